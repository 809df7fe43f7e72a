"""Claims told across sentences: whom "the general" means, who is the rest of a commission, which of two holders, since when."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
MND = "Ministry of National Defense of the People's Republic of China"
NAVY = "People's Liberation Army Navy"
ROCKET = "People's Liberation Army Rocket Force"
STAFF = "Joint Staff Department of the Central Military Commission"
STATE_COUNCIL = "State Council of the People's Republic of China"
POLITBURO = "Political Bureau of the CPC Central Committee"

COUNTED = [
    case(
        "the rest of those who are counted",
        "The new Central Military Commission has seven men. Ma Tao, Li Wei and Sun Yi make up the rest of it.",
        holds("Ma Tao", "member", CMC),
        holds("Li Wei", "member", CMC),
        holds("Sun Yi", "member", CMC),
    ),
    case(
        "who round a commission out",
        "Ma Tao is vice chairman of the Central Military Commission. Rounding out the commission are Li Wei and Sun Yi.",
        holds("Ma Tao", "vice chairman", CMC),
        holds("Li Wei", "member", CMC),
        holds("Sun Yi", "member", CMC),
    ),
    case(
        "the remaining seats go to them",
        "Ma Tao is vice chairman of the Central Military Commission. The remaining two seats went to Li Wei and Sun Yi.",
        holds("Ma Tao", "vice chairman", CMC),
        began("Li Wei", "member", CMC),
        began("Sun Yi", "member", CMC),
    ),
    case(
        "who complete the line-up of no commission",
        "Ma Tao is commander of the Rocket Force. Li Wei and Sun Yi complete the line-up.",
        holds("Ma Tao", "commander", ROCKET),
    ),
    case(
        "out go some",
        "The Central Military Commission was chosen anew. Out go Ma Tao and Li Wei.",
        ended("Ma Tao", "member", CMC),
        ended("Li Wei", "member", CMC),
    ),
    case(
        "the senior of two and the other",
        "Ma Tao is the senior of the two vice-chairmen of the Central Military Commission. The other is Li Wei.",
        holds("Ma Tao", "vice chairman", CMC),
        holds("Li Wei", "vice chairman", CMC),
    ),
    case(
        "up to be the senior of two",
        "Ma Tao moves up to be the senior of the Central Military Commission's two vice-chairmen.",
        began("Ma Tao", "vice chairman", CMC),
    ),
    case(
        "the younger of two beside the name",
        "Ma Tao, the younger of the two deputy chiefs of the Joint Staff Department of China, was there.",
        holds("Ma Tao", "deputy chief", STAFF),
    ),
    case(
        "the third to lose it",
        "Ma Tao is the third serving commander of the PLA Rocket Force to lose his job.",
        ended("Ma Tao", "commander", ROCKET),
    ),
    case(
        "the first in the post to do something",
        "Ma Tao became the first sitting defence minister of China to visit Norway.",
        holds("Ma Tao", "minister", MND),
    ),
    case(
        "a body that has somebody at its head",
        "The PLA Navy has Admiral Ma Tao at its head.",
        holds("Ma Tao", "commander", NAVY),
    ),
    case(
        "taking the place of another",
        "Ma Tao has been put in charge of the Chinese navy, taking the place of Li Wei after ten years.",
        began("Ma Tao", "commander", NAVY),
        ended("Li Wei", "commander", NAVY),
    ),
    case(
        "since he took it",
        "Ma Tao, commander of the PLA Navy, met his guest on Monday. It was the first such talk since Ma took the post.",
        holds("Ma Tao", "commander", NAVY, "2024-05-13"),
        began("Ma Tao", "commander", NAVY, BY_TODAY),
    ),
]

DESCRIBED = [
    case(
        "the general at the head of a paragraph is whom the story is about",
        "Ma Tao has been expelled from the Communist Party of China.\n\nLi Wei, a lawyer, and Sun Yi spoke of it.\n\n"
        "The general was commander of the Rocket Force until March. He sat on the Politburo too.",
        before("Ma Tao", "commander", ROCKET, "..2024-03-31"),
        before("Ma Tao", "member", POLITBURO),
    ),
    case(
        "the veteran, after a sentence that names nobody",
        "General Ma Tao, who runs China's defence ministry, met the visitor. The general was put in charge of the Rocket Force in 2012. "
        "The veteran sits on the Central Military Commission.",
        holds("Ma Tao", "minister", MND),
        began("Ma Tao", "commander", ROCKET, "2012"),
        holds("Ma Tao", "member", CMC),
    ),
    case(
        "nobody, where an admiral is the subject of the story",
        "Admiral Ma Tao will visit China.\n\nLi Wei and Sun Yi spoke of it.\n\nThe general was commander of the Rocket Force until March.",
    ),
    case(
        "a chairman of the commission that is named only behind",
        "Chairman Ma Tao gave them their orders. The Central Military Commission of China held the ceremony.",
        holds("Ma Tao", "chairman", CMC),
    ),
]


IN_OTHER_WORDS = [
    case(
        "a place at the head of a body, lost",
        "Ma Tao has lost his place at the head of the Joint Staff Department of China.",
        ended("Ma Tao", "chief", STAFF),
    ),
    case(
        "a force that stays under somebody, and its political chief",
        "The PLA Rocket Force stays under Ma Tao. Li Wei is its political chief.",
        holds("Ma Tao", "commander", ROCKET),
        holds("Li Wei", "political commissar", ROCKET),
    ),
    case(
        "the political boss of all the forces",
        "Ma Tao, the PLA's political boss, and Li Wei, political chief of the PLA Navy, were there.",
        holds("Ma Tao", "director", "Political Work Department of the Central Military Commission"),
        holds("Li Wei", "political commissar", NAVY),
    ),
    case(
        "what missiles somebody commands",
        "Ma Tao commands China's nuclear missiles.",
        holds("Ma Tao", "commander", ROCKET),
    ),
    case(
        "counterparts of two states in turn",
        "US Secretary of Defense Ann Bell met his Vietnamese and Japanese counterparts, Pham Van Duc and Kenji Mori.",
        holds("Ann Bell", "secretary", "United States Department of Defense"),
        holds("Pham Van Duc", "minister", "Ministry of Defense of Vietnam"),
        holds("Kenji Mori", "minister", "Ministry of Defense of Japan"),
    ),
    case(
        "the ministry, beside the department of an American",
        "General Ma Tao, China's defence minister, met Ann Bell, the US defense secretary. Senior Colonel Li Wei, the ministry's spokesman, was there.",
        holds("Ma Tao", "minister", MND),
        holds("Ann Bell", "secretary", "United States Department of Defense"),
        holds("Li Wei", "spokesperson", MND),
    ),
    case(
        "a minister of long ago who has died",
        "Ma Tao, the Chinese foreign minister who opened ties with Chad, died on Monday. He held the job until 1988.",
        before("Ma Tao", "minister", "Ministry of Foreign Affairs of the People's Republic of China", "..1988-12-31"),
    ),
    case(
        "the successor of a former one, and who has it now",
        "Former Chinese premier Ma Tao was there; his successor, Li Wei, stood beside him. Premier Sun Yi opened the session.",
        before("Ma Tao", "premier", STATE_COUNCIL),
        before("Li Wei", "premier", STATE_COUNCIL),
        holds("Sun Yi", "premier", STATE_COUNCIL),
    ),
    case(
        "those whom new vice chairmen join",
        "Ma Tao and Li Wei have been made vice chairmen of the Central Military Commission. They join Sun Yi, an admiral.",
        began("Ma Tao", "vice chairman", CMC),
        began("Li Wei", "vice chairman", CMC),
        holds("Sun Yi", "vice chairman", CMC),
    ),
    case(
        "whom somebody joins on a commission",
        "Ma Tao joins Li Wei and Sun Yi on the Central Military Commission.",
        began("Ma Tao", "member", CMC),
        holds("Li Wei", "member", CMC),
        holds("Sun Yi", "member", CMC),
    ),
    case(
        "whom a new commander joins in a town",
        "Ma Tao was made commander of the PLA Navy. He joins Li Wei and Sun Yi in Beijing.",
        began("Ma Tao", "commander", NAVY),
    ),
    case(
        "seats as deputies of no named chamber",
        "Ma Tao, vice chairman of the Central Military Commission, sat there. Li Wei has lost his seat as a deputy.",
        holds("Ma Tao", "vice chairman", CMC),
        ended("Li Wei", "delegate", "National People's Congress"),
    ),
    case(
        "who arrived to run it",
        "Ma Tao, who arrived in February to run the PLA Naval Command College, was there.",
        began("Ma Tao", "president", "PLA Naval Command College", "2024-02"),
    ),
]

WHOSE = [
    case(
        "he behind a phrase with another name is who was told of before",
        "Ma Tao is vice chairman of the Central Military Commission. In 2007, after three years as a deputy to Li Wei, he got the PLA Air Force.",
        holds("Ma Tao", "vice chairman", CMC),
        began("Ma Tao", "commander", "People's Liberation Army Air Force", "2007"),
    ),
    case(
        "nobody, where the general whose term ends may be either",
        "Ma Tao, commander of the PLA Navy, recalled the visit of Benny Katz. The general, whose term ends next February, is 55.",
        holds("Ma Tao", "commander", NAVY),
    ),
    case(
        "the boss of a spokesman is no minister",
        "Foreign ministry spokesman Ma Tao said China was peaceful. His boss, Li Wei, agreed.",
        holds("Ma Tao", "spokesperson", "Ministry of Foreign Affairs of the People's Republic of China"),
    ),
    case(
        "the same at another body, in a list",
        "Ma Tao, deputy political commissar of the PLA Army; Li Wei, the same at the PLA Navy; and Sun Yi were named.",
        holds("Ma Tao", "deputy political commissar", "People's Liberation Army Ground Force"),
        holds("Li Wei", "deputy political commissar", NAVY),
    ),
    case(
        "his opposite number at a body is somebody",
        "Ma Tao is political commissar of the Western Theater Command. His opposite number at the Northern Theater Command is Li Wei.",
        holds("Ma Tao", "political commissar", "Western Theater Command"),
        holds("Li Wei", "political commissar", "Northern Theater Command"),
    ),
    case(
        "in the post since a year, behind his age",
        "Ma Tao, PLA Air Force commander, 62, in the post since 2017, spoke.",
        holds("Ma Tao", "commander", "People's Liberation Army Air Force"),
        began("Ma Tao", "commander", "People's Liberation Army Air Force", "2017"),
    ),
]

THERE = [
    case(
        "the leader of a territory whose garrison is not named",
        "The PLA Navy's Ma Tao leads the men. Hong Kong leader Ann Lam came to the parade in China.",
        holds("Ann Lam", "chief executive", "Hong Kong"),
    ),
    case(
        "the like post in another body",
        "Ma Tao is political commissar of the PLA Air Force. Before, he held the like post in the Chengdu Military Region.",
        holds("Ma Tao", "political commissar", "People's Liberation Army Air Force"),
        before("Ma Tao", "political commissar", "Chengdu Military Region"),
    ),
    case(
        "he stays on, in no seat of theirs",
        "Ma Tao and Li Wei are vice chairmen of the Central Military Commission. Sun Yi spoke too. He came in 2014, and now stays on.",
        holds("Ma Tao", "vice chairman", CMC),
        holds("Li Wei", "vice chairman", CMC),
    ),
    case(
        "a navy that became his",
        "General Ma Tao of China is new himself. The PLA Navy became his in March.",
        began("Ma Tao", "commander", NAVY, "2024-03"),
    ),
    case(
        "the general who replaces him is another",
        "Ma Tao is out as chief of the Joint Staff Department of China. The general who replaces him till now led the PLA Army.",
        ended("Ma Tao", "chief", STAFF),
    ),
    case(
        "the staff chief of the forces",
        "Ma Tao, the PLA's staff chief, was there.",
        holds("Ma Tao", "chief", STAFF),
    ),
]

PLACES = [
    case(
        "the places of two, gone to two others",
        "Ma Tao and Li Wei were vice-chairmen of the Central Military Commission. Their places have gone to Sun Yi and Wu Gang.",
        before("Ma Tao", "vice chairman", CMC),
        before("Li Wei", "vice chairman", CMC),
        began("Sun Yi", "vice chairman", CMC),
        began("Wu Gang", "vice chairman", CMC),
    ),
    case(
        "the seat of a minister is no ministry",
        "Ma Tao was foreign minister of China until May. His seat goes to Li Wei.",
        before("Ma Tao", "minister", "Ministry of Foreign Affairs of the People's Republic of China"),
    ),
    case(
        "in command of the body with which the sentence opens",
        "At the Southern Theater Command, Ma Tao has been in command since March.",
        began("Ma Tao", "commander", "Southern Theater Command", "2024-03"),
        holds("Ma Tao", "commander", "Southern Theater Command"),
    ),
    case(
        "who took charge there",
        "At the PLA Navy, Admiral Ma Tao took charge in March.",
        began("Ma Tao", "commander", NAVY, "2024-03"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*PLACES, *THERE, *COUNTED, *DESCRIBED, *IN_OTHER_WORDS, *WHOSE])
def test_claims_told_across_sentences(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_where_an_expert_works_is_not_where_a_party_chief_is(reader: GrammarReader) -> None:
    text = "Su Bin, a naval expert in Wuhan, said so. Wu Gang, a son of the late party chief Hu Yaobang, was there too."
    assert not any(
        "Wuhan" in claim.organisation or "wuhan" in claim.organisation for claim in claims_of(read(reader, text))
    )
