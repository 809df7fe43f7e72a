"""The examples in the heads of the questions, asked of the sample corpus on both databases."""

from __future__ import annotations

import shlex
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, create_engine, text

from archive import Archive
from archive.errors import UsageError
from archive.queries import Kind, Query, catalogue, run
from archive.queries.citations import cite_rows, sample_rows
from archive.resources import data_folder

Row = dict[str, Any]
# Of articles and events, not of tenures.
WITHOUT_TENURES = {"coverage", "dismissals", "events", "meetings"}
# The outlets of the sample agree in every date; test_queries_canned.py asks of some that do not.
AGREED = {"disagreements"}


@pytest.fixture(scope="module")
def archives(sample_file: Path, postgresql_server: URL) -> dict[str, Archive]:
    """The sample corpus, read into each database system."""
    engine = create_engine(postgresql_server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS sample WITH (FORCE)"))
        connection.execute(text("CREATE DATABASE sample"))
    engine.dispose()
    found = {
        "sqlite": Archive(sample_file),
        "postgresql": Archive(postgresql_server.set(database="sample").render_as_string(hide_password=False)),
    }
    found["postgresql"].ingest(data_folder() / "sample")
    return found


def given(query: Query) -> dict[str, str]:
    """The parameters of a query's example."""
    flags = {parameter.option for parameter in query.parameters if parameter.kind is Kind.FLAG}
    words, values = iter(shlex.split(query.example)[3:]), dict[str, str]()
    for word in words:
        values[word.removeprefix("--").replace("-", "_")] = "1" if word in flags else next(words)
    return values


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.name)
def test_every_example_answers_alike_on_both_databases(archives: dict[str, Archive], query: Query) -> None:
    answers = [archive.query(query.name, **given(query)) for archive in archives.values()]
    assert bool(answers[0]) is (query.name not in AGREED), query.example
    assert answers[0] == answers[1]


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.name)
def test_every_row_about_a_tenure_opens_to_it(archives: dict[str, Archive], query: Query) -> None:
    if query.name in WITHOUT_TENURES:
        return
    for row in archives["sqlite"].query(query.name, **given(query))[:3]:
        ids = [value for name, value in row.items() if name.endswith("tenure_id") and value is not None]
        assert ids, row
        assert all(archives["sqlite"].show("tenure", tenure)["evidence"] for tenure in ids)


@pytest.mark.parametrize(
    "query",
    [query for query in catalogue().values() if any(each.name == "known_at" for each in query.parameters)],
    ids=lambda query: query.name,
)
def test_every_question_about_tenures_can_be_put_back_in_time(archives: dict[str, Archive], query: Query) -> None:
    asked = given(query)
    now, then = (archives["sqlite"].query(query.name, **asked, known_at=day) for day in (None, "2100-01-01"))
    if query.name != "stale":
        assert now == then
    for archive in archives.values():
        assert archive.query(query.name, **asked, known_at="1900-01-01") == []
    before = [archive.query(query.name, **asked, known_at="2023-06-01") for archive in archives.values()]
    assert before[0] == before[1]


@pytest.mark.parametrize(
    "query",
    [query for query in catalogue().values() if any(each.name == "min_confidence" for each in query.parameters)],
    ids=lambda query: query.name,
)
def test_a_tenure_is_as_sure_as_its_surest_sentence(archives: dict[str, Archive], query: Query) -> None:
    asked = given(query)
    every = archives["sqlite"].query(query.name, **asked)
    assert archives["sqlite"].query(query.name, **asked, min_confidence="0") == every
    for archive in archives.values():
        assert archive.query(query.name, **asked, min_confidence="1") == []
    sure = [archive.query(query.name, **asked, min_confidence="0.9") for archive in archives.values()]
    assert sure[0] == sure[1]
    if query.name == "holders":
        cited = archives["sqlite"].query("holders", **asked, cite=True)
        wanted = [
            row["tenure_id"]
            for row in cited
            if any(quote["confidence"] >= 0.9 and quote["bears_on"] != "against" for quote in row["evidence"])
        ]
        assert [row["tenure_id"] for row in sure[0]] == wanted
    with pytest.raises(UsageError, match="--min-confidence"):
        archives["sqlite"].query(query.name, **asked, min_confidence="90%")


def test_all_questions_about_tenures_have_the_second_clock() -> None:
    for query in catalogue().values():
        if query.name not in WITHOUT_TENURES:
            assert "known_at" in {parameter.name for parameter in query.parameters}, query.name


@pytest.mark.parametrize("system", ["sqlite", "postgresql"])
def test_some_sightings_leave_the_bounds_and_their_explanation_as_they_are(
    archives: dict[str, Archive], system: str
) -> None:
    engine = archives[system].engine()
    rows = run(engine, "holders", {"post": "minister of national defense", "organisation": "China"})
    whole = cite_rows(engine, rows)
    assert max(len(sighted(row)) for row in whole) > 2
    for near in (None, date(2023, 8, 1)):
        some = cite_rows(engine, rows, sightings=2, near=near)
        for one, other in zip(whole, some, strict=True):
            assert one["explanation"] == other["explanation"]
            assert bounding(one) == bounding(other)
            assert len(sighted(other)) == min(2, len(sighted(one)))
            assert all(quote in one["evidence"] for quote in other["evidence"])


@pytest.mark.parametrize("system", ["sqlite", "postgresql"])
def test_the_sightings_nearest_to_a_day_are_kept(archives: dict[str, Archive], system: str) -> None:
    engine = archives[system].engine()
    rows = run(engine, "holders", {"post": "minister of national defense", "organisation": "China"})
    whole = max(cite_rows(engine, rows), key=lambda row: len(sighted(row)))
    for quote in sighted(whole):
        if quote["date_latest"] is None or quote["date_earliest"] != quote["date_latest"]:
            continue
        day = date.fromisoformat(quote["date_latest"])
        (some,) = cite_rows(
            engine, [row for row in rows if row["tenure_id"] == whole["tenure_id"]], sightings=1, near=day
        )
        assert [each["date_latest"] for each in sighted(some)] == [quote["date_latest"]]


@pytest.mark.parametrize("system", ["sqlite", "postgresql"])
def test_a_sample_of_the_evidence_has_some_of_each_kind(archives: dict[str, Archive], system: str) -> None:
    engine = archives[system].engine()
    rows = run(engine, "holders", {"organisation": "China"})
    for one, other in zip(cite_rows(engine, rows), sample_rows(engine, rows, 2), strict=True):
        for kind in ("start", "end", "within", "against"):
            every = [quote for quote in one["evidence"] if quote["bears_on"] == kind]
            some = [quote for quote in other["evidence"] if quote["bears_on"] == kind]
            assert len(some) == min(2, len(every))
            assert all(quote in every for quote in some)


def sighted(row: Row) -> list[Row]:
    return [quote for quote in row["evidence"] if quote["bears_on"] == "within"]


def bounding(row: Row) -> list[Row]:
    return [quote for quote in row["evidence"] if quote["bears_on"] != "within"]


@pytest.mark.parametrize("system", ["sqlite", "postgresql"])
@pytest.mark.parametrize(
    ("post", "organisation"),
    [
        ("party secretary", "Chongqing"),
        ("secretary", "CPC Chongqing Municipal Committee"),
        ("party chief", "Chongqing"),
    ],
)
def test_the_party_in_a_place_is_found_by_either_wording(
    archives: dict[str, Archive], system: str, post: str, organisation: str
) -> None:
    rows = archives[system].query("holders", post=post, organisation=organisation)
    assert [(row["person"], row["position"]) for row in rows] == [("Bo Xilai", "secretary")]
