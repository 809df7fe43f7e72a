"""Posts in the list of what somebody is, behind trades that are none: "She is the founder of Zorvex, a regional editor for the Post
and a member of its board"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.scene import Scene

_IS = r"\s*(?:,\s*who\s+)?is\s+(?:(?:also|now|currently|both)\s+)?"
_ITEM = r"(?:an?|the)\s+[^,;:.()“”\"]{3,80}"
_LISTED = re.compile(rf"{_IS}{_ITEM}(?:,\s+{_ITEM}){{0,4}}(?P<link>,\s+and\s+|,\s+|\s+and\s+)")
# A list of what somebody is goes on or ends there; "the mayor said" is another clause.
# A line on an author, without a verb: "Bo Lind, an engineer, founder of Zorvex and owner and editor of NRGX."
_NOTE = re.compile(r",\s+[^;:.()“”\"]{3,200}(?:,\s+(?:and\s+)?|\s+and\s+)(?:(?:an?|the)\s+)?")
_ENDS = re.compile(r"\s*(?:[,.;]|$|and\s+(?:an?|the|its|former)\s|since\s|until\s|from\s+\d{4}|in\s+[A-Z])")
_CLAUSE = frozenset(("VBZ", "VBD", "VBP", "MD", "WP", "WDT", "WRB"))


def among_trades(scene: Scene) -> None:
    """Adds the posts of such a list that no other rule has found."""
    for mention in scene.sentence.people:
        for post in scene.sentence.posts:
            if post.start >= mention.end and (_is_listed(scene, mention, post) or _is_noted(scene, mention, post)):
                anchor = scene.sentence.head_token(post.head, post.head_end)
                # "and a member since 2020": a date behind the last is of the last
                follows = any(other.start >= post.end for other in scene.sentence.posts)
                scene.state(mention.person, post, "among trades", anchor, mention.start, post.end, title=follows)


def _is_listed(scene: Scene, mention: PersonMention, post: PostMention) -> bool:
    text = scene.text
    found = _LISTED.fullmatch(text, mention.end, post.start)
    if found is None or post.plural or post.counterpart or scene.led(post) is not None:
        return False
    if any(c.person == mention.person and c.post is not None and c.post.head == post.head for c in scene.found):
        return False
    if not (post.indefinite or ("and" in found["link"] and post.organisation is not None)):
        return False  # "a friend of the family, the mayor of Oslo said"
    if _ENDS.match(text, post.end) is None or any(mention.end <= m.start < post.start for m in scene.sentence.people):
        return False
    words = scene.sentence.span(mention.end, post.start)
    return words is not None and sum(word.tag_ in _CLAUSE for word in words) == 1


def _is_noted(scene: Scene, mention: PersonMention, post: PostMention) -> bool:
    text, doc = scene.text, scene.sentence.doc
    if (
        mention.start > 1
        or post.organisation is None
        or post.plural
        or _NOTE.fullmatch(text, mention.end, post.start) is None
    ):
        return False
    if doc is None or any(word.tag_ in _CLAUSE for word in doc) or len(scene.sentence.people) > 1:
        return False
    return not any(c.person == mention.person and c.post is not None and c.post.head == post.head for c in scene.found)
