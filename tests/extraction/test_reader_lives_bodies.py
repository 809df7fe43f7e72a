"""Lives: of which body a post was, and how much of the words of a title or name belongs to it."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, holds, read, span

from archive.extraction.reader import GrammarReader

HOLT = "Jane Holt is an American official. "
PETROV = "Ivan Petrov is a Russian politician. "
NAMES = [
    case(
        "a department whose name goes on with its field",
        PETROV
        + "From 2011 to 2015 he was head of the Department for Tariffs in the Gas Sector of the Federal Energy Agency.",
        span(
            "Ivan Petrov",
            "head",
            "Department for Tariffs in the Gas Sector of the Federal Energy Agency",
            "2011",
            "2015",
        ),
    ),
    case(
        "but not where an office is",
        PETROV + "From 2011 to 2015 he was head of the Department for Tariffs in the City of Perm.",
        span("Ivan Petrov", "head", "Department for Tariffs", "2011", "2015"),
    ),
    case(
        "a mission with the body to which it is sent",
        PETROV + "From 2005 to 2008 he was deputy head of the Permanent Delegation of Sweden to the OSCE.",
        span("Ivan Petrov", "deputy head", "Permanent Delegation of Sweden to the OSCE", "2005", "2008"),
    ),
    case(
        "a ministry for a part of the state",
        PETROV + "On 3 March 2014 he was appointed Deputy Minister for Development of the Far North.",
        began("Ivan Petrov", "deputy minister", "Ministry of Development of the Far North of Russia", "2014-03-03"),
    ),
    case(
        "initials that the text explains",
        HOLT + "Holt was the director of CENTCOM, a group of nine theatre companies in Chicago, from 2010 to 2012.",
        span("Jane Holt", "director", "CENTCOM", "2010", "2012"),
    ),
    case(
        "initials before those who tell of the body explain nothing",
        "CENTCOM, a magazine reported, has no planes. Jane Holt is deputy commander of CENTCOM.",
        holds("Jane Holt", "deputy commander", "United States Central Command"),
    ),
    case(
        "a body of a state may be called a group",
        "The FSB, a secretive group of agents, was blamed. Ivan Petrov is director of the FSB.",
        holds("Ivan Petrov", "director", "Federal Security Service of the Russian Federation"),
    ),
    case(
        "but the command by its own words",
        HOLT + "Holt was the deputy commander of CENTCOM, a combatant command, from 2010 to 2012.",
        span("Jane Holt", "deputy commander", "United States Central Command", "2010", "2012"),
    ),
]
STAFF = [
    case(
        "an official under the governor of a part",
        HOLT + "She was secretary of appointments under Ohio governor Ted Lind from 2003 to 2007.",
        span("Jane Holt", "secretary of appointments", "Ohio", "2003", "2007"),
    ),
    case(
        "the chief of staff to one",
        HOLT + "Holt served as deputy chief of staff to Ohio governor Ted Lind from 1999 to 2002.",
        span("Jane Holt", "deputy chief of staff", "Ohio", "1999", "2002"),
    ),
    case(
        "what an assistant of a president is for",
        HOLT + "Holt served as assistant to the president for homeland security from 2013 to 2017.",
        span("Jane Holt", "assistant to the president for homeland security", "White House", "2013", "2017"),
    ),
    case(
        "behind the president's name",
        PETROV + "From May 2012 to June 2013 he served as Assistant to President Putin for Economic Affairs.",
        span(
            "Ivan Petrov",
            "assistant to the president for economic affairs",
            "Presidential Administration of Russia",
            "2012-05",
            "2013-06",
        ),
    ),
    case(
        "an assistant who is called otherwise",
        HOLT + "Holt served as Assistant to the President for National Security Affairs from 2013 to 2017.",
        span("Jane Holt", "national security advisor", "United States National Security Council", "2013", "2017"),
    ),
]
MORE = [
    case(
        "the economic adviser of a president",
        "Elena Petrova is a Russian economist. She was Russian President Vladimir Putin's economic adviser from 2011 to 2013.",
        span("Elena Petrova", "economy adviser", "Presidential Administration of Russia", "2011", "2013"),
    ),
    case(
        "an assistant secretary beside a spokesman of the department",
        HOLT
        + "From 1995 to 1997, Holt was Spokesperson for the Department of Defense and Assistant Secretary for Public Affairs.",
        span(
            "Jane Holt", "assistant secretary for public affairs", "United States Department of Defense", "1995", "1997"
        ),
        span("Jane Holt", "spokesperson", "United States Department of Defense", "1995", "1997"),
    ),
    case(
        "a committee with its year and what it is for",
        HOLT + "In 2003, she became Co-Chairman of the NYC 2004 Host Committee for the Liberal Convention.",
        began("Jane Holt", "co chairman", "NYC 2004 Host Committee for the Liberal Convention", "2003"),
    ),
    case(
        "the association of those who have a post",
        HOLT + "In 1990 she was named director of the Western Governors' Association.",
        began("Jane Holt", "director", "Western Governors' Association", "1990"),
    ),
    case(
        "an organ of the party spoken of",
        PETROV
        + "He joined United Russia in 2001. In 2005 he became the party's Secretary-General of its Council Presidium.",
        began("Ivan Petrov", "secretary-general", "Council Presidium of the United Russia", "2005"),
    ),
    case(
        "a cabinet says when and not of what",
        PETROV + "On 31 August 2012 he was appointed Deputy Prime Minister of Russia in the First Ivanov Cabinet.",
        began("Ivan Petrov", "deputy prime minister", "Russian Federation", "2012-08-31"),
    ),
    case(
        "a field before a state whose name holds a word of bodies",
        PETROV + "From 2011 to 2014 he was Deputy Minister of Culture and Sports of the Russian Federation.",
        span("Ivan Petrov", "deputy minister", "Ministry of Culture and Sports of Russia", "2011", "2014"),
    ),
    case(
        "the adviser to a governor",
        PETROV + "Since 2012, he has worked as an adviser to the governor of Samara Oblast.",
        began("Ivan Petrov", "adviser to the governor", "Samara Oblast", "2012"),
        holds("Ivan Petrov", "adviser to the governor", "Samara Oblast"),
    ),
    case(
        "a head coach heads nothing",
        PETROV
        + "He studied at the State Academy of Sports. From 2001 to 2003 he was mayor of Perm. He was also head coach of a team.",
        span("Ivan Petrov", "mayor", "Perm", "2001", "2003"),
    ),
    case(
        "a later post beside one of a department, which may be of another",
        "Jane Holt was general counsel of the Department of Energy and later Assistant Secretary for Health.",
        before("Jane Holt", "health assistant secretary", ""),
    ),
    case(
        "and one that is acting",
        "Jane Holt was head of the Department of Homeland Security and then acting Under Secretary for Defense.",
        before("Jane Holt", "head", "Department of Homeland Security"),
        Said(
            "Jane Holt",
            "under secretary",
            "united states department of defense",
            "held_before",
            "asserted",
            "..2024-05-14",
            True,
        ),
    ),
    case(
        "an adviser of the state beside a post of an agency",
        HOLT
        + "Holt served as Deputy National Security Advisor and Deputy Director of the Central Intelligence Agency from 2003 to 2005.",
        span("Jane Holt", "deputy director", "Central Intelligence Agency", "2003", "2005"),
        span(
            "Jane Holt", "deputy national security advisor", "United States National Security Council", "2003", "2005"
        ),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*NAMES, *STAFF, *MORE])
def test_reads_bodies_of_lives(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    subject = claims[0].person
    assert [said for said in claims_of(read(reader, text)) if said.person == subject] == sorted(claims)
