"""States that a text names only because somebody goes there: "the minister flew to Dubai" tells of no minister of the Emirates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.likely import PINYIN_STATES
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.setting.countries import towns_named
from archive.model import Role

_GOES = re.compile(
    r"\b(?:fl[ey]w|fly|flies|flying|flights?|arriv(?:e|es|ed|ing|al)|land(?:s|ed|ing)|travel(?:s|l?ed|l?ing)?|trips?|head(?:s|ed|ing)|went|"
    r"journey(?:s|ed)?)(?:\s(?:an?|his|her|the|[a-z]+-day|first|official|state|working|from\s[A-Z]\w+(?:\s[A-Z]\w+)?))*\s(?:to|in|for|into)\s$"
)


def only_visited(article: ArticleContext, sentence: SentenceContext, country: str, name: str | None) -> bool:
    """Whether every mention of a state in an article is of a journey there, and one of them stands in the sentence of the post;
    `name` is that of its holder."""
    if country in PINYIN_STATES and name is not None and is_pinyin(name):
        return False
    named = [
        (each, at)
        for each in article.sentences
        if each.role not in (Role.BOILERPLATE, Role.RELATED_LINK)
        for at in _named(each, country)
    ]
    return any(each is sentence for each, _ in named) and all(_is_visited(*found) for found in named)


def _named(sentence: SentenceContext, country: str) -> Iterator[int | None]:
    """Where a sentence names a state or a town of it; None where it speaks of its people."""
    for mention in sentence.countries:
        if mention.country == country:
            yield mention.start if mention.kind != "adjective" else None
    spans = [(mention.start, mention.end) for mention in (*sentence.countries, *sentence.organisations)]
    for at, state in towns_named(sentence.text):
        if state == country and not any(low <= at < high for low, high in spans):
            yield at


def _is_visited(sentence: SentenceContext, at: int | None) -> bool:
    return at is not None and _GOES.search(sentence.text[max(0, at - 80) : at]) is not None
