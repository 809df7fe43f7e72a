"""Whose a post is or becomes, by verbs of getting, having, losing and giving, whatever noun stands for it."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

LEAD = "China's armed forces have changed at the top. "
NAVY = ("commander", "peoples liberation army navy")
AIR = ("commander", "peoples liberation army air force")
ROCKETS = ("commander", "peoples liberation army rocket force")
FOREIGN = ("minister", "ministry of foreign affairs of the peoples republic of china")
COMMISSION = ("chairman", "central military commission")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The navy has been Ding Haibo's since 2006.",
            {("Ding Haibo", *NAVY, "began"), ("Ding Haibo", *NAVY, "holds")},
        ),
        (
            "The foreign ministry, which Bai Qiang laid down in March 2013, was Ding Haibo's until 2007.",
            {("Bai Qiang", *FOREIGN, "ended"), ("Ding Haibo", *FOREIGN, "held_before")},
        ),
        (
            "Bai Qiang inherited the foreign ministry from Ding Haibo in 2003.",
            {("Bai Qiang", *FOREIGN, "began"), ("Ding Haibo", *FOREIGN, "held_before")},
        ),
        (
            "Ding Haibo has lost the air force, which he had led for four years. It has been given to Bai Qiang.",
            {("Ding Haibo", *AIR, "ended"), ("Bai Qiang", *AIR, "began")},
        ),
        (
            "The president put the Rocket Force into the hands of an admiral, Bai Qiang.",
            {("Bai Qiang", *ROCKETS, "began")},
        ),
        ("General Ding Haibo looks after the air force.", {("Ding Haibo", *AIR, "holds")}),
        (
            "Bai Qiang has the navy, Ding Haibo the air force and Xu Ning the Rocket Force.",
            {("Bai Qiang", *NAVY, "holds"), ("Ding Haibo", *AIR, "holds"), ("Xu Ning", *ROCKETS, "holds")},
        ),
        ("Bai Qiang gave Ding Haibo the Central Military Commission in 2004.", {("Ding Haibo", *COMMISSION, "began")}),
        (
            "Bai Qiang leaves the navy to Ding Haibo, who had the air force until May.",
            {("Bai Qiang", *NAVY, "ended"), ("Ding Haibo", *NAVY, "began"), ("Ding Haibo", *AIR, "held_before")},
        ),
        (
            "Bai Qiang sits at Ding Haibo's old desk in the air force.",
            {("Bai Qiang", *AIR, "holds"), ("Ding Haibo", *AIR, "held_before")},
        ),
        ("The Rocket Force is now in the hands of Xu Ning.", {("Xu Ning", *ROCKETS, "holds")}),
        (
            "Bai Qiang, on the Central Military Commission since 2007, and Xu Ning, who sat with him on it, met.",
            {
                ("Bai Qiang", "member", "central military commission", "began"),
                ("Bai Qiang", "member", "central military commission", "holds"),
            },
        ),
        (
            "Two seats on the Central Military Commission went to Bai Qiang and Xu Ning; Ding Haibo lost his.",
            {("Ding Haibo", "member", "central military commission", "ended")},
        ),
        (
            "Bai Qiang was removed as foreign minister. Xu Ning has the ministry now.",
            {("Bai Qiang", *FOREIGN, "ended"), ("Xu Ning", *FOREIGN, "began")},
        ),
        (
            "The foreign ministry and the chairmanship of the Central Military Commission went to Xu Ning.",
            {("Xu Ning", *FOREIGN, "began"), ("Xu Ning", *COMMISSION, "began")},
        ),
        (
            "Bai Qiang is commander of the Rocket Force and had the same duty in the air force.",
            {("Bai Qiang", *ROCKETS, "holds"), ("Bai Qiang", *AIR, "held_before")},
        ),
        (
            "The foreign ministry was taken from Bai Qiang in August and given to Ding Haibo.",
            {("Bai Qiang", *FOREIGN, "ended"), ("Ding Haibo", *FOREIGN, "began")},
        ),
        ("Xu Ning was relieved of the Rocket Force in July.", {("Xu Ning", *ROCKETS, "ended")}),
    ],
)
def test_a_post_that_passes_from_hand_to_hand(
    reader: GrammarReader, text: str, said: set[tuple[str, str, str, str]]
) -> None:
    found = {(c.person, c.title, c.organisation, c.aspect) for c in claims_of(read(reader, LEAD + text))}
    assert found >= said


@pytest.mark.parametrize(
    "text",
    [
        "Bai Qiang gave the navy a carrier, took the air force to court and left the ministry in tears.",
        "Bai Qiang has the navy behind him.",
        "Bai Qiang lost the army's trust.",
        "Bai Qiang kept the fleet at sea.",
        "Bai Qiang has a cousin in the navy.",
        "Bai Qiang left the navy in 1990.",
        "The navy got a new carrier in September and gave it to Bai Qiang.",
        "Bai Qiang was in the commission's building on Monday.",
        "Bai Qiang was moved to the navy in May.",
    ],
)
def test_what_else_is_done_to_a_body(reader: GrammarReader, text: str) -> None:
    assert not claims_of(read(reader, LEAD + text))
