"""Officers of the central bank with which a sentence, or the one before, deals: "The Bank of Ruritania watches the shares of
Mora, governor Lind said" is of the bank, and of no part of the state."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, OrganisationMention, PostMention, SentenceContext

_SPEAKS = frozenset(("vice president", "governor", "deputy governor"))
_GOVERNS = frozenset(("governor", "deputy governor"))
_OPENING = re.compile(r"(?:The |the )?")
# The Fed has several governors, and news of America's states of the Fed has theirs
_OF_STATES = ("USA",)


def of_central_bank(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """The central bank with which a sentence opens, whose officer then speaks: "The Bundesbank sees no cause, vice-president Graf
    told reporters"; of a governor in small letters the one that the sentence before names as its only body."""
    if post.title not in _SPEAKS or post.portfolio is not None or post.local or post.country is not None:
        return None
    if post.organisation is not None or post.possessor is not None:
        return None
    if not any(0 < m.start - post.end <= 1 for m in sentence.people):
        return None
    named = [m for m in sentence.organisations if m.end <= post.start]
    if not named:
        return _told_before(article, sentence, post)
    opens = _OPENING.fullmatch(sentence.text[: named[0].start]) is not None
    alone = len(named) == 1 and sentence.text[: post.start].rstrip().endswith((",", "”", '"'))
    return named[0].organisation if alone and opens and _is_central(article, named[0]) else None


def _told_before(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """Of a governor written small, behind a sentence that names the central bank and no other body."""
    if post.title not in _GOVERNS or not sentence.text[post.head].islower():
        return None
    before = next((s for s in reversed(article.sentences[: sentence.index]) if s.text.strip()), None)
    named = {m.organisation for m in before.organisations} if before is not None else set()
    named = {number for number in named if article.organisations[number].kind != "government"}
    if len(named) != 1 or article.organisations[bank := named.pop()].kind != "central_bank":
        return None
    return bank if article.organisations[bank].country not in _OF_STATES else None


def _is_central(article: ArticleContext, mention: OrganisationMention) -> bool:
    return article.organisations[mention.organisation].kind == "central_bank"
