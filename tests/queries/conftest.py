from __future__ import annotations

import pytest
from queries_world import populate
from sqlalchemy import Engine

from archive.store.engine import writing


@pytest.fixture
def known(database: Engine) -> dict[str, int]:
    """The hand-made archive, in the test's own `database`; the ids by short names."""
    with writing(database) as connection:
        return populate(connection)
