"""Posts of a country that a title alone names: its heads of state, the members of its parliament, its envoys; by way of their
own files those of its ministries and its services.

What a pack lists comes first. A country without an entry has the bodies that every country has, named after it:
"Ministry of Finance of Kenya", "Kenyan Army", the state itself.
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext
from archive.extraction.lexicon import NATIONAL
from archive.extraction.likely import foremost_of_all
from archive.extraction.organisations import OrganisationFinder, common
from archive.extraction.phrases import phrases
from archive.extraction.positions.chain import OF_STAFF
from archive.extraction.positions.ministries import ATTACHE, CITIES, MinistryPosts
from archive.extraction.positions.register import Register
from archive.extraction.positions.services import OF_POLICE, ServicePosts, names_service
from archive.packs.lookup import Lookup, title_key
from archive.packs.model import PackPosition

# Of these a pack lists all that a state has.
_HEADS_OF_STATE = frozenset(
    phrases(
        """
        president, vice president, first vice president, premier, vice premier, deputy premier, prime minister, deputy prime minister,
        king, queen, emir, sultan, crown prince, supreme leader, chancellor, head of state, head of government,
        governor-general, state councillor
        """
    )
)
# Posts of the state, where the phrase says of which: nobody would take the Kenyan chief justice for a party's.
_OF_STATE = frozenset(
    phrases(
        """
        prosecutor general, chief justice, solicitor general, auditor general, surgeon general, first minister, deputy first minister, taoiseach, tanaiste, ruler, dictator, strongman, treasurer, spy chief, spymaster, trade
        representative, special envoy, special representative, deputy attorney general, comptroller, chief negotiator, ombudsman,
        public protector, accountant general, comptroller general, chief prosecutor, opposition leader, chief secretary, lord chief justice, principal secretary
        """
    )
)
_AMBASSADORS = tuple(
    phrases("ambassador, envoy, high commissioner, permanent representative, consul general, charge d'affaires")
)
_CHARGED = ("special envoy for ", "special envoy on ", "special representative for ", "special representative on ")
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
# Whose chief of the general staff is the army's alone: the forces as a whole have a chief of another name above him, or none.
_STAFF_OF_THE_ARMY = frozenset(("BGD", "GBR", "NPL", "PAK"))
_STAFF_TO = re.compile(r"(?P<title>.+?) to the (?P<holder>president|prime minister|premier)(?P<duty> for .+)?$")
_ONLY_EXPLICIT = frozenset(phrases("leader, speaker, chief of staff, chief executive"))
# Of these a state that the article is about has one; the United States and India have them in their parts too.
_OF_THE_STATE = frozenset(
    phrases(
        """
        ombudsman, auditor general, solicitor general, prosecutor general, public protector, comptroller general, accountant general,
        attorney general, deputy president, secretary to the cabinet, opposition leader
        """
    )
)
_MONARCHS = frozenset(("king", "queen"))
# Where there are none today or in living memory, a bare "King Salman" is of elsewhere.
_WITHOUT_MONARCHS = frozenset(
    "ARE QAT KWT OMN CHN TWN USA FRA DEU RUS TUR ISR LBN SYR BRA MEX IND PAK IDN KOR PRK SGP PHL VNM".split()
)
# Whose monarch is represented by a governor-general, whom their packs do not list.
_REALMS = frozenset("AUS CAN NZL PNG SLB JAM BHS BLZ GRD TUV ATG KNA LCA VCT".split())
_IN_PARTS = frozenset(("USA", "IND", "AUS", "CAN", "NGA"))
# Whose parts are governed by premiers, and they by prime ministers or a president.
_WITH_PREMIERS = frozenset(("AUS", "CAN", "ZAF"))
# Whose towns or parts have police and commissioners of their own.
_WITH_LOCAL_POLICE = _IN_PARTS | frozenset("CHN GBR MEX BRA ARG DEU CHE BEL PAK JPN ESP RUS ITA FRA NLD".split())
_HIGH_COURT = re.compile(r"\bHigh Court\b")


class CountryPosts:
    """Finds the post of a country that a title means."""

    def __init__(self, lookup: Lookup, organisations: OrganisationFinder, register: Register) -> None:
        self._lookup = lookup
        self._organisations = organisations
        self._register = register
        self.services = ServicePosts(lookup, organisations, register)
        self.ministries = MinistryPosts(lookup, organisations, register, self.services)
        # "discipline chief": of the party or of its military commission
        self._shared: dict[tuple[str, str, str], list[PackPosition]] = {}
        for position in lookup.pack.positions:
            body = lookup.by_id[position.organisation]
            for phrase in position.national if body.kind == "commission" else ():
                self._shared.setdefault((body.country or "", title_key(phrase), position.title), []).append(position)

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
        if (title in ("premier", "deputy premier") and country in _WITH_PREMIERS) or (
            title == "military chief" and country == "CHN"
        ):
            return None  # of a part of it; in China nobody, or any of the commission
        if title in _MONARCHS and country in _WITHOUT_MONARCHS and not explicit:
            return None
        if title == "chief justice":
            return self._chief_justice(article, country, surface, explicit=explicit)
        if country in _STAFF_OF_THE_ARMY and title in ("chief of the general staff", "chief of general staff"):
            return self.services.of(article, title, "army", country)
        if country == "IND" and title == "army commander":
            return None  # each of several, at the head of a regional command
        if pack := self._lookup.national(title, country, article.published):
            return self._register.listed(article, self._nearest(article, title, pack), surface)
        if title == "chief executive" and explicit and country in CITIES:
            return self._register.number(article, title, self._register.state(article, country), country, None, surface)
        if title in OF_POLICE and (explicit or _has_one_police(article, country)):
            return self.services.of_police(article, title, country)
        diplomat = country == "CHN" and title.startswith(_CHARGED) and "climate" not in title
        if (title.startswith(_AMBASSADORS) or diplomat) and explicit:
            return self._of_foreign_ministry(article, title, country)
        if ATTACHE.search(title) and explicit:
            return self.ministries.ministry(article, "defence", title, country)
        if country == "USA" and title in OF_STAFF:
            return None  # it has none: "as did General Rao, Chief of Defence Staff", beside an American
        if names_service(title):
            known = explicit or spoken or country == article.main_country
            return self.services.called(article, title, country) if known else None
        known = explicit or spoken or country == article.main_country
        if (found := self._lookup.phrase(title)) and _STAFF_TO.match(title) and len(found) == 1:
            return self._register.listed(
                article, found[0]
            )  # "Assistant to the President for National Security Affairs"
        if (staff := _STAFF_TO.match(title)) is not None and country == "USA" and known and "adv" not in title:
            house = self._lookup.organisations("White House")[0]
            return self._register.number(
                article, _of_staff(staff, of_many=True), self._organisations.pack_entry(article, house), country
            )
        if staff is not None and country not in ("USA", "CHN") and known:
            return self._staff(article, staff, country)
        if title in _SEATS and country not in ("USA", "CHN") and (country != "TWN" or title != "senator"):
            return (
                self._seat(article, title, country) if explicit or spoken or country == article.main_country else None
            )
        if title in _MINISTERS and (explicit or country == article.main_country):
            return self._register.number(article, title, self._register.state(article, country), country, None, surface)
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
        return self._register.number(article, title, self._register.state(article, country), country, None, surface)

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
        return self._register.number(article, _of_staff(staff), number, country)

    def _of_foreign_ministry(self, article: ArticleContext, title: str, country: str) -> int:
        number = self._organisations.common(article, common.ministry("foreign"), country)
        return self._register.number(article, title, number, country)


def _has_one_police(article: ArticleContext, country: str) -> bool:
    """Whether a bare "police commissioner" is that of the state: an article about it alone, which has one police for the whole."""
    return country == article.main_country and country not in _WITH_LOCAL_POLICE and foremost_of_all(article, country)


def _of_staff(staff: re.Match[str], *, of_many: bool = False) -> str:
    """A title of a holder's staff: whose it is the body says, but of an assistant the title itself where it tells for what,
    or in a house that has assistants `of_many` ("assistant to the president" of the White House)."""
    if staff["title"].endswith("assistant") and (of_many or staff["duty"] is not None):
        return staff.group()
    return f"{staff['title']}{staff['duty'] or ''}"


def _of_state(title: str) -> bool:
    """Whether a title is one of the state itself, a deputy's and one with a duty too: "first deputy prime minister",
    "deputy prime minister for construction"."""
    plain = title.partition(" for ")[0]
    return plain in NATIONAL or (plain.startswith("first ") and plain.removeprefix("first ") in NATIONAL)
