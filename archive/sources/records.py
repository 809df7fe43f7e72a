"""Containers of records: their text, and one record as a document of its own."""

from __future__ import annotations

import codecs
import json
from collections.abc import Mapping
from typing import Any, NoReturn

from archive.model import RawDocument, Reject
from archive.sources.opened import DOCUMENT_LIMIT, Opened
from archive.sources.signature import wide

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)


class NotJson(Exception):
    """Text that is not JSON; the message says why, for people."""


def parse(text: str) -> Any:
    """The value of a JSON text. Raises NotJson, also for nesting too deep to be followed (RFC 8259, 9)."""
    try:
        return json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as fault:
        raise NotJson(f"not JSON: {fault.msg} at column {fault.colno} of line {fault.lineno}") from fault
    except RecursionError as fault:
        raise NotJson("JSON that is nested too deep") from fault
    except ValueError as fault:
        raise NotJson(f"not JSON: {fault}") from fault


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not allowed in JSON")


def record(value: Any, opened: Opened, place: str, encoding: str) -> RawDocument | Reject:
    """A record as a document: its JSON with sorted keys, so that equal records are equal bytes."""
    if not isinstance(value, Mapping):
        return opened.reject(f"a record is a JSON object; this is {_kind(value)}", place)
    try:
        # ASCII escapes carry the lone surrogates that JSON allows and UTF-8 does not.
        content = json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")
    except RecursionError:
        return opened.reject("JSON that is nested too deep", place)
    if len(content) > DOCUMENT_LIMIT:
        return opened.reject(f"a record larger than {DOCUMENT_LIMIT // 1_000_000} MB", place)
    return RawDocument(
        source=opened.source,
        content=content,
        format="record",
        place=place,
        encoding=encoding.removesuffix("-sig"),
        retrieved_at=opened.retrieved_at,
    )


def encoding_of(opened: Opened) -> str:
    """The encoding of a container: by its mark, then UTF-16 by its NULs, then as declared, else UTF-8."""
    for mark, name in _MARKS:
        if opened.head.startswith(mark):
            return name
    if wide(opened.head):
        return "utf-16-le" if opened.head[1:2] == b"\0" else "utf-16-be"
    try:
        return codecs.lookup(opened.encoding or "utf-8").name
    except LookupError:
        return "utf-8"


def _kind(value: Any) -> str:
    kinds = {str: "a string", list: "an array", bool: "a boolean", int: "a number", float: "a number"}
    return kinds.get(type(value), "null")
