"""Under which address each page of the archive is, and how one is made: in a thread, reading, its errors told as pages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from sqlalchemy import Engine

from archive.errors import AmbiguousName, ArchiveError, QueryTimeout, UnknownName
from archive.serve.addresses import Addresses
from archive.serve.file import ArchiveFile, is_archive
from archive.serve.page import Answer, Asked, Data, Moved, Page, Sheet, View
from archive.serve.pages.answer import answer
from archive.serve.pages.article import article
from archive.serve.pages.compare import compare
from archive.serve.pages.day import day
from archive.serve.pages.event import event
from archive.serve.pages.front import front
from archive.serve.pages.organisation import organisation
from archive.serve.pages.person import person
from archive.serve.pages.position import position
from archive.serve.pages.search import search
from archive.serve.pages.styles import drawing_sheet
from archive.serve.pages.suggest import suggest
from archive.serve.pages.tenure import tenure
from archive.serve.question import choices
from archive.serve.untyped import Datasette, Response, hookimpl
from archive.store.engine import open_to_read

_KEY = r"(?P<key>[^/]+)$"
PAGES: tuple[tuple[str, View], ...] = (
    (r"^/$", front),
    (r"^/holders$", answer),
    (rf"^/person/{_KEY}", person),
    (rf"^/position/{_KEY}", position),
    (rf"^/organisation/{_KEY}", organisation),
    (rf"^/tenure/{_KEY}", tenure),
    (rf"^/article/{_KEY}", article),
    (rf"^/event/{_KEY}", event),
    (r"^/on$", day),
    (rf"^/on/{_KEY}", day),
    (r"^/compare$", compare),
    (r"^/search$", search),
    (r"^/-/archive/suggest\.json$", suggest),
    (r"^/-/archive/drawing\.css$", drawing_sheet),
)
_SHEET_TYPE = "text/css; charset=utf-8"
_KEPT = {"cache-control": "max-age=3600"}


@hookimpl
def register_routes(datasette: Datasette) -> list[tuple[str, Callable[..., Any]]]:
    """Datasette's hook."""
    return [(address, _view(page)) for address, page in PAGES] if is_archive(datasette) else []


def _view(page: View) -> Callable[..., Any]:
    async def view(datasette: Datasette, request: Any) -> Any:
        name, archive = next(
            (name, found) for name, found in datasette.databases.items() if isinstance(found, ArchiveFile)
        )
        to = Addresses(datasette.urls.path, name)
        given = {key: request.args[key] for key in request.args}
        asked = Asked(_engine(str(archive.path)), to, given, unquote(request.url_vars.get("key", "")))
        made = await asyncio.to_thread(_made, page, asked)
        return await _response(datasette, request, made, to)

    view.__name__ = page.__name__
    return view


@cache
def _engine(file: str) -> Engine:
    return open_to_read(Path(file))


def _made(page: View, asked: Asked) -> Answer:
    try:
        return page(asked)
    except (UnknownName, AmbiguousName) as error:
        kind = page.__name__
        status = 404 if isinstance(error, UnknownName) else 300
        found = [(label, asked.to.record(kind, value)) for value, label in choices(error)]
        return Page("unknown", {"error": error, "choices": found, "kind": kind, "key": asked.key}, status)
    except ArchiveError as error:
        return Page("refused", {"error": error}, 503 if isinstance(error, QueryTimeout) else 400)


async def _response(datasette: Datasette, request: Any, made: Answer, to: Addresses) -> Any:
    if isinstance(made, Moved):
        return Response.redirect(made.address)
    if isinstance(made, Data):
        return Response.json(made.value)
    if isinstance(made, Sheet):
        return Response(made.text, headers=dict(_KEPT), content_type=_SHEET_TYPE)
    values = {"to": to, **made.values}
    body = await datasette.render_template(f"archive/{made.template}.html", values, request=request)
    return Response.html(body, status=made.status)
