from __future__ import annotations

import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine

from archive.store.engine import writing

sys.path.insert(0, str(Path(__file__).parents[1] / "queries"))

from queries_world import populate


@pytest.fixture
def known(database: Engine) -> dict[str, int]:
    """The hand-made archive of the questions' tests, in the test's own `database`; the ids by short names."""
    with writing(database) as connection:
        return populate(connection)
