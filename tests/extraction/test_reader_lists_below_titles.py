"""Lists with the holder below the title, nominations under bullets, commanders of several services and posts told as earlier ones."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

CASES = [
    pytest.param(
        "Chile's president swore in the cabinet on Monday.\n\nInterior Minister:\nRosa Vidal Soto\n\nHealth and Sports"
        " Minister:\nJuan Rey del Campo\n",
        {("Rosa Vidal Soto", "minister", "holds"), ("Juan Rey del Campo", "minister", "holds")},
        id="the name below the title",
    ),
    pytest.param(
        "The White House sent these names to the Senate on Monday.\n • Ann Holm to be Assistant Secretary of State for"
        " Consular Affairs\n • Bo F. Lind, of Ohio, to be Under Secretary of State for Management\n",
        {("Ann Holm", "assistant secretary for consular affairs", "began"), ("Bo F. Lind", "under secretary", "began")},
        id="nominations under bullets",
    ),
    pytest.param(
        "The commanders of the Chilean army and navy – General Juan Rey and Admiral Luis Paz – flew to Lima.",
        {("Juan Rey", "commander of the army", "holds"), ("Luis Paz", "commander of the navy", "holds")},
        id="between dashes",
    ),
    pytest.param(
        "The commanders of all three services of the Chilean Armed Forces – General Juan Rey (Army), Admiral Luis Paz"
        " (Navy) and General Ivo Sanz (Air Force) – flew to Lima.",
        {
            ("Juan Rey", "commander of the army", "holds"),
            ("Luis Paz", "commander of the navy", "holds"),
            ("Ivo Sanz", "commander of the air force", "holds"),
        },
        id="the services in brackets",
    ),
    pytest.param(
        "The commanders of the Chilean army and navy, General Juan Rey, Admiral Luis Paz and General Ivo Sanz, flew to Lima.",
        set(),
        id="more names than bodies",
    ),
    pytest.param(
        "Crowds protested at President Juan Rey's dismissal of the finance minister.",
        {("Juan Rey", "president", "holds")},
        id="he who dismisses stays",
    ),
    pytest.param(
        "Ann Holm is head of the Water Board. Earlier posts include deputy director of the Port Council.",
        {("Ann Holm", "head", "holds"), ("Ann Holm", "deputy director", "held_before")},
        id="earlier posts of nobody named",
    ),
    pytest.param(
        "Ann Holm is now Danish envoy to Chad and previously served as director of rescue at the Danish interior ministry.",
        {("Ann Holm", "envoy to Chad", "holds"), ("Ann Holm", "director of rescue", "held_before")},
        id="what she previously served as",
    ),
    pytest.param(
        "The president on Monday nominated Governor Ann Holm to be secretary of agriculture.",
        {("Ann Holm", "governor", "holds"), ("Ann Holm", "secretary", "began")},
        id="a governor who is nominated is one",
    ),
    pytest.param(
        "Rear Adm. Ann Holm was named director of the Supply Corps, Washington, D.C.  Holm is currently serving as commander"
        " of the Third Fleet.",
        {("Ann Holm", "director", "began"), ("Ann Holm", "commander", "holds")},
        id="a sentence behind two spaces",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_such_lists(reader: GrammarReader, text: str, expected: set[tuple[str, str, str]]) -> None:
    told = {(each.person, each.title, each.aspect, each.organisation or "") for each in claims_of(read(reader, text))}
    for person, title, aspect in expected:
        word, _, service = title.partition(" of the ")
        assert any(
            (person, aspect) == (who, how) and what.startswith(word) and service in body
            for who, what, how, body in told
        ), told
    assert len(told) == len(expected), told
