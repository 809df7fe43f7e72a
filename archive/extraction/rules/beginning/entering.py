"""Beginnings told without the post, of somebody whose post the article gives: news says who he is before it says since when.

Li, the minister, was not seen. He was appointed in March.       since then he is minister
Park, the new president, spoke. She took the oath on Friday.     the same
Zhu, political commissar of the armed police, spoke. He was
moved to the force in 2017.                                      the same
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.dating import date_of
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.understood import understood
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.model import Aspect, Modality

_CHOSEN = frozenset(("appoint", "elect", "install", "inaugurate", "swear", "name", "promote", "choose"))
_TO_A_POST = frozenset(("name", "promote"))  # one may be named in a report, promoted in rank
_TO_HIS_POST = r"\s+to\s+(?:the|his|her|that|this)\s+(?:current\s+|present\s+)?(?:post|position|job|role|office)\b"
_IN_FULL = re.compile(
    rf"(?:\s+in\b(?=[\s.,;]))??(?P<post>{_TO_HIS_POST})?(?:\s+by\s+[^,.;]{{2,60}}?)?"
    r"(?:\s*,?\s+(?:only\s+|just\s+|back\s+|into\s+office\s+)*(?:in|on|last|this|earlier|late|early|two|three|four|five|six|a)\b[^,.;]{0,30}?)?"
    r"(?=\s*(?:[.,;)]|$|\s(?:after|to\s+(?:replace|succeed)|following|and|but|because|when|as\s+(?:(?:his|her|the)\s+)?(?:successor|replacement|heir))\b))"
)
_OATH = re.compile(
    r"\s+(?:up\s+)?(?:the|his|her)\s+(?:current\s+|present\s+|new\s+)?(?:post|position|job|role)\b(?=\s*(?:[.,;]|(?:only\s+|just\s+)?(?:in|on|last|this|earlier|a|two|three)\b))"
    r"|\s+(?:the|his|her|their)\s+oaths?(?:\s+of\s+office)?\b(?!\s+(?:as|of|to)\b)"
)
_MOVE = frozenset(("move", "transfer", "go", "come", "send", "switch", "shift", "return", "reassign", "post"))
_TO = re.compile(r"\s+(?:over\s+|back\s+)?to\s+(?:the\s+)?")


def enters(scene: Scene, verb: Verb) -> None:
    """Adds the beginning that one verb tells of the post which the article gives its subject."""
    if scene.article.topic is not None:
        return  # of a life `office` says it
    token = verb.token
    end = token.idx + len(token)
    if verb.passive and verb.lemma in _CHOSEN:
        match = _IN_FULL.match(scene.text, end)
        dated = match is not None and (
            match["post"] is not None
            or ((verb.lemma not in _TO_A_POST or _beside_title(scene, token)) and _dated(scene, token))
        )
    elif verb.lemma == "take" and not verb.passive:
        match = _OATH.match(scene.text, end)
        dated = match is not None and _dated(scene, token)
    elif verb.lemma in _MOVE:
        _moves(scene, verb)
        return
    else:
        return
    people = scene.subjects(token)
    if match is None or not dated or len(people) != 1 or modality_of(scene, verb) is not Modality.ASSERTED:
        return
    if not verb.past or any(c.person == people[0] and c.aspect is Aspect.BEGAN for c in scene.found):
        return
    position = _only_post(scene, people[0])
    if position is None and verb.passive and match["post"] is not None:
        position = understood(scene, people[0])  # "Li has been dismissed as commander. Ma was appointed to the post"
    start = quote_start(scene, token)
    scene.change(people[0], Aspect.BEGAN, "takes office", token, start, match.end(), position=position)


def _beside_title(scene: Scene, token: Token) -> bool:
    """ "Defence Minister Lind, named last month, flew to Bern": the day follows at once, and the title says to what."""
    end = token.idx + len(token)
    dated = any(
        re.fullmatch(r"\s+(?:(?:only|just|back|in|on)\s+)*", scene.text[end : when.start])
        and scene.text.startswith(",", when.end)
        for when in scene.sentence.whens
    )
    people = scene.subjects(token) if token.dep_ == "acl" and dated else []
    return len(people) == 1 and any(c.person == people[0] and c.title for c in scene.found)


def _dated(scene: Scene, token: Token) -> bool:
    when = date_of(scene.sentence, token)
    return when is not None and when.bounds.known


def _held(scene: Scene, person: int) -> list[Candidate]:
    return [
        c
        for c in (*scene.before, *scene.found)
        if c.person == person
        and c.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED)
        and c.modality is Modality.ASSERTED
    ]


def _only_post(scene: Scene, person: int) -> int | None:
    """The one post that the article gives a person, its beginning not yet told."""
    told = _held(scene, person) or _until_lately(scene, person)
    positions = {p for c in told if (p := scene.position_of(c)) is not None}
    one = next(iter(positions)) if len(positions) == 1 else None
    if (
        one is None
        or scene.article.positions[one].title in OF_MANY
        or any(c.aspect is Aspect.BEGAN and _told_when(c) for c in told)
    ):
        return None
    return one


def _until_lately(scene: Scene, person: int) -> list[Candidate]:
    """ "Zhao was deputy minister until his arrest in April. He was appointed in 2016": what the sentence before tells of him."""
    last = [c for c in scene.before if c.person == person and scene.sentence.index - c.scene.sentence.index == 1]
    return [c for c in last if c.aspect is Aspect.HELD_BEFORE and not (c.post is not None and c.post.former)]


def _told_when(candidate: Candidate) -> bool:
    """Whether the beginning has its date already: "is the new chief. He took his post in May" has not."""
    return candidate.bounds is None or candidate.bounds.closed


def _moves(scene: Scene, verb: Verb) -> None:
    """ "was moved to the armed police in 2017": of somebody whose one post in that body the article has told."""
    token = verb.token
    match = _TO.match(scene.text, token.idx + len(token))
    body = next((m for m in scene.sentence.organisations if match and m.start == match.end()), None)
    people = scene.subjects(token) if body is not None else []
    if body is None or len(people) != 1 or not verb.past or not _dated(scene, token):
        return
    if modality_of(scene, verb) is not Modality.ASSERTED or any(c.anchor == token for c in scene.found):
        return
    there = {
        p
        for c in _held(scene, people[0])
        if (p := scene.position_of(c)) is not None and scene.article.positions[p].organisation == body.organisation
    }
    begun = {scene.position_of(c) for c in _held(scene, people[0]) if c.aspect is Aspect.BEGAN}
    if len(there) == 1 and not there & begun:
        start, position = quote_start(scene, token), there.pop()
        scene.change(people[0], Aspect.BEGAN, "go", token, start, body.end, position=position)
