"""How long the reader alone takes beside the whole language model on the same text, in time of the processor.

The rules add to the model's time, and spare it where they leave out sentences that can tell of no post. The sample corpus
is the dearest there is: nearly each of its sentences tells of one. $ARCHIVE_BENCH_SOURCE names articles to read instead,
such as a folder of web pages.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from measure import SAMPLE

from archive import documents, sources
from archive.errors import DocumentError
from archive.extraction import open_extractor
from archive.extraction.parsing import language_model
from archive.model import Document, RawDocument, Reading, Role
from archive.packs.load import load

_ROUNDS = 3


_UNREAD = (Role.RELATED_LINK, Role.BOILERPLATE)


def measure(folder: Path) -> None:
    source = os.environ.get("ARCHIVE_BENCH_SOURCE") or str(SAMPLE)
    texts = _documents(source)
    extractor = open_extractor(load())
    pipeline = language_model.load().pipeline
    told = [_told(text, extractor.read(text)) for text in texts]
    words = sum(len(text.split()) for text in told)
    print(f"reading {len(texts)} articles of {words} words, {_ROUNDS} times, no database")
    model = _taken(lambda: [pipeline(text) for text in told])
    reader = _taken(lambda: [extractor.read(text) for text in texts])
    print(f"  the whole language model  {words / model:7.0f} words/s")
    print(f"  the reader                {words / reader:7.0f} words/s  {reader / model:.2f} x the model's time")


def _documents(source: str) -> Sequence[Document]:
    found = []
    for raw in sources.read([source]):
        if isinstance(raw, RawDocument):
            try:
                found.append(documents.read(raw))
            except DocumentError:
                continue  # what cannot be read takes no time of either
    return found


def _told(document: Document, reading: Reading) -> str:
    """The text without the links and notices around it, which no reader gives to a model."""
    return "\n".join(document.text[s.start : s.end] for s in reading.sentences if s.role not in _UNREAD)


def _taken(action: Callable[[], object]) -> float:
    """The least time of the processor over some rounds: what else runs on the machine only adds to it."""
    taken = []
    for _ in range(_ROUNDS):
        begin = time.process_time()
        action()
        taken.append(time.process_time() - begin)
    return min(taken)
