"""Triggers that keep quotes verbatim and offsets inside their text, on both databases.

The quote of a claim or report must be the slice of its sentence that its offsets name. A sentence must lie inside its
article and a mention inside its sentence; that those two are verbatim is for archive.store.doctor to say, since
comparing each of them made writing an article a half slower. Texts and offsets are never rewritten: what changes is a
new version.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Guard:
    """What holds for a new row of `table`, whose `key` names a row of `source`; the columns that are never rewritten."""

    table: str
    source: str
    key: str
    frozen: tuple[str, ...]
    message: str


# A NUL ends a text for SQLite's length() and substr(), so a text that holds one cannot be compared there;
# archive.store.doctor compares those too.
_IN_ARTICLE = "new.char_end <= source.length"
_IN_SENTENCE = "source.char_start <= new.char_start AND new.char_end <= source.char_end"
_VERBATIM = """ AND source.article_id = new.article_id
    AND ({nul} substr(source.text, new.char_start - source.char_start + 1, new.char_end - new.char_start) = new.quote)"""

GUARDS = (
    Guard(
        "sentences",
        "articles",
        "article_id",
        ("article_id", "char_start", "char_end", "text"),
        "a sentence must lie inside its article",
    ),
    Guard(
        "mentions",
        "sentences",
        "sentence_id",
        ("sentence_id", "char_start", "char_end", "text"),
        "a mention must lie inside its sentence",
    ),
    Guard(
        "claims",
        "sentences",
        "sentence_id",
        ("article_id", "sentence_id", "char_start", "char_end", "quote"),
        "the quote of a claim must be the slice of its sentence at its offsets",
    ),
    Guard(
        "event_reports",
        "sentences",
        "sentence_id",
        ("article_id", "sentence_id", "char_start", "char_end", "quote"),
        "the quote of a report must be the slice of its sentence at its offsets",
    ),
)

_FROZEN_ARTICLE = Guard(
    "articles", "", "", ("text", "length"), "the text of an article is never rewritten: it has versions"
)


def create(connection: Connection) -> None:
    """Makes the guards of this version, in place of any others."""
    drop(connection)
    for statement in statements(connection.dialect.name):
        connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Removes the guards that are there."""
    for name in names():
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        else:
            connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {name}() CASCADE")


def names() -> list[str]:
    """The names of the triggers."""
    return [f"{guard.table}_slice" for guard in GUARDS] + [
        f"{guard.table}_frozen" for guard in (*GUARDS, _FROZEN_ARTICLE)
    ]


def statements(dialect: str) -> list[str]:
    """The statements that make the guards on a database system."""
    made: list[str] = []
    for guard in GUARDS:
        made += _slice(guard, dialect)
    for guard in (*GUARDS, _FROZEN_ARTICLE):
        made += _frozen(guard, dialect)
    return made


def _slice(guard: Guard, dialect: str) -> list[str]:
    condition = _IN_ARTICLE if guard.source == "articles" else _IN_SENTENCE
    if "quote" in guard.frozen:
        nul = "length(source.text) < source.char_end - source.char_start OR" if dialect == "sqlite" else ""
        condition += _VERBATIM.format(nul=nul)
    missing = f"NOT EXISTS (SELECT 1 FROM {guard.source} AS source WHERE source.id = new.{guard.key} AND {condition})"
    name = f"{guard.table}_slice"
    if dialect == "sqlite":
        return [
            f"CREATE TRIGGER {name} BEFORE INSERT ON {guard.table} BEGIN "
            f"SELECT RAISE(ABORT, '{guard.message}') WHERE {missing}; END"
        ]
    return [
        _function(name, f"IF {missing} THEN {_raise(guard.message)} END IF;"),
        f"CREATE TRIGGER {name} BEFORE INSERT ON {guard.table} FOR EACH ROW EXECUTE FUNCTION {name}()",
    ]


def _frozen(guard: Guard, dialect: str) -> list[str]:
    name = f"{guard.table}_frozen"
    columns = ", ".join(guard.frozen)
    message = guard.message if guard is _FROZEN_ARTICLE else f"{guard.table} are never rewritten: {columns} stay"
    if dialect == "sqlite":
        changed = " OR ".join(f"new.{column} IS NOT old.{column}" for column in guard.frozen)
        return [
            f"CREATE TRIGGER {name} BEFORE UPDATE OF {columns} ON {guard.table} WHEN {changed} BEGIN "
            f"SELECT RAISE(ABORT, '{message}'); END"
        ]
    changed = " OR ".join(f"new.{column} IS DISTINCT FROM old.{column}" for column in guard.frozen)
    return [
        _function(name, _raise(message)),
        f"CREATE TRIGGER {name} BEFORE UPDATE OF {columns} ON {guard.table} FOR EACH ROW WHEN ({changed}) "
        f"EXECUTE FUNCTION {name}()",
    ]


def _function(name: str, body: str) -> str:
    return f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} RETURN new; END $$"


def _raise(message: str) -> str:
    # 23514 is check_violation, which SQLAlchemy reports as the same IntegrityError as on SQLite.
    return f"RAISE EXCEPTION '{message}' USING ERRCODE = '23514';"
