"""Posts whose body is told by way of somebody else, of his post or of the clause before."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read, said

from archive.extraction.reader import GrammarReader
from archive.model import Aspect, Modality

CHINA = "Ministry of National Defense of the People's Republic of China"
ABROAD = "Ministry of Foreign Affairs of the People's Republic of China"
COUNCIL = "State Council of the People's Republic of China"
ROCKETS = "People's Liberation Army Rocket Force"
COMMISSION = "Central Military Commission"
JOINT = "Joint Staff Department of the Central Military Commission"
SOUTH = "Southern Theater Command"

CASES = [
    case(
        "of his ministry",
        "China's foreign minister, Ma Wei, was silent. Defence Minister Zhou Kai cut his trip short. Tan Bo, a spokesman for his "
        "ministry, gave no reason.",
        holds("Ma Wei", "minister", ABROAD),
        holds("Zhou Kai", "minister", CHINA),
        holds("Tan Bo", "spokesperson", CHINA),
    ),
    case(
        "of the ministry of the nearest minister",
        "China's defence minister, Zhou Kai, left early. Ma Wei, the Chinese foreign minister, warned them. Hua Lin, the "
        "ministry's chief spokeswoman, showed maps.",
        holds("Zhou Kai", "minister", CHINA),
        holds("Ma Wei", "minister", ABROAD),
        holds("Hua Lin", "spokesperson", ABROAD),
    ),
    case(
        "of several posts the one that others have too",
        "State Councilor and Defense Minister Zhou Kai of China went on to Islamabad, where his counterpart, Imran Malik, met him.",
        holds("Zhou Kai", "state councillor", COUNCIL),
        holds("Zhou Kai", "minister", CHINA),
        holds("Imran Malik", "minister", "Ministry of Defense of Pakistan", "..2024-05-15"),
    ),
    case(
        "a deputy of a force",
        "The Rocket Force lost more officers. Wang Lei, an ex-deputy of the force, was expelled, and so was Li Tao.",
        before("Wang Lei", "deputy commander", ROCKETS),
    ),
    case(
        "somebody's deputy, and in what",
        "Zhou Kai lost his seat on the Central Military Commission. Tan Bo, who had led the PLA Navy and then was Zhou's deputy in "
        "the Joint Staff Department, is dead.",
        ended("Zhou Kai", "member", COMMISSION),
        before("Tan Bo", "commander", "People's Liberation Army Navy"),
        before("Tan Bo", "deputy chief", JOINT),
    ),
    case(
        "one of its deputies",
        "Zhou Kai commands the Rocket Force. Wang Lei, one of its former deputies, is under inquiry.",
        holds("Zhou Kai", "commander", ROCKETS),
        before("Wang Lei", "deputy commander", ROCKETS),
    ),
    case(
        "a deputy to a congress is a delegate",
        "Zhou Kai commands the Rocket Force. Wang Lei, a deputy to the National People's Congress, praised it.",
        holds("Zhou Kai", "commander", ROCKETS),
        holds("Wang Lei", "delegate", "National People's Congress"),
    ),
    case(
        "its post behind an aside",
        "Li Tao becomes commander of the Southern Theater Command and Ma Wei, 58, formerly deputy political commissar of the Rocket "
        "Force, its political commissar.",
        began("Li Tao", "commander", SOUTH),
        began("Ma Wei", "political commissar", SOUTH),
        before("Ma Wei", "deputy political commissar", ROCKETS),
    ),
    case(
        "a ministry lost",
        "China sacked its defence minister, Zhou Kai. Ma Wei, who lost the foreign ministry in March, was not named.",
        ended("Zhou Kai", "minister", CHINA),
        ended("Ma Wei", "minister", ABROAD, "2024-03-01..2024-03-31"),
    ),
    case(
        "what one of many was before he did not lose",
        "The legislature of China dismissed Zhou Kai, a former commander of the Rocket Force.",
        before("Zhou Kai", "commander", ROCKETS),
    ),
    case(
        "a resignation as one of the members",
        "The Central Committee of the Communist Party of China accepted the resignation of former foreign minister Ma Wei as one of "
        "its members.",
        before("Ma Wei", "minister", ABROAD),
        ended("Ma Wei", "member", "CPC Central Committee"),
    ),
    case(
        "the council behind a field",
        "In Washington, US national security spokesman Ralph Emerson called for calm.",
        holds("Ralph Emerson", "spokesperson", "United States National Security Council"),
    ),
    case(
        "with deputies in a row",
        "Ma Wei was named again as chairman of the Central Military Commission, with Zhou Kai, 72, and newcomer Tan Bo as his "
        "deputies. Li Tao and Hua Lin joined as members; Gao Li remains.",
        began("Ma Wei", "chairman", COMMISSION),
        began("Zhou Kai", "vice chairman", COMMISSION),
        began("Tan Bo", "vice chairman", COMMISSION),
        began("Li Tao", "member", COMMISSION),
        began("Hua Lin", "member", COMMISSION),
        holds("Gao Li", "member", COMMISSION),
    ),
    case(
        "with two rows behind a holder",
        "Ma Wei chairs China's Central Military Commission, with Zhou Kai and Tan Bo as vice-chairmen and Li Tao and Hua Lin as "
        "members.",
        holds("Ma Wei", "chairman", COMMISSION),
        holds("Zhou Kai", "vice chairman", COMMISSION),
        holds("Tan Bo", "vice chairman", COMMISSION),
        holds("Li Tao", "member", COMMISSION),
        holds("Hua Lin", "member", COMMISSION),
    ),
    case(
        "who comes to a meeting instead follows nobody",
        "The head of the Joint Staff Department of China, Zhou Kai, sent his regrets; his deputy, Tan Bo, came in his stead.",
        holds("Zhou Kai", "chief", JOINT),
        holds("Tan Bo", "deputy chief", JOINT),
    ),
    case(
        "a clause with a subject of its own",
        "China's parliament met. Liu Yang joined Han Lei and Sun Bo as vice-premiers, and Yi Bo took over from Zhou Kai at the central bank.",
        began("Liu Yang", "vice premier", COUNCIL),
        holds("Han Lei", "vice premier", COUNCIL),
        holds("Sun Bo", "vice premier", COUNCIL),
        began("Yi Bo", "governor", "People's Bank of China"),
        ended("Zhou Kai", "governor", "People's Bank of China"),
    ),
    case(
        "who is about to leave is there",
        "General Zhou Kai is to retire next month after ten years as a vice chairman of the Central Military Commission.",
        holds("Zhou Kai", "vice chairman", COMMISSION),
        said(
            "Zhou Kai",
            "vice chairman",
            COMMISSION,
            Aspect.ENDED,
            "2024-06-01..2024-06-30",
            modality=Modality.PROSPECTIVE,
        ),
    ),
    case(
        "a step of a life is not what passes on",
        "Zhou Kai was named China's defence minister on Monday. He led a base from 2003 and later became deputy commander of the "
        "Rocket Force. Zhou's predecessor, Tan Bo, was not there.",
        began("Zhou Kai", "minister", CHINA, "2024-05-13..2024-05-13"),
        before("Zhou Kai", "deputy commander", ROCKETS),
        before("Tan Bo", "minister", CHINA),
    ),
    case(
        "earlier of another body",
        "Zhou Kai is commander of the Southern Theater Command and, before that, of the South Sea Fleet.",
        holds("Zhou Kai", "commander", SOUTH),
        before("Zhou Kai", "commander", "South Sea Fleet"),
    ),
    case(
        "about the same time",
        "Tan Bo took over the Joint Staff Department of China in October. Zhou Kai was replaced as commander of the Rocket Force at "
        "about the same time.",
        began("Tan Bo", "chief", JOINT, "2023-10-01..2023-10-31"),
        ended("Zhou Kai", "commander", ROCKETS, "2023-08-31..2023-12-01"),
    ),
    case(
        "a rank in a body",
        "Zhou Kai ranks second in the new Politburo Standing Committee of China.",
        holds("Zhou Kai", "member", "Standing Committee of the Political Bureau of the CPC Central Committee"),
    ),
    case(
        "a day that bears the name of a force",
        "The Rocket Force has new leaders. At a ceremony in Beijing, a day before Army Day, papers were handed to General Zhou Kai, its "
        "new commander.",
        holds("Zhou Kai", "commander", ROCKETS, "..2024-05-15"),
    ),
    case(
        "the opposite number of the one who spoke last",
        "Foreign Secretary Enrique Manalo of the Philippines protested. Ralph Emerson, a spokesman for his ministry, said that a ship "
        "had come close. Tan Bo, his Chinese opposite number, denied it.",
        holds("Enrique Manalo", "secretary", "Department of Foreign Affairs of the Philippines"),
        holds("Ralph Emerson", "spokesperson", "Department of Foreign Affairs of the Philippines"),
        holds("Tan Bo", "spokesperson", ABROAD),
    ),
    case(
        "the counterpart of one whose post nobody tells",
        "Foreign Minister Ma Wei of China came, and so did Zhou Kai, whose Norwegian counterpart, Ralph Emerson, had been there in March.",
        holds("Ma Wei", "minister", ABROAD),
    ),
    case(
        "each as what follows his name",
        "Ralph Emerson stays on as premier of Taiwan, Karam Rao as minister of national defence and Imran Malik as foreign minister.",
        holds("Ralph Emerson", "premier", "Taiwan"),
        holds("Karam Rao", "minister", "Ministry of National Defense of the Republic of China"),
        holds("Imran Malik", "minister", "Ministry of Foreign Affairs of Taiwan"),
    ),
    case(
        "who is sent, and not who sends him",
        "Ma Wei of China sent Zhou Kai to Xinjiang as party secretary of the region in 2016.",
        began("Zhou Kai", "secretary", "CPC Xinjiang Uygur Autonomous Regional Committee", "2016-01-01..2016-12-31"),
    ),
    case(
        "who is brought, and not who brings him",
        "Zhou Kai led the Southern Theater Command until 2019, when Ma Wei brought him to the capital as deputy chief of the Joint "
        "Staff Department.",
        before("Zhou Kai", "commander", SOUTH, "..2019-12-31"),
        began("Zhou Kai", "deputy chief", JOINT, "2019-01-01..2019-12-31"),
    ),
    case(
        "a term in brackets",
        "Commander of the Southern Theater Command: Zhou Kai (until 2022), now Tan Bo.",
        before("Zhou Kai", "commander", SOUTH, "..2022-12-31"),
        holds("Tan Bo", "commander", SOUTH),
    ),
    case(
        "since when, in brackets",
        "Commander of the Southern Theater Command: Zhou Kai (since 2021).",
        began("Zhou Kai", "commander", SOUTH, "2021-01-01..2021-12-31"),
        holds("Zhou Kai", "commander", SOUTH),
    ),
    case(
        "to a state by its capital",
        "Jan Holm, the Norwegian ambassador to Beijing, spoke.",
        holds("Jan Holm", "ambassador to China", "Ministry of Foreign Affairs of Norway"),
    ),
    case(
        "its spokesman behind the body of a name",
        "Taiwan's Mainland Affairs Council wants talks. Hua Lin of the Taiwan Affairs Office, its spokeswoman, refused.",
        holds("Hua Lin", "spokesperson", "Taiwan Affairs Office of the State Council"),
    ),
    case(
        "who joins one that stays",
        "Zhou Kai stays a vice-chairman of China's Central Military Commission and is joined by Tan Bo.",
        holds("Zhou Kai", "vice chairman", COMMISSION),
        began("Tan Bo", "vice chairman", COMMISSION),
    ),
    case(
        "who only stands beside one",
        "Zhou Kai, a vice-chairman of China's Central Military Commission, was joined by Tan Bo at the base.",
        holds("Zhou Kai", "vice chairman", COMMISSION),
    ),
    case(
        "under a general since a day",
        "China's Rocket Force, which fired it, has been under General Zhou Kai since July 2023.",
        began("Zhou Kai", "commander", ROCKETS, "2023-07-01..2023-07-31"),
        holds("Zhou Kai", "commander", ROCKETS),
    ),
    case(
        "another commission than the one before",
        "Tan Bo becomes secretary of the Politics and Law Commission of the Central Military Commission. Li Tao is to head the "
        "commission for science and technology.",
        began("Tan Bo", "secretary", "Politics and Legal Affairs Commission of the Central Military Commission"),
    ),
    case(
        "an office for a territory is China's",
        "Zhou Kai, a deputy minister of public security, is under inquiry. The ministry's Hong Kong affairs office was searched. Ma Wei, "
        "the justice minister, spoke in Wuhan.",
        holds("Zhou Kai", "vice minister", "Ministry of Public Security of the People's Republic of China"),
        holds("Ma Wei", "minister", "Ministry of Justice of the People's Republic of China"),
    ),
    case(
        "whom a sentence about a thing names by a pronoun",
        "Zhou Kai has been commander of the Southern Theater Command since May. A notice lists him as a guest. It shows him beside the "
        "theatre's political commissar, Ma Wei. His predecessor, Tan Bo, now leads China's army.",
        began("Zhou Kai", "commander", SOUTH, "2024-05-01..2024-05-15"),
        holds("Zhou Kai", "commander", SOUTH),
        holds("Ma Wei", "political commissar", SOUTH),
        before("Tan Bo", "commander", SOUTH),
        holds("Tan Bo", "commander", "People's Liberation Army Ground Force"),
    ),
    case(
        "who speaks for an embassy",
        "Chinese embassy spokesman Zhou Kai was angry. Jan Holm, a spokesman for the Norwegian embassy in Beijing, was not.",
        holds("Zhou Kai", "spokesperson", "Embassy of China"),
        holds("Jan Holm", "spokesperson", "Embassy of Norway in China"),
    ),
    case(
        "an attache is of the state that sends him",
        "Zhou Kai was military attache at the Chinese embassy in Peru.",
        before("Zhou Kai", "military attache to Peru", CHINA),
    ),
    case(
        "for whom a former spokesman spoke",
        "Jan Holm, a former spokesman for Kenyan President Ralph Emerson, was glad.",
        before("Jan Holm", "spokesperson", "Presidency of Kenya"),
        holds("Ralph Emerson", "president", "Republic of Kenya", "..2024-05-15"),
    ),
    case(
        "a ministry that only has the word is not whose deputy",
        "China's Rocket Force has been under General Zhou Kai since May, a defence ministry spokesman, Tan Bo, said. Wang Lei, one of "
        "its former deputies, was not named.",
        began("Zhou Kai", "commander", ROCKETS, "2024-05-01..2024-05-15"),
        holds("Zhou Kai", "commander", ROCKETS),
        holds("Tan Bo", "spokesperson", CHINA),
        before("Wang Lei", "deputy commander", ROCKETS),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_a_body_is_told_by_way_of_others(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
