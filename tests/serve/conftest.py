"""The small archive of `serve_archive`, in a file that is made once; tests that change it copy it."""

from __future__ import annotations

from pathlib import Path

import pytest
from serve_archive import populate
from serve_visit import Visitor

from archive.store.engine import open_database, writing


@pytest.fixture(scope="session")
def archive_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("serve") / "archive.db"
    engine = open_database(file)
    with writing(engine) as connection:
        populate(connection)
    engine.dispose()
    return file


@pytest.fixture(scope="session")
def visitor(archive_file: Path) -> Visitor:
    return Visitor(archive_file)
