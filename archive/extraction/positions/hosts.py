"""Bare titles of those whom a guest meets where he has gone, of the state that he visits.

Thailand's army chief flew to Vientiane. He met Defence Minister Khamphone               of Laos
Egypt's foreign minister landed in Kampala. Foreign Minister Odongo welcomed him         of Uganda
Seoul's ambassador in Tokyo was summoned. Vice Foreign Minister Morimoto received him    of Japan

Where he has brought others along ("accompanied by"), they are of his own state.
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, CountryMention, PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL
from archive.extraction.likely import PINYIN_STATES
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
    r"\s+(?:(?:later|also|then|personally)\s+)?(?:welcom|receiv|greet|host|summon|thank)(?:s|es|ed)\s+(?:him|her|them|the\s+\w+)\b"
)
_BROUGHT = re.compile(r"\b(?:accompan|joined|delegation|entourage|together with|along with|with him|with her|flanked)")
_SERVICES = ("chief", "commander", "commander-in-chief", "chief of staff")


def of_host(article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None) -> None:
    """Gives a bare title the state in which its holder receives or meets a guest."""
    if person is None or article.topic is not None or not _is_bare(post):
        return
    entry = article.people[person]
    if entry.country is not None or entry.introduced < sentence.start or not _is_host(sentence, post, person):
        return
    state = next(
        (
            visited
            for each in [sentence, *article.sentences[max(0, sentence.index - _BACK) : sentence.index][::-1]]
            if (visited := _visited(each, post.start if each is sentence else len(each.text))) is not None
        ),
        None,
    )
    if state is None or len(article.salience) < 2 or (state in PINYIN_STATES) != is_pinyin(entry.name):
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


def _is_host(sentence: SentenceContext, post: PostMention, person: int) -> bool:
    named = next((m for m in sentence.people if m.person == person and m.start >= post.start), None)
    if named is None:
        return False
    if _RECEIVES.match(sentence.text, named.end) is not None:
        return True
    meets = _MEETS.search(sentence.text, 0, post.start)
    return meets is not None and _BROUGHT.search(sentence.text, 0, post.start) is None


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
