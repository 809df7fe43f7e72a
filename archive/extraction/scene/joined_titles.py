"""People joined by their titles: "the navy's commander, Li, and its political commissar, Sun, were dismissed".

The parser hangs the second title on the first name, or takes it for more of the first man's own; the words in a row say more.
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.scene.passage import Passage

_AND = re.compile(r",?\s+and\s+(?:also\s+)?")
_SCRIPT = re.compile(r"\s*[(（][^()（）]{1,20}[)）]")
_OWN = re.compile(r"(?:(?:its|the|his|her|their|an?)\s+)?")
_BEHIND = re.compile(r",\s+(?:(?:its|the|his|her|their|an?)\s+)?")
_SUBJECT = ("nsubj", "nsubjpass")


def joined_titles(scene: Passage, person: int, at: int) -> list[int]:
    """Those who follow somebody named at or behind an offset, each joined by "and" with a title of his own."""
    if len(scene.sentence.posts) < 2 or len(scene.sentence.people) < 2:
        return []
    mention = next((m for m in scene.sentence.people if m.person == person and m.end > at), None)
    found: list[int] = []
    while mention is not None and (mention := _next(scene, mention)) is not None:
        if mention.person in (person, *found):
            break
        found.append(mention.person)
    return found


def _leads(scene: Passage, post: PostMention, mention: PersonMention) -> bool:
    """Whether a title stands right before a name, a comma or a rank between them or not."""
    comma = 2 if scene.text.startswith(", ", post.end) else 0
    return post.end + comma <= mention.start and scene.only_ranks(post.end + comma, mention.start)


def _next(scene: Passage, mention: PersonMention) -> PersonMention | None:
    """Whoever is joined to one that is named with a title before or behind the name."""
    script = _SCRIPT.match(scene.text, mention.end)
    end = script.end() if script is not None else mention.end
    apposed = scene.post_after(end, _BEHIND.pattern)
    link = _AND.match(scene.text, apposed.end if apposed is not None else end)
    if link is None or (apposed is None and not any(_leads(scene, post, mention) for post in scene.sentence.posts)):
        return None
    lead = _OWN.match(scene.text, link.end())
    start = lead.end() if lead is not None else link.end()
    title = next((p for p in scene.sentence.posts if link.end() <= p.start <= start <= p.head), None)
    behind = title.end if title is not None else link.end()
    comma = 2 if title is not None and scene.text.startswith(", ", behind) else 0
    named = next((m for m in scene.sentence.people if m.start >= behind + comma), None)
    if named is None or not scene.only_ranks(behind + comma, named.start):
        return None
    if title is None and scene.post_after(named.end, _BEHIND.pattern) is None:
        return None
    token = scene.sentence.head_token(named.start, named.end)
    noun = scene.sentence.head_token(title.head, title.head_end) if title is not None else None
    if any(each is not None and each.dep_ in _SUBJECT for each in (token, noun)):
        return None  # "removed the commander, Li, and the commissar, Sun, took over"
    return named
