"""Changes of post that name no post, on made-up people; and which reports of a change are of one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from archive.dates import Bounds
from archive.extraction.reader import GrammarReader
from archive.model import Document, Modality, Reading
from archive.packs.load import load

FRIDAY = date(2023, 12, 22)
THURSDAY = Bounds.day(date(2023, 12, 21))
_Read = Callable[[str], Reading]


@pytest.fixture(scope="module")
def read() -> _Read:
    reader = GrammarReader(load())
    return lambda text: reader.read(Document("test", text, "hash", published_on=FRIDAY))


def changes(reading: Reading) -> set[tuple[str | None, frozenset[str], Bounds, Modality]]:
    return {
        (
            event.mode,
            frozenset(reading.entities[part.entity].name for part in event.participants if part.role == "recipient"),
            event.bounds,
            event.modality,
        )
        for event in reading.events
        if event.type == "PERSONNEL"
    }


@pytest.mark.parametrize(
    ("sentence", "mode"),
    [
        ("Major General Scott Evans was removed from his position on Thursday.", "dismiss"),
        ("Admiral Scott Evans was voted out of the commission on Thursday.", "dismiss"),
        ("Admiral Scott Evans lost his seat on Thursday.", "dismiss"),
        ("The palace announced the suspension of General Scott Evans on Thursday.", "dismiss"),
        ("General Scott Evans offered his resignation on Thursday.", "resign"),
        ("The president on Thursday accepted the resignation of Scott Evans.", "resign"),
        ("General Scott Evans left the army on Thursday.", "retire"),
        ("The retirement of General Scott Evans was announced on Thursday.", "retire"),
        ("Prosecutors charged General Scott Evans with bribery on Thursday.", "investigate"),
        ("The case of General Scott Evans was handed to military prosecutors on Thursday.", "investigate"),
        ("The plenum confirmed the expulsion of General Scott Evans on Thursday.", "expel"),
        ("Scott Evans was sworn in by the governor on Thursday.", "appoint"),
    ],
)
def test_a_change_without_its_post(read: _Read, sentence: str, mode: str) -> None:
    assert changes(read(sentence)) == {(mode, frozenset({"Scott Evans"}), THURSDAY, Modality.ASSERTED)}


@pytest.mark.parametrize(
    "sentence",
    [
        "General Scott Evans was removed from the water on Thursday.",
        "General Scott Evans lost his hat on Thursday.",
        "General Scott Evans handed the map to the pilot on Thursday.",
        "Scott Evans was one of the last men to resign.",
    ],
)
def test_what_is_no_change(read: _Read, sentence: str) -> None:
    assert changes(read(sentence)) == set()


def test_who_leaves_leaves_once(read: _Read) -> None:
    reading = read(
        "Evans steps down as navy chief\nAdmiral Scott Evans, the commander of the US Navy, retired on Thursday.\n"
    )
    assert changes(reading) == {("retire", frozenset({"Scott Evans"}), THURSDAY, Modality.ASSERTED)}


def test_a_headline_and_the_text_tell_of_one_departure_to_come(read: _Read) -> None:
    reading = read(
        "French army chief Moreau steps down\n"
        "General Luc Moreau, the chief of staff of the French army, will retire in January.\n"
    )
    ((mode, people, _, modality),) = changes(reading)
    assert (mode, people, modality) == ("retire", {"Luc Moreau"}, Modality.PROSPECTIVE)


def test_a_ceremony_to_promote_has_promoted(read: _Read) -> None:
    reading = read("President Xi Jinping on Thursday presented orders to promote Wang Haiming to the rank of general.")
    assert {(event.mode, event.bounds, event.modality) for event in reading.events} == {
        ("promote", THURSDAY, Modality.ASSERTED)
    }


def test_what_is_only_called_for_has_not_happened(read: _Read) -> None:
    assert changes(read("After the vote the calls for General Scott Evans to resign grew louder.")) == set()


def test_one_is_killed_in_a_crash_and_another_by_an_attack(read: _Read) -> None:
    assert {
        event.mode for event in read("General Scott Evans was killed in a helicopter crash on Thursday.").events
    } == {"die"}
    killed = read("General Scott Evans was killed by rebels on Thursday.").events
    assert {event.type for event in killed} == {"ASSAULT"}
