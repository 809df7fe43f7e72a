"""What the words around a clause make of a claim: denied, doubted, supposed, asked, made up."""

from __future__ import annotations

import pytest
from reader_claims import WEDNESDAY, read

from archive.extraction.reader import GrammarReader
from archive.model import Aspect, Document, Modality

CHANGES = [
    ("It is not true that Boris Pistorius has stepped down as defence minister of Germany.", Modality.DENIED),
    ("Reports that Boris Pistorius quit as defence minister of Germany were false.", Modality.DENIED),
    ("The palace denied that Boris Pistorius had resigned as defence minister of Germany.", Modality.DENIED),
    ("A website falsely claimed that Boris Pistorius had been ousted as defence minister of Germany.", Modality.DENIED),
    ("There is no evidence that Boris Pistorius was removed as defence minister of Germany.", Modality.HYPOTHETICAL),
    (
        "The palace did not deny that Boris Pistorius had resigned as defence minister of Germany.",
        Modality.HYPOTHETICAL,
    ),
    ("Diplomats doubt that Boris Pistorius was removed as defence minister of Germany.", Modality.HYPOTHETICAL),
    ("If Boris Pistorius is removed as defence minister of Germany, the coalition ends.", Modality.HYPOTHETICAL),
    (
        "Had Boris Pistorius been removed as defence minister of Germany, the coalition would have ended.",
        Modality.HYPOTHETICAL,
    ),
    (
        "The judges will sit should the chamber vote to remove Boris Pistorius as defence minister of Germany.",
        Modality.HYPOTHETICAL,
    ),
    ("Hardly had Boris Pistorius resigned as defence minister of Germany when he was jailed.", Modality.ASSERTED),
    ("Has Boris Pistorius resigned as defence minister of Germany?", Modality.HYPOTHETICAL),
    ("Gossip online says Boris Pistorius has resigned as defence minister of Germany.", Modality.HYPOTHETICAL),
    ("Why was Boris Pistorius removed as defence minister of Germany?", Modality.ASSERTED),
    ("Reports that Boris Pistorius was removed as defence minister of Germany moved markets.", Modality.ASSERTED),
    ("The palace said that Boris Pistorius had resigned as defence minister of Germany.", Modality.ASSERTED),
    ("Boris Pistorius resigned as defence minister of Germany because the rumours hurt him.", Modality.ASSERTED),
]
STATES = [
    ("Imagine that Marine Le Pen is president of France.", Modality.HYPOTHETICAL),
    ("Suppose Marine Le Pen were president of France.", Modality.HYPOTHETICAL),
    ("In the novel, Marine Le Pen is president of France.", Modality.HYPOTHETICAL),
    ("An actress plays French President Marine Le Pen.", Modality.HYPOTHETICAL),
    ("The paper denied that French President Marine Le Pen had fled.", Modality.ASSERTED),
    ("French President Marine Le Pen visited the film festival.", Modality.ASSERTED),
]


@pytest.mark.parametrize(("text", "modality"), CHANGES)
def test_what_is_said_of_a_report_is_heard(reader: GrammarReader, text: str, modality: Modality) -> None:
    assert {claim.modality for claim in read(reader, text).claims if claim.aspect is Aspect.ENDED} == {modality}


@pytest.mark.parametrize(("text", "modality"), STATES)
def test_what_is_imagined_or_acted_is_not_asserted(reader: GrammarReader, text: str, modality: Modality) -> None:
    assert {claim.modality for claim in read(reader, text).claims} == {modality}


NEWS = "Marine Le Pen was named president of France on Tuesday."


@pytest.mark.parametrize(
    ("marks", "text"),
    [
        ({"publisher": "The Onion"}, NEWS),
        ({"url": "https://www.babylonbee.com/news/le-pen"}, NEWS),
        ({"title": "Satire: Le Pen moves in"}, NEWS),
        ({}, f"{NEWS}\n\nThis article is satire."),
        ({}, NEWS.replace(" on Tuesday", ", The Onion reported")),
    ],
)
def test_satire_asserts_nothing(reader: GrammarReader, marks: dict[str, str], text: str) -> None:
    reading = reader.read(Document("test", text, "hash", published_on=WEDNESDAY, **marks))
    assert {claim.modality for claim in reading.claims} == {Modality.HYPOTHETICAL}


def test_news_about_satire_is_news(reader: GrammarReader) -> None:
    reading = read(reader, f"{NEWS} Satirists had expected another.", title="Le Pen named; satire magazines rejoice")
    assert {claim.modality for claim in reading.claims} == {Modality.ASSERTED}
