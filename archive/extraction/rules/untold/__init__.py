"""Titles of which no rule has spoken, read by the place where they stand in the sentence."""
