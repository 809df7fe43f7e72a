"""The reader finds no less, and reads no more falsely, on the project's own gold than the recorded figures say."""

from __future__ import annotations

from pathlib import Path

import pytest
from figures import Figures, figures, recorded

from archive import Archive
from archive.resources import data_folder
from archive.score import Scores
from archive.score.reliability import calibration_error

# A figure may fall so far by a change that is right in other places.
TOLERANCE = 0.01


# How far confidence may be off the share that is right, on stories that its weights were fitted on.
MOST_OFF = 0.1


@pytest.fixture(scope="module")
def scores(sample_file: Path) -> Scores:
    with Archive(sample_file) as archive:
        return archive.scores(data_folder() / "gold")


@pytest.fixture(scope="module")
def found(scores: Scores) -> Figures:
    return figures(scores)


@pytest.mark.parametrize("kind", recorded())
def test_no_figure_has_dropped(found: Figures, kind: str) -> None:
    dropped = {
        name: (value, found[kind][name])
        for name, value in recorded()[kind].items()
        if found[kind][name] < value - TOLERANCE
    }
    assert not dropped, f"{kind} (recorded, now): {dropped}; if it is worth its price, `make figures` records it"


def test_the_gate_sees_a_drop(found: Figures) -> None:
    assert found.keys() == recorded().keys()
    assert any(value - TOLERANCE > 0 for values in recorded().values() for value in values.values())


def test_confidence_is_what_it_says(scores: Scores) -> None:
    error = calibration_error(scores.reliability)
    assert error is not None
    assert error <= MOST_OFF, "the rules have changed: `make confidence` fits it again"
    assert len(scores.reliability) > 3
