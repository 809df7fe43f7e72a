"""Bodies of packs in common words, in short and in another order, beside a title."""

from __future__ import annotations

import pytest
from reader_claims import Said, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

_CHINA = "China announced several changes. "
BODIES = [
    case(
        "without its last word",
        _CHINA + "Chen Hao, commander of the eastern theatre, spoke.",
        holds("Chen Hao", "commander", "Eastern Theater Command"),
    ),
    case(
        "before the title",
        _CHINA + "The western theatre's political commissar, Chen Hao, spoke.",
        holds("Chen Hao", "political commissar", "Western Theater Command"),
    ),
    case(
        "another word for the kind",
        "China announced several changes. Chen Hao, political commissar of the aerospace troops, spoke.",
        holds("Chen Hao", "political commissar", "People's Liberation Army Aerospace Force"),
    ),
    case(
        "the word that tells least left out",
        _CHINA + "Chen Hao, director of the Taiwan office, spoke.",
        holds("Chen Hao", "director", "Taiwan Affairs Office of the State Council"),
    ),
    case(
        "a field of one whose body is told before it",
        "Chen Hao, the Chinese military's head of political work, spoke.",
        holds("Chen Hao", "director", "Political Work Department of the Central Military Commission"),
    ),
    case(
        "where it is",
        _CHINA + "Chen Hao, commander of the fleet in the south, spoke.",
        holds("Chen Hao", "commander", "South Sea Fleet"),
    ),
    case(
        "of the body told before",
        "China's Central Military Commission met. Chen Hao, secretary of the commission's own discipline body, spoke.",
        holds("Chen Hao", "secretary", "Discipline Inspection Commission of the Central Military Commission"),
    ),
]
FORMATIONS = [
    case(
        "one of several, without a name",
        _CHINA + "Chen Hao is deputy commander of a base of the East Sea Fleet.",
        holds("Chen Hao", "deputy commander", "Base of the East Sea Fleet"),
    ),
    case(
        "of a larger formation behind it",
        _CHINA + "Chen Hao is commander of the 120th Division of the Eighth Route Army.",
        holds("Chen Hao", "commander", "120th Division of the Eighth Route Army"),
    ),
    case(
        "of a larger formation before it",
        _CHINA + "Chen Hao is commander of the Red Army's Sixth Army Group.",
        holds("Chen Hao", "commander", "Sixth Army Group of the Red Army"),
    ),
    case(
        "of the one command told before",
        "China opened the pass. The Xinjiang Military District sent lorries. Chen Hao is political commissar of the border regiment.",
        holds("Chen Hao", "political commissar", "Border Regiment of the Xinjiang Military District"),
    ),
    case(
        "another than the one told before",
        "China's 1st Brigade was there. Chen Hao is commander of the tank brigade.",
        holds("Chen Hao", "commander", "tank brigade"),
    ),
]
NONE = [
    _CHINA + "Chen Hao, head of the training department, spoke.",
    _CHINA + "Chen Hao, manager of the eastern theatre troupe, spoke.",
    "China's Guangdong province acted. Chen Hao, head of the market regulator in Guangdong, spoke.",
]


@pytest.mark.parametrize(("text", "said"), [*BODIES, *FORMATIONS])
def test_body_in_common_words(reader: GrammarReader, text: str, said: list[Said]) -> None:
    assert claims_of(read(reader, text)) == said


@pytest.mark.parametrize("text", NONE)
def test_words_of_no_listed_body(reader: GrammarReader, text: str) -> None:
    bodies = {claim.organisation or "" for claim in claims_of(read(reader, text))}
    assert not any(
        name in body for body in bodies for name in ("theater command", "commission", "state administration")
    )
