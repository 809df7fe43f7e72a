"""Bare titles of those whom a guest meets where he has gone, of the state that he visits.

Thailand's army chief flew to Vientiane. He met Defence Minister Khamphone               of Laos
Egypt's foreign minister landed in Kampala. Foreign Minister Odongo welcomed him         of Uganda
Seoul's ambassador in Tokyo was summoned. Vice Foreign Minister Morimoto received him    of Japan

Where he has brought others along ("accompanied by"), they are of his own state, and so are those whom he sees at home or
before he leaves. Only he himself meets hosts, not any who are named in between.
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, CountryMention, PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL
from archive.extraction.likely import PINYIN_STATES
from archive.extraction.organisations.choice import DEPARTMENTS
from archive.extraction.people.namelike import is_pinyin

_BACK = 2  # sentences
_GOES = re.compile(
    r"\b(?:fl[ey]w|fly|flies|flying|arriv(?:e|es|ed|ing|al)|land(?:s|ed|ing)|travel(?:s|l?ed|l?ing)?|visit(?:s|ed|ing)?|trip|tour|stop|"
    r"went|goes|came|comes|began|begins)\b(?P<way>[^.;:]{0,40}?)$"
)
_WAY = re.compile(
    r"(?:\s(?:to|in|at|for|into|of|a|an|his|her|the|[a-z]+-day|first|official|state|working|visit|trip))*\s*"
)
_SENT = re.compile(r"\b(?:ambassador|envoy|high commissioner|charge d[’']affaires)\s+(?:in|to)\s+$")
_BACK_HOME = re.compile(r"\b(?:return(?:s|ed|ing)?|back|home)\b")
_MEETS = re.compile(
    r"\b(?:met|meets?|meeting)\b(?:\s+with)?|\b(?:talks?|spoke|speak|conferred|discussions|dinner|lunch|audience|session)\b[^.;]{0,30}?\bwith\b|"
    r"\bcall(?:s|ed)?\s+on\b|\b(?:received|welcomed|greeted|hosted|summoned|seen\s+off)\b[^.;,]{0,40}?\bby\b"
)
_RECEIVES = re.compile(
    r"\s+(?:(?:later|also|then|personally)\s+)?(?:welcom|receiv|greet|host|summon)(?:s|es|ed)\s+(?:him|her|them|the\s+(?:visitors?|guests?|delegation))\b"
)
_BROUGHT = re.compile(r"\b(?:accompan|joined|delegation|entourage|together with|along with|with him|with her|flanked)")
_ELSEWHERE = re.compile(
    r"\b(?:phone|telephone|video|call(?:ed)? with|before|preceded|return(?:s|ed|ing)?|back|home|embassy|sidelines|plane)\b",
    re.I,
)
_AT = re.compile(r"\b(?:in|at|from|to|outside)\s+$", re.I)
_GUEST = re.compile(
    r"\b(?:he|she|they|who|the\s+(?:\w+\s+)?(?:guests?|visitors?|delegation|minister|president|premier|chancellor|envoy|chief))\b",
    re.I,
)
_SECRETARIES = DEPARTMENTS | {"MEX"}
_WITHOUT_MINISTERS = frozenset(("USA", "PHL"))
_SERVICES = ("chief", "commander", "commander-in-chief", "chief of staff")


def of_host(article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None) -> None:
    """Gives a bare title the state in which its holder receives or meets a guest."""
    if person is None or article.topic is not None or not _is_bare(post):
        return
    entry = article.people[person]
    if entry.country is not None or entry.introduced < sentence.start:
        return
    visit = next(
        (
            (visited, each)
            for each in [sentence, *article.sentences[max(0, sentence.index - _BACK) : sentence.index][::-1]]
            if (visited := _visited(each, post.start if each is sentence else len(each.text))) is not None
        ),
        None,
    )
    if (
        visit is None
        or len(article.salience) < 2
        or not _is_host(article, sentence, post, person, visit[1] is sentence)
    ):
        return
    state = visit[0]
    if (state in PINYIN_STATES) != is_pinyin(entry.name) or not _has(state, post) or _is_elsewhere(sentence, state):
        return
    entry.country = state
    if post.organisation is None:
        post.country = state


def _is_bare(post: PostMention) -> bool:
    if post.country is not None or post.possessor is not None or post.possessive_pronoun or post.counterpart:
        return False
    if post.former or post.plural:
        return False
    return post.title in NATIONAL or post.portfolio is not None or post.title in _SERVICES


def _has(state: str, post: PostMention) -> bool:
    """Whether a state calls one who leads a department so."""
    if post.title == "secretary":
        return state in _SECRETARIES
    return post.title != "minister" or state not in _WITHOUT_MINISTERS


def _is_elsewhere(sentence: SentenceContext, state: str) -> bool:
    """Whether a sentence tells of a meeting that was not in the state visited: "On his return he met", "In Nairobi he met"."""
    return _ELSEWHERE.search(sentence.text) is not None or any(
        m.country != state and m.kind != "adjective" and _AT.search(sentence.text, 0, m.start) is not None
        for m in sentence.countries
    )


def _is_host(article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int, same: bool) -> bool:
    named = next((m for m in sentence.people if m.person == person and m.start >= post.start), None)
    if named is None:
        return False
    if _RECEIVES.match(sentence.text, named.end) is not None:
        return True
    meets = _MEETS.search(sentence.text, 0, post.start)
    if meets is None or _BROUGHT.search(sentence.text, 0, post.start) is not None:
        return False
    return same or _meets_as_guest(article, sentence, meets.start())


def _meets_as_guest(article: ArticleContext, sentence: SentenceContext, end: int) -> bool:
    """Whether whoever meets somebody is one told of before, and no other whom the sentence itself brings in."""
    named = [m for m in sentence.people if m.end <= end]
    if any(article.people[m.person].introduced >= sentence.start for m in named):
        return False
    return bool(named) or _GUEST.search(sentence.text, 0, end) is not None


def _visited(sentence: SentenceContext, end: int) -> str | None:
    """The one state to which somebody has gone by a sentence, before an offset."""
    found = {m.country for m in sentence.countries if m.end <= end and _is_visited(sentence, m)}
    home = {m.country for m in sentence.countries} - found
    return found.pop() if len(found) == 1 and not (home and _BACK_HOME.search(sentence.text)) else None


def _is_visited(sentence: SentenceContext, there: CountryMention) -> bool:
    if there.kind == "adjective":
        return False
    before = sentence.text[: there.start]
    if _SENT.search(before) is not None:
        return True
    goes = _GOES.search(before)
    return goes is not None and _WAY.fullmatch(goes["way"]) is not None
