"""What about a claim tells how sure it is: each trait a few words, or absent.

They follow from the reading alone (which rule, how the sentence names holder, post and body, how far they stand apart,
what the rest of the article says), so that they can be told of any reading, however its rules came to it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache

from archive.identity import person_key
from archive.model import Aspect, ClaimReading, DateBasis, EntityReading, EntityType, Modality, Reading, Role
from archive.packs.countries import surfaces

# Characters between holder and post.
_BESIDE, _NEAR = 3, 40
# Characters of a sentence.
_LONG = 220
_YEAR = 366
_PAST = re.compile(r"\b(?:former(?:ly)?|then|ex|late|once|until|was|were|had|served|been|previous(?:ly)?|old)\b", re.I)


class Traits:
    """Tells the traits of the claims of one reading of a text."""

    def __init__(self, reading: Reading, text: str) -> None:
        self._reading = reading
        self._text = text
        self._countries: dict[str, list[int]] = {}
        self._mentions: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
        self._sentences: dict[int, list[int]] = defaultdict(list)
        people: dict[int, set[int]] = defaultdict(set)
        for mention in reading.mentions:
            self._mentions[mention.sentence, mention.entity].append((mention.start, mention.end))
            self._sentences[mention.entity].append(mention.sentence)
            if reading.entities[mention.entity].entity_type is EntityType.PERSON:
                people[mention.sentence].add(mention.entity)
        self._people = people
        self._bodies = Counter(
            entity.country
            for entity in reading.entities
            if entity.entity_type is EntityType.ORGANISATION and entity.pack_id and entity.kind != "country"
        )
        self._told: dict[tuple[int | None, int], set[int]] = defaultdict(set)
        self._holders: dict[int, set[int | None]] = defaultdict(set)
        self._posts: dict[tuple[int, int | None], set[int]] = defaultdict(set)
        for claim in reading.claims:
            self._told[claim.person, claim.position].add(claim.sentence)
            self._posts[claim.sentence, claim.person].add(claim.position)
            if claim.aspect is Aspect.HOLDS and claim.modality is Modality.ASSERTED:
                self._holders[claim.position].add(claim.person)

    def of(self, claim: ClaimReading) -> tuple[str, ...]:
        """In a set order, each once."""
        return tuple(dict.fromkeys((*self._said(claim), *self._named(claim), *self._around(claim))))

    def _said(self, claim: ClaimReading) -> Iterator[str]:
        yield f"rule: {claim.rule}"
        yield f"aspect: {claim.aspect}"
        if claim.modality is not Modality.ASSERTED:
            yield f"modality: {claim.modality}"
        if claim.acting:
            yield "acting"
        yield f"dated: {_dated(claim)}"
        role = self._reading.sentences[claim.sentence].role
        if role is not Role.BODY:
            yield f"sentence: {role}"

    def _named(self, claim: ClaimReading) -> Iterator[str]:
        post = self._reading.entities[claim.position]
        yield f"body: {self._body(claim, post)}"
        yield f"post phrase: {self._phrase(claim)}"
        if claim.person is not None and len(self._sentences[claim.person]) == 1:
            yield "holder named once"
        yield f"post: {self._known(post)}"
        yield f"holder: {self._holder(claim)}"
        yield f"holder and post: {self._apart(claim)}"

    def _around(self, claim: ClaimReading) -> Iterator[str]:
        sentence = self._reading.sentences[claim.sentence]
        if sentence.end - sentence.start > _LONG:
            yield "long sentence"
        if claim.aspect is Aspect.HOLDS and _PAST.search(self._text, sentence.start, sentence.end):
            yield "holds, with a word of the past in the sentence"
        others = len(self._people[claim.sentence] - {claim.person})
        if others:
            yield "another person in the sentence" if others == 1 else "several others in the sentence"
        if len(self._posts[claim.sentence, claim.person]) > 1:
            yield "several posts of the holder in the sentence"
        if len(self._told[claim.person, claim.position]) > 1:
            yield "told again in the article"
        if claim.aspect is Aspect.HOLDS and len(self._holders[claim.position]) > 1:
            yield "another holder in the article"

    def _body(self, claim: ClaimReading, post: EntityReading) -> str:
        if post.organisation is None:
            return "unknown"
        if (claim.sentence, post.organisation) in self._mentions:
            return "named in the sentence"
        if post.organisation in self._sentences:
            return "named elsewhere"
        return f"not named, its country {self._country(claim, post)}"

    def _known(self, post: EntityReading) -> str:
        """By what the post is known: a pack says more of some states than of others, as far as an article shows it."""
        if post.pack_id is None:
            return "in no pack"
        body = None if post.organisation is None else self._reading.entities[post.organisation]
        if body is None or body.kind == "country":
            return "of a state"
        return "in a pack, among other bodies of its state" if self._bodies[body.country] > 2 else "in a pack"

    def _phrase(self, claim: ClaimReading) -> str:
        places = self._mentions.get((claim.sentence, claim.position))
        if not places:
            return "not in the sentence"
        words = max(len(self._text[start:end].split()) for start, end in places)
        return "one word" if words == 1 else "two or three words" if words <= 3 else "longer"

    def _country(self, claim: ClaimReading, post: EntityReading) -> str:
        body = None if post.organisation is None else self._reading.entities[post.organisation]
        country = post.country or (body.country if body is not None else None)
        if country is None:
            return "unknown"
        if country not in self._countries:
            self._countries[country] = [found.start() for found in _surface(country).finditer(self._text)]
        sentence = self._reading.sentences[claim.sentence]
        places = self._countries[country]
        if any(sentence.start <= place < sentence.end for place in places):
            return "in the sentence"
        return "in the article" if places else "not in the article"

    def _holder(self, claim: ClaimReading) -> str:
        if claim.person is None:
            return "nobody"
        places = self._mentions.get((claim.sentence, claim.person))
        if not places:
            before = [sentence for sentence in self._sentences[claim.person] if sentence < claim.sentence]
            return "one sentence back" if before and claim.sentence - max(before) == 1 else "further back"
        name = person_key(self._reading.entities[claim.person].name)
        if " " not in name:
            return "one word"
        longest = max(end - start for start, end in places)
        return "in full" if longest >= 0.6 * len(name) else "by a part of the name"

    def _apart(self, claim: ClaimReading) -> str:
        posts = self._mentions.get((claim.sentence, claim.position))
        if not posts:
            return "post not in the sentence"
        people = [] if claim.person is None else self._mentions.get((claim.sentence, claim.person), [])
        if not people:
            return "holder not in the sentence"
        gap = min(max(start - other_end, other - end) for start, end in posts for other, other_end in people)
        return "side by side" if gap <= _BESIDE else "near" if gap <= _NEAR else "apart"


@cache
def _surface(country: str) -> re.Pattern[str]:
    """The names, adjectives and metonyms of a state."""
    words = [surface for surface, code, _ in surfaces() if code == country]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words)) or '(?!)'})(?!\w)")


def _dated(claim: ClaimReading) -> str:
    if claim.basis is DateBasis.NONE:
        return "not"
    if claim.basis is not DateBasis.STATED:
        return f"by {claim.basis}".replace("_", " ")
    width = claim.bounds.width
    return "openly" if width is None else "within a year" if width <= _YEAR else "widely"
