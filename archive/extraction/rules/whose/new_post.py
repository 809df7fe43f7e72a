"""The post that news has just called new, where a noun then tells of somebody's coming into it."""

from __future__ import annotations

from archive.extraction.context import PostMention
from archive.extraction.scene import Scene
from archive.model import Aspect

_SENTENCES = 2


def new_post(scene: Scene, person: int) -> PostMention | None:
    """The post of "X is its new defence minister" in one of the two sentences before "the naming of X"; not where X has just
    been told to come into another."""
    begun = {
        scene.position_of(c)
        for c in scene.before
        if c.person == person
        and c.aspect is Aspect.BEGAN
        and scene.sentence.index - c.scene.sentence.index <= _SENTENCES
    }
    for sentence in reversed(scene.article.sentences[max(0, scene.sentence.index - _SENTENCES) : scene.sentence.index]):
        fresh = [post for post in sentence.posts if post.new and not post.plural]
        if len(fresh) == 1:
            own = fresh[0]
            if own.position is None:
                own.position = scene.positions.resolve(scene.article, sentence, own, person)
            return own if own.position is not None and begun <= {own.position} else None
    return None
