"""The second of two holders, of whom the sentence before has told the first.

Xu is one of the two vice-chairmen of the commission. The other, Zhang, is an army man.     vice chairman as well
"""

from __future__ import annotations

import re

from archive.extraction.scene import Candidate, Scene
from archive.extraction.text.sought import sought
from archive.model import Modality

_OTHER = sought(
    r"(?:^|,\s+(?:and|while)\s+|;\s+)[Tt]he\s+(?:other|junior|senior|second|younger|older|elder)(?:\s+one)?(?:\s+is|\s+was|,)\s+"
)
_ONE_OF_TWO = re.compile(
    r"\b(?:one|senior|junior|older|elder|younger|first|second|higher|lower)\s+(?:one\s+)?of\s+(?:the\s+|its\s+|only\s+|just\s+|[\w’' ]{3,50}?[’']s?\s+)?two\b[\w’' -]{0,60}$"
)


def the_other(scene: Scene) -> None:
    """Adds that the other has, or had, the same post as the one."""
    match = _OTHER.search(scene.text)
    mention = next((m for m in scene.sentence.people if match and m.start >= match.end()), None)
    if match is None or mention is None or not scene.only_ranks(match.end(), mention.start):
        return
    told = [c for c in (*scene.before, *scene.found) if 0 <= scene.sentence.index - c.scene.sentence.index <= 1]
    one = [c for c in told if _of_two(c) and (c.scene is not scene or c.end <= match.start())]
    position = scene.position_of(one[-1]) if one else None
    if position is None or any(c.person == mention.person and scene.position_of(c) == position for c in scene.found):
        return
    scene.add(
        Candidate(
            scene,
            mention.person,
            one[-1].aspect,
            "the other",
            mention.start,
            mention.end,
            position=position,
            anchor=scene.sentence.head_token(mention.start, mention.end),
            title=True,
        )
    )


def _of_two(candidate: Candidate) -> bool:
    """Whether a claim says that somebody is or was one of two in a post."""
    post = candidate.post
    if post is None or candidate.modality is not Modality.ASSERTED:
        return False
    return _ONE_OF_TWO.search(candidate.scene.text, 0, post.head) is not None
