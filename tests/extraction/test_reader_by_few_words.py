"""Posts told by few words: a verb left out, a count, a post that goes on, what somebody is thought likely to be."""

from __future__ import annotations

import pytest
from reader_claims import BY_YESTERDAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

NAVY = "Kenya Navy"
ARMY = "Kenya Army"
TRAINING = "Training Department of the Kenya Army"
AHEAD = "2024-05-15.."

BY_FEW_WORDS = [
    case(
        "two pairs by one verb",
        "Amos Kim became commander of the Kenya Navy and Paul Otieno commander of the Kenya Army. Kim took over from Peter Ouma, "
        "and Otieno from General Joseph Rono.",
        began("Amos Kim", "commander", NAVY),
        began("Paul Otieno", "commander", ARMY),
        ended("Peter Ouma", "commander", NAVY),
        ended("Joseph Rono", "commander", ARMY),
    ),
    case(
        "two pairs, each with its post",
        "Amos Kim takes over from Peter Ouma as commander of the Kenya Navy, and Paul Otieno from Joseph Rono as commander of the Kenya Army.",
        began("Amos Kim", "commander", NAVY),
        began("Paul Otieno", "commander", ARMY),
        ended("Peter Ouma", "commander", NAVY),
        ended("Joseph Rono", "commander", ARMY),
    ),
    case(
        "a pair, and one from some place",
        "Amos Kim took over from Peter Ouma as commander of the Kenya Navy, and Paul Otieno from Kisumu wished him luck.",
        began("Amos Kim", "commander", NAVY),
        ended("Peter Ouma", "commander", NAVY),
    ),
    case(
        "a post that goes on",
        "Amos Kim was commander of the Kenya Navy, a job that now goes to Admiral Paul Otieno.",
        before("Amos Kim", "commander", NAVY, BY_YESTERDAY),
        began("Paul Otieno", "commander", NAVY),
    ),
    case(
        "a post that is to go on",
        "Amos Kim was commander of the Kenya Navy, a post which will go to Paul Otieno.",
        before("Amos Kim", "commander", NAVY, BY_YESTERDAY),
        began("Paul Otieno", "commander", NAVY, AHEAD, modality="prospective"),
    ),
    case(
        "so far a deputy",
        "The new commander of the Kenya Navy is Paul Otieno, so far Amos Kim's deputy.",
        began("Paul Otieno", "commander", NAVY),
        before("Paul Otieno", "deputy commander", NAVY, BY_YESTERDAY),
    ),
    case(
        "seen as likely",
        "General Paul Otieno is seen as a likely commander of the Kenya Navy.",
        began("Paul Otieno", "commander", NAVY, AHEAD, modality="prospective"),
    ),
    case(
        "seen as a candidate",
        "General Paul Otieno is now seen as a strong candidate for commander of the Kenya Navy.",
        began("Paul Otieno", "commander", NAVY, AHEAD, modality="prospective"),
    ),
    case("seen as something else", "General Paul Otieno is seen as a friend of the Kenya Navy."),
]


@pytest.mark.parametrize(("text", "claims"), BY_FEW_WORDS)
def test_posts_told_by_few_words(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


CMC = "Central Military Commission"
LOGISTICS = "Logistic Support Department of the Central Military Commission"
WORK = "United Front Work Department of the CPC Central Committee"

OF_BODIES_OF_CHINA = [
    case(
        "some of the members are new",
        "Bai Lu chairs China's Central Military Commission. Two of the four members are new: Gao Liang, who is a pilot, and Sun Bo, an engineer.",
        holds("Bai Lu", "chairman", CMC),
        began("Gao Liang", "member", CMC),
        began("Sun Bo", "member", CMC),
    ),
    case("members of nothing that is told", "Two members of the crew are new: Gao Liang and Sun Bo."),
    case(
        "a department under somebody",
        "China's Logistic Support Department is under Gao Liang, who is 60.",
        holds("Gao Liang", "director", LOGISTICS),
    ),
    case("under his eyes", "China's Logistic Support Department is under Gao Liang's eyes."),
    case(
        "whatever was named last, a body that somebody can run",
        "China's United Front Work Department met. The department deals with people outside the Communist Party. It had been run by Gao Liang.",
        before("Gao Liang", "head", WORK, BY_YESTERDAY),
    ),
    case(
        "a candidate for a body",
        "Gao Liang is seen as a candidate for China's Central Military Commission.",
        began("Gao Liang", "member", CMC, AHEAD, modality="prospective"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), OF_BODIES_OF_CHINA)
def test_posts_of_chinas_bodies_told_by_few_words(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


MINISTRY = "Ministry of Finance of Kenya"

BACK_OR_STILL = [
    case(
        "a predecessor brought back",
        "Kenya's president sacked Finance Minister Ann Holt and brought back her predecessor, Ben Lund.",
        ended("Ann Holt", "minister", MINISTRY),
        before("Ben Lund", "minister", MINISTRY, BY_YESTERDAY),
        began("Ben Lund", "minister", MINISTRY),
    ),
    case(
        "put back in the job",
        "Kenya's president sacked Finance Minister Ann Holt and put her predecessor, Ben Lund, back in the job.",
        ended("Ann Holt", "minister", MINISTRY),
        before("Ben Lund", "minister", MINISTRY, BY_YESTERDAY),
        began("Ben Lund", "minister", MINISTRY),
    ),
    case(
        "brought back to a town",
        "Ann Holt is Kenya's finance minister. She brought her predecessor, Ben Lund, back to Nairobi.",
        holds("Ann Holt", "minister", MINISTRY),
        before("Ben Lund", "minister", MINISTRY, BY_YESTERDAY),
    ),
    case(
        "already a holder",
        "Paul Otieno, already commander of the Kenya Navy, met guests.",
        holds("Paul Otieno", "commander", NAVY),
    ),
    case(
        "goes after some time",
        "Paul Otieno, commander of the Kenya Navy, goes after less than three years.",
        ended("Paul Otieno", "commander", NAVY),
    ),
    case(
        "goes after something",
        "Paul Otieno, commander of the Kenya Navy, goes after smugglers.",
        holds("Paul Otieno", "commander", NAVY),
    ),
]


@pytest.mark.parametrize(("text", "claims"), BACK_OR_STILL)
def test_who_comes_back_and_who_goes_after_years(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


ROCKETS = "People's Liberation Army Rocket Force"
FLEET = "People's Liberation Army Navy"


@pytest.mark.parametrize(
    ("between", "body"),
    [
        ("It works with the PLA Navy", ROCKETS),
        ("It is the PLA Navy that won", FLEET),
        ("The drill was watched by the PLA Navy", FLEET),
    ],
)
def test_its_is_of_what_the_sentences_tell_of(reader: GrammarReader, between: str, body: str) -> None:
    text = f"The PLA Rocket Force held a drill. {between}. Its commander is Gao Liang."
    assert claims_of(read(reader, text)) == [holds("Gao Liang", "commander", body)]
