"""What only looks like a date, and what holds for any text at all."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.dates import UNKNOWN, Bounds
from archive.extraction.when import Anchor, Kind, find
from archive.extraction.when.scan import RULES

FRIDAY = date(2023, 12, 22)


@pytest.mark.parametrize(
    "text",
    [
        "2,018 people", "2018 officers", "No. 2018", "$2018", "€2018",
        "Su-2018", "COVID-19", "F-35", "9/11", "Flight 2018", "Order 1967", "page 1984", "Resolution 1929",
        "more than 2000 were hurt", "some 2000 soldiers", "a total of 1950", "2018 km", "1900 GMT", "at 2030",
        "2000 yuan", "1,900.5", "2018%", "555-2018", "AB2018", "x2018y", "2018-model", "12018", "20181", "version 2018",
        "aged 64", "a 64-year-old", "Li, 61, said", "64 years old", "19 years of age", "a five-year plan",
        "Theresa May said", "said by May", "he may go", "May has resigned", "the March on Rome", "they march",
        "Dong Jun was named", "Jan said", "Sun rose", "Mr. Sat", "General August", "June Smith", "April Ryan asked",
        "the August 1 Building", "July 9 Avenue", "Black Friday", "Good Friday", "every Monday", "on Sundays", "the Sunday Times", "Mail on Sunday",
        "Sheffield Wednesday", "USA Today", "his last year in office", "her final month", "the last year of his term",
        "one day they will", "twice a year", "the Arab Spring", "the fall of Saigon", "the summer palace",
        "that day-to-day work", "2500", "1750", "in last place", "3.2018.5.6", "http://example.org/2018/news",
    ],
)  # fmt: skip
def test_no_date(text: str) -> None:
    assert find(text, Anchor(FRIDAY)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in 2018 officers were told", "2018"),
        ("in March 2018 officers were told", "March 2018"),
        ("in March, 2018 officers were told", "March"),
        ("since 2000 people have left", "since 2000"),
        ("a May meeting", "May"),
        ("by June", "by June"),
        ("from May to July", "from May to July"),
        ("the August talks", "August"),
        ("on Friday prayers were held", "Friday"),
        ("Today he said", "Today"),
    ],
)
def test_a_date_after_all(text: str, words: str) -> None:
    found = [when.text for when in find(text, Anchor(FRIDAY))]
    assert found == [words]


FORMS = [
    "in 2018", "since 2012", "until March", "from 1997 to 2021", "on Thursday", "last month", "two days later",
    "that year", "Dec. 22", "2012–16", "late", "the end of", "by", "a year ago", "for three years", "the 1990s",
    "Monday (July 31)", "over the past year", "earlier this month", "and", "to", "before", "after", ".", ",", "\n",
    "In 2018,", "in October", "February 29", "the week of", "a day after", "next", "last", "May", "’s",
]  # fmt: skip
any_bounds = st.builds(
    lambda one, other: Bounds(min(one, other), max(one, other)),
    st.dates(date(1, 1, 1), date(9999, 12, 31)),
    st.dates(date(1, 1, 1), date(9999, 12, 31)),
)
texts = st.one_of(st.text(), st.lists(st.sampled_from(FORMS), max_size=9).map(" ".join))


@given(texts, st.none() | st.dates(), st.none() | any_bounds, st.booleans())
def test_any_text_gives_slices_in_order_with_bounds_in_order(
    text: str, published: date | None, context: Bounds | None, future: bool
) -> None:
    found = find(text, Anchor(published, context, future))
    for when in found:
        assert 0 <= when.start < when.end <= len(text)
        assert when.text == text[when.start : when.end]
        assert (when.span_start is not None) == (when.span_end is not None) == (when.kind is Kind.FROM_TO)
        if when.kind is Kind.DURATION:
            assert when.days_min is not None
        elif when.days_min is not None:
            assert not when.bounds.known  # "four days after" something that has no date here
        if when.days_min is not None and when.days_max is not None:
            assert when.days_min <= when.days_max
    for one, other in pairwise(found):
        assert one.end <= other.start


@given(texts)
def test_without_any_day_to_count_from_nothing_relative_is_bounded(text: str) -> None:
    for when in find(text, Anchor(None)):
        if not when.relative or when.kind is Kind.FROM_TO:
            return  # a stated day, also as one end of a span, is one from which later words can count
        assert when.bounds == UNKNOWN


@given(texts, st.dates())
def test_the_same_text_gives_the_same_dates(text: str, published: date) -> None:
    assert find(text, Anchor(published)) == find(text, Anchor(published))


@given(texts)
def test_no_rule_matches_where_its_starting_words_do_not_stand(text: str) -> None:
    for rule in RULES:
        for match in rule.pattern.finditer(text):
            first = re.match(r"[A-Za-z]+|[0-9]|[’'‘]", match.group())
            assert first is not None
            word = first.group().lower()
            assert ("0" if word.isdigit() else word if word.isalpha() else "'") in rule.starts, rule.name


@pytest.mark.parametrize(
    "text",
    [" " * 200_000, "the " * 50_000, "in the " * 30_000, "late " * 40_000 + "2012", "2012-" * 40_000, "1 " * 60_000],
)
def test_a_hostile_text_takes_no_long_time(text: str) -> None:
    assert len(find(text, Anchor(FRIDAY))) <= 1
