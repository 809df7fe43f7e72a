"""The posts of an article, each with its number."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PositionEntry, PostMention
from archive.extraction.organisations import OrganisationFinder
from archive.identity import name_key
from archive.packs import countries
from archive.packs.lookup import Lookup
from archive.packs.model import PackPosition

_DEPARTMENT = re.compile(r"(?:[\w’'-]+ )*(?:Department|Office)(?: of\b.*| for\b.*)?$")
# Whose departments have heads.
_OF_PARTY = re.compile(r"Department of the CPC .* Committee$")
_COMMITTEE = re.compile(r"\b(?:Committee|Commission)\b")


def _head_of(article: ArticleContext, organisation: int, title: str) -> str:
    """Whoever heads a department or office of a Chinese body is its director, by whichever word; whoever heads a committee of
    a parliament, its chairman."""
    entry = article.organisations[organisation]
    whole = article.organisations[entry.part_of] if entry.part_of is not None else None
    if whole is not None and whole.kind == "legislature" and _COMMITTEE.search(entry.name):
        return "chairman"
    chinese = entry.country == "CHN" and entry.pack_id is None and not _OF_PARTY.search(entry.name)
    return "director" if chinese and _DEPARTMENT.fullmatch(entry.name) else title


class Register:
    """Numbers posts within an article: one number for one title of one organisation."""

    def __init__(self, lookup: Lookup, organisations: OrganisationFinder) -> None:
        self._lookup = lookup
        self._organisations = organisations

    def listed(self, article: ArticleContext, post: PackPosition, surface: str | None = None) -> int:
        """The number of a post of a pack; `surface` is what the text calls it."""
        organisation = self._lookup.by_id[post.organisation]
        number = self._organisations.pack_entry(article, organisation)
        return self.number(article, post.title, number, organisation.country, post, surface)

    def state(self, article: ArticleContext, country: str) -> int:
        """The number of a state as a body, whose the posts of its government are."""
        state = self._lookup.country(country)
        if state is not None:
            return self._organisations.pack_entry(article, state)
        return self._organisations.unlisted(article, countries.country_name(country), country=country, kind="country")

    def openly(self, article: ArticleContext, post: PostMention) -> int:
        """The number of a title of which nothing says where it is held."""
        return self.number(article, post.title, None, None)

    def number(
        self,
        article: ArticleContext,
        title: str,
        organisation: int | None,
        country: str | None,
        pack: PackPosition | None = None,
        surface: str | None = None,
    ) -> int:
        """The number of a title of an organisation of the article, new or given before."""
        if pack is None and organisation is not None and title in ("head", "chief"):
            title = _head_of(article, organisation, title)
        key = name_key(title)
        number = next(
            (
                index
                for index, entry in enumerate(article.positions)
                if entry.organisation == organisation and name_key(entry.title) == key
            ),
            None,
        )
        if number is None:
            article.positions.append(PositionEntry(title, organisation, country, pack.id if pack else None))
            number = len(article.positions) - 1
        if surface and name_key(surface) != key:
            article.positions[number].forms.add(surface)
        return number
