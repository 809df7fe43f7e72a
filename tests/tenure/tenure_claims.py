"""Short ways to write claims and to read tenures in the tests of derivation."""

from __future__ import annotations

from datetime import date
from itertools import count

from archive.dates import UNKNOWN, Bounds
from archive.model import Aspect, ClaimFact, DateBasis, PositionFact, Tenure
from archive.tenure import Derivation, derive

ONE_SEAT = PositionFact(1, seats=1)
TWO_SEATS = PositionFact(1, seats=2)
SEATS_UNKNOWN = PositionFact(1)
ANN, BEN, CAY = 11, 22, 33


def when(text: str | None) -> Bounds:
    """ "2023-12", "2023-01-05..2023-02", "..2023", "2023..", or None for unknown."""
    if text is None:
        return UNKNOWN
    first, dots, last = text.partition("..")
    if not dots:
        return Bounds.iso(text)
    return Bounds(
        Bounds.iso(first).earliest if first else None,
        Bounds.iso(last).latest if last else None,
    )


class Claims(list[ClaimFact]):
    """A list of claims that is written as `claims.say(ANN, "holds", "2023-12")`."""

    def __init__(self) -> None:
        super().__init__()
        self._ids = count(1)

    def say(
        self,
        person: int | None,
        aspect: str,
        text: str | None = None,
        *,
        acting: bool = False,
        outlet: str | None = None,
        article: int | None = None,
        known: str | None = None,
        sentence: str | None = None,
        reason: str | None = None,
        started: str | None = None,
        lasted: str | None = None,
        post: int = 1,
        times: int = 1,
    ) -> int:
        """Add the claim, `times` times from as many articles; the id of the last."""
        for _ in range(times):
            id = next(self._ids)
            self.append(
                ClaimFact(
                    id=id,
                    person_id=person,
                    position_id=post,
                    aspect=Aspect(aspect),
                    bounds=when(text),
                    basis=DateBasis.NONE if text is None else DateBasis.STATED,
                    article_id=1000 + id if article is None else article,
                    acting=acting,
                    known_from=None if known is None else date.fromisoformat(known),
                    outlet=outlet,
                    sentence=sentence,
                    reason=reason,
                    started_by=None if started is None else when(started).latest,
                    lasted_until=None if lasted is None else when(lasted).earliest,
                )
            )
        return id

    def of(self, position: PositionFact = ONE_SEAT) -> Derivation:
        return derive(position, self)

    def tenures(self, position: PositionFact = ONE_SEAT) -> list[Tenure]:
        return list(self.of(position).tenures)

    def one(self, position: PositionFact = ONE_SEAT) -> Tenure:
        (tenure,) = self.tenures(position)
        return tenure

    def kinds(self, position: PositionFact = ONE_SEAT) -> list[tuple[str, str]]:
        return [(conflict.kind, conflict.certainty) for conflict in self.of(position).conflicts]


def spells(tenures: list[Tenure]) -> list[tuple[int, int, str, str]]:
    """(person, spell, start, end) with bounds as text."""
    return [(t.person_id, t.spell, str(t.start), str(t.end)) for t in tenures]
