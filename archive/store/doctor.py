"""Everything that can be wrong with an archive, looked for: `archive db check` and `archive db doctor`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from sqlalchemy import Connection, Engine, and_, func, or_, select, type_coerce
from sqlalchemy import String as Text
from sqlalchemy import text as sql
from sqlalchemy.exc import DBAPIError

from archive.store import decisions, drift, fulltext, guards, migrate, objects, views
from archive.store.engine import reading, writing
from archive.store.findings import Finding
from archive.store.schema import metadata
from archive.store.schema.columns import IsoDate
from archive.store.verbatim import wrong_slices

__all__ = ["Finding", "check"]

_RESTORE = "restore a backup, or ingest the sources again into a new archive"
_UPGRADE = "run `archive db upgrade`, which makes views, guards and full text anew"
_REBUILD = "run `archive rebuild`"
_BY_HAND = "somebody wrote to the tables by hand; restore a backup, or put the row right"

# The entity that a row with entity_type and entity_id stands for: no foreign key can hold this.
_ENTITIES = {"person": "people", "organisation": "organisations", "position": "positions"}
_NAMING = ("names", "article_entities", "mentions", "event_participants")

# What must be set on a live article: (table, column, condition); replaced versions are not resolved.
_DERIVED = (
    ("article_entities", "entity_id", "TRUE"),
    ("claims", "position_id", "TRUE"),
    ("claims", "person_id", "facts.person_ref_id IS NOT NULL"),
)


def check(engine: Engine) -> list[Finding]:
    """What is wrong with an archive; nothing, for one that is whole. Reads every row, writes none."""
    with reading(engine) as connection:
        found = [finding for look in _CHECKS for finding in look(connection)]
    return found + list(_full_text_content(engine))


def _integrity(connection: Connection) -> Iterator[Finding]:
    if connection.dialect.name == "sqlite":
        for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
            if line != "ok":
                yield Finding("integrity", "the file", line, _RESTORE)


def _foreign_keys(connection: Connection) -> Iterator[Finding]:
    if connection.dialect.name == "sqlite":
        for table, row, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
            yield Finding("foreign keys", f"{table} {row}", f"refers to a row of {target} that is not there", _BY_HAND)
    else:
        query = "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE NOT convalidated"
        for table, name in connection.exec_driver_sql(query):
            yield Finding("foreign keys", table, f"{name} is not validated", f"ALTER TABLE {table} VALIDATE it")


def _schema(connection: Connection) -> Iterator[Finding]:
    revision = connection.scalar(sql("SELECT version_num FROM alembic_version"))
    if revision != migrate.head():
        what = f"the schema is {revision}, this version needs {migrate.head()}"
        yield Finding("schema", "alembic_version", what, "run `archive db upgrade`")
    for difference in drift.differences(connection):
        yield Finding("schema", "tables", f"differs from the models: {difference}", _RESTORE)
    found = objects.objects(connection)
    expected = (
        objects.expected_on_sqlite()
        if connection.dialect.name == "sqlite"
        else {f"view {view.name}": "" for view in views.VIEWS} | {f"trigger {name}": "" for name in guards.names()}
    )
    for name, definition in expected.items():
        if name not in found:
            yield Finding("schema", name, "is missing", _UPGRADE)
        elif definition and found[name] != definition:
            yield Finding("schema", name, "is not as this version makes it", _UPGRADE)


def _full_text(connection: Connection) -> Iterator[Finding]:
    if connection.dialect.name != "sqlite":
        return
    if not fulltext.whole(connection):
        yield Finding("full text", fulltext.INDEX, "is missing, or the triggers that keep it are", _UPGRADE)
        return
    articles = connection.exec_driver_sql("SELECT count(*) FROM articles").scalar()
    indexed = connection.exec_driver_sql(f"SELECT count(*) FROM {fulltext.INDEX}_docsize").scalar()
    if articles != indexed:
        yield Finding("full text", fulltext.INDEX, f"holds {indexed} of {articles} articles", _UPGRADE)


def _full_text_content(engine: Engine) -> Iterator[Finding]:
    """FTS5's own check, which compares the index with the articles. It is an INSERT that inserts nothing."""
    if engine.dialect.name != "sqlite":
        return
    try:
        with writing(engine) as connection:
            if fulltext.whole(connection):
                fulltext.compare(connection)
    except DBAPIError as error:
        yield Finding("full text", fulltext.INDEX, f"is not what the articles say: {error.orig}", _UPGRADE)


def _days(connection: Connection) -> Iterator[Finding]:
    """Days that no calendar has, and bounds out of order."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, IsoDate):
                as_text = type_coerce(column, Text)
                for (value,) in connection.execute(select(as_text).distinct().where(column.is_not(None))):
                    if not _is_day(value):
                        yield Finding("days", f"{table.name}.{column.name}", f"{value!r} is no day", _BY_HAND)
        for first in (column.name for column in table.columns if column.name.endswith("_earliest")):
            last = first.removesuffix("earliest") + "latest"
            wrong = connection.scalar(select(func.count()).where(table.c[first] > table.c[last]))
            if wrong:
                what = f"{first} is after {last} in {wrong} rows"
                yield Finding("days", table.name, what, _REBUILD)


def _versions(connection: Connection) -> Iterator[Finding]:
    articles = metadata.tables["articles"]
    live = articles.c.superseded_by_id.is_(None)
    several = select(articles.c.url).where(live, articles.c.url.is_not(None)).group_by(articles.c.url)
    for (url,) in connection.execute(several.having(func.count() > 1)):
        yield Finding("versions", url, "has more than one live version", _BY_HAND)
    newer = articles.alias("newer")
    joined = articles.join(newer, newer.c.id == articles.c.superseded_by_id)
    wrong = or_(
        newer.c.version <= articles.c.version,
        and_(articles.c.url.is_not(None), or_(newer.c.url.is_(None), newer.c.url != articles.c.url)),
    )
    for (article,) in connection.execute(select(articles.c.id).select_from(joined).where(wrong)):
        what = "was replaced by a version that is not a later one of the same URL"
        yield Finding("versions", f"articles {article}", what, _BY_HAND)


def _derived(connection: Connection) -> Iterator[Finding]:
    for table, column, condition in _DERIVED:
        query = f"""
            SELECT count(*) FROM {table} AS facts JOIN articles ON articles.id = facts.article_id
            WHERE articles.superseded_by_id IS NULL AND {condition} AND facts.{column} IS NULL"""
        missing = connection.scalar(sql(query))
        if missing:
            yield Finding("derived", f"{table}.{column}", f"is not set in {missing} rows of live articles", _REBUILD)
    for table in _NAMING:
        for kind, target in _ENTITIES.items():
            query = f"""
                SELECT count(*) FROM {table} WHERE entity_type = '{kind}' AND entity_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM {target} WHERE {target}.id = {table}.entity_id)"""
            lost = connection.scalar(sql(query))
            if lost:
                yield Finding("derived", table, f"{lost} rows name a {kind} that is not in {target}", _REBUILD)


def _decisions(connection: Connection) -> Iterator[Finding]:
    malformed = decisions.malformed(connection)
    for error in malformed:
        yield Finding("decisions", error.where or "decisions", error.what, error.hint or _BY_HAND)
    for claim, status in ({} if malformed else decisions.unsettled(connection)).items():
        yield Finding("decisions", f"claims {claim}", f"its status is not {status}, as was decided", _REBUILD)


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


_CHECKS: tuple[Callable[[Connection], Iterator[Finding]], ...] = (
    _integrity,
    _foreign_keys,
    _schema,
    _full_text,
    wrong_slices,
    _days,
    _versions,
    _derived,
    _decisions,
)
