"""Whether an event is news of the article, or only what it looks back or forward to in passing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from spacy.tokens import Token

from archive.extraction.context import ArticleContext
from archive.extraction.events.draft import Draft
from archive.extraction.events.joining import Joined
from archive.extraction.events.lexicon import CONCLUDE, words
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.model import DateBasis, Modality, Role

_LEAD = 2
"""Sentences of the text that tell what it is about, besides the headline."""
_WEEKS = timedelta(days=60)
_BEFORE = words("after before since until when while as once following")


def is_news(event: Joined, article: ArticleContext, others: Sequence[Joined]) -> bool:
    """Whether any report makes the event news.

    More than a headline must tell of an event in which nobody is named. What is only planned is news where the article
    leads with it; what two agree on when they meet belongs to the meeting unless they sign it. A change of post told in a relative clause says who somebody is ("Li, who was dismissed in July"), and
    one after "since" or "after" says when something else happened.
    """
    if event.type == "AGREE" and _within(event, others):
        return False
    if event.reports[0].passing and _outweighed(event, others):
        return False
    if all(report.sentence.role is Role.HEADLINE for report in event.reports) and all(
        party.stand_in for party in event.parties
    ):
        return False
    if any(_leads(report, article) for report in event.reports):
        return (event.mode != "die" and not event.reports[0].passing) or any(
            not _aside(report, article) for report in event.reports
        )
    if event.reports[0].modality is Modality.PROSPECTIVE or all(report.passing for report in event.reports):
        return False
    return event.type != "PERSONNEL" or any(not _aside(report, article) for report in event.reports)


def _within(event: Joined, others: Sequence[Joined]) -> bool:
    """Whether an agreement is what came of an encounter told too, not an accord of its own."""
    if len(event.parties) < 2 or any(
        report.anchor is not None and report.anchor.lemma_.lower() in CONCLUDE for report in event.reports
    ):
        return False
    return any(
        other.type == "CONSULT" and other.bounds.meets(event.bounds) and set(event.parties) & set(other.parties)
        for other in others
    )


def _outweighed(event: Joined, others: Sequence[Joined]) -> bool:
    """Whether every sentence that tells of it tells of a change of post or an encounter as well."""
    heavier = {
        report.sentence.index
        for other in others
        if other is not event and other.type in ("PERSONNEL", "CONSULT")
        for report in other.reports
    }
    return all(report.sentence.index in heavier for report in event.reports)


def _leads(report: Draft, article: ArticleContext) -> bool:
    """Whether a report stands in the headline or the first sentences; of what is told in passing, in the very first."""
    if report.sentence.role is Role.HEADLINE:
        return True
    bodies = [sentence.index for sentence in article.told() if sentence.role is Role.BODY]
    return report.sentence.index in bodies[: 1 if report.passing else _LEAD]


def _aside(report: Draft, article: ArticleContext) -> bool:
    """Whether a report stands in a clause or phrase that describes somebody or dates something else.

    What a relative clause dates itself, of the last weeks, is news for all that.
    """
    token = report.anchor
    if token is None or report.sentence.role is Role.HEADLINE:
        return False
    above = (token, *token.ancestors)
    if any(map(_dates, above)) or _characterises(token) or (token.dep_ == "conj" and _characterises(token.head)):
        return True
    return any(word.dep_ == "relcl" for word in above) and not _is_recent(report, article)


def _characterises(word: Token) -> bool:
    """ "the last two men to retire"."""
    return word.dep_ in ("acl", "relcl") and verbs.read_verb(word).tense is Tense.BARE and word.tag_ == "VB"


def is_now(report: Draft) -> bool:
    """Whether a verb tells of what is happening ("who is retiring")."""
    token = report.anchor
    return token is not None and token.pos_ == "VERB" and verbs.read_verb(token).tense in (Tense.PRESENT, Tense.PERFECT)


def _is_recent(report: Draft, article: ArticleContext) -> bool:
    if is_now(report):
        return True
    day, published = report.bounds.latest, article.published
    stated = report.basis is DateBasis.STATED and day is not None and report.bounds.earliest is not None
    return stated and published is not None and day is not None and published - day <= _WEEKS


def _dates(word: Token) -> bool:
    if word.dep_ == "pobj":
        return word.head.lower_ in _BEFORE
    return word.dep_ == "advcl" and any(
        child.dep_ in ("mark", "advmod") and child.lower_ in _BEFORE for child in word.children
    )
