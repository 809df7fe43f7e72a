"""What is believed of one post while claims come in: only what a new claim may change is drawn again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from archive.errors import ClaimError
from archive.model import Aspect, BearsOn, ClaimFact, Conflict, DeathFact, Pin, PositionFact, Tenure
from archive.tenure.bounds import Spell
from archive.tenure.conflicts import contradiction, span
from archive.tenure.days import HIGH
from archive.tenure.heeding import heed
from archive.tenure.lifetimes import deaths_of, mortal
from archive.tenure.line import Line
from archive.tenure.observations import Group, Observation, group, observe
from archive.tenure.pins import in_force, named
from archive.tenure.silences import dated
from archive.tenure.spells import Rival, by_day
from archive.tenure.tenures import chronological, tenure_of


class Belief:
    """The tenures of one post that follow from all that has been heard, whatever came first."""

    def __init__(self, position: PositionFact) -> None:
        self._position = position
        self._known: dict[int | None, dict[int, list[Observation]]] = {}
        self._crowded = position.seats is not None and position.seats > 1
        self._deaths: dict[int, dict[int, DeathFact]] = {}
        self._pins: dict[int, dict[int, Pin]] = {}
        self._lines = {acting: Line(position) for acting in (False, True)}
        self.drawn: set[int] = set()
        """The people who may be in other conflicts since the last hearing: all but those who were only seen again."""

    def hear(self, claims: Iterable[ClaimFact], deaths: Iterable[DeathFact] = (), pins: Iterable[Pin] = ()) -> set[int]:
        """Take in claims, reports of deaths and pins; the people whose tenures may have changed.

        Raises ClaimError for a claim on another post, for one that names nobody and is no vacancy, and for one id with
        two contents.
        """
        touched: set[int | None] = set()
        new: dict[int | None, list[Observation]] = {}
        for claim in claims:
            self._check(claim)
            known = self._known.setdefault(claim.person_id, {})
            if claim.id not in known:
                known[claim.id] = observe(claim)
                new.setdefault(claim.person_id, []).extend(known[claim.id])
            elif known[claim.id][0].claim != claim:
                raise ClaimError(
                    "two different claims have one id",
                    where=f"claim {claim.id}",
                    hint="`archive rebuild` draws the claims' people and posts again",
                )
            touched.add(claim.person_id)
        for death in deaths:
            self._deaths.setdefault(death.person_id, {})[death.id] = death
            touched.add(death.person_id)
        for pin in pins:
            self._pins.setdefault(pin.person_id, {})[pin.id] = pin
            touched.add(pin.person_id)
        if None in touched:  # a vacancy bears on everybody
            touched |= self._known.keys()
        elif touched and self._position.seats == 1:  # whether somebody came between bears on what a pin leaves
            touched |= self._pins.keys()
        people = {person for person in touched if person is not None and person in self._known}
        longer = {
            person for person in sorted(people) if None not in touched and self._lengthen(person, new.get(person, ()))
        }
        self.drawn = self._draw(people - longer) | (self._pins.keys() & touched)
        return longer | self.drawn

    def people(self) -> set[int]:
        """Those of whom a tenure is believed."""
        return {person for line in self._lines.values() for person in line.spells}

    def tenures(self, person: int, *, bare: bool = False) -> list[Tenure]:
        """The tenures of a person in order of time; bare ones are without their evidence."""
        spells = [spell for line in self._lines.values() for spell in line.spells.get(person, ())]
        if len(spells) > 1:
            spells.sort(key=chronological)
        return [tenure_of(spell, number, bare=bare) for number, spell in enumerate(spells, 1)]

    def all_tenures(self) -> list[Tenure]:
        """The tenures of everybody, in order of time."""
        spells = [s for line in self._lines.values() for own in line.spells.values() for s in own]
        numbers: dict[int, int] = {}
        found = []
        for spell in sorted(spells, key=chronological):
            numbers[spell.person_id] = numbers.get(spell.person_id, 0) + 1
            found.append(tenure_of(spell, numbers[spell.person_id]))
        return found

    def conflicts(self) -> list[Conflict]:
        """What cannot all be true, in a fixed order."""
        found = [c for person in self.people() | self._pins.keys() for c in self.conflicts_of(person)]
        return sorted(
            {*found, *self.conflicts_between()},
            key=lambda c: (c.kind, c.certainty, c.person_id or 0, c.claims, c.detail),
        )

    def conflicts_of(self, person: int) -> list[Conflict]:
        """Those about one person."""
        found: list[Conflict] = []
        for line in self._lines.values():
            spells = line.spells.get(person, [])
            found += [conflict for spell in spells for conflict in spell.conflicts]
            found += _returns(spells)
        return found + self._unmet(person) if person in self._pins else found

    def conflicts_between(self) -> list[Conflict]:
        """Those between holders of the one seat."""
        return [conflict for line in self._lines.values() for conflict in line.conflicts()]

    def _unmet(self, person: int) -> list[Conflict]:
        """A conflict for each pin that no tenure of the person fits."""
        met = {pin for line in self._lines.values() for spell in line.spells.get(person, ()) for pin in spell.pins}
        return [
            contradiction(
                "unmet_decision", "possible", self._position.id, person, f"{named(pin)}, yet no tenure fits.", ()
            )
            for pin in in_force(self._pins[person].values())
            if pin not in met
        ]

    def _lengthen(self, person: int, observations: Sequence[Observation]) -> bool:
        """Take in claims that do no more than to see a holder again, without drawing anything again."""
        if (
            not observations
            or person in self._deaths
            or person in self._pins
            or len({o.claim.acting for o in observations}) > 1
        ):
            return False
        return self._lines[observations[0].claim.acting].lengthen(person, sorted(observations))

    def _draw(self, people: set[int]) -> set[int]:
        groups: dict[bool, dict[int, Group | None]] = {False: {}, True: {}}
        died: dict[int, int] = {}
        vacancies = self._said(None) if self._position.seats in (None, 1) else []
        for person in people:
            made = group(person, self._said(person), vacancies)
            reports = deaths_of(self._deaths.get(person, {}).values(), self._position).get(person)
            if reports:
                made, died[person] = _mortal(made, reports)
            by_capacity = {own.acting: own for own in made}
            for acting, pins in self._pins_on(person, by_capacity).items():
                by_capacity[acting] = heed(
                    by_capacity[acting], pins, self._rivals(person, acting), crowded=self._crowded
                )
            for acting in groups:
                groups[acting][person] = by_capacity.get(acting)
        return {p for acting, line in self._lines.items() for p in line.replace(groups[acting], died)}

    def _pins_on(self, person: int, groups: Mapping[bool, Group]) -> dict[bool, list[Pin]]:
        """The pins of a person by the capacity that each means: its own, or the only one in which the person is known."""
        found: dict[bool, list[Pin]] = {}
        for pin in in_force(self._pins.get(person, {}).values()):
            capacity = pin.acting if pin.acting in groups else not pin.acting
            if capacity in groups:
                found.setdefault(capacity, []).append(pin)
        return found

    def _rivals(self, person: int, acting: bool) -> list[Rival]:
        """Sightings of others in the one seat, in a capacity."""
        if self._position.seats != 1:
            return []
        seen = ((other, o) for other in self._known if other is not None and other != person for o in self._said(other))
        return sorted(
            (
                (o.latest, o.earliest, other, o)
                for other, o in seen
                if o.sighting and dated(o) and o.claim.acting is acting
            ),
            key=by_day,
        )

    def _said(self, person: int | None) -> list[Observation]:
        return [observation for parts in self._known.get(person, {}).values() for observation in parts]

    def _check(self, claim: ClaimFact) -> None:
        if claim.position_id != self._position.id:
            raise ClaimError(
                f"the claim is on position {claim.position_id}, not on {self._position.id}",
                where=f"claim {claim.id}",
                hint="derive each position from its own claims",
            )
        if claim.person_id is None and claim.aspect is not Aspect.NOT_HOLDING:
            raise ClaimError(
                f"a claim that somebody {claim.aspect} names nobody",
                where=f"claim {claim.id}",
                hint="only not_holding may leave the person out: the post is vacant",
            )


def _mortal(groups: list[Group], reports: list[Observation]) -> tuple[list[Group], int]:
    """The groups of one person without what is claimed after the death; it is followed in all of them or in none."""
    judged = [mortal(own, reports) for own in groups]
    died = HIGH if any(last == HIGH for _, last in judged) else min((last for _, last in judged), default=HIGH)
    if died < HIGH:
        return [own for own, _ in judged], died
    return [own if last == HIGH else before for (own, last), before in zip(judged, groups, strict=True)], HIGH


def _returns(spells: list[Spell]) -> list[Conflict]:
    """Spells of one person, parted by a stated end, whose return nothing but a sighting or an out of place start shows."""
    found: list[Conflict] = []
    for before, after in pairwise(spells):
        pinned = [pin for pin in before.pins if pin.side is BearsOn.END]
        if pinned and not after.start_stated and not after.part.after_rival:
            seen = span(min(o.earliest for o in after.part.firm + after.part.unplaced + after.part.ends), HIGH)
            detail = f"{named(pinned[-1])}, yet the holder is seen in the post {seen}; it may be a return."
            claims = after.held_by_claims
            found.append(
                contradiction("ended_yet_holding", "possible", before.position_id, before.person_id, detail, claims)
            )
        if not after.part.after_end or after.part.after_rival or not before.ends or pinned:
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
