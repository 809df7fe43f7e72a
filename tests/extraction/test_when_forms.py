"""Every form of date, resolved from a Friday: 22 December 2023."""

from __future__ import annotations

from datetime import date

import pytest

from archive.dates import UNKNOWN, Bounds
from archive.extraction.when import Anchor, Granularity, Kind, When, find

FRIDAY = date(2023, 12, 22)


def bounds(text: str) -> Bounds:
    """ "2023-11", "2023-01-01..2023-02", "..2016", "2016.." or "?"."""
    if text == "?":
        return UNKNOWN
    first, _, last = text.partition("..")
    if ".." not in text:
        return Bounds.iso(text)
    return Bounds(Bounds.iso(first).earliest if first else None, Bounds.iso(last).latest if last else None)


def one(text: str, anchor: Anchor) -> When:
    found = find(text, anchor)
    assert len(found) == 1, [when.text for when in found]
    return found[0]


STANDING = [
    ("on 2023-12-22", "2023-12-22", "2023-12-22", "day"),
    ("at 2023-12-22T10:30:00Z in Beijing", "2023-12-22T10:30:00Z", "2023-12-22", "day"),
    ("updated 2023-12-22 11:10:30", "2023-12-22 11:10:30", "2023-12-22", "day"),
    ("on 2012/10/26", "2012/10/26", "2012-10-26", "day"),
    ("on 26.10.2012 in Bern", "26.10.2012", "2012-10-26", "day"),
    ("on 10/26/2012", "10/26/2012", "2012-10-26", "day"),
    ("on 26/10/2012", "26/10/2012", "2012-10-26", "day"),
    ("on 3/4/2012", "3/4/2012", "2012-03-04..2012-04-03", "range"),
    ("on Dec. 22, 2023,", "Dec. 22, 2023", "2023-12-22", "day"),
    ("on Dec 22 2023", "Dec 22 2023", "2023-12-22", "day"),
    ("on December 22nd, 2023", "December 22nd, 2023", "2023-12-22", "day"),
    ("on 22 December 2023", "22 December 2023", "2023-12-22", "day"),
    ("on the 22nd of December, 2023", "the 22nd of December, 2023", "2023-12-22", "day"),
    ("on 22-Jan-2022", "22-Jan-2022", "2022-01-22", "day"),
    ("DEC. 22, 2012", "DEC. 22, 2012", "2012-12-22", "day"),
    ("on July 06, 2021", "July 06, 2021", "2021-07-06", "day"),
    ("on Sunday, March 18, 2018.", "Sunday, March 18, 2018", "2018-03-18", "day"),
    ("on Sunday 18 March 2018", "Sunday 18 March 2018", "2018-03-18", "day"),
    ("on Feb. 29, 2020", "Feb. 29, 2020", "2020-02-29", "day"),
    ("on Feb. 30, 2020", "Feb. 30, 2020", "2020-02", "month"),
    ("on February 29, 2023", "February 29, 2023", "2023-02", "month"),
    ("in December 2023", "December 2023", "2023-12", "month"),
    ("in December of 2018", "December of 2018", "2018-12", "month"),
    ("in Sept. 2015", "Sept. 2015", "2015-09", "month"),
    ("in May 2011", "May 2011", "2011-05", "month"),
    ("Pelosi’s August 2022 travel", "August 2022", "2022-08", "month"),
    ("in 2023-12", "2023-12", "2023-12", "month"),
    ("in 2018", "2018", "2018", "year"),
    ("the 2018 election", "2018", "2018", "year"),
    ("(2018)", "2018", "2018", "year"),
    ("2018's vote", "2018", "2018", "year"),
    ("in 1800", "1800", "1800", "year"),
    ("in 2100", "2100", "2100", "year"),
    ("in early 2018", "early 2018", "2018-01..2018-04", "range"),
    ("early in 2018", "early in 2018", "2018-01..2018-04", "range"),
    ("mid-2019", "mid-2019", "2019-04..2019-09", "range"),
    ("in mid 2019", "mid 2019", "2019-04..2019-09", "range"),
    ("late 2012", "late 2012", "2012-09..2012-12", "range"),
    ("at the end of 2015", "the end of 2015", "2015-10..2015-12", "range"),
    ("the start of 2015", "the start of 2015", "2015-01..2015-03", "range"),
    ("the first half of 2020", "the first half of 2020", "2020-01..2020-06", "range"),
    ("the second half of 2020", "the second half of 2020", "2020-07..2020-12", "range"),
    ("in the first quarter of 2020", "the first quarter of 2020", "2020-01..2020-03", "quarter"),
    ("the fourth quarter of 2020", "the fourth quarter of 2020", "2020-10..2020-12", "quarter"),
    ("Q3 2020", "Q3 2020", "2020-07..2020-09", "quarter"),
    ("in the summer of 2019", "the summer of 2019", "2019-06-01..2019-09-23", "season"),
    ("in spring 2019", "spring 2019", "2019-03-01..2019-06-21", "season"),
    ("fall 1977", "fall 1977", "1977-09-01..1977-12-22", "season"),
    ("the winter of 2019", "the winter of 2019", "2018-12-01..2020-03-21", "season"),
    ("early March 2019", "early March 2019", "2019-03-01..2019-03-10", "range"),
    ("mid-May 2020", "mid-May 2020", "2020-05-11..2020-05-20", "range"),
    ("late February 2014", "late February 2014", "2014-02-21..2014-02-28", "range"),
    ("the end of February 2020", "the end of February 2020", "2020-02-21..2020-02-29", "range"),
    ("in fiscal 2023", "fiscal 2023", "2022-07-01..2024-03-31", "year"),
    ("FY2023", "FY2023", "2022-07-01..2024-03-31", "year"),
    ("in the 1990s", "1990s", "1990..1999", "decade"),
    ("in the early 1990s", "the early 1990s", "1990..1994", "range"),
    ("in the late 2000s", "the late 2000s", "2005..2009", "range"),
    ("in the ’80s", "’80s", "1980..1989", "decade"),
    ("in the 1800s", "1800s", "1800..1899", "century"),
    ("in the 21st century", "21st century", "2000..2100", "century"),
    ("in the nineteenth century", "nineteenth century", "1800..1900", "century"),
    ("the early 20th century", "the early 20th century", "1900..1939", "range"),
    ("around 2018", "around 2018", "2017..2019", "range"),
    ("born c. 1959", "c. 1959", "1958..1960", "range"),
    ("the week of Dec. 4, 2023", "the week of Dec. 4, 2023", "2023-11-28..2023-12-10", "week"),
    ("the night of 3 June 1989", "the night of 3 June 1989", "1989-06-03..1989-06-04", "day"),
    ("the September 11 attacks", "September 11", "2001-09-11", "day"),
    ("on January 5 and 6, 2021", "January 5 and 6, 2021", "2021-01-05..2021-01-06", "range"),
    ("on the last day of 2015", "the last day of 2015", "2015-12-31", "day"),
    ("the first week of March 2019", "the first week of March 2019", "2019-03", "month"),
    ("two days after March 5, 2019", "two days after March 5, 2019", "2019-03-07", "day"),
    ("the day before March 1, 2020", "the day before March 1, 2020", "2020-02-29", "day"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "days", "granularity"), STANDING, ids=[row[0] for row in STANDING])
def test_a_date_that_stands_on_its_own_is_the_same_from_any_day(
    text: str, words: str, days: str, granularity: str
) -> None:
    for anchor in (Anchor(FRIDAY), Anchor(None), Anchor(date(1990, 1, 1), future=True)):
        when = one(text, anchor)
        assert (when.text, when.bounds, when.granularity, when.kind, when.relative) == (
            words, bounds(days), Granularity(granularity), Kind.AT, False,
        )  # fmt: skip


FROM_FRIDAY = [
    ("today", "today", "2023-12-22", "day"),
    ("yesterday", "yesterday", "2023-12-21", "day"),
    ("yesterday afternoon", "yesterday afternoon", "2023-12-21", "day"),
    ("tomorrow", "tomorrow", "2023-12-23", "day"),
    ("tonight", "tonight", "2023-12-22", "day"),
    ("this afternoon", "this afternoon", "2023-12-22", "day"),
    ("late this afternoon", "late this afternoon", "2023-12-22", "day"),
    ("last night", "last night", "2023-12-21..2023-12-22", "day"),
    ("the day before yesterday", "the day before yesterday", "2023-12-20", "day"),
    ("the day after tomorrow", "the day after tomorrow", "2023-12-24", "day"),
    ("on Friday", "Friday", "2023-12-22", "day"),
    ("on Thursday", "Thursday", "2023-12-21", "day"),
    ("on Saturday", "Saturday", "2023-12-16", "day"),
    ("on Monday, he", "Monday", "2023-12-18", "day"),
    ("late Thursday", "late Thursday", "2023-12-21", "day"),
    ("Thursday morning", "Thursday morning", "2023-12-21", "day"),
    ("Thursday’s meeting", "Thursday", "2023-12-21", "day"),
    ("in a Thursday statement", "Thursday", "2023-12-21", "day"),
    ("last Friday", "last Friday", "2023-12-15", "day"),
    ("last Saturday", "last Saturday", "2023-12-16", "day"),
    ("last Wednesday", "last Wednesday", "2023-12-13..2023-12-20", "range"),
    ("next Monday", "next Monday", "2023-12-25", "day"),
    ("next Friday", "next Friday", "2023-12-29", "day"),
    ("next Sunday", "next Sunday", "2023-12-24..2023-12-31", "range"),
    ("on Thursday last week", "Thursday last week", "2023-12-14", "day"),
    ("Monday (July 31)", "Monday (July 31)", "2023-07-31", "day"),
    ("on Thursday, Dec. 21", "Thursday, Dec. 21", "2023-12-21", "day"),
    ("on Thursday, Jan. 4", "Thursday, Jan. 4", "2024-01-04", "day"),
    ("on Dec 22", "Dec 22", "2023-12-22", "day"),
    ("on Dec. 23", "Dec. 23", "2022-12-23", "day"),
    ("(Oct 31)", "Oct 31", "2023-10-31", "day"),
    ("October 31", "October 31", "2023-10-31", "day"),
    ("on Feb 28", "Feb 28", "2023-02-28", "day"),
    ("on Feb. 29", "Feb. 29", "2020-02-29", "day"),
    ("the 1st of March", "the 1st of March", "2023-03-01", "day"),
    ("on 19 March", "19 March", "2023-03-19", "day"),
    ("in February", "February", "2023-02", "month"),
    ("in December", "December", "2023-12", "month"),
    ("in May", "May", "2023-05", "month"),
    ("a September Reuters story", "September", "2023-09", "month"),
    ("in late April", "late April", "2023-04-21..2023-04-30", "range"),
    ("in August last year", "August last year", "2022-08", "month"),
    ("in March of this year", "March of this year", "2023-03", "month"),
    ("on March 5 last year", "March 5 last year", "2022-03-05", "day"),
    ("last month", "last month", "2023-11", "month"),
    ("this month", "this month", "2023-12", "month"),
    ("next month", "next month", "2024-01", "month"),
    ("earlier this month", "earlier this month", "2023-12-01..2023-12-21", "range"),
    ("later this month", "later this month", "2023-12-22..2023-12-31", "range"),
    ("late last month", "late last month", "2023-11-21..2023-11-30", "range"),
    ("last year", "last year", "2022", "year"),
    ("this year", "this year", "2023", "year"),
    ("next year", "next year", "2024", "year"),
    ("late last year", "late last year", "2022-09..2022-12", "range"),
    ("early this year", "early this year", "2023-01..2023-04", "range"),
    ("earlier this year", "earlier this year", "2023-01-01..2023-12-21", "range"),
    ("earlier in the year", "earlier in the year", "2023-01-01..2023-12-22", "range"),
    ("this week", "this week", "2023-12-17..2023-12-24", "week"),
    ("last week", "last week", "2023-12-10..2023-12-17", "week"),
    ("next week", "next week", "2023-12-24..2023-12-31", "week"),
    ("earlier this week", "earlier this week", "2023-12-17..2023-12-21", "range"),
    ("over the weekend", "over the weekend", "2023-12-16..2023-12-17", "range"),
    ("last quarter", "last quarter", "2023-07..2023-09", "quarter"),
    ("this decade", "this decade", "2020..2029", "decade"),
    ("last October", "last October", "2023-10", "month"),
    ("last December", "last December", "2022-12", "month"),
    ("next March", "next March", "2024-03", "month"),
    ("this April", "this April", "2023-04", "month"),
    ("last summer", "last summer", "2023-06-01..2023-09-23", "season"),
    ("in the spring", "in the spring", "2023-03-01..2023-06-21", "season"),
    ("two days ago", "two days ago", "2023-12-20", "day"),
    ("three weeks ago", "three weeks ago", "2023-11-26..2023-12-05", "week"),
    ("a year ago", "a year ago", "2022-01-01..2023-06-22", "year"),
    ("more than three years ago", "more than three years ago", "2019-06-22..2020-12-22", "year"),
    ("at least ten years ago", "at least ten years ago", "..2013-12-22", "year"),
    ("nearly two years ago", "nearly two years ago", "2021-12-22..2022-12-22", "year"),
    ("years ago", "years ago", "..2021-12-22", "year"),
    ("at the end of the month", "the end of the month", "2023-12-21..2023-12-31", "range"),
    ("at the beginning of the year", "the beginning of the year", "2023-01..2023-03", "range"),
    ("in recent years", "in recent years", "..2023-12-22", "unknown"),
    ("a week before Thursday", "a week before Thursday", "2023-12-10..2023-12-18", "week"),
    ("As of Friday", "Friday", "2023-12-22", "day"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "days", "granularity"), FROM_FRIDAY, ids=[row[0] for row in FROM_FRIDAY])
def test_a_date_counted_from_the_publication_day(text: str, words: str, days: str, granularity: str) -> None:
    when = one(text, Anchor(FRIDAY))
    assert (when.text, when.bounds, when.granularity, when.kind, when.relative) == (
        words, bounds(days), Granularity(granularity), Kind.AT, True,
    )  # fmt: skip


@pytest.mark.parametrize("row", FROM_FRIDAY, ids=[row[0] for row in FROM_FRIDAY])
def test_without_a_publication_day_it_is_found_and_unknown(row: tuple[str, str, str, str]) -> None:
    when = one(row[0], Anchor(None))
    assert (when.text, when.bounds, when.relative) == (row[1], UNKNOWN, True)


KINDS = [
    ("since 2012", "since 2012", Kind.SINCE, "2012"),
    ("ever since March 2021", "ever since March 2021", Kind.SINCE, "2021-03"),
    ("since October", "since October", Kind.SINCE, "2023-10"),
    ("since last year", "since last year", Kind.SINCE, "2022"),
    ("since at least 2012", "since at least 2012", Kind.SINCE, "2012"),
    ("since the end of 2015", "since the end of 2015", Kind.SINCE, "2015-10..2015-12"),
    ("starting in 1992", "starting in 1992", Kind.SINCE, "1992"),
    ("effective December 31, 2018", "effective December 31, 2018", Kind.SINCE, "2018-12-31"),
    ("from 2012 onwards", "from 2012 onwards", Kind.SINCE, "2012"),
    ("from 2012 to the present", "from 2012 to the present", Kind.SINCE, "2012"),
    ("2019–present", "2019–present", Kind.SINCE, "2019"),
    ("(2019–)", "2019–", Kind.SINCE, "2019"),
    ("until 2016", "until 2016", Kind.UNTIL, "2016"),
    ("until last month", "until last month", Kind.UNTIL, "2023-11"),
    ("up to 2016", "up to 2016", Kind.UNTIL, "2016"),
    ("through December 2015", "through December 2015", Kind.UNTIL, "2015-12"),
    ("served to 2021", "to 2021", Kind.UNTIL, "2021"),
    ("until recently", "until recently", Kind.UNTIL, "..2023-12-22"),
    ("not until 2016", "2016", Kind.AT, "2016"),
    ("compared to 2016", "2016", Kind.AT, "2016"),
    ("a delegate to the 2008 convention", "2008", Kind.AT, "2008"),
    ("before 2012", "before 2012", Kind.BEFORE, "..2011"),
    ("prior to March 2012", "prior to March 2012", Kind.BEFORE, "..2012-02"),
    ("before Thursday", "before Thursday", Kind.BEFORE, "..2023-12-20"),
    ("before last year's vote", "before last year", Kind.BEFORE, "..2022"),
    ("after 2016", "after 2016", Kind.AFTER, "2017.."),
    ("after Oct. 25", "after Oct. 25", Kind.AFTER, "2023-10-26.."),
    ("after Thursday’s meeting", "after Thursday", Kind.AFTER, "2023-12-21.."),
    ("after 2016, when he left", "after 2016", Kind.AFTER, "2016.."),
    ("after the 2016 election", "after the 2016", Kind.AFTER, "2016.."),
    ("by 2012", "by 2012", Kind.BY, "..2012"),
    ("by the end of the month", "by the end of the month", Kind.BY, "..2023-12-31"),
    ("no later than June 2012", "no later than June 2012", Kind.BY, "..2012-06"),
    ("in 2012", "2012", Kind.AT, "2012"),
    ("a letter from 2012", "2012", Kind.AT, "2012"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "kind", "days"), KINDS, ids=[row[0] for row in KINDS])
def test_the_words_before_say_the_kind(text: str, words: str, kind: Kind, days: str) -> None:
    when = one(text, Anchor(FRIDAY))
    assert (when.text, when.kind, when.bounds) == (words, kind, bounds(days))


RANGES = [
    ("from 1997 to 2021", "from 1997 to 2021", "1997", "2021"),
    ("from 1991 until 1994", "from 1991 until 1994", "1991", "1994"),
    ("from 1977 through 1979", "from 1977 through 1979", "1977", "1979"),
    ("between 2012 and 2016", "between 2012 and 2016", "2012", "2016"),
    ("2012 to 2016", "2012 to 2016", "2012", "2016"),
    ("2012-2016", "2012-2016", "2012", "2016"),
    ("(2012–16)", "2012–16", "2012", "2016"),
    ("in 2009-10", "2009-10", "2009", "2010"),
    ("1999-00", "1999-00", "1999", "2000"),
    ("2018/19", "2018/19", "2018", "2019"),
    ("from March to October 2023", "from March to October 2023", "2023-03", "2023-10"),
    ("March–October 2023", "March–October 2023", "2023-03", "2023-10"),
    ("from November to March 2023", "from November to March 2023", "2022-11", "2023-03"),
    ("from March 2022 to October", "from March 2022 to October", "2022-03", "2022-10"),
    ("from October 2022 to March", "from October 2022 to March", "2022-10", "2023-03"),
    ("from March to October", "from March to October", "2023-03", "2023-10"),
    ("from 2018 to March 2023", "from 2018 to March 2023", "2018", "2023-03"),
    ("from January 7, 2013, to January 4, 2021", "from January 7, 2013, to January 4, 2021", "2013-01-07", "2021-01-04"),
    ("from Oct. 28 to Nov. 2, 2012", "from Oct. 28 to Nov. 2, 2012", "2012-10-28", "2012-11-02"),
    ("between Dec. 20 and Jan. 5, 2022", "between Dec. 20 and Jan. 5, 2022", "2021-12-20", "2022-01-05"),
    ("Nov. 8-14, 2012", "Nov. 8-14, 2012", "2012-11-08", "2012-11-14"),
    ("from 3 to 5 March 2019", "from 3 to 5 March 2019", "2019-03-03", "2019-03-05"),
    ("on Nov. 8-14", "Nov. 8-14", "2023-11-08", "2023-11-14"),
    ("from Monday to Wednesday", "from Monday to Wednesday", "2023-12-18", "2023-12-20"),
    ("from Thursday to Tuesday", "from Thursday to Tuesday", "2023-12-14", "2023-12-19"),
    ("from early 2012 to the end of 2015", "from early 2012 to the end of 2015", "2012-01..2012-04", "2015-10..2015-12"),
    ("from 2012 until last month", "from 2012 until last month", "2012", "2023-11"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "first", "last"), RANGES, ids=[row[0] for row in RANGES])
def test_a_range_has_two_ends_and_lends_a_year_to_the_end_without_one(
    text: str, words: str, first: str, last: str
) -> None:
    when = one(text, Anchor(FRIDAY))
    assert (when.text, when.kind, when.span_start, when.span_end) == (words, Kind.FROM_TO, bounds(first), bounds(last))
    assert when.bounds == Bounds(bounds(first).earliest, bounds(last).latest)


def test_a_range_against_time_is_two_dates() -> None:
    assert [(when.kind, when.bounds) for when in find("from 2016 to 2012", Anchor(FRIDAY))] == [
        (Kind.AT, Bounds.year(2016)),
        (Kind.UNTIL, Bounds.year(2012)),
    ]


def test_dates_in_one_sentence_stay_apart() -> None:
    found = find("Speaker (2007–2011 and since 2019), first in 2012, 2014 and 2016", Anchor(None))
    assert [when.text for when in found] == ["2007–2011", "since 2019", "2012", "2014", "2016"]


def test_months_in_a_list_share_the_year() -> None:
    found = find("in March and October 2022", Anchor(FRIDAY))
    assert [when.bounds for when in found] == [Bounds.month(2022, 3), Bounds.month(2022, 10)]


DURATIONS = [
    ("for seven months", "for seven months", 176, 248),
    ("for three years", "for three years", 912, 1464),
    ("for four days", "for four days", 4, 4),
    ("in the first such talks in over a year", "in over a year", 365, 732),
    ("the first time in ten years", "in ten years", 3285, 4026),
    ("for more than a decade", "for more than a decade", 3652, 7306),
    ("for nearly three years", "for nearly three years", 730, 1098),
    ("for years", "for years", 730, None),
    ("for at least six months", "for at least six months", 168, None),
    ("spent twenty-five years there", "twenty-five years", 8212, 9516),
    ("after two years in office", "two years", 547, 1098),
    ("for two and a half years", "for two and a half years", 730, 1098),
    ("half a century", "half a century", 14609, 21915),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "least", "most"), DURATIONS, ids=[row[0] for row in DURATIONS])
def test_a_duration_is_no_date(text: str, words: str, least: int, most: int | None) -> None:
    when = one(text, Anchor(FRIDAY))
    assert (when.text, when.kind, when.bounds, when.days_min, when.days_max) == (
        words, Kind.DURATION, UNKNOWN, least, most,
    )  # fmt: skip


def test_over_a_decade_is_a_decade_or_more() -> None:
    when = one("over a decade", Anchor(FRIDAY))
    assert when.days_min is not None
    assert when.days_max is not None
    assert when.days_min <= 3652 <= 7000 <= when.days_max


def test_a_window_is_a_duration_that_ends_on_the_publication_day() -> None:
    when = one("over the past year", Anchor(FRIDAY))
    assert (when.kind, when.bounds, when.relative) == (Kind.DURATION, bounds("2022-06-22..2023-12-22"), True)
    assert one("over the past year", Anchor(None)).bounds == UNKNOWN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("received him on the 5th.", "2023-12-05"),
        ("On the 25th, he called.", "2023-11-25"),
        ("left on the 30th of last month", "2023-11-30"),
        ("met on the 3rd and spoke", "2023-12-03"),
    ],
)
def test_a_day_of_the_month(text: str, expected: str) -> None:
    assert one(text, Anchor(FRIDAY)).bounds == bounds(expected)


@pytest.mark.parametrize("text", ["on the 5th floor", "on the 29th anniversary", "on the 1st Marine Division"])
def test_no_day_of_the_month(text: str) -> None:
    assert find(text, Anchor(FRIDAY)) == []
