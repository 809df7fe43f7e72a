"""Full text over articles (title, text): FTS5 on SQLite, a generated tsvector on PostgreSQL.

Both stem English and read letters without their accents, so that "Müller" and "muller" find each other. All versions of
an article are indexed; archive.store.search leaves out those that were replaced.
"""

from __future__ import annotations

import sqlite3
from functools import cache
from typing import cast

from sqlalchemy import Column, Computed, Connection, Index, MetaData
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlite_utils import Database
from sqlite_utils.db import Table

from archive.store.schema import metadata

COLUMNS = ("title", "text")
INDEX = "articles_fts"
TRIGGERS = ("articles_ai", "articles_ad", "articles_au")
_TOKENIZE = "porter unicode61 remove_diacritics 2"
# A word in the headline counts as much as five in the text.
_RANK = "bm25(5.0, 1.0)"

# unaccent() is an extension and not immutable; decomposing and dropping the marks is neither. A tsvector holds at most
# 1 MB of words (PostgreSQL documentation, 12.11 Limitations): a character is at most 4 bytes of it.
_BARE = "left(regexp_replace(normalize({}, NFKD), '[\\u0300-\\u036f]', '', 'g'), 250000)"
_VECTOR = (
    f"setweight(to_tsvector('english'::regconfig, {_BARE.format('coalesce(title, {})').format(repr(''))}), 'A') || "
    f"setweight(to_tsvector('english'::regconfig, {_BARE.format('text')}), 'B')"
)


@cache
def metadata_of(dialect: str) -> MetaData:
    """The models as they are on a database system: PostgreSQL has one column more, articles.search."""
    if dialect != "postgresql":
        return metadata
    own = MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        table.to_metadata(own)
    articles = own.tables["articles"]
    articles.append_column(
        Column("search", TSVECTOR, Computed(_VECTOR, persisted=True), comment="words of title and text, for search")
    )
    Index("ix_articles_search", articles.c.search, postgresql_using="gin")
    return own


def ensure(connection: Connection) -> None:
    """Makes the index on SQLite where it is missing, or has lost its triggers to the rebuilding of a table."""
    if connection.dialect.name == "sqlite" and not whole(connection):
        rebuild(connection)


def whole(connection: Connection) -> bool:
    """Whether the SQLite index and the triggers that keep it are there."""
    listed = ", ".join(f"'{name}'" for name in (INDEX, *TRIGGERS))
    found = connection.exec_driver_sql(f"SELECT count(*) FROM sqlite_master WHERE name IN ({listed})").scalar()
    return found == 1 + len(TRIGGERS)


def rebuild(connection: Connection) -> None:
    """Makes the SQLite index anew from the articles, in the caller's transaction."""
    table = _articles(connection)
    if table.detect_fts() is not None:
        table.disable_fts()
    table.enable_fts(list(COLUMNS), create_triggers=True, tokenize=_TOKENIZE)
    connection.exec_driver_sql(f"INSERT INTO {INDEX} ({INDEX}, rank) VALUES ('rank', '{_RANK}')")


def compare(connection: Connection) -> None:
    """Compares the SQLite index with the articles; the driver raises where they differ (FTS5, 6.5 integrity-check)."""
    connection.exec_driver_sql(f"INSERT INTO {INDEX} ({INDEX}, rank) VALUES ('integrity-check', 1)")


def drop(connection: Connection) -> None:
    """Removes the SQLite index and its triggers."""
    if connection.dialect.name == "sqlite":
        table = _articles(connection)
        if table.detect_fts() is not None:
            table.disable_fts()


def _articles(connection: Connection) -> Table:
    driver = cast(sqlite3.Connection, connection.connection.driver_connection)
    # No plugins: what another package registers with sqlite-utils has no say in an archive.
    return Database(driver, recursive_triggers=False, execute_plugins=False).table("articles")
