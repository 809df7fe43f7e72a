"""One-to-one matching: as many pairs as there can be, the better ones first."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from archive.score.matching import match, unmatched


def test_each_prediction_is_used_once() -> None:
    assert match(["a", "a"], ["a"], lambda one, other: float(one == other)) == [(0, 0)]


def test_the_better_pair_is_taken() -> None:
    worth = {("a", "x"): 0.5, ("a", "y"): 0.9, ("b", "x"): 0.5, ("b", "y"): 0.6}
    assert match(["a", "b"], ["x", "y"], lambda one, other: worth[one, other]) == [(0, 1), (1, 0)]


def test_no_pair_is_lost_to_a_greedy_choice() -> None:
    worth = {("a", "x"): 1.0, ("a", "y"): 0.5, ("b", "x"): 0.9, ("b", "y"): 0.0}
    assert match(["a", "b"], ["x", "y"], lambda one, other: worth[one, other]) == [(0, 1), (1, 0)]


@given(st.lists(st.lists(st.sampled_from([0.0, 0.5, 1.0]), min_size=4, max_size=4), min_size=1, max_size=4))
def test_as_many_pairs_as_any_matching_has(worth: list[list[float]]) -> None:
    rows, columns = list(range(len(worth))), list(range(4))
    found = match(rows, columns, lambda one, other: worth[one][other])
    assert all(worth[one][other] > 0 for one, other in found)
    assert len({one for one, _ in found}) == len({other for _, other in found}) == len(found)
    most = max(
        sum(worth[row][column] > 0 for row, column in zip(rows, order, strict=False)) for order in permutations(columns)
    )
    assert len(found) == most


def test_unmatched_are_the_rest() -> None:
    assert unmatched(4, [2, 0]) == [1, 3]
