"""Officers of the firm of which a whole story tells, and of those that it only mentions."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

HALDEN = "Halden Motors Inc"
SALES = "Halden Motors Inc said its sales fell by a tenth.\n\n"
BOUGHT = "Halden Motors Inc said it bought Mora Glass Co.\n\n"

OF_THE_FIRM = [
    case(
        "two titles behind a name, paragraphs later",
        SALES + "Nobody had foreseen it.\n\nDemand was weak, said Ola Holm, president and chief executive officer.",
        holds("Ola Holm", "chief executive officer", HALDEN),
        holds("Ola Holm", "president", HALDEN),
    ),
    case(
        "a field behind the title",
        SALES + "It removed Eva Lind, vice president of finance.",
        ended("Eva Lind", "vice president of finance", HALDEN),
    ),
    case(
        "by the first word of its name",
        SALES + "Demand was weak, Halden chairman Ola Holm said.",
        holds("Ola Holm", "chairman", HALDEN),
    ),
    case(
        "by the first words behind the title",
        BOUGHT + "Eva Lind, of Mora, was named treasurer and vice chairman of Halden.",
        began("Eva Lind", "treasurer", HALDEN),
        began("Eva Lind", "vice chairman", HALDEN),
    ),
    case(
        "what it is a unit of is not meant",
        "Halden Motors Inc, a unit of Berg Industries Corp, said Ola Holm takes over as president from Eva Lind, who stays on as chairman.",
        holds("Eva Lind", "chairman", HALDEN),
        ended("Eva Lind", "president", HALDEN),
        began("Ola Holm", "president", HALDEN),
    ),
    case(
        "who comes from another firm",
        SALES + "Eva Lind, chief executive of Mora Glass Co, was elected vice chairman.",
        holds("Eva Lind", "chief executive", "Mora Glass Co"),
        began("Eva Lind", "vice chairman", HALDEN),
    ),
    case(
        "a name in angle brackets",
        "<Halden Motors Inc> named Eva Lind treasurer. She was vice president of <Nordic Lamp and Wire Inc> before.",
        began("Eva Lind", "treasurer", HALDEN),
        before("Eva Lind", "vice president", "Nordic Lamp and Wire Inc"),
    ),
    case(
        "behind what the exchange calls it",
        "Mora Glass Co <MRG.O> chairman Ola Holm wept.",
        holds("Ola Holm", "chairman", "Mora Glass Co"),
    ),
]

OF_ANOTHER = [
    case(
        "another has had the word since",
        BOUGHT + "Mora Glass said its output would grow.\n\nIts chairman, Ola Holm, will stay.",
    ),
    case(
        "another is named by one word",
        BOUGHT + "Mora's director, Ola Holm, wept.",
        holds("Ola Holm", "director", "Mora Glass Co"),
    ),
    case("of a unit that has no name", SALES + "Ola Holm, chairman and president of its Asian unit, wept."),
    case("an officer elsewhere", SALES + "Eva Lind is a Berg Nilsen officer and director."),
    case("of two firms none", "Halden Motors Inc and Mora Glass Co will merge.\n\nOla Holm, chairman, wept."),
    case(
        "a president of a state",
        SALES + "President Ola Holm came to the opening.",
        holds("Ola Holm", "president", None),
    ),
    case(
        "who has told of the firm is not of it",
        "Eva Lind, an investor, wants to buy Halden Motors Inc.\n\nOla Holm, chairman, wept.",
    ),
    case(
        "a career elsewhere",
        SALES + "It hired Eva Lind from Mora Glass Co. She was its treasurer.",
    ),
]

SHORT = [
    case(
        "two words of three",
        "Norra Skog Timber Corp is up for sale. Ola Holm quit as Norra Skog president in May 2023.",
        ended("Ola Holm", "president", "Norra Skog Timber Corporation", "2023-05-01..2023-05-31"),
    ),
    case(
        "one before a title",
        "Mora Glass Co was sold by Borealis Holding Co.\n\nIt was news, Borealis treasurer Eva Lind said.",
        holds("Eva Lind", "treasurer", "Borealis Holding Co"),
    ),
    case(
        "two firms in a row",
        "The floor was shared, said Ola Q. Holm, who heads the Oslo Salt Exchange and is treasurer of Mora Glass Corp and Halden Motors Inc.",
        holds("Ola Q. Holm", "head", "Oslo Salt Exchange"),
        holds("Ola Q. Holm", "treasurer", "Mora Glass Corporation"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*OF_THE_FIRM, *OF_ANOTHER, *SHORT])
def test_officers_of_the_firm_told_of(reader: GrammarReader, text: str, expected: frozenset[Said]) -> None:
    assert claims_of(read(reader, text)) == expected
