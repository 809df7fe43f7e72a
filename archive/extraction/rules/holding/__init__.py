"""Sentences that say who is, was or may become the holder of a post."""
