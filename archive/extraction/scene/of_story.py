"""Whom a story is about, as a noun with "the" means him where a new paragraph goes on about nobody else.

Headline "Holm expelled"; later, at the head of a paragraph: "The general had led the fleet."     Holm
"Holm, 61, will run the navy. Ma and Li congratulated him.", then "The veteran sailor ..."        Holm, of whom the first sentence is
"""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import NATIONAL
from archive.extraction.scene.passage import Passage
from archive.extraction.scene.subjects_before import is_subject
from archive.model import Role


def of_story(scene: Passage, token: Token) -> int | None:
    """The one whom the headline names, or of whom the first sentence is; None where the paragraph has named somebody before."""
    if token.left_edge.i > 0 or not _opens_paragraph(scene):
        return None
    body = [s for s in scene.article.sentences if s.role is Role.BODY]
    if not body or body[0] is scene.sentence:
        return None
    heads = [s for s in scene.article.sentences if s.role is Role.HEADLINE]
    named = {m.person for sentence in heads for m in sentence.people}
    acting = {m.person for m in body[0].people if is_subject(m, body[0])}
    person = _one(named) if len(named) == 1 else _one(acting)
    return None if person is None or _governs(scene, person) else person


def _one(people: set[int]) -> int | None:
    return next(iter(people)) if len(people) == 1 else None


def _opens_paragraph(scene: Passage) -> bool:
    """Whether no sentence stands before this one in its paragraph."""
    before: list[SentenceContext] = scene.article.sentences[: scene.sentence.index]
    return bool(before) and "\n" in scene.article.text[before[-1].end : scene.sentence.start]


def _governs(scene: Passage, person: int) -> bool:
    """Whether somebody has been told to be head of a state or government: nobody would call him "the general"."""
    entries = scene.article.positions
    told = (c.position for c in scene.before if c.person == person)
    return any(position is not None and entries[position].title in NATIONAL for position in told)
