"""The server on this machine."""

from __future__ import annotations

import errno
import socket
import sys
import tempfile
import webbrowser
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from ipaddress import ip_address
from pathlib import Path

import uvicorn
from sqlalchemy import Engine

from archive.errors import UsageError
from archive.serve.guard import LOOPBACK
from archive.serve.refreshing import kept_fresh
from archive.serve.site import datasette
from archive.serve.untyped import print_no_tracebacks
from archive.store.address import file_of
from archive.store.engine import open_database

REFRESH = 60.0
"""How often it is looked, in seconds, whether what is no SQLite file has changed."""


def run(
    db: str | Path | Engine,
    host: str = "127.0.0.1",
    port: int = 8001,
    open_browser: bool = False,
    *,
    refresh: float = REFRESH,
    allow_hosts: Iterable[str] = (),
) -> None:
    """Serve an archive until it is interrupted; port 0 takes any free one. The address goes to stderr.

    What is no SQLite file (PostgreSQL) is copied into one, anew every `refresh` seconds if it has changed; 0: once.
    On this machine's own address alone, it answers to its own names and to `allow_hosts`; elsewhere to any name, unless
    some are given. Raises UsageError where the port cannot be had, DatabaseError for what is no archive.
    """
    with _listening(host, port) as listener, _browsable(db, refresh) as file:
        application = datasette(file, hosts=_names(listener, allow_hosts)).app()
        print_no_tracebacks()
        address = _address(listener)
        print(f"serving {file} at {address} (Ctrl-C ends it)", file=sys.stderr, flush=True)
        if open_browser:
            # It listens already: a browser that comes early waits.
            webbrowser.open(address)
        # Uvicorn shuts down in order and then raises the interrupt again.
        with suppress(KeyboardInterrupt):
            config = uvicorn.Config(application, log_level="warning", lifespan="on", server_header=False)
            uvicorn.Server(config).run(sockets=[listener])


@contextmanager
def _browsable(db: str | Path | Engine, refresh: float) -> Iterator[Path]:
    engine = db if isinstance(db, Engine) else open_database(db, create=False)
    try:
        file = file_of(engine.url)
        if file is not None:
            yield file
            return
        with (
            tempfile.TemporaryDirectory(prefix="archive-serve-") as folder,
            kept_fresh(engine, Path(folder), every=refresh) as copy,
        ):
            yield copy
    finally:
        if engine is not db:
            engine.dispose()


def _names(listener: socket.socket, more: Iterable[str]) -> list[str]:
    """The names to answer to; none: any. A page from elsewhere whose name comes to stand for this machine could read
    what is served here."""
    bound = listener.getsockname()[0]
    own = (*LOOPBACK, bound) if ip_address(bound).is_loopback else ()
    return [*own, *(name.lower() for name in more)]


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """A socket that listens, bound here and not by the server, so that a port in use is a named error."""
    where = f"{host}:{port}"
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:
        raise UsageError(f"no such address: {error.strerror}", where=where, hint="give another --host") from None
    with listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
            listener.listen()
        except (OSError, OverflowError) as error:
            raise _refused(error, where) from None
        yield listener


def _refused(error: Exception, where: str) -> UsageError:
    code = error.errno if isinstance(error, OSError) else None
    if code == errno.EADDRINUSE:
        return UsageError("the port is in use", where=where, hint="give another --port; 0 takes any free one")
    if code == errno.EACCES:
        return UsageError("the port is not open to you", where=where, hint="give a --port of 1024 or more")
    return UsageError(f"cannot listen there: {error}", where=where, hint="give another --host or --port")


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"
