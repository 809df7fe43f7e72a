"""The post of a minister that the field before "job" tells: "takes Li's transport job", "gets Li's health portfolio"."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction import fields
from archive.extraction.context import PostMention
from archive.extraction.scene import Scene


def fielded_job(scene: Scene, noun: Token) -> PostMention | None:
    """That of the minister for the field right before a noun that stands for a post; None where none is named."""
    word = noun.nbor(-1) if noun.i else None
    if word is None or word.dep_ != "compound" or word.lower_ not in fields.PORTFOLIOS:
        return None
    if any(m.start <= word.idx < m.end for m in scene.sentence.organisations):
        return None  # "his army job": of a body
    start, end = word.idx, noun.idx + len(noun)
    post = PostMention(start, end, start, end, "minister", portfolio=fields.stored(word.text))
    post.definite = True
    return post
