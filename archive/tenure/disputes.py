"""Conflicts with the days on which they were seen."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace
from datetime import date

from archive.model import Conflict, ConflictVersion
from archive.tenure.ledger import Ledger

_Key = tuple[str, str]


class Disputes:
    """The conflicts of a post while claims come in.

    A conflict is the same as long as it is of one kind and one wording; while it lasts, claims may join it.
    """

    def __init__(self) -> None:
        self._seen: Ledger[_Key, Conflict] = Ledger()
        self._claims: dict[Conflict, set[int]] = {}

    def note(self, group: Hashable, conflicts: Iterable[Conflict], day: date | None) -> None:
        """All conflicts of a group from a day on."""
        now: dict[_Key, Conflict] = {}
        for conflict in conflicts:
            bare = self._bare(conflict)
            same = now.setdefault((conflict.kind, conflict.detail), bare)
            # One found twice over is as certain as its surer finding ("certain" sorts before "possible").
            if bare.certainty < same.certainty:
                now[conflict.kind, conflict.detail] = bare
        self._seen.note(group, now, day)

    def take_part(self, conflicts: Iterable[Conflict]) -> None:
        """The claims of the conflicts that there are in the end."""
        for conflict in conflicts:
            self._bare(conflict)

    def versions(self) -> list[ConflictVersion]:
        """Every conflict with the days on which it was seen, sorted."""
        found = [
            ConflictVersion(replace(bare, claims=tuple(sorted(self._claims[bare]))), since, until)
            for bare, since, until in self._seen.beliefs()
        ]
        return sorted(found, key=_order)

    def _bare(self, conflict: Conflict) -> Conflict:
        bare = replace(conflict, claims=())
        self._claims.setdefault(bare, set()).update(conflict.claims)
        return bare


def _order(version: ConflictVersion) -> tuple[object, ...]:
    conflict, since = version.conflict, version.known_from
    return (
        conflict.position_id,
        conflict.kind,
        conflict.person_id or 0,
        conflict.detail,
        since is not None,
        since or date.min,
        conflict.certainty,
    )
