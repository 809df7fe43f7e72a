"""Posts that are over by a word of the sentence, by another post, or by what somebody is called: no former holder has one today."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

DAY = date(2024, 5, 15)
TODAY = "2024-05-15"


def held_today(reader: GrammarReader, text: str, person: str) -> set[str]:
    return {
        claim.title
        for claim in claims_of(read(reader, text, DAY))
        if claim.person == person
        and claim.aspect == "holds"
        and claim.modality == "asserted"
        and claim.when.endswith(TODAY)
    }


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        ("Prior to her current appointment, Ann Lind has served as finance minister of Kenya since 2015.", "Ann Lind", "minister"),
        ("Ann Lind has previously served as finance minister of Kenya since 2015.", "Ann Lind", "minister"),
        ("Ann Lind previously worked as acting finance minister of Kenya since 2015.", "Ann Lind", "minister"),
        # An envoy is called ambassador ever after.
        ("Paul Otieno, former special envoy to Ghana, was heard on Wednesday. Ambassador Otieno confirmed it.", "Paul Otieno", "ambassador"),
        # Of a firm, where somebody has the higher post.
        ("Paul Otieno, executive vice president of Halden Motors since 2020, was named its president on Monday.", "Paul Otieno", "executive vice president"),
        ("Halden Motors named executive vice president Paul Otieno as president.", "Paul Otieno", "executive vice president"),
        # Who was beaten had it then.
        ("In an election on November 4, 2014, they defeated Paul Otieno, the incumbent governor of Maryland.", "Paul Otieno", "governor"),
    ],
)  # fmt: skip
def test_over(reader: GrammarReader, text: str, person: str, title: str) -> None:
    assert title not in held_today(reader, text, person)
    told = {(claim.person, claim.title, claim.aspect) for claim in claims_of(read(reader, text, DAY))}
    assert (person, title, "held_before") in told or (person, title, "holds") in told


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        ("Ann Lind has served as finance minister of Kenya since 2015.", "Ann Lind", "minister"),
        ("Before the election Ann Lind said that she would stay. Lind has been finance minister of Kenya since 2015.", "Ann Lind", "minister"),
        ("Paul Otieno, executive vice president of Halden Motors, was named a director of Moss Bank.", "Paul Otieno", "executive vice president"),
        ("Paul Otieno, the incumbent governor of Maryland, spoke to reporters.", "Paul Otieno", "governor"),
    ],
)  # fmt: skip
def test_not_over(reader: GrammarReader, text: str, person: str, title: str) -> None:
    assert title in held_today(reader, text, person)
