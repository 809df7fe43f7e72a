"""Which firm or body is meant: the unit or its owner, a firm that has the name of a rank or title."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

HALDEN = "Halden Motors Inc"
OF_THE_UNIT = [
    case(
        "whose post goes with the one just told",
        "Halden Motors Inc said Ola Holm has been named president of its Mora Glass Co subsidiary, replacing Eva Lind as chairman.",
        ended("Eva Lind", "chairman", "Mora Glass Co"),
        began("Ola Holm", "president", "Mora Glass Co"),
    ),
    case(
        "of the owner, where the post of the unit is an old one",
        "Halden Motors Inc said Ola Holm, president of its Mora Glass Co unit, is replacing Eva Lind as chairman.",
        ended("Eva Lind", "chairman", HALDEN),
        holds("Ola Holm", "president", "Mora Glass Co"),
    ),
]
NO_OFFICER = [
    case(
        "a firm that takes over a firm",
        "Engineers of Mora Radio founded it after General Dynamics took over Mora Radio.",
    ),
    case(
        "whose president is told",
        "General Instrument Corp said it elected Ola Holm president.",
        began("Ola Holm", "president", "General Instrument Corporation"),
    ),
    case(
        "that begins like a schoolman",
        "Dean Mills Co shut its plant, Chairman Ola Holm said.",
        holds("Ola Holm", "chairman", "Dean Mills Co"),
    ),
    case(
        "that begins like a rank",
        "Major Realty Corp said it elected Ola Holm chairman.",
        began("Ola Holm", "chairman", "Major Realty Corporation"),
    ),
    case(
        "that begins like a judge",
        "Eva Lind is president of Judge Plastics Inc.",
        holds("Eva Lind", "president", "Judge Plastics Inc"),
    ),
]
IN_FULL = [
    case(
        "a name with a link, once it has been given whole",
        "Shares of Mora and Signal PLC fell. Mora and Signal Chairman Ola Holm wept.",
        holds("Ola Holm", "chairman", "Mora and Signal PLC"),
    ),
    case(
        "initials joined to initials",
        "The U.S. House passed it. AFL-CIO President Ola Holm called on the U.S. Senate to vote.",
        holds("Ola Holm", "president", "AFL-CIO"),
    ),
    case(
        "behind a title",
        "The U.S. House passed it. Ola Holm, president of the AFL-CIO, called on the U.S. Senate to vote.",
        holds("Ola Holm", "president", "AFL-CIO"),
    ),
    case(
        "which own the title",
        "The U.S. House passed it. Ola Holm, the AFL-CIO's president, called on the U.S. Senate to vote.",
        holds("Ola Holm", "president", "AFL-CIO"),
    ),
    case(
        "which open the text and are no dateline",
        "AFL-CIO president Ola Holm wept.",
        holds("Ola Holm", "president", "AFL-CIO"),
    ),
]
BRANCHES = [
    case(
        "in a language of the country",
        "Volkswagen AG shut a plant. Eva Lind, president of Volkswagen do Brasil, wept.",
        holds("Eva Lind", "president", "Volkswagen do Brasil"),
    ),
    case(
        "by the country right behind the firm",
        "Eva Lind, president of Toyota Canada, wept.",
        holds("Eva Lind", "president", "Toyota Canada"),
    ),
    case(
        "by a part of the world",
        "Eva Lind, president of Volkswagen of America, wept.",
        holds("Eva Lind", "president", "Volkswagen of America"),
    ),
    case(
        "before the title",
        "Siemens Japan’s chairman Ola Holm wept.",
        holds("Ola Holm", "chairman", "Siemens Japan"),
    ),
    case(
        "none, where it only says where",
        "Eva Lind, chairman of Volkswagen in Germany, wept.",
        holds("Eva Lind", "chairman", "Volkswagen"),
    ),
]
LISTS = [
    case(
        "behind a link",
        "Ola Holm is the chief executive of the Council on Trade, Industry and Labour.",
        holds("Ola Holm", "chief executive", "Council on Trade, Industry and Labour"),
    ),
    case(
        "without one",
        "Ola Holm, president of Saab Defense, Space and Security, wept.",
        holds("Ola Holm", "president", "Saab Defense, Space and Security"),
    ),
    case(
        "of people, who stand beside the body",
        "Ola Holm, chairman of the Council on Trade, Eva Lind and Bo Berg met.",
        holds("Ola Holm", "chairman", "Council on Trade"),
    ),
    case(
        "of firms, each of which is one",
        "Ola Holm, chairman of Halden Motors, Volvo and Saab met.",
        holds("Ola Holm", "chairman", "Halden Motors"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*OF_THE_UNIT, *NO_OFFICER, *IN_FULL, *BRANCHES, *LISTS])
def test_which_firm(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == claims
