"""Posts whose phrase has no body: of the state of its holder, of the body of which the article speaks, or open."""

from __future__ import annotations

import re
from collections.abc import Callable

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL
from archive.extraction.likely import country_spoken_of, minister_by_name, state_by_name
from archive.extraction.positions.chaired import chaired
from archive.extraction.positions.in_focus import in_focus, of_school
from archive.extraction.positions.of_body import BodyPosts
from archive.extraction.positions.of_likely_state import LikelyPosts
from archive.extraction.positions.of_whole import of_whole
from archive.extraction.positions.openly import openly
from archive.extraction.positions.same_ministry import same_ministry
from archive.extraction.positions.spoken_of import by_context
from archive.extraction.positions.subject import SubjectPosts
from archive.extraction.positions.ways.asked import TO_OTHERS, Answer, Asked, Way
from archive.extraction.setting import figures

_MONARCHS = frozenset(("king", "queen", "emperor", "tsar"))
_COUNTED = re.compile(r"\s(?=[IVX]+$)(?:X{0,3})(?:IX|IV|V?I{0,3})$")

Resolve = Callable[[ArticleContext, SentenceContext, PostMention], int | None]


class WithoutBody:
    """Asks which body a bare title means; `resolve` gives the post of another phrase of the article."""

    def __init__(self, posts: BodyPosts, resolve: Resolve) -> None:
        self._posts = posts
        self._resolve = resolve
        self._subject = SubjectPosts(posts.register)
        self._likely = LikelyPosts(posts.lookup, posts.register, posts.countries)
        self.ways: tuple[Way, ...] = (
            self._of_homeland,
            self._of_its_own,
            self._of_school,
            self._of_monarch,
            self._of_known_figure,
            self._of_same_ministry,
            self._of_likely_state,
            self._in_focus,
            self._of_chaired,
            self._of_whole,
            self._openly,
        )

    def _of_homeland(self, asked: Asked) -> Answer:
        """ "The country's president": of the state of its holder, or of the one spoken of."""
        post, holder = asked.post, asked.holder
        if not post.homeland or post.country is not None:
            return TO_OTHERS
        post.country = (holder.country if holder is not None else None) or country_spoken_of(asked.article, asked.at)
        if holder is not None and post.country is not None:
            post.country = state_by_name(asked.article, holder.name, post.country) or post.country
        return TO_OTHERS

    def _of_its_own(self, asked: Asked) -> Answer:
        """ "The party picked Lind as its leader", of whatever state Lind is known to be."""
        post = asked.post
        if not post.possessive_pronoun or post.title not in NATIONAL:
            return TO_OTHERS
        if not asked.sentence.text[post.start :].lower().startswith(("its ", "whose ")):
            return TO_OTHERS
        own = by_context(self._posts.lookup, self._posts.of, *asked.said)
        return TO_OTHERS if own is None else own

    def _of_school(self, asked: Asked) -> Answer:
        school = of_school(self._posts.of, *asked.said)
        return TO_OTHERS if school is None else school

    def _of_monarch(self, asked: Asked) -> Answer:
        """ "King Harald V": of the state of the monarch who bears the name. One who is counted and unknown is of some history,
        and of no state that the article happens to name: "a play about King Edward IV"."""
        post, holder = asked.post, asked.holder
        if post.title not in _MONARCHS or post.country is not None or post.organisation is not None or holder is None:
            return TO_OTHERS
        post.country = figures.state_of(f"{post.title} {holder.name}")
        counted = post.country is None and _COUNTED.search(holder.name) is not None
        return None if counted and not asked.of_subject else TO_OTHERS

    def _of_known_figure(self, asked: Asked) -> Answer:
        """A head of state or minister of whom no state is told gets that of the figure who bears the name."""
        post, holder = asked.post, asked.holder
        stately = post.title in NATIONAL or post.portfolio is not None
        if stately and post.country is None and holder is not None and not holder.country:
            post.country = figures.state_of(holder.name, titled=_leads(asked))
            post.country = post.country or minister_by_name(asked.article, holder.name)
        return TO_OTHERS

    def _of_same_ministry(self, asked: Asked) -> Answer:
        theirs = same_ministry(self._resolve, *asked.said)
        return TO_OTHERS if theirs is None else self._posts.of(asked.article, theirs, asked.post.title)

    def _of_likely_state(self, asked: Asked) -> Answer:
        found = self._likely.find(*asked.said, self._posts.of)
        return TO_OTHERS if found is None else found

    def _in_focus(self, asked: Asked) -> Answer:
        found = in_focus(self._posts.lookup, self._posts.of, *asked.said)
        return TO_OTHERS if found is None else found

    def _of_chaired(self, asked: Asked) -> Answer:
        """ "Chairman Holm spoke. The Central Commission sat": of the one commission of the article that has a chairman."""
        body = chaired(self._posts.lookup, *asked.said)
        return TO_OTHERS if body is None else self._posts.of(asked.article, body, asked.post.title)

    def _of_whole(self, asked: Asked) -> Answer:
        listed = of_whole(self._posts.lookup, *asked.phrase) if asked.person is not None else None
        return TO_OTHERS if listed is None else self._posts.register.listed(asked.article, listed)

    def _openly(self, asked: Asked) -> Answer:
        """A title of nobody knows what: of a life it is kept, of news where the words make it an office."""
        article, sentence, post = asked.phrase
        if asked.person is None:
            return None
        found = openly(self._posts.register, article, sentence, post)
        if found is None and asked.of_subject and not post.plural:
            return self._subject.openly(article, sentence, post, asked.person)
        return found


def _leads(asked: Asked) -> bool:
    """Whether the name follows the title: "President Obama"."""
    end = asked.post.end
    return any(m.person == asked.person and 0 < m.start - end <= 1 for m in asked.sentence.people)
