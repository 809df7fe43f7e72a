"""What bounds every tenure from outside: how long the post existed, and how long the holder lived."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from archive.model import Aspect, BoundBasis, ClaimFact, DateBasis, DeathFact, PositionFact
from archive.tenure.bounds import Spell
from archive.tenure.conflicts import span
from archive.tenure.days import HIGH, LOW, high, low
from archive.tenure.observations import Aside, Group, Observation, observe
from archive.tenure.sources import sources
from archive.tenure.support import accepted, best_supported

# Days. A founding longer ago than this narrows a start to nothing that a reader would want to know; to leave it out is
# never wrong, it is only less tight.
_CAREER = 20 * 366


def deaths_of(reports: Iterable[DeathFact], position: PositionFact) -> dict[int, list[Observation]]:
    """Reports of deaths, by whose it is, as observations of an end."""
    found: dict[int, list[Observation]] = {}
    for report in sorted(set(reports), key=lambda report: report.id):
        end = ClaimFact(
            report.id,
            report.person_id,
            position.id,
            Aspect.ENDED,
            report.bounds,
            DateBasis.STATED,
            report.article_id,
            known_from=report.known_from,
            outlet=report.outlet,
            sentence=report.sentence,
        )
        found.setdefault(report.person_id, []).extend(observe(end))
    return found


def mortal(group: Group, reports: Sequence[Observation]) -> tuple[Group, int]:
    """The group without what is claimed of the holder after death, and the last day on which that may have come.

    Where more sources see the holder afterwards than report the death, or everything claimed lies after it, the report
    is not followed (it may be of somebody of the same name): the day is HIGH. Neither is it where a person accepted what
    is claimed after it.
    """
    alternatives = best_supported(reports)
    believed = [report for one in alternatives for report in one]
    last = max((min(o.latest for o in one) for one in alternatives), default=HIGH)
    after = [o for o in (*group.seen, *group.ends) if o.earliest > last]
    if not after:
        return group, last
    died = span(min(max(o.earliest for o in one) for one in alternatives), last)
    again = span(min(o.earliest for o in after), max(o.latest for o in after))
    detail = f"The holder died {died}, yet is in the post {again}; it may be somebody of the same name."
    alive = accepted(after) or sources(after) > sources(believed) or len(after) == len(group.seen) + len(group.ends)
    aside = Aside(tuple(after), (), "outside_lifetime", "possible" if alive else "certain", detail)
    if alive:
        return replace(group, doubts=[*group.doubts, aside]), HIGH
    return (
        replace(
            group,
            seen=[o for o in group.seen if o not in after],
            ends=[o for o in group.ends if o not in after],
            aside=[*group.aside, aside],
        ),
        last,
    )


def live(spell: Spell, position: PositionFact, died: int) -> None:
    """Bound a spell by the lifetime of the post and of the holder, or say that they do not fit."""
    since, until = low(position.inception.earliest), high(position.dissolution.latest)
    if since > LOW and not _idle(spell, since) and not spell.starts_after(since, BoundBasis.INCEPTION, ()):
        detail = f"Held by {span(LOW, spell.held_by)}, yet the post exists since {span(since, since)} at the soonest."
        spell.disagree("outside_lifetime", "certain", detail, spell.held_by_claims)
    if until < HIGH and not spell.ends_before(until, BoundBasis.DISSOLUTION, ()):
        detail = f"Held on {span(spell.held_on, HIGH)}, yet the post is gone since {span(until, until)} at the latest."
        spell.disagree("outside_lifetime", "certain", detail, spell.held_on_claims)
    if died < HIGH:
        spell.ends_before(died, BoundBasis.DEATH, ())


def _idle(spell: Spell, since: int) -> bool:
    """Whether the founding of the post says nothing worth saying of this tenure: no claim speaks of its start, or the
    post is much older than the first sighting. A start of which nobody has spoken stays unknown."""
    if spell.end_latest.value < since:
        return False  # it does not fit at all: a conflict
    return spell.start_latest.value >= HIGH or spell.start_latest.value - since > _CAREER
