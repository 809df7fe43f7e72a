"""Bins of confidence against the share that is right."""

from __future__ import annotations

import math

from archive.score.reliability import Judged, binned, calibration_error


def test_bins_hold_what_their_bounds_say() -> None:
    bins = binned([Judged(0.9, True), Judged(0.9, False), Judged(0.2, False), Judged(1.0, True), Judged(0.95, True)])
    assert [(each.low, each.high, each.claims, each.right) for each in bins] == [
        (0.0, 0.5, 1, 0),
        (0.9, 0.95, 2, 1),
        (0.95, 1.0, 2, 2),
    ]
    assert math.isclose(bins[2].confidence, 0.975)


def test_the_error_is_the_mean_distance_by_claims() -> None:
    bins = binned([*[Judged(0.75, True)] * 3, Judged(0.75, False), *[Judged(0.92, True)] * 4])
    error = calibration_error(bins)
    assert error is not None
    assert math.isclose(error, 0.5 * 0.0 + 0.5 * 0.08)


def test_without_claims_there_is_no_error() -> None:
    assert binned([]) == ()
    assert calibration_error(()) is None
