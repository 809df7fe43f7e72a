"""How dates found lie to those of a gold: what is the same, wider, narrower, or a contradiction."""

from __future__ import annotations

from datetime import date

import pytest

from archive.dates import Bounds
from archive.score.spells import bound
from archive.score.stories import dated


@pytest.mark.parametrize(
    ("gold", "found", "outcome"),
    [
        (Bounds.month(2023, 10), Bounds.month(2023, 10), "exact"),
        (Bounds.month(2023, 10), Bounds.day(date(2023, 10, 3)), "overlapping"),
        (Bounds.month(2023, 10), Bounds(), "undated"),
        (Bounds(), Bounds(), "exact"),
        (Bounds.month(2023, 10), Bounds.month(2023, 11), "contradicting"),
    ],
)
def test_dates(gold: Bounds, found: Bounds, outcome: str) -> None:
    assert dated(gold, found) == outcome


@pytest.mark.parametrize(
    ("earliest", "latest"),
    [
        ((None, "wider"), (None, "wider")),
        ((date(2023, 10, 1), "equal"), (date(2023, 10, 31), "equal")),
        ((date(2023, 9, 1), "wider"), (date(2023, 11, 1), "wider")),
        ((date(2023, 10, 2), "narrower"), (date(2023, 10, 30), "narrower")),
        ((date(2023, 11, 1), "contradicting"), (date(2023, 9, 30), "contradicting")),
    ],
)
def test_each_bound(earliest: tuple[date | None, str], latest: tuple[date | None, str]) -> None:
    october = Bounds.month(2023, 10)
    assert bound(october, Bounds(earliest[0], None), lower=True) == earliest[1]
    assert bound(october, Bounds(None, latest[0]), lower=False) == latest[1]
