"""A minister's title told of the first of several, each of whom is of a state of his own.

Wei met Japanese Defense Minister Iwaya and South Korea's Jeong.     the defence minister of South Korea
Defense Secretary Austin and China's Wei spoke.                      its minister
Blinken saw India's foreign minister, Jaishankar, and Japan's Hayashi.
"""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_JOINED = re.compile(r"(?:\s*[(（][^()（）]{1,20}[)）])?(?:,?\s+and|,|,?\s+as\s+well\s+as)\s+$")
# "Russia's Ivan Petrov, a poet": he is something else
_ELSE = re.compile(r"(?:\s*[(（][^()（）]{1,20}[)）])?,\s+(?:an?|the|who|its|then|now)\s")
# States whose departments have secretaries; all others have ministers
_OF_SECRETARIES = frozenset(("USA", "GBR", "PHL", "MEX"))
_OWNS = re.compile(r"[’']s?\s+")


def states_in_turn(scene: Scene) -> None:
    """Adds that those who are told behind by their states alone have the same post there."""
    for candidate in [c for c in scene.found if c.title and c.aspect is Aspect.HOLDS]:
        post, last = candidate.post, _named(scene, candidate)
        if post is None or last is None or not _of_a_state(post) or candidate.modality is not Modality.ASSERTED:
            continue
        while (following := _next(scene, last)) is not None:
            mention, state = following
            if state == post.country or any(c.person == mention.person for c in scene.found):
                break
            title = "secretary" if state in _OF_SECRETARIES else "minister"
            own = replace(post, title=title, country=state, position=None, organisation=None)
            if scene.resolve(own, mention.person) is not None:
                anchor = scene.sentence.head_token(mention.start, mention.end)
                scene.state(mention.person, own, "states in turn", anchor, mention.start, mention.end, title=True)
            last = mention


def _of_a_state(post: PostMention) -> bool:
    """Whether a phrase names the state of a post of which every state has one."""
    if post.country is None or post.plural or post.former or post.then or post.counterpart:
        return False
    return post.title in ("minister", "secretary") and post.portfolio is not None


def _named(scene: Scene, candidate: Candidate) -> PersonMention | None:
    """The name of whom a title beside it tells."""
    post = candidate.post
    own = [m for m in scene.sentence.people if m.person == candidate.person and post is not None]
    return max((m for m in own if m.end <= candidate.end), key=lambda m: m.end, default=None)


def _next(scene: Scene, last: PersonMention) -> tuple[PersonMention, str] | None:
    """Who is joined to a name by that of his state alone, and the state."""
    for country in scene.sentence.countries:
        if country.start < last.end or country.kind == "adjective":
            continue
        owns = _OWNS.match(scene.text, country.end)
        mention = next((m for m in scene.sentence.people if owns and m.start >= owns.end()), None)
        if owns is None or mention is None or _JOINED.fullmatch(scene.text, last.end, country.start) is None:
            continue
        if scene.only_ranks(owns.end(), mention.start) and _ELSE.match(scene.text, mention.end) is None:
            return mention, country.country
    return None
