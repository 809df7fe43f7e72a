"""How long somebody had or has the post of a roster's line, in brackets behind his name.

Commander: Wang (until this spring), now Fu        Wang was, Fu is
Commander: Wang (since 2019)                       he began then, and is
"""

from __future__ import annotations

import re

from archive.dates import Bounds
from archive.extraction.context import PersonMention, PostMention
from archive.extraction.scene import Candidate, Scene
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis, Modality

_OPENS = re.compile(r"\s*[(（]\s*$")
_NOW = re.compile(r"\s*[)）]?\s*[,;]\s+(?:now|today|currently|since\s+then)\s+")
_LINK = 24  # characters, "(acting since"


def in_brackets(scene: Scene, end: int) -> When | None:
    """The stretch of time that a bracket right behind a name tells."""
    for when in scene.sentence.whens:
        if end < when.start <= end + _LINK and _OPENS.fullmatch(scene.text, end, when.start):
            return when if when.kind in (Kind.SINCE, Kind.UNTIL, Kind.FROM_TO) else None
    return None


def say_term(scene: Scene, post: PostMention, mention: PersonMention, term: When) -> None:
    """Adds what the bracket says of the holder, and who "now" names behind it."""
    if term.kind is Kind.SINCE:
        _add(scene, post, mention, Aspect.BEGAN, term.bounds, term.end)
        _add(scene, post, mention, Aspect.HOLDS, None, mention.end)
        return
    over = term.bounds if term.kind is Kind.FROM_TO else Bounds(None, term.bounds.latest)
    _add(scene, post, mention, Aspect.HELD_BEFORE, over, term.end)
    link = _NOW.match(scene.text, term.end)
    named = [m for m in scene.sentence.people if link is not None and m.start >= link.end()]
    after = next((m for m in named if link is not None and scene.only_ranks(link.end(), m.start)), None)
    if after is not None:
        _add(scene, post, after, Aspect.HOLDS, None, after.end)


def _add(
    scene: Scene, post: PostMention, mention: PersonMention, aspect: Aspect, bounds: Bounds | None, end: int
) -> None:
    scene.add(
        Candidate(
            scene,
            mention.person,
            aspect,
            "roster line",
            min(post.start, mention.start),
            end,
            post=post,
            anchor=scene.sentence.head_token(mention.start, mention.end),
            modality=Modality.ASSERTED,
            state=aspect is Aspect.HOLDS,
            title=aspect is not Aspect.BEGAN,
            bounds=bounds,
            dated=bounds is not None,
            basis=DateBasis.STATED if bounds is not None else DateBasis.PUBLICATION_DATE,
        )
    )
