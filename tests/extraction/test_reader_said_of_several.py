"""What a clause says of several people at once, or of the holder of a post by what he did."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, BY_YESTERDAY, TODAY, Said, before, began, case, claims_of, holds, read, said

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
ROCKETS = "People's Liberation Army Rocket Force"

TOLD = [
    case(
        "served as",
        "Guo Min and Xu Tao, who served as vice-chairmen of the Central Military Commission, are in jail.",
        before("Guo Min", "vice chairman", CMC, BY_YESTERDAY),
        before("Xu Tao", "vice chairman", CMC, BY_YESTERDAY),
    ),
    case(
        "became",
        "Guo Min and Xu Tao, who became vice-chairmen of the Central Military Commission in 2012, are in jail.",
        began("Guo Min", "vice chairman", CMC, "2012"),
        began("Xu Tao", "vice chairman", CMC, "2012"),
    ),
    case(
        "three of them",
        "Guo Min, Sun Wei and Xu Tao, who were deputy commanders of the Rocket Force, are in jail.",
        before("Guo Min", "deputy commander", ROCKETS, BY_YESTERDAY),
        before("Sun Wei", "deputy commander", ROCKETS, BY_YESTERDAY),
        before("Xu Tao", "deputy commander", ROCKETS, BY_YESTERDAY),
    ),
    case(
        "as what they did it",
        "Among them were Guo Min and Xu Tao, who as vice-chairmen of the Central Military Commission sold promotions.",
        before("Guo Min", "vice chairman", CMC, BY_YESTERDAY),
        before("Xu Tao", "vice chairman", CMC, BY_YESTERDAY),
    ),
    case(
        "of the last alone",
        "Guo Min and Xu Tao, who became deputy commander of the Rocket Force in 2012, are in jail.",
        began("Xu Tao", "deputy commander", ROCKETS, "2012"),
    ),
    case(
        "besides being",
        "Guo Min, who besides being minister of finance of Kenya is a member of the Central Military Commission, spoke.",
        holds("Guo Min", "minister", "Ministry of Finance of Kenya"),
        holds("Guo Min", "member", CMC),
    ),
    case(
        "of a state, made head of a mission",
        "The council has appointed Lieutenant General Ravi Nair of India as Force Commander of the United Nations Mission in Liberia.",
        began("Ravi Nair", "commander", "United Nations Mission in Liberia", BY_TODAY),
    ),
    case(
        "of a state, in the passive",
        "Lieutenant General Ravi Nair of India was appointed force commander of the United Nations Mission in Liberia.",
        began("Ravi Nair", "commander", "United Nations Mission in Liberia", BY_TODAY),
    ),
    case(
        "neither will go",
        "Neither Finance Minister John Mbadi nor President William Ruto will resign, a Kenyan aide said.",
        holds("John Mbadi", "minister", "Ministry of Finance of Kenya"),
        said("John Mbadi", "minister", "Ministry of Finance of Kenya", "ended", BY_TODAY, modality="denied"),
        holds("William Ruto", "president", "Republic of Kenya"),
        said("William Ruto", "president", "Republic of Kenya", "ended", BY_TODAY, modality="denied"),
    ),
    case(
        "moved from a post",
        "The army had to move General Ravi Nair from his post as commander of the Rocket Force.",
        before("Ravi Nair", "commander", ROCKETS, BY_YESTERDAY),
    ),
    case(
        "secretary-general of the whole",
        "Secretary-General António Guterres has sent the United Nations Mission in Liberia more police.",
        holds("António Guterres", "secretary-general", "United Nations", TODAY),
    ),
    case(
        "secretary-general of nobody knows what",
        "Secretary-General Tom Berg has sent the United Nations Mission in Liberia and NATO a letter.",
        holds("Tom Berg", "secretary-general", "", TODAY),
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_said_of_several(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert sorted(claims_of(read(reader, text))) == sorted(expected)
