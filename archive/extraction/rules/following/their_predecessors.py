"""Those whom several have followed, each in his own post: "Dong leads the navy, Chang the air force. Their predecessors, Shen and
Ding, have retired".

The first predecessor had the post of the first of them, and so on, where there are as many of these as of those.
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention
from archive.extraction.parsing import verbs
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.model import Aspect, Modality

_THEIR = re.compile(r"\b[Tt]heir\s+(?:\w+\s+)?(?P<noun>predecessors)\b(?:\s*,)?(?:\s+(?:were|are))?\s+")
_AND = re.compile(r"(?:\s*[(（][^()（）]{1,30}[)）])?\s*(?:,\s*(?:and\s+)?|and\s+)")
_PUT = frozenset("appoint name install elect choose".split())
_NEAR = 2  # sentences


def their_predecessors(scene: Scene) -> None:
    """Adds that each of them has held the post, and when he came to it where a verb says so."""
    match = _THEIR.search(scene.text) if "predecessors" in scene.text else None
    named = _row(scene, match.end()) if match is not None else []
    if match is None or len(named) < 2:
        return
    posts = _posts(scene, {m.person for m in named}, len(named))
    noun = scene.sentence.head_token(match.start("noun"), match.end("noun"))
    verb = noun.head if noun is not None and noun.dep_ == "nsubjpass" else None
    came = verb is not None and verbs.lemma_of(verb) in _PUT and not verbs.read_verb(verb).negated
    for mention, position in zip(named, posts, strict=False):
        start, end = match.start(), mention.end
        scene.add(Candidate(scene, mention.person, Aspect.HELD_BEFORE, "predecessor", start, end, position=position))
        if came:
            scene.change(mention.person, Aspect.BEGAN, "appointed", verb, start, end, position=position)


def _row(scene: Scene, at: int) -> list[PersonMention]:
    """Who are named there one after the other."""
    found: list[PersonMention] = []
    for mention in sorted(scene.sentence.people, key=lambda m: m.start):
        if mention.start < at:
            continue
        joint = _AND.match(scene.text, at) if found else None
        if not scene.only_ranks(joint.end() if joint is not None else at, mention.start) or (found and joint is None):
            break
        found.append(mention)
        at = mention.end
    return found


def _posts(scene: Scene, others: set[int], count: int) -> list[int]:
    """The posts of the last who have been told to have them, in their order; none where they are more or fewer."""
    told: dict[int, int] = {}
    near = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index <= _NEAR]
    for c in sorted(near, key=lambda c: (c.scene.sentence.index, c.start)):
        position = scene.position_of(c)
        if c.person is None or c.person in others or position is None or c.modality is not Modality.ASSERTED:
            continue
        if c.aspect not in (Aspect.BEGAN, Aspect.HOLDS) or scene.article.positions[position].title in OF_MANY:
            continue
        told.setdefault(c.person, position)
    last = list(dict.fromkeys(told.values()))
    return last if len(told) == len(last) == count else []
