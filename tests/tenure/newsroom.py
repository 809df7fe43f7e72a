"""A generated world: true tenures in many posts over thirty years, and the news of them, true and false.

Each article observes one spell: it says who holds a post on the day of the
report, dates something in the past, calls somebody former, tells of a plan, or errs; some are printed by several outlets.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from random import Random

from tenure_world import DAYS, FIRST, TrueSpell, about, day

from archive.dates import UNKNOWN, Bounds
from archive.model import Aspect, BearsOn, ClaimFact, DateBasis, Modality, PositionFact, Tenure

# Days before somebody may return, more than the year that a claim may be wide: "ended in 2014" and "began in May 2014"
# are read as one short tenure, and where they were two, no rule could tell.
_AWAY = 500
OUTLETS = tuple(f"outlet {number}" for number in range(12))


STRANGERS = range(900_000, 900_500)


class Error(StrEnum):
    """What a false claim has wrong. A person is drawn from all of the world, of whom few ever held the post, or from those
    who did; a day is off by up to four years; a former holder is taken for the present one, as machines misread."""

    ANYBODY = "somebody else"
    COLLEAGUE = "another holder of the post"
    DAY = "another day"
    STALE = "former taken for present"


@dataclass(frozen=True, slots=True)
class Rates:
    """Shares of the observations of each kind; what is left of one is a sighting on the day of the report."""

    dated: float = 0.35
    undated: float = 0.04
    former: float = 0.14
    absent: float = 0.03
    prospective: float = 0.05
    false: float = 0.0
    errors: tuple[Error, ...] = (Error.ANYBODY, Error.ANYBODY, Error.ANYBODY, Error.DAY, Error.STALE)
    syndicated: float = 0.15
    observed: float = 8.0
    """Articles about a spell, on average."""
    returning: float = 0.01
    """Of the spells, those of somebody who held the post before."""


@dataclass(frozen=True, slots=True)
class Said:
    """A claim, what it is about (the number of a true spell; None: of none), and how it is meant."""

    claim: ClaimFact
    spell: int | None
    modality: Modality = Modality.ASSERTED


@dataclass(frozen=True, slots=True)
class Post:
    """A post, its true tenures, and all that is said of it."""

    position: PositionFact
    truth: tuple[TrueSpell, ...]
    said: tuple[Said, ...]

    @property
    def claims(self) -> list[ClaimFact]:
        return [said.claim for said in self.said if said.modality is Modality.ASSERTED]

    def held_by(self, person_id: int, number: int) -> bool:
        return any(spell.person_id == person_id and spell.start <= number <= spell.end for spell in self.truth)


def world(seed: int, rates: Rates, *, posts: int = 50, most: int = 40) -> Iterator[Post]:
    """The posts of one world, each spell observed up to `most` times, most of them a few times."""
    for number in range(1, posts + 1):
        random = Random(f"{seed} {number}")
        seats = random.choice((1, 1, 1, 1, 2, 4, None))
        truth = _truth(random, seats or 1, rates.returning)
        newsroom = _Newsroom(random, rates, number, truth)
        for index in range(len(truth)):
            for _ in range(min(most, 1 + int(random.expovariate(1 / rates.observed)))):
                newsroom.report(index)
        yield Post(PositionFact(number, seats), tuple(truth), tuple(newsroom.said))


def _truth(random: Random, seats: int, returning: float) -> list[TrueSpell]:
    """The true spells of every seat: one after the other, with gaps or hand-overs on one day."""
    made: list[TrueSpell] = []
    for seat in range(seats):
        at = random.randrange(DAYS // 4)
        before: list[TrueSpell] = []
        while at < DAYS:
            gone = [spell for spell in before if spell.end + _AWAY <= at]
            if gone and random.random() < returning:
                person = random.choice(gone).person_id
            else:
                person = 1000 * (seat + 1) + len(before)
            end = min(DAYS, at + random.randrange(1, 9 * 365))
            before.append(TrueSpell(person, at, end))
            at = end if random.random() < 0.6 else end + random.randrange(2, 700)
        made += before
    return made


class _Newsroom:
    def __init__(self, random: Random, rates: Rates, position: int, truth: list[TrueSpell]) -> None:
        self.random, self.rates, self.position, self.truth = random, rates, position, truth
        self.people = sorted({spell.person_id for spell in truth})
        self.said: list[Said] = []

    def report(self, index: int) -> None:
        """One article about a spell, and its copies in other outlets."""
        random, rates = self.random, self.rates
        made = self._error(index) if random.random() < rates.false else self._observed(index)
        if made is None:
            return
        copies = random.randrange(2, 7) if random.random() < rates.syndicated else 1
        article = self.position * 100_000 + len(self.said)
        words = [str(random.randrange(10**6)) for _ in range(15)]
        for outlet in random.sample(OUTLETS, copies):
            claim = replace(
                made.claim,
                id=self.position * 100_000 + len(self.said) + 1,
                article_id=article if copies == 1 else article + 50_000 + len(self.said),
                outlet=outlet if random.random() < 0.9 else None,
                sentence=" ".join((str(copies), *words)),
            )
            self.said.append(replace(made, claim=claim))

    def _observed(self, index: int) -> Said | None:
        random, rates, spell = self.random, self.rates, self.truth[index]
        kind = random.random()
        if kind < rates.dated:
            inside = random.randint(spell.start, spell.end)
            aspect, when = random.choice(
                (
                    (Aspect.HOLDS, about(random, inside)),
                    (Aspect.BEGAN, about(random, spell.start)),
                    (Aspect.ENDED, about(random, spell.end)),
                )
            )
            if aspect is Aspect.ENDED:
                inside = spell.end
            return self._say(index, aspect, when, inside + random.randrange(400))
        kind -= rates.dated
        if kind < rates.undated:
            return self._say(index, Aspect.HOLDS, UNKNOWN, None)
        kind -= rates.undated
        if kind < rates.former:
            published = spell.end + 2 + random.randrange(4000)
            if published > DAYS + 400 or self._in_post(spell.person_id, published):
                return None
            past = max(
                (i for i, own in enumerate(self.truth) if own.person_id == spell.person_id and own.end < published - 1),
                key=lambda i: self.truth[i].end,
            )
            return self._say(past, Aspect.HELD_BEFORE, Bounds(None, day(published - 1)), published)
        kind -= rates.former
        if kind < rates.absent:
            published = random.randrange(DAYS)
            if self._in_post(spell.person_id, published):
                return None
            return self._say(None, Aspect.NOT_HOLDING, Bounds.day(day(published)), published, spell.person_id)
        kind -= rates.absent
        published = random.randint(spell.start, spell.end)
        if kind < rates.prospective:
            said = self._say(None, Aspect.BEGAN, Bounds(day(published), None), published, random.choice(self.people))
            return replace(said, modality=Modality.PROSPECTIVE)
        return self._say(index, Aspect.HOLDS, Bounds.day(day(published)), published)

    def _error(self, index: int) -> Said:
        random, spell = self.random, self.truth[index]
        kind = random.choice(self.rates.errors)
        published, person = random.randint(spell.start, spell.end), spell.person_id
        aspect = random.choice((Aspect.HOLDS, Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED))
        if kind is Error.ANYBODY:
            person = random.choice((*self.people, *STRANGERS))
        elif kind is Error.COLLEAGUE:
            person = random.choice(self.people)
        elif kind is Error.DAY:
            published = min(max(0, published + random.randrange(-1500, 1500)), DAYS)
        else:
            published, aspect = spell.end + 1 + random.randrange(2000), Aspect.HOLDS
        return self._say(None, aspect, Bounds.day(day(published)), published, person)

    def _in_post(self, person_id: int, number: int) -> bool:
        """Whether the person is in the post on the day or the day before."""
        return any(s.person_id == person_id and s.start <= number and number - 1 <= s.end for s in self.truth)

    def _say(
        self, spell: int | None, aspect: Aspect, when: Bounds, published: int | None, person: int | None = None
    ) -> Said:
        if person is None:
            assert spell is not None
            person = self.truth[spell].person_id
        basis = DateBasis.STATED if when.known else DateBasis.NONE
        known = None if published is None else day(published)
        return Said(ClaimFact(0, person, self.position, aspect, when, basis, 0, known_from=known), spell)


def excluded(post: Post, tenure: Tenure) -> bool:
    """Whether the bounds of a tenure exclude what its own claims are about.

    A tenure is about the true spells that its claims, those against it apart, tell of: its start is that of one of them
    and its end that of one of them; the same one where there is one.
    """
    about_spell = {said.claim.id: said.spell for said in post.said}
    own = {
        number
        for id, bears in tenure.evidence
        if bears is not BearsOn.AGAINST
        and (number := about_spell[id]) is not None
        and post.truth[number].person_id == tenure.person_id
    }
    spells = [post.truth[number] for number in own] or [s for s in post.truth if s.person_id == tenure.person_id]
    return not (
        any(tenure.start.contains(day(spell.start)) for spell in spells)
        and any(tenure.end.contains(day(spell.end)) for spell in spells)
    )


def observations(post: Post) -> dict[int, int]:
    """How many claims tell of each true spell."""
    found: dict[int, int] = defaultdict(int)
    for said in post.said:
        if said.spell is not None and said.modality is Modality.ASSERTED:
            found[said.spell] += 1
    return found


def days_of(random: Random, count: int) -> list[date]:
    """Days at random, of the thirty years."""
    return [day(random.randrange(DAYS)) for _ in range(count)]


def number_of(when: date) -> int:
    """The number of a day; `tenure_world.day` turned round."""
    return (when - FIRST).days
