"""Lives: of which body a post was, and how much of the words of a title or name belongs to it."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, read, span

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


@pytest.mark.parametrize(("text", "claims"), [*NAMES, *STAFF])
def test_reads_bodies_of_lives(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    subject = claims[0].person
    assert [said for said in claims_of(read(reader, text)) if said.person == subject] == sorted(claims)
