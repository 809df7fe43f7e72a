"""Officers of firms who follow one another: what passes on, what each keeps, and what is still to come."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, expected, holds, read, said

from archive.extraction.reader import GrammarReader

PETER, KAREN, TOM = "Peter Wilton", "Karen Moss", "Tom Barrow"
FIRM, OTHER, NAVY = "Harlow Corporation", "Dale Group Inc", "German Navy"
CFO, CEO = "chief financial officer", "chief executive officer"
CASES = [
    case(
        "what the one before remains is not what passes on",
        "Harlow Corp named Peter Wilton as chief financial officer, succeeding Karen Moss, who remains as senior vice president.",
        began(PETER, CFO, FIRM),
        ended(KAREN, CFO, FIRM),
        holds(KAREN, "senior vice president", FIRM),
    ),
    case(
        "nor what passes on where two are given",
        "Harlow Corp named Peter Wilton as vice president and chief operating officer, succeeding Karen Moss, who stays on as senior vice president.",
        began(PETER, "vice president", FIRM),
        began(PETER, "chief operating officer", FIRM),
        ended(KAREN, "chief operating officer", FIRM),
        holds(KAREN, "senior vice president", FIRM),
    ),
    case(
        "nor is what the one before has come to",
        "Harlow Corp named Peter Wilton as treasurer, succeeding Karen Moss, who has been named as president.",
        began(PETER, "treasurer", FIRM),
        ended(KAREN, "treasurer", FIRM),
        began(KAREN, "president", FIRM),
    ),
    case(
        "what he has been until then does",
        "Peter Wilton succeeds Karen Moss, who left in May, as commander of the German Navy.",
        began(PETER, "commander", NAVY),
        ended(KAREN, "commander", NAVY, "2024-05-01..2024-05-15"),
    ),
    case(
        "a committee is of the second title alone",
        "Harlow Corp named Peter Wilton as president, succeeding Karen Moss, who becomes deputy chairman and head of the risk committee.",
        began(PETER, "president", FIRM),
        ended(KAREN, "president", FIRM),
        began(KAREN, "deputy chairman", FIRM),
        began(KAREN, "head", "Risk Committee"),
    ),
    case(
        "unless both are what a committee has",
        "Karen Moss is chairman and vice chairman of the audit committee of Harlow Corp.",
        holds(KAREN, "chairman", "Audit Committee of the Harlow Corporation"),
        holds(KAREN, "vice chairman", "Audit Committee of the Harlow Corporation"),
    ),
    case(
        "a committee that is known is not shared backwards",
        "Karen Moss becomes deputy chairman and head of the audit committee of Harlow Corp.",
        began(KAREN, "deputy chairman", ""),
        began(KAREN, "head", "Audit Committee of the Harlow Corporation"),
    ),
    case(
        "who follows at another firm leads his own still",
        "Harlow Corp said Karen Moss resigned as chairman. Tom Barrow, chairman and managing director of Dale Group Inc, "
        "succeeds Karen Moss as chairman.",
        ended(KAREN, "chairman", FIRM),
        began(TOM, "chairman", FIRM),
        holds(TOM, "chairman", OTHER),
        holds(TOM, "managing director", OTHER),
    ),
    case(
        "who moves with both titles leads the first no more",
        "Tom Barrow, chairman and president of Dale Group Inc, becomes chairman and president of Harlow Corp.",
        began(TOM, "chairman", FIRM),
        began(TOM, "president", FIRM),
        before(TOM, "chairman", OTHER, "..2024-05-15"),
        before(TOM, "president", OTHER, "..2024-05-15"),
    ),
    case(
        "who is replaced by one still to be approved",
        "Harlow Corp said its owners were due to approve Tom Barrow as chairman, replacing Karen Moss.",
        expected(TOM, "chairman", FIRM),
        said(KAREN, "chairman", FIRM, "ended", "2024-05-15..", modality="prospective"),
    ),
    case(
        "who is replaced by one who was approved",
        "Harlow Corp said its owners approved Tom Barrow as chairman, replacing Karen Moss.",
        began(TOM, "chairman", FIRM),
        ended(KAREN, "chairman", FIRM),
    ),
    case(
        "chosen to follow, with effect from a day to come",
        "The board of Harlow Corp elected Tom Barrow to succeed Karen Moss as chief executive officer effective June 1.",
        expected(TOM, CEO, FIRM, "2024-06-01"),
        said(KAREN, CEO, FIRM, "ended", "2024-06-01", modality="prospective"),
    ),
    case(
        "chosen to follow, with effect from a day that is past",
        "Harlow Corp elected Tom Barrow to succeed Karen Moss as chief executive officer, effective May 1.",
        began(TOM, CEO, FIRM, "2024-05-01"),
        ended(KAREN, CEO, FIRM, "2024-05-01"),
    ),
    case(
        "chosen to follow, which the next sentence says will be later",
        "The board of Harlow Corp elected Tom Barrow to succeed Karen Moss as chief executive officer. Tom Barrow will replace Karen Moss on June 1.",
        expected(TOM, CEO, FIRM, "2024-06-01"),
        said(KAREN, CEO, FIRM, "ended", "2024-06-01", modality="prospective"),
    ),
    case(
        "what is given up before a stay that is still to come",
        "Karen Moss will stay on as a director of Harlow Corp after stepping down as its chairman.",
        holds(KAREN, "director", FIRM),
        said(KAREN, "chairman", FIRM, "ended", "2024-05-15..", modality="prospective"),
    ),
    case(
        "what was given up before what is still to come",
        "Karen Moss will stand trial after resigning as chairman of Harlow Corp.",
        ended(KAREN, "chairman", FIRM),
    ),
    case(
        "what was given up before a stay, as has been told",
        "Karen Moss resigned as chairman of Harlow Corp on Monday. She will stay on as a director of Harlow Corp after stepping down as its chairman.",
        ended(KAREN, "chairman", FIRM, "2024-05-13"),
        holds(KAREN, "director", FIRM, "2024-05-13..2024-05-15"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_who_follows_whom_in_a_firm(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
