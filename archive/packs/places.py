"""Parts of states by name: provinces, states, oblasts, as ISO 3166-2 lists them (by pycountry)."""

from __future__ import annotations

from functools import cache

import pycountry

from archive.identity import fold

_SHORTEST = 4
# Words of the list that are no names by themselves.
_WORDS = frozenset(
    "central centre center east eastern north northern south southern west western littoral upper capital".split()
)

# What English calls parts that the list names in their own tongue.
_IN_ENGLISH = {
    "DEU": "Lower Saxony; Saxony; Saxony-Anhalt; Bavaria; Hesse; Thuringia; North Rhine-Westphalia; Rhineland-Palatinate; "
    "Mecklenburg-Western Pomerania",
    "AUT": "Upper Austria; Lower Austria; Carinthia; Styria; Tyrol",
    "ESP": "Catalonia; Andalusia; Basque Country; Navarre",
    "ITA": "Lombardy; Tuscany; Sicily; Piedmont; Sardinia; Apulia",
    "FRA": "Brittany; Normandy; Corsica",
    "BEL": "Flanders; Wallonia",
}


def countries_with(place: str) -> frozenset[str]:
    """The alpha-3 codes of the states that have a part of this name; empty for none, or for a name that says too little."""
    return _index().get(fold(place), frozenset())


@cache
def _index() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    codes = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    for part in pycountry.subdivisions:
        name = part.name.partition(",")[0].partition("(")[0].strip()
        key = fold(name)
        if len(key) >= _SHORTEST and key not in _WORDS:
            found.setdefault(key, set()).add(codes[part.country_code])
    for country, names in _IN_ENGLISH.items():
        for name in names.split("; "):
            found.setdefault(fold(name), set()).add(country)
    return {key: frozenset(states) for key, states in found.items()}
