"""News of governments as agencies wire it: states that are no more, names in rows and brackets, departments by their letters."""

from __future__ import annotations

import pytest
from reader_claims import Undated, claims_of, holds, read, undated, undated_of

from archive.extraction.reader import GrammarReader

CASES = [
    # a minister is no secretary, whatever state stands beside
    (
        "The U.S. signed the pact. It was agreed by Secretary of State Paul Carr and Foreign Minister Erol Demir of Turkey.",
        {
            ("Paul Carr", "secretary", "united states department of state", "holds"),
            ("Erol Demir", "minister", "ministry of foreign affairs of turkey", "holds"),
        },
    ),
    (
        "The U.S. and French banks are to be told on Monday. Finance Minister Edouard Lamy will announce it in Paris.",
        {("Edouard Lamy", "minister", "ministry of finance of france", "holds")},
    ),
    # states that are no more
    (
        "Norway's Prime Minister Kari Lund and Soviet Premier Oleg Markin met.",
        {
            ("Kari Lund", "prime minister", "kingdom of norway", "holds"),
            ("Oleg Markin", "premier", "soviet union", "holds"),
        },
    ),
    (
        "Yugoslavia wants more credit, Prime Minister Branko Jelic said before he met the Paris Club.",
        {("Branko Jelic", "prime minister", "yugoslavia", "holds")},
    ),
    (
        "Czechoslovak Foreign Minister Pavel Hruby was in Bonn.",
        {("Pavel Hruby", "minister", "ministry of foreign affairs of czechoslovakia", "holds")},
    ),
    (
        "Czech Foreign Minister Pavel Hruby was in Bonn.",
        {("Pavel Hruby", "minister", "ministry of foreign affairs of the czech republic", "holds")},
    ),
    # somebody's name before the next body
    (
        "Talks with Federal Reserve chairman Peter Lowe and World Bank president Ann Bell went on.",
        {("Peter Lowe", "chairman", "federal reserve", "holds"), ("Ann Bell", "president", "world bank", "holds")},
    ),
    (
        "Peter Lowe and Farmers Bank governor Bob Carr agreed.",
        {("Bob Carr", "governor", "farmers bank", "holds")},
    ),
    # what an editor added
    (
        '"She spoke of it when (Japanese Prime Minister Kenji) Morita was here," he said.',
        {("Kenji Morita", "prime minister", "japan", "holds")},
    ),
    (
        '"She spoke of it with (British Prime Minister Lund) Monday," he said.',
        {("Lund", "prime minister", "united kingdom", "holds")},
    ),
    (
        "Prime Minister Ziad al-Rifa'i said Jordan had enough wheat.",
        {("Ziad al-Rifa'i", "prime minister", "hashemite kingdom of jordan", "holds")},
    ),
    # by letters
    (
        "USDA secretary Ann Bell said the crop was good.",
        {("Ann Bell", "secretary", "united states department of agriculture", "holds")},
    ),
    (
        "HUD undersecretary Bob Carr said so.",
        {("Bob Carr", "undersecretary", "united states department of housing and urban development", "holds")},
    ),
    # a chief of something else
    ("Bob Carr, today the State Department's chief counter-terrorism expert, said so.", set()),
    # a minister whom others move has left the first ministry
    (
        "Iraqi Oil Minister Adel Tawfiq has been moved to the Light Industries ministry, the agency said.",
        {
            ("Adel Tawfiq", "minister", "ministry of oil of iraq", "held_before"),
            ("Adel Tawfiq", "minister", "ministry of light industries of iraq", "began"),
        },
    ),
    (
        "Iraqi Oil Minister Adel Tawfiq was moved to become minister of industry.",
        {
            ("Adel Tawfiq", "minister", "ministry of oil of iraq", "held_before"),
            ("Adel Tawfiq", "minister", "ministry of industry of iraq", "began"),
        },
    ),
    (
        "Papers held by Iraqi Oil Minister Adel Tawfiq were moved to the Industry Ministry.",
        {("Adel Tawfiq", "minister", "ministry of oil of iraq", "holds")},
    ),
    # economists of a house, as analysts are; not everybody who is one
    (
        '"We fear it," said Kenji Mori, senior economist for the Halden Savings Bank of Norway Ltd.',
        {("Kenji Mori", "senior economist", "halden savings bank of norway ltd", "holds")},
    ),
    (
        "Kari Lund, a former World Bank economist, became Norway's finance minister.",
        {
            ("Kari Lund", "economist", "world bank", "held_before"),
            ("Kari Lund", "minister", "ministry of finance of norway", "began"),
        },
    ),
    ("Economist Kari Lund said so in Oslo, and so did Bo Moss, an economist.", set()),
    # a party, and no field
    (
        "In May Kari Lund became Norway's first Labour prime minister.",
        {("Kari Lund", "prime minister", "kingdom of norway", "began")},
    ),
    (
        "The Labour Party won in Norway. Labour Party finance minister Kari Lund was there.",
        {("Kari Lund", "minister", "ministry of finance of norway", "holds")},
    ),
    (
        "Labour Prime Minister Bob Reed spoke. He met some of the ruling Labour Party at Canberra, Australia.",
        {("Bob Reed", "prime minister", "commonwealth of australia", "holds")},
    ),
    (
        "Jordan's Labour Minister Ann Sayegh was there.",
        {("Ann Sayegh", "minister", "ministry of labour of jordan", "holds")},
    ),
    # praise, and what is long so
    (
        "Brazil's Finance Minister Davi Costa, the most powerful minister in the cabinet, disagreed.",
        {("Davi Costa", "minister", "ministry of finance of brazil", "holds")},
    ),
    (
        "Kari Lund became Norway's longest-serving prime minister.",
        {("Kari Lund", "prime minister", "kingdom of norway", "holds")},
    ),
    # the town that opens the sentence says of which state the secretary is
    (
        "Belgian officials said the ship sank. In London, Transport Secretary Ann Bell said an inquiry would follow.",
        {("Ann Bell", "minister", "department for transport", "holds")},
    ),
]


def test_what_is_planned_is_yet_to_come(reader: GrammarReader) -> None:
    text = "Shares may fall after Japanese Prime Minister Kenji Morita's scheduled visit to Oslo on May 29."
    assert claims_of(read(reader, text)) == [holds("Kenji Morita", "prime minister", "japan")]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_posts_of_governments(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated_of(read(reader, text)) == undated(expected)
