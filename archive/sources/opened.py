"""A source that is open for reading: its name, its first bytes and the rest of them, within limits."""

from __future__ import annotations

import gzip
import io
import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from archive.model import Reject

DOCUMENT_LIMIT = 20_000_000
"""Bytes of one document, or of one record of a container, at most."""

CONTAINER_LIMIT = 200_000_000
"""Bytes of a container that has to be in memory as a whole (JSON, CSV in an unknown encoding), at most."""

HEAD = 1 << 20
"""Bytes that are looked at to tell what a source is."""

_GZIP = b"\x1f\x8b"
# Text compresses some 3 to 20 times, a repeated record perhaps 100 times. A bomb compresses 1,000 times.
_RATIO = 200
_UNSUSPECTED = 50_000_000
_GZIP_FAULTS = (gzip.BadGzipFile, zlib.error, EOFError)


class Unreadable(Exception):
    """The bytes of a source cannot be read on; the message is the reason of its Reject."""


@dataclass(slots=True)
class Opened:
    """An open source.

    `source` is how it is cited, `name` the file name that tells its kind (without .gz), `head` its first bytes (up to
    1 MiB), `stream` all of its bytes from the start. `encoding` and `media_type` are what a server declared.
    `explicit` is False for a file that was met in a folder.
    """

    source: str
    name: str
    head: bytes
    stream: io.BufferedReader
    encoding: str | None = None
    media_type: str | None = None
    retrieved_at: datetime | None = None
    explicit: bool = True

    @property
    def suffix(self) -> str:
        """The end of the name from its last dot, in lower case, or ""."""
        stem, dot, end = self.name.rpartition(".")
        return f".{end.lower()}" if dot and stem else ""

    def whole(self, limit: int = DOCUMENT_LIMIT) -> bytes:
        """All bytes. Raises Unreadable when there are more than `limit`, or when they cannot be read."""
        content = self.read(limit + 1)
        if len(content) > limit:
            raise Unreadable(f"larger than {limit // 1_000_000} MB, the most that is read at once")
        return content

    def read(self, size: int) -> bytes:
        """Up to `size` further bytes. Raises Unreadable."""
        try:
            return self.stream.read(size)
        except _GZIP_FAULTS as fault:
            raise Unreadable(f"damaged gzip data ({fault})") from fault
        except OSError as fault:
            raise Unreadable(f"cannot be read ({fault.strerror or fault})") from fault

    def reject(self, reason: str, place: str | None = None) -> Reject:
        """This source, or a place in it, refused for a reason."""
        return Reject(self.source, place, reason)


def opened(
    stream: BinaryIO,
    *,
    source: str,
    name: str,
    encoding: str | None = None,
    media_type: str | None = None,
    retrieved_at: datetime | None = None,
    explicit: bool = True,
) -> Opened:
    """Look at the first bytes of a stream, unpack it where it is gzip, and make it an Opened. Raises Unreadable."""
    try:
        start = _fill(stream, len(_GZIP))
        raw: BinaryIO = io.BufferedReader(_Joined(start, stream), HEAD)
        if start == _GZIP:
            raw = io.BufferedReader(_Unpacked(raw), HEAD)
            name = name[:-3] if name.lower().endswith(".gz") else name
        head = _fill(raw, HEAD)
    except _GZIP_FAULTS as fault:
        raise Unreadable(f"damaged gzip data ({fault})") from fault
    except OSError as fault:
        raise Unreadable(f"cannot be read ({fault.strerror or fault})") from fault
    return Opened(
        source=source,
        name=name,
        head=head,
        stream=io.BufferedReader(_Joined(head, raw), 1 << 16),
        encoding=encoding,
        media_type=media_type,
        retrieved_at=retrieved_at,
        explicit=explicit,
    )


def _fill(stream: BinaryIO, size: int) -> bytes:
    """`size` bytes, or all there are: a pipe gives them in pieces."""
    pieces: list[bytes] = []
    while size > 0 and (piece := stream.read(size)):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


class _Joined(io.RawIOBase):
    """Bytes already taken from a stream, and the stream after them."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = memoryview(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if self._head:
            size = min(len(buffer), len(self._head))
            buffer[:size] = self._head[:size]
            self._head = self._head[size:]
            return size
        piece = self._rest.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)


class _Unpacked(io.RawIOBase):
    """The contents of gzip data, until they grow out of all proportion to it."""

    def __init__(self, packed: BinaryIO) -> None:
        self._packed = _Counted(packed)
        self._gzip = gzip.GzipFile(fileobj=io.BufferedReader(self._packed, 1 << 16), mode="rb")
        self._produced = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._gzip.read(min(len(buffer), 1 << 16))
        buffer[: len(piece)] = piece
        self._produced += len(piece)
        if self._produced > max(_UNSUSPECTED, _RATIO * self._packed.consumed):
            raise gzip.BadGzipFile(f"it unpacks to more than {_RATIO} times its size")
        return len(piece)


class _Counted(io.RawIOBase):
    """A stream that knows how many bytes were taken from it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.consumed = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._stream.read(len(buffer))
        buffer[: len(piece)] = piece
        self.consumed += len(piece)
        return len(piece)
