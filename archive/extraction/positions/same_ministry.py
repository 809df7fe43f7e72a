"""Bare titles of ministers, of the ministry that news is speaking of.

Iraq's interior minister was voted out. Deputy minister Karim will stand in       of the interior ministry
Egypt has a new defence minister. Fawzi follows Saqr, minister since 2018         of the defence ministry
Iraq's interior ministry denied it. Minister Karim spoke of rumours               of the interior ministry

The ministry may be named or told by the post of somebody else, with or without his name; the nearest sentence decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.likely import state_by_name
from archive.extraction.phrases import phrases
from archive.extraction.positions.of_firms import behind_name
from archive.model import Role
from archive.packs.lookup import title_key

_FAR = 3  # sentences
_TITLES = frozenset(
    phrases(
        """
        minister, deputy minister, vice minister, first deputy minister, assistant minister, state minister, junior minister,
        permanent secretary
        """
    )
)
_OF_MINISTRIES = ("minister", "secretary")
# "minister delegate for defence", "minister without portfolio"
_WITH_MORE = re.compile(r"\s+(?:delegate|counsell?or|resident|without|of|for)\b")
_OWNED = re.compile(r"[’']s?\s+$")  # "the Greens' Minister Lund"
Resolve = Callable[[ArticleContext, SentenceContext, PostMention], int | None]


def same_ministry(
    resolve: Resolve, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
) -> int | None:
    """The ministry of which a bare title of a minister is; None where the title is not bare, or of none or of several."""
    if person is None or article.topic is not None or not _is_bare(sentence, post):
        return None
    own = [
        body
        for number in article.people[person].positions
        if title_key(article.positions[number].title) == title_key(post.title)
        and (body := article.positions[number].organisation) is not None
    ]
    if own:
        return own[-1]
    # "The finance minister came. Minister Bell said": a minister in the cabinet, and hardly the same
    leads = _leads(sentence, post, person) and post.title == "minister"
    if leads and (_OWNED.search(sentence.text, 0, post.head) or behind_name(sentence, post)):
        return None
    for earlier, end in _back(article, sentence, post):
        told = _named(article, earlier, end) if leads else _ministries(resolve, article, earlier, end, post)
        if leads and not told and _of_others(earlier, end):
            return None
        if told:
            body = told.pop()
            return body if not told and _of_state(article, body, person) else None
    return None


def _leads(sentence: SentenceContext, post: PostMention, person: int) -> bool:
    """Whether the title stands before the name."""
    return any(m.person == person and post.end < m.start <= post.end + 2 for m in sentence.people)


def _is_bare(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a title of a minister names neither a body nor a state nor a field."""
    if post.title not in _TITLES or post.indefinite or post.plural or post.possessive_pronoun or post.counterpart:
        return False
    if _WITH_MORE.match(sentence.text, post.head_end) is not None:
        return False
    told = (post.organisation, post.country, post.portfolio, post.possessor, post.in_words)
    return all(part is None for part in told) and not (post.open or post.described or post.local)


def _back(
    article: ArticleContext, sentence: SentenceContext, post: PostMention
) -> Iterator[tuple[SentenceContext, int]]:
    """The text before a title, sentence by sentence, the nearest first."""
    yield sentence, post.start
    for earlier in article.sentences[max(0, sentence.index - _FAR) : sentence.index][::-1]:
        if earlier.role in (Role.BODY, Role.QUOTE, Role.HEADLINE):
            yield earlier, len(earlier.text)


def _named(article: ArticleContext, sentence: SentenceContext, end: int) -> set[int]:
    """The ministries that a sentence names before an offset: "The interior ministry denied it. Minister Bell said"."""
    found = {m.organisation for m in sentence.organisations if m.end <= end}
    return {body for body in found if article.organisations[body].kind == "ministry"}


def _of_others(sentence: SentenceContext, end: int) -> bool:
    """Whether a sentence speaks of ministers before an offset."""
    return any(post.title.endswith(_OF_MINISTRIES) and post.end <= end for post in sentence.posts or ())


def _ministries(
    resolve: Resolve, article: ArticleContext, sentence: SentenceContext, end: int, asking: PostMention
) -> set[int]:
    """The ministries that a sentence names before an offset, or of whose posts it speaks."""
    found = _named(article, sentence, end)
    for post in sentence.posts or ():
        if post is asking or post.end > end or post.plural or post.counterpart:
            continue
        number = post.position
        if number is None and post.portfolio is not None and post.title.endswith(_OF_MINISTRIES):
            number = resolve(article, sentence, post)
        body = article.positions[number].organisation if number is not None else None
        if body is not None:
            found.add(body)
    return {body for body in found if article.organisations[body].kind == "ministry"}


def _of_state(article: ArticleContext, body: int, person: int) -> bool:
    """Whether somebody can be of the state of a ministry, by what the article says of him and by his name."""
    country, own = article.organisations[body].country, article.people[person]
    if country and own.country and own.country != country:
        return False
    return country is None or state_by_name(article, own.name, country) is None
