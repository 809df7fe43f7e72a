"""The whole schema: articles, what they say, and what follows from it.

Revision ID: 0001
Revises:
Create Date: 2026-11-23

The views, the guards and the SQLite full text index are no part of a revision (see migrations/env.py).
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0001"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# In the order in which they are made; each refers to tables before it only.
TABLES = (
    "articles",
    "decisions",
    "events",
    "ingest_runs",
    "names",
    "organisations",
    "people",
    "article_entities",
    "event_participants",
    "ingest_rejects",
    "organisation_parents",
    "positions",
    "sentences",
    "claims",
    "conflicts",
    "event_reports",
    "mentions",
    "tenure_versions",
    "tenures",
    "conflict_claims",
    "event_evidence",
    "event_report_participants",
    "tenure_evidence",
)

SEARCH = (
    "setweight(to_tsvector('english'::regconfig, left(regexp_replace(normalize(coalesce(title, ''), NFKD), '[\\u0300-\\u036f]', '', 'g'), 250000)), 'A') || "
    "setweight(to_tsvector('english'::regconfig, left(regexp_replace(normalize(text, NFKD), '[\\u0300-\\u036f]', '', 'g'), 250000)), 'B')"
)


def upgrade() -> None:
    search: list[sa.Column[Any]] = []
    if op.get_bind().dialect.name == "postgresql":
        search = [
            sa.Column(
                "search",
                postgresql.TSVECTOR(),
                sa.Computed(SEARCH, persisted=True),
                comment="words of title and text, for search",
            )
        ]
    op.create_table(
        "articles",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column("url", sa.Text(), nullable=True, comment="address of the article; NULL where it came without one"),
        sa.Column("title", sa.Text(), nullable=True, comment="headline"),
        sa.Column("byline", sa.Text(), nullable=True, comment="author line as printed"),
        sa.Column("publisher", sa.Text(), nullable=True, comment="outlet"),
        sa.Column("language", sa.String(length=35), nullable=True, comment="BCP 47 language tag"),
        sa.Column(
            "published_on",
            sa.String(length=10),
            nullable=True,
            comment="publication day; NULL is unknown, never guessed",
        ),
        sa.Column("published_basis", sa.String(length=10), nullable=False, comment="where published_on comes from"),
        sa.Column(
            "retrieved_at", sa.String(length=32), nullable=True, comment="when the bytes were fetched, ISO 8601 UTC"
        ),
        sa.Column(
            "ingested_at",
            sa.String(length=32),
            nullable=False,
            comment="when this version entered the archive, ISO 8601 UTC",
        ),
        sa.Column("source", sa.Text(), nullable=True, comment="path or address given to ingest"),
        sa.Column("place", sa.Text(), nullable=True, comment="where in the source: a line or record"),
        sa.Column(
            "length",
            sa.Integer(),
            nullable=False,
            comment="characters of text (length() stops at a NUL, this does not)",
        ),
        sa.Column("content_hash", sa.String(length=64), nullable=False, comment="digest of title and text"),
        sa.Column("raw_hash", sa.String(length=64), nullable=False, comment="digest of the bytes as they came"),
        sa.Column("version", sa.Integer(), nullable=False, comment="1, 2, ... for each text published under one URL"),
        sa.Column(
            "superseded_by_id",
            ID,
            nullable=True,
            comment="the version that replaced this one; NULL is the live version",
        ),
        sa.Column(
            "text",
            sa.Text(),
            nullable=False,
            comment="the stored text; every offset in the archive counts its characters from 0",
        ),
        *search,
        sa.CheckConstraint(
            "(published_on IS NULL) = (published_basis = 'unknown')", name=op.f("ck_articles_published_has_basis")
        ),
        sa.CheckConstraint(
            "published_basis IN ('given', 'feed', 'jsonld', 'meta', 'url', 'text', 'unknown')",
            name=op.f("ck_articles_published_basis_known"),
        ),
        sa.CheckConstraint(
            "published_on IS NULL OR published_on LIKE '____-__-__'", name=op.f("ck_articles_published_on_iso")
        ),
        sa.CheckConstraint("length >= length(text)", name=op.f("ck_articles_length_covers_text")),
        sa.CheckConstraint(
            "superseded_by_id IS NULL OR superseded_by_id <> id", name=op.f("ck_articles_not_its_own_successor")
        ),
        sa.CheckConstraint("version >= 1", name=op.f("ck_articles_version_counts")),
        sa.ForeignKeyConstraint(
            ["superseded_by_id"],
            ["articles.id"],
            name=op.f("fk_articles_superseded_by_id_articles"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sa.UniqueConstraint("url", "version", name=op.f("uq_articles_url_version")),
        comment="one version of one published text",
    )
    op.create_index(op.f("ix_articles_content_hash"), "articles", ["content_hash"], unique=False)
    op.create_index(op.f("ix_articles_published_on"), "articles", ["published_on"], unique=False)
    op.create_index(op.f("ix_articles_publisher"), "articles", ["publisher"], unique=False)
    op.create_index(op.f("ix_articles_raw_hash"), "articles", ["raw_hash"], unique=False)
    if search:
        op.create_index(op.f("ix_articles_search"), "articles", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "ix_articles_superseded_by_id",
        "articles",
        ["superseded_by_id"],
        unique=False,
        sqlite_where=sa.text("superseded_by_id IS NOT NULL"),
        postgresql_where=sa.text("superseded_by_id IS NOT NULL"),
    )
    op.create_index(
        "uq_articles_live_text",
        "articles",
        ["content_hash"],
        unique=True,
        sqlite_where=sa.text("superseded_by_id IS NULL AND url IS NULL"),
        postgresql_where=sa.text("superseded_by_id IS NULL AND url IS NULL"),
    )
    op.create_index(
        "uq_articles_live_url",
        "articles",
        ["url"],
        unique=True,
        sqlite_where=sa.text("superseded_by_id IS NULL AND url IS NOT NULL"),
        postgresql_where=sa.text("superseded_by_id IS NULL AND url IS NOT NULL"),
    )
    op.create_table(
        "decisions",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column(
            "action", sa.String(length=16), nullable=False, comment="accept, reject, correct, merge, split or pin"
        ),
        sa.Column("subject", sa.Text(), nullable=False, comment="what it is about: a table and an id"),
        sa.Column("detail", sa.Text(), nullable=False, comment="the particulars, a JSON object"),
        sa.Column("by", sa.Text(), nullable=False, comment="who decided"),
        sa.Column("decided_at", sa.String(length=32), nullable=False, comment="ISO 8601 UTC"),
        sa.Column("undone_at", sa.String(length=32), nullable=True, comment="ISO 8601 UTC; NULL: in force"),
        sa.CheckConstraint(
            "action IN ('accept', 'reject', 'correct', 'merge', 'split', 'pin')", name=op.f("ck_decisions_action_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        comment="what a person decided, reversible",
    )
    op.create_table(
        "events",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column(
            "type", sa.String(length=16), nullable=False, comment="PLOVER type (CONSULT, AGREE, ...) or PERSONNEL"
        ),
        sa.Column(
            "mode",
            sa.String(length=24),
            nullable=True,
            comment="visit, phone, multilateral, ...; for PERSONNEL appoint, dismiss, resign, promote, investigate, ...",
        ),
        sa.Column("title", sa.Text(), nullable=False, comment="what happened, in a line"),
        sa.Column(
            "date_earliest", sa.String(length=10), nullable=True, comment="first day on which it may have happened"
        ),
        sa.Column("date_latest", sa.String(length=10), nullable=True, comment="last day on which it may have happened"),
        sa.Column(
            "date_basis", sa.String(length=16), nullable=False, comment="stated, event_date, publication_date or none"
        ),
        sa.Column(
            "modality", sa.String(length=12), nullable=False, comment="asserted, prospective, hypothetical or denied"
        ),
        sa.Column("place", sa.Text(), nullable=True, comment="where, as the article names it"),
        sa.Column("articles", sa.Integer(), nullable=False, comment="how many articles report it"),
        sa.CheckConstraint(
            "(date_basis = 'none') = (date_earliest IS NULL AND date_latest IS NULL)",
            name=op.f("ck_events_bounds_have_basis"),
        ),
        sa.CheckConstraint(
            "date_basis IN ('stated', 'event_date', 'publication_date', 'none')",
            name=op.f("ck_events_date_basis_known"),
        ),
        sa.CheckConstraint(
            "date_earliest IS NULL OR date_earliest LIKE '____-__-__'", name=op.f("ck_events_date_earliest_iso")
        ),
        sa.CheckConstraint(
            "date_latest IS NULL OR date_latest LIKE '____-__-__'", name=op.f("ck_events_date_latest_iso")
        ),
        sa.CheckConstraint(
            "modality IN ('asserted', 'prospective', 'hypothetical', 'denied')", name=op.f("ck_events_modality_known")
        ),
        sa.CheckConstraint("articles >= 1", name=op.f("ck_events_reported")),
        sa.CheckConstraint(
            "date_earliest IS NULL OR date_latest IS NULL OR date_earliest <= date_latest",
            name=op.f("ck_events_date_earliest_date_latest_ordered"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        comment="something that happened, reported once or often; derived from event_reports",
    )
    op.create_index(op.f("ix_events_date_earliest"), "events", ["date_earliest"], unique=False)
    op.create_index(op.f("ix_events_type"), "events", ["type"], unique=False)
    op.create_table(
        "ingest_runs",
        sa.Column("id", ID, autoincrement=True, nullable=False, comment="1, 2, ... in the order of the runs"),
        sa.Column("started_at", sa.String(length=32), nullable=False, comment="ISO 8601 UTC"),
        sa.Column(
            "finished_at",
            sa.String(length=32),
            nullable=True,
            comment="ISO 8601 UTC; NULL while it runs, or where it was cut off",
        ),
        sa.Column("archive_version", sa.String(length=32), nullable=False, comment="version of the archive"),
        sa.Column(
            "extractor",
            sa.Text(),
            nullable=False,
            comment="name/version of the extractor, model/version, hash of the model",
        ),
        sa.Column("sources", sa.Text(), nullable=False, comment="the sources as given, a JSON array"),
        sa.Column("seen", sa.Integer(), server_default="0", nullable=False, comment="documents read"),
        sa.Column("added", sa.Integer(), server_default="0", nullable=False, comment="new articles"),
        sa.Column(
            "updated", sa.Integer(), server_default="0", nullable=False, comment="new versions of known articles"
        ),
        sa.Column("unchanged", sa.Integer(), server_default="0", nullable=False, comment="documents already held"),
        sa.Column(
            "rejected", sa.Integer(), server_default="0", nullable=False, comment="documents that could not be taken"
        ),
        sa.Column("claims", sa.Integer(), server_default="0", nullable=False, comment="claims read"),
        sa.Column("events", sa.Integer(), server_default="0", nullable=False, comment="reports of events read"),
        sa.Column("seconds", sa.Float(), server_default="0", nullable=False, comment="wall time"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ingest_runs")),
        comment="what one run of ingest did",
    )
    op.create_table(
        "names",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column("entity_type", sa.String(length=12), nullable=False, comment="person, organisation or position"),
        sa.Column("entity_id", ID, nullable=False, comment="id in people, organisations or positions"),
        sa.Column("name", sa.Text(), nullable=False, comment="the name"),
        sa.Column(
            "folded", sa.Text(), nullable=False, comment="the name as names are compared (archive.identity.name_key)"
        ),
        sa.Column(
            "kind", sa.String(length=12), nullable=False, comment="primary, alias, abbreviation, native or former"
        ),
        sa.CheckConstraint(
            "entity_type IN ('person', 'organisation', 'position')", name=op.f("ck_names_entity_type_known")
        ),
        sa.CheckConstraint(
            "kind IN ('primary', 'alias', 'abbreviation', 'native', 'former')", name=op.f("ck_names_kind_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_names")),
        sa.UniqueConstraint("entity_type", "entity_id", "name", name=op.f("uq_names_entity_type_entity_id_name")),
        comment="a name of a person, an organisation or a position",
    )
    op.create_index("ix_names_folded", "names", ["folded", "entity_type"], unique=False)
    op.create_table(
        "organisations",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column("name", sa.Text(), nullable=False, comment="name in English"),
        sa.Column(
            "kind",
            sa.String(length=32),
            nullable=True,
            comment="country, ministry, armed_force, command, commission, department, party, ...",
        ),
        sa.Column("country", sa.String(length=3), nullable=True, comment="ISO 3166 alpha-3"),
        sa.Column(
            "inception_earliest",
            sa.String(length=10),
            nullable=True,
            comment="first day on which it may have been founded",
        ),
        sa.Column(
            "inception_latest",
            sa.String(length=10),
            nullable=True,
            comment="last day on which it may have been founded",
        ),
        sa.Column(
            "dissolution_earliest",
            sa.String(length=10),
            nullable=True,
            comment="first day on which it may have been dissolved",
        ),
        sa.Column(
            "dissolution_latest",
            sa.String(length=10),
            nullable=True,
            comment="last day on which it may have been dissolved",
        ),
        sa.Column("successor_id", ID, nullable=True, comment="the organisation it was renamed to or replaced by"),
        sa.Column("pack_id", sa.Text(), nullable=True, comment="its entry in a reference pack"),
        sa.Column("wikidata_id", sa.String(length=16), nullable=True, comment="Q number"),
        sa.CheckConstraint(
            "dissolution_earliest IS NULL OR dissolution_earliest LIKE '____-__-__'",
            name=op.f("ck_organisations_dissolution_earliest_iso"),
        ),
        sa.CheckConstraint(
            "dissolution_latest IS NULL OR dissolution_latest LIKE '____-__-__'",
            name=op.f("ck_organisations_dissolution_latest_iso"),
        ),
        sa.CheckConstraint(
            "inception_earliest IS NULL OR inception_earliest LIKE '____-__-__'",
            name=op.f("ck_organisations_inception_earliest_iso"),
        ),
        sa.CheckConstraint(
            "inception_latest IS NULL OR inception_latest LIKE '____-__-__'",
            name=op.f("ck_organisations_inception_latest_iso"),
        ),
        sa.CheckConstraint(
            "dissolution_earliest IS NULL OR dissolution_latest IS NULL OR dissolution_earliest <= dissolution_latest",
            name=op.f("ck_organisations_dissolution_earliest_dissolution_latest_ordered"),
        ),
        sa.CheckConstraint(
            "inception_earliest IS NULL OR inception_latest IS NULL OR inception_earliest <= inception_latest",
            name=op.f("ck_organisations_inception_earliest_inception_latest_ordered"),
        ),
        sa.CheckConstraint(
            "successor_id IS NULL OR successor_id <> id", name=op.f("ck_organisations_not_its_own_successor")
        ),
        sa.ForeignKeyConstraint(
            ["successor_id"],
            ["organisations.id"],
            name=op.f("fk_organisations_successor_id_organisations"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisations")),
        comment="an organisation",
    )
    op.create_index(op.f("ix_organisations_country"), "organisations", ["country"], unique=False)
    op.create_index(op.f("ix_organisations_kind"), "organisations", ["kind"], unique=False)
    op.create_index(op.f("ix_organisations_name"), "organisations", ["name"], unique=False)
    op.create_index(op.f("ix_organisations_successor_id"), "organisations", ["successor_id"], unique=False)
    op.create_table(
        "people",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column("name", sa.Text(), nullable=False, comment="the fullest common form of the name"),
        sa.Column("family_name", sa.Text(), nullable=True, comment="family name, where the form of the name shows it"),
        sa.Column("given_name", sa.Text(), nullable=True, comment="given name, where the form of the name shows it"),
        sa.Column(
            "country",
            sa.String(length=3),
            nullable=True,
            comment="ISO 3166 alpha-3 of the state served, where the articles show it",
        ),
        sa.Column("wikidata_id", sa.String(length=16), nullable=True, comment="Q number"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        comment="a person",
    )
    op.create_index(op.f("ix_people_country"), "people", ["country"], unique=False)
    op.create_index(op.f("ix_people_name"), "people", ["name"], unique=False)
    op.create_table(
        "article_entities",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column("article_id", ID, nullable=False, comment="the article"),
        sa.Column("ordinal", sa.Integer(), nullable=False, comment="0, 1, ... in the article"),
        sa.Column("entity_type", sa.String(length=12), nullable=False, comment="person, organisation or position"),
        sa.Column(
            "name", sa.Text(), nullable=False, comment="the fullest form in the article; for a position, its title"
        ),
        sa.Column("forms", sa.Text(), nullable=False, comment="the other forms in the article, a JSON array"),
        sa.Column("folded", sa.Text(), nullable=False, comment="name_key of the name"),
        sa.Column(
            "country", sa.String(length=3), nullable=True, comment="ISO 3166 alpha-3, where the article shows it"
        ),
        sa.Column("kind", sa.String(length=32), nullable=True, comment="kind of organisation"),
        sa.Column(
            "organisation_ref_id",
            ID,
            nullable=True,
            comment="for a position, the organisation as this article names it",
        ),
        sa.Column(
            "pack_id", sa.Text(), nullable=True, comment="the entry of a reference pack that the name was recognised by"
        ),
        sa.Column(
            "entity_id",
            ID,
            nullable=True,
            comment="the person, organisation or position of the archive that it is; derived",
        ),
        sa.CheckConstraint(
            "entity_type IN ('person', 'organisation', 'position')", name=op.f("ck_article_entities_entity_type_known")
        ),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_article_entities_article_id_articles"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_ref_id"],
            ["article_entities.id"],
            name=op.f("fk_article_entities_organisation_ref_id_article_entities"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_entities")),
        sa.UniqueConstraint("article_id", "ordinal", name=op.f("uq_article_entities_article_id_ordinal")),
        comment="a person, organisation or position as one article names it, before identity across articles is decided",
    )
    op.create_index("ix_article_entities_entity", "article_entities", ["entity_type", "entity_id"], unique=False)
    op.create_index("ix_article_entities_folded", "article_entities", ["entity_type", "folded"], unique=False)
    op.create_index(
        op.f("ix_article_entities_organisation_ref_id"), "article_entities", ["organisation_ref_id"], unique=False
    )
    op.create_table(
        "event_participants",
        sa.Column("event_id", ID, nullable=False, comment="the event"),
        sa.Column("entity_type", sa.String(length=12), nullable=False, comment="person, organisation or position"),
        sa.Column("entity_id", ID, nullable=False, comment="id in people, organisations or positions"),
        sa.Column("role", sa.String(length=10), nullable=False, comment="actor, recipient, subject or place"),
        sa.CheckConstraint(
            "entity_type IN ('person', 'organisation', 'position')",
            name=op.f("ck_event_participants_entity_type_known"),
        ),
        sa.CheckConstraint(
            "role IN ('actor', 'recipient', 'subject', 'place')", name=op.f("ck_event_participants_role_known")
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_event_participants_event_id_events"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint(
            "event_id",
            "entity_type",
            "entity_id",
            "role",
            name=op.f("uq_event_participants_event_id_entity_type_entity_id_role"),
        ),
        comment="who took part",
    )
    op.create_index("ix_event_participants_entity", "event_participants", ["entity_type", "entity_id"], unique=False)
    op.create_table(
        "ingest_rejects",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("run_id", ID, nullable=False, comment="the run"),
        sa.Column("source", sa.Text(), nullable=False, comment="path or address"),
        sa.Column("place", sa.Text(), nullable=True, comment="where in the source: a line or record"),
        sa.Column("reason", sa.Text(), nullable=False, comment="why, and what to do"),
        sa.ForeignKeyConstraint(
            ["run_id"], ["ingest_runs.id"], name=op.f("fk_ingest_rejects_run_id_ingest_runs"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ingest_rejects")),
        comment="a document, or part of one, that could not be taken",
    )
    op.create_index(op.f("ix_ingest_rejects_run_id"), "ingest_rejects", ["run_id"], unique=False)
    op.create_table(
        "organisation_parents",
        sa.Column("organisation_id", ID, nullable=False, comment="the organisation below"),
        sa.Column("parent_id", ID, nullable=False, comment="the organisation above"),
        sa.Column("kind", sa.String(length=20), nullable=False, comment="part_of or under_command_of"),
        sa.CheckConstraint("kind IN ('part_of', 'under_command_of')", name=op.f("ck_organisation_parents_kind_known")),
        sa.CheckConstraint("organisation_id <> parent_id", name=op.f("ck_organisation_parents_not_its_own_parent")),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_organisation_parents_organisation_id_organisations"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["organisations.id"],
            name=op.f("fk_organisation_parents_parent_id_organisations"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("organisation_id", "parent_id", name=op.f("pk_organisation_parents")),
        comment="an organisation is part of, or under the command of, another; there may be several",
    )
    op.create_index(op.f("ix_organisation_parents_parent_id"), "organisation_parents", ["parent_id"], unique=False)
    op.create_table(
        "positions",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column(
            "title",
            sa.Text(),
            nullable=False,
            comment="the post without its organisation: chief, minister, political commissar",
        ),
        sa.Column(
            "organisation_id", ID, nullable=True, comment="the organisation it is a post of; NULL where no article says"
        ),
        sa.Column("country", sa.String(length=3), nullable=True, comment="ISO 3166 alpha-3"),
        sa.Column("seats", sa.Integer(), nullable=True, comment="how many hold it at once; NULL is unknown"),
        sa.Column(
            "inception_earliest",
            sa.String(length=10),
            nullable=True,
            comment="first day on which the post may have come into being",
        ),
        sa.Column(
            "inception_latest",
            sa.String(length=10),
            nullable=True,
            comment="last day on which the post may have come into being",
        ),
        sa.Column(
            "dissolution_earliest",
            sa.String(length=10),
            nullable=True,
            comment="first day on which the post may have been abolished",
        ),
        sa.Column(
            "dissolution_latest",
            sa.String(length=10),
            nullable=True,
            comment="last day on which the post may have been abolished",
        ),
        sa.Column("successor_id", ID, nullable=True, comment="the post that it became when it was renamed"),
        sa.Column("pack_id", sa.Text(), nullable=True, comment="its entry in a reference pack"),
        sa.Column("wikidata_id", sa.String(length=16), nullable=True, comment="Q number"),
        sa.CheckConstraint(
            "dissolution_earliest IS NULL OR dissolution_earliest LIKE '____-__-__'",
            name=op.f("ck_positions_dissolution_earliest_iso"),
        ),
        sa.CheckConstraint(
            "dissolution_latest IS NULL OR dissolution_latest LIKE '____-__-__'",
            name=op.f("ck_positions_dissolution_latest_iso"),
        ),
        sa.CheckConstraint(
            "inception_earliest IS NULL OR inception_earliest LIKE '____-__-__'",
            name=op.f("ck_positions_inception_earliest_iso"),
        ),
        sa.CheckConstraint(
            "inception_latest IS NULL OR inception_latest LIKE '____-__-__'",
            name=op.f("ck_positions_inception_latest_iso"),
        ),
        sa.CheckConstraint(
            "dissolution_earliest IS NULL OR dissolution_latest IS NULL OR dissolution_earliest <= dissolution_latest",
            name=op.f("ck_positions_dissolution_earliest_dissolution_latest_ordered"),
        ),
        sa.CheckConstraint(
            "inception_earliest IS NULL OR inception_latest IS NULL OR inception_earliest <= inception_latest",
            name=op.f("ck_positions_inception_earliest_inception_latest_ordered"),
        ),
        sa.CheckConstraint("seats IS NULL OR seats >= 1", name=op.f("ck_positions_seats_positive")),
        sa.CheckConstraint(
            "successor_id IS NULL OR successor_id <> id", name=op.f("ck_positions_not_its_own_successor")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_positions_organisation_id_organisations"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["successor_id"],
            ["positions.id"],
            name=op.f("fk_positions_successor_id_positions"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_positions")),
        comment="a post, apart from who holds it",
    )
    op.create_index(op.f("ix_positions_country"), "positions", ["country"], unique=False)
    op.create_index(op.f("ix_positions_organisation_id"), "positions", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_positions_successor_id"), "positions", ["successor_id"], unique=False)
    op.create_index(op.f("ix_positions_title"), "positions", ["title"], unique=False)
    op.create_table(
        "sentences",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column("article_id", ID, nullable=False, comment="the article it is in"),
        sa.Column("ordinal", sa.Integer(), nullable=False, comment="0, 1, ... in the article"),
        sa.Column("char_start", sa.Integer(), nullable=False, comment="offset of its first character in articles.text"),
        sa.Column("char_end", sa.Integer(), nullable=False, comment="offset after its last character"),
        sa.Column("text", sa.Text(), nullable=False, comment="the slice of articles.text"),
        sa.Column(
            "role",
            sa.String(length=12),
            nullable=False,
            comment="headline, body, quote, caption, related_link or boilerplate",
        ),
        sa.CheckConstraint(
            "role IN ('headline', 'body', 'quote', 'caption', 'related_link', 'boilerplate')",
            name=op.f("ck_sentences_role_known"),
        ),
        sa.CheckConstraint(
            "0 <= char_start AND char_start < char_end AND length(text) <= char_end - char_start",
            name=op.f("ck_sentences_offsets_ordered"),
        ),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_sentences_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sentences")),
        sa.UniqueConstraint("article_id", "ordinal", name=op.f("uq_sentences_article_id_ordinal")),
        comment="a sentence of an article",
    )
    op.create_table(
        "claims",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column("article_id", ID, nullable=False, comment="the article that says it"),
        sa.Column("sentence_id", ID, nullable=False, comment="the sentence that says it"),
        sa.Column("char_start", sa.Integer(), nullable=False, comment="offset of the quote in articles.text"),
        sa.Column("char_end", sa.Integer(), nullable=False, comment="offset after the quote"),
        sa.Column(
            "quote",
            sa.Text(),
            nullable=False,
            comment="the words that carry the claim, a verbatim slice of articles.text",
        ),
        sa.Column(
            "person_ref_id",
            ID,
            nullable=True,
            comment="the person as the article names them; NULL where a post is said to be vacant",
        ),
        sa.Column("position_ref_id", ID, nullable=False, comment="the post as the article names it"),
        sa.Column("person_id", ID, nullable=True, comment="the person; derived from person_ref_id"),
        sa.Column("position_id", ID, nullable=True, comment="the post; derived from position_ref_id"),
        sa.Column(
            "aspect", sa.String(length=12), nullable=False, comment="holds, began, ended, held_before or not_holding"
        ),
        sa.Column(
            "modality", sa.String(length=12), nullable=False, comment="asserted, prospective, hypothetical or denied"
        ),
        sa.Column(
            "acting",
            sa.Integer(),
            sa.CheckConstraint("acting IN (0, 1)", name=op.f("ck_claims_acting_flag")),
            server_default="0",
            nullable=False,
            comment="1 for an acting or interim holder",
        ),
        sa.Column(
            "date_earliest",
            sa.String(length=10),
            nullable=True,
            comment="first day on which the claim may be true (began, ended: the change may have happened)",
        ),
        sa.Column("date_latest", sa.String(length=10), nullable=True, comment="last such day"),
        sa.Column(
            "started_by",
            sa.String(length=10),
            nullable=True,
            comment="of a stretch, 'from 2018 to 2023': the day by which the tenure had begun",
        ),
        sa.Column(
            "lasted_until",
            sa.String(length=10),
            nullable=True,
            comment="of a stretch, or 'since': the day until which the tenure lasted at least",
        ),
        sa.Column(
            "date_basis", sa.String(length=16), nullable=False, comment="stated, event_date, publication_date or none"
        ),
        sa.Column(
            "attributed_to",
            sa.Text(),
            nullable=True,
            comment="the speaker or outlet to which the sentence attributes it; NULL is the article itself",
        ),
        sa.Column("confidence", sa.Float(), nullable=False, comment="0 to 1"),
        sa.Column(
            "status",
            sa.String(length=10),
            server_default="unreviewed",
            nullable=False,
            comment="unreviewed, accepted, rejected or corrected",
        ),
        sa.Column(
            "extractor",
            sa.Text(),
            nullable=False,
            comment="name/version of the extractor, model/version, hash of the model",
        ),
        sa.Column("rule", sa.Text(), nullable=True, comment="the rule of grammar that found it"),
        sa.CheckConstraint(
            "(date_basis = 'none') = (date_earliest IS NULL AND date_latest IS NULL)",
            name=op.f("ck_claims_bounds_have_basis"),
        ),
        sa.CheckConstraint(
            "aspect IN ('holds', 'began', 'ended', 'held_before', 'not_holding')", name=op.f("ck_claims_aspect_known")
        ),
        sa.CheckConstraint(
            "date_basis IN ('stated', 'event_date', 'publication_date', 'none')",
            name=op.f("ck_claims_date_basis_known"),
        ),
        sa.CheckConstraint(
            "date_earliest IS NULL OR date_earliest LIKE '____-__-__'", name=op.f("ck_claims_date_earliest_iso")
        ),
        sa.CheckConstraint(
            "date_latest IS NULL OR date_latest LIKE '____-__-__'", name=op.f("ck_claims_date_latest_iso")
        ),
        sa.CheckConstraint(
            "lasted_until IS NULL OR lasted_until LIKE '____-__-__'", name=op.f("ck_claims_lasted_until_iso")
        ),
        sa.CheckConstraint(
            "modality IN ('asserted', 'prospective', 'hypothetical', 'denied')", name=op.f("ck_claims_modality_known")
        ),
        sa.CheckConstraint("started_by IS NULL OR started_by LIKE '____-__-__'", name=op.f("ck_claims_started_by_iso")),
        sa.CheckConstraint(
            "person_ref_id IS NOT NULL OR aspect = 'not_holding'", name=op.f("ck_claims_someone_unless_vacant")
        ),
        sa.CheckConstraint(
            "status IN ('unreviewed', 'accepted', 'rejected', 'corrected')", name=op.f("ck_claims_status_known")
        ),
        sa.CheckConstraint(
            "0 <= char_start AND char_start < char_end AND length(quote) <= char_end - char_start",
            name=op.f("ck_claims_offsets_ordered"),
        ),
        sa.CheckConstraint("confidence >= 0 AND confidence <= 1", name=op.f("ck_claims_confidence_share")),
        sa.CheckConstraint(
            "date_earliest IS NULL OR date_latest IS NULL OR date_earliest <= date_latest",
            name=op.f("ck_claims_date_earliest_date_latest_ordered"),
        ),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_claims_article_id_articles"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_claims_person_id_people"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["person_ref_id"],
            ["article_entities.id"],
            name=op.f("fk_claims_person_ref_id_article_entities"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["position_id"],
            ["positions.id"],
            name=op.f("fk_claims_position_id_positions"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["position_ref_id"],
            ["article_entities.id"],
            name=op.f("fk_claims_position_ref_id_article_entities"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["sentence_id"], ["sentences.id"], name=op.f("fk_claims_sentence_id_sentences"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
        comment="what one sentence says of a person and a position",
    )
    op.create_index(op.f("ix_claims_article_id"), "claims", ["article_id"], unique=False)
    op.create_index("ix_claims_person", "claims", ["person_id"], unique=False)
    op.create_index(op.f("ix_claims_person_ref_id"), "claims", ["person_ref_id"], unique=False)
    op.create_index("ix_claims_position_person", "claims", ["position_id", "person_id"], unique=False)
    op.create_index(op.f("ix_claims_position_ref_id"), "claims", ["position_ref_id"], unique=False)
    op.create_index(op.f("ix_claims_sentence_id"), "claims", ["sentence_id"], unique=False)
    op.create_table(
        "conflicts",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column(
            "kind",
            sa.String(length=32),
            nullable=False,
            comment="two_holders, end_before_start, ended_yet_holding, different_starts, different_ends, outside_lifetime",
        ),
        sa.Column("certainty", sa.String(length=8), nullable=False, comment="certain or possible"),
        sa.Column("position_id", ID, nullable=False, comment="the post"),
        sa.Column("person_id", ID, nullable=True, comment="the person, where it is about one"),
        sa.Column("detail", sa.Text(), nullable=False, comment="the conflict in a sentence"),
        sa.Column(
            "status", sa.String(length=10), server_default="open", nullable=False, comment="open, settled or dismissed"
        ),
        sa.CheckConstraint("certainty IN ('certain', 'possible')", name=op.f("ck_conflicts_certainty_known")),
        sa.CheckConstraint("status IN ('open', 'settled', 'dismissed')", name=op.f("ck_conflicts_status_known")),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_conflicts_person_id_people"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["position_id"],
            ["positions.id"],
            name=op.f("fk_conflicts_position_id_positions"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conflicts")),
        comment="claims that cannot all be true",
    )
    op.create_index(op.f("ix_conflicts_kind"), "conflicts", ["kind"], unique=False)
    op.create_index(op.f("ix_conflicts_person_id"), "conflicts", ["person_id"], unique=False)
    op.create_index(op.f("ix_conflicts_position_id"), "conflicts", ["position_id"], unique=False)
    op.create_table(
        "event_reports",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column("article_id", ID, nullable=False, comment="the article"),
        sa.Column("sentence_id", ID, nullable=False, comment="the sentence"),
        sa.Column("char_start", sa.Integer(), nullable=False, comment="offset of the quote in articles.text"),
        sa.Column("char_end", sa.Integer(), nullable=False, comment="offset after the quote"),
        sa.Column(
            "quote", sa.Text(), nullable=False, comment="the words that report it, a verbatim slice of articles.text"
        ),
        sa.Column(
            "type", sa.String(length=16), nullable=False, comment="PLOVER type (CONSULT, AGREE, ...) or PERSONNEL"
        ),
        sa.Column(
            "mode",
            sa.String(length=24),
            nullable=True,
            comment="visit, phone, multilateral, ...; for PERSONNEL appoint, dismiss, resign, promote, investigate, ...",
        ),
        sa.Column("title", sa.Text(), nullable=False, comment="what happened, in a line"),
        sa.Column(
            "date_earliest", sa.String(length=10), nullable=True, comment="first day on which it may have happened"
        ),
        sa.Column("date_latest", sa.String(length=10), nullable=True, comment="last day on which it may have happened"),
        sa.Column(
            "date_basis", sa.String(length=16), nullable=False, comment="stated, event_date, publication_date or none"
        ),
        sa.Column(
            "modality", sa.String(length=12), nullable=False, comment="asserted, prospective, hypothetical or denied"
        ),
        sa.Column("place", sa.Text(), nullable=True, comment="where, as the article names it"),
        sa.Column(
            "extractor",
            sa.Text(),
            nullable=False,
            comment="name/version of the extractor, model/version, hash of the model",
        ),
        sa.CheckConstraint(
            "(date_basis = 'none') = (date_earliest IS NULL AND date_latest IS NULL)",
            name=op.f("ck_event_reports_bounds_have_basis"),
        ),
        sa.CheckConstraint(
            "date_basis IN ('stated', 'event_date', 'publication_date', 'none')",
            name=op.f("ck_event_reports_date_basis_known"),
        ),
        sa.CheckConstraint(
            "date_earliest IS NULL OR date_earliest LIKE '____-__-__'", name=op.f("ck_event_reports_date_earliest_iso")
        ),
        sa.CheckConstraint(
            "date_latest IS NULL OR date_latest LIKE '____-__-__'", name=op.f("ck_event_reports_date_latest_iso")
        ),
        sa.CheckConstraint(
            "modality IN ('asserted', 'prospective', 'hypothetical', 'denied')",
            name=op.f("ck_event_reports_modality_known"),
        ),
        sa.CheckConstraint(
            "0 <= char_start AND char_start < char_end AND length(quote) <= char_end - char_start",
            name=op.f("ck_event_reports_offsets_ordered"),
        ),
        sa.CheckConstraint(
            "date_earliest IS NULL OR date_latest IS NULL OR date_earliest <= date_latest",
            name=op.f("ck_event_reports_date_earliest_date_latest_ordered"),
        ),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_event_reports_article_id_articles"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["sentence_id"], ["sentences.id"], name=op.f("fk_event_reports_sentence_id_sentences"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_reports")),
        comment="a sentence that reports an event",
    )
    op.create_index(op.f("ix_event_reports_article_id"), "event_reports", ["article_id"], unique=False)
    op.create_index(op.f("ix_event_reports_date_earliest"), "event_reports", ["date_earliest"], unique=False)
    op.create_index(op.f("ix_event_reports_sentence_id"), "event_reports", ["sentence_id"], unique=False)
    op.create_index(op.f("ix_event_reports_type"), "event_reports", ["type"], unique=False)
    op.create_table(
        "mentions",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column("sentence_id", ID, nullable=False, comment="the sentence"),
        sa.Column("ref_id", ID, nullable=False, comment="whom or what the place names, in the article's own terms"),
        sa.Column("char_start", sa.Integer(), nullable=False, comment="offset in articles.text"),
        sa.Column("char_end", sa.Integer(), nullable=False, comment="offset after its last character"),
        sa.Column("text", sa.Text(), nullable=False, comment="the slice of articles.text"),
        sa.Column("entity_type", sa.String(length=12), nullable=False, comment="person, organisation or position"),
        sa.Column("entity_id", ID, nullable=True, comment="id in people, organisations or positions; derived"),
        sa.CheckConstraint(
            "entity_type IN ('person', 'organisation', 'position')", name=op.f("ck_mentions_entity_type_known")
        ),
        sa.CheckConstraint(
            "0 <= char_start AND char_start < char_end AND length(text) <= char_end - char_start",
            name=op.f("ck_mentions_offsets_ordered"),
        ),
        sa.ForeignKeyConstraint(
            ["ref_id"], ["article_entities.id"], name=op.f("fk_mentions_ref_id_article_entities"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["sentence_id"], ["sentences.id"], name=op.f("fk_mentions_sentence_id_sentences"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentions")),
        comment="a place in a sentence that names something",
    )
    op.create_index("ix_mentions_entity", "mentions", ["entity_type", "entity_id"], unique=False)
    op.create_index(op.f("ix_mentions_ref_id"), "mentions", ["ref_id"], unique=False)
    op.create_index(op.f("ix_mentions_sentence_id"), "mentions", ["sentence_id"], unique=False)
    op.create_table(
        "tenure_versions",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column(
            "tenure_id", ID, nullable=False, comment="the tenure of which this was the belief (it may be gone by now)"
        ),
        sa.Column("person_id", ID, nullable=False, comment="who"),
        sa.Column("position_id", ID, nullable=False, comment="which post"),
        sa.Column(
            "spell",
            sa.Integer(),
            nullable=False,
            comment="1 for the first spell of this person in this post, 2 for the next",
        ),
        sa.Column(
            "start_earliest",
            sa.String(length=10),
            nullable=True,
            comment="the tenure began on this day or later; NULL: no bound known",
        ),
        sa.Column(
            "start_latest", sa.String(length=10), nullable=True, comment="the tenure began on this day or sooner"
        ),
        sa.Column("end_earliest", sa.String(length=10), nullable=True, comment="the tenure ended on this day or later"),
        sa.Column("end_latest", sa.String(length=10), nullable=True, comment="the tenure ended on this day or sooner"),
        sa.Column(
            "first_seen",
            sa.String(length=10),
            nullable=True,
            comment="first day on which a sighting of the holder in the post may lie",
        ),
        sa.Column(
            "last_seen",
            sa.String(length=10),
            nullable=True,
            comment="last day on which a sighting of the holder in the post may lie",
        ),
        sa.Column(
            "start_basis",
            sa.String(length=16),
            nullable=True,
            comment="why the start is bounded as it is; NULL: it is not",
        ),
        sa.Column(
            "end_basis", sa.String(length=16), nullable=True, comment="why the end is bounded as it is; NULL: it is not"
        ),
        sa.Column(
            "end_reason",
            sa.Text(),
            nullable=True,
            comment="dismissed, resigned, retired, died, succeeded, ..., where an article says",
        ),
        sa.Column(
            "acting",
            sa.Integer(),
            sa.CheckConstraint("acting IN (0, 1)", name=op.f("ck_tenure_versions_acting_flag")),
            server_default="0",
            nullable=False,
            comment="1 for an acting or interim holder",
        ),
        sa.Column("articles", sa.Integer(), nullable=False, comment="how many articles bear on it"),
        sa.Column("claims", sa.Integer(), nullable=False, comment="how many claims bear on it"),
        sa.Column(
            "known_from",
            sa.String(length=10),
            nullable=True,
            comment="first day on which the published articles said so; NULL: from the start",
        ),
        sa.Column(
            "known_to",
            sa.String(length=10),
            nullable=True,
            comment="the day from which they said otherwise (this day no longer included); NULL: still",
        ),
        sa.CheckConstraint(
            "end_basis IS NULL OR end_basis IN ('stated', 'first_sighting', 'last_sighting', 'predecessor', 'successor', 'inception', 'dissolution', 'death', 'pinned')",
            name=op.f("ck_tenure_versions_end_basis_known"),
        ),
        sa.CheckConstraint(
            "end_earliest IS NULL OR end_earliest LIKE '____-__-__'", name=op.f("ck_tenure_versions_end_earliest_iso")
        ),
        sa.CheckConstraint(
            "end_latest IS NULL OR end_latest LIKE '____-__-__'", name=op.f("ck_tenure_versions_end_latest_iso")
        ),
        sa.CheckConstraint(
            "first_seen IS NULL OR first_seen LIKE '____-__-__'", name=op.f("ck_tenure_versions_first_seen_iso")
        ),
        sa.CheckConstraint(
            "known_from IS NULL OR known_from LIKE '____-__-__'", name=op.f("ck_tenure_versions_known_from_iso")
        ),
        sa.CheckConstraint(
            "known_to IS NULL OR known_to LIKE '____-__-__'", name=op.f("ck_tenure_versions_known_to_iso")
        ),
        sa.CheckConstraint(
            "last_seen IS NULL OR last_seen LIKE '____-__-__'", name=op.f("ck_tenure_versions_last_seen_iso")
        ),
        sa.CheckConstraint(
            "start_basis IS NULL OR start_basis IN ('stated', 'first_sighting', 'last_sighting', 'predecessor', 'successor', 'inception', 'dissolution', 'death', 'pinned')",
            name=op.f("ck_tenure_versions_start_basis_known"),
        ),
        sa.CheckConstraint(
            "start_earliest IS NULL OR start_earliest LIKE '____-__-__'",
            name=op.f("ck_tenure_versions_start_earliest_iso"),
        ),
        sa.CheckConstraint(
            "start_latest IS NULL OR start_latest LIKE '____-__-__'", name=op.f("ck_tenure_versions_start_latest_iso")
        ),
        sa.CheckConstraint(
            "end_earliest IS NULL OR end_latest IS NULL OR end_earliest <= end_latest",
            name=op.f("ck_tenure_versions_end_earliest_end_latest_ordered"),
        ),
        sa.CheckConstraint(
            "first_seen IS NULL OR last_seen IS NULL OR first_seen <= last_seen",
            name=op.f("ck_tenure_versions_first_seen_last_seen_ordered"),
        ),
        sa.CheckConstraint(
            "known_from IS NULL OR known_to IS NULL OR known_from <= known_to",
            name=op.f("ck_tenure_versions_known_from_known_to_ordered"),
        ),
        sa.CheckConstraint("spell >= 1", name=op.f("ck_tenure_versions_spell_counts")),
        sa.CheckConstraint(
            "start_earliest IS NULL OR end_latest IS NULL OR start_earliest <= end_latest",
            name=op.f("ck_tenure_versions_start_earliest_end_latest_ordered"),
        ),
        sa.CheckConstraint(
            "start_earliest IS NULL OR start_latest IS NULL OR start_earliest <= start_latest",
            name=op.f("ck_tenure_versions_start_earliest_start_latest_ordered"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_tenure_versions_person_id_people"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["position_id"],
            ["positions.id"],
            name=op.f("fk_tenure_versions_position_id_positions"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tenure_versions")),
        comment="a tenure as it was known from one day to another, by publication dates",
    )
    op.create_index(op.f("ix_tenure_versions_person_id"), "tenure_versions", ["person_id"], unique=False)
    op.create_index("ix_tenure_versions_position", "tenure_versions", ["position_id", "known_from"], unique=False)
    op.create_index(op.f("ix_tenure_versions_tenure_id"), "tenure_versions", ["tenure_id"], unique=False)
    op.create_table(
        "tenures",
        sa.Column(
            "id", ID, autoincrement=False, nullable=False, comment="stable id: a digest of what the row is about"
        ),
        sa.Column("person_id", ID, nullable=False, comment="who"),
        sa.Column("position_id", ID, nullable=False, comment="which post"),
        sa.Column(
            "spell",
            sa.Integer(),
            nullable=False,
            comment="1 for the first spell of this person in this post, 2 for the next",
        ),
        sa.Column(
            "start_earliest",
            sa.String(length=10),
            nullable=True,
            comment="the tenure began on this day or later; NULL: no bound known",
        ),
        sa.Column(
            "start_latest", sa.String(length=10), nullable=True, comment="the tenure began on this day or sooner"
        ),
        sa.Column("end_earliest", sa.String(length=10), nullable=True, comment="the tenure ended on this day or later"),
        sa.Column("end_latest", sa.String(length=10), nullable=True, comment="the tenure ended on this day or sooner"),
        sa.Column(
            "first_seen",
            sa.String(length=10),
            nullable=True,
            comment="first day on which a sighting of the holder in the post may lie",
        ),
        sa.Column(
            "last_seen",
            sa.String(length=10),
            nullable=True,
            comment="last day on which a sighting of the holder in the post may lie",
        ),
        sa.Column(
            "start_basis",
            sa.String(length=16),
            nullable=True,
            comment="why the start is bounded as it is; NULL: it is not",
        ),
        sa.Column(
            "end_basis", sa.String(length=16), nullable=True, comment="why the end is bounded as it is; NULL: it is not"
        ),
        sa.Column(
            "end_reason",
            sa.Text(),
            nullable=True,
            comment="dismissed, resigned, retired, died, succeeded, ..., where an article says",
        ),
        sa.Column(
            "acting",
            sa.Integer(),
            sa.CheckConstraint("acting IN (0, 1)", name=op.f("ck_tenures_acting_flag")),
            server_default="0",
            nullable=False,
            comment="1 for an acting or interim holder",
        ),
        sa.Column("articles", sa.Integer(), nullable=False, comment="how many articles bear on it"),
        sa.Column("claims", sa.Integer(), nullable=False, comment="how many claims bear on it"),
        sa.CheckConstraint(
            "end_basis IS NULL OR end_basis IN ('stated', 'first_sighting', 'last_sighting', 'predecessor', 'successor', 'inception', 'dissolution', 'death', 'pinned')",
            name=op.f("ck_tenures_end_basis_known"),
        ),
        sa.CheckConstraint(
            "end_earliest IS NULL OR end_earliest LIKE '____-__-__'", name=op.f("ck_tenures_end_earliest_iso")
        ),
        sa.CheckConstraint(
            "end_latest IS NULL OR end_latest LIKE '____-__-__'", name=op.f("ck_tenures_end_latest_iso")
        ),
        sa.CheckConstraint(
            "first_seen IS NULL OR first_seen LIKE '____-__-__'", name=op.f("ck_tenures_first_seen_iso")
        ),
        sa.CheckConstraint("last_seen IS NULL OR last_seen LIKE '____-__-__'", name=op.f("ck_tenures_last_seen_iso")),
        sa.CheckConstraint(
            "start_basis IS NULL OR start_basis IN ('stated', 'first_sighting', 'last_sighting', 'predecessor', 'successor', 'inception', 'dissolution', 'death', 'pinned')",
            name=op.f("ck_tenures_start_basis_known"),
        ),
        sa.CheckConstraint(
            "start_earliest IS NULL OR start_earliest LIKE '____-__-__'", name=op.f("ck_tenures_start_earliest_iso")
        ),
        sa.CheckConstraint(
            "start_latest IS NULL OR start_latest LIKE '____-__-__'", name=op.f("ck_tenures_start_latest_iso")
        ),
        sa.CheckConstraint(
            "end_earliest IS NULL OR end_latest IS NULL OR end_earliest <= end_latest",
            name=op.f("ck_tenures_end_earliest_end_latest_ordered"),
        ),
        sa.CheckConstraint(
            "first_seen IS NULL OR last_seen IS NULL OR first_seen <= last_seen",
            name=op.f("ck_tenures_first_seen_last_seen_ordered"),
        ),
        sa.CheckConstraint("spell >= 1", name=op.f("ck_tenures_spell_counts")),
        sa.CheckConstraint(
            "start_earliest IS NULL OR end_latest IS NULL OR start_earliest <= end_latest",
            name=op.f("ck_tenures_start_earliest_end_latest_ordered"),
        ),
        sa.CheckConstraint(
            "start_earliest IS NULL OR start_latest IS NULL OR start_earliest <= start_latest",
            name=op.f("ck_tenures_start_earliest_start_latest_ordered"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_tenures_person_id_people"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["position_id"],
            ["positions.id"],
            name=op.f("fk_tenures_position_id_positions"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tenures")),
        sa.UniqueConstraint("person_id", "position_id", "spell", name=op.f("uq_tenures_person_id_position_id_spell")),
        comment="one unbroken spell of a person in a position, derived",
    )
    op.create_index(op.f("ix_tenures_person_id"), "tenures", ["person_id"], unique=False)
    op.create_index("ix_tenures_position", "tenures", ["position_id", "start_latest"], unique=False)
    op.create_table(
        "conflict_claims",
        sa.Column("conflict_id", ID, nullable=False, comment="the conflict"),
        sa.Column("claim_id", ID, nullable=False, comment="a claim that takes part in it"),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claims.id"], name=op.f("fk_conflict_claims_claim_id_claims"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["conflict_id"], ["conflicts.id"], name=op.f("fk_conflict_claims_conflict_id_conflicts"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("conflict_id", "claim_id", name=op.f("uq_conflict_claims_conflict_id_claim_id")),
        comment="which claims are in conflict",
    )
    op.create_index(op.f("ix_conflict_claims_claim_id"), "conflict_claims", ["claim_id"], unique=False)
    op.create_table(
        "event_evidence",
        sa.Column("event_id", ID, nullable=False, comment="the event"),
        sa.Column("report_id", ID, nullable=False, comment="the report"),
        sa.Column("article_id", ID, nullable=False, comment="the article"),
        sa.Column("sentence_id", ID, nullable=False, comment="the sentence"),
        sa.Column("quote", sa.Text(), nullable=False, comment="the words that report it"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_event_evidence_article_id_articles"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_event_evidence_event_id_events"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["report_id"],
            ["event_reports.id"],
            name=op.f("fk_event_evidence_report_id_event_reports"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["sentence_id"], ["sentences.id"], name=op.f("fk_event_evidence_sentence_id_sentences"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("event_id", "report_id", name=op.f("uq_event_evidence_event_id_report_id")),
        comment="where it is reported",
    )
    op.create_index(op.f("ix_event_evidence_article_id"), "event_evidence", ["article_id"], unique=False)
    op.create_index(op.f("ix_event_evidence_report_id"), "event_evidence", ["report_id"], unique=False)
    op.create_index(op.f("ix_event_evidence_sentence_id"), "event_evidence", ["sentence_id"], unique=False)
    op.create_table(
        "event_report_participants",
        sa.Column("report_id", ID, nullable=False, comment="the report"),
        sa.Column("ref_id", ID, nullable=False, comment="who, as the article names them"),
        sa.Column("role", sa.String(length=10), nullable=False, comment="actor, recipient, subject or place"),
        sa.CheckConstraint(
            "role IN ('actor', 'recipient', 'subject', 'place')", name=op.f("ck_event_report_participants_role_known")
        ),
        sa.ForeignKeyConstraint(
            ["ref_id"],
            ["article_entities.id"],
            name=op.f("fk_event_report_participants_ref_id_article_entities"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["report_id"],
            ["event_reports.id"],
            name=op.f("fk_event_report_participants_report_id_event_reports"),
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint(
            "report_id", "ref_id", "role", name=op.f("uq_event_report_participants_report_id_ref_id_role")
        ),
        comment="who takes part in an event by one report",
    )
    op.create_index(op.f("ix_event_report_participants_ref_id"), "event_report_participants", ["ref_id"], unique=False)
    op.create_table(
        "tenure_evidence",
        sa.Column("tenure_id", ID, nullable=False, comment="the tenure"),
        sa.Column("claim_id", ID, nullable=False, comment="the claim"),
        sa.Column("bears_on", sa.String(length=8), nullable=False, comment="start, end, within or against"),
        sa.CheckConstraint(
            "bears_on IN ('start', 'end', 'within', 'against')", name=op.f("ck_tenure_evidence_bears_on_known")
        ),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claims.id"], name=op.f("fk_tenure_evidence_claim_id_claims"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["tenure_id"], ["tenures.id"], name=op.f("fk_tenure_evidence_tenure_id_tenures"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint(
            "tenure_id", "claim_id", "bears_on", name=op.f("uq_tenure_evidence_tenure_id_claim_id_bears_on")
        ),
        comment="which claim carries which bound",
    )
    op.create_index(op.f("ix_tenure_evidence_claim_id"), "tenure_evidence", ["claim_id"], unique=False)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE IF EXISTS articles_fts")
    for table in reversed(TABLES):
        op.drop_table(table)
