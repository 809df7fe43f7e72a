"""Ministries without a state in reports that come from another: "WASHINGTON -- ... the Defence Ministry in Kyiv said so"."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, CountryMention, SentenceContext
from archive.extraction.organisations.common import CommonBody, common_body
from archive.extraction.people.namelike import is_pinyin

_MINISTRY = re.compile(
    r"(?:[’']s?)?\s+(?:(?P<field>(?:[\w’'-]+\s+){1,3}?)ministry\b|ministry\s+(?:of|for)\s+(?P<of>[\w-]+(?:\s[A-Z][\w-]+)?))",
    re.I,
)
_IN = re.compile(r"\bin\s+$")
_BESIDE = 40  # characters
# States whose departments news does not call ministries.
_WITHOUT_MINISTRIES = frozenset("USA PHL AUS CAN IRL ZAF HKG".split())
_WITH_LIKE_NAMES = frozenset("CHN TWN HKG MAC SGP MYS".split())
_OF_BRITAIN = ("defence", "justice")


def ministry_by_dateline(
    article: ArticleContext, body: CommonBody, sentence: SentenceContext, span: tuple[int, int], there: str
) -> str | None:
    """The state whose ministry a stretch of a sentence names in a report from a state: that at whose seat it is, the one told of
    before, else that of the dateline, unless something speaks against it."""
    seat = next((m for m in sentence.countries if sentence.text[span[1] : m.start] == " in "), None)
    if seat is not None and seat.kind == "metonym":
        return seat.country
    owners = _owners(article, body, sentence, span[0])
    if owners and not (there == "CHN" and _is_beside_pinyin(article, sentence, span)):
        return owners[-1].country
    return there if not _is_another(article, body, sentence, span, there) else None


def _is_another(
    article: ArticleContext, body: CommonBody, sentence: SentenceContext, span: tuple[int, int], there: str
) -> bool:
    if "inistry" in sentence.text[slice(*span)] and _has_none(there, body):
        return True
    if any(_is_seat(sentence, m, there) for m in sentence.countries if m.start >= span[1]):
        return True
    return there not in _WITH_LIKE_NAMES and "CHN" in article.salience and _is_beside_pinyin(article, sentence, span)


def _is_beside_pinyin(article: ArticleContext, sentence: SentenceContext, span: tuple[int, int]) -> bool:
    start, end = span
    beside = [m for m in sentence.people if m.start - end <= _BESIDE and start - m.end <= _BESIDE]
    return any(is_pinyin(article.people[m.person].name) for m in beside)


def _has_none(state: str, body: CommonBody) -> bool:
    return state in _WITHOUT_MINISTRIES or (state == "GBR" and body.field not in _OF_BRITAIN)


def _is_seat(sentence: SentenceContext, named: CountryMention, there: str) -> bool:
    """Whether something is told of the seat of another state: "the Defence Ministry in Seoul", "he said in Kyiv"."""
    return named.kind == "metonym" and named.country != there and _IN.search(sentence.text, 0, named.start) is not None


def _owners(article: ArticleContext, body: CommonBody, sentence: SentenceContext, start: int) -> list[CountryMention]:
    """The states of which the text has told that ministry before an offset of a sentence."""
    return [
        named
        for each in article.sentences[: sentence.index + 1]
        for named in each.countries
        if (each is not sentence or named.end <= start) and _owns(each, named, body)
    ]


def _owns(sentence: SentenceContext, named: CountryMention, body: CommonBody) -> bool:
    found = _MINISTRY.match(sentence.text, named.end)
    told = common_body(f"{(found['field'] or found['of']).strip().title()} Ministry") if found is not None else None
    return told is not None and told.field == body.field
