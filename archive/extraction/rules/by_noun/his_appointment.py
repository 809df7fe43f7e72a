"""A beginning told by a noun with its day, of the post that the text has just given somebody.

Zhao commands the fleet. His appointment in July 2023 surprised many.       he has commanded it since
Zhao is minister. His promotion to the post came in March.                  the same
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_NOUN = re.compile(
    r"\b(?P<whose>[Hh]is|[Hh]er|[A-Z][\w-]+[’']s)\s+(?:surprise\s+|formal\s+|official\s+)?"
    r"(?P<noun>appointment|(?:promotion|elevation|rise|move|appointment)\s+to\s+(?:the|that|this|his|her)\s+(?:present\s+|current\s+)?(?:post|job|position|role|office))"
    r"(?P<told>,?\s+(?:(?:was|had\s+been)\s+(?:announced|confirmed|made\s+public|made|reported)|came|dates?\s+(?:from|back\s+to)|took\s+effect)?(?:\s+only)?\s*(?:in|on|last|this|earlier|late|early)?\s*)"
)
_REACH = 2  # sentences


def his_appointment(scene: Scene) -> None:
    """Adds that somebody came into the post that the sentences before gave him on the day beside the noun."""
    if not scene.sentence.whens or (
        "appointment" not in scene.text and " to th" not in scene.text and " to h" not in scene.text
    ):
        return
    match = _NOUN.search(scene.text)
    when = next(
        (w for w in scene.sentence.whens if match and 0 <= w.start - match.end("noun") <= _GAP and w.end > match.end()),
        None,
    )
    token = scene.sentence.head_token(match.start("noun"), match.start("noun") + 4) if match is not None else None
    if match is None or when is None or token is None or not when.bounds.closed:
        return
    if token.dep_ not in ("nsubj", "nsubjpass"):
        return  # "cancelled his appointment"
    if scene.post_after(match.end("noun"), r"\s+(?:as|to|to be)\s+(?:(?:the|an?)\s+)?") is not None:
        return
    verb = verbs.governing_verb(token)
    if verb is not None and (verbs.read_verb(verb).negated or verbs.read_verb(verb).tense is verbs.Tense.FUTURE):
        return
    person = _whose(scene, match)
    if person is None:
        return
    told = [
        c
        for c in scene.before
        if c.person == person
        and c.modality is Modality.ASSERTED
        and scene.sentence.index - c.scene.sentence.index <= _REACH
        and c.aspect in (Aspect.HOLDS, Aspect.BEGAN)
    ]
    positions = {p for c in told if (p := scene.position_of(c)) is not None}
    began = any(c.aspect is Aspect.BEGAN and c.bounds is not None and c.bounds.earliest is not None for c in told)
    if len(positions) != 1 or began:
        return
    scene.change(person, Aspect.BEGAN, "appointment", token, match.start(), when.end, position=positions.pop())


_GAP = 30  # characters


def _whose(scene: Scene, match: re.Match[str]) -> int | None:
    owner = scene.sentence.person_at(match.start("whose"))
    if owner is not None:
        return owner.person
    span = scene.sentence.span(match.start("whose"), match.end("whose"))
    return scene.antecedent(span[0]) if span is not None and len(span) and span[0].tag_ == "PRP$" else None
