"""Formats of other packages stand beside the built-in ones."""

from __future__ import annotations

import logging
import sys
import types
from importlib.metadata import EntryPoint

import pytest

from archive.errors import SourceError
from archive.sources.registry import GROUP, collect, formats
from archive.sources.single import Single


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    module = types.ModuleType("outlet_formats")
    module.WIRE = Single("wire", (".wire",), ())  # type: ignore[attr-defined]
    module.RIVAL = Single("text", (".txt",), ())  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "outlet_formats", module)
    return module


def point(value: str) -> EntryPoint:
    return EntryPoint("x", f"outlet_formats:{value}" if value.isupper() else value, GROUP)


def test_the_built_in_formats() -> None:
    assert {"text", "markdown", "html", "json", "jsonl", "csv"} <= set(formats())


def test_a_package_adds_a_format(package: types.ModuleType) -> None:
    assert collect([point("WIRE")])["wire"] is package.WIRE


def test_a_built_in_declared_as_an_entry_point_is_the_same_format() -> None:
    assert set(collect([point("archive.sources.single:TEXT")])) == set(collect([]))


def test_two_formats_of_one_name_are_refused(package: types.ModuleType) -> None:
    with pytest.raises(SourceError, match="already taken"):
        collect([point("RIVAL")])


def test_a_broken_package_is_told_and_does_no_harm(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert set(collect([point("no_such_module:X")])) == set(collect([]))
    assert "no_such_module" in caplog.text
