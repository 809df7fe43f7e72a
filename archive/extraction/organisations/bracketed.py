"""Firms whose name news agencies put in angle brackets, because no exchange lists them: "president of <Mora Glass Inc>"."""

from __future__ import annotations

import re

from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.organisations.numbers import Numbers, put, reaches_beyond

_NAME = re.compile(rf"<(?P<name>(?=[^<>]*[a-z])[{UPPER}\d][\w.,’'&/() -]{{2,70}}?)\.?>")
_TICKER = re.compile(r"[A-Z.]+[a-z]?")  # of a listed one


class BracketedFinder:
    """Finds firms by the brackets around their names."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Adds the firms of a sentence, each with the whole of what stands between the brackets."""
        for match in _NAME.finditer(sentence.text) if "<" in sentence.text else ():
            start, end = match.span("name")
            name = match["name"]
            if _TICKER.fullmatch(name) or reaches_beyond(sentence, start, end):
                continue
            inside = [m for m in sentence.organisations if m.start == start and m.end == end]
            if not inside or article.organisations[inside[0].organisation].pack_id is None:
                put(article, sentence, (start, end), self._numbers.unlisted(article, name))
