"""`from archive import Archive`: the objects that the command line prints."""

from __future__ import annotations

from pathlib import Path

import pytest
from queries_world import populate
from sqlalchemy import Engine

import archive
from archive import Archive
from archive.errors import DatabaseError, SourceError, UnknownName, UsageError
from archive.store.engine import writing


@pytest.fixture
def filled(sqlite_database: Engine) -> Archive:
    with writing(sqlite_database) as connection:
        populate(connection)
    return Archive(str(sqlite_database.url.database))


def test_query_takes_names_of_parameters(filled: Archive) -> None:
    with filled:
        (row,) = filled.query("holders", organisation="PLA", as_of="2023-12-22", cite=True)
        assert (row["person"], row["certainty"]) == ("Liu Zhenli", "certain")
        assert row["evidence"][0]["quote"] == "Liu Zhenli is the head of the department, it said."


def test_keywords_of_python_take_an_underscore(filled: Archive) -> None:
    assert [row["person"] for row in filled.query("holders", post="minister", from_="2023-12-25")] == ["Dong Jun"]
    assert filled.query("meetings", country="China", with_="US")[0]["mode"] == "phone"


def test_sql_and_rows(filled: Archive) -> None:
    assert filled.sql("SELECT name FROM people WHERE name = :who", {"who": "Dong Jun"}) == [{"name": "Dong Jun"}]
    assert filled.rows("SELECT name FROM people", limit=1).truncated


def test_search_gives_plain_objects(filled: Archive) -> None:
    (hit,) = filled.search("fired")
    assert hit["published_on"] == "2023-12-22"
    assert "**fired**" in hit["snippet"]


def test_show(filled: Archive) -> None:
    assert filled.show("person", "Dong Jun")["tenures"][0]["position"] == "minister"


def test_queries_are_listed_with_their_parameters(filled: Archive) -> None:
    listed = {query["name"]: query for query in filled.queries()}
    names = [parameter["name"] for parameter in listed["holders"]["parameters"]]
    assert names == ["post", "organisation", "person", "as_of", "from", "to", "known_at", "min_confidence", "exact"]


def test_asking_makes_no_archive(tmp_path: Path) -> None:
    file = tmp_path / "none.db"
    with pytest.raises(DatabaseError, match="no such archive"):
        Archive(file).query("holders")
    assert not file.exists()


def test_environment_names_the_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCHIVE_DB", str(tmp_path / "mine.db"))
    assert Archive().db == str(tmp_path / "mine.db")
    monkeypatch.delenv("ARCHIVE_DB")
    assert Archive().db == "archive.db"


def test_archive_in_memory_is_read_and_asked(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("Liu Zhenli is the head of the Central Military Commission's Joint Staff Department.", "utf-8")
    with Archive(":memory:") as archive_:
        summary = archive_.ingest(report, published="2023-12-22", publisher="Meridian Wire")
        assert (summary["added"], summary["rejects"]) == (1, [])
        assert archive_.ingest([report], published="2023-12-22", publisher="Meridian Wire")["unchanged"] == 1
        (row,) = archive_.query("holders", as_of="2023-12-22")
        assert (row["person"], row["position"], row["certainty"]) == ("Liu Zhenli", "chief", "certain")
        before = archive_.sql("SELECT * FROM tenures")
        assert archive_.rebuild()["tenures"] == 1
        assert archive_.sql("SELECT * FROM tenures") == before


def test_values_that_are_off_are_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="publication day"):
        Archive(tmp_path / "a.db").ingest("x.txt", published="22.12.2023")
    with pytest.raises(SourceError):
        Archive(tmp_path / "a.db").ingest(tmp_path / "missing.txt")


def test_unknown_query_brings_the_nearest(filled: Archive) -> None:
    with pytest.raises(UnknownName, match="holders"):
        filled.query("holder")


def test_package_has_no_other_surprises() -> None:
    assert archive.__all__ == ["Archive", "__version__"]
    with pytest.raises(AttributeError, match="nothing"):
        _ = archive.nothing
