"""When a claim is true: the words beside it, the day of the story, the day of publication, or nothing."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import BY_YESTERDAY, TODAY, bounds, claims_of, read, written

from archive.extraction.reader import GrammarReader
from archive.model import DateBasis

STATED, EVENT = DateBasis.STATED, DateBasis.EVENT_DATE
PUBLICATION, NONE = DateBasis.PUBLICATION_DATE, DateBasis.NONE


@pytest.mark.parametrize(
    ("text", "when", "basis"),
    [
        ("China's defence minister is Dong Jun.", TODAY, PUBLICATION),
        ("Speaker of the House of Representatives Nancy Pelosi's August 2022 travel to Taiwan angered China.", "2022-08", EVENT),
        ("Chinese Defence Minister Dong Jun met diplomats in Beijing on Monday.", "2024-05-13", EVENT),
        ("Chinese Defence Minister Dong Jun met diplomats in Beijing last month.", "2024-04", EVENT),
        ("Chinese Defence Minister Dong Jun met diplomats in Beijing in March 2024.", "2024-03", EVENT),
        ("The plan comes before Chinese Defence Minister Dong Jun leaves for Rome on May 29, a general said.", TODAY, PUBLICATION),
        ("Chinese Defence Minister Dong Jun said the generals would meet on June 3.", TODAY, PUBLICATION),
        ("Ruto denied it in the March 3 call when he urged Chinese Defence Minister Dong Jun to wait.", "2024-03-03", EVENT),
        ("Chinese Defence Minister Dong Jun met the generals on June 3.", "2023-06-03", EVENT),
        ("Dong Jun was appointed China's defence minister last month.", "2024-04", STATED),
        ("Dong Jun was appointed China's defence minister in December.", "2023-12", STATED),
        ("Dong Jun was appointed China's defence minister on Dec. 29, 2023.", "2023-12-29", STATED),
        ("Dong Jun was appointed China's defence minister in 2023.", "2023", STATED),
        ("Dong Jun was appointed China's defence minister last year.", "2023", STATED),
        ("Dong Jun was appointed China's defence minister.", f"..{TODAY}", PUBLICATION),
        ("Dong Jun, who spoke to nobody until May 2021, was appointed China's defence minister in December 2023.", "2023-12", STATED),
        ("Former Chinese defence minister Li Shangfu was seen.", BY_YESTERDAY, PUBLICATION),
        ("Dong Jun might become China's premier.", "", NONE),
    ],
)  # fmt: skip
def test_a_claim_is_dated_by_its_own_words_first(reader: GrammarReader, text: str, when: str, basis: DateBasis) -> None:
    (claim,) = read(reader, text).claims
    assert (written(claim.bounds), claim.basis) == (written(bounds(when)), basis)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("China's defence minister is Dong Jun.", ""),
        ("Dong Jun was appointed China's defence minister on Monday.", ""),
        ("Dong Jun was appointed China's defence minister last month.", ""),
        ("Dong Jun was appointed China's defence minister in December 2023.", "2023-12"),
        ("Former Chinese defence minister Li Shangfu was seen.", ""),
    ],
)
def test_without_a_publication_day_only_full_dates_say_when(reader: GrammarReader, text: str, when: str) -> None:
    (claim,) = read(reader, text, published=None).claims
    assert written(claim.bounds) == written(bounds(when))
    assert claim.basis is (STATED if when else NONE)


def test_the_day_of_the_story_dates_the_encounters_that_follow(reader: GrammarReader) -> None:
    text = (
        "The defence chiefs of two countries met in Beijing on Monday, the ministry said.\n\n"
        "Chinese Defence Minister Dong Jun received Ghana's army chief, General Kofi Mensah, with an honour guard."
    )
    assert {claim.when for claim in claims_of(read(reader, text))} == {"2024-05-13..2024-05-13"}


def test_a_month_that_is_not_over_ends_on_the_day_of_publication(reader: GrammarReader) -> None:
    (claim,) = read(reader, "Dong Jun was appointed China's defence minister this month.").claims
    assert written(claim.bounds) == "2024-05-01..2024-05-15"


@pytest.mark.parametrize("published", [date(2024, 5, 15), date(2021, 1, 1), date(2020, 2, 29), None])
def test_nothing_told_as_past_lies_after_the_day_it_was_told(reader: GrammarReader, published: date | None) -> None:
    text = (
        "Kenyan President William Ruto, who was elected in August, sacked Defence Minister Aden Duale on Friday. "
        "Soipan Tuya was named to replace him in September."
    )
    reading = read(reader, text, published=published)
    assert reading.claims
    for claim in reading.claims:
        if claim.modality == "asserted" and published is not None:
            assert claim.bounds.latest is None or claim.bounds.latest <= published
