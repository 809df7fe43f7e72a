"""What a browser may do with a page: take scripts, styles and pictures from this site alone, run no script that stands in the
text, and be shown in no frame.

The archive's own pages have no scripts or styles in them at all. Those of Datasette do; its scripts run by a nonce, which is
put into the sources of its templates, where no text of an article can stand, and not into finished pages.
"""

from __future__ import annotations

import re
import secrets
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from hashlib import sha256
from typing import Any

from jinja2 import Environment
from jinja2.ext import Extension

from archive.serve.file import is_archive
from archive.serve.untyped import Datasette, hookimpl

# Of the page that is being made; the template asks for it.
_nonce: ContextVar[str] = ContextVar("nonce")
_SCRIPT = re.compile(r"<script(?=[\s>{])")
# The one handler in an attribute, on the page of a table of Datasette 1.0.
_HANDLER = b64encode(sha256(b"openColumnChooser()").digest()).decode()

_EVERYWHERE = {
    "default-src": "'none'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


@contextmanager
def new_nonce() -> Iterator[str]:
    """A nonce of its own for the page that is made meanwhile."""
    nonce = secrets.token_urlsafe(16)
    before = _nonce.set(nonce)
    try:
        yield nonce
    finally:
        _nonce.reset(before)


def policy(nonce: str, *, own: bool) -> str:
    """The Content-Security-Policy of a page; `own` where it is the archive's and none of Datasette's."""
    if own:
        more = {"script-src": f"'self' 'nonce-{nonce}'", "style-src": "'self'"}
    else:
        more = {
            "script-src": f"'self' 'nonce-{nonce}'",
            "script-src-attr": f"'unsafe-hashes' 'sha256-{_HANDLER}'",
            # The SQL editor makes style sheets as it goes.
            "style-src": "'self' 'unsafe-inline'",
        }
    return "; ".join(f"{name} {value}" for name, value in (_EVERYWHERE | more).items())


class Nonces(Extension):
    """Gives every script element of a template the nonce of the page."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        return _SCRIPT.sub('<script nonce="{{ page_nonce() }}"', source)


@hookimpl
def prepare_jinja2_environment(env: Environment, datasette: Datasette) -> None:
    """Datasette's hook."""
    if is_archive(datasette):
        env.add_extension(Nonces)
        env.globals["page_nonce"] = _page_nonce


def _page_nonce() -> Any:
    # A page that nobody asked for over HTTP has none.
    return _nonce.get("")
