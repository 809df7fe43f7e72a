"""Delegates to a congress of China's party: "a delegate to the 20th National Congress of the CPC", "to its 19th congress".

Each congress is a body of its own, whose delegates were elected for it.
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.people.namelike import is_pinyin

_TO = re.compile(
    r"\s+(?:to|at|of)\s+(?:the\s+|its\s+|their\s+)?(?:CPC|CCP|(?:Chinese\s+|China[’']s\s+)?Communist\s+Party(?:\s+of\s+China)?|party|China)?(?:[’']s)?\s*"
    r"(?P<number>\d{1,2}(?:st|nd|rd|th))\s+(?P<kind>(?:(?:party|CPC|national|NPC)\s+)*congress)\b"
    r"(?P<of>\s+of\s+the\s+(?:CPC|CCP|(?:Chinese\s+)?Communist\s+Party(?:\s+of\s+China)?|party))?",
    re.I,
)
_OF_CHINA = re.compile(r"\b(?:CPC|CCP|Communist Party of China|Chinese Communist Party)\b|\bChina\b|\bChinese\b")
_OF_OTHERS = re.compile(r"\b(?:Kuomintang|KMT|Democratic Progressive Party|DPP)\b")
_GOES_ON = re.compile(r"\s+of\s")
_DELEGATES = ("delegate", "deputy", "representative")


def of_congress(
    organisations: OrganisationFinder,
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
    person: int | None,
) -> int | None:
    """The congress to which somebody is a delegate; None where it is of no party, or the article speaks of no party of China."""
    if post.title.partition(" ")[0] not in _DELEGATES:
        return None
    found = _TO.match(sentence.text, post.head_end)
    if found is None or "NPC" in found["kind"]:
        return None
    if found["of"] is None and _GOES_ON.match(sentence.text, found.end()):
        return None  # "the 12th National Congress of the Kuomintang"
    if _OF_CHINA.search(found.group()) is None:
        state = article.people[person].country if person is not None else None
        of_china = person is not None and is_pinyin(article.people[person].name)
        of_party = _OF_CHINA.search(article.text) if person is None else of_china
        if state not in (None, "CHN") or not of_party or _OF_OTHERS.search(article.text):
            return None
        if any(m.country != "CHN" for m in sentence.countries):
            return None  # "Diaz of Cuba, a delegate to the 8th Party Congress"
    whole = f"{found['number'].lower()} National Congress of the CPC"
    return organisations.unlisted(article, whole, country="CHN", kind="assembly")
