"""The installed command in a process of its own: pipes, exit status, and the demonstration."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from archive.resources import data_folder

_BESIDE = Path(sys.executable).with_name("archive")
SCRIPT = str(_BESIDE) if _BESIDE.exists() else shutil.which("archive")
pytestmark = pytest.mark.skipif(SCRIPT is None, reason="the package is not installed: no console script")


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        cwd=folder,
        env={**os.environ, "PATH": f"{Path(str(SCRIPT)).parent}:{os.environ['PATH']}", "PYTHONUNBUFFERED": ""},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_closed_pipe_is_no_failure(db: str, tmp_path: Path) -> None:
    many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) SELECT i FROM n"
    result = run(f"archive --db {db} sql '{many}' --limit 200000 --format csv | head -2", tmp_path)
    assert result.stdout == "i\n1\n"
    assert result.stderr == ""
    assert result.returncode == 0


def test_data_and_talk_go_apart(db: str, tmp_path: Path) -> None:
    result = run(f"archive --db {db} query overlaps --format json 2>/dev/null", tmp_path)
    assert result.stdout == "[]\n"
    result = run(f"archive --db {db} query holders --person Nobody >/dev/null", tmp_path)
    assert result.returncode == 2
    assert result.stderr.startswith("error: no person")


def test_environment_names_the_database(db: str, tmp_path: Path) -> None:
    result = run(f"ARCHIVE_DB={db} archive query career --person 'Dong Jun' --format csv", tmp_path)
    assert "Dong Jun" in result.stdout


def test_text_of_any_script_is_written_whatever_the_locale(db: str, tmp_path: Path) -> None:
    result = run(f"LC_ALL=C PYTHONUTF8=0 archive --db {db} show person 'Liu Zhenli' --format json", tmp_path)
    assert result.returncode == 0
    assert "Liu Zhenli" in result.stdout


@pytest.mark.skipif(not (data_folder() / "sample").is_dir(), reason="the sample corpus is not there")
def test_demonstration_answers_from_nothing(tmp_path: Path) -> None:
    result = run("archive demo --keep mine.db", tmp_path)
    assert result.returncode == 0, result.stderr
    assert 'archive query holders --post "chief of the Joint Staff Department"' in result.stdout
    assert "query holders --organisation PLA" in result.stdout
    assert "██ certain" in result.stdout
    assert "certain" in result.stdout
    assert "“" in result.stdout
    assert "What to try next" in result.stdout
    assert (tmp_path / "mine.db").exists()
    again = run("archive demo --keep mine.db", tmp_path)
    assert again.returncode == 2
