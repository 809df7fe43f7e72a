"""Posts whose body is known: what the title is called there, and of which part of it."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention
from archive.extraction.likely import with_portfolio
from archive.extraction.organisations.common import ministry
from archive.extraction.positions import home as homes
from archive.extraction.positions.chain import above_or_below, vague
from archive.extraction.positions.commands_there import commands_part
from archive.extraction.positions.of_body import BodyPosts
from archive.extraction.positions.related import RelatedPosts
from archive.extraction.positions.same_name import body_of, names_within, service_before
from archive.extraction.positions.seconds import WITH_DEPUTIES
from archive.extraction.positions.ways.asked import TO_OTHERS, Answer, Asked, Way

_WITHOUT_FIELDS = ("country", "place", "government")

_TO_BODY = re.compile(r"\s+to\s")
_FIELDED = frozenset(("chief", "head", "adviser", "director"))

_RANKED = re.compile(r"(?P<rank>(?:(?:executive|first|senior|standing|principal) )?)deputy")


class OfItsBody:
    """Asks for the post of the phrase in the body that has been found for it."""

    def __init__(self, posts: BodyPosts, related: RelatedPosts) -> None:
        self._posts = posts
        self._related = related
        self.ways: tuple[Way, ...] = (
            self._of_forces_there,
            self._of_chamber,
            self._of_service,
            self._deputy,
            self._above_or_below,
            self._second,
            self._of_part,
            self._of_body,
        )

    def _of_forces_there(self, asked: Asked) -> Answer:
        """ "The military commander of East Java": of that part of the state, and no head of its forces."""
        there = commands_part(*asked.phrase)
        if there is None:
            return TO_OTHERS
        place, country = there
        if place is None:
            asked.post.organisation = None
            return self._posts.register.openly(asked.article, asked.post)
        body = self._posts.organisations.unlisted(asked.article, place, country=country, kind="place")
        return self._posts.register.number(asked.article, "commander", body, country)

    def _of_chamber(self, asked: Asked) -> Answer:
        chamber = self._posts.homes.seat(asked.article, asked.post, asked.person, asked.at)
        return TO_OTHERS if chamber is None else self._posts.of(asked.article, chamber, "member", asked.head)

    def _of_service(self, asked: Asked) -> Answer:
        """ "Navy commander in the Southern Theater", "naval commissar of its command": of that service of the command."""
        homes.own_service(self._posts.organisations, *asked.said)
        body = asked.body
        if body is None or body.kind != "command":
            return TO_OTHERS
        service = service_before(asked.sentence, asked.post)
        found = self._posts.lookup.organisations(f"{body.name} {service}") if service else ()
        if len(found) == 1:
            entry = self._posts.organisations.pack_entry(asked.article, found[0])
            asked.post.organisation, asked.post.portfolio = entry, None
        return TO_OTHERS

    def _above_or_below(self, asked: Asked) -> Answer:
        """A title that this body cannot have, but one above or below it has."""
        article, body = asked.article, asked.body
        if body is None or not vague(self._posts.lookup, *asked.phrase):
            return TO_OTHERS
        near = above_or_below(self._posts.lookup, *asked.phrase)
        if near is not None:
            return self._posts.register.listed(article, near)
        every_army = asked.post.title.endswith("chief of staff") and body.country != "CHN"
        return TO_OTHERS if every_army else None  # "chief of staff of the army": every army has one

    def _second(self, asked: Asked) -> Answer:
        """ "The fleet's second-in-command": the deputy of whoever heads it; None where nothing says of what."""
        article, organisation, body = asked.article, asked.post.organisation, asked.body
        if asked.post.title != "second-in-command":
            return TO_OTHERS
        if organisation is None or body is None or body.kind in ("commission", "party"):
            return None  # a commission has several deputies
        head = self._posts.head(article, organisation)
        return self._deputy_to(article, head)

    def _deputy(self, asked: Asked) -> Answer:
        """ "A former deputy of the force", "executive deputy at the department": of whoever heads it."""
        article, organisation, body = asked.article, asked.post.organisation, asked.body
        ranked = _RANKED.fullmatch(asked.post.title)
        if ranked is None or organisation is None or body is None or body.kind not in WITH_DEPUTIES:
            return TO_OTHERS
        if asked.post.portfolio is not None or _TO_BODY.match(asked.sentence.text, asked.post.head_end):
            return TO_OTHERS  # "a deputy to the commission": sent to it
        deputy = self._deputy_to(article, self._posts.head(article, organisation))
        if deputy is None or not ranked["rank"]:
            return deputy
        return self._posts.of(article, organisation, f"{ranked['rank']}{article.positions[deputy].title}")

    def _deputy_to(self, article: ArticleContext, head: int) -> int | None:
        found, post = self._related.deputy(article, head), article.positions[head]
        if found is not None or post.organisation is None:
            return found
        return self._posts.of(article, post.organisation, f"deputy {post.title}")

    def _of_part(self, asked: Asked) -> Answer:
        """ "Lower Saxony's interior minister": of the ministry of that part of the state."""
        post, entry = asked.post, asked.body
        if entry is None or not post.portfolio or post.title != "minister" or entry.kind != "place":
            return TO_OTHERS
        name = f"{ministry(post.portfolio).name} of {entry.name}"
        body = self._posts.organisations.unlisted(asked.article, name, country=entry.country, kind="ministry")
        return self._posts.register.number(asked.article, "minister", body, entry.country)

    def _of_body(self, asked: Asked) -> Answer:
        article, post = asked.article, asked.post
        if post.organisation is None:
            return TO_OTHERS
        title = self._title(article, post, post.organisation)
        body = body_of(self._posts.lookup, self._posts.organisations, *asked.said)
        names_within(article, body, post)
        chamber = self._posts.homes.of_chamber(article, body, asked.person, asked.at)
        return self._posts.of(article, chamber, title, asked.head)

    def _title(self, article: ArticleContext, post: PostMention, organisation: int) -> str:
        """The title with the field that tells it from others of the body."""
        entry = article.organisations[organisation]
        if post.portfolio and entry.kind == "place":
            return f"{post.title} of {post.portfolio}"  # "Secretary of Health of New Mexico"
        if post.portfolio and entry.kind == "party" and post.title == "secretary":
            return f"secretary for {post.portfolio}"  # one of several, below the one who leads the party
        known = self._posts.lookup.position(with_portfolio(post), entry.pack_id or "") if post.portfolio else None
        title = known.title if known else post.title
        fielded = title.endswith("chairman") or (known is None and title in _FIELDED and post.portfolio)
        # "finance chair of the party", "UN human rights chief", "White House trade adviser"
        return with_portfolio(post) if fielded and entry.kind not in _WITHOUT_FIELDS else title
