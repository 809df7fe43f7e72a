"""Which post a title means by its own words, or by the same title told of just before."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene.passage import Passage

_NEXT = 2  # sentences


def post_titled(scene: Passage, post: PostMention, person: int | None) -> int | None:
    """The post that a title means when it is said of that person."""
    found = scene.positions.resolve(scene.article, scene.sentence, post, person)
    if found is None and (found := told_by_title(scene, post)) is not None:
        post.position = found
    return found


def told_by_title(scene: Passage, post: PostMention) -> int | None:
    """The post of which the sentences just before told under the same title, where the title says no more: "gave up his job
    as head of the institute. Ma will be the new head"."""
    of_many = post.indefinite and re.match(r"(?:vice|deputy|assistant|spokesperson|member)\b", post.title) is not None
    if (
        not (post.definite or of_many or post.acting)
        or post.plural
        or post.open
        or post.counterpart
        or post.end != post.head_end
    ):
        return None
    if post.organisation is not None or post.country is not None or post.portfolio is not None:
        return None
    if re.match(r"\s+(?:of|for|at|in)\s", scene.text[post.end :]):
        return None  # of what no pack knows
    near = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index <= _NEXT]
    # "Li, its vice chairman, praised Chen, a vice chairman in the 1990s", "Minister Li was placed on leave, and Chen was named
    # acting minister"
    near += scene.found if of_many or post.acting else []
    positions = {c.position for c in near if c.position is not None}
    same = {p for p in positions if scene.article.positions[p].title == post.title}
    return same.pop() if len(same) == 1 else None
