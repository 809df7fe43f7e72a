"""Whether somebody who comes to a post has left the one that he is told to have: "The chief of the region, Liu, becomes head of
the eastern command"."""

from __future__ import annotations

import re

from archive.extraction.context import PositionEntry
from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate
from archive.extraction.scene.passage import Passage
from archive.extraction.settling.full_time import excludes, is_command
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_TOO = re.compile(
    r"\b(?:also|too|as well|concurrently|additional(?:ly)?|in addition|besides|while remaining|doubl\w+|remains?|retains?|keeps?|keeping|stays?)\b"
)
_KEEPS_ON = re.compile(
    r"(?:He|She|(?:[A-Z][\w-]+\s){1,3}?)\s*(?:(?:will|also|would|is\s+to|is\s+expected\s+to)\s+)*"
    r"(?:keeps?|kept|retains?|retained|(?:remains?|stays?)\s+in|holds?\s+on\s+to)\s+(?:his|her|that|the)\b"
)


def is_move(change: Candidate, title: Candidate) -> bool:
    """Whether by what a sentence tells of somebody he has come from one post to another that leaves no room for the first."""
    if change.modality is not Modality.ASSERTED or change.person != title.person:
        return False
    if change.aspect is not Aspect.BEGAN and not _is_now(change):
        return False
    if change.position is None or title.position is None or change.position == title.position:
        return False
    positions = change.scene.article.positions
    here, there = positions[title.position], positions[change.position]
    article = change.scene.article
    one = excludes(article, here, there) and not _still_to_enter(change, there)
    if (here.organisation == there.organisation and not one) or here.title == "member":
        return False
    if change.acting or _TOO.search(change.scene.text) or _stays_on(change.scene) or _one_of_two(change, title):
        return False
    return (
        here.title == there.title
        or one
        or (title.aspect is Aspect.HOLDS and all(is_command(article, p) for p in (here, there)))
    )


_NOW = sought(r"\bis\s+now\s+(?:the\s+)?$")


def _is_now(change: Candidate) -> bool:
    """ "The mayor of Datong, Moss, is now governor", "now governs Hebei": since he is that."""
    if change.aspect is not Aspect.HOLDS:
        return False
    post, verb = change.post, change.anchor
    if verb is not None and verb.pos_ == "VERB" and any(child.lower_ == "now" for child in verb.children):
        return True
    return post is not None and _NOW.search(change.scene.text, 0, post.head) is not None


def _still_to_enter(change: Candidate, there: PositionEntry) -> bool:
    """Whether an election of voters gives a post that is entered later, and until then the old one stays."""
    anchor = change.anchor
    return anchor is not None and verbs.lemma_of(anchor) == "elect" and there.country != "CHN"


def _one_of_two(change: Candidate, title: Candidate) -> bool:
    """ "Li, chairman and chief executive of the mills, succeeds Ma as chairman": who keeps one of two posts that he has together
    leads that body still, and the other with it."""
    scene, post, positions = title.scene, title.post, title.scene.article.positions
    joined = [each for each in scene.joined_posts(post) if each is not post] if post is not None else []
    beside = [c for c in scene.found if c.title and c.person == title.person and c.post in joined]
    kept = [c.position for c in beside if c.aspect is Aspect.HOLDS and c.position is not None]
    given = {c.position for c in scene.found if c.person == title.person and c.anchor == change.anchor}
    begun = {positions[number].title for number in given if number is not None}
    here = positions[title.position].organisation if title.position is not None else None
    return any(positions[n].organisation == here and positions[n].title not in begun for n in kept)


def _stays_on(scene: Passage) -> bool:
    """Whether the next sentence says that he keeps what he had: "He retains that post"."""
    after = scene.article.sentences[scene.sentence.index + 1 : scene.sentence.index + 2]
    return any(_KEEPS_ON.match(sentence.text) for sentence in after)
