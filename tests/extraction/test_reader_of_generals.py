"""Plain news of generals and ministers: what each clause of a sentence tells, of whom, and of which time."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

ROCKET_FORCE = "People's Liberation Army Rocket Force"
CMC = "Central Military Commission"

WHO_IS_MEANT = [
    case(
        "what the one met is now, behind what he is",
        "Gao Datong was seen off by Cai Wenming, who is governor of Gansu and since April is also mayor of Lanzhou.",
        holds("Cai Wenming", "governor", "Gansu"),
        holds("Cai Wenming", "mayor", "Lanzhou"),
    ),
    case(
        "a second clause with who",
        "Gao Datong spoke with Cai Wenming, who is governor of Gansu and a general and who is also mayor of Lanzhou.",
        holds("Cai Wenming", "governor", "Gansu"),
        holds("Cai Wenming", "mayor", "Lanzhou"),
    ),
    case(
        "what he did who met another",
        "Gao Datong met Cai Wenming, who is governor of Gansu, and is now mayor of Lanzhou.",
        holds("Cai Wenming", "governor", "Gansu"),
        holds("Gao Datong", "mayor", "Lanzhou"),
    ),
    case(
        "one post each behind who",
        "The baton went to Gao Datong and General Cai Wenming, who are commander and political commissar of the Rocket Force.",
        holds("Gao Datong", "commander", ROCKET_FORCE),
        holds("Cai Wenming", "political commissar", ROCKET_FORCE),
    ),
    case(
        "one post each, that they had had",
        "Gao Datong and Cai Wenming had been commander and political commissar of the Rocket Force.",
        before("Gao Datong", "commander", ROCKET_FORCE),
        before("Cai Wenming", "political commissar", ROCKET_FORCE),
    ),
    case(
        "what somebody did as such on the day of the news",
        "The new school opened on Monday. Gao Datong, as vice chairman of the Central Military Commission, cut the ribbon.",
        holds("Gao Datong", "vice chairman", CMC, "2024-05-13..2024-05-15"),
    ),
    case(
        "what somebody did as such in a tale of old",
        "The film was shown on Monday. It tells of the war of 1979. Gao Datong, as deputy commander of the Rocket Force, "
        "wrote three letters home.",
        before("Gao Datong", "deputy commander", ROCKET_FORCE),
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHO_IS_MEANT)
def test_whom_and_when_a_clause_tells_of(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
