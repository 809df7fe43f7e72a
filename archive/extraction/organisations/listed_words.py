"""The bodies of packs by the words of their names: which one a short, lower-case or reordered phrase can only mean.

the aerospace troops           PLA Aerospace Force: troops are a force
the Taiwan office              Taiwan Affairs Office: "affairs" tells it from no other
the eastern theatre            Eastern Theater Command, without its last word
the fleet in the south         South Sea Fleet
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import cache

from archive.extraction.body_nouns import ALIKE
from archive.extraction.organisations.bearers import stands
from archive.extraction.phrases import phrases
from archive.identity import name_key
from archive.packs.countries import adjectives, formal_name, short_names
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

KINDS = {word: number for number, line in enumerate(ALIKE.strip().splitlines()) for word in phrases(line.strip())}
"""Words for kinds of bodies, each with the number of the kind."""
# Words that tell a body from no other, so that news leaves them out.
_LIGHT_WORDS = """
    affairs work general supervision administration management regulation inspection sea support peoples liberation army pla owned
"""
# Words that many bodies have, which by themselves say of which field none is.
_WEAK_WORDS = """
    national state central military political new joint special regional provincial municipal local party armed general support work
    foreign affairs international organization information training staff operations city public security political strategic
    house senate first second third north south east west people defense policy research planning science technology education economic
"""
# Words that only say that a body is of the whole state.
_FREE = frozenset(("national", "state", "central", "chinese"))
# Kinds of which no ministry or province has one of its own.
_OF_STATES = frozenset(KINDS[word] for word in ("force", "fleet", "corps", "university"))
_LINKS = frozenset(("of", "for", "in", "on", "to"))
_STOP = _LINKS | {"the", "and", "at"}
_SEA = frozenset(("sea",))
_SIDES = {side + "ern": side for side in ("north", "south", "east", "west")}
_LEAST = 5  # letters that a shortened word has at least: "cyber" of "cyberspace"


def plain(word: str) -> str:
    """A word as names of bodies are compared: "theatre" and "theater", "northern" and "north", "logistics" and "logistic"."""
    key = name_key(word)
    if key in KINDS:
        return key
    key = _SIDES.get(key, key)
    return key[:-1] if len(key) > _LEAST and key.endswith("s") and not key.endswith("ss") else key


_LIGHT = frozenset(map(plain, _LIGHT_WORDS.split()))
_WEAK = frozenset(map(plain, _WEAK_WORDS.split()))


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of a body in words: what kind it tells, and what tells the body from others of the kind."""

    body: PackOrganisation
    called: str
    words: frozenset[str]


class ListedWords:
    """Finds the one body of a state whose name has all words of a phrase and hardly any other."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._of_country = cache(self._names)
        self._last_words = cache(self._ends)

    def meant(
        self, words: Sequence[str], country: str, day: date | None, owner: str | None = None
    ) -> PackOrganisation | None:
        """The body that words mean, the last of which may tell its kind; of `owner`, the id of one above it, where one is
        told."""
        found: dict[str, tuple[int, bool, int]] = {}
        for called, wanted in _readings(words):
            whole = called is None or KINDS[called] in _OF_STATES
            if not wanted - _LIGHT or not (owner or wanted - _WEAK or whole):
                continue
            for name in self._of_country(country):
                if owner is not None and owner not in self._lookup.above(name.body.id):
                    continue
                count = _left(name, wanted, called, below=owner is not None)
                if count is not None:
                    left = (count[0], name.called != called, count[1])
                    found[name.body.id] = min(left, found.get(name.body.id, left))
        bodies = [self._lookup.by_id[each] for each in found]
        bodies = [body for body in bodies if stands(body, day)] or bodies
        least = min((found[body.id] for body in bodies), default=None)
        nearest = [body for body in bodies if found[body.id] == least]
        return nearest[0] if len(nearest) == 1 else None

    def ends(self, word: str, country: str) -> bool:
        """Whether a name of a body of a state may end with a word: with one for its kind, or where that is left out."""
        key = plain(word)
        return key in KINDS or key in self._last_words(country)

    def _names(self, country: str) -> tuple[_Name, ...]:
        return tuple(
            name
            for body in self._lookup.pack.organisations
            if body.country == country and body.kind not in _NO_BODIES
            for name in self._of_body(body)
        )

    def _ends(self, country: str) -> frozenset[str]:
        return frozenset(word for name in self._of_country(country) if len(name.words) > 1 for word in name.words)

    def _of_body(self, body: PackOrganisation) -> Iterable[_Name]:
        above = [self._lookup.by_id[each] for each in self._lookup.above(body.id)]
        owners = {name_key(each) for entry in above for each in entry.names}
        if body.country is not None:
            owners |= {name_key(each) for each in (*adjectives(body.country), *short_names(body.country))}
            owners.add(name_key(formal_name(body.country)))
        for name in dict.fromkeys((body.name, *body.aliases, *body.local)):
            bare = _without(name_key(name), owners)
            for called, words in _readings(bare.split()):
                if called is not None:
                    yield _Name(body, called, words)


def _readings(words: Sequence[str]) -> Iterable[tuple[str | None, frozenset[str]]]:
    """The word for the kind of body that words tell, the last or the first before "of", and the others; all of them, where
    the word for the kind is left out."""
    told = [plain(word) for word in name_key(" ".join(words)).split()]
    if len(told) > 2 and told[0] in KINDS and told[1] in _LINKS:
        yield told[0], frozenset(told[2:]) - _STOP
    head = next((place for place, word in enumerate(told) if word in _LINKS), len(told))
    for place in dict.fromkeys((head - 1, len(told) - 1)):
        if place > 0 and told[place] in KINDS:
            yield told[place], frozenset(told[:place] + told[place + 1 :]) - _STOP
    if len(told) > 1:
        yield None, frozenset(told) - _STOP


_NO_BODIES = frozenset(("country", "province", "city", "company", "place"))


def _left(name: _Name, wanted: frozenset[str], called: str | None, *, below: bool) -> tuple[int, int] | None:
    """How many words of a name are left untold, those that tell most first; None where it is none of the words'. `below` is whether
    the body above is told, which leaves fewer to choose from."""
    if called is None:  # without its last word: then with all others
        return (0, 0) if len(wanted) > 1 and wanted == name.words else None
    if KINDS[name.called] != KINDS[called] or not all(
        any(_same(word, other) for other in name.words) for word in wanted
    ):
        return None
    left = {other for other in name.words if not any(_same(word, other) for word in wanted)}
    heavy = left - _LIGHT - _FREE
    if len(heavy) > 1 or (heavy and len(wanted - _LIGHT) < 2):
        return None
    if left - _SEA - _FREE and not wanted - _WEAK and not below:
        return None
    return len(heavy), len(left - _FREE)


def _same(word: str, other: str) -> bool:
    if word == other:
        return True
    return len(word) >= _LEAST and (other.startswith(word) or (len(other) >= _LEAST and word.startswith(other)))


def _without(name: str, owners: Set[str]) -> str:
    """A name without the bodies above it and the state, at its beginning or its end."""
    words = name.split()
    for count in range(len(words) - 1, 0, -1):
        lead = " ".join(words[:count])
        if lead in owners or (lead.endswith("s") and lead[:-1] in owners):
            return _without(" ".join(words[count:]), owners)
    for place in range(1, len(words) - 1):
        if words[place] in _LINKS and " ".join(words[place + 1 :]).removeprefix("the ") in owners:
            return " ".join(words[:place])
    return name
