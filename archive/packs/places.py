"""Parts of states by name: provinces, states, oblasts, as ISO 3166-2 lists them (by pycountry), and as English calls them."""

from __future__ import annotations

from functools import cache, lru_cache

import pycountry

from archive.identity import fold

_SHORTEST = 4
# Words of the list that are no names by themselves.
_WORDS = frozenset(
    "central centre center east eastern north northern south southern west western littoral upper capital".split()
)
# English names of parts that the list has under those of their own language alone.
_ENGLISH = {
    "DE": "Bavaria;Hesse;Lower Saxony;Mecklenburg-Western Pomerania;North Rhine-Westphalia;Rhineland-Palatinate;Saxony;Saxony-Anhalt;Thuringia",
    "AT": "Carinthia;Lower Austria;Styria;Tyrol;Upper Austria;Vienna",
    "ES": "Andalusia;Aragon;Balearic Islands;Basque Country;Canary Islands;Castile and Leon;Catalonia;Navarre;Valencia",
    "IT": "Apulia;Lombardy;Piedmont;Sardinia;Sicily;South Tyrol;Tuscany",
    "FR": "Brittany;Burgundy;Corsica;Normandy",
    "BE": "Flanders;Wallonia",
    "NL": "North Brabant;North Holland;South Holland",
    "CH": "Geneva;Lucerne;Zurich",
    "PL": "Greater Poland;Lesser Poland;Lower Silesia;Masovia;Pomerania;Silesia",
    "CZ": "Central Bohemia;Moravia;South Moravia",
    "RO": "Transylvania",
    "ID": "Aceh;Central Java;East Java;East Kalimantan;East Nusa Tenggara;North Sumatra;South Sulawesi;South Sumatra;West Java;West Papua;West Sumatra",
    "TR": "Thrace",
    "IN": "Orissa",
    "IQ": "Iraqi Kurdistan",
    "CN": "Inner Mongolia;Tibet",
    "RU": "Chechnya;Dagestan;Ingushetia;North Ossetia;Tatarstan;Tuva;Yakutia",
    "UA": "Crimea",
}


@lru_cache(maxsize=1 << 15)  # asked about every capitalised word
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
    for code, names in _ENGLISH.items():
        for name in names.split(";"):
            found.setdefault(fold(name), set()).add(codes[code])
    return {key: frozenset(states) for key, states in found.items()}
