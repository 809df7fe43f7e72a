"""What a page of the archive is made from, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine

from archive.serve.addresses import Addresses


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: the archive, the addresses to link to, what the query string gives, and the last part of the path."""

    engine: Engine
    to: Addresses
    given: Mapping[str, str] = field(default_factory=dict)
    key: str = ""

    def value(self, name: str) -> str:
        """What the query string gives for a name; "" where nothing."""
        return self.given.get(name, "").strip()


@dataclass(frozen=True, slots=True)
class Page:
    """A template of templates/archive/ and its values."""

    template: str
    values: Mapping[str, Any]
    status: int = 200


@dataclass(frozen=True, slots=True)
class Moved:
    """The address at which to look instead."""

    address: str


@dataclass(frozen=True, slots=True)
class Data:
    """An answer for a script, as JSON."""

    value: Any


@dataclass(frozen=True, slots=True)
class Sheet:
    """A style sheet."""

    text: str


Answer = Page | Moved | Data | Sheet
View = Callable[[Asked], Answer]
