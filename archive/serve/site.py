"""The Datasette application over one archive."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Engine, select

from archive.errors import DatabaseError
from archive.serve import filters, guard, labels, limits, links, policy, routes
from archive.serve.configuration import arguments
from archive.serve.descriptions import site
from archive.serve.file import ArchiveFile, Site
from archive.serve.untyped import Datasette, pm
from archive.store.address import file_of, shown
from archive.store.engine import open_database, reading
from archive.store.schema import tenures

# What the archive is called in addresses, whatever its file is: /archive/holders
DATABASE = "archive"
STATIC = "archive-static"
# One statement, in milliseconds.
TIME_LIMIT = 1_000

_SETTINGS = {
    "sql_time_limit_ms": TIME_LIMIT,
    "facet_time_limit_ms": 200,
    # Suggestions count the values of every column of every page; the useful facets are set.
    "suggest_facets": False,
    "default_page_size": 50,
    "truncate_cells_html": 300,
    "allow_download": False,
}
_FOLDER = Path(__file__).parent


def datasette(db: str | Path | Engine, *, hosts: Iterable[str] = ()) -> Datasette:
    """Datasette over an archive in an SQLite file, read-only, with the canned queries. Where `hosts` are given, it
    answers to those names alone.

    Raises DatabaseError for what is no archive, and for an archive that is no SQLite file (PostgreSQL, in memory).
    """
    engine = db if isinstance(db, Engine) else open_database(db, create=False)
    try:
        file = file_of(engine.url)
        if file is None:
            raise DatabaseError(
                "only an SQLite file can be browsed",
                where=shown(engine.url),
                hint="copy the archive into one first (archive.store.backup.snapshot); `archive serve` does so itself",
            )
        examples = _examples(engine)
    finally:
        if engine is not db:
            engine.dispose()
    for plugin in (filters, guard, labels, limits, links, policy, routes):
        if not pm.is_registered(plugin):
            pm.register(plugin, plugin.__name__)
    described = site(DATABASE, examples) | {"plugins": {guard.PLUGIN: {"hosts": sorted(hosts)}}}
    served = Site(
        files=[],
        settings=dict(_SETTINGS),
        template_dir=str(_FOLDER / "templates"),
        static_mounts=[(STATIC, str(_FOLDER / "static"))],
        **arguments(described),
    )
    # Without files Datasette adds a database in memory, on which the limits would not be.
    served.remove_database("_memory")
    served.add_database(ArchiveFile(served, file, described["databases"][DATABASE]["queries"]), name=DATABASE)
    return served


def _examples(engine: Engine) -> dict[str, str]:
    """Ids that an example can name: the tenure that most claims bear on."""
    with reading(engine) as connection:
        tenure = connection.scalar(select(tenures.c.id).order_by(tenures.c.claims.desc(), tenures.c.id).limit(1))
    return {} if tenure is None else {"tenure": str(tenure)}
