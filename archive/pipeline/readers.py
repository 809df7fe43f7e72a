"""Reading documents by one extractor, in this process or in several.

Measured on two cores: a pool of processes that return plain rows reads 1.8 times as much as one process, the model's
own multi-processing 0.9 to 1.3 times, since it sends whole parsed documents back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from functools import cache, cached_property
from multiprocessing import get_context
from typing import Protocol

from archive.errors import DocumentError, UsageError
from archive.extraction import Extractor, open_extractor
from archive.model import Document, Reading, Reject
from archive.packs.load import load
from archive.packs.model import Pack

# The name of an extractor and of its model; None for what the environment says.
Choice = tuple[str | None, str | None]

_CHUNK = 4  # documents a worker takes at once: their parses must fit into memory beside the model


class Readers(Protocol):
    """Reads documents and keeps their order."""

    def read(self, documents: Sequence[Document]) -> list[Reading | Reject]:
        """One reading for each document, or a Reject for one that cannot be read."""
        ...


class _InProcess:
    """Opens its extractor when the first document comes, so that a run with nothing new loads no model."""

    def __init__(self, pack: Pack, choice: Choice) -> None:
        self._pack = pack
        self._choice = choice

    @cached_property
    def extractor(self) -> Extractor:
        return open_extractor(self._pack, *self._choice)

    def read(self, documents: Sequence[Document]) -> list[Reading | Reject]:
        return [_read(self.extractor, document) for document in documents]


class _Pool:
    """Processes that read, started when there is something to read.

    One that dies takes the whole pool with it. A new pool then reads what was lost one document at a time, so that only
    the document on which a process dies is left out.
    """

    def __init__(self, workers: int, choice: Choice) -> None:
        self._workers = workers
        self._choice = choice
        self._executor: ProcessPoolExecutor | None = None

    def read(self, documents: Sequence[Document]) -> list[Reading | Reject]:
        chunks = [list(documents[start : start + _CHUNK]) for start in range(0, len(documents), _CHUNK)]
        found: list[Reading | Reject] = []
        for chunk, done in zip(chunks, self._take(chunks), strict=True):
            found.extend(self._alone(chunk) if done is None else done)
        return found

    def close(self) -> None:
        if self._executor is not None:
            self._executor.shutdown(cancel_futures=True)
            self._executor = None

    def _alone(self, documents: list[Document]) -> Iterator[Reading | Reject]:
        for document in documents:
            (done,) = self._take([[document]])
            yield _lost(document) if done is None else done[0]

    def _take(self, chunks: list[list[Document]]) -> list[list[Reading | Reject] | None]:
        """What was read of each chunk; None where the pool broke before it was."""
        found: list[list[Reading | Reject] | None] = [None] * len(chunks)
        if not chunks:
            return found
        executor = self._started()
        try:
            futures = [executor.submit(_work, chunk, self._choice) for chunk in chunks]
        except BrokenProcessPool:
            futures = []
        for number, future in enumerate(futures):
            with suppress(BrokenProcessPool):
                found[number] = future.result()
        if None in found:
            self.close()
        return found

    def _started(self) -> ProcessPoolExecutor:
        if self._executor is None:
            # "spawn": a forked child would share the parent's open database.
            self._executor = ProcessPoolExecutor(self._workers, mp_context=get_context("spawn"))
            try:
                self._executor.submit(_open, self._choice).result()
            except BrokenProcessPool:
                raise UsageError(
                    "the processes that are to read could not be started",
                    hint='a script that takes workers calls ingest under `if __name__ == "__main__":`; or take 1 worker',
                ) from None
        return self._executor


@contextmanager
def readers(pack: Pack, workers: int = 1, choice: Choice = (None, None)) -> Iterator[Readers]:
    """Readers in this process, or a pool of `workers` processes, whose first reading raises UsageError where they
    cannot be started and ModelError where they find no language model."""
    if workers <= 1:
        yield _InProcess(pack, choice)
        return
    pool = _Pool(workers, choice)
    try:
        yield pool
    finally:
        pool.close()


@cache
def _extractor(choice: Choice) -> Extractor:
    return open_extractor(load(), *choice)


def _open(choice: Choice) -> None:
    """Opens the extractor of this process: what is wrong with the model is said once, and by name."""
    _extractor(choice)


def _work(documents: list[Document], choice: Choice) -> list[Reading | Reject]:
    return [_read(_extractor(choice), document) for document in documents]


def _read(extractor: Extractor, document: Document) -> Reading | Reject:
    """A reading, or a Reject: a text on which an extractor fails must not end the run, and is kept with the reason."""
    try:
        return extractor.read(document)
    except DocumentError as error:
        reason = f"{error.what} ({error.hint})" if error.hint else error.what
        return Reject(document.source, document.place, reason)
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
    return Reject(
        document.source,
        document.place,
        "the process that read it died on it (out of memory?); try it alone with --workers 1",
    )
