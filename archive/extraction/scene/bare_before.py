"""Whom a title with "the" means of whom the text has told no title: the one just named by his name alone.

Gen. Zhao spoke to the nation at noon. The army chief, who has been in office for a month, promised elections.
Power passes to General Ma. The commander-in-chief, who is 60, said ...
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention, SentenceContext
from archive.extraction.scene.passage import Passage
from archive.extraction.scene.subjects_before import is_subject
from archive.model import Role

_REACH = 2  # sentences
# "Otieno, an analyst", "Otieno of the institute": he is something else
_ELSE = re.compile(r"(?:\s*[(（][^()]{1,30}[)）])?(?:,\s+(?:an?|the|who|[a-z]+)\s|\s+(?:of|at|from)\s)")
_ON_HIM = re.compile(
    r"\b(?:him|them|her(?!\s+[a-z]))\b"
)  # "The president made him a minister": whoever he is, he is not the president
_LEFT = frozenset(("leave", "be", "become", "remain", "name", "include", "pass", "go", "fall"))


def bare_before(scene: Passage, post: PostMention) -> int | None:
    """The one person without a title in the nearest sentence that names people, where nobody is known to have the post."""
    if post.country is not None or _of_a_part(scene, post) or scene.led(post) is not None or _ON_HIM.search(scene.text):
        return None
    last = _named_last(scene) if scene.article.topic is None else None
    if last is None:
        return None
    titled = {c.person for c in scene.before if c.title or c.state} | _led(last)
    bare = {m.person for m in last.people if m.person not in titled}
    mentions = [m for m in last.people if m.person in bare]
    if len(bare) != 1 or any(_ELSE.match(last.text, m.end) for m in mentions):
        return None
    if not any(is_subject(m, last) or left_over(m, last) for m in mentions):
        return None
    if any(m.person not in bare and is_subject(m, last) for m in last.people):
        return None
    person = bare.pop()
    held = {scene.article.positions[p].title for c in scene.before if (p := c.position) is not None}
    return person if post.title not in held else None


def _of_a_part(scene: Passage, post: PostMention) -> bool:
    """Whether a title says of which body, and that is none of the few whose head everybody knows."""
    if post.organisation is None or not post.explicit:
        return False
    return scene.article.organisations[post.organisation].kind not in ("armed_force", "ministry", "government")


def left_over(mention: PersonMention, sentence: SentenceContext) -> bool:
    """ "That leaves Zhao", "the first to fall was Zhao", "the powers pass to General Zhao": of whom the sentence tells."""
    head = sentence.head_token(mention.start, mention.end)
    if head is None:
        return False
    verb = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "to" else head.head
    return head.dep_ in ("dobj", "attr", "pobj") and verb.dep_ == "ROOT" and verb.lemma_.lower() in _LEFT


def _named_last(scene: Passage) -> SentenceContext | None:
    told = [
        s for s in scene.article.sentences[: scene.sentence.index] if s.role in (Role.BODY, Role.QUOTE, Role.HEADLINE)
    ]
    near = [s for s in told[-_REACH:] if s.people and s.role is not Role.HEADLINE]
    return near[-1] if near else None


def _led(sentence: SentenceContext) -> set[int]:
    """Whom a title leads or follows in a sentence, whatever was made of it."""
    return {
        m.person
        for m in sentence.people
        for p in sentence.posts
        if 0 <= m.start - p.end <= _BESIDE or 0 <= p.start - m.end <= _BESIDE
    }


_BESIDE = 3
