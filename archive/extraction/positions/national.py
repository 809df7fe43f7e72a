"""Posts of a country that a title alone names: its ministers, the chiefs of its services, its heads of state.

What a pack lists comes first. A country without an entry has the bodies that every country has, named after it:
"Ministry of Finance of Kenya", "Kenyan Army", the state itself.
"""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import ArticleContext, PostMention
from archive.extraction.lexicon import NATIONAL
from archive.extraction.likely import with_portfolio
from archive.extraction.organisations import OrganisationFinder, common
from archive.extraction.phrases import phrases
from archive.extraction.positions.american import DEPARTMENTS, UNDER_SECRETARY
from archive.extraction.positions.chain import OF_STAFF
from archive.extraction.positions.register import Register
from archive.packs import countries
from archive.packs.lookup import Lookup, title_key
from archive.packs.model import PackPosition

# Deputies and the like are posts of a ministry of their own title; a minister is its head, whatever he is called.
_HEADS = frozenset(("minister", "secretary", "chief", "head", "secretary of state"))
# Of these a pack lists all that a state has.
_HEADS_OF_STATE = frozenset(
    phrases(
        """
        president, vice president, first vice president, premier, vice premier, prime minister, deputy prime minister, king, queen,
        emir, sultan, crown prince, supreme leader, chancellor, head of state, head of government,
        governor-general, state councillor
        """
    )
)
# What the chiefs of services are called everywhere, with the service and its common noun.
_SERVICE_CHIEFS: dict[str, str] = {
    **dict.fromkeys(("chief of army", "chief of the army", "chief of army staff", "chief of the army staff"), "army"),
    "first sea lord": "navy",
    "inspector general of police": "police",
    **dict.fromkeys(("chief of navy", "chief of the navy", "chief of naval staff", "chief of the naval staff"), "navy"),
    **dict.fromkeys(
        ("chief of air force", "chief of the air force", "chief of air staff", "chief of the air staff"), "air force"
    ),
    **dict.fromkeys(
        phrases(
            """
            chief of defence, chief of defence force, chief of the defence force, chief of defence staff, chief of the defence staff, chief of defence forces, chief of the
            defence forces, chief of general staff, chief of the general staff, military chief, supreme commander
            """
        ),
        "armed forces",
    ),
}
_DEPUTY_CHIEF = re.compile(r"(?P<rank>deputy|vice|assistant) (?P<chief>chief of .+|inspector general of police)$")
# Of the police of a state where the phrase says of which; a town has them too.
_OF_POLICE = {"police commissioner": "commissioner", "police chief": "chief", "chief of police": "chief"}
# Posts of the state, where the phrase says of which: nobody would take the Kenyan chief justice for a party's.
_OF_STATE = frozenset(
    phrases(
        """
        prosecutor general, chief justice, solicitor general, auditor general, surgeon general, first minister, deputy first minister, taoiseach, tanaiste, ruler, dictator, strongman, treasurer, spy chief, spymaster, trade
        representative, special envoy, special representative, deputy attorney general, comptroller, chief negotiator, ombudsman,
        public protector, accountant general, comptroller general, chief prosecutor, chief secretary, lord chief justice, principal secretary
        """
    )
)
_AMBASSADORS = tuple(
    phrases("ambassador, envoy, high commissioner, permanent representative, consul general, charge d'affaires")
)
# Officers at an embassy, whom the ministry of defence sends.
_ATTACHE = re.compile(r"(?:military|defence|air|naval|army) attache")
# Ministers without a ministry, of the cabinet of the state.
_MINISTERS = frozenset(
    phrases(
        "state minister, senior minister, cabinet minister, junior minister, coordinating minister, minister without portfolio"
    )
)
# Members of a parliament by titles that tell the chamber, and what every state's chamber is called.
_SEATS = {
    "senator": "Senate",
    "member of parliament": "Parliament",
    "lawmaker": "Parliament",
    "legislator": "Parliament",
}
# Whose ministries are run by a permanent secretary.
_PERMANENT = frozenset(
    "SGP GBR KEN UGA ZMB ZWE NGA JAM TTO FJI BWA MWI TZA PNG SLB VUT SLE GMB MUS BRN FIN EST".split()
)
_OFFICIALS = frozenset(
    phrases(
        "cabinet secretary, principal secretary, permanent secretary, state secretary, parliamentary state secretary"
    )
)
# States whose ministers are called secretary, and those where a secretary is the first official of a ministry.
# Whose ministries are run by a secretary, whom news calls so: "Defence Secretary Sanjay Mitra".
_CIVIL = frozenset(("IND", "PAK", "BGD", "LKA", "NPL", "NZL"))
_SECRETARIES = frozenset(("USA", "GBR", "PHL", "MEX", "KEN", "HKG", "MAC", "CHE", "PRI"))
_CITIES = frozenset(("HKG", "MAC"))
_STAFF_TO = re.compile(r"(?P<title>.+) to the (?P<holder>president|prime minister|premier)$")
_ONLY_EXPLICIT = frozenset(phrases("leader, speaker, chief of staff, chief executive"))
# Of these a state that the article is about has one; the United States and India have them in their parts too.
_OF_THE_STATE = frozenset(
    phrases(
        """
        ombudsman, auditor general, solicitor general, prosecutor general, public protector, comptroller general, accountant general,
        attorney general, deputy president, secretary to the cabinet
        """
    )
)
# Whose monarch is represented by a governor-general, whom their packs do not list.
_REALMS = frozenset("AUS CAN NZL PNG SLB JAM BHS BLZ GRD TUV ATG KNA LCA VCT".split())
_IN_PARTS = frozenset(("USA", "IND", "AUS", "CAN", "NGA"))
# Whose parts are governed by premiers, and they by prime ministers or a president.
_WITH_PREMIERS = frozenset(("AUS", "CAN", "ZAF"))
_HIGH_COURT = re.compile(r"\bHigh Court\b")


class CountryPosts:
    """Finds the post of a country that a title means."""

    def __init__(self, lookup: Lookup, organisations: OrganisationFinder, register: Register) -> None:
        self._lookup = lookup
        self._organisations = organisations
        self._register = register
        # "discipline chief": of the party or of its military commission
        self._shared: dict[tuple[str, str, str], list[PackPosition]] = {}
        for position in lookup.pack.positions:
            body = lookup.by_id[position.organisation]
            for phrase in position.national if body.kind == "commission" else ():
                self._shared.setdefault((body.country or "", title_key(phrase), position.title), []).append(position)

    def fielded(self, article: ArticleContext, post: PostMention, country: str) -> int | None:
        """The post of a country that a title with its field means: "defence minister", "army chief"."""
        assert post.portfolio is not None
        for phrase in (with_portfolio(post), f"{post.title} of {post.portfolio}"):
            pack = self._lookup.national(phrase, country)
            if post.title == "secretary" and country not in _SECRETARIES:
                continue
            # Without a country "Secretary of Defense" is no minister in translation, nor "Finance Minister" an American.
            if pack is not None and (post.country is not None or _same_office(post.title, pack.title)):
                return self._register.listed(article, pack, phrase)
        by_article = country == article.main_country or (country in _CIVIL and country in article.salience)
        told = post.country is not None or by_article
        if post.title in ("secretary", "chief secretary") and country in _CITIES and told:
            title = f"{post.title} for {post.portfolio}"  # of the government, which has no ministries
            return self._register.number(article, title, self._state(article, country), country)
        if post.title == "secretary" and told:
            if country not in _SECRETARIES:
                return self._first_official(article, post.portfolio, country)
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
            return self._service(article, post.title, post.portfolio, country)
        if post.country is None and not self._called(post.title, post.portfolio, country):
            return None
        return self.ministry(article, post.portfolio, post.title, country)

    def only(self, article: ArticleContext, post: PostMention, country: str) -> int | None:
        """The post of the one country that has posts of such a name: "Defense Secretary", "Under Secretary of State"."""
        for phrase in (with_portfolio(post), f"{post.title} of {post.portfolio}"):
            if pack := self._lookup.national(phrase, country):
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
        if organisation is not None:
            number = self._organisations.pack_entry(article, organisation)
            pack = self._lookup.position(title, organisation.id)
            if pack is None and title in _HEADS:
                pack = next((post for post in self._lookup.posts(organisation.id) if post.seats == 1), None)
                title = "head"
            return self._register.number(article, pack.title if pack else title, number, country, pack)
        if (
            title not in _HEADS
            and _ATTACHE.search(title) is None
            and not fields.takes_field(title.partition(" for ")[0])
            and title != "spokesperson"
        ):
            return None
        number = self._organisations.common(article, common.ministry(field), country)
        return self._register.number(article, "minister" if title in _HEADS else title, number, country)

    def titled(
        self,
        article: ArticleContext,
        title: str,
        country: str,
        surface: str | None = None,
        *,
        explicit: bool = False,
        spoken: bool = False,
    ) -> int | None:
        """The post of a country that a title without a field means; `explicit` where the text says that it is of this one,
        `spoken` where the sentence has named no other before it."""
        if title in _ONLY_EXPLICIT and not explicit:
            return None
        if (title == "premier" and country in _WITH_PREMIERS) or (title == "military chief" and country == "CHN"):
            return None  # of a part of it; in China nobody, or any of the commission
        if title == "chief justice":
            return self._chief_justice(article, country, surface, explicit=explicit)
        if country == "GBR" and title in ("chief of the general staff", "chief of general staff"):
            return self._service(article, title, "army", country)  # of the army alone
        if pack := self._lookup.national(title, country):
            return self._register.listed(article, self._nearest(article, title, pack), surface)
        if title == "chief executive" and explicit and country in _CITIES:
            return self._register.number(article, title, self._state(article, country), country, None, surface)
        if explicit and title in _OF_POLICE:
            return self._service(article, _OF_POLICE[title], "police", country)
        if title.startswith(_AMBASSADORS) and explicit:
            return self._of_foreign_ministry(article, title, country)
        if _ATTACHE.search(title) and explicit:
            return self.ministry(article, "defence", title, country)
        if country == "USA" and title in OF_STAFF:
            return None  # it has none: "as did General Rao, Chief of Defence Staff", beside an American
        if title in _SERVICE_CHIEFS:
            known = explicit or spoken or country == article.main_country
            return self._service(article, title, _SERVICE_CHIEFS[title], country) if known else None
        if (ranked := _DEPUTY_CHIEF.match(title)) is not None and ranked["chief"] in _SERVICE_CHIEFS:
            # "Vice Chief of Defence Forces", "Deputy Inspector General of Police": the second of the same service
            known = explicit or spoken or country == article.main_country
            second = f"{ranked['rank']} {'inspector general' if ranked['chief'].startswith('inspector') else 'chief'}"
            return self._service(article, second, _SERVICE_CHIEFS[ranked["chief"]], country) if known else None
        known = explicit or spoken or country == article.main_country
        if (staff := _STAFF_TO.match(title)) is not None and country == "USA" and known and "adv" not in title:
            house = self._lookup.organisations("White House")[0]
            return self._register.number(
                article, staff["title"], self._organisations.pack_entry(article, house), country
            )
        if staff is not None and country not in ("USA", "CHN") and known:
            return self._staff(article, staff, country)
        if title in _SEATS and country not in ("USA", "CHN") and (country != "TWN" or title != "senator"):
            return (
                self._seat(article, title, country) if explicit or spoken or country == article.main_country else None
            )
        if title in _MINISTERS and (explicit or country == article.main_country):
            return self._register.number(article, title, self._state(article, country), country, None, surface)
        own = country == article.main_country and country not in _IN_PARTS and title in _OF_THE_STATE
        if (
            not _of_state(title)
            and not own
            and not (explicit and (title.partition(" for ")[0] in _OF_STATE or " to the " in title))
        ):
            return None
        state = self._lookup.country(country)
        governed = title == "governor-general" and country in _REALMS
        if (
            not (explicit or governed)
            and title in _HEADS_OF_STATE
            and state is not None
            and self._lookup.posts(state.id)
        ):
            return None  # a pack lists the posts of this state, and this is none of them: the post is another country's
        if not explicit and not spoken and country != article.main_country:
            return None  # a bare title in a story that is mainly about another country: not guessed
        return self._register.number(article, title, self._state(article, country), country, None, surface)

    def _nearest(self, article: ArticleContext, title: str, first: PackPosition) -> PackPosition:
        """Of the posts of a state that bear one name, that of the body, or of the part of the body, of which the article
        says most."""
        country = self._lookup.by_id[first.organisation].country or ""
        options = self._shared.get((country, title_key(title), first.title), [])
        if len(options) < 2:
            return first
        told = {entry.pack_id: len(entry.seen) for entry in article.organisations if entry.pack_id is not None}

        def weight(position: PackPosition) -> tuple[int, int]:
            above = (told.get(parent, 0) for parent, _ in self._lookup.by_id[position.organisation].parents)
            return told.get(position.organisation, 0), max(above, default=0)

        return max(options, key=weight)

    def part_of(self, title: str, country: str, whole: str) -> PackPosition | None:
        """The post that goes by a title in a part of a body: "the commission's discipline chief"."""
        named = (
            p for (c, key, _), found in self._shared.items() if (c, key) == (country, title_key(title)) for p in found
        )
        return next((p for p in named if whole == p.organisation or whole in self._lookup.above(p.organisation)), None)

    def _chief_justice(
        self, article: ArticleContext, country: str, surface: str | None, *, explicit: bool
    ) -> int | None:
        """Of the supreme court of a state that is named or that the article is about, unless it speaks of high courts."""
        if not explicit and (country != article.main_country or _HIGH_COURT.search(article.text)):
            return None
        if pack := self._lookup.national("chief justice", country):
            return self._register.listed(article, pack, surface)
        body = common.common_body("Supreme Court")
        assert body is not None
        court = self._organisations.common(article, body, country)
        return self._register.number(article, "chief justice", court, country, None, surface)

    def service(self, article: ArticleContext, name: str, country: str) -> int | None:
        """The chief of the service of a state that answers to one of another state by its name: "Kenya Army"."""
        service = next((noun for noun in ("air force", "navy", "army") if noun in name.lower()), "armed forces")
        return self._service(article, "chief", service, country)

    def _service(self, article: ArticleContext, title: str, service: str, country: str) -> int | None:
        """ "Pakistan army chief", "Kenya's Chief of the Defence Forces": a post of the service."""
        listed = self._lookup.local(service, country)
        if listed is not None:
            number = self._organisations.pack_entry(article, listed)
            pack = self._lookup.position(title, listed.id)
            if pack is None and title == "supreme commander":
                return None  # of a state whose forces have none
            return self._register.number(article, pack.title if pack else title, number, country, pack)
        body = common.common_body(service)
        if body is None:
            return None
        number = self._organisations.common(article, body, country)
        chief = title in _SERVICE_CHIEFS or title in ("head", "commander")
        return self._register.number(article, "chief" if chief else title, number, country)

    def _seat(self, article: ArticleContext, title: str, country: str) -> int:
        """A member of the chamber that the title tells, or of the parliament."""
        chambers = [
            entry for entry in self._lookup.by_id.values() if entry.kind == "legislature" and entry.country == country
        ]
        listed = next((entry for entry in chambers if self._lookup.position(title, entry.id) is not None), None)
        if listed is not None:
            number = self._organisations.pack_entry(article, listed)
            return self._register.number(article, "member", number, country, self._lookup.position(title, listed.id))
        body = common.common_body(_SEATS[title])
        assert body is not None
        return self._register.number(article, "member", self._organisations.common(article, body, country), country)

    def _staff(self, article: ArticleContext, staff: re.Match[str], country: str) -> int:
        """ "special adviser to the president": of his office."""
        name = "presidency" if staff["holder"] == "president" else "prime minister's office"
        body = common.common_body(name)
        assert body is not None
        names = ("Presidential Administration", *body.names) if country == "RUS" and "Pres" in body.name else body.names
        listed = next((found for each in names if (found := self._lookup.local(each, country))), None)
        number = (
            self._organisations.pack_entry(article, listed)
            if listed is not None
            else self._organisations.common(article, body, country)
        )
        return self._register.number(article, staff["title"], number, country)

    def _of_foreign_ministry(self, article: ArticleContext, title: str, country: str) -> int:
        number = self._organisations.common(article, common.ministry("foreign"), country)
        return self._register.number(article, title, number, country)

    def _state(self, article: ArticleContext, country: str) -> int:
        state = self._lookup.country(country)
        if state is not None:
            return self._organisations.pack_entry(article, state)
        return self._organisations.unlisted(article, countries.country_name(country), country=country, kind="country")


def _same_office(said: str, listed: str) -> bool:
    """Whether a title is not the translation of another: a minister is not called secretary in his own country."""
    return {said.split()[-1], listed.split()[-1]} != {"minister", "secretary"}


def _of_state(title: str) -> bool:
    """Whether a title is one of the state itself, a deputy's and one with a duty too: "first deputy prime minister",
    "deputy prime minister for construction"."""
    plain = title.partition(" for ")[0]
    return plain in NATIONAL or (plain.startswith("first ") and plain.removeprefix("first ") in NATIONAL)
