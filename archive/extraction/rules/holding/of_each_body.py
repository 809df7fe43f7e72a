"""Several who are told each with a body, and whose title stands once: before them, behind them or with the first.

Two theatre heads, Wang of the Western Theater and Lin of the Central           each commands his
Wang of the air force and Lin of the navy, commanders since May, are next      the same
Wang, the Eastern Theater commander, and Lin of the Central Theater are new     Lin is a commander, too
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from archive.extraction.context import OrganisationMention, PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.scene import Scene

_OF = re.compile(rf"{BEHIND_NAME}\s+(?:of|at|in)\s+(?:the\s+)?(?:new\s+)?")
_NEXT = re.compile(r",?\s+and\s+|,\s+|;\s+(?:and\s+)?")
_BEFORE = re.compile(
    r"(?:\s*[,:]|\s+[–—-])?\s+(?:(?:were|are|included|include|such\s+as|including|namely|among\s+them)\s+)?"
)
_BEHIND = re.compile(r",\s+(?:(?:both|all)\s+)?(?:the\s+)?")
_AND = re.compile(r",?\s+and\s+")
_KINDS = frozenset(("command", "armed_force"))
_Pair = tuple[PersonMention, OrganisationMention]


def of_each_body(scene: Scene) -> None:
    """Adds that each has the title in the body told with him."""
    if len(scene.sentence.people) < 2 or not scene.sentence.organisations:
        return
    for row in _rows(scene):
        told = _title_of_all(scene, row) if len(row) > 1 else _title_of_first(scene, row[0])
        if told is not None:
            for mention, body in row:
                _state(scene, mention, body, told)


def _rows(scene: Scene) -> Iterator[list[_Pair]]:
    """Those who are listed with a body each."""
    row: list[_Pair] = []
    for mention in sorted(scene.sentence.people, key=lambda m: m.start):
        of = _OF.match(scene.text, mention.end)
        body = next((m for m in scene.sentence.organisations if of is not None and m.start == of.end()), None)
        link = _NEXT.match(scene.text, row[-1][1].end) if row else None
        if row and (link is None or not scene.only_ranks(link.end(), mention.start)):
            yield row
            row = []
        if body is not None and scene.article.organisations[body.organisation].kind in _KINDS:
            row.append((mention, body))
        elif row:
            yield row
            row = []
    if row:
        yield row


def _title_of_all(scene: Scene, row: list[_Pair]) -> PostMention | None:
    """The plural title before the first of them or behind the last."""
    first, last = row[0][0], row[-1][1]
    for post in scene.sentence.posts:
        if not post.plural or post.counterpart or post.organisation is not None:
            continue
        if post.end <= first.start:
            between = _BEFORE.match(scene.text, post.end)
            if between is not None and scene.only_ranks(between.end(), first.start):
                return post
        elif (behind := _BEHIND.match(scene.text, last.end)) is not None and behind.end() in (post.start, post.head):
            return post
    return None


def _title_of_first(scene: Scene, pair: _Pair) -> PostMention | None:
    """The title of the one named before him, in a body of the same kind."""
    mention, body = pair
    kind = scene.article.organisations[body.organisation].kind
    for told in reversed(scene.found):
        position = scene.position_of(told) if told.title and told.post is not None else None
        if position is None or told.post is None or told.person == mention.person or told.post.end > mention.start:
            continue
        link = _AND.match(scene.text, told.post.end)
        if link is None or not scene.only_ranks(link.end(), mention.start):
            continue
        own = scene.article.positions[position].organisation
        return told.post if own is not None and scene.article.organisations[own].kind == kind else None
    return None


def _state(scene: Scene, mention: PersonMention, body: OrganisationMention, told: PostMention) -> None:
    if any(c.person == mention.person and c.title and c.end <= body.end for c in scene.found):
        return  # "commander Wang of the air force"
    title = "commander" if told.title in ("head", "chief") else told.title
    if not scene.positions.has(scene.article, body.organisation, title):
        return
    position = scene.positions.of(scene.article, body.organisation, title)
    anchor = scene.sentence.head_token(mention.start, mention.end)
    post = replace(
        told,
        start=mention.start,
        end=body.end,
        position=position,
        organisation=body.organisation,
        plural=False,
        definite=True,
        open=False,
    )
    scene.state(mention.person, post, "shared title", anchor, mention.start, body.end, title=True)
