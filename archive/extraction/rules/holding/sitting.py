"""Seats of a body told by where somebody sits or is.

He was also on the Politburo.                            he was a member
Wu is the only sailor on the commission.                 he is one
the council, on which Holm had a seat                   he was one
Dong, who has never been on it                           he is none
Li ranks second in the new Standing Committee            he is one
the academy, of which he was president                   the title is of that body
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns
from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.holding.inverted import ADVERB
from archive.extraction.rules.whose.membership import not_to_stay, spoken_of
from archive.extraction.scene import Scene
from archive.model import Aspect

_MEMBERLIKE = nouns("panel") | {"politburo", "cabinet"}
_OFFICERS = (
    r"(?:sailors?|soldiers?|airm[ae]n|officers?|generals?|admirals?|civilians?|pilots?|commissars?|commanders?|"
    r"wom[ae]n|m[ae]n|persons?|figures?|veterans?|princelings?|newcomers?|survivors?|representatives?|faces?)"
)
_WHO = rf"(?:(?:the|an?|its)\s+(?:[\w-]+\s+){{0,3}}|one\s+of\s+(?:the\s+|its\s+)?(?:[\w-]+\s+){{0,3}}){_OFFICERS}\s+"
_ON = re.compile(
    rf"(?:\s+(?:not|never))?{ADVERB}(?:{_WHO})?(?:on|in(?=\s+the\s+Politburo))\s+(?:(?:the|its|[\w-]+[’']s)\s+)?"
    r"(?:(?!(?:of|at|for|to|in|on|by|with|and|under|the|a|an|his|her|their)\b)[a-z\d][\w-]*,?\s+){0,3}",
    re.I,
)
_TO = re.compile(r"\s+to\s+(?:the\s+)?(?:(?:new|same|powerful|ruling|current|elite)\s+)?")
# "Ranks second in the new Standing Committee"
_RANK = re.compile(
    r"\s+(?:only\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|last|lowest|highest|number\s+\w+|no\.?\s*\d)\s+(?:in|on)\s+"
    r"(?:(?:the|its)\s+)?(?:(?:new|current|all-powerful|seven-(?:man|member))\s+)?",
    re.I,
)
_ON_IT = re.compile(rf"(?:\s+(?:not|never))?{ADVERB}(?:{_WHO})?on\s+it\b(?!s)", re.I)
_ON_WHICH = re.compile(r",?\s+(?:on|in)\s+which\s+[^,.;]*$")
_OF_WHICH = re.compile(r",?\s+(?:(?:of|at|in|with)\s+which|where)\s+[^,.;]*$")


def sits_on(scene: Scene, verb: Verb) -> None:
    """ "He was also on the Politburo": a member of a body that has members."""
    end = verb.token.idx + len(verb.token)
    if not_to_stay(verb):
        return  # "is not expected to stay on the commission": said by its membership
    found = _sat_on(scene, verb, end)
    if found is None:
        _on_neither(scene, verb, end)
        return
    number, stop = found
    post = scene.post_after(stop, r"\s+as\s+(?:one\s+of\s+)?(?:(?:the|an?|its)\s+)?(?:\w+\s+)?")
    if post is not None:
        post.organisation = number if post.organisation is None else post.organisation
        post.indefinite = False
        for person in scene.subjects(verb.token):
            say(scene, verb, person, post, "sits on", verb.token.idx)
        return
    position = scene.positions.of(scene.article, number, "member")
    own = PostMention(end, stop, end, stop, "member", organisation=number, position=position)
    for person in scene.subjects(verb.token):
        if verb.negated and verb.lemma != "be":
            if verb.tense in (Tense.PRESENT, Tense.PERFECT, Tense.PLUPERFECT):
                scene.state(person, own, "sits on", verb.token, verb.token.idx, stop, aspect=Aspect.NOT_HOLDING)
            continue
        say(scene, verb, person, own, "sits on", verb.token.idx)


_NEITHER = re.compile(rf"{ADVERB}on\s+neither\s+(?:the\s+|its\s+)?")
_NOR = re.compile(r",?\s+nor\s+(?:on\s+)?(?:the\s+|its\s+)?")


def _on_neither(scene: Scene, verb: Verb, end: int) -> None:
    """ "Sits on neither the Politburo nor the commission": no member of either."""
    if verb.tense is not Tense.PRESENT or not _NEITHER.match(scene.text, end):
        return
    bodies = [m for m in scene.sentence.organisations if m.start >= end]
    if not bodies or not _NEITHER.fullmatch(scene.text, end, bodies[0].start):
        return
    other = [m for m in bodies[1:] if _NOR.fullmatch(scene.text, bodies[0].end, m.start)]
    for body in (bodies[0], *other):
        position = scene.positions.of(scene.article, body.organisation, "member")
        own = PostMention(body.start, body.end, body.start, body.end, "member", position=position)
        for person in scene.subjects(verb.token) if _memberlike(scene, body) else ():
            scene.state(person, own, "sits on", verb.token, verb.token.idx, body.end, aspect=Aspect.NOT_HOLDING)


def _sat_on(scene: Scene, verb: Verb, end: int) -> tuple[int, int] | None:
    """The body, and where its name ends."""
    link = {"belong": _TO, "rank": _RANK}.get(verb.lemma, _ON)
    body = next(
        (m for m in scene.sentence.organisations if m.start >= end and link.fullmatch(scene.text, end, m.start)), None
    )
    if body is not None:
        owner = re.match(r"[’']s?\s", scene.text[body.end :]) is not None  # "is on the commission's list"
        titled = any(
            p.start <= body.start < p.end for p in scene.sentence.posts
        )  # "stays on as chief cabinet secretary"
        return (body.organisation, body.end) if not (owner or titled) and _memberlike(scene, body) else None
    if (it := _ON_IT.match(scene.text, end)) is not None and (spoken := spoken_of(scene, end)) is not None:
        return spoken, it.end()
    if verb.lemma == "sit" and (body := _before_which(scene, verb, _ON_WHICH)) is not None and _memberlike(scene, body):
        return body.organisation, end
    return None


def _before_which(scene: Scene, verb: Verb, link: re.Pattern[str]) -> OrganisationMention | None:
    """The body right before "on which he sat"."""
    links = verbs.prepositional(verb.token, "on", "in", "of", "at", "with")
    which = any(noun.lower_ == "which" for noun in links)
    match = link.search(scene.text[max(0, verb.token.idx - 60) : verb.token.idx])
    if match is None or not (which or verb.token.dep_ == "relcl"):
        return None
    at = max(0, verb.token.idx - 60) + match.start()
    return next((m for m in scene.sentence.organisations if m.end == at), None)


def of_which(scene: Scene, verb: Verb, post: PostMention) -> None:
    """ "The academy, of which he was president", "the fleet, where he had been commissar": a title without a body of its own
    is of that one."""
    if verb.token.dep_ != "relcl" or post.organisation is not None or post.country is not None:
        return
    body = _before_which(scene, verb, _OF_WHICH)
    if body is None or body.generic:
        return
    entry = scene.article.organisations[body.organisation]
    if post.portfolio is not None:
        post.country = (
            entry.country if entry.kind == "ministry" else None
        )  # "the Kenyan ministry, where he was minister"
    elif entry.kind not in ("place", "city", "province", "country"):
        post.organisation, post.explicit, post.indefinite = body.organisation, True, False


def _memberlike(scene: Scene, body: OrganisationMention) -> bool:
    # not the "Joint Staff Department of the Central Military Commission"
    name = scene.article.organisations[body.organisation].name.lower().partition(" of the ")[0]
    return any(word in name for word in _MEMBERLIKE)
