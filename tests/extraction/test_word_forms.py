"""Parts of speech and lemmas that are looked up are those that the model's own components give."""

from __future__ import annotations

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from archive.extraction.parsing import language_model
from archive.extraction.parsing.word_forms import COMPONENTS, WordForms

_TEXTS = [
    "General Li Shangfu was appointed Minister of National Defence on 12 March 2023, succeeding Wei Fenghe.",
    "They're gonna meet; ain't it odd that there's no one who's left?",
    "He didn't say whether she'd been sacked,  nor\nwhy two men had gotten promoted.",
    "Let's go: I can't, cannot and won't. The U.S. Navy's chiefs flew, spoke, met and left.",
    "   ",
    "",
    "中文 and ¡español!",
]


def test_the_same_as_the_components() -> None:
    pipeline = language_model.load().pipeline
    forms = WordForms.of(pipeline)
    assert forms is not None
    for _ in range(2):  # the second time everything is known
        for whole, bare in zip(pipeline.pipe(_TEXTS), pipeline.pipe(_TEXTS, disable=COMPONENTS), strict=True):
            assert _words(forms(bare)) == _words(whole)


def test_a_pipeline_without_them_keeps_what_it_has() -> None:
    assert WordForms.of(spacy.blank("en")) is None


def test_one_whose_lemmas_follow_from_more_than_the_word_is_left_alone() -> None:
    pipeline: Language = spacy.blank("en")
    pipeline.add_pipe("attribute_ruler").add([[{"SHAPE": "Xx"}]], {"POS": "PROPN"})  # type: ignore[attr-defined]
    pipeline.add_pipe("lemmatizer", config={"mode": "rule"})
    assert WordForms.of(pipeline) is None


def _words(doc: Doc) -> list[tuple[str, ...]]:
    return [(w.text, w.pos_, w.tag_, w.dep_, str(w.morph), w.lemma_, str(w.head.i)) for w in doc]
