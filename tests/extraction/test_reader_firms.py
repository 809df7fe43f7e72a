"""Posts of firms: of what a text calls "the Company", and of the firm that the news is speaking of."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

NORDEN = "Norden Marine Co., Ltd."
DEFINED = 'The board of Norden Marine Co., Ltd. (the "Company") met in Bergen on Monday.\n\n'

OF_THE_COMPANY = [
    case(
        "who heads a company is none",
        "Eva Lind, the head of energy company Zorvex Oil, wept.",
        holds("Eva Lind", "head", "Zorvex Oil"),
    ),
    case(
        "what a professor teaches",
        "Eva Lind, an economics professor at Halden University, wept.",
        holds("Eva Lind", "professor", "Halden University"),
    ),
    case(
        "a house of one word",
        "Eva Lind, chief economist at Commerzbank, wept.",
        holds("Eva Lind", "chief economist", "Commerzbank"),
    ),
    case(
        "what words announce, of a state",
        "Eva Lind, chief executive of Kenyan telecoms firm Safari Link, wept.",
        holds("Eva Lind", "chief executive", "Safari Link"),
    ),
    case(
        "who heads what is the state's heads no state",
        "Eva Lind, the head of state gas giant Rosneft, wept.",
        holds("Eva Lind", "chief executive", "Rosneft"),
    ),
    case(
        "a resignation that the board received",
        'The board of Norden Marine Co., Ltd. (the "Company") received on May 4, 2024 the written resignation of Mr. Ola Holm as a '
        "non-executive director.",
        ended("Ola Holm", "non-executive director", NORDEN, "2024-05-04"),
    ),
    case(
        "behind of",
        DEFINED + "It resolved to engage Ms. Eva Lind as president of the Company.",
        began("Eva Lind", "president", NORDEN),
    ),
    case(
        "bare titles",
        DEFINED + "Independent director Eva Lind abstained. The chairman remains Mr. Ola Holm.",
        holds("Eva Lind", "independent director", NORDEN, "2024-05-13..2024-05-15"),
        holds("Ola Holm", "chairman", NORDEN),
    ),
    case(
        "of another firm",
        DEFINED + "It thanked Ola Holm, chairman of Halden Motors.",
        holds("Ola Holm", "chairman", "Halden Motors", "2024-05-13..2024-05-15"),
    ),
    case(
        "another word, and the longer lead-in",
        'Vantage Steel plc (hereinafter referred to as "the Group") said Eva Lind, who was treasurer of the Group from 2015 to 2019, died.',
        before("Eva Lind", "treasurer", "Vantage Steel plc", "2015-01-01..2019-12-31"),
    ),
    case(
        "of a committee of it, and of a cabinet",
        DEFINED + "Chairman Ola Holm of the audit committee signed. Secretary Eva Lind was sorry.",
    ),
]

IN_FOCUS = [
    case(
        "a chairman",
        "Halden Motors opened a plant at Mora on Monday. Chairman Ola Holm cut the ribbon.",
        holds("Ola Holm", "chairman", "Halden Motors", "2024-05-13..2024-05-15"),
    ),
    case(
        "who speaks at a ceremony, which is none of his body",
        'Halden Motors opened a plant at Mora. "It was time," said Chief Executive Officer Eva Lind at the ceremony.',
        holds("Eva Lind", "chief executive officer", "Halden Motors"),
    ),
    case(
        "a party",
        "The Green Party sent a delegation to Oslo. Chairman Ola Holm called it a success.",
        holds("Ola Holm", "chairman", "Green Party"),
    ),
    case(
        "of two firms none",
        "Baltic Airlines and Halden Motors are at law over a hangar. Halden Motors took Baltic Airlines to court. Chairman Ola Holm said nothing.",
    ),
    case(
        "a chairman of another body, by what stands behind his name",
        "Halden Motors closed its plant at Mora. Chairman Ola Holm of the smelters called it a betrayal.",
    ),
    case(
        "a chairman of the regulator",
        "The regulator fined Mora Bank. Chairman Ola Holm said the agency would do so again.",
    ),
    case(
        "a firm to which something is done",
        "Halden Motors was delisted. Its shares had been falling. Chairman Ola Holm said markets were stable.",
    ),
    case(
        "a chief executive who speaks of his own firm",
        "Halden Motors said that deliveries were late. Chief Executive Ola Holm said Borealis would cut flights.",
    ),
    case(
        "a firm that something else only mentions",
        "Rovers lost at Mora Group's stadium. Chairman Ola Holm said it was unfair.",
    ),
    case(
        "works by their number",
        "Li Hua was director of the No. 704 Research Institute from 2011 to 2016. Bo Yun is director of No. 401 Hospital.",
        holds("Bo Yun", "director", "No. 401 Hospital"),
        before("Li Hua", "director", "No. 704 Research Institute", "2011-01-01..2016-12-31"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*OF_THE_COMPANY, *IN_FOCUS])
def test_firms(reader: GrammarReader, text: str, expected: frozenset[Said]) -> None:
    assert claims_of(read(reader, text)) == expected
