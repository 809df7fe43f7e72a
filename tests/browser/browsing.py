"""Chromium and a real server, and what a page must not do."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
DESKTOP = {"width": 1100, "height": 900}
PHONE = {"width": 390, "height": 844}


def chromium() -> str:
    """The path of the system's Chromium; a test that asks is skipped where there is none, but never in CI."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        absent("no Chromium is installed (Debian: apt-get install chromium)")
    return str(found)


def absent(reason: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(f"{reason}, and continuous integration always runs this")
    pytest.skip(reason)


@contextmanager
def served(file: Path) -> Iterator[str]:
    """The address of a server over an archive, without a slash at the end; it is a process of its own."""
    program = f"from archive.serve import run\nrun({str(file)!r}, port=0)"
    process = subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        said = process.stderr.readline()
        found = re.search(r"(http://\S+)/ ", said)
        assert found, said + process.stderr.read()
        yield found[1]
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)


@dataclass
class Watch:
    """What a page says in the console, and what it asks for elsewhere."""

    address: str
    said: list[str] = field(default_factory=list)

    def over(self, page: object) -> Watch:
        page.on("console", self._console)  # type: ignore[attr-defined]
        page.on("pageerror", lambda error: self.said.append(f"error: {error}"))  # type: ignore[attr-defined]
        page.on("request", self._request)  # type: ignore[attr-defined]
        return self

    def _console(self, message: object) -> None:
        # That a page is not there is what some are asked for to say.
        own = message.location["url"] == message.page.url  # type: ignore[attr-defined]
        if message.type in ("error", "warning") and not (own and "404" in message.text):  # type: ignore[attr-defined]
            self.said.append(f"{message.type}: {message.text}")  # type: ignore[attr-defined]

    def _request(self, request: object) -> None:
        url = str(request.url)  # type: ignore[attr-defined]
        if not url.startswith((f"{self.address}/", "data:")):
            self.said.append(f"asked {url}")
