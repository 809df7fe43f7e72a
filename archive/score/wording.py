"""Words as offices and bodies are compared by: states as codes, spellings and synonyms as one."""

from __future__ import annotations

import re
from functools import cache

from archive.packs.countries import surfaces

_SPELLINGS = {
    **dict.fromkeys(("chairman", "chairwoman", "chairperson", "chairmen"), "chair"),
    **dict.fromkeys(("spokesman", "spokeswoman"), "spokesperson"),
    **dict.fromkeys(("advisor", "advisers", "advisors"), "adviser"),
    **dict.fromkeys(("councilor", "councillor", "counsellor"), "counselor"),
    **dict.fromkeys(("interior", "home"), "internal"),
    **dict.fromkeys(("external",), "foreign"),
    **dict.fromkeys(("labour",), "labor"),
    **dict.fromkeys(("transportation",), "transport"),
    **dict.fromkeys(("economics", "economy"), "economic"),
    **dict.fromkeys(("defence",), "defense"),
    **dict.fromkeys(("emergencies",), "emergency"),
    **dict.fromkeys(("environment", "environmental", "ecological"), "ecology"),
    **dict.fromkeys(("headman", "chieftain"), "head"),
    **dict.fromkeys(("envoy",), "ambassador"),
}
_CODE = "iso3"


def coded(text: str) -> tuple[str, frozenset[str]]:
    """The text with each name or adjective of a state as a word of its code, and the codes."""
    found: set[str] = set()

    def code(match: re.Match[str]) -> str:
        alpha3 = _codes()[match[0]]
        found.add(alpha3)
        return f" {_CODE}{alpha3.lower()} "

    return _surface().sub(code, text), frozenset(found)


def is_code(word: str) -> bool:
    """Whether a word stands for a state."""
    return word.startswith(_CODE)


def spelt(word: str) -> str:
    """A word of a folded text without its plural, as one of its spellings and synonyms."""
    known = _SPELLINGS.get(word, word)
    if len(known) > 4 and known.endswith("s") and not known.endswith(("ss", "us")):
        known = known[:-1]
    return _SPELLINGS.get(known, known)


@cache
def _codes() -> dict[str, str]:
    # Not by a capital: Beijing and Washington have mayors of their own.
    codes: dict[str, str] = {}
    for surface, code, kind in surfaces():
        if kind != "metonym":
            codes.setdefault(surface, code)
    return codes


@cache
def _surface() -> re.Pattern[str]:
    longest = sorted(_codes(), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest)) + r")(?!\w)")
