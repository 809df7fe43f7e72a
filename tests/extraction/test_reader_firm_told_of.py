"""Officers of the firm of which a whole story tells, and of those that it only mentions."""

from __future__ import annotations

import pytest
from reader_claims import Said, absent, before, began, case, claims_of, ended, expected, holds, read

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

UNITS = [
    case(
        "a subsidiary, both posts and nobody else's",
        "Halden Motors Inc said it named Ola Holm to succeed Eva Lind as president and chief executive officer of its Mora Bell subsidiary.",
        ended("Eva Lind", "chief executive officer", "Mora Bell"),
        ended("Eva Lind", "president", "Mora Bell"),
        began("Ola Holm", "chief executive officer", "Mora Bell"),
        began("Ola Holm", "president", "Mora Bell"),
    ),
    case(
        "a unit of an owner",
        "Eva Lind, chairman of Halden Motors Inc's Sea-Wind unit, wept.",
        holds("Eva Lind", "chairman", "Sea-Wind"),
    ),
    case(
        "whom somebody serves",
        SALES + "Eva Lind serves Mora Bell as executive vice president and chief operating officer.",
    ),
    case(
        "the firm described",
        SALES + "Ola Holm is president of the heavily indebted company.",
        holds("Ola Holm", "president", HALDEN),
    ),
    case(
        "a firm that is yet to be",
        SALES + "Ola Holm will be treasurer of the combined company.",
        expected("Ola Holm", "treasurer", ""),
    ),
    case(
        "whose adviser is of no state",
        "The Oslo Salt Exchange, OSX, met. Ola Holm, an adviser to the OSX president, wept.",
    ),
    case(
        "whoever opens the story",
        "Halden Motors Inc chairman Ola Holm said he would retire. The board will meet Eva Lind, who now is president.",
        holds("Eva Lind", "president", HALDEN),
        ended("Ola Holm", "chairman", HALDEN, "2024-05-15..", modality="prospective"),
        holds("Ola Holm", "chairman", HALDEN),
    ),
    case(
        "a vacancy by its title",
        SALES
        + "Eva Lind was elected president. Lind has been treasurer since 2020. The president's post has stood vacant since 2021.",
        absent(None, "president", HALDEN, "2021-01-01..2024-05-15"),
        began("Eva Lind", "president", HALDEN),
        began("Eva Lind", "treasurer", HALDEN, "2020-01-01..2020-12-31"),
        holds("Eva Lind", "treasurer", HALDEN),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*OF_THE_FIRM, *OF_ANOTHER, *SHORT, *UNITS])
def test_officers_of_the_firm_told_of(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == claims
