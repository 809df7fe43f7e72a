"""Two who were replaced by one, each with his own title before his name: "replaced Chairman Vance Miller and President and Chief
Executive Richard Ripley". The parser joins the second title to the first name, so that the second man seems to hold his post."""

from __future__ import annotations

import re
from itertools import pairwise

from archive.extraction.parsing import verbs
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_JOINT = re.compile(r",?\s+(?:and|as well as|along with)\s+(?:(?:its|the|their|his|her)\s+)?")
_FOLLOWS = frozenset(("replace", "succeed"))


def both_replaced(scene: Scene) -> None:
    """Adds the end of what either of them held, where the parser sees only the other."""
    for gone in [c for c in scene.found if c.rule == "succession" and c.aspect is Aspect.ENDED]:
        _beside(scene, gone)


def _beside(scene: Scene, gone: Candidate) -> None:
    token = gone.anchor
    if token is None or gone.modality is not Modality.ASSERTED or verbs.lemma_of(token) not in _FOLLOWS:
        return
    if verbs.read_verb(token).passive:
        return
    behind = [m for m in scene.sentence.people if m.start > token.idx]
    pair = next((pair for pair in pairwise(behind) if gone.person in (pair[0].person, pair[1].person)), None)
    if pair is None:
        return
    one, two = pair
    between = [post for post in scene.sentence.posts if one.end <= post.start < two.start and not post.former]
    if not between or _JOINT.fullmatch(scene.text, one.end, between[0].start) is None:
        return
    if not scene.only_ranks(between[-1].end, two.start):
        return
    first = [
        post
        for post in scene.sentence.posts
        if token.idx < post.start < one.start and not post.former and scene.led(post) == one
    ]
    for other, posts in ((one, first), (two, between)):
        for post in posts if other.person != gone.person else ():
            start = quote_start(scene, token)
            scene.change(other.person, Aspect.ENDED, "succession", token, start, other.end, post=post)
