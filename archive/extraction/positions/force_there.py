"""The force of a place of China: "deputy commander in Tibet" is one of the Tibet Military District, for a region has no commander,
and "the PLA's commander in Hong Kong" is that of the garrison."""

from __future__ import annotations

import re

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


def force_there(lookup: Lookup, place: OrganisationEntry, title: str) -> PackOrganisation | None:
    """The military region, else the district, that bears the name of a place, for a title that only a force has; else None."""
    if title not in _OF_FORCES or place.kind not in ("province", "city", "place") or not is_named(place.name):
        return None
    named = (lookup.organisations(f"{place.name} {force}") for force in _FORCES)
    return next((found[0] for found in named if len(found) == 1), None)
