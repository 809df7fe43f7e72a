"""A title joined to one that is told already, with words between them that say when or how it was held.

Li was minister until March, and before it party secretary of Henan.     he held it earlier
By 1985 he was minister, by 1988 governor of Shanxi.                     he held it then
Ma, deputy director and at the same time spokesperson of the office.     as the first
"""

from __future__ import annotations

from archive.extraction.context import PostMention
from archive.extraction.rules.untold.how_held import JOINED
from archive.extraction.rules.untold.titles_left import FINITE, speaks, titles_left, without_clause
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_STATES = frozenset((Aspect.HOLDS, Aspect.HELD_BEFORE, Aspect.BEGAN))
_LONGEST = 110  # characters between the two


def carried_on(scene: Scene) -> None:
    """Adds such titles, each of whoever has the one before."""
    for post, head in titles_left(scene):
        if head.dep_ in ("nsubj", "nsubjpass", "poss", "compound") or speaks(scene, post):
            continue
        first = _told_before(scene, post)
        if first is None or first.post is None or _named_right_behind(scene, post):
            continue
        between = scene.text[first.post.end : post.start]
        found = JOINED.fullmatch(between)
        if found is None or not without_clause(scene, first.post.end, post.start) or len(between) > _LONGEST:
            continue
        aspect = first.aspect
        if found["earlier"]:
            aspect = Aspect.HELD_BEFORE
            post.former = True
        elif "now" in found["how"].lower():
            aspect = Aspect.HOLDS
        post.definite = post.definite or not post.indefinite
        anchor = head if found["earlier"] or aspect is Aspect.BEGAN else first.anchor
        scene.state(
            first.person or 0,
            post,
            "carried on",
            anchor,
            first.start,
            post.end,
            aspect=aspect,
            title=first.title or bool(found["earlier"]),
        )


def _told_before(scene: Scene, post: PostMention) -> Candidate | None:
    """What was said of the nearest title before a post, if it makes one person its holder."""
    before = [c for c in scene.found if c.post is not None and c.post.end <= post.start and c.person is not None]
    last = max((c.post.end for c in before if c.post is not None), default=0)
    of_last = [c for c in before if c.post is not None and c.post.end == last]
    if len({c.person for c in of_last}) != 1 or any(last <= other.start < post.start for other in scene.sentence.posts):
        return None
    told = of_last[0]
    return told if told.aspect in _STATES and told.modality is Modality.ASSERTED else None


def _named_right_behind(scene: Scene, post: PostMention) -> bool:
    """Whether a name stands behind a comma after a title, which may be its own."""
    text = scene.text
    if not text.startswith(", ", post.end):
        return False
    name = next((m for m in scene.sentence.people if m.start >= post.end), None)
    if name is None or not scene.only_ranks(post.end + 2, name.start):
        return False
    after = scene.sentence.span(name.end, len(text)) if name.end < len(text) else None
    words = [word for word in after or () if word.idx >= name.end][:1]
    return not words or words[0].tag_ not in FINITE
