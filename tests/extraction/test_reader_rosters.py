"""Lists of names with posts, whose lead says what happened to all of them."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, claims_of, ended, read, said

from archive.extraction.reader import GrammarReader

LISTS = [
    pytest.param(
        "Kenya has new service chiefs. Those coming in are: General Peter Otieno, commander of the Kenya Army; and Major "
        "General Jane Waweru, commander of the Kenya Air Force.",
        {
            began("Peter Otieno", "commander", "Kenya Army"),
            began("Jane Waweru", "commander", "Kenya Air Force"),
        },
        id="a lead that says that they come",
    ),
    pytest.param(
        "Spain's king swore in two ministers. They are Ana Gil, Minister for Health; and Luis Mora, Minister for Justice.",
        {
            began("Ana Gil", "minister", "Ministry of Health of Spain"),
            began("Luis Mora", "minister", "Ministry of Justice of Spain"),
        },
        id="they, of whom the sentence before told that they come",
    ),
    pytest.param(
        "Ghana's president sacked two ministers. They are Health Minister Kofi Mensah and Justice Minister Ama Boateng.",
        {
            ended("Kofi Mensah", "minister", "Ministry of Health of Ghana"),
            ended("Ama Boateng", "minister", "Ministry of Justice of Ghana"),
        },
        id="they, of whom the sentence before told that they go",
    ),
    pytest.param(
        "Among those dismissed were Finance Minister Luis Mora of Chile and Health Minister Ana Gil of Chile.",
        {
            ended("Luis Mora", "minister", "Ministry of Finance of Chile"),
            ended("Ana Gil", "minister", "Ministry of Health of Chile"),
        },
        id="among those dismissed",
    ),
    pytest.param(
        "He is the fifth head of the Kenya Navy from Mombasa. The others were Peter Otieno (1961 to 1964) and Ali Bakari "
        "(1967 to 1970).",
        {
            before("Peter Otieno", "commander", "Kenya Navy", "1961..1964"),
            before("Ali Bakari", "commander", "Kenya Navy", "1967..1970"),
        },
        id="holders with their times in brackets",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_a_list_tells_the_same_change_of_all(reader: GrammarReader, text: str, expected: set[Said]) -> None:
    found = {(each.person, each.title, each.organisation, each.aspect) for each in claims_of(read(reader, text))}
    assert {(each.person, each.title, each.organisation, each.aspect) for each in expected} <= found


def test_a_promotion_in_rank_gives_nobody_a_post(reader: GrammarReader) -> None:
    text = (
        "Kenya's president promoted two officers to the rank of general. They are Peter Otieno, commander of the Kenya "
        "Army, and Jane Waweru, commander of the Kenya Navy."
    )
    assert {each.aspect for each in claims_of(read(reader, text))} == {"holds"}


def test_those_thought_of_for_a_vacant_post_have_not_got_it(reader: GrammarReader) -> None:
    text = (
        "Spanish Defence Minister Ana Gil resigned on Monday. The media mention Luis Mora, a general, and Justice Minister "
        "Eva Rey as candidates."
    )
    found = [each for each in claims_of(read(reader, text)) if each.modality == "hypothetical"]
    body = "ministry of defense of spain"
    assert {(each.person, each.organisation, each.aspect) for each in found} <= {
        ("Luis Mora", "ministry of defence of spain", "began"),
        ("Eva Rey", "ministry of defence of spain", "began"),
        ("Luis Mora", body, "began"),
        ("Eva Rey", body, "began"),
    }
    assert len(found) == 2


FREED = [
    pytest.param(
        "Ana Gil was made Spanish defence minister, Luis Mora having left the government last night.",
        said("Luis Mora", "minister", "", "ended", ""),
        id="an absolute clause",
    ),
    pytest.param(
        "Spain's king named Ana Gil defence minister on Tuesday after Luis Mora had resigned.",
        said("Luis Mora", "minister", "", "ended", ""),
        id="after somebody resigned",
    ),
    pytest.param(
        "Oleg Sirko is the new commander of the Kenya Army. The president said that he had chosen him in place of Ali Bakari.",
        said("Ali Bakari", "commander", "", "ended", ""),
        id="in place of, in the next sentence",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FREED)
def test_whose_going_made_room_gave_up_that_post(reader: GrammarReader, text: str, expected: Said) -> None:
    found = {(each.person, each.title, each.aspect) for each in claims_of(read(reader, text))}
    assert (expected.person, expected.title, expected.aspect) in found


LINE_UPS = [
    pytest.param("China's parliament approved a new cabinet on Monday.", "began", id="approved"),
    pytest.param("China's legislature endorsed the new government line-up on Monday.", "began", id="line-up"),
    pytest.param("China will name a new cabinet next week.", "holds", id="not yet"),
    pytest.param("China's cabinet met on Monday.", "holds", id="only a meeting"),
]


@pytest.mark.parametrize(("lead", "aspect"), LINE_UPS)
def test_who_is_in_a_new_cabinet_begins_with_it(reader: GrammarReader, lead: str, aspect: str) -> None:
    text = f"{lead} Liu Haoran, Sun Weidong and Ma Qiang are the vice premiers."
    found = {(each.person, each.title, each.aspect) for each in claims_of(read(reader, text))}
    assert found == {(name, "vice premier", aspect) for name in ("Liu Haoran", "Sun Weidong", "Ma Qiang")}


GAPPED = [
    pytest.param("Li Haoran leads the navy and Sun Weidong, at 54 the youngest, the air force.", 2, id="an aside"),
    pytest.param("Li Haoran leads the navy and Sun Weidong, a former diplomat, the air force.", 2, id="what he was"),
    pytest.param("Li Haoran leads the navy and Sun Weidong, he said, the air force agreed.", 1, id="another clause"),
    pytest.param(
        "Li Haoran has the Eastern Theater Command and General Sun Weidong the Southern Theater Command.", 2, id="has"
    ),
    pytest.param("Li Haoran has the Eastern Theater Command and Sun Weidong behind him.", 0, id="has somebody"),
]


@pytest.mark.parametrize(("text", "count"), GAPPED)
def test_a_body_each_with_the_verb_said_once(reader: GrammarReader, text: str, count: int) -> None:
    found = claims_of(read(reader, f"China's defence ministry said so on Friday. {text}"))
    assert [(each.person, each.title) for each in found] == [
        (name, "commander") for name in ("Li Haoran", "Sun Weidong")[:count]
    ]
