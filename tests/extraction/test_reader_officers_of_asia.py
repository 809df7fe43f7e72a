"""Posts of officers as news of South and East Asia tells of them: who swaps with whom, and whose rank is no post."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

CASES = [
    (
        "Pakistan's army named Lt Gen Kamran Shah as new Chief of General Staff.",
        {("Kamran Shah", "chief of general staff", "pakistan army", "began")},
    ),
    (
        "Indian Vice Admiral Ved Nair took over as Deputy Chief of the Naval Staff.",
        {("Ved Nair", "deputy chief", "indian navy", "began")},
    ),
    (
        "Indian Vice Admiral Ved Nair took over as Vice Chief of the Naval Staff.",
        {("Ved Nair", "vice chief", "indian navy", "began")},
    ),
    ("In India, Major General Ved Nair will be promoted to the rank of Army Commander.", set()),
    ("India's Lt Gen Suraj Rana will take over as an Army Commander on Friday.", set()),
    (
        "Lt Gen Arun Mehta took over as General Officer Commanding Bhopal Hills area.",
        {("Arun Mehta", "general officer commanding", "", "began")},
    ),
    (
        "Ved Nair is the Director General of Military Training (DGMT).",
        {("Ved Nair", "director-general of military training", "", "holds")},
    ),
    (
        "Lt Gen Bilal Shah was made head of the Anti-Narcotics Bureau. Lt Gen Rizwan Butt has been moved to the Water Authority (WA) as its chairman.",
        {
            ("Bilal Shah", "head", "anti narcotics bureau", "began"),
            ("Rizwan Butt", "chairman", "water authority", "began"),
        },
    ),
    (
        "Lt Gen Bilal Shah was Pakistan's army chief. The position fell vacant after he was elevated to the post of chairman of the Joint Chiefs of Staff Committee.",
        {
            ("Bilal Shah", "chief", "pakistan army", "held_before"),
            ("", "chief", "pakistan army", "not_holding"),
            ("Bilal Shah", "chairman", "joint chiefs of staff committee of pakistan", "began"),
        },
    ),
    (
        "One key appointment is General Somchai Dee as the new commander of the Royal Thai Army.",
        {("Somchai Dee", "commander", "royal thai army", "began")},
    ),
    (
        "The other choice was that of Finance Minister Ann Auma as governor of the Bank of Canada.",
        {
            ("Ann Auma", "minister", "ministry of finance of canada", "holds"),
            ("Ann Auma", "governor", "bank of canada", "began"),
        },
    ),
    ("The choice was General Somchai Dee or the new commander.", set()),
    (
        "A radio report said No Kwang Min, the minister of defence of North Korea, was there.",
        {("No Kwang Min", "minister", "ministry of defense of north korea", "holds")},
    ),
    (
        "General Tran Duc Thai is defence minister of Vietnam.",
        {("Tran Duc Thai", "minister", "ministry of defense of vietnam", "holds")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_officers_of_asia(reader: GrammarReader, text: str, expected: set[tuple[str, str, str, str]]) -> None:
    claims = claims_of(read(reader, text))
    assert {(c.person, c.title, c.organisation.lower(), c.aspect) for c in claims} == expected
