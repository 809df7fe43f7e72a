"""Holders counted first and named behind a colon: "Three men have led the force: Li, Ma and Xu".

Two of them had been commander of the fleet: Li, and Ma, who ...     each was
Two are deputies: Li and Ma.                                         each is
Two of the four members are new: Li and Ma.                          each has come
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns
from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.rules.holding.headship import headship, last_body
from archive.extraction.scene import Scene
from archive.extraction.scene.named_later import list_behind
from archive.model import Aspect

_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|both|\d{1,2})"
_OPENS = re.compile(
    rf"(?:^|[.;]\s+|,\s+)(?:(?:only|at\s+least|the)\s+)?{_COUNT}\s+(?:of\s+(?:the(?:m|se)?|its|those)\b\s?)?(?:[\w-]+\s+){{0,4}}?"
    r"(?P<verb>had\s+been|have\s+been|has\s+been|had\s+all\s+been|were|are|have|had)\s+(?:once\s+|all\s+|both\s+|also\s+|now\s+|still\s+)?"
    r"(?P<led>(?:led|headed|commanded|run|chaired)\s+)?(?:held\s+(?:the\s+)?(?:post|job|position|role|office)\s+(?:of|as)\s+)?(?:(?:the|a|an)\s+)?",
    re.I,
)
_HAS = re.compile(rf"\b(?:has|have)\s+(?P<had>had\s+)?(?:now\s+|only\s+)?{_COUNT}\s+(?:[\w-]+\s+){{0,2}}?(?=\w)", re.I)
_COLON = re.compile(r"(?:\s+(?:since|in|from|over|so\s+far|until)\b[^:;.]{0,30})?\s*(?::|\s[–—-])\s+")
_NEXT = re.compile(rf"{BEHIND_NAME}(?:,\s+who\s[^,;:]{{3,60}},)?\s*(?:,\s+(?:and\s+)?|\s+and\s+)")


_NEW = re.compile(
    rf"\b{_COUNT}\s[^:;.]{{0,80}}?\b(?:are|were)\s+(?:(?:all|both)\s+)?(?:new|newcomers|new\s+faces)\s*(?::|\s[–—-])\s+",
    re.I,
)
_SEATED = nouns("panel")


def counted_list(scene: Scene) -> None:
    """Adds each of those who are named behind the colon."""
    if ":" not in scene.text and "–" not in scene.text and "—" not in scene.text:
        return
    _has(scene)
    _are_new(scene)
    for match in _OPENS.finditer(scene.text):
        post = _what(scene, match)
        colon = _COLON.match(scene.text, post.end) if post is not None else None
        if post is None or colon is None or any(m.start < colon.end() for m in scene.sentence.people):
            continue
        past = match["verb"].lower() != "are"
        for mention in _named(scene, colon.end()):
            scene.found = [c for c in scene.found if c.person != mention.person or c.post is not post]
            anchor = scene.sentence.head_token(mention.start, mention.end)
            aspect = Aspect.HELD_BEFORE if past else None
            scene.state(mention.person, post, "counted list", anchor, post.start, mention.end, aspect=aspect)


def _has(scene: Scene) -> None:
    """ "The navy has three deputy commanders: Li, Ma and Xu"."""
    for post in scene.sentence.posts:
        has = next((m for m in _HAS.finditer(scene.text) if m.end() <= post.head and post.start <= m.end()), None)
        colon = _COLON.match(scene.text, post.end) if has is not None and post.plural else None
        if has is None or colon is None:
            continue
        body = next((m for m in reversed(scene.sentence.organisations) if m.end + 1 == has.start()), None)
        bare = post.organisation is None and post.country is None and post.portfolio is None
        if body is not None and bare and scene.positions.has(scene.article, body.organisation, post.title):
            post.organisation, post.explicit = body.organisation, True
        for mention in _named(scene, colon.end()):
            anchor = scene.sentence.head_token(mention.start, mention.end)
            aspect = Aspect.HELD_BEFORE if has["had"] else None
            scene.state(mention.person, post, "counted list", anchor, post.start, mention.end, aspect=aspect)


def _are_new(scene: Scene) -> None:
    """ "Three of the council's members are new: Li, Ma and Xu"."""
    for match in _NEW.finditer(scene.text):
        post = next((p for p in scene.sentence.posts if match.start() <= p.start and p.end <= match.end()), None)
        if post is None or post.title != "member" or not post.plural:
            continue
        body = last_body(scene, post.start) if post.organisation is None else None
        if body is not None and scene.article.organisations[body.organisation].kind in _SEATED:
            post.organisation, post.explicit = body.organisation, True
        new = list_behind(scene.sentence, match.end())  # "Li, an engineer, and Liu, who has commanded the army"
        for mention in (next(m for m in scene.sentence.people if m.person == person) for person in new):
            anchor = scene.sentence.head_token(mention.start, mention.end)
            scene.state(mention.person, post, "counted list", anchor, post.start, mention.end, aspect=Aspect.BEGAN)


def _what(scene: Scene, match: re.Match[str]) -> PostMention | None:
    """The title right behind the words, or the head of the body."""
    if match["led"] is None:
        post = next((p for p in scene.sentence.posts if p.start <= match.end() <= p.head and p.end > match.end()), None)
        if post is not None:
            post.definite = post.definite or not post.indefinite
        return post
    body = next((m for m in scene.sentence.organisations if m.start == match.end()), None)
    return headship(scene, body, match.start(), body.end, None) if body is not None else None


def _named(scene: Scene, at: int) -> list[PersonMention]:
    found: list[PersonMention] = []
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        if found:
            gap = _NEXT.match(scene.text, found[-1].end)
            at = gap.end() if gap is not None else -1
        if at < 0 or at > mention.start or not scene.only_ranks(at, mention.start):
            break
        found.append(mention)
    return found
