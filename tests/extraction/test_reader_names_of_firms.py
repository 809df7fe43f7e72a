"""What firms are called: by their forms, behind numbers and initials, by letters, and what looks like one."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

NAMES = [
    case(
        "a form of German law",
        "Norrstal AG said its sales fell.\n\nOla Holm, chairman, wept.",
        holds("Ola Holm", "chairman", "Norrstal AG"),
    ),
    case(
        "before the letters of an exchange",
        "Zorcorp <ZRC> said its sales fell.\n\nOla Holm, chief financial officer, wept.",
        holds("Ola Holm", "chief financial officer", "Zorcorp"),
    ),
    case(
        "initials",
        "R.K. Timber Industries Inc named Eva Lind treasurer.",
        began("Eva Lind", "treasurer", "R.K. Timber Industries Inc"),
    ),
    case(
        "a number",
        "Quay 4 Lamps Inc named Eva Lind treasurer.",
        began("Eva Lind", "treasurer", "Quay 4 Lamps Inc"),
    ),
    case(
        "by its letters, once it is named",
        "The Oslo Salt Exchange opened late. Nobody knew why, said Eva Lind, a vice president at the OSE.",
        holds("Eva Lind", "vice president", "Oslo Salt Exchange"),
    ),
    case("a prosecutor of a state", "Texas AG Eva Lind wept."),
    case(
        "who owns something is no person",
        'Avalon Paper Products Inc said it grew.\n\n"It was a good year," said Eva Lind, Avalon\'s chairman and chief executive.',
        holds("Eva Lind", "chairman", "Avalon Paper Products Inc"),
        holds("Eva Lind", "chief executive", "Avalon Paper Products Inc"),
    ),
    case(
        "the firm before the first of two titles",
        "Eva Lind, Zorcorp chairman and chief executive officer, wept.",
        holds("Eva Lind", "chairman", "Zorcorp"),
        holds("Eva Lind", "chief executive officer", "Zorcorp"),
    ),
    case(
        "the chairman of a board",
        "Halden Motors Inc board chairman Ola Holm wept.",
        holds("Ola Holm", "chairman", "Halden Motors Inc"),
    ),
    case(
        "where one of several vice presidents is",
        "Eva Lind, vice president at Quarry Options of Mora, wept.",
        holds("Eva Lind", "vice president", "Quarry Options of Mora"),
    ),
    case(
        "the year of its accounts is not the day of the talk",
        "Halden Motors Inc chairman Ola Holm told reporters about its 2022 report.",
        holds("Ola Holm", "chairman", "Halden Motors Inc"),
    ),
    case(
        "an owner with its letters before what it owns",
        "Ola Holm is president of Dupre's <DPR> Conaco Inc subsidiary.",
        holds("Ola Holm", "president", "Conaco Inc"),
    ),
]

FOLLOWED = [
    case(
        "what else the other one is",
        "Halden Motors Inc named Eva Lind president of Mora Glass Co, succeeding Halden treasurer Ola Holm.",
        began("Eva Lind", "president", "Mora Glass Co"),
        ended("Ola Holm", "president", "Mora Glass Co"),
        holds("Ola Holm", "treasurer", "Halden Motors Inc"),
    ),
    case(
        "another's title between two clauses",
        "Halden Motors Inc said Eva Lind was named treasurer, and its chairman, Ola Holm, was named to the post of chief executive officer.",
        began("Eva Lind", "treasurer", "Halden Motors Inc"),
        holds("Ola Holm", "chairman", "Halden Motors Inc"),
        began("Ola Holm", "chief executive officer", "Halden Motors Inc"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*NAMES, *FOLLOWED])
def test_names_of_firms(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == claims
