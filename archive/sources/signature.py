"""What is certainly no article, told by the first bytes."""

from __future__ import annotations

import codecs
import re

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "gzip data within gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ", "xz data"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"WARC/", "a WARC archive"),
    (b"filedesc://", "an ARC archive"),
)
_XML = re.compile(rb"^\s*(?:<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE[^>]*>|\s)*<([\w:.-]+)", re.S)
_FEEDS = {
    b"rss": "a feed",
    b"feed": "a feed",
    b"rdf:RDF": "a feed",
    b"urlset": "a sitemap",
    b"sitemapindex": "a sitemap",
}
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
# Nobody types these. Of random bytes a tenth are among them.
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])


def foreign(head: bytes) -> str | None:
    """Why these are the first bytes of something that no built-in format reads, or None."""
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return f"{name}, which is not read"
    start = head[:4096].removeprefix(codecs.BOM_UTF8)
    root = _XML.match(start)
    if root and root[1] in _FEEDS:
        return f"{_FEEDS[root[1]]}, which is not read"
    if root and start.lstrip().startswith(b"<?xml"):
        return "XML that is no web page"
    if not wide(head) and _share_of_controls(head[:65536]) > 0.05:
        return "binary data, not text"
    return None


def wide(head: bytes) -> bool:
    """Whether these bytes are UTF-16 or UTF-32: by their mark, or by the NUL beside every Latin letter."""
    if head.startswith(_WIDE_MARKS):
        return True
    sample = head[:2048]
    if len(sample) < 4:
        return False
    even, odd = sample[0::2], sample[1::2]
    low, high = sorted((even.count(0) / len(even), odd.count(0) / len(odd)))
    return low < 0.05 and high > 0.4


def _share_of_controls(head: bytes) -> float:
    return 1 - len(head.translate(None, _CONTROLS)) / len(head) if head else 0.0
