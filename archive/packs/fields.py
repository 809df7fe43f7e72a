"""The fields of one entry of a pack file, read strictly: what is unknown or of the wrong shape is a PackError."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.dates import UNKNOWN, Bounds
from archive.errors import PackError

_FORMAT = "data/packs/README.md describes the format"


@dataclass(slots=True)
class Fields:
    """The mapping of one entry. `where` is `file: entry`, for messages. `done` reports keys that nobody asked for."""

    values: Mapping[str, Any]
    where: str
    asked: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, value: object, where: str) -> Fields:
        if not isinstance(value, dict):
            raise PackError(f"a mapping is expected, not {_shape(value)}", where=where, hint=_FORMAT)
        return cls(value, where)

    def text(self, key: str) -> str | None:
        """A line of text; None where the key is absent."""
        self.asked.add(key)
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip():
            raise PackError(f"{key} must be a text, not {_shape(value)}", where=self.where, hint=_FORMAT)
        return " ".join(value.split())

    def needed(self, key: str) -> str:
        value = self.text(key)
        if value is None:
            raise PackError(f"{key} is missing", where=self.where, hint=_FORMAT)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, or a single one; empty where the key is absent."""
        self.asked.add(key)
        value = self.values.get(key)
        if value is None:
            return ()
        listed = value if isinstance(value, list) else [value]
        for item in listed:
            if not isinstance(item, str) or not item.strip():
                raise PackError(
                    f"{key} must be a list of texts; it holds {_shape(item)}", where=self.where, hint=_FORMAT
                )
        return tuple(dict.fromkeys(" ".join(item.split()) for item in listed))

    def entries(self, key: str) -> list[Any]:
        """A list of anything; empty where the key is absent."""
        self.asked.add(key)
        value = self.values.get(key)
        if value in (None, ""):
            return []
        if not isinstance(value, list):
            raise PackError(f"{key} must be a list, not {_shape(value)}", where=self.where, hint=_FORMAT)
        return value

    def bounds(self, key: str) -> Bounds:
        """An ISO date of year, month or day precision, each as wide as it is written."""
        value = self.text(key)
        if value is None:
            return UNKNOWN
        try:
            return Bounds.iso(value)
        except ValueError as error:
            raise PackError(f"{key}: {error}", where=self.where, hint="write YYYY, YYYY-MM or YYYY-MM-DD") from None

    def seats(self) -> int | None:
        value = self.text("seats")
        if value is None:
            return None
        if not value.isdecimal() or int(value) < 1:
            raise PackError(
                f"seats must be a number from 1, not {value!r}", where=self.where, hint="leave it out if it is unknown"
            )
        return int(value)

    def matched(self, key: str, pattern: str, example: str) -> str | None:
        """A text of a given shape; None where the key is absent."""
        value = self.text(key)
        if value is not None and not re.fullmatch(pattern, value):
            raise PackError(f"{key} is {value!r}", where=self.where, hint=f"write it like {example!r}")
        return value

    def done(self) -> None:
        """Raises PackError for a key that is none of the format's: a misspelt key must not be lost without a word."""
        unknown = sorted(str(key) for key in self.values.keys() - self.asked)
        if unknown:
            raise PackError(
                f"unknown key {', '.join(unknown)}",
                where=self.where,
                hint=f"known here: {', '.join(sorted(self.asked))}",
            )


def _shape(value: object) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return "nothing" if value in (None, "") else repr(value)
