"""The grammar reader: from a document to what it says, by a language model and rules of our own.

sentences -> countries, organisations, people -> posts -> rules -> dates -> claims, events
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from archive.dates import Bounds
from archive.extraction import language_model
from archive.extraction.assembly import assemble
from archive.extraction.attention import worth_naming, worth_parsing
from archive.extraction.attribution import attributed_to
from archive.extraction.confidence import shipped, with_confidence
from archive.extraction.consistency import consistent
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.dating import Story, date_choices, date_claim, date_repeats, in_clause_on_noun
from archive.extraction.dating.expressions import since, so_far, soon, undated_season
from archive.extraction.english import is_english
from archive.extraction.events import EventFinder
from archive.extraction.figures import weigh_figures
from archive.extraction.likely import name_holders
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.parsing import SentenceParser
from archive.extraction.people import find_people
from archive.extraction.places import PlaceFinder
from archive.extraction.positions import PositionFinder
from archive.extraction.posts import PostFinder
from archive.extraction.rivals import settled
from archive.extraction.rules.appointments import appoints
from archive.extraction.rules.as_what import as_what
from archive.extraction.rules.beside_posts import beside_posts
from archive.extraction.rules.chambers import seated, sits
from archive.extraction.rules.crossed import uncrossed
from archive.extraction.rules.deaths import deaths, dies, sacked_in_headline
from archive.extraction.rules.described import described, has_new, in_capacity
from archive.extraction.rules.descriptions import descriptions
from archive.extraction.rules.endings import endings
from archive.extraction.rules.entering import enters
from archive.extraction.rules.firsts import firsts
from archive.extraction.rules.framing import framed
from archive.extraction.rules.fronted import fronted
from archive.extraction.rules.gapping import gapping, neither
from archive.extraction.rules.heads import heads, in_charge, is_under, same_post, under_whom
from archive.extraction.rules.incumbency import in_office, incumbency
from archive.extraction.rules.instead import for_another, in_place
from archive.extraction.rules.lead_holders import lead_holders
from archive.extraction.rules.leaving import leaves
from archive.extraction.rules.listed import as_named, includes
from archive.extraction.rules.membership import membership
from archive.extraction.rules.moves import moves
from archive.extraction.rules.nominal import nominal
from archive.extraction.rules.office import enters_office, nominations
from archive.extraction.rules.paired import paired
from archive.extraction.rules.participles import participles
from archive.extraction.rules.post_words import by_post_words
from archive.extraction.rules.postings import postings, still_held
from archive.extraction.rules.predecessors import predecessors
from archive.extraction.rules.prospects import prospects
from archive.extraction.rules.relations import relations
from archive.extraction.rules.replacing import replacing
from archive.extraction.rules.roster_lines import line_bodies, roster_lines
from archive.extraction.rules.rosters import rosters
from archive.extraction.rules.scene import Candidate, Scene
from archive.extraction.rules.since_then import since_then
from archive.extraction.rules.states import plain_copula, states
from archive.extraction.rules.succession import follows
from archive.extraction.rules.successors import chosen_to_follow, exchanged
from archive.extraction.rules.taking import takes
from archive.extraction.rules.terms import tenures, terms
from archive.extraction.rules.titles import titles
from archive.extraction.rules.told_later import of_bodies_told_later
from archive.extraction.rules.transfers import transfers
from archive.extraction.rules.unnamed import unnamed
from archive.extraction.rules.vacancies import vacancies, without_seat
from archive.extraction.satire import acted, by_satirists, satirical
from archive.extraction.sentences import sentences
from archive.extraction.setting import clear_names, weigh_countries, weigh_outlet
from archive.extraction.spans import spread
from archive.extraction.stretches import joined
from archive.extraction.topic import clear_opening, feminine, nationality, topic_of
from archive.extraction.verbs import verbs
from archive.extraction.when import Anchor, When, find
from archive.extraction.when.values import Kind
from archive.model import Document, Modality, Reading
from archive.packs.lookup import Lookup
from archive.packs.model import Pack

VERSION = "6"
_TOLD = re.compile(r"\b(?:said|announced|told|reported|wrote|added|confirmed)\b")
_FUTURE = re.compile(  # of what is to come: a bare day or month is the next one
    r"\b(?:will|shall|(?:is|are) (?:due |set |expected |scheduled |likely )?to|"
    r"(?:as|when|before) (?:he|she|they) (?:hands?|takes?|becomes?|steps?|leaves?|retires?|succeeds?|replaces?|moves?|resigns?))\b"
)
# "the first since Ann Hall in 1955": the date of somebody else's deed.
_SINCE_SOMEBODY = re.compile(r"\bsince\s+(?:[A-Z][\w.’'-]*\s+){1,4}in\s+$")
# The day of birth of who then "was ambassador" dates no post.
_BIRTH = re.compile(r"\([^()]*\bborn\b[^()]*\)")
_PAST = re.compile(r"\b(?:was|were|had|became|took|left|\w{3,}ed)\b")
_NOW_TOLD = re.compile(
    r"\b(?:is|are|has|have|hands|takes|steps|meets|visits|leaves|retires|becomes|succeeds|replaces)\b"
)
_OF_THE_PAST = re.compile(r",\s+(?:who|which|whose\s+\w+)\s+(?:was|were|had|met|left|took|became|\w{3,}ed)\b")
# Counted from the day of the news.
_BACK = re.compile(r"\b(?:earlier|before|(?:the same|that) day)\b")
_ON = re.compile(r"\b(?:days? (?:later|after)|the (?:next|following) day)\b")
_NEAR_BY = 2  # sentences
_GIVEN = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lady)\.?|(?<!\w)(?!In |On |Of |By |Last |This |Next |Since |Until |Early |Late |Mid |From |And |The |During |And )[A-Z][a-z]{2,})\s$"
)
_MOST_CHARACTERS = 20_000  # of one sentence: beyond it there is no sentence, and the parser's memory grows with it


class GrammarReader:
    """Reads English articles. `name` says which rules and which model, with the digest of its weights."""

    def __init__(self, pack: Pack, model: str | None = None) -> None:
        loaded = language_model.load(model)
        self._parser = SentenceParser(loaded)
        self._weights = shipped()
        lookup = Lookup(pack)
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
                index, sentence.start, sentence.end, document.text[sentence.start : sentence.end], sentence.role
            )
            for index, sentence in enumerate(sentences(document.text, document.title))
        ]
        article = ArticleContext(document.text, document.published_on, document.publisher, contexts)
        article.made_up = satirical(
            document.title, document.publisher, document.url, (sentence.text for sentence in contexts)
        )
        short = [sentence for sentence in article.told() if len(sentence.text) <= _MOST_CHARACTERS]
        leads = {sentence.index: self._posts.titles(sentence) for sentence in contexts}
        self._parser.parse(worth_parsing(short, [index for index, titles in leads.items() if titles]))
        self._date(article)
        self._organisations.countries(article)
        weigh_countries(article)
        weigh_outlet(article, document.url)
        weigh_figures(article)
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
            self._date(article)  # of a life: what has no year is counted from what was told before
        self._organisations.generic(article)
        for sentence in article.read():
            sentence.posts = self._posts.find(sentence)
        name_holders(article)
        return article

    def _date(self, article: ArticleContext) -> None:
        life = article.topic is not None
        last: Bounds | None = None
        day: Bounds | None = None
        told_at = 0
        for sentence in article.told():
            # "... will become secretary, the Kremlin said on Sunday": the Sunday is past
            future = _FUTURE.search(sentence.text) is not None and not _TOLD.search(sentence.text)
            if not life and _NOW_TOLD.search(sentence.text) and not _PAST.search(sentence.text):
                last = None  # "He hands over to his deputy on May 31": of today, whatever year was told of before
            recent = day if sentence.index - told_at <= _NEAR_BY else None
            context = last or (day if _BACK.search(sentence.text) else recent if _ON.search(sentence.text) else None)
            anchor = Anchor(article.published, context=context, future=future, life=life)
            found = find(sentence.text, anchor)
            if future and (ahead := _FUTURE.search(sentence.text)) and _PAST.search(sentence.text[: ahead.start()]):
                # "was given the job on Nov. 9 and will leave it on Jan. 20": what is told first is over
                past = find(sentence.text, replace(anchor, future=False))
                found = [w for w in past if w.end <= ahead.start()] + [w for w in found if w.end > ahead.start()]
            if future and (aside := _OF_THE_PAST.search(sentence.text)):
                # "will go at the invitation of Li, who was his guest on Monday"
                past = find(sentence.text, replace(anchor, future=False))
                found = [w for w in found if w.end <= aside.start()] + [w for w in past if w.end > aside.start()]
            if future:
                found = [so_far(when, sentence.text, anchor) for when in found]
            if not future and _NOW_TOLD.search(sentence.text) and not _PAST.search(sentence.text):
                found = [soon(when, sentence.text, anchor) for when in found]
            sentence.whens = [
                when
                for when in joined(found, sentence.text)
                if not _is_a_name(when, sentence.text) and not _SINCE_SOMEBODY.search(sentence.text[: when.start])
            ]
            if not life:
                sentence.whens = [since(when, sentence.text, life=False) for when in sentence.whens]
            if life:
                births = [match.span() for match in _BIRTH.finditer(sentence.text)]
                sentence.whens = [
                    undated_season(since(when, sentence.text))
                    for when in sentence.whens
                    if not any(low <= when.start < high for low, high in births)
                ]
            # "Two days later", "that year" lean on what the sentence before told of, not on the start of a stretch.
            last = next(
                (
                    when.bounds
                    for when in reversed(sentence.whens)
                    if when.bounds.closed and when.kind is Kind.AT and (life or not in_clause_on_noun(sentence, when))
                ),
                last if life else None,
            )
            # "The same day", "eight days earlier" after a sentence without a date: of the day that the news tells of.
            news = next(
                (w.bounds for w in sentence.whens if w.bounds.exact and w.kind is Kind.AT and _is_news(w, article)),
                None,
            )
            if news is not None:
                day, told_at = news, sentence.index

    def _candidates(self, article: ArticleContext, story: Story) -> list[Candidate]:
        told: list[Candidate] = []
        scenes: list[Scene] = []
        for sentence in article.read():
            scene = Scene(article, sentence, self._positions, told)
            scenes.append(scene)
            self._apply(scene)
            for candidate in scene.found:
                scene.position_of(candidate)
                candidate.attributed_to = attributed_to(candidate)
                candidate.modality = _meant(candidate)
            for candidate in scene.found:
                dated = date_claim(candidate, story)
                candidate.bounds, candidate.basis = dated.bounds, dated.basis
            told.extend(spread_ for candidate in consistent(scene) for spread_ in spread(candidate, article.published))
        for candidate in (*unnamed(scenes, told), *lead_holders(scenes, told)):
            dated = date_claim(candidate, story)
            candidate.bounds, candidate.basis = dated.bounds, dated.basis
            told.append(candidate)
        of_bodies_told_later(article, self._positions, told)
        kept = settled(article, told)
        date_repeats(kept)
        date_choices(kept, article.topic)
        return kept

    @staticmethod
    def _apply(scene: Scene) -> None:
        line_bodies(scene)
        titles(scene)
        roster_lines(scene)
        doc = scene.sentence.doc
        found = list(verbs(doc)) if doc is not None else []
        for verb in found:
            states(scene, verb)
            heads(scene, verb)
            includes(scene, verb)
            incumbency(scene, verb)
        first = len(scene.found)
        for verb in found:
            appoints(scene, verb)
            takes(scene, verb)
            seated(scene, verb)
            sits(scene, verb)
            enters_office(scene, verb)
            enters(scene, verb)
            has_new(scene, verb)
        fronted(scene)
        prospects(scene)
        predecessors(scene)
        relations(scene)
        descriptions(scene)
        for verb in found:
            if not follows(scene, verb):
                endings(scene, verb)
                leaves(scene, verb)
        for verb in found:
            dies(scene, verb)
        deaths(scene)
        sacked_in_headline(scene)
        participles(scene)
        exchanged(scene)
        in_place(scene)
        for_another(scene)
        replacing(scene)
        for verb in found:
            chosen_to_follow(scene, verb)
            transfers(scene, verb)
            moves(scene, verb)
            terms(scene, verb)
            without_seat(scene, verb)
            membership(scene, verb)
            described(scene, verb)
            postings(scene, verb)
            by_post_words(scene, verb)
        firsts(scene)
        if len(scene.found) > first:  # what has been told since may say more
            in_place(scene)  # "took charge in January, succeeding Zhou"
            for verb in found:
                incumbency(scene, verb)  # "He relieved Li, who had been in command since 2021": now Li has a post
        in_office(scene)
        in_charge(scene)
        under_whom(scene)
        is_under(scene)
        same_post(scene)
        in_capacity(scene)
        as_what(scene)
        since_then(scene)
        nominal(scene)
        for verb in found:
            nominations(scene, verb)
        tenures(scene)
        beside_posts(scene)
        still_held(scene)
        as_named(scene)
        plain_copula(scene)
        gapping(scene)
        neither(scene)
        paired(scene)
        rosters(scene)
        vacancies(scene)
        uncrossed(scene)


def _meant(candidate: Candidate) -> Modality:
    """How a claim is meant: what is made up claims nothing of the world, and the words around a clause may unsay it."""
    at = candidate.post.start if candidate.post is not None else candidate.start
    if candidate.scene.article.made_up or by_satirists(candidate.attributed_to) or acted(candidate.scene.text, at):
        return Modality.HYPOTHETICAL
    return framed(candidate)


def _is_a_name(when: When, text: str) -> bool:
    """ "Prime Minister Theresa May's office", "Mrs May": a month that is a family name here."""
    month = text[when.start : when.end] in ("May", "April", "June", "August")
    return month and _GIVEN.search(text, 0, when.start) is not None


def _is_news(when: When, article: ArticleContext) -> bool:
    """Whether a day is of the week before the publication."""
    day, published = when.bounds.latest, article.published
    return day is not None and published is not None and timedelta(0) <= published - day <= timedelta(days=7)


def _blocked(sentence: SentenceContext) -> Iterator[tuple[int, int]]:
    """Stretches that name something other than a person."""
    for mention in (*sentence.organisations, *sentence.countries):
        yield mention.start, mention.end
    for when in sentence.whens:
        yield when.start, when.end
