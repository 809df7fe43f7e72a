"""The bounds of one spell from the claims about its own holder: start, end, what was set aside, what contradicts.

    holds [a,b]        start_latest <= b and end_earliest >= a
    began [a,b]        the start lies in it
    ended [a,b]        the end lies in it
    held_before [.,b]  start_latest <= b, nothing that dates the end. With an open side ("former minister", said on day
                       b + 1) it was over by then: end_latest <= b, or b + 1 where another claim has the holder in post
                       until that day; where he is seen later still, it bounds nothing and is a possible conflict.
                       With both sides ("then vice president, in February 2012") it bounds nothing more.
    not_holding [a,b]  on some day in it the person is out: a tenure before it has end_latest <= b, one after it
                       start_earliest >= a ("empty since October" does not mean since the first of October)

A start that is only known to lie before a stated end stays unknown. Several starts, or ends, that cannot all be true:
`archive.tenure.support` decides, or leaves it open. A start is not believed against sightings before it (it was a
reappointment), unless these are a lone source against three: then they are set aside. A single report before a start is
left open: the tenure may have begun sooner, and is certain from the stated start on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from archive.model import Aspect, BoundBasis, Conflict, Pin
from archive.tenure.conflicts import contradiction, span
from archive.tenure.days import HIGH, LOW
from archive.tenure.observations import Absence, Group, Observation
from archive.tenure.sources import sources
from archive.tenure.spells import Part
from archive.tenure.support import accepted, best_supported, outweighs, single


@dataclass(slots=True)
class Side:
    """One side of a bound: the day, why, and the claims that put it there. Only ever tightened."""

    value: int
    basis: BoundBasis | None = None
    claims: tuple[Observation, ...] = ()

    def copy(self) -> Side:
        return Side(self.value, self.basis, self.claims)

    def least(self, value: int, basis: BoundBasis, claims: Iterable[Observation]) -> None:
        """A lower bound: the later one stays."""
        if value > self.value:
            self.value, self.basis, self.claims = value, basis, tuple(claims)

    def most(self, value: int, basis: BoundBasis, claims: Iterable[Observation]) -> None:
        """An upper bound: the sooner one stays."""
        if value < self.value:
            self.value, self.basis, self.claims = value, basis, tuple(claims)


@dataclass(slots=True)
class Tally:
    """What is counted of a spell: the claims that bear on it and their articles, and the days of its sightings."""

    claims: set[int]
    articles: set[int]
    first: int = HIGH
    last: int = LOW

    def add(self, observations: Iterable[Observation]) -> None:
        """Count sightings."""
        for observation in observations:
            self.claims.add(observation.id)
            self.articles.add(observation.claim.article_id)
            self.first = min(self.first, observation.earliest if observation.earliest > LOW else observation.latest)
            self.last = max(self.last, observation.latest if observation.latest < HIGH else observation.earliest)


@dataclass(slots=True)
class Spell:
    """A tenure in the making.

    `held_by` and `held_on` are the anchors by which spells of different people are put in order: the person was in the
    post on some day up to `held_by`, and on some day from `held_on` on. They take in a stated end, which the start must
    not (a start known only by the end stays unknown).
    """

    group: Group
    part: Part
    position_id: int
    start_earliest: Side = field(default_factory=lambda: Side(LOW))
    start_latest: Side = field(default_factory=lambda: Side(HIGH))
    end_earliest: Side = field(default_factory=lambda: Side(LOW))
    end_latest: Side = field(default_factory=lambda: Side(HIGH))
    held_by: int = HIGH
    held_on: int = LOW
    held_by_claims: tuple[Observation, ...] = ()
    held_on_claims: tuple[Observation, ...] = ()
    sightings: list[Observation] = field(default_factory=list)
    looked_back: list[Observation] = field(default_factory=list)
    against: list[Observation] = field(default_factory=list)
    start_stated: bool = False
    ends: list[Observation] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    tally: Tally | None = None
    pins: tuple[Pin, ...] = ()

    @property
    def person_id(self) -> int:
        return self.group.person_id

    def starts_after(self, value: int, basis: BoundBasis, claims: Sequence[Observation]) -> bool:
        """Take an inferred start_earliest, unless it would put the bounds out of order. Whether it could be taken."""
        if value > min(self.start_latest.value, self.end_latest.value, self.held_by):
            return False
        self.start_earliest.least(value, basis, claims)
        return True

    def ends_before(self, value: int, basis: BoundBasis, claims: Sequence[Observation]) -> bool:
        """Take an inferred end_latest, unless it would put the bounds out of order. Whether it could be taken."""
        if value < max(self.end_earliest.value, self.start_earliest.value, self.held_on):
            return False
        self.end_latest.most(value, basis, claims)
        return True

    def copy(self) -> Spell:
        """A spell that can be bounded further without touching this one."""
        return replace(
            self,
            start_earliest=self.start_earliest.copy(),
            start_latest=self.start_latest.copy(),
            end_earliest=self.end_earliest.copy(),
            end_latest=self.end_latest.copy(),
            conflicts=list(self.conflicts),
        )

    def disagree(self, kind: str, certainty: str, detail: str, claims: Iterable[Observation]) -> None:
        self.conflicts.append(contradiction(kind, certainty, self.position_id, self.person_id, detail, claims))

    def contradict(self, kind: str, detail: str, claims: Sequence[Observation]) -> None:
        """Set claims against the spell, and say with what they are in conflict."""
        self.against = sorted({*self.against, *claims})
        self.disagree(kind, "certain", detail, claims)


def bound(group: Group, part: Part, position_id: int, before: Spell | None) -> Spell:
    """A spell with the bounds that its holder's own claims give. `before` is the same group's spell before it."""
    spell = Spell(group, part, position_id)
    _start(spell)
    _end(spell)
    anchors = [o for o in part.firm if o not in spell.against] + spell.ends
    spell.held_by = min((o.latest for o in anchors), default=HIGH)
    spell.held_by_claims = tuple(o for o in anchors if o.latest == spell.held_by)
    points = spell.sightings + spell.ends
    spell.held_on = max((o.earliest for o in points), default=LOW)
    spell.held_on_claims = tuple(o for o in points if o.earliest == spell.held_on)
    if before is not None and before.ends:
        spell.starts_after(
            max(o.earliest for o in before.ends), BoundBasis.STATED, _attaining(before.ends, earliest=True)
        )
    for absence in group.absences:
        _leave(spell, absence)
    return spell


def tidy(spell: Spell) -> None:
    """Follow start <= end through, where both sides are known: a start in 2018 and an end in March 2018. What was pinned
    stays."""
    if spell.start_latest.basis not in (None, BoundBasis.PINNED) and spell.end_latest.value < spell.start_latest.value:
        spell.start_latest = Side(spell.end_latest.value, spell.start_latest.basis, spell.end_latest.claims)
    lasts = spell.end_earliest.basis not in (None, BoundBasis.PINNED)
    if lasts and spell.start_earliest.value > spell.end_earliest.value:
        spell.end_earliest = Side(spell.start_earliest.value, spell.end_earliest.basis, spell.start_earliest.claims)


def nearest(spells: Iterable[Spell], day: int) -> Spell:
    """The spell whose sightings and ends are nearest to a day."""

    def distance(spell: Spell) -> int:
        first = spell.held_by if spell.held_by < HIGH else spell.held_on
        last = spell.held_on if spell.held_on > LOW else first
        return max(first - day, day - last, 0)

    return min(spells, key=distance)


def _attaining(observations: Sequence[Observation], *, earliest: bool) -> tuple[Observation, ...]:
    """The observations that give the tightest bound: the latest `earliest`, or the soonest `latest`."""
    if earliest:
        day = max(o.earliest for o in observations)
        return tuple(o for o in observations if o.earliest == day)
    day = min(o.latest for o in observations)
    return tuple(o for o in observations if o.latest == day)


def _start(spell: Spell) -> None:
    firm = spell.part.firm
    holds = [o for o in firm if o.aspect is Aspect.HOLDS]
    believed, again, sooner, decided = _believed_start([o for o in firm if o.aspect is Aspect.BEGAN], holds)
    aside = list(sooner)
    spell.start_stated = bool(believed)
    if believed:
        first, last = max(o.earliest for o in believed), min(o.latest for o in believed)
        aside += [o for o in again if o.latest < first]
        aside += [o for o in firm if o.aspect is Aspect.HELD_BEFORE and o.latest < first]
        if decided:
            spell.start_earliest.least(first, BoundBasis.STATED, _attaining(believed, earliest=True))
        elif all(o.aspect is Aspect.BEGAN for o in sooner):
            spell.start_earliest.least(min(o.earliest for o in sooner), BoundBasis.STATED, sooner)
        spell.start_latest.most(last, BoundBasis.STATED, _attaining(believed, earliest=False))
        if aside:
            either = "" if decided else " It is left open which is right."
            spell.disagree(
                "different_starts",
                "certain" if any(o.aspect is Aspect.BEGAN for o in aside) else "possible",
                f"The start is dated {span(first, last)}, yet other claims have it sooner, by "
                f"{span(LOW, min(o.latest for o in aside))}.{either}",
                [*believed, *aside],
            )
    resumed = [o for o in again if o not in aside]
    if resumed:
        sooner = [o for o in (*believed, *holds) if o not in aside]
        stated = bool(believed) and not any(o.latest < r.earliest for o in holds for r in resumed)
        spell.disagree(
            "different_starts",
            "certain" if stated else "possible",
            f"The holder is in the post by {span(LOW, min(o.latest for o in sooner))}, yet a start is dated "
            f"{span(min(o.earliest for o in resumed), max(o.latest for o in resumed))}; it may be a reappointment.",
            [*_attaining(sooner, earliest=False), *resumed],
        )
    spell.against = sorted({*aside, *resumed})
    used = [o for o in firm if o not in aside]
    # A renewed start that may follow the stated end may be a return: it says nothing of this spell's end.
    ended = max((o.earliest for o in spell.part.ends), default=HIGH)
    spell.sightings = [o for o in used if o.sighting and not (o in resumed and o.latest > ended)]
    spell.looked_back = [o for o in used if not o.sighting]
    for aspect, basis in (
        (Aspect.BEGAN, BoundBasis.STATED),
        (Aspect.HOLDS, BoundBasis.FIRST_SIGHTING),
        (Aspect.HELD_BEFORE, BoundBasis.STATED),
    ):
        telling = [o for o in used if o.aspect is aspect]
        if aspect is Aspect.HELD_BEFORE and believed:
            # "Former", said of somebody seen in the post later, may speak of an earlier spell: it dates no stated start.
            seen = max((o.earliest for o in (*spell.sightings, *spell.part.ends)), default=LOW)
            telling = [o for o in telling if o.earliest > LOW or o.latest >= seen]
        if telling:
            spell.start_latest.most(
                min(o.latest for o in telling),
                BoundBasis.FIRST_SIGHTING if telling[0] in resumed else basis,
                _attaining(telling, earliest=False),
            )


def _believed_start(
    starts: Sequence[Observation], holds: Sequence[Observation]
) -> tuple[list[Observation], list[Observation], list[Observation], bool]:
    """The starts to believe, the other starts, the sightings and starts before it that are not followed, and whether
    that is decided: a start is not believed against several reports that have the holder in the post before it, and
    against a single one it is left open."""
    pool, again = list(starts), list[Observation]()
    while pool:
        *tied, believed = best_supported(pool)
        first = max(o.earliest for o in believed)
        others = [o for one in tied for o in one if o not in believed]
        sooner = [o for o in (*holds, *again, *others) if o.latest < first]
        rest = [o for o in pool if o not in believed and o not in sooner]
        decided = not sooner or outweighs(believed, sooner)
        if decided or single(sooner):
            return believed, [o for o in again + rest if o not in sooner], sooner, decided
        again += believed
        pool = rest + others
    return [], again, [], True


def _end(spell: Spell) -> None:
    if spell.sightings:
        spell.end_earliest.least(
            max(o.earliest for o in spell.sightings),
            BoundBasis.LAST_SIGHTING,
            _attaining(spell.sightings, earliest=True),
        )
    stated = spell.part.ends
    if not stated:
        return
    alternatives = best_supported(stated, [a.observation for a in spell.group.absences if not a.vacancy])
    # Where it is left open which is right, the sooner end is the one that nobody contradicts.
    spell.ends, latest = alternatives[0], alternatives[-1]
    first, last = max(o.earliest for o in spell.ends), min(o.latest for o in latest)
    if first > LOW and first >= spell.end_earliest.value and not _doubted(spell):
        spell.end_earliest = Side(first, BoundBasis.STATED, _attaining(spell.ends, earliest=True))
    spell.end_latest.most(last, BoundBasis.STATED, _attaining(latest, earliest=False))
    if len(alternatives) > 1:
        dates = [span(max(o.earliest for o in one), min(o.latest for o in one)) for one in alternatives]
        spell.disagree(
            "different_ends",
            "certain",
            f"The end is dated {', '.join(dates[:-1])} and {dates[-1]} by as many sources. It is left open which is right.",
            [o for one in alternatives for o in one],
        )
    others = [o for o in stated if not any(o in one for one in alternatives)]
    if others:
        spell.against = sorted({*spell.against, *others})
        spell.disagree(
            "different_ends",
            "certain",
            f"The end is dated {span(first, last)}, yet other claims have it "
            f"{span(min(o.earliest for o in others), max(o.latest for o in others))}.",
            [*(o for one in alternatives for o in one), *others],
        )


def _doubted(spell: Spell) -> bool:
    """Whether as many sources as date the end call the holder former before it, after all sightings: then nothing is
    certain of the days between."""
    ended, seen = max(o.earliest for o in spell.ends), max((o.earliest for o in spell.sightings), default=LOW)
    former = [a.observation for a in spell.group.absences if not a.vacancy and seen <= a.latest < ended]
    return bool(former) and not accepted(spell.ends) and sources(former) >= sources(spell.ends)


def _leave(spell: Spell, absence: Absence) -> None:
    """Bound the spell by a day on which the person was out of the post."""
    claim = [absence.observation]
    if spell.held_by <= absence.earliest:
        if spell.held_on <= absence.latest:
            # With claims against it the spell may be two: only a day out that is certainly after the last sighting bounds.
            last = min((o.latest for o in spell.held_on_claims), default=LOW)
            if spell.against and last > absence.earliest:
                return
            spell.ends_before(max(absence.ended_by, spell.held_on), BoundBasis.STATED, claim)
        else:
            spell.disagree(
                "ended_yet_holding",
                "possible",
                f"The holder is said to be out of the post {span(absence.earliest, absence.latest)}, yet is seen in "
                f"it before and, until {span(spell.held_on, spell.held_on)}, after that.",
                [*claim, *spell.held_on_claims],
            )
            spell.against = sorted({*spell.against, *claim})
    elif absence.latest <= max((o.earliest for o in spell.held_by_claims), default=LOW):
        spell.starts_after(absence.earliest, BoundBasis.STATED, claim)
