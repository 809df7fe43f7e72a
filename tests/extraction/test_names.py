"""Names found for all words at once are those that the model's own component finds one word after another."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from archive import documents, sources
from archive.extraction.parsing import language_model
from archive.extraction.parsing.names import NameFinder
from archive.model import RawDocument
from archive.resources import data_folder

_TEXTS = [
    "The People's Bank of Ruritania said on Tuesday 12 March 2023 that General Aldo Brandt, 61, had met Ines Moreau in Paris.",
    "Lisbon",
    "Aldo Brandt",
    " \n",
    "",
    "He paid $3.5 million for a fifth of the shares. The Treaty of Rome\n\n followed two weeks later, in Rome",
    "中文 and ¡español! by Ødegård of the U.S. Navy on Christmas Day",
]
_WITHOUT_PARSE = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"]


@pytest.fixture(scope="module")
def pipeline() -> Language:
    return language_model.load().pipeline


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """The longest articles of the sample corpus, beside what is seldom in them."""
    found = [raw for raw in sources.read([str(data_folder() / "sample")]) if isinstance(raw, RawDocument)]
    read = sorted((documents.read(raw).text for raw in found), key=len)
    return [*_TEXTS, *read[-8:]]


@pytest.mark.parametrize("without", [["ner"], [*_WITHOUT_PARSE, "ner"]], ids=["parsed", "words alone"])
def test_the_same_as_the_component(pipeline: Language, texts: list[str], without: list[str]) -> None:
    finder = NameFinder.of(pipeline.get_pipe("ner"))
    assert finder is not None
    docs = list(pipeline.pipe(texts, disable=without))
    finder(docs)
    wanted = list(pipeline.pipe(texts, disable=_WITHOUT_PARSE if "tagger" in without else []))
    assert [_names(doc) for doc in docs] == [_names(doc) for doc in wanted]
    assert sum(len(doc.ents) for doc in docs) > 100


def test_nothing_to_read(pipeline: Language) -> None:
    finder = NameFinder.of(pipeline.get_pipe("ner"))
    assert finder is not None
    finder([])
    finder([pipeline.make_doc("")])


def test_another_component_is_left_to_itself() -> None:
    ruler = spacy.blank("en").add_pipe("entity_ruler")
    searching = spacy.blank("en")
    assert NameFinder.of(ruler) is None
    assert NameFinder.of(searching.add_pipe("beam_ner")) is None
    assert NameFinder.of(None) is None


def _names(doc: Doc) -> list[tuple[str, str]]:
    return [(word.ent_iob_, word.ent_type_) for word in doc]
