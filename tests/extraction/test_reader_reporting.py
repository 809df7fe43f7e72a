"""Sentences of reporters, each on its own: bodies that no pack knows, who speaks for whom, headlines that run into the text."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, holds, read, span

from archive.extraction.reader import GrammarReader

KREMLIN = "Presidential Administration of Russia"
PUTIN = holds("Vladimir Putin", "president", "Russian Federation")

BODIES = [
    case(
        "director of a consortium",
        "Maria Okafor is a director of the Global Anti-Bribery Consortium, a partnership of two groups.",
        holds("Maria Okafor", "director", "Global Anti-Bribery Consortium"),
    ),
    case(
        "director of what is called so with an article",
        "Bo Lind, director of the Clean Rivers Watch, said the law was weak.",
        holds("Bo Lind", "director", "Clean Rivers Watch"),
    ),
    case(
        "no kind of body but International",
        "Eva Lind, executive director of Daylight International in Bosnia, said the law was weak.",
        holds("Eva Lind", "executive director", "Daylight International"),
    ),
    case(
        "editor in chief at letters",
        "Bo Lind, Editor in Chief at NRGX, said the law was weak.",
        holds("Bo Lind", "editor-in-chief", "NRGX"),
    ),
    case(
        "executive director at letters",
        'Bo Lind, executive director at NRGX, said, "The law is weak."',
        holds("Bo Lind", "executive director", "NRGX"),
    ),
    case(
        "editor and founder",
        "Bo Lind, an editor and co-founder of NRGX, said the law was weak.",
        holds("Bo Lind", "editor", "NRGX"),
    ),
    case(
        "founder and editor, between commas",
        "NRGX founder and chief editor, Bo Lind, said the law was weak.",
        holds("Bo Lind", "chief editor", "NRGX"),
    ),
    case(
        "where he is from",
        "NRGX's Executive Director, Bo Lind from Norway, said the law was weak.",
        holds("Bo Lind", "executive director", "NRGX"),
    ),
    case("a director in a town", "Bo Lind, a director at Davos last year, said the law was weak."),
]

OFFICERS = [
    case(
        "former before a firm that looks like a man",
        "Former Yarkon Oil chief executive officer Bo Lind spent ten years in prison.",
        before("Bo Lind", "chief executive officer", "Yarkon Oil"),
    ),
    case(
        "a firm of one word",
        "On Monday Halden chief executive Bo Lind was there.",
        holds("Bo Lind", "chief executive", "Halden", "2024-05-13"),
    ),
    case(
        "former before somebody else's name",
        "It lobbied beside former Donald Trump campaign chairman Bo Lind.",
        before("Bo Lind", "campaign chairman", None),
    ),
    case("no firm", "Meanwhile chief executive Bo Lind was there. South African chief executive Bo Moss was not."),
    case(
        "regional editor",
        "NRGX reporter and regional editor Eva Lind won the prize.",
        holds("Eva Lind", "regional editor", "NRGX"),
    ),
    case(
        "an editor for a part of the world",
        "Kowalski is an Africa editor with NRGX.",
        holds("Kowalski", "editor", "NRGX"),
    ),
]

ALONE = [
    case(
        "somebody who",
        "Diallo, a lawyer who served as Guinea's mining minister from 2009 to 2010, admitted that he lied.",
        span("Diallo", "minister", "Ministry of Mining of Guinea", "2009", "2010"),
    ),
    case(
        "by the form of a family name",
        "Petrova serves as NRGX's regional coordinator.",
        holds("Petrova", "coordinator", "NRGX"),
    ),
    case(
        "by a title of people alone",
        "Babis became prime minister in 2017.",
        began("Babis", "prime minister", None, "2017"),
    ),
    case("an auditor", "Kellerman serves as the auditor of the fund."),
    case("a state", "Latvia became president of the council in January."),
    case("a quarrel", "Brexit became the prime minister's problem."),
]

TRADES = [
    case(
        "editor and member in a list of trades",
        "Eva Lind is the founder of Zorvex, a regional editor for NRGX and a member of the Clean Rivers Coalition.",
        holds("Eva Lind", "regional editor", "NRGX"),
        holds("Eva Lind", "member", "Clean Rivers Coalition"),
    ),
    case(
        "treasurer behind trades",
        "Bo Lind is an American lawyer, a trustee of the Mora Museum, and the treasurer of the Clean Rivers Coalition.",
        holds("Bo Lind", "trustee", "Mora Museum"),
        holds("Bo Lind", "treasurer", "Clean Rivers Coalition"),
    ),
    case("who says so", "Bo Lind is a friend of the family, the mayor of Oslo said."),
    case(
        "also with an article",
        "Bo Lind is a friend of the former president, a director of the Mora Bank told reporters.",
    ),
]

TREASURY = "United States Department of the Treasury"

OF_WHAT = [
    case(
        "an under secretary of the Treasury who speaks of another state",
        "“Haiti has suffered,” said Brian E. Lind, Under Secretary of the Treasury for Terrorism and Financial Intelligence.",
        holds("Brian E. Lind", "under secretary for terrorism and financial intelligence", TREASURY),
    ),
    case(
        "his title before his name",
        "Under Secretary of the Treasury for Terrorism and Financial Intelligence Brian E. Lind spoke of Haiti.",
        holds("Brian E. Lind", "under secretary for terrorism and financial intelligence", TREASURY),
    ),
    case(
        "a man called like a state",
        "Flats of the mayor of Belgrade Goran Lind were found.",
        holds("Goran Lind", "mayor", "Belgrade"),
    ),
    case(
        "what he deals with, and where he works",
        "Eva Lind, Asia director at Amnesty International, said so. Bo Moss, head of Africa and the Gulf at the Zorvex, did not.",
        holds("Eva Lind", "director", "Amnesty International"),
    ),
    case(
        "the partner of another body",
        "Bo Lind, managing director of NRGX partner Halden TV, finds it ironic.",
        holds("Bo Lind", "managing director", "Halden TV"),
    ),
    case(
        "an ally of a body",
        "Bo Lind, the president of NATO ally Turkey, said so.",
        holds("Bo Lind", "president", "Republic of Türkiye"),
    ),
    case(
        "of one people, president of another state",
        "Bo Lind, the Serb president of Bosnia and Herzegovina, owns flats.",
        holds("Bo Lind", "president", "Republic of Bosnia and Herzegovina"),
    ),
    case(
        "a title and given name in brackets",
        "“While [Russian President Vladimir] Putin fights on, we pay,” she said.",
        holds("Vladimir Putin", "president", "Russian Federation"),
    ),
    case(
        "where he only goes",
        "Energy minister Bo Lind flew to Dubai on Monday. Foreign Minister Wang Yi flew to Beijing.",
        holds("Bo Lind", "energy minister", None, "2024-05-13"),
        holds(
            "Wang Yi",
            "minister",
            "Ministry of Foreign Affairs of the People's Republic of China",
            "2024-05-13..2024-05-15",
        ),
    ),
    case(
        "who meets him where he goes",
        "Bo Lind arrived in Kenya on Monday. Finance Minister Eva Moss met him at the airport.",
        holds("Eva Moss", "minister", "Ministry of Finance of Kenya", "2024-05-13"),
    ),
    case(
        "a capital by its state",
        "Goran Lind, the wealthy mayor of the Norwegian capital of Oslo, is rich.",
        holds("Goran Lind", "mayor", "Oslo"),
    ),
    case(
        "a candidate between commas",
        "The nominee for governor of Ohio, Bo Lind, was there.",
        began("Bo Lind", "governor", "Ohio", "2024-05-15..", modality="prospective"),
    ),
    case(
        "a candidate before his name",
        "The Labour candidate for mayor of London Bo Lind said so.",
        began("Bo Lind", "mayor", "London", "2024-05-15..", modality="prospective"),
    ),
    case(
        "a note on an author, without a verb",
        "Bo Lind, investigative reporter, founder of the Mora Centre and owner and editor of NRGX.",
        holds("Bo Lind", "editor", "NRGX"),
    ),
]

SPOKESMEN = [
    case(
        "a spokesman for somebody with a title",
        "Ivan Orlov, spokesman for the Russian President, Vladimir Putin, laughed.",
        holds("Ivan Orlov", "spokesperson", KREMLIN),
        PUTIN,
    ),
    case(
        "spokesman without an article",
        "Dmitry Peskov, spokesman for President Vladimir Putin, dismissed the report.",
        holds("Dmitry Peskov", "spokesperson", KREMLIN),
        PUTIN,
    ),
    case(
        "whose title no staff goes by",
        "Sean Moss, the spokesman for Governor Bo Lind, dismissed the report.",
        holds("Sean Moss", "spokesperson", None),
        holds("Bo Lind", "governor", None),
    ),
    case("nobody but the spokesman", "A spokesman for the Kenyan president, Sean Moss, dismissed the report."),
]

RUN_IN = [
    case(
        "calls for",
        "Congressman Calls For Release of Okoro In a letter to Kenyan President William Ruto, the lawyer Ann Bell said it was bad.",
        holds("William Ruto", "president", "Republic of Kenya"),
    ),
    case(
        "tied to",
        "Putin Promotes Minister Tied to Doping Row The Russian President Vladimir Putin raised the minister.",
        PUTIN,
    ),
    case("drafting", "Russian MP Drafting Law to Shield Honor A member of the parliament is preparing a draft law."),
    case(
        "police boss",
        "The paper was written for former police boss Sipho Dube.",
        before("Sipho Dube", "police chief", None),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*BODIES, *OFFICERS, *ALONE, *TRADES, *OF_WHAT, *SPOKESMEN, *RUN_IN])
def test_a_sentence_of_a_reporter(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(expected)


def test_a_quotation_opened_behind_the_last_stop(reader: GrammarReader) -> None:
    text = "“It is a shame that they were jailed,” said Bo Lind, executive director of NRGX. “"
    assert claims_of(read(reader, text)) == [holds("Bo Lind", "executive director", "NRGX")]
