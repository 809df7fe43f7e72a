"""What becomes of a run when a process that reads dies, or cannot be started."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ModelError
from archive.extraction.reader import GrammarReader
from archive.model import Document, Reading
from archive.packs.load import load
from archive.pipeline import readers as module

DEADLY = "This text is the end of whoever reads it."
_read = GrammarReader.read


def _read_or_die(self: GrammarReader, document: Document) -> Reading:
    if DEADLY in document.text:
        os._exit(9)
    return _read(self, document)


@pytest.fixture
def deadly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Processes started from now on die on a certain text, as on one that takes all memory."""
    (tmp_path / "sitecustomize.py").write_text(
        "import os, sys\n"
        f"sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "if os.environ.get('DEADLY_READER'):\n"
        "    from archive.extraction.reader import GrammarReader\n"
        "    import test_pipeline_workers\n"
        "    GrammarReader.read = test_pipeline_workers._read_or_die\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])]))
    monkeypatch.setenv("DEADLY_READER", "1")


@pytest.mark.usefixtures("deadly")
def test_only_the_document_on_which_a_process_dies_is_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(7):
        text = DEADLY if number == 2 else f"Report {number}.\n\nAnna Keller, the mayor of Bonn, spoke on Monday."
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    with Archive(tmp_path / "archive.db") as archive:
        summary = archive.ingest(folder, published="2020-01-01", workers=2)
        assert archive.sql("SELECT finished_at IS NOT NULL AS finished FROM ingest_runs") == [{"finished": 1}]
    assert (summary["added"], summary["rejected"]) == (6, 1)
    (reject,) = summary["rejects"]
    assert reject["source"].endswith("2.txt")
    assert "died" in reject["reason"]


def test_a_script_without_a_guard_is_told_of_it(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    (tmp_path / "report.txt").write_text("Anna Keller is the mayor of Bonn.", encoding="utf-8")
    script.write_text("from archive import Archive\nArchive('new.db').ingest('report.txt', workers=2)\n")
    done = subprocess.run([sys.executable, str(script)], cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "UsageError: the processes that are to read could not be started" in done.stderr
    assert 'if __name__ == "__main__"' in done.stderr


def test_a_missing_model_is_named_by_the_pool_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ARCHIVE_MODEL", str(tmp_path / "nothing"))
    (tmp_path / "report.txt").write_text("Anna Keller is the mayor of Bonn.", encoding="utf-8")
    with Archive(tmp_path / "archive.db") as archive, pytest.raises(ModelError, match="no such language model"):
        archive.ingest(tmp_path / "report.txt", workers=2)


def test_nothing_to_read_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a process was started for nothing")

    monkeypatch.setattr(module, "ProcessPoolExecutor", refuse)
    with module.readers(load(), 2) as reader:
        assert reader.read([]) == []
