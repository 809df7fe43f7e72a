"""One title of two or three bodies of a kind: who had it is told of each.

a former chief of the Tibet and Xinjiang military districts             of both
commissar of the East Sea Fleet and the Western Theater Command         the same
commander of the Beijing, Jinan and Nanjing military regions            of all three
The commander of the navy and the air force sent planes.                of the navy: the other acts by itself
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from archive.extraction.body_kinds import UNDER_ARMS
from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing.arguments import SUBJECTS
from archive.extraction.scene import Scene

_NEXT = re.compile(r",\s+|,?\s+and\s+(?:(?:then|later)\s+)?(?:of\s+)?(?:the\s+)?")
# What follows belongs to the last of them alone: "the navy and the army's staff", "the navy and air force commander".
_GOES_ON = re.compile(
    r"[’']s?\s|\s+(?:deputy\s+|vice\s+)?(?:political\s+)?(?:commander|commissar|chief|head|leader|general|spokes\w+)\b"
)


def of_each_named(scene: Scene) -> None:
    """Adds what is said of the first body, of each that is named with it."""
    if len(scene.sentence.organisations) < 2:
        return
    for post in scene.sentence.posts:
        told = [c for c in scene.found if c.post is post and c.person is not None]
        for body in _others(scene, post) if told else ():
            there = scene.positions.of(scene.article, body.organisation, post.title)
            own = replace(post, end=body.end, organisation=body.organisation, position=there)
            for candidate in told:
                scene.add(replace(candidate, post=own, position=there, end=body.end))


def _others(scene: Scene, post: PostMention) -> Iterator[OrganisationMention]:
    """The bodies listed behind that of a post."""
    first = next((m for m in scene.sentence.organisations if m.end == post.end and m.start > post.head), None)
    if first is None or post.plural or post.title == "member":
        return
    row = [first]
    joined = False
    for mention in scene.sentence.organisations:
        link = _NEXT.fullmatch(scene.text, row[-1].end, mention.start) if mention.start > row[-1].end else None
        if link is None or joined:
            continue
        row.append(mention)
        joined = "and" in link.group()
    last = row[-1]
    if not joined or _GOES_ON.match(scene.text, last.end) or not all(_alike(scene, post, each) for each in row):
        return
    head = scene.sentence.head_token(last.start, last.end)
    if head is None or head.dep_ not in SUBJECTS:
        yield from row[1:]


def _alike(scene: Scene, post: PostMention, body: OrganisationMention) -> bool:
    """Whether a body is of those under arms and has the post."""
    kind = scene.article.organisations[body.organisation].kind
    return kind in UNDER_ARMS and scene.positions.has(scene.article, body.organisation, post.title)
