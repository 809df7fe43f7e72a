"""Claims: what sentences say of people and posts. Appended, reviewed, never rewritten."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Float, Index, Integer, String, Table

from archive.model import Aspect, ClaimStatus, DateBasis, Modality
from archive.store.schema.columns import based, day, flag, iso, key, metadata, offsets, one_of, ordered, ref, text

claims = Table(
    "claims",
    metadata,
    key(),
    ref("article_id", "articles", "the article that says it", ondelete="CASCADE"),
    ref("sentence_id", "sentences", "the sentence that says it", ondelete="CASCADE"),
    Column("char_start", Integer, nullable=False, comment="offset of the quote in articles.text"),
    Column("char_end", Integer, nullable=False, comment="offset after the quote"),
    text("quote", "the words that carry the claim, a verbatim slice of articles.text", null=False),
    ref(
        "person_ref_id",
        "article_entities",
        "the person as the article names them; NULL where a post is said to be vacant",
        null=True,
        ondelete="CASCADE",
    ),
    ref("position_ref_id", "article_entities", "the post as the article names it", ondelete="CASCADE"),
    ref("person_id", "people", "the person; derived from person_ref_id", null=True, index=False, deferred=True),
    ref("position_id", "positions", "the post; derived from position_ref_id", null=True, index=False, deferred=True),
    Column("aspect", String(12), nullable=False, comment="holds, began, ended, held_before or not_holding"),
    Column("modality", String(12), nullable=False, comment="asserted, prospective, hypothetical or denied"),
    flag("acting", "1 for an acting or interim holder"),
    day("date_earliest", "first day on which the claim may be true (began, ended: the change may have happened)"),
    day("date_latest", "last such day"),
    day("started_by", "of a stretch, 'from 2018 to 2023': the day by which the tenure had begun"),
    day("lasted_until", "of a stretch, or 'since': the day until which the tenure lasted at least"),
    Column("date_basis", String(16), nullable=False, comment="stated, event_date, publication_date or none"),
    text("attributed_to", "the speaker or outlet to which the sentence attributes it; NULL is the article itself"),
    Column("confidence", Float, nullable=False, comment="0 to 1"),
    Column(
        "status",
        String(10),
        nullable=False,
        default="unreviewed",
        server_default="unreviewed",
        comment="unreviewed, accepted, rejected or corrected",
    ),
    text("extractor", "name/version of the extractor, model/version, hash of the model", null=False),
    text("rule", "the rule of grammar that found it"),
    one_of("aspect", *Aspect),
    one_of("modality", *Modality),
    one_of("date_basis", *DateBasis),
    one_of("status", *ClaimStatus),
    iso("date_earliest"),
    iso("date_latest"),
    iso("started_by"),
    iso("lasted_until"),
    ordered("date_earliest", "date_latest"),
    offsets("quote"),
    CheckConstraint("confidence >= 0 AND confidence <= 1", name="confidence_share"),
    CheckConstraint("person_ref_id IS NOT NULL OR aspect = 'not_holding'", name="someone_unless_vacant"),
    based("date_earliest", "date_latest", "date_basis"),
    Index("ix_claims_position_person", "position_id", "person_id"),
    Index("ix_claims_person", "person_id"),
    comment="what one sentence says of a person and a position",
)
