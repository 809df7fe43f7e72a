"""The day from which a date is counted: edges of months and years, contexts, what is to come, datelines."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from archive.dates import UNKNOWN, Bounds
from archive.extraction.when import Anchor, Granularity, dateline, find


def dated(text: str, anchor: Anchor) -> list[Bounds]:
    return [when.bounds for when in find(text, anchor)]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("last month", "2024-01-01", Bounds.month(2023, 12)),
        ("last month", "2024-03-31", Bounds.month(2024, 2)),
        ("next month", "2023-12-31", Bounds.month(2024, 1)),
        ("earlier this month", "2024-01-01", Bounds.day(date(2024, 1, 1))),
        ("last year", "2024-01-01", Bounds.year(2023)),
        ("this year", "2023-12-31", Bounds.year(2023)),
        ("in December", "2024-01-01", Bounds.month(2023, 12)),
        ("in January", "2024-01-01", Bounds.month(2024, 1)),
        ("on Dec. 31", "2024-01-01", Bounds.day(date(2023, 12, 31))),
        ("on Feb. 29", "2024-02-29", Bounds.day(date(2024, 2, 29))),
        ("on Feb. 29", "2024-02-28", Bounds.day(date(2020, 2, 29))),
        ("on Feb. 29", "1903-05-01", Bounds.day(date(1896, 2, 29))),
        ("yesterday", "2024-03-01", Bounds.day(date(2024, 2, 29))),
        ("tomorrow", "2023-12-31", Bounds.day(date(2024, 1, 1))),
        ("last quarter", "2024-01-15", Bounds(date(2023, 10, 1), date(2023, 12, 31))),
        ("last week", "2023-12-24", Bounds(date(2023, 12, 11), date(2023, 12, 23))),
        ("last week", "2024-01-01", Bounds(date(2023, 12, 24), date(2023, 12, 31))),
        ("last winter", "2024-04-10", Bounds(date(2023, 12, 1), date(2024, 3, 21))),
        ("last summer", "2023-07-10", Bounds(date(2022, 6, 1), date(2022, 9, 23))),
        ("ten years ago today", "2024-03-01", Bounds.day(date(2014, 3, 1))),
        ("40 years ago this week", "2024-03-10", Bounds(date(1984, 3, 4), date(1984, 3, 16))),
        ("a year ago", "2024-02-29", Bounds(date(2022, 8, 29), date(2023, 12, 31))),
    ],
)
def test_the_edges_of_the_calendar(text: str, published: str, expected: Bounds) -> None:
    assert dated(text, Anchor(date.fromisoformat(published))) == [expected]


@pytest.mark.parametrize("weekday", range(7))
@pytest.mark.parametrize("published", [date(2023, 12, 18) + timedelta(days) for days in range(7)])
def test_a_bare_weekday_is_within_the_seven_days_up_to_publication(weekday: int, published: date) -> None:
    name = (date(2023, 12, 18) + timedelta(weekday)).strftime("%A")
    (when,) = find(f"said on {name}", Anchor(published))
    assert when.bounds.exact
    assert when.bounds.earliest is not None
    assert when.bounds.earliest.weekday() == weekday
    assert timedelta(0) <= published - when.bounds.earliest < timedelta(7)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("opens on Nov. 8", Bounds.day(date(2012, 11, 8))),
        ("opens on Friday", Bounds.day(date(2012, 10, 26))),
        ("opens on Monday", Bounds.day(date(2012, 10, 29))),
        ("opens in March", Bounds.month(2013, 3)),
        ("opens in October", Bounds.month(2012, 10)),
        ("opens on Nov. 8, 2010", Bounds.day(date(2010, 11, 8))),
    ],
)
def test_what_is_to_come_is_the_next_such_day(text: str, expected: Bounds) -> None:
    assert dated(text, Anchor(date(2012, 10, 26), future=True)) == [expected]


MARCH_5 = Bounds.day(date(2019, 3, 5))


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        ("two days later", MARCH_5, Bounds.day(date(2019, 3, 7))),
        ("two days earlier", MARCH_5, Bounds.day(date(2019, 3, 3))),
        ("the next day", MARCH_5, Bounds.day(date(2019, 3, 6))),
        ("the previous day", MARCH_5, Bounds.day(date(2019, 3, 4))),
        ("the same day", MARCH_5, MARCH_5),
        ("that day", MARCH_5, MARCH_5),
        ("a day earlier", MARCH_5, Bounds.day(date(2019, 3, 4))),
        ("that month", MARCH_5, Bounds.month(2019, 3)),
        ("that same year", MARCH_5, Bounds.year(2019)),
        ("the following month", MARCH_5, Bounds.month(2019, 4)),
        ("the following year", Bounds.year(2019), Bounds.year(2020)),
        ("the previous year", MARCH_5, Bounds.year(2018)),
        ("later that year", MARCH_5, Bounds(date(2019, 3, 5), date(2019, 12, 31))),
        ("earlier that month", MARCH_5, Bounds(date(2019, 3, 1), date(2019, 3, 5))),
        ("two years later", Bounds.year(2012), Bounds.year(2014)),
        ("a month later", Bounds.month(2019, 12), Bounds.month(2020, 1)),
        ("a month after.", Bounds.month(2019, 12), Bounds.month(2020, 1)),
        ("that October", Bounds.year(2018), Bounds.month(2018, 10)),
        ("the following March", MARCH_5, Bounds.month(2019, 3) | Bounds.month(2019, 3)),
        ("October of that year", Bounds.month(2018, 3), Bounds.month(2018, 10)),
        ("that day", Bounds.month(2018, 3), Bounds.month(2018, 3)),
        ("the year before", MARCH_5, Bounds.year(2018)),
        ("since then", MARCH_5, MARCH_5),
        ("in October", Bounds.year(2018), Bounds.month(2018, 10)),
        ("on Oct. 3", Bounds.year(2018), Bounds.day(date(2018, 10, 3))),
    ],
)
def test_a_date_counted_from_the_one_before(text: str, context: Bounds, expected: Bounds) -> None:
    (when,) = find(text, Anchor(date(2023, 12, 22), context))
    assert when.bounds == expected
    assert when.relative
    assert dated(text, Anchor(None, context)) == [expected]


@pytest.mark.parametrize(
    "text", ["two days later", "the previous day", "that year", "the following month", "a month after.", "since then"]
)
def test_without_a_date_before_nothing_is_guessed(text: str) -> None:
    assert dated(text, Anchor(date(2023, 12, 22))) == [UNKNOWN]


def test_an_event_that_is_not_dated_moves_nothing() -> None:
    anchor = Anchor(date(2023, 12, 22), MARCH_5)
    assert dated("two days after the vote", anchor) == [UNKNOWN]
    assert dated("a month after taking office", anchor) == [UNKNOWN]


def test_a_date_in_the_text_is_the_one_before() -> None:
    text = "He was elected on 11 March 2018 and took office two days later; he left the following year."
    assert dated(text, Anchor(None)) == [
        Bounds.day(date(2018, 3, 11)),
        Bounds.day(date(2018, 3, 13)),
        Bounds.year(2019),
    ]


def test_a_year_that_opens_the_sentence_rules_its_months() -> None:
    text = "In 2018 he was named in March and removed in October."
    assert dated(text, Anchor(date(2023, 12, 22)))[1:] == [Bounds.month(2018, 3), Bounds.month(2018, 10)]


def test_a_day_after_a_full_date_is_of_its_year() -> None:
    text = "elected on 11 March 2018 and sworn in on 17 March"
    for published in (date(2018, 3, 12), date(2023, 12, 22), None):
        assert dated(text, Anchor(published))[1] == Bounds.day(date(2018, 3, 17))


def test_a_month_that_may_be_of_either_year_covers_both() -> None:
    found = find("appointed in March 2018, he was removed in October", Anchor(date(2023, 12, 22)))
    assert found[1].bounds == Bounds(date(2018, 10, 1), date(2023, 10, 31))
    assert found[1].granularity is Granularity.RANGE


def test_an_earlier_sentence_lends_no_year() -> None:
    text = "She went in August 2022. It shot down a balloon in February. He left in October."
    assert dated(text, Anchor(date(2023, 12, 22)))[1:] == [Bounds.month(2023, 2), Bounds.month(2023, 10)]


def test_an_open_context_is_no_context() -> None:
    assert dated("that year", Anchor(None, Bounds(date(2018, 1, 1), None))) == [UNKNOWN]


def test_the_end_of_the_calendar_is_no_error() -> None:
    for day in (date.min, date.max):
        for text in ("yesterday", "tomorrow", "last year", "next year", "a century ago", "in Feb. 29", "last Monday"):
            for when in find(text, Anchor(day, Bounds.day(day))):
                assert when.text in text


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("BEIJING, Dec. 22 (Reuters) -- General Liu", "2023-12-22", Bounds.day(date(2023, 12, 22))),
        ("BEIJING, July 31 (ChinaMil) -- Ten officers", "2015-08-01", Bounds.day(date(2015, 7, 31))),
        ("BEIJING, DEC 29 (DNA) - Former navy commander", "2023-12-29", Bounds.day(date(2023, 12, 29))),
        ("BEIJING, China, Jun 29 - Two former ministers", "2024-06-29", Bounds.day(date(2024, 6, 29))),
        ("WASHINGTON, Dec. 31 (AP) — The chairman", "2024-01-01", Bounds.day(date(2023, 12, 31))),
        ("TOKYO, Jan. 1 (Kyodo) -- The minister", "2023-12-31", Bounds.day(date(2024, 1, 1))),
        ("LONDON, 22 December 2012 (Reuters) - The", None, Bounds.day(date(2012, 12, 22))),
        ("A headline\n\nBEIJING, July 5 (Xinhua) -- Four", "2021-07-06", Bounds.day(date(2021, 7, 5))),
        ("BEIJING, Dec. 22 (Reuters) -- General Liu", None, None),
        ("BEIJING (Reuters) -- General Liu spoke on Dec. 22.", "2023-12-22", None),
        ("Liu met Brown on Dec. 22, the Pentagon said.", "2023-12-22", None),
        ("", "2023-12-22", None),
    ],
)
def test_dateline(text: str, published: str | None, expected: Bounds | None) -> None:
    assert dateline(text, date.fromisoformat(published) if published else None) == expected
