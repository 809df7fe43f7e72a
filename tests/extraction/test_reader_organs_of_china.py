"""Organs of the provinces, regions and cities of China, and "the regional party chief", "the city's mayor"."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

ORGANS = [
    case(
        "the law commission of a province, by its head",
        "Gao Datong is the head of Anhui province's political and legal commission.",
        holds(
            "Gao Datong", "secretary", "Political and Legal Affairs Commission of the CPC Anhui Provincial Committee"
        ),
    ),
    case(
        "the law commission of the committee of a region",
        "Gao Datong was secretary of the political and legal affairs commission of the CPC Ningxia Regional Committee.",
        before(
            "Gao Datong",
            "secretary",
            "Political and Legal Affairs Commission of the CPC Ningxia Hui Autonomous Regional Committee",
        ),
    ),
    case(
        "the standing committee of a congress",
        "Gao Datong is a vice chairman of the standing committee of Gansu's provincial people's congress.",
        holds("Gao Datong", "vice chairman", "Gansu Provincial People's Congress Standing Committee"),
    ),
    case(
        "the advisory body of a city",
        "Gao Datong is the chairman of the Chengdu political advisory body.",
        holds(
            "Gao Datong",
            "chairman",
            "Chengdu Municipal Committee of the Chinese People's Political Consultative Conference",
        ),
    ),
    case(
        "the committee of a city that no pack lists",
        "Gao Datong is secretary of the Harbin municipal party committee.",
        holds("Gao Datong", "secretary", "CPC Harbin Municipal Committee"),
    ),
    case(
        "the party's committee, for which a province has no other secretary",
        "Gao Datong is secretary of the Anhui Provincial Committee.",
        holds("Gao Datong", "secretary", "CPC Anhui Provincial Committee"),
    ),
    case(
        "the standing committee of a city's committee",
        "Gao Datong is a member of the Standing Committee of the Harbin Municipal Committee.",
        holds("Gao Datong", "member", "Standing Committee of the CPC Harbin Municipal Committee"),
    ),
    case(
        "the committee of another body in a province",
        "Gao Datong is secretary of the Anhui Provincial Committee of the Communist Youth League.",
        holds("Gao Datong", "secretary", "Anhui Provincial Committee of the Communist Youth League"),
    ),
    case(
        "the city that is no part of a province",
        "Shops in Macau were shut. The city's leader, Gao Datong, spoke.",
        holds("Gao Datong", "chief executive", "Macau"),
    ),
    case(
        "the parliament of a city",
        "Opposition lawmaker Gao Datong left the Hong Kong courthouse.",
        holds("Gao Datong", "member", "Legislative Council of Hong Kong"),
    ),
    case(
        "a department of the party",
        "Gao Datong is the head of the Qinghai united front department.",
        holds("Gao Datong", "head", "United Front Work Department of the CPC Qinghai Provincial Committee"),
    ),
    case(
        "the police of the city told of",
        "Gao Datong is vice mayor of Xiamen. He was director of the city's public security bureau until 2020.",
        holds("Gao Datong", "vice mayor", "Xiamen"),
        before("Gao Datong", "director", "Xiamen Municipal Public Security Bureau", "..2020-12-31"),
    ),
    case(
        "the regional party chief, before the region is named",
        "Gao Datong, the region's party secretary, said that Tibet was calm.",
        holds("Gao Datong", "secretary", "CPC Tibet Autonomous Regional Committee"),
    ),
    case(
        "the chairman of the regional government",
        "Gao Datong, chairman of the regional government, said that Guangxi was calm.",
        holds("Gao Datong", "chairman", "Guangxi"),
    ),
    case(
        "the chief executive of the city",
        "Gao Datong, the city's chief executive, said that Hong Kong would do what Beijing asked.",
        holds("Gao Datong", "chief executive", "Hong Kong"),
    ),
    case(
        "police chief there",
        "Li Deming lives in Kunming. Gao Datong was the police chief there until 2019.",
        before("Gao Datong", "police chief", "Kunming", "..2019-12-31"),
    ),
    case(
        "its party secretary",
        "The mayor of Jinan came, and its party secretary, Gao Datong, spoke.",
        holds("Gao Datong", "secretary", "CPC Jinan Municipal Committee"),
    ),
    case(
        "a town of another state",
        "China gave money to Wuhan. In Manila the city's police chief, Ramon Cruz, said nothing.",
    ),
    case(
        "a town of China in passing, in news that names no state",
        "The council of Kvitfjord met. Ola Lind once lived in Dalian. Per Holm is director of the city's public security bureau.",
    ),
    case(
        "a town of China in passing, in news of Norway",
        "Norway sent doctors to Dalian. Per Holm is the chairman of the regional government in Kvitfjord.",
    ),
    case(
        "a question is no field",
        "Will Minister Gao Datong attend the meeting in Singapore?",
        holds("Gao Datong", "minister", ""),
    ),
    case(
        "a commission is no field",
        "Gao Datong is a member of the Central Military Commission. Li Deming stays secretary of its discipline commission.",
        holds("Gao Datong", "member", "Central Military Commission"),
        holds("Li Deming", "secretary", "Discipline Inspection Commission of the Central Military Commission"),
    ),
    case("a senior lieutenant general is no senator", "Sen. Lt. Gen. Bui Van Nam met Sen. Col. Gao Datong."),
    case(
        "ranks in capitals",
        "GEN Gao Datong is commander of the Southern Theater Command.",
        holds("Gao Datong", "commander", "Southern Theater Command"),
    ),
]


_MND = "Ministry of National Defense of the People's Republic of China"

BODIES = [
    case(
        "who leads a province, where no governor was told of",
        "Gao Datong led Qinghai until 2020.",
        before("Gao Datong", "secretary", "CPC Qinghai Provincial Committee", "..2020-12-31"),
    ),
    case(
        "who leads a province whose governor he was told to be",
        "Gao Datong was governor of Anhui. He led the province until 2020.",
        before("Gao Datong", "governor", "Anhui"),
        before("Gao Datong", "governor", "Anhui", "..2020-12-31"),
    ),
    case(
        "the secretary of the party in a ministry",
        "Gao Datong is Party secretary and vice minister of water resources.",
        holds("Gao Datong", "party secretary", "Ministry of Water Resources of the People's Republic of China"),
        holds("Gao Datong", "vice minister", "Ministry of Water Resources of the People's Republic of China"),
    ),
    case(
        "an officer who speaks for the state",
        "Beijing's spokesman, Colonel Gao Datong, denied it.",
        holds("Gao Datong", "spokesperson", _MND),
    ),
    case(
        "a minister of the capital",
        "Beijing's defense minister, Gao Datong, spoke.",
        holds("Gao Datong", "minister", _MND),
    ),
    case(
        "of a state, in a capital",
        "Gao Datong is the ambassador of China in Ottawa.",
        holds("Gao Datong", "ambassador to Canada", "Ministry of Foreign Affairs of the People's Republic of China"),
    ),
    case(
        "a centre at a university of a town",
        "Gao Datong, director of the Center for Arctic Studies at Qingdao's Ocean University, spoke.",
        holds("Gao Datong", "director", "Center for Arctic Studies"),
    ),
    case(
        "the prosecutor of the army",
        "The PLA's chief prosecutor, Gao Datong, spoke.",
        holds("Gao Datong", "chief prosecutor", "PLA Military Procuratorate"),
    ),
    case(
        "a shipyard in a town",
        "Gao Datong was the head of the shipyard in Huludao.",
        before("Gao Datong", "head", "Huludao Shipyard"),
    ),
    case(
        "regions that share their end, of each of which he was commander",
        "Gao Datong was commander of the Shenyang and later of the Beijing Military Region.",
        before("Gao Datong", "commander", "Shenyang Military Region"),
        before("Gao Datong", "commander", "Beijing Military Region"),
    ),
    case(
        "the commission whose post it is, not the one named last",
        "The Central Military Commission has a discipline inspection commission. The commission's vice chairman Gao Datong spoke.",
        holds("Gao Datong", "vice chairman", "Central Military Commission"),
    ),
    case(
        "the party in a province",
        "Gao Datong, head of the Communist Party in Gansu, spoke.",
        holds("Gao Datong", "secretary", "CPC Gansu Provincial Committee"),
    ),
    case(
        "a minister of state security is no minister of state",
        "Gao Datong is China's minister of state security.",
        holds("Gao Datong", "minister", "Ministry of State Security of the People's Republic of China"),
    ),
    case(
        "the liaison office, in news of the town alone",
        "Gao Datong, director of the central government's liaison office, came to Hong Kong.",
        holds("Gao Datong", "director", "Liaison Office of the Central People's Government in Hong Kong"),
    ),
    case(
        "a committee of another party",
        "Gao Datong is secretary of the league's Anhui Provincial Committee.",
        holds("Gao Datong", "secretary", "Anhui Provincial Committee"),
    ),
    case(
        "a ship and no town",
        "Gao Datong, commander of the guided-missile destroyer Kunming, spoke.",
        holds("Gao Datong", "commander", "destroyer Kunming"),
    ),
    case(
        "the embassy of a state in another",
        "Gao Datong was military attache at the Embassy of China in Peru.",
        before("Gao Datong", "military attache to Peru", _MND),
    ),
    case(
        "a programme by common words",
        "Gao Datong, chief designer of the country's manned space program, spoke in Beijing.",
        holds("Gao Datong", "chief designer", "China Manned Space Program"),
    ),
    case(
        "a visiting fellow",
        "Ann Bell, a visiting senior research fellow at the Lakeside Institute, spoke.",
        holds("Ann Bell", "visiting senior research fellow", "Lakeside Institute"),
    ),
    case(
        "a title in capitals behind the commission",
        "The Central Military Commission met. Commission Vice-Chairman Gao Datong spoke.",
        holds("Gao Datong", "vice chairman", "Central Military Commission"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*ORGANS, *BODIES])
def test_organs_of_parts_and_cities(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
