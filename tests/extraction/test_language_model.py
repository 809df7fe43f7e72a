"""Which language model reads: the one that is asked for, else the packaged one, and never another without a word."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy
from reader_claims import claims_of, read

from archive.errors import ModelError
from archive.extraction.parsing import language_model
from archive.extraction.reader import GrammarReader
from archive.packs.load import load


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("ARCHIVE_MODEL", raising=False)
    language_model.load.cache_clear()
    yield
    language_model.load.cache_clear()


@pytest.fixture(scope="module", name="saved")
def _saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of one's own: the packaged one under another name."""
    folder = tmp_path_factory.mktemp("model")
    pipeline = spacy.load(language_model.PACKAGED)
    pipeline.meta["name"], pipeline.meta["version"] = "our_news", "9.1"
    pipeline.to_disk(folder)
    return folder


def test_the_packaged_model_by_default() -> None:
    loaded = language_model.load()
    assert loaded.name == "en_core_web_sm/3.8.0"
    assert len(loaded.hash) == 64


def test_an_installed_model_reads_only_when_asked_for(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "en_core_web_lg"
    package.mkdir()
    (package / "__init__.py").write_text(
        f"import spacy\ndef load(**given):\n    return spacy.load({str(saved)!r}, **given)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    assert language_model.load().name == "en_core_web_sm/3.8.0"
    assert "en_core_web_lg" not in sys.modules
    monkeypatch.setattr("spacy.util.is_package", lambda name: name == "en_core_web_lg")
    assert language_model.load("en_core_web_lg").name == "en_our_news/9.1"
    monkeypatch.delitem(sys.modules, "en_core_web_lg")


def test_a_path_by_the_environment_stands_on_every_claim(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCHIVE_MODEL", str(saved))
    reader = GrammarReader(load())
    packaged = language_model.load(language_model.PACKAGED)
    assert " en_our_news/9.1 sha256:" in reader.name
    assert packaged.hash[:16] not in reader.name
    found = claims_of(read(reader, "Kenyan President William Ruto spoke on Tuesday."))
    assert [claim.person for claim in found] == ["William Ruto"]


def test_what_is_asked_for_goes_before_the_environment(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCHIVE_MODEL", "/nowhere")
    assert language_model.load(str(saved)).name == "en_our_news/9.1"


@pytest.mark.parametrize("name", ["/nowhere/at/all", "en_core_web_of_nobody", "no.such.package", "..."])
def test_a_model_that_is_not_there(name: str) -> None:
    with pytest.raises(ModelError, match="no such language model") as caught:
        language_model.load(name)
    assert caught.value.where == name
    assert "--model" in (caught.value.hint or "")


def test_a_folder_that_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be loaded") as caught:
        language_model.load(str(tmp_path))
    assert caught.value.hint


def test_a_model_that_is_broken(saved: Path, tmp_path: Path) -> None:
    for file in saved.rglob("*"):
        if file.is_file():
            copy = tmp_path / file.relative_to(saved)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes()[:2000])
    with pytest.raises(ModelError, match="cannot be loaded"):
        language_model.load(str(tmp_path))


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_model_that_cannot_read_news(tmp_path: Path, language: str) -> None:
    spacy.blank(language).to_disk(tmp_path)
    with pytest.raises(ModelError, match=f"cannot read news: it is for '{language}', without tagger, parser"):
        language_model.load(str(tmp_path))


def test_a_packaged_model_that_is_not_the_official_one(monkeypatch: pytest.MonkeyPatch) -> None:
    official = language_model._HASHES["en_core_web_sm 3.8.0"] | {"ner/model": "0" * 64}
    monkeypatch.setitem(language_model._HASHES, "en_core_web_sm 3.8.0", official)
    with pytest.raises(ModelError, match=r"not the official en_core_web_sm 3\.8\.0: ner/model"):
        language_model.load()
