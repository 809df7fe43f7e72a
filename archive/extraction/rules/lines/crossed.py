"""Two people and two posts in turn, of which a parser makes four claims: "nominates Hagel to be secretary and Brennan to be director"."""

from __future__ import annotations

from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect


def uncrossed(scene: Scene) -> None:
    """Leaves each of two people who come into posts the post that stands next to his name."""
    came = [c for c in scene.found if c.aspect is Aspect.BEGAN and c.post is not None and c.person is not None]
    if len(came) < 4:
        return
    told = {(c.person, id(c.post)) for c in came}
    for one in came:
        for other in came:
            if one.person == other.person or one.post is other.post or not _in_turn(scene, one, other):
                continue
            if {(one.person, id(other.post)), (other.person, id(one.post))} <= told:
                crossed = ((one.person, other.post), (other.person, one.post))
                scene.found = [c for c in scene.found if not any(c.person == p and c.post is q for p, q in crossed)]
                return


def _in_turn(scene: Scene, one: Candidate, other: Candidate) -> bool:
    """Whether the text has one person, one post, the other person, the other post."""
    first = next((m for m in scene.sentence.people if m.person == one.person), None)
    second = next((m for m in scene.sentence.people if m.person == other.person), None)
    if first is None or second is None or one.post is None or other.post is None:
        return False
    return first.end <= one.post.start and one.post.end <= second.start and second.end <= other.post.start
