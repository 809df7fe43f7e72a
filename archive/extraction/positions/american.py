"""Posts of the departments of the United States whose names no other state uses."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention
from archive.extraction.text.sought import sought

DEPARTMENTS = ("army", "navy", "air force")
"""Services that have departments of their own, under secretaries."""
UNDER_SECRETARY = re.compile(
    r"(?:(?:principal|senior) )?(?:deputy (?:assistant|under)|assistant|under) secretary(?P<state> of state)?(?: for .+)?$"
)
"""The ranks of officials under a secretary."""


_HYPHENED = re.compile(r"[Aa]ttorney-[Gg]eneral\b")  # as no American writes it
_ELSEWHERE = sought(r"(?:second )?(?:permanent|parliamentary|principal) secretary$|minister of state$")


def never_american(post: PostMention, written: str) -> bool:
    """Whether a title is one of those of other states' ministries, whoever has just been named: "the Attorney-General"."""
    return _ELSEWHERE.search(post.title) is not None or _HYPHENED.search(written) is not None


def american(article: ArticleContext, post: PostMention, written: str) -> bool:
    """Whether only the United States have a post of such a name: an under or assistant secretary of state, of defense or of
    the Treasury."""
    if post.title == "secretary" and post.portfolio in DEPARTMENTS and "MEX" not in article.salience:
        return True  # nowhere else is the head of a service called so
    ranked = UNDER_SECRETARY.match(post.title)
    if ranked is None or (post.portfolio is None) != (ranked["state"] is not None):
        return False
    spelt = post.portfolio == "defence" and re.search(r"\b[Dd]efense\b", written) and "PHL" not in article.salience
    return ranked["state"] is not None or post.portfolio in ("state", "treasury") or bool(spelt)
