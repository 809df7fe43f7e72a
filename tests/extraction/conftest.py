"""One reader for all tests of the reader: the language model takes the better part of a second to load."""

from __future__ import annotations

import pytest

from archive.extraction.reader import GrammarReader
from archive.packs.load import load


@pytest.fixture(scope="session")
def reader() -> GrammarReader:
    return GrammarReader(load())
