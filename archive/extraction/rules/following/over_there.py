"""Who follows another where that one was until now, and not in the post to which he has just come.

Holm became prefect of Bergen. He comes from Oslo. Lind was sent there in his place.      prefect of Oslo
Holm became prefect of Bergen. Lind succeeds him in Oslo.                                 the same
Holm became prefect of Bergen. In Oslo he was followed by Lind.                           the same
Holm became prefect of Bergen. He was prefect of Oslo, where Lind takes over from him.    the same
"""

from __future__ import annotations

import re

from archive.extraction.body_kinds import HEADED
from archive.extraction.rules.whose.left_behind import left_behind
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect

_RULES = frozenset(("succession", "in his place", "in place of", "takes over"))
_WHERE = re.compile(r",?\s+where\s+[^,;.]*$")
_THERE = re.compile(r"\b(?:there|thither)\b(?!\s+(?:is|are|was|were|will|has|have|had)\b)")
_IN = re.compile(r"\b(?:in|at)\s+(?:the\s+)?$", re.I)
_OPENING = re.compile(r"(?:Back\s+)?In\s+(?:the\s+)?")
_FROM = re.compile(
    r"\b(?:c(?:omes|ame|oming)|mov(?:es|ed|ing)|transferred|brought|recalled|arriv(?:es|ed|ing)|left|leaves|leaving|in|of)\s+(?:over\s+)?"
    r"(?:from\s+)?(?:the\s+)?$"
)
_PLACES = frozenset(("place", "province", "city", "region", "municipality"))
_GOVERN = frozenset(("party secretary", "governor", "mayor", "acting governor", "acting mayor", "chairman"))
_NEAR = 2  # sentences
_PARTY = re.compile(r"CPC .+ Committee")


def over_there(scene: Scene) -> None:
    """Gives who comes and who goes the post in the place that the sentence names, or means by "there"."""
    told = [c for c in scene.found if c.rule in _RULES and not c.state]
    for begun in [c for c in told if c.aspect is Aspect.BEGAN]:
        here = scene.position_of(begun)
        gone = next((c for c in told if c.aspect is Aspect.ENDED and scene.position_of(c) == here), None)
        if here is None or gone is None or not _just_come(scene, gone, here):
            continue
        there = _there(scene, here, begun)
        if there is None:
            continue
        for candidate in (begun, gone):
            candidate.post, candidate.position = None, there
        if any(c.person == gone.person and c.aspect in _LEFT and scene.position_of(c) == there for c in scene.before):
            scene.found.remove(gone)


_LEFT = (Aspect.ENDED, Aspect.HELD_BEFORE)


def _just_come(scene: Scene, gone: Candidate, here: int) -> bool:
    """Whether he whom another follows has himself only come to the post by the sentences before."""
    return any(
        c.person == gone.person
        and c.aspect is Aspect.BEGAN
        and not left_behind(c)
        and scene.position_of(c) == here
        and scene.sentence.index - c.scene.sentence.index <= _NEAR
        for c in scene.before
    ) or any(
        c.person == gone.person and c.aspect is Aspect.BEGAN and c is not gone and scene.position_of(c) == here
        for c in scene.found
    )


def _there(scene: Scene, here: int, begun: Candidate) -> int | None:
    """The post of the same title in the other place; None where no other is named."""
    article = scene.article
    post = article.positions[here]
    if post.organisation is None:
        return None
    title = "party secretary" if _PARTY.fullmatch(article.organisations[post.organisation].name) else post.title
    places = [
        m.organisation
        for m in scene.sentence.organisations
        if _IN.search(scene.text, 0, m.start) is not None
        and begun.anchor is not None
        and (m.start > begun.anchor.idx or _OPENING.fullmatch(scene.text, 0, m.start) is not None)
    ]
    clause = False
    if not places and begun.anchor is not None:  # "was chief of the fleet, where Lind takes over from him"
        before = (m for m in scene.sentence.organisations if m.end <= begun.anchor.idx)
        places = [m.organisation for m in before if _WHERE.fullmatch(scene.text, m.end, begun.anchor.idx)]
        clause = bool(places)
    if not places and begun.anchor is not None and _THERE.search(scene.text, begun.anchor.idx) is not None:
        places = _places_before(scene, begun.anchor.idx)
    for place in places:
        kind, own = article.organisations[place].kind, article.organisations[post.organisation].kind
        both = clause and kind in HEADED and own in HEADED  # a fleet and a command have a commander each
        if kind != own and not both and not (kind in _PLACES and title in _GOVERN):
            continue
        there = scene.positions.of(article, place, title)
        if there != here:
            return there
    return None


def _places_before(scene: Scene, end: int) -> list[int]:
    """The places from which somebody comes, the nearest first."""
    sentences = scene.article.sentences[max(0, scene.sentence.index - _NEAR) : scene.sentence.index]
    found = [
        m.organisation for m in scene.sentence.organisations if m.end <= end and _FROM.search(scene.text, 0, m.start)
    ]
    for sentence in sentences:
        found += [m.organisation for m in sentence.organisations if _FROM.search(sentence.text, 0, m.start)]
    return found[::-1]
