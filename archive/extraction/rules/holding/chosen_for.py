"""Whom others have picked for a post, told beside the name: "Li, the president's nominee for commander", "his pick for
commander, Li"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_FOR = re.compile(
    r"\b(?P<noun>choice|pick|nominee|selection)\s+(?:for|as|to be|to become|to serve as)\s+(?:(?:the|an?|his|her|its|their)\s+)?(?:(?:next|new)\s+)?$"
)
_ASSIGNED = re.compile(r"\s(?:with|and|for)\s+(?:re)?assignment\s+(?:to\s+duty\s+)?as\s+(?:the\s+)?$")
_FOR_RANK = re.compile(r"\s*,?\s+for\s+(?:re)?appointment\s+(?:to|as|in)\b|\s*,?\s+for\s+(?:re)?assignment\b")
_BETWEEN = re.compile(
    rf"{BEHIND_NAME}(?:,\s+(?:\d\d,\s+)?|\s+[–—-]+\s+)(?:(?:the|a|an|his|her|its)\s+)?"
    r"(?:(?:[A-Z][\w.’'-]*\s+){0,4}?[\w.’'-]+[’']s?\s+)?(?:[\w-]+\s+){0,2}"
)
_LOST = re.compile(r"\b(?:former|failed|rejected|withdrawn|one-time|first|initial|original|previous|second)\s+$")
_COMMA = re.compile(r",\s+")


def chosen_for(scene: Scene) -> None:
    """Adds who is to have the post for which such a noun names him."""
    for post in scene.sentence.posts:
        _assigned(scene, post)
        noun = _FOR.search(scene.text, max(0, post.start - 60), post.start)
        if noun is None or post.plural or scene.led(post) is not None:
            continue
        if _LOST.search(scene.text, max(0, noun.start() - 20), noun.start()):
            continue
        named = _before(scene, noun.start()) or _behind(scene, post)
        if named is None:
            continue
        anchor = scene.sentence.head_token(named.start, named.end)
        start, end = min(named.start, noun.start()), max(named.end, post.end)
        scene.found = [c for c in scene.found if c.post is not post]
        for each in scene.joined_posts(post):
            each.definite = each.definite or not each.indefinite
            how = Modality.PROSPECTIVE
            scene.change(named.person, Aspect.BEGAN, "prospect", anchor, start, end, post=each, modality=how)


def _assigned(scene: Scene, post: PostMention) -> None:
    """ "Army Col. Ana Moss for appointment to the grade of brigadier general, with assignment as commander, ..."."""
    if _ASSIGNED.search(scene.text, max(0, post.start - 60), post.start) is None:
        return
    named = next((m for m in scene.sentence.people if _FOR_RANK.match(scene.text, m.end)), None)
    if named is not None and named.end < post.start:
        anchor = scene.sentence.head_token(named.start, named.end)
        start, how = named.start, Modality.PROSPECTIVE
        scene.change(named.person, Aspect.BEGAN, "prospect", anchor, start, post.end, post=post, modality=how)


def _before(scene: Scene, at: int) -> PersonMention | None:
    earlier = [m for m in scene.sentence.people if m.end < at]
    owner = next((m for m in reversed(earlier) if re.match(r"[’']s?\s", scene.text[m.end :])), None)
    for mention in reversed(earlier):
        if mention is not owner and _BETWEEN.fullmatch(scene.text, mention.end, at):
            return mention
    return None


def _behind(scene: Scene, post: PostMention) -> PersonMention | None:
    """ "The president's pick for minister, Ana Moss, said": between commas."""
    comma = _COMMA.match(scene.text, post.end)
    after = next((m for m in scene.sentence.people if comma is not None and m.start >= comma.end()), None)
    if comma is None or after is None or not scene.only_ranks(comma.end(), after.start):
        return None
    return after if re.match(rf"{BEHIND_NAME}\s*[,.]", scene.text[after.end :]) else None
