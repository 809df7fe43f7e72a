"""Turns of plain news: who else stands beside the name, whose place is empty, of which force somebody of a place is."""

from __future__ import annotations

import pytest
from reader_claims import Said, absent, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

MFA = "Ministry of Foreign Affairs of the People's Republic of China"
CHINA = "People's Republic of China"
JSD = "Joint Staff Department of the Central Military Commission"
PREMIER = ("premier", "State Council of the People's Republic of China")

TOLD = [
    case(
        "in the job that the same sentence has brought him to",
        "He Ping was born in 1940. He Ping was energy minister of China from 1983. He Ping succeeded Lin Tao as premier in 1987 and was in the job until 1998.",
        began("He Ping", "minister", "Ministry of Energy of China", "1983"),
        began("He Ping", *PREMIER, "1987"),
        before("He Ping", *PREMIER, "..1998"),
        ended("Lin Tao", *PREMIER, "1987"),
    ),
    case(
        "a time by somebody's taking charge",
        "Gao Datong was chairman of China National Petroleum Corporation. The party has lost nobody since Ma Tao took charge in November.",
        before("Gao Datong", "chairman", "China National Petroleum Corporation"),
    ),
    case(
        "who oversees police and courts, as news calls him",
        "Gao Datong, China's former security tsar, was jailed.",
        before("Gao Datong", "security chief", CHINA),
    ),
    case(
        "a spokesman between commas",
        "China's foreign ministry said no. A spokesman, Gao Datong, said the two agreed on exchanges.",
        holds("Gao Datong", "spokesperson", MFA),
    ),
    case(
        "one of about so many",
        "Gao Datong is one of about 200 full members of the CPC Central Committee.",
        holds("Gao Datong", "member", "CPC Central Committee"),
    ),
    case(
        "whose place has not been filled",
        "Gao Datong was last seen in May. Gao's place as chief of the Joint Staff Department has not been filled.",
        before("Gao Datong", "chief", JSD),
        absent(None, "chief", JSD),
    ),
    case(
        "as commander he directed, on a day",
        "Gao Datong, 57, is a pilot. As commander of the PLA Navy he directed the parade on May 3.",
        holds("Gao Datong", "commander", "People's Liberation Army Navy", "2024-05-03"),
    ),
    case(
        "a commander in a place is one of its force",
        "Gao Datong was commander of the Xinjiang Military District, and before that a deputy commander in Tibet.",
        before("Gao Datong", "commander", "Xinjiang Military District"),
        before("Gao Datong", "deputy commander", "Tibet Military District"),
    ),
    case(
        "of the force of his own state",
        "China's Southern Theatre Command sent ships and the US Indo-Pacific Command protested. Adm. John Hale, who led the command until May, asked for talks "
        "with the Southern Theatre Command.",
        before("John Hale", "commander", "United States Indo-Pacific Command"),
    ),
    case(
        "of no force that is told",
        "China's Southern Theatre Command has not answered. Adm. John Hale, who led the command until May, asked for talks.",
    ),
    case(
        "the chief of a body is what the article calls him in it",
        "Ex-Interpol chief Gao Datong is ill. Gao Datong, the president of Interpol, resigned on Sunday.",
        before("Gao Datong", "president", "International Criminal Police Organization"),
        ended("Gao Datong", "president", "International Criminal Police Organization", "2024-05-12"),
    ),
    case(
        "an envoy to the state that the headline names",
        "China names US envoy Gao Datong as foreign minister.\n\nChina appointed Gao Datong as foreign minister on Friday.",
        holds("Gao Datong", "envoy to United States", MFA),
        began("Gao Datong", "minister", MFA, "2024-05-10"),
    ),
    case(
        "a bureau of a city by the name it has",
        "Ma Tao ran Shanghai. Gao Datong is the director of the city's labor and social security bureau.",
        before("Ma Tao", "secretary", "CPC Shanghai Municipal Committee"),
        holds("Gao Datong", "director", "Shanghai Municipal Labor and Social Security Bureau"),
    ),
    case(
        "that job is the one just told of",
        "Gao Datong was made head of the United Front Work Department on Saturday. Until now he ran the party's General Office. That job has gone to Ma Tao.",
        began("Gao Datong", "head", "United Front Work Department of the CPC Central Committee", "2024-05-11"),
        before("Gao Datong", "director", "General Office of the CPC Central Committee"),
        began("Ma Tao", "director", "General Office of the CPC Central Committee"),
    ),
    case(
        "handed over as what",
        "Gao Datong was named defence minister of China on Monday. Gen Gao had been free since last September, when he handed over as chief of the general staff "
        "to General Ma Tao.",
        began("Gao Datong", "minister", "Ministry of National Defense of the People's Republic of China", "2024-05-13"),
        ended("Gao Datong", "chief", "General Staff Department of the People's Liberation Army", "2023-09"),
        began("Ma Tao", "chief", "General Staff Department of the People's Liberation Army", "2023-09"),
    ),
    case(
        "an agency of the state, whose name has a comma",
        "State media say Gao Datong stepped down on Monday as director of the General Administration of Quality Supervision, Inspection and Quarantine.",
        ended(
            "Gao Datong",
            "director",
            "General Administration of Quality Supervision, Inspection and Quarantine",
            "2024-05-13",
        ),
    ),
    case(
        "an agency as it is spoken of",
        "China jailed an official of the State Food and Drug Administration. The agency's spokeswoman, Gao Jing, spoke.",
        holds("Gao Jing", "spokesperson", "State Food and Drug Administration"),
    ),
    case(
        "a firm by its short name",
        "Gao Datong was until March chairman of Halden Corp., a big producer of oil.",
        before("Gao Datong", "chairman", "Halden Corporation", "..2024-03-31"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), TOLD)
def test_turns_of_plain_news(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
