"""Of which state a bare title is: the one that the article speaks of, never one that merely has such a post."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

BODIES = [
    pytest.param(
        "MANILA - The new name is to be told soon. Foreign Secretary Ana Reyes said so. She once lived in the United States.",
        ("Ana Reyes", "secretary", "department of foreign affairs of the philippines"),
        id="a foreign secretary of a state other than Britain",
    ),
    pytest.param(
        "India has a new envoy. Foreign Secretary Vikram Rao met him.",
        ("Vikram Rao", "secretary", "ministry of foreign affairs of india"),
        id="where a secretary is the first official, not the minister",
    ),
    pytest.param(
        "Senator Rosa Diaz left. Philippine Senator Ana Reyes stays.",
        ("Rosa Diaz", "member", "senate of the philippines"),
        id="a senator of the article's state, beside another",
    ),
    pytest.param(
        "Kenya's cabinet met. Lawmaker Peter Otieno was angry.",
        ("Peter Otieno", "member", "national assembly of kenya"),
        id="a lawmaker",
    ),
    pytest.param(
        "JOHANNESBURG - Health Minister Thandi Nkosi spoke.",
        ("Thandi Nkosi", "minister", "ministry of health of south africa"),
        id="the town of the dateline",
    ),
    pytest.param(
        "Dawn.com\n\nRailways Minister Bilal Qureshi resigned on Tuesday.",
        ("Bilal Qureshi", "minister", "ministry of railways of pakistan"),
        id="the domain of the outlet on the page",
    ),
    pytest.param(
        "TOKYO (Kyodo) - Kenji Mori, the state minister in charge of disaster management, spoke.",
        ("Kenji Mori", "state minister", "japan"),
        id="a state minister is of no department of state",
    ),
    pytest.param(
        "Ghana's budget was read. Kofi Mensah, Special Adviser to the President on Trade, was there.",
        ("Kofi Mensah", "special adviser", "presidency of ghana"),
        id="staff of a president",
    ),
    pytest.param(
        "Kenya's cabinet met. Prime Minister Edward Clarke of Jamaica sent a letter.",
        ("Edward Clarke", "prime minister", "jamaica"),
        id="the state behind the name",
    ),
    pytest.param(
        "Spain's budget was read. Spanish Defence Minister Ana Gil was there, and so was Finance Minister Luis Mora.",
        ("Luis Mora", "minister", "ministry of finance of spain"),
        id="two ministers of one state",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_a_title_is_of_the_state_that_the_article_speaks_of(
    reader: GrammarReader, text: str, expected: tuple[str, str, str]
) -> None:
    found = {(said.person, said.title, said.organisation) for said in claims_of(read(reader, text))}
    assert expected in found


@pytest.mark.parametrize(
    "text",
    [
        "Qatar's emir was angry. He once was at a forum in Washington. President Omar Haddad was there.",
        "Oman's sultan met Prince Said, the powerful intelligence chief, and left for London.",
    ],
)
def test_a_place_named_in_passing_gives_nobody_its_posts(reader: GrammarReader, text: str) -> None:
    assert not any(
        "united" in said.organisation or "national intelligence" in said.organisation
        for said in claims_of(read(reader, text))
    )
