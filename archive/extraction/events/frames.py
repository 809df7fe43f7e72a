"""Events by the frames of verbs: what parties do for, with or against each other (archive.extraction.events.acts)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Token

from archive.extraction.events.acts import CONFLICT, FRAMES, MATERIAL_COOPERATION, Frame
from archive.extraction.events.draft import Draft, Party
from archive.extraction.events.lexicon import EASE, RESIGN, SANCTIONS, words
from archive.extraction.events.manner import is_passive, manner, place_of
from archive.extraction.events.parties import Parties
from archive.extraction.parsing import verbs
from archive.extraction.parsing.arguments import has_particle
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.scene import Scene
from archive.model import Modality

_ACCIDENT = re.compile(
    r"\b(?:crash\w*|accident|earthquake|flood\w*|avalanche|landslide|collaps\w+|storm|hurricane|fire|helicopter|aircraft|plane)\b",
    re.I,
)
_KILL = words("kill injure wound")
_NOT = words("accept allow tolerate permit recognise recognize agree")
"""What nobody will do who will not do one of these: REJECT."""
_WILLING = words("ready willing prepared")
_FIGHT = words("fight retaliate respond resist continue avenge strike crush punish defend hit")
_ALERT = words("alert standby")
_NOBODY = words("nobody none nothing neither few")


def acts(scene: Scene, parties: Parties) -> Iterator[Draft]:
    """The acts that the verbs of a sentence tell of, each by the first frame that fits."""
    doc = scene.sentence.doc
    if doc is None:
        return
    used: set[int] = set()
    for verb in verbs.verbs(doc):
        for draft in _of_verb(scene, parties, verb, used):
            draft.place, draft.place_country = place_of(scene, verb.token)
            yield draft
            break
    for token in verbs.words(doc, SANCTIONS):
        if token.i not in used and token.pos_ == "NOUN":
            sanctions = _sanctions(scene, parties, token)
            if sanctions is not None:
                sanctions.modality = manner(scene, token)
                sanctions.place, sanctions.place_country = place_of(scene, token)
                if sanctions.modality is not Modality.HYPOTHETICAL:
                    yield sanctions


def _of_verb(scene: Scene, parties: Parties, verb: Verb, used: set[int]) -> Iterator[Draft]:
    frames = FRAMES.get(verb.lemma) or FRAMES.get(f"{verb.lemma}e", ())  # the model takes "staged" for a form of "stag"
    if verb.negated and verb.lemma in _NOT and (verb.tense is Tense.FUTURE or _has(verb.token, "aux", "would")):
        refusing = parties.agents(scene, verb)
        if refusing:
            yield Draft(
                scene.sentence,
                verb.token,
                "REJECT",
                None,
                tuple(refusing),
                tuple(_targets(scene, parties, verb, ("object", "owner", "from", "to"), refusing) or ()),
                passing=True,
            )
        return
    state = _state(scene, parties, verb)
    if state is not None:
        yield state
        return
    for frame in frames:
        draft = _fits(scene, parties, verb, frame, used)
        if draft is None:
            continue
        modality = draft.modality = manner(scene, verb.token)
        if frame.type == "AGREE" and verb.lemma in ("vow", "swear", "pledge", "promise") and _to_fight(verb.token):
            draft = replace(draft, type="THREATEN")
        if modality is Modality.PROSPECTIVE and frame.type in MATERIAL_COOPERATION | CONFLICT:
            if verb.tense is not Tense.FUTURE and not _has(verb.token, "aux", "would"):
                continue
            # What is to be done for somebody has been promised, what is to be done against them threatened.
            draft = replace(
                draft,
                type="AGREE" if frame.type in MATERIAL_COOPERATION else "THREATEN",
                mode=None,
                modality=Modality.ASSERTED,
            )
        if draft.modality is not Modality.HYPOTHETICAL:
            yield draft


def _state(scene: Scene, parties: Parties, verb: Verb) -> Draft | None:
    """ "is ready to send troops" (AGREE), "is opposed to mediation" (REJECT), "remains on alert" (MOBILIZE)."""
    token = verb.token
    if verb.lemma in ("be", "remain", "stay", "put", "place", "keep"):
        kind = None
        if any(noun.lemma_.lower() in _ALERT for noun in verbs.prepositional(token, "on")):
            kind = "MOBILIZE"
        for child in token.children:
            if child.dep_ == "acomp" and child.lower_ in _WILLING and _clause(child):
                kind = "AGREE"
            elif child.dep_ == "acomp" and child.lower_ == "opposed":
                kind = "REJECT"
        actors = parties.agents(scene, verb) if kind is not None else []
        if kind is not None and actors and manner(scene, token) is Modality.ASSERTED:
            return Draft(scene.sentence, token, kind, None, tuple(actors), passing=True)
    return None


def _to_fight(token: Token) -> bool:
    """Whether what is vowed is to do harm."""
    return any(
        child.dep_ in ("xcomp", "ccomp")
        and (child.lemma_.lower() in _FIGHT or any(f.type in CONFLICT for f in FRAMES.get(child.lemma_.lower(), ())))
        for child in token.children
    )


def _fits(scene: Scene, parties: Parties, verb: Verb, frame: Frame, used: set[int]) -> Draft | None:
    token = verb.token
    if frame.particle is not None and not has_particle(token, frame.particle):
        return None
    if frame.particle is None and not frame.nouns and any(child.dep_ == "prt" for child in token.children):
        return None
    if "clause" in frame.required and not _clause(token):
        return None
    if any(word.endswith("?") and not verbs.prepositional(token, word[:-1]) for word in frame.required):
        return None
    nouns = _objects(verb)
    if frame.nouns:
        told = [n for n in nouns if n.lemma_.lower() in frame.nouns]
        if frame.type == "CONSULT":  # "a mediation effort"
            told += [c for n in nouns for c in n.children if c.dep_ == "compound" and c.lemma_.lower() in frame.nouns]
        noun = told[0] if told else None
        if noun is None:
            return None
        used.add(noun.i)
        if frame.type == "SANCTION" and noun.lemma_.lower() in SANCTIONS and verb.lemma in EASE:
            return None
    actors = parties.agents(scene, verb)
    recipients = _targets(scene, parties, verb, frame.recipients, actors, required=frame.required)
    subject = verbs.subject(token)
    if recipients is None or (subject is not None and subject.lower_ in _NOBODY):
        return None
    everyone = [*actors, *recipients]
    if not everyone or ("two" in frame.required and len(everyone) < 2) or ("actor" in frame.required and not actors):
        return None
    if not _apt(scene, verb, frame, actors, recipients):
        return None
    if verb.lemma in _KILL and is_passive(verb) and not actors and _ACCIDENT.search(scene.text):
        people = tuple(party for party in recipients if party.person)
        return Draft(scene.sentence, token, "PERSONNEL", "die", (), people) if people and verb.lemma == "kill" else None
    if frame.type == "COOPERATE":
        return Draft(scene.sentence, token, frame.type, frame.mode, tuple(everyone), passing=True)
    passing = not (
        verb.lemma == "sanction"
        or any(noun.lemma_.lower() in SANCTIONS for noun in nouns)
        or (frame.type == "ASSAULT" and any(party.person for party in recipients) and not _pronoun(verb))
    )
    return Draft(scene.sentence, token, frame.type, frame.mode, tuple(actors), tuple(recipients), passing=passing)


def _pronoun(verb: Verb) -> bool:
    return any(noun.pos_ == "PRON" for noun in _objects(verb))


def _apt(scene: Scene, verb: Verb, frame: Frame, actors: list[Party], recipients: list[Party]) -> bool:
    """Whether the parties are of the kind to which such a thing is done.

    What happens to a person in office by inquiry, charge or expulsion is PERSONNEL; "offered to resign" too.
    """
    if frame.type == "RETREAT" and not frame.nouns:
        return not any(party.person for party in actors) or verb.lemma == "surrender"
    if frame.mode == "investigate" or verb.lemma in ("indict", "charge", "sue", "prosecute"):
        pronoun = any(
            noun.pos_ == "PRON"
            for holder in (verb.token, *_objects(verb))
            for noun in verbs.prepositional(holder, "into", "of", "on")
        )
        return not pronoun and (verb.lemma == "sue" or not any(party.person for party in recipients))
    if frame.type == "SANCTION" and frame.nouns:
        told = any(noun.lemma_.lower() in SANCTIONS for noun in _objects(verb))
        return told or not any(party.person for party in recipients)
    if frame.type == "AGREE":
        below = [child.lemma_.lower() for child in verb.token.children if child.dep_ in ("xcomp", "dobj", "prt")]
        alone = not recipients and all(party.person for party in actors)
        return not alone and not set(below) & (RESIGN | {"resignation", "retire"})
    return True


def _targets(
    scene: Scene,
    parties: Parties,
    verb: Verb,
    slots: Iterable[str],
    actors: list[Party],
    *,
    required: frozenset[str] = frozenset(),
) -> list[Party] | None:
    """The parties in the slots of a frame; None where a slot that must be filled is empty."""
    token = verb.token
    nouns = _objects(verb)
    must = required - {"clause", "actor", "two"} - {word for word in required if word.endswith("?")}
    for slot in sorted(slots, key=lambda each: each not in must):
        if slot == "object":
            found = parties.of_all(scene, nouns) or parties.nations(scene, nouns)
        elif slot == "owner":
            found = parties.nations(scene, nouns, where=True)
        elif slot == "clause":
            below = [child for child in token.children if child.dep_ in ("xcomp", "ccomp")]
            found = parties.of_all(
                scene,
                [
                    n
                    for c in below
                    for n in (
                        *_subjects(c),
                        *verbs.objects(c),
                        *verbs.prepositional(c, "to", "against", "on", "from", "with", "for", "in"),
                    )
                ],
            )
        else:
            after = [n for holder in (token, *nouns) for n in verbs.prepositional(holder, slot)]
            found = parties.of_all(scene, after) or parties.nations(scene, after, where=True)
        found = [party for party in found if party not in actors]
        if found:
            return found if slot in must or not must else None
    return None if must else []


def _objects(verb: Verb) -> list[Token]:
    """What is acted on, with what it is a number or part of ("ten days of war games")."""
    token = verb.token
    if is_passive(verb):
        heads = [child for child in token.children if child.dep_ == "nsubjpass"]
        if not heads and (subject := verbs.subject(token)) is not None:
            heads = [subject]
    else:
        heads = [child for child in verbs.objects(token) if child.dep_ in ("dobj", "obj", "dative", "oprd")]
        heads += [n for n in token.children if n.dep_ == "ccomp" and n.pos_ in ("NOUN", "PROPN")]
    together = [noun for head in heads for noun in verbs.coordinated(head)]
    return [*together, *(part for noun in together for part in verbs.prepositional(noun, "of"))]


def _subjects(clause: Token) -> list[Token]:
    return [noun for noun in clause.children if noun.dep_ in ("nsubj", "nsubjpass")]


def _clause(token: Token) -> bool:
    return any(child.dep_ in ("xcomp", "ccomp") for child in token.children)


def _has(token: Token, dep: str, word: str) -> bool:
    return any(child.dep_ == dep and child.lower_ == word for child in token.children)


def _sanctions(scene: Scene, parties: Parties, noun: Token) -> Draft | None:
    """ "US sanctions on Li", "a general under United States sanctions"."""
    if noun.dep_ == "compound":
        return None
    verb = verbs.governing_verb(noun)
    if verb is not None and verb.lemma_.lower() in EASE:
        return None
    owners = [child for child in noun.children if child.dep_ in ("poss", "compound", "amod", "nmod", "nounmod")]
    actors = parties.of_all(scene, [*owners, *verbs.prepositional(noun, "by", "from")])
    targets = parties.of_all(scene, verbs.prepositional(noun, "on", "against"))
    if not targets and noun.head.lower_ == "under" and verb is not None:
        targets = [party for party in parties.subject(scene, verb) if party.person]
    targets = [party for party in targets if party not in actors]
    return Draft(scene.sentence, noun, "SANCTION", None, tuple(actors), tuple(targets)) if actors and targets else None
