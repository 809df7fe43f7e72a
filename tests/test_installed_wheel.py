"""The wheel, alone: what a user installs must bring its migrations, packs, sample and queries, and need nothing else.

Slow, since it installs every dependency into a clean environment: in continuous integration, or by `make test-wheel`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from archive import __version__

ROOT = Path(__file__).resolve().parents[1]
ASKED_FOR = "ARCHIVE_TEST_WHEEL"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        os.environ.get("CI") != "true" and not os.environ.get(ASKED_FOR),
        reason="installs every dependency anew, which takes minutes: `make test-wheel` does, and so does CI=true",
    ),
]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def archive(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command, installed from the wheel and its dependencies alone."""
    folder = tmp_path_factory.mktemp("clean") / "venv"
    venv.create(folder, with_pip=True)
    binaries = folder / ("Scripts" if os.name == "nt" else "bin")
    install = [str(binaries / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return binaries / "archive"


def run(archive: Path, folder: Path, *arguments: str) -> str:
    """What the command prints in another folder, with nothing of this checkout in its environment."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "ARCHIVE"))}
    done = subprocess.run(
        [str(archive), *arguments], cwd=folder, env=clean, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_holds_what_the_archive_reads(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    shipped = {
        "archive/_migrations": ROOT / "migrations",
        "archive/_data/packs": ROOT / "data" / "packs",
        "archive/_data/sample": ROOT / "data" / "sample",
        "archive/_data/gold": ROOT / "data" / "gold",
        "archive": ROOT / "archive",
    }
    wanted = {
        f"{inside}/{file.relative_to(folder).as_posix()}"
        for inside, folder in shipped.items()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert wanted - held == set()
    # If a folder were renamed, the above would compare nothing with nothing.
    assert {
        "archive/py.typed",
        "archive/_migrations/env.py",
        "archive/_migrations/alembic.ini",
        "archive/_data/packs/pla.yaml",
        "archive/_data/sample/records.jsonl",
        "archive/extraction/parsing/official_models.json",
        "archive/documents/record.schema.json",
        "archive/queries/holders.sql",
    } <= held


def test_the_wheel_holds_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert [name for name in names if name.startswith("tests/") or "__pycache__" in name] == []


def test_the_installed_command_tells_its_version(archive: Path, tmp_path: Path) -> None:
    assert run(archive, tmp_path, "--version").strip() == f"archive {__version__}"


def test_the_installed_command_migrates(archive: Path, tmp_path: Path) -> None:
    run(archive, tmp_path, "db", "upgrade")
    assert (tmp_path / "archive.db").is_file()
    assert "0005" in run(archive, tmp_path, "db", "current")


def test_the_installed_command_reads_the_sample_and_answers(archive: Path, tmp_path: Path) -> None:
    printed = run(archive, tmp_path, "demo", "--keep", "demo.db")
    assert "Li Shangfu" in printed
    assert "2023-10-24" in printed
    asked = run(archive, tmp_path, "--db", "demo.db", "query", "holders", "--organisation", "PLA", "--format", "csv")
    assert "Liu Zhenli" in asked
