"""Reading documents by one extractor, in this process or in several.

Measured on two cores: a pool of processes that return plain rows reads 1.8 times as much as one process, the model's
own multi-processing 0.9 to 1.3 times, since it sends whole parsed documents back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import cached_property
from multiprocessing import get_context
from typing import Protocol

from archive.extraction import Extractor, open_extractor
from archive.model import Document, Reading, Reject
from archive.packs.load import load
from archive.packs.model import Pack

_CHUNK = 4  # documents a worker takes at once: their parses must fit into memory beside the model


class Readers(Protocol):
    """Reads documents and keeps their order."""

    def read(self, documents: Sequence[Document]) -> list[Reading | Reject]:
        """One reading for each document, or a Reject for one that cannot be read."""
        ...


class _InProcess:
    """Opens its extractor when the first document comes, so that a run with nothing new loads no model."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack

    @cached_property
    def extractor(self) -> Extractor:
        return open_extractor(self._pack)

    def read(self, documents: Sequence[Document]) -> list[Reading | Reject]:
        return [_read(self.extractor, document) for document in documents]


class _Pool:
    def __init__(self, executor: ProcessPoolExecutor) -> None:
        self._executor = executor

    def read(self, documents: Sequence[Document]) -> list[Reading | Reject]:
        chunks = [documents[start : start + _CHUNK] for start in range(0, len(documents), _CHUNK)]
        futures = [self._executor.submit(_work, list(chunk)) for chunk in chunks]
        found: list[Reading | Reject] = []
        for chunk, future in zip(chunks, futures, strict=True):
            try:
                found.extend(future.result())
            except BrokenProcessPool:
                found.extend(_lost(document) for document in chunk)
        return found


@contextmanager
def readers(pack: Pack, workers: int = 1) -> Iterator[Readers]:
    """Readers in this process, or a pool of `workers` processes."""
    if workers <= 1:
        yield _InProcess(pack)
        return
    # "spawn": a forked child would share the parent's open database.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_open) as executor:
        yield _Pool(executor)


_extractor: Extractor | None = None


def _open() -> None:
    global _extractor
    _extractor = open_extractor(load())


def _work(documents: list[Document]) -> list[Reading | Reject]:
    assert _extractor is not None, "the initializer of the pool opens it"
    return [_read(_extractor, document) for document in documents]


def _read(extractor: Extractor, document: Document) -> Reading | Reject:
    """A reading, or a Reject: a text on which an extractor fails must not end the run, and is kept with the reason."""
    try:
        return extractor.read(document)
    except (
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        reason = f"the extractor failed on it: {type(error).__name__}: {error}"
        return Reject(document.source, document.place, reason)


def _lost(document: Document) -> Reject:
    return Reject(document.source, document.place, "the process that read it died (out of memory?); try --workers 1")
