"""Posts that stand beside a name: titles before it, appositions after it, counterparts."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, expected, holds, read

from archive.extraction.reader import GrammarReader
from archive.model import Reading

CMC = "Central Military Commission"
CHINA_MND = "Ministry of National Defense of the People's Republic of China"

BEFORE_THE_NAME = [
    case(
        "portfolio and nationality",
        "Pakistani Foreign Minister Bilal Qureshi arrived in Beijing on Tuesday.",
        holds("Bilal Qureshi", "minister", "Ministry of Foreign Affairs of Pakistan", "2024-05-14"),
    ),
    case(
        "British minister is a secretary of state",
        "UK defence secretary Grant Shapps told parliament that aid would continue.",
        holds("Grant Shapps", "secretary of state", "Ministry of Defence of the United Kingdom"),
    ),
    case(
        "American secretary",
        "US Defense Secretary Lloyd Austin spoke in Washington.",
        holds("Lloyd Austin", "secretary", "United States Department of Defense"),
    ),
    case(
        "secretary after the body",
        "Defense Secretary Lloyd Austin and Secretary of State Antony Blinken testified in Washington.",
        holds("Lloyd Austin", "secretary", "United States Department of Defense"),
        holds("Antony Blinken", "secretary", "United States Department of State"),
    ),
    case(
        "behind a heading that runs in",
        "Kenya Grows Strong With Wind Power Kenyan President William Ruto opened a plant.",
        holds("William Ruto", "president", "Republic of Kenya"),
    ),
    case(
        "rank between title and name",
        "Chinese Defence Minister Admiral Dong Jun spoke.",
        holds("Dong Jun", "minister", CHINA_MND),
    ),
    case(
        "army chief of a country",
        "Indian Army chief Gen. Manoj Pande visited Tanzania.",
        holds("Manoj Pande", "chief", "Indian Army"),
    ),
    case(
        "army chief of a country without a pack",
        "Malawi's army chief, Major General Kwabena Osei, said the border was quiet.",
        holds("Kwabena Osei", "chief", "Malawian Army"),
    ),
    case(
        "navy chief of a country without a pack",
        "Cameroon navy chief Admiral Rafiq Hossain inspected the frigates.",
        holds("Rafiq Hossain", "chief", "Cameroonian Navy"),
    ),
    case(
        "two titles of one country",
        "Russian Defence Minister Sergei Shoigu and Chief of the General Staff Valery Gerasimov inspected the exercise.",
        holds("Sergei Shoigu", "minister", "Ministry of Defense of Russia"),
        holds("Valery Gerasimov", "chief", "General Staff of the Armed Forces of Russia"),
    ),
    case(
        "two heads of state",
        "Kenyan President William Ruto met Israeli Prime Minister Benjamin Netanyahu.",
        holds("William Ruto", "president", "Republic of Kenya"),
        holds("Benjamin Netanyahu", "prime minister", "State of Israel"),
    ),
    case(
        "between commas",
        "China's defence minister, Dong Jun, said the talks were frank.",
        holds("Dong Jun", "minister", CHINA_MND),
    ),
    case(
        "possessive body",
        "The Central Military Commission's vice chairman, Zhang Youxia, said the army was ready.",
        holds("Zhang Youxia", "vice chairman", CMC),
    ),
    case(
        "plural over two names",
        "CMC vice chairmen Zhang Youxia and He Weidong attended the ceremony.",
        holds("Zhang Youxia", "vice chairman", CMC),
        holds("He Weidong", "vice chairman", CMC),
    ),
    case(
        "joined titles before one name",
        "Chinese President and CMC chairman Xi Jinping presided over the ceremony.",
        holds("Xi Jinping", "president", "People's Republic of China"),
        holds("Xi Jinping", "chairman", CMC),
    ),
    case(
        "country after the name",
        "Acting Foreign Minister Ali Bagheri of Iran addressed the council.",
        holds("Ali Bagheri", "minister", "Ministry of Foreign Affairs of Iran", acting=True),
    ),
    case(
        "plural over names with their countries",
        "Foreign ministers Annalena Baerbock of Germany and Stephane Morel of France met in Berlin.",
        holds("Annalena Baerbock", "minister", "Ministry of Foreign Affairs of Germany"),
        holds("Stephane Morel", "minister", "Ministry of Foreign Affairs of France"),
    ),
    case(
        "country after the name beats a pack of another country",
        "Deputy Chief of the General Staff Aleksei Kim of Russia visited Laos.",
        holds("Aleksei Kim", "deputy chief", "General Staff of the Armed Forces of Russia"),
    ),
    case(
        "chief of defence staff of a country without a pack",
        "Nigeria's Chief of Defence Staff, General Christopher Musa, said the operation would go on.",
        holds("Christopher Musa", "chief of defence staff", "Nigerian Armed Forces"),
        wrong="no armed forces are made for a country that no pack lists",
    ),
    case(
        "ranks are no posts",
        "General Pavel Horak and Colonel Jan Vesely of the Czech army watched the parade.",
    ),
]

WORDS_BEFORE = [
    case(
        "former",
        "Former US Defense Secretary Mark Esper spoke at the forum.",
        before("Mark Esper", "secretary", "United States Department of Defense"),
    ),
    case(
        "ex- after a possessive",
        "South Korea's ex-president Moon Jae-in was questioned.",
        before("Moon Jae-in", "president", "Republic of Korea"),
    ),
    case(
        "former in an apposition",
        "Hakan Demir, a former head of the National Intelligence Organisation, spoke to reporters.",
        before("Hakan Demir", "head", "National Intelligence Organisation"),
    ),
    case(
        "then-",
        "Japan's then-Prime Minister Shinzo Abe visited Pearl Harbor in December 2016.",
        before("Shinzo Abe", "prime minister", "Japan", "2016-12"),
    ),
    case(
        "interim",
        "Interim President Ibrahim Traore of Burkina Faso spoke.",
        holds("Ibrahim Traore", "president", "Burkina Faso", acting=True),
    ),
    case(
        "acting",
        "Acting US Defense Secretary Patrick Shanahan spoke.",
        holds("Patrick Shanahan", "secretary", "United States Department of Defense", acting=True),
    ),
    case(
        "outgoing still holds",
        "Outgoing Dutch Prime Minister Mark Rutte spoke to reporters.",
        holds("Mark Rutte", "prime minister", "Kingdom of the Netherlands"),
    ),
    case(
        "incoming does not yet",
        "Incoming Taiwanese Foreign Minister Lin Chia-lung met the press.",
        expected("Lin Chia-lung", "minister", "Ministry of Foreign Affairs of Taiwan"),
    ),
    case(
        "elect",
        "Taiwan's president-elect, Lai Ching-te, met lawmakers.",
        expected("Lai Ching-te", "president", "Taiwan"),
    ),
    case(
        "deputy is a post of its own",
        "Pakistani Deputy Prime Minister Bilal Qureshi spoke.",
        holds("Bilal Qureshi", "deputy prime minister", "Islamic Republic of Pakistan"),
    ),
    case(
        "late",
        "The army mourned the late CMC vice chairman Zhang Wannian.",
        before("Zhang Wannian", "vice chairman", CMC),
    ),
]

APPOSITIONS = [
    case(
        "after the name",
        "Admiral Samuel Paparo, commander of the US Indo-Pacific Command, spoke in Manila.",
        holds("Samuel Paparo", "commander", "United States Indo-Pacific Command"),
    ),
    case(
        "with an article and a rank",
        "Gen. Li Qiaoming, the commander of the PLA Army, gave a talk.",
        holds("Li Qiaoming", "commander", "People's Liberation Army Ground Force"),
    ),
    case(
        "two joined posts",
        "He Weidong, a vice chairman of the Central Military Commission and a member of the Politburo, attended.",
        holds("He Weidong", "vice chairman", CMC),
        holds("He Weidong", "member", "Political Bureau of the CPC Central Committee"),
    ),
    case(
        "both members",
        "Fang Fenghui and Zhang Yang, both members of the Central Military Commission, were absent.",
        holds("Fang Fenghui", "member", CMC),
        holds("Zhang Yang", "member", CMC),
    ),
    case(
        "commissar",
        "Guo Puxiao, political commissar of the PLA Air Force, wrote the article.",
        holds("Guo Puxiao", "political commissar", "People's Liberation Army Air Force"),
    ),
    case(
        "unlisted body",
        "Elena Marchetti, director of the Institute of Maritime Studies, said it was new.",
        holds("Elena Marchetti", "director", "Institute of Maritime Studies"),
    ),
    case(
        "title of the next name",
        "Dong Jun, Russian Defence Minister Andrei Belousov and others posed for a photograph.",
        holds("Andrei Belousov", "minister", "Ministry of Defense of Russia"),
    ),
    case(
        "a list of people with their posts",
        "Present were Zhang Shengmin, secretary of the CMC Discipline Inspection Commission, and Liu Zhenli, "
        "chief of the CMC Joint Staff Department.",
        holds("Zhang Shengmin", "secretary", "Discipline Inspection Commission of the Central Military Commission"),
        holds("Liu Zhenli", "chief", "Joint Staff Department of the Central Military Commission"),
    ),
]

COUNTERPARTS = [
    case(
        "minister and counterpart",
        "Vietnamese Defence Minister Phan Van Giang received his Indonesian counterpart Prabowo Subianto in Hanoi.",
        holds("Phan Van Giang", "minister", "Ministry of Defense of Vietnam"),
        holds("Prabowo Subianto", "minister", "Ministry of Defense of Indonesia"),
    ),
    case(
        "presidents",
        "French President Emmanuel Macron called his Brazilian counterpart, Luiz Inacio Lula da Silva.",
        holds("Emmanuel Macron", "president", "French Republic"),
        holds("Luiz Inacio Lula da Silva", "president", "Federative Republic of Brazil"),
    ),
    case(
        "counterpart without a name",
        "German Defence Minister Boris Pistorius called his Polish counterpart.",
        holds("Boris Pistorius", "minister", "Ministry of Defense of Germany"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), BEFORE_THE_NAME)
def test_a_title_before_a_name_is_a_post_that_is_held(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), WORDS_BEFORE)
def test_words_before_a_title_say_how_it_is_held(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), APPOSITIONS)
def test_an_apposition_names_a_post(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), COUNTERPARTS)
def test_a_counterpart_holds_the_same_post_elsewhere(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def _in_place(reading: Reading) -> bool:
    """Whether every mention is a stretch of its own sentence."""
    return all(
        reading.sentences[mention.sentence].start
        <= mention.start
        < mention.end
        <= reading.sentences[mention.sentence].end
        for mention in reading.mentions
    )


def test_a_counterpart_before_another_title_keeps_its_place(reader: GrammarReader) -> None:
    text = "Singaporean Defence Minister Ng Eng Hen and his Chinese counterpart, General Wei Fenghe, will co-chair the forum on Friday."
    reading = read(reader, text)
    assert _in_place(reading)
    assert ("Wei Fenghe", "minister") in {(said.person, said.title) for said in claims_of(reading)}


@pytest.mark.parametrize(
    "text",
    [
        "President Bill Clinton met John Hale. Hale was named senior adviser to the President in May.",
        "John Hale was special assistant to the President and coordinator on the U.S. National Security Council.",
        "John Hale was national security adviser to Barack Obama, the president of the United States.",
        "John Hale worked as technical director of the NSA, and was chief of a branch and technical director in NSA's office.",
    ],
)
def test_a_title_within_the_phrase_of_another_keeps_its_place(reader: GrammarReader, text: str) -> None:
    assert _in_place(read(reader, text))
