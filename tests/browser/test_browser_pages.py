"""Every page, at the widths of a desktop and of phones, in light and dark."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from browser_pages import PAGES, address_of
from browsing import DESKTOP, absent

from archive.serve.routes import PAGES as ROUTES

EVERY_PAGE = pytest.mark.parametrize("name", list(PAGES))
# The SQL editor, which comes with Datasette; the same can be asked by the address.
NOT_OURS = {"exclude": [[".CodeMirror"], [".cm-editor"]]}
_THROUGH = """() => [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
    .filter(e => !e.closest('.scroll, .table-wrapper, pre, .wide'))
    .map(e => e.outerHTML.slice(0, 100)).slice(0, 5)"""


@EVERY_PAGE
def test_a_page_fits_and_says_nothing_in_the_console(page: Any, sample_file: Path, name: str) -> None:
    answer = page.goto(address_of(name, sample_file), wait_until="networkidle")
    assert answer.status == (404 if name == "not-found" else 200)
    for width in (DESKTOP["width"], 390, 360):
        page.set_viewport_size({"width": width, "height": 800})
        sideways = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert sideways <= 0, (width, sideways, page.evaluate(_THROUGH))


@EVERY_PAGE
def test_axe_finds_nothing_serious(inspected: Any, sample_file: Path, name: str) -> None:
    try:
        from axe_playwright_python.sync_playwright import Axe
    except ImportError:
        absent("axe-playwright-python is not installed")
    found = {}
    for scheme in ("light", "dark"):
        inspected.emulate_media(color_scheme=scheme)
        inspected.goto(address_of(name, sample_file), wait_until="networkidle")
        for each in Axe().run(inspected, context=NOT_OURS).response["violations"]:
            if each["impact"] in ("serious", "critical"):
                found[f"{scheme} {each['id']}"] = [node["html"][:150] for node in each["nodes"][:3]]
    assert found == {}


def test_every_kind_of_page_is_looked_at() -> None:
    looked_at = [
        address.partition("?")[0].format(tenure=1, article=1, position=1, event=1) for address in PAGES.values()
    ]
    missing = [
        pattern
        for pattern, _ in ROUTES
        if not pattern.startswith("^/-/") and not any(re.match(pattern, path) for path in looked_at)
    ]
    assert missing == []
