"""How sure a claim is: the traits that speak for and against it, and their weights."""

from __future__ import annotations

from datetime import date

import pytest

from archive.dates import Bounds
from archive.extraction.confidence import Weights, shipped, with_confidence
from archive.extraction.traits import Traits
from archive.model import (
    Aspect,
    ClaimReading,
    DateBasis,
    EntityReading,
    EntityType,
    MentionReading,
    Modality,
    Reading,
    Role,
    Sentence,
)

TEXT = "Liu Zhenli heads the Joint Staff Department of China. He was once its deputy chief, beside Ma."
ENTITIES = (
    EntityReading(EntityType.PERSON, "Liu Zhenli"),
    EntityReading(EntityType.ORGANISATION, "Joint Staff Department", country="CHN", pack_id="cn.cmc.jsd"),
    EntityReading(EntityType.POSITION, "chief", organisation=1, pack_id="cn.cmc.jsd/chief"),
    EntityReading(EntityType.POSITION, "deputy chief", organisation=1),
    EntityReading(EntityType.PERSON, "Ma"),
)
TODAY = Bounds.day(date(2023, 12, 22))
HOLDS = ClaimReading(
    0, 0, 53, 0, 2, Aspect.HOLDS, bounds=TODAY, basis=DateBasis.PUBLICATION_DATE, rule="heads"
)  # fmt: skip
HELD = ClaimReading(1, 54, len(TEXT), 0, 3, Aspect.HELD_BEFORE, rule="copula")
BESIDE = ClaimReading(1, 54, len(TEXT), 4, 3, Aspect.HOLDS, Modality.PROSPECTIVE, acting=True, rule="copula")


def mention(words: str, entity: int, sentence: int, after: int = 0) -> MentionReading:
    start = TEXT.index(words, after)
    return MentionReading(start, start + len(words), entity, sentence)


def reading(*claims: ClaimReading) -> Reading:
    return Reading(
        (Sentence(0, 53, Role.HEADLINE), Sentence(54, len(TEXT), Role.BODY)),
        ENTITIES,
        (
            mention("Liu Zhenli", 0, 0),
            mention("Joint Staff Department", 1, 0),
            mention("deputy chief", 3, 1),
            mention("Ma", 4, 1),
        ),
        claims,
        (),
        "hand/1",
    )


@pytest.fixture
def traits() -> Traits:
    return Traits(reading(HOLDS, HELD, BESIDE), TEXT)


def test_what_the_claim_itself_says(traits: Traits) -> None:
    assert {"rule: heads", "aspect: holds", "dated: by publication date", "sentence: headline"} <= set(traits.of(HOLDS))
    assert {"modality: prospective", "acting", "dated: not"} <= set(traits.of(BESIDE))
    assert "acting" not in traits.of(HOLDS)


def test_how_holder_post_and_body_are_named(traits: Traits) -> None:
    assert {
        "body: named in the sentence",
        "post: in a pack",
        "holder: in full",
        "holder and post: post not in the sentence",
    } <= set(traits.of(HOLDS))
    assert {
        "body: named elsewhere",
        "post phrase: two or three words",
        "post: in no pack",
        "holder: one sentence back",
        "holder and post: holder not in the sentence",
        "another person in the sentence",
    } <= set(traits.of(HELD))
    assert {"holder: one word", "holder and post: near", "holds, with a word of the past in the sentence"} <= set(
        traits.of(BESIDE)
    )


def test_a_body_that_no_words_name_is_as_sure_as_its_country() -> None:
    bare = reading(HOLDS)
    unnamed = Reading(bare.sentences, bare.entities, bare.mentions[:1], bare.claims, (), "hand/1")
    assert "body: not named, its country in the sentence" in Traits(unnamed, TEXT).of(HOLDS)
    elsewhere = TEXT.replace("China", "Japan")
    assert "body: not named, its country not in the article" in Traits(unnamed, elsewhere).of(HOLDS)


def test_weights_add_up_and_never_make_certain() -> None:
    weights = Weights(0.0, {"rule: heads": 1.0, "aspect: holds": -1.0, "sentence: headline": 50.0})
    assert weights.confidence(()) == 0.5
    assert weights.confidence(("rule: heads", "aspect: holds", "a trait unheard of")) == 0.5
    assert weights.confidence(("rule: heads",)) > 0.5 > weights.confidence(("aspect: holds",))
    assert weights.confidence(("sentence: headline",)) == 0.98


def test_every_claim_has_its_confidence() -> None:
    weights = Weights(0.0, {"rule: heads": 1.0, "rule: copula": -1.0})
    found = with_confidence(reading(HOLDS, HELD), TEXT, weights)
    assert [claim.confidence for claim in found.claims] == [0.731, 0.269]
    assert found.mentions == reading(HOLDS, HELD).mentions


def test_the_shipped_weights_tell_claims_apart() -> None:
    weights = shipped()
    assert len(weights.traits) > 20
    assert all(abs(weight) < 5 for weight in weights.traits.values())
    sure = ("aspect: holds", "post: in a pack", "body: named in the sentence")
    unsure = ("aspect: ended", "post: in no pack", "sentence: headline")
    assert weights.confidence(sure) > weights.confidence(unsure)
