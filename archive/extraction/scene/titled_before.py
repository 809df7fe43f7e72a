"""Which post a title means by its own words, or by the same title told of just before."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene.passage import Passage
from archive.model import Aspect, Modality

_NEXT = 2  # sentences


def post_titled(scene: Passage, post: PostMention, person: int | None) -> int | None:
    """The post that a title means when it is said of that person."""
    if (changed := _that_changed_hands(scene, post, person)) is not None:
        post.position = changed
    found = scene.positions.resolve(scene.article, scene.sentence, post, person)
    if found is None and (found := told_by_title(scene, post)) is not None:
        post.position = found
    return found


def _that_changed_hands(scene: Passage, post: PostMention, person: int | None) -> int | None:
    """ "The academy has a new president, Li. The previous president, Wu, is 64": the post into which or out of which the
    sentences just before bring somebody else; no state is meant that has a president too."""
    if post.position is not None and post.explicit:
        return None
    if not (post.former or post.outgoing) or not _bare(post) or post.possessive_pronoun:
        return None
    if re.match(r"\s+(?:of|for|at|in|to)\s", scene.text[post.end :]):
        return None
    if person is not None and any(_called(scene, own, post.title) for own in scene.article.people[person].positions):
        return None  # another post of the title is his by the article
    near = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index <= _NEXT]
    changed = {
        c.position
        for c in near
        if (
            c.aspect in (Aspect.BEGAN, Aspect.ENDED) or (c.aspect is Aspect.HOLDS and c.post is not None and c.post.new)
        )
        and c.modality in (Modality.ASSERTED, Modality.PROSPECTIVE)
        and c.position is not None
        and c.person not in (None, person)
    }
    called = {position for position in changed if _called(scene, position, post.title)}
    return called.pop() if len(called) == 1 else None


def _called(scene: Passage, position: int, title: str) -> bool:
    """Whether a title may mean the post: "party chief" a party secretary, "ambassador" an ambassador to Japan."""
    entry = scene.article.positions[position]
    if entry.title == title or entry.title.startswith(f"{title} to "):
        return True
    body = entry.organisation
    return (
        body is not None
        and scene.positions.has(scene.article, body, title)
        and scene.positions.of(scene.article, body, title) == position
    )


def _bare(post: PostMention) -> bool:
    """Whether a title names neither a body nor a state nor a field."""
    named = post.organisation is not None or post.country is not None or post.portfolio is not None
    return not named and not (post.plural or post.open or post.counterpart) and post.end == post.head_end


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
