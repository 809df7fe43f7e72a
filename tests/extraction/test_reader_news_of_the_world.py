"""National news that seldom names its state: whose police, whose opposition, whose ministers, and who signs what of whom."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

POLICE = "zambian police"
DEFENCE = "ministry of defense of the united kingdom"
CASES = [
    (
        "Zambia has a new cabinet. Kelvin Banda was dismissed as police commissioner. Grace Mumba will act as police commissioner.",
        {("Kelvin Banda", "commissioner", POLICE, "ended"), ("Grace Mumba", "commissioner", POLICE, "began")},
    ),
    (
        "Zambia has been told to wait. The Commissioner of Police, Kelvin Banda, spoke. Mr Banda has been police chief since 2015.",
        {("Kelvin Banda", "commissioner", POLICE, "holds"), ("Kelvin Banda", "commissioner", POLICE, "began")},
    ),
    (
        "Deputy Police Commissioner Grace Mumba of Zambia spoke.",
        {("Grace Mumba", "deputy commissioner", POLICE, "holds")},
    ),
    (
        "The Attorney-General, Dr Kofi Asare, dismissed the claims.",
        {("Kofi Asare", "attorney general", "", "holds")},
    ),
    (
        "President John Agyekum Kufuor spoke. The Attorney-General, Dr Kofi Asare, agreed.",
        {
            ("John Agyekum Kufuor", "president", "republic of ghana", "holds"),
            ("Kofi Asare", "attorney general", "republic of ghana", "holds"),
        },
    ),
    (
        "Opposition leader Adam Nowak told a rally that Poland had had enough.",
        {("Adam Nowak", "opposition leader", "republic of poland", "holds")},
    ),
    (
        "Zambia voted. Edwin Moyo, who is now leader of the Opposition, was glad.",
        {("Edwin Moyo", "opposition leader", "republic of zambia", "holds")},
    ),
    (
        "Arthur Ashby was a minister in Harold Macmillan's government. Sir John Small, the former defence minister, praised him.",
        {("John Small", "secretary of state", DEFENCE, "held_before")},
    ),
    (
        "Arthur Ashby died on Monday. Harold Wilson made him Defence Secretary in 1970, and he was for a time chairman of the Labour Party as well.",
        {("Arthur Ashby", "secretary of state", DEFENCE, "began"), ("Arthur Ashby", "chairman", "labour party", "held_before")},
    ),
    (
        "Admiral Rolf Berg led the Navy of Estonia. President Ott Kask signed a decree that sends him into retirement and named Captain Rein "
        "Tamm as his successor.",
        {
            ("Rolf Berg", "commander", "estonian navy", "held_before"),
            ("Ott Kask", "president", "republic of estonia", "holds"),
            ("Rolf Berg", "commander", "estonian navy", "ended"),
            ("Rein Tamm", "commander", "estonian navy", "began"),
        },
    ),
    (
        "Labour's defence spokesman, Peter Holm, said the government of New Zealand had been late.",
        {("Peter Holm", "spokesperson", "new zealand labour party", "holds")},
    ),
    (
        "Norway's Odd Lund comes from the post of Minister of Local Government and Regional Development.",
        {("Odd Lund", "minister", "ministry of local government and regional development of norway", "held_before")},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reading(reader: GrammarReader, text: str, expected: set[tuple[str, str, str, str]]) -> None:
    found = {(each.person, each.title, each.organisation, each.aspect) for each in claims_of(read(reader, text))}
    assert found == expected
