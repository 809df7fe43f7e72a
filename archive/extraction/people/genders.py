"""Whom the words around a name call she or he: "spokeswoman Hua", "Mrs Diop", "Ruto, the first man to". Most say nothing."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PersonMention, SentenceContext
from archive.extraction.text.sought import sought

_SHE_BEFORE = sought(
    r"\b(?:Mrs|Ms|Miss|Madam|Madame|Lady|Dame|Baroness|Queen|Princess|Sheikha|(?:spokes|chair|congress|council|assembly|business|stateswo)woman|"
    r"(?:his|whose) (?:wife|widow)|(?:his|her|whose) (?:daughter|sister|mother|aunt|niece)|actress|heiress)\.?,?\s+$",
    re.I,
)
_HE_BEFORE = re.compile(
    r"\b(?:Mr|Sir|Lord|Baron|King|Prince|Sheikh|(?:spokes|congress|council|assembly|business|states)man|"
    r"her husband|(?:his|her|whose) (?:son|brother|father|uncle|nephew))\.?,?\s+$",
    re.I,
)
_AFTER = re.compile(
    r",\s+(?:himself\s+|herself\s+)?(?:an?|the|his|her)\s+(?:[\w-]+\s+){0,3}?(?:(?P<she>woman|wife|widow|daughter|mother|sister|spokeswoman|"
    r"chairwoman|congresswoman|businesswoman|actress)|(?P<he>man|son|husband|father|brother|spokesman|congressman|businessman))\b"
)


def is_she(article: ArticleContext, person: int) -> bool | None:
    """Whether the article calls somebody a woman (True) or a man (False); None where it says neither, or both."""
    if person not in article.genders:
        said = {
            found
            for sentence in article.sentences
            for mention in sentence.people
            if mention.person == person and (found := _called(sentence, mention)) is not None
        }
        article.genders[person] = said.pop() if len(said) == 1 else None
    return article.genders[person]


def _called(sentence: SentenceContext, mention: PersonMention) -> bool | None:
    before = sentence.text[max(0, mention.start - 30) : mention.start]
    if _SHE_BEFORE.search(before):
        return True
    if _HE_BEFORE.search(before):
        return False
    after = _AFTER.match(sentence.text, mention.end)
    return None if after is None else after["she"] is not None
