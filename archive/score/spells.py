"""Tenures of the archive against those that follow from the gold's stories together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from archive.dates import Bounds
from archive.score.gold import GoldTenure
from archive.score.matching import match, unmatched
from archive.score.measures import Fault
from archive.score.names import Names
from archive.score.said import Held
from archive.score.tally import Tally

TENURES, BOUNDS = "tenures", "tenure bounds"
OUTCOMES = {BOUNDS: ("equal", "wider", "narrower", "contradicting")}


def compare(tally: Tally, names: Names, gold: Sequence[GoldTenure], held: Sequence[Held]) -> None:
    """Spells first, then the four bounds of those that match. Tenures in posts of which the gold has none are left
    out: the gold says nothing of them."""
    by_post: dict[int, list[Held]] = defaultdict(list)
    for tenure in held:
        by_post[tenure.post.id].append(tenure)
    asked = {
        post_id
        for post_id, tenures in by_post.items()
        if any(names.post(one.position, one.organisation, tenures[0].post) for one in gold)
    }
    known = [tenure for tenure in held if tenure.post.id in asked]
    pairs = match(gold, known, lambda one, other: _quality(names, one, other))
    tally.kind(TENURES, "a gold need not list every tenure: the precision is a lower bound")
    tally.count(TENURES, len(gold), len(known), len(pairs))
    for index in unmatched(len(gold), (pair[0] for pair in pairs)):
        one = gold[index]
        item = f"{one.person}, {one.position}, {one.organisation}: {one.start} to {one.end}"
        tally.differ(TENURES, Fault.MISSED, "", (item, ""))
    for index in unmatched(len(known), (pair[1] for pair in pairs)):
        tally.differ(TENURES, Fault.FALSE, "", (f"{_shown(known[index])}: {_spell(known[index])}", ""))
    for left, right in pairs:
        for name, truth, found in _sides(gold[left], known[right]):
            for end, lower in (("earliest", True), ("latest", False)):
                outcome = bound(truth, found, lower=lower)
                tally.share(BOUNDS, outcome)
                if outcome in ("narrower", "contradicting"):
                    shown = f"{_shown(known[right])}: {name}_{end} {getattr(found, end)}, gold {getattr(truth, end)} ({outcome})"
                    tally.differ(BOUNDS, Fault.BOUND, "", (shown, ""))


def _quality(names: Names, gold: GoldTenure, held: Held) -> float:
    sure = names.person(gold.person, held.person)
    sure = sure and min(sure, names.post(gold.position, gold.organisation, held.post))
    if not sure:
        return 0.0
    meeting = sum(truth.meets(found) for _, truth, found in _sides(gold, held))
    equal = sum(
        bound(truth, found, lower=lower) == "equal" for _, truth, found in _sides(gold, held) for lower in (True, False)
    )
    return sure + meeting / 10 + equal / 100


def _sides(gold: GoldTenure, held: Held) -> tuple[tuple[str, Bounds, Bounds], tuple[str, Bounds, Bounds]]:
    return ("start", gold.start, held.start), ("end", gold.end, held.end)


def bound(gold: Bounds, found: Bounds, *, lower: bool) -> str:
    """One bound against the gold's: equal; wider (true, but says less); narrower (says more than follows);
    contradicting (leaves none of the days that the gold allows)."""
    own, other = (found.earliest, gold.earliest) if lower else (found.latest, gold.latest)
    if own == other:
        return "equal"
    if own is None:
        return "wider"
    limit: date | None = gold.latest if lower else gold.earliest
    if limit is not None and (own > limit if lower else own < limit):
        return "contradicting"
    if other is None:
        return "narrower"
    return "wider" if (own < other if lower else own > other) else "narrower"


def _shown(held: Held) -> str:
    organisation = f", {held.post.organisation.name}" if held.post.organisation is not None else ""
    return f"{held.person.name}, {held.post.title}{organisation}"


def _spell(held: Held) -> str:
    return f"{held.start} to {held.end}"
