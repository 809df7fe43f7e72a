"""The tables of the archive, each with its definition beside it. One file per group; all share one metadata."""

from archive.store.schema.articles import articles, sentences
from archive.store.schema.claims import claims
from archive.store.schema.columns import metadata
from archive.store.schema.entities import (
    article_entities,
    mentions,
    names,
    organisation_parents,
    organisations,
    people,
    positions,
)
from archive.store.schema.events import (
    event_evidence,
    event_participants,
    event_report_participants,
    event_reports,
    events,
)
from archive.store.schema.runs import decisions, ingest_rejects, ingest_runs
from archive.store.schema.tenures import (
    conflict_claims,
    conflict_version_claims,
    conflict_versions,
    conflicts,
    tenure_evidence,
    tenure_versions,
    tenures,
)

__all__ = [
    "article_entities",
    "articles",
    "claims",
    "conflict_claims",
    "conflict_version_claims",
    "conflict_versions",
    "conflicts",
    "decisions",
    "event_evidence",
    "event_participants",
    "event_report_participants",
    "event_reports",
    "events",
    "ingest_rejects",
    "ingest_runs",
    "mentions",
    "metadata",
    "names",
    "organisation_parents",
    "organisations",
    "people",
    "positions",
    "sentences",
    "tenure_evidence",
    "tenure_versions",
    "tenures",
]
