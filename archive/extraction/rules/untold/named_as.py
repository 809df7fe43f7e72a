"""A name and what its bearer is "as", side by side and without a verb of their own.

The opening was graced by General Xu as commander of the force.                      who does it, as what
Three work in the departments: Zhang as deputy chief, Tong as deputy director.       a list behind a colon
With Zhu, a former diplomat, as its director, the foundation hopes for better times.  what stands beside the clause
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.parsing import verbs
from archive.extraction.rules.holding.as_deeds import makes_nobody
from archive.extraction.rules.untold.titles_left import FINITE, last_named, titles_left
from archive.extraction.scene import Scene

_AS = re.compile(rf"{BEHIND_NAME}(?:,\s+[^,;:.]{{3,60}},)?,?\s+as\s+(?:(?:its|the|an?|their|his|her)\s+)*", re.I)
_BY = re.compile(r"\bby\s+(?:the\s+)?$")
_WITH = re.compile(r"(?:^|,\s+|\s)[Ww]ith\s+(?:the\s+)?$")
_PAIR = r"(?:[^,;:]|,\s+\d\d,){3,90}\s+as\s+[^;:]{3,120}?"
_LISTED = re.compile(rf"[:;]\s+(?:{_PAIR}(?:;|,|,?\s+and)\s+)*(?:and\s+)?$")


def named_as(scene: Scene) -> None:
    """Adds the titles of such people."""
    if " as " not in scene.text:
        return
    for post, _ in titles_left(scene):
        mention = last_named(scene, post.start)
        if mention is None or _AS.fullmatch(scene.text, mention.end, post.start) is None:
            continue
        low = min([low for low, high in scene.sentence.ranks if 0 <= mention.start - high <= 1], default=mention.start)
        before = scene.text[:low]
        if _BY.search(before):
            told = _done_by(scene, mention)
        elif _WITH.search(before):
            told = _beside(scene, mention)
        else:
            told = _LISTED.search(before) is not None and _no_verb(scene, before.rfind(":"), mention.start)
        if told:
            post.definite = post.definite or not post.indefinite
            anchor = scene.sentence.head_token(mention.start, mention.end)
            scene.state(mention.person, post, "named as", anchor, mention.start, post.end, title=True)


def _done_by(scene: Scene, mention: PersonMention) -> bool:
    """Whether it is no deed done to somebody: "was greeted by Li as commander" may be of either."""
    agent = scene.sentence.head_token(mention.start, mention.end)
    verb = verbs.governing_verb(agent) if agent is not None else None
    if verb is None or makes_nobody(verbs.read_verb(verb)) or scene.subjects(verb):
        return False
    reading = verbs.read_verb(verb)
    return reading.passive and not reading.negated and not reading.modal


def _beside(scene: Scene, mention: PersonMention) -> bool:
    """Whether "with" only sets the pair beside a clause that makes nobody something."""
    name = scene.sentence.head_token(mention.start, mention.end)
    verb = verbs.governing_verb(name) if name is not None else None
    return verb is None or not makes_nobody(verbs.read_verb(verb))


def _no_verb(scene: Scene, start: int, end: int) -> bool:
    words = scene.sentence.span(max(0, start), end)
    return words is not None and not any(word.tag_ in FINITE for word in words)
