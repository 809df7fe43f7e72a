"""Those of whom something is told as one of several holders: "Of the four vice premiers, Ding is the eldest".

Of the vice chairmen, Fan is 70 and will leave.                 he is one of them
Among the commission's members, Ma was the only sailor.         the same
Shen is the only woman among the five state councillors.        she is one of them
Hu, the youngest of the deputy governors, spoke.                the same
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.scene import Scene
from archive.extraction.scene.subjects_before import is_subject
from archive.model import Aspect

_OPENS = re.compile(r"(?:(?:Of|Among|Amongst)\s+(?:(?:the|its|his|her|their|all)\s+)?)", re.I)
_ONE = re.compile(
    r"\b(?:the\s+(?:only|sole|first|last|other|longest[-\s]serving|(?:most|least)\s+[\w-]+|[a-z]+est)"
    r"(?:\s+(?:woman|man|one|civilian|sailor|airman|officer|general|admiral|member|person|politician|outsider|soldier))?|"
    r"the\s+(?:elder|younger|(?:more\s+)?(?:senior|junior)|(?:higher|lower)-ranking)(?:\s+one)?|one)\s+(?:of|among|amongst)\s+(?:(?:all|the|its|his|her|their|just)\s+)*$"
)
# What is told of one of those who are counted, and not of what others do with them
_OF_HIMSELF = frozenset(
    """
    be leave retire stay remain go keep serve have come turn become rank step look seem reach lose hold survive return expect
    """.split()
)
_THEN = re.compile(r"\b(?:last|previous|outgoing|departing|former|then|original|first)\s", re.I)
_LEAD = 60  # characters


def of_the_several(scene: Scene) -> None:
    """Adds that such a one has the post of the several."""
    for post in scene.sentence.posts:
        if not post.plural or post.counterpart or post.nominated or post.incoming:
            continue
        mention = _behind(scene, post) or _before(scene, post)
        if mention is None or any(
            c.person == mention.person and (c.post is post or scene.position_of(c) == post.position is not None)
            for c in scene.found
        ):
            continue
        anchor = scene.sentence.head_token(mention.start, mention.end)
        verb = verbs.governing_verb(anchor) if anchor is not None else None
        beside = scene.text.startswith(",", mention.end)  # "Li, the elder of the two deputy chiefs, was there"
        over = not beside and verb is not None and verb.lemma_.lower() == "be" and verbs.read_verb(verb).past
        start, end = min(post.start, mention.start), max(post.end, mention.end)
        aspect = Aspect.HELD_BEFORE if over else None
        scene.state(mention.person, post, "one of several", verb, start, end, aspect=aspect, title=verb is None)


def _behind(scene: Scene, post: PostMention) -> PersonMention | None:
    """The subject right behind "Of the vice chairmen,"."""
    opens = _OPENS.match(scene.text)
    if opens is None or not post.start <= opens.end() <= post.head or _THEN.search(scene.text, opens.end(), post.head):
        return None
    comma = scene.text.find(",", post.end)
    mention = scene.named_at(comma + 2) if comma >= 0 else None
    if mention is None or not is_subject(mention, scene.sentence):
        return None
    between = scene.text[post.end : comma]
    if re.search(r"[.;:]|\b(?:and|or|who|that)\b", between) or any(
        p.start >= post.end and p.end <= comma for p in scene.sentence.posts
    ):
        return None
    head = scene.sentence.head_token(mention.start, mention.end)
    verb = verbs.governing_verb(head) if head is not None else None
    if verb is None or not (verb.lemma_.lower() in _OF_HIMSELF or verbs.read_verb(verb).passive):
        return None
    return mention


def _before(scene: Scene, post: PostMention) -> PersonMention | None:
    """The subject of "is the only woman among the vice premiers"; the name before such an apposition."""
    low = max(0, post.start - _LEAD)
    one = _ONE.search(scene.text, low, post.start) or _ONE.search(scene.text, low, post.start + len("the "))
    if one is None:
        return None
    for mention in scene.sentence.people:
        between = scene.text[mention.end : one.start()] if mention.end <= one.start() else None
        if between is not None and re.fullmatch(r"(?:,\s+\d{2})?,\s+", between):
            return mention
    head = scene.sentence.head_token(one.start(), one.end())
    verb = verbs.governing_verb(head) if head is not None else None
    subject = verbs.subject(verb) if verb is not None and verb.lemma_ == "be" else None
    people = scene.people_of(subject, alone=True) if subject is not None else []
    named = [m for m in scene.sentence.people if m.end <= one.start() and m.person in people]
    return named[-1] if len(people) == 1 and named else None
