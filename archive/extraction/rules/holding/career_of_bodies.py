"""Several bodies that somebody has led: "has commanded the navy, the southern fleet and a base" tells of what is over."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.scene import Scene
from archive.model import Aspect


def led_several(scene: Scene, verb: Verb, token: Token, people: list[int]) -> bool:
    """Adds that each body of such a list was led before; False where it is none."""
    if verb.tense is not Tense.PERFECT or verb.passive or verb.negated or len(people) != 1:
        return False
    first = next(iter(verbs.objects(token)), None)
    nouns = verbs.coordinated(first) if first is not None else []
    if len(nouns) < 2:
        return False
    bodies = [next((m for m in scene.sentence.organisations if m.start <= n.idx < m.end), None) for n in nouns]
    end = token.idx + len(token)
    for position in [scene.head_of(body) for body in bodies if body is not None]:
        scene.change(people[0], Aspect.HELD_BEFORE, "heads", token, token.idx, end, position=position)
    return True
