"""Bodies of China under the names that news gives them: one body each, whichever name a text has for it."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader
from archive.identity import name_key

CHINA = "China ended a week of exercises on Monday. "
# The title and body as written, and what they are called.
POSTS = [
    ("secretary of the party's Chongqing committee", "secretary", "CPC Chongqing Municipal Committee"),
    ("party boss of Chongqing", "secretary", "CPC Chongqing Municipal Committee"),
    ("deputy party secretary of Dalian", "deputy secretary", "CPC Dalian Municipal Committee"),
    ("Guangxi's Communist Party chief", "secretary", "CPC Guangxi Zhuang Autonomous Regional Committee"),
    ("deputy secretary of the Communist Party's Hunan provincial committee", "deputy secretary", "CPC Hunan Provincial Committee"),
    ("commander of the STC", "commander", "Southern Theater Command"),
    ("deputy commander of the ETC Navy", "deputy commander", "Eastern Theater Command Navy"),
    ("chief of staff of the WTC Army", "chief of staff", "Western Theater Command Ground Force"),
    ("commander of the Chengdu MRAF", "commander", "Chengdu Military Region Air Force"),
    ("commander of the Xizang Military Command", "commander", "Tibet Military District"),
    ("political commissar of the military district of Hunan province", "political commissar", "Hunan Military District"),
    ("commander of the PLA garrison in Macau", "commander", "People's Liberation Army Macao Garrison"),
    ("director of Beijing's liaison office in Macau", "director", "Liaison Office of the Central People's Government in Macao"),
    ("head of China's liaison office in Hong Kong", "director", "Liaison Office of the Central People's Government in Hong Kong"),
    ("secretary of the Central Secretariat", "secretary", "Secretariat of the CPC Central Committee"),
    ("director of the party's General Office", "director", "General Office of the CPC Central Committee"),
    ("secretary-general of the National Committee of the CPPCC", "secretary-general", "Chinese People's Political Consultative Conference"),
    ("president of the Naval University of Engineering", "president", "PLA Naval University of Engineering"),
    ("political commissar of the PLA Navy University of Engineering", "political commissar", "PLA Naval University of Engineering"),
    ("director of the Chinese PLA General Hospital", "president", "PLA General Hospital"),
    ("commander of the PLA's newly formed Aerospace Force", "commander", "People's Liberation Army Aerospace Force"),
    ("chief of staff of the PLA's recently established Information Support Force", "chief of staff", "People's Liberation Army Information Support Force"),
    ("chairman of NORINCO Group", "chairman", "China North Industries Group Corporation"),
]  # fmt: skip
# The same letters and words in news of other states, and of other things.
ELSEWHERE = [
    ("Kenya opened a school on Monday. Lena Moss is director of the NTC.", "Northern Theater Command"),
    ("China met Kenya. Lena Moss is a spokesman of the PLA's campaign against Rocket Force graft.", "Rocket Force"),
    ("Vietnam held a vote on Monday. Lena Moss is a member of the Secretariat of the Central Committee.", "CPC"),
]


@pytest.mark.parametrize("case", POSTS, ids=lambda case: case[0])
def test_a_body_has_one_name(reader: GrammarReader, case: tuple[str, str, str]) -> None:
    post, title, body = case
    (claim,) = claims_of(read(reader, f"{CHINA}Sun Jianguo served as {post} from 2009 to 2012."))
    assert (claim.person, claim.title, claim.organisation) == ("Sun Jianguo", title, name_key(body))


@pytest.mark.parametrize("case", ELSEWHERE, ids=lambda case: case[0])
def test_what_only_looks_like_a_body_is_none(reader: GrammarReader, case: tuple[str, str]) -> None:
    text, body = case
    assert not any(name_key(body) in claim.organisation for claim in claims_of(read(reader, text)))


@pytest.mark.parametrize(
    ("year", "title", "body"),
    [
        (2009, "minister", "Ministry of Health of the People's Republic of China"),
        (2015, "director", "National Health and Family Planning Commission"),
        (2021, "director", "National Health Commission"),
    ],
)
def test_a_minister_is_of_the_body_that_stood_on_the_day(
    reader: GrammarReader, year: int, title: str, body: str
) -> None:
    reading = read(reader, "China's health minister, Sun Jianguo, spoke in Geneva.", date(year, 5, 15))
    (claim,) = claims_of(reading)
    assert (claim.title, claim.organisation) == (title, name_key(body))
