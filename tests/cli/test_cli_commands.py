"""The commands, run within this process."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from archive import Archive, __version__
from archive.cli.app import app

HELP = [
    (),
    ("ingest",),
    ("query",),
    ("query", "holders"),
    ("sql",),
    ("show",),
    ("search",),
    ("timeline",),
    ("rebuild",),
    ("score",),
    ("demo",),
    ("serve",),
    ("db",),
    ("db", "upgrade"),
    ("db", "downgrade"),
    ("db", "current"),
    ("db", "check"),
    ("db", "backup"),
    ("db", "doctor"),
]


def archive(*arguments: str, db: str | None = None, input: str | None = None) -> Result:
    command = [*(("--db", db) if db else ()), *arguments]
    return CliRunner().invoke(app, command, input=input, env={"COLUMNS": "120", "TERM": "dumb"})


def rows(*arguments: str, db: str) -> Any:
    result = archive(*arguments, "--format", "json", db=db)
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


@pytest.mark.parametrize("command", HELP, ids=" ".join)
def test_every_command_has_help(command: tuple[str, ...]) -> None:
    result = archive(*command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.stdout


def test_version() -> None:
    assert archive("--version").stdout == f"archive {__version__}\n"


def test_json_is_what_the_python_api_gives(db: str) -> None:
    options = ("--organisation", "PLA", "--as-of", "2023-12-22", "--cite")
    assert rows("query", "holders", *options, db=db) == Archive(db).query(
        "holders", organisation="PLA", as_of="2023-12-22", cite=True
    )
    assert rows("search", "fired", db=db) == Archive(db).search("fired")
    assert rows("show", "person", "Dong Jun", db=db) == Archive(db).show("person", "Dong Jun")


def test_table_joins_bounds_and_cites_under_the_row(db: str) -> None:
    found = archive("query", "holders", "--post", "minister", "--cite", db=db).stdout
    assert "2023-11" in found
    assert "by 2022-06-01" in found
    said = " ".join(found.split())
    assert (
        "Li Shangfu left in 2023-11, because Harbour Post of 2023-12-22 says that Li Shangfu left the post in 2023-11: "
        "“Li Shangfu, the minister, was fired last month, it said.”"
    ) in said
    assert max(map(len, found.splitlines())) <= 120
    assert all(line == line.rstrip() for line in found.splitlines())


def test_table_says_how_long_ago(db: str) -> None:
    found = archive("query", "holders", "--as-of", "2023-12-22", "--person", "Brown", db=db).stdout.splitlines()[1]
    assert "carried forward 1" in found
    assert "chairman (acting)" in found


def test_list_of_queries_has_question_parameters_and_example(db: str) -> None:
    listed = archive("query").stdout
    assert "holders: Who held which post" in listed
    assert "--known-at" in listed
    assert "archive query holders --organisation PLA --as-of 2023-12-22" in listed
    assert len(rows("query", db=db)) >= 15


def test_unknown_option_lists_the_parameters(db: str) -> None:
    result = archive("query", "holders", "--asof", "2023-12-22", db=db)
    assert result.exit_code == 2
    assert "--as-of" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("query", "holder"), 2, "holders"),
        (("query", "holders", "--person", "Liu Zhenly"), 2, "did you mean: Liu Zhenli"),
        (("query", "holders", "--as-of", "soon"), 2, "--as-of cannot be 'soon'"),
        (("query", "career", "--person", "Wang Wei"), 2, "choose one by its id"),
        (("query", "career"), 2, "needs --person"),
        (("show", "person", "Nobody Atall"), 2, "no person"),
        (("show", "thing", "x"), 2, "thing"),
        (("sql", "DELETE FROM people"), 1, "only reading is allowed"),
        (("sql", "SELECT * FROM peopel"), 1, "did you mean: people"),
        (("sql", "SELECT :x", "--param", "x"), 2, "NAME=VALUE"),
        (("nonsense",), 2, "nonsense"),
        (("query", "holders", "--db", "x"), 2, "before the command"),
    ],
)
def test_errors_are_one_message_with_the_next_step(db: str, arguments: tuple[str, ...], status: int, said: str) -> None:
    result = archive(*arguments, db=db)
    assert result.exit_code == status
    assert result.stderr.startswith("error: ")
    assert said in result.stderr
    assert "Traceback" not in result.output
    assert result.stdout == ""


def test_missing_database_is_not_made(tmp_path: Path) -> None:
    file = tmp_path / "none.db"
    result = archive("query", "holders", db=str(file))
    assert (result.exit_code, file.exists()) == (1, False)
    assert "archive ingest" in result.stderr


def test_csv_and_tsv_and_jsonl_and_markdown(db: str) -> None:
    options = ("query", "career", "--person", "Li Shangfu", "--format")
    (row,) = csv.DictReader(io.StringIO(archive(*options, "csv", db=db).stdout))
    assert (row["person"], row["acting"], row["end_reason"]) == ("Li Shangfu", "false", "")
    (same,) = csv.DictReader(io.StringIO(archive(*options, "tsv", db=db).stdout), delimiter="\t")
    assert same == row
    lines = archive(*options, "jsonl", db=db).stdout.splitlines()
    assert [json.loads(line)["person"] for line in lines] == ["Li Shangfu"]
    head, rule, *body = archive(*options, "markdown", db=db).stdout.splitlines()
    assert head.startswith("| person | position |")
    assert set(rule) <= set("|- ")
    assert len(body) == 1


def test_formulas_are_harmless_in_csv_and_kept_in_json(db: str) -> None:
    statement = "SELECT '=1+1' AS a, '@x' AS b, '+1' AS c, -5 AS d, 'a=b' AS e"
    result = archive("sql", statement, "--format", "csv", db=db)
    assert result.stdout.splitlines()[1] == "'=1+1,'@x,'+1,-5,a=b"
    assert rows("sql", statement, db=db) == [{"a": "=1+1", "b": "@x", "c": "+1", "d": -5, "e": "a=b"}]


def test_markdown_keeps_a_cell_in_its_cell(db: str) -> None:
    result = archive("sql", "SELECT 'a|b' || char(10) || 'c' AS x", "--format", "markdown", db=db)
    assert result.stdout.splitlines()[2] == r"| a\|b c |"


def test_sql_with_parameters_limit_and_standard_input(db: str) -> None:
    result = archive("sql", "-", "--param", "who=Dong Jun", db=db, input="SELECT name FROM people WHERE name = :who")
    assert result.stdout.split() == ["name", "Dong", "Jun"]
    result = archive("sql", "SELECT name FROM people ORDER BY name", "--limit", "2", db=db)
    assert len(result.stdout.splitlines()) == 3
    assert "--limit" in result.stderr


def test_sql_without_rows_still_has_columns_in_csv(db: str) -> None:
    assert archive("sql", "SELECT id, name FROM people WHERE 1 = 0", "--format", "csv", db=db).stdout == "id,name\n"


def test_control_characters_reach_no_terminal(db: str) -> None:
    result = archive("sql", "SELECT 'a' || char(27) || '[31mb' AS x", db=db)
    assert "\x1b" not in result.stdout


def test_show_tells_the_whole_record(db: str) -> None:
    found = archive("show", "person", "Li Shangfu", db=db).stdout
    assert "name: Li Shangfu" in found
    assert "Ministry of" in found
    assert "Not followed, because more or later reports say otherwise: Meridian Wire of 2023-12-22" in " ".join(
        found.split()
    )
    assert "dismiss" in found
    article = archive("show", "article", "Li Shangfu", db=db).stdout
    assert article.endswith("text\n\nLi Shangfu, the minister, was fired last month, it said.\n")
    assert "field" in archive("show", "event", "Li Shangfu is dismissed", "--format", "csv", db=db).stdout


def test_search_takes_words_and_phrases(db: str) -> None:
    assert "**fired**" in archive("search", "minister", "fired", db=db).stdout
    assert archive("search", '"fired minister"', db=db).stdout == ""


def test_db_commands(db: str, tmp_path: Path) -> None:
    assert "newest" in archive("db", "current", db=db).stdout
    assert archive("db", "upgrade", db=db).exit_code == 0
    copy = tmp_path / "copy.db"
    assert archive("db", "backup", str(copy), db=db).exit_code == 0
    assert rows("query", "holders", db=str(copy)) == rows("query", "holders", db=db)
    assert archive("db", "backup", str(copy), db=db).exit_code == 1
    fresh = str(tmp_path / "fresh.db")
    assert archive("db", "upgrade", db=fresh).exit_code == 0
    for command in ("check", "doctor"):
        result = archive("db", command, db=fresh)
        assert (result.exit_code, "nothing is wrong" in result.stdout) == (0, True)
    assert archive("db", "downgrade", "base", db=fresh).exit_code == 0
    assert archive("db", "current", db=fresh).stdout.startswith("none")
    assert archive("db", "current", db=str(tmp_path / "none.db")).exit_code == 1
    for command in (("upgrade", "nonsense"), ("downgrade", "nonsense")):
        result = archive("db", *command, db=str(copy))
        assert (result.exit_code, "nonsense" in result.stderr) == (2, True)


def test_ingest_says_what_it_did_and_ends_with_3_for_rejects(tmp_path: Path) -> None:
    db = str(tmp_path / "new.db")
    report = tmp_path / "report.txt"
    report.write_text("Liu Zhenli is the head of the Central Military Commission's Joint Staff Department.", "utf-8")
    result = archive("ingest", str(report), "--published", "2023-12-22", db=db)
    assert result.exit_code == 0, result.stderr
    assert result.stdout.startswith("added 1, updated 0, unchanged 0, rejected 0; 1 claims, ")
    again = archive("ingest", str(report), "--published", "2023-12-22", "--format", "json", db=db)
    assert json.loads(again.stdout)["unchanged"] == 1
    (tmp_path / "empty.txt").write_text("", "utf-8")
    mixed = archive("ingest", str(tmp_path / "empty.txt"), "-", db=db, input="A second report of no office.")
    assert mixed.exit_code == 3
    assert "rejected" in mixed.stderr
    assert mixed.stdout.startswith("added 1, ")
    assert archive("ingest", str(tmp_path / "missing.txt"), db=db).exit_code == 1
    assert archive("ingest", str(report), "--published", "May", db=db).exit_code == 2


def test_rebuild_counts_what_it_derived(tmp_path: Path) -> None:
    db = str(tmp_path / "new.db")
    archive(
        "ingest",
        "-",
        "--published",
        "2023-12-22",
        db=db,
        input="Liu Zhenli is the head of the Central Military Commission's Joint Staff Department.",
    )
    assert "tenures 1" in archive("rebuild", "--extract", db=db).stdout


def test_score_reads_the_news_beside_a_gold(tmp_path: Path) -> None:
    url = "https://meridianwire.example/1"
    gold, news = tmp_path / "gold.jsonl", tmp_path / "news.jsonl"
    told = {
        "url": url,
        "published": "2023-12-22",
        "claims": [],
        "people": ["Liu Zhenli"],
        "organisations": [],
        "events": [],
    }
    gold.write_text(json.dumps(told) + "\n", "utf-8")
    text = "Liu Zhenli is the head of the Central Military Commission's Joint Staff Department."
    record = {"url": url, "date": "2023-12-22", "title": "A post is held", "text": text}
    news.write_text(json.dumps(record) + "\n", "utf-8")
    db = str(tmp_path / "none.db")
    people = {row["kind"]: row for row in rows("score", str(gold), db=db)}["people"]
    assert (people["precision"], people["recall"]) == (1.0, 1.0)
    differences = rows("score", str(gold), "--errors", db=db)
    assert any(row["fault"] == "false" for row in differences)
    listed = archive("score", str(gold), "--errors", db=db).stdout
    assert "claims: 1 false" in listed
    assert f"“{text}”" in " ".join(listed.split())
    assert not Path(db).exists()
    assert archive("score", str(tmp_path / "missing.jsonl"), db=db).exit_code == 1


def test_a_statement_from_standard_input_is_utf_8(db: str) -> None:
    assert archive("sql", "-", db=db, input="SELECT 'Müller' AS name").stdout.splitlines()[-1].strip() == "Müller"
    result = CliRunner().invoke(app, ["--db", db, "sql", "-"], input=b"SELECT '\xff'")
    assert (result.exit_code, "byte 8 cannot be read" in result.stderr) == (2, True)


def test_timeline_in_the_terminal_and_into_files(db: str, tmp_path: Path) -> None:
    drawn = archive("timeline", "--post", "minister of national defence", db=db)
    assert drawn.exit_code == 0
    assert "Li Shangfu" in drawn.stdout
    assert "██ certain" in drawn.stdout
    assert "\x1b" not in drawn.stdout
    picture, page = tmp_path / "one.svg", tmp_path / "one.html"
    told = archive("timeline", "--organisation", "defence ministry", "--svg", str(picture), "--html", str(page), db=db)
    assert told.stdout == ""
    assert "is taken for Ministry of National Defense" in told.stderr
    assert f"wrote {picture}" in told.stderr
    assert picture.read_text(encoding="utf-8").startswith("<svg ")
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert archive("timeline", "--person", "Li Shangfu", "--svg", "-", db=db).stdout.startswith("<svg ")


def test_timeline_of_nothing_says_what_to_name(db: str) -> None:
    found = archive("timeline", db=db)
    assert found.exit_code == 2
    assert "--post, --organisation or --person" in found.stderr
