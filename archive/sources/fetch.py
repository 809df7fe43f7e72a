"""Read one address of the web: http and https only, also after redirects, within limits of time and size."""

from __future__ import annotations

import io
import time
from datetime import UTC, datetime
from http.client import HTTPException
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from archive.errors import SourceError
from archive.sources.opened import CONTAINER_LIMIT, Opened, Unreadable, opened

_SILENCE = 30.0
_WHOLE = 300.0
_AGENT = "news-tenure-archive (+reads single pages that its user names)"


class _Redirect(HTTPRedirectHandler):
    """urllib follows a redirect to ftp; this follows none but to http and https."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: object, newurl: str
    ) -> Request | None:
        if urlsplit(newurl).scheme.lower() not in ("http", "https"):
            raise URLError(f"it redirects to {newurl[:200]}, which is neither http nor https")
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def fetch(url: str, *, silence: float = _SILENCE, whole: float = _WHOLE, limit: int = CONTAINER_LIMIT) -> Opened:
    """The contents of an http(s) address, with the charset and media type that the server declares.

    `silence` is how many seconds the server may say nothing, `whole` how many the transfer may take, `limit` how many
    bytes it may have. Raises SourceError.
    """
    director = OpenerDirector()
    for handler in (
        ProxyHandler(),
        UnknownHandler(),
        HTTPHandler(),
        HTTPSHandler(),
        HTTPDefaultErrorHandler(),
        HTTPErrorProcessor(),
        _Redirect(),
    ):
        director.add_handler(handler)
    request = Request(url, headers={"User-Agent": _AGENT, "Accept": "text/html,application/json;q=0.9,*/*;q=0.5"})
    try:
        with director.open(request, timeout=silence) as answer:
            content = _content(answer, url, until=time.monotonic() + whole, limit=limit)
            return opened(
                io.BytesIO(content),
                source=url,
                name=urlsplit(answer.url).path.rsplit("/", 1)[-1],
                encoding=answer.headers.get_content_charset(),
                media_type=answer.headers.get_content_type() if "Content-Type" in answer.headers else None,
                retrieved_at=datetime.now(UTC),
            )
    except HTTPError as fault:
        raise SourceError(
            f"the server answers {fault.code} {fault.reason}", where=url, hint="open it in a browser"
        ) from fault
    except TimeoutError as fault:
        raise SourceError(f"no answer in {silence:.0f} s", where=url, hint="try again later") from fault
    except URLError as fault:
        raise SourceError(
            f"cannot be reached ({fault.reason})", where=url, hint="check the address and the network"
        ) from fault
    except (OSError, HTTPException, ValueError) as fault:
        raise SourceError(
            f"cannot be read ({fault or type(fault).__name__})", where=url, hint="try again later"
        ) from fault
    except Unreadable as fault:
        raise SourceError(str(fault), where=url) from fault


def _content(answer: IO[bytes], url: str, *, until: float, limit: int) -> bytes:
    content = bytearray()
    while piece := answer.read(1 << 16):
        content += piece
        if len(content) > limit:
            raise SourceError(f"larger than {limit // 1_000_000} MB", where=url, hint="download it and split it")
        if time.monotonic() > until:
            raise SourceError("the transfer takes too long", where=url, hint="download it, and name the file")
    return bytes(content)
