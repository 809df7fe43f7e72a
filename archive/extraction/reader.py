"""The grammar reader: from a document to what it says, by a language model and rules of our own.

sentences -> countries, organisations, people -> posts -> rules -> dates -> claims, events
"""

from __future__ import annotations

from collections.abc import Iterator

from archive.extraction.assembly import assemble
from archive.extraction.attention import worth_naming, worth_parsing
from archive.extraction.attribution import attributed_to
from archive.extraction.confidence import shipped, with_confidence
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.dating import Story, date_claim
from archive.extraction.dating.sentences import date_sentences
from archive.extraction.dating.spans import spread
from archive.extraction.events import EventFinder
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.parsing import language_model
from archive.extraction.parsing.parser import SentenceParser
from archive.extraction.people.finder import find_people
from archive.extraction.places.finder import PlaceFinder
from archive.extraction.positions import PositionFinder
from archive.extraction.positions.named_holders import name_holders
from archive.extraction.posts import PostFinder
from archive.extraction.rules.grammar import apply
from archive.extraction.rules.holding.lead_holders import lead_holders
from archive.extraction.rules.holding.speaker_next import speaker_next
from archive.extraction.rules.holding.unnamed import unnamed
from archive.extraction.rules.sense.ahead import ahead
from archive.extraction.rules.sense.framing import framed
from archive.extraction.rules.sense.pretended import pretended
from archive.extraction.rules.sense.renewed import renewed
from archive.extraction.rules.sense.still_there import still_there
from archive.extraction.rules.whose.by_own_title import by_own_title
from archive.extraction.rules.whose.renamed import of_successors
from archive.extraction.rules.whose.told_later import of_bodies_told_later
from archive.extraction.scene import Candidate, Scene
from archive.extraction.setting.countries import clear_names, weigh_countries, weigh_headline, weigh_outlet
from archive.extraction.setting.figures import weigh_figures
from archive.extraction.setting.figures_acting import weigh_acting
from archive.extraction.setting.satire import acted, by_satirists, satirical
from archive.extraction.setting.topic import clear_opening, feminine, nationality, topic_of
from archive.extraction.settling.consistency import consistent
from archive.extraction.settling.of_article import settle
from archive.extraction.text.dashes import hyphened
from archive.extraction.text.english import is_english
from archive.extraction.text.sentences import sentences
from archive.model import Aspect, Document, Modality, Reading
from archive.packs.lookup import Lookup
from archive.packs.model import Pack

VERSION = "21"
_MOST_CHARACTERS = 9_000  # of one sentence: what is longer is a page whose breaks were lost, or a piece of it


class GrammarReader:
    """Reads English articles. `name` says which rules and which model, with the digest of its weights."""

    def __init__(self, pack: Pack, model: str | None = None) -> None:
        loaded = language_model.load(model)
        self._parser = SentenceParser(loaded)
        self._weights = shipped()
        lookup = Lookup(pack)
        self._lookup = lookup
        self._organisations = OrganisationFinder(lookup)
        self._positions = PositionFinder(lookup, self._organisations)
        self._places = PlaceFinder(self._organisations)
        self._posts = PostFinder()
        self._events = EventFinder(lookup, self._organisations)
        self.name = f"grammar-en/{VERSION} {loaded}"

    def read(self, document: Document) -> Reading:
        """What the document says. The same document gives the same reading."""
        if not is_english(document):
            return Reading(tuple(sentences(document.text, document.title)), (), (), (), (), self.name)
        article = self.analyse(document)
        story = Story(article)
        candidates = self._candidates(article, story)
        reading = assemble(
            article, candidates, self.name, lambda numbering: self._events.find(article, candidates, numbering, story)
        )
        return with_confidence(reading, document.text, self._weights)

    def analyse(self, document: Document) -> ArticleContext:
        """The article with its people, organisations, posts and dates, before any rule has run."""
        contexts = [
            SentenceContext(
                index,
                sentence.start,
                sentence.end,
                hyphened(document.text[sentence.start : sentence.end]),
                sentence.role,
            )
            for index, sentence in enumerate(sentences(document.text, document.title))
        ]
        article = ArticleContext(document.text, document.published_on, document.publisher, contexts)
        article.made_up = satirical(
            document.title, document.publisher, document.url, (sentence.text for sentence in contexts)
        )
        leads = {sentence.index: self._posts.titles(sentence) for sentence in contexts}
        short = [sentence for sentence in article.told() if len(sentence.text) <= _MOST_CHARACTERS]
        self._parser.parse(worth_parsing(short, [index for index, titles in leads.items() if titles]))
        date_sentences(article)
        self._organisations.countries(article)
        weigh_countries(article)
        weigh_headline(article, document.title, self._organisations.countries_in(document.title or ""))
        weigh_outlet(article, document.url)
        weigh_figures(article)
        weigh_acting(article)
        self._organisations.named(article)
        self._parser.name([s for s in short if worth_naming(s, list(_blocked(s)), titled=bool(leads[s.index]))])
        clear_names(article, leads)
        self._organisations.cut_at_names(article)
        self._places.find(article)
        clear_opening(article)
        blocked = {sentence.index: list(_blocked(sentence)) for sentence in contexts}
        find_people(article, blocked, leads)
        article.topic = topic_of(article, document.title)
        article.topic_is_she = feminine(article) if article.topic is not None else None
        if article.topic is not None:
            article.people[article.topic].country = article.people[article.topic].country or nationality(article)
            date_sentences(article)  # of a life: what has no year is counted from what was told before
        self._organisations.generic(article)
        for sentence in article.read():
            sentence.posts = self._posts.find(sentence)
        name_holders(article)
        return article

    def _candidates(self, article: ArticleContext, story: Story) -> list[Candidate]:
        told: list[Candidate] = []
        scenes: list[Scene] = []
        for sentence in article.read():
            scene = Scene(article, sentence, self._positions, told)
            scenes.append(scene)
            apply(scene)
            for candidate in scene.found:
                scene.position_of(candidate)
                candidate.attributed_to = attributed_to(candidate)
                candidate.modality = _meant(candidate)
                if still_there(candidate) or renewed(candidate):
                    candidate.aspect, candidate.modality = Aspect.HOLDS, Modality.ASSERTED
                    candidate.state = candidate.title = True
            for candidate in (c for c in scene.found if not c.dated or c.bounds is None):
                dated = date_claim(candidate, story)
                candidate.bounds, candidate.basis = dated.bounds, dated.basis
            for candidate in consistent(scene):
                told.extend([candidate] if candidate.dated else spread(candidate, article.published))
        for candidate in (*unnamed(scenes, told), *speaker_next(scenes), *lead_holders(scenes, told)):
            dated = date_claim(candidate, story)
            candidate.bounds, candidate.basis = dated.bounds, dated.basis
            told.append(candidate)
        by_own_title(article, told)
        of_bodies_told_later(article, self._positions, told)
        of_successors(article, self._lookup, self._positions, told)
        return settle(article, told)


def _meant(candidate: Candidate) -> Modality:
    """How a claim is meant: what is made up claims nothing of the world, and the words around a clause may unsay it."""
    at = candidate.post.start if candidate.post is not None else candidate.start
    if candidate.scene.article.made_up or by_satirists(candidate.attributed_to) or acted(candidate.scene.text, at):
        return Modality.HYPOTHETICAL
    if pretended(candidate):
        return Modality.HYPOTHETICAL
    meant = framed(candidate)
    return Modality.PROSPECTIVE if meant is Modality.ASSERTED and ahead(candidate) else meant


def _blocked(sentence: SentenceContext) -> Iterator[tuple[int, int]]:
    """Stretches that name something other than a person."""
    for mention in (*sentence.organisations, *sentence.countries):
        yield mention.start, mention.end
    for when in sentence.whens:
        yield when.start, when.end
