"""Post phrases: a title noun with what stands before it and after it."""

from archive.extraction.posts.finder import PostFinder

__all__ = ["PostFinder"]
