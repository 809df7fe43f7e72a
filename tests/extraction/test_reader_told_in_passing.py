"""Posts that begin, go on or end without being the news: renewed terms, careers told in passing, who was followed long ago."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, BY_YESTERDAY, Said, before, began, case, claims_of, ended, holds, read, said

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
CHINA = "People's Republic of China"
KENYA = "Republic of Kenya"
NAVY = "People's Liberation Army Navy"
AIR = "People's Liberation Army Air Force"
ROCKETS = "People's Liberation Army Rocket Force"
SOUTH = "Southern Theater Command"
JSD = "Joint Staff Department of the Central Military Commission"
DELEGATE = ("delegate", "National People's Congress")

RENEWED = [
    case(
        "re-elected",
        "Gao Lin was re-elected chairman of the Central Military Commission on Friday.",
        holds("Gao Lin", "chairman", CMC, "2024-05-10"),
    ),
    case(
        "given a third term",
        "Gao Lin was given a third term as president of Kenya.",
        holds("Gao Lin", "president", KENYA),
    ),
    case(
        "handed another term",
        "Parliament on Friday handed Gao Lin a second five-year term as president of Kenya.",
        holds("Gao Lin", "president", KENYA, "2024-05-10"),
    ),
    case(
        "began a second term",
        "Gao Lin began a second term as president of Kenya.",
        holds("Gao Lin", "president", KENYA),
    ),
    case(
        "to be confirmed for another term",
        "Kenyan President Gao Lin is due to be confirmed for another term on Sunday.",
        holds("Gao Lin", "president", KENYA),
    ),
    case(
        "confirmed in what he has",
        "Gao Lin is chairman of the Central Military Commission. The party's committee on Friday confirmed Gao as chairman of the Central Military Commission.",
        holds("Gao Lin", "chairman", CMC),
        holds("Gao Lin", "chairman", CMC, "2024-05-10"),
    ),
    case(
        "confirmed, of whom no more is told",
        "The congress on Friday confirmed Gao Lin as president of China.",
        began("Gao Lin", "president", CHINA, "2024-05-10"),
    ),
]
CAREERS = [
    case(
        "later became", "Gao Lin later became commander of the Rocket Force.", before("Gao Lin", "commander", ROCKETS)
    ),
    case(
        "a clause about another",
        "Reports linked him to Gao Lin, who ran a base and went on to be commander of the Rocket Force.",
        before("Gao Lin", "commander", ROCKETS),
    ),
    case(
        "rose to",
        "The first was Gao Lin, who rose to commander of the Rocket Force.",
        before("Gao Lin", "commander", ROCKETS),
    ),
    case(
        "is it still",
        "Gao Lin later became commander of the Rocket Force. Gao, commander of the Rocket Force, spoke.",
        began("Gao Lin", "commander", ROCKETS),
        holds("Gao Lin", "commander", ROCKETS),
    ),
    case(
        "on a day",
        "Gao Lin rose to commander of the Rocket Force on Friday.",
        began("Gao Lin", "commander", ROCKETS, "2024-05-10"),
    ),
]
ENDS = [
    case(
        "from whom, long ago",
        "Gao Lin has been commander of the Rocket Force since 2020, when he took over from Bo Tan.",
        began("Gao Lin", "commander", ROCKETS, "2020"),
        holds("Gao Lin", "commander", ROCKETS),
        before("Bo Tan", "commander", ROCKETS, "..2020-12-31"),
    ),
    case(
        "the man he replaced",
        "Gao Lin, who took over the Rocket Force on April 3, spoke with Bo Tan, the man he replaced.",
        began("Gao Lin", "commander", ROCKETS, "2024-04-03"),
        before("Bo Tan", "commander", ROCKETS, "..2024-04-03"),
    ),
    case(
        "until when",
        "Gao Lin was commander of the Rocket Force until last month, when Bo Tan succeeded him.",
        before("Gao Lin", "commander", ROCKETS, "..2024-04-30"),
        began("Bo Tan", "commander", ROCKETS, "2024-04"),
    ),
    case(
        "who had held it, and retires",
        "Bo Tan was named commander of the Rocket Force. Gao Lin, who had held that post for a year, has retired.",
        began("Bo Tan", "commander", ROCKETS),
        ended("Gao Lin", "commander", ROCKETS),
    ),
    case(
        "to command another",
        "Gao Lin has left the command of the Rocket Force to command the Southern Theater Command.",
        before("Gao Lin", "commander", ROCKETS, BY_TODAY),
        began("Gao Lin", "commander", SOUTH),
    ),
    case(
        "no longer, on a day",
        "The committee said on Monday that Gao Lin and Bo Tan were no longer deputies to the National People's Congress.",
        ended("Gao Lin", *DELEGATE, "2024-05-13"),
        ended("Bo Tan", *DELEGATE, "2024-05-13"),
    ),
    case(
        "not yet given up",
        "Gao Lin has not yet given up his seat on the Central Military Commission, a person said.",
        holds("Gao Lin", "member", CMC),
    ),
    case(
        "not formally dismissed",
        "Gao Lin has not formally been dismissed as commander of the Rocket Force.",
        holds("Gao Lin", "commander", ROCKETS),
    ),
    case(
        "only not resigned",
        "Gao Lin has not resigned as commander of the Rocket Force.",
        said("Gao Lin", "commander", ROCKETS, "ended", BY_TODAY, modality="denied"),
    ),
    case(
        "had been since",
        "Who runs operations now? Gao Lin had been chief of the Joint Staff Department since 2022.",
        began("Gao Lin", "chief", JSD, "2022"),
        before("Gao Lin", "chief", JSD, BY_TODAY),
    ),
]
LISTS = [
    case(
        "the others, of whom only one was removed",
        "Gao Lin was removed from the Central Military Commission in March. The others are Bo Tan, commander of the Rocket Force; and Ma Kai, commander of the PLA Navy.",
        ended("Gao Lin", "member", CMC, "2024-03"),
        holds("Bo Tan", "commander", ROCKETS),
        holds("Ma Kai", "commander", NAVY),
    ),
    case(
        "others named by a ministry",
        "Others named by the defense ministry include Bo Tan, commander of the Rocket Force; and Ma Kai, commander of the PLA Navy.",
        holds("Bo Tan", "commander", ROCKETS),
        holds("Ma Kai", "commander", NAVY),
    ),
    case(
        "under whom somebody served",
        "President William Ruto of Kenya spoke. Ann Lund, who was Kenyan President Uhuru Kenyatta's spokesman, was there.",
        holds("William Ruto", "president", KENYA),
        before("Uhuru Kenyatta", "president", KENYA, BY_YESTERDAY),
        before("Ann Lund", "spokesperson", KENYA),
    ),
]

STARTS = [
    case(
        "took command after years elsewhere",
        "Gao Lin, commander of the Rocket Force, spoke. Gao took command on April 3 after two years as commander of the PLA Navy.",
        holds("Gao Lin", "commander", ROCKETS),
        began("Gao Lin", "commander", ROCKETS, "2024-04-03"),
        before("Gao Lin", "commander", NAVY),
    ),
    case(
        "took office, who sits on a body too",
        "Gao Lin is Kenya's defence minister and a member of the Central Military Commission. He took office in March.",
        holds("Gao Lin", "minister", "Ministry of Defence of Kenya"),
        holds("Gao Lin", "member", CMC),
        began("Gao Lin", "minister", "Ministry of Defence of Kenya", "2024-03"),
    ),
    case(
        "in the job, by the title beside the name",
        "Bo Tan was chief of staff of the PLA Navy. The previous commander of the Rocket Force, Gao Lin, had been in the job since 2019.",
        before("Bo Tan", "chief of staff", NAVY),
        before("Gao Lin", "commander", ROCKETS),
        began("Gao Lin", "commander", ROCKETS, "2019"),
    ),
]

TODAY_BY_REPORT = [
    case(
        "was now, by a report",
        "Bo Tan was named commander of the Rocket Force. China Daily said Gao Lin, until recently commander of the PLA Navy, was now head of the Southern Theater Command.",
        began("Bo Tan", "commander", ROCKETS),
        before("Gao Lin", "commander", NAVY, BY_TODAY),
        began("Gao Lin", "commander", SOUTH),
    ),
    case(
        "newcomers",
        "Newcomers among the members of the Central Military Commission are General Gao Lin and General Bo Tan.",
        began("Gao Lin", "member", CMC),
        began("Bo Tan", "member", CMC),
    ),
    case(
        "from a year until something happened",
        "The son of Gao Lin, president of China from 1959 until Mao destroyed him, spoke.",
        before("Gao Lin", "president", CHINA, "1959-01-01..2024-05-14"),
    ),
    case(
        "had led from its founding",
        "Gao Lin, who had led the Rocket Force from its founding on December 31, 2015, was absent.",
        began("Gao Lin", "commander", ROCKETS, "2015-12-31"),
        before("Gao Lin", "commander", ROCKETS, BY_TODAY),
    ),
    case(
        "hands over the party, whatever else he is",
        "Gao Lin, China's president, led the Communist Party of China. He left the party post to Bo Tan in November 2022.",
        holds("Gao Lin", "president", CHINA),
        before("Gao Lin", "general secretary", "Communist Party of China"),
        ended("Gao Lin", "general secretary", "Communist Party of China", "2022-11"),
        began("Bo Tan", "general secretary", "Communist Party of China", "2022-11"),
    ),
    case(
        "talked about as",
        "Gao Lin is talked about as a member of the Central Military Commission.",
        said("Gao Lin", "member", CMC, "began", "2024-05-15..", modality="prospective"),
    ),
    case(
        "while staying on",
        "Gao Lin became commander of the Rocket Force in March while staying on as chief of the Joint Staff Department.",
        began("Gao Lin", "commander", ROCKETS, "2024-03"),
        holds("Gao Lin", "chief", JSD),
    ),
    case(
        "was expected to go",
        "The commander of the Rocket Force is Gao Lin, who is 72 and was expected to retire.",
        holds("Gao Lin", "commander", ROCKETS),
    ),
    case(
        "called it a day that",
        "Gao Lin, commander of the Rocket Force, called it a day that brought all closer.",
        holds("Gao Lin", "commander", ROCKETS),
    ),
    case(
        "might be moved",
        "Rumors that Gao Lin, commander of the Rocket Force, might be moved to the Central Military Commission have no support.",
        holds("Gao Lin", "commander", ROCKETS),
    ),
    case(
        "headed it, and is not removed yet",
        "Gao Lin, who headed the Joint Staff Department, has been under investigation since January. Formally he has not yet been removed.",
        holds("Gao Lin", "chief", JSD),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*RENEWED, *CAREERS, *ENDS, *LISTS, *STARTS, *TODAY_BY_REPORT])
def test_told_in_passing(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
