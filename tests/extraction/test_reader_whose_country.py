"""Whose army, minister and ambassador it is, and which body, where the words beside the title leave it open."""

from __future__ import annotations

import pytest
from reader_claims import TODAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

CHINA_MND = "Ministry of National Defense of the People's Republic of China"
NAVY = "People's Liberation Army Navy"
AIR_FORCE = "People's Liberation Army Air Force"
EAST = "Eastern Theater Command"

CASES = [
    case(
        "an army chief of the other country",
        "Indian and Chinese troops faced each other. Army chief Manoj Rawat spoke in India.",
        holds("Manoj Rawat", "chief", "Indian Army", TODAY),
    ),
    case(
        "the president of an island, by the form of his name",
        "China objected to the visit to Taiwan. The island's president, Chen Ming-tong, did not answer.",
        holds("Chen Ming-tong", "president", "Taiwan"),
    ),
    case(
        "an ambassador by the capital",
        "Ma Lin, once China's ambassador to Tokyo, spoke.",
        before("Ma Lin", "ambassador to Japan", "Ministry of Foreign Affairs of the People's Republic of China"),
    ),
    case(
        "part of a command",
        "Ma Lin is commander of the Eastern Theater Command's ground force.",
        holds("Ma Lin", "commander", "Eastern Theater Command Ground Force"),
    ),
    case(
        "its army, of a command",
        "Ma Lin, commander of the Eastern Theater Command, and Zhou Kai, commander of its army, took part.",
        holds("Ma Lin", "commander", EAST),
        holds("Zhou Kai", "commander", "Eastern Theater Command Ground Force"),
    ),
    case(
        "a delegation is headed by somebody who does not head the body",
        "A delegation of the PLA National Defense University headed by Ma Lin came to China's border.",
    ),
    case(
        "with the president were others",
        "With the Chinese president were Ma Lin, commander of the PLA Navy, and others.",
        holds("Ma Lin", "commander", NAVY),
    ),
    case(
        "relieved of his duties",
        "China's parliament relieved Ma Lin of his duties as defence minister on Monday.",
        ended("Ma Lin", "minister", CHINA_MND, "2024-05-13"),
    ),
    case(
        "two who took over two, respectively",
        "Zhou Kai and Ma Lin took over China's navy and the PLA Air Force respectively in 2017.",
        began("Zhou Kai", "commander", NAVY, "2017"),
        began("Ma Lin", "commander", AIR_FORCE, "2017"),
    ),
    case(
        "followed to the desk, not in the post",
        "U.S. Defense Secretary James Bell spoke first. He was followed by Kenyan President William Ruto.",
        holds("James Bell", "secretary", "United States Department of Defense"),
        holds("William Ruto", "president", "Republic of Kenya"),
    ),
    case(
        "what is told first of a sentence about the future is over",
        "Ma Lin was named China's defence minister on Nov. 9 and will fly to Peru on July 20.",
        began("Ma Lin", "minister", CHINA_MND, "2023-11-09"),
    ),
    case(
        "the army of the president by whose family name it is told",
        "President Ruto dismissed the defence minister, Peter Otieno.",
        holds("Ruto", "president", "Republic of Kenya"),
        ended("Peter Otieno", "minister", "Ministry of Defence of Kenya"),
    ),
    case(
        "the state of the figure who acts, where nothing else names one",
        "Vladimir Putin dismissed the defence minister, Sergei Petrov.",
        ended("Sergei Petrov", "minister", "Ministry of Defence of Russia"),
    ),
    case(
        "the host's minister, not that of the ambassador's state",
        "The Israeli ambassador, Dan Levi, was received by Foreign Minister Petros Markou in Nicosia.",
        holds("Dan Levi", "ambassador", "Ministry of Foreign Affairs of Israel"),
        holds("Petros Markou", "minister", "Ministry of Foreign Affairs of Cyprus"),
    ),
    case(
        "the host unnamed",
        "Ambassador Dan Levi of Israel was received by the Foreign Minister, Petros Markou.",
        holds("Dan Levi", "ambassador", "Ministry of Foreign Affairs of Israel"),
        holds("Petros Markou", "foreign minister", ""),
    ),
    case(
        "the ambassador's own minister, where the news is of their state",
        "South Korea's ambassador to Japan, Kim Min-jae, said Defense Minister Lee Tae-ho would come.",
        holds("Kim Min-jae", "ambassador to Japan", "Ministry of Foreign Affairs of South Korea"),
        holds("Lee Tae-ho", "minister", "Ministry of Defense of South Korea"),
    ),
    case(
        "a state by its island",
        "The typhoon hit Luzon. Defense Secretary Carlos Reyes sent ships.",
        holds("Carlos Reyes", "secretary", "Department of National Defense of the Philippines"),
    ),
    case(
        "a chief of the general staff may be that of any state",
        "Levent Aydin is chief of the general staff.",
        holds("Levent Aydin", "chief of the general staff", ""),
    ),
    case(
        "the ministry of the state from which a report comes",
        "OSLO -- A Chinese trawler left Norway, and two more Chinese ships came.\n\nAnn Bell, head of the Foreign Ministry's Asia Department, spoke.",
        holds("Ann Bell", "head", "Asia Department of the Ministry of Foreign Affairs of Norway"),
    ),
    case(
        "the ministry of the state that a report is about, wherever it comes from",
        "OSLO -- Two Chinese ships met a Chinese trawler, as China said.\n\nAnn Bell, head of the Foreign Ministry's Asia Department, spoke in China.",
        holds(
            "Ann Bell",
            "director",
            "Asia Department of the Ministry of Foreign Affairs of the People's Republic of China",
        ),
    ),
    case(
        "the ministry told of before, wherever a report comes from",
        "PARIS -- Italy's Finance Ministry published it.\n\nAnn Bell, head of the Finance Ministry, said France knew.",
        holds("Ann Bell", "head", "Ministry of Finance of Italy"),
    ),
    case(
        "the ministry at the seat of another state",
        "OSLO -- Norway lodged a protest.\n\nAnn Bell, head of the Defence Ministry in Riga, said Norway was right.",
        holds("Ann Bell", "head", "Ministry of Defense of Latvia"),
    ),
    case(
        "a military leader has no post by that",
        "A Chinese military leader, Ma Lin, came to dinner.",
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_reads_whose_post_it_is(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
