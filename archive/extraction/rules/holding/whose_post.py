"""A post told of the body just named: "left the fleet, whose commander he had been since 2011"."""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_WHOSE = re.compile(r",?\s+whose\s+$")
_HAS_BEEN = re.compile(r"\s+(?P<who>he|she)\s+(?:(?:has|had)\s+(?:\w+\s+)?)?(?P<verb>been|was|is)\b")
_LEAVES = frozenset(("leave", "quit", "step", "retire", "resign", "depart"))
_REMOVES = frozenset(("remove", "dismiss", "oust", "sack", "fire"))
_AT = len("whose ")


def whose_post(scene: Scene) -> None:
    """Adds who had been what of the body before "whose", and that it is over where the clause above tells of his leaving."""
    if " whose " not in scene.text:
        return
    for post in scene.sentence.posts:
        match = _HAS_BEEN.match(scene.text, post.end)
        body = _body_before(scene, post) if match is not None else None
        verb = scene.sentence.head_token(*match.span("verb")) if match is not None else None
        who = scene.sentence.head_token(*match.span("who")) if match is not None else None
        person = scene.antecedent(who) if who is not None else None
        if body is None or verb is None or person is None or any(c.post is post for c in scene.found):
            continue
        post.organisation, post.explicit, post.possessive_pronoun, post.position = body.organisation, True, False, None
        _left(scene, body, person, post)
        say(scene, verbs.read_verb(verb), person, post, "copula", verb.idx)


def _body_before(scene: Scene, post: PostMention) -> OrganisationMention | None:
    start = post.start if scene.text.startswith("whose ", post.start) else post.start - _AT
    return next((m for m in scene.sentence.organisations if _WHOSE.fullmatch(scene.text, m.end, start + _AT)), None)


def _left(scene: Scene, body: OrganisationMention, person: int, post: PostMention) -> None:
    head = scene.sentence.head_token(body.start, body.end)
    token = verbs.governing_verb(head) if head is not None else None
    verb = verbs.read_verb(token) if token is not None else None
    if token is None or verb is None or verb.negated or verb.modal:
        return
    goes = verb.lemma in _LEAVES and not verb.passive and person in scene.subjects(token)
    put_out = verb.lemma in _REMOVES and verb.passive and person in scene.subjects(token)
    modality = modality_of(scene, verb)
    if (goes or put_out) and modality in (Modality.ASSERTED, Modality.PROSPECTIVE) and verb.tense is not Tense.BARE:
        start = quote_start(scene, token)
        position = scene.resolve(post, person)
        scene.change(person, Aspect.ENDED, "leaves", token, start, post.end, position=position, modality=modality)
