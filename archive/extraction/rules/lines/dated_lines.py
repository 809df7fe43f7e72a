"""Lines of a life that open with their years: "1990–1994: minister of finance", "1994 — deputy minister of trade".

In an article that is no life they are of the one whom the line above the list names: "A profile of Otieno:".
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.dating.not_its import ASIDE
from archive.extraction.rules.lines.box_lines import with_body
from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect

_OPENS = re.compile(r"[\s*•·–—-]*(?:(?:From|Since|In|Between)\s+)?[\s(]*$")
_LINK = re.compile(
    r"\)?(?:\s*[–—-]\s*(?:present|now|today|date)\b)?\s*(?:[:,;.–—-]+\s*|\s)(?:(?:was|served as|worked as|appointed|named|elected|became)\s+)?(?:(?:the|an?)\s+)?"
)
_SET_OFF = re.compile(r"[\s*•·–—-]*(?:Since\s+)?(?:19|20)\d\d(?:\s*[-–—]\s*(?:[Pp]resent|\d{2,4})?)?\s*[:|]")
_HEADS = re.compile(
    r"\b(?:profile|career|CV|curriculum|biography|biographical|background|résumé|resume|timeline|at a glance|life)\b",
    re.I,
)
_BORN = re.compile(r"\W*(?:born|age|aged|education|party)\b", re.I)
_VERB = re.compile(r"\b(?:is|was|were|had|has|became|he|she|they)\b")


def dated_lines(scene: Scene, *, box: bool = False) -> None:
    """Adds the posts of such a line, which are those of the subject. `box`: only of a line whose years are set off from the
    post, whatever a clause behind it says; other rules are to see those."""
    if box and _SET_OFF.match(scene.text) is None:
        return
    if not scene.sentence.whens or not scene.sentence.posts:
        return
    topic = scene.article.topic
    if any(c.person == topic for c in scene.found) if topic is not None else box or scene.found:
        return
    when = scene.sentence.whens[0]
    if not _OPENS.fullmatch(scene.text[: when.start]) or not when.bounds.known:
        return
    post = next(
        (p for p in scene.sentence.posts if p.start >= when.end and _LINK.fullmatch(scene.text[when.end : p.start])),
        None,
    )
    if post is None or post.plural or scene.led(post) is not None or _VERB.search(scene.text, 0, post.start):
        return
    if _does_something(scene, post):
        return  # "In May 2018, the governor proposed Lind": somebody's, of whom a sentence goes on to tell
    topic = topic if topic is not None else _owner(scene)
    if topic is None:
        return
    aside = ASIDE.search(scene.text, post.end)
    end = aside.start() if aside is not None else len(scene.text)
    if any(m.person != topic and m.start < end for m in scene.sentence.people):
        return
    with_body(scene, post)
    lasts = when.kind is Kind.SINCE and (box or scene.article.topic is None)
    past = Aspect.HOLDS if lasts else Aspect.HELD_BEFORE  # of a state the beginning is told too
    aspect = Aspect.BEGAN if when.kind in (Kind.AT, Kind.SINCE) and past is not Aspect.HOLDS else past
    anchor = scene.sentence.head_token(when.start, when.end)
    for each in scene.joined_posts(post):
        each.definite = each.definite or not each.indefinite
        if aspect is Aspect.BEGAN:
            scene.change(topic, aspect, "dated line", anchor, when.start, each.end, post=each)
        else:
            scene.state(topic, each, "dated line", anchor, when.start, each.end, aspect=aspect)


def _does_something(scene: Scene, post: PostMention) -> bool:
    """Whether a title is the subject of a finite verb behind it."""
    token = scene.sentence.head_token(post.start, post.end)
    if token is None or token.dep_ not in ("nsubj", "nsubjpass") or token.head.idx < post.end:
        return False
    return any(word.tag_ in ("VBD", "VBZ", "VBP", "MD") for word in (token.head, *token.head.children))


def _owner(scene: Scene) -> int | None:
    """The one person whom the line above a list of such lines names, where it opens the list."""
    below, opened = scene.sentence, False
    for above in reversed(scene.article.sentences[: below.index]):
        if not opened and "\n" not in scene.article.text[above.start : below.start]:
            return None
        if above.whens and _OPENS.fullmatch(above.text[: above.whens[0].start]):
            below = above
            continue
        people = {mention.person for mention in above.people}
        opens = opened or above.text.rstrip().endswith(":") or _HEADS.search(above.text) is not None
        if not people and (opens or _BORN.match(above.text)):
            below, opened = above, opened or opens
            continue
        return people.pop() if len(people) == 1 and opens else None
    return None
