"""Fifty posts over thirty years, observed by articles: what is derived against what was true."""

from __future__ import annotations

import pytest
from newsroom import Error, Rates, world
from reckoning import reckon

from archive.model import Modality


def test_true_claims_exclude_nothing_true() -> None:
    counts = reckon(range(4), Rates())
    assert counts.tenures > 1500
    assert counts.excluded == []
    assert counts.accuracy > 0.995, "what is certain and wrong are returns that nobody reports"
    assert counts.coverage > 0.99, "who is only looked back on is not carried forward"


@pytest.mark.parametrize("returning", [0.0, 0.3])
def test_nor_do_they_where_nobody_or_many_return(returning: float) -> None:
    assert reckon(range(20, 22), Rates(returning=returning)).excluded == []


def test_with_two_claims_of_a_hundred_false_certain_is_right() -> None:
    counts = reckon(range(10), Rates(false=0.02))
    assert counts.certain > 20_000
    assert counts.accuracy >= 0.993


@pytest.mark.parametrize("error", Error)
def test_whatever_is_false_of_them(error: Error) -> None:
    counts = reckon(range(30, 34), Rates(false=0.02, errors=(error,)))
    assert counts.certain > 8_000
    assert counts.accuracy >= 0.98, "some errors no rule can tell: the next report of a holder is always alone"


def test_a_world_has_claims_of_every_kind() -> None:
    said = [one for post in world(1, Rates(false=0.1, errors=tuple(Error)), posts=10) for one in post.said]
    assert {one.claim.aspect.value for one in said} == {"holds", "began", "ended", "held_before", "not_holding"}
    assert {one.modality for one in said} == {Modality.ASSERTED, Modality.PROSPECTIVE}
    assert any(one.claim.known_from is None for one in said)
    assert any(not one.claim.bounds.known for one in said)
    assert len({one.claim.sentence for one in said}) < len(said), "copies"
