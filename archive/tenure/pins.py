"""Pins: bounds that a person decided, whatever the claims say.

A pin sets one bound of one tenure that the claims make, from the day on which it was decided. It makes no tenure, and
moves neither the neighbours nor the other side, but that a tenure begins before it ends.

Which tenure: the one nearest to the day that the pin names, else to its bounds. Of several pins of one side of one tenure
the one decided last holds. A pin that no tenure fits is not followed, and is a conflict.

What contradicts a pin is not followed, stays in the evidence as `against`, and is a conflict that names the decision:
another date of the same start or end; sightings beyond it; a day out of the post between the day that the pin names and
the bound (`archive.tenure.heeding` finds it). Sightings beyond it are a tenure of their own where the claims part them from
this one as they part others (`archive.tenure.spells`), by a start that is stated after a pinned end, by somebody else in the
one seat between, in a post of several seats by three years of silence, or because three independent sources saw the holder
then. A claim that a person accepted gives way to a pin too.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable

from archive.model import BearsOn, Pin
from archive.tenure.conflicts import span
from archive.tenure.days import HIGH, LOW, high, low
from archive.tenure.observations import Group


def in_force(pins: Iterable[Pin]) -> list[Pin]:
    """Pins in the order in which they were decided; of those that mean one bound by the same day only the last."""
    last: dict[tuple[object, ...], Pin] = {}
    for pin in sorted(pins, key=by_decision):
        last[pin.side, pin.acting, pin.id if pin.day is None else pin.day] = pin
    return sorted(last.values(), key=by_decision)


def by_decision(pin: Pin) -> tuple[str, int]:
    """The order in which pins were decided."""
    return pin.decided_at, pin.id


def named(pin: Pin) -> str:
    """A pin as the details of conflicts begin: the decision, who and when, and what it says."""
    which = "end" if pin.side is BearsOn.END else "start"
    first, last = low(pin.bounds.earliest), high(pin.bounds.latest)
    return f"Decision {pin.id} ({pin.by}, {pin.decided_on}) puts the {which} {span(first, last)}"


def cuts(group: Group, known: Collection[int]) -> dict[int, int]:
    """Where pins part sightings that are left on both sides of one, and nothing else does within its bounds (`known`): the
    place in `seen`, and the last day on which an observation must lie to be certainly on the near side."""
    found: dict[int, int] = {}
    firsts = [o.earliest for o in group.seen]
    for pin in group.pins:
        first, last = low(pin.bounds.earliest), high(pin.bounds.latest)
        if pin.side is BearsOn.END:
            at, edge, within = (
                bisect_right(firsts, last),
                first,
                (bisect_right(firsts, first), bisect_right(firsts, last)),
            )
        else:
            at, edge, within = (
                bisect_left(firsts, first),
                first - 1,
                (bisect_left(firsts, first), bisect_right(firsts, last)),
            )
        near = min((o.latest for o in group.seen[:at]), default=HIGH)
        parted = any(within[0] <= place <= within[1] for place in known)
        if 0 < at < len(firsts) and not parted and (pin.side is BearsOn.END or near < first):
            found[at] = max(found.get(at, LOW), edge, near)
    return found
