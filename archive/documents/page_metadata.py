"""What a web page states about its article: JSON-LD first, then meta tags and marked-up times.

Sources: schema.org NewsArticle; the Open Graph protocol (og:title, article:published_time); Dublin Core (dc.date);
Parse.ly, Sailthru and other meta names that outlets use in their place.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Any

from archive.documents.days import parse_day
from archive.model import PublishedBasis

_ARTICLES = re.compile(
    r"(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|TechArticle|ScholarlyArticle)$"
)
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "publication_date",
    "date_published",
    "cxenseparse:recs:publishtime",
    "article.published",
    "article_date_original",
    "displaydate",
    "originalpublicationdate",
    "ptime",
    "date",
)
_TITLES = ("og:title", "twitter:title", "parsely-title", "headline", "dc.title", "dcterms.title")
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator")
_PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name")
_LANGUAGES = ("og:locale", "dc.language", "dcterms.language", "content-language", "language")


@dataclass(frozen=True, slots=True)
class PageMetadata:
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published_on: date | None = None
    published_basis: PublishedBasis = PublishedBasis.UNKNOWN


def page_metadata(tree: Any) -> PageMetadata:
    """The metadata of a parsed page (an lxml element). What a page states in a form that cannot be read is passed over
    for the next place where it states it."""
    article = _article(tree)
    meta = _meta(tree)
    publisher = _name(article.get("publisher")) or _name(article.get("sourceOrganization")) or _first(meta, _PUBLISHERS)
    published_on, basis = _published(tree, article, meta)
    return PageMetadata(
        title=_name(article.get("headline")) or _first(meta, _TITLES) or _title(tree, publisher),
        byline=_byline(_name(article.get("author")) or _name(article.get("creator")) or _first(meta, _AUTHORS)),
        publisher=publisher,
        url=_url(tree, article, meta),
        language=_name(article.get("inLanguage")) or tree.get("lang") or _first(meta, _LANGUAGES),
        published_on=published_on,
        published_basis=basis,
    )


def _article(tree: Any) -> Mapping[str, Any]:
    """The first article that the JSON-LD of the page describes, or an empty mapping."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            # Outlets put line ends into strings and wrap it in comments for browsers of the last century.
            value = json.loads((script.text or "").strip().removeprefix("<!--").removesuffix("-->"), strict=False)
        except (ValueError, RecursionError):
            continue
        for each in _things(value):
            kinds = each.get("@type")
            if any(isinstance(kind, str) and _ARTICLES.match(kind.rpartition("/")[2]) for kind in _listed(kinds)):
                return each
    return {}


def _things(value: Any) -> Iterator[Mapping[str, Any]]:
    """The things of a JSON-LD value, outermost first; not those in lists of other articles."""
    waiting = deque(_listed(value))
    while waiting:
        each = waiting.popleft()
        if isinstance(each, list):
            waiting.extend(each)
        elif isinstance(each, dict):
            yield each
            for key in ("@graph", "mainEntity", "mainEntityOfPage"):
                waiting.extend(_listed(each.get(key)))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _name(value: Any) -> str | None:
    if isinstance(value, str):
        return unescape(value).strip() or None
    if isinstance(value, list):
        return (
            ", ".join(
                dict.fromkeys(name for each in value[:20] if not isinstance(each, list) and (name := _name(each)))
            )
            or None
        )
    if isinstance(value, dict):
        named = value.get("name", value.get("alternateName"))
        return _name(named) if isinstance(named, str) else None
    return None


def _byline(name: str | None) -> str | None:
    """The author without "By"; addresses of author pages are no names."""
    if name is None or name.lower().startswith(("http://", "https://", "www.")):
        return None
    return re.sub(r"^by\s+", "", name, flags=re.I) or None


def _meta(tree: Any) -> Mapping[str, str]:
    """The contents of the meta tags under their names in lower case; of several the first."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or tag.get("http-equiv")
        content = (tag.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _first(meta: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _title(tree: Any, publisher: str | None) -> str | None:
    """The only heading of the first level, or the title of the page without the name of its outlet."""
    headings = {" ".join(heading.text_content().split()) for heading in tree.iter("h1")} - {""}
    if len(headings) == 1:
        return headings.pop()
    title = next(("".join(each.itertext()) for each in tree.iter("title")), "").strip()
    if publisher:
        title = re.sub(rf"\s*[|–—-]\s*{re.escape(publisher)}\s*$", "", title, flags=re.I)
    return title or None


def _url(tree: Any, article: Mapping[str, Any], meta: Mapping[str, str]) -> str | None:
    canonical = next(
        (link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"), None
    )
    page = article.get("mainEntityOfPage")
    stated = page.get("@id") if isinstance(page, dict) else page
    for each in (canonical, meta.get("og:url"), article.get("url"), stated):
        if isinstance(each, str) and each.strip().lower().startswith(("http://", "https://")):
            return each
    return None


def _published(tree: Any, article: Mapping[str, Any], meta: Mapping[str, str]) -> tuple[date | None, PublishedBasis]:
    for key in ("datePublished", "dateCreated"):
        if day := _day(article.get(key)):
            return day, PublishedBasis.JSONLD
    for name in _DATES:
        if day := _day(meta.get(name)):
            return day, PublishedBasis.META
    for tag in tree.iter("time", "span", "div", "abbr", "p"):
        marked = tag.get("itemprop") == "datePublished" or tag.get("pubdate") is not None
        if marked and (day := _day(tag.get("datetime") or tag.get("content") or tag.text)):
            return day, PublishedBasis.META
    return None, PublishedBasis.UNKNOWN


def _day(value: Any) -> date | None:
    if not isinstance(value, str):
        return None
    try:
        return parse_day(value)
    except ValueError:
        return None
