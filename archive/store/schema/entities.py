"""People, organisations and positions, their names, and how single articles name them.

`article_entities` are facts (what an article calls somebody); `people`, `organisations`, `positions` and the column
`article_entities.entity_id` are conclusions, drawn again by `archive rebuild`.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Integer, PrimaryKeyConstraint, String, Table, UniqueConstraint

from archive.model import EntityType
from archive.store.schema.columns import Id, day, iso, key, metadata, offsets, one_of, ordered, ref, text

people = Table(
    "people",
    metadata,
    key(),
    text("name", "the fullest common form of the name", null=False, index=True),
    text("family_name", "family name, where the form of the name shows it"),
    text("given_name", "given name, where the form of the name shows it"),
    Column(
        "country", String(3), index=True, comment="ISO 3166 alpha-3 of the state served, where the articles show it"
    ),
    Column("wikidata_id", String(16), comment="Q number"),
    comment="a person",
)

organisations = Table(
    "organisations",
    metadata,
    key(),
    text("name", "name in English", null=False, index=True),
    Column(
        "kind",
        String(32),
        index=True,
        comment="country, ministry, armed_force, command, commission, department, party, ...",
    ),
    Column("country", String(3), index=True, comment="ISO 3166 alpha-3"),
    day("inception_earliest", "first day on which it may have been founded"),
    day("inception_latest", "last day on which it may have been founded"),
    day("dissolution_earliest", "first day on which it may have been dissolved"),
    day("dissolution_latest", "last day on which it may have been dissolved"),
    ref("successor_id", "organisations", "the organisation it was renamed to or replaced by", null=True, deferred=True),
    text("pack_id", "its entry in a reference pack"),
    Column("wikidata_id", String(16), comment="Q number"),
    iso("inception_earliest"),
    iso("inception_latest"),
    iso("dissolution_earliest"),
    iso("dissolution_latest"),
    ordered("inception_earliest", "inception_latest"),
    ordered("dissolution_earliest", "dissolution_latest"),
    CheckConstraint("successor_id IS NULL OR successor_id <> id", name="not_its_own_successor"),
    comment="an organisation",
)

organisation_parents = Table(
    "organisation_parents",
    metadata,
    ref("organisation_id", "organisations", "the organisation below", ondelete="CASCADE", index=False, deferred=True),
    ref("parent_id", "organisations", "the organisation above", ondelete="CASCADE", deferred=True),
    Column("kind", String(20), nullable=False, comment="part_of or under_command_of"),
    one_of("kind", "part_of", "under_command_of"),
    PrimaryKeyConstraint("organisation_id", "parent_id"),
    CheckConstraint("organisation_id <> parent_id", name="not_its_own_parent"),
    comment="an organisation is part of, or under the command of, another; there may be several",
)

positions = Table(
    "positions",
    metadata,
    key(),
    text("title", "the post without its organisation: chief, minister, political commissar", null=False, index=True),
    ref(
        "organisation_id",
        "organisations",
        "the organisation it is a post of; NULL where no article says",
        null=True,
        deferred=True,
    ),
    Column("country", String(3), index=True, comment="ISO 3166 alpha-3"),
    Column("seats", Integer, comment="how many hold it at once; NULL is unknown"),
    day("inception_earliest", "first day on which the post may have come into being"),
    day("inception_latest", "last day on which the post may have come into being"),
    day("dissolution_earliest", "first day on which the post may have been abolished"),
    day("dissolution_latest", "last day on which the post may have been abolished"),
    ref("successor_id", "positions", "the post that it became when it was renamed", null=True, deferred=True),
    text("pack_id", "its entry in a reference pack"),
    Column("wikidata_id", String(16), comment="Q number"),
    CheckConstraint("seats IS NULL OR seats >= 1", name="seats_positive"),
    iso("inception_earliest"),
    iso("inception_latest"),
    iso("dissolution_earliest"),
    iso("dissolution_latest"),
    ordered("inception_earliest", "inception_latest"),
    ordered("dissolution_earliest", "dissolution_latest"),
    CheckConstraint("successor_id IS NULL OR successor_id <> id", name="not_its_own_successor"),
    comment="a post, apart from who holds it",
)

names = Table(
    "names",
    metadata,
    key(),
    Column("entity_type", String(12), nullable=False, comment="person, organisation or position"),
    Column("entity_id", Id, nullable=False, comment="id in people, organisations or positions"),
    text("name", "the name", null=False),
    text("folded", "the name as names are compared (archive.identity.name_key)", null=False),
    Column("kind", String(12), nullable=False, comment="primary, alias, abbreviation, native or former"),
    one_of("entity_type", *EntityType),
    one_of("kind", "primary", "alias", "abbreviation", "native", "former"),
    UniqueConstraint("entity_type", "entity_id", "name"),
    Index("ix_names_folded", "folded", "entity_type"),
    comment="a name of a person, an organisation or a position",
)

article_entities = Table(
    "article_entities",
    metadata,
    key(),
    ref("article_id", "articles", "the article", ondelete="CASCADE", index=False),
    Column("ordinal", Integer, nullable=False, comment="0, 1, ... in the article"),
    Column("entity_type", String(12), nullable=False, comment="person, organisation or position"),
    text("name", "the fullest form in the article; for a position, its title", null=False),
    text("forms", "the other forms in the article, a JSON array", null=False),
    text("folded", "name_key of the name", null=False),
    Column("country", String(3), comment="ISO 3166 alpha-3, where the article shows it"),
    Column("kind", String(32), comment="kind of organisation"),
    ref(
        "organisation_ref_id",
        "article_entities",
        "for a position, the organisation as this article names it",
        null=True,
        ondelete="CASCADE",
        deferred=True,
    ),
    text("pack_id", "the entry of a reference pack that the name was recognised by"),
    Column("entity_id", Id, comment="the person, organisation or position of the archive that it is; derived"),
    one_of("entity_type", *EntityType),
    UniqueConstraint("article_id", "ordinal"),
    Index("ix_article_entities_folded", "entity_type", "folded"),
    Index("ix_article_entities_entity", "entity_type", "entity_id"),
    comment="a person, organisation or position as one article names it, before identity across articles is decided",
)

mentions = Table(
    "mentions",
    metadata,
    key(),
    ref("sentence_id", "sentences", "the sentence", ondelete="CASCADE"),
    ref("ref_id", "article_entities", "whom or what the place names, in the article's own terms", ondelete="CASCADE"),
    Column("char_start", Integer, nullable=False, comment="offset in articles.text"),
    Column("char_end", Integer, nullable=False, comment="offset after its last character"),
    text("text", "the slice of articles.text", null=False),
    Column("entity_type", String(12), nullable=False, comment="person, organisation or position"),
    Column("entity_id", Id, comment="id in people, organisations or positions; derived"),
    one_of("entity_type", *EntityType),
    offsets("text"),
    Index("ix_mentions_entity", "entity_type", "entity_id"),
    comment="a place in a sentence that names something",
)
