"""Posts that are left open because nothing says of which body they are: a wrong body would be worse than none."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

OPEN = [
    case("leader of nobody in particular", "In Senegal, protest leader Moussa Sarr spoke on Monday."),
]
READ = [
    case(
        "what is headed at a body",
        "Pankaj Rao, Head of Research at Kotak Securities, spoke in India.",
        holds("Pankaj Rao", "head of research", "Kotak Securities"),
    ),
    case(
        "department of a body",
        "Karl Thomas, head of the Bundesbank's credit department, spoke in Germany.",
        holds("Karl Thomas", "head", "Credit Department of the Deutsche Bundesbank"),
    ),
    case(
        "president of a company, not of the state",
        "Novatech President Ann Miller said that sales in the US fell. US officials agreed.",
        holds("Ann Miller", "president", "Novatech"),
    ),
    case(
        "chief executive of a company, not of a territory",
        "Hong Kong is where Acme Chief Executive Bob Stone lives. Hong Kong grows.",
        holds("Bob Stone", "chief executive", "Acme"),
    ),
    case(
        "a body in capitals and how the post is held",
        "NMC acting general manager John Tembo said that it rained.",
        holds("John Tembo", "general manager", "NMC", acting=True),
    ),
    case(
        "president of a central bank",
        "Brazilian Central Bank President Paulo Reis spoke in Brazil.",
        holds("Paulo Reis", "president", "Central Bank of Brazil"),
    ),
    case(
        "former further off",
        "Former Social Democrat Chancellor Karl Brandner of Germany spoke.",
        before("Karl Brandner", "chancellor", "Federal Republic of Germany"),
    ),
    case(
        "party before the title",
        "Italy's Socialist Prime Minister Carlo Bassi spoke.",
        holds("Carlo Bassi", "prime minister", "Italian Republic"),
    ),
    case(
        "prefix before the country",
        "Assistant U.S. Treasury Secretary David Malford spoke.",
        holds("David Malford", "assistant secretary", "United States Department of the Treasury"),
    ),
    case(
        "two fields before the title",
        "Kenyan Trade and Industry Minister Peter Otieno spoke.",
        holds("Peter Otieno", "minister", "Ministry of Trade and Industry of Kenya"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), OPEN)
def test_a_post_stays_open(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), READ)
def test_what_stands_before_a_title_is_read(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_a_guess_gives_way_to_a_holder_told_as_such(reader: GrammarReader) -> None:
    text = (
        "US President Ann Miller spoke in Washington. US officials listened to the US broadcast. "
        "The line was bad between President Miller and President Petrenko."
    )
    presidents = {said.person: said.organisation for said in claims_of(read(reader, text)) if said.title == "president"}
    assert presidents.keys() == {"Ann Miller", "Petrenko"}
    assert presidents["Petrenko"] == ""


MODIFIERS = [
    case("a kind of architect", "John Baker is the chief architect of the US strategy on debt."),
    case(
        "a field of two words after the country",
        "French Foreign Trade Minister Michel Noir spoke. US officials listened to the US side.",
        holds("Michel Noir", "minister", "Ministry of Foreign Trade of France"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), MODIFIERS)
def test_a_title_is_read_with_what_it_belongs_to(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


OPENLY = [
    case(
        "a finance minister in a story about another country",
        "The US is large. Finance Minister Juan Soler spoke.",
        holds("Juan Soler", "finance minister", ""),
    ),
    case(
        "a former foreign minister of nobody knows where",
        "The prize went to former foreign minister Ann Miller.",
        before("Ann Miller", "foreign minister", ""),
    ),
]


@pytest.mark.parametrize(("text", "claims"), OPENLY)
def test_a_post_of_some_state_is_claimed_openly(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
