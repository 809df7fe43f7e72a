"""Titles in bodies to which a definite noun points back: whichever noun, and whichever words tell how the body is."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

POINTED = [
    case(
        "by the last word of a name that nobody took for a body",
        "The Halden Museum is open again. Chen Hao, the museum's longtime director, cut the ribbon.",
        holds("Chen Hao", "director", "Halden Museum"),
    ),
    case(
        "a name that goes on behind the noun",
        "The Museum of Natural History and the Lowell Observatory will lend stones. Bo Lind, director of the observatory, signed.",
        holds("Bo Lind", "director", "Lowell Observatory"),
    ),
    case(
        "two words of the name",
        "The Jiuquan Satellite Launch Center is ready. Chen Hao, director of the launch centre, said the rocket was fuelled.",
        holds("Chen Hao", "director", "Jiuquan Satellite Launch Center"),
    ),
    case(
        "by its kind",
        "The Mora Policy Institute doubts it. Karen Holm is a senior fellow at the think tank.",
        holds("Karen Holm", "senior fellow", "Mora Policy Institute"),
    ),
    case(
        "how it is",
        "The Halden Regional Hospital will close. Chen Hao, the former director of the scandal-hit hospital, was detained.",
        before("Chen Hao", "director", "Halden Regional Hospital"),
    ),
    case(
        "of two forces the one that is no more",
        "The Strategic Support Force was dissolved on Friday and the Information Support Force founded. Bo Lind was deputy commander "
        "of the dissolved force.",
        before("Bo Lind", "deputy commander", "People's Liberation Army Strategic Support Force"),
    ),
    case(
        "that has gone",
        "The Strategic Support Force was split and an Information Support Force founded. Bo Lind was deputy commander of the force "
        "that has just gone.",
        before("Bo Lind", "deputy commander", "People's Liberation Army Strategic Support Force"),
    ),
    case(
        "the last of two",
        "The Lowell Observatory saw it first. A week later the Yunnan Observatory confirmed it, said Bo Lind, the observatory's "
        "deputy director.",
        holds("Bo Lind", "deputy director", "Yunnan Observatory"),
    ),
    case(
        "both in one sentence",
        "The Tate Museum and the Halden Museum will lend pictures. Chen Hao, director of the museum, signed.",
    ),
    case(
        "what it is of stands behind the noun",
        "The Halden Institute of Virology was closed. Chen Hao is deputy director of the institute of physics.",
    ),
    case(
        "another that is told by its name",
        "The Halden Food Agency was closed. Chen Hao, head of the agency for mines, stays.",
    ),
    case(
        "none was named",
        "The Halden Forum opened on Tuesday. Chen Hao, a deputy director of the academy, moderated.",
    ),
    case(
        "a noun of which another has the title",
        "The Halden Museum was full. Chen Hao, head of the museum workers, asked for help.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), POINTED)
def test_a_noun_points_back(reader: GrammarReader, text: str, said: list[Said]) -> None:
    assert claims_of(read(reader, text)) == said
