"""Stored articles read again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, select, update
from store_samples import BROWN, LI, LIU, NOW, article, dump, resolution, tenures, versions

from archive.errors import DocumentError
from archive.model import Aspect, ClaimStatus
from archive.store import conclusions, facts, rereading, schema, writer
from archive.store.engine import reading, writing

URL = "https://example.org/a"


def test_stored_articles_come_back_as_the_documents_they_were(database: Engine) -> None:
    document, read = article(LIU, url=URL, publisher="Wire", retrieved_at=datetime(2023, 12, 23, tzinfo=UTC))
    with writing(database) as connection:
        writer.add(connection, *article(LI, url=URL), ingested_at=NOW)
        stored = writer.add(connection, document, read, ingested_at=NOW)
    with reading(database) as connection:
        assert list(rereading.documents(connection)) == [(stored.article_id, document)]


def test_the_same_reading_again_gives_the_same_rows(database: Engine) -> None:
    document, read = article(LIU, BROWN)
    with writing(database) as connection:
        stored = writer.add(connection, document, read, ingested_at=NOW)
        before = dump(connection)
        again = rereading.replace_reading(connection, stored.article_id, document, read)
        assert dump(connection) == before
    assert again == rereading.Reread(2, 1, ())


def test_a_new_reading_replaces_the_old_one_and_all_that_followed(database: Engine) -> None:
    document, read = article(LIU, BROWN)
    with writing(database) as connection:
        stored = writer.add(connection, document, read, ingested_at=NOW)
        conclusions.replace_entities(connection, resolution(facts.refs(connection)), whole=True)
        found = tenures(facts.claim_facts(connection))
        conclusions.replace_tenures(connection, facts.positions(connection), found, versions(found), [])
        kept, dropped = read.claims
        new = replace(read, claims=(kept, replace(dropped, aspect=Aspect.ENDED)), events=(), extractor="hand/2")
        claim = schema.claims
        connection.execute(update(claim).values(status=ClaimStatus.ACCEPTED.value))
        old = dict(connection.execute(select(claim.c.aspect, claim.c.id).where(claim.c.quote.like("Charles%"))).all())
        again = rereading.replace_reading(connection, stored.article_id, document, new)
        assert again == rereading.Reread(2, 0, (old["holds"],))
        rows = connection.execute(select(claim.c.aspect, claim.c.status, claim.c.extractor).order_by(claim.c.aspect))
        assert [tuple(row) for row in rows] == [("ended", "unreviewed", "hand/2"), ("holds", "accepted", "hand/2")]
        assert connection.execute(select(schema.tenure_evidence)).all() == []


def test_a_reading_that_does_not_fit_leaves_the_old_one(database: Engine) -> None:
    document, read = article(LIU)
    with writing(database) as connection:
        stored = writer.add(connection, document, read, ingested_at=NOW)
        before = dump(connection)
        bad = replace(read, claims=(replace(read.claims[0], end=999),))
        with pytest.raises(DocumentError, match="outside its sentence"):
            rereading.replace_reading(connection, stored.article_id, document, bad)
        assert dump(connection) == before
