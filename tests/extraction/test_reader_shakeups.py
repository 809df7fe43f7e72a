"""News of shake-ups: what titles are for short, of whom "he" tells next, careers told beside what is new."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

POLICE = "Ghanaian Police"
EGYPT = "Arab Republic of Egypt"

FOR_SHORT = [
    case(
        "a title with its letters before the name",
        "Ghana's Inspector General of Police (IGP), Dr Kojo Mensah, spoke to reporters.",
        holds("Kojo Mensah", "chief", POLICE),
    ),
    case(
        "who is dismissed",
        "Ghana dismissed the finance minister (FM), Dr. Kojo Mensah, on Monday.",
        ended("Kojo Mensah", "minister", "Ministry of Finance of Ghana", "2024-05-13"),
    ),
    case(
        "a body with its letters",
        "The Executive Secretary of the Nigerian Universities Commission (NUC), Prof. Ada Eze, has resigned.",
        ended("Ada Eze", "executive secretary", "Nigerian Universities Commission"),
    ),
    case(
        "letters behind a name",
        "Kojo Mensah became Ghana's IGP in 2021.",
        began("Kojo Mensah", "chief", POLICE, "2021"),
    ),
]
OF_HIM = [
    case(
        "who is new, a sentence later",
        "President Omar Farid of Egypt appointed General Ahmed Khalil as Chief of Staff of the Armed Forces. He replaces General Osama Aziz. "
        "He has previously served as director of the Department of Morale Affairs.",
        holds("Omar Farid", "president", EGYPT),
        began("Ahmed Khalil", "chief of staff", "Egyptian Armed Forces"),
        ended("Osama Aziz", "chief of staff", "Egyptian Armed Forces"),
        before("Ahmed Khalil", "director", "Department of Morale Affairs"),
    ),
    case(
        "who was shoved out",
        "Egypt's President Omar Farid pushed General Hussein Badawi into retirement on Sunday. He is replaced by General Sami Fahmy.",
        holds("Omar Farid", "president", EGYPT, "2024-05-12"),
    ),
]
CAREERS = [
    case(
        "what goes on behind the end of something else",
        "Peter Moss had retired from the army in 1997 but continued to serve as a director in the Ministry of Defence.",
        before("Peter Moss", "director", "Ministry of Defense"),
    ),
    case(
        "a rise long after the date",
        "Peter Moss joined the Kenya Army in 1980, rising through the ranks to command the Kenya Navy.",
        began("Peter Moss", "commander", "Kenya Navy"),
    ),
    case(
        "a department of a university told by its town",
        "In Kenya Ann Moss is the head of the economics department at Nairobi's Strathmore University.",
        holds("Ann Moss", "head", "economics department of the Strathmore University"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*FOR_SHORT, *OF_HIM, *CAREERS])
def test_reads_shakeups(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
