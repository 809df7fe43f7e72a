"""Ingest runs, what they could not take, and the decisions of reviewers."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, String, Table

from archive.store.schema.columns import Id, metadata, one_of, ref, text

ingest_runs = Table(
    "ingest_runs",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True, comment="1, 2, ... in the order of the runs"),
    Column("started_at", String(32), nullable=False, comment="ISO 8601 UTC"),
    Column("finished_at", String(32), comment="ISO 8601 UTC; NULL while it runs, or where it was cut off"),
    Column("archive_version", String(32), nullable=False, comment="version of the archive"),
    text("extractor", "name/version of the extractor, model/version, hash of the model", null=False),
    text("sources", "the sources as given, a JSON array", null=False),
    Column("seen", Integer, nullable=False, server_default="0", comment="documents read"),
    Column("added", Integer, nullable=False, server_default="0", comment="new articles"),
    Column("updated", Integer, nullable=False, server_default="0", comment="new versions of known articles"),
    Column("unchanged", Integer, nullable=False, server_default="0", comment="documents already held"),
    Column("rejected", Integer, nullable=False, server_default="0", comment="documents that could not be taken"),
    Column("claims", Integer, nullable=False, server_default="0", comment="claims read"),
    Column("events", Integer, nullable=False, server_default="0", comment="reports of events read"),
    Column("seconds", Float, nullable=False, server_default="0", comment="wall time"),
    comment="what one run of ingest did",
)

ingest_rejects = Table(
    "ingest_rejects",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    ref("run_id", "ingest_runs", "the run", ondelete="CASCADE"),
    text("source", "path or address", null=False),
    text("place", "where in the source: a line or record"),
    text("reason", "why, and what to do", null=False),
    comment="a document, or part of one, that could not be taken",
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("action", String(16), nullable=False, comment="accept, reject, correct, merge, split or pin"),
    text("subject", "what it is about: a table and an id", null=False),
    text("detail", "the particulars, a JSON object", null=False),
    text("by", "who decided", null=False),
    Column("decided_at", String(32), nullable=False, comment="ISO 8601 UTC"),
    Column("undone_at", String(32), comment="ISO 8601 UTC; NULL: in force"),
    one_of("action", "accept", "reject", "correct", "merge", "split", "pin"),
    comment="what a person decided, reversible",
)
