"""Web addresses, against a server on this machine."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from archive import sources
from archive.errors import SourceError
from archive.model import RawDocument, Reject
from archive.sources.fetch import fetch


class Outlet(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/latin":
            self.answer("<html><body><p>José</p></body></html>".encode("latin-1"), "text/html; charset=iso-8859-1")
        elif self.path == "/plain":
            self.answer(b"Plain words.", "text/plain")
        elif self.path == "/lines":
            self.answer(b'{"text": "a"}\n{"text": "b"}\n', "application/x-ndjson")
        elif self.path == "/moved":
            self.redirect("/plain")
        elif self.path == "/to-file":
            self.redirect("file:///etc/hostname")
        elif self.path == "/to-ftp":
            self.redirect("ftp://127.0.0.1/a")
        elif self.path == "/round":
            self.redirect("/round")
        elif self.path == "/large":
            self.answer(b"a" * 50_000, "text/plain")
        elif self.path == "/silent":
            time.sleep(1.0)
        else:
            self.send_error(404)

    def answer(self, content: bytes, media_type: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", media_type)
        self.end_headers()
        self.wfile.write(content)

    def redirect(self, place: str) -> None:
        self.send_response(302)
        self.send_header("Location", place)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def outlet(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Outlet)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_a_page_keeps_its_address_charset_and_time(outlet: str) -> None:
    (raw,) = sources.read([f"{outlet}/latin"])
    assert isinstance(raw, RawDocument)
    assert (raw.source, raw.format, raw.encoding) == (f"{outlet}/latin", "html", "iso-8859-1")
    assert raw.retrieved_at is not None
    assert raw.retrieved_at.tzinfo is not None


def test_the_media_type_tells_the_format(outlet: str) -> None:
    found = list(sources.read([f"{outlet}/plain", f"{outlet}/lines", f"{outlet}/moved"]))
    assert [each.format for each in found if isinstance(each, RawDocument)] == ["text", "record", "record", "text"]


@pytest.mark.parametrize("path", ["/to-file", "/to-ftp", "/round", "/none"])
def test_what_cannot_be_fetched_is_a_named_error(outlet: str, path: str) -> None:
    with pytest.raises(SourceError) as caught:
        fetch(outlet + path)
    assert caught.value.where == outlet + path


def test_limits_of_size_and_silence(outlet: str) -> None:
    with pytest.raises(SourceError, match="larger"):
        fetch(f"{outlet}/large", limit=1000)
    with pytest.raises(SourceError, match=r"no answer|timed out"):
        fetch(f"{outlet}/silent", silence=0.2)


def test_an_address_that_fails_does_not_end_the_run(outlet: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{free.getsockname()[1]}/"
    found = list(sources.read([closed, f"{outlet}/none", f"{outlet}/plain"]))
    assert [type(each) for each in found] == [Reject, Reject, RawDocument]
    assert "404" in found[1].reason if isinstance(found[1], Reject) else False
