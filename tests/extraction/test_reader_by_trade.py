"""Names told with a trade behind a title, founders who had a post too, and what the head of a body has besides."""

from __future__ import annotations

import pytest
from reader_claims import Undated, read, undated, undated_of

from archive.extraction.reader import GrammarReader

CASES: list[tuple[str, set[Undated]]] = [
    (
        "The foreign minister of Peru, career diplomat Ana Ruiz, said so.",
        {("Ana Ruiz", "minister", "ministry of foreign affairs of peru", "holds")},
    ),
    (
        "Peru's foreign minister, a career diplomat named Ana Ruiz, said so.",
        {("Ana Ruiz", "minister", "ministry of foreign affairs of peru", "holds")},
    ),
    ("The mayor of Lyon, 45-year-old lawyer Luc Blanc, won.", {("Luc Blanc", "mayor", "lyon", "holds")}),
    (
        "The widow of the former mayor of Lyon, singer Jean Roux, spoke.",
        {("Jean Roux", "mayor", "lyon", "held_before")},
    ),
    # two people, or another clause
    ("The committee heard the mayor of Lyon, firefighter Luc Blanc and nurse Ana Roux.", set()),
    ("The president met the mayor of Lyon, former footballer Luc Blanc, and actor Jean Roux.", set()),
    ("Unlike the mayor of Lyon, actor Jean Roux, 45, has a dog.", set()),
    ("After meeting the mayor of Lyon, rights activist Jean Roux, a Swiss, left.", set()),
    (
        "Karl Holm, the mayor of Lyon, actor Jean Roux, and others came.",
        {("Karl Holm", "mayor", "lyon", "holds")},
    ),
    # what somebody advises a ruler on is no ministry
    (
        "Ivica Ton, the adviser for national security to Serbian Prime Minister Milan Dacic, spoke.",
        {
            ("Ivica Ton", "national security adviser", "prime ministers office of serbia", "holds"),
            ("Milan Dacic", "prime minister", "republic of serbia", "holds"),
        },
    ),
    (
        "Serbia's leader met Ana Roux, defence adviser to French President Luc Blanc.",
        {
            ("Ana Roux", "defence adviser", "presidency of the french republic", "holds"),
            ("Luc Blanc", "president", "french republic", "holds"),
        },
    ),
    # nor that of whoever leads no state
    ("The House met in Washington. Ana Roux, farm policy aide to the minority whip, wept.", set()),
    ("Congress met in Washington. Ana Roux, agriculture adviser to the opposition leader, wept.", set()),
    # founders
    (
        "Regulators looked into WeWork founder and former CEO Noah Pell.",
        {("Noah Pell", "chief executive officer", "wework", "held_before")},
    ),
    (
        "Coinflow co-founder and ex-chief executive Lena Marsh is being sued.",
        {("Lena Marsh", "chief executive", "coinflow", "held_before")},
    ),
    # the body of a title with more words before it
    (
        "Deloitte's global chairman and CEO, Bill Thorn, said so.",
        {
            ("Bill Thorn", "chairman", "deloitte", "holds"),
            ("Bill Thorn", "chief executive officer", "deloitte", "holds"),
        },
    ),
    # who is of a parliament chairs a council
    (
        "The Budget Council, headed by Senator Karen Moore, met.",
        {("Karen Moore", "head", "budget council", "holds"), ("Karen Moore", "senator", "", "holds")},
    ),
    (
        "The Danish Rowing Association, led by chairman Bo Lind, met.",
        {("Bo Lind", "chairman", "danish rowing association", "holds")},
    ),
    (
        "Judge Carl Moss of Moscow's Basmanny District Court ruled on Monday.",
        {("Carl Moss", "judge", "basmanny district court", "holds")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_who_is_told_by_a_trade(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated_of(read(reader, text)) == undated(expected)


def test_an_adviser_is_not_of_the_next_state_in_the_sentence(reader: GrammarReader) -> None:
    text = "Lawmakers heard Ana Roux, a top security adviser to Vice President Tom Hale, on his talks with French President Luc Blanc."
    assert "Ana Roux" not in {claim[0] for claim in undated_of(read(reader, text)) if "french" in (claim[2] or "")}
