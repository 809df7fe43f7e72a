"""The documentation says what the code does: its commands run, its answers are those given, its reference is generated.

`make docs` writes anew what differs here; look at the difference before you commit it.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
import typer
from sqlalchemy import URL, create_engine, text

from archive import errors
from archive.cli.app import app
from archive.queries import catalogue
from archive.sources import registry

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "docs"))

import examples  # noqa: E402
import generate  # noqa: E402

README = (ROOT / "README.md").read_text(encoding="utf-8")
# A server that the reader puts the address of his own in place of.
SERVER = "postgresql+psycopg://user@host/news"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the README's reader stands, the sample corpus read."""
    place = tmp_path_factory.mktemp("reader")
    examples.prepare(place)
    return place


@pytest.fixture(scope="module")
def server(postgresql_server: URL) -> str:
    """The address of an empty database on PostgreSQL."""
    engine = create_engine(postgresql_server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS readme WITH (FORCE)"))
        connection.execute(text("CREATE DATABASE readme"))
    engine.dispose()
    return postgresql_server.set(database="readme").render_as_string(hide_password=False)


def local() -> list[examples.Example]:
    """What runs to its end on this machine: not the server, not another server's database, not what made the archive."""
    return [
        example
        for example in examples.examples(README)
        if SERVER not in example.command
        and example.command.split()[1] != "serve"
        and example.command != f"archive demo --keep {examples.DATABASE}"
    ]


def test_every_command_of_the_readme_runs_and_answers_as_it_says(folder: Path) -> None:
    failed, stale = [], []
    for example in local():
        outcome = examples.run(example.command, folder)
        if outcome.status:
            failed.append((example.command, outcome.status, outcome.stderr))
        elif example.answer is not None and not examples.same(outcome.stdout, example.answer):
            stale.append(example.command)
    assert failed == []
    assert stale == [], "`make docs` writes the answers that these give now"


def test_the_commands_for_a_server_run_on_one(folder: Path, server: str) -> None:
    commands = [each.command for each in examples.examples(README) if SERVER in each.command]
    assert commands
    for command in commands:
        outcome = examples.run(command.replace(SERVER, server), folder)
        assert outcome.status == 0, outcome.stderr


def test_the_example_of_every_query_runs(folder: Path) -> None:
    for query in catalogue().values():
        outcome = examples.run(query.example, folder)
        assert outcome.status == 0, (query.example, outcome.stderr)


def test_the_python_of_the_readme_runs(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    blocks = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert blocks
    for block in blocks:
        exec(compile(block, "README.md", "exec"), {})
    assert "Liu Zhenli chief certain" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("added 4 in 0.3 s (11.7 articles/s)", "added 4 in 2.0 s (2.0 articles/s)", True),
        ("claims  521  0.823", "claims 525 0.82", True),
        ("claims  521  0.823", "claims 600 0.9", False),
        ("articles 4", "articles 5", False),
        ("by 2017-08-15", "by 2017-08-16", False),
        ("tenure 1587192370075085", "tenure 1587192370075086", False),
        ("Liu Zhenli  certain", "Liu Zhenli  possible", False),
        ("Liu Zhenli", "Liu Zhenli 2023", False),
    ],
)
def test_answers_are_compared_by_what_they_say(one: str, other: str, alike: bool) -> None:
    assert examples.same(one, other) is alike


def test_every_command_and_query_and_format_is_in_the_readme() -> None:
    commands = _commands(typer.main.get_command(app))
    assert {"ingest", "query", "db backup"} <= commands
    assert [name for name in sorted(commands) if f"archive {name}" not in README] == []
    assert [name for name in catalogue() if f"`{name}`" not in README] == []
    assert [name for name in registry.formats() if f"| `{name}` |" not in README] == []


def test_the_reference_pages_are_generated() -> None:
    for file, page in generate.references().items():
        assert file.read_text(encoding="utf-8") == page, f"{file.name} is stale: make docs"
    assert generate.with_questions(README) == README, "the table of queries is stale: make docs"


@pytest.mark.parametrize(
    "page",
    ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "data/README.md", "data/packs/README.md", "docs/queries.md"],
)
def test_links_between_pages_lead_somewhere(page: str) -> None:
    file = ROOT / page
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", file.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (file.parent / link).exists()] == []


def test_the_links_of_the_schema_lead_to_its_tables() -> None:
    page = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    headings = set(re.findall(r"^### (\w+)", page, re.MULTILINE))
    assert set(re.findall(r"\]\(#(\w+)\)", page)) <= headings


def test_the_tree_of_errors_names_them_all() -> None:
    named = {name for name, each in vars(errors).items() if isinstance(each, type) and issubclass(each, Exception)}
    assert {name for name in named if name not in (errors.__doc__ or "")} == set()


def test_the_changelog_has_this_version() -> None:
    from archive import __version__

    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def _commands(group: object, before: str = "") -> set[str]:
    """Every command under the group by its full name; the canned queries are asked for apart."""
    found: set[str] = set()
    for name, command in getattr(group, "commands", {}).items():
        if getattr(command, "commands", None) and name != "query":
            found |= _commands(command, f"{before}{name} ")
        else:
            found.add(f"{before}{name}")
    return found
