"""A large language model that is asked for claims: believed only as far as the article says so. The model is a fake."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from reader_claims import Said, claims_of

from archive.errors import DocumentError, ModelError, UsageError
from archive.extraction.asked import AskingExtractor
from archive.extraction.asked.checking import place
from archive.model import Document, Modality
from archive.packs.load import load

llm = pytest.importorskip("llm", reason="the extra llm is not installed")

_TEXT = (
    "Kenyan President William Ruto spoke on Tuesday.\n\nAden Duale was named  defence minister of Kenya in March 2023. "
    "He had been majority leader.\n\nRead more: President Bola Tinubu of Nigeria sacks his navy chief."
)
_DUALE = {
    "person": "Aden Duale",
    "title": "defence minister",
    "organisation": None,
    "aspect": "began",
    "modality": "asserted",
    "acting": False,
    "quote": "Aden Duale was named defence minister of Kenya in March 2023.",
    "dates": "in March 2023",
}
_RUTO = _DUALE | {
    "person": "William Ruto",
    "title": "President",
    "aspect": "holds",
    "quote": "Kenyan President William Ruto spoke on Tuesday.",
    "dates": None,
}


class Fake(llm.Model):  # type: ignore[misc]
    """Answers what it is told to."""

    model_id = "fake"
    supports_schema = True
    answer: Any = ""
    asked: list[str] = []  # noqa: RUF012

    def execute(self, prompt: Any, stream: bool, response: Any, conversation: Any) -> Iterator[str]:
        self.asked.append(prompt.prompt)
        if isinstance(self.answer, Exception):
            raise self.answer
        if isinstance(self.answer, float):
            time.sleep(self.answer)
        yield str(self.answer)


class Plugin:
    """Brings the fake to llm as a plug-in would."""

    __name__ = "archive-fake"

    @llm.hookimpl  # type: ignore[untyped-decorator]
    def register_models(self, register: Any) -> None:
        register(Fake())


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Iterator[None]:
    from llm.plugins import load_plugins, pm

    monkeypatch.setenv("LLM_USER_PATH", str(tmp_path))
    monkeypatch.setenv("LLM_LOAD_PLUGINS", "")
    load_plugins()
    plugin = Plugin()
    pm.register(plugin, name="archive-fake")
    yield
    pm.unregister(plugin)


def _extractor(monkeypatch: pytest.MonkeyPatch, *claims: dict[str, Any]) -> AskingExtractor:
    monkeypatch.setattr(Fake, "answer", json.dumps({"claims": claims}))
    return AskingExtractor(load(), "fake")


def _claims(extractor: AskingExtractor) -> list[Said]:
    return claims_of(extractor.read(Document("test", _TEXT, "hash", published_on=date(2024, 5, 15))))


def test_what_the_article_says_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    extractor = _extractor(monkeypatch, _DUALE, _RUTO)
    found = _claims(extractor)
    assert {(claim.person, claim.title, claim.aspect, claim.when) for claim in found} == {
        ("Aden Duale", "minister", "began", "2023-03-01..2023-03-31"),
        ("William Ruto", "president", "holds", "2024-05-15..2024-05-15"),
    }
    assert not extractor.rejected
    assert extractor.name.startswith("llm/1 fake grammar-en/")


@pytest.mark.parametrize(
    "claim",
    [
        _DUALE | {"quote": "Aden Duale was fired as defence minister of Kenya in March 2023."},
        _DUALE | {"quote": "the president of the company"},
        _DUALE | {"person": "Bola Tinubu Junior"},
        _DUALE | {"title": "prime minister"},
        _DUALE | {"dates": "in April 2023"},
        _DUALE | {"dates": "defence"},
        _RUTO | {"person": "Bola Tinubu", "quote": "President Bola Tinubu of Nigeria sacks his navy chief."},
    ],
)
def test_what_it_does_not_say_is_not_and_is_counted(monkeypatch: pytest.MonkeyPatch, claim: dict[str, Any]) -> None:
    extractor = _extractor(monkeypatch, claim)
    assert _claims(extractor) == []
    assert sum(extractor.rejected.values()) == 1


def test_dates_are_worked_out_from_the_words_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    former = _RUTO | {"aspect": "held_before"}
    hoped = _RUTO | {"aspect": "began", "modality": Modality.PROSPECTIVE.value}
    assert {claim.when for claim in _claims(_extractor(monkeypatch, former, hoped))} == {"..2024-05-14", "2024-05-15.."}
    assert "2024" not in Fake.asked[-1]


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ("no JSON", "no JSON"),
        ('{"claims": [{"person": "A"}]}', "another form"),
        ('{"claims": [' * 20_000, "no JSON"),
        ("[]", "another form"),
        (RuntimeError("no key"), "no key"),
        (0.5, "within 0.05 s"),
    ],
)
def test_a_model_that_fails_costs_the_document(monkeypatch: pytest.MonkeyPatch, answer: Any, says: str) -> None:
    monkeypatch.setenv("ARCHIVE_LLM_TIMEOUT", "0.05" if isinstance(answer, float) else "30")
    extractor = _extractor(monkeypatch)
    monkeypatch.setattr(Fake, "answer", answer)
    with pytest.raises(DocumentError, match=says):
        _claims(extractor)


def test_a_model_without_schemas_is_told_the_form(monkeypatch: pytest.MonkeyPatch) -> None:
    extractor = _extractor(monkeypatch, _DUALE)
    monkeypatch.setattr(Fake, "supports_schema", False)
    monkeypatch.setattr(Fake, "answer", f"```json\n{Fake.answer}\n```")
    assert [claim.person for claim in _claims(extractor)] == ["Aden Duale"]
    assert '"claims"' in Fake.asked[-1]


def test_no_model_is_asked_unless_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ARCHIVE_LLM_MODEL", raising=False)
    with pytest.raises(UsageError, match="which model"):
        AskingExtractor(load())
    with pytest.raises(ModelError, match="knows no model"):
        AskingExtractor(load(), "nothing-of-the-kind")


def test_blanks_are_folded_and_nothing_else() -> None:
    assert place("a  b", "x a\nb") == (2, 5)
    assert place("a b", "x A b") is None
    assert place(" ", "x") is None
