"""A made-up world: true tenures of one post, and true claims that observe them at random."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from archive.dates import UNKNOWN, Bounds
from archive.model import Aspect, BearsOn, ClaimFact, DateBasis, Tenure

FIRST = date(1995, 1, 1)
DAYS = 30 * 365


@dataclass(frozen=True, slots=True)
class TrueSpell:
    """A true spell, both days in post (a hand-over day is in two)."""

    person_id: int
    start: int
    end: int


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def spells(random: Random, seats: int, people: int, days: int = DAYS, away: int = 500) -> list[TrueSpell]:
    """True tenures of every seat, one after the other, with gaps or hand-overs on one day.

    People may return after `away` days, which is more than the year that a claim may be wide: "ended in 2014" and "began
    in May 2014" are read as one short tenure, and where they were two, no rule could tell.
    """
    made: list[TrueSpell] = []
    for seat in range(seats):
        at = random.randrange(days // 4 + 1)
        left: dict[int, int] = {}
        while at < days:
            free = [n for n in range(1, people + 1) if left.get(n, -away) + away <= at] or [people + len(made) + 1]
            person = random.choice(free) + 1000 * seat
            end = min(days, at + random.randrange(1, max(2, days // 3)))
            made.append(TrueSpell(person, at, end))
            left[person - 1000 * seat] = end
            at = end if random.random() < 0.6 else end + random.randrange(2, max(3, days // 10))
    return made


def about(random: Random, number: int) -> Bounds:
    """A day as news gives it: the day, its month, its year, a few days around it, or one side only."""
    true, how = day(number), random.random()
    if how < 0.45:
        return Bounds.day(true)
    if how < 0.6:
        return Bounds.month(true.year, true.month)
    if how < 0.7:
        return Bounds.year(true.year)
    if how < 0.9:
        return Bounds(day(number - random.randrange(60)), day(number + random.randrange(60)))
    return Bounds(None, day(number + random.randrange(60))) if how < 0.95 else Bounds(day(number), None)


def claims(random: Random, truth: list[TrueSpell], count: int) -> list[ClaimFact]:
    """True claims only: each names its spell in `article_id` (its index in `truth`, or -1)."""
    vacant_everywhere = all(spell.person_id < 1000 for spell in truth)
    made: list[ClaimFact] = []

    def add(person: int | None, aspect: Aspect, bounds: Bounds, spell: int) -> None:
        basis = DateBasis.STATED if bounds.known else DateBasis.NONE
        known = day(random.randrange(DAYS, DAYS + 400))
        outlet = random.choice((None, "one", "two", "three"))
        made.append(ClaimFact(len(made) + 1, person, 1, aspect, bounds, basis, spell, False, known, outlet))

    while len(made) < count:
        index = random.randrange(len(truth))
        spell = truth[index]
        own = [other for other in truth if other.person_id == spell.person_id]
        inside = random.randint(spell.start, spell.end)
        kind = random.random()
        if kind < 0.45:
            add(spell.person_id, Aspect.HOLDS, UNKNOWN if kind < 0.02 else about(random, inside), index)
        elif kind < 0.6:
            add(spell.person_id, Aspect.BEGAN, about(random, spell.start), index)
        elif kind < 0.75:
            add(spell.person_id, Aspect.ENDED, about(random, spell.end), index)
        elif kind < 0.8:
            past = about(random, inside)
            add(spell.person_id, Aspect.HELD_BEFORE, past if past.earliest else UNKNOWN, index)
        else:
            out = random.randrange(DAYS + 200)
            if any(other.start <= out <= other.end for other in own):
                continue
            if kind < 0.9 and any(other.end < out for other in own):
                past = max(
                    (i for i, other in enumerate(truth) if other in own and other.end < out), key=lambda i: truth[i].end
                )
                add(spell.person_id, Aspect.HELD_BEFORE, Bounds(None, day(out - 1)), past)
            elif kind < 0.95:
                add(spell.person_id, Aspect.NOT_HOLDING, about(random, out), -1)
            elif vacant_everywhere and not any(other.start <= out <= other.end for other in truth):
                add(None, Aspect.NOT_HOLDING, about(random, out), -1)
    return made


def excluded(truth: list[TrueSpell], said: list[ClaimFact], tenure: Tenure) -> str | None:
    """What of the truth the tenure excludes; None when it excludes nothing.

    A derived tenure is about the true spells that its own claims tell of. When it is about one, its bounds must hold that
    spell's start and end; where claims leave open that two spells were one, those of the first and the last.
    """
    by_id = {claim.id: claim for claim in said}
    own = sorted(
        {
            claim.article_id
            for id, bears in tenure.evidence
            if bears is not BearsOn.AGAINST
            and (claim := by_id[id]).person_id == tenure.person_id
            and claim.article_id >= 0
        },
        key=lambda index: truth[index].start,
    ) or [i for i, spell in enumerate(truth) if spell.person_id == tenure.person_id]
    starts = [day(truth[index].start) for index in own]
    ends = [day(truth[index].end) for index in own]
    if len(own) == 1 and not (tenure.start.contains(starts[0]) and tenure.end.contains(ends[0])):
        return f"spell {starts[0]}..{ends[0]}: start {tenure.start}, end {tenure.end}"
    if not any(tenure.start.contains(start) for start in starts) or not any(tenure.end.contains(end) for end in ends):
        return f"spells {list(zip(starts, ends, strict=True))}: start {tenure.start}, end {tenure.end}"
    return None
