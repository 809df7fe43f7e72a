"""Names in sentences: the component `ner` of a pipeline, with its decisions taken for all words at once.

The component scores one word after another, since what a word may be depends on whether a name is open before it. Without
an open name its score depends on the word alone, though, and most words stand outside of names: so all are scored as if
none were open, and where a name would begin it is followed to its end, all names of the sentences abreast. The decisions
are those of the component, at a third of its time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span

from archive.extraction.parsing.word_vectors import WordVectors

_FEATURES = 3  # of a state: the word, the first word of the open name, the word before if a name is open
_OF_WORDS: list[int | str] = ["SENT_START", "IS_SPACE"]

_Array = Any  # of numpy; the kinds of number differ


class NameFinder:
    """Finds in sentences the names that the component of a pipeline finds."""

    def __init__(self, component: EntityRecognizer) -> None:
        model: Any = component.model
        self._vectors, self._lower, self._upper = model.layers
        self._words = WordVectors.of(self._vectors.layers[0])
        self._behind_words = self._vectors.layers[1:]
        moves: Any = component.moves
        names = [moves.get_class_name(index) for index in range(moves.n_moves)]
        self._labels = [name[2:] for name in names]
        self._begins = numpy.array([name.startswith("B-") and name != "B-" for name in names])
        self._units = numpy.array([name.startswith("U-") and name != "U-" for name in names])
        self._outside = numpy.array([name == "O" for name in names])
        self._goes_on = numpy.array([name.startswith("I-") for name in names])
        # Of each move that opens a name those that may follow while it is open.
        self._within = numpy.array(
            [
                [other[:2] in ("I-", "L-") and name[:2] == "B-" and other[2:] == name[2:] for other in names]
                for name in names
            ]
        )

    @classmethod
    def of(cls, component: Any) -> NameFinder | None:
        """Of a component of the usual kind; None where its decisions might be taken otherwise."""
        if not isinstance(component, EntityRecognizer):
            return None
        model: Any = component.model
        usual = (
            component.cfg.get("beam_width") == 1
            and len(model.layers) == 3
            and model.attrs.get("has_upper")
            and not model.attrs.get("unseen_classes")
            and model.layers[1].get_dim("nF") == _FEATURES
            and (model.layers[1].maybe_get_dim("nP") or 1) > 1
            and component.moves.n_moves == model.layers[2].get_dim("nO")
        )
        return cls(component) if usual else None

    def __call__(self, docs: Sequence[Doc]) -> None:
        """Sets the names of sentences in which none are set yet."""
        full = [doc for doc in docs if len(doc)]
        if not full:
            return
        for doc, names in zip(full, self._names(full), strict=True):
            doc.set_ents(names, default="outside")

    def _names(self, docs: Sequence[Doc]) -> Iterator[list[Span]]:
        features, pads = self._features(docs)
        words: _Array = numpy.concatenate([doc.to_array(_OF_WORDS) for doc in docs])
        ends = numpy.cumsum([len(doc) for doc in docs])
        # No name crosses the end of a sentence, as far as the parse has found any.
        last = numpy.empty(len(words), dtype=bool)
        last[:-1] = words[1:, 0] == 1
        last[ends - 1] = True
        moves = self._outside_names(features, pads, last, words[:, 1] == 1)
        closes = self._followed(features, moves, last)
        begin = 0
        inside = numpy.flatnonzero(~self._outside[moves]).tolist()
        at = 0
        for doc, end in zip(docs, ends.tolist(), strict=True):
            found: list[Span] = []
            free = begin
            while at < len(inside) and inside[at] < end:
                word = inside[at]
                at += 1
                if word < free:
                    continue
                free = closes[word] + 1
                found.append(Span(doc, word - begin, free - begin, label=self._labels[moves[word]]))
            yield found
            begin = end

    def _features(self, docs: Sequence[Doc]) -> tuple[_Array, _Array]:
        """What each word adds to the score of a state, in each of the places that it can have there; and what no word adds."""
        if self._words is None:
            rows: _Array = self._vectors.predict(docs)
        else:
            rows = self._words.predict(docs)
            for layer in self._behind_words:
                rows = layer.predict(rows)
        rows = self._lower.predict(rows)
        return rows[1:], rows[0]

    def _scores(self, summed: _Array) -> _Array:
        scores: _Array = self._upper.predict((summed + self._lower.get_param("b")).max(axis=2))
        return scores

    def _outside_names(self, features: _Array, pads: _Array, last: _Array, blank: _Array) -> _Array:
        """The best move at each word if no name is open before it."""
        scores = self._scores(features[:, 0] + pads[1] + pads[2])
        allowed = numpy.broadcast_to(self._outside, scores.shape).copy()
        allowed |= self._begins & ~(last | blank)[:, None]
        allowed |= self._units & ~blank[:, None]
        scores[~allowed] = -numpy.inf
        return scores.argmax(axis=1)

    def _followed(self, features: _Array, moves: _Array, last: _Array) -> _Array:
        """The last word of the name that would begin at each word."""
        closes = numpy.arange(len(moves))
        begins = numpy.flatnonzero(self._begins[moves])
        words = begins + 1
        while len(begins):
            scores = self._scores(features[words, 0] + features[begins, 1] + features[words - 1, 2])
            allowed = self._within[moves[begins]] & ~(self._goes_on & last[words][:, None])
            scores[~allowed] = -numpy.inf
            on = self._goes_on[scores.argmax(axis=1)]
            closes[begins[~on]] = words[~on]
            begins, words = begins[on], words[on] + 1
        return closes
