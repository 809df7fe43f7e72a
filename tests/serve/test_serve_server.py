"""The real server, as a process of its own."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from serve_archive import populate
from sqlalchemy import Engine

from archive.errors import DatabaseError, UsageError
from archive.serve import run
from archive.store.engine import writing


@contextmanager
def server(db: str) -> Iterator[tuple[str, list[str]]]:
    """The address of a server on a free port, and the lines it said; it is interrupted at the end, as by Ctrl-C."""
    program = f"from archive.serve import run\nrun({db!r}, port=0)"
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


def test_an_archive_on_postgresql_is_copied_for_the_occasion(postgresql_database: Engine) -> None:
    with writing(postgresql_database) as connection:
        populate(connection)
    url = postgresql_database.url.render_as_string(hide_password=False)
    with server(url) as (address, lines):
        assert any("copying" in line for line in lines)
        assert "Li Shangfu" in page(f"{address}archive/holders?organisation=PLA")


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
