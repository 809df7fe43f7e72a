"""The day of publication is read strictly."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.documents.days import day_in_address, day_of, parse_day

DAY = date(2023, 12, 22)


@pytest.mark.parametrize(
    "text",
    [
        "2023-12-22",
        "2023-12-22T23:59:59-05:00",
        "2023-12-22T23:59:59.123Z",
        "2023-12-22 08:00:00 +0800",
        "2023-12-22 08:00 UTC",
        "2023/12/22",
        "20231222",
        "20231222T080000Z"[:8],
        "Fri, 22 Dec 2023 23:30:00 -0500",
        "Fri, 22 Dec 2023 23:30:00 GMT",
        "22 December 2023",
        "22nd December, 2023",
        "22-Dec-2023",
        "December 22, 2023",
        "Dec. 22, 2023",
        "Friday, December 22nd, 2023 at 10:30 pm EST",
        "  DECEMBER  22  2023 ",
    ],
)
def test_forms_of_one_meaning(text: str) -> None:
    assert parse_day(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "03/04/2023",
        "3.4.2023",
        "22/12/2023",
        "2023",
        "2023-12",
        "December 2023",
        "12-22",
        "2023-02-30",
        "2023-13-01",
        "0000-00-00",
        "Monday, 22 December 2023",
        "22 December 23",
        "yesterday",
        "1703203200",
        "2023-12-22 and later",
        "2023-12-22T99:00",
        "Updated 22 December 2023",
        "0022-12-22",
    ],
)
def test_everything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_day(text)


@given(st.dates(min_value=date(1700, 1, 1)))
def test_every_day_is_read_back_in_every_form(day: date) -> None:
    for form in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%A, %d %b %Y", "%a, %d %b %Y 12:00:00 +0000"):
        assert parse_day(day.strftime(form)) == day


def test_the_day_is_the_one_written_and_not_that_of_greenwich() -> None:
    assert day_of(datetime(2023, 12, 22, 23, 0, tzinfo=timezone(timedelta(hours=-5)))) == DAY


@pytest.mark.parametrize("value", [True, 3.5, ["2023-12-22"], {}])
def test_other_things_are_no_days(value: object) -> None:
    with pytest.raises(ValueError, match="not a day"):
        day_of(value)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.org/2023/12/22/liu", DAY),
        ("https://example.org/news/2023-12-22-liu.html", DAY),
        ("https://example.org/a20231222.htm", DAY),
        ("https://example.org/2023/13/22/liu", None),
        ("https://example.org/2023/12/liu", None),
        ("https://example.org/2023/12/22/2022/01/01", None),
        ("https://example.org/?d=2023-12-22", None),
        ("https://example.org/id/920231222", None),
        (None, None),
    ],
)
def test_days_in_addresses(url: str | None, day: date | None) -> None:
    assert day_in_address(url) == day
