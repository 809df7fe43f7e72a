"""What each part of an article is, and what may be read from it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from reader_claims import claims_of, people_of, read

from archive import documents, sources
from archive.extraction.reader import GrammarReader
from archive.model import RawDocument, Reading, Role
from archive.resources import data_folder

ARTICLE = """\
Kenya names a navy commander

By Jane Smith and Paul Otieno

Published: 14 May 2024

NAIROBI, May 14 (Test Wire) -- Kenyan President William Ruto named a new navy commander on Tuesday.

“The navy is in good hands,” Ruto told reporters after the parade.

Photo caption: President William Ruto of Kenya at the parade.

Read more: President Bola Tinubu of Nigeria sacks his navy chief

Ghana's President Nana Owusu to visit Kenya

The ceremony was held at the port, and the new commander took the oath in front of his officers.

Sign up for our newsletter with President Joe Biden.

Copyright 2024 Test Wire. All rights reserved.
"""


def roles(text: str, reading: Reading) -> dict[str, Role]:
    return {text[sentence.start : sentence.end]: sentence.role for sentence in reading.sentences}


@pytest.mark.parametrize(
    ("beginning", "role"),
    [
        ("Kenya names", Role.HEADLINE),
        ("By Jane", Role.BOILERPLATE),
        ("Published:", Role.BOILERPLATE),
        ("NAIROBI", Role.BOILERPLATE),
        ("Kenyan President", Role.BODY),
        ("“The navy", Role.QUOTE),
        ("Photo caption", Role.CAPTION),
        ("Read more", Role.RELATED_LINK),
        ("Ghana's President", Role.RELATED_LINK),
        ("The ceremony", Role.BODY),
        ("Sign up", Role.BOILERPLATE),
        ("Copyright", Role.BOILERPLATE),
    ],
)
def test_each_part_of_an_article_has_its_role(reader: GrammarReader, beginning: str, role: Role) -> None:
    reading = read(reader, ARTICLE, title="Kenya names a navy commander")
    found = [other for text, other in roles(ARTICLE, reading).items() if text.startswith(beginning)]
    assert found == [role]


def test_nothing_is_read_from_links_and_furniture(reader: GrammarReader) -> None:
    reading = read(reader, ARTICLE, title="Kenya names a navy commander")
    assert {claim.person for claim in claims_of(reading)} == {"William Ruto"}
    assert people_of(reading) == {"William Ruto", "Jane Smith", "Paul Otieno"}
    silent = {Role.RELATED_LINK, Role.BOILERPLATE}
    for row in (*reading.claims, *reading.events):
        assert reading.sentences[row.sentence].role not in silent


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Gen. Mark Milley met Lt. Col. John Roe in Washington, D.C. on Dec. 22. They spoke.", 2),
        ("He left for the U.S. The minister stayed.", 2),
        ("China demanded that bans on US. bank deals be lifted at once.", 1),
        ("No. 2 in the army is Gen. Li Qiaoming of the PLA. He is new.", 2),
        ("“We agreed.” The minister left.", 2),
        ("The army promoted Admiral Wang Jun. Both had asked for it.", 2),
        ("He came on Jun. 5 and left on Fri. Dec. 20. Was he asked? No. Nobody was.", 4),
        ("It ended at 5 p.m. on Jan. 3, said Maj. Gen. Ahmad Khan.", 1),
    ],
)
def test_abbreviations_do_not_end_a_sentence(reader: GrammarReader, text: str, count: int) -> None:
    assert len(read(reader, text).sentences) == count


def test_every_character_of_the_sample_is_in_a_sentence_and_every_quote_in_the_text(reader: GrammarReader) -> None:
    raws = [raw for raw in sources.read([str(data_folder() / "sample")]) if isinstance(raw, RawDocument)]
    assert len(raws) >= 60
    claims = 0
    for raw in raws:
        document = documents.read(raw)
        reading = reader.read(document)
        at = 0
        for sentence in reading.sentences:
            assert at <= sentence.start < sentence.end
            assert not document.text[at : sentence.start].strip()
            at = sentence.end
        assert not document.text[at:].strip()
        for row in (*reading.claims, *reading.events, *reading.mentions):
            sentence = reading.sentences[row.sentence]
            assert sentence.start <= row.start < row.end <= sentence.end
        for mention in reading.mentions:
            entity = reading.entities[mention.entity]
            written = document.text[mention.start : mention.end]
            assert written.strip() == written
            assert entity.entity_type in ("person", "organisation", "position")
        claims += len(reading.claims)
        assert all(0 <= claim.position < len(reading.entities) for claim in reading.claims)
    assert claims > len(raws)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\n ",
        ".",
        "…" * 500,
        "President",
        "President of the",
        "who was who is who",
        "\ufeffChina's defence minister, Dong Jun, spoke.",
        "中央军委主席习近平在北京会见了俄罗斯国防部长。",
        "Министр обороны России Андрей Белоусов прибыл в Пекин во вторник.",
        "وزير الدفاع الصيني دونغ جون",
        "<script>alert('minister Dong Jun')</script>",
        "'; DROP TABLE people; --",
        "Ṱ̺̺̕o͞ ̷i̲̬n̖v̟o̲k̲e China's defence minister Li Shangfu.",
        "𝕮𝖍𝖎𝖓𝖆’𝖘 𝖉𝖊𝖋𝖊𝖓𝖈𝖊 𝖒𝖎𝖓𝖎𝖘𝖙𝖊𝖗 𝕷𝖎 𝕾𝖍𝖆𝖓𝖌𝖋𝖚 spoke.",
        "China's\u00a0defence\u200bminister\u2028Li\u2029Shangfu",
        "İstanbul's governor İbrahim IŞIK, ß ﬁ ŉ, was sworn in as TURKEY'S minister.",
        "(((((China's defence minister (Li Shangfu (who (was (fired))))))",
        "minister of " * 300 + "China",
        "Li " * 400 + "was fired.",
    ],
)
def test_strange_texts_give_readings_whose_offsets_hold(reader: GrammarReader, text: str) -> None:
    reading = read(reader, text)
    for sentence in reading.sentences:
        assert text[sentence.start : sentence.end].strip()
    for row in (*reading.claims, *reading.mentions, *reading.events):
        assert 0 <= row.start < row.end <= len(text)


def test_what_is_longer_than_any_sentence_is_cut_between_words(reader: GrammarReader) -> None:
    text = "The minister spoke and went home again, it was said, " * 500 + "x" * 25_000 + " and so on"
    found = read(reader, text).sentences
    assert max(each.end - each.start for each in found) <= 10_000
    assert all(not text[before.end : after.start].strip() for before, after in pairwise(found))
    assert (found[0].start, found[-1].end) == (0, len(text))
    assert text[found[0].end :].startswith(" ")


@pytest.mark.parametrize(
    "text", ["中央军委主席习近平在北京会见了俄罗斯国防部长。", "Министр обороны России Андрей Белоусов прибыл в Пекин."]
)
def test_other_scripts_are_kept_as_sentences_and_state_nothing(reader: GrammarReader, text: str) -> None:
    reading = read(reader, text)
    assert reading.sentences
    assert not reading.claims


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("XU Qiliang, a vice chairman of the Central Military Commission, spoke. Xu left.", {"XU Qiliang"}),
        ("Indonesian President Prabowo met General Sukarno. Sukarno bowed.", {"Prabowo", "Sukarno"}),
        ("General Li Shangfu met General Li Zuocheng. Li spoke.", {"Li Shangfu", "Li Zuocheng"}),
        ("Beijing and Washington spoke, and Tokyo listened in May.", set()),
        ("The Pentagon said that Mr. Austin met Mrs. Merkel. Lloyd Austin smiled.", {"Lloyd Austin", "Merkel"}),
        ("President Luiz Inacio Lula da Silva of Brazil spoke. Lula left.", {"Luiz Inacio Lula da Silva"}),
    ],
)  # fmt: skip
def test_names_of_one_and_of_several_words(reader: GrammarReader, text: str, people: set[str]) -> None:
    assert people_of(read(reader, text)) == people
