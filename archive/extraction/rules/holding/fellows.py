"""Those who had the same post beside somebody: "Guo, Xu's fellow vice chairman", "his fellow vice chairman, Guo".

The post is the one of that title which the article gives the other.
"""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_FELLOW = re.compile(r"(?P<whose>\b(?:[Hh]is|[Hh]er|[Aa])|[’'][Ss]?)\s+(?P<former>former\s+|then\s+)?fellow\s+")
_BEHIND = re.compile(r"(?:\s*[(（][^()（）]{1,40}[)）])?\s*,\s+(?:(?:then|once|formerly)\s+)?$")
_OVER = re.compile(r"\s+(?:until|up\s+to|till|under\s+(?:former|then)|at\s+th(?:e|at)\s+time|in\s+those|back\s+then)\b")


def fellows(scene: Scene) -> None:
    """Adds who had the post of another beside him."""
    if "fellow " not in scene.text:
        return
    for match in _FELLOW.finditer(scene.text):
        post = next((p for p in scene.sentence.posts if p.start <= match.end() <= p.head and p.title != "fellow"), None)
        if post is None or post.plural or post.organisation is not None or post.portfolio is not None:
            continue
        named = _named(scene, match, post)
        owner = _owner(scene, match, named) if named is not None else None
        if named is None or any(c.person == named.person and c.post is post for c in scene.found):
            continue
        told = _told(scene, post, owner, named)
        if told is None:
            continue
        over = told.aspect in (Aspect.HELD_BEFORE, Aspect.ENDED) or post.former or match["former"] is not None
        over = over or _OVER.match(scene.text, post.end) is not None
        own = replace(post, position=scene.position_of(told), definite=True)
        anchor = scene.sentence.head_token(named.start, named.end)
        start, end = min(match.start(), named.start), max(post.end, named.end)
        aspect = Aspect.HELD_BEFORE if over else None
        scene.state(named.person, own, "fellow", anchor, start, end, aspect=aspect, title=True)


def _named(scene: Scene, match: re.Match[str], post: PostMention) -> PersonMention | None:
    """Whom the words name: right after the title, a comma apart or not, or right before them."""
    after = scene.led(post)
    if after is None and scene.text.startswith(", ", post.end):
        at = post.end + len(", ")
        after = scene.named_at(at)
    start = match.start("whose")
    if match["whose"][0] in "’'":
        owner = next((m for m in scene.sentence.people if m.end == start), None)
        start = owner.start if owner is not None else start
    before = (m for m in reversed(scene.sentence.people) if m.end <= start)
    beside = next((m for m in before if _BEHIND.fullmatch(scene.text, m.end, start)), None)
    return beside if beside is not None else after


def _owner(scene: Scene, match: re.Match[str], named: PersonMention) -> int | None:
    """Whose fellow: the one with "'s", or whom the pronoun means."""
    start = match.start("whose")
    if match["whose"][0] in "’'":
        return next((m.person for m in scene.sentence.people if m.end == start), None)
    span = scene.sentence.span(start, match.end("whose")) if match["whose"].lower() != "a" else None
    return scene.antecedent(span[0], excluded={named.person}) if span is not None and len(span) else None


def _told(scene: Scene, post: PostMention, owner: int | None, named: PersonMention) -> Candidate | None:
    """The last claim that gives the other a post of that title."""
    for candidate in reversed((*scene.before, *scene.found)):
        if candidate.person in (None, named.person) or candidate.modality is not Modality.ASSERTED:
            continue
        if owner is not None and candidate.person != owner:
            continue
        position = scene.position_of(candidate) if candidate.aspect is not Aspect.NOT_HOLDING else None
        if position is None or scene.article.positions[position].title != post.title:
            continue
        return candidate if scene.positions.related.shared(scene.article, position) else None
    return None
