"""The body of a post phrase set right: whose forces, whose police, a party that is only a creed, the state at home."""

from __future__ import annotations

from archive.extraction.likely import accredit, home_of
from archive.extraction.positions import home as homes
from archive.extraction.positions.elsewhere import is_creed, place_before
from archive.extraction.positions.force_there import army_there
from archive.extraction.positions.of_body import BodyPosts
from archive.extraction.positions.of_town import of_town
from archive.extraction.positions.one_state import BY_TITLE
from archive.extraction.positions.stately import StatelyPosts
from archive.extraction.positions.ways.asked import TO_OTHERS, Answer, Asked, Way

# Posts that no party has, whoever is of it.
_ELECTED = frozenset(
    "governor senator representative congressman mayor president premier lawmaker minister".split()
) | {
    "prime minister",
    "deputy prime minister",
    "deputy minister",
}


_OF_STATES = frozenset(("president", "vice president", "prime minister", "premier", "king", "queen"))


class WhoseBody:
    """Asks of which body the phrase can be, of those that its words and its holder leave."""

    def __init__(self, posts: BodyPosts, stately: StatelyPosts) -> None:
        self._posts = posts
        self._stately = stately
        self.ways: tuple[Way, ...] = (
            self._speaks_for_forces,
            self._army_there,
            self._of_one_state,
            self._accredited,
            self._boss_of_place,
            self._no_post,
            self._of_no_party,
            self._at_home,
        )

    def _speaks_for_forces(self, asked: Asked) -> Answer:
        homes.country_organisation(asked.article, asked.post)
        forces = homes.spoken_for(self._posts.lookup, asked.sentence, asked.post)
        if forces is None:
            return TO_OTHERS
        return self._posts.of(asked.article, self._posts.body(asked.article, forces), asked.post.title)

    def _army_there(self, asked: Asked) -> Answer:
        post, body = asked.post, asked.body
        behind = asked.sentence.text[post.head_end :]
        force = army_there(self._posts.lookup, body, post.title, behind) if body is not None else None
        if force is None:
            return TO_OTHERS
        title = "commander" if post.title in ("chief", "head") else post.title
        return self._posts.of(asked.article, self._posts.body(asked.article, force), title)

    def _of_one_state(self, asked: Asked) -> Answer:
        """A title that only one state has, and the palace of which a title is."""
        post, body = asked.post, asked.body
        if post.local and body is not None and homes.is_police(body):
            post.organisation = None  # "the State's Director-General of Police": not those of the whole country
        if post.country is None and post.organisation is None:
            post.country = BY_TITLE.get(post.title)
        self._stately.palace(*asked.phrase)
        return TO_OTHERS

    def _accredited(self, asked: Asked) -> Answer:
        post = asked.post
        bare = post.title == "ambassador" or (post.title.endswith("attache") and post.country is None)
        if bare and post.organisation is None:
            accredit(asked.article, post, asked.person)
        return TO_OTHERS

    def _boss_of_place(self, asked: Asked) -> Answer:
        """ "The boss of Guangdong": who heads the party there."""
        article, place = asked.article, asked.post.organisation
        if place is None or not article.organisations[place].is_place or asked.head.lower() != "boss":
            return TO_OTHERS
        first = homes.foremost_there(article, place)
        return self._posts.of(article, place, first) if first is not None else None

    def _no_post(self, asked: Asked) -> Answer:
        """ "A Dutch economist", "a Chinese military leader", "a civilian member of the army": a profession and a standing."""
        post, body = asked.post, asked.body
        if body is None:
            return None if post.title in ("economist", "senior economist") else TO_OTHERS
        if post.title == "member" and body.kind == "armed_force":
            return None
        loose = not post.definite or "military" in asked.sentence.text[post.start : post.head]
        return None if post.title == "leader" and loose and body.kind == "armed_force" else TO_OTHERS

    def _of_no_party(self, asked: Asked) -> Answer:
        """A party is what a "Republican governor" is of, not what he governs; a constituency sends, and has no parliament; no
        force has a president: "at the head of the fleet President Holm put two others"."""
        article, sentence, post = asked.phrase
        if (
            post.title in _OF_STATES
            and asked.body is not None
            and asked.body.kind in ("armed_force", "command", "service")
        ):
            post.organisation = None
        if post.title in _ELECTED and is_creed(article, sentence, post):
            post.organisation = place_before(article, sentence, post)
        body, seat = asked.body, post.title in ("member of parliament", "lawmaker", "legislator")
        if body is not None and seat and homes.seats_elsewhere(body):
            # "Karnataka MP", "MP for South Staffordshire", "SJB MP": of the parliament of the state, elected there or by them
            post.country = post.country or body.country or home_of(article, asked.person)
            post.organisation = None
        return TO_OTHERS

    def _at_home(self, asked: Asked) -> Answer:
        """Of the body from which its holder is known to be, or of the town of which the sentences tell."""
        article, post = asked.article, asked.post
        if post.organisation is None and post.country is None and asked.person is not None:
            post.organisation = self._posts.homes.of_post(article, post, asked.person, asked.at)
        if post.organisation is None:
            post.organisation = of_town(self._posts.organisations, *asked.said)
        return TO_OTHERS
