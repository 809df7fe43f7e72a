"""CSV: a header that names the fields of a record, and a record on each row (RFC 4180)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from charset_normalizer import from_bytes

from archive.model import RawDocument, Reject
from archive.sources.opened import CONTAINER_LIMIT, DOCUMENT_LIMIT, Opened
from archive.sources.records import encoding_of, record

_TEXT = frozenset({"articlebody", "text", "body", "content"})
_OTHER = frozenset(
    {"headline", "title", "datepublished", "date", "published", "publishedat", "url", "link", "mainentityofpage"}
    | {"publisher", "source", "outlet", "author", "byline", "inlanguage", "language"}
)
_DELIMITERS = ",;\t|"


class CsvFormat:
    name = "csv"
    suffixes = (".csv", ".tsv")
    media_types = ("text/csv", "text/tab-separated-values")

    def recognises(self, head: bytes) -> bool:
        line = head.decode("utf-8-sig", "replace").partition("\n")[0]
        names = _names(line, _delimiter(line))
        return bool(names & _TEXT) and bool(names & _OTHER)

    def split(self, opened: Opened) -> Iterator[RawDocument | Reject]:
        text, encoding = _decoded(opened.whole(CONTAINER_LIMIT), opened)
        delimiter = _delimiter(text[:65536].partition("\n")[0])
        # The csv module refuses cells over 131,072 characters unless told; the setting is for the whole process.
        csv.field_size_limit(DOCUMENT_LIMIT)
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        try:
            header = [name.strip() for name in next(rows, [])]
        except csv.Error as fault:
            yield opened.reject(f"the header is not CSV: {fault}", "line 1")
            return
        if reason := _fault_of(header):
            yield opened.reject(reason, "line 1")
            return
        while True:
            place = f"line {rows.line_num + 1}"
            try:
                row = next(rows)
            except StopIteration:
                return
            except csv.Error as fault:
                yield opened.reject(f"not CSV: {fault}", place)
                continue
            if not any(cell.strip() for cell in row):
                continue
            if len(row) > len(header):
                yield opened.reject(
                    f"{len(row)} cells under a header of {len(header)}; quote cells that hold a {delimiter!r}", place
                )
                continue
            yield record(
                {name: cell for name, cell in zip(header, row, strict=False) if cell.strip()}, opened, place, encoding
            )


def _decoded(content: bytes, opened: Opened) -> tuple[str, str]:
    encoding = encoding_of(opened)
    try:
        return content.decode(encoding), encoding
    except UnicodeDecodeError:
        # Spreadsheets write CSV in the code page of their machine and do not say which.
        best = from_bytes(content[:200_000]).best()
        encoding = best.encoding if best else "cp1252"
        return content.decode(encoding, "replace"), encoding


def _delimiter(line: str) -> str:
    return max(_DELIMITERS, key=lambda each: len(_names(line, each) & (_TEXT | _OTHER)))


def _names(line: str, delimiter: str) -> set[str]:
    return {"".join(filter(str.isalpha, cell)).lower() for cell in line.split(delimiter)}


def _fault_of(header: list[str]) -> str | None:
    names = [name.lower() for name in header if name]
    if not _TEXT & {"".join(filter(str.isalpha, name)) for name in names}:
        return "the header names no column of text; it needs one of " + ", ".join(sorted(_TEXT))
    twice = sorted({name for name in names if names.count(name) > 1})
    return f"the header names {', '.join(twice)} twice" if twice else None


CSV = CsvFormat()
