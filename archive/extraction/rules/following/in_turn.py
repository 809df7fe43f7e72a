"""Who came before or after those of whose coming the sentence has just told, in a clause on their names.

Zhang gave way to Xu, who was in turn replaced by Wang.              an end for Xu, and a beginning for Wang
He had replaced Zhang, who took over in May last year from Zhao.     an end for Zhao
"""

from __future__ import annotations

import re

from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.following.whom_followed import agents, by_whom
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_REPLACE = frozenset(("replace", "succeed", "follow", "relieve"))
_TURN = re.compile(r"\b(?:in\s+turn|himself|herself|soon|then|later)\s+$")
_TAKE = frozenset(("take", "assume", "inherit"))
_FROM = re.compile(
    r"(?:\s+(?:over|command|charge|office|the\s+(?:post|job|reins)))"
    r"(?:\s+(?:in|on|at|last|this|early|late|only|just|that|of|the|\w+\s+ago|[A-Z]\w+|\d{1,4}|year|month|week|end),?)*\s+from\s+"
)


def in_turn(scene: Scene, verb: Verb) -> None:
    """Adds the next, or the one before, in the post of which the claim before tells."""
    token = verb.token
    if token.dep_ not in ("relcl", "advcl") or verb.negated or modality_of(scene, verb) is not Modality.ASSERTED:
        return
    end = token.idx + len(token)
    if verb.lemma in _REPLACE and verb.passive and _TURN.search(scene.text, max(0, token.idx - 12), token.idx):
        gone = scene.subjects(token)
        begun = [person for agent in agents(token) for person in scene.people_of(agent)] or by_whom(scene, end)
        came = _came(scene, gone, token.idx)
        if came is not None and len(gone) == 1 and begun and begun != gone:
            position = scene.position_of(came)
            start = quote_start(scene, token)
            scene.change(gone[0], Aspect.ENDED, "succession", token, start, end, position=position)
            for person in begun:
                scene.change(person, Aspect.BEGAN, "succession", token, start, end, position=position)
    elif verb.lemma in _TAKE and not verb.passive and (link := _FROM.match(scene.text, end)) is not None:
        before = scene.named_at(link.end())
        taker = scene.subjects(token)
        came = _came(scene, taker, link.end())
        if before is None or came is None or before.person in taker:
            return
        if any(c.person == before.person and c.aspect is Aspect.ENDED for c in scene.found):
            return
        start, position = quote_start(scene, token), scene.position_of(came)
        scene.change(before.person, Aspect.ENDED, "succession", token, start, before.end, position=position)


def _came(scene: Scene, people: list[int], at: int) -> Candidate | None:
    """The last that the sentence has told of somebody's coming, or of his going before he is told to have come."""
    told = [c for c in scene.found if c.person in people and scene.position_of(c) is not None and c.start < at]
    came = [c for c in told if c.aspect is Aspect.BEGAN] or [c for c in told if c.aspect is Aspect.ENDED]
    return came[-1] if came else None
