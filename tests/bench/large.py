"""A made-up archive of any size: claims of the generated world (tests/tenure/newsroom.py), three to an article."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from sqlalchemy import Engine

from archive.dates import Bounds
from archive.identity import digest
from archive.model import (
    Aspect,
    ClaimReading,
    DateBasis,
    Document,
    EntityReading,
    EntityType,
    PublishedBasis,
    Reading,
    Role,
    Sentence,
)
from archive.store import writer
from archive.store.engine import writing

sys.path.insert(0, str(Path(__file__).parents[1] / "tenure"))
import newsroom

_NOW = "2026-01-01T00:00:00+00:00"
_SYLLABLES = [first + vowel for first in "bdfgklmnprstvz" for vowel in "aeiou"]
_TOGETHER = 500
_CLAIMS_OF_A_POST = 50
"""As many are wanted on average; the world says more of one post and less of another."""


def word(number: int) -> str:
    """A word that stands for a number, letters only."""
    said = ""
    while True:
        number, rest = divmod(number, len(_SYLLABLES))
        said = _SYLLABLES[rest] + said
        if not number:
            return said.capitalize()


def bureau(post: int) -> str:
    return f"Bureau of {word(post + 5000)} Affairs"


def person(post: int, number: int) -> str:
    return f"{word(number % 1000 + 71)} {word(post * 7 + number // 1000 + 5000)}son"


def documents(claims: int, *, first: int = 1) -> Iterator[tuple[Document, Reading]]:
    """Articles with about so many claims in all. Each post is the director of a body of its own."""
    rates = newsroom.Rates(false=0.02, observed=3.5)
    told = 0
    for post in newsroom.world(first, rates, posts=max(1, claims // _CLAIMS_OF_A_POST)):
        said = [one for one in post.said if one.modality == "asserted"]
        for start in range(0, len(said), 3):
            yield _article(post.position.id, said[start : start + 3])
        told += len(said)


def _article(post: int, said: list[newsroom.Said]) -> tuple[Document, Reading]:
    text, sentences, claims = "", [], []
    entities = [
        EntityReading(EntityType.ORGANISATION, bureau(post), kind="department"),
        EntityReading(EntityType.POSITION, "director", organisation=0),
    ]
    people: dict[int, int] = {}
    published = max((one.claim.known_from for one in said if one.claim.known_from), default=None)
    for ordinal, one in enumerate(said):
        fact = one.claim
        name = person(post, fact.person_id or 0)
        if fact.person_id not in people:
            people[fact.person_id or 0] = len(entities)
            entities.append(EntityReading(EntityType.PERSON, name))
        line = f"{name} {fact.aspect} the post of director of the {bureau(post)}: {fact.sentence}."
        sentences.append(Sentence(len(text), len(text) + len(line), Role.BODY))
        claims.append(
            ClaimReading(
                ordinal,
                len(text),
                len(text) + len(line),
                people[fact.person_id or 0],
                1,
                Aspect(fact.aspect),
                bounds=fact.bounds,
                basis=DateBasis.STATED if fact.bounds.known else DateBasis.NONE,
            )
        )
        text += line + "\n"
    document = Document(
        source="made up",
        text=text,
        raw_hash=digest(text.encode()),
        url=f"https://made-up.example/{said[0].claim.id}",
        publisher=said[0].claim.outlet,
        published_on=published,
        published_basis=PublishedBasis.UNKNOWN if published is None else PublishedBasis.GIVEN,
    )
    return document, Reading(tuple(sentences), tuple(entities), (), tuple(claims), (), "made up/1")


def fill(engine: Engine, claims: int) -> int:
    """Write the articles; how many claims there are."""
    written = 0
    articles = documents(claims)
    while batch := list(islice(articles, _TOGETHER)):
        with writing(engine) as connection:
            stored = writer.add_many(connection, batch, ingested_at=_NOW)
        written += sum(one.claims for one in stored if isinstance(one, writer.Stored))
    return written


def one_more(post: int) -> tuple[Document, Reading]:
    """An article that nobody has seen yet: somebody holds the post."""
    claim = newsroom.ClaimFact(
        10**9 + post, 1000, post, Aspect.HOLDS, Bounds.day(newsroom.day(9000)), DateBasis.STATED, 1,
        known_from=newsroom.day(9000), outlet="outlet 1", sentence="one more"
    )  # fmt: skip
    return _article(post, [newsroom.Said(claim, None)])
