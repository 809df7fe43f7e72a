"""Who left a post, in a clause that only says when or where another came into it.

Cai was made head of the command in October, when Zhao left it for the staff.     an end for Zhao, of the command
He was given the army in May, when General Zhao retired at 65.                    of the army
Zhang has been put in charge of the department, where Li is retiring.             of the department
He became a deputy commander and, after Zhang stepped down, its commander.        of the post of commander
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.model import Aspect, Modality

_LINKS = frozenset(("when", "after", "as", "where", "once"))
_GO = frozenset(("retire", "resign", "quit"))
_LEFT_IT = re.compile(
    r"\s+(?:it|that\s+(?:post|job|office)|the\s+(?:post|job|office|command))\b(?!\s+to\s+(?:[A-Z]|the\b|an?\b|his\b|her\b))"
)
_STEPS = re.compile(r"\s+(?:down|aside)\b(?!\s+(?:as|from)\b)")
_NO_MORE = re.compile(
    r"\s*(?:[.,;]|$|(?:at|in|on|last|this|early|late|after|because|following|and|owing)\b)(?!\s+as\b)"
)
_COMES = (Aspect.BEGAN,)


def when_he_left(scene: Scene, verb: Verb) -> None:
    """Adds the end of him who goes in what the clause above says that another has come into."""
    token = verb.token
    end = token.idx + len(token)
    link = next((child for child in token.children if child.lower_ in _LINKS and child.i < token.i), None)
    if link is None or verb.negated or verb.modal or not _goes(scene, verb, end):
        return
    people = scene.subjects(token)
    if len(people) != 1 or verb.tense not in (Tense.PAST, Tense.PRESENT, Tense.PLUPERFECT, Tense.PERFECT):
        return
    if any(c.person == people[0] and c.aspect in (Aspect.ENDED, Aspect.HELD_BEFORE) for c in scene.found):
        return  # in what it was is said
    came = _came(scene, token, people[0], link)
    position = scene.position_of(came) if came is not None else None
    if position is None or scene.article.positions[position].title in OF_MANY:
        return
    start = quote_start(scene, token)
    modality = modality_of(scene, verb)
    if modality is not Modality.HYPOTHETICAL:
        scene.change(people[0], Aspect.ENDED, "leaves", token, start, end, position=position, modality=modality)


def _goes(scene: Scene, verb: Verb, end: int) -> bool:
    if verb.passive:
        return False
    if verb.lemma == "leave":
        return _LEFT_IT.match(scene.text, end) is not None
    if verb.lemma == "step":
        return _STEPS.match(scene.text, end) is not None
    return verb.lemma in _GO and _NO_MORE.match(scene.text, end) is not None


def _came(scene: Scene, token: Token, gone: int, link: Token) -> Candidate | None:
    """What somebody else has come into: said last before the clause, or right behind a clause between commas."""
    came = [c for c in scene.found if c.aspect in _COMES and c.person not in (None, gone)]
    close = scene.text.find(",", token.idx)
    behind = [c for c in came if c.post is not None and close >= 0 and 0 <= c.post.start - close <= len(", its ")]
    before = [c for c in came if c.end <= link.idx or (c.post is not None and c.post.end <= link.idx)]
    opens = scene.text[: link.idx].rstrip().endswith(",") and scene.text[: link.idx].rstrip(" ,").endswith(" and")
    if opens or not before:
        return behind[0] if behind else None
    return max(before, key=lambda c: c.post.end if c.post is not None else c.end)
