"""Lives: the posts of one subject, whose name, state and office the text does not say again."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, holds, read, span

from archive.extraction.reader import GrammarReader

US_STATE = "United States Department of State"
LEE = "Anna Marie Lee (born 4 July 1958) is an American lawyer. "

NAMES = [
    case(
        "a nickname in quotes",
        'Cornelius Paul "Neal" Hardwick (born 4 July 1958) is an American lawyer. Hardwick was mayor of Dayton from 1990 to 1994.',
        span("Cornelius Paul Hardwick", "mayor", "Dayton", "1990", "1994"),
    ),
    case(
        "a surname that is a country",
        "Lisa Anne Chad (born 4 July 1958) is an American lawyer. Chad was mayor of Dayton from 1990 to 1994.",
        span("Lisa Anne Chad", "mayor", "Dayton", "1990", "1994"),
    ),
    case(
        "a parent of the same name",
        "John Albert Smith Jr. (born 4 July 1958) is an American lawyer. Smith is the son of Ann and Paul Smith Sr., who served "
        "as mayor of Dayton from 1950 to 1954. Smith was mayor of Akron from 1990 to 1994.",
        span("Paul Smith Sr", "mayor", "Dayton", "1950", "1954"),
        span("John Albert Smith Jr", "mayor", "Akron", "1990", "1994"),
    ),
    case(
        "a party before the subject",
        LEE + "A Republican, Lee was elected mayor of Dayton by the council in 1990.",
        began("Anna Marie Lee", "mayor", "Dayton", "1990"),
    ),
]

STATES = [
    case(
        "of the part that the subject governed",
        "Anna Marie Lee (born 4 July 1958) is an American lawyer who has served as governor of Ohio since 2011. She was "
        "appointed attorney general in 2005.",
        began("Anna Marie Lee", "governor", "Ohio", "2011"),
        holds("Anna Marie Lee", "governor", "Ohio"),
        began("Anna Marie Lee", "attorney general", "Ohio", "2005"),
    ),
    case(
        "said of the state",
        "Anna Marie Lee (born 4 July 1958) is an American lawyer who has served as governor of Ohio since 2011. She was "
        "the state secretary of health from 2001 to 2005 and was appointed state treasurer in 2006.",
        began("Anna Marie Lee", "governor", "Ohio", "2011"),
        holds("Anna Marie Lee", "governor", "Ohio"),
        span("Anna Marie Lee", "secretary of health", "Ohio", "2001", "2005"),
        began("Anna Marie Lee", "treasurer", "Ohio", "2006"),
    ),
    case(
        "the chamber of the state",
        "Anna Marie Lee (born 4 July 1958) is an American lawyer who has served as governor of Ohio since 2011. In 1997, she "
        "was elected majority leader of the State Senate.",
        began("Anna Marie Lee", "governor", "Ohio", "2011"),
        holds("Anna Marie Lee", "governor", "Ohio"),
        began("Anna Marie Lee", "majority leader", "Ohio Senate", "1997"),
    ),
]

TOLD_APART = [
    case(
        "by a duty",
        LEE
        + "She was director of policy planning. In 1999 Lee became Director of Strategic Planning at the Treasury Department.",
        began("Anna Marie Lee", "director of strategic planning", "United States Department of the Treasury", "1999"),
    ),
    case(
        "by a country",
        LEE + "Lee was U.S. Special Representative for Sudan from 2001 to 2005.",
        span("Anna Marie Lee", "special representative for Sudan", "United States of America", "2001", "2005"),
    ),
    case(
        "by whose staff it is",
        LEE + "In 2004 Lee succeeded Paul Hunt as chief of staff to the vice president.",
        began("Anna Marie Lee", "chief of staff to the vice president", "", "2004"),
        Said(
            "Paul Hunt",
            "chief of staff to the vice president",
            "",
            "ended",
            "asserted",
            "2004-01-01..2004-12-31",
            False,
        ),
    ),
    case(
        "by words in capitals",
        LEE + "In 2004 Lee became White House Drug Policy Coordinator.",
        began("Anna Marie Lee", "drug policy coordinator", "White House", "2004"),
    ),
    case("not by security alone", LEE + "In 2004 Lee became head of security."),
    case("no learner", LEE + "Lee was a law clerk from 1980 to 1981."),
    case("no honour", LEE + "In 2004 Lee became Election Administrator of the Year."),
]

OFFICES = [
    case(
        "nominated, then in office",
        "Anna Marie Lee (born 4 July 1958) is an American lawyer. In May 2009 Lee was nominated as U.S. ambassador to Kenya.\n"
        "Lee assumed office on 22 July 2009.",
        Said(
            "Anna Marie Lee",
            "ambassador to Kenya",
            f"{US_STATE}".lower(),
            "began",
            "prospective",
            "2009-05-01..",
            False,
        ),
        began("Anna Marie Lee", "ambassador to Kenya", US_STATE, "2009-07-22"),
    ),
    case(
        "the office of the opening",
        "Anna Marie Lee (born 4 July 1958) is the current governor of Ohio.\nLee lives in Dayton. She was sworn into the "
        "position on 9 December 2016.",
        Said("Anna Marie Lee", "governor", "ohio", "holds", "asserted", "2024-05-15..2024-05-15", False),
        began("Anna Marie Lee", "governor", "Ohio", "2016-12-09"),
    ),
    case(
        "named again",
        "Anna Marie Lee (born 4 July 1958) is an American lawyer. She previously served as treasurer of Ohio. Lee was first "
        "elected to that position in November 2010 and took office in January 2011.",
        before("Anna Marie Lee", "treasurer", "Ohio"),
        began("Anna Marie Lee", "treasurer", "Ohio", "2011-01"),
    ),
    case(
        "a second term goes on",
        "Anna Marie Lee (born 4 July 1958) has been governor of Ohio since 2011. She was sworn in for her second term on "
        "12 January 2015. In January 2019, Lee began her third term as governor of Ohio.",
        began("Anna Marie Lee", "governor", "Ohio", "2011"),
        holds("Anna Marie Lee", "governor", "Ohio"),
    ),
    case(
        "where to, told before",
        "Anna Marie Lee (born 4 July 1958) was ambassador of the United States to Kenya. On 16 August 2009, Lee was sworn in as "
        "ambassador.",
        before("Anna Marie Lee", "ambassador to Kenya", US_STATE),
        began("Anna Marie Lee", "ambassador to Kenya", US_STATE, "2009-08-16"),
    ),
    case(
        "only the first to visit",
        "Anna Marie Lee (born 4 July 1958) was ambassador of the United States to Kenya. In 2012 she became the first "
        "ambassador to visit the town.",
        before("Anna Marie Lee", "ambassador to Kenya", US_STATE),
    ),
    case(
        "at a body",
        LEE
        + "She was director-general of the National Police Agency. Lee succeeded Paul Hunt at the National Police Agency "
        "on 24 July 2019.",
        before("Anna Marie Lee", "director-general", "National Police Agency"),
        began("Anna Marie Lee", "director-general", "National Police Agency", "2019-07-24"),
        Said(
            "Paul Hunt",
            "director-general",
            "national police agency",
            "ended",
            "asserted",
            "2019-07-24..2019-07-24",
            False,
        ),
    ),
    case(
        "a rank",
        "Ivan Petrovich Sokolov (born 8 June 1954) is a Russian diplomat. Since 2004 he has the rank of ambassador.",
    ),
]


DATES = [
    case(
        "a re-election goes on",
        "Anna Marie Lee (born 4 July 1958) has been governor of Ohio since 2011. She was re-elected in 2014 as governor of Ohio.",
        began("Anna Marie Lee", "governor", "Ohio", "2011"),
        holds("Anna Marie Lee", "governor", "Ohio"),
    ),
    case(
        "somebody else's year",
        LEE + "In 2019 Lee became governor of Ohio, the first woman since Ann Hall in 1955.",
        began("Anna Marie Lee", "governor", "Ohio", "2019"),
    ),
    case(
        "the choice and the first day",
        LEE
        + "In December 2020 Lee was elected treasurer of Ohio by the legislature and took office on 4 January 2021.",
        began("Anna Marie Lee", "treasurer", "Ohio", "2021-01-04"),
    ),
    case(
        "the choice and the years",
        LEE
        + "In 2004 Lee was elected treasurer of Ohio by the legislature, a role in which she served from 2005 to 2011.",
        span("Anna Marie Lee", "treasurer", "Ohio", "2005", "2011"),
    ),
    case(
        "years of another post",
        LEE + "She was mayor of Dayton from 2001 to 2005 and a former treasurer of Ohio.",
        span("Anna Marie Lee", "mayor", "Dayton", "2001", "2005"),
        before("Anna Marie Lee", "treasurer", "Ohio"),
    ),
    case(
        "since the appointment",
        LEE + "She has been the acting mayor of Dayton since her appointment by the council on 7 February 2017.",
        began("Anna Marie Lee", "mayor", "Dayton", "2017-02-07", acting=True),
        holds("Anna Marie Lee", "mayor", "Dayton", acting=True),
    ),
    case(
        "a dash of the web",
        LEE + "Lee was mayor of Dayton (2013&ndash;2017).",
        span("Anna Marie Lee", "mayor", "Dayton", "2013", "2017"),
    ),
]

WORDS = [
    case(
        "the same post by another word",
        LEE
        + "Lee was named the director-general of the National Police Agency in 2006, becoming the youngest head of the agency.",
        began("Anna Marie Lee", "director-general", "National Police Agency", "2006"),
    ),
    case(
        "the same chamber by another name",
        LEE
        + "Lee was a member of the Texas Senate from 2007 to 2010 and a member of the Texas State Senate from 2013 to 2015.",
        span("Anna Marie Lee", "member", "Texas Senate", "2007", "2010"),
        span("Anna Marie Lee", "member", "Texas Senate", "2013", "2015"),
    ),
    case(
        "an embassy",
        LEE + "From 2017 to 2019 Lee was charge d'affaires ad interim at the American Embassy in Riyadh, Saudi Arabia.",
        span(
            "Anna Marie Lee", "charge d'affaires to Saudi Arabia", "United States Department of State", "2017", "2019"
        ),
    ),
    case(
        "a board of commissioners",
        LEE
        + "Lee was elected chairman of the board of commissioners of the Port Authority of New York and New Jersey in 1995.",
        began("Anna Marie Lee", "chairman", "Port Authority of New York and New Jersey", "1995"),
    ),
    case(
        "confirmed to become",
        LEE
        + "On 20 June 2019, she was confirmed by the Senate to become Under Secretary of State for Political Affairs.",
        began("Anna Marie Lee", "under secretary for political affairs", US_STATE, "2019-06-20"),
    ),
    case(
        "joined as",
        LEE + "In 2003, Lee joined the Department of Energy as deputy secretary.",
        began("Anna Marie Lee", "deputy secretary", "United States Department of Energy", "2003"),
    ),
    case(
        "under a secretary",
        LEE + "Lee served under Secretary of Labor Paul Hunt as deputy secretary of labor from 2001 to 2003.",
        span("Anna Marie Lee", "deputy secretary", "United States Department of Labor", "2001", "2003"),
        before("Paul Hunt", "secretary", "United States Department of Labor", "2001..2003"),
        wrong="Hunt is read as holding the post on the day of publication",
    ),
    case("a firm", LEE + "In 2009 Lee became chairman of Vandelay, a technology company which makes latex."),
]


APPOINTMENTS = [
    case(
        "by decree",
        "Ivan Petrovich Sokolov (born 8 June 1954) is a Russian diplomat. On 7 September 2009, he was appointed by the decree "
        "of the President to the position of governor of Tula Oblast.",
        began("Ivan Petrovich Sokolov", "governor", "Tula Oblast", "2009-09-07"),
    ),
    case(
        "acting, taken for a verb",
        "Ivan Petrovich Sokolov (born 8 June 1954) is a Russian politician who has been acting head of the Republic of Buryatia "
        "since 7 February 2017.",
        began("Ivan Petrovich Sokolov", "head", "Republic of Buryatia", "2017-02-07", acting=True),
        holds("Ivan Petrovich Sokolov", "head", "Republic of Buryatia", acting=True),
    ),
    case(
        "head of an administration",
        "Ivan Petrovich Sokolov (born 8 June 1954) is a Russian politician. On 22 April 2015 Sokolov was appointed as the acting "
        "head of administration (governor) of Krasnodar Krai.",
        began("Ivan Petrovich Sokolov", "head", "Krasnodar Krai", "2015-04-22", acting=True),
    ),
    case(
        "to chair",
        LEE + "Lee was selected by the other members to chair the National Planning Commission in 2004.",
        began("Anna Marie Lee", "head", "National Planning Commission", "2004"),
    ),
    case(
        "sworn in before the stretch",
        LEE
        + "She was ambassador of the United States to Kenya from 10 January 2018 to 5 May 2020. Lee was sworn in as ambassador on 11 "
        "December 2017.",
        span("Anna Marie Lee", "ambassador to Kenya", US_STATE, "2018-01-10", "2020-05-05"),
        began("Anna Marie Lee", "ambassador to Kenya", US_STATE, "2017-12-11..2018-01-10"),
    ),
    case("adviser of a person", LEE + "In 1999, Lee was appointed as the adviser of Albert Nazar."),
]


STARTS = [
    case(
        "from a year until what ended it",
        LEE + "Lee was mayor of Dayton from 2007 until her death in 2013.",
        span("Anna Marie Lee", "mayor", "Dayton", "2007-01-01", "2013-12-31"),
    ),
    case(
        "began serving",
        LEE + "Lee began serving as mayor of Dayton in January 2007.",
        began("Anna Marie Lee", "mayor", "Dayton", "2007-01"),
    ),
    case(
        "began a tenure",
        LEE + "Lee began her tenure as mayor of Dayton in January 2007.",
        began("Anna Marie Lee", "mayor", "Dayton", "2007-01"),
    ),
    case(
        "the nomination confirmed",
        LEE + "Her nomination as U.S. ambassador to Peru was confirmed by the Senate on 3 July 2014.",
        began("Anna Marie Lee", "ambassador to Peru", US_STATE, "2014-07-03"),
    ),
    case(
        "tapped to serve",
        LEE + "In 2014, Lee was tapped by the president to serve as U.S. ambassador to Peru.",
        began("Anna Marie Lee", "ambassador to Peru", US_STATE, "2014"),
    ),
    case(
        "moved to where",
        LEE + "In May 2014, Lee moved to Dayton, where she became director of the Ohio Department of Health.",
        began("Anna Marie Lee", "director", "Ohio Department of Health", "2014-05"),
    ),
]


@pytest.mark.parametrize(
    ("text", "claims"), [*NAMES, *STATES, *TOLD_APART, *OFFICES, *DATES, *WORDS, *APPOINTMENTS, *STARTS]
)
def test_reads_lives(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
