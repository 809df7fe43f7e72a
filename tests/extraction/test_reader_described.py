"""People told by what they are called, by the capacity in which they act, by a lead that names nobody; and holders who are
former without that word."""

from __future__ import annotations

import pytest
from reader_claims import TODAY, Said, absent, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
CHINA_MND = "Ministry of National Defense of the People's Republic of China"
JSD = "Joint Staff Department of the Central Military Commission"
PWD = "Political Work Department of the Central Military Commission"
EDD = "Equipment Development Department of the Central Military Commission"
NAVY = "People's Liberation Army Navy"
ROCKET = "People's Liberation Army Rocket Force"

CASES = [
    case(
        "a lead of two posts",
        "A former commander of China's missile force is its new defence minister. General Ma Lin was named defence minister "
        "on Monday.",
        began("Ma Lin", "minister", CHINA_MND, "2024-05-13"),
        before("Ma Lin", "commander", ROCKET),
    ),
    case(
        "a lead whose hero the next sentence names",
        "A former chief of China's joint staff has been sentenced to life in prison. Ma Lin, 67, was found guilty of bribery.",
        before("Ma Lin", "chief", JSD),
    ),
    case(
        "as chief, dated",
        "Ma Lin is an engineer. As chief of the CMC Joint Staff Department he travelled to Peru in April 2017.",
        holds("Ma Lin", "chief", JSD, "2017-04"),
    ),
    case(
        "who as vice chairman",
        "Ma Lin, who as vice chairman of the Central Military Commission is China's senior officer, spoke.",
        holds("Ma Lin", "vice chairman", CMC),
    ),
    case(
        "keeps a department, and another one his",
        "Ma Lin keeps the CMC Political Work Department and Zhou Kai the CMC Equipment Development Department.",
        holds("Ma Lin", "director", PWD),
        holds("Zhou Kai", "director", EDD),
    ),
    case(
        "those who join and those who are there",
        "He Tao and Liu Bo join Ma Lin and Zhou Kai as members of the Central Military Commission.",
        began("He Tao", "member", CMC),
        began("Liu Bo", "member", CMC),
        holds("Ma Lin", "member", CMC),
        holds("Zhou Kai", "member", CMC),
    ),
    case(
        "went to a body as its head",
        "General Ma Lin went to the PLA National Defence University as president in March.",
        began("Ma Lin", "president", "PLA National Defence University", "2024-03"),
    ),
    case(
        "a body has a new head",
        "China's navy also has a new commander: Zhou Kai.",
        began("Zhou Kai", "commander", NAVY),
    ),
    case(
        "a title between commas before its body",
        "Adm. Zhou Kai, commander, People's Liberation Army Navy, met Chief of Naval Operations (CNO) Adm. John Bell.",
        holds("Zhou Kai", "commander", NAVY),
        holds("John Bell", "chief of naval operations", "United States Navy"),
    ),
    case(
        "one body each, respectively",
        "Ma Lin and Zhou Kai, political commissars respectively of the PLA Academy of Military Science and the PLA Navy, spoke.",
        holds("Ma Lin", "political commissar", "PLA Academy of Military Science"),
        holds("Zhou Kai", "political commissar", NAVY),
    ),
    case(
        "stripped of a standing",
        "Ma Lin was stripped of his status as a deputy to the National People's Congress on Monday.",
        ended("Ma Lin", "delegate", "National People's Congress", "2024-05-13"),
    ),
    case(
        "whether he was stripped of it, nobody said",
        "Asked whether Ma Lin had been stripped of his position as head of China's navy, the spokesman was silent.",
    ),
    case(
        "gives way to",
        "Ma Lin was political commissar of the PLA Navy. Ma gave way in 2015 to Zhou Kai.",
        before("Ma Lin", "political commissar", NAVY),
        ended("Ma Lin", "political commissar", NAVY, "2015"),
        began("Zhou Kai", "political commissar", NAVY, "2015"),
    ),
    case(
        "neither on the one nor on the other",
        "Ma Lin sits neither on the Central Military Commission nor on the Politburo.",
        absent("Ma Lin", "member", CMC),
        absent("Ma Lin", "member", "Political Bureau of the CPC Central Committee"),
    ),
    case(
        "the predecessor of one who is former himself",
        "Former PLA Rocket Force commander Ma Lin was jailed. Ma's own predecessor, Zhou Kai, is in hospital.",
        before("Ma Lin", "commander", ROCKET),
        before("Zhou Kai", "commander", ROCKET),
    ),
    case(
        "was re-elected",
        "Ma Lin was re-elected as president of China on Friday.",
        holds("Ma Lin", "president", "People's Republic of China", "2024-05-10"),
    ),
]
FORMER = [
    case(
        f"former by {word}",
        f"The {word} Chinese defence minister Ma Lin was tried.",
        before("Ma Lin", "minister", CHINA_MND),
    )
    for word in "former ex- then late ousted sacked dismissed disgraced fallen purged jailed now-disgraced one-time".split()
]
LISTED = [
    case(
        "two disgraced holders",
        "He was close to Ma Lin and Zhou Kai, two disgraced vice chairmen of the Central Military Commission.",
        before("Ma Lin", "vice chairman", CMC),
        before("Zhou Kai", "vice chairman", CMC),
    ),
    case(
        "a capital former before a body that no pack needs to know",
        "Former Rocket Force commander Ma Lin was tried in China.",
        before("Ma Lin", "commander", ROCKET),
    ),
    case(
        "moved from one command to another",
        "Ma Lin, chief of staff of the Southern Theater Command, was named commander of the PLA Navy on Monday.",
        began("Ma Lin", "commander", NAVY, "2024-05-13"),
        before("Ma Lin", "chief of staff", "Southern Theater Command", "..2024-05-13"),
    ),
    case(
        "the army of a country of other names",
        "Indian troops faced Chinese ones. Air Force chief R.K.S. Rawat visited forward bases in India.",
        holds("R.K.S. Rawat", "chief", "Indian Air Force", TODAY),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*CASES, *FORMER, *LISTED])
def test_reads_descriptions(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


TOLD_ALONG = [
    pytest.param(
        "Li Haoran and Sun Weidong got the rank on Monday, state television said, identifying them as commanders of the Eastern "
        "and Central Theater Commands.",
        {("Li Haoran", "eastern theater command"), ("Sun Weidong", "central theater command")},
        id="them",
    ),
    pytest.param(
        "Li Haoran got the rank on Monday, with state television identifying him as commander of the Eastern Theater Command.",
        {("Li Haoran", "eastern theater command")},
        id="him",
    ),
    pytest.param(
        "Li Haoran met Sun Weidong on Monday, the paper said, describing him as commander of the Eastern Theater Command.",
        set(),
        id="one of two",
    ),
    pytest.param(
        "Li Haoran was held, the paper said, wrongly describing him as commander of the Eastern Theater Command.",
        set(),
        id="wrongly",
    ),
    pytest.param(
        "Li Haoran, commander of the Eastern Theater Command, met Sun Weidong, his counterpart in the Southern Theater Command.",
        {("Li Haoran", "eastern theater command"), ("Sun Weidong", "southern theater command")},
        id="a counterpart at a command",
    ),
    pytest.param(
        "Li Haoran, commander of the Eastern Theater Command, met Ken Sato, his counterpart in Tokyo.",
        {("Li Haoran", "eastern theater command")},
        id="a counterpart in a town",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD_ALONG)
def test_what_is_told_along_with_news(reader: GrammarReader, text: str, expected: set[tuple[str, str]]) -> None:
    found = claims_of(read(reader, f"China's defence ministry said so. {text}"))
    assert {(each.person, each.organisation) for each in found if each.aspect == "holds"} == expected
