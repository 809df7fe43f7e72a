"""Who finds that he is out: "found himself out of a job as minister", "saw herself replaced as mayor", and of headlines
"Li out as minister".
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_SELF = r"(?:himself|herself)\s+(?:\w+ly\s+|once\s+more\s+|again\s+)?"
_WITHOUT = r"out\s+of\s+(?:(?:a|the|his|her)\s+)?(?:job|office|work|post|power)"
_DONE = r"(?:replaced|ousted|removed|dismissed|sacked|fired|deposed|unseated|dropped|toppled|supplanted|forced\s+out|voted\s+out|pushed\s+(?:out|aside))"
_FOUND = re.compile(
    rf"\b(?P<verb>finds?|found|sees?|saw|seen)\s+{_SELF}(?:{_WITHOUT}|{_DONE})\s+(?:as|from\s+the\s+post\s+of)\s+(?:(?:the|its)\s+)?$"
)
_OUT = re.compile(r"(?:\s*[(（][^()（）]{1,20}[)）])?\s+(?P<out>out)\s+as\s+(?:(?:the|its)\s+)?")
_REACH = 90  # characters before a title


def put_out(scene: Scene) -> None:
    """Adds the ends that such words tell, in place of what the verb in them says of another's end."""
    if " as " not in scene.text and " post of " not in scene.text:
        return
    for post in scene.sentence.posts:
        low = max(0, post.start - _REACH)
        found = _FOUND.search(scene.text[low : post.start])
        if found is not None and scene.led(post) is None:
            _found(scene, post, low + found.start("verb"))
    _headline(scene)


def _found(scene: Scene, post: PostMention, at: int) -> None:
    verb = scene.sentence.head_token(at, at + 3)
    if verb is None or verb.pos_ != "VERB":
        return
    people = scene.subjects(verb)
    modality = modality_of(scene, verbs.read_verb(verb))
    own = scene.resolve(post, people[0]) if people else None
    scene.found = [
        c for c in scene.found if not (c.person in people and (c.post is post or scene.position_of(c) == own))
    ]
    post.definite = post.definite or not post.indefinite
    if modality is Modality.HYPOTHETICAL:
        return
    for person in people:
        start = quote_start(scene, verb)
        scene.change(person, Aspect.ENDED, "put out", verb, start, post.end, post=post, modality=modality)


def _headline(scene: Scene) -> None:
    """The name at its head, or behind a title there."""
    first = min(scene.sentence.people, key=lambda mention: mention.start, default=None)
    told = _OUT.match(scene.text, first.end) if first is not None else None
    post = scene.post_after(told.end(), "") if told is not None else None
    if first is None or told is None or post is None or any(c.post is post for c in scene.found):
        return
    titled = any(p.start == 0 and scene.led(p) is first for p in scene.sentence.posts)
    if not titled and first.start != 0 and not scene.only_ranks(0, first.start):
        return
    post.definite = True
    anchor = scene.sentence.head_token(told.start("out"), told.end("out"))
    scene.change(first.person, Aspect.ENDED, "put out", anchor, first.start, post.end, post=post)
