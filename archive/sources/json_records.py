"""A JSON file: an array of records, or one record."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.model import RawDocument, Reject
from archive.sources.json_lines import first_line
from archive.sources.opened import CONTAINER_LIMIT, Opened
from archive.sources.records import NotJson, encoding_of, parse, record

_START = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*(?:\{|\]\s*$))")


class JsonFormat:
    name = "json"
    suffixes = (".json", ".jsonld")
    media_types = ("application/json", "application/ld+json")

    def recognises(self, head: bytes) -> bool:
        text = head.decode("utf-8-sig", "replace")
        if not _START.match(text):
            return False
        line, rest = first_line(text)
        if not line.startswith("{") or not rest.strip():
            return True
        try:
            parse(line)
        except NotJson:
            return True
        # A whole object and something after it: that is JSONL.
        return False

    def split(self, opened: Opened) -> Iterator[RawDocument | Reject]:
        content = opened.whole(CONTAINER_LIMIT)
        encoding = encoding_of(opened)
        try:
            value = parse(content.decode(encoding))
        except UnicodeDecodeError as fault:
            yield opened.reject(f"not {encoding.removesuffix('-sig')}: byte {fault.start} cannot be read")
            return
        except NotJson as fault:
            yield opened.reject(str(fault))
            return
        records = value if isinstance(value, list) else [value]
        for number, each in enumerate(records, start=1):
            yield record(each, opened, f"record {number}", encoding)


JSON = JsonFormat()
