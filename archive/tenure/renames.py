"""A post that was renamed: the posts that its names are, in order, and tenures that run through a rename.

Who is seen in the post before it is renamed and after that held it all the time: the tenure under the old name ends, and
the one under the new name begins, on the day of the rename. Unless an end or a start is stated, or another holder bounds
one of them. A claim that uses a name on days when the post did not bear it is taken to be of the name that it bore, and so
is a pin of a bound on such days. A bound that was pinned stays as it is: a tenure runs through a rename that may lie on its day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from archive.dates import Bounds
from archive.model import Aspect, BearsOn, BoundBasis, ClaimFact, Pin, PositionFact, Tenure

_OPEN_END = (None, BoundBasis.LAST_SIGHTING, BoundBasis.DISSOLUTION)
_OPEN_START = (None, BoundBasis.FIRST_SIGHTING, BoundBasis.INCEPTION)


def chains(posts: Iterable[PositionFact]) -> list[tuple[PositionFact, ...]]:
    """The posts, those that one post bore as names after each other together, the oldest first.

    Where two posts became one, neither was renamed.
    """
    by_id = {post.id: post for post in posts}
    before: dict[int, list[int]] = {}
    for post in by_id.values():
        if post.successor_id in by_id and post.successor_id is not None:
            before.setdefault(post.successor_id, []).append(post.id)
    after = {old: new for new, olds in before.items() if len(olds) == 1 for old in olds}
    renamed = set(after.values())
    found: list[tuple[PositionFact, ...]] = []
    placed: set[int] = set()
    # Those that nothing was renamed to come first; what is left are circles, cut at the smallest id.
    for first in sorted(by_id, key=lambda id: (id in renamed, id)):
        chain: list[PositionFact] = []
        at: int | None = first
        while at is not None and at not in placed:
            placed.add(at)
            chain.append(by_id[at])
            at = after.get(at)
        if chain:
            found.append(tuple(chain))
    return found


def rename(old: PositionFact, new: PositionFact) -> Bounds:
    """The day on which the old name gave way to the new, as far as it is known."""
    return old.dissolution & new.inception or old.dissolution


def in_its_time(chain: Sequence[PositionFact], claim: ClaimFact) -> ClaimFact:
    """The claim under the name that the post bore on its days."""
    if len(chain) == 1 or claim.aspect not in (Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED):
        return claim
    post = _borne(chain, claim.position_id, claim.bounds)
    return claim if post == claim.position_id else replace(claim, position_id=post)


def pin_in_its_time(chain: Sequence[PositionFact], pin: Pin) -> Pin:
    """The pin under the name that the post bore on its days. The day that it names may be one of another name: it then
    means the tenure that is nearest."""
    post = _borne(chain, pin.position_id, pin.bounds)
    return pin if post == pin.position_id else replace(pin, position_id=post)


def _borne(chain: Sequence[PositionFact], position_id: int, days: Bounds) -> int:
    ids = [post.id for post in chain]
    at = ids.index(position_id)
    earliest, latest = days.earliest, days.latest
    while at > 0 and latest is not None and (day := rename(chain[at - 1], chain[at]).earliest) and latest < day:
        at -= 1
    while (
        at + 1 < len(ids)
        and earliest is not None
        and (day := rename(chain[at], chain[at + 1]).latest)
        and earliest > day
    ):
        at += 1
    return ids[at]


def run_through(
    chain: Sequence[PositionFact], tenures: Mapping[int, Sequence[Tenure]], articles: Mapping[int, int]
) -> list[Tenure]:
    """The tenures of one person under each name of a post, bounded by the renames that they run through.

    `tenures` are by post, `articles` gives the article of each claim.
    """
    made = {post.id: list(tenures.get(post.id, ())) for post in chain}
    for old, new in pairwise(chain):
        before = [index for index, tenure in enumerate(made[old.id]) if not tenure.acting]
        after = [index for index, tenure in enumerate(made[new.id]) if not tenure.acting]
        if before and after:
            joined = _joined(made[old.id][before[-1]], made[new.id][after[0]], rename(old, new), articles)
            if joined is not None:
                made[old.id][before[-1]], made[new.id][after[0]] = joined
    return [tenure for own in made.values() for tenure in own]


def _joined(old: Tenure, new: Tenure, day: Bounds, articles: Mapping[int, int]) -> tuple[Tenure, Tenure] | None:
    old_pinned, new_pinned = (basis is BoundBasis.PINNED for basis in (old.end_basis, new.start_basis))
    if not (old.end_basis in _OPEN_END or (old_pinned and old.end.meets(day))):
        return None
    if not (new.start_basis in _OPEN_START or new.start.meets(day)):
        return None
    if old.last_seen is None or new.first_seen is None:
        return None
    on = day & Bounds(old.end.earliest, new.start.latest)
    if on is None or not on.known:
        return None
    end, start = on & old.end, on & new.start
    if end is None or start is None or (old.start.latest and end.latest and old.start.latest > end.latest):
        return None
    if start.earliest and new.end.earliest and start.earliest > new.end.earliest:
        return None
    ends = [id for id, bears in new.evidence if bears is BearsOn.START]
    starts = [id for id, bears in old.evidence if bears is BearsOn.END]
    return (
        old
        if old_pinned
        else _told(replace(old, end=end, end_basis=BoundBasis.DISSOLUTION), BearsOn.END, ends, articles),
        new
        if new_pinned
        else _told(
            replace(
                new,
                start=start,
                start_basis=new.start_basis if new.start_basis is BoundBasis.STATED else BoundBasis.INCEPTION,
            ),
            BearsOn.START,
            starts,
            articles,
        ),
    )


def _told(tenure: Tenure, bears_on: BearsOn, claims: Iterable[int], articles: Mapping[int, int]) -> Tenure:
    evidence = tuple(sorted({*tenure.evidence, *((id, bears_on) for id in claims)}))
    ids = {id for id, _ in evidence}
    return replace(tenure, evidence=evidence, claims=len(ids), articles=len({articles[id] for id in ids}))
