"""Which post a post phrase means: a title, the organisation it belongs to, and the pack entry where there is one."""

from __future__ import annotations

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL, TITLE_PREFIXES
from archive.extraction.likely import (
    PINYIN_STATES,
    accredit,
    country_spoken_of,
    foremost_of_all,
    home_of,
    is_of_state,
    likely_countries,
    phrase_key,
    state_by_name,
    states_before,
    with_portfolio,
)
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.organisations.common import ministry
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.positions import home as homes
from archive.extraction.positions.at_home import body_at_home, place_of_party
from archive.extraction.positions.chain import OF_STAFF, above_or_below, below, commanding, formation_title, lasts
from archive.extraction.positions.elsewhere import (
    is_creed,
    of_a_region,
    of_somebody,
    of_something_else,
    place_before,
    region_of,
)
from archive.extraction.positions.european import COMMISSION, is_european
from archive.extraction.positions.foremost import foremost, in_area
from archive.extraction.positions.in_words import in_words
from archive.extraction.positions.national import CountryPosts
from archive.extraction.positions.of_firms import is_officer, of_firm
from archive.extraction.positions.one_state import BY_TITLE, OneState
from archive.extraction.positions.openly import openly
from archive.extraction.positions.own_chamber import own_chamber
from archive.extraction.positions.register import Register
from archive.extraction.positions.related import RelatedPosts
from archive.extraction.positions.same_name import body_of, service_before
from archive.extraction.positions.spoken_of import by_context
from archive.extraction.positions.stately import StatelyPosts
from archive.extraction.positions.subject import SubjectPosts, at_home
from archive.extraction.positions.told_apart import duty_of
from archive.extraction.posts.foremost import TOP, TOP_OF_BODY
from archive.extraction.setting import figures
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_ELECTED = frozenset("governor senator representative congressman mayor president premier lawmaker".split())
_HEADS = {"ministry": "minister", "legislature": "speaker", "central_bank": "governor", "party": "leader"}


class PositionFinder:
    """Gives every resolvable post phrase the number of its post in the article."""

    def __init__(self, lookup: Lookup, organisations: OrganisationFinder) -> None:
        self._lookup = lookup
        self._organisations = organisations
        self._register = Register(lookup, organisations)
        self._countries = CountryPosts(lookup, organisations, self._register)
        self.homes = homes.HomeFinder(organisations)
        self._subject = SubjectPosts(self._register)
        self._stately = StatelyPosts(lookup, organisations, self._register, self._countries)
        self.related = RelatedPosts(lookup, self._countries, self._register)
        self._one_state = OneState(lookup)

    def resolve(
        self, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None = None
    ) -> int | None:
        """The post that a phrase means when it is said of `person`; None where it stays open."""
        if post.position is None:
            theirs = body_at_home(self._lookup, article, sentence, post, person)
            there = self.body(article, theirs) if theirs else place_of_party(article, sentence, post)
            post.organisation = post.organisation if there is None else there
            post.position = self._resolve(article, sentence, post, person)
            if post.position is not None:
                body = article.positions[post.position].organisation
                if body is not None:  # "the minister" names the ministry
                    article.organisations[body].seen.append(sentence.start + post.start)
                if person is not None:
                    self._remember(article, post, person)
        return post.position

    def of(self, article: ArticleContext, organisation: int, title: str, surface: str | None = None) -> int:
        """The number of the post `title` of an organisation of the article."""
        entry = article.organisations[organisation]
        if entry.kind == "place" and title in homes.OF_POLICE:
            organisation = self.homes.police(article, entry, title)
            entry, title = article.organisations[organisation], homes.OF_POLICE[title]
        pack = self._lookup.position(title, entry.pack_id) if entry.pack_id else None
        if pack is None and " " in title and entry.pack_id:
            # "the commission's chief of discipline inspection": of the part of it that he heads
            pack = self._lookup.within(title, entry.pack_id, article.published)
        if pack is None and title == "discipline chief" and entry.pack_id and entry.country:
            over = [parent for parent, kind in self._lookup.by_id[entry.pack_id].parents if kind == "under_command_of"]
            parts = (self._countries.part_of(title, entry.country, whole) for whole in (entry.pack_id, *over))
            pack = next((part for part in parts if part is not None), None)
        if pack is None and entry.kind == "armed_force" and entry.pack_id and entry.country:
            # "chief of staff of the PLA": of the staff of the whole force
            names = dict.fromkeys((entry.name, *sorted(entry.forms), *self._lookup.by_id[entry.pack_id].abbreviations))
            found = (self._lookup.national(f"{title} of the {name}", entry.country) for name in names)
            pack = next((post for post in found if post is not None), None)
        if pack is None and entry.kind == "armed_force" and title in OF_STAFF and entry.country:
            pack = self._lookup.national(title, entry.country)  # "chief of the general staff of the Polish Army"
        title = formation_title(title, entry.name) if pack is None else title
        if pack is not None and pack.organisation != entry.pack_id:
            return self._register.listed(
                article, pack, surface
            )  # "Army Secretary": a post of the department, not of the army
        return self._register.number(article, pack.title if pack else title, organisation, entry.country, pack, surface)

    def body(self, article: ArticleContext, organisation: PackOrganisation) -> int:
        """The number of a body of a pack."""
        return self._organisations.pack_entry(article, organisation)

    def head(self, article: ArticleContext, organisation: int, written: str | None = None) -> int:
        """The post of whoever heads an organisation: the first one-seat post of its pack entry, else by its kind."""
        entry = article.organisations[organisation]
        if written == "army" and entry.pack_id and (own := below(self._lookup, entry.pack_id, {"army"}, "commander")):
            return self._register.listed(article, own)  # who leads "the army" leads the ground force
        posts = self._lookup.posts(entry.pack_id) if entry.pack_id else ()
        first = next((post for post in posts if post.seats == 1 and lasts(self._lookup, post)), None)
        if (
            first is None
            and entry.kind == "armed_force"
            and (chief := commanding(self._lookup, entry.pack_id)) is not None
        ):
            return self._register.listed(article, chief)  # who commands the armed forces, where nobody has that title
        title = first.title if first else _HEADS.get(entry.kind or "") or homes.called_there(article, organisation)
        title = formation_title(title, entry.name) if entry.pack_id is None else title
        return self._register.number(article, title, organisation, entry.country, first, None)

    def of_state(self, article: ArticleContext, noun: str, country: str) -> int | None:
        """The body of a state that a noun means there: "the navy"."""
        found = self._organisations.of_state(article, noun, country)
        return self.body(article, found) if found is not None else None

    def has(self, article: ArticleContext, organisation: int, title: str) -> bool:
        """Whether a pack knows such a post of the organisation."""
        pack_id = article.organisations[organisation].pack_id
        return pack_id is not None and self._lookup.position(title, pack_id) is not None

    def _resolve(
        self, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
    ) -> int | None:
        surface = sentence.text[post.head : post.head_end]
        homes.told_ministry(article, sentence, post, person)
        if (there := in_area(self._lookup, sentence, post)) is not None:
            return self._register.listed(article, there)
        if post.title in (TOP, TOP_OF_BODY):
            return foremost(self._lookup, self._countries, self._register, self.head, article, sentence, post, person)
        of_subject = person is not None and person == article.topic
        if of_subject and (duty := duty_of(sentence, post)) is not None:
            return self._subject.dutiful(article, sentence, post, duty)
        if of_subject and (own := own_chamber(self._organisations, article, sentence, post)) is not None:
            return self.of(article, own, post.title)
        if (shown := self._stately.shown(article, sentence, post, person)) is not None:
            return shown
        if post.in_words is not None:
            return in_words(self._register, self._organisations, article, sentence, post)
        if is_european(article, sentence, post):
            return self.of(article, self.body(article, self._lookup.by_id[COMMISSION]), post.title)
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
        if post.local and post.organisation is not None and homes.is_police(article.organisations[post.organisation]):
            post.organisation = None  # "the State's Director-General of Police": not those of the whole country
        if post.country is None and post.organisation is None:
            post.country = BY_TITLE.get(post.title)
        self._stately.palace(article, sentence, post)
        bare = post.title == "ambassador" or (post.title.endswith("attache") and post.country is None)
        if bare and post.organisation is None:
            accredit(article, post, person)
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
        if (chamber := self.homes.seat(article, post, person, sentence.start + post.start)) is not None:
            return self.of(article, chamber, "member", surface)
        homes.own_service(self._organisations, article, sentence, post, person)
        self._of_service(article, sentence, post)
        if post.organisation is not None and self._vague(article, sentence, post):
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
            return self.of(
                article, self.homes.of_chamber(article, body, person, sentence.start + post.start), title, surface
            )
        if post.homeland and post.country is None:
            home = article.people[person].country if person is not None else None
            post.country = home or country_spoken_of(article, sentence.start + post.start)
            if person is not None and post.country is not None:
                post.country = state_by_name(article, article.people[person].name, post.country) or post.country
        stately = post.title in NATIONAL or post.portfolio is not None
        if stately and post.country is None and person is not None and not article.people[person].country:
            post.country = figures.state_of(article.people[person].name, titled=_leads(sentence, post, person))
        if (
            post.possessive_pronoun
            and post.title in NATIONAL
            and sentence.text[post.start :].lower().startswith(("its ", "whose "))
        ):
            own = by_context(self._lookup, self.of, article, sentence, post, person)
            if own is not None:
                return own  # "the university and its vice president"
        countries_ = likely_countries(article, sentence, post, person, self._one_state.with_posts)
        alone = states_before(article, sentence, post)
        if post.portfolio and len(countries_) > 1 and alone != {countries_[0]}:
            # "Secretary of Defense" in a story about Taiwan: a country that has a post of just this title comes first.
            countries_.sort(key=lambda country: not self._one_state.has_title(post, country))
        if is_officer(article, sentence, post, person):
            countries_ = []
        elif post.country is None:
            countries_ = [
                country
                for country in countries_
                if alone == {country} or self._near_enough(article, post, country, person)
            ]
        for country in countries_:
            if post.portfolio:
                position = self._countries.ministries.fielded(article, post, country)
            else:
                position = self._countries.titled(
                    article,
                    post.title,
                    country,
                    surface,
                    explicit=(
                        len(countries_) == 1
                        and (post.country is not None or post.title.startswith("ambassador") or "attache" in post.title)
                    )
                    or (post.title.startswith("ambassador to ") and foremost_of_all(article, country)),
                    spoken=alone == {country} or (person is not None and is_of_state(article, person, country)),
                )
            if position is not None:
                return position
        if (position := by_context(self._lookup, self.of, article, sentence, post, person)) is not None:
            return position
        only = self._one_state.of(article, post, sentence.text[post.start : post.end]) if post.country is None else None
        if only and person is not None and state_by_name(article, article.people[person].name, only) is not None:
            only = None  # of another state that the article is about, by the form of the name
        if only and (number := self._countries.ministries.only(article, post, only)) is not None:
            return number
        found = self._by_phrase(article, sentence, post, person)
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

    def _by_phrase(
        self, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
    ) -> int | None:
        """A name of the post that stands alone ("Speaker of the House", "chief of naval operations"), of the country that
        the phrase names or that is the likeliest."""
        if post.title == "chief of staff" or (post.title == phrase_key(sentence, post) and " " not in post.title):
            return None
        written = sentence.text[post.head : post.end]
        ranked = post.title.split()[0] in TITLE_PREFIXES and not written.lower().startswith(post.title.split()[0])
        phrases = (post.title,) if ranked else (written, post.title)  # "assistant secretary of state" is no secretary
        for phrase in phrases if not post.portfolio else ():
            found = [
                pack
                for pack in self._lookup.phrase(phrase)
                if post.country in (None, self._lookup.by_id[pack.organisation].country)
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

    def _vague(self, article: ArticleContext, sentence: SentenceContext, post: PostMention) -> bool:
        """Whether the body is only meant by a common noun and has no such post: "a military leader"."""
        entry = article.organisations[post.organisation] if post.organisation is not None else None
        if entry is None or entry.pack_id is None or self._lookup.position(post.title, entry.pack_id):
            return False
        if " " in post.title and self._lookup.within(post.title, entry.pack_id, article.published) is not None:
            return False  # "the army's chief of logistics": of the part of it that he heads
        if post.title == "spokesperson" and entry.kind == "armed_force" and post.explicit:
            return False  # who speaks for a service does not speak for what is over it
        if entry.kind not in ("armed_force", "party", "government"):
            return False  # "deputy director of the department": of the one named before
        return any(
            (m.generic or (sentence.text[m.start : m.end].islower() and m.start < post.head))
            and m.organisation == post.organisation
            and post.start <= m.start < post.end
            for m in sentence.organisations
        )

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
