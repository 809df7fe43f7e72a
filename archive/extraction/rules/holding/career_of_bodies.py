"""Several bodies that somebody has led: "has commanded the navy, the southern fleet and a base" tells of what is over."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.scene import Scene
from archive.model import Aspect


def led_several(scene: Scene, verb: Verb, token: Token, people: list[int]) -> list[int] | None:
    """The posts at the head of each body of such a list; None where it is none."""
    if verb.tense is not Tense.PERFECT or verb.passive or verb.negated or len(people) != 1:
        return None
    first = next(iter(verbs.objects(token)), None)
    nouns = verbs.coordinated(first) if first is not None else []
    if len(nouns) < 2:
        return None
    bodies = [next((m for m in scene.sentence.organisations if m.start <= n.idx < m.end), None) for n in nouns]
    return [scene.head_of(body) for body in bodies if body is not None]


def add_several(scene: Scene, token: Token, person: int, positions: list[int]) -> None:
    """Adds that each was held before."""
    end = token.idx + len(token)
    for position in positions:
        scene.change(person, Aspect.HELD_BEFORE, "heads", token, token.idx, end, position=position)
