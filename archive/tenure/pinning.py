"""Setting the bounds of spells to what was pinned, after everything that follows from the claims (`archive.tenure.pins`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from archive.model import Aspect, BearsOn, BoundBasis, Pin
from archive.tenure.bounds import Side, Spell, nearest, tidy
from archive.tenure.days import HIGH, LOW, high, low
from archive.tenure.pins import named

_NEIGHBOURS = (BoundBasis.PREDECESSOR, BoundBasis.SUCCESSOR)
_LIFETIMES = (BoundBasis.INCEPTION, BoundBasis.DISSOLUTION, BoundBasis.DEATH)


def fix(spells: Sequence[Spell], pins: Iterable[Pin]) -> None:
    """Give each pin to the spell that it means, and set the bounds of the spells to the last of theirs."""
    for pin in pins:
        spell = meant(spells, pin)
        if spell is not None:
            spell.pins = (*spell.pins, pin)
    for spell in spells:
        if spell.pins:
            for pin in _last(spell.pins):
                _set(spell, pin)
            tidy(spell)


def meant(spells: Sequence[Spell], pin: Pin) -> Spell | None:
    """The spell that a pin means, of those that it fits; None where it fits none."""
    first, last = low(pin.bounds.earliest), high(pin.bounds.latest)
    if pin.side is BearsOn.END:
        day = last if last < HIGH else first
        fitting = [spell for spell in spells if _begun(spell, last)]
    else:
        day = first if first > LOW else last
        fitting = [spell for spell in spells if _lasts(spell, first)]
        if not fitting and len(spells) == 1 and all(o.aspect is Aspect.BEGAN for o in spells[0].part.firm):
            fitting = list(spells)  # nothing is known of it but another date of its start
    return nearest(fitting, low(pin.day) if pin.day else day) if fitting else None


def _begun(spell: Spell, last: int) -> bool:
    seen = [*spell.part.firm, *spell.part.unplaced]
    return any(o.earliest <= last for o in seen) or not seen


def _lasts(spell: Spell, first: int) -> bool:
    return any(o.latest >= first for o in (*spell.part.firm, *spell.part.unplaced, *spell.part.ends))


def _last(pins: Iterable[Pin]) -> list[Pin]:
    """The pin of each side that was decided last, in that order."""
    found: dict[BearsOn, Pin] = {}
    for pin in pins:
        found.pop(pin.side, None)
        found[pin.side] = pin
    return list(found.values())


def _set(spell: Spell, pin: Pin) -> None:
    first, last = low(pin.bounds.earliest), high(pin.bounds.latest)
    if pin.side is BearsOn.END:
        dated = [o for o in spell.ends if o.latest < first or last < o.earliest]
        lower, upper = spell.end_earliest, spell.end_latest
    else:
        starts = [o for o in spell.part.firm if o.aspect is Aspect.BEGAN and o not in spell.against]
        dated = [o for o in starts if o.latest < first or last < o.earliest]
        lower, upper = spell.start_earliest, spell.start_latest
    if dated:
        kind = "different_ends" if pin.side is BearsOn.END else "different_starts"
        spell.contradict(kind, f"{named(pin)}, yet other claims date it otherwise.", dated)
    for side, off in ((lower, lower.value > last), (upper, upper.value < first)):
        if off and (not side.claims or not set(spell.against).issuperset(side.claims)):
            _contradicted(spell, pin, side)
    lower = Side(first, BoundBasis.PINNED) if first > LOW else Side(LOW) if lower.value > last else lower
    upper = Side(last, BoundBasis.PINNED) if last < HIGH else Side(HIGH) if upper.value < first else upper
    if pin.side is BearsOn.END:
        spell.end_earliest, spell.end_latest = lower, upper
        if spell.start_earliest.value > upper.value:
            _contradicted(spell, pin, spell.start_earliest)
            spell.start_earliest = Side(LOW)
    else:
        spell.start_earliest, spell.start_latest = lower, upper
        if spell.end_latest.value < lower.value:
            _contradicted(spell, pin, spell.end_latest)
            spell.end_latest = Side(HIGH)


def _contradicted(spell: Spell, pin: Pin, side: Side) -> None:
    """Set what put a bound elsewhere against the pin."""
    if side.basis in _NEIGHBOURS:
        kind, said = "two_holders", "another holder is seen in the post on the other side of it"
    elif side.basis in _LIFETIMES:
        kind, said = "outside_lifetime", f"the {side.basis} lies on the other side of it"
    elif side.basis is BoundBasis.PINNED:
        kind, said = "end_before_start", "a decision before it puts the other bound on the other side of it"
    else:
        kind, said = "different_ends" if pin.side is BearsOn.END else "different_starts", "claims contradict it"
    spell.contradict(kind, f"{named(pin)}, yet {said}.", side.claims)
