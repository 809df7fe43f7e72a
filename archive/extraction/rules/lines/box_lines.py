"""Posts of a biographical box, told without a sentence: "Chief, Joint Staff Department (2022- )", "Position: minister of defence".

Whose box it is, the article says: the person whose life it tells.
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene import Scene
from archive.extraction.text.boxes import LABEL, is_below_name, is_box_line
from archive.extraction.when.values import Kind, When
from archive.model import Aspect, Role

_BEHIND = re.compile(r"\s*,\s+(?:the\s+)?")
_OPENING = re.compile(r"\s*(?:[-*•▪‣]\s*)?(?:[Tt]he\s+)?")


def box_lines(scene: Scene) -> None:
    """Adds the posts of such a line, each with the years behind it; a post without years is held, or past by its label."""
    topic = scene.article.topic
    if topic is None or scene.found or scene.sentence.role is not Role.BODY:
        return
    if not is_box_line(scene.text) and not _heads_box(scene):
        return
    if any(mention.person != topic for mention in scene.sentence.people):
        return
    label = LABEL.match(scene.text)
    at = label.end() if label is not None else 0
    for piece in re.finditer(r"[^;]+", scene.text[at:]):
        low, high = at + piece.start(), at + piece.end()
        opening = _OPENING.match(scene.text, low)
        start = opening.end() if opening is not None else low
        post = next((p for p in scene.sentence.posts if p.start == start and not p.plural and not p.counterpart), None)
        if post is None or scene.led(post) is not None:
            continue
        when = next((w for w in scene.sentence.whens if post.end <= w.start and w.end <= high + 1), None)
        with_body(scene, post)
        _add(scene, topic, post, when, past=label is not None and label["past"] is not None)


def _heads_box(scene: Scene) -> bool:
    """Whether the sentence is the line of titles below the name of a profile."""
    first, _, rest = scene.article.text.partition("\n")
    line = rest.strip().partition("\n")[0].strip()
    return line == scene.text.strip() and is_below_name(line, first.strip())


def with_body(scene: Scene, post: PostMention) -> None:
    """Gives a post of a line the body that stands behind its comma: "commander, 13th Group Army"."""
    if post.organisation is not None or post.portfolio is not None:
        return
    body = next(
        (m for m in scene.sentence.organisations if _BEHIND.fullmatch(scene.text, post.end, m.start) is not None), None
    )
    if body is not None:
        post.organisation, post.explicit, post.end = body.organisation, True, body.end


def _add(scene: Scene, topic: int, post: PostMention, when: When | None, *, past: bool) -> None:
    post.definite = post.definite or not post.indefinite
    anchor = scene.sentence.head_token(post.start, post.head_end)
    end = max(post.end, when.end) if when is not None else post.end
    ended = past or post.former or (when is not None and when.kind is Kind.FROM_TO)
    if not ended and when is not None and when.kind is not Kind.SINCE:
        scene.change(topic, Aspect.BEGAN, "box line", anchor, post.start, end, post=post)
    else:  # of a state that has lasted since a day, its beginning is told too
        scene.state(
            topic, post, "box line", anchor, post.start, end, aspect=Aspect.HELD_BEFORE if ended else Aspect.HOLDS
        )
