"""Words parted by their letters match as they do one after the other."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.extraction.text.alternatives import either

_WORD = st.sampled_from(["a", "ab", "abc", "b", "ba", "a?b", "Ab", "b[ab]", "ab(?!c)", "c", "ca?", "cab", r"\-", "bc"])


@given(st.lists(_WORD, min_size=1), st.text("abcABC-", max_size=8))
def test_matches_alike(words: list[str], text: str) -> None:
    for flags in (0, re.I):
        plain = [m.span() for m in re.finditer("|".join(words), text, flags)]
        assert [m.span() for m in re.finditer(either(words), text, flags)] == plain


@pytest.mark.parametrize(("text", "found"), [("Vice premiers", "Vice premier"), ("vices", "vice"), ("vicar", None)])
def test_the_first_of_those_that_begin_alike(text: str, found: str | None) -> None:
    match = re.match(either(["vice premier", "vice", "premier"]), text, re.I)
    assert (match.group() if match else None) == found
