"""Offices that the people fill: they begin some time after the vote, not on its day."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.phrases import phrases
from archive.extraction.scene import Passage

POPULAR = frozenset(
    phrases(
        """
        governor, lieutenant governor, mayor, senator, representative, congressman, president, vice president, attorney general,
        secretary of state, treasurer, auditor, comptroller, sheriff, district attorney, legislator, lawmaker, state senator,
        state representative, assemblyman, councilman, alderman, county executive, commissioner, clerk, deputy, judge, member,
        member of parliament, magistrate, superintendent, state treasurer, state auditor, secretary
        """
    )
)
_BY_A_BODY = re.compile(r"^[^.;]{0,60}?\bby\s+(?:the\s+|its\s+)?(?:\w+\s+){0,4}?(?:\w+\s+)?\w", re.I)


def popular(scene: Passage, post: PostMention) -> bool:
    """Whether an office is one that the people fill, so that it begins after the election and not on its day."""
    if post.title not in POPULAR or _BY_A_BODY.match(scene.text[post.end :]):
        return False
    if post.organisation is None:
        return True
    body = scene.article.organisations[post.organisation]
    chamber = re.search(
        r"\b(?:house|senate|assembly|parliament|congress|duma|yuan|legislature|council)\b", body.name, re.I
    )
    if post.title == "member":
        return chamber is not None
    return body.kind in ("place", "country") or (chamber is not None and post.title != "president")
