"""Posts told by way of another post: the one that answers to it in another country, its deputy, the one it is deputy to."""

from __future__ import annotations

from archive.extraction.context import ArticleContext, OrganisationEntry
from archive.extraction.lexicon import NATIONAL
from archive.extraction.organisations.common import common_body
from archive.extraction.phrases import phrases
from archive.extraction.positions.foremost import chief_of_forces
from archive.extraction.positions.national import CountryPosts
from archive.extraction.positions.register import Register
from archive.packs.countries import country_name, of_country
from archive.packs.lookup import Lookup
from archive.packs.model import PackPosition

# What the chiefs of services are called in every country.
_SERVICES = phrases("army chief, navy chief, air force chief")
# Who has a deputy, and what he is called.
_DEPUTIES = {
    "chairman": "vice chairman",
    "president": "vice president",
    "premier": "vice premier",
    "prime minister": "deputy prime minister",
    **{
        title: f"deputy {title}"
        for title in phrases(
            """
            minister, commander, political commissar, chief, chief of staff, director, head, secretary, director-general, speaker, mayor,
            spokesperson, administrator, commissioner, national security adviser, attorney general, secretary-general, chief minister, first minister,
            secretary of state, governor, inspector general, chief executive, chief of army staff
            """
        )
    },
}
_CHINESE = ("chief of the joint staff", "chief of the general staff")
_OF_STAFFS = frozenset(
    phrases("chief of general staff, chief of the general staff, chief of defence staff, chief of the defence staff")
)
_HEADS_OF_MINISTRIES = frozenset(("minister", "secretary", "secretary of state", "head"))
# Of these only what a pack knows of the body: not every state has one.
_OF_STATE = frozenset(("president", "premier", "prime minister", "chairman"))


class RelatedPosts:
    """Finds the post that stands in some relation to another."""

    def __init__(self, lookup: Lookup, countries: CountryPosts, register: Register) -> None:
        self._lookup = lookup
        self._countries = countries
        self._register = register
        states = {body.country for body in lookup.pack.organisations if body.country is not None}
        chiefs = [chief_of_forces(lookup, state) for state in states]
        chiefs += [lookup.national(title, "CHN") for title in _CHINESE]
        self._chiefs = frozenset(pack.id for pack in chiefs if pack is not None)

    def counterpart(self, article: ArticleContext, position: int, country: str) -> int | None:
        """The post that answers to it in another country: by its field or service, or by title where the state is the body."""
        entry = article.positions[position]
        if entry.organisation is None:
            # "The foreign minister and his Danish counterpart": whose he is nobody said, the Danish one is told.
            if entry.title in NATIONAL:
                return self._countries.titled(article, entry.title, country, spoken=True)
            of, _, head = entry.title.rpartition(" ")
            told = head == "minister" and of != ""
            return self._countries.ministries.ministry(article, of, head, country) if told else None
        organisation = article.organisations[entry.organisation]
        pack = self._lookup.by_id.get(organisation.pack_id) if organisation.pack_id else None
        field = pack.portfolio if pack else _field(organisation)
        if entry.title.startswith("ambassador to "):
            return self._countries.titled(article, entry.title, country)
        if field:
            chief = self._countries.ministries.ministry(article, field, "minister", country)
            if chief is None or entry.title in _HEADS_OF_MINISTRIES:
                return chief
            if entry.title.startswith(("vice ", "deputy ")):
                return self.deputy(article, chief)
            if entry.title == "spokesperson":
                return self._countries.ministries.ministry(article, field, "spokesperson", country)
            return None  # who answers to a director, nobody can tell
        own = self._pack(article, position)
        if own is not None:
            for phrase in _SERVICES:
                answer = self._lookup.national(phrase, country) if phrase in own.national else None
                if answer is not None:
                    return self._register.listed(article, answer)
        if (own is not None and own.id in self._chiefs) or entry.title in _OF_STAFFS:
            return self._of_forces(article, country)
        if organisation.kind == "armed_force" and entry.title in ("chief", "commander", "chief of staff"):
            return self._countries.services.answering(article, organisation.name, country)
        if entry.title in NATIONAL:
            return self._countries.titled(article, entry.title, country, spoken=True)
        return None

    def _of_forces(self, article: ArticleContext, country: str) -> int | None:
        """The first officer of the armed forces of a state; of China whoever heads the staff that the article speaks of."""
        if country == "CHN":
            named = {entry.pack_id for entry in article.organisations}
            of_staffs = (self._lookup.national(title, country) for title in _CHINESE)
            answer = next((pack for pack in of_staffs if pack is not None and pack.organisation in named), None)
        else:
            answer = chief_of_forces(self._lookup, country)
        if answer is not None:
            return self._register.listed(article, answer)
        return self._countries.services.answering(article, "armed forces", country) if country != "CHN" else None

    def deputy(self, article: ArticleContext, position: int, rank: str = "") -> int | None:
        """The post of a deputy to whoever holds the post; that of his "executive deputy" is another."""
        entry = article.positions[position]
        title = _DEPUTIES.get(entry.title)
        if title is None or entry.organisation is None:
            return None
        known = self._in(article, entry.organisation, title)
        if (rank == "executive" and entry.title not in _OF_STATE) or (rank == "first" and entry.title == "minister"):
            own = self._in(article, entry.organisation, f"{rank} {title}")
            title = f"{rank} {known.title if known is not None else title}" if own is None else own.title
            return self._register.number(article, title, entry.organisation, entry.country, own)
        if known is None and entry.title == "minister":
            known = self._in(article, entry.organisation, "vice minister")
        if known is not None:
            return self._register.number(article, known.title, entry.organisation, entry.country, known)
        if entry.title in _OF_STATE:
            return None
        return self._register.number(article, title, entry.organisation, entry.country)

    def chief(self, article: ArticleContext, position: int) -> int | None:
        """The post to which a deputy is deputy."""
        entry = article.positions[position]
        title = next((head for head, deputy in _DEPUTIES.items() if deputy == entry.title), None)
        if title is None or entry.organisation is None:
            return None
        known = self._in(article, entry.organisation, title)
        return self._register.number(article, known.title if known else title, entry.organisation, entry.country, known)

    def shared(self, article: ArticleContext, position: int) -> bool:
        """Whether several people are known to hold the post at once."""
        pack = self._pack(article, position)
        if pack is None or pack.seats is not None:
            return pack is not None and (pack.seats or 1) > 1
        return pack.title.startswith(("vice ", "deputy ", "member"))

    def posted(self, article: ArticleContext, position: int, country: str) -> int:
        """The ambassador of the same state to another."""
        entry = article.positions[position]
        return self._register.number(
            article, f"ambassador to {country_name(country)}", entry.organisation, entry.country
        )

    def _pack(self, article: ArticleContext, position: int) -> PackPosition | None:
        entry = article.positions[position]
        return self._in(article, entry.organisation, entry.title) if entry.organisation is not None else None

    def _in(self, article: ArticleContext, organisation: int, title: str) -> PackPosition | None:
        pack_id = article.organisations[organisation].pack_id
        found = self._lookup.position(title, pack_id) if pack_id else None
        return found if found is not None and found.organisation == pack_id else None


def _field(body: OrganisationEntry) -> str | None:
    """The field of a ministry that no pack lists: "Ministry of Foreign Affairs of Mexico"."""
    if body.kind != "ministry" or body.country is None:
        return None
    found = common_body(body.name.removesuffix(f" of {of_country(body.country)}"))
    return found.field if found is not None else None
