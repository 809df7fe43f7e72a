"""What may stand between a name and the post beside it, and sentences that begin with the post."""

from __future__ import annotations

import pytest
from reader_claims import BY_TODAY, Said, before, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

BESIDE = [
    case(
        "a trade and a former post",
        "Ken Doyle, a retired colonel and former deputy chief of the Swedish Navy, spoke.",
        before("Ken Doyle", "deputy chief", "Swedish Navy"),
    ),
    case(
        "adjectives of the holder",
        "Ken Doyle, a little-known deputy chief of the Swedish Navy, spoke.",
        holds("Ken Doyle", "deputy chief", "Swedish Navy"),
    ),
    case(
        "at that time",
        "Ken Doyle, at that time deputy chief of the Swedish Navy, spoke.",
        before("Ken Doyle", "deputy chief", "Swedish Navy"),
    ),
    case(
        "until last week",
        "Ken Doyle, until last week deputy chief of the Swedish Navy, spoke.",
        before("Ken Doyle", "deputy chief", "Swedish Navy", "..2024-05-12"),
    ),
    case(
        "a body that is no more",
        "Gao Datong, a deputy director of the defunct General Political Department, spoke.",
        before("Gao Datong", "deputy director", "General Political Department of the People's Liberation Army"),
    ),
    case(
        "the head of something without a name, and a post",
        "Ken Doyle, the rescue team leader and deputy chief of the Swedish Navy, spoke.",
        holds("Ken Doyle", "deputy chief", "Swedish Navy"),
    ),
    case(
        "of a unit without a name, and a post of another",
        "Gao Datong, squadron commander and political commissar of the East Sea Fleet, spoke.",
        holds("Gao Datong", "political commissar", "East Sea Fleet"),
    ),
    case(
        "who leaves them leaves both",
        "The hospital director and mayor of Linz, Klaus Gruber, resigned.",
        ended("Klaus Gruber", "hospital director", "", BY_TODAY),
        ended("Klaus Gruber", "mayor", "Linz", BY_TODAY),
    ),
    case(
        "the head of what only a common noun owns, and a post",
        "Gao Datong, the parade's director and deputy political commissar of the East Sea Fleet, spoke.",
        holds("Gao Datong", "deputy political commissar", "East Sea Fleet"),
    ),
    case("no praise of a party member", "Ken Doyle, an outstanding member of the Labour Party, spoke."),
]
FRONTED = [
    case(
        "a former post before a subject",
        "A former deputy chief of the Swedish Navy, Ken Doyle is now a farmer.",
        before("Ken Doyle", "deputy chief", "Swedish Navy"),
    ),
    case(
        "a post before a subject without a second comma",
        "The Deputy Chief of the Swedish Navy, Ken Doyle has said so.",
        holds("Ken Doyle", "deputy chief", "Swedish Navy"),
    ),
]
BODIES = [
    case(
        "a service of a command",
        "Gao Datong is deputy commander of the Air Force in the new Western Theater Command.",
        holds("Gao Datong", "deputy commander", "Western Theater Command Air Force"),
    ),
    case(
        "an abbreviation before a part of the body",
        "Gao Datong, director of the MND Foreign Affairs Office, spoke in China.",
        holds(
            "Gao Datong",
            "director",
            "Foreign Affairs Office of the Ministry of National Defense of the People's Republic of China",
        ),
    ),
    case(
        "who leads a formation commands it",
        "The 14 Corps is led by Lt. Gen. Hari Sandhu.",
        holds("Hari Sandhu", "commander", "14 Corps"),
    ),
    case(
        "a command of another state than the one that a pack lists",
        "Dan Galil, once commander of the IDF's Southern Command, spoke.",
        before("Dan Galil", "commander", "Southern Command of the Israel Defense Forces"),
    ),
    case(
        "troops in a country",
        "Ivan Petrov, commander of Russian forces in Syria, spoke.",
        holds("Ivan Petrov", "commander", "Russian forces in Syria"),
    ),
    case(
        "a part of a body before a title",
        "The Liberal Democratic Party (LDP) executive council chairman Ken Doyle spoke.",
        holds("Ken Doyle", "chairman", "Executive Council of the Liberal Democratic Party of Japan"),
    ),
    case(
        "of the state before rank and name",
        "Present were Americans and South Korea's Adm. Choi Yoon-seok, chairman of the Joint Chiefs of Staff.",
        holds("Choi Yoon-seok", "chairman", "Joint Chiefs of Staff of the Republic of Korea"),
    ),
    case(
        "a corps of a service after a title without of",
        "Brig Ann Reed, Director Army Medical Services, spoke.",
        holds("Ann Reed", "director", "Army Medical Services"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*BESIDE, *FRONTED, *BODIES])
def test_posts_beside_names(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)
