"""Posts that take the whole of a holder: who is given another such post has left the first.

The minister of justice was elected procurator-general.      he was minister until then
The vice premier was appointed premier.                      nor is anybody deputy to himself
The president was elected chairman of the commission.        whoever is both may well keep both
The mayor of Datong was made party secretary of Wuhu.        who is at the head of one place of China has left the other
The governor of Hebei was made minister of commerce.         or for a body of the capital
"""

from __future__ import annotations

import re

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
_SECONDS = ("vice ", "deputy ")
# Who is at the head of a place of China, and of a body of its capital.
_OF_PLACES = frozenset(("mayor", "governor", "secretary", "chairman"))
_OF_CAPITAL = frozenset(("minister", "head", "director", "premier", "vice premier"))
_OF_CABINET = frozenset(("premier", "vice premier"))
_COMMITTEE = re.compile(r"(?:CPC )?(?=[A-Z])")
_CENTRAL = frozenset(("ministry", "department", "government", "agency", "commission"))
_DEPARTMENTS = ("cn.pla.", "cn.cmc.")
_OFFICERS = frozenset(
    """
    commander|deputy commander|political commissar|deputy political commissar|chief of staff|deputy chief of staff
    """.strip().split("|")
)
_OF_DEPARTMENTS = frozenset(("chief", "deputy chief", "director", "deputy director"))


def excludes(article: ArticleContext, here: PositionEntry, there: PositionEntry) -> bool:
    """Whether nobody has both of two posts, by what they are called and whose they are."""
    if any(here.title == f"{second}{there.title}" for second in _SECONDS):
        return here.organisation == there.organisation or (there.title in _STATE and here.country == there.country)
    if _apart(article, here, there) or _apart(article, there, here, coming=True):
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
    if body.kind == "department" and (body.pack_id or "").startswith(_DEPARTMENTS):
        return position.title in _OFFICERS | _OF_DEPARTMENTS
    return position.title in _OFFICERS and body.kind in ("armed_force", "command", "service")


def _apart(article: ArticleContext, here: PositionEntry, there: PositionEntry, *, coming: bool = False) -> bool:
    """Whether one post is at the head of a place of China, and the other of another place or of a body of the capital.
    `coming` is who comes to the place: a vice premier who is sent to run a town stays vice premier."""
    bodies = [article.organisations[p.organisation] for p in (here, there) if p.organisation is not None]
    if len(bodies) < 2 or here.title not in _OF_PLACES or (home := _place_of(bodies[0])) is None:
        return False
    away = _place_of(bodies[1])
    if away is not None:
        return there.title in _OF_PLACES and away != home
    central = bodies[1].kind in _CENTRAL and (bodies[1].pack_id or "").startswith("cn.")
    return central and there.title in _OF_CAPITAL and not (coming and there.title in _OF_CABINET)


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
