"""Two who are followed by two others through one verb: "Minister Lind is replaced by Holm, and Minister Moss by Berg".

Each of the second pair is told by what stands beside the name: the post is that of the title before who goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from archive.extraction.context import PersonMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.scene import Scene
from archive.model import Aspect

_BY = re.compile(rf"{BEHIND_NAME}\s+by\s+")
_AND = re.compile(r"(?:,\s+(?:and\s+|while\s+)?|\s+and\s+|;\s+)(?:the\s+|its\s+)?$")
_RULE = "succession"


def before_gap(scene: Scene, people: list[int], at: int) -> list[int]:
    """Those of the agents behind a verb who stand before the second pair."""
    second = next((old for old, _ in _pairs(scene, at)), None)
    if second is None:
        return people
    first = {m.person for m in scene.sentence.people if at <= m.start < second.start}
    return [person for person in people if person in first]


def gapped_passive(scene: Scene) -> None:
    """Adds the end and the beginning of the pairs behind the first."""
    if " by " not in scene.text:
        return
    models = [c for c in scene.found if c.rule == _RULE and c.aspect is Aspect.BEGAN and c.anchor is not None]
    if not models or models[0].anchor is None or models[0].anchor.tag_ != "VBN":
        return
    model, anchor = models[0], models[0].anchor
    for old, new in _pairs(scene, anchor.idx):
        titles = [c for c in scene.found if c.person == old.person and c.title and c.start <= old.start]
        position = scene.position_of(titles[-1]) if titles else None
        if position is None:
            continue
        for person, aspect in ((old.person, Aspect.ENDED), (new.person, Aspect.BEGAN)):
            start, how = old.start, model.modality
            scene.change(person, aspect, _RULE, anchor, start, new.end, position=position, modality=how)


def _pairs(scene: Scene, at: int) -> Iterator[tuple[PersonMention, PersonMention]]:
    """Who goes and who comes behind "and", where "by" stands between them and a title before the first."""
    for old, new in pairwise(scene.sentence.people):
        link = _BY.match(scene.text, old.end) if old.start > at else None
        if link is None or not scene.only_ranks(link.end(), new.start):
            continue
        title = next((p for p in scene.sentence.posts if scene.led(p) is old), None)
        if title is not None and _AND.search(scene.text, at, title.start) is not None:
            yield old, new
