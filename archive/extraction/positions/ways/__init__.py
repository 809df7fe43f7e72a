"""Ways in which the words of an article tell of which body a post is, in the order in which they are asked."""
