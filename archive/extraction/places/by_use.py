"""Bodies that only the article's own use of a word shows: "Zorvex spokesman Bo Lind" opens a sentence, where another has
"on Zorvex" in the midst of it; "a spokesman for Zorvex", where nobody in the article bears that name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.people.given_names import is_given
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.places.districts import NO_BODY
from archive.extraction.places.labels import labels_of
from archive.extraction.ranks import HONORIFIC_RE, RANK_RE
from archive.extraction.setting.figures import state_of
from archive.extraction.text.sought import sought
from archive.identity import fold
from archive.packs.places import countries_with

_TITLE = title_pattern()
_WORD = rf"[{UPPER}][\w-]*\w"
_BEFORE = sought(
    rf"(?<![\w’'.-])(?P<name>{_WORD}(?: {_WORD})?)\s+(?:(?:co-?founder|founder)\s+and\s+)?(?:head|chief|boss|spokes(?:man|woman|person)|general secretary|chief executive)\s+(?=[{UPPER}])"
)
_FOR = sought(
    rf"\bspokes(?:man|woman|person)\s+for\s+(?P<name>{_WORD}(?: {_WORD})?)(?=\s*(?:[,.;)]|said\b|told\b|declined\b|confirmed\b|$))"
)
# "Bo Lind, Zorvex's director of research": who has no post of a person's
_OWNS = sought(
    rf"(?<=[a-z],\s)(?P<name>{_WORD}(?: {_WORD})?)[’']s?\s+(?:(?:former|senior|executive|deputy|global|new|then)\s+)*"
    r"(?:director|head|president|vice president|chief [a-z]+ officer|chief executive|CEO|editor|general manager|managing director|chief economist|"
    r"chief engineer|general counsel|chairman|analyst)\b"
)
_ELSE = frozenset(("GPE", "LOC", "NORP", "DATE", "TIME", "EVENT", "FAC"))


def by_use(article: ArticleContext, sentence: SentenceContext) -> Iterator[tuple[int, int]]:
    """(start, end) of each body before or behind such a title."""
    for pattern in (_BEFORE, _FOR, _OWNS):
        for found in pattern.finditer(sentence.text):
            start, end = found.span("name")
            used = pattern is not _BEFORE or _named_within(article, found["name"])
            if used and _may_be(sentence, start, end) and not _is_surname(article, found["name"]):
                yield start, end


def _may_be(sentence: SentenceContext, start: int, end: int) -> bool:
    name = sentence.text[start:end]
    words = name.split()
    labels = {label for low, high, label in labels_of(sentence) if low < end and start < high}
    if labels & _ELSE or (" " in name and "PERSON" in labels) or state_of(name, titled=True) is not None:
        return False  # of one word the model may think that it is a surname
    if {fold(word) for word in words} & (NOT_A_NAME | NO_BODY) or is_given(words[0]) or is_pinyin(name):
        return False
    if _TITLE.search(name) or RANK_RE.search(name) or HONORIFIC_RE.search(name) or countries_with(name):
        return False
    known = (*sentence.organisations, *sentence.countries)
    return not any(mention.start < end and start < mention.end for mention in known)


def _named_within(article: ArticleContext, name: str) -> bool:
    """Whether the words stand in capitals and without an article in the midst of a sentence, so that they are a name."""
    return re.search(rf"(?<!\bthe)(?<!\ban)(?<=[a-z,])\s+{re.escape(name)}\b(?!\s+[{UPPER}])", article.text) is not None


def _is_surname(article: ArticleContext, name: str) -> bool:
    """Whether a capital stands before the words anywhere, or an honorific: "Ann Holm", "Mr. Holm"."""
    return re.search(rf"(?:\b(?:Mr|Mrs|Ms|Dr)\.?|[{UPPER}][\w’'-]*\w) {re.escape(name)}\b", article.text) is not None
