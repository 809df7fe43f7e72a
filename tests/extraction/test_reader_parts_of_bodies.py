"""Bodies that no pack lists and the text writes out: a part of a body, a formation by its number, a body without "of"."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

PARTS = [
    case(
        "who takes office is in no office of a body",
        "Eva Lind, until now commander of NATO's Joint Force Command Norfolk, takes office in Oslo soon.",
        before("Eva Lind", "commander", "Joint Force Command Norfolk"),
    ),
    case(
        "the ministry of the minister told of before",
        "Norwegian Defence Minister Ola Berg met his guests, ministry spokesman Bo Lind told reporters.",
        holds("Ola Berg", "minister", "Ministry of Defense of Norway"),
        holds("Bo Lind", "spokesperson", "Ministry of Defense of Norway"),
    ),
    case(
        "of two bodies that behind the title, its owner stands above it",
        "Gao Datong, formerly the Chinese armed forces' head of the Political Work Department, met Li Deming, the navy's commander of the South Sea Fleet.",
        before("Gao Datong", "director", "Political Work Department of the Central Military Commission"),
        holds("Li Deming", "commander", "South Sea Fleet"),
    ),
    case(
        "a department in lower case, by its work",
        "Gao Datong, the Chinese military's head of political work, spoke.",
        holds("Gao Datong", "director", "Political Work Department of the Central Military Commission"),
    ),
    case(
        "the ground force of a command, by its possessive",
        "Gao Datong comes from the Central Theater Command, where he was a deputy commander and led its ground force.",
        before("Gao Datong", "deputy commander", "Central Theater Command"),
        before("Gao Datong", "commander", "Central Theater Command Ground Force"),
    ),
    case(
        "a fleet by its side",
        "Gao Datong was chief of staff of China's southern fleet.",
        before("Gao Datong", "chief of staff", "South Sea Fleet"),
    ),
    case(
        "a department by its field, that of today",
        "In China Gao Datong is political commissar of the logistics department.",
        holds("Gao Datong", "political commissar", "Logistic Support Department of the Central Military Commission"),
    ),
    case(
        "the same command",
        "Gao Datong is commander of the Southern Theater Command and Li Deming, political commissar of the same command, spoke.",
        holds("Gao Datong", "commander", "Southern Theater Command"),
        holds("Li Deming", "political commissar", "Southern Theater Command"),
    ),
    case(
        "the abbreviation that the text gives a known body",
        "Gao Datong, commander of the People's Armed Police Force (APF), and Li Deming, political commissar of the APF, spoke.",
        holds("Gao Datong", "commander", "People's Armed Police"),
        holds("Li Deming", "political commissar", "People's Armed Police"),
    ),
    case(
        "a part that a body owns",
        "Anna Berg, head of the Swedish Energy Agency's legal department, spoke.",
        holds("Anna Berg", "head", "Legal Department of the Swedish Energy Agency"),
    ),
    case(
        "a part of a body after of",
        "Anna Berg, deputy head of the legal department of the Swedish Energy Agency, spoke.",
        holds("Anna Berg", "deputy head", "Legal Department of the Swedish Energy Agency"),
    ),
    case(
        "a part that a pack lists",
        "Gao Datong, director of the Chinese defence ministry's information office, spoke.",
        holds(
            "Gao Datong",
            "director",
            "Information Office of the Ministry of National Defense of the People's Republic of China",
        ),
    ),
    case(
        "its part is one of the body, not of the part named before",
        "Present were Anna Berg, head of the Swedish Energy Agency's legal department, and Bo Lind, head of its press service.",
        holds("Anna Berg", "head", "Legal Department of the Swedish Energy Agency"),
        holds("Bo Lind", "head", "Press Service of the Swedish Energy Agency"),
    ),
    case(
        "a lower body is not the one of its name that a pack lists elsewhere",
        "Gao Datong, once a vice-head of the East Sea Fleet's equipment department, spoke in China.",
        before("Gao Datong", "deputy head", "Equipment Department of the East Sea Fleet"),
    ),
    case(
        "a part that a pack lists under the body keeps its name",
        "Gao Datong, director of the Central Military Commission's political work department, spoke in China.",
        holds("Gao Datong", "director", "Political Work Department of the Central Military Commission"),
    ),
]
NUMBERED = [
    case(
        "two formations by their numbers",
        "Gao Datong was commander of the 65th and then the 38th Group Army.",
        before("Gao Datong", "commander", "65th Group Army"),
        before("Gao Datong", "commander", "38th Group Army"),
    ),
    case(
        "the title once more by of",
        "Gao Datong was political commissar of the 12th Brigade and later of the 27th Group Army.",
        before("Gao Datong", "political commissar", "12th Brigade"),
        before("Gao Datong", "political commissar", "27th Group Army"),
    ),
]
WITHOUT_OF = [
    case(
        "officers of a delegation",
        "With him on the visit were Major General Gao Datong, Deputy Chief Joint Staff Department, and Major General Wu Kai, "
        "Deputy Commander Western Theatre Command Army.",
        holds("Gao Datong", "deputy chief", "Joint Staff Department of the Central Military Commission"),
        holds("Wu Kai", "deputy commander", "Western Theater Command Ground Force"),
    ),
    case(
        "decorations between name and post",
        "General Imran Saleem, NI (M), Chief of Army Staff (COAS) of Pakistan, received the guests.",
        holds("Imran Saleem", "chief", "Pakistan Army"),
    ),
    case(
        "a corps after a comma",
        "Brigadier Musa Umaru, Commander, Infantry Corps, spoke.",
        holds("Musa Umaru", "commander", "Infantry Corps"),
    ),
]
DUTIES = [
    case(
        "what is headed, at a body",
        "Anna Berg, head of protocol at the Swedish Energy Agency, spoke.",
        holds("Anna Berg", "head of protocol", "Swedish Energy Agency"),
    ),
    case(
        "what is directed, in capitals",
        "Bo Lind, Director of Administration at the Swedish Energy Agency, spoke.",
        holds("Bo Lind", "director of administration", "Swedish Energy Agency"),
    ),
    case(
        "what is headed has more words than a field",
        "Bo Lind, director of security policy at the Nordea Institute, spoke.",
        holds("Bo Lind", "director of security policy", "Nordea Institute"),
    ),
    case(
        "where an analyst works",
        "Bo Lind, a former China analyst at CNA, spoke.",
        before("Bo Lind", "analyst", "CNA"),
    ),
    case(
        "of what somebody is chairman",
        "Bo Lind, chairman of Rosmetall, spoke.",
        holds("Bo Lind", "chairman", "Rosmetall"),
    ),
    case(
        "words between the article and a body",
        "Bo Lind, acting head of the main opposition Democratic United Party, spoke.",
        holds("Bo Lind", "head", "Democratic United Party", acting=True),
    ),
    case(
        "an attache is of the ministry that sent him",
        "Bo Lind, a former American air attaché in Beijing, spoke.",
        before("Bo Lind", "air attache to China", "United States Department of Defense"),
    ),
    case(
        "an ambassador in a capital",
        "The Chinese ambassador in Harare, Gao Datong, spoke.",
        holds("Gao Datong", "ambassador to Zimbabwe", "Ministry of Foreign Affairs of the People's Republic of China"),
    ),
    case(
        "a department by what it deals with, at its body",
        "Gao Datong, head of the department of strategic studies at the Academy of Military Science, spoke.",
        holds("Gao Datong", "director", "Department of Strategic Studies of the PLA Academy of Military Science"),
    ),
    case(
        "a division that somebody directs",
        "Eva Lind directs the division of defense strategy at the Lowy Institute.",
        holds("Eva Lind", "director", "Division of Defense Strategy of the Lowy Institute"),
    ),
    case(
        "a programme with a state in its name",
        "Eva Lind, who heads the China programme at the Lowy Institute, spoke.",
        holds("Eva Lind", "head", "China Programme of the Lowy Institute"),
    ),
    case(
        "its programme",
        "The Lowy Institute is in Sydney. Eva Lind is director of its Asia security programme.",
        holds("Eva Lind", "director", "Asia Security Programme of the Lowy Institute"),
    ),
    case("work of a force, and no part", "Eva Lind ran the army's space programme."),
    case("an inquiry into a body", "Eva Lind led the board's inquiry into the office of the Bank of England."),
    case("what is headed without a body says too little", "Anna Berg, head of research, spoke."),
]


@pytest.mark.parametrize(("text", "expected"), [*PARTS, *NUMBERED, *WITHOUT_OF, *DUTIES])
def test_a_body_written_out_in_the_text(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
