"""What the news of firms says of posts: who leaves one, what somebody heads in it, and how a release names whom it quotes."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

LEAVING = [
    case(
        "the company, in a clause",
        "After Zorvex chief executive Goran Lind left the company in March, two of its banks asked for their money.",
        ended("Goran Lind", "chief executive", "Zorvex", "2024-03-01..2024-03-31"),
    ),
    case(
        "the company, by who has it no longer",
        "Goran Lind, the chief executive of Zorvex, has left the company.",
        ended("Goran Lind", "chief executive", "Zorvex"),
    ),
    case(
        "a bank, in a month",
        "Finance director Goran Lind quit the bank in March.",
        ended("Goran Lind", "finance director", "", "2024-03-01..2024-03-31"),
    ),
    case(
        "a bank, for the day",
        "Zorvex chief executive Goran Lind left the bank shortly before noon.",
        holds("Goran Lind", "chief executive", "Zorvex"),
    ),
    case(
        "a party of which he has no post",
        "Zorvex chief executive Goran Lind left the party in March.",
        holds("Goran Lind", "chief executive", "Zorvex", "2024-03-01..2024-05-15"),
    ),
    case(
        "what the company has",
        "Zorvex chief executive Goran Lind left the company's summer fair at noon.",
        holds("Goran Lind", "chief executive", "Zorvex"),
    ),
    case(
        "something to it",
        "Zorvex chief executive Goran Lind left the company a painting.",
        holds("Goran Lind", "chief executive", "Zorvex"),
    ),
    case(
        "perhaps",
        "Zorvex chief executive Goran Lind may leave the company.",
        holds("Goran Lind", "chief executive", "Zorvex"),
    ),
]
WORK = [
    case(
        "work for a firm",
        "Eva Holm, Head of Network Solutions for Ericsson, opened the fair.",
        holds("Eva Holm", "head of network solutions", "Ericsson"),
    ),
    case(
        "programmes at a firm",
        "Eva Holm, vice president of Early Flight Programs at Halden Space, opened the fair.",
        holds("Eva Holm", "vice president of early flight programs", "Halden Space"),
    ),
    case(
        "a region",
        '"It is new," adds Eva Holm, General Manager of Imaging Europe at Siemens Healthineers.',
        holds("Eva Holm", "general manager of imaging europe", "Siemens Healthineers"),
    ),
    case(
        "a body, and no work",
        "Eva Holm, director of the Centre for Rural Policy at Halden University, opened the fair.",
        holds("Eva Holm", "director", "Centre for Rural Policy"),
    ),
    case(
        "of which a firm is told by its trade",
        "Eva Holm, an analyst with the research firm Zorvex, saw no danger.",
        holds("Eva Holm", "analyst", "Zorvex"),
    ),
    case(
        "shares",
        "Eva Holm, equity strategist at Nordbank, saw no danger.",
        holds("Eva Holm", "equity strategist", "Nordbank"),
    ),
    case(
        "a firm of partners",
        "Zorvex managing partner Eva Holm saw no danger.",
        holds("Eva Holm", "managing partner", "Zorvex"),
    ),
]
SIGNED = [
    case(
        "a title and a firm",
        '"It is new," said Eva Holm, CEO, Halden Robotics.',
        holds("Eva Holm", "chief executive officer", "Halden Robotics"),
    ),
    case(
        "who founded it too",
        '"It is new," said Eva Holm, CEO & Founder, Halden Robotics.',
        holds("Eva Holm", "chief executive officer", "Halden Robotics"),
    ),
    case(
        "who founded it first",
        '"It is new," said Eva Holm, founder & CEO of Halden Robotics.',
        holds("Eva Holm", "chief executive officer", "Halden Robotics"),
    ),
    case(
        "a capital behind the title",
        '"It is new," said Eva Holm, CEO and Founder of Halden Robotics Inc.',
        holds("Eva Holm", "chief executive officer", "Halden Robotics Inc"),
    ),
    case("a person next", "The panel heard Eva Holm, CEO, Bo Lind."),
]
PAPERS = [
    case(
        "by its article",
        "Eva Holm, the investigations editor of The Times, was sued.",
        holds("Eva Holm", "investigations editor", "Times"),
    ),
    case(
        "by its name",
        "Zorvex editor-in-chief Eva Holm was sued.",
        holds("Eva Holm", "editor-in-chief", "Zorvex"),
    ),
    case(
        "behind a word that opens the sentence",
        "To Ravi Velamoor, who is deputy editor of The Times, it was a defeat.",
        holds("Ravi Velamoor", "deputy editor", "Times"),
    ),
]
HOLDERS = [
    case(
        "of which party the holder is",
        "Hopes for Norway's prime minister, Eva Holm of the Democratic Centre party, have risen.",
        holds("Eva Holm", "prime minister", "Kingdom of Norway"),
    ),
    case(
        "a trade before the title",
        "The suit was brought by an Azerbaijani banker and member of parliament, Goran Lind.",
        holds("Goran Lind", "member", "National Assembly of Azerbaijan"),
    ),
    case(
        "a parliamentarian",
        "The money went to Goran Lind, a former German parliamentarian.",
        before("Goran Lind", "member", "Bundestag"),
    ),
    case(
        "a party that is in opposition",
        "Goran Lind, leader of opposition party Hlas, wrote a letter.",
        holds("Goran Lind", "leader", "Hlas"),
    ),
    case(
        "an alliance by its cause",
        "The tariffs help, said Goran Lind, who heads the Alliance for Rural Makers.",
        holds("Goran Lind", "head", "Alliance for Rural Makers"),
    ),
    case(
        "a firm behind a preposition",
        "Like Facebook head Eva Holm, Twitter CEO Goran Lind has spoken.",
        holds("Eva Holm", "head", "Facebook"),
        holds("Goran Lind", "chief executive officer", "Twitter"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*LEAVING, *WORK, *SIGNED, *PAPERS, *HOLDERS])
def test_news_of_firms_and_papers(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert sorted(claims_of(read(reader, text)), key=str) == sorted(expected, key=str)
