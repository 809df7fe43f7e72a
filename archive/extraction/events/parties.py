"""Who takes part: the person, body or country that a noun of a sentence means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from spacy.tokens import Token

from archive.extraction.context import CountryMention, OrganisationMention
from archive.extraction.events.draft import Draft, Party
from archive.extraction.events.lexicon import AGENTS, GROUPS, PAIR
from archive.extraction.events.manner import is_passive
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene import Passage
from archive.extraction.scene.people_meant import people_of
from archive.extraction.scene.post_meant import resolve
from archive.model import Aspect, EntityType, Modality, Role
from archive.packs import countries
from archive.packs.lookup import Lookup

_SINGULAR = frozenset(("he", "she", "him", "her", "who", "whom"))
_Mention = TypeVar("_Mention", CountryMention, OrganisationMention)

_REACH = 6
_DESCRIBING = frozenset(("amod", "compound", "nmod", "poss"))
_SUBJECTIVE = frozenset(("he", "she", "who"))
# What acts for a state is the state; a ministry or an army is a party of its own.
_STATE = frozenset(("government", "authority", "administration", "regime", "leadership"))
_LED_BY_AND = re.compile(r"(?:\band|&|,|\bas well as|\balongside)\s*(?:the\s+)?(?:top|then|former|his|her)?\s*$", re.I)


class Parties:
    """Finds participants in the sentences of one article. `told` are the drafts so far, to which "the two" points."""

    def __init__(self, lookup: Lookup, organisations: OrganisationFinder, told: list[Draft]) -> None:
        self._lookup = lookup
        self._organisations = organisations
        self.told = told

    def of(self, scene: Passage, token: Token | None) -> list[Party]:
        """The participants that a noun means, with those joined to it ("the United States and Jordan")."""
        if token is None:
            return []
        pair = self._pair(scene, token)
        if pair:
            return pair
        found: list[Party] = []
        for noun in verbs.coordinated(token):
            found.extend(party for party in self._one(scene, noun) if party not in found)
        return found

    def of_all(self, scene: Passage, tokens: Iterable[Token]) -> list[Party]:
        found: list[Party] = []
        for token in tokens:
            found.extend(party for party in self.of(scene, token) if party not in found)
        return found

    def subject(self, scene: Passage, verb: Token) -> list[Party]:
        """The participants that the subject of a verb means.

        A second name after "and" is taken from the words where the parser hung it on a name within the first phrase
        ("Liu of the army of China and General Brown discussed").
        """
        token = verbs.subject(verb)
        found = self.of(scene, token)
        if token is not None and token.i < verb.i and not self._pair(scene, token):
            found.extend(party for party in self._listed(scene, token.left_edge.idx, verb) if party not in found)
        return found

    def agents(self, scene: Passage, verb: Verb) -> list[Party]:
        """Who acts: the subject, or what follows "by"; for people who are only described, their country or body.

        "It" and "they" in what somebody says are the speaker ("Syria says it will not accept").
        """
        token = verb.token
        if is_passive(verb):
            nouns = verbs.prepositional(token, "by")
            return self.of_all(scene, nouns) or self.nations(scene, nouns)
        noun = verbs.subject(token)
        if noun is not None and noun.lower_ in ("it", "they") and token.dep_ == "ccomp":
            token, noun = token.head, verbs.subject(token.head)
        return self.subject(scene, token) or self.nations(scene, [noun], where=True)

    def nations(self, scene: Passage, nouns: Iterable[Token | None], *, where: bool = False) -> list[Party]:
        """The countries and bodies of people or things that are only described ("Israeli tanks", "Afghan villages"); with
        `where` also by the place that describes them ("demonstrators in Baghdad")."""
        found: list[Party] = []
        for noun in nouns:
            if noun is None:
                continue
            parts = [child for child in noun.children if child.dep_ in _DESCRIBING]
            parts += [below for child in parts for below in child.children if below.dep_ in _DESCRIBING]
            for part in parts:
                found.extend(party for party in self.of(scene, part) if party not in found and not party.person)
            if not found and where and (noun.tag_ in ("NNS", "NNPS") or noun.lemma_.lower() in GROUPS):
                inside = _phrase_of(noun)
                found.extend(
                    self.country(scene, mention.country)
                    for mention in scene.sentence.countries
                    if any(mention.start <= word.idx < mention.end for word in inside)
                )
        return [replace(party, stand_in=True) for party in dict.fromkeys(found)]

    def _listed(self, scene: Passage, start: int, verb: Token) -> list[Party]:
        doc = verb.doc
        found = []
        for mention in scene.sentence.people:
            if not start < mention.start < verb.idx:
                continue
            if any(word.pos_ == "VERB" and start <= word.idx < mention.start for word in doc):
                break
            if _LED_BY_AND.search(self.blanked(scene, start, mention.start)) and not _is_possessor(scene, mention.end):
                found.append(self.person(scene, mention.person))
        return found

    @staticmethod
    def blanked(scene: Passage, start: int, end: int) -> str:
        """text[start:end] without ranks, bodies, countries and posts."""
        letters = list(scene.text[start:end])
        stretches = [
            *scene.sentence.ranks,
            *((mention.start, mention.end) for mention in scene.sentence.organisations),
            *((mention.start, mention.end) for mention in scene.sentence.countries),
            *((post.start, post.end) for post in scene.sentence.posts),
        ]
        for low, high in stretches:
            for index in range(max(low, start), min(high, end)):
                letters[index - start] = " "
        return "".join(letters)

    def person(self, scene: Passage, number: int) -> Party:
        return Party(EntityType.PERSON, number, scene.article.people[number].country)

    def country(self, scene: Passage, code: str, *, stand_in: bool = False) -> Party:
        """A country as an organisation of the article."""
        state = self._lookup.country(code)
        number = (
            self._organisations.pack_entry(scene.article, state)
            if state is not None
            else self._organisations.unlisted(scene.article, countries.country_name(code), country=code, kind="country")
        )
        return Party(EntityType.ORGANISATION, number, code, stand_in)

    def _one(self, scene: Passage, noun: Token) -> list[Party]:
        people = people_of(scene, noun, alone=True) if self._clear(scene, noun) else []
        if not people:
            people = self._holder(scene, noun)
        if people:
            return [self.person(scene, people[0])]
        named = _covering(scene.sentence.countries, noun)
        body = _covering(scene.sentence.organisations, noun)
        if named is not None and (body is None or (named.start <= body.start and body.end <= named.end)):
            return [self.country(scene, named.country, stand_in=named.kind == "adjective")]
        if body is not None:
            code = scene.article.organisations[body.organisation].country
            if code and noun.lemma_.lower() in _STATE:
                return [self.country(scene, code)]
            return [self._body(scene, body)]
        if noun.lemma_.lower() in GROUPS and (members := verbs.prepositional(noun, "of")):
            return self.of_all(scene, members)
        return self._described(scene, noun)

    @staticmethod
    def _holder(scene: Passage, noun: Token) -> list[int]:
        """Whom a title means: the name that its sentence gives it ("the head of the command, Wu Yanan, talked"), else the
        one person whom the article has said to hold the post."""
        post = scene.sentence.post_at(noun.idx)
        if post is None or post.plural or post.former or post.counterpart:
            return []
        here = [c.person for c in scene.before if c.post is post and c.person is not None]
        if here:
            return here[:1]
        if post.indefinite or not (post.definite or post.country or post.organisation is not None):
            return []
        position = resolve(scene, post, None)
        held = {
            c.person
            for c in scene.before
            if c.position == position
            and c.person is not None
            and c.aspect is Aspect.HOLDS
            and c.modality is Modality.ASSERTED
        }
        return list(held) if position is not None and len(held) == 1 else []

    @staticmethod
    def _clear(scene: Passage, noun: Token) -> bool:
        """Whether a noun may be resolved to a person: of pronouns only a subject, or where but one person is spoken of."""
        if noun.pos_ != "PRON" or noun.lower_ in _SUBJECTIVE:
            return True
        if noun.lower_ not in _SINGULAR:
            return False
        near = scene.article.sentences[max(0, scene.sentence.index - 1) : scene.sentence.index]
        spoken = [mention for sentence in near for mention in sentence.people]
        return len({mention.person for mention in (*spoken, *scene.sentence.people)}) == 1

    def _body(self, scene: Passage, mention: OrganisationMention, *, stand_in: bool = False) -> Party:
        entry = scene.article.organisations[mention.organisation]
        return Party(EntityType.ORGANISATION, mention.organisation, entry.country, stand_in)

    def _described(self, scene: Passage, noun: Token) -> list[Party]:
        """ "his Chinese counterpart", "US and Jordanian officials", "a Pentagon spokesperson": whoever they act for."""
        post = scene.sentence.post_at(noun.idx)
        if post is None and noun.lemma_.lower() not in AGENTS:
            return []
        start, end = noun.left_edge.idx, noun.idx + len(noun)
        if post is not None:
            start, end = min(start, post.start), max(end, post.end)
        bodies = [
            mention
            for mention in scene.sentence.organisations
            if start <= mention.start and mention.end <= end and not mention.generic
        ]
        codes = [
            mention.country for mention in scene.sentence.countries if start <= mention.start and mention.end <= end
        ]
        if post is not None and post.country and post.country not in codes:
            codes.append(post.country)
        if bodies and (not codes or post is None):
            return [self._body(scene, bodies[0], stand_in=True)]
        return [self.country(scene, code, stand_in=True) for code in dict.fromkeys(codes)]

    def _pair(self, scene: Passage, token: Token) -> list[Party]:
        """Whom "the two", "they" or "the ministers" means: the two sides of the encounter told last."""
        words = " ".join(
            word.text
            for word in token.subtree
            if word.i <= token.i and word.dep_ not in ("punct", "advmod") and word.lower_ not in ("last", "first")
        )
        if not PAIR.match(words):
            return []
        pairs = [
            draft
            for draft in self.told
            if draft.type in ("CONSULT", "AGREE")
            and not draft.back
            and len({(party.kind, party.number) for party in draft.parties}) == 2
            and scene.sentence.index - draft.sentence.index <= _REACH
        ]
        named = [
            draft
            for draft in pairs
            if draft.sentence.role is not Role.HEADLINE and all(party.person for party in draft.parties)
        ]
        pairs = named or pairs
        if not pairs:
            return []
        # "They" and "the two" are whom the text has just named, "the ministers" those of whom the article is about.
        near = re.search(r"\b(?:they|two|both|pair|duo)$", words, re.I)
        return list(dict.fromkeys(pairs[-1 if near else 0].parties))


def _covering(mentions: Sequence[_Mention], noun: Token) -> _Mention | None:
    return next((mention for mention in mentions if mention.start <= noun.idx < mention.end), None)


def _phrase_of(noun: Token) -> list[Token]:
    """The words of a noun phrase without the clauses in it."""
    words = [noun]
    for child in noun.children:
        if child.dep_ not in ("relcl", "acl", "advcl", "appos", "conj", "punct"):
            words.extend(_phrase_of(child))
    return words


def _is_possessor(scene: Passage, end: int) -> bool:
    return re.match(r"[’']s?\s", scene.text[end:]) is not None
