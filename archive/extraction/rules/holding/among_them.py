"""Who is named of several holders: "members of the commission, including Ma and Wu, were present".

Other members of the body, among them Ma and Wu, came.    each holds the seat
Former ministers such as Lind and Dahl signed.            each held the post before
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Scene
from archive.extraction.scene.named_later import list_behind
from archive.model import Aspect

_AMONG = re.compile(
    r"\s*,?\s*\(?(?:includ(?:ing|es?|ed)|among\s+them|amongst\s+them|namely|such\s+as)\s+(?:(?:both|the)\s+)?"
)
_OUT = frozenset("remove dismiss sack fire oust purge expel replace drop".split())


def among_them(scene: Scene) -> None:
    """Adds the post of those whom a list behind a title in the plural names, unless the sentence has said what they are."""
    for post in scene.sentence.posts:
        if not post.plural or post.counterpart or post.incoming or post.nominated or scene.led(post) is not None:
            continue
        link = _AMONG.match(scene.text, post.end)
        if link is None:
            continue
        own = {c.person for c in scene.found if c.post is post or c.position == post.position is not None}
        for person in list_behind(scene.sentence, link.end()):
            mention = next(m for m in scene.sentence.people if m.person == person and m.start >= link.end())
            titled = any(scene.led(other) is mention for other in scene.sentence.posts)
            if person in own or titled or any(c.person == person and not c.title for c in scene.found):
                continue
            anchor = scene.sentence.head_token(post.head, post.head_end)
            if anchor is not None and (verb := _put_out(anchor)) is not None:
                for each in scene.joined_posts(post):
                    scene.change(person, Aspect.ENDED, "among them", verb, post.start, mention.end, post=each)
                continue
            scene.state(person, post, "among them", anchor, post.start, mention.end, title=True)


def _put_out(noun: Token) -> Token | None:
    """The verb by which those of whom the noun tells lose the post: "the vice chairmen, including Ma, were removed"."""
    if noun.dep_ != "nsubjpass":
        return None
    verb = verbs.read_verb(noun.head)
    past = verb.tense in (Tense.PAST, Tense.PERFECT) and not verb.negated and not verb.modal
    return noun.head if past and verb.lemma in _OUT else None
