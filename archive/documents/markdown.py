"""Markdown with or without front matter, as plain text.

The syntax is CommonMark with tables. A paragraph, heading, list item or table row is a line of its own; links leave
their text; an image that stands alone leaves its caption, marked as one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import yaml
from frontmatter.default_handlers import YAMLHandler
from markdown_it import MarkdownIt
from markdown_it.token import Token

from archive.documents.days import WANTED, day_of
from archive.documents.draft import Draft
from archive.documents.encoding import decode
from archive.errors import DocumentError
from archive.model import PublishedBasis, RawDocument

_FRONT = YAMLHandler()
_DEPTH = 50
_PARSER = MarkdownIt("commonmark", {"maxNesting": _DEPTH}).enable("table").enable("strikethrough")
_TAG = re.compile(r"<!--[^<>]*-->|</?[a-z][^<>]*>", re.I)
# The parser needs up to 45 microseconds for a sign of the syntax. A text over these limits is kept with its syntax.
_CHARACTERS, _SIGNS = 4_000_000, 50_000
_SIGN = str.maketrans("", "", "[]!*_`|<~")


def read_markdown(raw: RawDocument) -> Draft:
    """The article of a Markdown text. Raises DocumentError for front matter that is ill-formed."""
    text, encoding = decode(raw.content, raw.encoding)
    front, body = _split(text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", " "))
    published = _published(front)
    title = _text(front, "title", "headline")
    plain, heading = _plain(body)
    return Draft(
        body=plain,
        encoding=encoding,
        title=title or heading,
        byline=_text(front, "byline", "author", "authors"),
        publisher=_text(front, "publisher", "outlet", "source"),
        url=_text(front, "url", "link", "canonical"),
        language=_text(front, "language", "lang"),
        published_on=published,
        published_basis=PublishedBasis.GIVEN if published else PublishedBasis.UNKNOWN,
    )


def _split(text: str) -> tuple[Mapping[str, Any], str]:
    """The fields of the front matter and the text after it; a rule of dashes above prose is none."""
    if not _FRONT.detect(text):
        return {}, text
    try:
        front, body = _FRONT.split(text)
    except ValueError:
        return {}, text
    try:
        fields = _FRONT.load(front)
    except yaml.MarkedYAMLError as fault:
        line = f" in line {fault.problem_mark.line + 1}" if fault.problem_mark else ""
        raise DocumentError(
            f"the front matter is not YAML: {fault.problem or fault.context}{line}",
            hint="put values that hold a colon in quotes",
        ) from fault
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError) as fault:
        raise DocumentError(
            f"the front matter cannot be read: {str(fault)[:200]}", hint=f"a date is {WANTED}"
        ) from fault
    if not isinstance(fields, Mapping):
        return ({}, text) if fields is not None else ({}, body)
    return {str(name).strip().lower(): value for name, value in fields.items()}, body


def _published(front: Mapping[str, Any]) -> date | None:
    for name in ("published", "date"):
        value = front.get(name)
        if value is None or value == "":
            continue
        try:
            return day_of(value)
        except ValueError as fault:
            raise DocumentError(
                f"front matter: field {name!r} cannot be read: {fault}", hint=f"write {WANTED}"
            ) from fault
    return None


def _text(front: Mapping[str, Any], *names: str) -> str | None:
    for name in names:
        value = front.get(name)
        if isinstance(value, list):
            # Aliases in YAML can make a short list of long lists: only texts are taken from it.
            value = ", ".join(each for each in value if isinstance(each, str)) or None
        if value is None or value == "":
            continue
        if not isinstance(value, str | int | float | date):
            raise DocumentError(f"front matter: field {name!r} is not a text", hint="write a text, or a list of texts")
        return str(value)
    return None


def _plain(body: str) -> tuple[str, str | None]:
    """The text of a Markdown body, and the heading of the first level that it begins with."""
    if len(body) > _CHARACTERS or len(body) - len(body.translate(_SIGN)) > _SIGNS:
        return body, None
    tokens = _PARSER.parse(body)
    if any(token.level >= _DEPTH - 1 for token in tokens):
        # The parser leaves out what is nested deeper, without a word.
        return body, None
    lines: list[str] = []
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            lines.append(" | ".join(row))
            row = None
        elif token.type == "inline":
            line = _inline(token.children or ())
            if row is not None:
                row.append(line)
            elif line.strip():
                lines.append(line)
        elif token.type in ("fence", "code_block"):
            lines.append(token.content.rstrip("\n"))
        elif token.type == "html_block":
            lines.append(_TAG.sub("", token.content).strip())
    first = tokens[0] if tokens else None
    heading = lines[0] if first is not None and first.type == "heading_open" and first.tag == "h1" and lines else None
    return "\n\n".join(line for line in lines if line), heading


def _inline(tokens: Sequence[Token]) -> str:
    shown = [token for token in tokens if token.type != "text" or token.content.strip()]
    if len(shown) == 1 and shown[0].type == "image":
        caption = _caption(shown[0])
        return f"Caption: {caption}" if caption else ""
    pieces = []
    for token in tokens:
        if token.type in ("text", "code_inline"):
            pieces.append(token.content)
        elif token.type == "image":
            pieces.append(_caption(token))
        elif token.type == "softbreak":
            pieces.append(" ")
        elif token.type == "hardbreak":
            pieces.append("\n")
    return "".join(pieces)


def _caption(image: Token) -> str:
    return str(image.attrGet("title") or _inline(image.children or ()))
