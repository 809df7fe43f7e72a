"""Posts of a state, of its head's office and of its parliament, and bodies whose name any state may give."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader
from archive.identity import name_key

KOREAN_CHIEFS = "Joint Chiefs of Staff of the Republic of Korea"
POSTS = [
    (
        "ANKARA - Turkey's jets returned. Parliament Speaker Numan Aydin was told.",
        "Numan Aydin",
        "speaker",
        "Grand National Assembly of Turkey",
    ),
    (
        "Australia waits. Queensland Police Minister Dan Reed spoke.",
        "Dan Reed",
        "minister",
        "Ministry of Police of Queensland",
    ),
    (
        "India waits. Gen. Arun Rao, the Southern Army Commander, spoke.",
        "Arun Rao",
        "commander",
        "Southern Command of the Indian Army",
    ),
    (
        "NEW DELHI - Northern Army Commander Lt Gen Arun Rao reviewed India's posts.",
        "Arun Rao",
        "commander",
        "Northern Command of the Indian Army",
    ),
    (
        "Iraq's parliament met. The deputy speaker, Karim Hassan, had led it.",
        "Karim Hassan",
        "deputy speaker",
        "Council of Representatives of Iraq",
    ),
    (
        "Nigeria waits. Musa Bello, who once led Operation Hadin Kai, spoke.",
        "Musa Bello",
        "commander",
        "Operation Hadin Kai",
    ),
    (
        "Dan Levi of Israel is a former head of the IDF's Southern Command.",
        "Dan Levi",
        "commander",
        "Southern Command of the Israel Defense Forces",
    ),
    (
        "French President Emmanuel Macron spoke. It was read by Luc Morel, Macron's chief of staff.",
        "Luc Morel",
        "chief of staff",
        "Presidency of the French Republic",
    ),
    (
        "Brazil's President Ana Souza spoke. Her press secretary, Rui Costa, denied it.",
        "Rui Costa",
        "press secretary",
        "Federative Republic of Brazil",
    ),
    (
        "Defence Minister Ann Bell of Canada spoke. Her chief of staff, Paul Reed, denied it.",
        "Paul Reed",
        "chief of staff",
        "Ministry of Defense of Canada",
    ),
    (
        "Germany spoke. Gen. Jan Nowak, the operational commander of Poland's armed forces, resigned.",
        "Jan Nowak",
        "operational commander",
        "Polish Armed Forces",
    ),
    (
        "It was so, the spokesman for the Indonesian Defense Forces Major General Achmad Budi said.",
        "Achmad Budi",
        "spokesperson",
        "Indonesian National Armed Forces",
    ),
    (
        "The army's spokesman, Rear Adm. Dan Levi, left, Israel's media said.",
        "Dan Levi",
        "spokesperson",
        "Israel Defense Forces",
    ),
    (
        "President Mahamat Idriss Deby was inside, said Foreign Affairs Minister Abdel Koura. France waits. France spoke.",
        "Abdel Koura",
        "minister",
        "Ministry of Foreign Affairs of Chad",
    ),
    ("Government spokesman Luc Morel of France spoke.", "Luc Morel", "spokesperson", "French Republic"),
    (
        "In Indonesia presidential spokesman Hadi Budiman spoke.",
        "Hadi Budiman",
        "spokesperson",
        "Republic of Indonesia",
    ),
    (
        "Presidential peace adviser Carlo Reyes of the Philippines spoke.",
        "Carlo Reyes",
        "presidential peace adviser",
        "Office of the President of the Philippines",
    ),
    (
        "Ghana voted. Parliament of Ghana met, and the Speaker, Alban Mensah, was in the chair.",
        "Alban Mensah",
        "speaker",
        "Parliament of Ghana",
    ),
    (
        "Ghana's Parliament met. Haruna Mensah, the Minority Leader, spoke.",
        "Haruna Mensah",
        "minority leader",
        "Parliament of Ghana",
    ),
    ("Britain waits. The cabinet secretary, Sir Mark Bell, spoke.", "Mark Bell", "cabinet secretary", "United Kingdom"),
    (
        "Malaysia waits. Mohd Zaki Ali, the chief secretary to the government, spoke.",
        "Mohd Zaki Ali",
        "chief secretary",
        "Malaysia",
    ),
    ("Canada's defence chief General Ann Bell spoke.", "Ann Bell", "chief", "Canadian Armed Forces"),
    ("Poland's defence chief Jan Nowak spoke.", "Jan Nowak", "minister", "Ministry of Defense of Poland"),
    (
        "Germany waits. Lower Saxony's interior minister, Karl Weber, spoke.",
        "Karl Weber",
        "minister",
        "Ministry of the Interior of Lower Saxony",
    ),
    (
        "Japan's transport minister Kenji Mori spoke.",
        "Kenji Mori",
        "minister",
        "Ministry of Land, Infrastructure, Transport and Tourism of Japan",
    ),
    (
        "SEOUL -- The chairman of the Joint Chiefs of Staff, Gen. Kim Bo-seok, spoke.",
        "Kim Bo-seok",
        "chairman",
        KOREAN_CHIEFS,
    ),
    (
        "SEOUL -- Gen. Suh Min-ho, then Army chief of staff, met the chairman of the Joint Chiefs of Staff.",
        "Suh Min-ho",
        "chief",
        "Republic of Korea Army",
    ),
    ("SEOUL -- Adm. Jin Bo-seok leads the Strategic Command.", "Jin Bo-seok", "commander", "Strategic Command"),
    (
        "The chairman of the Joint Chiefs of Staff, Gen. Ann Bell, spoke in Iraq.",
        "Ann Bell",
        "chairman",
        "United States Joint Chiefs of Staff",
    ),
]


@pytest.mark.parametrize(("text", "person", "title", "body"), POSTS)
def test_a_post_of_a_state_is_of_that_state(
    reader: GrammarReader, text: str, person: str, title: str, body: str
) -> None:
    said = {(claim.person, claim.title, claim.organisation) for claim in claims_of(read(reader, text))}
    assert (person, title, name_key(body)) in said


@pytest.mark.parametrize(
    "text",
    [
        "Australia voted. Victorian Premier Ann Reed spoke.",
        "A government statement by Luc Morel of France was read.",
        "France met the presidential campaign spokesman Luc Morel.",
        "Ghana's Parliament met. A speaker, Alban Mensah, told the meeting so.",
    ],
)
def test_other_words_show_no_post_of_the_state(reader: GrammarReader, text: str) -> None:
    assert not any(claim.organisation for claim in claims_of(read(reader, text)))
