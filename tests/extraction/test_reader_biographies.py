"""Lives told in prose: an opening with the birth, pronouns for one subject, careers with their dates."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, holds, read, span

from archive.extraction.reader import GrammarReader

FRANCE_DEFENCE = "Ministry of Defense of France"

OPENINGS = [
    case(
        "a kind of person who has served",
        "Pierre Moreau (born 3 May 1961) is a French politician and lawyer who has served as the defence minister of "
        "France since June 2019.",
        began("Pierre Moreau", "minister", FRANCE_DEFENCE, "2019-06"),
        holds("Pierre Moreau", "minister", FRANCE_DEFENCE),
    ),
    case(
        "in another script",
        "Ivan Petrovich Sokolov (Иван Петрович Соколов; ; born 8 June 1954 in Omsk) is a Russian diplomat who was the "
        "foreign minister of Russia from 2001 to 2003.",
        span("Ivan Petrovich Sokolov", "minister", "Ministry of Foreign Affairs of Russia", "2001", "2003"),
    ),
    case(
        "dead",
        "Anna Keller (3 January 1920 – 12 March 1999) was an Austrian lawyer who served as finance minister of Austria "
        "from 1970 to 1975.",
        span("Anna Keller", "minister", "Ministry of Finance of Austria", "1970", "1975"),
    ),
    case(
        "a kind of person alone",
        "Anna Keller (born 3 January 1950) is an Austrian writer who has lived in Vienna since 1975.",
    ),
]

PRONOUNS = [
    case(
        "others in the sentence before",
        "Maria Jansen (born 4 July 1958) is a Dutch economist. She was praised by Mark de Vries. In 2010 she became "
        "finance minister of the Netherlands.",
        began("Maria Jansen", "minister", "Ministry of Finance of the Netherlands", "2010"),
    ),
    case(
        "somebody else is spoken of",
        "Maria Jansen (born 4 July 1958) is a Dutch economist. She studied in Leiden. Her teacher was Karel Smit. "
        "He became finance minister of the Netherlands in 1981.",
        began("Karel Smit", "minister", "Ministry of Finance of the Netherlands", "1981"),
    ),
]


US_STATE = "United States Department of State"
RUSSIA_FOREIGN = "Ministry of Foreign Affairs of Russia"

LISTS = [
    case(
        "each with its own years",
        "Peter Hale served as mayor of Dayton from 1990 to 1994, treasurer of Ohio under Ann Lee "
        "from 1995 until 1999, and as governor of Ohio from 2001 to 2005.",
        span("Peter Hale", "mayor", "Dayton", "1990", "1994"),
        span("Peter Hale", "treasurer", "Ohio", "1995", "1999"),
        span("Peter Hale", "governor", "Ohio", "2001", "2005"),
    ),
    case(
        "several spells in brackets",
        "Peter Hale was governor of Ohio (1990–1994 and 1999–2003).",
        span("Peter Hale", "governor", "Ohio", "1990", "1994"),
        span("Peter Hale", "governor", "Ohio", "1999", "2003"),
    ),
    case(
        "two posts that last",
        "Dmitry Orlov has served as governor of Tula Oblast since May 2011 and head of the Tula City Council since 2015.",
        began("Dmitry Orlov", "governor", "Tula Oblast", "2011-05"),
        holds("Dmitry Orlov", "governor", "Tula Oblast"),
        began("Dmitry Orlov", "head", "Tula City Council", "2015"),
        holds("Dmitry Orlov", "head", "Tula City Council"),
    ),
    case(
        "under somebody else",
        "Ann Lee served under Secretary of State John Dole from 1990 to 1993 as assistant secretary of state for "
        "consular affairs.",
        span("Ann Lee", "assistant secretary for consular affairs", US_STATE, "1990", "1993"),
        before("John Dole", "secretary", US_STATE, "1990..1993"),
        wrong="Dole is read as holding the post on the day of publication",
    ),
]

BODIES = [
    case(
        "whose and to whom",
        "Dmitry Orlov was the permanent representative of Russia to the United Nations from 1994 to 2004.",
        span("Dmitry Orlov", "permanent representative to United Nations", RUSSIA_FOREIGN, "1994", "2004"),
    ),
    case(
        "a house of a part of a state",
        "Ann Lee was a member of the Ohio House of Representatives from 2001 to 2005.",
        span("Ann Lee", "member", "Ohio House of Representatives", "2001", "2005"),
    ),
    case(
        "a place that is a country too",
        "Ann Lee was the secretary of state of Georgia from 2001 to 2005.",
        span("Ann Lee", "secretary of state", "Georgia", "2001", "2005"),
    ),
    case(
        "a deputy of the state",
        "Dmitry Orlov was first deputy prime minister of Russia from 2001 to 2005.",
        span("Dmitry Orlov", "first deputy prime minister", "Russian Federation", "2001", "2005"),
    ),
    case(
        "a body that nothing has named is not the state",
        "Dmitry Orlov, who lives in Russia, became president of the association in 2009.",
    ),
    case(
        "a field in two parts",
        "Lin Mei-hua was Taiwan's deputy minister of transportation and communications from 2001 to 2005.",
        span(
            "Lin Mei-hua",
            "deputy minister",
            "Ministry of Transportation and Communications of Taiwan",
            "2001",
            "2005",
        ),
    ),
]


OHIO = "Anna Weiss (born 3 May 1961) is an American politician who is the governor of Ohio. "

FIRST_DAYS = [
    case(
        "took office",
        OHIO + "She took office on 4 January 2011.",
        holds("Anna Weiss", "governor", "Ohio"),
        began("Anna Weiss", "governor", "Ohio", "2011-01-04"),
    ),
    case(
        "an election is no first day",
        OHIO + "In 2010 she was elected governor of Ohio.",
        holds("Anna Weiss", "governor", "Ohio"),
        began("Anna Weiss", "governor", "Ohio", "2010-01-01..2011-12-31"),
    ),
    case(
        "in that post since",
        OHIO + "She has served in that position since January 2011.",
        holds("Anna Weiss", "governor", "Ohio"),
        began("Anna Weiss", "governor", "Ohio", "2011-01"),
    ),
    case(
        "somebody else's office",
        OHIO + "She lives in Dayton. Peter Hale took office in 2011.",
        holds("Anna Weiss", "governor", "Ohio"),
    ),
    case(
        "a run that came to nothing",
        OHIO + "She ran for mayor of Dayton in 1998 to succeed Peter Hale.",
        holds("Anna Weiss", "governor", "Ohio"),
    ),
    case(
        "president of a firm",
        OHIO + "In 1999 she became president and stayed until 2004.",
        holds("Anna Weiss", "governor", "Ohio"),
    ),
]

BESIDES = [
    case(
        "a chair and a board are no posts",
        OHIO + "In 1999 she became professor of law at Dayton University and chairman of Weiss Holdings.",
        holds("Anna Weiss", "governor", "Ohio"),
    ),
    case(
        "a month is of the year told last",
        OHIO + "In May 2005 she was appointed mayor of Dayton. In June she became treasurer of Ohio.",
        holds("Anna Weiss", "governor", "Ohio"),
        began("Anna Weiss", "mayor", "Dayton", "2005-05"),
        began("Anna Weiss", "treasurer", "Ohio", "2005-06"),
    ),
    case(
        "the fourth",
        OHIO + "A Democrat, Weiss was the fourth mayor of Dayton from 2001 to 2005.",
        holds("Anna Weiss", "governor", "Ohio"),
        span("Anna Weiss", "mayor", "Dayton", "2001", "2005"),
    ),
]

SEATS = [
    case(
        "served on a board",
        OHIO
        + "She served on the Clark County Commission from 2009 to 2013 and on the Ohio Board of Regents from 2014 to 2018.",
        holds("Anna Weiss", "governor", "Ohio"),
        span("Anna Weiss", "member", "Clark County Commission", "2009", "2013"),
        span("Anna Weiss", "member", "Ohio Board of Regents", "2014", "2018"),
        wrong="the second of two prepositions of one verb is not read",
    ),
    case(
        "represented",
        OHIO + "She represented Dayton in the Ohio Senate from 2009 to 2013.",
        holds("Anna Weiss", "governor", "Ohio"),
        span("Anna Weiss", "member", "Ohio Senate", "2009", "2013"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), FIRST_DAYS)
def test_the_first_day_may_stand_in_a_sentence_of_its_own(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), BESIDES)
def test_a_life_tells_more_than_offices(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), SEATS)
def test_who_sits_on_a_body_is_a_member(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), OPENINGS + PRONOUNS)
def test_lives(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), LISTS)
def test_every_post_of_a_list_has_its_own_time(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), BODIES)
def test_bodies_of_careers(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
