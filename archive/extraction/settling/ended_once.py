"""Ends that are no news: what somebody had until another came to it, long ago or on his own way to the next post.

Since 2022, when he took over from Lind, Moss has led the staff.        Lind had it before; that it ended is told in passing
Moss was minister until last month, when Holt succeeded him.            he was it until then, which says the end already
Moss, who had held that post for a year, has retired.                   it ended now, and that he had it says no more
Moss has left the academy to command the fleet.                         he had it before
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import ArticleContext
from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate
from archive.model import Aspect, DateBasis, Modality

_NEWS = timedelta(days=60)
_LATELY = timedelta(days=21)
_FOLLOWED = frozenset(("succession", "hands over", "leaves"))
_FROM = re.compile(r"\bfrom\s+(?:(?:the\s+)?(?:[\w.’'-]+|\([^()]*\))\s+){0,4}$")
_THE_ONE = re.compile(
    r"\s*,\s+the\s+(?:man|woman|officer|general|admiral|one|person)\s+(?:whom?\s+|that\s+)?(?:he|she|they)\b"
)
_WITHOUT_TITLE = frozenset(("holds the post", "heads"))
_ENDING = frozenset(("removed", "leaves", "loses seat", "removed from", "gives up"))
_AWAY = frozenset(("move", "transfer", "shift", "reassign", "rotate", "redeploy"))
_OUT_OF = re.compile(r"(?:\s+[\w.-]+){0,3}?\s+from\b")  # "was moved out of his job" tells of a dismissal


def ended_once(article: ArticleContext, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates of an article, each end that is none of its news told as what was held before, or left out."""
    kept = []
    for candidate in candidates:
        if candidate.modality is not Modality.ASSERTED or candidate.position is None or candidate.person is None:
            kept.append(candidate)
            continue
        beside = [c for c in candidates if c.scene is candidate.scene and c.modality is Modality.ASSERTED]
        same = [
            c for c in beside if c is not candidate and (c.person, c.position) == (candidate.person, candidate.position)
        ]
        if candidate.aspect is Aspect.ENDED:
            if any(_lasted_until(c) for c in same):
                continue
            moved = _moved_on(candidate, beside) and not _ends_again(candidate, candidates)
            aside = _long_ago(article, candidate) or _only_followed(article, candidate, candidates)
            if moved or aside or _had_its_place(article, candidate, candidates):
                latest = candidate.bounds.latest if candidate.bounds is not None else None
                candidate.aspect, candidate.bounds = Aspect.HELD_BEFORE, Bounds(None, latest)
        elif (
            _is_aside(candidate)
            and (any(c.aspect is Aspect.ENDED for c in same) or any(_stays(c, candidate) for c in candidates))
        ) or (_had_been(candidate) and _ends_again(candidate, candidates, article.published)):
            continue
        kept.append(candidate)
    return kept


def _lasted_until(candidate: Candidate) -> bool:
    """Whether a post is told with the time until which it was held."""
    bounds = candidate.bounds
    stated = candidate.aspect is Aspect.HELD_BEFORE and candidate.basis is DateBasis.STATED and not candidate.title
    return stated and bounds is not None and bounds.latest is not None


def _ends_again(candidate: Candidate, candidates: list[Candidate], published: date | None = None) -> bool:
    """Whether another sentence tells the end too, as its news; where the day of the report is given, of these days."""
    return any(
        c.aspect is Aspect.ENDED
        and c.modality is Modality.ASSERTED
        and c.scene is not candidate.scene
        and (c.person, c.position) == (candidate.person, candidate.position)
        and (published is None or _is_recent(c, published - _LATELY))
        for c in candidates
    )


def _is_recent(candidate: Candidate, after: date) -> bool:
    latest = candidate.bounds.latest if candidate.bounds is not None else None
    return latest is not None and latest > after


def _had_been(candidate: Candidate) -> bool:
    """ "He had been its chief for almost four years": beside the news of the end, only how long it was."""
    anchor = candidate.anchor
    told = candidate.aspect is Aspect.HELD_BEFORE and candidate.basis is DateBasis.PUBLICATION_DATE
    if not told or candidate.title or anchor is None:
        return False
    return verbs.read_verb(anchor).tense is verbs.Tense.PLUPERFECT


def _had_its_place(article: ArticleContext, candidate: Candidate, candidates: list[Candidate]) -> bool:
    """ "His place at the fleet has been taken by Holt", where he has a new post himself."""
    published = article.published
    if candidate.rule != "in his place" or candidate.bounds is None or published is None:
        return False
    return any(
        c.person == candidate.person
        and c.position != candidate.position
        and c.aspect is Aspect.BEGAN
        and c.modality is Modality.ASSERTED
        and _is_recent(c, published - _NEWS)
        for c in candidates
    )


def _is_aside(candidate: Candidate) -> bool:
    """ "Who had held that post for a year": a clause about somebody, with no time of its own."""
    anchor = candidate.anchor
    aside = candidate.aspect is Aspect.HELD_BEFORE and candidate.basis is DateBasis.PUBLICATION_DATE
    return aside and candidate.rule in _WITHOUT_TITLE and anchor is not None and anchor.dep_ == "relcl"


def _stays(state: Candidate, aside: Candidate) -> bool:
    """Whether a sentence about the end of his time tells that he is still there: "Formally neither has been removed"."""
    same = (state.person, state.position) == (aside.person, aside.position)
    return same and state.aspect is Aspect.HOLDS and state.rule in _ENDING and state.modality is Modality.ASSERTED


def _long_ago(article: ArticleContext, candidate: Candidate) -> bool:
    """Whether somebody was followed weeks ago, by words that only tell from whom another had the post."""
    if candidate.rule not in _FOLLOWED or candidate.person == article.topic:
        return False
    latest: date | None = candidate.bounds.latest if candidate.bounds is not None else None
    if latest is None or article.published is None or latest >= article.published - _LATELY:
        return False
    text, anchor = candidate.scene.text, candidate.anchor
    if candidate.rule == "leaves" and anchor is not None and verbs.read_verb(anchor).passive:
        return False  # "was taken from Holt in August": a loss of its own
    named = [m for m in candidate.scene.sentence.people if m.person == candidate.person]
    if any(_THE_ONE.match(text, m.end) for m in named):
        return True
    if latest >= article.published - _NEWS:
        return False
    behind = anchor is not None and candidate.rule == "succession" and any(m.start > anchor.idx for m in named)
    if behind and anchor is not None and article.topic is None and _tells_whom(anchor, candidate):
        return True
    before = any(_FROM.search(text, max(0, m.start - 60), m.start) for m in named)
    return before and candidate.basis is DateBasis.STATED


def _only_followed(article: ArticleContext, candidate: Candidate, candidates: list[Candidate]) -> bool:
    """ "Lind leads the fleet. He follows Holt", where no day on which that happened is told: it only says who had it before."""
    anchor = candidate.anchor
    if anchor is None or candidate.basis is not DateBasis.PUBLICATION_DATE or candidate.person == article.topic:
        return False
    verb = verbs.read_verb(anchor)
    if candidate.rule not in _FOLLOWED or verb.lemma != "follow" or verb.passive:
        return False
    others = [c for c in candidates if c.position == candidate.position and c.person != candidate.person]
    dated = any(c.aspect is Aspect.BEGAN and c.basis is not DateBasis.PUBLICATION_DATE for c in others)
    return not dated and any(c.aspect is Aspect.HOLDS and c.modality is Modality.ASSERTED for c in others)


def _tells_whom(anchor: Token, candidate: Candidate) -> bool:
    """Whether a verb of following only says in the past whom somebody followed: "when he took over from Holt". "Replaced Holt as
    minister in 2021" tells a change of its own, and "succeeds Holt, fired in May" what is new."""
    verb = verbs.read_verb(anchor)
    if verb.passive or verb.tense is verbs.Tense.PRESENT or anchor.dep_ == "relcl":
        return anchor.tag_ == "VBG" and not verb.passive
    return not any(
        post.start > anchor.idx and candidate.scene.text[: post.start].rstrip().endswith((" as", " as the", " as its"))
        for post in candidate.scene.sentence.posts
    )


def _moved_on(candidate: Candidate, beside: list[Candidate]) -> bool:
    """Whether the verb by which he leaves tells what he left it for: "left the academy to command the fleet", "was moved from it"."""
    anchor = candidate.anchor
    if anchor is None or candidate.rule in ("succession", "in place of", "in his place"):
        return False
    if anchor.lemma_.lower() in _AWAY and _OUT_OF.match(candidate.scene.text, anchor.idx + len(anchor)):
        return True
    return any(
        c.person == candidate.person
        and c.position != candidate.position
        and c.aspect is Aspect.BEGAN
        and c.anchor is not None
        and (
            c.anchor == anchor
            or (c.anchor.head == anchor and c.anchor.dep_ in ("xcomp", "advcl") and c.anchor.tag_ == "VB")
        )
        for c in beside
    )
