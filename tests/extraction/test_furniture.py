"""Links, notices, credits, bylines and agency tags of many outlets: none becomes a fact, what is news among them does."""

from __future__ import annotations

import time

import pytest
from reader_claims import claims_of, people_of, read

from archive import documents
from archive.extraction.reader import GrammarReader
from archive.extraction.text.sentences import sentences
from archive.model import Given, RawDocument, Role

_NEWS = "Kenyan President William Ruto named a new navy commander on Tuesday."
_AFTER = "The ceremony was held at the port, and the new commander took the oath."

_LINKS = [
    "Read more: President Bola Tinubu sacks his navy chief.",
    "READ MORE: Prime Minister Rishi Sunak resigns after defeat.",
    "Also read | Defence Minister Rajnath Singh visits Leh, meets troops.",
    "Related: Who is General Asim Munir, the army chief of Pakistan?",
    "Recommended: President Xi Jinping removes General He Weidong.",
    "See also: Former President Donald Trump was indicted on Monday.",
    "Watch: President Joe Biden speaks on the war in Ukraine.",
    "Listen to this article: President Joe Biden names an envoy.",
    "→ Read next: President Joe Biden names an envoy.",
    "More on Nigeria: President Bola Tinubu sacks his navy chief.",
    "1. President Vladimir Putin dismisses Defence Minister Sergei Shoigu",
]
_NOTICES = [
    "We use cookies to improve your experience. By clicking Accept, President Joe Biden, you agree to our terms.",
    "You have reached your limit of free articles. Subscribe to continue reading about President Joe Biden.",
    "Get the latest on Prime Minister Keir Starmer delivered to your inbox every morning.",
    "Enter your email address to receive our briefing from political editor Anna Weiss.",
    "Sign up for the Morning Briefing, written by Defence Secretary Anna Weiss.",
    "Subscribe to the Harbour Post for full access to all that President Joe Biden does.",
    "Share this article on Facebook, Twitter and WhatsApp with President Joe Biden.",
    "Follow President Joe Biden and us on Twitter: follow us on Telegram too.",
    "Reporting by Phil Brown and Ines Ali; Editing by Chief Editor Don Weiss",
    "(Reporting by Phil Brown in Nairobi; Editing by Chief Editor Don Weiss.)",
    "© 2024 Test Wire. All rights reserved. President Joe Biden may not be quoted.",
    "Copyright 2024 Test Wire. This material may not be published, broadcast, rewritten or redistributed.",
    "This story was originally published by the Meridian Wire, whose chief executive officer is Anna Weiss.",
    "With reporting by Anna Weiss, chief of the bureau.",
    "Anna Weiss, chief of the Kenyan bureau, contributed to this report.",
    "The views expressed here are those of Ambassador Anna Weiss.",
    "Anna Weiss is the defence correspondent of Test Wire and a former secretary of the Kenyan Navy.",
    "Support independent journalism with President Joe Biden.",
    "Tags: William Ruto, President of Nigeria, Defence Minister Joe Biden",
    "By Phil Brown and Ines Ali, Reuters",
    "Editor's note: This story has been updated with what President Joe Biden said.",
]
_CAPTIONS = [
    "Defence Minister Aden Duale of Kenya, left, shakes hands in Moscow, Russia, April 18, 2023. (Ministry of Defence via AP)",
    "FILE - Kenyan Defence Minister Aden Duale speaks at the ministry, Jan. 5, 2023. (AP Photo/Alex Brown, File)",
    "Kenyan Defence Minister Aden Duale at the port. Credit: Michael Brown/AFP via Getty Images",
    "Kenyan Defence Minister Aden Duale inspects a base in this undated photo. KCNA via REUTERS",
    "Image caption, Kenyan Defence Minister Aden Duale at the port",
    "Photo: Kenyan Defence Minister Aden Duale at the port",
    "Kenyan Defence Minister Aden Duale at the port on Tuesday. REUTERS/Thomas Brown",
]


@pytest.mark.parametrize(
    ("line", "role"),
    [*((line, Role.RELATED_LINK) for line in _LINKS), *((line, Role.BOILERPLATE) for line in _NOTICES)],
)
@pytest.mark.parametrize("at_the_end", [False, True])
def test_what_stands_around_the_news_says_nothing(
    reader: GrammarReader, line: str, role: Role, at_the_end: bool
) -> None:
    if line.startswith("Anna Weiss is") and not at_the_end:
        pytest.skip("who wrote an article is said at its end")
    text = "\n\n".join((_NEWS, _AFTER, line) if at_the_end else (_NEWS, line, _AFTER))
    reading = read(reader, text)
    start = text.index(line)
    assert {s.role for s in reading.sentences if start <= s.start < start + len(line)} == {role}
    assert {claim.person for claim in claims_of(reading)} == {"William Ruto"}
    assert all(not start <= event.start < start + len(line) for event in reading.events)


@pytest.mark.parametrize("line", _CAPTIONS)
def test_a_caption_that_states_a_fact_is_read(reader: GrammarReader, line: str) -> None:
    text = f"{_NEWS}\n\n{line}\n\n{_AFTER}"
    reading = read(reader, text)
    start = text.index(line)
    roles = {s.role for s in reading.sentences if start <= s.start < start + len(line)}
    assert Role.CAPTION in roles
    assert roles <= {Role.CAPTION, Role.BOILERPLATE}
    assert "Aden Duale" in people_of(reading)
    assert {claim.title for claim in claims_of(reading) if claim.person == "Aden Duale"} == {"minister"}


@pytest.mark.parametrize(
    "tag",
    [
        "BEIJING, Dec 22 (Reuters) - ",
        "WASHINGTON (AP) — ",
        "(Reuters) - ",
        "NAIROBI, Kenya — ",
        "LONDON, May 14 (Xinhua) -- ",
        "Beijing (CNN) — ",
        "NEW DELHI: ",
    ],
)
def test_the_tag_of_an_agency_is_no_part_of_a_claim(reader: GrammarReader, tag: str) -> None:
    text = f"{tag}{_NEWS}\n\n{_AFTER}"
    reading = read(reader, text)
    assert {text[claim.start : claim.end] for claim in reading.claims} == {_NEWS}


@pytest.mark.parametrize(
    "news",
    [
        "The copyright law was signed by President William Ruto of Kenya on Monday.",
        "Kenyan Defence Minister Aden Duale, whose newsletter is read by many, resigned on Monday.",
        "Kenyan President William Ruto subscribed to the view of his ministers that the plan was wrong.",
        "Voters would like us to know that Kenyan President William Ruto is well.",
        "Kenyan Defence Minister Aden Duale said that profits per share on Monday fell.",
        "Kenyan President William Ruto said terms of use of the port were not agreed.",
        "Kenyan President William Ruto urged people to sign up for the army.",
        "A report edited by Kenyan Defence Minister Aden Duale was published.",
    ],
)
def test_news_that_speaks_of_such_things_is_news(news: str) -> None:
    text = f"{_AFTER}\n\n{news}\n\n{_AFTER}"
    assert {s.role for s in sentences(text) if text[s.start : s.end] == news} == {Role.BODY}


def test_a_notice_at_the_end_of_a_paragraph_takes_nothing_with_it(reader: GrammarReader) -> None:
    text = f"{_NEWS} (Reporting by Chief Editor Anna Weiss; Editing by Don Weiss)\n\n{_AFTER} Click here for more."
    assert [s.role for s in sentences(text)] == [Role.BODY, Role.BOILERPLATE, Role.BODY, Role.BOILERPLATE]
    assert {claim.person for claim in claims_of(read(reader, text))} == {"William Ruto"}


def test_what_a_correction_states_is_read(reader: GrammarReader) -> None:
    text = (
        f"{_NEWS}\n\nCorrection: An earlier version of this article gave another day. "
        "Kenyan Defence Minister Aden Duale took office on Monday."
    )
    assert [s.role for s in sentences(text)][1:] == [Role.BOILERPLATE, Role.BODY]


@pytest.mark.parametrize(
    ("format", "content"),
    [
        (
            "markdown",
            f"# Ruto names a commander\n\n{_NEWS}\n\n**Read more:** [President Bola Tinubu sacks his chief](https://a.example/b)\n\n"
            f"- [President Joe Biden names an envoy](https://a.example/c)\n- [Prime Minister Keir Starmer quits](https://a.example/d)\n\n"
            f"{_AFTER}\n\n*Sign up for our newsletter with President Joe Biden.*\n",
        ),
        (
            "html",
            f"<html><head><title>Ruto names a commander</title></head><body><nav><a href='/x'>President Joe Biden</a></nav><article>"
            f"<h1>Ruto names a commander</h1><p>{_NEWS}</p><p>{_AFTER} {_AFTER}</p><p><strong>Read more:</strong> "
            "<a href='/b'>President Bola Tinubu sacks his chief</a></p><ul><li><a href='/c'>President Joe Biden names an envoy</a></li></ul>"
            f"<p>It was the third change at the head of the navy in as many years, officers said.</p><p>{_AFTER}</p></article>"
            "<aside><p>Sign up for our newsletter with President Joe Biden.</p></aside>"
            "<footer><p>We use cookies. President Joe Biden agrees.</p></footer></body></html>",
        ),
    ],
)
def test_marked_up_pages(reader: GrammarReader, format: str, content: str) -> None:
    document = documents.read(RawDocument("a", content.encode(), format), Given())
    assert {claim.person for claim in claims_of(reader.read(document))} == {"William Ruto"}


@pytest.mark.parametrize(
    "text",
    [
        "(" * 50_000,
        "Read more " * 20_000,
        "A b " * 30_000 + ".",
        "Photo via " * 20_000,
        "by A " * 30_000,
        "- " * 60_000,
        "Aa " * 50_000,
    ],
)
def test_strange_texts_are_cut_in_time(text: str) -> None:
    started = time.process_time()
    sentences(text)
    assert time.process_time() - started < 5
