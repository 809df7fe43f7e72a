"""The values of a query's parameters: checked, and brought into the text that the SQL compares with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from archive.dates import Bounds
from archive.errors import UsageError
from archive.identity import name_key
from archive.queries.head import NAMES, Kind, Parameter, Query

_TRUE = {"1", "true", "yes"}
_FALSE = {"", "0", "false", "no"}
_LONGEST_NAME = 500
_SHARE = re.compile(r"(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)


def bind(query: Query, given: Mapping[str, Any]) -> dict[str, str | None]:
    """A value for every parameter; None where none is given.

    Raises UsageError for a parameter that the query does not have, a required one that is missing, and a value of
    another kind.
    """
    known = {parameter.name: parameter for parameter in query.parameters}
    strange = sorted(given.keys() - known.keys())
    if strange:
        raise UsageError(f"the query {query.name} has no parameter {strange[0]!r}", hint=_listed(query))
    values: dict[str, str | None] = {}
    for parameter in query.parameters:
        text = _text(given.get(parameter.name))
        if text is None:
            if parameter.required:
                raise UsageError(
                    f"the query {query.name} needs {parameter.option}", hint=f"for example: {query.example}"
                )
            values[parameter.name] = parameter.default
        else:
            values[parameter.name] = _value(parameter, text)
    first, last = values.get("from"), values.get("to")
    if first is not None and last is not None and first > last:
        raise UsageError(f"--from {first} lies after --to {last}", hint="give the sooner day to --from")
    return values


def _text(value: object) -> str | None:
    if value is None or value is False:
        return None
    if value is True:
        return "1"
    text = value.isoformat() if isinstance(value, date) else str(value)
    # What a terminal could not decode comes as half a surrogate pair, which no database takes.
    return text.strip().encode("utf-8", "replace").decode() or None


def _value(parameter: Parameter, text: str) -> str | None:
    kind = parameter.kind
    if kind is Kind.NUMBER:
        if not (text.isascii() and text.removeprefix("-").isdigit() and len(text) < 18):
            raise _off(parameter, text, "give a whole number")
        return text
    if kind is Kind.SHARE:
        if not _SHARE.fullmatch(text) or float(text) > 1:
            raise _off(parameter, text, "give a number from 0 to 1, such as 0.8")
        return text
    if kind is Kind.FLAG:
        if text.lower() not in _TRUE | _FALSE:
            raise _off(parameter, text, "give true or false")
        return "1" if text.lower() in _TRUE else None
    if kind is Kind.CHOICE:
        if text.lower() not in parameter.choices:
            raise _off(parameter, text, f"give one of: {', '.join(parameter.choices)}")
        return text.lower()
    if kind is Kind.ANY_YEAR:
        return _day_of_any_year(parameter, text)
    if kind in (Kind.DAY, Kind.FIRST_DAY, Kind.LAST_DAY):
        return _day(parameter, text)
    if kind in NAMES:
        if len(text) > _LONGEST_NAME:
            raise UsageError(
                f"{parameter.option} cannot be {len(text)} characters long",
                hint=f"give a name of at most {_LONGEST_NAME}",
            )
        # A name of punctuation alone stays as it is and matches nothing.
        return name_key(text) or text
    return text


def _day(parameter: Parameter, text: str) -> str:
    try:
        bounds = Bounds.iso(text)
    except ValueError:
        example = "2023-12-22" if parameter.kind is Kind.DAY else "2023-12-22, 2023-12 or 2023"
        raise _off(parameter, text, f"write it as {example}") from None
    if parameter.kind is Kind.DAY and not bounds.exact:
        raise _off(parameter, text, f"it needs a day, such as {bounds.latest}")
    return str(bounds.latest if parameter.kind is Kind.LAST_DAY else bounds.earliest)


def _day_of_any_year(parameter: Parameter, text: str) -> str:
    """A day with its year, or without it: of a leap year, so that 02-29 is one."""
    whole = text if len(text) > 5 else f"2000-{text}"
    try:
        known = Bounds.iso(whole).exact
    except ValueError:
        known = False
    if not known:
        raise _off(parameter, text, "write it as 2023-10-24, or without a year as 10-24")
    return text


def _off(parameter: Parameter, text: str, hint: str) -> UsageError:
    return UsageError(f"{parameter.option} cannot be {text!r}", hint=hint)


def _listed(query: Query) -> str:
    if not query.parameters:
        return "it has none"
    return f"it has {', '.join(parameter.option for parameter in query.parameters)}"
