"""Claims of one article against the gold: as facts, without their organisations, and what is said of those matched."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from archive.dates import Bounds
from archive.identity import name_key, person_key
from archive.packs.lookup import title_key
from archive.score.gold import GoldClaim
from archive.score.matching import match
from archive.score.names import Names
from archive.score.said import Said

Item = TypeVar("Item")
Group = tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of an article, each a group of claims that say the same of one person and post; `pairs` are indexes of
    (gold, predicted) that match."""

    gold: tuple[Group[GoldClaim], ...]
    predicted: tuple[Group[Said], ...]
    pairs: tuple[tuple[int, int], ...]


def facts(names: Names, gold: Iterable[GoldClaim], predicted: Iterable[Said]) -> Facts:
    """Person, post, organisation and aspect. What several sentences of one article repeat is one fact."""
    return _facts(
        _groups(gold, lambda claim: (_person(claim), title_key(claim.position), _body(claim), claim.aspect)),
        _groups(predicted, lambda said: (said.person and said.person.id, said.post.id, said.aspect)),
        lambda one, other: min(
            names.person(one.person, other.person), names.post(one.position, one.organisation, other.post)
        ),
    )


def facts_of_titles(names: Names, gold: Iterable[GoldClaim], predicted: Iterable[Said]) -> Facts:
    """Person, title and aspect, whatever the organisation."""
    return _facts(
        _groups(gold, lambda claim: (_person(claim), title_key(claim.position), claim.aspect)),
        _groups(predicted, lambda said: (said.person and said.person.id, title_key(said.post.title), said.aspect)),
        lambda one, other: min(
            names.person(one.person, other.person), names.title(one.position, one.organisation, other.post)
        ),
    )


def nearest(said: Said, gold: Iterable[GoldClaim]) -> GoldClaim:
    """The claim of the gold, among those of one fact, that a claim of the archive comes nearest to."""
    return max(gold, key=lambda claim: _closeness(claim, said))


def variants(group: Iterable[Said]) -> list[Said]:
    """The claims of a fact that differ in modality, acting or bounds; the first sentence of each."""
    found: dict[tuple[object, ...], Said] = {}
    for said in group:
        found.setdefault((said.modality, said.acting, said.bounds), said)
    return list(found.values())


def days_off(one: Bounds, other: Bounds) -> int | None:
    """The larger of the distances in days between the earliest and between the latest days; None where neither side
    is bounded in both."""
    ends = ((one.earliest, other.earliest), (one.latest, other.latest))
    return max((abs((a - b).days) for a, b in ends if a is not None and b is not None), default=None)


def _facts(
    gold: list[Group[GoldClaim]], predicted: list[Group[Said]], same: Callable[[GoldClaim, Said], float]
) -> Facts:
    def quality(one: Group[GoldClaim], other: Group[Said]) -> float:
        if one[0].aspect is not other[0].aspect:
            return 0.0
        sure = max(same(one[0], said) for said in other)
        # Among equally sure pairs, those that agree in more.
        return sure and sure + max(_closeness(claim, said) for claim in one for said in other) / 100

    return Facts(tuple(gold), tuple(predicted), tuple(match(gold, predicted, quality)))


def _closeness(claim: GoldClaim, said: Said) -> float:
    off = days_off(claim.bounds, said.bounds)
    near = 0.0 if off is None else 1 / (1 + off)
    return (
        (claim.modality is said.modality) + 2 * claim.bounds.meets(said.bounds) + (claim.bounds == said.bounds) + near
    )


def _groups(items: Iterable[Item], key: Callable[[Item], object]) -> list[Group[Item]]:
    groups: dict[object, list[Item]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return [tuple(group) for group in groups.values()]


def _person(claim: GoldClaim) -> str | None:
    return None if claim.person is None else person_key(claim.person)


def _body(claim: GoldClaim) -> str | None:
    return None if claim.organisation is None else name_key(claim.organisation)
