"""A spell as a tenure: its bounds as dates, its basis, and every claim that bears on it."""

from __future__ import annotations

from archive.model import BearsOn, BoundBasis, Tenure
from archive.tenure.bounds import Side, Spell, Tally
from archive.tenure.days import HIGH, LOW, bounds_of, day_of, low
from archive.tenure.observations import Observation
from archive.tenure.sources import sources


def tenure_of(spell: Spell, number: int, *, bare: bool = False) -> Tenure:
    """The tenure that a spell is, the `number`th of the person in the post; a bare one is without its evidence."""
    if spell.tally is None:
        bearing = _bearing(spell).values()
        spell.tally = Tally({o.id for o in bearing}, {o.claim.article_id for o in bearing})
        spell.tally.add(spell.sightings)
    first, last = spell.tally.first, spell.tally.last
    start = bounds_of(spell.start_earliest.value, spell.start_latest.value)
    end = bounds_of(spell.end_earliest.value, spell.end_latest.value)
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
        start_basis=_basis(spell.start_earliest, spell.start_latest),
        end_basis=_basis(spell.end_latest, spell.end_earliest),
        end_reason=_reason(spell),
        articles=len(spell.tally.articles),
        claims=len(spell.tally.claims),
        evidence=() if bare else _evidence(spell),
    )


def chronological(spell: Spell) -> tuple[int, int, int, bool, int]:
    """The order of spells in time, then one that depends on nothing but the claims."""
    return (
        min(spell.held_by, spell.end_latest.value),
        max(spell.held_on, spell.start_earliest.value),
        spell.person_id,
        spell.group.acting,
        min((o.id for o in (*spell.part.firm, *spell.part.ends, *spell.part.unplaced)), default=0),
    )


def _basis(side: Side, other: Side) -> BoundBasis | None:
    """Why a start or end is bounded as it is: by the side that says more, but for what was pinned."""
    return other.basis if other.basis is BoundBasis.PINNED else side.basis or other.basis


def _within(spell: Spell, day: int) -> int:
    return max(spell.start_earliest.value, min(day, spell.end_latest.value))


def _reason(spell: Spell) -> str | None:
    """Why it ended: what most sources of the end that is believed give, then what the latest of them does."""
    given: dict[str, list[Observation]] = {}
    for end in spell.ends:
        if end.claim.reason is not None:
            given.setdefault(end.claim.reason, []).append(end)
    if len(given) < 2:
        return next(iter(given), None)
    return max(
        sorted(given), key=lambda reason: (sources(given[reason]), max(low(o.claim.known_from) for o in given[reason]))
    )


def _bearing(spell: Spell) -> dict[int, Observation]:
    """Every claim of the spell, and those of neighbours that bound it, by id."""
    part = spell.part
    found = {o.id: o for o in part.firm}
    for claims in (
        part.unplaced,
        part.ends,
        spell.against,
        spell.start_earliest.claims,
        spell.start_latest.claims,
        spell.end_earliest.claims,
        spell.end_latest.claims,
    ):
        for observation in claims:
            found[observation.id] = observation
    return found


def _evidence(spell: Spell) -> tuple[tuple[int, BearsOn], ...]:
    """What bears on the spell, once for each thing it does."""

    def of(*sides: Side) -> set[int]:
        return {o.id for side in sides for o in side.claims}

    starts = of(spell.start_earliest, spell.start_latest)
    ends = of(spell.end_earliest, spell.end_latest)
    against = {o.id for o in spell.against}
    within = _bearing(spell).keys() - starts - ends - against
    roles = ((starts, BearsOn.START), (ends, BearsOn.END), (within, BearsOn.WITHIN), (against, BearsOn.AGAINST))
    return tuple(sorted((claim, bears) for claims, bears in roles for claim in claims))
