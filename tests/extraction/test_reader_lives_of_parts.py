"""Lives: offices of parts of states and of the subject's own state, and what happened when something else was over."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, read, span

from archive.extraction.reader import GrammarReader

HOLT = "Jane Holt (born 3 May 1961) is an American politician. "
LIND = "Bo Lind (born 3 May 1961) is a Swedish politician. "
PARTS = [
    case(
        "the state's attorney general is that of the part named last",
        HOLT
        + "She was a member of the Ohio Senate from 2001 to 2007 and the state's attorney general from 2007 to 2011.",
        span("Jane Holt", "member", "Ohio Senate", "2001", "2007"),
        span("Jane Holt", "attorney general", "Ohio", "2007", "2011"),
    ),
    case(
        "a provincial minister is none of the state",
        "Eva Ruiz (born 3 May 1961) is an Argentine politician. She was governor of Chubut from 2003 to 2007. "
        "Ruiz was provincial Minister of Economy from 1995 to 1999.",
        span("Eva Ruiz", "governor", "Chubut", "2003", "2007"),
        span("Eva Ruiz", "minister", "Ministry of Economy of Chubut", "1995", "1999"),
    ),
    case(
        "and stays open where no part is told",
        "Eva Ruiz (born 3 May 1961) is an Argentine politician. Ruiz was provincial Minister of Economy from 1995 to 1999.",
        span("Eva Ruiz", "economy minister", "", "1995", "1999"),
    ),
    case(
        "a ministry of a part with its name",
        "Udo Kramer (born 3 May 1961) is a German politician. He was State Secretary in the Ministry of Finance of Lower Saxony "
        "from 2000 to 2004.",
        span("Udo Kramer", "state secretary", "Ministry of Finance of Lower Saxony", "2000", "2004"),
    ),
]
OWN_STATE = [
    case(
        "a secretary of state who is no American",
        "Jan Nowak (born 3 May 1961) is a Polish politician. He was Secretary of State in the Chancellery of the Prime Minister "
        "from 2010 to 2015.",
        span("Jan Nowak", "secretary of state", "", "2010", "2015"),
    ),
    case(
        "a council that several states have",
        "Ivan Petrov (born 3 May 1961) is a Russian politician. He was a member of the State Council from 2010 to 2015.",
        span("Ivan Petrov", "member", "State Council", "2010", "2015"),
    ),
]
THEN = [
    case(
        "a beginning when a stretch was over",
        LIND + "He served as mayor of Lund until May 2004, when he became Minister of Housing.",
        before("Bo Lind", "mayor", "Lund", "..2004-05"),
        began("Bo Lind", "minister", "Ministry of Housing of Sweden", "2004-05"),
    ),
    case(
        "at the end of the stretch, and not at its beginning",
        LIND + "He was deputy mayor of Lund from 1986 to 1990, when he was elected mayor of Lund.",
        span("Bo Lind", "deputy mayor", "Lund", "1986", "1990"),
        began("Bo Lind", "mayor", "Lund", "1990"),
    ),
    case(
        "into the office for which there was a vote",
        HOLT
        + "Holt sat on the House Agriculture Committee. She won the 2014 election for attorney general of Ohio and took "
        "office on 8 January 2015.",
        before("Jane Holt", "member", "United States House Committee on Agriculture"),
        began("Jane Holt", "attorney general", "Ohio", "2015-01-08"),
    ),
    case(
        "confirmed in an office is no beginning",
        LIND + "In 2019, Lind became chairman of the Ethics Council, an office in which he was confirmed in 2022.",
        began("Bo Lind", "chairman", "Ethics Council", "2019"),
    ),
]
KIN = [
    case(
        "the father whose name the subject bears",
        "Hisham Karim Moss (born 21 October 1950) is an Egyptian diplomat. Moss is the son of Karim Moss, who was foreign "
        "minister in 1977. Moss became ambassador to Peru in 1990.",
        before("Karim Moss", "minister", "Ministry of Foreign Affairs of Egypt", "1977"),
        began("Hisham Karim Moss", "ambassador to Peru", "Ministry of Foreign Affairs of Egypt", "1990"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), PARTS + OWN_STATE + THEN + KIN)
def test_reads_of_parts_and_of_what_came_then(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
