"""A folder of CSV files."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert

from archive.errors import DatabaseError
from archive.export import export
from archive.store.engine import writing
from archive.store.schema import people


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def test_each_table_and_view_is_a_file(database: Engine, tmp_path: Path) -> None:
    with writing(database) as connection:
        connection.execute(
            insert(people),
            [{"id": 1, "name": "Li Shangfu", "country": "CHN"}, {"id": 2, "name": "=1+1", "country": None}],
        )
    folder = export(database, "csv", tmp_path / "news")
    names = {file.stem for file in folder.iterdir()}
    assert {"people", "tenures", "claims", "holders", "careers"} <= names
    assert not {"ingest_runs", "article_entities"} & names
    found = {row["id"]: row for row in rows(folder / "people.csv")}
    assert found["1"]["name"] == "Li Shangfu"
    assert found["1"]["country"] == "CHN"
    # A spreadsheet would work it out.
    assert found["2"]["name"] == "'=1+1"
    assert found["2"]["country"] == ""


def test_only_such_a_folder_is_replaced_and_only_when_asked(sqlite_database: Engine, tmp_path: Path) -> None:
    target = export(sqlite_database, "csv", tmp_path / "news")
    with pytest.raises(DatabaseError, match="is there already"):
        export(sqlite_database, "csv", target)
    export(sqlite_database, "csv", target, force=True)
    (target / "thesis.txt").write_text("years of work")
    with pytest.raises(DatabaseError, match="no folder of CSV files"):
        export(sqlite_database, "csv", target, force=True)
    assert (target / "thesis.txt").exists()
