"""A post told first and then the name of whoever has it, given in so many words.

The commander of the fleet, identified as Zhao, said so.      he has the post
The commander (Admiral Zhao) and the commissar (Ma) came.     the same
The new commander was named as Zhao.                          he has come to it
The mayor of Lyon, former judge Ana Roux, said so.            she is mayor
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene import Scene
from archive.model import Aspect

_GIVEN = re.compile(
    r",\s+(?:one|whose\s+name\s+(?:is|was\s+given\s+as)|(?:who\s+(?:was|is)\s+)?(?:identified|named|given)\s+(?:\w+\s+){0,2}?as|a\s+(?:man|woman|general|officer)\s+(?:called|named))\s+"
    r"|\s+(?:was|is|has\s+been)\s+(?:named|identified|given)\s+(?:\w+\s+){0,3}?as\s+|\s+\(\s*"
)
# "the foreign minister, career diplomat Ana Roux, said", "the chief executive, a former banker named Karl Holm, left"
_WORD = r"(?!(?:and|or|but|that|who|which|of|in|on|at|to|by|for|with|from|as|when|while|if|after|before|because|said|says|told|is|was|are|were|has|had)\b)[a-z0-9][\w’'-]*"
_TRADE = re.compile(rf",\s+(?:(?:the|an?)\s+)?(?:{_WORD}\s+){{1,5}}(?:(?:named|called)\s+)?")
_SET_OFF = re.compile(r"(?:,\s+(?:aged\s+)?\d\d)?(?:,(?!\s+(?:and|or|as\s+well)\b)|\s*[.;:]|\s*$)")
_PLACES = frozenset(
    ("nsubj", "nsubjpass", "dobj", "pobj", "appos", "conj", "dative", "nmod", "npadvmod", "dep", "ROOT")
)
_LEADS = frozenset(("IN", "VBG", "VBN", "TO", "WRB", "RB"))
_FINITE = frozenset(("VBZ", "VBD", "VBP", "MD"))
_CLOSED = re.compile(r"(?:,\s+\d\d)?\s*\)")
_OTHERS = re.compile(r"\b(?:by|to|of|for|with)\b")


def name_given(scene: Scene) -> None:
    """Adds that whoever is named so has the post before his name."""
    for post in scene.sentence.posts if scene.sentence.people else ():
        _by_trade(scene, post)
        link = _GIVEN.match(scene.text, post.end) if not (post.plural or post.counterpart) else None
        if link is None or scene.led(post) is not None or any(c.post is post for c in scene.found):
            continue
        if _OTHERS.search(link.group()) is not None:
            continue
        named = scene.named_at(link.end())
        bracket = link.group().strip() == "("
        if named is None or (bracket and _CLOSED.match(scene.text, named.end) is None):
            continue
        post.definite = post.definite or not post.indefinite
        anchor = scene.sentence.head_token(post.head, post.head_end)
        aspect = Aspect.BEGAN if post.new else None
        scene.state(named.person, post, "name given", anchor, post.start, named.end, aspect=aspect, title=True)


def _by_trade(scene: Scene, post: PostMention) -> None:
    """ "The mayor of Lyon, former judge Ana Roux, said so": what the holder is besides stands before the name."""
    whose = post.definite or post.possessor is not None or post.country is not None
    whose = whose or (post.organisation is not None and not post.indefinite)
    link = _TRADE.match(scene.text, post.end) if whose else None
    if link is None or post.plural or post.counterpart or any(c.post is post for c in scene.found):
        return
    named = scene.named_at(link.end())
    if named is None or scene.led(post) is not None or _SET_OFF.match(scene.text, named.end) is None:
        return
    words = scene.sentence.span(link.start() + 1, link.end())
    trade = [word for word in words or () if word.is_alpha and word.lower_ not in ("named", "called")]
    if not trade or trade[-1].pos_ != "NOUN" or any(word.tag_ in _FINITE for word in trade):
        return
    if any(other.start < link.end() and link.start() < other.end for other in scene.sentence.posts):
        return  # "the mayor of Lyon, party leader Ana Roux, said": a title leads the name
    anchor = scene.sentence.head_token(post.head, post.head_end)
    if anchor is None or anchor.dep_ not in _PLACES:
        return  # "elected president, actor Ana Roux, said"
    opening = scene.sentence.span(0, post.start)
    if opening and opening[0].tag_ in _LEADS and not any(w.tag_ in _FINITE or w.lower_ == "," for w in opening):
        return  # "After talks with the mayor, actor Ana Roux, a Swiss, left": who is told of comes first behind the comma
    scene.state(named.person, post, "name given", anchor, post.start, named.end, title=True)
