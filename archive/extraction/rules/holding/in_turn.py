"""Titles and names in turn between commas: "Chief of Army Staff, General Boateng, Chief of Naval Staff, Admiral Arthur, and ...".

Where the first title stands before its name, each of the others does too.
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import SHORT
from archive.extraction.rules.holding.beside_names import ASIDE
from archive.extraction.scene import Scene

_JOINT = re.compile(rf"{ASIDE}\s*[,;]?\s+(?:(?:and|as well as)\s+)?(?:the\s+)?")
_COMMA = re.compile(rf"{SHORT}, ")
_ENDS = re.compile(rf"{ASIDE}\s*(?:[,;.]|$|\s(?:and|as well as|of|from|who)\b)")


def in_turn(scene: Scene, post: PostMention) -> PersonMention | None:
    """The person behind a title in a row of at least two such pairs."""
    row: list[tuple[PostMention, PersonMention]] = []
    for other in scene.sentence.posts:
        if row and other.start < row[-1][1].end:
            continue
        mention = _behind(scene, other)
        if row and (mention is None or not _JOINT.fullmatch(scene.text, row[-1][1].end, other.start)):
            if len(row) > 1 and any(each is post for each, _ in row):
                break
            row = []
        if mention is not None and (row or not _behind_name(scene, other)):
            row.append((other, mention))
    return next((mention for each, mention in row if each is post), None) if len(row) > 1 else None


def _behind(scene: Scene, post: PostMention) -> PersonMention | None:
    """The person whose name a comma parts from a title before it; a bare title is written like a name."""
    if not (post.definite or post.organisation is not None or scene.text[post.head].isupper()) or post.indefinite:
        return None
    following = next((m for m in scene.sentence.people if m.start > post.end), None)
    comma = _COMMA.match(scene.text, post.end)
    if following is None or comma is None:
        return None
    if not scene.only_ranks(comma.end(), following.start) or not _ENDS.match(scene.text, following.end):
        return None
    return following


def _behind_name(scene: Scene, post: PostMention) -> bool:
    """ "Ba, the minister, Sy, the chief": names come first."""
    return any(scene.text[m.end : post.start].strip() == "," for m in scene.sentence.people if m.end < post.start)
