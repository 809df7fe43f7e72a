"""The lexicon of changes of post told without the post: which verb, with which noun, and where the person stands.

One line a kind: `mode | verbs | nouns | person`. With nouns, one of them must be the object of the verb (or the subject of its
passive, "the resignation of Li was accepted"). The person is the `subject`, the `object`, the `owner` of the noun or what
comes after the preposition named. `office!` asks for a word of office after the verb ("removed from his post"),
`prosecutor!` for one of prosecutors. A verb with a particle is written with a hyphen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from archive.extraction.events.draft import Draft, Party
from archive.extraction.events.manner import is_passive
from archive.extraction.events.parties import Parties
from archive.extraction.parsing import verbs
from archive.extraction.parsing.arguments import has_particle
from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought

_CHANGES = """
dismiss | sack fire dismiss oust suspend unseat depose purge impeach demote | | object
dismiss | remove relieve strip drop recall vote-out vote | | object office!
dismiss | lose | seat post job position membership portfolio | subject
dismiss | announce order confirm approve | suspension dismissal removal sacking ouster impeachment | of owner
resign | resign quit step-down stand-down step-aside stand-aside bow-out | | subject
resign | offer tender submit announce hand present give | resignation | subject
resign | accept receive announce | resignation | of owner
retire | retire | | subject
retire | leave | army military navy service force uniform | subject
retire | bid | farewell goodbye | subject
retire | announce confirm | retirement | of owner
investigate | investigate probe charge indict prosecute | | object
investigate | hand transfer pass refer send turn | | object prosecutor!
investigate | hand transfer pass refer send | case file | of owner prosecutor!
expel | confirm announce approve endorse ratify | expulsion | of owner
appoint | swear-in inaugurate | | object
"""
_OFFICE = sought(
    r"\b(?:from|of|out of|as)\s+(?:(?:his|her|their|the|its|all|both|that|a|an)\s+)?(?:\w+\s+){0,3}?"
    r"(?:posts?|positions?|offices?|duties|jobs?|commands?|seats?|roles?|ministr(?:y|ies|er)|commission|committee|cabinet|"
    r"parliament|congress|secretary|commander|chief|head)\b",
    re.I,
)
_PROSECUTORS = re.compile(
    r"\bto\s+(?:the\s+)?(?:\w+\s+){0,2}(?:prosecutors?|procurators?|procuratorates?|judicial)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Change:
    mode: str
    verb: str
    particle: str | None
    nouns: frozenset[str]
    slots: tuple[str, ...]
    needs: tuple[str, ...]


def _changes(table: str) -> dict[str, tuple[Change, ...]]:
    found: dict[str, list[Change]] = {}
    for line in table.strip().splitlines():
        (mode,), listed, nouns, slots = (part.split() for part in line.split("|"))
        for entry in listed:
            verb, _, particle = entry.partition("-")
            places = tuple(slot for slot in slots if not slot.endswith("!"))
            needs = tuple(slot[:-1] for slot in slots if slot.endswith("!"))
            found.setdefault(verb, []).append(Change(mode, verb, particle or None, frozenset(nouns), places, needs))
    return {verb: tuple(sorted(each, key=lambda c: (not c.nouns, c.particle is None))) for verb, each in found.items()}


CHANGES = _changes(_CHANGES)
"""The changes that each verb may tell of, by its lemma."""


def changed(scene: Scene, parties: Parties, verb: Verb) -> Iterator[Draft]:
    """The change that a verb tells of somebody who is named."""
    for change in CHANGES.get(verb.lemma, ()):
        draft = _fits(scene, parties, verb, change)
        if draft is not None:
            yield draft
            return


def _fits(scene: Scene, parties: Parties, verb: Verb, change: Change) -> Draft | None:
    token = verb.token
    rest = scene.text[token.idx :]
    if "office" in change.needs and not _OFFICE.search(rest):
        return None
    if "prosecutor" in change.needs and not _PROSECUTORS.search(rest):
        return None
    if change.particle is not None and not has_particle(token, change.particle):
        return None
    passive = is_passive(verb)
    nouns = _objects(token, passive=passive)
    if change.nouns:
        nouns = [noun for noun in nouns if noun.lemma_.lower() in change.nouns]
        if not nouns:
            return None
    people: list[Party] = []
    for slot in change.slots:
        if slot == "subject":
            people = [] if passive and not change.nouns else surely(scene, parties, token)
        elif slot == "object":
            people = surely(scene, parties, token) if passive else parties.of_all(scene, nouns)
        elif slot == "owner":
            people = parties.of_all(scene, [child for noun in nouns for child in noun.children if child.dep_ == "poss"])
        else:
            people = parties.of_all(scene, [after for noun in nouns for after in verbs.prepositional(noun, slot)])
        people = [party for party in people if party.person]
        if people:
            break
    if not people:
        return None
    if "subject" in change.slots:
        actors: list[Party] = []
    elif passive:
        actors = parties.of_all(scene, verbs.prepositional(token, "by"))
    else:
        actors = parties.subject(scene, token)
    actors = [party for party in actors if party not in people]
    return Draft(scene.sentence, token, "PERSONNEL", change.mode, tuple(actors), tuple(people))


def surely(scene: Scene, parties: Parties, token: Token) -> list[Party]:
    """The subject; a pronoun only where nobody else was spoken of, since a death or dismissal is not guessed."""
    subject = verbs.subject(token)
    if subject is not None and subject.lower_ in ("he", "she"):
        near = scene.article.sentences[max(0, scene.sentence.index - 1) : scene.sentence.index + 1]
        if len({mention.person for sentence in near for mention in sentence.people}) > 1:
            return []
    return parties.subject(scene, token)


def _objects(token: Token, *, passive: bool) -> list[Token]:
    if not passive:
        return [child for child in verbs.objects(token) if child.dep_ in ("dobj", "obj")]
    own = [child for child in token.children if child.dep_ == "nsubjpass"]
    subject = verbs.subject(token)
    return own or ([subject] if subject is not None else [])
