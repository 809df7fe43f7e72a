"""First days told in passing, behind "since"."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

LEAD = "Kenya's defence minister, Aden Duale, met officials in Beijing. "


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "Kenya's defence minister, Aden Duale, came on his first visit since his appointment in October 2022.",
            "2022-10-01..2022-10-31",
        ),
        (LEAD + "It is his first visit to China since taking office in March.", "2024-03-01..2024-03-31"),
        (LEAD + "Duale has travelled twice since he took up the post in 2022.", "2022-01-01..2022-12-31"),
        (LEAD + "Duale has travelled twice since being appointed last September.", "2023-09-01..2023-09-30"),
        (LEAD + "Duale has travelled twice since his appointment.", None),
        (LEAD + "Duale has travelled twice since his election to parliament in 2013.", None),
    ],
)
def test_a_first_day_behind_since(reader: GrammarReader, text: str, when: str | None) -> None:
    begun = [claim.when for claim in claims_of(read(reader, text)) if claim.aspect == "began"]
    assert begun == ([when] if when else [])


def test_of_whom_the_article_gives_no_post_nothing_is_said(reader: GrammarReader) -> None:
    text = "Aden Duale met officials in Beijing, his first visit since taking office in March."
    assert not claims_of(read(reader, text))
