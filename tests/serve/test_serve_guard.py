"""What a visitor gets no answer to, and what a browser is told to do with the rest."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
from serve_archive import HOSTILE
from serve_site import Site

from archive.serve.guard import LOOPBACK
from archive.serve.untyped import Datasette


@pytest.fixture(scope="module")
def site(archive_file: Path) -> Site:
    return Site(archive_file)


def rules(answer: object) -> dict[str, str]:
    """The content security policy, by directive."""
    told = answer.headers["content-security-policy"]  # type: ignore[attr-defined]
    return dict(part.strip().split(" ", 1) for part in told.split(";"))


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/archive",
        "/archive/people",
        "/archive/people/1",
        "/archive/holders",
        "/-/messages",
        "/-/logout",
        "/-/permissions",
        "/-/create-token",
        "/archive/-/create",
        "/archive/-/execute-write",
        "/archive/-/queries/store",
        "/archive/people/-/insert",
        "/archive/people/-/upsert",
        "/archive/people/-/drop",
        "/archive/people/-/alter",
        "/archive/people/1/-/update",
        "/archive/people/1/-/delete",
    ],
)
def test_nothing_but_reading_is_answered(site: Site, archive_file: Path, method: str, address: str) -> None:
    before = archive_file.read_bytes()
    answer = site.ask(method, address, json={"row": {"id": 99, "name": "x"}, "confirm": True})
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD"
    assert archive_file.read_bytes() == before


@pytest.mark.parametrize(
    "address",
    [
        "/-/databases.json",
        "/-/permissions",
        "/-/allow-debug",
        "/-/auth-token",
        "/-/create-token",
        "/-/messages",
        "/-/logout",
        "/-/threads.json",
        "/-/tasks.json",
        "/-/api",
        "/-/check",
        "/-/rules",
        "/-/allowed",
        "/-/patterns",
        "/-/debug/autocomplete",
        "/-/edit-schema",
        "/-/upload-csvs",
        "/archive/-/create",
        "/archive/-/execute-write",
        "/archive/people/-/insert",
        "/archive/people/1/-/delete",
    ],
)
def test_the_pages_for_those_who_run_a_site_are_closed(site: Site, address: str) -> None:
    assert site.get(address).status_code == 404


@pytest.mark.parametrize(
    "address",
    [
        "/archive-static/../server.py",
        "/archive-static/%2e%2e/server.py",
        "/archive-static/..%2fserver.py",
        "/archive-static/%2e%2e%2f%2e%2e%2f%2e%2e%2fpyproject.toml",
        "/archive-static//etc/passwd",
        "/-/static/../app.py",
        "/-/static/%2e%2e/app.py",
        "/-/static/..%2fapp.py",
        "/-/static-plugins/archive/server.py",
        "/archive.db",
        "/archive-static/archive.db",
        "/../../etc/passwd",
    ],
)
def test_no_other_file_is_given(site: Site, address: str) -> None:
    async def raw() -> tuple[int, bytes]:
        """Asked with the path as it stands: a client of HTTP would tidy it first."""
        await site.datasette.invoke_startup()
        said: list[dict[str, object]] = []

        async def send(message: dict[str, object]) -> None:
            said.append(message)

        scope = {"type": "http", "method": "GET", "path": address, "raw_path": address.encode(), "query_string": b""}
        await site.datasette.app()(scope | {"headers": [(b"host", b"localhost")], "scheme": "http"}, None, send)
        return int(str(said[0]["status"])), b"".join(bytes(part.get("body", b"")) for part in said[1:])  # type: ignore[call-overload]

    status, body = asyncio.run(raw())
    assert status in (403, 404)
    assert b"root:" not in body
    assert b"import" not in body
    assert b"SQLite format" not in body


@pytest.mark.parametrize("file", ["/etc/passwd", "file:/etc/passwd", "file:other.db?mode=rwc"])
@pytest.mark.parametrize("sql", ["attach '{}' as x", "select readfile('{}')", "select load_extension('{}')"])
def test_no_statement_opens_another_file(site: Site, file: str, sql: str) -> None:
    answer = site.get("/archive.json", sql=sql.format(file))
    assert answer.status_code == 400
    assert "root:" not in answer.text


@pytest.mark.parametrize(
    "address", ["/", "/archive", "/archive/articles", "/archive/holders", "/no/such/page", "/-/api"]
)
def test_every_answer_says_what_a_browser_may_do_with_it(site: Site, address: str) -> None:
    answer = site.get(address)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    told = rules(answer)
    assert told["default-src"] == "'none'"
    assert told["frame-ancestors"] == "'none'"
    assert told["base-uri"] == "'none'"
    assert "'unsafe-inline'" not in told["script-src"]
    assert "'unsafe-eval'" not in told["script-src"]


def test_the_archives_own_pages_may_have_no_style_of_their_own_either(site: Site) -> None:
    assert rules(site.get("/"))["style-src"] == "'self'"
    assert rules(site.get("/archive"))["style-src"] == "'self' 'unsafe-inline'"


@pytest.mark.parametrize(
    "address",
    ["/", "/archive", "/archive/articles", "/archive/articles/1", "/archive/holders", "/archive?sql=select+1"],
)
def test_scripts_of_templates_run_and_scripts_of_articles_do_not(site: Site, address: str) -> None:
    answer = site.get(address)
    nonce = re.search(r"'nonce-([\w-]+)'", rules(answer)["script-src"])
    assert nonce is not None
    for script in re.findall(r"<script[^>]*>", answer.text):
        assert f'nonce="{nonce[1]}"' in script
    assert HOSTILE not in answer.text


def test_a_nonce_serves_one_answer(site: Site) -> None:
    assert rules(site.get("/archive"))["script-src"] != rules(site.get("/archive"))["script-src"]


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("LOCALHOST:8001", 200),
        ("127.0.0.1:8001", 200),
        ("[::1]:8001", 200),
        ("news.localhost", 200),
        ("evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("localhost.evil.example:8001", 421),
        ("192.168.0.1", 421),
        ("", 421),
    ],
)
def test_another_name_for_this_machine_is_not_answered_to(archive_file: Path, host: str, status: int) -> None:
    site = Site(archive_file, hosts=LOOPBACK)
    assert site.ask("GET", "/", headers={"host": host}).status_code == status


def test_a_name_may_be_added(archive_file: Path) -> None:
    site = Site(archive_file, hosts=[*LOOPBACK, "news.example"])
    assert site.ask("GET", "/", headers={"host": "news.example:443"}).status_code == 200


def test_other_sites_of_the_process_have_no_guard(archive_file: Path) -> None:
    Site(archive_file)

    async def other() -> object:
        site = Datasette(memory=True)
        await site.invoke_startup()
        return await site.client.get("/-/databases.json")

    answer = asyncio.run(other())
    assert answer.status_code == 200  # type: ignore[attr-defined]
    assert "content-security-policy" not in answer.headers  # type: ignore[attr-defined]
