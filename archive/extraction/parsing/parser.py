"""The language model at work: sentences parsed where they may tell of posts, names looked for where there may be some.

Looking for names takes half of the model's time and the parse most of the rest, so each is asked for on its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from spacy.tokens import Doc

from archive.extraction.context import SentenceContext
from archive.extraction.parsing.after_to import with_participles_after_to
from archive.extraction.parsing.asides import without_asides
from archive.extraction.parsing.language_model import LanguageModel
from archive.extraction.parsing.names import NameFinder
from archive.extraction.parsing.places_ahead import with_commas_behind_places
from archive.extraction.parsing.present import with_present_verbs
from archive.extraction.parsing.two_clauses import with_two_clauses
from archive.extraction.parsing.word_forms import COMPONENTS, WordForms
from archive.extraction.parsing.word_vectors import WordVectors

_NAMES = "ner"
# Verbs that the tokenizer would take apart at the hyphen, so that the sentence loses its verb.
_WHOLE = [f"{re_}-{verb}" for re_ in ("re", "Re") for verb in "elected elects elect electing election appointed appoints appoint appointing appointment named".split()]  # fmt: skip
# Ranks whose stop the tokenizer would take for the end of a sentence: "dismissed Brig. Gen. Bar as head".
_RANKS = ("Brig.",)
_MOST_CHARACTERS = 60_000  # of sentences at once: more takes more memory and is no faster


class SentenceParser:
    """Parses sentences and finds people's names in them; it keeps nothing of them but the forms of their words."""

    def __init__(self, model: LanguageModel) -> None:
        self._pipeline = model.pipeline
        tokenizer: Any = model.pipeline.tokenizer
        for word in (*_WHOLE, *_RANKS):
            tokenizer.add_special_case(word, [{"ORTH": word}])
        parts: dict[str, Any] = dict(model.pipeline.pipeline)
        self._forms = WordForms.of(model.pipeline)
        looked_up = COMPONENTS if self._forms else ()
        self._parsing = [
            WordVectors.of(part) or part for name, part in parts.items() if name != _NAMES and name not in looked_up
        ]
        self._namer = parts.get(_NAMES)
        # In some models names are found by the same vectors of words as the parse, and need them first.
        self._before_naming = [part for part in parts.values() if _NAMES in getattr(part, "listener_map", {})]
        self._finder = NameFinder.of(self._namer)

    def parse(self, sentences: Sequence[SentenceContext]) -> None:
        """Sets `doc` of each sentence, without names."""
        for batch in _batches(sentences):
            docs = [self._words(sentence) for sentence in batch]
            for part in self._parsing:
                _annotate(part, docs)
            for sentence, doc in zip(batch, docs, strict=True):
                doc = with_present_verbs(self._forms(doc) if self._forms else doc, sentence.text)
                sentence.doc = with_two_clauses(with_participles_after_to(doc))

    def name(self, sentences: Sequence[SentenceContext]) -> None:
        """Sets `named` of each sentence, parsed or not; a parsed one has the names of places in its `doc` too."""
        if self._namer is None:
            return
        for batch in _batches(sentences):
            fresh = {id(sentence): self._words(sentence) for sentence in batch if sentence.doc is None}
            for part in self._before_naming:
                _annotate(part, list(fresh.values()))
            docs = [sentence.doc if sentence.doc is not None else fresh[id(sentence)] for sentence in batch]
            if self._finder:
                self._finder(docs)
            else:
                _annotate(self._namer, docs)
            for sentence, doc in zip(batch, docs, strict=True):
                sentence.named = [
                    (e.start_char, e.start_char + len(e.text.rstrip())) for e in doc.ents if e.label_ == "PERSON"
                ]

    def _words(self, sentence: SentenceContext) -> Doc:
        return self._pipeline.make_doc(with_commas_behind_places(without_asides(sentence.text)))


def _annotate(part: Any, docs: list[Doc]) -> None:
    """Has a component work on sentences at once: its own `pipe` would part them, and each part costs as much again."""
    if docs and hasattr(part, "predict"):
        part.set_annotations(docs, part.predict(docs))
    else:
        for doc in docs:
            part(doc)


def _batches(sentences: Sequence[SentenceContext]) -> Iterator[list[SentenceContext]]:
    batch: list[SentenceContext] = []
    size = 0
    for sentence in sentences:
        if batch and size + len(sentence.text) > _MOST_CHARACTERS:
            yield batch
            batch, size = [], 0
        batch.append(sentence)
        size += len(sentence.text)
    if batch:
        yield batch
