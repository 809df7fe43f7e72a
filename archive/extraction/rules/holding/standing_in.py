"""Who does the work of another for the time being.

Li is standing in for Ma as commander.                           the post that is named
Li fills in for the minister, Ma.                                the post of the one who is named
The commander died. His deputy, Li, stands in for him.           the post just told of
The minister resigned. Li will fill in until she has a successor.  likewise
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.rules.whose.understood import just_told, vacant
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_VERB = (
    r"(?P<verb>stand(?:s|ing)?\s+in|stood\s+in|fill(?:s|ed|ing)?\s+in|deputi[sz](?:e|es|ed|ing)|cover(?:s|ed|ing)?|"
    r"substitut(?:e|es|ed|ing)|act(?:s|ed|ing)?)"
)
_DOES = re.compile(
    rf"{BEHIND_NAME}(?:,\s+[^,;.]{{3,60}},|,)?\s+(?P<coming>(?:will|is\s+to|was\s+to|would)\s+)?(?:is\s+|was\s+|has\s+been\s+|had\s+been\s+)?"
    rf"(?:now\s+|currently\s+)?{_VERB}\b"
)
_FOR = re.compile(r"\s+for\s+")
_HIM = re.compile(r"(?:him|her)\b(?!\s+(?:at|in|during)\s+(?:the|a|an|his|her|talks))")
_AS = rf"{BEHIND_NAME}\s+as\s+(?:(?:the|an?|its)\s+)?"
_MEANWHILE = sought(
    r"\b(?:until\s+(?:an?|the|his|her|its|someone|somebody|parliament)\b[^,;.]{0,60}|in\s+the\s+(?:meantime|interim)|for\s+the\s+time\s+being|for\s+now)\b",
    re.I,
)


def standing_in(scene: Scene) -> None:
    """Adds that somebody acts in the post of another."""
    for mention in scene.sentence.people:
        match = _DOES.match(scene.text, mention.end)
        if match is None:
            continue
        if (stood := _FOR.match(scene.text, match.end())) is not None:
            told = _for_whom(scene, mention, stood.end())
        elif match["verb"].split()[-1] == "in" and _MEANWHILE.search(scene.text):
            told = _post_told(scene, mention.person, match.end())
        else:
            told = None
        if told is None:
            continue
        position, end = told
        if any(
            c.person == mention.person and scene.position_of(c) == position and c.aspect is not Aspect.ENDED
            for c in scene.found
        ):
            continue
        past = match["verb"].endswith(("ed in", "ood in", "ed"))
        aspect = Aspect.BEGAN if match["coming"] else Aspect.HELD_BEFORE if past else Aspect.HOLDS
        anchor = scene.sentence.head_token(*match.span("verb"))
        scene.change(mention.person, aspect, "standing in", anchor, mention.start, end, position=position)
        added = scene.found[-1]
        added.acting, added.state = True, aspect is not Aspect.BEGAN
        added.modality = Modality.PROSPECTIVE if match["coming"] else added.modality


def _for_whom(scene: Scene, mention: PersonMention, at: int) -> tuple[int, int] | None:
    """The post of the one for whom somebody does it, and where the words for it end."""
    if (him := _HIM.match(scene.text, at)) is not None:
        return _post_told(scene, mention.person, him.end())
    other = next((m for m in scene.sentence.people if m.start >= at and m.person != mention.person), None)
    if other is None:
        return None
    post = scene.post_after(other.end, _AS) if scene.only_ranks(at, other.start) else None
    if post is not None:
        post.definite = post.definite or not post.indefinite
        position = scene.resolve(post, mention.person)
        return (position, max(other.end, post.end)) if position is not None else None
    own = [c for c in scene.found if c.person == other.person and c.title and c.start >= at - len("for ")]
    position = scene.position_of(own[0]) if own else None
    return (position, other.end) if position is not None else None


def _post_told(scene: Scene, person: int, end: int) -> tuple[int, int] | None:
    """The post that somebody has just left, or of which the sentence before tells."""
    left = vacant(scene, person)
    position = scene.position_of(left) if left is not None else just_told(scene, person)
    return (position, end) if position is not None else None
