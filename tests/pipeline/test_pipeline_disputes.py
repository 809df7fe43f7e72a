"""Conflicts as they were seen on a day."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine, select
from test_pipeline_decisions import MAPS, take_in
from test_pipeline_generated import Story, _story

from archive import Archive
from archive.dates import Bounds
from archive.model import Aspect
from archive.store import migrate, schema
from archive.store.engine import reading, writing


def told(number: int, outlet: str, published: str, aspect: Aspect, day: str) -> Story:
    sentence = f"Report {number} of {outlet}: Ann Lee {aspect} director of the Bureau of Maps, {day}."
    address, about = f"https://news.example/{number}", Bounds.iso(day)
    return _story(address, outlet, date.fromisoformat(published), sentence, ("Ann Lee", None), MAPS, aspect, about)


@pytest.fixture
def archive(database: Engine) -> Archive:
    archive = Archive()
    archive._engine = database
    for story in (
        told(1, "Meridian Wire", "2023-01-05", Aspect.HOLDS, "2023-01-05"),
        told(2, "Harbour Post", "2023-11-20", Aspect.ENDED, "2023-11-18"),
        told(3, "Meridian Wire", "2023-11-22", Aspect.ENDED, "2023-10-24"),
        told(4, "Strait Courier", "2023-12-05", Aspect.ENDED, "2023-10-24"),
    ):
        take_in(archive, [story])
    return archive


def test_a_conflict_is_told_as_it_was_seen_on_the_day(archive: Archive) -> None:
    def known(day: str | None) -> list[tuple[str, int]]:
        rows = archive.query("conflicts", known_at=day, cite=True)
        assert all(row["tenure_id"] for row in rows)
        assert all(len(row["evidence"]) == row["claims"] for row in rows)
        return [(row["detail"], row["claims"]) for row in rows]

    assert known("2023-11-21") == []
    open_, decided = known("2023-11-22"), known("2023-12-05")
    assert [claims for _, claims in open_] == [2]
    assert "It is left open which is right." in open_[0][0]
    assert [claims for _, claims in decided] == [3]
    assert decided[0][0].startswith("The end is dated 2023-10-24, yet")
    assert known(None) == known("2026-01-01") == decided
    assert known("2023-12-04") == open_
    assert archive.query("conflicts", known_at="2023-12-01", person="Ann Lee")
    assert archive.query("conflicts", known_at="2023-12-01", certainty="possible") == []
    archive.rebuild()
    assert known("2023-12-04") == open_


def test_an_archive_of_before_has_its_conflicts_from_the_day_on_which_all_was_public(archive: Archive) -> None:
    engine = archive.engine()
    migrate.downgrade(engine, "0002")
    migrate.upgrade(engine)
    (row,) = archive.sql("SELECT * FROM conflict_versions")
    (conflict,) = archive.sql("SELECT * FROM conflicts")
    assert (row["conflict_id"], row["known_from"], row["known_to"]) == (conflict["id"], "2023-12-05", None)
    assert [each["claims"] for each in archive.query("conflicts", known_at="2023-12-05")] == [3]
    take_in(archive, [told(5, "Harbour Post", "2024-01-05", Aspect.HOLDS, "2023-02-05")])
    assert len(archive.sql("SELECT * FROM conflict_versions")) == 2


def test_what_was_settled_stays_settled(archive: Archive) -> None:
    (conflict,) = archive.query("conflicts")
    with writing(archive.engine()) as connection:
        connection.execute(schema.conflicts.update().values(status="settled"))
    assert archive.query("conflicts", known_at="2024-01-01") == []
    (found,) = archive.query("conflicts", known_at="2024-01-01", status="settled")
    assert found["conflict_id"] == conflict["conflict_id"]


def test_the_versions_of_people_and_posts_that_go_go_with_them(archive: Archive) -> None:
    silent = [told(number, "Meridian Wire", "2024-02-01", Aspect.HOLDS, "2024-02-01") for number in (1, 2, 3, 4)]
    for document, reading_ in silent:
        take_in(archive, [(document, type(reading_)(reading_.sentences, (), (), (), (), "made up/1"))])
    with reading(archive.engine()) as connection:
        for table in (schema.people, schema.conflict_versions, schema.conflict_version_claims):
            assert connection.execute(select(table)).all() == []
