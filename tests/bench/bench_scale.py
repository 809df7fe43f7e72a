"""How rebuilding grows with the archive, what one more article costs, and how long holders as of a day takes.

ARCHIVE_BENCH_CLAIMS sets the sizes (10000,100000 by default), ARCHIVE_BENCH_URL an empty database to use in place of a
new SQLite file, of PostgreSQL or one that is to be kept; one size then. On a machine that does other things besides, the
time at work and the least of the answers say more than the rest.
"""

from __future__ import annotations

import os
import statistics
import time
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import large
import newsroom
from measure import seconds
from sqlalchemy import Engine

from archive import Archive
from archive.packs.load import load
from archive.pipeline import derivation
from archive.store import writer
from archive.store.engine import open_database, writing

_SIZES = [int(size) for size in os.environ.get("ARCHIVE_BENCH_CLAIMS", "10000,100000").split(",")]
_ASKED = 60


def measure(folder: Path) -> None:
    for size in _SIZES:
        db = os.environ.get("ARCHIVE_BENCH_URL") or str(folder / f"{size}.db")
        engine = open_database(db, create=True)
        claims = large.fill(engine, size)
        with Archive(db) as archive:
            rebuilt: dict[str, Any] = {}
            begun = time.process_time()
            taken = seconds(partial(_rebuild, archive, rebuilt))
            worked = time.process_time() - begun
            print(
                f"{claims:>9,} claims on {rebuilt['positions']:,} posts: rebuilt to {rebuilt['tenures']:,} tenures in "
                f"{taken:.1f} s, {worked:.1f} s of them at work here, {worked / claims * 1e6:.0f} us for each claim",
                flush=True,
            )
            random = Random(size)
            posts = [random.randrange(1, rebuilt["positions"] + 1) for _ in range(_ASKED)]
            people = _people(archive)
            _tell("one more article", [seconds(partial(_add, engine, post)) for post in posts[:15]])
            for asked, given in (
                ("holders of a post as of a day", lambda post: {"post": f"director of {large.bureau(post)}"}),
                ("holders in an organisation as of a day", lambda post: {"organisation": large.bureau(post)}),
                ("a person's posts as of a day", lambda post: {"person": str(post)}),
                (
                    "the same post as it was known then",
                    lambda post: {"post": f"director of {large.bureau(post)}", "known_at": newsroom.day(6000)},
                ),
            ):
                days = newsroom.days_of(random, _ASKED)
                questions = [
                    partial(_ask, archive, people, as_of=day, **given(post))
                    for post, day in zip(posts, days, strict=True)
                ]
                _tell(asked, [seconds(question) for question in questions])
        engine.dispose()


def _ask(archive: Archive, people: list[str], **parameters: object) -> None:
    if "person" in parameters:
        parameters["person"] = people[int(str(parameters["person"])) % len(people)]
    archive.query("holders", **parameters)


def _add(engine: Engine, post: int) -> None:
    with writing(engine) as connection:
        stored = writer.add(connection, *large.one_more(post), ingested_at="2026-01-02T00:00:00+00:00")
        derivation.derive(connection, load(), [stored.article_id])


def _tell(what: str, taken: list[float]) -> None:
    least, median, slow = min(taken), statistics.median(taken), statistics.quantiles(taken, n=20)[-1]
    print(
        f"  {what:<42} median {median * 1000:7.1f} ms  least {least * 1000:7.1f} ms  p95 {slow * 1000:7.1f} ms",
        flush=True,
    )


def _rebuild(archive: Archive, rebuilt: dict[str, Any]) -> None:
    rebuilt.update(archive.rebuild())


def _people(archive: Archive) -> list[str]:
    return [row["name"] for row in archive.sql(f"SELECT name FROM people ORDER BY id LIMIT {_ASKED}")]
