"""The claim of a sentence about somebody whom only another sentence names, as `unnamed`, `lead_holders` and `speaker_next` find it."""

from __future__ import annotations

from archive.extraction.context import PostMention
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality


def nameless(scene: Scene, person: int, aspect: Aspect, rule: str, post: PostMention, position: int) -> Candidate:
    """What the words of a post say of somebody, dated by the clause in which they stand."""
    return Candidate(
        scene,
        person,
        aspect,
        rule,
        post.start,
        post.end,
        post=post,
        position=position,
        anchor=scene.sentence.head_token(post.head, post.head_end),
        modality=Modality.ASSERTED,
        title=True,
    )
