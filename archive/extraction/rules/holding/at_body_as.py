"""Who is or was at a body "as" the holder of a post of it.

Ma is now at the institute as a senior fellow.         of the institute
Chen, a general now with the bank as its chairman      of the bank
"""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Scene
from archive.model import Aspect

_AS = re.compile(r"(?<!such)(?<!same)(?<!known)(?P<body>,?)(?:\s+\w+ly)?\s+as\s+(?:(?:the|an?|its|his|her)\s+)?$")
_ARTICLE = re.compile(r"(?:the|an?|its|his|her)\s+", re.I)
_AT = frozenset(("at", "with", "in", "on"))


def at_body_as(scene: Scene) -> None:
    """Adds the posts that stand behind such an "as"."""
    if " as " not in scene.text or scene.article.topic is not None:
        return
    for post in scene.sentence.posts:
        if post.plural or post.former or post.counterpart:
            continue
        article = _ARTICLE.match(scene.text, post.start)
        link = _AS.search(scene.text[: article.end() if article is not None else post.start])
        body = next((m for m in scene.sentence.organisations if link is not None and m.end == link.start()), None)
        if body is not None and scene.led(post) is None and not any(c.post is post for c in scene.found):
            _at(scene, post, body)


def _at(scene: Scene, post: PostMention, body: OrganisationMention) -> None:
    """ "Tan is now with the Southern Theatre Command, reportedly as a deputy chief of staff"."""
    first = scene.sentence.head_token(body.start, body.end)
    link = first.head if first is not None else None
    if link is None or link.dep_ != "prep" or link.lower_ not in _AT:
        return
    above = link.head
    while above.dep_ == "prep":
        above = above.head
    people: list[int] = []
    over = False
    if above.lemma_ in ("be", "sit") and above.pos_ in ("AUX", "VERB"):
        reading = verbs.read_verb(above)
        if reading.negated or reading.modal or reading.tense not in (Tense.PRESENT, Tense.PAST, Tense.PLUPERFECT):
            return
        people, over = scene.subjects(above), reading.tense is not Tense.PRESENT
    elif above.pos_ in ("NOUN", "PROPN") and re.search(r"\bnow\s+(?:at|with)\b", scene.text[above.idx : body.start]):
        mention = scene.mention_of(above)
        people = [mention.person] if mention is not None else []
    if len(people) != 1:
        return
    if post.organisation is None and post.country is None and post.portfolio is None:
        post.organisation, post.explicit = body.organisation, True
    aspect = Aspect.HELD_BEFORE if over else None
    scene.state(people[0], post, "as", above, above.idx, post.end, aspect=aspect, title=True)
