"""What parties say to or of each other: AGREE, REQUEST, ACCUSE, REJECT."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from archive.extraction.events.draft import Draft, Party
from archive.extraction.events.encounters import asks
from archive.extraction.events.lexicon import ACCORDS, ACCUSE, CONCLUDE, NO_REFUSAL, REFUSE, URGE, words
from archive.extraction.events.manner import manner, place_of
from archive.extraction.events.parties import Parties
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene import Scene
from archive.model import Modality


def statements(scene: Scene, parties: Parties) -> Iterator[Draft]:
    """What the verbs of a sentence tell of agreements, requests, accusations and refusals."""
    doc = scene.sentence.doc
    if doc is None:
        return
    for verb in verbs.verbs(doc):
        draft = next((found for rule in _RULES if (found := rule(scene, parties, verb)) is not None), None)
        if draft is None or (modality := manner(scene, verb.token)) is Modality.HYPOTHETICAL:
            continue
        draft.modality = modality
        draft.place, draft.place_country = place_of(scene, verb.token)
        yield draft


def _agrees(scene: Scene, parties: Parties, verb: Verb) -> Draft | None:
    """ "A and B agreed to ...", "A agreed with B on ...", "A signed an agreement with B"."""
    token = verb.token
    if verb.lemma == "agree" and not verb.passive:
        others = parties.of_all(scene, verbs.prepositional(token, "with"))
    elif verb.lemma in CONCLUDE:
        accord = next((noun for noun in _told(verb) if noun.lemma_.lower() in ACCORDS), None)
        if accord is None:
            return None
        withs = [*verbs.prepositional(token, "with"), *verbs.prepositional(accord, "with", "between")]
        others = parties.of_all(scene, withs)
    else:
        return None
    actors = [] if verb.passive else parties.agents(scene, verb)
    everyone = [*actors, *(party for party in others if party not in actors)]
    if verb.lemma == "agree" and len(everyone) < 2 and not _promises(token):
        return None
    if not everyone:
        return None
    return Draft(scene.sentence, token, "AGREE", actors=tuple(everyone), passing=len(everyone) < 2)


def _told(verb: Verb) -> list[Token]:
    if verb.passive:
        return [child for child in verb.token.children if child.dep_ == "nsubjpass"]
    return verbs.objects(verb.token)


def _promises(token: Token) -> bool:
    """Whether one party alone agrees to something ("Israel agreed to mediation"), rather than with what was said."""
    return any(
        child.dep_ == "xcomp" or (child.dep_ == "prep" and child.lower_ in ("to", "upon", "on"))
        for child in token.children
    )


def _requests(scene: Scene, parties: Parties, verb: Verb) -> Draft | None:
    """ "A urged B to", "A called on B to", "A demanded that B"; to be told whom is part of it."""
    token = verb.token
    if verb.passive:
        if verb.lemma not in URGE or not _infinitive(token):
            return None
        asked = parties.of(scene, next((c for c in token.children if c.dep_ == "nsubjpass"), None))
        asking = parties.of_all(scene, verbs.prepositional(token, "by"))
        return _two(scene, token, "REQUEST", asking, asked) if asking else None
    asked = []
    if verb.lemma in _TELL:
        return _must(scene, parties, verb)
    if verb.lemma in URGE and _infinitive(token):
        asked = parties.of_all(scene, [*verbs.objects(token), *_subjects_below(token)])
    elif verb.lemma == "call" and asks(token):
        asked = parties.of_all(scene, verbs.prepositional(token, "on", "upon"))
    elif verb.lemma in ("demand", "insist", "request"):
        links = [part for noun in verbs.objects(token) for part in verbs.prepositional(noun, "from", "by", "of")]
        asked = parties.of_all(scene, [*_subjects_below(token), *verbs.prepositional(token, "from", "of"), *links])
        asking = parties.agents(scene, verb)
        if verb.lemma == "demand" and asking and not asked:
            return Draft(scene.sentence, token, "REQUEST", None, tuple(asking))
    elif verb.lemma == "appeal":
        asked = parties.of_all(scene, verbs.prepositional(token, "to"))
    if not asked:
        return None
    return _two(scene, token, "REQUEST", parties.agents(scene, verb), asked)


_TELL = words("say announce declare warn insist add")


def _must(scene: Scene, parties: Parties, verb: Verb) -> Draft | None:
    """ "Kenya said that Uganda must return the boats"; news where an article leads with it."""
    for clause in verb.token.children:
        if clause.dep_ == "ccomp" and any(child.dep_ == "aux" and child.lower_ == "must" for child in clause.children):
            asked = parties.agents(scene, verbs.read_verb(clause))
            draft = _two(scene, verb.token, "REQUEST", parties.agents(scene, verb), asked)
            if draft is not None:
                draft.passing = True
            return draft
    return None


def _infinitive(token: Token) -> bool:
    return any(child.dep_ in ("xcomp", "ccomp", "advcl", "acl") for child in token.children) or any(
        child.dep_ == "acl" for noun in verbs.objects(token) for child in noun.children
    )


def _subjects_below(token: Token) -> list[Token]:
    """The subjects of the clauses that complete a verb ("demanded that the US lift them")."""
    return [
        noun
        for clause in token.children
        if clause.dep_ in ("ccomp", "xcomp")
        for noun in clause.children
        if noun.dep_ in ("nsubj", "nsubjpass") or (clause.pos_ == "NOUN" and noun.dep_ == "compound")
    ]


def _accuses(scene: Scene, parties: Parties, verb: Verb) -> Draft | None:
    """ "A accused B of", "A condemned B", "B was accused by A of"."""
    token = verb.token
    if verb.lemma in ("lash", "hit") and any(
        child.dep_ in ("prt", "advmod") and child.lower_ in ("out", "back") for child in token.children
    ):
        return _two(
            scene,
            token,
            "ACCUSE",
            parties.agents(scene, verb),
            parties.of_all(scene, verbs.prepositional(token, "at")),
        )
    if verb.lemma not in ACCUSE:
        return None
    if verb.passive:
        accusers = parties.of_all(scene, verbs.prepositional(token, "by"))
        accused = parties.of(scene, next((c for c in token.children if c.dep_ == "nsubjpass"), None))
        return _two(scene, token, "ACCUSE", accusers, accused)
    objects = verbs.objects(token)
    accused = parties.of_all(scene, objects)
    if not accused:
        # "condemned Israel's attack": what is condemned is somebody's.
        owners = [child for noun in objects for child in noun.children if child.dep_ == "poss"]
        accused = parties.of_all(scene, owners) or parties.of_all(scene, verbs.prepositional(token, "on"))
    return _two(scene, token, "ACCUSE", parties.agents(scene, verb), accused)


def _rejects(scene: Scene, parties: Parties, verb: Verb) -> Draft | None:
    """ "Beijing refused a call", "China denied", "the US rejected the claims of China"."""
    token = verb.token
    turned = verb.lemma == "turn" and any(child.dep_ == "prt" and child.lower_ == "down" for child in token.children)
    if verb.lemma not in REFUSE and not turned:
        return None
    objects = verbs.objects(token)
    if any(child.dep_ == "xcomp" and child.lemma_.lower() in NO_REFUSAL for child in token.children):
        return None
    if not objects and not any(child.dep_ in ("xcomp", "ccomp") for child in token.children):
        return None
    refusing = parties.of_all(scene, verbs.prepositional(token, "by")) if verb.passive else parties.agents(scene, verb)
    below = [noun for child in token.children if child.dep_ == "xcomp" for noun in _asked(child)]
    owners = [
        part
        for noun in objects
        for part in [*(c for c in noun.children if c.dep_ == "poss"), *verbs.prepositional(noun, "from", "by", "with")]
    ]
    refused = [party for party in parties.of_all(scene, [*objects, *owners, *below]) if party not in refusing]
    return Draft(scene.sentence, token, "REJECT", None, tuple(refusing), tuple(refused)) if refusing else None


def _asked(clause: Token) -> list[Token]:
    return [*verbs.objects(clause), *verbs.prepositional(clause, "with", "to")]


def _two(scene: Scene, token: Token, kind: str, actors: list[Party], recipients: list[Party]) -> Draft | None:
    """Both sides; whoever accuses or asks may be somebody whom nothing here knows, where an article leads with it."""
    others = [party for party in recipients if party not in actors]
    subject = verbs.subject(token)
    if not others or not (actors or (subject is not None and subject.pos_ != "PRON")):
        return None
    return Draft(scene.sentence, token, kind, None, tuple(actors), tuple(others), passing=not actors)


_RULES = (_agrees, _requests, _accuses, _rejects)
