"""The records of a gold file: a JSON array or JSON lines, plain or compressed by gzip."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path

from archive.errors import GoldError
from archive.score.fields import Fields

_GZIP = b"\x1f\x8b"


def records(file: Path) -> Iterator[Fields]:
    """Each knows where it stands. Raises GoldError for what is no JSON."""
    text = _text(file)
    if text.lstrip().startswith("["):
        entries = _parsed(text, str(file))
        for number, entry in enumerate(entries, 1):
            yield Fields(entry, f"{file}: record {number}")
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            where = f"{file}: line {number}"
            yield Fields(_parsed(line, where), where)


def _text(file: Path) -> str:
    try:
        data = file.read_bytes()
        return (gzip.decompress(data) if data.startswith(_GZIP) else data).decode("utf-8-sig")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise GoldError(f"cannot be read: {error}", where=str(file), hint="give a JSON file in UTF-8") from None


def _parsed(text: str, where: str) -> list[object]:
    try:
        parsed: list[object] = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise GoldError(f"is not JSON: {error}", where=where, hint="see data/README.md for the format") from None
    return parsed
