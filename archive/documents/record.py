"""A record: schema.org NewsArticle names, or plain ones, checked against the shipped JSON Schema.

The schema (`record.schema.json`) is draft 2020-12. Names are matched without regard to case, blanks, "_" and "-", so
that the columns of a spreadsheet fit too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from archive.documents.days import WANTED, day_of
from archive.documents.draft import Draft
from archive.documents.html import plain_body
from archive.errors import DocumentError
from archive.model import PublishedBasis, RawDocument

BODY = ("articleBody", "text", "body", "content")
TITLE = ("headline", "title")
PUBLISHED = ("datePublished", "published", "published_at", "date")
BYLINE = ("byline", "author")
PUBLISHER = ("publisher", "outlet", "source")
ADDRESS = ("url", "link", "mainEntityOfPage")
LANGUAGE = ("inLanguage", "language")

_MARKUP = re.compile(r"</(?:p|div|a|b|i|em|strong|span|ul|ol|li|h[1-6]|blockquote)\s*>|<(?:p|br)\s*/?>", re.I)


def read_record(raw: RawDocument) -> Draft:
    """The article of one record. Raises DocumentError naming the field that is off and what is wanted there."""
    fields = _fields(raw.content)
    body = _text(fields, BODY)
    if body and _MARKUP.search(body):
        body = plain_body(body)
    published = _published(fields)
    return Draft(
        body=body or "",
        encoding=raw.encoding or "utf-8",
        title=_text(fields, TITLE),
        byline=_text(fields, BYLINE),
        publisher=_text(fields, PUBLISHER),
        url=_text(fields, ADDRESS),
        language=_text(fields, LANGUAGE),
        published_on=published,
        published_basis=PublishedBasis.GIVEN if published else PublishedBasis.UNKNOWN,
        rewritten=False,
    )


@cache
def schema() -> Mapping[str, Any]:
    """The JSON Schema of a record."""
    loaded: Mapping[str, Any] = json.loads(files("archive.documents").joinpath("record.schema.json").read_text("utf-8"))
    return loaded


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(schema())


@cache
def _canonical() -> Mapping[str, str]:
    return {_key(name): name for name in schema()["properties"]}


def _fields(content: bytes) -> Mapping[str, Any]:
    try:
        value = json.loads(content)
    except RecursionError as fault:
        raise DocumentError("JSON that is nested too deep", hint="a record is an object of plain fields") from fault
    except ValueError as fault:
        raise DocumentError(f"not JSON: {fault}", hint="a record is one JSON object") from fault
    fields: dict[str, Any] = {}
    for name, each in value.items() if isinstance(value, dict) else ():
        canonical = _canonical().get(_key(name), name)
        # Of "Title" and "title" the exact name wins.
        if canonical not in fields or name == canonical:
            fields[canonical] = each
    faults = sorted(_validator().iter_errors(fields if isinstance(value, dict) else value), key=_order)
    if faults:
        raise DocumentError(
            "; ".join(_reason(fault) for fault in faults[:3]), hint="see record.schema.json for the fields"
        )
    return fields


def _key(name: str) -> str:
    return re.sub(r"[\s_-]", "", name).lower()


def _order(fault: ValidationError) -> tuple[str, str]:
    return fault.json_path, fault.message[:200]


def _reason(fault: ValidationError) -> str:
    if fault.validator == "anyOf" and not fault.path:
        return "it has no text; one of the fields " + ", ".join(BODY) + " must hold some"
    where = ".".join(str(part) for part in fault.path) or "the record"
    wanted = fault.schema.get("description") if isinstance(fault.schema, dict) else None
    value = repr(fault.instance)[:80] if not isinstance(fault.instance, dict | list) else type(fault.instance).__name__
    return f"field {where!r} is {value}; wanted: {wanted or fault.message[:200]}"


def _text(fields: Mapping[str, Any], names: Iterable[str]) -> str | None:
    for name in names:
        if text := _name(fields.get(name)):
            return text
    return None


def _name(value: Any) -> str | None:
    """A text, or the name of a thing, or of several: schema.org allows each of the three."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, list):
        return ", ".join(name for each in value if (name := _name(each))) or None
    if isinstance(value, dict):
        return next((text for key in ("name", "@id", "url", "alternateName") if (text := _name(value.get(key)))), None)
    return None


def _published(fields: Mapping[str, Any]) -> date | None:
    for name in PUBLISHED:
        value = fields.get(name)
        if value is None or value == "" or (isinstance(value, str) and not value.strip()):
            continue
        try:
            return day_of(value)
        except ValueError as fault:
            raise DocumentError(f"field {name!r} cannot be read: {fault}", hint=f"write {WANTED}") from fault
    return None
