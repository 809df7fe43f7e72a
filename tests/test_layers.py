"""The import rule of ARCHITECTURE.md, and what it says of files, read from the code itself."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "archive"

# From the lowest to the highest. A part may import what stands on a line above its own, and itself.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("errors", "dates", "identity", "model", "resources"),
    ("packs",),
    ("sources", "documents", "extraction", "resolution", "tenure"),
    ("store",),
    ("queries", "score"),
    ("timeline", "export"),
    ("pipeline",),
    ("api",),
    ("serve",),
    ("cli",),
)
LEVEL = {part: level for level, parts in enumerate(LAYERS) for part in parts}
# Of the package itself: its version, which any layer may write down. The name Archive stands for the api.
OF_THE_PACKAGE = {"__version__": None, "Archive": "api"}

# Only the store speaks SQL and chooses a driver. What the parts above it may take of these libraries:
DATABASE_LIBRARIES = {"sqlalchemy", "sqlite3", "sqlite_utils", "psycopg", "alembic"}
CONNECTIONS = {"sqlalchemy.Engine", "sqlalchemy.Connection"}
ABOVE_THE_STORE: dict[str, set[str]] = {
    "queries": CONNECTIONS,
    "timeline": CONNECTIONS,
    "export": CONNECTIONS,
    "score": CONNECTIONS | {"sqlalchemy.select"},  # compares whole tables with the gold; it only reads
    "pipeline": CONNECTIONS,
    "api": CONNECTIONS,
    "serve": CONNECTIONS
    | {"sqlalchemy.select", "sqlalchemy.Table"}  # describes the tables, and finds an example
    | {"sqlite3"},  # Datasette opens the file itself; this sets the limits on its connections
    "cli": {"sqlalchemy.Engine", "sqlalchemy.exc.DBAPIError"},  # a broken database is told as such
}
LONGEST_FILE = 400


@dataclass(frozen=True)
class Import:
    """One imported name, absolute: `archive.store.engine.reading`."""

    file: Path
    line: int
    name: str

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.name}"


def files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def part_of(file: Path) -> str | None:
    """The part of the package that a file belongs to; None for the package's own __init__."""
    first = file.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return None if first == "__init__" else first


def imports(file: Path, source: str | None = None) -> Iterator[Import]:
    """Every import, wherever it stands: in a function or under TYPE_CHECKING too."""
    package = ".".join(file.relative_to(ROOT).parent.parts)
    for node in ast.walk(ast.parse(source if source is not None else file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(file, node.lineno, alias.name)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            for alias in node.names:
                yield Import(file, node.lineno, f"{module}.{alias.name}")


def target(imported: Import) -> str | None:
    """The part of this package that is imported, if it is one."""
    names = imported.name.split(".")
    if names[0] != "archive" or len(names) < 2:
        return None
    return OF_THE_PACKAGE.get(names[1], names[1])


def breaches(file: Path, source: str | None = None) -> list[str]:
    """What breaks the rule of the layers."""
    part = part_of(file)
    if part is None:
        return []
    found = []
    for imported in imports(file, source):
        other = target(imported)
        if other is None or other == part:
            continue
        # The values are one layer and may build on each other; all others of one layer are siblings.
        if LEVEL[other] > LEVEL[part] or (LEVEL[other] == LEVEL[part] and LEVEL[part] > 0):
            found.append(str(imported))
    return found


def strangers(file: Path, source: str | None = None) -> list[str]:
    """Imports of database libraries that are the store's alone."""
    part = part_of(file)
    if part == "store":
        return []
    allowed = ABOVE_THE_STORE.get(part or "", set())
    return [
        str(imported)
        for imported in imports(file, source)
        if imported.name.split(".")[0] in DATABASE_LIBRARIES and imported.name not in allowed
    ]


def test_every_part_has_a_layer() -> None:
    parts = {part_of(file) for file in files()} - {None}
    assert parts == set(LEVEL)


def test_the_architecture_tells_the_same_layers() -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| (`[a-z` ]+`) \|", page, re.MULTILINE)
    assert tuple(tuple(line.replace("`", "").split()) for line in told) == LAYERS


def test_no_layer_imports_a_higher_one_or_a_sibling() -> None:
    assert [breach for file in files() for breach in breaches(file)] == []


def test_only_the_store_speaks_to_databases() -> None:
    assert [stranger for file in files() for stranger in strangers(file)] == []


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("tenure/bounds.py", "from archive.store.engine import reading"),
        ("tenure/bounds.py", "from archive import store"),
        ("tenure/bounds.py", "def f():\n    import archive.pipeline"),
        ("tenure/bounds.py", "from archive import Archive"),
        ("resolution/people.py", "from archive.tenure import derive"),
        ("resolution/people.py", "from ..tenure import derive"),
        ("queries/run.py", "from archive.score import score"),
        ("model.py", "from archive.packs.model import Pack"),
        ("serve/server.py", "from archive.cli.options import Format"),
    ],
)
def test_a_breach_of_the_layers_is_seen(file: str, source: str) -> None:
    assert len(breaches(PACKAGE / file, source)) == 1


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("tenure/bounds.py", "from archive.tenure.days import later\nfrom archive.dates import Bounds\nimport json"),
        ("model.py", "from archive.dates import Bounds"),
        ("pipeline/ingestion.py", "from archive import __version__"),
        ("cli/upkeep.py", "def f():\n    from archive.serve import run"),
    ],
)
def test_what_the_layers_allow_is_no_breach(file: str, source: str) -> None:
    assert breaches(PACKAGE / file, source) == []


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("tenure/bounds.py", "import sqlite3"),
        ("model.py", "from sqlalchemy import Engine"),
        ("queries/run.py", "from sqlalchemy import Engine, insert"),
        ("score/said.py", "from sqlalchemy import text"),
        ("api.py", "import sqlalchemy.dialects.sqlite"),
    ],
)
def test_sql_outside_the_store_is_seen(file: str, source: str) -> None:
    assert len(strangers(PACKAGE / file, source)) == 1


def test_every_module_says_what_it_is() -> None:
    # An __init__ that holds nothing has nothing to say.
    silent = [
        str(file.relative_to(ROOT))
        for file in files()
        if (text := file.read_text(encoding="utf-8")).strip() and not ast.get_docstring(ast.parse(text))
    ]
    assert silent == []


def test_no_file_is_long() -> None:
    long = {
        str(file.relative_to(ROOT)): count
        for file in files()
        if (count := len(file.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_every_library_that_is_imported_is_a_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["postgres"]]
    declared = {_distribution(line) for line in wanted}
    distributions = packages_distributions()
    missing = {
        str(imported)
        for file in files()
        for imported in imports(file)
        if (top := imported.name.split(".")[0]) not in sys.stdlib_module_names
        and top != "archive"
        and not declared & {_distribution(name) for name in distributions.get(top, [])}
    }
    assert missing == set()


def _distribution(requirement: str) -> str:
    """The name of a distribution as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower()  # type: ignore[index]
