"""Posts in parties that news calls by less than their name, of the European Community, and of ministers who meet by their fields."""

from __future__ import annotations

import pytest
from reader_claims import Said, case, claims_of, ended, expected, holds, read

from archive.extraction.reader import GrammarReader

COMMISSION = "European Commission"
PARTIES = [
    case(
        "small party",
        "Ram Das Varma, president of the Bharatiya Janata party, is in Delhi. India will vote.",
        holds("Ram Das Varma", "chairman", "Bharatiya Janata Party"),
    ),
    case(
        "called by its state",
        "Kenya was calm. Tom Obi, president of the Kenya Labour party, spoke.",
        holds("Tom Obi", "president", "Kenya Labour Party"),
    ),
    case(
        "for which he speaks",
        "Karl Wiss, housing spokesman of the small Christian Democratic party, agreed. West Germany plans a reform.",
        holds("Karl Wiss", "spokesperson", "Christian Democratic Party"),
    ),
    case(
        "on what he speaks",
        "Harry Blake, spokesman on trade for the liberal Reform Party, was not surprised.",
        holds("Harry Blake", "spokesperson", "Reform Party"),
    ),
    case(
        "by its creed",
        '"I am sorry," said Liberal leader John Tanner in Ottawa. Canada is divided.',
        holds("John Tanner", "leader", "Liberal Party of Canada"),
    ),
    case("of a part of the state", "Britain was told so by Welsh Conservative leader Ann Lee."),
    case("a word of no party that is known", "Conservative leader Ann Lee was calm."),
]
COMMUNITY = [
    case(
        "letters of the Community",
        "EC External Trade Commissioner Marc Dubois met EC farm commissioner Karl Brandt.",
        holds("Marc Dubois", "commissioner", COMMISSION),
        holds("Karl Brandt", "commissioner", COMMISSION),
    ),
    case(
        "its executive",
        "EC executive Commission President Luc Delmas met ministers.",
        holds("Luc Delmas", "president", COMMISSION),
    ),
    case(
        "an election commission",
        "Kenya's voters were patient. EC commissioner Ann Wambui thanked them.",
        holds("Ann Wambui", "commissioner", "EC"),
    ),
]
MEETINGS = [
    case(
        "of one field",
        "EC agriculture ministers met in Luxembourg. Danish minister Lars Thorne was content, and so was Belgian minister Luc Maes.",
        holds("Lars Thorne", "minister", "Ministry of Agriculture of Denmark"),
        holds("Luc Maes", "minister", "Ministry of Agriculture of Belgium"),
    ),
    case(
        "of two fields",
        "Nordic agriculture ministers met, and so did finance ministers. Danish minister Lars Thorne was content.",
        holds("Lars Thorne", "minister", None),
    ),
]
OFFICERS = [
    case(
        "of the central bank",
        "West Germany's rates are low. The Bundesbank sees no reason to lower them, vice-president Hans Schling told a newspaper. "
        "The United States waits.",
        holds("Hans Schling", "vice president", "Deutsche Bundesbank"),
    ),
    case(
        "an analyst of no department",
        "The United States held back. Norman Pole, a defence analyst and author, is glad.",
    ),
    case(
        "called by a town",
        "Mexican President Miguel de la Madrid had phoned. The chief of the central bank of Mexico, Miguel Mena Agua, is in Lima.",
        holds("Miguel Mena Agua", "governor", "Bank of Mexico"),
        holds("Miguel de la Madrid", "president", "United Mexican States", "..2024-05-15"),
    ),
    case(
        "a title of Fiji before the name",
        "Fiji's Governor-general Ratu Sir Peni Ganil was in Suva.",
        holds("Peni Ganil", "governor-general", "Republic of Fiji"),
    ),
    case(
        "nominated to follow somebody",
        "Moss has a new chief of staff. The report may hurt the nomination of Ann Lee to succeed Bo Kerr as head of the Central "
        "Intelligence Agency.",
        expected("Ann Lee", "director", "Central Intelligence Agency"),
        ended("Bo Kerr", "director", "Central Intelligence Agency", "2024-05-15..", modality="prospective"),
    ),
    case(
        "what an analyst studies",
        '"It is calm," said Ann Lee, a freight analyst with Merrill Lynch.',
        holds("Ann Lee", "freight analyst", "Merrill Lynch"),
    ),
    case(
        "what a professor teaches",
        '"It is calm," said Ann Lee, a history professor at the Smith Institute.',
        holds("Ann Lee", "professor", "Smith Institute"),
    ),
    case(
        "of no ministry",
        "Britain's economy grows. Finance Director David Ewell told a news conference so.",
        holds("David Ewell", "finance director", None),
    ),
    case(
        "of what is foreign",
        "West Germany has large car makers. Foreign exchange chief Karl Brandt had been dismissed.",
        ended("Karl Brandt", "foreign exchange chief", None),
    ),
    case(
        "asked whether",
        "Asked if he feared unrest since the dismissal of Kenyan Defence Minister James Obi, a banker smiled.",
        ended("James Obi", "minister", "Ministry of Defense of Kenya"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*PARTIES, *COMMUNITY, *MEETINGS, *OFFICERS])
def test_reads(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
