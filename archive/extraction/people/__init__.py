"""The people of an article, by the form of names and by what stands around them."""
