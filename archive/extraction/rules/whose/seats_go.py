"""Seats on a body that go to those who are named behind, and those who keep theirs.

Two of the seats on the commission go to newcomers: Zhao and Ma.     they have become members
A seat on the commission went to Zhao.                               the same
Su and Wu keep theirs.                                               they are members of the body just told of
"""

from __future__ import annotations

import re

from archive.extraction.parsing.arguments import SUBJECTS
from archive.extraction.rules.whose.membership import has_members
from archive.extraction.scene import Candidate, Scene
from archive.extraction.scene.named_later import list_behind
from archive.model import Aspect, Modality

_SEAT = re.compile(r"\b(?:seats?|places?)\s+(?:on|in|at)\s+(?:the\s+|its\s+)?(?:new\s+)?$")
_GO = re.compile(
    r"\s+(?P<will>will\s+|is\s+to\s+|are\s+to\s+)?(?:(?:have|has)\s+)?(?:also\s+)?(?:goes|go|went|gone|falls|fell)\s+to\s+"
    r"(?:(?:the\s+)?(?:\w+\s+){0,2}(?:newcomers?|officers?|generals|admirals|men|women|faces|names)\s*(?:[:,–—-]+\s*|\s))?"
)
_KEEP = re.compile(
    r"(?:\s*\([^()]{1,30}\))?\s+(?:both\s+|all\s+|also\s+)?(?:ke(?:ep|eps|pt)|retain(?:s|ed)?|h(?:o|e)ld(?:s)?\s+on\s+to)\s+(?:theirs|his|hers)(?=\s*[.;,]|\s*$|\s+and\b)"
)
_CLAUSE = re.compile(r"(?:;|,?\s(?:while|whereas|but)\b)\s+")
_NEAR = 2  # sentences


def seats_go(scene: Scene) -> None:
    """Adds who comes to a seat that goes to him, and who keeps his."""
    if not scene.sentence.people:
        return
    if re.search(r"\b(?:seat|place)s?\b", scene.text) is not None:
        _go(scene)
    if re.search(r"\b(?:theirs|his|hers)\s*(?:[.;,]|$|and\b)", scene.text) is not None:
        _keep(scene)


def _go(scene: Scene) -> None:
    for body in scene.sentence.organisations:
        link = _GO.match(scene.text, body.end)
        if link is None or _SEAT.search(scene.text, max(0, body.start - 40), body.start) is None:
            continue
        if not has_members(scene, body.organisation):
            continue
        position = scene.positions.of(scene.article, body.organisation, "member")
        modality = Modality.PROSPECTIVE if link["will"] else Modality.ASSERTED
        anchor = scene.sentence.head_token(link.start() + 1, link.end())
        for person in list_behind(scene.sentence, link.end()):
            if any(c.person == person and c.aspect is Aspect.BEGAN for c in scene.found) or _acts(
                scene, person, link.end()
            ):
                continue
            end = next(m.end for m in scene.sentence.people if m.person == person)
            scene.change(person, Aspect.BEGAN, "goes to", anchor, body.start, end, position=position, modality=modality)


def _acts(scene: Scene, person: int, at: int) -> bool:
    """Whether somebody named behind does something himself: "went to Zhao and Ma; Su lost his"."""
    mention = next((m for m in scene.sentence.people if m.person == person and m.start >= at), None)
    noun = scene.sentence.head_token(mention.start, mention.end) if mention is not None else None
    return noun is not None and noun.dep_ in SUBJECTS and noun.head.i > noun.i


def _keep(scene: Scene) -> None:
    """ "Su and Wu keep theirs", where the text has just told of seats."""
    for mention in scene.sentence.people:
        match = _KEEP.match(scene.text, mention.end)
        position = _seat_told(scene, match.start()) if match is not None else None
        if match is None or position is None:
            continue
        # only who is named in the same clause: "Zhao got a seat; Su and Wu keep theirs"
        opening = max((m.end() for m in _CLAUSE.finditer(scene.text, 0, mention.start)), default=0)
        first = next((m for m in scene.sentence.people if opening <= m.start <= mention.start), mention)
        people = list_behind(scene.sentence, opening)
        people = people if mention.person in people and "theirs" in match.group() else [mention.person]
        anchor = scene.sentence.head_token(mention.start, mention.end)
        for person in people:
            if not any(c.person == person and scene.position_of(c) == position for c in scene.found):
                scene.add(
                    Candidate(
                        scene,
                        person,
                        Aspect.HOLDS,
                        "membership",
                        first.start,
                        match.end(),
                        position=position,
                        anchor=anchor,
                    )
                )


def _seat_told(scene: Scene, at: int) -> int | None:
    """The seat among several of which this sentence or one of the two before it has told."""
    told = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index <= _NEAR]
    told += [c for c in scene.found if c.end <= at]
    last = next((p for c in reversed(told) if (p := scene.position_of(c)) is not None), None)
    return last if last is not None and scene.article.positions[last].title in ("member", "alternate member") else None
