"""The reader finds no less, and reads no more falsely, on the project's own gold than the recorded figures say."""

from __future__ import annotations

from pathlib import Path

import pytest
from figures import figures, recorded

from archive import Archive
from archive.resources import data_folder

# A figure may fall so far by a change that is right in other places.
TOLERANCE = 0.01


@pytest.fixture(scope="module")
def found(sample_file: Path) -> dict[str, dict[str, float]]:
    with Archive(sample_file) as archive:
        return figures(archive.scores(data_folder() / "gold"))


@pytest.mark.parametrize("kind", recorded())
def test_no_figure_has_dropped(found: dict[str, dict[str, float]], kind: str) -> None:
    dropped = {
        name: (value, found[kind][name])
        for name, value in recorded()[kind].items()
        if found[kind][name] < value - TOLERANCE
    }
    assert not dropped, f"{kind} (recorded, now): {dropped}; if it is worth its price, `make figures` records it"


def test_the_gate_sees_a_drop(found: dict[str, dict[str, float]]) -> None:
    assert found.keys() == recorded().keys()
    assert any(value - TOLERANCE > 0 for values in recorded().values() for value in values.values())
