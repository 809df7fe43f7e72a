"""The states of the world by the words that news uses for them.

The words are those of data/packs/countries.csv (written for this project); codes and formal names are those of ISO 3166
(by pycountry). A name is "China", an adjective "Chinese" (also the people: "Russians"), a metonym the capital or seat
that stands for a government ("Beijing", "the Kremlin").
"""

from __future__ import annotations

import csv
import re
from functools import cache
from typing import Literal

import pycountry

from archive.errors import PackError
from archive.identity import fold
from archive.resources import data_folder

Kind = Literal["name", "adjective", "metonym"]

# Formal names as news and handbooks write them, where the ISO list inverts or omits them.
_FORMAL = {
    "GBR": "United Kingdom",
    "TWN": "Taiwan",
    "XKX": "Kosovo",
    "PRK": "Democratic People's Republic of Korea",
    "KOR": "Republic of Korea",
    "COD": "Democratic Republic of the Congo",
    "VEN": "Bolivarian Republic of Venezuela",
}


_WITH_ARTICLE = frozenset(("Maldives", "Bahamas", "Gambia", "Comoros", "Seychelles", "Vatican"))


def country_of(text: str) -> str | None:
    """The alpha-3 code of the state that a name, adjective or metonym speaks of; None if of none, or not clearly.

    "China", "Chinese", "China's", "the Kremlin", "U.S." and "US" are known; "us" and "turkey" are not countries.
    """
    bare = " ".join(text.replace("’", "'").split())
    bare = bare.removesuffix("'s").removesuffix("'")
    for article in ("the ", "The "):
        bare = bare.removeprefix(article)
    exact, folded = _index()
    if bare in exact:
        return exact[bare]
    if not any(char.isupper() for char in bare) or len(bare.replace(".", "")) <= 3:
        return None
    return folded.get(fold(bare))


def seated_in(town: str) -> str | None:
    """The alpha-3 code of the state whose capital or seat of government a town is; else None."""
    return next((code for code, (_, _, metonyms) in _rows().items() if town in metonyms), None)


def country_name(alpha3: str) -> str:
    """The short English name. Raises KeyError for a code that is no state of the table."""
    return _rows()[alpha3][0][0]


def of_country(alpha3: str) -> str:
    """The short name after "of": "Kenya", "the Philippines"."""
    name = country_name(alpha3)
    plural = re.search(
        r"^(?:United|Soviet|Czech |Dominican|Central|Democratic|Netherlands|Philippines)|(?:Islands|Republic)$", name
    )
    return f"the {name}" if plural or name in _WITH_ARTICLE else name


def formal_name(alpha3: str) -> str:
    """The formal name ("Russian Federation"), or the short one where a state has no other."""
    if alpha3 in _FORMAL:
        return _FORMAL[alpha3]
    entry = pycountry.countries.get(alpha_3=alpha3)
    if entry is None:
        return country_name(alpha3)
    named = str(getattr(entry, "official_name", entry.name))
    return country_name(alpha3) if "," in named else named


def adjectives(alpha3: str) -> tuple[str, ...]:
    """The adjectives of a state ("Chinese"; "US", "U.S.", "American"); empty for an unknown code."""
    return _rows()[alpha3][1] if alpha3 in _rows() else ()


def short_names(alpha3: str) -> tuple[str, ...]:
    """The names of a state in news, the usual one first; empty for an unknown code."""
    return _rows()[alpha3][0] if alpha3 in _rows() else ()


@cache
def surfaces() -> tuple[tuple[str, str, Kind], ...]:
    """(surface, alpha-3, kind) for every word of the table, in the order of the table; a surface belongs to one state."""
    table: list[tuple[str, str, Kind]] = []
    for country, (names, adjectives_, metonyms) in _rows().items():
        formal = formal_name(country)
        table.extend((name, country, "name") for name in dict.fromkeys((*names, formal)))
        table.extend((name, country, "adjective") for name in adjectives_)
        table.extend((name, country, "metonym") for name in metonyms)
    return tuple(table)


@cache
def _index() -> tuple[dict[str, str], dict[str, str]]:
    """Exact surfaces, and folded ones of more than three letters; a name wins over an adjective spelt alike."""
    exact: dict[str, str] = {}
    folded: dict[str, str] = {}
    for surface, country, _ in surfaces():
        exact.setdefault(surface, country)
        if len(surface.replace(".", "")) > 3:
            folded.setdefault(fold(surface), country)
    return exact, folded


@cache
def _rows() -> dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]]:
    path = data_folder() / "packs" / "countries.csv"
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        return {row["code"]: (_parts(row["names"]), _parts(row["adjectives"]), _parts(row["metonyms"])) for row in rows}
    except (OSError, KeyError) as error:
        raise PackError(f"the table of countries cannot be read: {error}", where=str(path), hint="reinstall") from None


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
