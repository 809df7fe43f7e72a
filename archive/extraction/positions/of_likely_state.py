"""The state of a post where its phrase names none, or only the name of the post tells: the likeliest that has such a post."""

from __future__ import annotations

import re
from collections.abc import Callable

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.lexicon import TITLE_PREFIXES
from archive.extraction.likely import (
    PINYIN_STATES,
    foremost_of_all,
    is_of_state,
    joined_to,
    likely_countries,
    phrase_key,
    state_by_name,
    states_before,
)
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.positions.american import american, never_american
from archive.extraction.positions.national import CountryPosts
from archive.extraction.positions.of_firms import is_officer
from archive.extraction.positions.one_state import OneState
from archive.extraction.positions.only_visited import only_visited
from archive.extraction.positions.register import Register
from archive.extraction.positions.spoken_of import by_context
from archive.extraction.setting.speakers import abroad_of, state_of_speaker
from archive.packs.lookup import Lookup

_WHERE = re.compile(r"\b(?:in|to)\s+$")


def _comes_from(article: ArticleContext, person: int, country: str) -> bool:
    """Whether somebody is known to be of a state, or bears a name of its form."""
    named = country in PINYIN_STATES and is_pinyin(article.people[person].name)
    return named or is_of_state(article, person, country)


def _only_where(sentence: SentenceContext, country: str) -> bool:
    """Whether a sentence names a state only by the town where somebody is or goes: "went to Vienna as ambassador to the IAEA"."""
    named = [m for m in sentence.countries if m.country == country]
    return bool(named) and all(m.kind == "metonym" and _WHERE.search(sentence.text, 0, m.start) for m in named)


class LikelyPosts:
    """Finds the post of the likeliest state, or of the one body that has a post of such a name."""

    def __init__(self, lookup: Lookup, register: Register, countries: CountryPosts) -> None:
        self._lookup = lookup
        self._register = register
        self._countries = countries
        self._one_state = OneState(lookup)

    def find(
        self,
        article: ArticleContext,
        sentence: SentenceContext,
        post: PostMention,
        person: int | None,
        of: Callable[[ArticleContext, int, str], int],
    ) -> int | None:
        """The number of the post; `of` gives that of a title of a body that the article speaks of."""
        if post.local and post.country is None:
            return None  # "State Attorney General Moss": of a part of the state, whichever that is
        surface = sentence.text[post.head : post.head_end]
        states = likely_countries(article, sentence, post, person, self._one_state.with_posts)
        if (
            post.country is None
            and post.portfolio == "treasury"
            and american(article, post, sentence.text[post.start : post.end])
        ):
            states = ["USA"]  # in news of any state
        alone = state_of_speaker(sentence, post) or states_before(article, sentence, post)
        if post.portfolio and len(states) > 1 and alone != {states[0]}:
            # "Secretary of Defense" in a story about Taiwan: a country that has a post of just this title comes first.
            states.sort(key=lambda country: not self._one_state.has_title(post, country))
        if is_officer(article, sentence, post, person):
            states = []
        elif post.country is None and american(article, post, sentence.text[post.start : post.end]):
            states = [country for country in states if country == "USA"]  # whichever state he speaks of
        elif post.country is None:
            states = [
                country for country in states if alone == {country} or self._near_enough(article, post, country, person)
            ]
        if post.country is None:
            name = article.people[person].name if person is not None else None
            abroad = abroad_of(sentence, post)
            states = [
                country
                for country in states
                if country not in abroad and not only_visited(article, sentence, country, name)
            ]
        if post.country is None and never_american(post, surface):
            states = [country for country in states if country != "USA"]
        if post.country is None and post.title == "ambassador" and post.organisation is None:
            # "Ambassador Holm on his dealings with Ukraine": of a state to a state, and nothing says which the story names.
            states = [c for c in states if person is not None and _comes_from(article, person, c)]
        if post.country is None and post.title.startswith("ambassador to "):
            states = [country for country in states if not _only_where(sentence, country)]
        for country in states:
            if post.portfolio:
                # "In London, Transport Secretary"; a "finance minister" is no secretary, whatever state was just named.
                beside = alone == {country} and post.title.endswith("secretary")
                position = self._countries.ministries.fielded(article, post, country, beside=beside)
            else:
                position = self._countries.titled(
                    article,
                    post.title,
                    country,
                    surface,
                    explicit=(
                        len(states) == 1
                        and (post.country is not None or post.title.startswith("ambassador") or "attache" in post.title)
                    )
                    or (post.title.startswith("ambassador to ") and foremost_of_all(article, country))
                    or joined_to(sentence, post) == country,
                    spoken=alone == {country} or (person is not None and is_of_state(article, person, country)),
                )
            if position is not None:
                return position
        if (position := by_context(self._lookup, of, article, sentence, post, person)) is not None:
            return position
        only = self._one_state.of(article, post, sentence.text[post.start : post.end]) if post.country is None else None
        if only == "USA" and never_american(post, surface):
            only = None
        if only and person is not None and state_by_name(article, article.people[person].name, only) is not None:
            only = None  # of another state that the article is about, by the form of the name
        home = article.people[person].country if person is not None and person == article.topic else None
        if only and home not in (None, only):
            only = None  # "Secretary of State", of a Pole
        if only and only_visited(article, sentence, only, article.people[person].name if person is not None else None):
            only = None  # "The health minister flew to Zurich"
        if only and (number := self._countries.ministries.only(article, post, only)) is not None:
            return number
        return self._by_phrase(article, sentence, post, person)

    def _by_phrase(
        self, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
    ) -> int | None:
        """A name of the post that stands alone ("Speaker of the House", "chief of naval operations"), of the country that
        the phrase names or that is the likeliest."""
        if post.title == "chief of staff" or (post.title == phrase_key(sentence, post) and " " not in post.title):
            return None
        written = sentence.text[post.head : post.end]
        ranked = post.title.split()[0] in TITLE_PREFIXES and not written.lower().startswith(post.title.split()[0])
        home = article.people[person].country if person is not None and person == article.topic else None
        phrases = (post.title,) if ranked else (written, post.title)  # "assistant secretary of state" is no secretary
        for phrase in phrases if not post.portfolio else ():
            found = [
                pack
                for pack in self._lookup.phrase(phrase)
                if post.country in (None, self._lookup.by_id[pack.organisation].country)
                and (home is None or self._lookup.by_id[pack.organisation].country in (None, home))
            ]
            if len(found) > 1:
                ranking = likely_countries(article, sentence, post, person, self._one_state.with_posts)
                found = sorted(
                    (pack for pack in found if self._lookup.by_id[pack.organisation].country in ranking),
                    key=lambda pack: ranking.index(self._lookup.by_id[pack.organisation].country or ""),
                )[:1]
            if found:
                return self._register.listed(article, found[0], phrase)
        return None

    def _near_enough(self, article: ArticleContext, post: PostMention, country: str, person: int | None) -> bool:
        """Whether an unnamed state can be this one: of which the article speaks often enough, or a name or title points to."""
        most = max(article.salience.values(), default=0)
        often = 5 * article.salience[country] >= most and country in article.speaking
        if often or article.salience[country] == most:
            return True
        if person is not None and (country in PINYIN_STATES) == is_pinyin(article.people[person].name):
            return country in PINYIN_STATES
        return post.portfolio is not None and self._one_state.has_title(post, country) and post.title == "secretary"
