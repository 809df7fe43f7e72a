"""Vectors of words in their sentences, with the part that follows from each word alone looked up instead of worked out again.

A network `tok2vec` embeds each word by its form alone and then has it look at its neighbours. The first step takes a third
of its time, and most words of a text were met before: their vectors are kept, and only those of new ones are worked out.
The results are the same to the last bit, since the rows of a product of matrices do not depend on each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy
from spacy.pipeline import Tok2Vec
from spacy.tokens import Doc

_MOST_WORDS = 50_000  # kept; English news has fewer, numbers and misprints have no end
_FIRST_ROOM = 1_024  # for the vectors of so many words, doubled when it is full
_STEPS = ("extract_features", "list2ragged", "with_array", "with_array", "ragged2list")  # of embedding, by their names

_Array = Any  # of numpy; the kinds of number differ


class WordVectors:
    """A network `tok2vec` of a pipeline, with the same results. It can stand for the component as well."""

    def __init__(self, network: Any) -> None:
        embedding = network.get_ref("embed")
        features, _, hashed, mixed, _ = embedding.layers
        self._columns: list[int | str] = list(features.attrs["columns"])
        self._hashed, self._mixed = hashed.layers[0], mixed.layers[0]
        self._encoding = network.get_ref("encode")
        self._known: dict[bytes, int] = {}
        self._kept: _Array = numpy.zeros((_FIRST_ROOM, self._encoding.get_dim("nO")), dtype="float32")

    @classmethod
    def of(cls, part: Any) -> WordVectors | None:
        """Of a component or network of the usual kind; None where a word's own vector might not follow from its form."""
        network = part.model if isinstance(part, Tok2Vec) else part
        if not {"embed", "encode"} <= set(getattr(network, "ref_names", ())) or not network.get_ref("encode").has_dim(
            "nO"
        ):
            return None
        names = [layer.name.split("(")[0] for layer in network.get_ref("embed").layers]
        return cls(network) if names == list(_STEPS) else None

    def predict(self, docs: Sequence[Doc]) -> list[_Array]:
        """The vectors of the words of each text."""
        rows: _Array = numpy.concatenate([doc.to_array(self._columns) for doc in docs]).astype("uint64", copy=False)
        if not len(rows):
            return [self._kept[:0] for _ in docs]
        own = self._own(rows)
        ends = numpy.cumsum([len(doc) for doc in docs])
        vectors: list[_Array] = self._encoding.predict(numpy.split(own, ends[:-1]))
        return vectors

    @staticmethod
    def set_annotations(docs: Sequence[Doc], vectors: Sequence[_Array]) -> None:
        """Gives each text its vectors, as the component does."""
        for doc, own in zip(docs, vectors, strict=True):
            doc.tensor = own

    def _own(self, rows: _Array) -> _Array:
        """The vectors of words by themselves."""
        whole = numpy.ascontiguousarray(rows)
        keys: Any = whole.view(numpy.dtype((numpy.void, whole.itemsize * whole.shape[1]))).ravel().tolist()
        unknown = {key: row for row, key in enumerate(keys) if key not in self._known}
        if unknown:
            if len(self._known) + len(unknown) > _MOST_WORDS:
                self._known.clear()
                unknown = {key: row for row, key in enumerate(keys)}
            fresh = whole[list(unknown.values())]
            first, last = len(self._known), len(self._known) + len(fresh)
            while len(self._kept) < last:
                self._kept = numpy.concatenate([self._kept, numpy.zeros_like(self._kept)])
            self._kept[first:last] = self._mixed.predict(self._hashed.predict(fresh))
            self._known.update(zip(unknown, range(first, last), strict=True))
        return self._kept[[self._known[key] for key in keys]]
