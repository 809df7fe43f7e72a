"""A post told first and then the name of whoever has it, given in so many words.

The commander of the fleet, identified as Zhao, said so.      he has the post
The commander (Admiral Zhao) and the commissar (Ma) came.     the same
The new commander was named as Zhao.                          he has come to it
"""

from __future__ import annotations

import re

from archive.extraction.scene import Scene
from archive.model import Aspect

_GIVEN = re.compile(
    r",\s+(?:one|whose\s+name\s+(?:is|was\s+given\s+as)|(?:who\s+(?:was|is)\s+)?(?:identified|named|given)\s+(?:\w+\s+){0,2}?as|a\s+(?:man|woman|general|officer)\s+(?:called|named))\s+"
    r"|\s+(?:was|is|has\s+been)\s+(?:named|identified|given)\s+(?:\w+\s+){0,3}?as\s+|\s+\(\s*"
)
_CLOSED = re.compile(r"(?:,\s+\d\d)?\s*\)")
_OTHERS = re.compile(r"\b(?:by|to|of|for|with)\b")


def name_given(scene: Scene) -> None:
    """Adds that whoever is named so has the post before his name."""
    for post in scene.sentence.posts if scene.sentence.people else ():
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
