"""Missions, offices and inquiries that a body keeps somewhere, by common nouns: their head is not the head of the body."""

from __future__ import annotations

import pytest
from reader_claims import BY_YESTERDAY, Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

MISSIONS = [
    case(
        "inquiry into a state",
        "Juan Perez, once head of the UN commission of inquiry on Burundi, spoke.",
        before("Juan Perez", "head", "United Nations Commission of Inquiry on Burundi", BY_YESTERDAY),
    ),
    case(
        "commission about a matter, in a state",
        "Juan Perez, once head of the UN commission against impunity in Honduras, spoke.",
        before("Juan Perez", "head", "United Nations Commission against Impunity in Honduras", BY_YESTERDAY),
    ),
    case(
        "inquiry of a body that has a commission",
        "Ana Novak led the African Union commission of inquiry on South Sudan until 2015.",
        before("Ana Novak", "head", "African Union Commission of Inquiry on South Sudan", "..2015-12-31"),
    ),
    case(
        "office in a town",
        "Ana Novak, who heads the WHO office in Dakar, spoke.",
        holds("Ana Novak", "head", "World Health Organization Office in Dakar"),
    ),
    case(
        "mission to a state",
        "Ana Novak, head of the IMF mission to Ghana, spoke.",
        holds("Ana Novak", "head", "International Monetary Fund Mission to Ghana"),
    ),
    case(
        "mission of a kind",
        "Ali Bello is commander of the NATO training mission in Iraq.",
        holds("Ali Bello", "commander", "North Atlantic Treaty Organization Training Mission in Iraq"),
    ),
    case(
        "of a body that no pack knows",
        "Ana Novak is director of the Red Cross office in Gaza.",
        holds("Ana Novak", "director", "Red Cross Office in Gaza"),
    ),
    case(
        "the body itself, and when",
        "Jane Reed took over as president of the European Commission in May.",
        Said("Jane Reed", "president", "european commission", "began", "asserted", "2024-05-01..2024-05-15", False),
    ),
    case(
        "a place with two names",
        "Ana Novak is head of the UN mission in the Horn of Africa.",
        holds("Ana Novak", "head", "United Nations Mission in the Horn of Africa"),
    ),
    case(
        "whose head follows",
        "Parliament's defence committee, whose head is Ilir Meta, met in Tirana.",
        holds("Ilir Meta", "chairman", "Defense Committee of the Parliament of Albania"),
    ),
    case(
        "whose head follows, of a body that could not be read",
        "The Assembly's defence committee, whose president is Luc Morel, met in Paris.",
    ),
    case(
        "whose head follows, of a state",
        "Brazil, whose president is Paulo Reis, lent money.",
        holds("Paulo Reis", "president", "Federative Republic of Brazil"),
    ),
    case("the mission last spoken of", "Ana Novak is head of the UN mission."),
    case("no title", "The WHO office in Dakar thanked Ana Novak on Monday."),
]


@pytest.mark.parametrize(("text", "expected"), MISSIONS)
def test_missions(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
