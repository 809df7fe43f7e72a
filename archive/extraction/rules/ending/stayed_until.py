"""How long somebody kept a post that a clause before has given: the end of it, by a verb that does not name it.

She became chief in 2012 and stayed until 2015.     a former holder, up to 2015
He was named chief in 2012, serving until 2015.     the same
He took over as chief in 2012 and left in 2015.     his end, in 2015
"""

from __future__ import annotations

import re

from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.scene import Candidate, Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

_STAY = frozenset(("stay", "remain", "serve", "continue", "last"))
_LEAVE = frozenset(("leave", "depart", "quit"))
# "stayed there until", "remained in office until", "served in that post until", "which he remained until"
_UNTIL = re.compile(
    r"(?:\s+(?:on|there|so|in\s+(?:the|that|this|his|her)\s+(?:post|job|position|role|office|capacity)|in\s+(?:office|place)))*"
    r",?\s+(?=(?:up\s+)?(?:until|till)\b)"
)
_IN = re.compile(r"\s+(?:it\s+|the\s+(?:post|job|position|role)\s+)?(?:again\s+)?(?=(?:in|on|at\s+the\s+end)\b)")
_NEXT = len("at the end of ")
_GIVEN = (Aspect.BEGAN, Aspect.HELD_BEFORE)


def stayed_until(scene: Scene, verb: Verb) -> None:
    """Adds the end of a post that the same sentence or the one before has told of."""
    if verb.lemma not in _STAY | _LEAVE or verb.negated or verb.modal or scene.article.published is None:
        return
    token = verb.token
    at = token.idx + len(token)
    stays = verb.lemma in _STAY
    joined = token.dep_ in ("conj", "advcl", "relcl", "acl", "dep", "parataxis")
    if verb.tense not in (Tense.PAST, Tense.PLUPERFECT) and not (stays and token.tag_ == "VBG" and joined):
        return
    link = (_UNTIL if stays else _IN).match(scene.text, at)
    if link is None:
        return
    when = next((w for w in scene.sentence.whens if w.start <= link.end() + _NEXT and link.end() < w.end), None)
    latest = when.bounds.latest if when is not None else None
    if when is None or latest is None or latest >= scene.article.published:
        return
    if when.kind is not (Kind.UNTIL if stays else Kind.AT):
        return
    people = scene.subjects(token)
    if not people and token.tag_ == "VBG":  # "was appointed director in 2012, serving until 2015", hung on the director
        people = list({c.person for c in scene.found if c.person is not None and c.end <= token.idx})
    told = _given(scene, people[0], token.idx, joined) if len(people) == 1 else None
    position = scene.position_of(told) if told is not None else None
    if told is None or position is None or _over(scene, people[0], position):
        return
    start = quote_start(scene, token)
    start = min(start, told.start) if told.scene is scene else start
    aspect = Aspect.HELD_BEFORE if stays else Aspect.ENDED
    scene.change(people[0], aspect, "stays until", token, start, when.end, position=position)


def _given(scene: Scene, person: int, at: int, joined: bool) -> Candidate | None:
    """The last post that the words before give somebody: of this sentence, or of the one before where this one is new."""
    here = [c for c in scene.found if c.person == person and c.end <= at]
    if not joined and not any(c.person == person for c in scene.found):
        here = [c for c in scene.before if c.person == person and scene.sentence.index - c.scene.sentence.index == 1]
    told = [c for c in here if c.aspect in _GIVEN and c.modality is Modality.ASSERTED]
    last = max(told, key=lambda c: c.end, default=None)
    if last is None or (last.post is not None and last.post.former):
        return None
    return None if any(c.person != person and c.start > last.start and c.end <= at for c in scene.found) else last


def _over(scene: Scene, person: int, position: int) -> bool:
    """Whether the sentence itself has told the end already."""
    return any(
        c.person == person and c.aspect in (Aspect.ENDED, Aspect.HELD_BEFORE) and scene.position_of(c) == position
        for c in scene.found
    )
