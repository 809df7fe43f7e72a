"""How far somebody is into his time in a post, told behind the name or at the head of the sentence.

Li, in his third year as commander, will retire.                    he has the post
Li is only two months in office as commander.
A week into his job as commander, Li has dismissed two officers.
Li, in the post of commander since 2021, signed the order.
Li, five months into the job, met his counterpart.                  of the post that the text has said he has
Five months into the job, Li met his counterpart.
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.dating.into_it import INTO_JOB
from archive.extraction.parsing import verbs
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

# "Li (pictured), who is only a month into the job"
_THEN = re.compile(
    r"(?:\s*[(（][^()（）]{1,20}[)）])?(?:,\s+(?:who(?:\s+is|[’']s)\s+)?|\s+is\s+)(?:now\s+|still\s+|only\s+|just\s+|barely\s+)*",
    re.I,
)
_FIRST = re.compile(r"(?:Now|Only|Just|Still|Barely)?\s*", re.I)


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


def into_job(scene: Scene) -> None:
    """Adds those of whom a sentence says how long they have had the post that they are known to have."""
    for told in INTO_JOB.finditer(scene.text):
        if any(told.start() < c.end and c.start < told.end() and c.rule == "into his time" for c in scene.found):
            continue
        person = _whose_job(scene, told)
        position = scene.known_post(person) if person is not None else None
        if person is None or position is None:
            continue
        start, end = told.span()
        own = PostMention(start, end, start, end, "", position=position)
        scene.state(person, own, "into his time", scene.sentence.head_token(start, end), start, end, title=True)


def _whose_job(scene: Scene, told: re.Match[str]) -> int | None:
    """Whose name, or title behind the name, such words follow; at the head of a sentence, whom its verb is about."""
    if _FIRST.fullmatch(scene.text, 0, told.start()) and scene.text.startswith(",", told.end()):
        noun = scene.sentence.head_token(*told.span())
        verb = verbs.finite_verb(noun) if noun is not None else None
        people = scene.subjects(verb) if verb is not None else []
        return people[0] if len(people) == 1 else None
    ends = [(m.end, m.person) for m in scene.sentence.people]
    ends += [(c.end, c.person) for c in scene.found if c.rule == "apposition" and c.person is not None]
    return next((person for end, person in ends if _THEN.fullmatch(scene.text, end, told.start())), None)


def _post_at(scene: Scene, told: re.Match[str]) -> PostMention | None:
    return next((p for p in scene.sentence.posts if p.start <= told.end() <= p.head), None)


def _add(scene: Scene, mention: PersonMention, post: PostMention, start: int) -> None:
    if post.plural or post.former or post.nominated or any(c.post is post for c in scene.found):
        return
    post.definite = True
    anchor = scene.sentence.head_token(mention.start, mention.end)
    scene.state(mention.person, post, "into his time", anchor, start, max(post.end, mention.end), title=True)
