"""The marks of the axis."""

from __future__ import annotations

from datetime import date

import pytest

from archive.timeline.axis import marks


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2023-03-01", "2023-03-05", ["2023-03-01", "2023-03-02", "2023-03-03", "2023-03-04", "2023-03-05"]),
        ("2023-03-02", "2023-07-01", ["2023-04", "2023-05", "2023-06", "2023-07"]),
        (
            "2018-06-01",
            "2022-02-01",
            ["2018-07", "2019-01", "2019-07", "2020-01", "2020-07", "2021-01", "2021-07", "2022-01"],
        ),
        ("2008-06-01", "2015-12-01", ["2009", "2010", "2011", "2012", "2013", "2014", "2015"]),
        ("2000-06-01", "2021-12-01", ["2002", "2004", "2006", "2008", "2010", "2012", "2014", "2016", "2018", "2020"]),
        ("1949-01-01", "2024-01-01", ["1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"]),
    ],
)
def test_marks_are_round_and_few(first: str, last: str, labels: list[str]) -> None:
    found = marks(date.fromisoformat(first), date.fromisoformat(last))
    steps = [mark.label for mark in found]
    assert steps == labels


def test_the_whole_calendar_has_marks() -> None:
    assert 0 < len(marks(date.min, date.max)) <= 12
    assert marks(date.max, date.max)
