"""What a reader makes of the bytes, and the document that it becomes with what the user stated."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from archive.documents.clean import clean, fewer_blank_lines, one_line, with_title
from archive.documents.days import day_in_address
from archive.errors import DocumentError
from archive.identity import digest
from archive.model import Document, Given, PublishedBasis, RawDocument

_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*", re.I)


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as its bytes give it, not yet cleaned.

    `title` is one that the source states. `body` is the text without it, unless the source has it there too.
    `guessed` is a day found in the words of a page: it counts less than what the user states.
    """

    body: str
    encoding: str
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published_on: date | None = None
    published_basis: PublishedBasis = PublishedBasis.UNKNOWN
    guessed: date | None = None
    rewritten: bool = True


def raw_hash(raw: RawDocument, given: Given) -> str:
    """The digest under which a document is known again before any work is done on it.

    It covers the bytes, the way they are read, and what the user stated: another --published is another document.
    """
    stated = [raw.format, raw.encoding, given.published and given.published.isoformat()]
    stated += [given.publisher, given.url, given.title, given.language]
    return digest(json.dumps(stated).encode() + b"\n" + raw.content)


def finish(draft: Draft, raw: RawDocument, given: Given) -> Document:
    """The clean document; `given` fills what the draft lacks. Raises DocumentError where there is no text."""
    stated_title = one_line(draft.title or "")
    body = clean(draft.body)
    text = with_title(stated_title, fewer_blank_lines(body) if draft.rewritten else body)
    if not any(char.isalnum() for char in body):
        raise DocumentError("no text in it", hint="an article needs a body of words")
    fetched = raw.source if raw.source.lower().startswith(("http://", "https://")) else None
    url = _address(draft.url) or given.url or fetched
    published, basis = _published(draft, given, url)
    return Document(
        source=raw.source,
        text=text,
        raw_hash=raw_hash(raw, given),
        place=raw.place,
        url=url,
        title=stated_title or one_line(given.title or ""),
        byline=one_line(draft.byline or ""),
        publisher=one_line(draft.publisher or "") or one_line(given.publisher or ""),
        language=_language(draft.language) or _language(given.language),
        published_on=published,
        published_basis=basis,
        retrieved_at=raw.retrieved_at,
        encoding=draft.encoding,
    )


def _published(draft: Draft, given: Given, url: str | None) -> tuple[date | None, PublishedBasis]:
    """What the input states, then what the user states, then what the address or the words of the page suggest."""
    if draft.published_on is not None:
        return draft.published_on, draft.published_basis
    if given.published is not None:
        return given.published, PublishedBasis.GIVEN
    if day := day_in_address(url):
        return day, PublishedBasis.URL
    if draft.guessed is not None:
        return draft.guessed, PublishedBasis.TEXT
    return None, PublishedBasis.UNKNOWN


def _address(url: str | None) -> str | None:
    """An absolute http(s) address, or None: pages state "/" and "about:blank" as their own address."""
    url = one_line(url or "")
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme.lower() in ("http", "https") and parts.hostname else None


def _language(stated: str | None) -> str | None:
    """The primary subtag in lower case (BCP 47: "en-US" is "en"); what is no tag stays as it is stated."""
    stated = one_line(stated or "")
    if not stated:
        return None
    tag = _TAG.fullmatch(stated)
    return tag[1].lower() if tag else stated.lower()
