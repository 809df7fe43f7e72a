"""Lives: names that go on, posts meant by a word, and which stretch stands with which post."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, holds, read, span

from archive.extraction.reader import GrammarReader

LIND = "Bo Lind (born 3 May 1961) is a Swedish politician. "
NAMES = [
    case(
        "an en dash in a name is a hyphen",
        "Kenji Sato became president of the Japan–German Society in 2019.",
        began("Kenji Sato", "president", "Japan-German Society", "2019"),
    ),
    case(
        "in the name of a see too",
        "Jan Holm was named Bishop of Mora–Lidköping in 1999.",
        began("Jan Holm", "bishop", "Mora-Lidköping", "1999"),
    ),
    case(
        "a see in a capital is of the town",
        "Jean Roy became Archbishop of Paris in 2006.",
        began("Jean Roy", "archbishop", "Paris", "2006"),
    ),
    case(
        "those of whom a body is made",
        "In 2006, Bo Lind was elected president of the Potters' Trade Alliance.",
        began("Bo Lind", "president", "Potters' Trade Alliance", "2006"),
    ),
    case(
        "a state in the plural is none of these",
        "Bo Lind was named head of the Emirates' Supreme Court.",
        began("Bo Lind", "head", "Supreme Court of the United Arab Emirates"),
    ),
    case(
        "a body before another title that is of no known body",
        "In 2003, Bo Lind became co-chairman of the Mora Host Committee for the Winter Games and Co-Chairman of Dole/Kemp 1996.",
        began("Bo Lind", "co chairman", "Mora Host Committee for the Winter Games", "2003"),
    ),
    case(
        "the board of a body in capitals",
        "In 2014 Bo Lind became a Member of the Board of Directors of the Mora Research Center.",
        began("Bo Lind", "member", "Mora Research Center", "2014"),
    ),
    case(
        "of a life such a seat is no office",
        LIND + "In 2014 he became a member of the board of directors of the Mora Research Center.",
    ),
    case(
        "the police of a part of a state",
        "Musa Bello, the Commissioner of Police in Benue State, told reporters on Friday.",
        holds("Musa Bello", "commissioner", "Benue Police", "2024-05-10"),
    ),
]
MEANT = [
    case(
        "this office is that into which somebody was put, and not that of whoever puts him there",
        LIND
        + "President Olof Holm appointed him chairman of the Energy Commission in 2008, and he held this office until 2013.",
        began("Bo Lind", "chairman", "Energy Commission", "2008"),
        before("Bo Lind", "chairman", "Energy Commission", "..2013"),
        holds("Olof Holm", "president", "", "2008"),
    ),
    case(
        "the bank named in the same sentence, whatever bank the state of the subject has",
        LIND + "In 2015 he joined the European Investment Bank, and in 2017 he became the bank's vice-president.",
        began("Bo Lind", "vice president", "European Investment Bank", "2017"),
    ),
    case(
        "a title of something else is not that of the body told before",
        LIND + "He was the director of the Mora Energy Agency. In 1990, he became director at the Holm plant of Lund.",
        before("Bo Lind", "director", "Mora Energy Agency"),
    ),
    case(
        "nor is a seat in a team that in a committee",
        LIND
        + "He is a member of the Fair Trade Committee. In 1990, he became a member of the Danish national junior team.",
        holds("Bo Lind", "member", "Fair Trade Committee"),
    ),
    case(
        "a place that is free by the going of another",
        LIND
        + "In 2010, Lind was appointed deputy director of the Customs Agency. In 2013, Olof Holm nominated Lind to serve "
        "as an envoy, to fill the position vacated after Jan Moss retired.",
        began("Bo Lind", "deputy director", "Customs Agency", "2010"),
    ),
    case(
        "what is left in the year in which it was told to be over",
        LIND + "He was mayor of Lund from 2006 to 2021. In 2013 he was chosen as chairman of the Harbour Council. "
        "He resigned in December 2021 and was succeeded by Jan Moss.",
        span("Bo Lind", "mayor", "Lund", "2006", "2021"),
        began("Bo Lind", "chairman", "Harbour Council", "2013"),
        ended("Bo Lind", "mayor", "Lund", "2021-12"),
        began("Jan Moss", "mayor", "Lund", "2021-12"),
    ),
    case(
        "the title of a judge as the text has called him",
        LIND
        + "He has been a judge of the Supreme Court of Sweden since May 2015. In 2015 the government appointed him to the Supreme Court.",
        began("Bo Lind", "judge", "Supreme Court of Sweden", "2015"),
        began("Bo Lind", "judge", "Supreme Court of Sweden", "2015-05"),
        holds("Bo Lind", "judge", "Supreme Court of Sweden"),
    ),
    case(
        "moved to a ministry as what the clause behind says",
        LIND
        + "He was Minister of Transport from 2003 to 2007. In 2007 he moved to the Ministry of Finance, where he served as "
        "Minister for Housing until 2010.",
        span("Bo Lind", "minister", "Ministry of Transport of Sweden", "2003", "2007"),
        before("Bo Lind", "minister", "Ministry of Housing of Sweden", "..2010"),
    ),
    case(
        "a title that opens a sentence behind its date does something",
        LIND + "In May 2018, the governor proposed Lind for the post of head of the Mora Health Agency.",
        began("Bo Lind", "head", "Mora Health Agency", "2018-05-01..", modality="prospective"),
    ),
]
OFFICES = [
    case(
        "a parliamentary secretary to a minister is in the ministry",
        "Ann Holm (born 3 May 1961) is a Canadian politician. She was Parliamentary Secretary to the Minister of Health from 2003 to 2006.",
        span("Ann Holm", "parliamentary secretary", "Ministry of Health of Canada", "2003", "2006"),
    ),
    case(
        "a minister delegate has a field",
        "Luc Roy (born 3 May 1961) is a French politician. He was Minister Delegate for Housing from 2003 to 2006.",
        span("Luc Roy", "minister delegate", "Ministry of Housing of France", "2003", "2006"),
    ),
    case(
        "the governor of a voivodeship",
        "Jan Nowak (born 3 May 1961) is a Polish politician. He was Voivode of Lublin from 2003 to 2006.",
        span("Jan Nowak", "voivode", "Lublin", "2003", "2006"),
    ),
    case(
        "what a director-general is of",
        "Arun Rao (born 3 May 1961) is an Indian general. He was Director-General of Military Operations from 2003 to 2006.",
        span("Arun Rao", "director-general of military operations", "", "2003", "2006"),
    ),
    case(
        "the high court of a part of a state whose capital it names",
        "Arun Rao was Chief Justice of the Delhi High Court from 2003 to 2006.",
        span("Arun Rao", "chief justice", "Delhi High Court", "2003", "2006"),
    ),
    case(
        "a diocese keeps its see",
        "Jan Holm became vicar general of the Diocese of Lund in 1994.",
        began("Jan Holm", "vicar general", "Diocese of Lund", "1994"),
    ),
    case(
        "a Red Cross of a state",
        "Eva Holm was chairwoman of the Finnish Red Cross between 2012 and 2016.",
        span("Eva Holm", "chairman", "Finnish Red Cross", "2012", "2016"),
    ),
]
STRETCHES = [
    case(
        "a stretch that opens the next post",
        LIND
        + "He served first from 1981 to 1984 as director of the Mora Agency, then from 1985 to 1989 as head of the Holm Commission.",
        span("Bo Lind", "director", "Mora Agency", "1981", "1984"),
        span("Bo Lind", "head", "Holm Commission", "1985", "1989"),
    ),
    case(
        "a second post of one appointment with a beginning of its own",
        LIND + "In 1981 he was appointed director of the Mora Agency, and since 1986 head of the Holm Commission.",
        began("Bo Lind", "director", "Mora Agency", "1981"),
        began("Bo Lind", "head", "Holm Commission", "1986"),
    ),
]
NUMBERED = [
    case(
        "so many since a year dates no tenure",
        "Bo Lind is the 3rd director of the Mora Agency since 2019, after two were sacked.",
        holds("Bo Lind", "director", "Mora Agency"),
    ),
    case(
        "more than came in those years are numbered from the first of all",
        "Bo Lind is the 23rd mayor of Oslo since 2014.",
        began("Bo Lind", "mayor", "Oslo", "2014"),
        holds("Bo Lind", "mayor", "Oslo"),
    ),
]
SAME = [
    case(
        "a krai under its two names",
        LIND
        + "He became acting governor of Zabaykalsky Krai in 2012. He was governor of the Trans-Baikal Territory from 2013 to 2016.",
        began("Bo Lind", "governor", "Zabaykalsky Krai", "2012", acting=True),
        span("Bo Lind", "governor", "Zabaykalsky Krai", "2013", "2016"),
    ),
]
FOUNDED = [
    case(
        "the first of a body that was founded that day",
        LIND + "On 3 March 2014 the Mora Agency was founded and Lind served as its first director.",
        began("Bo Lind", "director", "Mora Agency", "2014-03-03"),
    ),
    case(
        "not where a stretch says how long",
        LIND + "In 2014 the Mora Agency was founded and Lind was its first director until 2016.",
        span("Bo Lind", "director", "Mora Agency", "", "2016"),
    ),
    case(
        "nor the first of some kind",
        LIND + "In 2014 the Mora Agency was founded and Lind served as its first elected director.",
        span("Bo Lind", "director", "Mora Agency", "2014", "2014"),
    ),
]
CANDIDACIES = [
    case(
        "a candidacy that parliament approves",
        LIND
        + "In May 2018 the king nominated Lind as director of the Mora Agency. On 7 June 2018 parliament approved his candidacy.",
        began("Bo Lind", "director", "Mora Agency", "2018-06-07"),
        began("Bo Lind", "director", "Mora Agency", "2018-05-01..", modality="prospective"),
    ),
    case(
        "a candidacy for a post so called",
        LIND
        + "In May 2018 the king nominated Lind for the post of director of the Mora Agency. On 7 June 2018 the assembly approved his candidacy.",
        began("Bo Lind", "director", "Mora Agency", "2018-06-07"),
        began("Bo Lind", "director", "Mora Agency", "2018-05-01..", modality="prospective"),
    ),
    case(
        "who is proposed for a post",
        "Bo Lind was proposed on Monday for the position of director of the Mora Agency.",
        began("Bo Lind", "director", "Mora Agency", "2024-05-15..", modality="prospective"),
    ),
    case("who is considered for one is not", "Bo Lind was considered for the post of director of the Mora Agency."),
    case(
        "a party's approval lets him stand",
        LIND + "He is expected to be director of the Mora Agency. On 7 June 2018 the party approved his candidacy.",
        began("Bo Lind", "director", "Mora Agency", "2024-05-15..", modality="prospective"),
    ),
]


@pytest.mark.parametrize(
    ("text", "claims"), NAMES + MEANT + OFFICES + STRETCHES + NUMBERED + SAME + FOUNDED + CANDIDACIES
)
def test_reads_of_lives_what_they_say(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
