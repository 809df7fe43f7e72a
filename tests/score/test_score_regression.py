"""The regression that fits confidence."""

from __future__ import annotations

import math
import random

from hypothesis import given, settings
from hypothesis import strategies as st
from regression import fit


def test_one_trait_takes_its_share() -> None:
    rows = [(("a",), True)] * 90 + [(("a",), False)] * 10 + [((), True)] * 30 + [((), False)] * 70
    intercept, weights = fit(rows, ridge=0.0, least=1)
    assert math.isclose(1 / (1 + math.exp(-intercept)), 0.3, abs_tol=1e-6)
    assert math.isclose(1 / (1 + math.exp(-intercept - weights["a"])), 0.9, abs_tol=1e-6)


def test_what_few_or_all_have_says_nothing() -> None:
    rows = [(("all", "rare"), True), *[(("all",), place % 2 == 0) for place in range(20)]]
    assert fit(rows, ridge=1.0, least=2)[1] == {}


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 1000))
def test_the_mean_estimate_is_the_share_that_is_right(seed: int) -> None:
    chance = random.Random(seed)
    rows = [
        (tuple(trait for trait in "abc" if chance.random() < 0.5), chance.random() < 0.7) for _ in range(60)
    ]  # fmt: skip
    if len({right for _, right in rows}) == 1:
        return
    intercept, weights = fit(rows, ridge=2.0, least=3)
    mean = sum(
        1 / (1 + math.exp(-intercept - sum(weights.get(trait, 0.0) for trait in traits))) for traits, _ in rows
    ) / len(rows)
    assert math.isclose(mean, sum(right for _, right in rows) / len(rows), abs_tol=1e-6)
