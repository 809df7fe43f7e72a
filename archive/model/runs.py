"""What a run of ingest did, and what it could not take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Reject:
    """A document, or part of one, that could not be taken, with its place and the reason."""

    source: str
    place: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What one ingest run did, in documents (not bytes, not sentences)."""

    run_id: int | None = None
    seen: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    claims: int = 0
    events: int = 0
    seconds: float = 0.0
    rejects: tuple[Reject, ...] = ()

    def as_dict(self) -> Mapping[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__ if name != "rejects"} | {
            "rejects": [{"source": r.source, "place": r.place, "reason": r.reason} for r in self.rejects]
        }
