"""States that a text names only because somebody goes there: "the minister flew to Dubai" tells of no minister of the Emirates."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, CountryMention, SentenceContext
from archive.extraction.likely import PINYIN_STATES
from archive.extraction.people.namelike import is_pinyin
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
        (each, mention)
        for each in article.sentences
        if each.role not in (Role.BOILERPLATE, Role.RELATED_LINK)
        for mention in each.countries
        if mention.country == country
    ]
    return any(each is sentence for each, _ in named) and all(_is_visited(*found) for found in named)


def _is_visited(sentence: SentenceContext, there: CountryMention) -> bool:
    if there.kind == "adjective":
        return False
    before = sentence.text[max(0, there.start - 80) : there.start]
    return _GOES.search(before) is not None
