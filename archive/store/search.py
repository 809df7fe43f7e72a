"""Full text search over the live articles, the same words finding the same on both databases.

What the user types is data and never query syntax: words are joined by "and", "quoted words" are a phrase, all else is
left out as the tokenizers do.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection
from sqlalchemy import text as sql

from archive.errors import UsageError

# Around each match in a snippet; and what stands where text was left out.
MARKS = ("**", "**")
ELLIPSIS = "…"
_SNIPPET_WORDS = 24
# Far more than anybody types; FTS5 and PostgreSQL both grow slow at thousands.
MOST_TERMS = 200
_MOST = 1_000_000  # hits; both databases count them in 64 bits


@dataclass(frozen=True, slots=True)
class Hit:
    """An article found, best first by `rank` (1, 2, ...). In `snippet` the matches stand between MARKS."""

    rank: int
    article_id: int
    title: str | None
    publisher: str | None
    published_on: date | None
    url: str | None
    snippet: str


def terms(words: str) -> list[str]:
    """The phrases to look for: "quoted words" as one, every other word by itself; without those of no letter or digit.

    Raises UsageError for more than MOST_TERMS.
    """
    found = ["".join(pair) for pair in re.findall(r'"([^"]*)"|([^\s"]+)', _readable(words))]
    kept = [phrase for phrase in found if any(unicodedata.category(char)[0] in "LN" for char in phrase)]
    if len(kept) > MOST_TERMS:
        raise UsageError(f"{len(kept)} words are too many to search for", hint=f"give at most {MOST_TERMS}")
    return kept


def search(connection: Connection, words: str, *, limit: int = 20) -> list[Hit]:
    """The live articles that hold all the words, best first, at most `limit`; none for words of no letter or digit."""
    phrases = terms(words)
    limit = min(limit, _MOST)
    if not phrases or limit < 1:
        return []
    find = _on_sqlite if connection.dialect.name == "sqlite" else _on_postgresql
    return [
        Hit(
            rank,
            row.id,
            row.title,
            row.publisher,
            None if row.published_on is None else date.fromisoformat(row.published_on),
            row.url,
            " ".join(row.snippet.split()),
        )
        for rank, row in enumerate(find(connection, phrases, limit), start=1)
    ]


def _readable(words: str) -> str:
    """Without what a driver refuses or cuts a text at: lone surrogates and control characters."""
    return "".join(" " if unicodedata.category(char) in ("Cc", "Cs") else char for char in words)


def _on_sqlite(connection: Connection, phrases: list[str], limit: int) -> list[Any]:
    statement = sql(
        """
        SELECT articles.id, articles.title, articles.publisher, articles.published_on, articles.url,
               snippet(articles_fts, -1, :opened, :closed, :ellipsis, :words) AS snippet
        FROM articles_fts
        CROSS JOIN articles ON articles.id = articles_fts.rowid
        WHERE articles_fts MATCH :phrases AND articles.superseded_by_id IS NULL
        ORDER BY articles_fts.rank
        LIMIT :limit
        """
    )
    parameters = {
        "phrases": " AND ".join(f'"{phrase}"' for phrase in phrases),
        "opened": MARKS[0],
        "closed": MARKS[1],
        "ellipsis": ELLIPSIS,
        "words": _SNIPPET_WORDS,
        "limit": limit,
    }
    return list(connection.execute(statement, parameters))


def _on_postgresql(connection: Connection, phrases: list[str], limit: int) -> list[Any]:
    # phraseto_tsquery reads any text without an error, and && joins what it made of each phrase.
    query = " && ".join(f"phraseto_tsquery('english', :phrase{number})" for number in range(len(phrases)))
    statement = sql(
        f"""
        SELECT found.id, found.title, found.publisher, found.published_on, found.url,
               ts_headline('english', found.text, {query}, :options) AS snippet
        FROM (
            SELECT id, title, publisher, published_on, url, text, ts_rank(search, {query}) AS score
            FROM articles
            WHERE search @@ ({query}) AND superseded_by_id IS NULL
            ORDER BY score DESC, id
            LIMIT :limit
        ) AS found
        ORDER BY found.score DESC, found.id
        """
    )
    options = f'StartSel="{MARKS[0]}", StopSel="{MARKS[1]}", MaxWords={_SNIPPET_WORDS}, MinWords={_SNIPPET_WORDS // 2}'
    parameters: dict[str, Any] = {f"phrase{number}": _bare(phrase) for number, phrase in enumerate(phrases)}
    return list(connection.execute(statement, parameters | {"options": options, "limit": limit}))


def _bare(phrase: str) -> str:
    """Without accents, as the index is (archive.store.fulltext)."""
    return re.sub("[\\u0300-\\u036f]", "", unicodedata.normalize("NFKD", phrase))
