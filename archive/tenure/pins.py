"""Pins: bounds that a person decided, whatever the claims say.

A pin sets one bound of one tenure that the claims make, from the day on which it was decided. It makes no tenure, and
moves neither the neighbours nor the other side, but that a tenure begins before it ends.

Which tenure: the one nearest to the day that the pin names, else to its bounds. Of several pins of one side of one tenure
the one decided last holds. A pin that no tenure fits is not followed, and is a conflict.

What contradicts a pin is not followed, stays in the evidence as `against`, and is a conflict that names the decision:
another date of the same start or end; sightings beyond it; a day out of the post between the day that the pin names and
the bound. Sightings beyond it are a tenure of their own where the claims part them from this one: by a start that is stated
after a pinned end, by an end or a day out of the post between, by somebody else in the one seat between, or because three
independent sources saw the holder then. A claim that a person accepted gives way to a pin too.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from archive.model import Aspect, BearsOn, Pin
from archive.tenure.conflicts import span
from archive.tenure.days import HIGH, LOW, high, low
from archive.tenure.observations import Aside, Group, Observation
from archive.tenure.silences import dated
from archive.tenure.support import many


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


def heed(group: Group, pins: Sequence[Pin], others: Sequence[Observation]) -> Group:
    """The group without what contradicts its pins. `others` are sightings of other holders of the one seat."""
    gone: set[Observation] = set()
    asides: list[Aside] = []
    for pin in pins:
        found = _of_end(group, pin, others) if pin.side is BearsOn.END else _of_start(group, pin, others)
        if not _leaves(group, found):
            # What dates the bound itself goes on to carry the tenure: `archive.tenure.pinning` sets it against the pin.
            found = found.without(Aspect.ENDED if pin.side is BearsOn.END else Aspect.BEGAN)
        if _leaves(group, found):
            asides += found.told(pin)
            gone.update(found.beyond, found.ends, found.out)
    return replace(
        group,
        seen=[o for o in group.seen if o not in gone],
        ends=[o for o in group.ends if o not in gone],
        absences=[absence for absence in group.absences if absence.observation not in gone],
        aside=[*group.aside, *asides],
        pins=tuple(pins),
    )


def cuts(group: Group) -> dict[int, int]:
    """Where pins part sightings that are left on both sides of one: the place in `seen`, and the last day on which an
    observation must lie to be certainly on the near side."""
    found: dict[int, int] = {}
    firsts = [o.earliest for o in group.seen]
    for pin in group.pins:
        first, last = low(pin.bounds.earliest), high(pin.bounds.latest)
        if pin.side is BearsOn.END:
            at, edge = bisect_right(firsts, last), first
        else:
            at, edge = bisect_left(firsts, first), first - 1
        near = min((o.latest for o in group.seen[:at]), default=HIGH)
        if 0 < at < len(firsts) and (pin.side is BearsOn.END or near < first):
            found[at] = max(found.get(at, LOW), edge, near)
    return found


class _Found(NamedTuple):
    """What contradicts a pin: sightings beyond it, ends, and days out of the post."""

    beyond: list[Observation]
    ends: list[Observation]
    out: list[Observation]

    def without(self, aspect: Aspect) -> _Found:
        return _Found(*([o for o in said if o.aspect is not aspect] for said in self))

    def told(self, pin: Pin) -> Iterator[Aside]:
        """The conflicts that it makes."""
        beyond = "ended_yet_holding" if pin.side is BearsOn.END else "different_starts"
        for claims, kind, said in (
            (self.beyond, beyond, "the holder is seen in the post"),
            (self.ends, "different_ends", "the end is dated"),
            (self.out, "ended_yet_holding", "the holder is said to be out of the post"),
        ):
            if claims:
                when = span(min(o.earliest for o in claims), max(o.latest for o in claims))
                yield Aside(tuple(sorted(claims)), (), kind, "certain", f"{named(pin)}, yet {said} {when}.")


def _leaves(group: Group, found: _Found) -> bool:
    """Whether anything of the tenures is left without these."""
    gone = {*found.beyond, *found.ends, *found.out}
    return any(o not in gone for o in (*group.seen, *group.ends))


def _of_end(group: Group, pin: Pin, others: Sequence[Observation]) -> _Found:
    first, last = low(pin.bounds.earliest), high(pin.bounds.latest)
    near = [o.earliest for o in group.seen if dated(o) and o.earliest <= last]
    day = low(pin.day) if pin.day else max(near, default=LOW)
    beyond = [o for o in group.seen if o.earliest > last]
    # What parts sightings beyond it from this tenure: the days on which it was over, and those on which it began anew.
    over = [o.latest for o in _outs(group) if o.latest >= day]
    over += [o.latest for o in others if o.earliest >= (first or last)]
    again = min(
        (o.earliest for o in beyond if o.aspect is Aspect.BEGAN or min(over, default=HIGH) < o.earliest), default=HIGH
    )
    if many(o for o in beyond if o.aspect is Aspect.HOLDS):
        again = beyond[0].earliest
    return _Found(
        [o for o in beyond if o.earliest < again],
        [o for o in group.ends if day <= o.latest < first or last < o.earliest < again],
        [a.observation for a in group.absences if day <= a.earliest and a.latest < first],
    )


def _of_start(group: Group, pin: Pin, others: Sequence[Observation]) -> _Found:
    first, last = low(pin.bounds.earliest), high(pin.bounds.latest)
    far = [o.latest for o in group.seen if dated(o) and o.latest >= first]
    day = low(pin.day) if pin.day else min(far, default=HIGH)
    beyond = [o for o in group.seen if o.latest < first]
    over = [o.latest for o in _outs(group) if o.latest <= first]
    over += [o.earliest - 1 for o in others if o.latest < first]
    until = max((o.latest for o in beyond if o.latest <= max(over, default=LOW)), default=LOW)
    if many(o for o in beyond if o.aspect is Aspect.HOLDS):
        until = max(o.latest for o in beyond)
    return _Found(
        [o for o in beyond if o.latest > until],
        [o for o in group.ends if last < o.earliest and o.latest < day],
        [a.observation for a in group.absences if last < a.earliest and a.latest < day],
    )


def _outs(group: Group) -> list[Observation]:
    """Ends and days out of the post, but for what is read out of "former"."""
    return [*group.ends, *(a.observation for a in group.absences if not a.former)]
