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
    """Adds the end of what the second of them held."""
    for gone in [c for c in scene.found if c.rule == "succession" and c.aspect is Aspect.ENDED]:
        _beside(scene, gone)


def _beside(scene: Scene, gone: Candidate) -> None:
    token = gone.anchor
    if token is None or gone.modality is not Modality.ASSERTED or verbs.lemma_of(token) not in _FOLLOWS:
        return
    behind = [m for m in scene.sentence.people if m.start > token.idx]
    pairs = pairwise(behind)
    pair = next(((one, two) for one, two in pairs if one.person == gone.person != two.person), None)
    if pair is None or verbs.read_verb(token).passive:
        return
    one, two = pair
    posts = [post for post in scene.sentence.posts if one.end <= post.start < two.start and not post.former]
    if not posts or _JOINT.fullmatch(scene.text, one.end, posts[0].start) is None:
        return
    if not scene.only_ranks(posts[-1].end, two.start):
        return
    for post in posts:
        start = quote_start(scene, token)
        scene.change(two.person, Aspect.ENDED, "succession", token, start, two.end, post=post)
