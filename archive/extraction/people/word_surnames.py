"""Family names that are common words too: "General He spoke", "You, 61, is chief", "Unlike He, she".

A word of this kind is somebody only where a rank or a comparison stands before it, an age or a description behind it, or a
pronoun is written with a capital within a sentence, and the article has one person of that family.
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PersonMention
from archive.extraction.people.namelike import surname
from archive.model import Role

_WORDS = frozenset("He You So To An Do No Or Her She We Long Ran Can Man".split())
_BEHIND = re.compile(
    r",\s+(?:\d{2}\b|who\b|an?\s|the\s|himself\b)|[’']s\s+(?:\w+\s+)?(?:rise|fall|career|removal|absence|downfall|disappearance|"
    r"predecessor|successor|promotion|appointment|expulsion|case|name|place|post|job|seat|ouster|purge|colleagues?|associates?|patron|star)\b"
)
_BEFORE = re.compile(r"(?:\b(?:[Ll]ike|[Uu]nlike|[Mm]r|[Mm]s|[Mm]r\.|[Mm]s\.|of|by|with|against|as)|\band)\s$")
# "On the list He is seventh", "said that He had gone": a pronoun has no capital within a sentence
_WITHIN = re.compile(r"[a-z\d)],?\s$")
_PRONOUNS = frozenset(("He", "She", "We"))
_ENDS = re.compile(r"\s*[,.;]|\s+and\s")


def word_surnames(article: ArticleContext) -> None:
    """Adds the mentions of people by such names."""
    families: dict[str, list[int]] = {}
    for number, entry in enumerate(article.people):
        if (family := surname(entry.name)) in _WORDS and family != entry.name:
            families.setdefault(family, []).append(number)
    for family, people in families.items():
        pattern = re.compile(rf"\b{family}\b")
        for sentence in article.sentences:
            if sentence.role in (Role.BOILERPLATE, Role.RELATED_LINK) or family not in sentence.text:
                continue
            for match in pattern.finditer(sentence.text):
                start, end = match.span()
                named = [p for p in people if article.people[p].introduced <= sentence.start + start] or people
                if len(named) != 1:
                    continue  # two of the family have been named by then
                if any(m.start < end and start < m.end for m in sentence.people):
                    continue
                ranked = any(0 <= start - stop <= 2 for _, stop in sentence.ranks)
                compared = (
                    start > 0
                    and _BEFORE.search(sentence.text[max(0, start - 9) : start])
                    and _ENDS.match(sentence.text, end)
                )
                within = (
                    family in _PRONOUNS
                    and sentence.role in (Role.BODY, Role.QUOTE)
                    and _WITHIN.search(sentence.text[max(0, start - 4) : start])
                )
                if ranked or compared or within or _BEHIND.match(sentence.text, end):
                    sentence.people.append(PersonMention(start, end, named[0]))
