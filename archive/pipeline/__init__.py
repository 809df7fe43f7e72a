"""Wires the stages: sources to facts (`ingest`), facts to conclusions (`derive`), both again (`rebuild`), and decisions
to the conclusions on which they bear (`decide`, `undo`)."""

from archive.pipeline.deciding import decide, undo
from archive.pipeline.derivation import derive, rebuild
from archive.pipeline.ingestion import Progress, ingest
from archive.pipeline.particulars import Particulars

__all__ = ["Particulars", "Progress", "decide", "derive", "ingest", "rebuild", "undo"]
