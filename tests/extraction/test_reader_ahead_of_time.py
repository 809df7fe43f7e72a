"""What is still to come, told beside what is over: choices yet to be made, days to come, plots that came to nothing."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

Told = tuple[str, str, str, str, str]

CASES: list[tuple[str, set[Told]]] = [
    # who is to be chosen "to be" something is not that yet
    (
        "The president intends to nominate Judge Amy Stone to be US attorney general.",
        {("Amy Stone", "attorney general", "began", "prospective", "2024-05-15..")},
    ),
    (
        "The premier wants to appoint General Ivan Petrov to be defence minister of Bulgaria.",
        {("Ivan Petrov", "minister", "began", "prospective", "2024-05-15..")},
    ),
    ("Officials believe Ivan Petrov to be the commander of a rebel group.", set()),
    # an aside about what has been, and the main verb ahead
    (
        "The mayor of Lyon, Paul Girard, who died on Sunday, will be buried on Friday.",
        {("Paul Girard", "mayor", "ended", "asserted", "2024-05-12..2024-05-12")},
    ),
    (
        "Paul Girard, who was elected mayor of Lyon in March, will step down on Friday.",
        {
            ("Paul Girard", "mayor", "began", "asserted", "2024-03-01..2024-03-31"),
            ("Paul Girard", "mayor", "ended", "prospective", "2024-05-17..2024-05-17"),
        },
    ),
    # a weekday of a change told in the present tense
    (
        "Olaf Lind takes office as mayor of Oslo on Saturday in a ceremony.",
        {("Olaf Lind", "mayor", "began", "prospective", "2024-05-18..2024-05-18")},
    ),
    (
        "Anna Roos becomes chief executive of Volvo on Monday. Karl Bach retires as finance director of Volvo the same day.",
        {
            ("Anna Roos", "chief executive", "began", "prospective", "2024-05-20..2024-05-20"),
            ("Karl Bach", "finance director", "ended", "prospective", "2024-05-20..2024-05-20"),
        },
    ),
    (
        "Karl Bach, finance director of Volvo, leaves a court in Oslo on Monday.",
        {("Karl Bach", "finance director", "holds", "asserted", "2024-05-15..2024-05-15")},
    ),
    # before somebody goes
    (
        "On the eve of his retirement as army chief, General Bipin Rao was honoured in New Delhi.",
        {("Bipin Rao", "chief", "ended", "prospective", "2024-05-15..")},
    ),
    (
        "Two days before his resignation as mayor of Lyon in March 2015, Paul Girard spoke in Paris.",
        {("Paul Girard", "mayor", "ended", "asserted", "2015-03-01..2015-03-31")},
    ),
    (
        "Prime Minister Kenji Nakamura of Japan wants to keep power following his retirement.",
        {
            ("Kenji Nakamura", "prime minister", "ended", "prospective", "2024-05-15.."),
            ("Kenji Nakamura", "prime minister", "holds", "asserted", "2024-05-15..2024-05-15"),
        },
    ),
    # plots
    (
        "The man paid a stranger to murder Lena Marsh, chief executive of Volvo.",
        {("Lena Marsh", "chief executive", "holds", "asserted", "2024-05-15..2024-05-15")},
    ),
    (
        "Gunmen killed Jan Novak, the mayor of Lyon, on Monday.",
        {("Jan Novak", "mayor", "ended", "asserted", "2024-05-13..2024-05-13")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_what_is_to_come(reader: GrammarReader, text: str, expected: set[Told]) -> None:
    found = {(c.person, c.title, c.aspect, c.modality, c.when) for c in claims_of(read(reader, text))}
    assert found == expected


@pytest.mark.parametrize(
    ("verb", "acting"),
    [("is filling in", True), ("fills in", True), ("continues", False), ("stays on", False)],
)
def test_who_fills_in_as_something_acts_as_it(reader: GrammarReader, verb: str, acting: bool) -> None:
    claims = claims_of(read(reader, f"Maria Lopez {verb} as director of the Central Bank of Chile."))
    assert [(c.aspect, c.acting) for c in claims] == [("holds", acting)]
