"""Lives of every country: how its offices are called, and whose name opens them."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, ended, holds, read, span

from archive.extraction.reader import GrammarReader

NAMES = [
    case(
        "a given name that looks like an adjective",
        "Anjali Kurup is an Indian politician from the Janata Party. She was Minister of Textiles from 1999 to 2004.",
        span("Anjali Kurup", "minister", "Ministry of Textiles of India", "1999", "2004"),
    ),
    case(
        "a trade beside a name of no known form",
        "Musa Dankwara is a Nigerian diplomat who was Minister of Health from 1999 to 2003.",
        span("Musa Dankwara", "minister", "Ministry of Health of Nigeria", "1999", "2003"),
    ),
]
PLACES = [
    case(
        "a state by its kind",
        "Yusuf Balewa (born 19 January 1951) is a Nigerian politician who was Governor of Kwara State from 1999 to 2003.",
        span("Yusuf Balewa", "governor", "Kwara", "1999", "2003"),
    ),
    case(
        "the head of the government of a part",
        "Udo Kramer (born 1961) is a German politician. He has been Minister President of Saxony since 2017.",
        began("Udo Kramer", "minister-president", "Saxony", "2017"),
        holds("Udo Kramer", "minister-president", "Saxony"),
    ),
    case(
        "the head of a municipality",
        "Rafael Montes (born 1961) is a Mexican politician. He was municipal president of Guadalajara between 2001 and 2003.",
        span("Rafael Montes", "municipal president", "Guadalajara", "2001", "2003"),
    ),
]
RANKS = [
    case(
        "a state secretary in a ministry",
        "Ingrid Vold is a Norwegian politician. She was appointed state secretary in the Ministry of Finance in 2005.",
        began("Ingrid Vold", "state secretary", "Ministry of Finance of Norway", "2005"),
    ),
    case(
        "a state secretary for a field",
        "Udo Kramer (born 1961) is a German politician. He was State Secretary for Energy from 1993 to 1996.",
        span("Udo Kramer", "state secretary", "Ministry of Energy of Germany", "1993", "1996"),
    ),
    case(
        "the American one",
        "US State Secretary Ann Holm met the delegation on Monday.",
        holds("Ann Holm", "secretary", "United States Department of State", "2024-05-13"),
    ),
    case(
        "a European commissioner",
        "Luc Peeters (born 1950) is a Belgian politician. He was European Commissioner for Transport from 1999 to 2004.",
        span("Luc Peeters", "commissioner", "European Commission", "1999", "2004"),
    ),
    case(
        "a bishop beside another",
        "Antonio Neves (born 1950) is a Portuguese prelate. In 1998 the pope appointed him auxiliary bishop of Braga.",
        began("Antonio Neves", "auxiliary bishop", "Braga", "1998"),
    ),
    case(
        "with what an envoy is charged",
        "Anil Mehta (born 1950) is an Indian diplomat. He served as United Nations High Commissioner for Human Rights from 2008 "
        "to 2012 and was the European Union's special representative for the Sahel from 2014 to 2018.",
        span("Anil Mehta", "high commissioner for human rights", "United Nations", "2008", "2012"),
        span("Anil Mehta", "special representative for Sahel", "European Union", "2014", "2018"),
    ),
]
LISTS = [
    case(
        "an ambassador to one state after the other",
        "Anil Mehta (born 1950) is an Indian diplomat. He has served as ambassador to Nepal (1991–1994), Iran (1994–1997) and "
        "Spain (2001–2004).",
        *(
            span("Anil Mehta", f"ambassador to {state}", "Ministry of Foreign Affairs of India", first, last)
            for state, first, last in (("Nepal", "1991", "1994"), ("Iran", "1994", "1997"), ("Spain", "2001", "2004"))
        ),
    ),
    case(
        "an ambassador in one capital and in another",
        "Anil Mehta (born 1950) is an Indian diplomat. He served as ambassador in Stockholm from 2003 to 2007 and in Lima "
        "from 2007 to 2011.",
        span("Anil Mehta", "ambassador to Sweden", "Ministry of Foreign Affairs of India", "2003", "2007"),
        span("Anil Mehta", "ambassador to Peru", "Ministry of Foreign Affairs of India", "2007", "2011"),
    ),
    case(
        "a commander of one force and of another",
        "Kemal Uzun (born 1950) is a Turkish general. He was commander of the First Army between 2003 and 2005 and of the "
        "Turkish Land Forces from 2005 to 2006.",
        span("Kemal Uzun", "commander", "First Army", "2003", "2005"),
        span("Kemal Uzun", "commander", "Turkish Land Forces", "2005", "2006"),
    ),
    case(
        "a time before the second post",
        "Nadia Alami is a Moroccan politician. She was Minister of Health from 2001 to 2003, and from 2003 to 2007 Minister of "
        "Finance.",
        span("Nadia Alami", "minister", "Ministry of Health of Morocco", "2001", "2003"),
        span("Nadia Alami", "minister", "Ministry of Finance of Morocco", "2003", "2007"),
    ),
    case(
        "what was lost before the next came",
        "Nadia Alami is a Moroccan politician. She was elected mayor of Fez in 2015. She lost the office in 2021 and was "
        "appointed ambassador to Belgium a year later.",
        began("Nadia Alami", "mayor", "Fez", "2015"),
        ended("Nadia Alami", "mayor", "Fez", "2021"),
        began("Nadia Alami", "ambassador to Belgium", "Ministry of Foreign Affairs of Morocco", "2022"),
    ),
]
FIELDS = [
    case(
        "one field after the other",
        "Anil Mehta (born 1950) is an Indian politician. He was minister of railways from 2004 to 2009 and of civil aviation "
        "from 2009 to 2011.",
        span("Anil Mehta", "minister", "Ministry of Railways of India", "2004", "2009"),
        span("Anil Mehta", "minister", "Ministry of Civil Aviation of India", "2009", "2011"),
    ),
    case(
        "with years in brackets",
        "Anil Mehta (born 1950) is an Indian politician. He served as minister of railways (2004–2009) and civil aviation "
        "(2009–2011).",
        span("Anil Mehta", "minister", "Ministry of Railways of India", "2004", "2009"),
        span("Anil Mehta", "minister", "Ministry of Civil Aviation of India", "2009", "2011"),
    ),
    case(
        "another post behind",
        "Anil Mehta (born 1950) is an Indian politician. His posts included minister of health (1990–1993), minister of trade "
        "(1993–1996) and ambassador to Peru (1997–2000).",
        span("Anil Mehta", "minister", "Ministry of Health of India", "1990", "1993"),
        span("Anil Mehta", "minister", "Ministry of Trade of India", "1993", "1996"),
        span("Anil Mehta", "ambassador to Peru", "Ministry of Foreign Affairs of India", "1997", "2000"),
    ),
]
NOUNS = [
    case(
        "the leadership won",
        "Anil Mehta (1930–2012) was an Indian politician. In 1999 he won the leadership of the Samata Party.",
        began("Anil Mehta", "head", "Samata Party", "1999"),
    ),
    case(
        "elected to the chairmanship",
        "Ann Holm was elected to the chairmanship of the Water Commission on Monday.",
        began("Ann Holm", "chairman", "Water Commission", "2024-05-13"),
    ),
    case(
        "office left",
        "Home Minister Anil Mehta of India, who left office in 2021, was charged on Monday.",
        ended("Anil Mehta", "minister", "Ministry of Home Affairs of India", "2021"),
    ),
    case(
        "no office but a room",
        "Ann Holm, governor of Ohio, left her office in the capitol to speak to farmers.",
        holds("Ann Holm", "governor", "Ohio"),
    ),
]
VOTES = [
    case(
        "members who sit from the poll on",
        "Tan Boon Keng (born 1941) is a Singaporean politician. He was elected to parliament in December 1976.",
        began("Tan Boon Keng", "member", "Parliament of Singapore", "1976-12"),
    ),
    case(
        "members who sit within weeks",
        "Nils Aberg (born 1941) is a Swedish politician. He was elected to the Riksdag in September 1979.",
        began("Nils Aberg", "member", "Riksdag", "1979-09-01..1979-11-29"),
    ),
]

OWN = [
    case(
        "leader of the chamber in which the subject sat",
        "Ray Colter (born March 26, 1950) is an American politician. He has been a member of the Tennessee Senate since 1987 and in "
        "1993 became majority leader.",
        began("Ray Colter", "member", "Tennessee Senate", "1987"),
        holds("Ray Colter", "member", "Tennessee Senate"),
        began("Ray Colter", "majority leader", "Tennessee Senate", "1993"),
    ),
    case(
        "no other sex",
        "Nina Petrelli (born March 26, 1950) is an American politician. Her father was a member of the council when she was born. "
        "He became Mayor of Baltimore seven years later. She was mayor of Dayton from 1990 to 1994.",
        span("Nina Petrelli", "mayor", "Dayton", "1990", "1994"),
    ),
    case(
        "chief of staff of a service",
        "Luis Rojas (born 1930) is a Peruvian general. He was chief of staff of the army from 1971 to 1973.",
        span("Luis Rojas", "chief of staff", "Peruvian Army", "1971", "1973"),
    ),
    case(
        "secretaries to a treasury",
        "Hugh Lacey (born 1950) is a British politician. He was Economic Secretary to the Treasury from 2001 to 2003.",
        span("Hugh Lacey", "economic secretary to the treasury", "HM Treasury", "2001", "2003"),
    ),
]

BESIDES = [
    case(
        "houses of a legislature of a part",
        "Roy Cole (born 1950) is an American politician. He also sat in the Ohio General Assembly in both the House of "
        "Representatives (1987–1991) and the Senate (1991–2001).",
        span("Roy Cole", "member", "Ohio House of Representatives", "1987", "1991"),
        span("Roy Cole", "member", "Ohio Senate", "1991", "2001"),
    ),
    case(
        "boards of firms whose names say nothing",
        "Roy Cole (born 1950) is an American politician. He was vice president of Morgan Stanley from 1997 to 1999.",
    ),
    case(
        "a class of the civil service",
        "Ivan Orlov (born 1950) is a Russian politician. Active State Adviser of the Russian Federation, 2nd class (2013).",
    ),
    case(
        "a second minister beside the minister",
        "Lim Boon Teck (born 1950) is a Singaporean politician. He was second minister for defence from 1981 to 1982, then minister "
        "for defence from 1982 to 1991.",
        span("Lim Boon Teck", "second minister", "Ministry of Defense of Singapore", "1981", "1982"),
        span("Lim Boon Teck", "minister", "Ministry of Defense of Singapore", "1982", "1991"),
    ),
    case(
        "offices of a county",
        "Roy Cole (born 1950) is an American politician. He was county auditor of Franklin County from 1984 until 1990. "
        "In 1992 he was appointed as Pine County Auditor.",
        span("Roy Cole", "county auditor", "Franklin County", "1984", "1990"),
        began("Roy Cole", "auditor", "Pine County", "1992"),
    ),
    case(
        "no oath of a party",
        "Ada Mensah (born 1950) is a Ghanaian politician. In 2009 she became leader of the Unity Party. She was sworn in on 7 "
        "April 2012.",
        began("Ada Mensah", "leader", "Unity Party", "2009"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*NAMES, *PLACES, *RANKS, *LISTS, *FIELDS, *NOUNS, *VOTES, *OWN, *BESIDES])
def test_reads_offices(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
