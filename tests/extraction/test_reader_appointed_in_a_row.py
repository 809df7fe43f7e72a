"""Several who are appointed, leave or stand there in one sentence, each with a title of his own."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, ended, expected, holds, read

from archive.extraction.reader import GrammarReader

HEALTH = "Ministry of Health of Ghana"
DEFENCE = "Ministry of Defense of Ghana"
FINANCE = "Ministry of Finance of Ghana"
CENTRAL = "Central Command of the Israel Defense Forces"

IN_TURN = [
    case(
        "bare titles before names between commas",
        "The guests in Ghana were Minister of Health, Dr Ama Owusu, Minister of Defence, Kojo Addo, and Minister of Finance, Esi Quaye.",
        holds("Ama Owusu", "minister", HEALTH),
        holds("Kojo Addo", "minister", DEFENCE),
        holds("Esi Quaye", "minister", FINANCE),
    ),
    case(
        "with ranks, who left",
        "Ghana has new chiefs. Those who left are Chief of Army Staff, Major General Yaw Boateng, and Chief of Naval Staff, Rear Admiral Kwesi Arthur.",
        ended("Yaw Boateng", "chief of army staff", "Ghana Army"),
        ended("Kwesi Arthur", "chief of naval staff", "Ghana Navy"),
    ),
    case(
        "names come first",
        "Ghana's guests were Ama Owusu, Minister of Health, Kojo Addo, Minister of Defence, and Esi Quaye, Minister of Finance.",
        holds("Ama Owusu", "minister", HEALTH),
        holds("Kojo Addo", "minister", DEFENCE),
        holds("Esi Quaye", "minister", FINANCE),
    ),
]
PAIRS = [
    case(
        "a rank and a name behind the title of another",
        "Ghana named Yaw Boateng as Chief of Army Staff, Rear Admiral Kwesi Arthur as Chief of Naval Staff, and Ebo Quansah as Minister of Health.",
        began("Yaw Boateng", "chief of army staff", "Ghana Army"),
        began("Kwesi Arthur", "chief of naval staff", "Ghana Navy"),
        began("Ebo Quansah", "minister", HEALTH),
    ),
    case(
        "clauses in a row",
        "In Ghana General Yaw Boateng becomes Chief of Army Staff, Rear Admiral Kwesi Arthur takes over as Chief of Naval Staff.",
        began("Yaw Boateng", "chief of army staff", "Ghana Army"),
        began("Kwesi Arthur", "chief of naval staff", "Ghana Navy"),
    ),
    case(
        "participles",
        "Ghana has new faces. Others are Yaw Boateng appointed as Minister of Health, Esi Quaye as Minister of Defence, and Ebo Quansah appointed as Minister of Finance.",
        began("Yaw Boateng", "minister", HEALTH),
        began("Esi Quaye", "minister", DEFENCE),
        began("Ebo Quansah", "minister", FINANCE),
    ),
    case(
        "the names of the new ones",
        "Ghana's cabinet office gave the names of the new ministers as Yaw Boateng as Minister of Health; Esi Quaye as Minister of Defence; and Ebo Quansah as Minister of Finance.",
        began("Yaw Boateng", "minister", HEALTH),
        began("Esi Quaye", "minister", DEFENCE),
        began("Ebo Quansah", "minister", FINANCE),
    ),
    case(
        "who only plays them",
        "The stars of the Ghana film are Ama Owusu as Minister of Health; Kojo Addo as Minister of Defence; and Esi Quaye as mayor.",
    ),
    case(
        "who appoints",
        "In Ghana Moses appointed as Minister of Health, Esi Quaye, and left for Lagos.",
    ),
]
FOLLOWING = [
    case(
        "whom he follows stands first, with a rank",
        "Succeeding Brig. Gen. Uri Cohen, Brig. Gen. Dan Levi will be appointed as commanding officer of Israel's Central Command.",
        expected("Dan Levi", "commander", CENTRAL),
        ended("Uri Cohen", "commander", CENTRAL, "2024-05-15..", modality="prospective"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*IN_TURN, *PAIRS, *FOLLOWING])
def test_reads_each_of_a_row(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
