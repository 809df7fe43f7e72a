"""PERSONNEL that no claim on a post carries: promotions to a rank, inquiries, expulsions, deaths."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from archive.extraction.events.changes import changed, surely
from archive.extraction.events.draft import Draft, Party
from archive.extraction.events.lexicon import EXPEL, PROBES, RAISE, RANKS, words
from archive.extraction.events.manner import is_passive, manner, place_of
from archive.extraction.events.parties import Parties
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene import Scene
from archive.model import Modality, Role

_LIST = re.compile(
    r"^(?:The|Those|They|Among|Also|From)\b[^.:;]{0,60}?\b(?:are|were|is|include|included|come)\b|^The (?:\w+ )?(?:officers|generals|\w+) are:?",
)
_ORDER = re.compile(r"\b(?:promotion|orders? (?:of|for|to)|certificates?)\b", re.I)
_OFFICERS = re.compile(r"\b(?:officers|generals|admirals|commanders|officials|men)\b", re.I)
_PARTY_WORDS = re.compile(r"\b(?:party|membership|CPC|CCP)\b", re.I)


_RAISING = RAISE | {"become", "hand", "give", "present", "award"}


def careers(scene: Scene, parties: Parties) -> Iterator[Draft]:
    """What the verbs and nouns of a sentence tell of somebody's rank, inquiry, expulsion or death."""
    doc = scene.sentence.doc
    if doc is None:
        return
    for verb in verbs.verbs(doc):
        for rule in (_promoted, _expelled, _died):
            draft = rule(scene, parties, verb)
            if draft is not None and (done := _told(scene, draft)) is not None:
                yield done
                break
        else:
            yield from (done for draft in changed(scene, parties, verb) if (done := _told(scene, draft)) is not None)
    for token in verbs.words(doc, PROBES):
        if token.pos_ in ("NOUN", "PROPN"):
            draft = _inquiry(scene, parties, token)
            if draft is not None and (done := _told(scene, draft)) is not None:
                yield done


def _told(scene: Scene, draft: Draft) -> Draft | None:
    assert draft.anchor is not None
    draft.modality = manner(scene, draft.anchor)
    if draft.mode == "promote" and draft.anchor.head.lemma_.lower() in _CEREMONIES:
        draft.modality = manner(scene, draft.anchor.head)  # "holds a ceremony to promote two officers"
    draft.place = place_of(scene, draft.anchor)[0]
    if draft.modality is Modality.PROSPECTIVE and {w.lemma_.lower() for w in draft.anchor.ancestors} & _EXPECTED:
        return None
    return None if draft.modality is Modality.HYPOTHETICAL or not draft.parties else draft


def _promoted(scene: Scene, parties: Parties, verb: Verb) -> Draft | None:
    """ "Xi promoted four officers to general", "was made a full general", "ten officers became generals"."""
    if verb.lemma not in _RAISING:
        return None
    token = verb.token
    after = scene.text[token.idx : token.right_edge.idx + len(token.right_edge)]
    orders = verb.lemma in ("hand", "give", "present", "award") and any(
        _ORDER.search(noun.doc[noun.left_edge.i : noun.right_edge.i + 1].text) for noun in verbs.objects(token)
    )
    if not orders and (verb.lemma not in RAISE | {"become"} or not RANKS.search(after)):
        return None
    if verb.lemma == "become":
        actors, raised = [], _people(parties.subject(scene, token))
    elif is_passive(verb):
        actors = parties.of_all(scene, verbs.prepositional(token, "by"))
        raised = _people(parties.subject(scene, token))
    else:
        actors = parties.subject(scene, token)
        raised = _people(parties.of_all(scene, [*verbs.objects(token), *verbs.prepositional(token, "to")]))
    if not raised and verb.lemma != "become":
        # The parser makes "Fang a full general" a clause of its own.
        rank = RANKS.search(scene.text, token.idx)
        raised = [
            parties.person(scene, m.person)
            for m in scene.sentence.people
            if rank is not None and token.idx < m.start < rank.start()
        ]
    if not raised and not _OFFICERS.search(scene.text):
        return None
    if not raised:
        raised = _listed_after(scene, parties, actors)
    return Draft(
        scene.sentence, token, "PERSONNEL", "promote", tuple(actors), tuple(p for p in raised if p not in actors)
    )


def _listed_after(scene: Scene, parties: Parties, actors: list[Party]) -> list[Party]:
    """ "Four officers were promoted ... The four are A, B, C and D": the names of the list that follows."""
    found: list[Party] = []
    for sentence in scene.article.sentences[scene.sentence.index + 1 : scene.sentence.index + 9]:
        if sentence.role is not Role.BODY:
            continue
        if len(sentence.people) >= 2 and (_LIST.match(sentence.text) or found):
            other = Scene(scene.article, sentence, scene.positions, scene.before)
            found.extend(parties.person(other, m.person) for m in sentence.people if m.full)
        elif found:
            break
    return [party for party in dict.fromkeys(found) if party not in actors]


def _inquiry(scene: Scene, parties: Parties, noun: Token) -> Draft | None:
    """ "the inquiry into Xu opened in March", "cases were opened against Li", "is under investigation"."""
    verb = verbs.governing_verb(noun)
    anchor = (
        verb
        if verb is not None and verb.lemma_.lower() in ("open", "launch", "begin", "start", "file", "place", "put")
        else noun
    )
    targets = parties.of_all(scene, verbs.prepositional(noun, "into", "of", "against", "on"))
    if verb is not None and anchor is verb:
        against = verbs.prepositional(verb, "against", "into")
        targets = targets or parties.of_all(scene, against)
    if (
        not _named(targets)
        and verb is not None
        and (
            noun.head.lower_ in ("under", "pending")
            or (noun.head.lower_ == "of" and noun.head.head.lemma_.lower() in ("subject", "target", "focus"))
        )
    ):
        targets = parties.subject(scene, verb)
    if noun.lemma_.lower() == "case" and anchor is noun:
        return None
    actors = parties.of_all(scene, [*(c for c in noun.children if c.dep_ == "poss"), *verbs.prepositional(noun, "by")])
    if (
        anchor is verb
        and verb is not None
        and not verbs.read_verb(verb).passive
        and verb.lemma_.lower() in ("open", "launch")
    ):
        subject = verbs.subject(verb)
        if subject is not None and subject != noun:
            actors = actors or parties.of(scene, subject)
    return _on_people(scene, anchor, "investigate", actors, targets)


def _expelled(scene: Scene, parties: Parties, verb: Verb) -> Draft | None:
    """ "was expelled from the party", "the Politburo expelled Guo", "thrown out of the party"."""
    token = verb.token
    if verb.lemma not in EXPEL:
        return None
    if verb.lemma in ("remove", "oust", "strip") and not re.search(
        r"\b(?:from|of) (?:the )?(?:\w+ )?(?:party|membership)\b", scene.text[token.idx :], re.I
    ):
        return None
    bodies = [
        party
        for noun in verbs.prepositional(token, "from", "of")
        + [
            n
            for child in token.children
            if child.dep_ in ("prep", "prt", "advmod")
            for n in verbs.prepositional(child, "of", "from")
        ]
        for party in parties.of(scene, noun)
        if not party.person and not party.stand_in
    ]
    if verb.lemma != "expel" and not (bodies and _PARTY_WORDS.search(scene.text[token.idx :])):
        return None
    if verb.passive:
        by = parties.of_all(scene, verbs.prepositional(token, "by"))
        return _on_people(scene, token, "expel", by or bodies, parties.subject(scene, token), alone=True)
    return _on_people(scene, token, "expel", parties.subject(scene, token), parties.of_all(scene, verbs.objects(token)))


def _died(scene: Scene, parties: Parties, verb: Verb) -> Draft | None:
    if verb.lemma != "die" or verb.negated:
        return None
    return _on_people(scene, verb.token, "die", [], surely(scene, parties, verb.token))


_CEREMONIES = words("order ceremony decree certificate")
_EXPECTED = frozenset(("expect", "likely", "tip", "think", "believe"))


def _on_people(
    scene: Scene, token: Token, mode: str, actors: list[Party], targets: list[Party], *, alone: bool = False
) -> Draft | None:
    """A draft about named people; with `alone` the body that acts will do ("four members were expelled from the party")."""
    people = tuple(_named(targets))
    acting = tuple(party for party in actors if party not in people)
    if not people and not (alone and acting):
        return None
    return Draft(scene.sentence, token, "PERSONNEL", mode, acting, people)


def _people(found: list[Party]) -> list[Party]:
    return [party for party in found if party.person]


_named = _people
