"""Two who follow two others by one verb: "Holm takes over from Lund, and Moss from Berg".

The post is told behind the second pair, or is what the one had or the other has just come to.
"""

from __future__ import annotations

import re
from itertools import pairwise

from archive.extraction.context import PersonMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.scene import Candidate, Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_AND = re.compile(r",\s+(?:and\s+|while\s+)?|\s+and\s+|;\s+")
_FROM = re.compile(rf"{BEHIND_NAME}\s+from\s+")
_TAKES = sought(r"\b(?:took|takes?|taking|taken)\s+(?:over|charge|command)\b")
_AS = rf"{BEHIND_NAME}\s+as\s+(?:(?:the|its)\s+)?"


def gapped_succession(scene: Scene) -> None:
    """Adds the end, and the beginning where none was told, of the pairs behind the first."""
    first = _TAKES.search(scene.text)
    if first is None:
        return
    people = scene.sentence.people
    for new, old in pairwise(people):
        model = _model(scene, new, old, first.start())
        if model is None:
            continue
        post = scene.post_after(old.end, _AS)
        position = None if post is not None else _position(scene, new, old)
        if post is None and position is None:
            continue
        end = post.end if post is not None else old.end
        if position is None and post is not None:
            post.definite = True
            position = scene.resolve(post, new.person)
        for person, aspect in ((old.person, Aspect.ENDED), (new.person, Aspect.BEGAN)):
            told = any((c.person, c.position, c.aspect) == (person, position, aspect) for c in scene.before)
            if not told:
                scene.change(
                    person,
                    aspect,
                    "succession",
                    model.anchor,
                    new.start,
                    end,
                    position=position,
                    modality=model.modality,
                )


def _model(scene: Scene, new: PersonMention, old: PersonMention, since: int) -> Candidate | None:
    """The claim of the first pair, where "and" and another name with "from" stand behind it."""
    link = _FROM.match(scene.text, new.end)
    if link is None or new.start < since or not (link.end() == old.start or scene.only_ranks(link.end(), old.start)):
        return None
    before = [
        c
        for c in scene.found
        if c.aspect in (Aspect.BEGAN, Aspect.ENDED)
        and c.modality in (Modality.ASSERTED, Modality.PROSPECTIVE)
        and c.anchor is not None
        and c.anchor.lemma_.lower() == "take"
        and c.end <= new.start
    ]
    opening = max((joint.end() for joint in _AND.finditer(scene.text, 0, new.start)), default=0)
    ranks = opening == new.start or scene.only_ranks(opening, new.start)
    return before[-1] if before and opening and ranks else None


def _position(scene: Scene, new: PersonMention, old: PersonMention) -> int | None:
    """The post that the one had, else the one to which the other has just come."""
    had = scene.known_post(old.person)
    if had is not None:
        return had
    come = [c for c in scene.before if c.person == new.person and c.aspect is Aspect.BEGAN]
    return scene.position_of(come[-1]) if come else None
