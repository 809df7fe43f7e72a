"""Titles that others still give to somebody whom the same article calls former: "Former Vice President Holm leads the polls ...
Mehta said that he had never heard Vice President Holm named": a title is kept for courtesy, or told of days gone by. So it is of the subject
of a life who had the post until a day that is told: "She was minister from 2011 to 2014 ... Minister Holm signed it".
"""

from __future__ import annotations

from datetime import date, timedelta

from archive.dates import Bounds
from archive.extraction.context import ArticleContext
from archive.extraction.scene import Candidate
from archive.model import Aspect, DateBasis, Modality

_HELD = (Aspect.HOLDS, Aspect.BEGAN)
# What tells of a post in passing.
_IN_PASSING = ("title", "apposition", "in capacity")


def of_courtesy(article: ArticleContext, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates of an article, with every bare title that it also calls a former one told as held before."""
    published = article.published
    if published is None:
        return candidates
    told = [c for c in candidates if c.modality is Modality.ASSERTED and None not in _key(c)]
    over = {_key(c) for c in told if _is_called_former(c)}
    over -= {_key(c) for c in told if _holds_it_now(c)}
    over |= _of_a_life(article, told) | _of_envoys(article, told)
    long_over = _long_over(told, published)
    told_again = {id(c) for c in told if _is_bare_title(c, c.person) and _is_after(c, long_over.get(_key(c)))}
    candidates = [c for c in candidates if id(c) not in told_again]
    before = published - timedelta(days=1)
    for candidate in told:
        bounds = candidate.bounds
        if _key(candidate) not in over or not _is_bare_title(candidate, article.topic) or bounds is None:
            continue
        if bounds.latest is None or bounds.latest >= published:
            candidate.aspect = Aspect.HELD_BEFORE
            within = bounds.earliest is not None and bounds.earliest <= before
            candidate.bounds = Bounds(bounds.earliest if within else None, before)
    return candidates


def _key(candidate: Candidate) -> tuple[int | None, int | None]:
    return candidate.person, candidate.position


def _of_a_life(article: ArticleContext, told: list[Candidate]) -> set[tuple[int | None, int | None]]:
    """What the subject of a life had until a day that it tells, and did not take up or have again after that day."""
    ends: dict[tuple[int | None, int | None], date] = {}
    for candidate in told if article.topic is not None else ():
        latest = candidate.bounds.latest if candidate.bounds is not None else None
        stated = candidate.aspect is Aspect.HELD_BEFORE and candidate.basis is DateBasis.STATED
        if candidate.person == article.topic and stated and latest is not None and latest != article.published:
            ends[_key(candidate)] = max(latest, ends.get(_key(candidate), latest))
    for candidate in told:
        end = ends.get(_key(candidate))
        if end is None or candidate.aspect not in _HELD or _is_bare_title(candidate, article.topic):
            continue
        earliest = candidate.bounds.earliest if candidate.bounds is not None else None
        if candidate.aspect is Aspect.HOLDS or (earliest is not None and earliest > end):
            del ends[_key(candidate)]
    return set(ends)


_LONG = timedelta(days=366)


def _is_after(candidate: Candidate, end: date | None) -> bool:
    earliest = candidate.bounds.earliest if candidate.bounds is not None else None
    return end is not None and earliest is not None and earliest > end


def _long_over(told: list[Candidate], published: date) -> dict[tuple[int | None, int | None], date]:
    """ "Holm, the premier who closed the mines, died on Monday. ... He held the post until 1998": what ended years ago and was
    not taken up again."""
    ends: dict[tuple[int | None, int | None], date] = {}
    for candidate in told:
        latest = candidate.bounds.latest if candidate.bounds is not None else None
        over = candidate.aspect in (Aspect.HELD_BEFORE, Aspect.ENDED) and candidate.basis is DateBasis.STATED
        if over and latest is not None and latest < published - _LONG:
            ends[_key(candidate)] = max(latest, ends.get(_key(candidate), latest))
    for candidate in told:
        end = ends.get(_key(candidate))
        if end is None or candidate.aspect not in _HELD or _is_bare_title(candidate, candidate.person):
            continue
        latest = candidate.bounds.latest if candidate.bounds is not None else None
        if latest is None or latest > end:
            del ends[_key(candidate)]
    return ends


_ENVOYS = ("ambassador", "envoy", "special envoy", "high commissioner")


def _of_envoys(article: ArticleContext, told: list[Candidate]) -> set[tuple[int | None, int | None]]:
    """ "Moss, a former special envoy to Chad. ... Ambassador Moss said": who was sent somewhere is called so ever after."""
    titled = [(c, article.positions[c.position].title) for c in told if c.position is not None]
    once = {c.person for c, title in titled if c.aspect is Aspect.HELD_BEFORE and title.startswith(_ENVOYS)}
    now = {
        c.person for c, title in titled if c.rule != "title" and c.aspect is Aspect.HOLDS and title.startswith(_ENVOYS)
    }
    return {_key(c) for c, title in titled if c.person in once - now and title.startswith("ambassador")}


def _is_called_former(candidate: Candidate) -> bool:
    """Whether a word beside a title says that it is over: not one that dates it ("then president Holm")."""
    post = candidate.post
    return candidate.aspect is Aspect.HELD_BEFORE and candidate.title and post is not None and post.former


def _is_bare_title(candidate: Candidate, topic: int | None = None) -> bool:
    post = candidate.post
    in_passing = _IN_PASSING if topic is not None and candidate.person == topic else ("title",)
    return (
        candidate.aspect is Aspect.HOLDS
        and candidate.rule in in_passing
        and not candidate.acting
        and (post is None or not (post.new or post.incoming or post.outgoing))
    )


def _holds_it_now(candidate: Candidate) -> bool:
    """Whether more than a bare title says that somebody has the post, or has it again."""
    return candidate.aspect in _HELD and not _is_bare_title(candidate)
