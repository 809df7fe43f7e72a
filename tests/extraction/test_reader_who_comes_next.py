"""Who comes next and who was expected to, who stays in a line-up, whose opposite somebody is, departments by their duties."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
DISCIPLINE = "Discipline Inspection Commission of the Central Military Commission"
EDD = "Equipment Development Department of the Central Military Commission"
MFA = "Ministry of Foreign Affairs of the People's Republic of China"
JSD = "Joint Staff Department of the Central Military Commission"
MND = "Ministry of National Defense of the People's Republic of China"
NAVY = "People's Liberation Army Navy"
PENTAGON = "United States Department of Defense"
UNITED_FRONT = "United Front Work Department of the CPC Central Committee"
PWD = "Political Work Department of the Central Military Commission"
RUSSIAN = "Ministry of Defense of Russia"
FRIDAY = "2024-05-10"
NAMED = "Ma Lin was named defence minister of China on Friday. "

CASES = [
    case(
        "departments by their duties",
        "Ma Lin is head of equipment development at the Central Military Commission and Zhou Kai its discipline chief.",
        holds("Ma Lin", "director", EDD),
        holds("Zhou Kai", "secretary", DISCIPLINE),
    ),
    case("by the duty alone", "Ma Lin is director of Political Work.", holds("Ma Lin", "director", PWD)),
    case(
        "his opposite",
        "China's defence minister, Ma Lin, rang his Russian opposite, Ivan Petrov, on Friday.",
        holds("Ma Lin", "minister", MND, FRIDAY),
        holds("Ivan Petrov", "minister", RUSSIAN, FRIDAY),
    ),
    case(
        "sat opposite",
        "China's defence minister, Ma Lin, sat opposite Ivan Petrov on Friday.",
        holds("Ma Lin", "minister", MND, FRIDAY),
    ),
    case(
        "of one who is named before",
        "US Defense Secretary Paul Reed is in China. General Ma Lin, Reed's Chinese opposite number, met him.",
        holds("Paul Reed", "secretary", PENTAGON),
        holds("Ma Lin", "minister", MND),
    ),
    case(
        "since when nobody had been there",
        "Ma Lin is the first Chinese foreign minister to visit Oslo since 2009.",
        holds("Ma Lin", "minister", MFA),
    ),
    case(
        "expected to get it",
        f"{NAMED}Zhou Kai, chief of the Joint Staff Department, had been lined up for the job.",
        began("Ma Lin", "minister", MND, FRIDAY),
        holds("Zhou Kai", "chief", JSD, BY_TODAY),
        began("Zhou Kai", "minister", MND, "", modality="hypothetical"),
    ),
    case(
        "expected to go to him",
        "Diplomats believe the defence ministry of China will be given to Zhou Kai.",
        began("Zhou Kai", "minister", MND, "2024-05-15..", modality="prospective"),
    ),
    case(
        "something else that goes to him",
        "Many expected the prize to go to Zhou Kai, commander of the PLA Navy.",
        holds("Zhou Kai", "commander", NAVY),
    ),
    case(
        "a line-up",
        "Ma Lin is again chairman of the Central Military Commission, and Zhou Kai its vice chairman. Wu Hao and Tan Bo go; Li Wei stays on.",
        holds("Ma Lin", "chairman", CMC),
        holds("Zhou Kai", "vice chairman", CMC),
        ended("Wu Hao", "member", CMC),
        ended("Tan Bo", "member", CMC),
        holds("Li Wei", "member", CMC),
    ),
    case(
        "as another did",
        "Ma Lin stepped down as defence minister of China on Friday, and so did the chief of the Joint Staff Department, Zhou Kai.",
        ended("Ma Lin", "minister", MND, FRIDAY),
        ended("Zhou Kai", "chief", JSD, FRIDAY),
    ),
    case(
        "whose commander he was",
        "In March Ma Lin left the PLA Navy, whose commander he had been since 2019.",
        ended("Ma Lin", "commander", NAVY, "2024-03"),
        began("Ma Lin", "commander", NAVY, "2019"),
    ),
    case(
        "the title of the next",
        "Ma Lin, commander of the PLA Navy, and the chief of the Joint Staff Department, General Zhou Kai, were there.",
        holds("Ma Lin", "commander", NAVY),
        holds("Zhou Kai", "chief", JSD),
    ),
    case(
        "each of his own",
        "State media described Ma Lin and Zhou Kai as commanders of the Northern and Central Theater Commands.",
        holds("Ma Lin", "commander", "Northern Theater Command"),
        holds("Zhou Kai", "commander", "Central Theater Command"),
    ),
    case(
        "heading and receiving",
        "Heading the Joint Staff Department is General Ma Lin. Receiving the flag of the Information Support Force were General "
        "Zhou Kai as commander and General Wu Hao as political commissar.",
        holds("Ma Lin", "chief", JSD),
        holds("Zhou Kai", "commander", "People's Liberation Army Information Support Force"),
        holds("Wu Hao", "political commissar", "People's Liberation Army Information Support Force"),
    ),
    case(
        "his only superior",
        "Tan Bo, who as chairman of the Central Military Commission is Ma Lin's only superior, was there.",
        holds("Tan Bo", "chairman", CMC),
    ),
    case(
        "until he was replaced",
        "Ma Lin led the Joint Staff Department until he was suddenly replaced in August 2017. Zhou Kai now fills the post.",
        before("Ma Lin", "chief", JSD, "..2017-08-31"),
        holds("Zhou Kai", "chief", JSD),
    ),
    case(
        "the man to follow him",
        "Ma Lin was often seen as the man to follow Zhou Kai as commander of the PLA Navy.",
    ),
    case(
        "a seat as something",
        "Ma Lin is a general. He was given a comfortable seat as vice chairman of the NPC Financial and Economic Affairs "
        "Committee.",
        began("Ma Lin", "vice chairman", "National People's Congress Financial and Economic Affairs Committee"),
    ),
    case(
        "the day of what he was before",
        "Kenji Mori, himself defence minister of Japan until March 2019, is the new foreign minister and Aiko Hayashi stays "
        "on as chief cabinet secretary.",
        before("Kenji Mori", "minister", "Ministry of Defense of Japan", "..2019-03-31"),
        began("Kenji Mori", "minister", "Ministry of Foreign Affairs of Japan"),
        holds("Aiko Hayashi", "chief cabinet secretary", "Japan"),
    ),
    case(
        "one of several",
        "Ma Lin became one of four vice chairmen of the Central Military Commission. Zhou Kai is among the vice chairmen of the "
        "Central Military Commission.",
        began("Ma Lin", "vice chairman", CMC),
        holds("Zhou Kai", "vice chairman", CMC),
    ),
    case(
        "both of two with a title each",
        "Chinese Foreign Minister Ma Lin and Defence Minister Zhou Kai were reappointed on Friday.",
        began("Ma Lin", "minister", MFA, FRIDAY),
        began("Zhou Kai", "minister", MND, FRIDAY),
    ),
    case(
        "what had been expected",
        "Ma Lin had been expected to become commander of the PLA Navy. He rose from captain to commander of the South Sea Fleet in "
        "2019.",
        began("Ma Lin", "commander", NAVY, "", modality="hypothetical"),
        began("Ma Lin", "commander", "South Sea Fleet", "2019"),
    ),
    case(
        "named by the choice of him",
        "A former commander of the PLA Navy was named defence minister of China on Friday. Analysts said the choice of Ma Lin was no "
        "surprise.",
        before("Ma Lin", "commander", NAVY),
        began("Ma Lin", "minister", MND, FRIDAY),
    ),
    case(
        "the appointment of another",
        "A former commander of the PLA Navy was arrested on Friday. The appointment of Ma Lin did not help him.",
    ),
    case(
        "expected to follow one who is there",
        "Ma Lin is expected to take over from Zhou Kai as commander of the PLA Navy.",
        began("Ma Lin", "commander", NAVY, "2024-05-15..", modality="prospective"),
        holds("Zhou Kai", "commander", NAVY),
    ),
    case(
        "will follow one who goes",
        "Ma Lin will take over from Zhou Kai as commander of the PLA Navy.",
        began("Ma Lin", "commander", NAVY, "2024-05-15..", modality="prospective"),
        ended("Zhou Kai", "commander", NAVY, "2024-05-15..", modality="prospective"),
    ),
    case(
        "named by a third to replace one told of before",
        "Zhou Kai is commander of the PLA Navy. President Xi Jinping has named Ma Lin to replace him.",
        holds("Zhou Kai", "commander", NAVY),
        holds("Xi Jinping", "president", "People's Republic of China"),
        began("Ma Lin", "commander", NAVY),
        ended("Zhou Kai", "commander", NAVY),
    ),
    case(
        "the deputy of one whose surname stands alone",
        "Zhou Kai was commander of the PLA Navy. Ma Lin was Zhou's deputy.",
        before("Zhou Kai", "commander", NAVY),
        before("Ma Lin", "deputy commander", NAVY),
    ),
    case(
        "sent to a capital",
        "Ma Lin, a Chinese diplomat, was sent to Washington as ambassador on Friday.",
        began("Ma Lin", "ambassador to United States", MFA, FRIDAY),
    ),
    case(
        "sent to a capital where a body sits",
        "Ann Bell went to Vienna as ambassador to the IAEA.",
        Said("Ann Bell", "ambassador to IAEA", "", "began", "asserted", "..2024-05-15", False),
    ),
    case(
        "sent to a capital for something else",
        "Ann Bell moved to London as ambassador for UNICEF.",
        Said("Ann Bell", "ambassador", "united nations childrens fund", "began", "asserted", "..2024-05-15", False),
    ),
    case(
        "the state's commission",
        "China's Ma Lin was elected vice chairman of the state's Central Military Commission on Friday.",
        began("Ma Lin", "vice chairman", "Central Military Commission of the People's Republic of China", FRIDAY),
    ),
    case(
        "what the holder of a lead is besides",
        "The commander of the PLA Navy has said that war is near.\n\nGeneral Ma Lin, who also sits on the Central Military Commission, "
        "was speaking in Beijing.",
        holds("Ma Lin", "commander", NAVY),
        holds("Ma Lin", "member", CMC),
    ),
    case(
        "one of several, and what else he does",
        "A deputy commander of the PLA Navy is under investigation.\n\nMa Lin, 58, also leads the South Sea Fleet.",
        holds("Ma Lin", "deputy commander", NAVY),
        holds("Ma Lin", "commander", "South Sea Fleet"),
    ),
    case(
        "one of several, and another",
        "A deputy commander of the PLA Navy is under investigation.\n\nMa Lin, 58, was arrested by police.",
    ),
    case(
        "whom the one who is named has met",
        "US Defense Secretary Paul Reed met China's defence minister on Friday.\n\nGen. Ma Lin told him that he was not afraid.",
        holds("Paul Reed", "secretary", PENTAGON, FRIDAY),
        holds("Ma Lin", "minister", MND, FRIDAY),
    ),
    case(
        "picked for a department",
        "The president picked Paul Reed for the Pentagon.",
        began("Paul Reed", "secretary", PENTAGON, "2024-05-15..", modality="prospective"),
    ),
    case(
        "until another came",
        "Ma Lin was a member of the Central Military Commission and ran its Political Work Department until Zhou Kai took over "
        "in March.",
        before("Ma Lin", "member", CMC),
        before("Ma Lin", "director", PWD, "..2024-03-31"),
        began("Zhou Kai", "director", PWD, "2024-03"),
    ),
    case(
        "in the post just told, not in what the other was tipped for",
        "Zhou Kai is now head of the United Front Work Department of the CPC Central Committee. He follows Ma Lin, who had been "
        "seen as the likely next minister of defence of China.",
        began("Zhou Kai", "head", UNITED_FRONT, BY_TODAY),
        before("Ma Lin", "head", UNITED_FRONT, BY_TODAY),
        began("Ma Lin", "minister", MND, "..", modality="hypothetical"),
    ),
    case(
        "nor in what he was long seen as, with whose it is",
        "Zhou Kai is now head of the United Front Work Department of the CPC Central Committee. He replaces Ma Lin, long seen as "
        "China's next defence minister.",
        began("Zhou Kai", "head", UNITED_FRONT, BY_TODAY),
        ended("Ma Lin", "head", UNITED_FRONT, BY_TODAY),
        began("Ma Lin", "minister", MND, "2024-05-15..", modality="prospective"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_reads_who_comes_next(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
