"""JSON Lines: one record on each line (jsonlines.org)."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Iterator

from archive.model import RawDocument, Reject
from archive.sources.opened import DOCUMENT_LIMIT, HEAD, Opened, Unreadable
from archive.sources.records import NotJson, encoding_of, parse, record

_ESCAPED = re.compile("[\udc80-\udcff]")


class JsonLinesFormat:
    name = "jsonl"
    suffixes = (".jsonl", ".ndjson", ".jl")
    media_types = ("application/jsonl", "application/x-ndjson", "application/x-jsonlines", "application/json-seq")

    def recognises(self, head: bytes) -> bool:
        line, rest = first_line(head.decode("utf-8-sig", "replace"))
        if not line.startswith("{"):
            return False
        if not rest and len(head) >= HEAD:
            # The first line is longer than what is looked at; its start fits both kinds, and the name decides.
            return True
        try:
            return isinstance(parse(line), dict)
        except NotJson:
            return False

    def split(self, opened: Opened) -> Iterator[RawDocument | Reject]:
        encoding = encoding_of(opened)
        for number, line in lines(opened, encoding):
            place = f"line {number}"
            if line is None:
                yield opened.reject(f"a line longer than {DOCUMENT_LIMIT // 1_000_000} million characters", place)
            elif _ESCAPED.search(line):
                yield opened.reject(f"not {encoding.removesuffix('-sig')}", place)
            elif line.strip():
                try:
                    value = parse(line)
                except NotJson as fault:
                    yield opened.reject(str(fault).removesuffix(" of line 1"), place)
                else:
                    yield record(value, opened, place, encoding)


def first_line(text: str) -> tuple[str, str]:
    """The first line that is not blank, and what follows it."""
    line, _, rest = text.lstrip().partition("\n")
    return line.strip(), rest


def lines(opened: Opened, encoding: str) -> Iterator[tuple[int, str | None]]:
    """Numbered lines; None for one that is too long. Bytes that are not of the encoding are lone surrogates.

    Raises Unreadable where the bytes end in damage.
    """
    # JSON strings may hold U+2028 and U+0085, so only \n ends a line here.
    text = io.TextIOWrapper(opened.stream, encoding=encoding, errors="surrogateescape", newline="\n")
    number = 0
    try:
        while line := text.readline(DOCUMENT_LIMIT):
            number += 1
            whole = True
            while not line.endswith("\n") and len(line) == DOCUMENT_LIMIT:
                whole = False
                line = text.readline(DOCUMENT_LIMIT)
            yield number, line if whole else None
    except (gzip.BadGzipFile, zlib.error, EOFError) as fault:
        raise Unreadable(f"damaged gzip data after line {number} ({fault})") from fault
    except UnicodeError as fault:
        raise Unreadable(f"not {encoding} after line {number} ({fault})") from fault
    except OSError as fault:
        raise Unreadable(f"cannot be read after line {number} ({fault.strerror or fault})") from fault
    finally:
        text.detach()


JSONL = JsonLinesFormat()
