"""Search: the articles that hold all the words, and the records whose names do."""

from __future__ import annotations

from itertools import cycle

from markupsafe import Markup, escape

from archive.serve.page import Asked, Page
from archive.serve.pages.suggest import KINDS, suggested
from archive.store.engine import reading
from archive.store.search import MARKS
from archive.store.search import search as full_text

_PER_PAGE = 20
_NAMED = 6


def search(asked: Asked) -> Page:
    """The page /search."""
    words = asked.value("q")
    limit = _PER_PAGE * (int(asked.value("pages")) if asked.value("pages") in map(str, range(1, 26)) else 1)
    hits = []
    if words:
        with reading(asked.engine) as connection:
            hits = full_text(connection, words, limit=limit + 1)
    named = {kind: suggested(asked.engine, kind, words, _NAMED) for kind in KINDS} if words else {}
    values = {
        "q": words,
        "hits": [
            {"hit": hit, "snippet": marked(hit.snippet), "address": asked.to.article(hit.article_id)}
            for hit in hits[:limit]
        ],
        "named": [
            (asked.to.record("position" if kind == "post" else kind, row["id"]), row)
            for kind, rows in named.items()
            for row in rows
        ],
        "more": asked.to.at("/search", q=words, pages=limit // _PER_PAGE + 1) if len(hits) > limit else None,
        "table": asked.to.table("articles", _search=words),
        "json": asked.to.at(asked.to.table("articles") + ".json", _search=words, _shape="objects"),
    }
    return Page("search", values)


def marked(snippet: str) -> Markup:
    """A snippet with its matches marked."""
    opened, closed = Markup("<mark>"), Markup("</mark>")
    pieces = [escape(piece) for piece in snippet.split(MARKS[0])]
    # An odd number of marks is one of the text's own: it stays open to the end.
    ends = [closed] if len(pieces) % 2 == 0 else []
    joints = cycle((opened, closed))
    found = pieces[0]
    for piece in pieces[1:]:
        found += next(joints) + piece
    return found + Markup("").join(ends)
