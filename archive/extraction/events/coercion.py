"""What parties do against each other: SANCTION and ASSAULT."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from archive.extraction import verbs
from archive.extraction.events.draft import Draft, Party
from archive.extraction.events.lexicon import ATTACK, ATTACK_MODES, ATTACKS, EASE, IMPOSE, LAUNCH, SANCTIONS
from archive.extraction.events.manner import manner, place_of
from archive.extraction.events.parties import Parties
from archive.extraction.rules.scene import Scene
from archive.extraction.verbs import Verb
from archive.model import Modality


def coercion(scene: Scene, parties: Parties) -> Iterator[Draft]:
    """The sanctions and attacks that a sentence tells of."""
    doc = scene.sentence.doc
    if doc is None:
        return
    used: set[int] = set()
    for verb in verbs.verbs(doc):
        draft = _sanctions(scene, parties, verb, used) or _attacks(scene, parties, verb, used)
        if draft is not None and (done := _told(scene, draft)) is not None:
            yield done
    for token in doc:
        if token.i not in used and token.pos_ == "NOUN":
            draft = _sanctions_noun(scene, parties, token)
            if draft is not None and (done := _told(scene, draft)) is not None:
                yield done


def _told(scene: Scene, draft: Draft) -> Draft | None:
    assert draft.anchor is not None
    draft.modality = manner(scene, draft.anchor)
    draft.place, draft.place_country = place_of(scene, draft.anchor)
    return None if draft.modality is Modality.HYPOTHETICAL else draft


def _sanctions(scene: Scene, parties: Parties, verb: Verb, used: set[int]) -> Draft | None:
    """ "A sanctioned B", "B was sanctioned by A", "A put sanctions on B"."""
    token = verb.token
    if verb.lemma in ("sanction", "blacklist"):
        if verb.passive:
            return _two(
                scene,
                token,
                "SANCTION",
                parties.of_all(scene, verbs.prepositional(token, "by")),
                parties.subject(scene, token),
                target=True,
            )
        return _two(
            scene,
            token,
            "SANCTION",
            parties.subject(scene, token),
            parties.of_all(scene, verbs.objects(token)),
            target=True,
        )
    if verb.lemma not in IMPOSE | EASE:
        return None
    nouns = [c for c in token.children if c.dep_ in ("dobj", "nsubjpass") and c.lemma_.lower() in SANCTIONS]
    if not nouns and token.dep_ == "acl" and verb.passive and token.head.lemma_.lower() in SANCTIONS:
        nouns = [token.head]  # "the sanctions imposed on Li in 2018"
    if not nouns:
        return None
    used.add(nouns[0].i)
    if verb.lemma in EASE:
        return None
    targets = parties.of_all(
        scene, [*verbs.prepositional(token, "on", "against"), *verbs.prepositional(nouns[0], "on", "against")]
    )
    actors = parties.of_all(scene, verbs.prepositional(token, "by")) if verb.passive else parties.subject(scene, token)
    return _two(scene, token, "SANCTION", actors, targets, target=True)


def _sanctions_noun(scene: Scene, parties: Parties, noun: Token) -> Draft | None:
    """ "US sanctions on Li", "a general under United States sanctions"."""
    if noun.lemma_.lower() not in SANCTIONS or noun.dep_ == "compound":
        return None
    verb = verbs.governing_verb(noun)
    if verb is not None and verb.lemma_.lower() in EASE:
        return None
    owners = [child for child in noun.children if child.dep_ in ("poss", "compound", "amod", "nmod", "nounmod")]
    actors = parties.of_all(scene, [*owners, *verbs.prepositional(noun, "by", "from")])
    targets = parties.of_all(scene, verbs.prepositional(noun, "on", "against"))
    if not targets and noun.head.lower_ == "under" and verb is not None:
        targets = [party for party in parties.subject(scene, verb) if party.person]
    return _two(scene, noun, "SANCTION", actors, targets, target=True) if actors and targets else None


def _attacks(scene: Scene, parties: Parties, verb: Verb, used: set[int]) -> Draft | None:
    """ "A bombed B", "A launched an attack on B", "B was assassinated"."""
    token = verb.token
    if verb.lemma in ATTACK:
        mode = ATTACK_MODES.get(verb.lemma)
        both = verb.lemma == "kill"  # of accidents and illness too, where nobody does it
        if verb.passive:
            actors = parties.of_all(scene, verbs.prepositional(token, "by"))
            targets = parties.subject(scene, token) or _whose(scene, parties, [verbs.subject(token)])
            actors = actors or _whose(scene, parties, verbs.prepositional(token, "by"))
            return _two(scene, token, "ASSAULT", actors, targets, mode=mode, target=not both)
        objects = verbs.objects(token)
        targets = parties.of_all(scene, objects) or _whose(scene, parties, objects)
        actors = parties.subject(scene, token) or _whose(scene, parties, [verbs.subject(token)])
        return _two(scene, token, "ASSAULT", actors, targets, mode=mode)
    if verb.lemma in LAUNCH:
        noun = next((each for each in verbs.objects(token) if each.lemma_.lower() in ATTACKS), None)
        if noun is None:
            return None
        used.add(noun.i)
        targets = parties.of_all(scene, verbs.prepositional(noun, "on", "against"))
        mode = ATTACK_MODES.get(noun.lemma_.lower())
        return _two(scene, token, "ASSAULT", parties.subject(scene, token), targets, mode=mode)
    return None


def _whose(scene: Scene, parties: Parties, nouns: Iterable[Token | None]) -> list[Party]:
    """The countries of those who do or suffer violence, whatever they are called ("Israeli tanks", "Afghan civilians")."""
    found: list[Party] = []
    for noun in nouns:
        for child in noun.children if noun is not None else ():
            if child.dep_ in ("amod", "compound", "nmod", "poss"):
                found.extend(party for party in parties.of(scene, child) if party not in found and not party.person)
    return found


def _two(
    scene: Scene,
    token: Token,
    kind: str,
    actors: list[Party],
    targets: list[Party],
    *,
    mode: str | None = None,
    target: bool = False,
) -> Draft | None:
    """Both sides, or with `target` at least the one that was hit."""
    others = [party for party in targets if party not in actors]
    if not others or (not actors and not target):
        return None
    return Draft(scene.sentence, token, kind, mode, tuple(actors), tuple(others))
