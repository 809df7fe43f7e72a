"""Pictures of every page, at desktop and phone width, in light and dark, of the sample corpus; `make screenshots`.

screenshots.py FOLDER [FILE] [PAGE ...]: into the folder; FILE is an archive to take in place of the sample corpus.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from browser_pages import PAGES, address_of
from browsing import DESKTOP, PHONE, chromium, served
from playwright.sync_api import sync_playwright

from archive import Archive
from archive.resources import data_folder

_LONGEST = 6000


def take(folder: Path, file: Path, names: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with served(file) as at, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        for width, size in (("desktop", DESKTOP), ("phone", PHONE)):
            for scheme in ("light", "dark"):
                context = browser.new_context(base_url=at, viewport=size, color_scheme=scheme)
                page = context.new_page()
                for name in names:
                    page.goto(address_of(name, file), wait_until="networkidle")
                    height = min(_LONGEST, page.evaluate("document.documentElement.scrollHeight"))
                    page.screenshot(
                        path=folder / f"{name}-{width}-{scheme}.png",
                        clip={"x": 0, "y": 0, "width": size["width"], "height": height},
                        full_page=True,
                    )
                context.close()
        browser.close()


def main(words: list[str]) -> None:
    folder, *rest = words
    files = [Path(word) for word in rest if word not in PAGES]
    names = [word for word in rest if word in PAGES] or list(PAGES)
    with tempfile.TemporaryDirectory(prefix="archive-screenshots-") as made:
        if not files:
            files = [Path(made) / "sample.db"]
            with Archive(files[0]) as archive:
                archive.ingest(data_folder() / "sample")
        take(Path(folder), files[0], names)
    print(f"{folder}: {len(names) * 4} pictures")


if __name__ == "__main__":
    main(sys.argv[1:])
