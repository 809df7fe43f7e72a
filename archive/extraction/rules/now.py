"""What "is now" says: in an article about changes that somebody has come into a post, elsewhere that he has it.

Wu replaced Li as chief. Han is now commander.       came
Xu, who led the air force, is now vice chairman.     has
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.rules.scene import Scene
from archive.extraction.verbs import Verb
from archive.model import Aspect, Modality, Role

_NOW = re.compile(r"\b(?:is|are) now\b", re.I)
_CHANGE = re.compile(r"\b(?:new|names?|named|replac\w+|appoint\w*|reshuffles?|shake-?up|shuffles?|changes?)\b", re.I)


def said_now(scene: Scene, verb: Verb, post: PostMention, rule: str, start: int) -> bool:
    """Whether "now" stands beside a verb of being: "is now chief", "is chief now", "the chief is now"."""
    behind = rule == "inverted copula" and re.match(r"\s+now\b", scene.text[verb.token.idx + len(verb.token) :])
    before = verb.token.dep_ != "relcl" and _NOW.search(scene.text[max(0, start - 40) : post.start])
    return bool(behind or before or re.match(r"\s+now\b", scene.text[post.end :]))


def changes_told(scene: Scene, person: int) -> bool:
    """Whether the article is about changes, by its headline or by what it has told of others: what somebody "is now" is
    then news too, and what he is elsewhere."""
    headline = next((s.text for s in scene.article.sentences[:1] if s.role is Role.HEADLINE), "")
    return _CHANGE.search(headline) is not None or any(
        c.aspect in (Aspect.BEGAN, Aspect.ENDED) and c.person != person and c.modality is Modality.ASSERTED
        for c in (*scene.before, *scene.found)
    )
