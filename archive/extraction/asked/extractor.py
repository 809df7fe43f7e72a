"""The extractor `llm`: a large language model says who held what, the archive says whether the article says so.

People, bodies and posts are those that the grammar finds in the article, dates are worked out by the archive, and a
quote that does not stand in the article to the letter makes no claim.
"""

from __future__ import annotations

import logging
import os
from collections import Counter
from dataclasses import replace

from archive.errors import UsageError
from archive.extraction.asked.asking import TIMEOUT, Told, ask, open_model
from archive.extraction.asked.checking import dated, place
from archive.extraction.assembly import assemble
from archive.extraction.context import ArticleContext, PersonEntry, PersonMention, PostMention, SentenceContext
from archive.extraction.dating import Story
from archive.extraction.events import EventFinder
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.positions import PositionFinder
from archive.extraction.reader import GrammarReader
from archive.extraction.scene import Candidate, Scene
from archive.identity import fold, name_key
from archive.model import Document, Reading, Role
from archive.packs.lookup import Lookup
from archive.packs.model import Pack

VERSION = "1"
_CONFIDENCE = 0.7  # of every claim: how often a model is right, only its user can measure
_log = logging.getLogger(__name__)


class AskingExtractor:
    """Reads articles by asking a model of the package llm: `model`, or that which $ARCHIVE_LLM_MODEL names.

    None is asked by default. `rejected` counts, by reason, what the model told and the article does not say.
    """

    def __init__(self, pack: Pack, model: str | None = None) -> None:
        wanted = model or os.environ.get("ARCHIVE_LLM_MODEL")
        if not wanted:
            raise UsageError(
                "the extractor llm needs to be told which model to ask",
                hint="--model NAME or $ARCHIVE_LLM_MODEL; `llm models` lists them",
            )
        self._model = open_model(wanted)
        self._timeout = _timeout()
        self._grammar = GrammarReader(pack)
        lookup = Lookup(pack)
        self._organisations = OrganisationFinder(lookup)
        self._positions = PositionFinder(lookup, self._organisations)
        self._events = EventFinder(lookup, self._organisations)
        self.rejected: Counter[str] = Counter()
        self.name = f"llm/{VERSION} {self._model.model_id} {self._grammar.name}"

    def read(self, document: Document) -> Reading:
        """What the document says by the model, as far as the document bears it out."""
        told = ask(self._model, document.text, self._timeout)
        article = self._grammar.analyse(document)
        candidates = [found for claim in told if (found := self._believed(article, claim)) is not None]
        story = Story(article)
        reading = assemble(
            article, candidates, self.name, lambda numbering: self._events.find(article, candidates, numbering, story)
        )
        return replace(reading, claims=tuple(replace(claim, confidence=_CONFIDENCE) for claim in reading.claims))

    def _believed(self, article: ArticleContext, told: Told) -> Candidate | None:
        found = self._candidate(article, told)
        if isinstance(found, Candidate):
            return found
        self.rejected[found] += 1
        _log.warning("not believed, %s: %s, %s: %r", found, told.person, told.title, told.quote[:100])
        return None

    def _candidate(self, article: ArticleContext, told: Told) -> Candidate | str:
        """The claim, or why it is not believed."""
        sentence = _sentence(article, told.quote)
        if sentence is None:
            return "the quote is not in the article, within a sentence of it"
        person = _person(article, told.person)
        if person is None:
            return "the article does not name the person"
        position = self._position(article, sentence, told, person)
        if position is None:
            return "the sentence does not name the post"
        when = dated(told.dates, sentence, told.aspect, told.modality, article.published)
        if when is None:
            return "the words for the date are not in the sentence, or are no date"
        start, end = place(told.quote, sentence.text) or (0, len(sentence.text))
        return Candidate(
            Scene(article, sentence, self._positions, []),
            person,
            told.aspect,
            "llm",
            start,
            end,
            position=position,
            modality=told.modality,
            acting=told.acting,
            bounds=when[0],
            basis=when[1],
        )

    def _position(self, article: ArticleContext, sentence: SentenceContext, told: Told, person: int) -> int | None:
        if place(told.title, sentence.text, whole=True) is None:
            return None
        post = _post(sentence, told.title)
        resolved = self._positions.resolve(article, sentence, post, person) if post is not None else None
        if resolved is not None or told.organisation is None:
            return resolved
        if place(told.organisation, article.text, whole=True) is None:
            return None
        key = name_key(told.organisation)
        number = next(
            (
                index
                for index, entry in enumerate(article.organisations)
                if key in {name_key(form) for form in (entry.name, *entry.forms)}
            ),
            None,
        )
        if number is None:
            number = self._organisations.unlisted(article, told.organisation)
        return self._positions.of(article, number, post.title if post is not None else told.title.lower())


def _timeout() -> float:
    stated = os.environ.get("ARCHIVE_LLM_TIMEOUT")
    try:
        seconds = float(stated) if stated else TIMEOUT
    except ValueError:
        seconds = 0
    if not 0 < seconds < 1e6:
        raise UsageError(f"no number of seconds: {stated!r}", where="$ARCHIVE_LLM_TIMEOUT", hint="such as 120")
    return seconds


def _sentence(article: ArticleContext, quote: str) -> SentenceContext | None:
    """The sentence that holds a quote; links and notices around the article hold none."""
    silent = (Role.RELATED_LINK, Role.BOILERPLATE)
    return next((s for s in article.sentences if s.role not in silent and place(quote, s.text) is not None), None)


def _person(article: ArticleContext, name: str) -> int | None:
    """The person of the article that bears a name; one that the grammar has missed is added where the text has the name."""
    wanted = fold(name)
    found = [
        number
        for number, entry in enumerate(article.people)
        if wanted in {fold(form) for form in (entry.name, *entry.forms)}
    ]
    if found:
        return found[0]
    for sentence in article.told():
        span = place(name, sentence.text, whole=True)
        if span is not None and " " in name.strip():
            article.people.append(PersonEntry(" ".join(name.split()), sentence.start + span[0]))
            sentence.people.append(PersonMention(*span, len(article.people) - 1, full=True))
            return len(article.people) - 1
    return None


def _post(sentence: SentenceContext, title: str) -> PostMention | None:
    """The post phrase of a sentence that a title is part of, or that is part of it; the longest title first."""
    wanted = fold(title)
    phrases = sorted(sentence.posts, key=lambda post: -len(post.title))
    return next(
        (
            post
            for post in phrases
            if fold(post.title) in wanted or wanted in fold(sentence.text[post.start : post.end])
        ),
        None,
    )
