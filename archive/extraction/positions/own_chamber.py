"""Offices of the chamber in which the subject of a life sits: "was elected to the Ohio Senate ... became majority leader"."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.phrases import phrases
from archive.packs.places import countries_with

_OFFICES = frozenset(
    phrases(
        """
        speaker, deputy speaker, majority leader, minority leader, deputy majority leader, deputy minority leader, assistant majority
        leader, assistant minority leader, majority whip, minority whip, whip, president pro tempore, speaker pro tempore
        """
    )
)
_CHAMBER = re.compile(
    r"(?P<part>.+?) (?:State )?(?P<chamber>Senate|House of Representatives|House|House of Delegates|Assembly|General Assembly|Legislature)$"
)
_NATIONAL = re.compile(r"\b(?:(?:U\.?S\.?|United States)\s+(?:House|Senat|Rep)|Congress)")
_BARE = re.compile(r"(?:[Ss]tate\s+)?(?P<chamber>Senate|House|Assembly)")


def own_chamber(
    organisations: OrganisationFinder,
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
) -> int | None:
    """The chamber of a part of a state which alone a life has named, where the post names none or says
    "the Senate"; the other house of that part where it says so."""
    if post.country is not None or (said := _said(article, sentence, post)) is None:
        return None
    if post.title not in _OFFICES and not (said == "Senate" and post.title == "president"):
        return None
    here = sentence.start + post.start
    if _NATIONAL.search(article.text, 0, here):
        return None
    named = [
        (offset, number)
        for number, entry in enumerate(article.organisations)
        if entry.pack_id is None and (own := _CHAMBER.fullmatch(entry.name)) and "USA" in countries_with(own["part"])
        for offset in entry.seen
        if offset < here
    ]
    if not named:
        return None
    last = max(named)[1]
    own = _CHAMBER.fullmatch(article.organisations[last].name)
    if own is not None and said and not own["chamber"].startswith(said):
        rest = "House of Representatives" if said == "House" else said
        return organisations.unlisted(article, f"{own['part']} {rest}", country="USA", kind="legislature")
    return last


def _said(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> str | None:
    """The chamber that the post names by its bare word; "" where it names none, None where it names another body."""
    if post.organisation is None:
        return ""
    for mention in sentence.organisations:
        if mention.organisation == post.organisation and (
            bare := _BARE.fullmatch(sentence.text, mention.start, mention.end)
        ):
            return bare["chamber"]
    return None
