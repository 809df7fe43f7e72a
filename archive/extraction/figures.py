"""Of which state a public figure is: "President Obama" needs no "US" before it.

The table (data/packs/figures.csv) names heads of state and of government and ministers and commanders whom foreign news
names without their state. It says of none of them which post or when: that comes from articles only.
"""

from __future__ import annotations

from functools import cache

from archive.extraction.setting import table
from archive.identity import fold

# Whose names begin with the family's, by which news calls them: "President Moon".
_FAMILY_FIRST = frozenset(("KOR", "PRK", "TWN", "SGP"))


def state_of(name: str, *, titled: bool = False) -> str | None:
    """The state of whoever bears a name, by its code; of a family name alone only right after a title, and where all
    figures of that name are of one state."""
    key = fold(name).replace(".", "")
    if " " in key:
        return _full().get(key)
    return _family().get(key) if titled else None


def _rows() -> list[tuple[str, str]]:
    rows = table("figures.csv", "country", "names")
    return [(row["country"], fold(name).replace(".", "")) for row in rows for name in row["names"].split("; ")]


@cache
def _full() -> dict[str, str]:
    return {name: country for country, name in _rows()}


@cache
def _family() -> dict[str, str]:
    states: dict[str, set[str]] = {}
    for country, name in _rows():
        words = name.removesuffix(" jr").split()
        for word in {words[-1], *(words[:1] if country in _FAMILY_FIRST else ())}:
            states.setdefault(word, set()).add(country)
    return {word: next(iter(found)) for word, found in states.items() if len(found) == 1}
