"""Seats that others take from somebody or bring him to, and whom they name to a post without giving the name before.

The assembly stripped Zhao of his seat.                      he is a member of it no longer
The session took away his seat in the Senate.                the same
The party added Zhao and Ma to the commission.               they are members
The president named two officers as advisers. They are ...   those who are named behind
"""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.likely import bodies_before
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.members import change_members
from archive.extraction.rules.whose.membership import has_members
from archive.extraction.scene import Scene
from archive.extraction.scene.named_later import named_later, one_later
from archive.model import Aspect, Modality

_STRIP = frozenset(("strip", "deprive", "relieve", "divest"))
_TAKE = frozenset(("take", "revoke", "withdraw", "cancel", "annul"))
_ADD = frozenset("add coopt co-opt elevate promote admit bring elect appoint name return".split())
_CHAMBERS = frozenset(("legislature", "assembly"))
_SEATS = r"(?:his|her|their|all|its)\s+(?:\w+\s+)?(?P<noun>seats?|places?|memberships?)\b"
_OF_SEAT = re.compile(rf"(?:\s+(?:also|all|both|then|on|in)(?:\s+[A-Z]\w+)?)*\s+of\s+{_SEATS}")
_SEAT = re.compile(rf"(?:\s+(?:away|also|back))*\s+{_SEATS}")
_AWAY = re.compile(r"\s+(?:away|back)\b|[^,;.]{1,40}\s+away\b")
_IN = re.compile(
    r"\s+(?:in|on|of)\s+(?:the\s+|its\s+)?(?:[A-Z][\w.]*[’']s?\s+|(?:country|nation)[’']s\s+|[A-Z][a-z]+\s+)?"
    r"(?:(?:national|top|ceremonial|elite|ruling|rubber-stamp|full|powerful)\s+){0,2}"
)
_ELSEWHERE = re.compile(r"\s+(?:(?:in|of|at)\s|on\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))")
_AS = r"\s+as\s+(?:(?:the|an?)\s+)?"
_TO = re.compile(
    r"\s+(?:on\s+\w+\s+|in\s+\w+\s+)?(?:back\s+)?(?:to|onto|into)\s+(?:the\s+|its\s+)?(?:[A-Z][\w.]*[’']s?\s+)?"
    r"(?:(?:new|full|powerful|ruling|top|elite)\s+){0,2}"
)


def seats_taken(scene: Scene, verb: Verb) -> None:
    """Adds what one verb says of a seat that is taken from somebody or given to him."""
    if verb.negated or verb.tense is Tense.FUTURE:
        return
    if verb.lemma in _STRIP or (verb.lemma in _TAKE and not verb.passive):
        _taken(scene, verb)
    elif verb.lemma in _ADD and not verb.passive and verb.tense is not Tense.BARE:
        _added(scene, verb)
    elif verb.lemma in _ADD and verb.passive:
        _among(scene, verb)


_AMONG = r"\s+(?:to|as\s+one\s+of|among)\s+(?:(?:the|its)\s+)?"


def _among(scene: Scene, verb: Verb) -> None:
    """ "Was added to its vice chairmen": he is one of them."""
    post = scene.post_after(verb.token.idx + len(verb.token), _AMONG)
    if post is None or not post.plural or any(c.post is post for c in scene.found):
        return
    modality, start = modality_of(scene, verb), quote_start(scene, verb.token)
    post.definite = True
    for person in scene.subjects(verb.token) if modality is not Modality.HYPOTHETICAL else ():
        scene.change(person, Aspect.BEGAN, "appointed", verb.token, start, post.end, post=post, modality=modality)


def _taken(scene: Scene, verb: Verb) -> None:
    token = verb.token
    end = token.idx + len(token)
    people: list[int] = []
    match = None
    if verb.lemma in _TAKE:
        match = _SEAT.match(scene.text, end)
        if match is not None and (
            match["noun"].startswith("place") or (verb.lemma == "take" and not _AWAY.match(scene.text, end))
        ):
            return  # "took his place"
        owner = next((w for w in token.doc if match and match.start() < w.idx < match.end() and w.tag_ == "PRP$"), None)
        people = scene.people_of(owner) if owner is not None else []
    elif verb.passive:
        people, match = scene.subjects(token), _OF_SEAT.match(scene.text, end)
    else:
        for noun in verbs.objects(token):
            people = scene.people_of(noun)
            last = max((m.end for m in scene.sentence.people if m.person in people and m.start > end), default=None)
            last = last if last is not None else noun.idx + len(noun)
            match = _OF_SEAT.match(scene.text, last)
            if match is not None:
                break
    modality = modality_of(scene, verb)
    if match is None or not people or modality is Modality.HYPOTHETICAL:
        return
    start = quote_start(scene, token)
    if (post := scene.post_after(match.end(), _AS)) is not None:
        post.definite = True
        for person in people:
            scene.change(person, Aspect.ENDED, "removed", token, start, post.end, post=post, modality=modality)
        return
    body, stop = _body_of(scene, verb, match.end())
    if body is None:
        return
    position = scene.positions.of(scene.article, body, "member")
    for person in people:
        if any(c.person == person and c.aspect is Aspect.ENDED for c in scene.found):
            continue
        scene.change(person, Aspect.ENDED, "removed", token, start, stop, position=position, modality=modality)


def _body_of(scene: Scene, verb: Verb, at: int) -> tuple[int | None, int]:
    """The body of the seat: named behind it; else the chamber that takes it, or the one last spoken of."""
    if (named := _behind(scene, _IN, at)) is not None:
        return (named.organisation, named.end) if _seated(scene, named.organisation) else (None, at)
    if _ELSEWHERE.match(scene.text, at):
        return None, at
    subject = verbs.subject(verb.token)
    own = next((m for m in scene.sentence.organisations if subject and m.start <= subject.idx < m.end), None)
    if own is not None and scene.article.organisations[own.organisation].kind in _CHAMBERS:
        return own.organisation, at
    near = bodies_before(scene.article, scene.sentence.start + at)
    return next((n for n in near[:3] if _seated(scene, n)), None), at


def _seated(scene: Scene, body: int) -> bool:
    return scene.article.organisations[body].kind in _CHAMBERS or has_members(scene, body)


def _behind(scene: Scene, link: re.Pattern[str], at: int) -> OrganisationMention | None:
    """The body that a link joins to what ends there."""
    return next(
        (m for m in scene.sentence.organisations if m.start > at and link.fullmatch(scene.text, at, m.start)), None
    )


def _added(scene: Scene, verb: Verb) -> None:
    """ "Added Zhao and Ma to the commission", "named two generals as advisers"."""
    token = verb.token
    for noun in verbs.objects(token):
        later = named_later(scene, noun) if noun.tag_ in ("NNS", "CD") else []
        if not later and (one := one_later(scene, noun)) is not None:
            later = [one]
        people = later or (scene.people_of(noun) if noun.idx > token.idx else [])
        if not people:
            continue
        named = [m.end for m in scene.sentence.people if m.person in people and m.start > token.idx]
        last = max(
            named, default=noun.right_edge.idx + len(noun.right_edge) if noun.tag_ == "CD" else noun.idx + len(noun)
        )
        modality = modality_of(scene, verb)
        if modality is Modality.HYPOTHETICAL:
            return
        body = _behind(scene, _TO, last)
        if body is not None and scene.post_after(body.end, _AS) is not None:
            return  # "brought him into the cabinet as minister of trade"
        if body is not None and has_members(scene, body.organisation):
            change_members(scene, people, Aspect.BEGAN, "membership", token, body, modality)
            return
        post = scene.post_after(last, _AS) if later else None
        if post is not None:
            _named_as(scene, verb, later, post, modality)
            return


def _named_as(scene: Scene, verb: Verb, people: list[int], post: PostMention, modality: Modality) -> None:
    post.definite = post.definite or not post.indefinite
    for person in people:
        scene.change(
            person,
            Aspect.BEGAN,
            "appoints",
            verb.token,
            quote_start(scene, verb.token),
            post.end,
            post=post,
            modality=modality,
        )
