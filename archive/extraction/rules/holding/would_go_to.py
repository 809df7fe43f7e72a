"""Posts that were expected to go to somebody: "most had expected the treasury to go to Holm", "the job was to go to Berg"."""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.rules.whose.seats import seats_of
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_GO_TO = sought(
    r"\b(?P<aux>to|would|might|could|should|may|will)\s+(?P<verb>go|pass|fall|be\s+given|be\s+offered)\s+to\s+(?:the\s+)?"
)
_THOUGHT = re.compile(
    r"\b(?P<had>had\s+)?(?:(?:widely|long|once)\s+)?(?:thought|expected|believed|assumed|predicted|hoped|tipped|bet|guessed|reckoned|supposed|speculated|thinks?|expects?|believes?)\b"
)
_REACH = 90  # characters before the verb, in which the thought stands


def would_go_to(scene: Scene) -> None:
    """Adds what somebody was or is expected to get: what had been thought has not come, or may have gone otherwise."""
    for match in _GO_TO.finditer(scene.text):
        thought = _THOUGHT.search(scene.text, max(0, match.start() - _REACH), match.start())
        person = scene.named_at(match.end())
        verb = scene.sentence.head_token(*match.span("verb"))
        if thought is None or person is None or verb is None:
            continue
        noun = verbs.subject(verb)
        if noun is None or noun.idx < thought.end():
            between = scene.sentence.span(thought.end(), match.start())
            noun = next((t for t in reversed(list(between or ())) if t.pos_ in ("NOUN", "PROPN")), None)
        seats = seats_of(scene, noun, person.person, coming=True)
        if not seats:
            continue
        past = thought["had"] is not None or match["aux"] in ("would", "might", "could")
        scene.change(
            person.person,
            Aspect.BEGAN,
            "prospect",
            verb,
            quote_start(scene, verb),
            person.end,
            post=seats[0].post,
            position=seats[0].position,
            modality=Modality.HYPOTHETICAL if past else Modality.PROSPECTIVE,
        )
