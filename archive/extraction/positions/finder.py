"""Which post a post phrase means: a title, the organisation it belongs to, and the pack entry where there is one."""

from __future__ import annotations

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL
from archive.extraction.likely import (
    accredit,
    country_spoken_of,
    home_of,
    minister_by_name,
    state_by_name,
    with_portfolio,
)
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.organisations.common import ministry
from archive.extraction.positions import home as homes
from archive.extraction.positions.at_home import body_at_home, place_meant_by
from archive.extraction.positions.chain import above_or_below, vague
from archive.extraction.positions.chief_of_staff import of_forces
from archive.extraction.positions.congresses import of_congress
from archive.extraction.positions.elsewhere import (
    is_creed,
    of_a_region,
    of_somebody,
    of_something_else,
    place_before,
    region_of,
)
from archive.extraction.positions.european import european
from archive.extraction.positions.foremost import foremost, in_area
from archive.extraction.positions.hosts import of_host
from archive.extraction.positions.in_focus import in_focus, of_school
from archive.extraction.positions.in_words import in_words
from archive.extraction.positions.members_of_congress import of_congress_of_america
from archive.extraction.positions.of_body import BodyPosts
from archive.extraction.positions.of_firms import of_firm
from archive.extraction.positions.of_likely_state import LikelyPosts
from archive.extraction.positions.of_town import of_town
from archive.extraction.positions.one_state import BY_TITLE
from archive.extraction.positions.openly import openly
from archive.extraction.positions.own_chamber import own_chamber
from archive.extraction.positions.own_head import chosen_by
from archive.extraction.positions.related import RelatedPosts
from archive.extraction.positions.same_ministry import same_ministry
from archive.extraction.positions.same_name import body_of, names_within, service_before
from archive.extraction.positions.spoken_of import by_context
from archive.extraction.positions.stately import StatelyPosts
from archive.extraction.positions.subject import SubjectPosts, at_home
from archive.extraction.positions.told_apart import duty_of
from archive.extraction.positions.under_governor import under_governor
from archive.extraction.positions.where_to import sent_abroad, sent_from_home
from archive.extraction.posts.foremost import TOP, TOP_OF_BODY
from archive.extraction.setting import figures
from archive.packs.lookup import Lookup

# Posts that no party has, whoever is of it.
_ELECTED = frozenset(
    "governor senator representative congressman mayor president premier lawmaker minister".split()
) | {
    "prime minister",
    "deputy prime minister",
    "deputy minister",
}


class PositionFinder(BodyPosts):
    """Gives every resolvable post phrase the number of its post in the article."""

    def __init__(self, lookup: Lookup, organisations: OrganisationFinder) -> None:
        super().__init__(lookup, organisations)
        self._subject = SubjectPosts(self._register)
        self._stately = StatelyPosts(lookup, organisations, self._register, self._countries)
        self.related = RelatedPosts(lookup, self._countries, self._register)
        self._likely = LikelyPosts(lookup, self._register, self._countries)

    def resolve(
        self, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None = None
    ) -> int | None:
        """The post that a phrase means when it is said of `person`; None where it stays open."""
        if post.position is None:
            theirs = body_at_home(self._lookup, article, sentence, post, person)
            there = (
                self.body(article, theirs)
                if theirs
                else place_meant_by(self._organisations, self._lookup, article, sentence, post, person)
            )
            there = chosen_by(article, sentence, post) if there is None else there
            post.organisation = post.organisation if there is None else there
            post.position = self._resolve(article, sentence, post, person)
            if post.position is not None:
                body = article.positions[post.position].organisation
                if body is not None:  # "the minister" names the ministry
                    article.organisations[body].seen.append(sentence.start + post.start)
                if person is not None:
                    self._remember(article, post, person)
        return post.position

    def _resolve(
        self, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
    ) -> int | None:
        surface = sentence.text[post.head : post.head_end]
        sent_from_home(article, sentence, post, person)
        sent_abroad(sentence, post)
        of_congress_of_america(article, sentence, post)
        of_host(article, sentence, post, person)
        of_forces(article, sentence, post, person)
        homes.told_ministry(article, sentence, post, person)
        if (congress := of_congress(self._organisations, article, sentence, post, person)) is not None:
            return self.of(article, congress, "delegate")
        if (there := in_area(self._lookup, sentence, post)) is not None:
            return self._register.listed(article, there)
        if post.title in (TOP, TOP_OF_BODY):
            return foremost(self._lookup, self._countries, self._register, self.head, article, sentence, post, person)
        if (place := under_governor(article, sentence, post)) is not None:
            post.organisation, post.explicit = place, True
        of_subject = person is not None and person == article.topic
        if of_subject and (duty := duty_of(sentence, post)) is not None:
            return self._subject.dutiful(article, sentence, post, duty)
        if of_subject and (own := own_chamber(self._organisations, article, sentence, post)) is not None:
            return self.of(article, own, post.title)
        if (shown := self._stately.shown(article, sentence, post, person)) is not None:
            return shown
        if post.in_words is not None:
            return in_words(self._register, self._organisations, article, sentence, post)
        if (of_union := european(article, sentence, post)) is not None:
            return self.of(article, self.body(article, self._lookup.by_id[of_union]), post.title)
        if (firm := of_firm(article, sentence, post)) is not None:
            return self.of(article, firm, post.title)
        if post.organisation is None and (region := region_of(sentence, post)) is not None:
            return self.of(article, self._organisations.unlisted(article, region, kind="place"), post.title)
        if post.open or of_somebody(sentence, post) or of_something_else(sentence, post):
            return self._register.openly(article, post) if of_a_region(sentence, post) else None
        if of_subject and person is not None:
            at_home(article, sentence, post, person)
            decided, number = self._subject.told(article, sentence, post, person)
            if decided:
                return number
        homes.country_organisation(article, post)
        if (forces := homes.spoken_for(self._lookup, sentence, post)) is not None:
            return self.of(article, self.body(article, forces), post.title)
        if post.local and post.organisation is not None and homes.is_police(article.organisations[post.organisation]):
            post.organisation = None  # "the State's Director-General of Police": not those of the whole country
        if post.country is None and post.organisation is None:
            post.country = BY_TITLE.get(post.title)
        self._stately.palace(article, sentence, post)
        bare = post.title == "ambassador" or (post.title.endswith("attache") and post.country is None)
        if bare and post.organisation is None:
            accredit(article, post, person)
        boss = sentence.text[post.head : post.head_end].lower() == "boss"
        if boss and post.organisation is not None and article.organisations[post.organisation].is_place:
            first = homes.foremost_there(article, post.organisation)  # "the boss of Guangdong": of its party
            return self.of(article, post.organisation, first) if first is not None else None
        if post.title in ("economist", "senior economist") and post.organisation is None:
            return None  # "a Dutch economist": a profession, where no house is named
        if (
            post.title == "leader"
            and (not post.definite or "military" in sentence.text[post.start : post.head])
            and post.organisation is not None
            and article.organisations[post.organisation].kind == "armed_force"
        ):
            return None  # "a Chinese military leader": no post
        if post.title in _ELECTED and is_creed(article, sentence, post):
            # "Republican governor": a party is what he is of, not what he governs
            post.organisation = place_before(article, sentence, post)
        if (
            post.organisation is not None
            and post.title in ("member of parliament", "lawmaker", "legislator")
            and homes.seats_elsewhere(article.organisations[post.organisation])
        ):
            # "Karnataka MP", "MP for South Staffordshire", "SJB MP": of the parliament of the state, elected there or by them
            post.country = post.country or article.organisations[post.organisation].country or home_of(article, person)
            post.organisation = None
        if post.organisation is None and post.country is None and person is not None:
            post.organisation = self.homes.of_post(article, post, person, sentence.start + post.start)
        if post.organisation is None:
            post.organisation = of_town(self._organisations, article, sentence, post, person)
        if (chamber := self.homes.seat(article, post, person, sentence.start + post.start)) is not None:
            return self.of(article, chamber, "member", surface)
        homes.own_service(self._organisations, article, sentence, post, person)
        self._of_service(article, sentence, post)
        if post.organisation is not None and vague(self._lookup, article, sentence, post):
            near = above_or_below(self._lookup, article, sentence, post)
            if near is not None:
                return self._register.listed(article, near)
            if not post.title.endswith("chief of staff") or article.organisations[post.organisation].country == "CHN":
                return None  # but "chief of staff of the army": every army has one
        if post.title == "second-in-command":
            return self._second(article, post)
        if post.organisation is not None:
            country_post = (
                self._lookup.position(with_portfolio(post), article.organisations[post.organisation].pack_id or "")
                if post.portfolio
                else None
            )
            title = country_post.title if country_post else post.title
            of_field = title.endswith("chairman") or (
                country_post is None and title in ("chief", "head") and post.portfolio
            )
            of_field = of_field and article.organisations[post.organisation].kind not in (
                "country",
                "place",
                "government",
            )
            title = with_portfolio(post) if of_field else title  # "finance chair of the party", "UN human rights chief"
            if post.portfolio and article.organisations[post.organisation].kind == "place":
                if post.title == "minister":
                    return self._of_part(article, post, post.organisation)
                title = f"{post.title} of {post.portfolio}"  # "Secretary of Health of New Mexico"
            body = body_of(self._lookup, self._organisations, article, sentence, post, person)
            names_within(article, body, post)
            return self.of(
                article, self.homes.of_chamber(article, body, person, sentence.start + post.start), title, surface
            )
        if post.homeland and post.country is None:
            home = article.people[person].country if person is not None else None
            post.country = home or country_spoken_of(article, sentence.start + post.start)
            if person is not None and post.country is not None:
                post.country = state_by_name(article, article.people[person].name, post.country) or post.country
        if (
            post.possessive_pronoun
            and post.title in NATIONAL
            and sentence.text[post.start :].lower().startswith(("its ", "whose "))
        ):
            own = by_context(self._lookup, self.of, article, sentence, post, person)
            if own is not None:
                return own  # "the party picked Lind as its leader", of whatever state Lind is known to be
        if (school := of_school(self.of, article, sentence, post, person)) is not None:
            return school
        stately = post.title in NATIONAL or post.portfolio is not None
        if stately and post.country is None and person is not None and not article.people[person].country:
            post.country = figures.state_of(article.people[person].name, titled=_leads(sentence, post, person))
            post.country = post.country or minister_by_name(article, article.people[person].name)
        if (theirs := same_ministry(self.resolve, article, sentence, post, person)) is not None:
            return self.of(article, theirs, post.title)
        found = self._likely.find(article, sentence, post, person, self.of)
        if found is None:
            found = in_focus(self._lookup, self.of, article, sentence, post, person)
        found = found if found is not None or person is None else openly(self._register, article, sentence, post)
        lives = found is None and of_subject and person is not None and not post.plural
        return self._subject.openly(article, post, person) if lives and person is not None else found

    def _second(self, article: ArticleContext, post: PostMention) -> int | None:
        """ "The fleet's second-in-command": the deputy of whoever heads it; None where nothing says of what."""
        if post.organisation is None or article.organisations[post.organisation].kind in ("commission", "party"):
            return None  # a commission has several deputies
        head = self.head(article, post.organisation)
        deputy = self.related.deputy(article, head)
        return (
            deputy
            if deputy is not None
            else self.of(article, post.organisation, f"deputy {article.positions[head].title}")
        )

    def _of_service(self, article: ArticleContext, sentence: SentenceContext, post: PostMention) -> None:
        """ "Navy commander in the Southern Theater", "naval commissar of its command": of that service of the command."""
        if post.organisation is None or article.organisations[post.organisation].kind != "command":
            return
        service = service_before(sentence, post)
        found = (
            self._lookup.organisations(f"{article.organisations[post.organisation].name} {service}") if service else ()
        )
        if len(found) == 1:
            post.organisation, post.portfolio = self._organisations.pack_entry(article, found[0]), None

    def _of_part(self, article: ArticleContext, post: PostMention, place: int) -> int:
        """ "Lower Saxony's interior minister": of the ministry of that part of the state."""
        entry, field = article.organisations[place], post.portfolio or ""
        name = f"{ministry(field).name} of {entry.name}"
        body = self._organisations.unlisted(article, name, country=entry.country, kind="ministry")
        return self._register.number(article, "minister", body, entry.country)

    def _remember(self, article: ArticleContext, post: PostMention, person: int) -> None:
        """A person whose post is said to be of a country is of that country for the rest of the article."""
        entry = article.people[person]
        if post.position is not None:
            entry.positions = [number for number in entry.positions if number != post.position]
            entry.positions.append(post.position)
        if entry.country is None and post.position is not None:
            entry.country = article.positions[post.position].country


def _leads(sentence: SentenceContext, post: PostMention, person: int) -> bool:
    """Whether the name follows the title: "President Obama"."""
    return any(m.person == person and 0 < m.start - post.end <= 1 for m in sentence.people)
