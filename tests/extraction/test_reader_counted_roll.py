"""People counted in a lead and gone through behind it."""

from __future__ import annotations

from reader_claims import read, undated_of

from archive.extraction.reader import GrammarReader

LEAD = "Five senior officers have lost their seats in China's legislature. No reason was given. "
ROLL = (
    "The best known is Li Kai, who led the Rocket Force. Zhou Bo, who led it before him, was removed as well, along with Wu "
    "Hong, a former deputy commander. So was Ding Hai, the air force's commander until 2021. Ju Xin had commanded the navy. "
)


def _gone(reader: GrammarReader, text: str) -> set[str]:
    return {c[0] for c in undated_of(read(reader, text)) if c[2] == "national peoples congress" and c[3] == "ended"}


def test_as_many_as_were_counted(reader: GrammarReader) -> None:
    text = LEAD + ROLL + 'Dong Jun was appointed minister. "It is not over," said Hu Bo.'
    assert _gone(reader, text) == {"Li Kai", "Zhou Bo", "Wu Hong", "Ding Hai", "Ju Xin"}


def test_more_are_named_at_once(reader: GrammarReader) -> None:
    text = LEAD + "Li Kai, Zhou Bo, Wu Hong, Ding Hai, Ju Xin and Dong Jun met in Beijing."
    assert not _gone(reader, text)
