"""From a post phrase to the post that it means."""

from archive.extraction.positions.finder import PositionFinder

__all__ = ["PositionFinder"]
