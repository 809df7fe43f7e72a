"""Lives: offices named by a noun of their own, by decree, by the people, from a day on, and whose they are not."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, holds, read, span

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
        holds("Awa Diop", "mayor", "Kumasi"),
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
        began("Awa Diop", "mayor", "Kumasi", "2010-01-01..2011-01-07"),
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

STAFF = [
    case(
        "an adviser to somebody with a title",
        LEE + "Lee was an adviser to Ghanaian President John Doku from 2005 to 2007.",
        span("Anna Marie Lee", "adviser to the president", None, "2005", "2007"),
        holds("John Doku", "president", "Republic of Ghana", "2005..2007"),
    ),
    case(
        "a commissioner for a field",
        DIOP + "In August 2005 she was appointed Commissioner for Science and Technology.",
        began("Awa Diop", "commissioner for science and technology", None, "2005-08"),
    ),
    case(
        "a finance chair is no chair",
        LEE + "Lee served from 2006 to 2009 as the Finance Chair of the Ohio Democratic Party.",
        span("Anna Marie Lee", "finance chairman", "Ohio Democratic Party", "2006", "2009"),
    ),
    case(
        "a junior minister in Britain",
        LEE + "She has been British Parliamentary Under-Secretary of State for Defence since 2013.",
        began("Anna Marie Lee", "parliamentary under-secretary", "Ministry of Defence of the United Kingdom", "2013"),
        holds("Anna Marie Lee", "parliamentary under-secretary", "Ministry of Defence of the United Kingdom"),
    ),
    case("a rank of diplomats", DIOP + "She has been an Ambassador Extraordinary and Plenipotentiary since 2016."),
    case("a chair for a field of no body", LEE + "She was finance chair for Friends of Anna from 2011 to 2012."),
]

SEATS = [
    case(
        "elected to represent",
        DIOP + "She was elected to represent Tamale in the National Assembly of Ghana in 2010.",
        began("Awa Diop", "member", "National Assembly of Ghana", "2010"),
    ),
    case(
        "a committee on something",
        LEE + "She was selected to serve on the Joint Committee on Rural Roads on 11 August 2011.",
        began("Anna Marie Lee", "member", "Joint Committee on Rural Roads", "2011-08-11"),
    ),
    case(
        "the legislature of a part",
        LEE + "She was a member of the Ohio legislature from 2001 to 2004.",
        span("Anna Marie Lee", "member", "Ohio legislature", "2001", "2004"),
    ),
    case(
        "a nomination approved in the next sentence",
        DIOP
        + "In March 2007, Diop was nominated as minister of finance. Her nomination was approved by parliament on 2 April 2007.",
        began("Awa Diop", "minister", "Ministry of Finance of Ghana", "2007-04-02"),
    ),
]

BODIES = [
    case(
        "sent to two states",
        LEE + "Lee served as United States ambassador to France and Monaco from 2014 until 2017.",
        span("Anna Marie Lee", "ambassador to France", US_STATE, "2014", "2017"),
        span("Anna Marie Lee", "ambassador to Monaco", US_STATE, "2014", "2017"),
    ),
    case(
        "sworn in as the ambassador spoken of last",
        LEE
        + "She was U.S. ambassador to Peru from 2004 to 2007. In 2011, Lee was nominated to be U.S. ambassador to Chile. "
        "She was sworn in as the ambassador on 3 May 2012.",
        span("Anna Marie Lee", "ambassador to Peru", US_STATE, "2004", "2007"),
        began("Anna Marie Lee", "ambassador to Chile", US_STATE, "2012-05-03"),
    ),
    case(
        "a club that a town has", DIOP + "In April 2019 she was appointed president of the Kumasi football club Star."
    ),
    case("a team of a state", DIOP + "She became a member of the Ghana national junior team in 1980."),
    case(
        "an elder of the same name", LEE + "In 1969, the elder Lee was named director of the Ohio Department of Health."
    ),
    case(
        "a department that is no ministry",
        "Olga Belova (born 4 July 1958) is a Russian politician. In 1992, Belova was named director of the Department for Rural Roads.",
        began("Olga Belova", "director", "Department for Rural Roads", "1992"),
    ),
    case(
        "a department of a ministry",
        "Olga Belova (born 4 July 1958) is a Russian politician. From 2011 to 2015, Belova was deputy head of the Department of "
        "Records and Press of the Ministry of Foreign Affairs.",
        span(
            "Olga Belova",
            "deputy head",
            "Department of Records and Press of the Ministry of Foreign Affairs",
            "2011",
            "2015",
        ),
    ),
    case(
        "confirmed by voice vote",
        LEE
        + "In June 2013, Lee was nominated to be U.S. ambassador to Peru. On 2 August 2013, the Senate confirmed her by voice vote.",
        began("Anna Marie Lee", "ambassador to Peru", US_STATE, "2013-08-02"),
    ),
]

PUYO = "Alba Puyo (born 4 July 1958) is a Filipino politician. "

NATIONS = [
    case(
        "of the state that the opening names, whoever else has such a post",
        PUYO + "She was Secretary of Energy from 2011 to 2016.",
        span("Alba Puyo", "secretary", "Ministry of Energy of the Philippines", "2011", "2016"),
    ),
    case(
        "a federal minister for a field in capitals",
        "Ali Zaman (born 4 July 1958) is a Pakistani politician. He was made Federal Minister for Health in May 2011.",
        began("Ali Zaman", "minister", "Ministry of Health of Pakistan", "2011-05"),
    ),
    case(
        "a ministry that sounds like a firm",
        DIOP + "She was Minister of Public Enterprises from 2016 to 2018.",
        span("Awa Diop", "minister", "Ministry of Public Enterprises of Ghana", "2016", "2018"),
    ),
    case(
        "no head of government",
        PUYO + "She served as head of government transport agencies from 2001 to 2010.",
    ),
    case(
        "first elected, to a place whose name begins with a letter of its own",
        "Rin Hirota (born 4 July 1958) is a Japanese politician. She is the governor of Ōmi Prefecture, first elected in 2003.",
        began("Rin Hirota", "governor", "Ōmi Prefecture", "2003"),
        holds("Rin Hirota", "governor", "Ōmi Prefecture"),
    ),
]

STEPS = [
    case(
        "named acting first",
        DIOP
        + "She has been mayor of Kumasi since 29 September 2021. On 18 November 2020, Diop was named acting mayor of Kumasi.",
        began("Awa Diop", "mayor", "Kumasi", "2021-09-29"),
        holds("Awa Diop", "mayor", "Kumasi"),
        began("Awa Diop", "mayor", "Kumasi", "2020-11-18", acting=True),
    ),
    case(
        "a list with a year before its second part",
        DIOP + "Diop became mayor of Kumasi in 2001 and, in 2003, mayor of Tamale.",
        began("Awa Diop", "mayor", "Kumasi", "2001"),
        began("Awa Diop", "mayor", "Tamale", "2003"),
    ),
    case(
        "one seat of many",
        LEE + "Lee served on the second seat of the Dayton City Council from 2012 to 2014.",
        span("Anna Marie Lee", "member", "Dayton City Council", "2012", "2014"),
    ),
    case(
        "the police of a town",
        "Olga Belova (born 4 July 1958) is a Russian politician. Belova was chief of Moscow Police from 2009 to 2012.",
        span("Olga Belova", "chief", "Moscow Police", "2009", "2012"),
    ),
    case(
        "chosen in one year, in office in the next",
        LEE
        + "Lee was elected state auditor of Maine by the legislature on 2 December 2020. She took office on 4 January 2021.",
        began("Anna Marie Lee", "auditor", "Maine", "2020-12-02..2021-01-04"),
        began("Anna Marie Lee", "auditor", "Maine", "2021-01-04"),
    ),
    case(
        "rewarded by a post",
        DIOP + "Diop was rewarded by being appointed mayor of Kumasi in 2012.",
        began("Awa Diop", "mayor", "Kumasi", "2012"),
    ),
    case(
        "sworn into what was just told",
        DIOP + "She was ambassador to Japan. She was sworn into office on 17 March 2005.",
        before("Awa Diop", "ambassador to Japan", "Ministry of Foreign Affairs of Ghana", "..2024-05-14"),
        began("Awa Diop", "ambassador to Japan", "Ministry of Foreign Affairs of Ghana", "2005-03-17"),
    ),
    case(
        "of the body that the sentence founds",
        DIOP + "In 2002 she established the Tamale Water Board and was elected its first chairman.",
        began("Awa Diop", "chairman", "Tamale Water Board", "2002"),
    ),
    case(
        "the secretary that a part of a state has",
        LEE + "Lee was Maryland's secretary of appointments from 2003 to 2007.",
        span("Anna Marie Lee", "secretary of appointments", "Maryland", "2003", "2007"),
    ),
    case(
        "a title in capitals before a body",
        DIOP + "From 2018 to 2022, Diop was the Head of the Federal State Statistics Service.",
        span("Awa Diop", "head", "Federal State Statistics Service", "2018", "2022"),
    ),
]

OTHERS = [
    case(
        "somebody's tenure beside somebody else's secretary",
        LEE + "Lee served as Ann Hill's press secretary from 2005 to 2008 during her tenure as mayor of Dayton.",
        span("Anna Marie Lee", "press secretary", None, "2005", "2008"),
    ),
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


@pytest.mark.parametrize(
    ("text", "claims"), [*OFFICES, *COURTS, *BEGINNINGS, *STAFF, *SEATS, *BODIES, *NATIONS, *STEPS, *OTHERS]
)
def test_reads_careers(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    found = [said for said in claims_of(read(reader, text)) if said.modality == "asserted"]
    assert found == sorted(claims)
