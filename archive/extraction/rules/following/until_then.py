"""Who comes next, in a clause that only says how long somebody had a post, or in words on the post itself.

Li ran the department until Wang took over in September.       Wang began then
Li was chief of staff, a post he passed on to Wang in 1995.    the same
"""

from __future__ import annotations

import re

from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.model import Aspect, Modality

_COMES = frozenset(("take", "step", "come", "arrive"))
_IN = re.compile(r"\s+(?:over|in|up\s+the\s+(?:post|job|position|role))\b(?!\s+(?:as|of|from|the)\b)")
_LINKS = frozenset(("until", "till", "when", "before"))
_PASSES = frozenset(("give", "hand", "pass", "cede", "relinquish", "yield", "surrender", "turn", "leave"))
_ON_TO = re.compile(
    r"(?:\s+(?:up|over|on|down|it|the\s+(?:post|job|position|role)))*"
    r"(?:,?\s+(?:(?:in|on|last|this)\s[^,.;]{2,20}?|[a-z]+\s+(?:years?|months?|weeks?|days?)\s+later))?,?\s+to\s+(?:the\s+)?"
)
_A_POST = re.compile(r"\b(?:a|the|his|her|that)\s+(?:\w+\s+)?(?:post|job|position|role|office|seat|command)\b")
_PAST = (Aspect.HELD_BEFORE, Aspect.HOLDS, Aspect.BEGAN)


def until_then(scene: Scene, verb: Verb) -> None:
    """Adds the beginning of who follows in what the clause above says of another."""
    if verb.lemma in _COMES and verb.token.dep_ in ("advcl", "relcl"):
        _took_over(scene, verb)
    elif verb.lemma in _PASSES and not verb.passive:
        _passed_on(scene, verb)


def _took_over(scene: Scene, verb: Verb) -> None:
    token = verb.token
    link = next((child for child in token.children if child.lower_ in _LINKS and child.i < token.i), None)
    if link is None or verb.negated or _IN.match(scene.text, token.idx + len(token)) is None:
        return
    people = scene.subjects(token)
    if len(people) != 1 or any(c.person == people[0] and c.anchor == token for c in scene.found):
        return
    told = [c for c in scene.found if c.person not in (None, people[0]) and c.aspect in _PAST and _end(c) <= link.idx]
    last = max(told, key=_end, default=None)
    position = scene.position_of(last) if last is not None else None
    if verb.lemma == "come" and (last is None or last.person not in scene.subjects(token.head)):
        return  # "He was in the office of Lind, the mayor, when the president came in": into a room
    if position is None or scene.article.positions[position].title in OF_MANY:
        return
    start, end = quote_start(scene, token), token.idx + len(token)
    scene.change(
        people[0], Aspect.BEGAN, "takes over", token, start, end, position=position, modality=modality_of(scene, verb)
    )


def _end(candidate: Candidate) -> int:
    """Where the words of the post end, whatever else the candidate quotes."""
    return candidate.post.end if candidate.post is not None else candidate.end


def _passed_on(scene: Scene, verb: Verb) -> None:
    token = verb.token
    match = _ON_TO.match(scene.text, token.idx + len(token))
    if match is None or verb.negated:
        return
    named = scene.named_at(match.end())
    givers = scene.subjects(token)
    modality = modality_of(scene, verb)
    if named is None or not givers or named.person in givers or modality is Modality.HYPOTHETICAL:
        return
    if any(c.person == named.person and c.aspect is Aspect.BEGAN for c in scene.found):
        return
    over = [c for c in scene.found if c.person in givers and c.aspect is Aspect.ENDED and c.anchor == token]
    if not over and _A_POST.search(scene.text[max(0, token.idx - 40) : match.end()]):
        over = [c for c in scene.found if c.person in givers and c.aspect in _PAST and _end(c) <= token.idx]
    last = max(over, key=_end, default=None)
    position = scene.position_of(last) if last is not None else None
    if position is None or scene.article.positions[position].title in OF_MANY:
        return
    start = quote_start(scene, token)
    scene.change(
        named.person, Aspect.BEGAN, "hands over", token, start, named.end, position=position, modality=modality
    )
