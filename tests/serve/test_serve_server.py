"""The real server, as a process of its own."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from serve_archive import populate
from sqlalchemy import Engine, insert

from archive.errors import DatabaseError, UsageError
from archive.serve import DATABASE, datasette, run
from archive.store.engine import writing
from archive.store.schema import people


@contextmanager
def server(db: str, **settings: object) -> Iterator[tuple[str, list[str]]]:
    """The address of a server on a free port, and the lines it said; it is interrupted at the end, as by Ctrl-C."""
    program = f"from archive.serve import run\nrun({db!r}, port=0, **{settings!r})"
    process = subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.PIPE, text=True)
    lines: list[str] = []
    try:
        assert process.stderr is not None
        for line in process.stderr:
            lines.append(line)
            found = re.search(r"http://\S+", line)
            if found:
                yield found[0], lines
                return
        pytest.fail("".join(lines))
    finally:
        process.send_signal(signal.SIGINT)
        try:
            lines.extend(process.communicate(timeout=20)[1].splitlines())
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise


def page(address: str) -> str:
    with urllib.request.urlopen(address, timeout=20) as answer:
        assert answer.status == 200
        return str(answer.read().decode())


def test_the_server_serves(archive_file: Path) -> None:
    with server(str(archive_file)) as (address, lines):
        assert address.startswith("http://127.0.0.1:")
        assert any(str(archive_file) in line for line in lines)
        assert "Who held which post" in page(address)
        assert "Li Shangfu" in page(f"{address}archive/holders?organisation=PLA")
        with pytest.raises(urllib.error.HTTPError):
            page(f"{address}archive.json?sql=drop+table+people")
    assert "Traceback" not in "\n".join(lines)


def test_another_name_for_this_machine_is_refused(archive_file: Path) -> None:
    def asked(address: str, host: str) -> int:
        try:
            with urllib.request.urlopen(urllib.request.Request(address, headers={"Host": host}), timeout=20) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code

    with server(str(archive_file), allow_hosts=["News.example"]) as (address, _):
        assert asked(address, "evil.example") == 421
        assert asked(address, "news.example") == 200
        assert asked(address, "localhost") == 200


def test_an_archive_on_postgresql_is_copied_and_the_copy_is_kept_fresh(postgresql_database: Engine) -> None:
    with writing(postgresql_database) as connection:
        populate(connection)
    url = postgresql_database.url.render_as_string(hide_password=False)
    with server(url, refresh=0.2) as (address, lines):
        assert any("copying" in line for line in lines)
        assert "Li Shangfu" in page(f"{address}archive/holders?organisation=PLA")
        added = f"{address}archive/people.json?name=Newly+Added&_shape=array"
        assert json.loads(page(added)) == []
        with writing(postgresql_database) as connection:
            connection.execute(insert(people), {"id": 999, "name": "Newly Added"})
        # The server counts what a connection has written at most a second later, or when that connection ends.
        postgresql_database.dispose()
        assert eventually(lambda: [row["id"] for row in json.loads(page(added))] == [999])
    assert "Traceback" not in "\n".join(lines)


def test_a_copy_that_cannot_be_refreshed_is_still_served(postgresql_database: Engine) -> None:
    with writing(postgresql_database) as connection:
        populate(connection)
    url = postgresql_database.url.render_as_string(hide_password=False)
    with server(url, refresh=0.1) as (address, lines):
        with writing(postgresql_database) as connection:
            connection.exec_driver_sql("DROP TABLE tenure_evidence CASCADE")
        postgresql_database.dispose()
        time.sleep(2)
        assert "Li Shangfu" in page(f"{address}archive/people")
    said = [line for line in lines if "not refreshed" in line]
    assert len(said) == 1


def test_a_file_put_in_the_place_of_another_is_seen_and_what_reads_the_old_one_ends_in_it(
    archive_file: Path, tmp_path: Path
) -> None:
    file, other = tmp_path / "archive.db", tmp_path / "other.db"
    shutil.copyfile(archive_file, file)
    shutil.copyfile(archive_file, other)
    with sqlite3.connect(other) as changed:
        changed.execute("insert into people (id, name) values (999, 'New')")
    changed.close()
    slow = (
        "with recursive n(x) as (select 1 union all select x + 1 from n where x < 600000)"
        " select count(*) as n, (select count(*) from people) as people from n"
    )
    served = datasette(file)

    async def counts() -> tuple[int, list[int]]:
        await served.invoke_startup()
        database = served.get_database(DATABASE)
        # Every thread of Datasette has read the old one.
        await asyncio.gather(*(database.execute("select count(*) from people") for _ in range(20)))
        reading = asyncio.create_task(database.execute(slow))
        await asyncio.sleep(0.2)
        other.replace(file)
        after = await asyncio.gather(*(database.execute("select count(*) from people") for _ in range(20)))
        return (await reading).first()["people"], [found.first()[0] for found in after]

    before, after = asyncio.run(counts())
    assert before == 5
    assert set(after) == {6}


def eventually(holds: Callable[[], bool], seconds: float = 20) -> bool:
    ends = time.monotonic() + seconds
    while not holds() and time.monotonic() < ends:
        time.sleep(0.1)
    return holds()


def test_a_port_in_use_is_named(archive_file: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=f"127.0.0.1:{port}: the port is in use") as caught:
            run(archive_file, port=port)
    assert "--port" in str(caught.value)


@pytest.mark.parametrize(("host", "port"), [("no.such.host.invalid", 8001), ("127.0.0.1", 70_000), ("192.0.2.1", 0)])
def test_an_address_that_cannot_be_had_is_named(archive_file: Path, host: str, port: int) -> None:
    with pytest.raises(UsageError):
        run(archive_file, host=host, port=port)


def test_what_is_no_archive_is_named_before_anything_is_served(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError):
        run(tmp_path / "nowhere.db", port=0)
