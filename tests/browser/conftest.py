"""A browser and a site over the sample corpus. The browser is closed at the end of each file: its library keeps an event loop
open in the thread, in which other tests could not start one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import DESKTOP, Watch, absent, chromium, served


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    path = chromium()
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        absent("playwright is not installed")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def address(sample_file: Path) -> Iterator[str]:
    with served(sample_file) as at:
        yield at


@pytest.fixture
def inspected(browser: Any, address: str) -> Iterator[Any]:
    """A page for tools that put their own scripts and styles into it, which its policy would refuse."""
    context = browser.new_context(base_url=address, viewport=DESKTOP, bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """A page of the browser at desktop width; what its console says or what it asks for elsewhere fails the test."""
    context = browser.new_context(base_url=address, viewport=DESKTOP)
    opened = context.new_page()
    watch = Watch(address).over(opened)
    yield opened
    context.close()
    assert watch.said == []
