"""Nouns by which bodies are spoken of after their names: their own, or that of the kind of body.

the museum      the Zhejiang Museum: the last word of its name
the ship        any ship
the think tank  any institute or foundation
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns
from archive.extraction.context import OrganisationEntry
from archive.extraction.organisations.firm_words import FIRM
from archive.identity import fold
from archive.packs.model import PackOrganisation

_CUT = re.compile(r"\s(?:of|for|in|at|on|to)\s")
_SPELT = {
    "center": "centre",
    "organization": "organisation",
    "program": "programme",
    "theater": "theatre",
    "defense": "defence",
}
_PLACES = frozenset(
    """
    province city county town district region state country nation territory island republic kingdom village area municipality prefecture
    capital world day week month year time job post office army navy police government parliament military forces
    """.split()
)
_SCHOOLS = " ".join(sorted(nouns("school")))
_FIRMS = "company firm corporation conglomerate enterprise carmaker manufacturer producer lender bank airline insurer retailer group"
# The nouns of a kind, and the last words of names that are of it.
_BY_LAST_WORD = (
    ("institute centre institution think-tank tank", "institute institution centre center foundation council endowment forum academy program programme"),
    (_SCHOOLS + " institution", _SCHOOLS),
    ("unit formation outfit", " ".join(sorted(nouns("part", "unit") | {"army", "corps", "company"}))),
    (
        "organisation organization body group society association charity federation union alliance foundation",
        "organisation organization society association federation union council committee cross crescent foundation league alliance trust forum institute fund",
    ),
    ("regulator watchdog", " ".join(sorted(nouns("watch")))),
    ("paper newspaper daily broadsheet tabloid", "post daily times news herald journal star mail express gazette standard tribune"),
    ("agency authority", " ".join(sorted(nouns("watch", "office") | nouns("watch", "service")))),
    ("mission force operation", "mission"),
    ("fleet navy", "fleet"),
)  # fmt: skip
_BY_KIND = {
    "ship vessel warship carrier destroyer frigate": ("ship",),
    _FIRMS: ("company", "firm", "bank", "airline"),
    "institute tank think-tank institution": ("institute",),
    _SCHOOLS: ("university",),
    "regulator agency watchdog organisation organization": ("agency",),
    "paper newspaper daily": ("media",),
    "hospital": ("hospital",),
}
_SHIP = re.compile(
    r"(?:aircraft carrier|destroyer|frigate|corvette|cruiser|submarine|hospital ship|USS|HMS|HMAS|INS)\b"
)


def is_place_noun(noun: str) -> bool:
    """Whether a noun means a place, a time or what every state has, and no body by itself."""
    return noun in _PLACES


def own_nouns(entry: OrganisationEntry, pack: PackOrganisation | None) -> set[str]:
    """The nouns that a body is called by: the last words of its names, and what packs tell."""
    nouns = {fold(noun) for noun in pack.generic} if pack is not None else set[str]()
    for form in (entry.name, *entry.forms):
        nouns |= {fold(word) for word in _CUT.split(form)[0].split()[-1:]}
    return nouns | {_SPELT[noun] for noun in nouns if noun in _SPELT}


def kinds_called(noun: str, entry: OrganisationEntry) -> bool:
    """Whether a noun means bodies of the kind of one."""
    if any(noun in nouns.split() and entry.kind in kinds for nouns, kinds in _BY_KIND.items()):
        return True
    if noun in ("ship", "vessel", "warship") and _SHIP.match(entry.name):
        return True
    if entry.kind in ("place", "province", "city", "country", "ministry", "party", "legislature"):
        return False
    if noun in _FIRMS.split() and FIRM.search(entry.name):
        return True
    last = fold(_CUT.split(entry.name)[0].split()[-1])
    return any(noun in nouns.split() and last in words.split() for nouns, words in _BY_LAST_WORD)
