"""Days that stand near a claim without being its own, and those that are its own though they stand further off."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import TODAY, claims_of, read

from archive.extraction.reader import GrammarReader

LEAD = "Kenya and Ghana signed a defence agreement in Nairobi on Monday.\n\n"  # 13 May 2024
MONDAY = "2024-05-13"
BOTH = f"{MONDAY}..{TODAY}"


def days(reader: GrammarReader, text: str, person: str, aspect: str = "holds", title: str | None = None) -> str:
    claims = claims_of(read(reader, text, date(2024, 5, 15), title=title))
    found = {claim.when for claim in claims if claim.person == person and claim.aspect == aspect}
    assert len(found) == 1, claims
    first, _, last = found.pop().partition("..")
    return first if first == last else f"{first}..{last}"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # Who is shown or goes with somebody as something, on the day of which is told.
        (LEAD + "Television also showed Kofi Mensah as defence minister of Ghana.", BOTH),
        # Who was not there, or was not seen since: in office, still.
        (LEAD + "Ghanaian Defence Minister Kofi Mensah did not attend.", BOTH),
        (LEAD + "Ghanaian Defence Minister Kofi Mensah, a lawyer, had not been seen since March.", BOTH),
        (LEAD + "Ghanaian Defence Minister Kofi Mensah has not been seen since March.", TODAY),
        # Of a day told with another verb than the main one.
        ("The pact is safe, according to a letter on Monday by Ghanaian Defence Minister Kofi Mensah.", BOTH),
        ("The talks were the first since March 2022, when Ghanaian Defence Minister Kofi Mensah came to Nairobi.", "2022-03-01..2022-03-31"),
        ("Kenya's guest would follow Kofi Mensah, Ghana's defence minister, suspended in March.", "2024-03-01..2024-03-31"),
        # What is so now goes on from what was then.
        ("Ghanaian Defence Minister Kofi Mensah came on Monday and has said little since.", BOTH),
        ("Ghanaian Defence Minister Kofi Mensah came on Monday and said little.", MONDAY),
        ("Sara Lind went to Accra with Ghanaian Defence Minister Kofi Mensah when the two met envoys in April 2022.", f"2022-04-01..{TODAY}"),
        # Who they are of whom it was told what they did.
        (LEAD + "Ann Otieno read the order and Kofi Mensah read the vote; they are both vice chairmen of the Central Military Commission.", BOTH),
        (LEAD + "Ann Otieno said that it was so; Kofi Mensah is defence minister of Ghana.", TODAY),
        # A change told of a name only is of another day than the list that it stands beside.
        ("Parliament approved on Monday a list of Premier Ann Sy of Ghana, who was elected a day earlier. Kofi Mensah was appointed defence minister of Ghana.", "began " + MONDAY),
        # The days of an occasion.
        ("Ghanaian Defence Minister Kofi Mensah praised the forum held in Nairobi from 11 to 13 May 2024.", f"2024-05-11..{TODAY}"),
    ],
)  # fmt: skip
def test_the_day_of_a_title(reader: GrammarReader, text: str, when: str) -> None:
    aspect, _, day = when.rpartition(" ")
    assert days(reader, text, "Kofi Mensah", aspect or "holds") == day


@pytest.mark.parametrize(
    ("text", "person", "aspect", "when"),
    [
        # Whoever is replaced had left before, whatever the verb.
        ("Soipan Tuya replaces Kenyan defence minister Peter Munya, who completed his term on May 3.", "Peter Munya", "ended", "2024-05-03"),
        ("Soipan Tuya replaces Kenyan defence minister Peter Munya, who handed in his resignation on May 3.", "Peter Munya", "ended", "2024-05-03"),
        ("Soipan Tuya will take over as Kenya's defence minister from Peter Munya, who finished his tour on May 3.", "Peter Munya", "ended", "2024-05-03"),
        # What was said long ago to be to come.
        ("President Ruto announced on 3 April 2024 that Soipan Tuya would succeed Peter Munya as Kenya's defence minister.", "Soipan Tuya", "began", "2024-04-03.."),
        ("President Ruto announced on Monday that Soipan Tuya would succeed Peter Munya as Kenya's defence minister.", "Soipan Tuya", "began", f"{TODAY}.."),
        # So long before, or by then.
        ("On Monday, two months after Peter Munya had been dismissed as Kenya's defence minister, he came back.", "Peter Munya", "ended", "2024-02-10..2024-04-01"),
        ("The vote on Monday came two days after Peter Munya resigned as Kenya's defence minister.", "Peter Munya", "ended", "2024-05-11"),
        # A year that says which one is meant dates nothing.
        ("Soipan Tuya, a lawyer of the 2010 intake, took over as Kenya's defence minister on Monday.", "Soipan Tuya", "began", MONDAY),
        # A day before a joined verb belongs to what stands before "and".
        ("Peter Munya, Kenya's defence minister, will be 66 in November and is retiring.", "Peter Munya", "ended", f"..{TODAY}"),
        # A weekday of nearly a week ago, with what is about to happen.
        ("Soipan Tuya takes over as Kenya's defence minister on Thursday.", "Soipan Tuya", "began", "2024-05-16"),
        ("Soipan Tuya takes over as Kenya's defence minister on Tuesday.", "Soipan Tuya", "began", "2024-05-14"),
        ("Soipan Tuya took over as Kenya's defence minister on Thursday.", "Soipan Tuya", "began", "2024-05-09"),
        # Named on one day, to take office on another.
        ("President Ruto named Soipan Tuya defence minister of Kenya on Monday. She will become defence minister on 20 May.", "Soipan Tuya", "began", None),
    ],
)  # fmt: skip
def test_the_day_of_a_change(reader: GrammarReader, text: str, person: str, aspect: str, when: str | None) -> None:
    claims = claims_of(read(reader, text, date(2024, 5, 15)))
    found = [(c.when, c.modality) for c in claims if c.person == person and c.aspect == aspect]
    if when is None:
        assert (f"{MONDAY}..2024-05-20", "asserted") in found, claims
    else:
        first, _, last = found[0][0].partition("..")
        assert (first if first == last else f"{first}..{last}") == when, claims


@pytest.mark.parametrize(
    ("title", "when"),
    [
        ("Ghanaian Defence Minister Kofi Mensah opens talks", BOTH),
        ("Ghanaian Defence Minister Kofi Mensah has opened talks", TODAY),
    ],
)
def test_the_day_of_a_headline(reader: GrammarReader, title: str, when: str) -> None:
    assert days(reader, f"{title}\n\n{LEAD}", "Kofi Mensah", title=title) == when


def test_the_same_day_is_the_last_day_told(reader: GrammarReader) -> None:
    text = LEAD + "The two had last met in April. On the same day Ghanaian Defence Minister Kofi Mensah received him."
    assert days(reader, text, "Kofi Mensah") == MONDAY


def test_what_the_present_leans_on_is_not_a_year_told_before(reader: GrammarReader) -> None:
    text = (
        "The law was passed in 2017.\n\nThe case follows that of Peter Munya, who was dismissed as Kenya's defence"
        " minister in April."
    )
    assert days(reader, text, "Peter Munya", "ended") == "2024-04-01..2024-04-30"


def test_the_same_month_is_the_one_told_in_the_sentence(reader: GrammarReader) -> None:
    text = LEAD + (
        "The case is like that of Ann Otieno, who was dismissed in March, and of Peter Munya, who was removed as Kenya's"
        " defence minister the same month."
    )
    assert days(reader, text, "Peter Munya", "ended") == "2024-03-01..2024-03-31"


def test_one_who_died_held_the_post_by_then(reader: GrammarReader) -> None:
    text = "Peter Munya, once Kenya's defence minister, died in 2011."
    assert days(reader, text, "Peter Munya", "held_before") == "..2011-12-31"
    text = "Peter Munya, once Kenya's defence minister, died on Monday."
    assert days(reader, text, "Peter Munya", "held_before") == "..2024-05-14"
