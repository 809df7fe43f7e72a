"""Who had a post before, told by the day since which another has had it.

Su has led the fleet since Admiral Holm stepped down.                Holm led it before
Su, head of the office since the departure of Holm, met reporters.   he headed it
Su has been its commissar since Holm's retirement in May.            he was it, until May
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.model import Aspect, Modality

_NOUN = r"(?:departure|death|removal|resignation|dismissal|retirement|fall|ouster|ousting|downfall|exit|sacking|purge|arrest)"
_OF = re.compile(rf"since\s+the\s+(?:[a-z]+\s+)?{_NOUN}\s+(?:in\s+[\w ]{{3,20}}\s+)?of\s+")
_NAMED = re.compile(r"since\s+(?=[A-Z])")
_HIS = re.compile(rf"[’']s?\s+(?:[a-z]+\s+)?{_NOUN}\b")
_LEFT = re.compile(
    BEHIND_NAME
    + r"\s+(?:had\s+|has\s+|himself\s+|herself\s+|suddenly\s+|abruptly\s+)*(?P<verb>stepped\s+(?:down|aside)|retired|resigned|quit|left(?:\s+(?:it|office))?|went|departed|died|fell|"
    r"(?:was|were|been)\s+(?:\w+ly\s+)?(?:dismissed|removed|sacked|fired|ousted|purged|replaced|recalled|reassigned|arrested|detained|moved|promoted|transferred))\b"
)
_NO_MORE = re.compile(
    r"\s*(?:[.,;)]|$|(?:in|on|last|this|early|late|at|two|three|four|five|six|a|after|over|under|amid|for|to)\b)"
)
_HAS_IT = (Aspect.HOLDS, Aspect.BEGAN)


def since_he_left(scene: Scene) -> None:
    """Adds that he who went had what another has had "since" then."""
    at = scene.text.find("since ")
    if at < 0 or not scene.sentence.people:
        return
    gone = _gone(scene, at)
    if gone is None:
        return
    has = [
        c
        for c in scene.found
        if c.person not in (None, gone.person)
        and c.aspect in _HAS_IT
        and c.modality is Modality.ASSERTED
        and c.end <= at
        and not re.search(r"[;.]", scene.text[c.end : at])
    ]
    position = scene.position_of(max(has, key=_reach)) if has else None
    if position is None or scene.article.positions[position].title in OF_MANY:
        return
    scene.found = [c for c in scene.found if not (c.person == gone.person and c.start >= at and _ends(c, position))]
    if any(c.person == gone.person and scene.position_of(c) == position for c in scene.found):
        return
    held = PostMention(at, gone.end, at, gone.end, "", position=position)
    anchor = scene.sentence.head_token(gone.start, gone.end)
    anchor = anchor.head if anchor is not None else None
    scene.state(gone.person, held, "since he left", anchor, at, gone.end, aspect=Aspect.HELD_BEFORE, title=True)


def _gone(scene: Scene, at: int) -> PersonMention | None:
    if (of := _OF.match(scene.text, at)) is not None:
        return scene.named_at(of.end())
    if (link := _NAMED.match(scene.text, at)) is None:
        return None
    named = scene.named_at(link.end())
    if named is None or _HIS.match(scene.text, named.end) is not None:
        return named
    left = _LEFT.match(scene.text, named.end)
    return named if left is not None and _NO_MORE.match(scene.text, left.end()) is not None else None


def _reach(candidate: Candidate) -> int:
    return candidate.post.end if candidate.post is not None else candidate.end


def _ends(candidate: Candidate, position: int) -> bool:
    return (
        candidate.aspect is Aspect.ENDED and candidate.rule in ("removal", "leaves") and candidate.position != position
    )
