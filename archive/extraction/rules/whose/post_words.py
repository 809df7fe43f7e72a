"""Changes told by "the post of", whatever the verb: what carries somebody into a post or out of it.

Li was catapulted into the post of commander.          a beginning
Parliament voted her into the office of president.     the same
Li was released from the post of commander.            an end
The decree exempts Li from his duties as commander.    the same
"""

from __future__ import annotations

import re

from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_WORD = r"(?:posts?|positions?|jobs?|roles?|office|seat|duties|functions|responsibilities|command|leadership)"
_THE = r"(?:the|his|her|their|its)\s+(?:\w+\s+)?"
_WHEN = r"(?:\s+(?:\w+ly|on\s+\w+day|in\s+\w+|last\s+\w+|this\s+\w+|back|straight|up|over|again))?"
_INTO = re.compile(rf"{_WHEN}\s+(?:in)?to\s+{_THE}{_WORD}\s+(?:of|as)\s+(?:(?:the|a|an)\s+)?")
_OUT_OF = re.compile(rf"{_WHEN}\s+(?:out\s+of|from|of)\s+{_THE}{_WORD}\s+(?:of|as)\s+(?:(?:the|a|an)\s+)?")
_POST_WORDS = sought(rf"\b{_WORD}\s+(?:of|as)\s")
# Verbs after which nobody came or went.
_NEITHER_WAY = frozenset(
    """
    beat defeat pip trounce bar ban exclude prevent block keep be stay remain take run stand apply aspire belong point refer relate add bring come differ benefit
    speak write say hear learn result suffer stem hang attach equate liken compare lead contribute restore limit nominate propose
    """.split()
)


def by_post_words(scene: Scene, verb: Verb) -> None:
    """Adds the beginning or end that a verb with "into" or "out of the post of" tells of."""
    if (
        verb.lemma in _NEITHER_WAY
        or scene.article.topic is not None
        or _POST_WORDS.search(scene.text, verb.token.idx) is None
    ):
        return
    token = verb.token
    if any(child.lower_ in ("whether", "if") for child in token.children):
        return
    end = token.idx + len(token)
    if verb.passive or not verbs.objects(token):
        people, start = scene.subjects(token), end
    else:
        named = scene.named_at(end)
        if named is None:
            return
        aside = re.match(BEHIND_NAME, scene.text[named.end :])
        people, start = [named.person], named.end + (aside.end() if aside else 0)
    for pattern, aspect in ((_INTO, Aspect.BEGAN), (_OUT_OF, Aspect.ENDED)):
        match = pattern.match(scene.text, start)
        post = scene.post_after(match.end(), "") if match is not None else None
        if post is None or scene.led(post) is not None:
            continue
        modality = modality_of(scene, verb)
        if modality is Modality.HYPOTHETICAL and verb.modal:
            return
        post.definite = post.definite or not post.indefinite
        for person in people:
            if any(c.person == person and c.post is post for c in scene.found):
                continue
            for joined in scene.joined_posts(post):
                scene.change(
                    person,
                    aspect,
                    "post words",
                    token,
                    quote_start(scene, token),
                    joined.end,
                    post=joined,
                    modality=modality,
                )
        return
