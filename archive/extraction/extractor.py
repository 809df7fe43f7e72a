"""The extractor that reads articles, as a plug-in: the built-in grammar is found in the way that any other would be."""

from __future__ import annotations

import os
from importlib.metadata import entry_points
from typing import Protocol

from archive.errors import UsageError
from archive.model import Document, Reading
from archive.packs.model import Pack

GROUP = "archive.extractors"
DEFAULT = "grammar"
ENVIRONMENT = "ARCHIVE_EXTRACTOR"


class Extractor(Protocol):
    """Reads one document at a time, without state between documents.

    `name` stands on every claim: name/version of the rules, name/version of the model, digest of its weights.
    """

    name: str

    def read(self, document: Document) -> Reading:
        """What the document says; every offset is one of `document.text`."""
        ...


def open_extractor(pack: Pack, name: str | None = None, model: str | None = None) -> Extractor:
    """The extractor registered under `name` in the entry-point group archive.extractors, opened with a pack.

    Without a name it is that of $ARCHIVE_EXTRACTOR, else the grammar; `model` is for the extractor to understand. Raises
    UsageError for a name that nothing is registered under.
    """
    name = name or os.environ.get(ENVIRONMENT) or DEFAULT
    registered = {point.name: point for point in entry_points(group=GROUP)}
    if name not in registered:
        raise UsageError(
            f"no extractor is called {name!r}",
            hint="registered: " + (", ".join(sorted(registered)) or "none; reinstall the archive"),
        )
    kind = registered[name].load()
    extractor: Extractor = kind(pack) if model is None else kind(pack, model)
    return extractor
