"""What one article says: sentences, people, organisations, posts, claims and events, with their offsets."""

from archive.extraction.extractor import Extractor, open_extractor

__all__ = ["Extractor", "open_extractor"]
