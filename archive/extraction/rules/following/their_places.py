"""Who comes to the places of two who are gone: "Their places have gone to Fan and Xu".

Li and Ma were vice chairmen of the commission. Their jobs went to Fan and Xu.         vice chairmen both
Li commanded the fleet, and Ma was its commissar. Their posts went to Fan and Xu.      the first to the one, the second to the other
"""

from __future__ import annotations

import re

from archive.extraction.rules.whose.seats_lost import listed_from
from archive.extraction.scene import Candidate, Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_THEIRS = sought(
    r"(?:^|[;,]\s+(?:and\s+)?)(?:[Tt]heir|[Bb]oth\s+men[’']s|[Tt]he\s+two\s+men[’']s)\s+(?:old\s+|former\s+|two\s+)?(?:places|jobs|posts|positions|seats|chairs)\s+"
    r"(?P<will>will\s+|are\s+to\s+)?(?:(?:have|had)\s+)?(?:now\s+|both\s+)?"
    r"(?:(?:go|goes|went|gone|fall|fell|pass|passed|were\s+given|are\s+given|been\s+given)\s+to|(?:are|were|been|be)\s+(?:taken|filled)\s+by)\s+"
)
_GONE = (Aspect.ENDED, Aspect.HELD_BEFORE)
_NEAR = 2  # sentences


def their_places(scene: Scene) -> None:
    """Adds that each of those who are named has come to a place."""
    match = _THEIRS.search(scene.text)
    people = listed_from(scene, match.end()) if match is not None else []
    if match is None or len(people) < 2:
        return
    posts = _left(scene, match)
    places = list(posts.values())
    if len(posts) != len(people) or set(posts) & set(people):
        return
    if len(set(places)) == 1 and not scene.positions.related.shared(scene.article, places[0]):
        return
    modality = Modality.PROSPECTIVE if match["will"] else Modality.ASSERTED
    anchor = scene.sentence.head_token(match.end() - len("to "), match.end() - 1)
    for person, position in zip(people, places, strict=True):
        if any(c.person == person and c.aspect is Aspect.BEGAN for c in scene.found):
            continue
        end = next(m.end for m in scene.sentence.people if m.person == person and m.start >= match.end())
        start = match.start()
        scene.change(person, Aspect.BEGAN, "goes to", anchor, start, end, position=position, modality=modality)


def _left(scene: Scene, match: re.Match[str]) -> dict[int, int]:
    """Whose places they are, each with the last post of which the sentences before say that he has it no more."""
    near: list[Candidate] = [c for c in scene.before if 0 < scene.sentence.index - c.scene.sentence.index <= _NEAR]
    near += [c for c in scene.found if c.end <= match.start()]
    posts: dict[int, int] = {}
    for candidate in near:
        position = scene.position_of(candidate) if candidate.aspect in _GONE else None
        if candidate.person is not None and position is not None and candidate.modality is Modality.ASSERTED:
            posts[candidate.person] = position
    return posts
