"""Who may come next, named behind the word: "A likely successor is Ma", "Possible successors to Li include Ma and Bo".

Whose successor is told beside the word, else the post last spoken of is meant.
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention
from archive.extraction.rules.holding.prospects import of_him, of_the_named
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_WORD = sought(
    r"\b(?:[Pp]ossible|[Ll]ikely|[Ll]ikeliest|[Pp]otential|[Pp]robable|[Pp]rospective|[Ll]eading|obvious|expected|presumed|rumou?red)\s+"
    r"(?:successor|replacement|candidate\s+to\s+(?:succeed|replace)\s+(?:him|her))s?\b"
)
_WHO = re.compile(
    r"(?:\s+(?:to|of|for|as|in|at)\s[^,;.]{2,50}?)?\s*(?:,|:|\s(?:is|are|was|were|includes?|included|(?:may|might|could|would)\s+be)(?:\s+said\s+to\s+be)?)\s+(?:either\s+)?"
)
_JOIN = re.compile(r"\s*(?:,\s*(?:and\s+|or\s+)?|\s(?:and|or)\s+)")
_NOBODY = re.compile(r"\b(?:no|without\s+an?)\s+(?:\w+\s+)?$", re.I)


def likely_successors(scene: Scene) -> None:
    """Adds the prospects of those who are named so."""
    for word in _WORD.finditer(scene.text):
        people = _named(scene, word.end())
        if not people or _NOBODY.search(scene.text, 0, word.start()):
            continue
        position = of_the_named(scene, word.end())
        if position is None:
            position = of_him(scene, word.end(), people[0].person)
        if position is None:
            continue
        head = scene.sentence.head_token(word.start(), word.end())
        for each in people:
            scene.change(
                each.person,
                Aspect.BEGAN,
                "prospect",
                head,
                word.start(),
                each.end,
                position=position,
                modality=Modality.PROSPECTIVE,
            )


def _named(scene: Scene, at: int) -> list[PersonMention]:
    """The names behind the word, in a row."""
    who = _WHO.match(scene.text, at)
    if who is None:
        return []
    found: list[PersonMention] = []
    at = who.end()
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        gap = _JOIN.match(scene.text, at) if found else None
        if (found and gap is None) or not scene.only_ranks(gap.end() if gap else at, mention.start):
            break
        found.append(mention)
        at = mention.end
    return found
