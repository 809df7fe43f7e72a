from __future__ import annotations

import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine

from archive.store.engine import writing

# The hand-made archive of the tests of the queries.
sys.path.insert(0, str(Path(__file__).parents[1] / "queries"))


@pytest.fixture
def db(sqlite_database: Engine) -> str:
    """The path of the hand-made archive."""
    from queries_world import populate

    with writing(sqlite_database) as connection:
        populate(connection)
    return str(sqlite_database.url.database)
