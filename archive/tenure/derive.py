"""From all claims on one post to its tenures and conflicts: the same result in any order of arrival.

claims -> groups (person, capacity) -> spells -> own bounds -> neighbours -> lifetime of the post -> Tenure
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive.model import BearsOn, BoundBasis, ClaimFact, Conflict, PositionFact, Tenure
from archive.tenure.bounds import Side, Spell, bound, tidy
from archive.tenure.conflicts import contradiction, span
from archive.tenure.days import HIGH, LOW, bounds_of, day_of, high, low
from archive.tenure.neighbours import line_up
from archive.tenure.observations import Group, Observation, group
from archive.tenure.spells import rivals_of, split

# Days. A founding longer ago than this narrows a start to nothing that a reader would want to know; to leave it out is
# never wrong, it is only less tight.
_CAREER = 20 * 366


@dataclass(frozen=True, slots=True)
class Derivation:
    """What follows from the claims on one post, in a fixed order."""

    tenures: tuple[Tenure, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def derive(position: PositionFact, claims: Iterable[ClaimFact]) -> Derivation:
    """The tenures of one post and the conflicts among its claims, from all its live asserted claims.

    The order of the claims does not matter, and neither does a claim that comes twice. Raises ClaimError for a claim on
    another post and for one that names nobody, a vacancy apart. A person known only by `not_holding` has no tenure.
    """
    spells: list[Spell] = []
    conflicts: list[Conflict] = []
    groups = group(position, claims)
    for acting in (False, True):
        line = _line(position, [made for made in groups if made.acting is acting])
        if position.seats == 1:
            conflicts += line_up(line)
        spells += line
    for spell in spells:
        _live(spell, position)
        tidy(spell)
        conflicts += spell.conflicts
    conflicts += _returns(spells)
    spells.sort(key=_chronological)
    numbers: dict[int, int] = {}
    tenures = []
    for spell in spells:
        numbers[spell.person_id] = numbers.get(spell.person_id, 0) + 1
        tenures.append(_tenure(spell, numbers[spell.person_id]))
    order = sorted(set(conflicts), key=lambda c: (c.kind, c.certainty, c.person_id or 0, c.claims, c.detail))
    return Derivation(tuple(tenures), tuple(order))


def _line(position: PositionFact, groups: Sequence[Group]) -> list[Spell]:
    rivals = rivals_of(groups) if position.seats == 1 and len(groups) > 1 else []
    spells: list[Spell] = []
    for made in groups:
        before: Spell | None = None
        for part in split(made, rivals):
            before = bound(made, part, position.id, before)
            spells.append(before)
    return spells


def _live(spell: Spell, position: PositionFact) -> None:
    """Bound a spell by the lifetime of the post, or say that they do not fit."""
    since, until = low(position.inception.earliest), high(position.dissolution.latest)
    if since > LOW and not _idle(spell, since) and not spell.starts_after(since, BoundBasis.INCEPTION, ()):
        detail = f"Held by {span(LOW, spell.held_by)}, yet the post exists since {span(since, since)} at the soonest."
        spell.disagree("outside_lifetime", "certain", detail, spell.held_by_claims)
    if until < HIGH and not spell.ends_before(until, BoundBasis.DISSOLUTION, ()):
        detail = f"Held on {span(spell.held_on, HIGH)}, yet the post is gone since {span(until, until)} at the latest."
        spell.disagree("outside_lifetime", "certain", detail, spell.held_on_claims)


def _idle(spell: Spell, since: int) -> bool:
    """Whether the founding of the post says nothing worth saying of this tenure: no claim speaks of its start, or the
    post is much older than the first sighting. A start of which nobody has spoken stays unknown."""
    if spell.end_latest.value < since:
        return False  # it does not fit at all: a conflict
    return spell.start_latest.value >= HIGH or spell.start_latest.value - since > _CAREER


def _returns(spells: Sequence[Spell]) -> list[Conflict]:
    """Spells of one person, parted by a stated end, whose return nothing but a sighting or an out of place start shows."""
    found: list[Conflict] = []
    for before, after in pairwise(spells):
        if before.group is not after.group or not after.part.after_end or after.part.after_rival or not before.ends:
            continue
        last = min(o.latest for o in before.ends)
        end = span(max(o.earliest for o in before.ends), last)
        claims = (*before.ends, *after.held_by_claims)
        if not after.start_stated:
            seen = span(min(o.earliest for o in after.part.firm + after.part.unplaced), HIGH)
            detail = f"The tenure is said to have ended {end}, yet the holder is seen in the post {seen}."
            kind = "ended_yet_holding"
        elif not before.part.firm and not after.ends:
            start = span(after.start_earliest.value, after.start_latest.value)
            detail = f"The only end is dated {end}, before the only start, {start}."
            kind = "end_before_start"
        else:
            continue
        found.append(contradiction(kind, "possible", before.position_id, before.person_id, detail, claims))
    return found


def _chronological(spell: Spell) -> tuple[int, int, int, bool, int]:
    return (
        min(spell.held_by, spell.end_latest.value),
        max(spell.held_on, spell.start_earliest.value),
        spell.person_id,
        spell.group.acting,
        min((o.id for o in (*spell.part.firm, *spell.part.ends, *spell.part.unplaced)), default=0),
    )


def _tenure(spell: Spell, number: int) -> Tenure:
    evidence, articles = _evidence(spell)
    start = bounds_of(spell.start_earliest.value, spell.start_latest.value)
    end = bounds_of(spell.end_earliest.value, spell.end_latest.value)
    first = min((o.earliest if o.earliest > LOW else o.latest for o in spell.sightings), default=HIGH)
    last = max((o.latest if o.latest < HIGH else o.earliest for o in spell.sightings), default=LOW)
    seen = first < HIGH and last > LOW
    return Tenure(
        person_id=spell.person_id,
        position_id=spell.position_id,
        spell=number,
        acting=spell.group.acting,
        start=start,
        end=end,
        # A sighting "in 2018" of a tenure that ended in March lies in its first three months.
        first_seen=day_of(_within(spell, first)) if seen else None,
        last_seen=day_of(_within(spell, last)) if seen else None,
        start_basis=spell.start_earliest.basis or spell.start_latest.basis,
        end_basis=spell.end_latest.basis or spell.end_earliest.basis,
        end_reason=None,
        articles=articles,
        claims=len({claim for claim, _ in evidence}),
        evidence=evidence,
    )


def _within(spell: Spell, day: int) -> int:
    return max(spell.start_earliest.value, min(day, spell.end_latest.value))


def _evidence(spell: Spell) -> tuple[tuple[tuple[int, BearsOn], ...], int]:
    """Every claim of the spell, and those of neighbours that bound it, once for each thing it does."""

    def of(*sides: Side) -> set[Observation]:
        return {o for side in sides for o in side.claims}

    starts = of(spell.start_earliest, spell.start_latest)
    ends = of(spell.end_earliest, spell.end_latest)
    against = set(spell.against)
    part = spell.part
    within = {*part.firm, *part.unplaced, *part.ends} - starts - ends - against
    roles = ((starts, BearsOn.START), (ends, BearsOn.END), (within, BearsOn.WITHIN), (against, BearsOn.AGAINST))
    evidence = sorted((o.id, bears) for claims, bears in roles for o in claims)
    return tuple(evidence), len({o.claim.article_id for o in starts | ends | within | against})
