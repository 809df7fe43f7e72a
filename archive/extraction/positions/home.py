"""The part of a state that an article means without saying so: "the state attorney general", "she was sworn in as governor".

It is the one whose post or chamber somebody was just said to be in, else the one named last before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from archive.extraction.context import ArticleContext, OrganisationEntry, PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL
from archive.extraction.likely import home_of, state_by_name
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.organisations.places_of_china import is_named, place
from archive.extraction.phrases import phrases
from archive.packs import countries
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation
from archive.packs.places import countries_with

# Posts of a part of a state, where the state itself has one of the same name or none.
OF_PARTS = frozenset(
    phrases(
        """
        governor, lieutenant governor, deputy governor, vice governor, attorney general, deputy attorney general, assistant attorney general,
        solicitor general, secretary of state, treasurer, auditor, comptroller, controller, state treasurer, state auditor
        """
    )
)
_GOVERNORS = frozenset(("governor", "lieutenant governor", "deputy governor", "vice governor", "acting governor"))
# Heads of the governments of parts, as some states call them; elsewhere a premier is the head of that of the state.
_HEADS = frozenset(("chief minister", "deputy chief minister", "minister-president"))
_PREMIERS = frozenset(("premier", "deputy premier"))
_WITH_PREMIERS = frozenset(("AUS", "CAN", "ZAF"))
OF_POLICE = {
    "police chief": "chief",
    "chief of police": "chief",
    "deputy police chief": "deputy chief",
    "police commissioner": "commissioner",
    "chief constable": "chief constable",
    "deputy chief constable": "deputy chief constable",
    "police spokesperson": "spokesperson",
}
"""What those who lead the police of a town or part of a state are called, and their titles there."""
# Whom the state itself has too, so that only those beside them tell which is meant.
_BESIDE_GOVERNORS = frozenset(("attorney general", "deputy attorney general", "treasurer", "comptroller"))
_NEAR = 3  # sentences
_CAPITAL = re.compile(r"\b[A-Z][a-z]+\b")
_NEXT = re.compile(r" [A-Z][a-z]+\b")
_SAID = 10  # salience of a state that an article names
_OFTENER = 2  # times as often as the next part
_LONGEST = 3  # words of the name of a part
_BARE_HOUSE = re.compile(r"House(?: of (?:Representatives|Delegates))?|Senate|Assembly")
_BARE_CHAMBER = re.compile(r"^(?:[Tt]he )?[Ss]tate (?P<rest>(?!.*\bof (?:the )?[A-Z]).+)$")


_STATE_SEATS = frozenset(("state senator", "state representative", "assemblyman"))
_CHAMBERS = {"senator": "Senate", "representative": "House of Representatives", "assemblyman": "Assembly"}
_LOWER_HOUSES = {
    **dict.fromkeys(("California", "Nevada", "New York", "New Jersey", "Wisconsin"), "Assembly"),
    **dict.fromkeys(("Virginia", "Maryland", "West Virginia"), "House of Delegates"),
}


class HomeFinder:
    """Finds the part of a state that a post or a chamber is of."""

    def __init__(self, organisations: OrganisationFinder) -> None:
        self._organisations = organisations

    def of_post(self, article: ArticleContext, post: PostMention, person: int, here: int) -> int | None:
        """The body of a post of a part, by what was said of its holder; None where that leaves it open."""
        heads = post.title in _HEADS or (post.title in _PREMIERS and article.main_country in _WITH_PREMIERS)
        if not post.local and not heads and post.title not in OF_PARTS and post.portfolio is None:
            return None
        held = [article.positions[number] for number in article.people[person].positions]
        title = f"{post.title} of {post.portfolio}" if post.portfolio else post.title
        if not post.local:
            for entry in reversed(held):
                if entry.title == title:
                    return entry.organisation  # of what the article has called the holder
            if post.portfolio is not None:
                return None
        place = self._of_bodies(article, [entry.organisation for entry in reversed(held)])
        if place is None and post.local:
            place = self._named(article, here)
        if place is None and (post.local or heads or post.title in _GOVERNORS):
            place = self._only_part(article)
        if place is None and post.title in _BESIDE_GOVERNORS:
            place = _told_just_before(article, here)
        return place

    def police(self, article: ArticleContext, place: OrganisationEntry, title: str) -> int:
        """The police of a town or part of a state."""
        own = place.country if place.country in article.salience else None
        country = own or ("USA" if "USA" in article.salience else None) or self._state_of_parts(article)
        american = country == "USA" and "constable" not in title
        name = f"{place.name} Police Department" if american else f"{place.name} Police"
        return self._organisations.unlisted(article, name, country=place.country, kind="service")

    def of_chamber(self, article: ArticleContext, organisation: int, person: int | None, here: int) -> int:
        """ "The State Senate" is that of the part which its member has posts of; any other body is as it is."""
        match = _BARE_CHAMBER.match(article.organisations[organisation].name)
        if match is None or article.organisations[organisation].pack_id is not None:
            return organisation
        held = (
            [article.positions[number].organisation for number in article.people[person].positions]
            if person is not None
            else []
        )
        place = self._of_bodies(article, list(reversed(held)))
        place = place if place is not None else self._named(article, here)
        if place is None:
            return organisation
        entry = article.organisations[place]
        return self._organisations.unlisted(article, f"{entry.name} {match['rest']}", country=entry.country, kind=None)

    def house(self, article: ArticleContext, legislature: int, house: int, words: str) -> int:
        """ "The House" beside "the Ohio General Assembly" is its own and not the national one."""
        place = self._part(article, legislature)
        if place is None or article.organisations[place].country != "USA" or not _BARE_HOUSE.fullmatch(words):
            return house
        name = f"{article.organisations[place].name} {'House of Representatives' if words == 'House' else words}"
        return self._organisations.unlisted(article, name, country="USA", kind="legislature")

    def seat(self, article: ArticleContext, post: PostMention, person: int | None, here: int) -> int | None:
        """The chamber of a part of a state that "state senator" or "assemblywoman" is of, where the part is known."""
        chamber = _CHAMBERS.get(post.title.removeprefix("state "))
        if chamber is None or not (post.local or post.title in _STATE_SEATS):
            return None
        place = self._part(article, post.organisation) if post.organisation is not None else None
        if place is None and post.organisation is None and person is not None:
            held = [article.positions[number].organisation for number in article.people[person].positions]
            place = self._of_bodies(article, list(reversed(held))) or self._only_part(article)
        if place is None or article.organisations[place].country != "USA":
            return None
        name = article.organisations[place].name
        if chamber == "House of Representatives":
            chamber = _LOWER_HOUSES.get(name, chamber)
        return self._organisations.unlisted(article, f"{name} {chamber}", country="USA", kind="legislature")

    def _of_bodies(self, article: ArticleContext, bodies: list[int | None]) -> int | None:
        """The part that the first of these bodies is, or is of, by its name: "Maine Senate"."""
        for number in bodies:
            if number is not None and (place := self._part(article, number)) is not None:
                return place
        return None

    def _named(self, article: ArticleContext, here: int) -> int | None:
        """The part named last before an offset."""
        seen = sorted(
            (
                (offset, number)
                for number, entry in enumerate(article.organisations)
                for offset in entry.seen
                if offset < here
            ),
            reverse=True,
        )
        return self._of_bodies(article, [number for _, number in seen])

    def _only_part(self, article: ArticleContext) -> int | None:
        """The part of a state that an article names, alone or far more often than others: "Republican Gov. Holm" of news
        about Ohio."""
        people = {entry.name for entry in article.people} | {
            part for entry in article.people for part in entry.name.split()
        }
        said = {state for state, weight in article.salience.items() if weight >= _SAID}
        named = Counter(
            name
            for name in _parts_named(article.text)
            if name not in people and (not said or not said.isdisjoint(countries_with(name)))
        )
        (name, most), (_, next_one) = [*named.most_common(2), ("", 0), ("", 0)][:2]
        if most < _OFTENER * next_one or not name:
            return None  # of several parts none is what the news is of
        states = countries_with(name)
        country = next(iter(states)) if len(states) == 1 else None
        return self._organisations.unlisted(article, name, country=country, kind="place")

    def _state_of_parts(self, article: ArticleContext) -> str | None:
        """The one state whose parts an article names, where it names no state."""
        states = {next(iter(found)) for name in _parts_named(article.text) if len(found := countries_with(name)) == 1}
        return next(iter(states)) if len(states) == 1 else None

    def _part(self, article: ArticleContext, number: int) -> int | None:
        entry = article.organisations[number]
        if entry.pack_id is not None:
            return None
        if entry.kind == "place" and countries_with(entry.name):
            return number
        words = entry.name.split()
        for count in range(min(_LONGEST, len(words) - 1), 0, -1):
            name = " ".join(words[:count])
            if states := countries_with(name):
                country = entry.country or (next(iter(states)) if len(states) == 1 else None)
                return self._organisations.unlisted(article, name, country=country, kind="place")
        return None


def _parts_named(text: str) -> Iterator[str]:
    """The parts of states that a text names, the longest name of each: "New South Wales"."""
    at = 0
    while found := _CAPITAL.search(text, at):
        ends = [found.end()]
        while len(ends) < _LONGEST and (more := _NEXT.match(text, ends[-1])):
            ends.append(more.end())
        end = next((end for end in reversed(ends) if countries_with(text[found.start() : end])), None)
        if end is not None:
            yield text[found.start() : end]
        at = end or found.end()


_SENT = re.compile(r"(?:ambassador|(?:top |special )?envoy|high commissioner|consul general|(?:\w+ )?attache)\b")


def country_organisation(article: ArticleContext, post: PostMention) -> None:
    """ "the People's Republic of China's defence minister": a state in the place of an organisation is a country."""
    if post.organisation is None:
        return
    entry = article.organisations[post.organisation]
    if _SENT.match(post.title) and entry.kind in ("city", "place") and entry.country is not None:
        post.country, post.organisation = entry.country, None  # "Beijing's ambassador to Canberra": not the town's
        return
    if (
        entry.kind == "city"
        and (seat := countries.seated_in(entry.name)) is not None
        and (post.title == "spokesperson" or post.portfolio is not None)
    ):
        post.country, post.organisation = seat, None  # "Beijing's defense minister": the town has none
        return
    if (
        post.title == "minister"
        and post.portfolio is None
        and entry.kind == "armed_force"
        and entry.country not in (None, "GBR")
    ):
        post.country, post.portfolio, post.organisation = entry.country, "defence", None  # "Armed Forces Minister"
        return
    named = (
        countries.country_of(entry.name) if entry.pack_id is None and entry.kind is None else None
    )  # "of the Russian Federation"
    if entry.kind == "country" or named or (entry.kind == "government" and (post.portfolio or post.title in NATIONAL)):
        post.country = entry.country or named
        post.organisation = None
    elif post.country is not None and entry.country not in (None, post.country) and post.portfolio is not None:
        post.organisation = None


def seats_elsewhere(body: OrganisationEntry) -> bool:
    """Whether a body is where or by whom a member was elected, and not that of which he is one."""
    return body.kind in ("place", "party") or (
        body.pack_id is None and (body.name.isupper() or re.search(r"\bParty\b", body.name) is not None)
    )


def _told_just_before(article: ArticleContext, here: int) -> int | None:
    """The part of a state whose governor, or another officer, the text told of last, shortly before an offset: "Ohio Governor Dean
    agreed. Attorney General Marsh will sue"; None where it has told of an officer of a state since."""
    index = next((s.index for s in article.sentences if s.start <= here < s.end), 0)
    told = [
        post.position
        for sentence in article.sentences[max(0, index - _NEAR) : index + 1]
        for post in sentence.posts or ()
        if sentence.start + post.start < here and post.position is not None
    ]
    body = article.positions[told[-1]].organisation if told else None
    return body if body is not None and article.organisations[body].kind == "place" else None


def is_police(body: OrganisationEntry) -> bool:
    """Whether a body is the police of a state."""
    return body.kind == "service" or body.name.endswith("Police")


def own_ministry(
    lookup: Lookup, article: ArticleContext, post: PostMention, pack: PackOrganisation, written: str, person: int
) -> PackOrganisation | None:
    """ "MND spokesman Sun Li-fang": by its initials the ministry of his own state, by the form of his name."""
    if pack.kind != "ministry" or not written.isupper() or post.country is not None or not pack.portfolio:
        return None
    home = state_by_name(article, article.people[person].name, pack.country)
    return lookup.ministry(pack.portfolio, home) if home is not None else None


_CALLED = frozenset(("director", "commander", "chairman", "president", "chief", "director-general", "administrator"))


def called_there(article: ArticleContext, organisation: int) -> str:
    """What the article calls whoever heads a body, by that post or the one of a deputy: "head" where it has not said."""
    told = (p.title.removeprefix("deputy ") for p in article.positions if p.organisation == organisation)
    return next((title for title in told if title in _CALLED), "head")


_GOVERNING = frozenset(("governor", "acting governor", "chairman", "mayor", "acting mayor"))


_OF_GOVERNMENT = {"Provincial": "governor", "Regional": "chairman", "Municipal": "mayor"}


def foremost_there(article: ArticleContext, organisation: int, written: str | None = None) -> str | None:
    """Who leads a part or town of China: the secretary of the party there, unless the article has told of its governor, or its
    government is written of."""
    entry = article.organisations[organisation]
    if entry.country == "CHN" and is_named(entry.name) and written is not None and written.endswith("government"):
        return _OF_GOVERNMENT[place(entry.name).kind]
    if entry.country != "CHN" or entry.kind not in ("province", "city"):
        return None
    told = [post.title for post in article.positions if post.organisation == organisation]
    return next((title for title in reversed(told) if title in _GOVERNING), "party secretary")


def own_service(
    organisations: OrganisationFinder,
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
    person: int | None,
) -> None:
    """ "Met army chief General Omar Khan", in an article about China too: takes the army of his own state."""
    if post.organisation is None or post.country is not None or person is None:
        return
    body = next((m for m in sentence.organisations if post.start <= m.start < post.end), None)
    written = sentence.text[body.start : body.end].lower() if body is not None else ""
    if body is None or written not in _SERVICES or body.organisation != post.organisation:
        return  # "head of the air force's equipment department": of a part of it
    entry, holder = article.organisations[post.organisation], article.people[person]
    named = [m for m in sentence.countries if m.end <= post.start and m.kind != "adjective"]
    its = named[-1].country if post.possessive_pronoun and named else None
    home = its or holder.country or state_by_name(article, holder.name, entry.country)
    own = organisations.of_state(article, written, home) if home is not None and home != entry.country else None
    post.organisation = organisations.pack_entry(article, own) if own is not None else post.organisation


_SERVICES = frozenset(("army", "navy", "air force"))


def spoken_for(lookup: Lookup, sentence: SentenceContext, post: PostMention) -> PackOrganisation | None:
    """The ministry of defence, for which an officer speaks: "China's spokesman, Senior Colonel Bai"."""
    if post.title != "spokesperson" or post.organisation is not None or post.country not in ("CHN", "TWN"):
        return None
    if post.portfolio is not None:
        return None
    beside = any(sentence.text[post.end : low] in (" ", ", ") for low, _ in sentence.ranks)
    named = next((m for m in sentence.people if sentence.text[m.end : post.start] == ", "), None)
    ranked = named is not None and any(sentence.text[high : named.start] == " " for _, high in sentence.ranks)
    return lookup.ministry("defence", post.country) if beside or ranked else None


def told_ministry(article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None) -> None:
    """ "Ministry spokesman Wu Qian": of the one ministry of his state that the article has named, or has given a minister."""
    if post.title != "spokesperson" or post.organisation is not None or post.country is not None:
        return
    if _MINISTRY.search(sentence.text[: post.head]) is None:
        return
    home, here = home_of(article, person), sentence.start + post.start
    told = [
        number
        for number, entry in enumerate(article.organisations)
        if entry.kind == "ministry" and entry.country in (home, None) and any(seen < here for seen in entry.seen)
    ]
    if len(told) == 1:
        post.organisation, post.open = told[0], False


_MINISTRY = re.compile(r"\b(?:[Mm]inistry|[Mm]inistry[’']s|[Hh]is ministry[’']s)\s+(?:chief\s+)?$")
