"""Articles in, versions of them, what is refused, and the record of runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy import Engine, func, select
from store_samples import BROWN, LI, LIU, NOW, article

from archive.errors import DocumentError
from archive.model import Aspect, ClaimReading, EntityType, PublishedBasis, Reject, Summary
from archive.store import schema, writer
from archive.store.engine import reading, writing

URL = "https://example.org/a"


def count(database: Engine, table: str) -> int:
    with reading(database) as connection:
        return connection.scalar(select(func.count()).select_from(schema.metadata.tables[table])) or 0


def rows(database: Engine, table: str) -> list[dict]:
    with reading(database) as connection:
        found = connection.execute(select(schema.metadata.tables[table]))
        return sorted((dict(row) for row in found.mappings()), key=lambda row: row["id"])


def test_an_article_is_written_with_all_that_it_says(database: Engine) -> None:
    with writing(database) as connection:
        stored = writer.add(connection, *article(LIU, BROWN, url=URL), ingested_at=NOW)
    assert (stored.outcome, stored.claims, stored.events) == ("added", 2, 1)
    [row] = rows(database, "articles")
    assert (row["id"], row["version"], row["superseded_by_id"], row["url"]) == (stored.article_id, 1, None, URL)
    assert row["length"] == len(row["text"])
    for table, column in (("sentences", "text"), ("mentions", "text"), ("claims", "quote"), ("event_reports", "quote")):
        found = rows(database, table)
        assert found
        assert all(one[column] == row["text"][one["char_start"] : one["char_end"]] for one in found)
    refs = {one["id"]: one for one in rows(database, "article_entities")}
    assert sorted(one["name"] for one in refs.values() if one["entity_type"] == "person") == [BROWN[0], LIU[0]]
    posts = {
        one["name"]: refs[one["organisation_ref_id"]]["name"] for one in refs.values() if one["organisation_ref_id"]
    }
    assert posts == {LIU[1]: LIU[2], BROWN[1]: BROWN[2]}
    assert count(database, "event_report_participants") == 2


def test_the_same_article_again_changes_nothing(database: Engine) -> None:
    with writing(database) as connection:
        first = writer.add(connection, *article(LIU, url=URL), ingested_at=NOW)
    before = rows(database, "articles"), rows(database, "claims")
    with writing(database) as connection:
        again = writer.add(connection, *article(LIU, url=URL), ingested_at="2025-01-01T00:00:00+00:00")
    assert again == writer.Stored(first.article_id, "unchanged", 0, 0)
    assert (rows(database, "articles"), rows(database, "claims")) == before


@pytest.mark.parametrize("url", [URL, None])
@pytest.mark.parametrize(
    "change",
    [{"byline": "A. Writer"}, {"publisher": "Wire"}, {"language": "en"}, {"published_on": date(2023, 12, 23)}],
    ids=lambda change: next(iter(change)),
)
def test_other_metadata_make_a_new_version(database: Engine, url: str | None, change: dict) -> None:
    document, read = article(LIU, url=url)
    with writing(database) as connection:
        old = writer.add(connection, document, read, ingested_at=NOW)
    with writing(database) as connection:
        new = writer.add(connection, replace(document, **change), read, ingested_at=NOW)
    assert new.outcome == "updated"
    by_id = {row["id"]: row for row in rows(database, "articles")}
    assert by_id[old.article_id]["superseded_by_id"] == new.article_id
    assert (by_id[new.article_id]["version"], by_id[new.article_id]["superseded_by_id"]) == (2, None)
    assert count(database, "claims") == 2  # the facts of the old version stay


def test_a_publication_day_found_later_makes_a_new_version_of_a_text_without_address(database: Engine) -> None:
    document, read = article(LIU, published=None)
    dated = replace(document, published_on=date(2023, 12, 22), published_basis=PublishedBasis.GIVEN)
    with writing(database) as connection:
        writer.add(connection, document, read, ingested_at=NOW)
        assert writer.add(connection, dated, read, ingested_at=NOW).outcome == "updated"


def test_where_the_bytes_came_from_is_no_other_version(database: Engine) -> None:
    document, read = article(LIU, url=URL)
    moved = replace(document, source="b.txt", place="line 3", raw_hash="0" * 64, retrieved_at=datetime.now(UTC))
    with writing(database) as connection:
        writer.add(connection, document, read, ingested_at=NOW)
        assert writer.add(connection, moved, read, ingested_at=NOW).outcome == "unchanged"


@pytest.mark.parametrize("batched", [False, True])
def test_content_that_comes_back_on_the_web_is_a_new_version_again(database: Engine, batched: bool) -> None:
    fetched = datetime(2024, 1, 1, tzinfo=UTC)
    batch = [
        (replace(document, retrieved_at=fetched), read)
        for document, read in (article(post, url=URL) for post in (LIU, LI, LIU, LI, LI))
    ]
    with writing(database) as connection:
        if batched:
            stored = writer.add_many(connection, batch, ingested_at=NOW)
        else:
            stored = [writer.add(connection, *one, ingested_at=NOW) for one in batch]
    assert all(isinstance(one, writer.Stored) for one in stored)
    assert [one.outcome for one in stored] == ["added", "updated", "updated", "updated", "unchanged"]
    versions = sorted(rows(database, "articles"), key=lambda row: row["version"])
    assert [row["version"] for row in versions] == [1, 2, 3, 4]
    assert [row["superseded_by_id"] for row in versions] == [*(row["id"] for row in versions[1:]), None]
    assert stored[-1].article_id == versions[-1]["id"]


def test_one_text_under_two_addresses_is_two_articles(database: Engine) -> None:
    with writing(database) as connection:
        for url in (URL, f"{URL}/2", None):
            assert writer.add(connection, *article(LIU, url=url), ingested_at=NOW).outcome == "added"
    assert count(database, "claims") == 3


def test_files_read_again_change_nothing_whichever_version_they_hold(database: Engine) -> None:
    batch = [article(post, url=URL) for post in (LIU, LI, LIU, LI)]
    with writing(database) as connection:
        stored = [writer.add(connection, *one, ingested_at=NOW) for one in batch]
    assert [one.outcome for one in stored] == ["added", "updated", "unchanged", "unchanged"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("batched", [False, True])
def test_the_version_published_last_is_live_in_any_order(
    database: Engine, order: tuple[int, int], batched: bool
) -> None:
    report = article(LIU, url=URL, published="2023-12-21")
    correction = article(LI, url=URL, published="2023-12-23")
    batch = [(report, correction)[index] for index in order]
    with writing(database) as connection:
        if batched:
            writer.add_many(connection, batch, ingested_at=NOW)
        else:
            for one in batch:
                writer.add(connection, *one, ingested_at=NOW)
    [live] = [row for row in rows(database, "articles") if row["superseded_by_id"] is None]
    assert live["published_on"] == date(2023, 12, 23)
    with writing(database) as connection:
        assert all(one is not None for one in writer.held(connection, [document for document, _ in batch]))


def test_live_bytes_are_known_and_superseded_ones_too_unless_only_live_ones_are_asked_for(database: Engine) -> None:
    old, new = article(LIU, url=URL), article(LI, url=URL)
    with writing(database) as connection:
        writer.add(connection, *old, ingested_at=NOW)
        hashes = [old[0].raw_hash, new[0].raw_hash]
        assert writer.known(connection, hashes) == {old[0].raw_hash}
        writer.add(connection, *new, ingested_at=NOW)
        assert writer.known(connection, hashes) == set(hashes)
        assert writer.known(connection, hashes, live=True) == {new[0].raw_hash}
        assert writer.known(connection, (f"{number:064x}" for number in range(20_000))) == set()


def test_held_documents_are_found_before_they_are_read(database: Engine) -> None:
    addressed, bare = article(LIU, url=URL), article(LI)
    with writing(database) as connection:
        stored = [writer.add(connection, *one, ingested_at=NOW) for one in (addressed, bare)]
        asked = [bare[0], article(BROWN)[0], replace(addressed[0], publisher="Wire"), addressed[0]]
        assert writer.held(connection, asked) == [stored[1].article_id, None, None, stored[0].article_id]


def test_claims_that_differ_in_anything_are_kept_apart_and_equal_ones_are_one(database: Engine) -> None:
    document, read = article(LIU)
    [claim] = read.claims
    variants = (
        claim,
        replace(claim, confidence=0.5, rule="unsure"),
        replace(claim, aspect=Aspect.BEGAN),
        replace(claim, acting=True),
        replace(claim, attributed_to="Xinhua"),
        replace(claim, end=claim.end - 1),
    )
    with writing(database) as connection:
        assert writer.add(connection, document, replace(read, claims=variants[::-1]), ingested_at=NOW).claims == 5
    assert "unsure" not in {row["rule"] for row in rows(database, "claims")}


def test_a_vacancy_has_no_person(database: Engine) -> None:
    document, read = article(LIU)
    vacant = replace(read.claims[0], person=None, aspect=Aspect.NOT_HOLDING)
    with writing(database) as connection:
        writer.add(connection, document, replace(read, claims=(vacant,)), ingested_at=NOW)
    assert [row["person_ref_id"] for row in rows(database, "claims")] == [None]


@pytest.mark.parametrize("text", ["half a pair \ud800 here", "a NUL \x00 here"])
@pytest.mark.parametrize("field", ["text", "title", "byline", "publisher", "language", "url"])
def test_text_that_cannot_be_stored_is_refused_by_name(database: Engine, text: str, field: str) -> None:
    document, read = article(LIU)
    changed = replace(document, **{field: text if field != "text" else document.text + text})
    with writing(database) as connection:
        with pytest.raises(DocumentError, match=rf"a\.txt: its {field} holds"):
            writer.add(connection, changed, read, ingested_at=NOW)
        assert writer.add(connection, *article(LI), ingested_at=NOW).outcome == "added"
    assert count(database, "articles") == 1


def test_names_of_files_that_cannot_be_decoded_are_kept_as_escapes(database: Engine) -> None:
    document, read = article(LIU)
    with writing(database) as connection:
        writer.add(connection, replace(document, source="caf\udce9.txt"), read, ingested_at=NOW)
    assert rows(database, "articles")[0]["source"] == "caf\\udce9.txt"


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (lambda claim: replace(claim, end=10_000), "outside its sentence"),
        (lambda claim: replace(claim, end=claim.start), "outside its sentence"),
        (lambda claim: replace(claim, sentence=7), "of no sentence"),
        (lambda claim: replace(claim, person=1), "about nobody"),
        (lambda claim: replace(claim, position=0), "about no position"),
        (lambda claim: replace(claim, person=None), "refuses a row"),
        (lambda claim: replace(claim, confidence=7.0), "refuses a row"),
        (lambda claim: replace(claim, rule="\ud800"), "cannot be stored"),
    ],
)
def test_a_reading_that_makes_no_sense_costs_only_its_own_document(database: Engine, fault, said: str) -> None:
    document, read = article(LIU)

    def broken(claim: ClaimReading) -> ClaimReading:
        return fault(claim)

    bad = replace(document, place="line 2"), replace(read, claims=tuple(map(broken, read.claims)))
    with writing(database) as connection:
        one, two, three = writer.add_many(connection, [article(LI), bad, article(BROWN)], ingested_at=NOW)
    assert isinstance(one, writer.Stored)
    assert isinstance(three, writer.Stored)
    assert isinstance(two, Reject)
    assert (two.source, two.place) == ("a.txt", "line 2")
    assert said in two.reason
    assert (count(database, "articles"), count(database, "claims")) == (2, 2)


def test_a_post_must_be_of_an_organisation(database: Engine) -> None:
    document, read = article(LIU)
    entities = tuple(
        replace(entity, organisation=0) if entity.entity_type is EntityType.POSITION else entity
        for entity in read.entities
    )
    with writing(database) as connection, pytest.raises(DocumentError, match="no organisation"):
        writer.add(connection, document, replace(read, entities=entities), ingested_at=NOW)


def test_a_post_may_be_named_before_its_organisation(database: Engine) -> None:
    document, read = article(LIU)
    person, body, post = read.entities
    entities = (person, replace(post, organisation=2), body)
    claims = tuple(replace(claim, position=1) for claim in read.claims)
    with writing(database) as connection:
        writer.add(connection, document, replace(read, entities=entities, claims=claims), ingested_at=NOW)
    assert count(database, "article_entities") == 3


def test_moments_are_written_in_utc(database: Engine) -> None:
    document, read = article(LIU)
    there = datetime(2023, 12, 23, 7, 30, tzinfo=timezone(timedelta(hours=8)))
    with writing(database) as connection:
        writer.add(connection, replace(document, retrieved_at=there), read, ingested_at=NOW)
    assert rows(database, "articles")[0]["retrieved_at"] == "2023-12-22T23:30:00+00:00"


def test_a_run_is_recorded_with_its_counts_and_rejects(database: Engine) -> None:
    with writing(database) as connection:
        run = writer.start_run(connection, archive_version="0.1.0", extractor="hand/1", sources=["a", "b\udce9"])
        other = writer.start_run(connection, archive_version="0.1.0", extractor="hand/1", sources=[])
        writer.reject(connection, run, Reject("b\udce9", "line 3", "no text; give some"))
        writer.finish_run(connection, run, Summary(run, seen=2, added=1, rejected=1, claims=4, seconds=0.5))
    assert other > run
    first, second = rows(database, "ingest_runs")
    assert (first["sources"], first["seen"], first["added"], first["rejected"]) == ('["a", "b\\\\udce9"]', 2, 1, 1)
    assert first["finished_at"] >= first["started_at"]
    assert second["finished_at"] is None
    [kept] = rows(database, "ingest_rejects")
    assert (kept["run_id"], kept["source"], kept["place"]) == (run, "b\\udce9", "line 3")
