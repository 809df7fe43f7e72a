"""Who never got in, and by what nobody comes into a post."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

NOT_THERE = [
    pytest.param(
        "Shen Longwen of China never became a member of the Central Military Commission; neither did Dong Liwen and Chang Qingwen.",
        {"Shen Longwen", "Dong Liwen", "Chang Qingwen"},
        id="never became, neither did",
    ),
    pytest.param(
        "China's Central Military Commission met, and so did the Joint Staff Department of the Central Military Commission. "
        "Dong Liwen, the defence minister, was never given a seat.",
        {"Dong Liwen"},
        id="a seat is of a body that has members",
    ),
    pytest.param("Dong Liwen was never on the Central Military Commission.", {"Dong Liwen"}, id="never on"),
    pytest.param(
        "Li Qiaowen did not make it into the Central Military Commission.", {"Li Qiaowen"}, id="did not make it into"
    ),
]

NOBODY = [
    pytest.param(
        "The trip to Zimbabwe comes after President Mudenda relieved Emmanuel Mawere of his duties as Vice President.",
        ("Mudenda", "began"),
        id="relieved of his duties: nobody comes",
    ),
    pytest.param(
        "Polish Admiral Jan Nowak takes over from the new Chief of Defence Staff, General Adam Lis.",
        ("Jan Nowak", "began"),
        id="from somebody by his next title",
    ),
    pytest.param(
        "Peruvian President Jose Jara chose on Monday. The deputy defence minister, Ana Gil, replaced Luis Diaz on Tuesday.",
        ("Ana Gil", "began"),
        id="a title on the day of the news may be the old one",
    ),
    pytest.param(
        "Lieutenant General Ana Santos replaces General Jose Fausto, who is also a former commander of the Philippine Army.",
        ("Ana Santos", "began"),
        id="what somebody was before is not what passes on",
    ),
    pytest.param(
        "Ma Huawen, director of China's Political Work Department, was gone. The report did not say who would succeed Ma.",
        ("Ma Huawen", "ended"),
        id="nobody said who would",
    ),
    pytest.param(
        "Masks were transferred by China's envoy, and the attaché Liu Bingwen to Mongolian Defence Minister Bat Gurs.",
        ("Liu Bingwen", "began"),
        id="the title of the next name",
    ),
    pytest.param(
        "The commander of the Western Theater Command, Ma Liwen, was away. The commander's seat in the front row was empty.",
        ("", "not_holding"),
        id="a chair is no post",
    ),
    pytest.param(
        "Polish Admiral Jan Nowak, commander of the navy, had been due to stay until April 2027.",
        ("Jan Nowak", "ended"),
        id="had been due to stay",
    ),
]


@pytest.mark.parametrize(("text", "people"), NOT_THERE)
def test_who_never_got_in(reader: GrammarReader, text: str, people: set[str]) -> None:
    assert {each.person for each in claims_of(read(reader, text)) if each.aspect == "not_holding"} == people


@pytest.mark.parametrize(("text", "not_said"), NOBODY)
def test_who_does_not_come_by_that(reader: GrammarReader, text: str, not_said: tuple[str, str]) -> None:
    assert not_said not in {(each.person, each.aspect) for each in claims_of(read(reader, text))}
