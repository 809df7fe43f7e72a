"""Plain text: nothing but its words is known of it."""

from __future__ import annotations

from archive.documents.draft import Draft
from archive.documents.encoding import decode
from archive.model import RawDocument


def read_text(raw: RawDocument) -> Draft:
    """The text as it stands. A title is not guessed. Raises DocumentError for an unknown encoding."""
    body, encoding = decode(raw.content, raw.encoding)
    return Draft(body=body, encoding=encoding, rewritten=False)
