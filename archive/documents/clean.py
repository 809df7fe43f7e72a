"""Text as the archive keeps it: composed, of visible characters, with one kind of line end and of blank.

Sources of the rules: Unicode Standard Annex #15 (NFC; at most 30 non-starters in a run, section 13), Unicode Technical
Report #36 and CVE-2021-42574 for bidirectional controls, which make a text read otherwise than it is stored.
"""

from __future__ import annotations

import re
import unicodedata

from archive.identity import fold

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# NUL, other controls, lone surrogates and noncharacters: SQLite and PostgreSQL stumble over them.
_UNSTORABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# Soft hyphens, zero-width blanks, byte order marks and bidirectional controls are seen by nobody and split words.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
)
_BLANKS = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*){2,}(?=\n)")
_COMBINING_RUN = 30


def clean(text: str) -> str:
    """The text in NFC, lines ended by "\\n", without what cannot be seen or stored, without blank lines around it.

    Words, punctuation and quotation marks stay as they are.
    """
    text = _LINE_ENDS.sub("\n", text)
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
        text = _BLANKS.sub(" ", text)
    text = _UNSTORABLE.sub(" ", text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", _stream_safe(text))
    return text.strip()


def one_line(text: str) -> str | None:
    """A title, name or address: clean, on one line, with single blanks; None where nothing is left."""
    return " ".join(clean(text).split()) or None


def fewer_blank_lines(text: str) -> str:
    """The text with no more than two blank lines in a row: markup that is taken away leaves many."""
    return _BLANK_LINES.sub("\n", text)


def with_title(title: str | None, body: str) -> str:
    """The body under its title, unless it already begins with it."""
    if not title or not body or fold(body[: 2 * len(title) + 50]).startswith(fold(title)):
        return body
    return f"{title}\n\n{body}"


def _stream_safe(text: str) -> str:
    """No more than 30 combining marks on one letter: normalising longer runs takes time in their square."""
    marks = "".join(sorted(re.escape(char) for char in set(text) if unicodedata.combining(char)))
    if not marks:
        return text
    return re.sub(f"([{marks}]{{{_COMBINING_RUN}}})[{marks}]+", r"\1", text)
