"""The days of changes and of posts held before, where their own clause gives no date or another clause does."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import BY_TODAY, BY_YESTERDAY, TODAY, claims_of, read

from archive.extraction.reader import GrammarReader

LEAD = "Kenya's parliament confirmed Soipan Tuya as defence minister on Monday.\n\n"  # 13 May 2024
MONDAY = "2024-05-13"


def told(
    reader: GrammarReader, text: str, person: str, aspect: str, published: date | None = date(2024, 5, 15)
) -> tuple[str, str]:
    claims = claims_of(read(reader, text, published))
    found = {(c.when, c.modality) for c in claims if c.person == person and c.aspect == aspect}
    assert len(found) == 1, claims
    when, modality = found.pop()
    first, _, last = when.partition("..")
    return (first if first == last else when), modality


@pytest.mark.parametrize(
    ("text", "person", "aspect", "when"),
    [
        # The news itself, though its sentence has no date.
        (LEAD + "She replaces Peter Munya.", "Peter Munya", "ended", MONDAY),
        (LEAD + "She replaces Peter Munya, who had run it for two years.", "Peter Munya", "ended", MONDAY),
        (LEAD + "At the same session Musalia Mudavadi was named foreign minister of Kenya.", "Musalia Mudavadi", "began", MONDAY),
        # The one who is replaced had left before.
        (LEAD + "She replaces Peter Munya, who resigned in March.", "Peter Munya", "ended", "2024-03-01..2024-03-31"),
        # A clause after "after" is over by the day of the main one.
        ("Soipan Tuya spoke on Monday after Peter Munya had been dismissed as Kenya's defence minister.", "Peter Munya", "ended", f"..{MONDAY}"),
        # A day between two verbs is of both, a year is of the first.
        ("On Friday William Ruto won and became president of Kenya.", "William Ruto", "began", "2024-05-10"),
        ("It was on Monday that William Ruto named Soipan Tuya defence minister of Kenya.", "Soipan Tuya", "began", MONDAY),
        # "Then" is the date before.
        ("Kenya held elections in August 2022. William Ruto became president of Kenya then.", "William Ruto", "began", "2022-08-01..2022-08-31"),
        ("The bridge fell in 2015. Peter Munya was transport minister of Kenya at the time.", "Peter Munya", "held_before", "2015-01-01..2015-12-31"),
        # How long a post was held.
        ("Peter Munya was defence minister of Kenya until he retired in March 2023.", "Peter Munya", "held_before", "..2023-03-31"),
        ("Peter Munya was defence minister of Kenya before he went abroad in 2021.", "Peter Munya", "held_before", "..2021-12-31"),
        ("Peter Munya was once defence minister of Kenya, between 2019 and 2024.", "Peter Munya", "held_before", "2019-01-01..2024-05-14"),
        ("Former Kenyan defence minister Peter Munya met envoys on Monday.", "Peter Munya", "held_before", BY_YESTERDAY),
    ],
)  # fmt: skip
def test_the_day_of_a_change(reader: GrammarReader, text: str, person: str, aspect: str, when: str) -> None:
    assert told(reader, text, person, aspect) == (when, "asserted")


@pytest.mark.parametrize(
    ("text", "published", "person", "aspect", "when"),
    [
        # A day without a year on which a thing takes effect is the next one, when that is near.
        ("Soipan Tuya was promoted to defence minister of Kenya from June 1.", date(2024, 5, 15), "Soipan Tuya", "began", "2024-06-01"),
        ("Soipan Tuya is to become defence minister of Kenya this year.", date(2024, 5, 15), "Soipan Tuya", "began", f"{TODAY}..2024-12-31"),
    ],
)  # fmt: skip
def test_what_has_a_date_to_come_is_still_to_come(
    reader: GrammarReader, text: str, published: date, person: str, aspect: str, when: str
) -> None:
    assert told(reader, text, person, aspect, published) == (when, "prospective")


@pytest.mark.parametrize(
    "text",
    [
        "Soipan Tuya has become defence minister of Kenya.",
        "Soipan Tuya joined the army in 1990 and became defence minister of Kenya.",
        "Soipan Tuya became defence minister of Kenya the following March and fell ill in 2003.",
    ],
)
def test_a_change_that_nothing_dates_is_of_any_day_before(reader: GrammarReader, text: str) -> None:
    assert told(reader, text, "Soipan Tuya", "began") == (BY_TODAY, "asserted")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Soipan Tuya is due to become defence minister of Kenya in April.", "2025-04-01..2025-04-30"),
        ("Soipan Tuya will become defence minister of Kenya on Tuesday.", "2024-05-21"),
        ("Soipan Tuya was nominated on Monday to become defence minister of Kenya.", f"{TODAY}.."),
    ],
)
def test_a_name_that_comes_round_again_is_the_next_one_of_what_is_to_come(
    reader: GrammarReader, text: str, when: str
) -> None:
    assert told(reader, text, "Soipan Tuya", "began") == (when, "prospective")


@pytest.mark.parametrize(
    ("text", "aspect", "when"),
    [
        ("Peter Munya left in 2007, the year in which he became defence minister of Kenya.", "began", "2007-01-01..2007-12-31"),
        ("The trial of former Kenyan defence minister Peter Munya was put off from Friday to Monday.", "held_before", BY_YESTERDAY),
        ("A graduate of the class of 1979, Peter Munya was once defence minister of Kenya.", "held_before", BY_YESTERDAY),
    ],
)  # fmt: skip
def test_a_date_of_something_else_is_not_the_date(reader: GrammarReader, text: str, aspect: str, when: str) -> None:
    assert told(reader, text, "Peter Munya", aspect) == (when, "asserted")


def test_a_month_after_a_year_of_the_sentence_before_may_be_of_either_year(reader: GrammarReader) -> None:
    text = "They had last met in 2023. Soipan Tuya became defence minister of Kenya in April."
    assert told(reader, text, "Soipan Tuya", "began") == ("2023-04-01..2024-04-30", "asserted")


def test_who_is_replaced_did_not_leave_on_the_day_of_coming(reader: GrammarReader) -> None:
    text = "Soipan Tuya has replaced Peter Munya, who had been named defence minister of Kenya in April."
    claims = claims_of(read(reader, text))
    assert not [c for c in claims if (c.person, c.aspect) != ("Peter Munya", "began") and c.when.startswith("2024-04")]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Munya was succeeded by Monica Juma.", BY_TODAY),
        ("Munya, who served from 2017 to 2019, was succeeded by Monica Juma.", "2019-01-01..2019-12-31"),
    ],
)
def test_who_was_called_former_did_not_go_on_the_day_of_the_news(reader: GrammarReader, text: str, when: str) -> None:
    lead = "Kenya's former defence minister Peter Munya was arrested on Monday. "
    assert told(reader, lead + text, "Monica Juma", "began") == (when, "asserted")
    assert told(reader, lead + text, "Peter Munya", "ended") == (when, "asserted")


def test_the_date_of_a_removal_is_not_that_of_who_fills_the_post(reader: GrammarReader) -> None:
    text = (
        "Monica Juma is Kenya's new defence minister, filling a post left empty since Peter Munya's removal in March."
    )
    assert told(reader, text, "Monica Juma", "began") == (BY_TODAY, "asserted")
    assert told(reader, text, "Peter Munya", "ended") == ("2024-03-01..2024-03-31", "asserted")
    assert not [c for c in claims_of(read(reader, text)) if c.aspect == "not_holding"]
