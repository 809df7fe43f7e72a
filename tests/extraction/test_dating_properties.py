"""What holds of every date: as wide as the words, not after the publication where told as past, none without an anchor."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reader_claims import read

from archive.dates import Bounds
from archive.extraction.reader import GrammarReader
from archive.extraction.when import Anchor, find
from archive.extraction.when.lexicon import MONTH_NAMES, WEEKDAY_NAMES

days = st.dates(date(1990, 1, 1), date(2040, 12, 31))
months = st.sampled_from(MONTH_NAMES)

# Expressions that need the publication day or a date before, as text to fill in.
RELATIVE = st.one_of(
    st.sampled_from(WEEKDAY_NAMES).map(lambda name: f"on {name}"),
    months.map(lambda name: f"in {name}"),
    st.tuples(months, st.integers(1, 28)).map(lambda pair: f"on {pair[0]} {pair[1]}"),
    st.tuples(st.integers(2, 20), st.sampled_from(["days", "weeks", "months", "years"])).map(
        lambda pair: f"{pair[0]} {pair[1]} ago"
    ),
    st.sampled_from(
        [
            "yesterday", "today", "last week", "last month", "last year", "earlier this week", "earlier this month",
            "earlier this year", "this month", "this year", "late last month", "early last year", "over the weekend",
        ]
    ),
)  # fmt: skip


@given(RELATIVE)
def test_nothing_relative_is_dated_without_an_anchor(words: str) -> None:
    assert all(not when.bounds.known for when in find(f"He resigned {words}.", Anchor(None)))


@given(RELATIVE, days)
def test_what_is_over_begins_by_the_publication_day(words: str, published: date) -> None:
    for when in find(f"He resigned {words}.", Anchor(published)):
        assert when.bounds.earliest is not None
        assert when.bounds.earliest <= published


@given(days, st.integers(0, 6))
def test_a_weekday_contains_the_day_it_was_said_of(published: date, back: int) -> None:
    told = published - timedelta(days=back)
    (when,) = find(f"He resigned on {told:%A}.", Anchor(published))
    assert when.bounds.contains(told)


@given(days, st.integers(1, 360))
def test_a_month_contains_every_day_of_it_in_the_last_year(published: date, back: int) -> None:
    told = published - timedelta(days=back)
    if (told.month == published.month) != (told.year == published.year) and told.month == published.month:
        return  # "in May", said in May, is this one
    (when,) = find(f"He resigned in {MONTH_NAMES[told.month - 1]}.", Anchor(published))
    assert when.bounds.contains(told)


@given(days, st.integers(2, 40), st.sampled_from(["day", "week", "month", "year"]))
def test_so_long_ago_contains_the_day_so_long_before(published: date, count: int, unit: str) -> None:
    length = {"day": 1, "week": 7, "month": 30.44, "year": 365.25}[unit]
    told = published - timedelta(days=round(count * length))
    (when,) = find(f"He resigned {count} {unit}s ago.", Anchor(published))
    assert when.bounds.contains(told)


@given(days, st.integers(1, 30))
def test_a_span_between_years_contains_both(published: date, length: int) -> None:
    first, last = published.year - length, published.year
    for words in (f"from {first} to {last}", f"between {first} and {last}", f"({first}–{last})"):
        (when,) = find(f"He was mayor {words}.", Anchor(published))
        assert when.bounds == Bounds(date(first, 1, 1), date(last, 12, 31))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(RELATIVE, days, st.sampled_from(["was named", "was sacked as", "has become", "met envoys as"]))
def test_no_asserted_claim_ends_after_the_publication(
    reader: GrammarReader, words: str, published: date, verb: str
) -> None:
    text = f"Soipan Tuya {verb} defence minister of Kenya {words}. She replaces Peter Munya."
    for claim in read(reader, text, published).claims:
        if claim.modality == "asserted":
            assert claim.bounds.latest is not None
            assert claim.bounds.latest <= published
    for claim in read(reader, text, None).claims:
        assert not claim.bounds.known
