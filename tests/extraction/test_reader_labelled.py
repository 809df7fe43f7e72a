"""Fields with a label, below or behind the body whose they are: "Cdr: Gen. Wang Wei; PC: Gen. Li Bo"."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

HEAD = "Fact sheet: who leads the five theatre commands of China and its fleets, as far as we know.\n\n"
EAST = "eastern theater command"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "EASTERN (HQ Nanjing). Cdr: Gen. Bai Qiang; PC: Gen. Ding Haibo.",
            {("Bai Qiang", "commander", EAST), ("Ding Haibo", "political commissar", EAST)},
        ),
        (
            "EASTERN (HQ Nanjing). Cdr: Gen. Bai Qiang. Army component: Lt. Gen. Xu Ning; naval component: Vice Adm. Su Qi.",
            {
                ("Bai Qiang", "commander", EAST),
                ("Xu Ning", "commander", "eastern theater command ground force"),
                ("Su Qi", "commander", "eastern theater command navy"),
            },
        ),
        (
            "East Sea Fleet: Cdr – Vice Adm. Su Qi; Dep. Cdr: Rear Adm. Wang Yu; COS – Rear Adm. Xu Ning.",
            {
                ("Su Qi", "commander", "east sea fleet"),
                ("Wang Yu", "deputy commander", "east sea fleet"),
                ("Xu Ning", "chief of staff", "east sea fleet"),
            },
        ),
        (
            "Northern Theater Command (Shenyang). Commander: Gen. Bai Qiang; Political commissar: Gen. Ding Haibo.",
            {
                ("Bai Qiang", "commander", "northern theater command"),
                ("Ding Haibo", "political commissar", "northern theater command"),
            },
        ),
        (
            "In short, PLAN cdr: Bai Qiang; PC: Ding Haibo.",
            {
                ("Bai Qiang", "commander", "peoples liberation army navy"),
                ("Ding Haibo", "political commissar", "peoples liberation army navy"),
            },
        ),
    ],
)
def test_labels_of_fields(reader: GrammarReader, text: str, said: set[tuple[str, str, str]]) -> None:
    assert {(c.person, c.title, c.organisation) for c in claims_of(read(reader, HEAD + text))} == said


@pytest.mark.parametrize(
    "text",
    [
        "My PC: it is old. Wang Yu repaired it in May.",
        "The officers of the East Sea Fleet met Cdr. Wang Yu.",
    ],
)
def test_no_labels(reader: GrammarReader, text: str) -> None:
    assert not claims_of(read(reader, HEAD + text))
