"""What the site answers at all: reading requests, by a name that is its own, for pages that are for visitors.

Whatever a version of Datasette adds behind other methods or below /-/ stays closed until it stands here.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from archive.serve.file import is_archive
from archive.serve.policy import HEADERS, new_nonce, policy
from archive.serve.untyped import Datasette, hookimpl

# Under which name Datasette keeps what a plugin was told.
PLUGIN = "archive"
LOOPBACK = ("localhost", "127.0.0.1", "::1")

_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
# Not among them: databases, which tells the path of the file, and the pages to try out permissions, tokens and messages.
_OF_THE_SITE = frozenset(
    {"", "archive", "config", "jump", "metadata", "plugins", "queries", "schema", "settings", "static", "versions"}
)
_OF_THE_DATA = frozenset({"autocomplete", "count", "definition", "fragment", "queries", "query", "schema"})
_NAMED = re.compile(r"[/.]")

Scope = dict[str, Any]
Message = dict[str, Any]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Callable[[], Awaitable[Message]], Send], Awaitable[None]]


@hookimpl
def asgi_wrapper(datasette: Datasette) -> Callable[[Application], Application]:
    """Datasette's hook: guards sites of archives, and no others."""

    def wrapped(application: Application) -> Application:
        async def guarded(scope: Scope, receive: Callable[[], Awaitable[Message]], send: Send) -> None:
            if scope["type"] != "http" or not is_archive(datasette):
                await application(scope, receive, send)
                return
            path = _below(datasette.setting("base_url"), scope["path"])
            with new_nonce() as nonce:
                own = _own(datasette, path)
                guarding = _with(HEADERS | {"content-security-policy": policy(nonce, own=own)}, send)
                refusal = _refusal(datasette, scope, path)
                if refusal is None:
                    await application(scope, receive, guarding)
                else:
                    await _refuse(guarding, *refusal)

        return guarded

    return wrapped


def _refusal(datasette: Datasette, scope: Scope, path: str) -> tuple[int, str] | None:
    hosts = (datasette.plugin_config(PLUGIN) or {}).get("hosts", ())
    if scope["method"] not in _METHODS:
        return 405, "This site is read-only."
    if hosts and _host(scope) not in hosts:
        return 421, "This site is not called so. `archive serve --allow-host NAME` adds a name."
    if _closed(path):
        return 404, "There is no such page here."
    return None


def _below(base: str, path: str) -> str:
    return "/" + path.removeprefix(base) if base != "/" else path


def _own(datasette: Datasette, path: str) -> bool:
    """Whether a page is the archive's own: Datasette's are those below its databases and /-/."""
    return _NAMED.split(path[1:], 1)[0] not in {"-", *datasette.databases}


def _closed(path: str) -> bool:
    *before, found, after = ("", *path.partition("/-/"))
    if not found:
        return False
    name = _NAMED.split(after, 1)[0]
    return name not in (_OF_THE_DATA if any(before) else _OF_THE_SITE)


def _host(scope: Scope) -> str:
    """The name by which the site was asked, without a port; a name below localhost is localhost."""
    said = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "").lower()
    name = said[1:].partition("]")[0] if said.startswith("[") else said.partition(":")[0]
    return "localhost" if name.endswith(".localhost") else name


def _with(headers: dict[str, str], send: Send) -> Send:
    added = [(name.encode(), value.encode()) for name, value in headers.items()]
    names = {name for name, _ in added}

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept: Iterable[tuple[bytes, bytes]] = message.get("headers", ())
            message = message | {"headers": [*(one for one in kept if one[0].lower() not in names), *added]}
        await send(message)

    return sending


async def _refuse(send: Send, status: int, said: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), *([(b"allow", b"GET, HEAD")] if status == 405 else [])]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": f"{said}\n".encode()})
