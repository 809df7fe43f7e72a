"""Sentences that say that somebody's time in a post ended, or that a post is empty."""
