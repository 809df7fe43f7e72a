"""Fields of government behind names, in lists of who is in a cabinet, comes into it or goes.

The new cabinet includes Lund (defence), Moss (finance) and Rono (interior).      a beginning each
Among the new ministers are Lund at defence and Moss at health.                   the same
The ministers who were sacked are Lund (defence) and Moss (health).               an end each
Ministers Lund (defence) and Moss (health) were there.                            holdings
"""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import PersonMention, PostMention
from archive.extraction.posts.after import read_after
from archive.extraction.posts.before import read_before
from archive.extraction.scene import Scene
from archive.model import Aspect

_FIELDS = fields.ANY
_NOUN = r"(?: (?:ministry|portfolio|minister|department))?"
_BRACKET = re.compile(
    rf"\s*[(（](?:minister (?:of|for) )?(?P<field>(?:{_FIELDS})(?:(?:,| and|, and) (?:{_FIELDS}))?){_NOUN}[)）]", re.I
)
_AT = re.compile(rf"\s+(?:at|for|in|to)\s+(?:the\s+)?(?P<field>{_FIELDS}){_NOUN}\b(?=\s*(?:[,.;]|and\s|$))", re.I)
_CABINET = re.compile(r"\b(?:cabinet|ministers|government|line-?up|ministerial|portfolios|reshuffle)\b", re.I)
_LISTED = re.compile(r"\bministers\s+(?:are|were|include[ds]?|including)\b|\b(?:are|were)\b", re.I)
_GONE = re.compile(
    r"\b(?:sacked|dismissed|fired|dropped|axed|removed|ousted|resigned|quit|resignations?|left out|shown the door|departures?|outgoing|"
    r"departing|casualties|losers)\b",
    re.I,
)
_COME = re.compile(
    r"\b(?:new|newly|newcomers?|appoint(?:s|ed|ments?)|nam(?:es|ed)|sworn|swore|swears|incoming|fresh faces|first-time|unveil(?:s|ed)|"
    r"announce[ds]?|reshuffled?)\b",
    re.I,
)
_STAY = re.compile(
    r"\b(?:keeps?|kept|retain(?:s|ed)?|remain(?:s|ed)?|stay(?:s|ed)?|unchanged|survivors?|reappointed)\b", re.I
)


def fields_listed(scene: Scene) -> None:
    """Adds what a field in brackets, or after "at", makes of each name of a list."""
    people = scene.sentence.people
    if len(people) < 2 or _CABINET.search(scene.text) is None:
        return
    told = [(m, found) for m in people if (found := _BRACKET.match(scene.text, m.end)) is not None]
    if not told and _LISTED.search(scene.text) and _COME.search(scene.text):
        told = [(m, found) for m in people if (found := _AT.match(scene.text, m.end)) is not None]
    if len(told) < 2 or ";" in scene.text[: told[-1][0].start]:
        return
    aspect = _aspect(scene.text[: told[0][0].start], scene.text[told[-1][1].end() :])
    if aspect is not None:
        for mention, found in told:
            _add(scene, mention, found, aspect)


def _aspect(before: str, behind: str) -> Aspect | None:
    """Whether those of a list come, go or are there, by the words before it and, where these say nothing, behind it."""
    for words in (before, behind):
        gone, come, stay = (pattern.search(words) is not None for pattern in (_GONE, _COME, _STAY))
        if gone + come + stay > 1:
            return None
        if gone or come:
            return Aspect.ENDED if gone else Aspect.BEGAN
    return Aspect.HOLDS


def _add(scene: Scene, mention: PersonMention, found: re.Match[str], aspect: Aspect) -> None:
    start, end = found.span("field")
    field = re.split(r",? and ", scene.text[start:end])[0]
    post = PostMention(start, end, start, end, "minister", portfolio=fields.stored(field.lower()))
    read_before(scene.sentence, post)
    read_after(scene.sentence, post)
    post.definite = True
    position = scene.resolve(post, mention.person)
    if position is None:
        return
    # what the word "ministers" alone said of each of them
    scene.found = [
        c
        for c in scene.found
        if c.person != mention.person
        or not ((c.post is not None and c.post.plural) or scene.position_of(c) == position)
    ]
    anchor = scene.sentence.head_token(mention.start, mention.end)
    if aspect is Aspect.HOLDS:
        own = PostMention(start, end, start, end, "", position=position)
        scene.state(mention.person, own, "field listed", anchor, mention.start, end, title=True)
        return
    scene.change(mention.person, aspect, "field listed", anchor, mention.start, end, position=position)
