"""Whether every quote is the verbatim slice of its article.

Compared in Python: SQLite's length() and substr() stop at a NUL, and a guard looks at new rows of some tables only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from archive.store import schema
from archive.store.findings import Finding

_ARTICLES = 200
_HINT = "read the article again: `archive rebuild --extract`"


def wrong_slices(connection: Connection) -> Iterator[Finding]:
    """The sentences, mentions, claims and reports whose words are not those at their offsets, and wrong lengths."""
    last = 0
    while True:
        articles = schema.articles
        query = select(articles.c.id, articles.c.text, articles.c.length).order_by(articles.c.id)
        found = connection.execute(query.where(articles.c.id > last).limit(_ARTICLES)).all()
        if not found:
            return
        last = found[-1].id
        texts = {row.id: row.text for row in found}
        for row in found:
            if row.length != len(row.text):
                what = f"length is {row.length}, the text has {len(row.text)} characters"
                yield Finding("verbatim", f"articles {row.id}", what, _HINT)
        for name, statement in _slices(found[0].id, last):
            for row in connection.execute(statement):
                if texts[row.article_id][row.char_start : row.char_end] != row.words:
                    what = (
                        f"its words are not characters {row.char_start} to {row.char_end} of article {row.article_id}"
                    )
                    yield Finding("verbatim", f"{name} {row.id}", what, _HINT)


def _slices(first: int, last: int) -> Iterator[tuple[str, Select[Any]]]:
    """What stands in the articles from `first` to `last`: id, article_id, offsets and words, for each table."""
    sentences, mentions = schema.sentences.c, schema.mentions.c

    def within(article: ColumnElement[Any]) -> ColumnElement[bool]:
        return article.between(first, last)

    yield (
        "sentences",
        select(
            sentences.id, sentences.article_id, sentences.char_start, sentences.char_end, sentences.text.label("words")
        ).where(within(sentences.article_id)),
    )
    yield (
        "mentions",
        select(mentions.id, sentences.article_id, mentions.char_start, mentions.char_end, mentions.text.label("words"))
        .join(schema.sentences, sentences.id == mentions.sentence_id)
        .where(within(sentences.article_id)),
    )
    for table in (schema.claims, schema.event_reports):
        yield (
            table.name,
            select(
                table.c.id, table.c.article_id, table.c.char_start, table.c.char_end, table.c.quote.label("words")
            ).where(within(table.c.article_id)),
        )
