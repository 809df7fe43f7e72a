"""Posts by whose name only one state has one: "Secretary of Defense", "Under Secretary of State"."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention
from archive.extraction.lexicon import NATIONAL
from archive.extraction.likely import with_portfolio
from archive.extraction.positions.american import american
from archive.packs.lookup import Lookup, title_key

BY_TITLE = {
    "lord chief justice": "GBR",
    "first sea lord": "GBR",
    "chancellor of the exchequer": "GBR",
    **dict.fromkeys((f"{rank} secretary to the treasury" for rank in ("chief", "economic", "exchequer")), "GBR"),
    "lord chancellor": "GBR",
    "taoiseach": "IRL",
}
"""Titles that only one state has, by its code."""
_PARTS_APART = frozenset(("HKG", "MAC"))


class OneState:
    """Finds the state of a post by its name alone; `with_posts` are the states that have a post of each name."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self.with_posts: dict[str, set[str]] = {}
        for position in lookup.pack.positions:
            for phrase in position.national:
                if country := lookup.by_id[position.organisation].country:
                    self.with_posts.setdefault(title_key(phrase), set()).add(country)

    def of(self, article: ArticleContext, post: PostMention, written: str) -> str | None:
        """The one country that has a post of this name, where the article names none that has: "Secretary of Defense"."""
        if american(article, post, written):
            return "USA"
        company = post.title.endswith("chief executive") and "Chief Executive" not in written
        bare = not post.portfolio and (post.title in NATIONAL or " " not in post.title)
        if company or bare or post.title.endswith(("minister", "staff")):
            return None  # every country has a finance minister and a general staff, whatever packs list
        if re.search(r"\b[Ss]tate [Ss]ecretary\b", written):
            return None  # a deputy minister of many states
        phrases = (with_portfolio(post), f"{post.title} of {post.portfolio}")
        found = set[str]().union(*(self.with_posts.get(title_key(phrase), set()) for phrase in phrases))
        found = {country for country in found if self.has_title(post, country)} or found
        if "USA" in found and re.search(r"\b(?:[Dd]efense|State|Treasury)\b", written):
            return "USA"  # the American spelling, and offices that no other country has
        if len(found) != 1:
            return None
        country = next(iter(found))
        if country in _PARTS_APART and country not in article.speaking:
            return None  # "secretary of justice" may be that of any part of a state
        return country if not article.salience or country in article.speaking else None

    def has_title(self, post: PostMention, country: str) -> bool:
        """Whether a country has a post of just this title and field."""
        phrases = (with_portfolio(post), f"{post.title} of {post.portfolio}")
        return any(
            (pack := self._lookup.national(phrase, country)) is not None and pack.title.startswith(post.title)
            for phrase in phrases
        )
