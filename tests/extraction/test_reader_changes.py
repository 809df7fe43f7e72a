"""Sentences that say that a tenure began or ended: appointments, successions, departures, removals, membership."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
CHINA_MND = "Ministry of National Defense of the People's Republic of China"

APPOINTED = [
    case(
        "appointed, passive, with a day",
        "Vice Admiral Lee Seung-ho was appointed commander of the Republic of Korea Navy on 3 May 2024.",
        began("Lee Seung-ho", "chief", "Republic of Korea Navy", "2024-05-03"),
    ),
    case(
        "appointed as",
        "Kenji Morita was appointed as Japan's defence minister in September 2023.",
        began("Kenji Morita", "minister", "Ministry of Defense of Japan", "2023-09"),
    ),
    case(
        "named, no date",
        "Dong Jun was named China's defence minister.",
        began("Dong Jun", "minister", CHINA_MND),
    ),
    case(
        "named, of a country in the phrase",
        "Nguyen Van Cuong was named deputy minister of defence of Vietnam on Monday.",
        began("Nguyen Van Cuong", "deputy minister", "Ministry of Defense of Vietnam", "2024-05-13"),
    ),
    case(
        "active",
        "The legislature in Beijing appointed Dong Jun as defence minister in December 2023.",
        began("Dong Jun", "minister", CHINA_MND, "2023-12"),
    ),
    case(
        "elected, active",
        "Germany's parliament elected Friedrich Lang chancellor on 6 May.",
        began("Friedrich Lang", "chancellor", "Federal Republic of Germany", "2024-05-06"),
    ),
    case(
        "elected, passive",
        "Mariana Mendes was elected president of Portugal in January 2021.",
        began("Mariana Mendes", "president", "Portuguese Republic", "2021-01"),
    ),
    case(
        "a first name that is a capital too",
        "Sofia Mendes was elected president of Portugal in January 2021.",
        began("Sofia Mendes", "president", "Portuguese Republic", "2021-01"),
        wrong="a capital at the beginning of a name is taken for the city",
    ),
    case(
        "sworn in",
        "Ferdinand Lukhele was sworn in as president of Zambia on 13 March 2024.",
        began("Ferdinand Lukhele", "president", "Republic of Zambia", "2024-03-13"),
    ),
    case(
        "promoted to a post",
        "Major General Sita Rao was promoted to commander of the Northern Command last month.",
        began("Sita Rao", "commander", "Northern Command", "2024-04"),
    ),
    case(
        "promoted to a rank",
        "Wang Houbin was promoted to general in July 2023.",
    ),
    case(
        "two people, two posts",
        "Wang Houbin and Xu Xisheng were named commander and political commissar of the PLA Rocket Force respectively.",
        began("Wang Houbin", "commander", "People's Liberation Army Rocket Force"),
        began("Xu Xisheng", "political commissar", "People's Liberation Army Rocket Force"),
    ),
    case(
        "chief of defence staff of another country",
        "Mali's president has appointed General Oumar Diarra as chief of defence staff.",
        began("Oumar Diarra", "chief of defence staff", "Malian Armed Forces"),
        wrong="no armed forces are made for a country that no pack lists",
    ),
    case(
        "the noun",
        "The appointment of Vera Costa as Brazil's foreign minister in March surprised the diplomats.",
        began("Vera Costa", "minister", "Ministry of Foreign Affairs of Brazil", "2024-03"),
    ),
]

TOOK = [
    case(
        "took over as",
        "Kenji Morita took over as chief of staff of the Japan Air Self-Defense Force on 1 April.",
        began("Kenji Morita", "chief", "Japan Air Self-Defense Force", "2024-04-01"),
    ),
    case(
        "took office",
        "Claudia Reyes took office as president of Chile in March 2022.",
        began("Claudia Reyes", "president", "Republic of Chile", "2022-03"),
    ),
    case(
        "became",
        "Hassan Celik became Turkey's interior minister in June 2023.",
        began("Hassan Celik", "minister", "Ministry of the Interior of Turkey", "2023-06"),
    ),
    case(
        "replaced",
        "Andrei Belousov replaced Sergei Shoigu as Russia's defence minister on 12 May.",
        began("Andrei Belousov", "minister", "Ministry of Defense of Russia", "2024-05-12"),
        ended("Sergei Shoigu", "minister", "Ministry of Defense of Russia", "2024-05-12"),
    ),
    case(
        "succeeded",
        "Admiral Hu Zhongming succeeded Dong Jun as commander of the PLA Navy in December 2023.",
        began("Hu Zhongming", "commander", "People's Liberation Army Navy", "2023-12"),
        ended("Dong Jun", "commander", "People's Liberation Army Navy", "2023-12"),
    ),
    case(
        "was succeeded by",
        "Dong Jun was succeeded as commander of the PLA Navy by Hu Zhongming in December 2023.",
        began("Hu Zhongming", "commander", "People's Liberation Army Navy", "2023-12"),
        ended("Dong Jun", "commander", "People's Liberation Army Navy", "2023-12"),
    ),
    case(
        "replaced him, what he did said before",
        "General Li Qiaoming commanded the PLA Army. General Huang Ming replaced him in July 2023.",
        before("Li Qiaoming", "commander", "People's Liberation Army Ground Force"),
        began("Huang Ming", "commander", "People's Liberation Army Ground Force", "2023-07"),
        ended("Li Qiaoming", "commander", "People's Liberation Army Ground Force", "2023-07"),
    ),
    case(
        "replaced him, the post said before",
        "Li Shangfu was China's defence minister until October 2023. Dong Jun replaced him in December 2023.",
        ended("Li Shangfu", "minister", CHINA_MND, "2023-10"),
        began("Dong Jun", "minister", CHINA_MND, "2023-12"),
        wrong="the end of the one before is said twice, the second time at the date of the one after",
    ),
]

LEFT = [
    case(
        "stepped down as",
        "Ingrid Holm stepped down as foreign minister of Norway on Friday.",
        ended("Ingrid Holm", "minister", "Ministry of Foreign Affairs of Norway", "2024-05-10"),
    ),
    case(
        "resigned, with the title before the name",
        "Malaysian Defence Minister Rahim Yusof resigned on Monday.",
        ended("Rahim Yusof", "minister", "Ministry of Defense of Malaysia", "2024-05-13"),
    ),
    case(
        "retired as",
        "Admiral Karel Novak retired as commander of the Pacific Fleet of Russia in 2019.",
        ended("Karel Novak", "commander", "Pacific Fleet of Russia", "2019"),
    ),
    case(
        "removed as",
        "Lieutenant General Omar Siddiqui was removed as commander of the Sudan Air Force in January.",
        ended("Omar Siddiqui", "commander", "Sudanese Air Force", "2024-01"),
    ),
    case(
        "sacked, active",
        "Moldovan President Maia Sandu sacked Defence Minister Ion Popa on 2 May.",
        holds("Maia Sandu", "president", "Republic of Moldova", "2024-05-02"),
        ended("Ion Popa", "minister", "Ministry of Defence of Moldova", "2024-05-02"),
    ),
    case(
        "who was fired",
        "General Li Shangfu, China's minister of national defense, who was fired last month, was not seen.",
        ended("Li Shangfu", "minister", CHINA_MND, "2024-04"),
    ),
    case(
        "resignation of",
        "The resignation of Peter Hale as defence secretary of the UK on Monday stunned the party.",
        ended("Peter Hale", "secretary of state", "Ministry of Defence of the United Kingdom", "2024-05-13"),
    ),
    case(
        "dismissal of",
        "The dismissal of Colonel Ahmed Nasser as governor of the Central Bank of Sudan came in April.",
        ended("Ahmed Nasser", "governor", "Central Bank of Sudan", "2024-04"),
    ),
    case(
        "retired from the army is no post",
        "Colonel Jan Vesely retired from the army in 2019.",
    ),
    case(
        "stepped down from a plane",
        "Turkish Foreign Minister Hakan Fidan stepped down from the plane in Baku on Monday.",
        holds("Hakan Fidan", "minister", "Ministry of Foreign Affairs of Turkey", "2024-05-13"),
    ),
]

MEMBERSHIP = [
    case(
        "joined",
        "General Wang Houbin joined the Central Military Commission in October 2022.",
        began("Wang Houbin", "member", CMC, "2022-10"),
    ),
    case(
        "left",
        "Admiral Miao Hua left the Central Military Commission in April.",
        ended("Miao Hua", "member", CMC, "2024-04"),
    ),
    case(
        "expelled from",
        "Li Shangfu was removed from the Central Military Commission in February 2024.",
        ended("Li Shangfu", "member", CMC, "2024-02"),
    ),
    case(
        "joined the army",
        "Wang Houbin joined the People's Liberation Army in 1979.",
    ),
]


@pytest.mark.parametrize(("text", "claims"), APPOINTED)
def test_an_appointment_is_a_beginning(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), TOOK)
def test_taking_up_a_post_may_end_the_tenure_of_another(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), LEFT)
def test_a_departure_is_an_end(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), MEMBERSHIP)
def test_a_seat_on_a_body_is_a_post(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
