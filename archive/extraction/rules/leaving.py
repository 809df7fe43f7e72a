"""Ends told without a word of the post: who goes, whom others retire, who stays until a day to come.

The congress will retire General Xu.         his post, by the title beside his name or by the article
Finance Minister Mbo goes too.               the same
Wu would stay until 2027.                    the same, on that day
"""

from __future__ import annotations

import re

from archive.extraction import verbs
from archive.extraction.dating import date_of
from archive.extraction.rules.endings import end_of_post
from archive.extraction.rules.lost_posts import own_post
from archive.extraction.rules.meaning import modality_of, quote_start
from archive.extraction.rules.scene import Scene
from archive.extraction.verbs import Tense, Verb
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

_STAY = frozenset(("stay", "remain", "serve", "continue"))
_ON = re.compile(
    r"\s+(?:on\s+)?(?:in\s+(?:the|his|her|that)\s+(?:post|office|job|position|role)\s+|in\s+office\s+)?(?:until|till)\b"
)
_AWAY = re.compile(r"(?:\s+(?:too|as\s+well|also|first|next))?\s*(?:[.,;:]|$|\s+and\b)")


def leaves(scene: Scene, verb: Verb) -> None:
    """Adds who leaves by one verb."""
    if verb.lemma == "retire" and not verb.passive and (out := _retired(scene, verb)):
        end_of_post(scene, verb, out, "removed")
    elif verb.lemma == "go" and verb.tense in (Tense.PRESENT, Tense.FUTURE) and not verb.modal:
        _goes(scene, verb)
    elif verb.lemma in _STAY and scene.article.topic is None:
        _stays_until(scene, verb)


def _retired(scene: Scene, verb: Verb) -> list[int]:
    """Whom others retire: "the congress will retire General Xu"."""
    nouns = [noun for noun in verbs.objects(verb.token) if noun.dep_ in ("dobj", "obj")]
    return [person for noun in nouns for person in scene.people_of(noun)]


def _goes(scene: Scene, verb: Verb) -> None:
    """ "Finance Minister Mbo goes too", "Defence Minister Wei will go": of whom a title beside the name says what he is."""
    token = verb.token
    match = _AWAY.match(scene.text, token.idx + len(token))
    people = scene.subjects(token) if match is not None else []
    modality = modality_of(scene, verb)
    for person in people if modality in (Modality.ASSERTED, Modality.PROSPECTIVE) else ():
        own = {scene.position_of(c) for c in scene.found if c.person == person and c.aspect is Aspect.HOLDS and c.title}
        if len(own) == 1 and (position := own.pop()) is not None:
            start, end = quote_start(scene, token), token.idx + len(token)
            scene.change(person, Aspect.ENDED, "leaves", token, start, end, position=position, modality=modality)


def _stays_until(scene: Scene, verb: Verb) -> None:
    """ "Wu would stay until 2017": the end, where that is still to come."""
    token, published = verb.token, scene.article.published
    when = date_of(scene.sentence, token)
    if when is None or when.kind is not Kind.UNTIL or when.start < token.idx or published is None or verb.negated:
        return
    if (
        when.bounds.earliest is None
        or when.bounds.earliest <= published
        or not _ON.match(scene.text, token.idx + len(token))
    ):
        return
    finite = verbs.finite_verb(token)
    if finite is not None and verbs.read_verb(finite).tense is Tense.PLUPERFECT:
        return  # "had been due to stay until April"
    people = scene.subjects(token)
    position = own_post(scene, people[0]) if len(people) == 1 else None
    if position is not None:
        start, modality = quote_start(scene, token), Modality.PROSPECTIVE
        scene.change(people[0], Aspect.ENDED, "leaves", token, start, when.end, position=position, modality=modality)
