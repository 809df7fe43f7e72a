"""What a visitor cannot do: write, open another file, take the machine's memory or its time."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest
from serve_site import Site
from sqlalchemy import Engine

from archive.errors import DatabaseError
from archive.serve import DATABASE, datasette
from archive.store.engine import open_database


@pytest.fixture(scope="module")
def site(archive_file: Path) -> Site:
    return Site(archive_file)


def ask(site: Site, sql: str) -> Any:
    return site.get("/archive.json", sql=sql, _shape="objects")


@pytest.mark.parametrize(
    "sql",
    [
        "insert into people (id, name) values (1, 'x')",
        "with x as (select 1) delete from people",
        "with x as (select 1) insert into people (id, name) select 1, 'x'",
        "with x as (select 1) update people set name = 'x'",
        "drop table people",
        "attach 'other.db' as other",
        "select 1; drop table people",
        "select 1; attach 'other.db' as other",
        "pragma query_only = 0",
        "select hex(zeroblob(400000000))",
        "select hex(randomblob(400000000))",
        "select load_extension('x')",
        "select writefile('x', 'y')",
        "select replace(hex(printf('%.*c', 4000000, 'x')), '7', 'yyyyyyyyyyyyyyyy')",
        "select fts3_tokenizer('simple')",
    ],
)
def test_a_statement_that_does_more_than_read_is_refused(site: Site, archive_file: Path, sql: str) -> None:
    before = archive_file.read_bytes()
    started = time.monotonic()
    answer = ask(site, sql)
    assert answer.status_code == 400
    assert answer.json()["ok"] is False
    assert time.monotonic() - started < 2
    assert archive_file.read_bytes() == before
    assert [path.name for path in archive_file.parent.iterdir() if path.suffix == ".db"] == [archive_file.name]


def test_a_statement_without_an_end_is_stopped(site: Site) -> None:
    ask(site, "select 1")
    started = time.monotonic()
    answer = ask(site, "with recursive n(x) as (select 1 union all select x+1 from n) select count(*) from n")
    assert answer.status_code == 400
    assert 0.5 < time.monotonic() - started < 3


@pytest.mark.parametrize(
    "sql",
    [
        "select name from pragma_table_info('people')",
        "select value from json_each('[1]')",
        "select count(*) as n from articles where rowid in (select rowid from articles_fts where articles_fts match 'dismissed')",
        "explain query plan select * from tenures",
        "with recursive n(x) as (select 1 union all select x+1 from n where x < 3) select x from n",
    ],
)
def test_reading_is_allowed(site: Site, sql: str) -> None:
    assert ask(site, sql).json()["rows"]


def test_no_connection_writes_not_even_datasettes_own(archive_file: Path) -> None:
    async def write() -> None:
        served = datasette(archive_file)
        await served.invoke_startup()
        await served.get_database(DATABASE).execute_write("update people set name = 'x'", block=True)

    with pytest.raises(sqlite3.DatabaseError):
        asyncio.run(write())


def test_other_sites_of_the_process_are_left_alone(archive_file: Path, tmp_path: Path) -> None:
    datasette(archive_file)
    other = tmp_path / "other.db"
    sqlite3.connect(other).execute("create table t (x)").connection.close()

    async def made() -> Any:
        served = type(datasette(archive_file))(files=[str(other)])
        await served.invoke_startup()
        await served.get_database("other").execute_write("insert into t values (1)", block=True)
        return (await served.client.get("/other/t.json?_shape=array")).json()

    assert asyncio.run(made())[0]["x"] == 1


def test_what_is_written_meanwhile_is_seen(archive_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "archive.db"
    shutil.copyfile(archive_file, file)

    async def counts() -> list[int]:
        served = datasette(file)
        await served.invoke_startup()
        seen = []
        for number in range(2):
            if number:
                with sqlite3.connect(file) as writer:
                    writer.execute("insert into people (id, name) values (9999, 'New')")
                writer.close()
            answer = await served.client.get(
                "/archive.json?sql=select+count(*)+as+n+from+people&_shape=array", follow_redirects=True
            )
            seen.append(answer.json()[0]["n"])
        return seen

    before, after = asyncio.run(counts())
    assert after == before + 1


def test_a_path_of_any_characters_is_served(archive_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "año 50%20? #1.db"
    with sqlite3.connect(archive_file) as source, sqlite3.connect(file) as copy:
        source.backup(copy)
    source.close()
    copy.close()
    assert ask(Site(file), "select count(*) as n from people").json()["rows"][0]["n"] == 5


def test_an_empty_archive_is_served(sqlite_database: Engine) -> None:
    assert ask(Site(Path(str(sqlite_database.url.database))), "select count(*) as n from people").json()["rows"] == [
        {"n": 0}
    ]


def test_what_is_no_archive_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="no such archive"):
        datasette(tmp_path / "nowhere.db")
    (tmp_path / "text.db").write_text("no database at all")
    with pytest.raises(DatabaseError, match="not an SQLite database"):
        datasette(tmp_path / "text.db")


def test_an_archive_that_is_no_file_is_named_with_the_next_step() -> None:
    with pytest.raises(DatabaseError, match="snapshot"):
        datasette(open_database(":memory:"))
