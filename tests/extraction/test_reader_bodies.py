"""Of which body a post is, where no pack lists it: parts of states, fields of government, services, staff of a holder."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

BODIES = [
    case("governor of a state", "Governor of Kansas Ann Miller spoke.", holds("Ann Miller", "governor", "Kansas")),
    case(
        "state before the title",
        "Texas Attorney General Juan Ruiz spoke.",
        holds("Juan Ruiz", "attorney general", "Texas"),
    ),
    case("mayor of a town", "Mayor of Braddock John Wells spoke.", holds("John Wells", "mayor", "Braddock")),
    case(
        "field that no list has",
        "India's Minister of Rural Electrification Ravi Menon spoke.",
        holds("Ravi Menon", "minister", "Ministry of Rural Electrification of India"),
    ),
    case(
        "field of two parts",
        "Kenyan Minister of Roads and Public Works Peter Otieno spoke.",
        holds("Peter Otieno", "minister", "Ministry of Roads and Public Works of Kenya"),
    ),
    case(
        "field of a part of a state",
        "Laura Diaz, the Secretary of Health of New Mexico, spoke.",
        holds("Laura Diaz", "secretary of health", "New Mexico"),
    ),
    case(
        "under secretary for a duty",
        "US Under Secretary of State for Political Affairs Ruth Weiss spoke.",
        holds("Ruth Weiss", "under secretary for political affairs", "United States Department of State"),
    ),
    case(
        "chief of the forces of a country without a pack",
        "Suriname's Chief of the Defence Forces General Paul Kibet spoke.",
        holds("Paul Kibet", "chief", "Surinamese Armed Forces"),
    ),
    case(
        "ambassador of a country without a pack",
        "Kenyan Ambassador to Japan Jane Wanjiru spoke.",
        holds("Jane Wanjiru", "ambassador to Japan", "Ministry of Foreign Affairs of Kenya"),
    ),
    case(
        "a body that only its title shows to be one",
        "The head of Roscosmos, Dmitry Orlov, spoke.",
        holds("Dmitry Orlov", "head", "Roscosmos"),
    ),
    case(
        "a minister's title after the name of a second field",
        "Jan Novak, the Czech minister of defence, spoke.",
        holds("Jan Novak", "minister", "Ministry of Defense of the Czech Republic"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), BODIES)
def test_a_title_shows_of_which_body_it_is(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_what_follows_a_span_with_then_is_the_next_post(reader: GrammarReader) -> None:
    text = "Ann Miller was Governor of Kansas from 1992 to 1994, then Attorney General of Texas."
    found = {(said.title, said.organisation) for said in claims_of(read(reader, text))}
    assert ("governor", "kansas") in found


def test_a_participle_after_a_description_is_of_the_person_described(reader: GrammarReader) -> None:
    text = "Ann Miller is an American lawyer serving as the 48th governor of Kansas."
    assert claims_of(read(reader, text)) == [holds("Ann Miller", "governor", "Kansas")]


def test_a_past_governor_is_a_former_one(reader: GrammarReader) -> None:
    text = "Ann Miller, a former governor of Kansas, spoke."
    assert claims_of(read(reader, text)) == [before("Ann Miller", "governor", "Kansas")]


def test_another_of_several_posts_is_of_the_body_spoken_of(reader: GrammarReader) -> None:
    text = (
        "Li Wen, the former commander of China's Rocket Force, and Zhang Hua, a former deputy commander, were expelled. "
        "Ma Ping, another former deputy commander, died."
    )
    claims = claims_of(read(reader, text))
    for person in ("Zhang Hua", "Ma Ping"):
        assert before(person, "deputy commander", "people's liberation army rocket force") in claims
