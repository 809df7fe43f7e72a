"""Vectors of words that are looked up are, to the last bit, those that the model's own networks give."""

from __future__ import annotations

from typing import Any

import numpy
import pytest
import spacy

from archive.extraction.parsing import language_model, word_vectors
from archive.extraction.parsing.word_vectors import WordVectors

_TEXTS = [
    "General Aro Venn was appointed Minister of National Defence on 12 March 2023, succeeding Ilo Marr.",
    "",
    "He didn't say whether she'd been sacked,  nor\nwhy two men had gotten promoted.",
    "General Marr was appointed on 12 March; General Venn was sacked.",
]


def _networks() -> list[Any]:
    parts: dict[str, Any] = dict(language_model.load().pipeline.pipeline)
    return [parts["tok2vec"].model, parts["ner"].model.layers[0].layers[0]]


@pytest.mark.parametrize("place", [0, 1], ids=["of the parse", "of names"])
@pytest.mark.parametrize("most", [50_000, 7], ids=["all kept", "few kept"])
def test_the_same_as_the_network(place: int, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_vectors, "_MOST_WORDS", most)
    monkeypatch.setattr(word_vectors, "_FIRST_ROOM", 4)
    network = _networks()[place]
    docs = [language_model.load().pipeline.make_doc(text) for text in _TEXTS]
    vectors = WordVectors.of(network)
    assert vectors is not None
    for some in ([docs[0]], docs, docs[::-1], [docs[1]]):
        for ours, theirs in zip(vectors.predict(some), network.predict(some), strict=True):
            assert numpy.array_equal(ours, theirs)


def test_parts_of_another_kind_are_left_alone() -> None:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("tagger")
    assert all(WordVectors.of(part) is None for _, part in pipeline.pipeline)
