"""Reports that share people, posts and addresses: every way of taking them in ends in the same tables, all of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select

from archive import Archive
from archive.resources import data_folder
from archive.store.engine import reading
from archive.store.schema import metadata

# One post passed on three times, a report and its correction at one address, another retold two days later.
REPORTS = (
    "2012/2012-10-25-fang-fenghui-general-staff.md",
    "2013/2013-03-17-chang-wanquan-minister.md",
    "2013/2013-08-20-chang-hagel-pentagon.md",
    "2014/2014-07-14-germany-win-world-cup.md",
    "2014/2014-12-05-carter-nominated.md",
    "2015/2015-09-27-dunford-chairman.md",
    "2015/2015-10-01-dunford-chairman-corrected.md",
    "2018/2018-12-20-mattis-quits.md",
    "2018/2018-12-23-mattis-quits-updated.md",
    "2023/2023-12-21-brown-liu-video.md",
    "html/2023-10-24-li-shangfu-removed.html",
    "html/2023-12-29-dong-jun-minister.html",
)
RUNS = ("ingest_runs", "ingest_rejects")
# When a row was written is no part of what it says, nor is the number of a version: they are counted as they arrive.
ARRIVAL = ("ingested_at", "retrieved_at", "version")


@pytest.fixture(scope="module")
def reports() -> list[Path]:
    return [data_folder() / "sample" / name for name in REPORTS]


def tables(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that says something, sorted."""
    found: dict[str, list[tuple[object, ...]]] = {}
    with reading(archive.engine()) as connection:
        for table in metadata.sorted_tables:
            if table.name not in RUNS:
                columns = [column for column in table.columns if column.name not in ARRIVAL]
                found[table.name] = sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)
    return found


@pytest.fixture(scope="module")
def together(reports: list[Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[object, ...]]]:
    """The tables after one run over all reports in the order of their days."""
    with Archive(tmp_path_factory.mktemp("corpus") / "archive.db") as archive:
        summary = archive.ingest(reports)
        assert (summary["seen"], summary["rejected"]) == (len(REPORTS), 0)
        return tables(archive)


def test_the_reports_say_enough_to_compare(together: dict[str, list[tuple[object, ...]]]) -> None:
    assert len(together["articles"]) == len(REPORTS)
    for table in ("claims", "mentions", "tenures", "tenure_versions", "events", "organisation_parents", "names"):
        assert together[table]


def test_any_order_of_arrival(
    together: dict[str, list[tuple[object, ...]]], reports: list[Path], tmp_path: Path
) -> None:
    with Archive(tmp_path / "archive.db") as archive:
        archive.ingest(random.Random(1).sample(reports, len(reports)))
        assert tables(archive) == together


def test_one_report_at_a_time_the_newest_first(
    together: dict[str, list[tuple[object, ...]]], reports: list[Path], tmp_path: Path
) -> None:
    with Archive(tmp_path / "archive.db") as archive:
        for report in reversed(reports):
            archive.ingest(report)
        assert tables(archive) == together


def test_derived_again_and_read_again(
    together: dict[str, list[tuple[object, ...]]], reports: list[Path], tmp_path: Path
) -> None:
    with Archive(tmp_path / "archive.db") as archive:
        archive.ingest(reports[::2])
        archive.ingest(reports[1::2])
        assert archive.rebuild()["reread"] == 0
        assert tables(archive) == together
        live = archive.sql("SELECT id FROM articles WHERE superseded_by_id IS NULL")
        assert archive.rebuild(extract=True)["reread"] == len(live) == len(REPORTS) - 2
        assert tables(archive) == together


def test_postgresql_draws_the_same_conclusions(
    together: dict[str, list[tuple[object, ...]]], reports: list[Path], postgresql_database: Engine
) -> None:
    with Archive(postgresql_database.url.render_as_string(hide_password=False)) as archive:
        archive.ingest(reports[1::2])
        archive.ingest(reports[::2])
        assert tables(archive) == together


def test_of_one_address_the_version_published_last_is_live(reports: list[Path], tmp_path: Path) -> None:
    first, corrected = (report for report in reports if "dunford" in report.name)

    def live(order: Sequence[Path], name: str) -> list[dict[str, Any]]:
        with Archive(tmp_path / name) as archive:
            for report in order:
                archive.ingest(report)
            assert len(archive.sql("SELECT * FROM articles")) == 2
            return archive.sql("SELECT title, published_on FROM articles WHERE superseded_by_id IS NULL")

    newest = live([first, corrected], "forwards.db")
    assert [row["published_on"] for row in newest] == ["2015-10-01"]
    assert live([corrected, first], "backwards.db") == newest


def test_a_second_run_opens_no_extractor(reports: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Archive(tmp_path / "archive.db") as archive:
        archive.ingest(reports[:2])
        before = tables(archive)
        monkeypatch.setattr("archive.pipeline.readers.open_extractor", _refuse("the model was loaded for nothing"))
        summary = archive.ingest(reports[:2])
        assert (summary["seen"], summary["unchanged"]) == (2, 2)
        assert tables(archive) == before


def test_what_an_interrupted_run_read_the_next_one_derives(
    together: dict[str, list[tuple[object, ...]]], reports: list[Path], tmp_path: Path
) -> None:
    class Interruption(Exception):
        pass

    def cut_off(summary: object) -> None:
        raise Interruption

    with Archive(tmp_path / "archive.db") as archive:
        with pytest.raises(Interruption):
            archive.ingest(reports[:6], progress=cut_off)
        assert archive.sql("SELECT count(*) AS held FROM articles") == [{"held": 6}]
        assert archive.sql("SELECT * FROM tenures") == []
        assert [row["finished_at"] for row in archive.sql("SELECT finished_at FROM ingest_runs")] == [None]
        summary = archive.ingest(reports, resume=True)
        assert (summary["unchanged"], summary["added"] + summary["updated"]) == (6, 6)
        assert tables(archive) == together


def test_a_run_with_nothing_new_derives_what_was_left(
    reports: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Archive(tmp_path / "whole.db") as archive:
        archive.ingest(reports[:2])
        whole = tables(archive)
    with Archive(tmp_path / "archive.db") as archive:
        with monkeypatch.context() as broken:
            broken.setattr("archive.pipeline.ingestion.derive", _refuse("the machine stopped"))
            with pytest.raises(AssertionError, match="the machine stopped"):
                archive.ingest(reports[:2])
        summary = archive.ingest(reports[:2])
        assert (summary["unchanged"], summary["added"]) == (2, 0)
        assert tables(archive) == whole


def _refuse(reason: str) -> Callable[..., None]:
    def refuse(*arguments: object, **options: object) -> None:
        raise AssertionError(reason)

    return refuse
