"""Posts that the words of the phrase and of its sentence tell, whatever body has been found for it."""

from __future__ import annotations

from archive.extraction.positions import home as homes
from archive.extraction.positions.among_ministers import field_of_meeting
from archive.extraction.positions.at_home import body_at_home, of_its_territory, place_meant_by
from archive.extraction.positions.chief_of_staff import of_forces
from archive.extraction.positions.congresses import of_congress
from archive.extraction.positions.discipline import COMMISSION, of_discipline
from archive.extraction.positions.elsewhere import of_a_region, of_somebody, of_something_else, region_of
from archive.extraction.positions.european import MEMBER, european
from archive.extraction.positions.foremost import foremost, in_area
from archive.extraction.positions.hosts import of_host
from archive.extraction.positions.in_words import in_words
from archive.extraction.positions.members_of_congress import of_congress_of_america
from archive.extraction.positions.of_body import BodyPosts
from archive.extraction.positions.of_central_bank import of_central_bank
from archive.extraction.positions.of_firms import of_firm
from archive.extraction.positions.of_his_body import of_his_body
from archive.extraction.positions.of_opposition import of_opposition
from archive.extraction.positions.own_chamber import own_chamber
from archive.extraction.positions.own_head import chosen_by
from archive.extraction.positions.seconds import of_body_before
from archive.extraction.positions.stately import StatelyPosts
from archive.extraction.positions.subject import SubjectPosts, at_home
from archive.extraction.positions.told_apart import duty_of
from archive.extraction.positions.under_governor import under_governor
from archive.extraction.positions.ways.asked import TO_OTHERS, Answer, Asked, Way
from archive.extraction.positions.where_to import sent_abroad, sent_from_home
from archive.extraction.posts.foremost import TOP, TOP_OF_BODY


class InItsWords:
    """Asks what the phrase says of its body by itself: of a congress, of Europe, of a firm that acts, of nobody's."""

    def __init__(self, posts: BodyPosts, stately: StatelyPosts) -> None:
        self._posts = posts
        self._subject = SubjectPosts(posts.register)
        self._stately = stately
        self.ways: tuple[Way, ...] = (
            self._of_who_is_meant,
            self._sent_or_received,
            self._of_congress,
            self._of_discipline,
            self._in_area,
            self._foremost,
            self._of_subject,
            self._of_state,
            self._in_words,
            self._of_union,
            self._of_firm,
            self._of_region,
            self._of_nothing_told,
            self._of_subject_before,
        )

    def _of_who_is_meant(self, asked: Asked) -> Answer:
        """The body at home of its holder, the place or the head that the phrase means, and the field of the meeting it stands in."""
        post = asked.post
        theirs = body_at_home(self._posts.lookup, *asked.said)
        there = (
            self._posts.body(asked.article, theirs)
            if theirs
            else place_meant_by(self._posts.organisations, self._posts.lookup, *asked.said)
        )
        there = chosen_by(*asked.phrase) if there is None else there
        there = of_his_body(*asked.said) if there is None else there
        there = of_body_before(*asked.phrase) if there is None else there
        post.organisation = post.organisation if there is None else there
        post.portfolio = post.portfolio or field_of_meeting(*asked.said)
        return TO_OTHERS

    def _sent_or_received(self, asked: Asked) -> Answer:
        """Where somebody is sent, and who receives whom, gives the phrase a body or a state."""
        sent_from_home(*asked.said)
        sent_abroad(asked.sentence, asked.post)
        of_congress_of_america(*asked.phrase)
        of_opposition(*asked.phrase)
        of_its_territory(*asked.phrase)
        of_host(*asked.said)
        of_forces(*asked.said)
        homes.told_ministry(*asked.said)
        return TO_OTHERS

    def _of_congress(self, asked: Asked) -> Answer:
        congress = of_congress(self._posts.organisations, *asked.said)
        return TO_OTHERS if congress is None else self._posts.of(asked.article, congress, "delegate")

    def _of_discipline(self, asked: Asked) -> Answer:
        """ "Anti-corruption chief General Wu": of the commission of the forces."""
        posts, title = self._posts, of_discipline(*asked.said)
        listed = posts.countries.part_of(title, "CHN", COMMISSION) if title is not None else None
        return TO_OTHERS if listed is None else posts.register.listed(asked.article, listed)

    def _in_area(self, asked: Asked) -> Answer:
        there = in_area(self._posts.lookup, asked.sentence, asked.post)
        return TO_OTHERS if there is None else self._posts.register.listed(asked.article, there)

    def _foremost(self, asked: Asked) -> Answer:
        """ "China's top diplomat": what the first of the state in that trade is."""
        if asked.post.title not in (TOP, TOP_OF_BODY):
            return TO_OTHERS
        posts = self._posts
        return foremost(posts.lookup, posts.countries, posts.register, posts.head, *asked.said)

    def _of_subject(self, asked: Asked) -> Answer:
        """What a life tells apart by its duty, and the chamber of which its subject is a member."""
        article, sentence, post = asked.phrase
        if (place := under_governor(article, sentence, post)) is not None:
            post.organisation, post.explicit = place, True
        if not asked.of_subject:
            return TO_OTHERS
        if (duty := duty_of(sentence, post)) is not None:
            return self._subject.dutiful(article, sentence, post, duty)
        own = own_chamber(self._posts.organisations, article, sentence, post)
        return TO_OTHERS if own is None else self._posts.of(article, own, post.title)

    def _of_state(self, asked: Asked) -> Answer:
        shown = self._stately.shown(*asked.said)
        return TO_OTHERS if shown is None else shown

    def _in_words(self, asked: Asked) -> Answer:
        """ "Customs service chief": of a body that common words name."""
        if asked.post.in_words is None:
            return TO_OTHERS
        return in_words(self._posts.register, self._posts.organisations, *asked.phrase)

    def _of_union(self, asked: Asked) -> Answer:
        union = european(*asked.phrase)
        if union is None:
            return TO_OTHERS
        body = self._posts.body(asked.article, self._posts.lookup.by_id[union])
        return self._posts.of(asked.article, body, "member" if asked.post.title == MEMBER else asked.post.title)

    def _of_firm(self, asked: Asked) -> Answer:
        bank = of_central_bank(*asked.phrase)
        firm = of_firm(*asked.phrase) if bank is None else bank
        return TO_OTHERS if firm is None else self._posts.of(asked.article, firm, asked.post.title)

    def _of_region(self, asked: Asked) -> Answer:
        """A part of a state that no pack lists: "governor of the northern region"."""
        region = region_of(asked.sentence, asked.post) if asked.post.organisation is None else None
        if region is None:
            return TO_OTHERS
        place = self._posts.organisations.unlisted(asked.article, region, kind="place")
        return self._posts.of(asked.article, place, asked.post.title)

    def _of_nothing_told(self, asked: Asked) -> Answer:
        """Of somebody or something that is no body: the phrase stays open."""
        article, sentence, post = asked.phrase
        if not (post.open or of_somebody(sentence, post) or of_something_else(sentence, post)):
            return TO_OTHERS
        return self._posts.register.openly(article, post) if of_a_region(sentence, post) else None

    def _of_subject_before(self, asked: Asked) -> Answer:
        """A bare title of the subject of a life: what was told of it before."""
        if not asked.of_subject or asked.person is None:
            return TO_OTHERS
        at_home(*asked.phrase, asked.person)
        decided, number = self._subject.told(*asked.phrase, asked.person)
        return number if decided else TO_OTHERS
