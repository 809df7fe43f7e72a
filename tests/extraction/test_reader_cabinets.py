"""News of cabinets: fields of government that stand for the posts of their ministers, in sentences and in lists."""

from __future__ import annotations

import pytest
from reader_claims import Said, claims_of, read

from archive.extraction.reader import GrammarReader

IRAQ = "The Iraqi cabinet was announced. "
TOLD = [
    ("General Anna Kovalenko gets defence.", {("Anna Kovalenko", "defence", "began")}),
    ("Anna Kovalenko keeps health.", {("Anna Kovalenko", "health", "holds")}),
    ("Anna Kovalenko stays at Foreign Affairs.", {("Anna Kovalenko", "foreign affairs", "holds")}),
    (
        "Anna Kovalenko moves from health to education.",
        {("Anna Kovalenko", "health", "held_before"), ("Anna Kovalenko", "education", "began")},
    ),
    (
        "The new ministers include Anna Kovalenko (defence) and Peter Otieno (foreign affairs).",
        {("Anna Kovalenko", "defence", "began"), ("Peter Otieno", "foreign affairs", "began")},
    ),
    (
        "Among the new ministers are Anna Kovalenko at defence and Peter Otieno at health.",
        {("Anna Kovalenko", "defence", "began"), ("Peter Otieno", "health", "began")},
    ),
    (
        "Anna Kovalenko (defence) and Peter Otieno (health) were nominated as ministers.",
        {("Anna Kovalenko", "defence", "began"), ("Peter Otieno", "health", "began")},
    ),
    (
        "The premier sacked two ministers: Anna Kovalenko (defence) and Peter Otieno (health).",
        {("Anna Kovalenko", "defence", "ended"), ("Peter Otieno", "health", "ended")},
    ),
    (
        "The ministers Anna Kovalenko (Defence) and Peter Otieno (Health) were there.",
        {("Anna Kovalenko", "defence", "holds"), ("Peter Otieno", "health", "holds")},
    ),
    (
        "The sacked premier was criticised by ministers Anna Kovalenko (Defence) and Peter Otieno (Health).",
        {("Anna Kovalenko", "defence", "holds"), ("Peter Otieno", "health", "holds")},
    ),
    (
        "The opposition's shadow ministers Anna Kovalenko (defence) and Peter Otieno (health) attacked the new government.",
        set(),
    ),
    (
        "Ministers Anna Kovalenko (defence) and Peter Otieno (health) said the new law was good.",
        {("Anna Kovalenko", "defence", "holds"), ("Peter Otieno", "health", "holds")},
    ),
    (
        "Ministers Anna Kovalenko (defence) and Peter Otieno (health) dismissed the claims of the new party.",
        {("Anna Kovalenko", "defence", "holds"), ("Peter Otieno", "health", "holds")},
    ),
    (
        "Anna Kovalenko (defence) and Peter Otieno (health) were not dropped from the cabinet.",
        {("Anna Kovalenko", "defence", "holds"), ("Peter Otieno", "health", "holds")},
    ),
    (
        "Anna Kovalenko (defence) and Peter Otieno (health) were dropped from the cabinet.",
        {("Anna Kovalenko", "defence", "ended"), ("Peter Otieno", "health", "ended")},
    ),
    (
        "The casualties of the reshuffle include Anna Kovalenko (defence) and Peter Otieno (health).",
        {("Anna Kovalenko", "defence", "ended"), ("Peter Otieno", "health", "ended")},
    ),
    (
        "The president appointed new ministers on Monday, including Anna Kovalenko (defence) and Peter Otieno (health).",
        {("Anna Kovalenko", "defence", "began"), ("Peter Otieno", "health", "began")},
    ),
    (
        "The new cabinet includes Anna Kovalenko (defence and health) and Peter Otieno (education, foreign affairs).",
        {
            ("Anna Kovalenko", "defence", "began"),
            ("Anna Kovalenko", "health", "began"),
            ("Peter Otieno", "education", "began"),
            ("Peter Otieno", "foreign affairs", "began"),
        },
    ),
    ("The government was attacked by Anna Kovalenko (Labour) and Peter Otieno (Green).", set()),
    (
        "The premier moved Anna Kovalenko to education and gave health to Peter Otieno.",
        {("Anna Kovalenko", "education", "began"), ("Peter Otieno", "health", "began")},
    ),
    (
        "Anna Kovalenko left health for education.",
        {("Anna Kovalenko", "health", "held_before"), ("Anna Kovalenko", "education", "began")},
    ),
    (
        "At health Anna Kovalenko makes way for Peter Otieno.",
        {("Anna Kovalenko", "health", "ended"), ("Peter Otieno", "health", "began")},
    ),
    (
        "Anna Kovalenko was approved for defence and Peter Otieno, too, spoke.",
        {("Anna Kovalenko", "defence", "began")},
    ),
    (
        "Mr Peter Otieno takes defence and Mrs Anna Kovalenko health.",
        {("Peter Otieno", "defence", "began"), ("Anna Kovalenko", "health", "began")},
    ),
    (
        "Finance went to Anna Kovalenko, interior to Peter Otieno.",
        {("Anna Kovalenko", "finance", "began"), ("Peter Otieno", "interior", "began")},
    ),
    ("Anna Kovalenko gets health insurance.", set()),
    ("Anna Kovalenko takes education seriously.", set()),
    ("Anna Kovalenko moved from trade to diplomacy.", set()),
    ("Anna Kovalenko went to the Foreign Office on Monday.", set()),
    ("Anna Kovalenko returned to health after surgery.", set()),
]


def _said(claims: set[Said]) -> set[tuple[str, str, str]]:
    fields = ("defence", "health", "foreign affairs", "education", "finance", "interior")
    return {
        (
            claim.person,
            next((f for f in fields if f in claim.organisation.lower().replace("defense", "defence")), ""),
            claim.aspect,
        )
        for claim in claims
        if claim.title == "minister"
    }


@pytest.mark.parametrize(("text", "said"), TOLD)
def test_a_field_stands_for_the_post_of_its_minister(
    reader: GrammarReader, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert _said(claims_of(read(reader, IRAQ + text))) == said


def test_ministers_whom_a_cabinet_secretary_meets(reader: GrammarReader) -> None:
    text = "Norway's cabinet secretary met ministers Anna Kovalenko (health) and Peter Otieno (defence)."
    titles = {(claim.person, claim.title) for claim in claims_of(read(reader, text))}
    assert titles == {("Anna Kovalenko", "minister"), ("Peter Otieno", "minister")}


LINES = "- Defence: Anna Kovalenko\n- Foreign Affairs: Hugo de Paz Molina\n\n"


@pytest.mark.parametrize(
    ("lead", "aspect"),
    [
        ("The new Iraqi cabinet was sworn in on Monday. The ministers are as follows:", "began"),
        ("Iraq's prime minister spoke on Monday. The ministers of his government are:", "holds"),
    ],
)
def test_a_list_of_fields_gives_their_ministers(reader: GrammarReader, lead: str, aspect: str) -> None:
    text = f"{lead}\n\n{LINES}De Paz, a diplomat, was glad on Monday."
    said = {(person, field) for person, field, how in _said(claims_of(read(reader, text))) if how == aspect}
    assert said == {("Anna Kovalenko", "defence"), ("Hugo de Paz Molina", "foreign affairs")}


def test_links_to_other_stories_are_no_cabinet(reader: GrammarReader) -> None:
    text = "Iraq's parliament met on Monday.\n\nHealth: Doctors Strike Again\n\nIt was over by noon on Monday."
    assert not claims_of(read(reader, text))


def test_who_gives_ministry_away(reader: GrammarReader) -> None:
    reading = read(reader, "President Ruto of Kenya handed the health ministry to John Holm on Monday.")
    begun = {reading.entities[c.person].name for c in reading.claims if c.person is not None and c.aspect == "began"}
    assert begun == {"John Holm"}
