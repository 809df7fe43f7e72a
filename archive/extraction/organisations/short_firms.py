"""Firms by the first words of their names, once a text has given them whole.

South Atlantic Financial Corp ... South Atlantic said            two words and more, wherever they stand
Independence Holding Co ... Independence president Bo Lind       one word, where a title or what it says stands behind it
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, OrganisationEntry, OrganisationMention, SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.organisations.firm_words import FIRM
from archive.identity import fold

_TITLE = title_pattern()
_SAYS = re.compile(r"\s+(?:also\s+)?(?:said|says|added|announced|named|elected|appointed)\b")
_OWNS = re.compile(r"(?:[’']s|(?<=s)[’'])\s+(?:(?:board|new|former|current|acting|outgoing|then)\s+)?")
_BEFORE_TITLE = re.compile(r"\s+(?:(?:board|senior|former|executive)\s+)?")
_LED = re.compile(r"\b(?!\w+day\s)[A-Z][\w.]*\s(?:(?:and|of|&)\s)?$")
_GOES_ON = re.compile(r"\s+(?:(?:and|of|&)\s+)?[A-Z]|-\w")
# First words of the names of many firms, which alone are of none: "American chairman".
_FORMS = frozenset("Inc Corp Corporation Co Company Ltd Limited Plc PLC AG SA NV".split())
_OF_MANY = frozenset(
    """
        first american general united national international standard new north south west east northern southern western eastern
        central royal british canadian german french japanese australian federal state home bank the old great pacific atlantic global
        universal public house society world trans inter mid
        """.split()
)


class ShortFirmFinder:
    """Finds what a text calls firms after their first mention."""

    def find(self, article: ArticleContext) -> None:
        """Adds them to the organisations of every sentence behind the one that gives the whole name."""
        shorts: dict[str, int | None] = {}
        for number, entry in enumerate(article.organisations):
            for short in _shorts(entry):
                shorts[short] = number if short not in shorts else None  # of two firms none
        surnames = {fold(person.name.split()[-1]) for person in article.people if " " in person.name}
        for short, firm in shorts.items():
            if firm is None or (" " not in short and fold(short) in surnames):
                continue
            written = re.compile(rf"(?<![\w’'&.-])(?<!\w & )(?<!<){re.escape(short)}(?!\w)")
            for sentence in article.told():
                for found in written.finditer(sentence.text):
                    tail = _tail(article, sentence, found)
                    if _is_whole(sentence, found, tail, several=" " in short):
                        # one word that owns something may be taken for a name
                        sentence.people[:] = [m for m in sentence.people if (m.start, m.end) != found.span()]
                        _leave(article, sentence, tail)
                        _put(article, sentence, found, firm)


def _shorts(entry: OrganisationEntry) -> list[str]:
    """The beginnings of the name of a firm that may stand for it."""
    words = entry.name.split()
    if entry.pack_id is not None or entry.kind is not None or FIRM.search(entry.name) is None:
        return []
    known = {entry.name, *entry.forms}
    starts = [" ".join(words[:count]) for count in range(1, len(words))]
    letters = "".join(word[0] for word in words if word[0].isupper() and word not in _FORMS)
    starts += [letters] if len(letters) > 2 else []  # "NYSE"
    return [
        start
        for start in starts
        if start not in known and start.split()[-1][0].isupper() and not (" " not in start and len(start) < 3)
    ]


def _tail(article: ArticleContext, sentence: SentenceContext, found: re.Match[str]) -> OrganisationMention | None:
    """The body that the last word alone was taken for: "Signal" of "Wire and Signal"."""
    return next(
        (
            m
            for m in sentence.organisations
            if found.start() < m.start
            and m.end == found.end()
            and article.organisations[m.organisation].pack_id is None
        ),
        None,
    )


def _leave(article: ArticleContext, sentence: SentenceContext, tail: OrganisationMention | None) -> None:
    if tail is not None:
        sentence.organisations.remove(tail)
        seen = article.organisations[tail.organisation].seen
        seen.remove(sentence.start + tail.start)


def _is_whole(
    sentence: SentenceContext, found: re.Match[str], tail: OrganisationMention | None, *, several: bool
) -> bool:
    """Whether the words are no part of another name, and one alone is shown to be the firm's."""
    text, low, high = sentence.text, *found.span()
    taken = (
        *(m for m in sentence.organisations if m is not tail),
        *(m for m in sentence.people if (m.start, m.end) != found.span()),
    )
    if any(m.start < high and low < m.end for m in taken) or re.search(
        r"[A-Z][\w.]*\s(?:(?:and|of|&)\s)?$", text[:low]
    ):
        return False
    if (several or found.group().isupper()) and _GOES_ON.match(text, high) is None:
        return True
    if several and any(title.start() == high + 1 for title in sentence.titles()):
        return True  # "Wire and Signal Chairman Bo Lind"
    owns = _OWNS.match(text, high)
    if owns is not None and _title_at(sentence, owns.end()):
        return True
    if fold(found.group()) in _OF_MANY:
        return False
    before = _BEFORE_TITLE.match(text, high)
    return _SAYS.match(text, high) is not None or (before is not None and _title_at(sentence, before.end()))


def _title_at(sentence: SentenceContext, at: int) -> bool:
    return any(title.start() == at and sentence.text[at].islower() for title in sentence.titles())


def _put(article: ArticleContext, sentence: SentenceContext, found: re.Match[str], number: int) -> None:
    entry = article.organisations[number]
    if not entry.seen or sentence.start + found.start() < min(entry.seen):
        return
    sentence.organisations.append(OrganisationMention(*found.span(), number))
    sentence.organisations.sort(key=lambda mention: mention.start)
    sentence.countries[:] = [m for m in sentence.countries if not (found.start() <= m.start and m.end <= found.end())]
    entry.seen.append(sentence.start + found.start())
