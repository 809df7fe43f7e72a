"""What the templates may do with a value, beyond what Jinja can."""

from __future__ import annotations

import re
from typing import Any

from markupsafe import Markup, escape

from archive.serve.untyped import Datasette, hookimpl

_DATE = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


@hookimpl
def prepare_jinja2_environment(env: Any, datasette: Datasette) -> None:
    """Datasette's hook."""
    env.filters["dates"] = dates
    env.filters["sentence"] = sentence


def dates(text: object) -> Markup:
    """The text with every date in it on one line."""
    return Markup(_DATE.sub(r'<span class="day">\g<0></span>', str(escape(text))))


def sentence(text: str) -> str:
    """Words that begin and end like a sentence."""
    return f"{text[:1].upper()}{text[1:].removesuffix('.')}."
