"""The force of a place of China: "deputy commander in Tibet" is one of the Tibet Military District, for a region has no commander."""

from __future__ import annotations

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


def force_there(lookup: Lookup, place: OrganisationEntry, title: str) -> PackOrganisation | None:
    """The military region, else the district, that bears the name of a place, for a title that only a force has; else None."""
    if title not in _OF_FORCES or place.kind not in ("province", "city", "place") or not is_named(place.name):
        return None
    named = (lookup.organisations(f"{place.name} {force}") for force in _FORCES)
    return next((found[0] for found in named if len(found) == 1), None)
