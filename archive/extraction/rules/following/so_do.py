"""The same of others, in a word: "Li steps down, and so do Wang and Ma, both members of the body", "retires, as does Wang"."""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.model import Aspect

_SO = re.compile(
    r"(?:,|;|\band)\s+(?:(?:and\s+)?so|as)\s+(?:too\s+)?(?:do|does|did|has|have|had|will|was|were|is|are)\s+(?:the\s+)?"
)
_CHANGES = (Aspect.ENDED, Aspect.BEGAN)
_JOIN = re.compile(r"\s*(?:,|and|,\s+and)\s+(?:(?:Gen|Lt Gen|Adm|Mr|Ms)\.?\s+)*")


def so_do(scene: Scene) -> None:
    """Adds what is told of the first for those who are named behind."""
    match = _SO.search(scene.text)
    if match is None:
        return
    told = [
        c
        for c in scene.found
        if c.aspect in _CHANGES
        and c.anchor is not None
        and c.anchor.idx < match.start()
        and c.anchor.dep_ not in ("relcl", "acl")  # "Holm, who took over in May, spoke, as did Ba"
    ]
    last = max(told, key=lambda c: c.anchor.idx if c.anchor is not None else 0, default=None)
    if last is None:
        return
    for person in _named(scene, match.end()):
        if any(c.person == person and c.aspect is last.aspect for c in scene.found):
            continue
        position = _own(scene, person, last)
        if position is not None:
            scene.change(
                person,
                last.aspect,
                last.rule,
                verbs.governing_verb(last.anchor) if last.anchor is not None else None,
                match.start(),
                match.end(),
                position=position,
                modality=last.modality,
            )


def _named(scene: Scene, at: int) -> list[int]:
    """Who is named in a row from `at` on."""
    found: list[int] = []
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        join = _JOIN.match(scene.text, at) if found else None
        start = join.end() if join is not None else at
        post = next((p for p in scene.sentence.posts if abs(p.start - start) <= len("the ")), None)
        start = post.end if post is not None and post.end < mention.start else start
        if not scene.only_ranks(start + 1 if scene.text.startswith(",", start) else start, mention.start):
            break
        found.append(mention.person)
        at = mention.end
    return found


def _own(scene: Scene, person: int, first: Candidate) -> int | None:
    """The post that he has himself, by this sentence or by the article; a seat among many may be that of the first."""
    own = [c for c in scene.found if c.person == person and c.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE)]
    if own:
        return scene.position_of(own[-1])
    if first.aspect is Aspect.ENDED and (known := scene.known_post(person)) is not None:
        return known
    position = scene.position_of(first)
    return position if position is not None and scene.article.positions[position].title in OF_MANY else None
