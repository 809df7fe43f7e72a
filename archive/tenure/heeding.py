"""What of the claims about one person contradicts the pins (`archive.tenure.pins` has the rule)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from archive.model import Aspect, BearsOn, Pin
from archive.tenure.conflicts import span
from archive.tenure.days import HIGH, LOW, high, low
from archive.tenure.observations import Aside, Group, Observation
from archive.tenure.outliers import SILENCE, set_aside
from archive.tenure.pins import named
from archive.tenure.silences import dated
from archive.tenure.spells import Part, Rival, split
from archive.tenure.support import many


def heed(group: Group, pins: Sequence[Pin], rivals: Sequence[Rival], *, crowded: bool) -> Group:
    """The group without what contradicts its pins. `rivals` are sightings of other holders of the one seat, `crowded` says
    that the post has several."""
    gone: set[Observation] = set()
    asides: list[Aside] = []
    parts = split(set_aside(group, rivals), rivals)
    silence = SILENCE if crowded else HIGH
    for pin in pins:
        of_side = _of_end if pin.side is BearsOn.END else _of_start
        found = of_side(group, parts, pin, silence)
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


def _of_end(group: Group, parts: Sequence[Part], pin: Pin, silence: int) -> _Found:
    first, last = low(pin.bounds.earliest), high(pin.bounds.latest)
    near = [o.earliest for o in group.seen if dated(o) and o.earliest <= last]
    day = low(pin.day) if pin.day else max(near, default=LOW)
    beyond = [o for o in group.seen if o.earliest > last]
    later = {o for part in parts[_meant(parts, day) + 1 :] for o in _seen(part)}
    again = min(
        (o.earliest for o in beyond if o in later or o.aspect is Aspect.BEGAN or o.earliest - last > silence),
        default=HIGH,
    )
    if many([o for o in beyond if o.aspect is Aspect.HOLDS]):
        again = beyond[0].earliest
    return _Found(
        [o for o in beyond if o.earliest < again],
        [o for o in group.ends if day <= o.latest < first or last < o.earliest < again],
        [a.observation for a in group.absences if day <= a.earliest and a.latest < first and not a.former],
    )


def _of_start(group: Group, parts: Sequence[Part], pin: Pin, silence: int) -> _Found:
    first, last = low(pin.bounds.earliest), high(pin.bounds.latest)
    far = [o.latest for o in group.seen if dated(o) and o.latest >= first]
    day = low(pin.day) if pin.day else min(far, default=HIGH)
    beyond = [o for o in group.seen if o.latest < first]
    sooner = {o for part in parts[: _meant(parts, day)] for o in _seen(part)}
    until = max((o.latest for o in beyond if o in sooner or first - o.latest > silence), default=LOW)
    if many([o for o in beyond if o.aspect is Aspect.HOLDS]):
        until = max(o.latest for o in beyond)
    return _Found(
        [o for o in beyond if o.latest > until],
        [o for o in group.ends if last < o.earliest and o.latest < day],
        [a.observation for a in group.absences if last < a.earliest and a.latest < day and not a.former],
    )


def _seen(part: Part) -> list[Observation]:
    return [*part.firm, *part.unplaced]


def _meant(parts: Sequence[Part], day: int) -> int:
    """The place of the spell, as the claims alone give it, that is nearest to a day."""

    def distance(place: int) -> int:
        told = [*_seen(parts[place]), *parts[place].ends]
        first, last = min(o.latest for o in told), max(o.earliest for o in told)
        return max(first - day, day - last, 0)

    return min(range(len(parts)), key=distance, default=0)
