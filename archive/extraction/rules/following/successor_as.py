"""Who is somebody's successor "as" what: "Li is Ma's successor as commander", "Li, his successor as commander"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.rules.holding.headship import NOT_HEADED
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_SUCCESSOR = re.compile(
    r"(?:[’']s?\s+|\b(?:his|her|their)\s+)(?:(?:eventual|immediate|own|chosen|designated)\s+)?(?:successor|replacement)\s+(?:as|in the (?:post|job|role) of)\s+(?:the\s+)?$"
)
_IS = re.compile(
    rf"{BEHIND_NAME}(?:\s+(?P<verb>is|was|has been|will be|becomes|became|is to be)\s+(?:now\s+)?|,\s+)(?P<owner>[^,;.]{{0,60}})"
)


def successor_as(scene: Scene) -> None:
    """Adds what the one has and the other had."""
    if "successor" not in scene.text and "replacement" not in scene.text:
        return
    _at_body(scene)
    for post in scene.sentence.posts:
        lead = _SUCCESSOR.search(scene.text, max(0, post.start - 80), post.start)
        if lead is None or post.plural or scene.led(post) is not None:
            continue
        for mention in scene.sentence.people:
            link = _IS.match(scene.text, mention.end) if mention.end <= lead.start() else None
            if link is None or link.end("owner") < lead.start():
                continue
            old = next(
                (m for m in scene.sentence.people if m.end == lead.start() and m.start >= link.start("owner")), None
            )
            if old is None and link.start("owner") != lead.start():
                continue
            if old is not None and not scene.only_ranks(link.start("owner"), old.start):
                continue
            _add(scene, mention, old, link["verb"] or "", post)
            break


_AT = re.compile(
    r"[’']s?\s+(?:eventual\s+|immediate\s+)?(?:successor|replacement)\s+(?:at(?:\s+the\s+(?:head|helm|top)\s+of)?|in\s+(?:charge|command)\s+of|as\s+head\s+of)\s+(?:the\s+)?"
)


def _at_body(scene: Scene) -> None:
    """ "Li's successor at the navy, Ma, is a submariner": the head of that body, as Li was."""
    for old in scene.sentence.people:
        link = _AT.match(scene.text, old.end)
        body = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
        if body is None or scene.article.organisations[body.organisation].kind in NOT_HEADED:
            continue
        at = body.end + 2
        new = scene.named_at(at)
        if new is None or not scene.text.startswith(", ", body.end) or new.person == old.person:
            continue
        position = scene.head_of(body)
        anchor = scene.sentence.head_token(new.start, new.end)
        own = PostMention(old.end, body.end, old.end, body.end, "", position=position)
        scene.state(new.person, own, "successor", anchor, old.start, new.end, title=True)
        if not any(c.person == old.person and scene.position_of(c) == position for c in scene.found):
            gone = PostMention(old.end, body.end, old.end, body.end, "", position=position)
            how = Aspect.HELD_BEFORE
            scene.state(old.person, gone, "successor", anchor, old.start, new.end, aspect=how, title=True)


def _add(scene: Scene, new: PersonMention, old: PersonMention | None, verb: str, post: PostMention) -> None:
    post.definite = True
    anchor = scene.sentence.head_token(new.start, new.end)
    scene.found = [c for c in scene.found if c.post is not post]
    comes = verb in ("will be", "becomes", "became", "is to be")
    modality = Modality.PROSPECTIVE if verb in ("will be", "is to be") else Modality.ASSERTED
    if comes:
        scene.change(new.person, Aspect.BEGAN, "succession", anchor, new.start, post.end, post=post, modality=modality)
    else:
        aspect = Aspect.HELD_BEFORE if verb == "was" else None
        scene.state(new.person, post, "successor", anchor, new.start, post.end, aspect=aspect, title=not verb)
    if old is None or old.person == new.person:
        return
    position = scene.resolve(post, new.person)
    if position is None or any(c.person == old.person and scene.position_of(c) == position for c in scene.found):
        return
    aspect = Aspect.ENDED if comes else Aspect.HELD_BEFORE
    scene.change(old.person, aspect, "succession", anchor, new.start, post.end, position=position, modality=modality)
