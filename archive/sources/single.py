"""Sources that are one document each: plain text, Markdown, a web page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.model import RawDocument, Reject
from archive.sources.opened import Opened

# A page says what it is before anything else, but for a byte order mark, an XML declaration and comments.
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<\?xml[^>]{0,200}>|<!--(?:(?!-->).){0,2000}-->)*<(?:!doctype\s+html|html|head|body)[\s>]",
    re.I | re.S,
)
_FRONT_MATTER = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n(?:[ \t]*\r?\n|#[^\n]*\n)*[\w-]+[ \t]*:")
_FRONT_END = re.compile(rb"^-{3,}[ \t]*\r?$", re.M)


@dataclass(frozen=True, slots=True)
class Single:
    """A format of which every source is one document, handed to the document reader of the same name."""

    name: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    start: re.Pattern[bytes] | None = None
    later: re.Pattern[bytes] | None = None

    def recognises(self, head: bytes) -> bool:
        if self.start is None or not (found := self.start.match(head)):
            return False
        return self.later is None or self.later.search(head, found.end()) is not None

    def split(self, opened: Opened) -> Iterator[RawDocument | Reject]:
        yield RawDocument(
            source=opened.source,
            content=opened.whole(),
            format=self.name,
            encoding=opened.encoding,
            retrieved_at=opened.retrieved_at,
        )


TEXT = Single("text", (".txt", ".text"), ("text/plain",))
MARKDOWN = Single(
    "markdown", (".md", ".markdown"), ("text/markdown", "text/x-markdown"), start=_FRONT_MATTER, later=_FRONT_END
)
HTML = Single("html", (".html", ".htm", ".xhtml"), ("text/html", "application/xhtml+xml"), start=_PAGE)
