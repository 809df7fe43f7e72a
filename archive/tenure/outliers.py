"""Claims that are not followed: one source against many.

An outlier is what one source alone says, and nobody accepted, where three or more independent sources say what it would move:

    an end, or a day out of the post     between sightings by many before it and by many after it
    an end                               after many have seen others in the one seat since the holder was last seen in it
    sightings                            after the holder, seen by many, was called former
    sightings                            more than three years from all that many see
    an end                               longer than a term after all that many see

Two more are found where they matter: sightings before a start that many date (`archive.tenure.bounds`), and another
holder of a single seat between sightings by many (`archive.tenure.spells`). A new start is never an outlier: the first
report of it is always alone. What is set aside stays in the evidence as `against`, and each is a conflict.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from archive.model import Aspect
from archive.tenure.conflicts import span
from archive.tenure.days import HIGH, LOW
from archive.tenure.observations import Absence, Aside, Group, Observation
from archive.tenure.silences import TERM
from archive.tenure.spells import Rival
from archive.tenure.support import LONE, MANY, lone, many

SILENCE = 3 * 365
"""Days. A longer silence than this between many and one is no gap in the reporting of one tenure."""


def set_aside(group: Group, rivals: Sequence[Rival]) -> Group:
    """The group without its outliers, which are in `aside`. `rivals` is empty unless the post has one seat."""
    sightings = [o for o in group.seen if o.sighting and o.earliest > LOW and o.latest < HIGH]
    if len(sightings) + len(group.ends) < LONE + MANY and not (group.ends and rivals):
        return group
    made = _between(group, sightings, rivals)
    if rivals:
        made = _overtaken(made, sightings, rivals)
    made = _late(_far(made, sightings, late=True), sightings)
    gone = {o for aside in made.aside for o in aside.claims}
    return _far(made, [o for o in sightings if o not in gone], late=False)


def _between(group: Group, sightings: list[Observation], rivals: Sequence[Rival]) -> Group:
    """Without ends and days out of the post in the midst of sightings."""
    if len(sightings) < 2 * MANY or not (group.ends or group.absences):
        return group
    firsts = [o.earliest for o in sightings]
    told: dict[int, list[tuple[int, Observation]]] = {}
    for end in group.ends:
        told.setdefault(bisect_right(firsts, end.latest), []).append((end.earliest, end))
    for absence in group.absences:
        if not absence.former and not absence.vacancy:
            told.setdefault(bisect_right(firsts, absence.latest), []).append((absence.earliest, absence.observation))
    for k, said in told.items():
        out = [o for _, o in said]
        edge = max(earliest for earliest, _ in said)
        before, after = [o for o in sightings[:k] if o.latest <= edge], sightings[k:]
        if not (after and after[0].aspect is not Aspect.BEGAN and lone(out) and many(before) and many(after)):
            continue
        last = max(o.latest for o in before)
        if _others(group, rivals, last, after[0].earliest):
            continue
        detail = (
            f"One source has the holder out of the post {span(min(e for e, _ in said), max(o.latest for o in out))}, "
            f"yet many see the same holder until {span(last, last)} and again from {span(firsts[k], firsts[k])}."
        )
        group = _without(group, Aside(tuple(out), (before[-1], after[0]), "ended_yet_holding", "possible", detail))
    return group


def _overtaken(group: Group, sightings: list[Observation], rivals: Sequence[Rival]) -> Group:
    """Without ends after others were seen in the seat."""
    last = max((o.latest for o in sightings), default=LOW)
    late = [end for end in group.ends if end.earliest > last]
    if not late or last == LOW:
        return group
    last = max([last, *(end.latest for end in group.ends if end.latest < min(o.earliest for o in late))])
    others = _others(group, rivals, last, min(end.earliest for end in late))
    if not (lone(late) and many(others)):
        return group
    detail = (
        f"One source dates the end {span(min(o.earliest for o in late), max(o.latest for o in late))}, yet many see "
        f"others in the post since {span(last, last)}."
    )
    return _without(group, Aside(tuple(late), (others[0], others[-1]), "two_holders", "possible", detail))


def _far(group: Group, sightings: list[Observation], *, late: bool) -> Group:
    """Without sightings far from the others, or after the holder was called former."""
    if len(sightings) < LONE + MANY or not _silent(group, sightings):
        return group
    ordered = (
        sorted(sightings, key=lambda o: (o.earliest, o.id))
        if late
        else sorted(sightings, key=lambda o: (-o.latest, o.id))
    )
    at = len(ordered) - 1
    while at > 0 and lone(ordered[at - 1 :]):
        at -= 1
    rest, alone = ordered[:at], ordered[at:]
    if not many(rest) or not lone(alone) or (late and any(o.aspect is Aspect.BEGAN for o in alone)):
        return group
    if late:
        last, first = max(o.latest for o in rest), min(o.earliest for o in alone)
        over = [a for a in group.absences if not a.vacancy and last <= a.latest < first]
    else:
        last, first = max(o.latest for o in alone), min(o.earliest for o in rest)
        over = []
    if not over and first - last <= SILENCE:
        return group
    against = [a.observation for a in over] or [
        max(rest, key=lambda o: o.latest) if late else min(rest, key=lambda o: o.earliest)
    ]
    seen = span(min(o.earliest for o in alone), max(o.latest for o in alone))
    if over:
        detail = f"One source sees the holder in the post {seen}, yet many until {span(last, last)}, and called former after that."
        return _without(group, Aside(tuple(alone), tuple(against), "ended_yet_holding", "possible", detail))
    hull = span(min(o.earliest for o in rest), max(o.latest for o in rest))
    detail = f"One source sees the holder in the post {seen}, more than three years from the sightings of many, {hull}."
    return _without(
        group, Aside(tuple(alone), tuple(against), "different_ends" if late else "different_starts", "possible", detail)
    )


def _late(group: Group, sightings: list[Observation]) -> Group:
    """Without ends long after the last sighting."""
    last = max((o.latest for o in sightings), default=HIGH)
    late = [end for end in group.ends if end.earliest > last + TERM]
    if not late or len(late) < len(group.ends) or not (lone(late) and many(sightings)):
        return group
    ended = span(min(o.earliest for o in late), max(o.latest for o in late))
    detail = (
        f"One source dates the end {ended}, longer than a term after the last sighting by many, {span(last, last)}."
    )
    return _without(group, Aside(tuple(late), (sightings[-1],), "different_ends", "possible", detail))


def _silent(group: Group, sightings: list[Observation]) -> bool:
    """Whether there is a silence among the sightings, or a "former", by which one may be far from the others."""
    if any(not a.vacancy and sightings[0].latest <= a.latest < sightings[-1].earliest for a in group.absences):
        return True
    if sightings[-1].earliest - min(o.latest for o in sightings) <= SILENCE:
        return False
    last = sightings[0].latest
    for observation in sightings:
        if observation.earliest - last > SILENCE:
            return True
        last = max(last, observation.latest)
    return False


def _others(group: Group, rivals: Sequence[Rival], after: int, before: int) -> list[Observation]:
    """Sightings of other holders that certainly lie between two days."""
    begin = bisect_left(rivals, after, key=lambda rival: rival[0])
    end = bisect_left(rivals, before, key=lambda rival: rival[0])
    return [o for _, earliest, person, o in rivals[begin:end] if person != group.person_id and earliest > after]


def _without(group: Group, aside: Aside) -> Group:
    gone = set(aside.claims)

    def stays(absence: Absence) -> bool:
        return absence.observation not in gone

    return replace(
        group,
        seen=[o for o in group.seen if o not in gone],
        ends=[o for o in group.ends if o not in gone],
        absences=[absence for absence in group.absences if stays(absence)],
        aside=[*group.aside, aside],
    )
