"""Posts that take the whole of a holder: who is given another such post has left the first.

The minister of justice was elected procurator-general.      he was minister until then
The vice premier was appointed premier.                      nor is anybody deputy to himself
The president was elected chairman of the commission.        whoever is both may well keep both
The mayor of Datong was made party secretary of Wuhu.        who is at the head of one place of China has left the other
The governor of Hebei was made minister of commerce.         or for a body of the capital
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import FORMATIONS, one_of
from archive.extraction.context import ArticleContext, OrganisationEntry, PositionEntry
from archive.extraction.organisations.places_of_china import named_at, place

_FULL = frozenset(
    """
    governor mayor procurator-general prosecutor-general
    """.split()
) | {"procurator general", "prosecutor general", "chief prosecutor"}
# "Deputy prime minister and minister of finance": of these somebody may well have one beside another.
_BESIDE = ("prime ", "chief ", "first ", "state ", "deputy ", "vice ", "assistant ", "junior ")
_STATE = frozenset(("president", "premier", "prime minister"))
_TOP = frozenset(
    ("president", "chief executive officer", "chief executive", "chief operating officer", "managing director")
)
_SECONDS = ("vice ", "deputy ")
# Who is at the head of a place of China, and of a body of its capital.
_OF_PLACES = frozenset(("mayor", "governor", "secretary", "chairman"))
_OF_CAPITAL = frozenset(
    """
    minister|vice minister|deputy minister|head|deputy head|director|deputy director|director-general|premier|vice premier
    """.strip().split("|")
)
_CAPITAL, _ABROAD = "the capital", "abroad"
_OF_CABINET = frozenset(("premier", "vice premier"))
_COMMITTEE = re.compile(r"(?:CPC )?(?=[A-Z])")
_CENTRAL = frozenset(("ministry", "department", "government", "agency", "commission"))
_CHINAS = ("cn.pla.", "cn.cmc.", "cn.pap")
_OFFICERS = frozenset(
    """
    commander|deputy commander|political commissar|deputy political commissar|chief of staff|deputy chief of staff
    """.strip().split("|")
)
_OF_DEPARTMENTS = frozenset(
    ("chief", "deputy chief", "assistant chief", "director", "deputy director", "president", "vice president")
)
# Those at the head of the forces of other countries, and forces of which no pack knows.
_CHIEFS = frozenset(
    """
    chief|vice chief|deputy chief|commander-in-chief|chief of the general staff|deputy chief of the general staff|chief of the defence staff
    """.strip().split("|")
)
_FORCE = re.compile(rf"\b(?:{one_of(FORMATIONS, capital=True)}|Navy|Air Force)$")


def excludes(article: ArticleContext, here: PositionEntry, there: PositionEntry) -> bool:
    """Whether nobody has both of two posts, by what they are called and whose they are."""
    if any(here.title == f"{second}{there.title}" for second in _SECONDS):
        return here.organisation == there.organisation or (there.title in _STATE and here.country == there.country)
    if here.organisation == there.organisation and here.title.endswith("vice president") and there.title in _TOP:
        return True  # of a firm: "executive vice president", named its president
    if _apart(article, here, there):
        return True
    return (
        here.title != there.title and _is_full(article, here) and _is_full(article, there) and not _abroad(here, there)
    )


def is_command(article: ArticleContext, position: PositionEntry) -> bool:
    """Whether a post is one of those of which an officer has one at a time: at the head of a force, a command or its staff, or
    of a department of China's."""
    body = article.organisations[position.organisation] if position.organisation is not None else None
    if body is None:
        return False
    of_chinas = (body.pack_id or "").startswith(_CHINAS)
    if of_chinas and body.kind in ("department", "university"):
        return position.title in _OFFICERS | _OF_DEPARTMENTS
    if body.kind in ("armed_force", "command", "service") or (body.kind is None and _FORCE.search(body.name)):
        return position.title in _OFFICERS | _CHIEFS
    return position.title in _OFFICERS and of_chinas


def _apart(article: ArticleContext, here: PositionEntry, there: PositionEntry) -> bool:
    """Whether two posts are to be filled at different places: a part or town of China, its capital, an embassy abroad. A vice
    premier who is sent to run a town stays vice premier."""
    home, away = _seat(article, here), _seat(article, there)
    if home is None or away is None or home == away:
        return False
    if _ABROAD in (home, away) and here.country != there.country:
        return False
    return here.title not in _OF_CABINET


def _seat(article: ArticleContext, position: PositionEntry) -> str | None:
    """Where the holder of a post is at work, as far as its title and its body tell."""
    if position.title.startswith("ambassador to "):
        return _ABROAD
    if position.organisation is None:
        return None
    body = article.organisations[position.organisation]
    if position.title in _OF_PLACES and (home := _place_of(body)) is not None:
        return home
    central = body.kind in _CENTRAL and (body.pack_id or "").startswith("cn.")
    return _CAPITAL if position.title in _OF_CAPITAL and (central or body.kind == "ministry") else None


def _place_of(body: OrganisationEntry) -> str | None:
    """The part or town of China that a body is, or of which it is the party's committee."""
    if not (body.is_place or body.name.endswith("al Committee")):
        return None
    opening = _COMMITTEE.match(body.name)
    name = named_at(body.name, opening.end()) if opening is not None else None
    return place(name).name if name is not None else None


def _is_full(article: ArticleContext, position: PositionEntry) -> bool:
    title = position.title
    if title in _FULL or title.startswith("ambassador to "):
        return True
    if title == "president" and position.organisation is not None:
        return article.organisations[position.organisation].kind in ("court", "tribunal")
    return title.rpartition(" ")[2] == "minister" and not title.startswith(_BESIDE)


def _abroad(here: PositionEntry, there: PositionEntry) -> bool:
    return here.country is not None and there.country is not None and here.country != there.country
