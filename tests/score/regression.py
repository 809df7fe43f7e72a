"""Logistic regression over sets of traits, with a ridge; enough for some thousand rows and a hundred traits.

Newton's method on the penalised likelihood (le Cessie and van Houwelingen, Ridge Estimators in Logistic Regression, Applied
Statistics 41, 1992). The intercept goes unpenalised, so that the mean estimate is the share that is right.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

Row = tuple[Sequence[str], bool]
"""The traits of a claim, and whether it is right."""

_STEPS = 50
_SETTLED = 1e-9


def fit(rows: Sequence[Row], *, ridge: float, least: int) -> tuple[float, dict[str, float]]:
    """The intercept and the weights, of the traits that at least so many rows have, and not all of them."""
    counted = Counter(trait for traits, _ in rows for trait in set(traits))
    names = sorted(trait for trait, count in counted.items() if least <= count < len(rows))
    place = {name: number for number, name in enumerate(names, 1)}
    listed = [([0, *sorted({place[trait] for trait in traits if trait in place})], right) for traits, right in rows]
    weights = [0.0] * (len(names) + 1)
    for _ in range(_STEPS):
        slope, curve = _derivatives(listed, weights, ridge)
        step = _solved(curve, slope)
        weights = [weight + each for weight, each in zip(weights, step, strict=True)]
        if max(map(abs, step)) < _SETTLED:
            break
    return weights[0], dict(zip(names, weights[1:], strict=True))


def _derivatives(
    rows: Iterable[tuple[list[int], bool]], weights: list[float], ridge: float
) -> tuple[list[float], list[list[float]]]:
    """Of the penalised log likelihood: its gradient, and its second derivatives with the sign turned."""
    size = len(weights)
    slope, curve = [0.0] * size, [[0.0] * size for _ in range(size)]
    for places, right in rows:
        chance = 1 / (1 + math.exp(-sum(weights[place] for place in places)))
        for place in places:
            slope[place] += right - chance
            for other in places:
                curve[place][other] += chance * (1 - chance)
    curve[0][0] += _SETTLED
    for place in range(1, size):
        slope[place] -= ridge * weights[place]
        curve[place][place] += ridge
    return slope, curve


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gaussian elimination; the matrix is positive definite by its ridge, so that no pivot has to be looked for."""
    size = len(right)
    for row in range(size):
        for below in range(row + 1, size):
            factor = matrix[below][row] / matrix[row][row]
            if factor:
                for column in range(row, size):
                    matrix[below][column] -= factor * matrix[row][column]
                right[below] -= factor * right[row]
    found = [0.0] * size
    for row in reversed(range(size)):
        known = sum(matrix[row][column] * found[column] for column in range(row + 1, size))
        found[row] = (right[row] - known) / matrix[row][row]
    return found
