"""Names for the controls of Datasette's pages that have none, for those who hear a page instead of seeing it."""

from __future__ import annotations

import re

from jinja2 import Environment
from jinja2.ext import Extension

from archive.serve.file import is_archive
from archive.serve.untyped import Datasette, hookimpl

_NAMES = {"_filter_column": "Column", "_filter_op": "Comparison", "_filter_value": "Value"}
_CONTROL = re.compile(rf'<(?:select|input)\b[^>]*? name="({"|".join(_NAMES)})(?:_[^"]*)?"')


class Labels(Extension):
    """Names the controls in the sources of the templates."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        return _CONTROL.sub(lambda found: f'{found[0]} aria-label="{_NAMES[found[1]]}"', source)


@hookimpl
def prepare_jinja2_environment(env: Environment, datasette: Datasette) -> None:
    """Datasette's hook."""
    if is_archive(datasette):
        env.add_extension(Labels)
