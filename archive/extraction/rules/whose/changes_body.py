"""Heads of bodies who go from one to another, several of them in a sentence: "Fang moved from the Beijing region to the General
Staff, Zhang from Guangzhou to the General Political Department".

That each was and is the head, two bodies say whose heads have one title; of others only news of new heads does: an officer may
have been anything at either.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.body_kinds import HEADED
from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_FROM_TO = re.compile(r"\s+(?:across\s+|over\s+)?from\s+(?:the\s+)?")
_SERVICE = re.compile(r"\b(?:Ground Force|Army|Navy|Air Force|Rocket Force|Marine Corps|Coast Guard)$")
_AS_ITS = re.compile(
    r"(?:\s+(?:in|last|this|on|at)\s[\w ]{1,20}?)?,?\s+as\s+(?:its\s+)?(?:new\s+)?(?:(?:deputy|vice)[ -])?"
)
_NEW_HEADS = re.compile(
    r"\bnew\s+(?:[a-z]+\s+){0,2}(?:heads|chiefs|commanders|leaders|commissars|bosses|directors|line-?up)\b|"
    r"\b(?:heads|chiefs|commanders|commissars|leaders)\s+(?:have\s+|were\s+|are\s+)?(?:all\s+)?(?:been\s+)?"
    r"(?:changed|swapped|rotated|replaced|reshuffled)\b"
)
_BEFORE = 2  # sentences
_JOINT = re.compile(r"\s*(?:,|;)?\s+(?:(?:and|while)\s+)?")
_FROM = re.compile(r"\s+from\s+(?:that\s+of\s+)?(?:the\s+)?")
_TO = re.compile(r"\s+to\s+(?:that\s+of\s+)?(?:the\s+)?(?:new\s+)?")


def changes_body(scene: Scene, verb: Verb) -> None:
    """ "General Wang goes from the Shenyang region to the southern command": from the head of one to that of another."""
    match = _FROM_TO.match(scene.text, verb.token.idx + len(verb.token))
    old = next((m for m in scene.sentence.organisations if match and m.start == match.end()), None)
    onward = re.match(r"\s+to\s+(?:the\s+)?", scene.text[old.end :]) if old is not None else None
    new = next((m for m in scene.sentence.organisations if old and onward and m.start == old.end + onward.end()), None)
    if old is None or new is None:
        return
    modality = modality_of(scene, verb)
    start = quote_start(scene, verb.token)
    if (post := _as_its(scene, new.end)) is not None:
        # "moved from the army to the navy in 2014 as its political commissar": where he was before, but not as what
        post.organisation, post.position = new.organisation, None
        for person in scene.subjects(verb.token):
            scene.change(person, Aspect.BEGAN, "go", verb.token, start, post.end, post=post, modality=modality)
        return
    left, taken = (scene.head_of(m) for m in (old, new))
    if not _of_heads(scene, old, new):
        return
    for person in scene.subjects(verb.token):
        scene.change(person, Aspect.BEGAN, "go", verb.token, start, new.end, position=taken, modality=modality)
        if modality is Modality.ASSERTED:
            scene.change(person, Aspect.HELD_BEFORE, "go", verb.token, start, old.end, position=left)
    _moved_too(scene, verb.token, new.end, modality)


def _of_heads(scene: Scene, old: OrganisationMention, new: OrganisationMention) -> bool:
    """Whether who goes from one body to another is taken for the head of both."""
    if _of_new_heads(scene):
        return True
    titles = {scene.article.positions[scene.head_of(m)].title for m in (old, new)}
    # officers change from one service to another in any rank
    services = all(_SERVICE.search(scene.article.organisations[m.organisation].name) for m in (old, new))
    return len(titles) == 1 and titles != {"head"} and not services


def _as_its(scene: Scene, at: int) -> PostMention | None:
    """The post after the body to which somebody moves: "to the navy in 2014 as its political commissar"."""
    return next((p for p in scene.sentence.posts if p.start >= at and _AS_ITS.fullmatch(scene.text[at : p.head])), None)


def _of_new_heads(scene: Scene) -> bool:
    """Whether the sentence or one right before it, in its paragraph, tells that bodies have new heads."""
    article, index = scene.article, scene.sentence.index
    near = article.sentences[max(0, index - _BEFORE) : index + 1]
    return any(
        _NEW_HEADS.search(each.text) is not None and "\n" not in article.text[each.end : scene.sentence.start]
        for each in near
    )


def _moved_too(scene: Scene, verb: Token, end: int, modality: Modality) -> None:
    """Adds the moves of those named next with two bodies each, the verb being left out."""
    for mention in scene.sentence.people:
        link = _JOINT.match(scene.text, end)
        if link is None or mention.start < link.end() or not scene.only_ranks(link.end(), mention.start):
            continue
        old = _body(scene, _FROM.match(scene.text, mention.end))
        new = _body(scene, _TO.match(scene.text, old.end)) if old is not None else None
        if old is None or new is None or not _of_heads(scene, old, new):
            return
        if modality is Modality.ASSERTED:
            scene.change(
                mention.person, Aspect.HELD_BEFORE, "go", verb, mention.start, old.end, position=scene.head_of(old)
            )
        taken = scene.head_of(new)
        scene.change(
            mention.person, Aspect.BEGAN, "go", verb, mention.start, new.end, position=taken, modality=modality
        )
        end = new.end


def _body(scene: Scene, link: re.Match[str] | None) -> OrganisationMention | None:
    """The body right behind some words, if it has one head."""
    body = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
    return body if body is not None and scene.article.organisations[body.organisation].kind in HEADED else None
