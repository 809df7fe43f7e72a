"""How long each page of the site takes over a made-up archive of 100,000 articles, asked in the process, as HTML.

ARCHIVE_BENCH_ARTICLES sets the size, ARCHIVE_BENCH_FILE an archive to ask in place of a made-up one.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import time
from collections.abc import Mapping
from pathlib import Path
from random import Random
from urllib.parse import urlencode

import large

from archive import Archive
from archive.serve import datasette
from archive.store.engine import open_database

_ARTICLES = int(os.environ.get("ARCHIVE_BENCH_ARTICLES", "100000"))
_CLAIMS_OF_AN_ARTICLE = 3
_TIMES = 15


def measure(folder: Path) -> None:
    given = os.environ.get("ARCHIVE_BENCH_FILE")
    file = Path(given) if given else folder / "pages.db"
    if not given:
        engine = open_database(file, create=True)
        large.fill(engine, _ARTICLES * _CLAIMS_OF_AN_ARTICLE)
        engine.dispose()
    with Archive(file) as archive:
        if not given:
            archive.rebuild()
        count = archive.sql("SELECT count(*) AS held FROM articles")[0]["held"]
        asked = _addresses(archive)
    print(f"pages over {count:,} articles, {_TIMES} of each kind")
    for kind, taken in asyncio.run(_taken(file, asked)).items():
        wall, busy = (statistics.median(each) * 1000 for each in zip(*taken, strict=True))
        slowest = max(taken)[0] * 1000
        print(
            f"  {kind:<38} median {wall:7.1f} ms ({busy:6.1f} of the processor)  slowest {slowest:7.1f} ms", flush=True
        )


async def _taken(file: Path, asked: Mapping[str, list[str]]) -> dict[str, list[tuple[float, float]]]:
    served = datasette(file)
    await served.invoke_startup()
    taken: dict[str, list[tuple[float, float]]] = {}
    for kind, addresses in asked.items():
        for address in addresses:
            began, busy = time.perf_counter(), time.process_time()
            answer = await served.client.get(address)
            taken.setdefault(kind, []).append((time.perf_counter() - began, time.process_time() - busy))
            if answer.status_code != 200:
                raise SystemExit(f"{address}: {answer.status_code}")
    return taken


def _addresses(archive: Archive) -> dict[str, list[str]]:
    """Pages of each kind, by chance, no two alike where there are so many."""
    random = Random(1)

    def records(table: str) -> list[int]:
        top = archive.sql(f"SELECT max(id) AS id FROM {table}")[0]["id"] or 0
        found = [
            archive.sql(f"SELECT id FROM {table} WHERE id >= {random.randrange(top)} ORDER BY id LIMIT 1")
            for _ in range(_TIMES if top else 0)
        ]
        return [rows[0]["id"] for rows in found if rows]

    def named(table: str, what: str) -> list[str]:
        return [archive.sql(f"SELECT {what} AS said FROM {table} WHERE id = {id}")[0]["said"] for id in records(table)]

    def asked(path: str, **values: object) -> str:
        return f"{path}?{urlencode(values)}"

    days = [f"{random.randrange(2005, 2024)}-{random.randrange(1, 13):02}-15" for _ in range(_TIMES)]
    organisations = named("organisations", "name")
    pages = {
        "front": ["/"] * _TIMES,
        "holders of a post as of a day": [
            asked("/holders", post=f"director of {name}", as_of=day)
            for name, day in zip(organisations, days, strict=False)
        ],
        "holders in an organisation": [asked("/holders", organisation=name) for name in organisations],
        "holders: a person": [asked("/holders", person=name) for name in named("people", "name")],
        "search for one word": [asked("/search", q=name.split()[2]) for name in organisations],
        "search for a word in every article": [asked("/search", q="director")] * 3,
        "on a day": [f"/on/{day}" for day in days],
        "compare two days in an organisation": [
            asked("/compare", organisation=name, first=day, second="2024-01-01")
            for name, day in zip(organisations, days, strict=False)
        ],
    }
    tables = {"person": "people", "organisation": "organisations", "position": "positions"}
    tables |= {"tenure": "tenures", "article": "articles", "event": "events"}
    for kind, table in tables.items():
        pages[kind] = [f"/{kind}/{id}" for id in records(table)]
    pages["suggestions"] = [
        asked("/-/archive/suggest.json", kind=field, q=name[:3])
        for field, name in zip(("post", "organisation", "person") * 5, named("people", "name"), strict=False)
    ]
    pages["Datasette: index"] = ["/archive"] * 5
    for table in ("articles", "people", "claims", "tenures", "events", "sentences"):
        pages[f"Datasette: {table}"] = [f"/archive/{table}"] * 5
    pages["Datasette: a row of articles"] = [f"/archive/articles/{id}" for id in records("articles")]
    pages["Datasette: holders of an organisation"] = [
        asked("/archive/holders", organisation=name) for name in organisations
    ]
    return {kind: addresses for kind, addresses in pages.items() if addresses}
