"""Claims by asking a large language model, for those who have one: every answer is checked against the article."""

from archive.extraction.asked.extractor import AskingExtractor

__all__ = ["AskingExtractor"]
