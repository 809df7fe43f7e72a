"""Lives: offices named by a noun of their own, by decree, by the people, from a day on, and whose they are not."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, read, span

from archive.extraction.reader import GrammarReader

LEE = "Anna Marie Lee (born 4 July 1958) is an American lawyer. "
DIOP = "Awa Diop (born 4 July 1958) is a Ghanaian politician. "
CIRCUIT = "United States Court of Appeals for the Third Circuit"
US_STATE = "United States Department of State"

OFFICES = [
    case(
        "a mayoralty won",
        DIOP + "Diop won the Kumasi mayoralty in 2010.",
        began("Awa Diop", "mayor", "Kumasi", "2010"),
    ),
    case(
        "a presidency assumed",
        DIOP + "She assumed the presidency of Ghana on 7 January 2013.",
        began("Awa Diop", "president", "Republic of Ghana", "2013-01-07"),
    ),
    case(
        "a governorship given by another, and the position once more",
        LEE
        + "In 2008 the minister appointed her to the Tamale governorship. The council appointed her to the post on 3 May 2012.",
        began("Anna Marie Lee", "governor", "Tamale", "2008"),
        began("Anna Marie Lee", "governor", "Tamale", "2012-05-03"),
    ),
    case("a governorship only sought", DIOP + "She ran for the governorship of Texas in 2002 and lost."),
    case(
        "a town that looks like a name",
        DIOP + "She was mayor of Perm from 1998 to 2006.",
        span("Awa Diop", "mayor", "Perm", "1998", "2006"),
    ),
]

COURTS = [
    case(
        "a judge of a court of appeals",
        LEE + "She was a judge on the U.S. Court of Appeals for the Third Circuit from 2007 to 2012.",
        span("Anna Marie Lee", "judge", CIRCUIT, "2007", "2012"),
    ),
    case(
        "appointed to a court by another",
        LEE + "The president appointed her to the U.S. Court of Appeals for the Third Circuit in 2007.",
        began("Anna Marie Lee", "judge", CIRCUIT, "2007"),
    ),
]

BEGINNINGS = [
    case(
        "from a day on",
        DIOP + "She is currently the 4th mayor of Kumasi from 19 September 2019.",
        began("Awa Diop", "mayor", "Kumasi", "2019-09-19"),
    ),
    case(
        "the decree between the name and its verb",
        DIOP + "In May 2020 she had to go as Diop, by decree of the cabinet, was appointed mayor of Kumasi.",
        began("Awa Diop", "mayor", "Kumasi", "2020-05"),
    ),
    case(
        "announced and sworn in",
        LEE
        + "In August 2018, the secretary announced her as the new Director of Policy Planning at the U.S. State Department, "
        "and she was sworn in on 4 September 2018.",
        began("Anna Marie Lee", "director of policy planning", US_STATE, "2018-09-04"),
    ),
    case(
        "an oath and an office",
        DIOP
        + "She was elected mayor of Kumasi in 2010. She took the oath at City Hall and took office on 7 January 2011.",
        began("Awa Diop", "mayor", "Kumasi", "2010"),
        began("Awa Diop", "mayor", "Kumasi", "2011-01-07"),
    ),
    case(
        "left a firm to serve",
        LEE + "Lee took leave from her firm to serve as mayor of Dayton from 2003 to 2007.",
        span("Anna Marie Lee", "mayor", "Dayton", "2003", "2007"),
    ),
    case(
        "joined what somebody leads",
        LEE + "In October 1989, Lee joined the administration of J. R. Hill as Principal Deputy Solicitor General.",
        began("Anna Marie Lee", "principal deputy solicitor general", None, "1989-10"),
    ),
]

OTHERS = [
    case(
        "a parent's office",
        LEE + "Lee's mother was a teacher and later mayor of Dayton, a post she held from 1952 to 1984.",
    ),
    case(
        "a member of a chamber from a part",
        DIOP + "She was elected to the National Assembly as a representative of Tamale in 2010.",
        began("Awa Diop", "member", "National Assembly of Ghana", "2010"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*OFFICES, *COURTS, *BEGINNINGS, *OTHERS])
def test_reads_careers(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    found = [said for said in claims_of(read(reader, text)) if said.modality == "asserted"]
    assert found == sorted(claims)
