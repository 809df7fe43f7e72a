"""First names joined to a full one whose surname is theirs too: "Bill and Hillary Clinton" are two people called Clinton."""

from __future__ import annotations

import re

from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext
from archive.extraction.people.given_names import PLACES_TOO, is_given, of_woman
from archive.extraction.people.introduced import introduce
from archive.extraction.people.namelike import surname

_JOINED = re.compile(rf"(?<![\w’'.-])(?P<given>[{UPPER}][\w-]+)\s+(?:and|&)\s+$")
_NAMED_BEFORE = re.compile(rf"[{UPPER}][\w’'.-]*\s+$")
_WORDS = 2


def with_first_names_joined(article: ArticleContext) -> None:
    """Adds whoever is named by a first name alone before somebody of the same surname."""
    for sentence in article.sentences:
        for mention in [m for m in sentence.people if m.full]:
            joined = _JOINED.search(sentence.text, 0, mention.start)
            name = article.people[mention.person].name
            words = sentence.text[mention.start : mention.end].split()
            if joined is None or len(words) != _WORDS or not _given(joined["given"]):
                continue
            start, end = joined.span("given")
            alone = _NAMED_BEFORE.search(sentence.text, 0, start) is None
            if (
                alone
                and joined["given"].casefold() not in PLACES_TOO
                and not any(
                    m.start < end and start < m.end
                    for m in (*sentence.people, *sentence.countries, *sentence.organisations)
                )
            ):
                introduce(article, sentence, start, end, f"{joined['given']} {surname(name)}")


def _given(word: str) -> bool:
    """Whether a word is a given name, though it may be another word elsewhere: "Bill"."""
    return is_given(word) or of_woman(f"{word} X") is not None
