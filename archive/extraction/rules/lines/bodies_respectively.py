"""Bodies told in a row beside a row of people, the first with the first: "A and B lead the navy and the air force respectively".

A and B lead C and D respectively.                            the head of one each
C and D are led by A and B respectively.                      the same
A and B took over C and D, respectively.                      what the verb says of each body
A and B went respectively to the C and D theater commands.    a beginning each
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from archive.extraction.context import OrganisationMention, PersonMention
from archive.extraction.parsing import verbs
from archive.extraction.rules.holding.copulas import HEAD, say
from archive.extraction.rules.holding.headship import NOT_HEADED, headship
from archive.extraction.rules.lines.joined_rows import joined_rows
from archive.extraction.rules.lines.paired import rows_of_people, written_after
from archive.extraction.rules.sense.meaning import modality_of
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_WORD = "respectively"
_JOINT = re.compile(r"\s*(?:,|,?\s+and|,?\s+as\s+well\s+as)?\s+(?:the\s+)?(?:(?:new|old|former)\s+)?")
# "went to the navy and the air force respectively"
_COMES = frozenset("go move take get inherit come transfer switch shift head return assign send post".split())


def bodies_respectively(scene: Scene) -> None:
    """Gives each of a row of people the post at the body of the same place in a row of bodies, and no other of them."""
    if _WORD not in scene.text.lower() or len(scene.sentence.people) < 2:
        return
    for people in rows_of_people(scene):
        for bodies in _rows_of_bodies(scene):
            if len(bodies) == len(people) and _told_apart(scene, people, bodies):
                _pair(scene, people, bodies)


def _rows_of_bodies(scene: Scene) -> Iterator[list[OrganisationMention]]:
    entries = scene.article.organisations
    headed = (m for m in scene.sentence.organisations if entries[m.organisation].kind not in NOT_HEADED)
    return joined_rows(headed, lambda one, other: _JOINT.fullmatch(scene.text, one.end, other.start) is not None)


def _told_apart(scene: Scene, people: list[PersonMention], bodies: list[OrganisationMention]) -> bool:
    """Whether the word stands between the two rows or behind the last of them, and no title tells another post."""
    first, last = (people, bodies) if people[0].start < bodies[0].start else (bodies, people)
    between = scene.text[first[-1].end : last[0].start]
    titled = any(post.start < bodies[-1].end and bodies[0].start < post.end for post in scene.sentence.posts)
    return not titled and (_WORD in between.lower() or written_after(scene, last[-1].end))


def _pair(scene: Scene, people: list[PersonMention], bodies: list[OrganisationMention]) -> None:
    named = {mention.person for mention in people}
    owned = {mention.organisation for mention in bodies}
    said = [c for c in scene.found if c.person in named and not c.title and _body_of(scene, c) in owned]
    first, last = (people, bodies) if people[0].start < bodies[0].start else (bodies, people)
    told = scene.sentence.span(first[-1].end, last[0].start) or ()
    verb = next((token for token in reversed(list(told)) if token.pos_ == "VERB"), None)
    model = said[0] if said else None
    if model is None and (verb is None or verb.lemma_.lower() not in HEAD | _COMES):
        return
    scene.found = [c for c in scene.found if c not in said]
    for mention, body in zip(people, bodies, strict=True):
        start, end = min(mention.start, body.start), max(mention.end, body.end)
        if model is not None:
            position = scene.head_of(body)
            scene.add(
                replace(model, person=mention.person, post=None, position=position, start=start, end=end, bounds=None)
            )
        elif verb is not None and verb.lemma_.lower() in HEAD:
            say(scene, verbs.read_verb(verb), mention.person, headship(scene, body, start, end, verb), "heads", start)
        elif verb is not None and (modality := modality_of(scene, verbs.read_verb(verb))) is not Modality.DENIED:
            position = scene.head_of(body)
            scene.change(
                mention.person, Aspect.BEGAN, "goes to", verb, start, end, position=position, modality=modality
            )


def _body_of(scene: Scene, candidate: Candidate) -> int | None:
    position = scene.position_of(candidate)
    return scene.article.positions[position].organisation if position is not None else None
