"""How somebody who is followed had come to the post: "He replaces Li, who was appointed only in 2021"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PersonMention
from archive.extraction.parsing import verbs
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_FOLLOWED = frozenset(("succession", "in place of", "in his place", "takes over", "handed down"))
_PUT = frozenset(("appoint", "name", "install", "instal", "pick", "choose", "elect", "select"))
_OFFICE = re.compile(r"\s+(?:office|over|charge|command|(?:up\s+)?the\s+(?:post|job|position|role))\b")
_BEHIND = re.compile(r"(?:\s*[(（][^()（）]{1,20}[)）])?,\s+(?P<who>who\b)?")
_ONLY = re.compile(r"\s+(?:(?:only|just|himself|herself|first)\s+)?")


def came(scene: Scene) -> None:
    """Adds when they who are followed were appointed, where a clause behind the name says so and names no post."""
    gone = [c for c in scene.found if c.aspect is Aspect.ENDED and c.rule in _FOLLOWED]
    for candidate in gone:
        mention = next((m for m in reversed(scene.sentence.people) if m.person == candidate.person), None)
        verb = _clause(scene, mention) if mention is not None else None
        if verb is None or not _dated(scene, verb) or candidate.person is None:
            continue
        if any(c.person == candidate.person and c.aspect is Aspect.BEGAN for c in scene.found):
            continue
        position = scene.position_of(candidate)
        start, end = mention.start if mention is not None else verb.idx, verb.idx + len(verb)
        if candidate.modality in (Modality.ASSERTED, Modality.PROSPECTIVE):
            scene.change(candidate.person, Aspect.BEGAN, "came", verb, start, end, position=position)


def _clause(scene: Scene, mention: PersonMention) -> Token | None:
    """The verb of the clause "who was appointed ..." or "who took office ..." right behind a name."""
    behind = _BEHIND.match(scene.text, mention.end)
    if behind is None:
        return None
    head = scene.sentence.head_token(mention.start, mention.end)
    for token in head.children if head is not None else ():
        if token.dep_ not in ("relcl", "acl", "amod") or token.idx < mention.end:
            continue
        reading = verbs.read_verb(token)
        if behind["who"] is None:
            if token.idx == behind.end() and token.tag_ == "VBN" and reading.lemma in _PUT:
                return token  # "succeeding Li, appointed in 2021"
            continue
        if reading.negated or reading.modal or not reading.past:
            continue
        put = reading.passive and reading.lemma in _PUT
        took = not reading.passive and reading.lemma in ("take", "assume")
        if put or (took and _OFFICE.match(scene.text, token.idx + len(token))):
            return token
    return None


def _dated(scene: Scene, verb: Token) -> bool:
    """Whether a date follows right behind the verb, and no post."""
    at = verb.idx + len(verb)
    office = _OFFICE.match(scene.text, at)
    at = office.end() if office is not None and verb.lemma_.lower() not in _PUT else at
    only = _ONLY.match(scene.text, at)
    at = only.end() if only is not None else at
    return any(when.bounds.known and at <= when.start <= at + len("in the ") for when in scene.sentence.whens)
