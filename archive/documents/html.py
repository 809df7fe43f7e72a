"""A web page: its article by trafilatura, what it states of itself, its captions.

Pages that trafilatura would read too slowly, and pages of which it takes nothing, are read as the text of their
paragraphs.
"""

from __future__ import annotations

import logging
import re
from copy import deepcopy
from datetime import date
from typing import Any

import htmldate
import trafilatura
from lxml import etree  # type: ignore[import-untyped]
from lxml import html as lxml_html

from archive.documents.clean import clean
from archive.documents.days import parse_day
from archive.documents.draft import Draft
from archive.documents.encoding import decode
from archive.documents.page_metadata import page_metadata
from archive.documents.tidy import tidy
from archive.errors import DocumentError
from archive.model import PublishedBasis, RawDocument

_log = logging.getLogger(__name__)
_CHARACTERS, _ELEMENTS = 2_000_000, 8_000
"""The largest page, after tidying, that trafilatura reads: its time grows with the square of the elements, and 10,000
small tables took it 3 s. Of 181 pages of real outlets the largest had 225,000 characters and 1,600 elements."""

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "body",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "table",
        "tr",
        "figure",
        "figcaption",
        "br",
        "hr",
        "header",
        "footer",
        "address",
    ]
)
_FURNITURE = frozenset(
    [
        "script",
        "style",
        "head",
        "nav",
        "aside",
        "footer",
        "form",
        "button",
        "select",
        "option",
        "textarea",
        "noscript",
        "iframe",
        "svg",
        "math",
        "template",
        "object",
        "dialog",
        "menu",
        "input",
        "label",
    ]
)
_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_CAPTIONS = 20


def read_html(raw: RawDocument) -> Draft:
    """The article of a page. Raises DocumentError where it holds no text."""
    page, encoding = decode(raw.content, raw.encoding, page=True)
    page = tidy(_UNSTORABLE.sub(" ", page))
    tree = _parsed(page)
    about = page_metadata(tree)
    readable = _readable(tree, len(page))
    if readable is None:
        _log.warning("%s: the page is too large to tell its article from the rest; its paragraphs are read", raw.source)
    body = (_article(readable) if readable is not None else "") or _paragraphs(_main(tree))
    if not body.strip():
        raise DocumentError("no text in the page", hint="the page may be filled in by scripts; save it from a browser")
    return Draft(
        body="\n".join([body, *_captions(tree, body)]),
        encoding=encoding,
        title=about.title,
        byline=about.byline,
        publisher=about.publisher,
        url=about.url,
        language=about.language,
        published_on=about.published_on,
        published_basis=about.published_basis,
        guessed=_guessed(readable)
        if readable is not None and about.published_basis is PublishedBasis.UNKNOWN
        else None,
    )


def plain_body(markup: str) -> str:
    """The text of a piece of HTML, a line for each paragraph."""
    return _paragraphs(_parsed(tidy(f"<div>{_UNSTORABLE.sub(' ', markup)}</div>")))


def _parsed(page: str) -> Any:
    # As bytes: lxml refuses text that declares an encoding.
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = lxml_html.document_fromstring(page.encode(), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as fault:
        raise DocumentError(f"not HTML ({str(fault)[:100]})", hint="force another format") from fault
    return tree


def _readable(tree: Any, length: int) -> Any | None:
    """The page, or else its main part, whichever is small enough for trafilatura; None where neither is."""
    for part in (tree, _main(tree)):
        if length <= _CHARACTERS and sum(1 for _ in part.iter()) <= _ELEMENTS:
            return part
    return None


def _main(tree: Any) -> Any:
    """The part of a page that is marked as its article, where there is one with some text, else the page."""
    for name in ("article", "main"):
        parts = list(tree.iter(name))
        if len(parts) == 1 and len(parts[0].text_content()) > 500:
            return parts[0]
    return tree


def _article(tree: Any) -> str:
    try:
        found = trafilatura.bare_extraction(deepcopy(tree), include_comments=False, include_tables=True)
    except (ValueError, RecursionError, AttributeError, TypeError, IndexError, etree.LxmlError) as fault:
        _log.warning("trafilatura fails (%s); the page is read by its paragraphs", fault)
        return ""
    text = getattr(found, "text", None)
    return text if isinstance(text, str) else ""


def _paragraphs(tree: Any) -> str:
    """All text outside navigation, forms and scripts, a line for each block; in one pass over the page."""
    pieces: list[str] = []
    hidden = 0
    for event, each in etree.iterwalk(tree, events=("start", "end")):
        if not isinstance(each.tag, str):
            continue
        furniture = each.tag in _FURNITURE
        if event == "start":
            hidden += furniture
            if not hidden:
                pieces.append("\n" if each.tag in _BLOCKS else "")
                pieces.append(" ".join((each.text or "").split("\n")))
        else:
            hidden -= furniture
            if not hidden:
                pieces.append("\n" if each.tag in _BLOCKS else "")
                pieces.append(" ".join((each.tail or "").split("\n")))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _captions(tree: Any, body: str) -> list[str]:
    """The captions of the figures of the article, marked as captions, where the body has them not."""
    found: dict[str, None] = {}
    for each in tree.iter("figcaption"):
        if any(above.tag in ("aside", "nav", "footer", "a") for above in each.iterancestors()):
            continue
        text = " ".join(clean(each.text_content()).split())
        if 4 <= len(text.split()) <= 100 and text not in body:
            found[f"Caption: {text}"] = None
    return list(found)[:_CAPTIONS]


def _guessed(tree: Any) -> date | None:
    """The day that the words of the page give, by htmldate; its metadata, already read, is kept from it."""
    words = deepcopy(tree)
    for each in list(words.iter("meta", "script", "link", "aside", "nav", "footer")):
        each.drop_tree()
    try:
        found = htmldate.find_date(words, extensive_search=False, original_date=True)
    except (ValueError, RecursionError, AttributeError, TypeError, IndexError, etree.LxmlError) as fault:
        _log.warning("htmldate fails (%s)", fault)
        return None
    return parse_day(found) if found else None
