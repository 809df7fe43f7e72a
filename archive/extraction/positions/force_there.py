"""The force of a place of China: "deputy commander in Tibet" is one of the Tibet Military District, for a region has no commander,
and "the PLA's commander in Hong Kong" is that of the garrison."""

from __future__ import annotations

import re
from datetime import date

from archive.extraction.context import OrganisationEntry
from archive.extraction.organisations.places_of_china import is_named
from archive.extraction.phrases import phrases
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_OF_FORCES = frozenset(
    phrases(
        """
        commander, deputy commander, vice commander, political commissar, commissar, deputy political commissar, deputy commissar,
        chief of staff, deputy chief of staff
        """
    )
)
_FORCES = ("Military Region", "Military District")
_ARMY = "cn.pla"
_IN = re.compile(r"\s+in\s+(?:the\s+)?(?P<place>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)")


def army_there(lookup: Lookup, body: OrganisationEntry, title: str, behind: str) -> PackOrganisation | None:
    """The garrison, region or district of the place named behind a title of the whole army: "the PLA's commander in Hong Kong"."""
    there = _IN.match(behind) if body.pack_id == _ARMY and title in _OF_FORCES | {"chief", "head"} else None
    if there is None:
        return None
    named = (lookup.organisations(f"{there['place']} {force}") for force in ("Garrison", *_FORCES))
    return next((found[0] for found in named if len(found) == 1), None)


# The commands whose seats are where those of regions were, which are no more since 2016.
_SEATS = {
    "Shenyang": "Northern",
    "Beijing": "Central",
    "Nanjing": "Eastern",
    "Guangzhou": "Southern",
    "Chengdu": "Western",
}


def force_there(
    lookup: Lookup, place: OrganisationEntry, title: str, day: date | None = None
) -> PackOrganisation | None:
    """The military region, else the district, that bears the name of a place, for a title that only a force has; else None. In the
    years after the regions, the command that has its seat there: "is still commissar in Nanjing"."""
    if title not in _OF_FORCES or place.kind not in ("province", "city", "place") or not is_named(place.name):
        return None
    named = (lookup.organisations(f"{place.name} {force}") for force in _FORCES)
    force = next((found[0] for found in named if len(found) == 1), None)
    gone = force.dissolution.latest if force is not None else None
    if gone is None or day is None or day.year <= gone.year or place.name not in _SEATS:
        return force
    since = lookup.organisations(f"{_SEATS[place.name]} Theater Command")
    return since[0] if len(since) == 1 else force
