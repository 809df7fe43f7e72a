"""How sure a claim is: the share of claims like it that were right in labelled stories.

A claim is right that names person, post and organisation as the text means them, its aspect and modality, and no date that
contradicts it. The estimate is a logistic regression over the claim's traits, each of which speaks for or against it by the
weight that stands in confidence.json; `make confidence` fits them again, as it must be after a change of the rules.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from archive.extraction.traits import Traits
from archive.model import Reading

# No number of labelled claims makes one certain.
_LEAST, _MOST = 0.02, 0.98


@dataclass(frozen=True, slots=True)
class Weights:
    """What each trait adds to the log odds that a claim is right, and where they begin."""

    intercept: float
    traits: Mapping[str, float]

    def confidence(self, traits: Iterable[str]) -> float:
        """Between 0.02 and 0.98. A trait without a weight, such as a rule that no labelled claim came by, says nothing."""
        odds = self.intercept + sum(self.traits.get(trait, 0.0) for trait in traits)
        return round(min(_MOST, max(_LEAST, 1 / (1 + math.exp(-odds)))), 3)


def with_confidence(reading: Reading, text: str, weights: Weights) -> Reading:
    """The reading, each claim with its confidence."""
    traits = Traits(reading, text)
    return replace(
        reading,
        claims=tuple(replace(claim, confidence=weights.confidence(traits.of(claim))) for claim in reading.claims),
    )


@cache
def shipped() -> Weights:
    """The weights of confidence.json."""
    loaded = json.loads(files("archive.extraction").joinpath("confidence.json").read_text("utf-8"))
    return Weights(float(loaded["intercept"]), {str(trait): float(value) for trait, value in loaded["traits"].items()})
