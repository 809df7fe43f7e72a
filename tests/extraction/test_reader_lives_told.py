"""Lives told in the many plain ways of encyclopaedias: each line is a sentence after the opening, and all that it says."""

from __future__ import annotations

import pytest
from reader_claims import read

from archive.extraction.reader import GrammarReader

_OPENING = "Peter Otieno CBS (12 June 1932 – 4 May 2011) was a Kenyan politician and soldier. "
# sentence | title, body, aspect, first year or month (? for none) ; ...
_SAID = """
He was briefly minister of transport in 1990. | minister, Ministry of Transport, held_before, 1990
He was for a time minister of transport. | minister, Ministry of Transport, held_before, ?
He was from 1990 to 1994 minister of transport. | minister, Ministry of Transport, held_before, 1990
He was, from March 1990 to May 1994, minister of transport. | minister, Ministry of Transport, held_before, 1990-03
He was nearly minister of transport. | none
In 1990 the president made him minister of trade. | minister, Ministry of Trade, began, 1990
In 1990 the president appointed him deputy minister of trade. | deputy minister, Ministry of Trade, began, 1990
In 1990 the prime minister brought him into the cabinet as minister of trade. | minister, Ministry of Trade, began, 1990
In 1990 John Adams sent him to Washington as ambassador. | ambassador to United States, Foreign Affairs, began, 1990
In 1990 he was recalled from Vienna as minister of trade. | minister, Ministry of Trade, began, 1990
In 1990 John Adams recalled him to be minister of trade. | minister, Ministry of Trade, began, 1990
He came into the cabinet in August 1990 as minister of trade and minister of housing. | minister, Ministry of Trade, began, 1990-08 ; minister, Ministry of Housing, began, 1990-08
He went to Oslo as ambassador in 1990. | ambassador to Norway, Foreign Affairs, began, 1990
In 1990 he joined the foreign ministry as deputy minister. | deputy minister, Foreign Affairs, began, 1990
In 1990 he was sent to the 3rd Division as its commander. | commander, 3rd Division, began, 1990
In 1990 he was called to the 3rd Division as chief of staff. | chief of staff, 3rd Division, began, 1990
In 1990 he described him as minister of trade. | none
In 1990 John Adams attacked him as minister of a dying state. | none
He came to regard Adams as the minister of trade. | none
The president wanted him as minister of trade, but he refused. | none
He entered parliament in 1985. | member, National Assembly, began, 1985
He was returned to parliament in 1985. | member, National Assembly, began, 1985
He won a seat in parliament in 1985. | member, National Assembly, began, 1985
He held a seat in parliament from 1985 to 1994. | member, National Assembly, held_before, 1985
He won the constituency of Malindi in 1985. | member, National Assembly, began, 1985
He represented the constituency of Malindi from 1985 to 1994. | member, National Assembly, held_before, 1985
He failed to win a seat in parliament in 1985. | none
He entered the parliament building in 1985. | none
The party won a seat in parliament in 1985. | none
On 18 June 1990 he accepted the post of minister of finance. | minister, Ministry of Finance, began, 1990-06-18
He accepted the resignation of the minister of finance in 1990. | none
He left to take up, on 3 May 1998, the post of director of the World Food Programme. | executive director, World Food Programme, began, 1998-05-03
He was given the post of director of the World Bank, which he held from 1998 to 2002. | director, World Bank, held_before, 1998
He was minister of trade from 1990 to 1992. In 1992 he was moved to the ministry of health. | minister, Ministry of Trade, held_before, 1990 ; minister, Ministry of Health, began, 1992
In 1990 he was appointed minister of labour, moving in 1992 to transport and then to health. | minister, Ministry of Labour, began, 1990 ; minister, Ministry of Transport, began, 1992
He worked at the central bank. In 1992 he moved to the ministry of health. | none
He was voted vice president in May 2009, the running mate of John Adams. | vice president, Kenya, began, 2009
He was sworn in as president on 7 April 2002. | president, Kenya, began, 2002-04-07
He was elected president of the Bar Association in 1990. | president, Bar Association, began, 1990
He was minister of labour from 1990 to 1994. Two years later he was named minister of health. | minister, Ministry of Labour, held_before, 1990 ; minister, Ministry of Health, began, 1996
He was a lawyer until 1999. The next year he became minister of justice. | minister, Ministry of Justice, began, 2000
He was made minister of trade in 1990 and, the year after that, minister of health. | minister, Ministry of Trade, began, 1990 ; minister, Ministry of Health, began, 1991
He was High Commissioner to Uganda from 1990 to 1993. | high commissioner to Uganda, Foreign Affairs, held_before, 1990
He represented the country at the United Nations as permanent representative from 1990 to 1993. | permanent representative to United Nations, Foreign Affairs, held_before, 1990
He presided over the Supreme Court from 1990 to 1994. | chief justice, Supreme Court, held_before, 1990
He was deputy speaker of the National Assembly from 1990 to 1992 and speaker from 1992 to 1996. | deputy speaker, National Assembly, held_before, 1990 ; speaker, National Assembly, held_before, 1992
He was prime minister in 1990–94 and again in 1998–2001. | prime minister, , held_before, 1990 ; prime minister, , held_before, 1998
1990–1994: minister of finance. | minister, Ministry of Finance, held_before, 1990
1990 – 1994 — minister of finance. | minister, Ministry of Finance, held_before, 1990
He served as secretary-general of the Arab League, from 1989 to 2001, and from 2004 until 2008 was the African Union's special envoy. | special envoy, African Union, held_before, 2004 ; ...
He was president of the Ontario CCF from 1991 to 1995. | president, Ontario CCF, held_before, 1991
He headed the ministry of finance from 1990 to 1994. | minister, Ministry of Finance, held_before, 1990
He headed a department of the ministry of finance from 1990 to 1994. | none
From 1986 to 1990 he ran the Metropolitan District Police as its superintendent. | superintendent, Metropolitan District Police, held_before, 1986
In 1990 the president appointed him to a seat on the Border Commission. | member, Border Commission, began, 1990
He was appointed minister of trade in March 1990, leaving the post in 1992. | minister, Ministry of Trade, began, 1990-03 ; minister, Ministry of Trade, ended, 1992
In 1990 John Adams selected Otieno to serve as director of the Northern Grain Association. | director, Northern Grain Association, began, 1990
In 1990 the president picked him to be director of the Northern Grain Association. | director, Northern Grain Association, began, 1990
In 1990 John Adams nominated him to be director of the Northern Grain Association. | none
He was appointed by President John Adams to be the director of the Northern Grain Association in 1990. | director, Northern Grain Association, began, 1990
He was treasurer of the Northern Grain Association (NGA) from 1990 to 1992 and chairman of the NGA from 1992 to 1994. | treasurer, Northern Grain Association, held_before, 1990 ; chairman, Northern Grain Association, held_before, 1992
In 1956 he became a member of the college's Army CCF programme. | none
In 1956 he joined Moi University, where he was a member of the university's Honours programme. | none
He is the 13th and current governor of the Central Bank of Kenya since May 1990. | governor, Central Bank of Kenya, began, 1990-05 ; governor, Central Bank of Kenya, holds, 2024-05-15
Otieno is the 9th mayor of Nairobi since 1990. | mayor, Nairobi, began, 1990 ; mayor, Nairobi, holds, 2024-05-15
From 1990 to 1992 he worked as a press officer for a hospital in Leeds. | none
He was head of a section in the tax service in 1990 and later deputy manager. | none
He was nominated to be director of the World Bank in 1990. The government withdrew his nomination as director of the World Bank. In May 1991 he took office. | none
"""
_LINES = [line for line in _SAID.strip().splitlines() if line]


@pytest.mark.parametrize("line", _LINES, ids=[line.partition(" | ")[0] for line in _LINES])
def test_reads_what_a_sentence_of_a_life_says(reader: GrammarReader, line: str) -> None:
    sentence, _, said = line.partition(" | ")
    reading = read(reader, _OPENING + sentence, title="Peter Otieno")
    found = []
    for claim in reading.claims:
        post = reading.entities[claim.position]
        who = reading.entities[claim.person].name if claim.person is not None else ""
        body = reading.entities[post.organisation].name if post.organisation is not None else ""
        if who == "Peter Otieno" and claim.modality.value == "asserted":
            found.append((post.name, body, claim.aspect.value, str(claim.bounds.earliest or "?")))
    wanted = [tuple(map(str.strip, each.split(", "))) for each in said.split(" ; ") if each not in ("none", "...")]
    assert len(found) == len(wanted) or "..." in said, found
    for title, body, aspect, start in wanted:
        assert any(
            post == title and body in where and how == aspect and first.startswith(start)
            for post, where, how, first in found
        ), found
