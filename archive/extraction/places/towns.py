"""Towns that stand right before the title of whoever leads their police: "Tulsa Police Chief"."""

from __future__ import annotations

import re

from archive.extraction.capitals import UPPER
from archive.extraction.context import SentenceContext
from archive.extraction.fields import PORTFOLIOS
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.phrases import phrases
from archive.extraction.places.districts import NO_BODY
from archive.extraction.places.labels import labels_of
from archive.extraction.ranks import RANK
from archive.identity import fold
from archive.packs.places import countries_with

OF_POLICE = frozenset(phrases("police chief, police commissioner, deputy police chief, assistant police chief"))
"""Who lead the police of a town: a name in capitals right before them is that of the town."""
GOVERNED = frozenset(phrases("mayor, lord mayor, governor, prefect"))
"""Who govern a town or part of a state: a name in capitals right before them, and theirs behind, is that of the place."""
_OPENING = frozenset(
    "meanwhile however moreover instead later earlier yesterday today tomorrow then there here both dear".split()
)
_NAME_BEHIND = re.compile(rf"\s+(?:{RANK}\s+)?[{UPPER}]")
_OWNED_NAME_BEHIND = re.compile(rf",?\s+(?:{RANK}\s+)?[{UPPER}]")
_CAPITAL = rf"[{UPPER}][\w’'-]*\w"
_TOWN_BEFORE = re.compile(rf"(?<![\w’'.-])({_CAPITAL}(?: {_CAPITAL}){{0,2}})(?:[’']s)?\s+$")
_BEHIND_NAME = re.compile(
    rf"\s+(?:{_CAPITAL}\s+|[{UPPER}]\.\s+){{1,3}}{_CAPITAL}\s+of\s+(?P<place>{_CAPITAL}(?:\s{_CAPITAL}){{0,2}})(?![’']s|\s[{UPPER}]|\sfor\b)"
)
_HELD_SO = re.compile(
    r"(?:\b(?:acting|interim|outgoing|incoming|then|new|former|deputy|vice|regional|provincial|state|GOP|Republican|Democratic|Labor|Labour|Liberal|Conservative)\s+)+$"
)


def held_so(before: str) -> str:
    """What stands before a title without the words that say how it is held."""
    return _HELD_SO.sub("", before)


def town_before(sentence: SentenceContext, at: int) -> tuple[int, int] | None:
    """The name in capitals right before a title, unless it is no name or that of a people."""
    town = _TOWN_BEFORE.search(held_so(sentence.text[:at]))
    if town is None or {fold(word) for word in town[1].split()} & (NOT_A_NAME | NO_BODY):
        return None
    start, end = town.span(1)
    end -= len("'s") if town[1].endswith(("’s", "'s")) else 0
    if any(m.kind == "adjective" and m.end == end for m in sentence.countries):
        return None
    return start, end


def place_before(sentence: SentenceContext, title: re.Match[str]) -> tuple[int, int] | None:
    """The name right before the title of whoever governs a place, where his own follows: "Kharkiv mayor Ihor Bondar"."""
    owned = (
        re.search(r"[’']s?\s+$", held_so(sentence.text[: title.start()])) is not None
    )  # "Brno's mayor, Petr Hladik, said"
    named = (_OWNED_NAME_BEHIND if owned else _NAME_BEHIND).match(sentence.text, title.end())
    town = town_before(sentence, title.start()) if named else None
    words = sentence.span(*town) if town is not None else None
    kinds = ("PROPN", "NOUN", "ADJ") if title["head"].islower() else ("PROPN",)
    if town is None or not words or any(word.pos_ not in kinds or word.text.isupper() for word in words):
        return None  # "RBI Governor Bell"
    return town if sentence.text[slice(*town)].lower() not in _OPENING else None


def place_behind(sentence: SentenceContext, title: re.Match[str]) -> tuple[int, int] | None:
    """The place behind the name of whoever governs it, where the title leads the name: "Mayor Carl Moss of Chicago"."""
    if (
        title["head"].lower() not in GOVERNED | {"gov."}
        or (found := _BEHIND_NAME.match(sentence.text, title.end())) is None
    ):
        return None
    start, end = found.span("place")
    labels = [each for each in labels_of(sentence) if each[0] < end and start < each[1]]
    seen = (start, end, "GPE") in labels or (
        not labels and title["head"].lower().endswith("mayor") and fold(found["place"]) not in PORTFOLIOS
    )
    return (start, end) if seen or countries_with(found["place"]) else None
