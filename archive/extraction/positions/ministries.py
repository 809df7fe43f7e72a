"""Posts of the ministries of a state: "defence minister", "Foreign Secretary", "Secretary for Security"; chiefs by their field."""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import ArticleContext, PostMention
from archive.extraction.likely import with_portfolio
from archive.extraction.organisations import OrganisationFinder, common
from archive.extraction.phrases import phrases
from archive.extraction.positions.american import DEPARTMENTS, UNDER_SECRETARY
from archive.extraction.positions.register import Register
from archive.extraction.positions.services import ServicePosts
from archive.extraction.posts.scholars import SCHOLARS
from archive.packs.lookup import Lookup

# Deputies and the like are posts of a ministry of their own title; a minister is its head, whatever he is called.
_HEADS = frozenset(("minister", "secretary", "chief", "head", "secretary of state"))
# Whose ministries are run by a permanent secretary.
_PERMANENT = frozenset(
    "SGP GBR KEN UGA ZMB ZWE NGA JAM TTO FJI BWA MWI TZA PNG SLB VUT SLE GMB MUS BRN FIN EST".split()
)
_OFFICIALS = frozenset(
    phrases(
        "cabinet secretary, principal secretary, permanent secretary, state secretary, parliamentary state secretary, "
        "parliamentary secretary, minister delegate, parliamentary vice minister"
    )
)
# Whose ministries are run by a secretary, whom news calls so: "Defence Secretary Sanjay Mitra".
_CIVIL = frozenset(("IND", "PAK", "BGD", "LKA", "NPL", "NZL"))
_OF_FIRMS = frozenset(("director", "deputy director", "manager", "officer", "negotiator", "chief negotiator"))
# States whose ministers are called secretary; elsewhere a secretary is the first official of a ministry.
_SECRETARIES = frozenset(("USA", "GBR", "PHL", "MEX", "KEN", "HKG", "MAC", "CHE", "PRI"))
CITIES = frozenset(("HKG", "MAC"))
# Officers at an embassy, whom the ministry of defence sends.
ATTACHE = re.compile(r"(?:military|defence|air|naval|army) attache")


class MinistryPosts:
    """Finds the post of a ministry that a title with its field means in a state."""

    def __init__(
        self, lookup: Lookup, organisations: OrganisationFinder, register: Register, services: ServicePosts
    ) -> None:
        self._lookup = lookup
        self._organisations = organisations
        self._register = register
        self._services = services

    def fielded(self, article: ArticleContext, post: PostMention, country: str, *, beside: bool = False) -> int | None:
        """The post of a country that a title with its field means: "defence minister", "army chief". The state may stand
        `beside` it, in words of a place: "In London, Transport Secretary Ann Bell"."""
        assert post.portfolio is not None
        for phrase in (with_portfolio(post), f"{post.title} of {post.portfolio}"):
            pack = self._lookup.national(phrase, country, article.published)
            if post.title == "secretary" and country not in _SECRETARIES:
                continue
            # Without a country "Secretary of Defense" is no minister in translation, nor "Finance Minister" an American.
            if pack is not None and (post.country is not None or beside or _same_office(post.title, pack.title)):
                return self._register.listed(article, pack, phrase)
        by_article = country == article.main_country or (country in _CIVIL and country in article.salience)
        if post.country is None and (post.described or post.title in _OF_FIRMS or SCHOLARS.fullmatch(post.title)):
            return (
                None  # "foreign exchange chief Graf", "Finance Director Bell", "a defence analyst": of whom is not said
            )
        told = post.country is not None or by_article or (beside and country in _SECRETARIES)
        if post.title in ("secretary", "chief secretary") and country in CITIES and told:
            title = f"{post.title} for {post.portfolio}"  # of the government, which has no ministries
            return self._register.number(article, title, self._register.state(article, country), country)
        if post.title == "secretary" and told:
            if country not in _SECRETARIES:
                return self._first_official(article, post.portfolio, country)
            department = self._lookup.ministry(post.portfolio, country) if country == "USA" else None
            if department is not None and post.portfolio.replace("our", "or") in department.name.casefold():
                return self.ministry(article, post.portfolio, post.title, country)  # "Education Secretary Bell"
            listed = self._lookup.ministry(post.portfolio, country) if country != "USA" else None
            if listed is not None and (head := self._lookup.position("secretary", listed.id)) is not None:
                return self._register.listed(article, head)
            if country != "USA" and listed is None:
                number = self._organisations.common(article, common.ministry(post.portfolio), country)
                return self._register.number(article, post.title, number, country)
        by_official = post.title == "permanent secretary" and country in _PERMANENT
        if post.title in _OFFICIALS and (post.country is not None or country == article.main_country or by_official):
            return self._first_official(article, post.portfolio, country, post.title)
        if post.portfolio in fields.SERVICES and not fields.takes_field(post.title):
            return self._services.of(article, post.title, post.portfolio, country)
        if post.title.endswith("attorney general"):
            return None  # "assistant attorney general for national security": of the justice department, not of that council
        if post.country is None and not self._called(post.title, post.portfolio, country):
            return None
        return self.ministry(article, post.portfolio, post.title, country)

    def only(self, article: ArticleContext, post: PostMention, country: str) -> int | None:
        """The post of the one country that has posts of such a name: "Defense Secretary", "Under Secretary of State"."""
        for phrase in (with_portfolio(post), f"{post.title} of {post.portfolio}"):
            if pack := self._lookup.national(phrase, country, article.published):
                return self._register.listed(article, pack, phrase)
        if post.title == "secretary" and post.portfolio in DEPARTMENTS:
            listed = self._lookup.phrase(f"Secretary of the {post.portfolio}")
            return self._register.listed(article, listed[0]) if listed else None
        if UNDER_SECRETARY.match(post.title) is None:
            return None
        return self.ministry(article, post.portfolio or "state", post.title.replace(" of state", ""), country)

    def _first_official(self, article: ArticleContext, field: str, country: str, title: str = "secretary") -> int:
        """ "Foreign Secretary" of India: not its minister; the permanent secretary, or Kenya's cabinet secretary."""
        listed = self._lookup.ministry(field, country)
        number = (
            self._organisations.pack_entry(article, listed)
            if listed is not None
            else self._organisations.common(article, common.ministry(field), country)
        )
        return self._register.number(article, title, number, country)

    def _called(self, title: str, field: str, country: str) -> bool:
        """Whether a country calls its minister so: "Defense Secretary" only where some pack has such a post."""
        listed = self._lookup.ministry(field, country)
        posts = self._lookup.posts(listed.id) if listed is not None else ()
        head = next((post.title for post in posts if post.seats == 1), "minister")
        return title != "secretary" and _same_office(title, head)

    def ministry(self, article: ArticleContext, field: str, title: str, country: str) -> int | None:
        """A post of the ministry of a country for a field: its head, or whom the title names."""
        if title in ("chief", "head") and field not in fields.CHIEFLY:
            return None  # "security chief", "intelligence chief": of a body that is no ministry
        if title.endswith("adviser"):
            return None  # "the president's economic adviser"
        if field == "state" and country != "USA":
            return None
        if field == "state":
            field = "foreign"  # a department of state is a foreign ministry
        organisation = self._lookup.ministry(field, country)
        if organisation is None and field == "treasury":
            organisation = self._lookup.ministry("finance", country)
        if organisation is not None:
            number = self._organisations.pack_entry(article, organisation)
            pack = self._lookup.position(title, organisation.id)
            if pack is None and title in _HEADS:
                pack = next((post for post in self._lookup.posts(organisation.id) if post.seats == 1), None)
                title = "head"
            return self._register.number(article, pack.title if pack else title, number, country, pack)
        if (
            title not in _HEADS
            and ATTACHE.search(title) is None
            and not fields.takes_field(title.partition(" for ")[0])
            and title != "spokesperson"
        ):
            return None
        number = self._organisations.common(article, common.ministry(field), country)
        return self._register.number(article, "minister" if title in _HEADS else title, number, country)


def _same_office(said: str, listed: str) -> bool:
    """Whether a title is not the translation of another: a minister is called neither secretary nor chancellor of the exchequer
    in his own country."""
    return {said.split()[-1], listed.split()[-1]} not in ({"minister", "secretary"}, {"minister", "exchequer"})
