"""Departments that every command has, told without it: "The district has a new commander. The director of the political
department, Wang, read the order" tells of the department of the district, and of none of the whole army.
"""

from __future__ import annotations

import re

from archive.extraction.body_kinds import UNDER_ARMS
from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, OrganisationEntry, OrganisationMention, SentenceContext
from archive.extraction.text.sought import sought

DEPARTMENT = sought(
    r"\bthe\s+(?P<words>(?:joint\s+)?(?:political(?:\s+work)?|logistics?|staff|headquarters|armaments?|equipment))\s+(?P<noun>department)\b"
    r"(?!\s+of\b|[’'])"
)
_NEAR = 2  # sentences
_OF_UNITS = re.compile(
    rf"\b(?:Group Army|Military (?:Sub-?)?[DR]\w+|{one_of(nouns('unit') - {'army', 'force', 'navy'}, capital=True)})$"
)
_WHOLE = frozenset(("cn.pla", "cn.cmc", "cn.mnd"))


def command_before(article: ArticleContext, sentence: SentenceContext, at: int) -> int | None:
    """The command or unit that is spoken of before an offset, unless the article names a department of the whole army."""
    if any(
        _is_general(article.organisations[m.organisation], m) for each in article.sentences for m in each.organisations
    ):
        return None
    for last in reversed(article.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]):
        if "\n" in article.text[last.end : sentence.start] and last is not sentence:
            return None
        named = [m for m in last.organisations if last is not sentence or m.end <= at]
        if named:
            told = {_whole_of(article, m.organisation) for m in named}
            units = {number for number in told if _is_unit(article.organisations[number])}
            return units.pop() if len(units) == 1 else None
    return None


def _is_general(entry: OrganisationEntry, mention: OrganisationMention) -> bool:
    """Whether a mention names a department of the whole army, and not by a common noun."""
    general = entry.pack_id is not None and entry.kind == "department" and entry.country == "CHN"
    return general and not mention.generic


def _whole_of(article: ArticleContext, number: int) -> int:
    """The body itself, or that of which it is a department named before: "the district's political department"."""
    above = article.organisations[number].part_of
    return number if above is None else above


def _is_unit(entry: OrganisationEntry) -> bool:
    if entry.pack_id is not None:
        return entry.kind in UNDER_ARMS | {"fleet"} and entry.pack_id not in _WHOLE
    return _OF_UNITS.search(entry.name) is not None
