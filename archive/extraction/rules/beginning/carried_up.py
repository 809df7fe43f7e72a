"""Who comes to the head of a body by what lifts him there, or by rising.

The reshuffle took Li to the head of the fleet in 1987.       he began to command it
She rose in 2001 to the top of the military region.           she began
He took Li to the top of the tower.                           no body stands there
He rose to the top of the army.                               one of those at the top
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.headship import NOT_HEADED, headship
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect

_LIFT = frozenset("take bring carry propel catapult lift raise elevate promote sweep thrust vault move put".split())
_RISE = frozenset("rise climb ascend advance move come return".split())
_TO = re.compile(
    r"(?:\s+[^\s,;:()]+){0,6}?(?:,[^,;:.()]{3,40},)?\s+(?:back\s+)?(?:to|at)\s+the\s+(?:very\s+)?(?P<place>head|top|helm|command)\s+of\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?"
)
_GOES_ON = re.compile(
    r"[’']s?\s+[a-z]|,\s+who\b|\s+for\s+(?:questioning|talks|a)\b|\s+(?:short\s?list|queue|charts?|ladder|line|class|league|bill|ticket|poll)\b|\s+(?:rankings?|table|standings|list|agenda|building|tower|hierarchy|delegation)\b"
)
# At whose top stand several, so that only "head" or "helm" means the first of them.
_WITH_SEVERAL = frozenset(("armed_force", "commission", "committee", "ministry"))
_CLAUSE = re.compile(r"\b(?:who|which|that|when|where|after|before|while|from)\b")


def carried_up(scene: Scene, verb: Verb) -> None:
    """Adds that whoever a verb takes to the head of a body began there."""
    rises = verb.lemma in _RISE and not verb.passive
    if (verb.lemma not in _LIFT and not rises) or verb.negated or verb.tense is Tense.BARE:
        return
    token = verb.token
    end = token.idx + len(token)
    for body in scene.sentence.organisations:
        link = _TO.fullmatch(scene.text, end, body.start) if body.start > end else None
        if link is None or _CLAUSE.search(link.group()) or _GOES_ON.match(scene.text, body.end):
            continue
        kind = scene.article.organisations[body.organisation].kind
        if kind in NOT_HEADED or (link["place"] == "top" and kind in _WITH_SEVERAL):
            return
        if (rises and verb.lemma not in _LIFT) or verb.passive:
            people = scene.subjects(token)
        else:
            people = [p for noun in verbs.objects(token) for p in scene.people_of(noun)]
            people = people or (scene.subjects(token) if rises else [])
        modality = modality_of(scene, verb)
        post = headship(scene, body, token.idx, body.end, None)
        if len(people) != 1 or _told(scene, people[0], post.position):
            return
        start = quote_start(scene, token)
        scene.change(
            people[0], Aspect.BEGAN, "carried up", token, start, body.end, position=post.position, modality=modality
        )
        return


def _told(scene: Scene, person: int, position: int | None) -> bool:
    return any(c.person == person and scene.position_of(c) == position for c in scene.found)
