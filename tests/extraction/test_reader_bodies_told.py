"""Of which body a title without one is, and which body a common noun means, where the article has named several."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader
from archive.identity import name_key

CASES = [
    pytest.param(
        "The Rocket Force has a new commander. Wang Houbin, until then a deputy commander of the navy, took it over on"
        " Monday. Xu Xiwen, an airman, became the force's political commissar.",
        ("Xu Xiwen", "political commissar", "People's Liberation Army Rocket Force"),
        id="the force that is called so",
    ),
    pytest.param(
        "The PLA Navy is led by Vice Admiral Shen Liwen. Passed over was Vice Admiral Tian Bo, formerly commander of the"
        " North Sea Fleet. Admiral Miao Liwen stays on as political commissar.",
        ("Miao Liwen", "political commissar", "People's Liberation Army Navy"),
        id="no body named in passing",
    ),
    pytest.param(
        "In Hong Kong the garrison has kept to its barracks. Its commander, Major General Chen Liwen, arrived in April.",
        ("Chen Liwen", "commander", "People's Liberation Army Hong Kong Garrison"),
        id="the garrison of the place",
    ),
    pytest.param(
        "The Central Military Commission met on Monday. Zhang Liwen still runs the commission's anti-graft body.",
        ("Zhang Liwen", "secretary", "Discipline Inspection Commission of the Central Military Commission"),
        id="a part of a body by what it does",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_of_which_body_a_post_is(reader: GrammarReader, text: str, expected: tuple[str, str, str]) -> None:
    person, title, body = expected
    told = {(each.person, each.title, each.organisation) for each in claims_of(read(reader, text))}
    assert (person, title, name_key(body)) in told
    assert {each for each in told if each[0] == person} == {(person, title, name_key(body))}
