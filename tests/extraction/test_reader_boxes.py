"""Biographical boxes and lines of a new cabinet: posts that no sentence tells."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, holds, read, span

from archive.extraction.reader import GrammarReader

MINISTRY = "Ministry of Defence of Slovakia"
BOX = """ANNA KOVAC
Minister of Defence of Slovakia; Member, National Council of Slovakia

Career
2004-2010: commander, Slovak Air Force
2016-2018: governor, National Bank of Slovakia, where Peter Lind took her place
2020-present: Minister of Defence of Slovakia

Anna Kovac was born in Kosice. She has two sons.
"""
YEARS_LAST = """Minister of Defence of Slovakia (2020- )
Governor, National Bank of Slovakia (2016-2018)

Anna Kovac was born in Kosice. She has two sons.
"""
LABELLED = """Position: Minister of Defence of Slovakia
Previous positions: Governor, National Bank of Slovakia (2016-2018)

Anna Kovac was born in Kosice. She has two sons.
"""
BANK = span("Anna Kovac", "governor", "National Bank of Slovakia", "2016", "2018")
NEW = """Slovakia's president swore in a new cabinet on Monday.

Prime Minister: Peter Lind

Minister of Defence: Anna Kovac

The opposition stayed away.
"""
OLD = NEW.replace("swore in a new cabinet", "met the cabinet")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        case(
            "years first, below a line of titles",
            BOX,
            span("Anna Kovac", "commander", "Slovak Air Force", "2004", "2010"),
            BANK,
            began("Peter Lind", "governor", "National Bank of Slovakia"),
            began("Anna Kovac", "minister", MINISTRY, "2020"),
            holds("Anna Kovac", "minister", MINISTRY),
            holds("Anna Kovac", "member", "National Council of Slovakia"),
        ),
        case(
            "years last",
            YEARS_LAST,
            began("Anna Kovac", "minister", MINISTRY, "2020"),
            holds("Anna Kovac", "minister", MINISTRY),
            BANK,
        ),
        case("labels", LABELLED, holds("Anna Kovac", "minister", MINISTRY), BANK),
    ],
)
def test_a_box_tells_the_posts_of_its_subject(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text, title="Anna Kovac - Biography")) == sorted(claims)


@pytest.mark.parametrize(("text", "aspect"), [(NEW, "began"), (OLD, "holds")])
def test_lines_below_the_news_of_a_new_cabinet_are_beginnings(reader: GrammarReader, text: str, aspect: str) -> None:
    found = {(c.person, c.title, c.aspect) for c in claims_of(read(reader, text)) if c.person}
    assert found == {("Peter Lind", "prime minister", aspect), ("Anna Kovac", "minister", aspect)}


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Bo Wei has been named Communist Party chief of Beijing.", "secretary", "cpc beijing municipal committee"),
        ("Hunan's Communist Party boss, Bo Wei, was there.", "secretary", "cpc hunan provincial committee"),
        ("Bo Wei, the Hunan party boss, was there.", "secretary", "cpc hunan provincial committee"),
        ("Bo Wei went to Hunan as party boss in place of Li Ming.", "secretary", "cpc hunan provincial committee"),
        (
            "Li Ming, Hunan's governor, stayed. Bo Wei, the provincial party boss, left.",
            "secretary",
            "cpc hunan provincial committee",
        ),
        ("Bo Wei was named Communist Party chief of China.", "general secretary", "communist party of china"),
    ],
)
def test_the_party_of_a_place_is_not_the_party(reader: GrammarReader, text: str, title: str, body: str) -> None:
    found = {(claim.title, claim.organisation) for claim in claims_of(read(reader, text)) if claim.person == "Bo Wei"}
    assert found == {(title, body)}
