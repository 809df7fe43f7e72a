"""Sentences that say that somebody took up a post."""
