"""Whether an event is news of the article, or only what it looks back or forward to in passing."""

from __future__ import annotations

from datetime import timedelta

from spacy.tokens import Token

from archive.extraction.context import ArticleContext
from archive.extraction.events.draft import Draft
from archive.extraction.events.joining import Joined
from archive.extraction.events.lexicon import words
from archive.model import DateBasis, Modality, Role

_LEAD = 2
"""Sentences of the text that tell what it is about, besides the headline."""
_WEEKS = timedelta(days=60)
_BEFORE = words("after before since until when while as once following")


def is_news(event: Joined, article: ArticleContext) -> bool:
    """Whether any report makes the event news.

    More than a headline must tell of an event in which nobody is named. What is only planned is news where the article
    leads with it. A change of post told in a relative clause says who somebody is ("Li, who was dismissed in July"), and
    one after "since" or "after" says when something else happened.
    """
    if all(report.sentence.role is Role.HEADLINE for report in event.reports) and all(
        party.stand_in for party in event.parties
    ):
        return False
    if any(_leads(report, article) for report in event.reports):
        return event.mode != "die" or any(not _aside(report, article) for report in event.reports)
    if event.reports[0].modality is Modality.PROSPECTIVE:
        return False
    return event.type != "PERSONNEL" or any(not _aside(report, article) for report in event.reports)


def _leads(report: Draft, article: ArticleContext) -> bool:
    if report.sentence.role is Role.HEADLINE:
        return True
    bodies = [sentence.index for sentence in article.told() if sentence.role is Role.BODY]
    return report.sentence.index in bodies[:_LEAD]


def _aside(report: Draft, article: ArticleContext) -> bool:
    """Whether a report stands in a clause or phrase that describes somebody or dates something else.

    What a relative clause dates itself, of the last weeks, is news for all that.
    """
    token = report.anchor
    if token is None or report.sentence.role is Role.HEADLINE:
        return False
    above = (token, *token.ancestors)
    return any(map(_dates, above)) or (any(word.dep_ == "relcl" for word in above) and not _is_recent(report, article))


def _is_recent(report: Draft, article: ArticleContext) -> bool:
    day, published = report.bounds.latest, article.published
    stated = report.basis is DateBasis.STATED and day is not None and report.bounds.earliest is not None
    return stated and published is not None and day is not None and published - day <= _WEEKS


def _dates(word: Token) -> bool:
    if word.dep_ == "pobj":
        return word.head.lower_ in _BEFORE
    return word.dep_ == "advcl" and any(child.dep_ in ("mark", "advmod") and child.lower_ in _BEFORE for child in word.children)
