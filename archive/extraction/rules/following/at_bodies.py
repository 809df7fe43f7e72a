"""Exchanges told by the body alone, and heads told by "at its head".

At the navy, Su replaces Li.                      the head of the navy
Navy: Su replaces Li.                             the same
Su replaced Li at the head of the navy.           the same
Li gave way to Su at the navy in March.           the same
The navy, with Su at its head, sailed.            its head
The navy has Su at its head.                      the same
At the head of the navy stands Su.                the same
"""

from __future__ import annotations

import re
from itertools import pairwise

from archive.extraction.context import OrganisationMention, PersonMention
from archive.extraction.parsing import verbs
from archive.extraction.rules.holding.headship import NOT_HEADED, headship, is_place
from archive.extraction.rules.sense.meaning import modality_of
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_BY = r"\s+(?:has\s+|had\s+|have\s+|will\s+|is\s+to\s+|was\s+to\s+|is\s+|was\s+|has\s+been\s+|had\s+been\s+|will\s+be\s+|to\s+)*(?:(?:formally|finally|now|also|then)\s+)?"
_COMES = re.compile(
    rf"(?:,\s+who)?{_BY}(?P<verb>replac(?:e|es|ed|ing)(?!\s+by)|succeed(?:s|ed|ing)?(?!\s+by)|follow(?:s|ed)?(?!\s+by)|reliev(?:e|es|ed)(?!\s+by)|"
    r"tak(?:e|es|ing)\s+over\s+from|took\s+over\s+from|takes?\s+the\s+place\s+of|took\s+the\s+place\s+of)\s+"
)
_GOES = re.compile(
    rf"(?:,\s+who)?{_BY}(?P<verb>(?:ma(?:ke|kes|de)|giv(?:e|es|en)|gave)\s+(?:way|place)\s+(?:to|for)|hand(?:s|ed)?\s+over\s+to|"
    r"(?:replaced|succeeded|followed|relieved)\s+by)\s+"
)
_LEADS = (
    r"(?:at\s+the\s+(?:head|helm|top)\s+of|in\s+(?:charge|command)\s+of|as\s+(?:the\s+)?head\s+of|at|in)\s+(?:the\s+)?"
)
_OPENS = re.compile(
    r"(?:Meanwhile,?\s+|Also\s+)?(?:At(?:\s+the\s+(?:head|helm|top)\s+of)?|In(?=\s+the\s+[A-Z]))\s+(?:the\s+)?"
)
_LABEL = re.compile(r"\s*[:–—]\s+")  # "Navy: Su replaces Li."
_BEHIND = re.compile(rf"\s+(?:on\s+\w+\s+|in\s+\w+\s+|last\s+\w+\s+)?{_LEADS}")
_WITH = re.compile(r"(?:\s*,\s+with|(?:,\s+[^,;.:]{3,40},)?\s+(?:now\s+|still\s+)?has(?:\s+now)?)\s+(?:its\s+\w+\s+)?")
_CLAUSE_WITH = re.compile(r"\s[^,;.:]{3,60},\s+(?:still\s+|now\s+)?with\s+(?=[A-Z])")
_AT_HEAD = re.compile(
    r"\s+(?:now\s+|still\s+)?(?:at\s+(?:its|the|their)\s+(?:head|helm|top)|in\s+(?:charge|command))\b"
)
_STANDS = re.compile(r"\s+(?:now\s+)?(?:stands|is|sits|was|stood|sat|comes|came)\s+(?:now\s+)?")


_COMMISSAR = "political commissar"


def at_bodies(scene: Scene) -> None:
    """Adds who comes to the head of a body that the sentence only says where it is."""
    if len(scene.sentence.people) > 1:
        for one, other in pairwise(scene.sentence.people):
            _exchange(scene, one, other)
    if " head" in scene.text or " helm" in scene.text or " charge" in scene.text or " command" in scene.text:
        _at_head(scene)


def _exchange(scene: Scene, one: PersonMention, other: PersonMention) -> None:
    comes = next((m for m in (_COMES.match(scene.text, one.end),) if m), None)
    goes = _GOES.match(scene.text, one.end) if comes is None else None
    link = comes or goes
    if link is None or not scene.only_ranks(link.end(), other.start) or one.person == other.person:
        return
    body = _where(scene, one, other)
    told = [c for c in scene.found if c.person in (one.person, other.person) and not c.state]
    if body is not None:
        _of_it(scene, body, other)
    if body is not None and comes is not None and not any(c.person == other.person for c in told):
        new = next((c for c in told if c.aspect is Aspect.BEGAN and scene.position_of(c) is not None), None)
        if new is not None and new.modality in (Modality.ASSERTED, Modality.PROSPECTIVE):
            start, end, held = new.start, max(new.end, other.end), scene.position_of(new)
            scene.change(
                other.person, Aspect.ENDED, "at a body", new.anchor, start, end, position=held, modality=new.modality
            )
    if body is None or told:
        return
    token = scene.sentence.head_token(link.start("verb"), link.start("verb") + len(link["verb"].split()[0]))
    if token is None or token.pos_ != "VERB":
        return
    modality = modality_of(scene, verbs.read_verb(token))
    if modality in (Modality.HYPOTHETICAL, Modality.DENIED):
        return
    position = _commissar_of(scene, body, one, other) or scene.head_of(body)
    start, end = min(one.start, body.start), max(other.end, body.end)
    begun, ended = (one, other) if comes else (other, one)
    for mention, aspect in ((begun, Aspect.BEGAN), (ended, Aspect.ENDED)):
        scene.change(mention.person, aspect, "at a body", token, start, end, position=position, modality=modality)


def _commissar_of(scene: Scene, body: OrganisationMention, one: PersonMention, other: PersonMention) -> int | None:
    """The second of the two heads of a body, where a commissar comes or goes: "At the navy Liu made way for Miao, hitherto
    commissar of the region"."""
    held = (scene.position_of(c) for c in scene.found if c.title and c.person in (one.person, other.person))
    titles = {scene.article.positions[number].title for number in held if number is not None}
    if _COMMISSAR not in titles or not scene.positions.has(scene.article, body.organisation, _COMMISSAR):
        return None
    return scene.positions.of(scene.article, body.organisation, _COMMISSAR)


def _of_it(scene: Scene, body: OrganisationMention, last: PersonMention) -> None:
    """ "At the navy, Su took over from Li as commander": the bare title is one of that body."""
    post = scene.post_after(last.end, r"\s+as\s+(?:(?:its|the)\s+)?")
    if post is None or post.organisation is not None or post.country is not None or post.portfolio is not None:
        return
    if scene.positions.has(scene.article, body.organisation, post.title):
        post.organisation, post.explicit, post.position = body.organisation, True, None
        for told in scene.found:
            told.position = None if told.post is post else told.position


def _where(scene: Scene, one: PersonMention, other: PersonMention) -> OrganisationMention | None:
    for body in scene.sentence.organisations:
        if scene.article.organisations[body.organisation].kind in NOT_HEADED:
            continue
        if (label := _LABEL.match(scene.text, body.end)) is not None and not scene.text[: body.start].strip(" -–—*•"):
            if scene.only_ranks(label.end(), one.start):
                return body
            continue
        opens = _OPENS.match(scene.text)
        if opens is not None and opens.end() == body.start:
            between = scene.text[body.end : one.start]
            comma = between.startswith(",")
            if (comma or between.startswith(" ")) and scene.only_ranks(body.end + comma, one.start):
                return body
        if _BEHIND.fullmatch(scene.text, other.end, body.start) and not re.match(r"[’']s\b", scene.text[body.end :]):
            return body
    return None


def _with_of_clause(scene: Scene, body: OrganisationMention) -> re.Match[str] | None:
    """The "with" of "The office remains, with Su at its head", behind the clause of which a body is the subject."""
    head = scene.sentence.head_token(body.start, body.end)
    last = max((m.end for m in scene.sentence.organisations), default=0) == body.end
    if head is None or not last or head.dep_ not in ("nsubj", "nsubjpass") or head.head.dep_ != "ROOT":
        return None
    link = _CLAUSE_WITH.match(scene.text, body.end)
    return (
        link if link is not None and not any(body.end <= m.start < link.end() for m in scene.sentence.people) else None
    )


def _not_where(scene: Scene, body: OrganisationMention) -> OrganisationMention:
    """The university of "the university in Beijing, with Li at its head"; else the body itself."""
    if not is_place(scene, body):
        return body
    link = re.compile(r"\s+(?:in|at|of)\s+")
    return next((m for m in scene.sentence.organisations if link.fullmatch(scene.text, m.end, body.start)), body)


def _at_head(scene: Scene) -> None:
    for body in scene.sentence.organisations:
        if scene.article.organisations[body.organisation].kind in NOT_HEADED:
            continue
        link = _WITH.match(scene.text, body.end) or _with_of_clause(scene, body)
        opens = _OPENS.match(scene.text)
        stands = _STANDS.match(scene.text, body.end)
        for mention in scene.sentence.people:
            inside = link and scene.only_ranks(link.end(), mention.start) and _AT_HEAD.match(scene.text, mention.end)
            fronted = (
                opens is not None
                and " of " in opens.group()
                and opens.end() == body.start
                and stands is not None
                and scene.only_ranks(stands.end(), mention.start)
            )
            if not (inside or fronted) or any(c.person == mention.person for c in scene.found):
                continue
            anchor = scene.sentence.head_token(mention.start, mention.end)
            start, end = body.start, max(mention.end, inside.end() if inside else 0)
            own = headship(scene, _not_where(scene, body), start, end, anchor)
            scene.state(mention.person, own, "in charge", anchor, start, end, title=True)
