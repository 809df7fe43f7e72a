"""From bytes to text: the byte order mark, the declared encoding, strict UTF-8, and only then a guess.

A declared windows-1252 or iso-8859-1 gives way to bytes that are sound UTF-8.

Labels are read as the WHATWG Encoding Standard says: "iso-8859-1" means windows-1252, "gb2312" means gb18030.
"""

from __future__ import annotations

import codecs
import logging
import re

from charset_normalizer import from_bytes

from archive.errors import DocumentError

_log = logging.getLogger(__name__)
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_MEANT = {
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "big5": "big5hkscs",
}
_NO_TEXT_CODECS = frozenset(
    {"utf-7", "punycode", "idna", "unicode_escape", "raw_unicode_escape", "mbcs", "oem", "undefined"}
)
_IN_PAGE = re.compile(
    rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.I,
)
_SAMPLE = 200_000


def decode(content: bytes, declared: str | None = None, *, page: bool = False) -> tuple[str, str]:
    """The text, and the name of the encoding that gave it.

    `declared` is what a server said; with `page`, a declaration inside HTML counts too. Raises DocumentError.
    """
    for mark, name in _MARKS:
        if content.startswith(mark):
            text = _strict(content, name)
            if text is None:
                raise DocumentError(f"begins as {name.removesuffix('-sig')} and is not", hint="save it as UTF-8")
            return text, name.removesuffix("-sig")
    unmarked = _unmarked_wide(content)
    if unmarked and (text := _strict(content, unmarked)) is not None:
        return text, unmarked
    candidates = [_meant(declared), _meant(_in_page(content)) if page else None, "utf-8"]
    for candidate in dict.fromkeys(each for each in candidates if each):
        text = _strict(content, candidate)
        if text is None:
            continue
        # Any bytes are windows-1252, and servers declare it by default; hardly any but UTF-8 are UTF-8.
        if candidate == "cp1252" and not text.isascii() and (sound := _strict(content, "utf-8")) is not None:
            return sound, "utf-8"
        return text, candidate
    return _damaged_utf8(content) or _guessed(content)


def _strict(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _meant(label: str | None) -> str | None:
    if not label:
        return None
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    # A page that can be read far enough to find "utf-16" in it is not UTF-16.
    if name.startswith(("utf-16", "utf-32")):
        return "utf-8"
    return None if name in _NO_TEXT_CODECS else _MEANT.get(name, name)


def _in_page(content: bytes) -> str | None:
    found = _IN_PAGE.search(content[:4096])
    return (found[1] or found[2]).decode("ascii", "replace") if found else None


def _unmarked_wide(content: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of Latin text is NUL."""
    sample = content[:2048]
    if len(sample) < 4:
        return None
    even, odd = (part.count(0) / len(part) for part in (sample[0::2], sample[1::2]))
    if even < 0.05 and odd > 0.4:
        return "utf-16-le"
    return "utf-16-be" if odd < 0.05 and even > 0.4 else None


def _damaged_utf8(content: bytes) -> tuple[str, str] | None:
    """UTF-8 with a few broken bytes, as pages glued together have: ten sound characters for each broken one."""
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond_ascii = sum(1 for char in text if char > "\x7f") if not text.isascii() else 0
    if beyond_ascii - broken < 10 * broken:
        return None
    _log.warning("%d broken bytes of UTF-8 were replaced", broken)
    return text, "utf-8"


def _guessed(content: bytes) -> tuple[str, str]:
    # The detector errs on short and nearly plain texts; there the encoding of Western Windows is the likely one.
    high = len(content) - len(content.translate(None, bytes(range(0x80, 0x100))))
    if high < max(len(content) * 0.05, 6) and (text := _strict(content, "cp1252")) is not None:
        return text, "cp1252"
    best = from_bytes(content[:_SAMPLE]).best()
    if best is None:
        raise DocumentError("the bytes are text in no known encoding", hint="save it as UTF-8")
    return content.decode(best.encoding, "replace"), best.encoding
