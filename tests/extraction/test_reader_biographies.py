"""Lives told in prose: an opening with the birth, pronouns for one subject, careers with their dates."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, holds, read, span

from archive.extraction.reader import GrammarReader

FRANCE_DEFENCE = "Ministry of Defense of France"

OPENINGS = [
    case(
        "a kind of person who has served",
        "Pierre Moreau (born 3 May 1961) is a French politician and lawyer who has served as the defence minister of "
        "France since June 2019.",
        holds("Pierre Moreau", "minister", FRANCE_DEFENCE),
        began("Pierre Moreau", "minister", FRANCE_DEFENCE, "2019-06"),
    ),
    case(
        "in another script",
        "Ivan Petrovich Sokolov (Иван Петрович Соколов; ; born 8 June 1954 in Omsk) is a Russian diplomat who was the "
        "foreign minister of Russia from 2001 to 2003.",
        span("Ivan Petrovich Sokolov", "minister", "Ministry of Foreign Affairs of Russia", "2001", "2003"),
    ),
    case(
        "dead",
        "Anna Keller (3 January 1920 – 12 March 1999) was an Austrian lawyer who served as finance minister of Austria "
        "from 1970 to 1975.",
        span("Anna Keller", "minister", "Ministry of Finance of Austria", "1970", "1975"),
    ),
    case(
        "a kind of person alone",
        "Anna Keller (born 3 January 1950) is an Austrian writer who has lived in Vienna since 1975.",
    ),
]

PRONOUNS = [
    case(
        "others in the sentence before",
        "Maria Jansen (born 4 July 1958) is a Dutch economist. She was praised by Mark de Vries. In 2010 she became "
        "finance minister of the Netherlands.",
        began("Maria Jansen", "minister", "Ministry of Finance of the Netherlands", "2010"),
    ),
    case(
        "somebody else is spoken of",
        "Maria Jansen (born 4 July 1958) is a Dutch economist. She studied in Leiden. Her teacher was Karel Smit. "
        "He became finance minister of the Netherlands in 1981.",
        began("Karel Smit", "minister", "Ministry of Finance of the Netherlands", "1981"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), OPENINGS + PRONOUNS)
def test_lives(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
