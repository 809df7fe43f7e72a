"""Runs of ingest: what is counted, what is kept, and that neither the order nor the number of workers matters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from archive import Archive

STORIES = [
    (
        "2015-03-02",
        "Bolor takes over at the northern fleet",
        "ULAAN (Test Wire) - Admiral Anna Keller was appointed commander of the United States Pacific Fleet on Monday.",
    ),
    (
        "2016-05-10",
        "Fleet commander visits Tokyo",
        "TOKYO (Test Wire) - Admiral Anna Keller, commander of the United States Pacific Fleet, met officials on Tuesday.",
    ),
    (
        "2017-09-06",
        "Fleet commander relieved",
        "WASHINGTON (Test Wire) - Admiral Anna Keller was dismissed as commander of the United States Pacific Fleet "
        "on Tuesday. She was replaced by Admiral John Marsh.",
    ),
    (
        "2018-02-01",
        "Exercise opens",
        "HONOLULU (Test Wire) - Admiral John Marsh, commander of the United States Pacific Fleet, opened the exercise "
        "on Thursday.",
    ),
]
TABLES = ("articles", "people", "positions", "claims", "tenures", "tenure_evidence", "events", "event_evidence")
# When a row came to be is no part of what it says.
MOMENTS = {"ingested_at", "run_id", "computed_at", "added_at", "first_run_id"}


def write(folder: Path) -> list[Path]:
    files = []
    for number, (day, title, text) in enumerate(STORIES):
        file = folder / f"story-{number}.json"
        address = f"https://news.example/{number}"
        file.write_text(json.dumps({"title": title, "text": text, "date": day, "url": address}), encoding="utf-8")
        files.append(file)
    return files


def content(archive: Archive) -> dict[str, list[str]]:
    """The rows of each table without the moments at which they were written."""
    return {
        table: sorted(
            json.dumps({name: value for name, value in row.items() if name not in MOMENTS}, sort_keys=True, default=str)
            for row in archive.sql(f"SELECT * FROM {table}")
        )
        for table in TABLES
    }


def read(folder: Path, name: str, sources: list[list[Path]], **options: Any) -> dict[str, list[str]]:
    with Archive(folder / f"{name}.db") as archive:
        for run in sources:
            archive.ingest(run, **options)
        return content(archive)


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "stories"
    folder.mkdir()
    return write(folder)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive.db")


def test_the_bad_is_rejected_with_its_reason_and_the_good_is_kept(archive: Archive, stories: list[Path]) -> None:
    folder = stories[0].parent
    (folder / "broken.json").write_text('{"title": "cut off', encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    summary = archive.ingest(folder)
    assert (summary["seen"], summary["added"], summary["rejected"]) == (6, 4, 2)
    assert {Path(reject["source"]).name for reject in summary["rejects"]} == {"broken.json", "empty.txt"}
    assert all(reject["reason"] for reject in summary["rejects"])
    assert len(archive.sql("SELECT * FROM ingest_rejects")) == 2


def test_a_second_run_changes_nothing(archive: Archive, stories: list[Path]) -> None:
    archive.ingest(stories)
    before = content(archive)
    summary = archive.ingest(stories)
    assert (summary["unchanged"], summary["added"], summary["claims"]) == (4, 0, 0)
    assert content(archive) == before


def test_a_changed_text_is_a_new_version_and_the_old_one_stays(archive: Archive, stories: list[Path]) -> None:
    archive.ingest(stories)
    record = json.loads(stories[1].read_text(encoding="utf-8"))
    record["text"] += " The visit lasts two days."
    stories[1].write_text(json.dumps(record), encoding="utf-8")
    summary = archive.ingest(stories)
    assert (summary["updated"], summary["unchanged"]) == (1, 3)
    assert len(archive.sql("SELECT * FROM articles")) == 5
    (tenure,) = archive.query("career", person="Anna Keller")
    assert tenure["articles"] == 3


def test_a_dry_run_counts_and_writes_nothing(archive: Archive, stories: list[Path]) -> None:
    summary = archive.ingest(stories, dry_run=True)
    assert (summary["seen"], summary["added"], summary["run_id"]) == (4, 4, None)
    assert summary["claims"] > 0
    assert archive.sql("SELECT * FROM articles") == []


def test_limit_and_resume(archive: Archive, stories: list[Path]) -> None:
    assert archive.ingest(stories, limit=2)["added"] == 2
    summary = archive.ingest(stories, resume=True)
    assert (summary["added"], summary["unchanged"]) == (2, 2)


def test_any_order_and_one_by_one_give_the_same_archive(tmp_path: Path, stories: list[Path]) -> None:
    together = read(tmp_path, "together", [stories])
    assert together["tenures"]
    assert read(tmp_path, "backwards", [stories[::-1]]) == together
    assert read(tmp_path, "apart", [[stories[number]] for number in (2, 0, 3, 1)]) == together


def test_more_workers_give_the_same_archive(tmp_path: Path, stories: list[Path]) -> None:
    assert read(tmp_path, "two", [stories], workers=2) == read(tmp_path, "one", [stories])


@pytest.mark.parametrize("extract", [False, True])
def test_rebuild_gives_what_ingest_gave(archive: Archive, stories: list[Path], extract: bool) -> None:
    archive.ingest(stories)
    before = content(archive)
    archive.rebuild(extract=extract)
    assert content(archive) == before


def test_the_tenures_of_the_stories(archive: Archive, stories: list[Path]) -> None:
    archive.ingest(stories)
    (keller,) = archive.query("career", person="Anna Keller")
    assert (keller["start_earliest"], keller["start_latest"]) == ("2015-03-02", "2015-03-02")
    assert (keller["end_earliest"], keller["end_latest"]) == ("2017-09-05", "2017-09-05")
    on = {day: [r["person"] for r in archive.query("holders", as_of=day)] for day in ("2016-01-01", "2018-02-01")}
    assert on == {"2016-01-01": ["Anna Keller"], "2018-02-01": ["John Marsh"]}
