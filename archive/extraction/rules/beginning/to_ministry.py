"""Of a life: a minister who goes to the next ministry: "in 1992 she was moved to the ministry of health"."""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import PostMention
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
_MINISTERS = frozenset(("minister", "deputy minister", "minister of state"))


def to_ministry(scene: Scene, verb: Verb) -> None:
    """Adds the post in the ministry to which somebody goes who was minister till then."""
    topic = scene.article.topic
    if topic is None or verb.lemma not in _MOVE or verb.negated or verb.modal:
        return
    token = verb.token
    at = token.idx + len(token)
    match = _TO.match(scene.text, at) or (_BARE.match(scene.text, at) if verb.lemma != "go" else None)
    if match is None or topic not in scene.subjects(token) or any(c.anchor == token for c in scene.found):
        return
    last = told(scene, topic, named=True, opening=False)
    position = scene.position_of(last) if last is not None else None
    title = scene.article.positions[position].title if position is not None else None
    if title not in _MINISTERS or modality_of(scene, verb) is not Modality.ASSERTED:
        return
    start, end = match.start(), match.end()
    start += len(match.group()) - len(match.group().lstrip())
    post = PostMention(
        start, end, start, end, title, portfolio=fields.stored(match["before"] or match.groupdict().get("after") or "")
    )
    post.country, post.definite = scene.article.people[topic].country, True
    scene.change(topic, Aspect.BEGAN, "move", token, quote_start(scene, token), end, post=post)
