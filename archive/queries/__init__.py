"""Canned questions: one SQL file each, with its question, parameters and example in its head.

catalogue() -> Mapping[str, Query]
run(engine, name, parameters) -> list[dict]
"""

from archive.queries.catalogue import catalogue
from archive.queries.head import Kind, Parameter, Query
from archive.queries.records import show
from archive.queries.run import run

__all__ = ["Kind", "Parameter", "Query", "catalogue", "run", "show"]
