"""The field of a post before its title: "defence minister", "industry, trade and foreign minister"."""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import PostMention, SentenceContext

# Who leads a government has no field: "Labour Prime Minister" tells his party.
_GOVERNS = frozenset(
    (
        "prime minister",
        "deputy prime minister",
        "premier",
        "deputy premier",
        "first minister",
        "opposition leader",
        "leader",
    )
)


def is_party(post: PostMention, written: str) -> bool:
    """Whether what looks like a field is the party of a head of government: "Norway's first Labour prime minister"."""
    return written == "Labour" and post.title in _GOVERNS


_CAPITAL = re.compile(r".*?(?:,|\band|&)\s+(?=[A-Z])")


def field_before(sentence: SentenceContext, before: str) -> re.Match[str] | None:
    """The field with which the text before a title ends. The last word of a body that begins further left is no part of it:
    "commander of the 71st Group Army and defense minister"."""
    found = fields.BEFORE.search(before)
    if found is None:
        return None
    if (capital := _CAPITAL.search(found["field"])) is not None and found["field"][0].islower():
        # "will buy oil, Energy Minister Holm said": a title in capitals begins behind the clause
        found = fields.BEFORE.search(before, found.start("field") + capital.end()) or found
    inside = [m.end for m in sentence.organisations if m.start < found.start() < m.end < found.end("field")]
    return fields.BEFORE.search(before, max(inside)) if inside else found
