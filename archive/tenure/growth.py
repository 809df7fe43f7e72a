"""When one more sighting only makes a tenure longer, so that nothing else has to be drawn again.

A holder who is seen day after day would be drawn again from all that was ever said for each report: a post with
thousands of them would take thousands times thousands of steps. Most reports change nothing but the end of the last
spell. They do so where the following holds, and `archive.tenure.line` looks among the other holders.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from archive.model import Aspect, BoundBasis
from archive.tenure.bounds import Side, Spell
from archive.tenure.days import HIGH, LOW
from archive.tenure.observations import Group, Observation
from archive.tenure.outliers import SILENCE
from archive.tenure.silences import dated
from archive.tenure.support import many


def open_since(group: Group, spells: Sequence[Spell]) -> int | None:
    """The day after which a sighting only lengthens the last spell of a group, None where more may change.

    Nothing that is said of the holder lies after the last sighting; nothing but what was set aside says that the last
    spell ended, or was broken; it is seen by many, so that no rule about single or lone reports changes its mind; and
    there is no silence by which a report might come to be far from the others.
    """
    last = spells[-1]
    points = [o for o in (*group.seen, *group.ends) if dated(o)]
    if last.ends or last.part.ends or last.part.unplaced or group.doubts or not last.held_by < last.held_on - 1:
        return None
    aside = {o for each in last.group.aside for o in each.claims}
    if any(end.latest >= last.held_by and end not in aside for end in group.ends):
        return None
    if any(absence.latest >= last.held_by and absence.observation not in aside for absence in group.absences):
        return None
    sightings = [o for o in last.sightings if dated(o)]
    until = max((o.latest for o in sightings), default=HIGH)
    if not last.held_on <= until < HIGH or until < max(o.latest for o in points) or not many(sightings):
        return None
    seen = [o for o in group.seen if dated(o)]
    reach = seen[0].latest
    for before, after in pairwise(seen):
        reach = max(reach, before.latest)
        if after.earliest - reach > SILENCE:
            return None
    return until


def lengthens(observations: Collection[Observation], since: int) -> bool:
    """Whether these do no more than to see the holder again, soon after a day."""
    return all(
        o.aspect is Aspect.HOLDS and dated(o) and since < o.earliest <= since + SILENCE and since > LOW
        for o in observations
    )


def lengthen(spell: Spell, observations: Sequence[Observation]) -> None:
    """Let a spell last until its holder was seen again. The lists of its sightings are not touched."""
    spell.held_on = max(o.earliest for o in observations)
    spell.held_on_claims = tuple(o for o in observations if o.earliest == spell.held_on)
    spell.end_earliest = Side(spell.held_on, BoundBasis.LAST_SIGHTING, spell.held_on_claims)
