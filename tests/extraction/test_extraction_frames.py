"""Every frame says the same with whatever people and posts (see `post_frames`)."""

from __future__ import annotations

import pytest
from post_frames import CHINESE, FOLDER, OTHERS, Post, called, faults, fill, frames

from archive.extraction.reader import GrammarReader

TIMES = 4
FRAMES = [
    pytest.param(frame, id=f"{path.stem}: {frame}")
    for path in sorted(FOLDER.glob("*.frames"))
    for frame in frames(path)
]


@pytest.mark.parametrize("frame", FRAMES)
def test_says_the_same_of_whomever(reader: GrammarReader, frame: str) -> None:
    for filled in fill(frame, TIMES):
        assert not faults(reader, frame, filled), filled.text


@pytest.mark.parametrize("post", [*CHINESE, *OTHERS], ids=lambda post: post.phrase)
def test_each_post_of_the_tables_is_known(reader: GrammarReader, post: Post) -> None:
    assert called(reader, post.phrase)
