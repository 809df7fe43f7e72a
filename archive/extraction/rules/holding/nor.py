"""What somebody is not either, told behind "nor", where the verb stands before its subject.

He was not a minister then, nor was he even on the Central Committee.     he was no member of it
Nor is Holm a member of the council.                                      he is none
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.holding.inverted import ADVERB
from archive.extraction.rules.whose.membership import has_members
from archive.extraction.scene import Scene
from archive.model import Aspect

_NOR = re.compile(r"(?:^|[.;,]\s+(?:and\s+)?)nor\s+$", re.I)
_LONGEST = 10  # characters of such words
_GAP = rf"(?:\s+(?:even|ever|yet))?{ADVERB}(?:been\s+)?"
_WHAT = rf"{_GAP}(?:(?:the|a|an|its|one\s+of\s+(?:the|its))\s+)?"
_ON = re.compile(rf"{_GAP}(?:on|in)\s+(?:the\s+|its\s+)?(?:(?:new|outgoing|full|last|old)\s+)?", re.I)


def nor_is(scene: Scene, verb: Verb) -> None:
    """Adds that the subject between the verb and the title, or the body, has no such post."""
    token = verb.token
    if verb.lemma != "be" or verb.modal or not _NOR.search(scene.text, max(0, token.idx - _LONGEST), token.idx):
        return
    subject = verbs.subject(token)
    if subject is None or subject.i < token.i:
        return
    named = next((m for m in scene.sentence.people if m.start <= subject.idx < m.end), None)
    end = named.end if named is not None else subject.idx + len(subject)
    post = scene.post_after(end, _WHAT) or _seat(scene, end)
    if post is None or (post.indefinite and post.title != "member"):
        return  # "nor is he a minister": says nothing of one post
    for person in scene.people_of(subject):
        scene.state(person, post, "copula", token, token.idx, post.end, aspect=Aspect.NOT_HOLDING)


def _seat(scene: Scene, end: int) -> PostMention | None:
    """The seat of "nor was he on the commission"."""
    body = next((m for m in scene.sentence.organisations if _ON.fullmatch(scene.text, end, m.start)), None)
    if body is None or not has_members(scene, body.organisation):
        return None
    position = scene.positions.of(scene.article, body.organisation, "member")
    return PostMention(end, body.end, end, body.end, "member", organisation=body.organisation, position=position)
