"""Expressions that ask for their words first find what they would find anyway."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import archive.extraction
from archive.extraction.text.needed import folded, needed
from archive.extraction.text.sought import Sought, sought

_SAMPLE = Path(__file__).parents[2] / "data" / "sample"
_KINDS = [
    r"\b(?:vacan(?:t|cy)|empty|void)\b",
    r"(?:the\s+)?(?:[Hh]ead|lead)(?:s|ed)?\s+of",
    r"(?<=in )charge(?! of)|(?:steer){2}",
    r"(?i:relieved?)\s+by|handed (?=over)",
    r"K(?:elvin|İlo)gram|ſtraße",
]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:vacan(?:t|cy)|empty)\s", {"vacant", "vacancy", "empty"}),
        (r"\b(?:the|a)\s+[Hh]ead(?:s|ed)?\b", {"head"}),
        (r"(?:army|navy)?\s+chief\s*:", {"chief"}),
        (r"(?:his|her)\s+\w+|(?:army)?", None),
        (r"\w+\s+\d{4}", None),
        (r"(?:relief ){2,}", {"relief "}),
        (r"(?=before)\w+ (?!after)office", {" office"}),
    ],
)
def test_the_words_without_which_nothing_matches(pattern: str, words: set[str] | None) -> None:
    found = needed(pattern, re.I)
    assert found is None if words is None else found is not None and found <= words


def test_an_expression_without_such_words_is_refused() -> None:
    with pytest.raises(ValueError, match="needs no rare word"):
        sought(r"\w+ and \w+")


@pytest.mark.parametrize("pattern", _KINDS)
@pytest.mark.parametrize("flags", [re.RegexFlag(0), re.I])
@given(data=st.data())
def test_whatever_matches_holds_one_of_the_words(pattern: str, flags: re.RegexFlag, data: st.DataObject) -> None:
    words = needed(pattern, flags)
    assert words is not None
    text = data.draw(st.from_regex(re.compile(pattern, flags)))
    assert any(word in folded(text) for word in words)


@pytest.mark.parametrize(
    "text", ["A post is VACANT.", "ſtarted: a vacant post, a vacancy", "Kelvin", "vacant " * 3, ""]
)
def test_places_and_bounds_are_kept(text: str) -> None:
    ours, theirs = sought(r"(?:vacant|kelvin)", re.I), re.compile(r"(?:vacant|kelvin)", re.I)
    for begin, end in ((0, len(text)), (3, len(text)), (0, 12)):
        assert _spans(ours.finditer(text, begin, end)) == _spans(theirs.finditer(text, begin, end))
        one, other = ours.search(text, begin, end), theirs.search(text, begin, end)
        assert (one and one.span()) == (other and other.span())


def test_all_of_the_grammar_find_in_the_sample_what_they_would_find_anyway() -> None:
    sentences = [line for file in sorted(_SAMPLE.glob("20*/*")) for line in file.read_text().splitlines()][::7]
    asked = list(_of_the_grammar())
    assert len(asked) > 100
    for one in asked:
        for sentence in sentences:
            assert _spans(one.finditer(sentence)) == _spans(one.compiled.finditer(sentence)), one.compiled.pattern


def _spans(matches: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in matches]


def _of_the_grammar() -> Iterator[Sought]:
    for module in pkgutil.walk_packages(archive.extraction.__path__, "archive.extraction."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Sought):
                yield value
