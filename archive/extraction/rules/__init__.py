"""The grammar of posts: each file reads one kind of construction and yields candidates for claims."""
