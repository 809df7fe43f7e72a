"""Who goes where a list of titled names ends in "all": the parser hangs the later ones on the first.

Chief executive Ann Bell, head of sales Tim Reed and finance director Jan Holm all resigned.    all three
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.scene import Scene

_ALL = re.compile(r",?\s+(?:all|both)\s+(?:have\s+|had\s+|also\s+)*$")
_LINK = re.compile(r",\s+(?:and\s+)?|\s+and\s+")


def with_all(scene: Scene, verb: Token, people: list[int]) -> list[int]:
    """The subjects of a verb, with those that a list before "all" adds."""
    said = _ALL.search(scene.text, 0, verb.idx)
    listed = [m for m in scene.sentence.people if said is not None and m.end <= said.start()]
    if said is None or not listed or listed[-1].end != said.start():
        return people
    found = [listed[-1]]
    for mention in reversed(listed[:-1]):
        link = _LINK.match(scene.text, mention.end)
        led = link is not None and any(
            post.start == link.end() and scene.led(post) is found[-1] for post in scene.sentence.posts
        )
        if link is None or not (led or link.end() == found[-1].start):
            break
        found.append(mention)
    named = [mention.person for mention in reversed(found)]
    return [*people, *(person for person in named if person not in people)] if len(named) > 1 else people
