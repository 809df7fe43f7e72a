"""How far somebody is into his time in a post, told behind the name or at the head of the sentence.

Li, in his third year as commander, will retire.                    he has the post
Li is only two months in office as commander.
A week into his job as commander, Li has dismissed two officers.
Li, in the post of commander since 2021, signed the order.
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.scene import Scene

_SPELL = r"(?:day|week|month|year|term|spell|stint|decade)s?"
_JOB = r"(?:(?:the|his|her|that)\s+(?:[\w-]+\s+)?(?:post|job|role|position|chair|seat))"
_IN = rf"(?:office|power|charge|command|place|post|{_JOB})"
_PHRASE = (
    r"(?:(?:now|already|only|just|still|barely|currently|not\s+yet|less\s+than|more\s+than|about|some|almost|nearly)\s+)*"
    rf"(?:(?:(?:(?:midway|halfway|well|deep)\s+)?(?:in|into|through|serving|on)\s+(?:his|her)\s+(?:[\w-]+\s+){{1,2}}{_SPELL}(?:\s+in\s+{_IN})?"
    r"|(?:an?|[\w-]+)(?:\s+and\s+a\s+half)?\s+(?:day|week|month|year)s?\s+"
    rf"(?:into\s+(?:his|her|the)\s+(?:[\w-]+\s+)?(?:term|tenure|time|job|post|stint|spell)|(?:in|into)\s+{_IN})"
    rf"|in\s+{_IN})(?:\s+since\s+[\w.,]+(?:\s+\d{{4}})?,?)?\s+as|in\s+{_JOB}\s+of)\s+(?:(?:the|its|their)\s+)?"
)
_BEHIND = re.compile(rf"(?:\s*[(（][^()（）]{{1,20}}[)）])?(?:,\s+|\s+(?:is|remains)\s+){_PHRASE}", re.I)
_AHEAD = re.compile(_PHRASE, re.I)


def amid_his_time(scene: Scene) -> None:
    """Adds those told behind a name, before any time in a post that is told in the past is taken for one that is over."""
    if " as " not in scene.text and " of " not in scene.text:
        return
    for mention in scene.sentence.people:
        told = _BEHIND.match(scene.text, mention.end)
        post = _post_at(scene, told) if told is not None else None
        if post is not None:
            _add(scene, mention, post, mention.start)


def into_time(scene: Scene) -> None:
    """Adds those told at the head of a sentence, of which nothing has been said yet."""
    if " as " not in scene.text and " of " not in scene.text:
        return
    ahead = _AHEAD.match(scene.text)
    post = _post_at(scene, ahead) if ahead is not None else None
    if post is not None and scene.text.startswith(",", post.end):
        named = (m for m in scene.sentence.people if scene.only_ranks(post.end + 1, m.start) and m.start > post.end)
        if (behind := next(named, None)) is not None:
            _add(scene, behind, post, 0)


def _post_at(scene: Scene, told: re.Match[str]) -> PostMention | None:
    return next((p for p in scene.sentence.posts if p.start <= told.end() <= p.head), None)


def _add(scene: Scene, mention: PersonMention, post: PostMention, start: int) -> None:
    if post.plural or post.former or post.nominated or any(c.post is post for c in scene.found):
        return
    post.definite = True
    anchor = scene.sentence.head_token(mention.start, mention.end)
    scene.state(mention.person, post, "into his time", anchor, start, max(post.end, mention.end), title=True)
