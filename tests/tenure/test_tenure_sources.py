"""What counts as one source."""

import pytest
from tenure_claims import ANN, SEATS_UNKNOWN, Claims, when

from archive.tenure.observations import observe
from archive.tenure.sources import sources

WIRE = "China on Tuesday removed Defence Minister Li Shangfu, state media reported, two months after he vanished."
OUTLETS = [f"outlet {number}" for number in range(10)]


def count(claims: Claims) -> int:
    return sources(observation for claim in claims for observation in observe(claim))


def test_outlets_with_their_own_words_are_as_many_sources() -> None:
    claims = Claims()
    claims.say(ANN, "ended", "2023-10", outlet="one", sentence=WIRE)
    claims.say(ANN, "ended", "2023-10", outlet="two", sentence="Li Shangfu is no longer China's defence minister.")
    claims.say(
        ANN, "ended", "2023-10", outlet="three", sentence="Beijing has dismissed Li after seven months in office."
    )
    assert count(claims) == 3


@pytest.mark.parametrize(
    "edited",
    [
        WIRE,
        WIRE.upper(),
        WIRE.replace("Defence", "Defense"),
        "BEIJING (Wire) - " + WIRE,
        WIRE.replace("he vanished", "he was gone"),
        WIRE.replace(", state media reported,", ""),
        WIRE.replace("’", "'").replace(",", " ,"),
    ],
)
def test_one_report_in_ten_outlets_is_one_source(edited: str) -> None:
    claims = Claims()
    for number, outlet in enumerate(OUTLETS):
        claims.say(ANN, "ended", "2023-10", outlet=outlet, sentence=edited if number % 2 else WIRE)
    assert count(claims) == 1


def test_one_outlet_with_ten_texts_is_one_source() -> None:
    claims = Claims()
    for number in range(10):
        claims.say(ANN, "ended", "2023-10", outlet="loud", sentence=f"text {number} of {number * 7} and {number * 11}")
    assert count(claims) == 1


def test_claims_without_outlet_or_sentence_count_by_their_articles() -> None:
    claims = Claims()
    claims.say(ANN, "ended", "2023-10", times=3)
    assert count(claims) == 3
    assert count(Claims()) == 0


def test_a_syndicated_error_does_not_outvote_two_outlets() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2023-01-01")
    for outlet in OUTLETS:
        claims.say(ANN, "ended", "2023-11", outlet=outlet, sentence=WIRE)
    claims.say(ANN, "ended", "2023-10", outlet="one", sentence="Li Shangfu left in October, one found out by itself")
    claims.say(ANN, "ended", "2023-10-24", outlet="two", sentence="Two reports that the minister was out on 24 October")
    assert claims.one(SEATS_UNKNOWN).end == when("2023-10-24")
    assert claims.kinds(SEATS_UNKNOWN) == [("different_ends", "certain")]
