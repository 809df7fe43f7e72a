"""Who is deputy to whoever heads a body, where only the body is named.

Zhang, a former deputy of the force              its deputy commander
Zhang, one of the department's deputies          its deputy director
The force lost Zhang, one of its deputies        of the force
"""

from __future__ import annotations

import re

from archive.extraction.body_kinds import HEADED
from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.likely import bodies_before

# Parliaments and parties have deputies of another kind, places send them.
WITH_DEPUTIES = HEADED | {"staff", "commission"}
_ITS = re.compile(r"(?:(?:one|two|some|both|another) of )?its\s", re.I)


def of_body_before(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """The body last named, of which "its deputy" is, where somebody heads it."""
    if post.title != "deputy" or post.organisation is not None or not post.possessive_pronoun:
        return None
    if _ITS.match(sentence.text, post.start) is None:
        return None
    here = sentence.start + post.start
    told = [number for number in bodies_before(article, here) if not _only_speaks(article, number, here)]
    last = next(iter(told), None)
    return last if last is not None and article.organisations[last].kind in WITH_DEPUTIES else None


def _only_speaks(article: ArticleContext, number: int, here: int) -> bool:
    """Whether a body was last named only for its spokesman: "the force has ..., a ministry spokesman said"."""
    last = max((offset for offset in article.organisations[number].seen if offset < here), default=None)
    return last is not None and any(
        post.title == "spokesperson" and each.start + post.start <= last < each.start + post.end
        for each in article.sentences
        for post in each.posts or ()
    )
