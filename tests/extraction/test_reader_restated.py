"""States that are the outcome of a change which the article tells too."""

from __future__ import annotations

import pytest
from reader_claims import BY_YESTERDAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

MONDAY, TUESDAY = "2024-05-13", "2024-05-14"
DEFENCE = "Ministry of Defense of Norway"
NAVY, ARMY = "Kenya Navy", "Kenya Army"

ONCE = [
    case(
        "no longer, since he was dismissed",
        "Anna Lund was dismissed as defence minister of Norway on Tuesday. Lund is no longer defence minister of Norway.",
        ended("Anna Lund", "minister", DEFENCE, TUESDAY),
    ),
    case(
        "counted when he began",
        "Peter Lund was sworn in as president of Zambia on Monday. He is the seventh president of Zambia.",
        began("Peter Lund", "president", "Republic of Zambia", MONDAY),
    ),
    case(
        "long in office",
        "Peter Lund was sworn in as president of Zambia on 3 March 2021. He is the seventh president of Zambia.",
        began("Peter Lund", "president", "Republic of Zambia", "2021-03-03"),
        holds("Peter Lund", "president", "Republic of Zambia"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), ONCE)
def test_a_change_is_not_told_again_as_a_state(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


NOW = [
    case(
        "one of several changes",
        "Two services have new leaders. Amos Kim now commands the Kenya Navy. Paul Otieno was named commander of the Kenya Army on Tuesday.",
        began("Amos Kim", "commander", NAVY),
        began("Paul Otieno", "commander", ARMY, TUESDAY),
    ),
    case(
        "said in an aside",
        "Amos Kim, now commander of the Kenya Navy, spoke. Paul Otieno was named commander of the Kenya Army on Tuesday.",
        holds("Amos Kim", "commander", NAVY),
        began("Paul Otieno", "commander", ARMY, TUESDAY),
    ),
    case(
        "what he has become since",
        "Amos Kim was commander of the Kenya Army and is now commander of the Kenya Navy.",
        before("Amos Kim", "commander", ARMY, BY_YESTERDAY),
        holds("Amos Kim", "commander", NAVY),
    ),
    case(
        "what is left",
        "Paul Otieno was removed as a member of the Central Military Commission on Tuesday. "
        "Amos Kim is now the only member of the Central Military Commission.",
        ended("Paul Otieno", "member", "Central Military Commission", TUESDAY),
        holds("Amos Kim", "member", "Central Military Commission"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), NOW)
def test_who_is_now_in_a_post_has_come_where_changes_are_told(
    reader: GrammarReader, text: str, claims: list[Said]
) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
