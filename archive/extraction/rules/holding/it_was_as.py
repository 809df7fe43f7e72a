"""What somebody was when he did what a sentence puts last.

It was as commander of the fleet that Liu wrote the doctrine.       he had the post
It was not until 1999, as mayor, that she spoke of it.              says nothing here
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Scene
from archive.model import Aspect

_LEAD = re.compile(
    r"(?:^|[,;:–—“\"]\s*|\b(?:and|but|though|perhaps)\s+)it\s+(?:was|had been)\s+(?:(?:first|mainly|mostly|largely|above all|also|perhaps|while)\s+)?"
    r"(?:in (?:his|her) (?:role|capacity|time|years)\s+)?as\s+(?:(?:the|an?|its)\s+)?$",
    re.I,
)
_ARTICLE = re.compile(r"(?:(?:the|an?|its)\s+)?", re.I)


def it_was_as(scene: Scene) -> None:
    """Adds the post that such a sentence puts first."""
    if " as " not in scene.text:
        return
    for post in scene.sentence.posts:
        article = _ARTICLE.match(scene.text, post.start)
        lead = _LEAD.search(scene.text[: article.end() if article is not None else post.start])
        if lead is None or post.plural or scene.led(post) is not None or any(c.post is post for c in scene.found):
            continue
        head = scene.sentence.head_token(post.head, post.head_end)
        be = verbs.governing_verb(head) if head is not None else None
        if be is None or be.lemma_ != "be":
            continue
        deed = next((c for c in be.children if c.idx > post.end and c.dep_ in ("ccomp", "relcl", "advcl", "acl")), None)
        if deed is None or verbs.read_verb(deed).tense not in (Tense.PAST, Tense.PLUPERFECT):
            continue
        people = scene.subjects(deed)
        if len(people) == 1:
            post.definite = post.definite or not post.indefinite
            scene.state(people[0], post, "it was as", be, lead.start(), post.end, aspect=Aspect.HELD_BEFORE, title=True)
