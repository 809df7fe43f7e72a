"""Holders told by what they were the first or last of their post to do.

The last Danish trade minister to visit the port was Ann Lind, in 2019.               she was minister then
It was the first visit by a Danish trade minister since Bo Moss in 2010.                   he was minister before
No trade minister had come since 2006, when Bo Moss was in office.                     the same
"""

from __future__ import annotations

import re
from dataclasses import replace

from archive.dates import Bounds
from archive.extraction.context import PersonMention, PostMention
from archive.extraction.dating.day_behind import day_behind
from archive.extraction.scene import Candidate, Scene
from archive.extraction.text.sought import sought
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis

_COUNTED = re.compile(r"\b(?:no|first|last|latest|previous|only|another|any)\s+(?:[\w’'-]+\s+){0,5}$", re.I)
_CUE = sought(r"\b(?:first|last|latest|previous|since)\b", re.I)
_WAS = re.compile(r"\s+(?:to|who|that)\s+[^;:]{3,110}?[\s,]+(?:was|is|had been)\s+(?P<rest>)")
_BY = re.compile(r"\b(?:by|of|for|from)\s+(?:an?|the|any)\s+(?:\w+\s+){0,3}$", re.I)
_SINCE = re.compile(r"(?:\s+(?:to|in|at|with|had|has)\s+[^.;:,]{2,60}?)?,?\s+since\s+(?P<rest>)")
_COMMA_ON = re.compile(r",?\s+(?:back\s+)?(?:in|on)\s+$")
# What a holder of a post comes for; not "the first woman to lead".
_CAME = re.compile(
    r"\s+(?:to|who|that|had|has)\s+(?:had\s+|has\s+)?(?:visit|come|came|travel|go|gone|went|make|made|set\s+foot|tour|fly|flown|speak|spoken|"
    r"attend|been|address|meet|met|sit|sat|call|take\s+part|cross|land|arrive)"
)
_IN_OFFICE = re.compile(
    r"(?:,\s+(?:now|later|today|by now)\s[^,;.]{3,50},)?\s+(?:(?:was|were|had been)\s+(?:still\s+)?(?:in\s+(?:office|power|charge|command|the\s+(?:post|job|role|office))|"
    r"at\s+the\s+helm)|(?:still\s+)?held\s+(?:the|that)\s+(?:post|job|role|office|position))\b"
)
# The clause that says when he had it: "who held the office from 2006 to 2010".
_CLAUSE = re.compile(r"(?:,?\s+who)?\s+(?P<verb>held|had|was|were)\b")
_WHEN = re.compile(r"\b(?:since|in|until)\b[^.;]{2,40},?\s+when\s+$")


def firsts(scene: Scene) -> None:
    """Adds those whom the sentence names as the first, the last or the one before of their post to do something."""
    if scene.sentence.people and (last := _LAST_WAS.match(scene.text)) is not None:
        _last_was(scene, last.end())
    if not scene.sentence.posts or not scene.sentence.people or _CUE.search(scene.text) is None:
        return
    for post in scene.sentence.posts:
        if scene.led(post) is not None:
            continue
        if _comes_as(scene, post):
            continue
        if told := [c for c in scene.found if c.post is post]:
            _of_two(scene, post, told[0])
            continue
        counted = _COUNTED.search(scene.text, 0, post.head) is not None
        holder = _then_named(scene, post) if counted else None
        bare = post.organisation is None and post.country is None and post.portfolio is None
        came = counted and not bare and _CAME.match(scene.text, post.end) is not None
        if holder is None and (post.indefinite or came or _BY.search(scene.text, 0, post.start + 2)):
            holder = _after_since(scene, post)
        in_office = _in_office(scene, post) if holder is None and (counted or post.indefinite) else None
        holder = holder or in_office
        told = [c for c in scene.found if holder and c.person == holder.person and c.start >= post.start]
        if holder is None or any(in_office is None or not c.title for c in told):
            continue  # what a title says that he is by now, he was not then
        post.definite, post.former = True, False  # "the last minister to visit" has the day of the visit
        clause = _CLAUSE.match(scene.text, holder.end)
        place = clause.span("verb") if clause is not None else (holder.start, holder.end)
        anchor = scene.sentence.head_token(*place) if in_office is None else None
        on_day = clause is None and in_office is None and _day(scene, holder) is not None
        then = _when_told(scene, post, holder) if in_office is not None else None
        aspect = Aspect.HOLDS if on_day or then is not None else Aspect.HELD_BEFORE
        scene.state(holder.person, post, "first or last", anchor, post.start, holder.end, aspect=aspect)
        own = scene.found[-1]
        if then is not None and own.post is post and own.person == holder.person:
            own.bounds, own.dated, own.basis = then, True, DateBasis.STATED


def _when_told(scene: Scene, post: PostMention, holder: PersonMention) -> Bounds | None:
    """The time before "when Cao was in office"."""
    whens = (w.bounds for w in scene.sentence.whens if post.end <= w.start < holder.start and w.bounds.closed)
    return next(whens, None)


_LAST_WAS = re.compile(
    r"The\s+(?:last|previous)(?:\s+(?:one|visitor|of them))?(?:\s+to\s+(?:do\s+so|come|visit|go)(?:\s+there)?)?\s+(?:was|had\s+been)\s+"
)
_ON_VISIT = re.compile(
    r"\b(?:on|making|makes|made|paying|paid|pays|began|begins|for)\s+(?:what\s+is\s+)?the\s+(?:first|second|third)\s+(?:[a-z-]+\s+){0,2}?(?:visit|trip|tour|journey)\s+"
    r"(?:to\s+[^,;.]{2,30}?\s+)?by\s+(?:an?\s+)?(?:\w+\s+){0,3}$"
)


def _last_was(scene: Scene, at: int) -> None:
    """ "She is the first minister to come in ten years. The last was Holm, in 2009": Holm was it then."""
    told = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index == 1 and c.post is not None]
    came = [
        c for c in told if c.post is not None and _CAME.search(c.scene.text, c.post.end, c.post.end + _CLAUSE_LENGTH)
    ]
    counted = [c for c in came if c.post is not None and _COUNTED.search(c.scene.text, 0, c.post.head) is not None]
    holder = scene.named_at(at)
    if not counted or holder is None or (position := scene.position_of(counted[-1])) is None:
        return
    own = PostMention(0, holder.end, 0, holder.end, "", position=position, explicit=True)
    aspect = Aspect.HOLDS if _day(scene, holder) is not None else Aspect.HELD_BEFORE
    anchor = scene.sentence.head_token(holder.start, holder.end)
    scene.state(holder.person, own, "first or last", anchor, 0, holder.end, aspect=aspect)


_CLAUSE_LENGTH = 40  # characters within which "to come" follows the title


def _comes_as(scene: Scene, post: PostMention) -> bool:
    """ "Holm, on the first visit by a trade minister in years, said": who comes on it is the minister."""
    visit = _ON_VISIT.search(scene.text, 0, post.head)
    if visit is None or not post.indefinite or any(c.post is post for c in scene.found):
        return False
    before = [m for m in scene.sentence.people if m.end <= visit.start()]
    if not before or re.search(r"[;:]|\bwith\b|\bby\b", scene.text[before[-1].end : visit.start()]):
        return False
    post.indefinite, post.definite = False, True
    anchor = scene.sentence.head_token(before[-1].start, before[-1].end)
    scene.state(before[-1].person, post, "first or last", anchor, before[-1].start, post.end, title=True)
    return True


def _of_two(scene: Scene, post: PostMention, told: Candidate) -> None:
    """ "Chang is the first minister to visit since Cao in 2006": Cao was it then. "Hagel was the last to come, in 2014": then."""
    if _COUNTED.search(scene.text, 0, post.head) is None or _CAME.match(scene.text, post.end) is None or told.title:
        return
    since = _after_since(scene, post)
    if since is not None and (position := scene.position_of(told)) is not None and since.person != told.person:
        own = replace(post, position=position, former=False)
        anchor = scene.sentence.head_token(since.start, since.end)
        aspect = Aspect.HOLDS if _day(scene, since) is not None else Aspect.HELD_BEFORE
        scene.state(since.person, own, "first or last", anchor, post.start, since.end, aspect=aspect)
        return
    when = next((w for w in scene.sentence.whens if w.start > post.end and w.kind is Kind.AT and w.bounds.closed), None)
    behind = _COMMA_ON.search(scene.text, post.end, when.start) if when is not None else None
    if behind is not None and told.aspect is Aspect.HELD_BEFORE:
        told.aspect, told.rule, told.end = Aspect.HOLDS, "first or last", behind.start()


def _day(scene: Scene, holder: PersonMention) -> Bounds | None:
    return day_behind(scene.text, holder.end, scene.article.published)


def _then_named(scene: Scene, post: PostMention) -> PersonMention | None:
    """ "The last minister to visit the base was Liang Guanglie"."""
    match = _WAS.match(scene.text, post.end)
    if match is None or any(post.end <= m.start < match.end() for m in scene.sentence.posts if m is not post):
        return None
    return scene.named_at(match.end())


def _after_since(scene: Scene, post: PostMention) -> PersonMention | None:
    """ "the first visit by a minister since Liang Guanglie"."""
    match = _SINCE.match(scene.text, post.end)
    return scene.named_at(match.end()) if match is not None else None


def _in_office(scene: Scene, post: PostMention) -> PersonMention | None:
    """ "No minister had come since 2006, when Cao was in office"."""
    for mention in scene.sentence.people:
        if mention.start > post.end and _IN_OFFICE.match(scene.text, mention.end):
            return mention if _WHEN.search(scene.text, post.end, mention.start) else None
    return None
