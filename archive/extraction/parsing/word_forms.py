"""Parts of speech, forms and lemmas of words, looked up instead of worked out again.

The components `attribute_ruler` and `lemmatizer` of an English pipeline are plain Python and take a seventh of its
time, though what they say of a word follows from the word, its tag and its dependency alone. So they work it out once
for each and it is kept; only where one of their few patterns of several words applies do they read the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc
from spacy.vocab import Vocab

COMPONENTS = ("attribute_ruler", "lemmatizer")
_KEY: list[int | str] = ["ORTH", "TAG", "DEP"]
_VALUE: list[int | str] = ["TAG", "DEP", "POS", "MORPH", "LEMMA"]  # blanks are given another tag and dependency
# What the patterns may look at if a word's forms are to follow from its key.
_SEEN = frozenset(("TAG", "LOWER", "ORTH", "TEXT", "DEP", "IS_SPACE"))
_MOST_WORDS = 200_000  # kept; English news has fewer, numbers and misprints have no end

_Key = tuple[int, int, int]


class WordForms:
    """The two components of a pipeline as one, with the same results."""

    def __init__(self, ruler: AttributeRuler, lemmatizer: Lemmatizer) -> None:
        self._ruler = ruler
        self._lemmatizer = lemmatizer
        self._known: dict[_Key, list[int]] = {}
        self._phrases = Matcher(ruler.vocab)
        for index, rule in enumerate(_rules(ruler)):
            longer = [pattern for pattern in rule["patterns"] if len(pattern) > 1]
            if longer:
                self._phrases.add(str(index), longer)

    @classmethod
    def of(cls, pipeline: Language) -> WordForms | None:
        """Of a pipeline whose components are the usual ones; None where their results could not be looked up."""
        parts = dict(pipeline.pipeline)
        ruler, lemmatizer = (parts.get(name) for name in COMPONENTS)
        if not isinstance(ruler, AttributeRuler) or not isinstance(lemmatizer, Lemmatizer) or lemmatizer.overwrite:
            return None
        words = (word for rule in _rules(ruler) for pattern in rule["patterns"] for word in pattern)
        return cls(ruler, lemmatizer) if {str(name).upper() for word in words for name in word} <= _SEEN else None

    def __call__(self, doc: Doc) -> Doc:
        """Sets part of speech, morphology and lemma of every word of a tagged and parsed text."""
        if not len(doc) or self._phrases(doc, allow_missing=True):
            return self._lemmatizer(self._ruler(doc))
        keys: list[_Key] = [(orth, tag, dep) for orth, tag, dep in doc.to_array(_KEY).tolist()]
        unknown = [key for key in dict.fromkeys(keys) if key not in self._known]
        if unknown:
            if len(self._known) > _MOST_WORDS:
                self._known.clear()
                unknown = list(dict.fromkeys(keys))
            self._learn(doc.vocab, unknown)
        _set(doc, _VALUE, [self._known[key] for key in keys])
        return doc

    def _learn(self, vocab: Vocab, keys: list[_Key]) -> None:
        """Has the components work out words on their own: no pattern of one word sees its neighbours."""
        words = Doc(vocab, words=[vocab.strings[orth] for orth, _, _ in keys], spaces=[False] * len(keys))
        _set(words, ["TAG", "DEP"], [key[1:] for key in keys])
        apart = self._ruler.match(words)
        self._ruler.set_annotations(  # type: ignore[no-untyped-call]
            words, [match for match in apart if match[3] - match[2] == 1]
        )
        self._lemmatizer(words)
        self._known.update(zip(keys, words.to_array(_VALUE).tolist(), strict=True))


def _rules(ruler: AttributeRuler) -> list[dict[str, Any]]:
    """Each a dict of "patterns", lists of one description for each word, and of the "attrs" to be set."""
    rules: Any = ruler.patterns
    return list(rules)


def _set(doc: Doc, attributes: Any, rows: Sequence[Sequence[int]]) -> None:
    values: Any = numpy.array(rows, dtype="uint64")
    doc.from_array(attributes, values)
