from __future__ import annotations

import pytest

from archive.packs.load import load
from archive.packs.lookup import Lookup


@pytest.fixture(scope="session")
def lookup() -> Lookup:
    return Lookup(load())
