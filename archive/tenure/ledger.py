"""Beliefs with the days on which they were held, as they are noted day by day."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from datetime import date
from typing import Generic, TypeVar

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


class Ledger(Generic[_Key, _Value]):
    """What was believed from which day on. Beliefs come in groups, of which each is noted as a whole."""

    def __init__(self) -> None:
        self._done: list[tuple[_Value, date | None, date | None]] = []
        self._held: dict[Hashable, dict[_Key, tuple[_Value, date | None]]] = {}

    def note(self, group: Hashable, now: Mapping[_Key, _Value], day: date | None) -> None:
        """All that is believed of a group from a day on. What was believed before and equals it goes on."""
        before = self._held.get(group)
        if before is None:
            if now:
                self._held[group] = {key: (value, day) for key, value in now.items()}
            return
        held = self._held[group] = {}
        for key, value in now.items():
            old = before.get(key)
            held[key] = old if old is not None and old[0] == value else (value, day)
        self._done += [(old[0], old[1], day) for key, old in before.items() if held.get(key) is not old]

    def beliefs(self) -> Iterator[tuple[_Value, date | None, date | None]]:
        """Each belief, from when, and the first day of another (None: it is still held)."""
        yield from self._done
        for held in self._held.values():
            for value, since in held.values():
                yield value, since, None
