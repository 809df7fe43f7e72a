"""The place in which somebody follows another: it says which of his posts the other one leaves.

Miao, who was commissar in Lanzhou, is the navy's new one. Liu has replaced him in Lanzhou.       what Miao was there
Wang was elected secretary of the commission. Zhang took over in Chongqing.                       nothing of the commission
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive.extraction.context import OrganisationMention
from archive.extraction.scene import Scene
from archive.identity import fold

_IN = re.compile(r"\s+(?:over\s+)?in\s+(?P<place>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)")
_IN_BODY = re.compile(r"\s+(?:in|at)\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?")
_WHERE = re.compile(r",?\s+where\s+[^,.;]*$")
_HIM = re.compile(r"\s+(?:from\s+)?(?:him|her|them)\b")


def place_behind(scene: Scene, at: int) -> str | None:
    """The name that "in" leads to right behind an offset, where it is no date and no body: "in Chongqing"."""
    found = _IN.match(scene.text, at)
    if found is None or any(when.start < found.end() and found.start() < when.end for when in scene.sentence.whens):
        return None
    return found["place"]


def commanded_in(scene: Scene, at: int, body: OrganisationMention) -> bool:
    """Whether who takes over "in" a body takes its command: "took over in the Southern Theater Command"."""
    kind = scene.article.organisations[body.organisation].kind
    return kind in ("armed_force", "command", "service") and _IN_BODY.fullmatch(scene.text, at, body.start) is not None


def of_place(scene: Scene, position: int, place: str) -> bool:
    """Whether the body of a post bears the name of a place: the military region of Lanzhou."""
    body = scene.article.positions[position].organisation
    return body is not None and fold(place) in fold(scene.article.organisations[body].name)


def post_there(scene: Scene, people: Iterable[int], at: int) -> int | None:
    """What the article has told of those who are followed in the place that stands behind them, or behind the offset."""
    people = list(people)
    ends = [at, *(m.end for m in scene.sentence.people if m.start >= at and m.person in people)]
    if (pronoun := _HIM.match(scene.text, at)) is not None:
        ends.append(pronoun.end())
    places = [place for end in ends if (place := place_behind(scene, end)) is not None]
    told = [c for c in (*scene.before, *scene.found) if c.person in people]
    positions = [p for c in told if (p := scene.position_of(c)) is not None]
    there = [p for place in places for p in positions if of_place(scene, p, place)]
    return there[-1] if there else None


def where_he_was(scene: Scene, people: Iterable[int], at: int) -> int | None:
    """ "The Pacific Fleet, where Koehler has succeeded him": the post of that body which he has been told to have, else that of
    its head."""
    where = _WHERE.search(scene.text[:at])
    body = next((m for m in reversed(scene.sentence.organisations) if where and m.end == where.start()), None)
    if body is None:
        return None
    people = list(people)
    said = [p for c in (*scene.before, *scene.found) if c.person in people and (p := scene.position_of(c)) is not None]
    had = [*reversed(said), *(number for person in people for number in scene.article.people[person].positions)]
    own = next((n for n in had if scene.article.positions[n].organisation == body.organisation), None)
    return own if own is not None else scene.head_of(body)
