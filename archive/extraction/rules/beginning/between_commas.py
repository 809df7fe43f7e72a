"""Whom a verb of appointing names between commas, after a title: "named the Army chief, Gen. Rawat, the first Chief of
Defence Staff", "appointed the navy commander, Jim Poe, as minister"; or with what he was until then between commas:
"made Vicente Diaz, one of the deputy speakers, interior minister"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene import Scene
from archive.model import Aspect

_DETERMINER = re.compile(r"\s+(?:(?:the|its|his|her|their|an?)\s+)?")
_WORDS = r"(?:(?:the|its|his|her|their|an?|new|next)\s+)*"
_BEHIND = rf"\s*,\s+(?:(?:as|to be)\s+)?{_WORDS}"
_MAKE = frozenset(("make", "name", "appoint", "elect", "choose", "install"))
# What somebody is or was, an age before it; none of them says what he is made.
_SAID_OF_HIM = r"(?:\d{2}|(?:an?|the|his|her|who|formerly|previously|most recently|until|one of (?:the|its|his|her|their))\s[^,;.]{3,80})"
_ASIDE = rf"(?:\s*,\s{_SAID_OF_HIM})+,\s+(?:(?:the|its)\s+)?"
_NEXT = r",\s+(?:(?:the|its)\s+)?"
_CLOSES = re.compile(
    r"\s*(?:[.;)”\"]|$|,\s+(?:replacing|succeeding|in place|a (?:post|job|position))|(?:,?\s+(?:and|in|on|to|from|at|yesterday|last|this)\b))"
)
_FORMERLY = re.compile(r"\b(?:former|ex|then)[\s-]", re.I)
_AS = rf"\s*,\s+(?:as|to be)\s+{_WORDS}"


def between_commas(scene: Scene, end: int, mention: PersonMention) -> PostMention | None:
    """The post to which a verb that ends at `end` brings somebody whose title stands before the name, a comma apart."""
    title = next(
        (
            p
            for p in scene.sentence.posts
            if p.start >= end and p.end < mention.start and scene.text.startswith(", ", p.end)
        ),
        None,
    )
    if (
        title is None
        or not _DETERMINER.fullmatch(scene.text, end, title.start)
        or not (title.end + 2 == mention.start or scene.only_ranks(title.end + 2, mention.start))
    ):
        return None
    post = scene.post_after(mention.end, _BEHIND)
    if post is not None and (later := scene.post_after(post.end, _AS)) is not None:
        post = later  # "the army chief, Gen. Bell, a member of the council, as minister"
    if post is None or scene.led(post) is not None or post.former or post.plural:
        return None
    _not_yet(scene, post)
    return post


def described_between(scene: Scene, verb: Verb, mention: PersonMention) -> PostMention | None:
    """The post behind what somebody is called between commas: "made Vicente Diaz, a retired general, interior minister"."""
    post = scene.post_after(mention.end, _ASIDE) if verb.lemma in _MAKE else None
    while post is not None and post.former and post.indefinite:
        # "Vicente Diaz, 53, a former instructor and judge, interior minister"
        while (joined := scene.post_after(post.end, r"\s+and\s+")) is not None:
            post = joined
        post = scene.post_after(post.end, _NEXT)
    if post is None or scene.led(post) is not None or post.indefinite or post.plural:
        return None
    own = scene.text[max(0, post.start - len("former ")) : post.head]
    if _FORMERLY.search(own) or (post.former and _CLOSES.match(scene.text, post.end) is None):
        return None
    post.former = False  # of what stands before the comma: "a former judge, attorney general"
    _not_yet(scene, post)
    return post


def _not_yet(scene: Scene, post: PostMention) -> None:
    """What he is made was taken for what he is."""
    scene.found = [c for c in scene.found if c.post is not post or c.aspect not in (Aspect.HOLDS, Aspect.HELD_BEFORE)]
