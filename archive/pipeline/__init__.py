"""Wires the stages: sources to facts (`ingest`), facts to conclusions (`derive`), and both again (`rebuild`)."""

from archive.pipeline.derivation import derive, rebuild
from archive.pipeline.ingestion import Progress, ingest

__all__ = ["Progress", "derive", "ingest", "rebuild"]
