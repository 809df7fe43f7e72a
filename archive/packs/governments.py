"""The state or part of a state whose government a name means: who heads a government holds a post of the state."""

from __future__ import annotations

import re
from functools import cache

from archive.packs.countries import adjectives, country_name, country_of

_WORDS = r"(?:(?:[Ff]ederal|[Uu]nion|[Cc]entral|[Nn]ational|[Ss]tate|[Pp]rovincial) )?(?:[Gg]overnment|[Cc]abinet(?: of [Mm]inisters)?|[Cc]ouncil of [Mm]inisters)"
_PRESIDENCY = r"(?:[Pp]residency|(?:[Pp]residential [Oo]ffice|[Oo]ffice of the [Pp]resident))"
_OF = re.compile(rf"^(?:[Tt]he )?(?:{_WORDS}|(?P<presidency>{_PRESIDENCY})) of (?:the )?(?P<place>[A-Z].*)$")
_BEFORE = re.compile(
    rf"^(?:[Tt]he )?(?P<place>[A-Z][\w.’' -]*?)(?:['’]s?)? (?:{_WORDS}|(?P<presidency>{_PRESIDENCY}))$"
)


@cache
def governed(name: str) -> tuple[str, bool] | None:
    """The place of which a name means the government, and whether it means the presidency alone: "Odisha" of
    "Government of Odisha", "Ukraine" of "Cabinet of Ministers of Ukraine", "France" of "French Government"."""
    for pattern in (_OF, _BEFORE):
        found = pattern.match(" ".join(name.split()))
        if found is None:
            continue
        place = found["place"]
        country = country_of(place)
        if country is not None:
            place = country_name(country) if place in adjectives(country) else place
        return place, found["presidency"] is not None
    return None
