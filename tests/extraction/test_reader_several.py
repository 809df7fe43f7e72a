"""Several people and posts in one sentence, each tied to its own."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader
from archive.identity import name_key


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Norway's foreign and defence ministers, Bo Lind and Kim Odd, met the envoy.",
            {("Bo Lind", "Ministry of Foreign Affairs of Norway"), ("Kim Odd", "Ministry of Defence of Norway")},
        ),
        (
            "Norway's defence and foreign ministers Bo Lind and Kim Odd met the envoy.",
            {("Bo Lind", "Ministry of Defence of Norway"), ("Kim Odd", "Ministry of Foreign Affairs of Norway")},
        ),
        (
            "Foreign ministers Bo Lind (Norway) and Kim Odd (Sweden) met in Riga.",
            {
                ("Bo Lind", "Ministry of Foreign Affairs of Norway"),
                ("Kim Odd", "Ministry of Foreign Affairs of Sweden"),
            },
        ),
        (
            "Norwegian Navy commander Bo Lind, deputy commander Kim Odd and chief of staff Jan Berg were there.",
            {("Bo Lind", "Norwegian Navy"), ("Kim Odd", "Norwegian Navy"), ("Jan Berg", "Norwegian Navy")},
        ),
        (
            "The Norwegian Navy's commander and chief of staff, Bo Lind and Jan Berg, were there.",
            {("Bo Lind", "Norwegian Navy"), ("Jan Berg", "Norwegian Navy")},
        ),
        (
            "Bo Lind took command of the Norwegian Navy, Kim Odd of the Norwegian Army and Jan Berg of the Norwegian Air Force.",
            {("Bo Lind", "Norwegian Navy"), ("Kim Odd", "Norwegian Army"), ("Jan Berg", "Norwegian Air Force")},
        ),
        (
            "Bo Lind was named commander of the Norwegian Navy and Kim Odd of the Norwegian Army spoke.",
            {("Bo Lind", "Norwegian Navy")},
        ),
        ("Commander of the Norwegian Navy: Kim Odd", {("Kim Odd", "Norwegian Navy")}),
        (
            "Bo Lind, Kim Odd and Jan Berg, all former foreign ministers of Norway, signed the letter.",
            {(name, "Ministry of Foreign Affairs of Norway") for name in ("Bo Lind", "Kim Odd", "Jan Berg")},
        ),
        (
            "In the list approved by President Ada Obi of Nigeria, the army chief, General Bo Lind, kept his post.",
            {("Ada Obi", "Federal Republic of Nigeria"), ("Bo Lind", "Nigerian Army")},
        ),
        (
            "With Anna Holm were the Norwegian army commander, Bo Lind, and the navy chief, Kim Odd.",
            {("Bo Lind", "Norwegian Army"), ("Kim Odd", "Norwegian Navy")},
        ),
    ],
)
def test_each_has_his_own(reader: GrammarReader, text: str, said: set[tuple[str, str]]) -> None:
    found = {(claim.person, claim.organisation) for claim in claims_of(read(reader, text))}
    assert found == {(person, name_key(body)) for person, body in said}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Two deputy foreign ministers of Norway were appointed on Friday: Bo Lind and Kim Odd.",
            {("Bo Lind", "began"), ("Kim Odd", "began")},
        ),
        (
            "Two deputy foreign ministers of Norway have been dismissed: Bo Lind and Kim Odd.",
            {("Bo Lind", "ended"), ("Kim Odd", "ended")},
        ),
        (
            "Two deputy foreign ministers of Norway were appointed: Bo Lind, a banker, and Kim Odd, mayor of Oslo.",
            {("Kim Odd", "holds")},
        ),
        ("Bo Lind worked as a teacher and the mayor of Oslo, Kim Odd, praised him.", {("Kim Odd", "holds")}),
        ("Bo Lind served as a lawyer at and governor of the Bank of Canada.", {("Bo Lind", "held_before")}),
    ],
)
def test_what_is_said_of_each(reader: GrammarReader, text: str, said: set[tuple[str, str]]) -> None:
    assert {(claim.person, claim.aspect) for claim in claims_of(read(reader, text))} == said
