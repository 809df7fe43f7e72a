"""A minister who goes to the next ministry.

In 1992 she was moved to the ministry of health.                 of a life
Oil Minister Taqi was transferred to the Industry Ministry.      in news, whom others move
"""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.beginning.office import told
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_MOVE = frozenset("move transfer shift switch go reassign reshuffle pass return promote send come".split())
_TO = re.compile(
    rf"(?:\s+(?:in|on)\s+[\w ]{{3,20}}?)?\s+(?:over\s+|back\s+)?to\s+(?:head\s+|run\s+)?(?:the\s+)?(?:(?P<before>{fields.ANY})\s+(?:ministry|portfolio)|"
    rf"(?:ministry|portfolio)\s+(?:of|for)\s+(?:the\s+)?(?P<after>{fields.ANY}))\b(?!\s+as\b)",
    re.I,
)
_BARE = re.compile(rf"\s+in\s+\d{{4}}\s+to\s+(?:the\s+)?(?P<before>{fields.ANY})\b(?=\s*(?:[,.;]|and\b))", re.I)
_AS_WHAT = re.compile(r",?\s+where\s+(?:he|she|[A-Z]\w+)\s+(?:was|served|worked|became|acted)\b")
_RUN = r"(?-i:[A-Z])[\w-]+(?:,? (?:and |& )?(?-i:[A-Z])[\w-]+){0,4}?"
# A ministry of any field, by its capitals: "the Heavy Industries ministry".
_OPEN = re.compile(
    rf"\s+(?:over\s+|back\s+)?to\s+(?:the\s+)?(?:(?P<before>{_RUN})\s+ministry|ministry\s+(?:of|for)\s+(?:the\s+)?(?P<after>{_RUN}))\b(?!\s+as\b| (?-i:[A-Z]))",
    re.I,
)
# What others do with a minister: in news one who "went to the ministry" may be on a visit.
_MOVED = frozenset("move transfer shift switch reassign reshuffle demote".split())
# What a minister does himself, as no visitor would
_MOVES = frozenset("move transfer shift switch".split())
_MINISTERS = frozenset(("minister", "deputy minister", "minister of state"))


def to_ministry(scene: Scene, verb: Verb) -> None:
    """Adds the post in the ministry to which somebody goes who was minister till then."""
    if verb.lemma not in _MOVE or verb.negated or verb.modal:
        return
    token = verb.token
    at = token.idx + len(token)
    life = scene.article.topic is not None
    match = _TO.match(scene.text, at) or (_BARE.match(scene.text, at) if life and verb.lemma != "go" else None)
    match = match or (_OPEN.match(scene.text, at) if not life else None)
    if match is None or any(c.anchor == token for c in scene.found):
        return
    if _AS_WHAT.match(scene.text, match.end()):
        return  # "moved to the Ministry of Finance, where she was minister for public administration": as that
    person, position = _of_life(scene, verb) if life else _in_news(scene, verb)
    title = scene.article.positions[position].title if position is not None else None
    modality = modality_of(scene, verb)
    if person is None or title not in _MINISTERS or modality is Modality.HYPOTHETICAL:
        return
    if life and modality is not Modality.ASSERTED:
        return
    start, end = match.start(), match.end()
    start += len(match.group()) - len(match.group().lstrip())
    post = PostMention(
        start, end, start, end, title, portfolio=fields.stored(match["before"] or match.groupdict().get("after") or "")
    )
    post.country, post.definite = scene.article.people[person].country, True
    scene.change(person, Aspect.BEGAN, "move", token, quote_start(scene, token), end, post=post, modality=modality)


def _of_life(scene: Scene, verb: Verb) -> tuple[int | None, int | None]:
    """Whose life it is, where he moves, and the post that was told of him last."""
    topic = scene.article.topic
    if topic is None or topic not in scene.subjects(verb.token):
        return None, None
    last = told(scene, topic, named=True, opening=False)
    return topic, scene.position_of(last) if last is not None else None


def _in_news(scene: Scene, verb: Verb) -> tuple[int | None, int | None]:
    """Who is moved, with the post that the title beside his name tells."""
    moves = verb.lemma in _MOVES and not verbs.objects(verb.token)
    moved = verb.lemma in _MOVED if verb.passive else moves
    people = scene.subjects(verb.token) if moved else []
    held = [c for c in scene.found if c.person in people and c.aspect is Aspect.HOLDS and c.title]
    changed = any(c.person in people and c.aspect in (Aspect.BEGAN, Aspect.ENDED) for c in scene.found)
    if len(people) != 1 or len(held) != 1 or changed:
        return None, None
    return people[0], scene.position_of(held[0])
