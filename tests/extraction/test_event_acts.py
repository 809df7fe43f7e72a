"""Acts of every PLOVER type, on made-up news: which verbs tell of which, of whom, and where they are news."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from archive.extraction.reader import GrammarReader
from archive.model import Document, Modality, Reading
from archive.packs.load import load

FRIDAY = date(2023, 12, 22)
_Read = Callable[[str], Reading]


@pytest.fixture(scope="module")
def read() -> _Read:
    reader = GrammarReader(load())
    return lambda text: reader.read(Document("test", text, "hash", published_on=FRIDAY))


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Norway offered to send Finland two ferries.", "AGREE"),
        ("Portugal is ready to contribute two frigates to the mission.", "AGREE"),
        ("Canada will provide Fiji with emergency food.", "AGREE"),
        ("Chile said it would release ten Peruvian prisoners.", "AGREE"),
        ("Greek dockers pressed Turkey to reopen the port.", "REQUEST"),
        ("Jordan appealed to Egypt to open the crossing.", "REQUEST"),
        ("Kenya said that Uganda must return the boats.", "REQUEST"),
        ("A court in Austria indicted the Hungarian brewery.", "ACCUSE"),
        ("Mexico lodged a complaint against Guatemala.", "ACCUSE"),
        ("Brazil opposes a Bolivian pipeline.", "REJECT"),
        ("Iceland ruled out a ban on whaling.", "REJECT"),
        ("Peru says it will not accept any more Chilean trawlers.", "REJECT"),
        ("Nepal called off border talks with India.", "REJECT"),
        ("Sweden threatened to close its embassy in Belarus.", "THREATEN"),
        ("Turkey said it would blockade Greek ports.", "THREATEN"),
        ("Thousands of Danish farmers demonstrated in Copenhagen.", "PROTEST"),
        ("Spanish miners staged a march against Portugal.", "PROTEST"),
        ("Thai fishermen blocked a road to the port.", "PROTEST"),
        ("Colombia mobilized army reservists.", "MOBILIZE"),
        ("Romanian troops remained on alert near Moldova.", "MOBILIZE"),
        ("Ghana imposed a curfew in the north.", "COERCE"),
        ("Malian soldiers arrested a Nigerian journalist.", "COERCE"),
        ("Lebanese police confiscated rifles from Syrian smugglers.", "COERCE"),
        ("Sudanese rebels shelled an Ethiopian village.", "ASSAULT"),
        ("Libyan troops captured a Chadian town.", "ASSAULT"),
        ("Yemen launched an offensive against Oman.", "ASSAULT"),
        ("Japan suspended trade with Laos.", "SANCTION"),
        ("Cuba expelled two Canadian diplomats.", "SANCTION"),
        ("Qatar delivered medicine to Tunisia.", "AID"),
        ("Uruguay granted asylum to two Paraguayan officers.", "AID"),
        ("Estonia and Latvia held military exercises.", "COOPERATE"),
        ("Serbia lifted a state of emergency in the south.", "CONCEDE"),
        ("Morocco allowed Algerian ferries to dock.", "CONCEDE"),
        ("Armenia withdrew its troops from Georgia.", "RETREAT"),
        ("Angola released thirty Zambian prisoners.", "RETREAT"),
        ("Poland praised Lithuania.", "SUPPORT"),
        ("Vietnam and Cambodia restored diplomatic ties.", "SUPPORT"),
        ("Oman launched a mediation effort between Iran and Iraq.", "CONSULT"),
    ],
)
def test_an_act_that_leads(read: _Read, sentence: str, kind: str) -> None:
    events = read(sentence).events
    assert kind in {event.type for event in events}
    assert all(event.participants for event in events)


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway beat Finland 3-1.",
        "Chile and Peru clashed over fish.",
        "The debate over how fast to withdraw troops from Georgia goes on.",
        "Kenya could suspend trade with Uganda.",
        "Nobody threatened Sweden.",
        "Brazil provided a fine backdrop.",
        "General Li Wenhao recognised the connection between two oceans.",
    ],
)
def test_what_is_no_act(read: _Read, sentence: str) -> None:
    assert [event for event in read(sentence).events if event.modality is Modality.ASSERTED] == []


def test_who_is_only_described_acts_for_the_country_that_describes_them(read: _Read) -> None:
    reading = read("Thousands of farmers in Bolivia protested against Chile.")
    (event,) = reading.events
    assert {(reading.entities[part.entity].country, part.role) for part in event.participants} == {
        ("BOL", "actor"),
        ("CHL", "recipient"),
    }


def test_whom_nothing_here_knows_may_accuse_where_an_article_leads_with_it(read: _Read) -> None:
    (event,) = read("The watchdog Open Doors International accused Bolivia of jailing reporters.").events
    assert (event.type, [part.role for part in event.participants]) == ("ACCUSE", ["recipient"])
    deep = read(
        "US Defense Secretary Mark Nolan met Chinese Defence Minister Li Wenhao in Singapore on Thursday.\n"
        "The two discussed the South China Sea.\n"
        "Officials called the meeting useful.\n"
        "The watchdog Open Doors International accused Bolivia of jailing reporters.\n"
    )
    assert {each.type for each in deep.events} == {"CONSULT"}


def test_what_is_told_of_in_passing_is_no_news(read: _Read) -> None:
    reading = read(
        "US Defense Secretary Mark Nolan met Chinese Defence Minister Li Wenhao in Singapore on Thursday.\n"
        "The two discussed the South China Sea.\n"
        "Japan has suspended trade with Laos.\n"
        "Thai fishermen blocked a road.\n"
    )
    assert {event.type for event in reading.events} == {"CONSULT"}


def test_a_headline_names_the_country_of_the_minister_of_whom_the_text_tells(read: _Read) -> None:
    reading = read(
        "China urges Japan to stop drills\n"
        "Chinese Defence Minister Li Wenhao on Thursday urged Japan to stop its drills at sea.\n"
    )
    assert {event.title for event in reading.events} == {"Li Wenhao makes demands of Japan"}
    assert [event.sentence for event in reading.events] == [0, 1]


def test_what_two_agree_on_when_they_meet_is_part_of_the_meeting(read: _Read) -> None:
    reading = read(
        "US Defense Secretary Mark Nolan met Chinese Defence Minister Li Wenhao in Singapore on Thursday.\n"
        "Nolan and Li agreed to talk more often.\n"
    )
    assert {event.type for event in reading.events} == {"CONSULT"}
    signed = read(
        "US Defense Secretary Mark Nolan met Chinese Defence Minister Li Wenhao in Singapore on Thursday.\n"
        "Nolan and Li signed an agreement on hotlines.\n"
    )
    assert {event.type for event in signed.events} == {"CONSULT", "AGREE"}
