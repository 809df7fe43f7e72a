"""How long reading articles takes beside the language model's own time on the same sentences.

The model's time is a floor that no rule of ours can lower; the ratio says what everything else costs. Ratios hold from
machine to machine, articles a second do not.
"""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path

from measure import read_sample, seconds

from archive import Archive
from archive.extraction import open_extractor
from archive.extraction.parsing import language_model
from archive.model import Role
from archive.packs.load import load

# As the grammar reader gives them to the model.
_BATCH = 32
_UNREAD = (Role.RELATED_LINK, Role.BOILERPLATE)
# Two workers are worth their start (each loads the model) only where there is more to read than the sample.
_COPIES = 6


def measure(folder: Path) -> None:
    # Loading the model and the packs is no part of reading.
    open_extractor(load())
    read: dict[str, int] = {}
    sample = folder / "sample.db"
    alone = seconds(lambda: read.update(read_sample(sample)))
    sentences = _sentences(sample)
    model = seconds(lambda: _parse(sentences))
    count = read["seen"]
    print(f"reading {count} articles of {sum(map(len, sentences))} sentences")
    _tell("the language model alone", model, count)
    _tell("ingest, one process", alone, count, f"{alone / model:.2f} x the model's time")

    copies, many = folder / "copies.jsonl", _copies(sample)
    copies.write_text("".join(json.dumps(record) + "\n" for record in many), encoding="utf-8")
    one = seconds(lambda: Archive(folder / "one.db").ingest(copies))
    two = seconds(lambda: Archive(folder / "two.db").ingest(copies, workers=2))
    print(f"reading {len(many)} articles, {_COPIES} copies of each")
    _tell("ingest, one process", one, len(many))
    _tell("ingest, two workers", two, len(many), f"{one / two:.2f} x as fast, the start of the workers included")


def _tell(what: str, taken: float, count: int, ratio: str = "") -> None:
    print(f"  {what:<26}{taken:7.1f} s {count / taken:7.1f} articles/s  {ratio}".rstrip())


def _sentences(db: Path) -> list[list[str]]:
    with Archive(db) as archive:
        rows = archive.sql("SELECT article_id, text, role FROM sentences ORDER BY article_id, ordinal", limit=None)
    read = (row for row in rows if row["role"] not in _UNREAD)
    return [[row["text"] for row in group] for _, group in groupby(read, key=lambda row: row["article_id"])]


def _parse(articles: list[list[str]]) -> None:
    pipeline = language_model.load().pipeline
    for texts in articles:
        for _ in pipeline.pipe(texts, batch_size=_BATCH):
            pass


def _copies(db: Path) -> list[dict[str, str]]:
    """The articles as records, each several times under other addresses and headlines."""
    with Archive(db) as archive:
        rows = archive.sql(
            "SELECT url, title, text, publisher, published_on AS date FROM articles WHERE superseded_by_id IS NULL",
            limit=None,
        )
    return [
        row | {"url": f"{row['url']}?copy={copy}", "title": f"{row['title']} ({copy})"}
        for copy in range(1, _COPIES + 1)
        for row in rows
    ]
