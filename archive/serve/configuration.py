"""What Datasette is told of the site, in the form its version takes: 0.65 reads all of it as metadata, 1.0 takes queries,
plugins and style sheets as configuration."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from archive.serve.untyped import TAKES_CONFIGURATION

# In this order they stand in Datasette's own documentation.
_OF_THE_SITE = ("plugins", "extra_css_urls", "extra_js_urls")
_OF_A_DATABASE = ("queries",)


def arguments(site: Mapping[str, Any], *, configurable: bool = TAKES_CONFIGURATION) -> dict[str, Any]:
    """The arguments of `Datasette` that say what `site` (metadata as of 0.65) says."""
    metadata = deepcopy(dict(site))
    if not configurable:
        return {"metadata": metadata}
    config: dict[str, Any] = {key: metadata.pop(key) for key in _OF_THE_SITE if key in metadata}
    for name, database in metadata.get("databases", {}).items():
        moved = {key: database.pop(key) for key in _OF_A_DATABASE if key in database}
        config.setdefault("databases", {})[name] = moved
    return {"metadata": metadata, "config": config}
