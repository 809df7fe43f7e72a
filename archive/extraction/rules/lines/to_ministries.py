"""Ministers who are moved in a row: "Ministers were reassigned as follows: Ba to the Ministry of Energy, Sy to Health".

What they are, the words before the first of them tell; at least two stand there, each with his ministry.
"""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import PersonMention, PostMention
from archive.extraction.scene import Scene
from archive.model import Aspect

_WHO = re.compile(r"\b(?:(?P<secretaries>cabinet secretaries)|(?P<deputies>deputy ministers)|ministers)\b", re.I)
_OTHERS = re.compile(r"\b(?:principal|permanent|under-?|chief)\s*secretaries\b|\bdirectors\b|\bofficials\b", re.I)
_MOVED = re.compile(r"\b(?:reassign|mov|shift|transferr?|redeploy|reshuffl|switch|swap|assign)(?:ed|es|e|s)?\b", re.I)
_TO = re.compile(
    rf"\s+(?:(?:moves|goes|moved|reassigned|transferred)\s+)?to\s+(?:the\s+)?(?:(?:ministry|department)\s+(?:of|for)\s+(?:the\s+)?)?"
    rf"(?P<field>{fields.ANY})(?:\s+(?:ministry|docket|portfolio))?\b",
    re.I,
)
_JOINT = re.compile(r"[^.;:,]{0,60}?\s*[,;]?\s+(?:and\s+|while\s+)?$|[^.;:,]{0,60}?[,;]\s+$")


def to_ministries(scene: Scene) -> None:
    """Adds the ministry into which each of such a row comes."""
    people = scene.sentence.people
    if len(people) < 2:
        return
    lead = scene.text[: people[0].start]
    who = _WHO.search(lead)
    if who is None or _MOVED.search(lead) is None or _OTHERS.search(lead) is not None:
        return
    row: list[tuple[PersonMention, re.Match[str]]] = []
    for mention in people:
        found = _TO.match(scene.text, mention.end)
        if found is None or (row and _JOINT.fullmatch(scene.text, row[-1][1].end(), mention.start) is None):
            break
        row.append((mention, found))
    if len(row) < 2:
        return
    title = "cabinet secretary" if who["secretaries"] else "deputy minister" if who["deputies"] else "minister"
    for mention, found in row:
        start, end = found.span("field")
        post = PostMention(start, end, start, end, title, portfolio=fields.stored(found["field"].lower()))
        post.definite = True
        anchor = scene.sentence.head_token(mention.start, mention.end)
        scene.change(mention.person, Aspect.BEGAN, "moved in a row", anchor, mention.start, end, post=post)
