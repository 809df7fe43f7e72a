"""From bytes to one clean, dated text: a reader for each format, and what is common to all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from archive.documents.draft import Draft, finish, raw_hash
from archive.documents.html import read_html
from archive.documents.markdown import read_markdown
from archive.documents.record import read_record
from archive.documents.text import read_text
from archive.errors import DocumentError
from archive.model import Document, Given, RawDocument

__all__ = ["READERS", "raw_hash", "read"]

READERS: Mapping[str, Callable[[RawDocument], Draft]] = {
    "text": read_text,
    "markdown": read_markdown,
    "html": read_html,
    "record": read_record,
}
"""The reader of each `RawDocument.format`."""


def read(raw: RawDocument, given: Given = Given()) -> Document:  # noqa: B008
    """The document that some bytes are; `given` fills what they do not say of themselves.

    Raises DocumentError, with the source and place in `where`, for a document that cannot be taken.
    """
    where = f"{raw.source}, {raw.place}" if raw.place else raw.source
    reader = READERS.get(raw.format)
    if reader is None:
        raise DocumentError(f"no reader for {raw.format!r}", where=where, hint="the formats are " + ", ".join(READERS))
    try:
        return finish(reader(raw), raw, given)
    except DocumentError as fault:
        raise DocumentError(fault.what, where=where, hint=fault.hint) from fault
