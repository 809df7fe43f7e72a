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


@pytest.mark.parametrize(("text", "claims"), [*NAMES, *PLACES, *RANKS, *LISTS])
def test_reads_offices(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
