"""People meant by a noun with "the": a rank, an age, "the latter", a post; and posts that a sentence before announces."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

MINISTRY = "Ministry of Defence of Kenya"
HOLT = holds("Ann Holt", "minister", MINISTRY)
# On a day that a sentence further down tells, or now.
SINCE_MONDAY = holds("Ann Holt", "minister", MINISTRY, "2024-05-13..2024-05-15")
SINCE_TUESDAY = holds("Ann Holt", "minister", MINISTRY, "2024-05-14..2024-05-15")
MAY = "2024-05-01..2024-05-15"

CASES = [
    case(
        "a rank",
        "Defence Minister Ann Holt met Lt. Gen. Amos Kim in Kenya. The general was appointed commander of the Kenya Army in May.",
        HOLT,
        began("Amos Kim", "commander", "Kenya Army", MAY),
    ),
    case(
        "a rank that two have",
        "Generals Amos Kim and Paul Otieno of Kenya spoke. The general was appointed commander of the Kenya Army in May.",
    ),
    case(
        "an age",
        "Peter Kim, 61, spoke to Ann Holt on Monday. The 61-year-old became defence minister of Kenya in May.",
        began("Peter Kim", "minister", MINISTRY, MAY),
    ),
    case(
        "the latter",
        "Kenyan Defence Minister Ann Holt met Amos Kim. The latter was named commander of the Kenya Army on Monday.",
        SINCE_MONDAY,
        began("Amos Kim", "commander", "Kenya Army", "2024-05-13"),
    ),
    case(
        "the former of two",
        "Kenya's army chief, Amos Kim, and its navy chief, Paul Otieno, came. The former was dismissed on Monday.",
        holds("Paul Otieno", "commander", "Kenya Navy", "2024-05-13..2024-05-15"),
        ended("Amos Kim", "commander", "Kenya Army", "2024-05-13"),
    ),
    case(
        "the former holder named is another",
        "Defence Minister Ann Holt of Kenya spoke. The former minister, Peter Kim, was not there.",
        HOLT,
        before("Peter Kim", "minister", MINISTRY),
    ),
    case(
        "the post that he has",
        "Kenyan Defence Minister Ann Holt spoke. The minister, who was previously ambassador to Japan, resigned on Tuesday.",
        before("Ann Holt", "ambassador to Japan", "Ministry of Foreign Affairs of Kenya"),
        ended("Ann Holt", "minister", MINISTRY, "2024-05-14"),
    ),
    case(
        "a holder named in the next sentence",
        "Officials say that Kenya's defence minister was questioned by the police. General Paul Otieno has not been seen for weeks.",
        holds("Paul Otieno", "minister", MINISTRY),
    ),
    case(
        "a holder named in the sentence before",
        "Paul Otieno asked for time. The Kenyan defence minister on Monday met Ann Holt.",
        holds("Paul Otieno", "minister", MINISTRY, "2024-05-13"),
    ),
    case(
        "a holder named behind the title",
        "Paul Otieno asked for time. The Kenyan defence minister, General Amos Kim, refused.",
        holds("Amos Kim", "minister", MINISTRY),
    ),
    case(
        "a holder among two without a title",
        "Paul Otieno asked Ann Holt for time. The Kenyan defence minister had met Amos Kim.",
    ),
    case(
        "a title that opens the sentence",
        "Amos Kim spoke. A former defence minister of Kenya, he is a farmer now.",
        before("Amos Kim", "minister", MINISTRY),
    ),
    case(
        "a rank in two words",
        "Amos Kim spoke. The princeling general was defence minister of Kenya until 2012.",
        before("Amos Kim", "minister", MINISTRY, "..2012-12-31"),
    ),
    case(
        "a party",
        "Amos Kim spoke. The Social Democrat was defence minister of Kenya until 2012.",
        before("Amos Kim", "minister", MINISTRY, "..2012-12-31"),
    ),
    case(
        "the new general is somebody else",
        "Amos Kim spoke. The other general was defence minister of Kenya until 2012.",
    ),
    case(
        "the one who has a rank",
        "Lt. Gen. Amos Kim and Dr Paul Kim spoke. General Kim was defence minister of Kenya.",
        before("Amos Kim", "minister", MINISTRY),
    ),
    case(
        "the elder of a family",
        "Guo Zhen is the son of Guo Xiong. The elder Guo was defence minister of Kenya. The younger Guo is president of Kenya.",
        before("Guo Xiong", "minister", MINISTRY),
        holds("Guo Zhen", "president", "Republic of Kenya"),
    ),
    case(
        "the name of two, of one so far",
        "Wei Tao spoke in Kenya. Wei spoke well. Wei Ping did not. The room was cold. Nobody slept. It rained. Wei was defence minister of Kenya.",
        before("Wei Tao", "minister", MINISTRY),
    ),
    case(
        "the name of two, right behind the other",
        "Wei Tao spoke in Kenya. Wei spoke well. Wei Ping did not. Wei was defence minister of Kenya.",
    ),
    case(
        "a post that two have",
        "Kenyan Defence Minister Ann Holt met Indian Defence Minister Arun Rao. The minister resigned on Tuesday.",
        SINCE_TUESDAY,
        holds("Arun Rao", "minister", "Ministry of Defense of India", "2024-05-14..2024-05-15"),
    ),
    case(
        "the post that he had",
        "Peter Kim spoke in Kenya. The former ambassador to Japan was appointed defence minister of Kenya on Monday.",
        before("Peter Kim", "ambassador to Japan", "Ministry of Foreign Affairs of Kenya"),
        began("Peter Kim", "minister", MINISTRY, "2024-05-13"),
    ),
    case(
        "another may be meant by the post that he had",
        "Kenyan President Peter Kim sacked the army chief. The former general became ambassador to Japan.",
        holds("Peter Kim", "president", "Republic of Kenya"),
    ),
    case(
        "a post that has a new holder",
        "Kenya has a new defence minister. Peter Kim, 61, took over on Friday.",
        began("Peter Kim", "minister", MINISTRY, "2024-05-10"),
    ),
    case(
        "a job given away",
        "Kenyan President Peter Kim dismissed Ann Holt as defence minister and gave Paul Otieno her job.",
        holds("Peter Kim", "president", "Republic of Kenya"),
        ended("Ann Holt", "minister", MINISTRY),
        began("Paul Otieno", "minister", MINISTRY),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_a_description_means_whom_the_text_leaves(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


PRONOUNS = [
    case(
        "whom the sentence before brings in last, by whom something is led",
        "Amos Kim is commander of the Kenya Navy. The upset leaves a gap in a ministry that is led by an acting minister, "
        "Paul Otieno. He was named commander of the Kenya Army in 2012.",
        holds("Amos Kim", "commander", "Kenya Navy"),
        began("Paul Otieno", "commander", "Kenya Army", "2012"),
    ),
    case(
        "not whom a clause below names",
        "Amos Kim led Kenya's navy. He is the first chief to fall since Ann Holt became Kenya's defence minister in 2012. In 2009 "
        "he was named commander of the Kenya Army.",
        before("Amos Kim", "commander", "Kenya Navy"),
        ended("Amos Kim", "commander", "Kenya Navy"),
        began("Ann Holt", "minister", MINISTRY, "2012"),
        began("Amos Kim", "commander", "Kenya Army", "2009"),
    ),
    case(
        "whom somebody called",
        "Amos Kim died in Kenya. Paul Otieno called him out of retirement in 1992, and from then until 1998 he was commander of "
        "the Kenya Army.",
        before("Amos Kim", "commander", "Kenya Army", "..1998"),
    ),
    case(
        "present, told first",
        "Amos Kim met officials of Kenya. Also present were the defence minister, Ann Holt, and the army commander, Paul Otieno.",
        HOLT,
        holds("Paul Otieno", "commander", "Kenya Army"),
    ),
    case(
        "a spokesman of the ministry just named",
        "Kenya's Defence Ministry gave no details. Ministry spokesman Amos Kim said nothing.",
        holds("Amos Kim", "spokesperson", MINISTRY),
    ),
    case(
        "a force of a people",
        "Amos Kim is director of the General Political Bureau of the Korean People's Army.",
        holds("Amos Kim", "director", "General Political Bureau of the Korean People's Army"),
    ),
    case(
        "a chain of sentences about one",
        "Amos Kim led Kenya's navy. In 2002 he was given new ships by Paul Otieno. He was Kenya's defence minister until 2008.",
        before("Amos Kim", "commander", "Kenya Navy"),
        before("Amos Kim", "minister", MINISTRY, "..2008"),
    ),
    case(
        "a woman is not he",
        "Both are led by one man, Peter Kim. Spokeswoman Ann Holt spoke in Kenya. He is the president of Kenya.",
        holds("Ann Holt", "spokesperson", ""),
        holds("Peter Kim", "president", "Republic of Kenya"),
    ),
    case(
        "whose colleague is told by a pronoun",
        "Li Fu, China's defence minister, is missing. Ralph Emerson, the U.S. ambassador to Japan, spoke. "
        "His colleague in Beijing, Nicholas Byrne, did not.",
        holds("Li Fu", "minister", "Ministry of National Defense of the People's Republic of China"),
        holds("Ralph Emerson", "ambassador to Japan", "United States Department of State"),
        holds("Nicholas Byrne", "ambassador to China", "United States Department of State"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), PRONOUNS)
def test_a_pronoun_means_whom_the_text_goes_on_about(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
