"""What was believed from which day on: the second clock, by the days on which claims became public."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from archive.model import ClaimFact, PositionFact, Tenure, TenureVersion
from archive.tenure.derive import derive


def versions(position: PositionFact, claims: Iterable[ClaimFact]) -> list[TenureVersion]:
    """Every belief about the tenures of one post with the days on which it was held, sorted.

    On each day that brings a claim (`known_from`), the belief is what follows from the claims public by then; a claim
    with no such day was known from the start (known_from None). Equal beliefs in a row are one. `known_to` is the first
    day of another belief, None for the current one. The evidence of a version is left empty: it is that of the claims
    public by then, and would fill an archive with copies of itself. Raises what `derive` raises.
    """
    claims = list(claims)
    arrivals: dict[date | None, list[ClaimFact]] = {}
    for claim in claims:
        arrivals.setdefault(claim.known_from, []).append(claim)
    days = sorted(arrivals, key=lambda day: (day is not None, day or date.min))
    done: list[TenureVersion] = []
    held: dict[tuple[int, int], tuple[date | None, Tenure]] = {}
    for day, beliefs in _beliefs(position, arrivals, days):
        now = {(tenure.person_id, tenure.spell): replace(tenure, evidence=()) for tenure in beliefs}
        for key, (since, tenure) in list(held.items()):
            if now.get(key) != tenure:
                done.append(TenureVersion(tenure, since, day))
                del held[key]
        for key, tenure in now.items():
            if key not in held:
                held[key] = (day, tenure)
    done += [TenureVersion(tenure, since, None) for since, tenure in held.values()]
    return sorted(done, key=_order)


def _beliefs(
    position: PositionFact, arrivals: dict[date | None, list[ClaimFact]], days: list[date | None]
) -> Iterator[tuple[date | None, Iterable[Tenure]]]:
    """The tenures believed on each day. Unless the post has one seat, people do not bear on each other, so that only
    those of whom a day brings a claim are derived anew; a vacancy bears on all."""
    known: dict[int | None, list[ClaimFact]] = {}
    believed: dict[int | None, list[Tenure]] = {}
    for day in days:
        for claim in arrivals[day]:
            known.setdefault(claim.person_id, []).append(claim)
        touched: set[int | None] = {claim.person_id for claim in arrivals[day]}
        if position.seats == 1 or None in touched:
            touched = set(known)
        heard = [claim for person in touched | {None} for claim in known.get(person, ())]
        for person in touched:
            believed[person] = []
        for tenure in derive(position, heard).tenures:
            believed[tenure.person_id].append(tenure)
        yield day, [tenure for tenures in believed.values() for tenure in tenures]


def _order(version: TenureVersion) -> tuple[int, int, bool, date]:
    since = version.known_from
    return version.tenure.person_id, version.tenure.spell, since is not None, since or date.min
