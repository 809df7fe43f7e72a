"""Plain news of generals and ministers: what each clause of a sentence tells, of whom, and of which time."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

ROCKET_FORCE = "People's Liberation Army Rocket Force"
CMC = "Central Military Commission"

WHO_IS_MEANT = [
    case(
        "what the one met is now, behind what he is",
        "Gao Datong was seen off by Cai Wenming, who is governor of Gansu and since April is also mayor of Lanzhou.",
        holds("Cai Wenming", "governor", "Gansu"),
        holds("Cai Wenming", "mayor", "Lanzhou"),
    ),
    case(
        "a second clause with who",
        "Gao Datong spoke with Cai Wenming, who is governor of Gansu and a general and who is also mayor of Lanzhou.",
        holds("Cai Wenming", "governor", "Gansu"),
        holds("Cai Wenming", "mayor", "Lanzhou"),
    ),
    case(
        "what he did who met another",
        "Gao Datong met Cai Wenming, who is governor of Gansu, and is now mayor of Lanzhou.",
        holds("Cai Wenming", "governor", "Gansu"),
        holds("Gao Datong", "mayor", "Lanzhou"),
    ),
    case(
        "one post each behind who",
        "The baton went to Gao Datong and General Cai Wenming, who are commander and political commissar of the Rocket Force.",
        holds("Gao Datong", "commander", ROCKET_FORCE),
        holds("Cai Wenming", "political commissar", ROCKET_FORCE),
    ),
    case(
        "one post each, that they had had",
        "Gao Datong and Cai Wenming had been commander and political commissar of the Rocket Force.",
        before("Gao Datong", "commander", ROCKET_FORCE),
        before("Cai Wenming", "political commissar", ROCKET_FORCE),
    ),
    case(
        "what somebody did as such on the day of the news",
        "The new school opened on Monday. Gao Datong, as vice chairman of the Central Military Commission, cut the ribbon.",
        holds("Gao Datong", "vice chairman", CMC, "2024-05-13..2024-05-15"),
    ),
    case(
        "what somebody did as such in a tale of old",
        "The film was shown on Monday. It tells of the war of 1979. Gao Datong, as deputy commander of the Rocket Force, "
        "wrote three letters home.",
        before("Gao Datong", "deputy commander", ROCKET_FORCE),
    ),
]


JILIN = "CPC Jilin Provincial Committee"
ANHUI = "CPC Anhui Provincial Committee"

WHO_COMES_NEXT = [
    case(
        "he who had led it hands over",
        "Gao Datong, who had led the Hong Kong Garrison since 2018, handed over to Cai Wenming on Monday.",
        began("Gao Datong", "commander", "People's Liberation Army Hong Kong Garrison", "2018"),
        ended("Gao Datong", "commander", "People's Liberation Army Hong Kong Garrison", "2024-05-13"),
        began("Cai Wenming", "commander", "People's Liberation Army Hong Kong Garrison", "2024-05-13"),
    ),
    case(
        "a thing that is handed over",
        "Gao Datong, who was commander of the Rocket Force, handed over to Cai Wenming a list of names.",
        before("Gao Datong", "commander", ROCKET_FORCE),
    ),
    case(
        "there, where the other comes from",
        "Gao Datong became party secretary of Jilin on Monday. He comes from Anhui. Cai Wenming was sent there in his place.",
        began("Gao Datong", "secretary", JILIN, "2024-05-13"),
        before("Gao Datong", "secretary", ANHUI, "..2024-05-13"),
        began("Cai Wenming", "secretary", ANHUI, "2024-05-13"),
    ),
    case(
        "in the place that is named",
        "Gao Datong became party secretary of Jilin on Monday. Cai Wenming succeeds him in Anhui.",
        began("Gao Datong", "secretary", JILIN, "2024-05-13"),
        ended("Gao Datong", "secretary", ANHUI, "2024-05-13"),
        began("Cai Wenming", "secretary", ANHUI, "2024-05-13"),
    ),
    case(
        "in the place where both were",
        "Gao Datong became mayor of Wuhan in 2017. Cai Wenming replaced him in Wuhan in 2021.",
        began("Gao Datong", "mayor", "Wuhan", "2017"),
        ended("Gao Datong", "mayor", "Wuhan", "2021"),
        began("Cai Wenming", "mayor", "Wuhan", "2021"),
    ),
    case(
        "where only the ceremony was",
        "Gao Datong became commander of the Rocket Force in 2017. Cai Wenming replaced him in 2021 at a ceremony in Beijing.",
        began("Gao Datong", "commander", ROCKET_FORCE, "2017"),
        ended("Gao Datong", "commander", ROCKET_FORCE, "2021"),
        began("Cai Wenming", "commander", ROCKET_FORCE, "2021"),
    ),
    case(
        "the same office there",
        "Gao Datong became party secretary of Jilin on Monday. In Anhui he had held the same office until March.",
        began("Gao Datong", "secretary", JILIN, "2024-05-13"),
        before("Gao Datong", "secretary", ANHUI, "..2024-03-31"),
    ),
]


MOVES = [
    case(
        "to another command, and nothing says as what",
        "Gao Datong, commander of the Rocket Force, has been transferred to the Academy of Military Sciences.",
        before("Gao Datong", "commander", ROCKET_FORCE),
    ),
    case(
        "to another town",
        "The mayor of Wuhan, Gao Datong, was moved to Xiamen in March.",
        before("Gao Datong", "mayor", "Wuhan", "..2024-03-31"),
    ),
    case(
        "to a hospital",
        "The mayor of Wuhan, Gao Datong, was moved to Xiamen Union Hospital on Monday.",
        holds("Gao Datong", "mayor", "Wuhan", "2024-05-13"),
    ),
    case(
        "who is acting in the post left",
        "The governor of Gansu, Gao Datong, was transferred to Hunan as party secretary on Monday. Cai Wenming was named acting governor.",
        before("Gao Datong", "governor", "Gansu", "..2024-05-13"),
        began("Gao Datong", "secretary", "CPC Hunan Provincial Committee", "2024-05-13"),
        began("Cai Wenming", "governor", "Gansu", "2024-05-13", acting=True),
    ),
    case(
        "since then, after who went",
        "Gao Datong was removed as commander of the Rocket Force in July 2023. Since then Cai Wenming has led the force.",
        ended("Gao Datong", "commander", ROCKET_FORCE, "2023-07"),
        began("Cai Wenming", "commander", ROCKET_FORCE, "2023-07"),
        holds("Cai Wenming", "commander", ROCKET_FORCE),
    ),
    case(
        "since, at the end of its clause",
        "Gao Datong was removed as commander of the Rocket Force in July 2023, and Cai Wenming has led it since.",
        ended("Gao Datong", "commander", ROCKET_FORCE, "2023-07"),
        began("Cai Wenming", "commander", ROCKET_FORCE, "2023-07"),
        holds("Cai Wenming", "commander", ROCKET_FORCE),
    ),
    case(
        "who does something since then is no former holder",
        "Talks broke off in 2020. Since then Foreign Minister Gao Datong of Vietnam has come twice.",
        holds("Gao Datong", "minister", "Ministry of Foreign Affairs of Vietnam"),
    ),
]


WHAT_THEY_WERE = [
    case(
        "a second verb left out, before a name with an owner in it",
        "Gao Datong commanded the Rocket Force and Cai Wenming the People's Armed Police.",
        before("Gao Datong", "commander", ROCKET_FORCE),
        before("Cai Wenming", "commander", "People's Armed Police"),
    ),
    case(
        "when, between the verb and the body entered",
        "Gao Datong was promoted last month to the Politburo Standing Committee.",
        began(
            "Gao Datong", "member", "Standing Committee of the Political Bureau of the CPC Central Committee", "2024-04"
        ),
    ),
    case(
        "who governed a province",
        "Gao Datong, 64, who once governed Gansu, was seen on Monday.",
        before("Gao Datong", "governor", "Gansu"),
    ),
    case(
        "who governs a region",
        "Gao Datong now governs Tibet.",
        holds("Gao Datong", "chairman", "Tibet"),
    ),
    case("who governs a state", "The party of Gao Datong governs China."),
    case(
        "until late last year",
        "Gao Datong, until late last year the mayor of Wuhan, will speak.",
        before("Gao Datong", "mayor", "Wuhan", "..2023-12-31"),
    ),
    case(
        "once it himself",
        "Once chief of the PLA Navy himself, Gao Datong said that ships were not enough.",
        before("Gao Datong", "commander", "People's Liberation Army Navy"),
    ),
]


FINANCE = "Ministry of Finance of the People's Republic of China"
ITS_GROUP = "Leading Party Members Group of the Ministry of Finance"

OF_MINISTRIES = [
    case(
        "the party's group in a ministry",
        "Gao Datong, secretary of the party leadership group of China's finance ministry, spoke in Beijing.",
        holds("Gao Datong", "secretary", ITS_GROUP),
    ),
    case(
        "its party group",
        "China's finance ministry is full. Gao Datong has been secretary of its party group since 2022.",
        began("Gao Datong", "secretary", ITS_GROUP, "2022"),
        holds("Gao Datong", "secretary", ITS_GROUP),
    ),
    case(
        "a parliament has no such group",
        "Gao Datong leads the party group in the city council of Oslo, and Cai Wenming spoke for the Ministry of Finance of Norway.",
    ),
    case(
        "taken from one and given to another",
        "China's parliament on Monday took the finance ministry away from Gao Datong, who is ill, and gave it to Cai Wenming.",
        ended("Gao Datong", "minister", FINANCE, "2024-05-13"),
        began("Cai Wenming", "minister", FINANCE, "2024-05-13"),
    ),
    case(
        "what he was earlier, and is since",
        "Gao Datong was earlier vice governor of Gansu and has been governor of Hunan since 2019.",
        before("Gao Datong", "vice governor", "Gansu"),
        began("Gao Datong", "governor", "Hunan", "2019"),
        holds("Gao Datong", "governor", "Hunan"),
    ),
]


IN_PASSING = [
    case(
        "the envoy in a capital is the ambassador there",
        "The US envoy in Beijing, Mr Adam Holm, wished him well.",
        holds("Adam Holm", "ambassador to China", "United States Department of State"),
    ),
    case(
        "an envoy in a city that is no capital",
        "Russia's envoy in Geneva, Ivan Gatilov, spoke.",
        holds("Ivan Gatilov", "envoy", "Ministry of Foreign Affairs of Russia"),
    ),
    case(
        "a body that has been given a new head, whose name follows",
        "The Rocket Force has been given a new commander.\n\nGeneral Gao Datong was named to the post on Monday.",
        began("Gao Datong", "commander", ROCKET_FORCE, "2024-05-13"),
    ),
    case(
        "the governor of the bank, and of no place before it",
        "Gansu grew fast. The central bank lent more. Its governor, Gao Datong, spoke in Beijing.",
        holds("Gao Datong", "governor", "People's Bank of China"),
    ),
    case(
        "the governor of a place",
        "Gansu grew fast. Its governor, Gao Datong, spoke in Lanzhou.",
        holds("Gao Datong", "governor", "Gansu"),
    ),
]


POLITBURO = "Political Bureau of the CPC Central Committee"

SEATS = [
    case(
        "put on a body, and both left",
        "Gao Datong became a vice-chairman of the Central Military Commission in 1989. In 1992 the party put him on the Standing "
        "Committee of its Politburo. He left both in 1997.",
        began("Gao Datong", "vice chairman", CMC, "1989"),
        ended("Gao Datong", "vice chairman", CMC, "1997"),
        began("Gao Datong", "member", f"Standing Committee of the {POLITBURO}", "1992"),
        ended("Gao Datong", "member", f"Standing Committee of the {POLITBURO}", "1997"),
    ),
    case(
        "put on trial, and both left",
        "The party put Gao Datong on trial in 2012. He has a wife and a son. He left both in 1997.",
    ),
    case(
        "a special envoy of China",
        "Gao Datong, China's special envoy for Asian affairs, was there.",
        holds(
            "Gao Datong",
            "special envoy for asian affairs",
            "Ministry of Foreign Affairs of the People's Republic of China",
        ),
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*WHO_IS_MEANT, *WHO_COMES_NEXT, *MOVES, *WHAT_THEY_WERE, *OF_MINISTRIES, *IN_PASSING, *SEATS]
)
def test_whom_and_when_a_clause_tells_of(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
