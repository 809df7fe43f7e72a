"""The fields of one gold record, read with errors that name the record and the field."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TypeVar

from archive.dates import Bounds
from archive.errors import GoldError

Value = TypeVar("Value", bound=StrEnum)


class Fields:
    """A JSON object and where it stands. Every method raises GoldError for a value that is not as it should be."""

    def __init__(self, record: object, where: str) -> None:
        self.where = where
        if not isinstance(record, dict):
            raise GoldError(
                f"is {_shown(record)}, not an object", where=where, hint="see data/README.md for the format"
            )
        self._record = record

    def off(self, field: str, what: str, *, hint: str) -> GoldError:
        """The error for a field."""
        return GoldError(f"field {field!r}: {what}", where=self.where, hint=hint)

    def has(self, field: str) -> bool:
        """Whether the record has the field, even as null."""
        return field in self._record

    def text(self, field: str) -> str:
        """A text that must be there."""
        found = self.text_or_none(field)
        if found is None:
            raise self.off(field, "is missing or empty", hint="give a text")
        return found

    def text_or_none(self, field: str) -> str | None:
        """A text, or None where there is none."""
        found = self._record.get(field)
        if found is not None and not isinstance(found, str):
            raise self.off(field, f"is {_shown(found)}", hint="give a text or null")
        return (found or "").strip() or None

    def texts(self, field: str) -> tuple[str, ...]:
        """A list of texts, empty where the field is missing."""
        found = self._listed(field)
        for each in found:
            if not isinstance(each, str) or not each.strip():
                raise self.off(field, f"holds {_shown(each)}", hint="give a list of texts")
        return tuple(dict.fromkeys(str(each).strip() for each in found))

    def flag(self, field: str) -> bool:
        """True or false; false where the field is missing."""
        found = self._record.get(field, False)
        if not isinstance(found, bool):
            raise self.off(field, f"is {_shown(found)}", hint="give true or false")
        return found

    def one_of(self, field: str, values: type[Value]) -> Value:
        """One of the values of an enumeration."""
        found = self._record.get(field)
        try:
            return values(str(found))
        except ValueError:
            raise self.off(field, f"is {_shown(found)}", hint=f"give one of: {', '.join(values)}") from None

    def day(self, field: str) -> date | None:
        """A day as YYYY-MM-DD, or None."""
        text = self.text_or_none(field)
        if text is None:
            return None
        try:
            bounds = Bounds.iso(text)
        except ValueError:
            bounds = Bounds()
        if not bounds.exact:
            raise self.off(field, f"is {text!r}", hint="write a day as 2023-12-22, or null")
        return bounds.earliest

    def bounds(self, earliest: str, latest: str) -> Bounds:
        """The bounds that two fields give."""
        first, last = self.day(earliest), self.day(latest)
        try:
            return Bounds(first, last)
        except ValueError as error:
            raise self.off(earliest, str(error), hint=f"see that {latest!r} is not sooner") from None

    def parts(self, field: str) -> Iterator[Fields]:
        """The objects of a list, none where the field is missing."""
        for number, each in enumerate(self._listed(field), 1):
            yield Fields(each, f"{self.where}: {field} {number}")

    def _listed(self, field: str) -> list[object]:
        found = self._record.get(field, [])
        if not isinstance(found, list):
            raise self.off(field, f"is {_shown(found)}", hint="give a list")
        return found


def _shown(value: object) -> str:
    text = repr(value)
    return "missing" if value is None else text if len(text) <= 60 else f"{text[:57]}..."
