"""What other holders of a one-seat post say of a spell.

The holders of one seat stand in line: where one is certainly seen before another, he left no later than the other is
first seen (basis successor), and the other came no sooner than he is last seen (basis predecessor). Two spells that are
seen each before the other, or over the same days, have no order: that is a conflict, and neither bounds the other.
Acting and substantive holders are two lines: an acting holder may stand in while the substantive one is away.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from archive.model import BoundBasis, Conflict
from archive.tenure.bounds import Spell
from archive.tenure.conflicts import contradiction, span
from archive.tenure.days import HIGH, LOW


def line_up(spells: Sequence[Spell]) -> list[Conflict]:
    """Bound the spells of one line by each other; the conflicts found."""
    by_first = sorted(spells, key=lambda s: (s.held_by, s.held_on, s.person_id))
    by_last = sorted(spells, key=lambda s: (s.held_on, s.held_by, s.person_id))
    for spell in spells:
        _bound_end(spell, by_first)
        _bound_start(spell, by_last)
    return _overlaps(by_first) + _interleaved(by_first)


def _bound_end(spell: Spell, by_first: Sequence[Spell]) -> None:
    """The first spell of another person that begins where this one is last seen, or later."""
    for other in by_first[bisect_left(by_first, spell.held_on, key=lambda s: s.held_by) :]:
        if other.held_by == HIGH:
            return
        if other.person_id != spell.person_id and other.held_on > spell.held_by:
            spell.ends_before(other.held_by, BoundBasis.SUCCESSOR, other.held_by_claims)
            return


def _bound_start(spell: Spell, by_last: Sequence[Spell]) -> None:
    """The last spell of another person that is seen no later than this one is first seen."""
    for at in range(bisect_right(by_last, spell.held_by, key=lambda s: s.held_on) - 1, -1, -1):
        other = by_last[at]
        if other.held_on == LOW:
            return
        if other.person_id != spell.person_id and other.held_by < spell.held_on:
            spell.starts_after(other.held_on, BoundBasis.PREDECESSOR, other.held_on_claims)
            return


def _overlaps(by_first: Sequence[Spell]) -> list[Conflict]:
    """Each spell against the one that reaches furthest among those before it, of another person: two at the most."""
    found: list[Conflict] = []
    furthest: list[Spell] = []
    for spell in by_first:
        if spell.held_by == HIGH:
            break
        for other in furthest:
            if other.person_id != spell.person_id and spell.held_by < other.held_on and other.held_by < spell.held_on:
                found.append(_both(spell, other))
                break
        furthest.append(spell)
        furthest.sort(key=lambda s: (-s.held_on, s.person_id))
        people: set[int] = set()
        furthest = [s for s in furthest if not (s.person_id in people or people.add(s.person_id))][:2]  # type: ignore[func-returns-value]
    return found


def _both(spell: Spell, other: Spell) -> Conflict:
    first = max(spell.held_by, other.held_by)
    last = min(spell.held_on, other.held_on)
    claims = (*spell.held_by_claims, *spell.held_on_claims, *other.held_by_claims, *other.held_on_claims)
    if first < last:
        detail = f"Two holders of a one-seat post are both seen between {span(first, first)} and {span(last, last)}."
        return contradiction("two_holders", "certain", spell.position_id, None, detail, claims)
    day = span(last, first)
    detail = f"One holder of a one-seat post is seen {day}, between sightings of another."
    return contradiction("two_holders", "possible", spell.position_id, None, detail, claims)


def _interleaved(by_first: Sequence[Spell]) -> list[Conflict]:
    """A, B, A, B, and no start or end is stated between: perhaps they alternated, perhaps a claim is wrong."""
    found: list[Conflict] = []
    for a, b, c, d in zip(by_first, by_first[1:], by_first[2:], by_first[3:], strict=False):
        if a.person_id == c.person_id != b.person_id == d.person_id and not (
            b.start_stated or b.ends or c.start_stated or c.ends or a.ends or d.start_stated
        ):
            detail = (
                f"Two holders of a one-seat post are seen by turns between {span(a.held_on, a.held_on)} "
                f"and {span(d.held_by, d.held_by)}."
            )
            claims = (*a.held_on_claims, *b.held_by_claims, *c.held_on_claims, *d.held_by_claims)
            found.append(contradiction("two_holders", "possible", a.position_id, None, detail, claims))
    return found
