"""Sentences that look like those of a rule and say something else."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

NEVER = [
    ("Hungarian Prime Minister Bela Nagy's years in power ended the independence of the courts.", "Bela Nagy", "ended"),
    ("Indonesian President Joko Hadi's presidency of the G20 ended in November 2022.", "Joko Hadi", "ended"),
    ("Iran's eighth president, Reza Karimi, died on Sunday in a helicopter crash.", "Reza Karimi", "held_before"),
    ("Kenya's first female army chief, Ann Otieno, died at her desk on Sunday.", "Ann Otieno", "held_before"),
    (
        "Bo Lund, the last of President Ann Holt's four defence ministers, died on Monday of a heart attack.",
        "Bo Lund",
        "ended",
    ),
    ("Bo Lund, the Norwegian prime minister who sent the tanks in May 1989, has died at 90.", "Bo Lund", "ended"),
    ("Jack Reid, whose job is to oversee the Pentagon, spoke.", "Jack Reid", "holds"),
    (
        "Paul Martin is president of France and was born in Amiens, as was Claire Martin before him.",
        "Claire Martin",
        "held_before",
    ),
    ("Ola Berg is expected to replace the late General Bo Lund as chief of the Norwegian army.", "Bo Lund", "holds"),
    ("Police took Li Wei to the head of the Ministry of Public Security for questioning.", "Li Wei", "began"),
    ("Bo Lund, club president and the mayor of Oslo clashed.", "Bo Lund", "holds"),
    ("Remarks by President Ann Holt on the anniversary of the landing of June 6, 1944", "Ann Holt", "1944-06-06"),
    ("In 2004 voters sent Kenyan President Ann Holt to the Senate.", "Ann Holt", "2004-12-31"),
    ("Rebels in 2012 killed the father of Kenyan President Ann Holt.", "Ann Holt", "2012-12-31"),
]


@pytest.mark.parametrize(("text", "person", "unsaid"), NEVER)
def test_is_not_read_so(reader: GrammarReader, text: str, person: str, unsaid: str) -> None:
    """`unsaid` is an aspect that nobody claims of the person, or a day by which no time in a post is over."""
    of_person = [each for each in claims_of(read(reader, text)) if each.person == person]
    assert not [each for each in of_person if each.aspect == unsaid or each.when.endswith(f"..{unsaid}")]


def test_a_line_of_background_does_not_date_the_news(reader: GrammarReader) -> None:
    text = "The base opened in 1999. Kenyan President Ann Holt visited it on Monday. She said it was clean."
    [claim] = [each for each in claims_of(read(reader, text)) if each.title == "president"]
    assert claim.when.startswith("2024-05-")


def test_a_chief_executive_in_news_of_hong_kong(reader: GrammarReader) -> None:
    """The city's, where the title leads the name and no firm is told of."""
    city = claims_of(read(reader, "The garrison in Hong Kong has a new chief. Chief Executive Chan Siu-ming met him."))
    firm = claims_of(
        read(reader, "The bank opened a branch in Hong Kong. Chief Executive Chan Siu-ming said profits rose.")
    )
    assert ("chief executive", "hong kong") in {(each.title, each.organisation) for each in city}
    assert "hong kong" not in {each.organisation for each in firm}
