"""How long the reader alone takes beside the whole language model on the same text, in time of the processor.

Both read each text in turn, so that a machine which slows for a while slows both: read one after the other, the same
code gave 1.26 and 1.46 within a minute. The ratio told is the median of the rounds, with the least and the most.

The rules add to the model's time, and spare it where they leave out sentences that can tell of no post. The sample corpus
is the dearest there is: nearly each of its sentences tells of one. $ARCHIVE_BENCH_SOURCE names articles to read instead,
such as a folder of web pages.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from measure import SAMPLE

from archive import documents, sources
from archive.errors import DocumentError
from archive.extraction import Extractor, open_extractor
from archive.extraction.parsing import language_model
from archive.model import Document, RawDocument, Reading, Role
from archive.packs.load import load

_ROUNDS = 5


_UNREAD = (Role.RELATED_LINK, Role.BOILERPLATE)


def measure(folder: Path) -> None:
    source = os.environ.get("ARCHIVE_BENCH_SOURCE") or str(SAMPLE)
    texts = _documents(source)
    extractor = open_extractor(load())
    pipeline = language_model.load().pipeline
    told = [_told(text, extractor.read(text)) for text in texts]
    words = sum(len(text.split()) for text in told)
    print(f"reading {len(texts)} articles of {words} words, {_ROUNDS} times, no database")
    rounds = [_round(pipeline, extractor, texts, told) for _ in range(_ROUNDS)]
    model, reader = (min(taken) for taken in zip(*rounds, strict=True))
    ratios = sorted(reader / model for model, reader in rounds)
    print(f"  the whole language model  {words / model:7.0f} words/s")
    print(
        f"  the reader                {words / reader:7.0f} words/s  {statistics.median(ratios):.2f} x the model's time"
        f" ({ratios[0]:.2f} to {ratios[-1]:.2f})"
    )


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


def _round(
    pipeline: Callable[[str], object], extractor: Extractor, texts: Sequence[Document], told: Sequence[str]
) -> tuple[float, float]:
    """Seconds of the processor of the model and of the reader over all texts, each text read by both in turn."""
    model = reader = 0.0
    for text, plain in zip(texts, told, strict=True):
        begin = time.process_time()
        pipeline(plain)
        between = time.process_time()
        extractor.read(text)
        model += between - begin
        reader += time.process_time() - between
    return model, reader
