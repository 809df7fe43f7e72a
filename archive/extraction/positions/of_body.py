"""Posts of a body by their titles: what a pack lists of it, of the part of it or of the staff over it that has such a post."""

from __future__ import annotations

from archive.extraction.context import ArticleContext
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.organisations.organs import title_there
from archive.extraction.organisations.places_of_china import is_named, place
from archive.extraction.positions import home as homes
from archive.extraction.positions.chain import OF_STAFF, below, commanding, court_of, formation_title, lasts
from archive.extraction.positions.force_there import force_there
from archive.extraction.positions.national import CountryPosts
from archive.extraction.positions.register import Register
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

# What the party's head in a part or town of China is in its committee.
_OF_PARTY = {
    **dict.fromkeys(("party chief", "party secretary"), "secretary"),
    **dict.fromkeys(("deputy party chief", "deputy party secretary", "vice party secretary"), "deputy secretary"),
}
# What those at the head of the police of a part or town of China are called.
_OF_POLICE = {
    **dict.fromkeys(("head", "chief", "leader", "director", "commissioner", "boss"), "police chief"),
    **dict.fromkeys(("deputy head", "deputy chief", "deputy director"), "deputy police chief"),
}

_HEADS = {
    "ministry": "minister",
    "legislature": "speaker",
    "central_bank": "governor",
    "party": "leader",
    "ship": "captain",
}


class BodyPosts:
    """Gives a title of a body, and whoever heads one, the number of the post in the article."""

    def __init__(self, lookup: Lookup, organisations: OrganisationFinder) -> None:
        self.lookup = lookup
        self.organisations = organisations
        self.register = Register(lookup, organisations)
        self.countries = CountryPosts(lookup, organisations, self.register)
        self.homes = homes.HomeFinder(organisations)

    def of(self, article: ArticleContext, organisation: int, title: str, surface: str | None = None) -> int:
        """The number of the post `title` of an organisation of the article."""
        entry = article.organisations[organisation]
        if entry.kind == "place" and title in homes.OF_POLICE and not is_named(entry.name):
            organisation = self.homes.police(article, entry, title)
            entry, title = article.organisations[organisation], homes.OF_POLICE[title]
        if entry.pack_id is None and title in _OF_PARTY and is_named(entry.name):
            # "Dalian's party chief": the secretary of the party's committee there
            committee = place(entry.name).committee
            organisation = self.organisations.unlisted(article, committee, country="CHN", kind="organ")
            entry, title = article.organisations[organisation], _OF_PARTY[title]
        if (force := force_there(self.lookup, entry, title, article.published)) is not None:
            organisation = self.body(article, force)
            entry = article.organisations[organisation]
        if entry.kind == "organ" and title in _OF_POLICE and (town := entry.name.removesuffix(" Police")) != entry.name:
            organisation, title = (
                self.organisations.unlisted(article, town, country="CHN", kind="place"),
                _OF_POLICE[title],
            )
            entry = article.organisations[organisation]
        title = title_there(title, entry)
        pack = self.lookup.position(title, entry.pack_id) if entry.pack_id else None
        if pack is None and " " in title and entry.pack_id:
            # "the commission's chief of discipline inspection": of the part of it that he heads
            pack = self.lookup.within(title, entry.pack_id, article.published)
        if pack is None and entry.pack_id:
            pack = court_of(self.lookup, entry.pack_id, title)
        if pack is None and title == "discipline chief" and entry.pack_id and entry.country:
            over = [parent for parent, kind in self.lookup.by_id[entry.pack_id].parents if kind == "under_command_of"]
            parts = (self.countries.part_of(title, entry.country, whole) for whole in (entry.pack_id, *over))
            pack = next((part for part in parts if part is not None), None)
        if pack is None and entry.kind == "armed_force" and entry.pack_id and entry.country:
            # "chief of staff of the PLA": of the staff of the whole force
            names = dict.fromkeys((entry.name, *sorted(entry.forms), *self.lookup.by_id[entry.pack_id].abbreviations))
            found = (self.lookup.national(f"{title} of the {name}", entry.country) for name in names)
            pack = next((post for post in found if post is not None), None)
        if pack is None and entry.kind == "armed_force" and title in OF_STAFF and entry.country:
            pack = self.lookup.national(title, entry.country)  # "chief of the general staff of the Polish Army"
        title = formation_title(title, entry.name) if pack is None else title
        if pack is not None and pack.organisation != entry.pack_id:
            return self.register.listed(
                article, pack, surface
            )  # "Army Secretary": a post of the department, not of the army
        return self.register.number(article, pack.title if pack else title, organisation, entry.country, pack, surface)

    def body(self, article: ArticleContext, organisation: PackOrganisation) -> int:
        """The number of a body of a pack."""
        return self.organisations.pack_entry(article, organisation)

    def head(self, article: ArticleContext, organisation: int, written: str | None = None) -> int:
        """The post of whoever heads an organisation: the first one-seat post of its pack entry, else by its kind."""
        entry = article.organisations[organisation]
        if written == "army" and entry.pack_id and (own := below(self.lookup, entry.pack_id, {"army"}, "commander")):
            return self.register.listed(article, own)  # who leads "the army" leads the ground force
        if (foremost := homes.foremost_there(article, organisation, written)) is not None:
            return self.of(article, organisation, foremost)
        if entry.kind == "organ" and entry.name.endswith(" Police"):
            return self.of(article, organisation, "chief")
        posts = self.lookup.posts(entry.pack_id) if entry.pack_id else ()
        first = next((post for post in posts if post.seats == 1 and lasts(self.lookup, post)), None)
        if (
            first is None
            and entry.kind == "armed_force"
            and (chief := commanding(self.lookup, entry.pack_id)) is not None
        ):
            return self.register.listed(article, chief)  # who commands the armed forces, where nobody has that title
        title = first.title if first else _HEADS.get(entry.kind or "") or homes.called_there(article, organisation)
        title = formation_title(title, entry.name) if entry.pack_id is None else title
        return self.register.number(article, title, organisation, entry.country, first, None)

    def of_state(self, article: ArticleContext, noun: str, country: str) -> int | None:
        """The body of a state that a noun means there: "the navy"."""
        found = self.organisations.of_state(article, noun, country)
        return self.body(article, found) if found is not None else None

    def has(self, article: ArticleContext, organisation: int, title: str) -> bool:
        """Whether a pack knows such a post of the organisation."""
        pack_id = article.organisations[organisation].pack_id
        return pack_id is not None and self.lookup.position(title, pack_id) is not None
