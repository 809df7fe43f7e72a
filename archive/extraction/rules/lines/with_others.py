"""Who stands beside a holder in posts of the same body: "with Ma and He as his deputies".

Xi was named chairman again, with Ma, 72, and the newcomer He as his deputies        vice chairmen, by the same word
Xi heads the commission, with Ma, He and Liu as members                             of the commission, as he heads it
"""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_WITH = re.compile(r",?\s+(?:and\s+)?with\s+")
_AS = re.compile(rf"{BEHIND_NAME}\s+as\s+(?:(?:the|its|their|other)\s+)*")
_NEXT = re.compile(rf"{BEHIND_NAME}(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?:(?:the\s+)?newcomers?\s+)?(?=[A-Z])")
_FIRST = re.compile(r"(?:both\s+)?(?:(?:the\s+)?newcomers?\s+)?")
_ASPECTS = (Aspect.HOLDS, Aspect.BEGAN, Aspect.HELD_BEFORE)
_MORE = re.compile(r",?\s+(?:and|with)\s+")
_NEAR = 60  # characters between the claim and "with"


def with_others(scene: Scene) -> None:
    """Adds the posts of those whom "with" lists beside the one that the clause before puts at the head."""
    for link in _WITH.finditer(scene.text):
        at = link.end()
        while (post := _as_what(scene, row := _row(scene, at))) is not None:
            model = _model(scene, link.start(), {mention.person for mention in row})
            if model is not None and post.plural:
                # the parser may hang "as" on the verb: "chairs it, with Ma and He as deputies"
                scene.found = [c for c in scene.found if c.post is not post or c.person in {m.person for m in row}]
                _say(scene, row, post, model)
            more = _MORE.match(scene.text, post.end)
            if more is None:
                break
            at = more.end()


def _as_what(scene: Scene, row: list[PersonMention]) -> PostMention | None:
    return scene.post_after(row[-1].end, _AS.pattern) if row else None


def _say(scene: Scene, row: list[PersonMention], post: PostMention, model: Candidate) -> None:
    position = _beside(scene, post, model)
    for mention in row if position is not None else ():
        start, end = mention.start, post.end
        own = replace(
            model, person=mention.person, rule="with others", post=None, position=position, start=start, end=end
        )
        scene.add(replace(own, title=False, bounds=None))


def _row(scene: Scene, start: int) -> list[PersonMention]:
    """Those who are named one after the other from an offset on."""
    row: list[PersonMention] = []
    for mention in scene.sentence.people:
        if mention.start < start:
            continue
        at = row[-1].end if row else start
        gap = _NEXT.match(scene.text, at) if row else _FIRST.match(scene.text, at)
        if gap is None or not scene.only_ranks(gap.end(), mention.start):
            break
        row.append(mention)
    return row


def _model(scene: Scene, end: int, others: set[int]) -> Candidate | None:
    """The claim on the one who heads the body, told last before "with"."""
    told = [
        c
        for c in scene.found
        if c.end <= end
        and end - c.end <= _NEAR
        and c.person not in others
        and c.aspect in _ASPECTS
        and c.modality is not Modality.DENIED
        and scene.position_of(c) is not None
    ]
    return max(told, key=lambda c: c.end, default=None)


def _beside(scene: Scene, post: PostMention, model: Candidate) -> int | None:
    """The post of the same body: that of his deputies, or one of its own."""
    position = scene.position_of(model)
    if position is None:
        return None
    if post.title == "deputy" and post.portfolio is None and post.organisation is None:
        return scene.positions.related.deputy(scene.article, position)
    if post.organisation is not None or post.country is not None or post.portfolio is not None:
        return None
    body = scene.article.positions[position].organisation
    if body is None or not scene.positions.has(scene.article, body, post.title):
        return None
    return scene.positions.of(scene.article, body, post.title)
