"""Turns of plain stories of agencies and papers on officers, ministers and those they meet."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, Said, before, began, case, claims_of, ended, expected, holds, read, said

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
MND = "Ministry of National Defense of the People's Republic of China"
NAVY = "People's Liberation Army Navy"
ROCKET = "People's Liberation Army Rocket Force"
HK_OFFICE = "Liaison Office of the Central People's Government in Hong Kong"
TAO = "Taiwan Affairs Office of the State Council"
SOUTH = "Southern Theater Command"

TOLD = [
    case(
        "the predecessor of one who is said to be gone",
        "Gao Datong, who was removed as China's defence minister in October, and his predecessor Ma Tao took bribes.",
        ended("Gao Datong", "minister", MND, "2023-10"),
        before("Ma Tao", "minister", MND),
    ),
    case(
        "both, where a title stands before the second name",
        "Gao Datong and his old friend Ma Tao took bribes, it was said after a meeting with President Xi Jinping. Both had sat on the Central Military Commission.",
        before("Gao Datong", "member", CMC),
        before("Ma Tao", "member", CMC),
        holds("Xi Jinping", "president", "People's Republic of China"),
    ),
    case(
        "what somebody was before, behind a clause on what he has become",
        "Major General Gao Datong, who became commander of the PLA Navy in April, previously served as deputy chief of staff of the Southern Theatre Command. "
        "Ma Tao, the political commissar, has stayed.",
        began("Gao Datong", "commander", NAVY, "2024-04"),
        before("Gao Datong", "deputy chief of staff", SOUTH),
        holds("Ma Tao", "political commissar", NAVY),
    ),
    case(
        "whose commissar, where the name says from what force he comes",
        "Gao Datong was named commander of the Rocket Force. Ma Tao from the air force became its political commissar.",
        began("Gao Datong", "commander", ROCKET),
        began("Ma Tao", "political commissar", ROCKET),
    ),
    case(
        "so many since a year",
        "Gao Datong is the third commander of the Southern Theater Command, which watches the sea, since December 2020.",
        holds("Gao Datong", "commander", SOUTH),
    ),
    case(
        "first vice chairman since a year",
        "Gao Datong has been the first vice chairman of the Central Military Commission since October 2020.",
        began("Gao Datong", "first vice chairman", CMC, "2020-10"),
        holds("Gao Datong", "first vice chairman", CMC),
    ),
    case(
        "as what the one is whom the other met",
        "Hale was received by Ma Tao and later sat down with General Gao Datong, China's second most powerful officer as vice chairman of the Central Military Commission.",
        holds("Gao Datong", "vice chairman", CMC),
    ),
    case(
        "a deputy in a title of his own",
        "Ann Moore, President Barack Obama's deputy national security adviser, spoke.",
        holds("Ann Moore", "deputy national security advisor", "United States National Security Council"),
        holds("Barack Obama", "president", "United States of America"),
    ),
    case(
        "one of his deputies, by name",
        "Gao Datong is commander of the Rocket Force. Gao and one of his deputies, Ma Tao, are under investigation.",
        holds("Gao Datong", "commander", ROCKET),
        holds("Ma Tao", "deputy commander", ROCKET),
    ),
    case(
        "who has left one post is followed in the other",
        "Defence Minister Gao Datong of China left the Central Military Commission in March and will be replaced as minister by General Ma Tao.",
        holds("Gao Datong", "minister", MND, "2024-03-01..2024-05-15"),
        ended("Gao Datong", "member", CMC, "2024-03"),
        said("Gao Datong", "minister", MND, "ended", "2024-05-15..", modality="prospective"),
        expected("Ma Tao", "minister", MND),
    ),
    case(
        "followed in the post just told, in a sentence that tells of another",
        "Gao Datong is commander of the PLA Navy. Lu Ping is commander of the Rocket Force. Gao took over the navy from Shen Ba, and Lu succeeded Ding Lai.",
        holds("Gao Datong", "commander", NAVY),
        began("Gao Datong", "commander", NAVY),
        ended("Shen Ba", "commander", NAVY),
        holds("Lu Ping", "commander", ROCKET),
        began("Lu Ping", "commander", ROCKET),
        ended("Ding Lai", "commander", ROCKET),
    ),
    case(
        "a title that the United States do not have",
        "Lloyd Austin, the US defence secretary, came. Permanent Secretary (Defence) Chan Heng Kee was there too.",
        holds("Lloyd Austin", "secretary", "United States Department of Defense"),
        holds("Chan Heng Kee", "defence permanent secretary", ""),
    ),
    case(
        "the predecessor who is given the job back",
        "China's defence minister Gao Datong was dismissed on Tuesday. His successor, Ma Tao, took office on Monday.",
        ended("Gao Datong", "minister", MND, "2024-05-14"),
        began("Ma Tao", "minister", MND, "2024-05-13"),
    ),
    case(
        "to a command, as what is not said, and whom a spokesman does not name",
        "The Hong Kong garrison has a new commissar after Gao Datong was transferred to the Southern Theatre Command. "
        "The garrison's spokesman said on Tuesday that nobody had been hurt.",
    ),
    case(
        "the office of a territory",
        "Gao Datong, who has headed the liaison office since January 2023, welcomed guests in Hong Kong.",
        began("Gao Datong", "director", HK_OFFICE, "2023-01"),
        holds("Gao Datong", "director", HK_OFFICE),
    ),
    case(
        "the verb left out behind a clause on the body",
        "Gao Datong becomes commander of the PLA Navy, which guards the coast, and Ma Tao political commissar of the Rocket Force.",
        began("Gao Datong", "commander", NAVY),
        began("Ma Tao", "political commissar", ROCKET),
    ),
    case(
        "the other of two",
        "Gao Datong is one of the two vice-chairmen of the Central Military Commission. The other, Ma Tao, is an army man.",
        holds("Gao Datong", "vice chairman", CMC),
        holds("Ma Tao", "vice chairman", CMC),
    ),
    case(
        "one of two, and another who is no second",
        "General Gao Datong met two ministers. One, Ng Eng Hen, is from Singapore. The other, Gen Nakatani, is from Japan.",
    ),
    case(
        "ministers told by their states alone",
        "Gao Datong met Indian Foreign Minister S. Jaishankar, Japan's Yoshimasa Hayashi and Australia's Penny Wong.",
        holds("S. Jaishankar", "minister", "Ministry of Foreign Affairs of India"),
        holds("Yoshimasa Hayashi", "minister", "Ministry of Foreign Affairs of Japan"),
        holds("Penny Wong", "minister", "Ministry of Foreign Affairs of Australia"),
    ),
    case(
        "somebody of another state who is something else",
        "Japanese Foreign Minister Yoshimasa Hayashi saw India's Raj Patel, a poet.",
        holds("Yoshimasa Hayashi", "minister", "Ministry of Foreign Affairs of Japan"),
    ),
    case(
        "who made the comment",
        "China's naval commander told the visiting head of the U.S. Navy on Monday that it would not stop. Admiral Gao Datong made the comment in Beijing.",
        holds("Gao Datong", "commander", NAVY, "2024-05-13"),
    ),
    case(
        "the commander-in-chief is not of the navy last named",
        "The Taiwanese navy sailed. President Tsai Ing-wen of Taiwan, who is also commander-in-chief, spoke.",
        holds("Tsai Ing-wen", "president", "Taiwan"),
    ),
    case(
        "what somebody of an age is who is chosen again",
        "The committee voted to reappoint Gao Ping, 69, the director of the Taiwan Affairs Office.",
        holds("Gao Ping", "director", TAO),
    ),
    case(
        "the new commander whose age stands beside his name",
        "President Xi Jinping of China appointed Gao Ping, 59, the new commander of the PLA Navy.",
        holds("Xi Jinping", "president", "People's Republic of China"),
        began("Gao Ping", "commander", NAVY),
    ),
    case(
        "who held the post when somebody of it last came, and what he is now",
        "It was the first visit by an Indian Defence Minister since 2006, when Arun Rao, now the President, held the post.",
        holds("Arun Rao", "minister", "Ministry of Defense of India", "2006"),
        holds("Arun Rao", "president", "Republic of India"),
    ),
    case(
        "two posts for two, where a clause stands behind the first name",
        "Gao Datong, who had led the PLA Navy since 2012, and Ma Tao are commander and political commissar of the Rocket Force.",
        began("Gao Datong", "commander", NAVY, "2012"),
        before("Gao Datong", "commander", NAVY, BY_TODAY),
        holds("Gao Datong", "commander", ROCKET),
        holds("Ma Tao", "political commissar", ROCKET),
    ),
    case(
        "the deputy head of an office",
        "Gao Datong is deputy head of the Taiwan Affairs Office and Ma Tao deputy head of the State Council Information Office.",
        holds("Gao Datong", "deputy director", TAO),
        holds("Ma Tao", "deputy director", "Information Office of the State Council"),
    ),
    case(
        "the department of the party",
        "BEIJING - Gao Datong is deputy head of the party's propaganda department, and Ma Tao heads the central organisation department.",
        holds("Gao Datong", "deputy head", "Publicity Department of the CPC Central Committee"),
        holds("Ma Tao", "head", "Organization Department of the CPC Central Committee"),
    ),
    case(
        "the army's commander in a place",
        "The People's Liberation Army's commander in Hong Kong, Gao Datong, met the PLA commander in Tibet, Ma Tao.",
        holds("Gao Datong", "commander", "People's Liberation Army Hong Kong Garrison"),
        holds("Ma Tao", "commander", "Tibet Military District"),
    ),
    case(
        "a service of the army in a place is no garrison",
        "Gao Datong, chief of the PLA navy in Hong Kong, spoke.",
        holds("Gao Datong", "commander", NAVY),
    ),
    case(
        "the chief executive in news that names the other territory in a body alone",
        "HONG KONG - Guests included Chief Executive Carrie Lam. Gao Ping heads the Hong Kong and Macau Affairs Office.",
        holds("Carrie Lam", "chief executive", "Hong Kong"),
        holds("Gao Ping", "director", "Hong Kong and Macao Affairs Office"),
    ),
    case(
        "whose place at a body, where the one who leaves it has come to another",
        "Gao Datong was named China's defence minister on Friday. Ma Tao took Gao's place at the navy on Monday.",
        began("Gao Datong", "minister", MND, "2024-05-10"),
        before("Gao Datong", "commander", NAVY, "..2024-05-13"),
        began("Ma Tao", "commander", NAVY, "2024-05-13"),
    ),
    case(
        "names that are only mentioned",
        "Other names mentioned are Li Wei, commander of the Southern Theater Command, and Ma Tao, political commissar of the Rocket Force.",
        holds("Li Wei", "commander", SOUTH),
        holds("Ma Tao", "political commissar", ROCKET),
    ),
    case(
        "names that make the rounds",
        "Other names making the rounds are Li Wei, the governor of Hebei, and Ma Tao, the mayor of Beijing.",
        holds("Li Wei", "governor", "Hebei"),
        holds("Ma Tao", "mayor", "Beijing"),
    ),
    case(
        "a chair that goes with the seat",
        "The Central Military Commission met on Sunday. The outgoing vice chairman, Gao Datong, and Ma Tao, commander of the Rocket Force, have left the body.",
        ended("Gao Datong", "vice chairman", CMC, "..2024-05-15"),
        ended("Gao Datong", "member", CMC, "..2024-05-15"),
        holds("Ma Tao", "commander", ROCKET),
        ended("Ma Tao", "member", CMC, "..2024-05-15"),
    ),
    case(
        "whose commissar, by name, after another commander",
        "Liu Bo commands the Rocket Force. Ma Tao commands the Navy. Liu's political commissar is Gao Datong.",
        holds("Liu Bo", "commander", ROCKET),
        holds("Ma Tao", "commander", NAVY),
        holds("Gao Datong", "political commissar", ROCKET),
    ),
    case(
        "the command, after another in brackets",
        "Li Wei was named commander of the Southern Theater Command (the Eastern Theater Command got a new head in May). Gao Datong is political commissar of the command.",
        began("Li Wei", "commander", SOUTH),
        holds("Gao Datong", "political commissar", SOUTH),
    ),
    case(
        "the command, unlike another",
        "Li Wei was named commander of the Southern Theater Command. Unlike the Eastern Theater Command, the command has a new political commissar, Gao Datong.",
        began("Li Wei", "commander", SOUTH),
        began("Gao Datong", "political commissar", SOUTH),
    ),
    case(
        "who move up to lead bodies, each his own",
        "Li Wei and Ma Tao, their deputies, move up to lead the Rocket Force and the Southern Theater Command respectively.",
        began("Li Wei", "commander", ROCKET),
        began("Ma Tao", "commander", SOUTH),
    ),
    case(
        "tipped as the successor of somebody by name",
        "Li Wei is commander of the Rocket Force. Sun Yi, tipped as Li's successor, is 60.",
        holds("Li Wei", "commander", ROCKET),
        expected("Sun Yi", "commander", ROCKET),
    ),
    case(
        "a title until a removal with its month",
        "Gao Datong is the commander of the Rocket Force. Li Wei, its commander until his removal in October 2023, had been missing.",
        holds("Gao Datong", "commander", ROCKET),
        before("Li Wei", "commander", ROCKET, "..2023-10-31"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), TOLD)
def test_turns_of_plain_stories(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
