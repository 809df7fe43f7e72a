"""Who will not have a post: "has declined the post", "was offered the job of minister but turned it down", "withdrew his
nomination". Whoever declines has never held it.
"""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.rules.whose.seats import POST_WORDS, seats_of
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_DECLINE = frozenset("decline refuse reject spurn turn withdraw forgo rebuff shun pass".split())
_OFFERS = frozenset("offer nomination candidacy candidature appointment name bid invitation portfolio".split())
_THEMSELVES = frozenset("nomination candidacy candidature name bid".split())
_NEAR = 2  # sentences back, in which the offer was told


def declines(scene: Scene, verb: Verb) -> None:
    """Unsays for whom a verb tells that he will not have it; adds what the verb itself names."""
    if verb.lemma not in _DECLINE or verb.passive or verb.negated or verb.modal:
        return
    nouns = _declined(verb.token)
    people = scene.subjects(verb.token) if nouns else []
    for person in people:
        begun = [c for c in scene.found if c.person == person and c.aspect is Aspect.BEGAN]
        if begun:
            for candidate in begun:
                candidate.modality = Modality.DENIED
            never = {scene.position_of(candidate) for candidate in begun}
            ends = [c for c in scene.found if c.person == person and c.aspect is Aspect.ENDED]
            over = [c for c in ends if scene.position_of(c) in never]  # "has declined the post and will retire"
            scene.found = [c for c in scene.found if c not in over]
            continue
        if verb.lemma != "withdraw":
            nouns = [*nouns, *_offer(verb.token)]
        seats = [seat for noun in nouns for seat in seats_of(scene, noun, None)] if len(people) == 1 else []
        for seat in seats:
            own = (
                seat.position if seat.position is not None else scene.resolve(seat.post, person) if seat.post else None
            )
            if own is not None and not seat.vague:
                _deny(scene, verb, person, own, seat.end)
        before = _offered(scene, person) if not seats else None
        if before is not None and (position := scene.position_of(before)) is not None:
            before.modality = Modality.DENIED
            _deny(scene, verb, person, position, verb.token.idx + len(verb.token))


def _deny(scene: Scene, verb: Verb, person: int, position: int, end: int) -> None:
    start = quote_start(scene, verb.token)
    scene.change(person, Aspect.BEGAN, "declines", verb.token, start, end, position=position, modality=Modality.DENIED)


def _declined(verb: Token) -> list[Token]:
    """What somebody declines, where that may be a post."""
    lemma, found = verbs.lemma_of(verb), [noun for noun in verbs.objects(verb) if noun.i > verb.i]
    if lemma == "turn":
        down = any(child.lower_ == "down" for child in verb.children)
        found = found if down else []
    elif lemma == "pass":
        found = verbs.prepositional(verb, "on") if not found else []
    elif lemma == "withdraw":
        return [n for n in found if n.lemma_.lower() in _THEMSELVES] or [
            n
            for n in verbs.prepositional(verb, "as", "from")
            if n.lemma_.lower() in ("nominee", "candidate", "consideration", "contention", "running")
        ]
    if lemma == "refuse" and not found:
        found = [
            noun
            for child in verb.children
            if child.dep_ == "xcomp" and verbs.lemma_of(child) in ("take", "accept", "assume", "fill")
            for noun in verbs.objects(child)
        ]
    return [noun for noun in found if noun.lemma_.lower() in POST_WORDS | _OFFERS or noun.lower_ == "it"]


def _offer(verb: Token) -> list[Token]:
    """What "it" is that he turns down: "was offered the post of minister but turned it down"."""
    above = verb.head if verb.dep_ == "conj" else None
    return verbs.objects(above) if above is not None and verbs.lemma_of(above) == "offer" else []


def _offered(scene: Scene, person: int) -> Candidate | None:
    """What the sentences just before told as coming to somebody."""
    told = [
        c
        for c in scene.before
        if c.person == person and c.aspect is Aspect.BEGAN and scene.sentence.index - c.scene.sentence.index <= _NEAR
    ]
    return told[-1] if told else None
