"""News of shake-ups: what titles are for short, of whom "he" tells next, careers told beside what is new."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, expected, holds, read

from archive.extraction.reader import GrammarReader

POLICE = "Ghana Police Service"
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

TO_MINISTRIES = [
    case(
        "several, each to his ministry",
        "Kenya's Cabinet Secretaries have been moved as follows: Ann Moss to the Ministry of Energy, James Oduya to the Ministry of Defence, and Mary Kioko to Health.",
        began("Ann Moss", "cabinet secretary", "Ministry of Energy of Kenya"),
        began("James Oduya", "cabinet secretary", "Ministry of Defense of Kenya"),
        began("Mary Kioko", "cabinet secretary", "Ministry of Health of Kenya"),
    ),
    case(
        "officials, of whom nobody says as what",
        "Kenyan principal secretaries were moved: Ann Moss to the Ministry of Energy, Peter Kamau to the Ministry of Health.",
    ),
    case(
        "a minister who moves",
        "Kenya's Health Minister Peter Kamau moves to the Ministry of Energy.",
        before("Peter Kamau", "minister", "Ministry of Health of Kenya", "..2024-05-15"),
        began("Peter Kamau", "minister", "Ministry of Energy of Kenya"),
    ),
    case(
        "a minister who moves something",
        "Kenya's Health Minister Peter Kamau moved the bill to the energy ministry.",
        holds("Peter Kamau", "minister", "Ministry of Health of Kenya"),
    ),
    case(
        "who is proposed with his field in brackets",
        "Kenya's president nominated Hassan Juma (Mining), John Moss (Treasury) and Omar Wanda (Energy) to the cabinet.",
        expected("Hassan Juma", "minister", "Ministry of Mining of Kenya"),
        expected("John Moss", "minister", "Ministry of Treasury of Kenya"),
        expected("Omar Wanda", "minister", "Ministry of Energy of Kenya"),
    ),
    case(
        "a title before somebody with a field of his own",
        "Jane Okello has been named Kenya's Cabinet Secretary for Treasury, Peter Kamau (Energy) and John Otieno (Interior).",
        began("Jane Okello", "cabinet secretary", "Ministry of Treasury of Kenya"),
        holds("Peter Kamau", "cabinet secretary", "Ministry of Energy of Kenya"),
        holds("John Otieno", "cabinet secretary", "Ministry of Interior of Kenya"),
    ),
]
WHOSE = [
    case(
        "a king in news of a republic or an emirate",
        "King Salman issued a decree on Wednesday. Mohammed bin Rashid, the Prime Minister of the UAE, congratulated Saudi Arabia. The UAE hailed him.",
        holds("Salman", "king", "Kingdom of Saudi Arabia", "2024-05-15"),
        holds("Mohammed bin Rashid", "prime minister", "United Arab Emirates", "2024-05-15"),
    ),
    case(
        "who signs, and who acts",
        "In a paper signed by Ghana's Minister of Health, Felix Moss, the President, in accordance with the law, revoked the licence.",
        holds("Felix Moss", "minister", "Ministry of Health of Ghana"),
    ),
    case(
        "the previous one of a body that another takes",
        "Adel Karim will assume the role of Saudi Arabia's foreign minister. Khalid Faris runs the Ministry of Health after the previous minister was removed this month.",
        expected("Adel Karim", "minister", "Ministry of Foreign Affairs of Saudi Arabia"),
        holds("Khalid Faris", "minister", "Ministry of Health of Saudi Arabia"),
    ),
    case(
        "a sentence that opens in capitals",
        "FORMER Nigerian Bar Association president Peter Moss spoke.",
        before("Peter Moss", "president", "Nigerian Bar Association"),
    ),
    case(
        "a body, and somebody else behind it",
        "Kenya's president appointed Peter Kamau as Comptroller of State House and Jane Okello was named Minister of Health.",
        began("Peter Kamau", "comptroller", "State House"),
        began("Jane Okello", "minister", "Ministry of Health of Kenya"),
    ),
]

UNMADE = [
    case(
        "an appointment that is terminated",
        "Ghana's president terminated the appointment of Mr. Peter Moss as the director of the Ghana Ports Authority.",
        ended("Peter Moss", "director", "Ghana Ports Authority"),
    ),
    case(
        "an appointment of somebody with his title",
        "Kenya's president revoked the appointment of Health Minister Peter Moss.",
        ended("Peter Moss", "minister", "Ministry of Health of Kenya"),
    ),
    case(
        "by a passive",
        "Peter Moss's appointment as director of the Ghana Ports Authority was terminated on Monday.",
        ended("Peter Moss", "director", "Ghana Ports Authority", "2024-05-13"),
    ),
    case(
        "what some only want",
        "Lawmakers want to revoke the appointment of Peter Moss as director of the Ghana Ports Authority.",
    ),
    case(
        "what nobody does",
        "The president will not terminate the appointment of Peter Moss as director of the Ghana Ports Authority.",
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*FOR_SHORT, *OF_HIM, *CAREERS, *TO_MINISTRIES, *WHOSE, *UNMADE])
def test_reads_shakeups(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
