"""Posts of a state that words beside the title show: "government spokesman", "presidential adviser", "the Minority Leader".

The state is that of the phrase or of its holder, else the one that the article is about. What is said of a president's office
is of the body that the pack knows for it, and of the state where it knows none.
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.likely import countries_by_name, with_portfolio
from archive.extraction.organisations import OrganisationFinder, common
from archive.extraction.phrases import phrases
from archive.extraction.positions.national import CountryPosts
from archive.extraction.positions.register import Register
from archive.packs.lookup import Lookup
from archive.packs.places import countries_with

_WORDS = re.compile(
    r"(?<![\w’'-])(?:(?P<government>[Gg]overnment(?:[’']s)?|[Cc]abinet|[Rr]egime)|(?P<presidency>[Pp]residential(?: [Oo]ffice| [Pp]alace)?)"
    r"(?P<field>(?: [\w-]+){0,2}))\s+$"
)
_TO_GOVERNMENT = re.compile(r"\s+to\s+the\s+(?:federal\s+)?[Gg]overnment\b(?!\s+of\b)")
_STAFF = frozenset(
    phrases(
        "spokesperson, deputy spokesperson, chief of staff, press secretary, adviser, special adviser, envoy, senior adviser"
    )
)
_OF_PALACES = frozenset(
    phrases(
        "spokesperson, press secretary, chief of staff, deputy chief of staff, deputy spokesperson, aide, adviser, top aide, senior adviser"
    )
)
# By the head of state of whom their own words tell.
_PRESIDENTIAL = frozenset(("presidential adviser", "presidential aide", "presidential assistant", "presidential envoy"))
# Of whoever has them by his office.
_OWN = _STAFF | {"military secretary", "private secretary", "aide-de-camp", "spokesperson"}
# Whose heads have offices that packs know by other names, or who tell their officials apart otherwise.
_ELSEWHERE = frozenset(("USA", "CHN"))
# Whose defence ministers are no officers, so that "defence chief General Campbell" is no minister.
# Where news calls the head of the armed forces so, and never the minister.
_CHIEF_OF_FORCES = frozenset(("AUS", "NZL"))
_CIVILIAN = frozenset("GBR CAN AUS NZL KEN UGA GHA NGA DEU NLD NOR SWE DNK FIN EST IRL IND ZAF BEL".split())
_ARMY_OF_A_SIDE = re.compile(
    r"\b((?:(?:North|South|East|West)(?:ern)?[ -])?(?:Northern|Southern|Eastern|Western|Central)) Army\s+$"
)
# Of the chamber that the article speaks of, in a state whose packs know no such post.
_OF_CHAMBERS = frozenset(
    phrases(
        """
        speaker, deputy speaker, majority leader, minority leader, deputy majority leader, deputy minority leader, majority
        whip, minority whip, leader of the house
        """
    )
)
# Officers of the whole of the armed forces.
_OF_FORCES = frozenset(phrases("operational commander, chief of joint operations, chief of defence intelligence"))
# Officials of the government itself, in the states that have one.
_OFFICIALS = {
    "cabinet secretary": frozenset(("GBR", "IDN", "IND", "PAK", "BGD", "LKA", "NZL")),
    **dict.fromkeys(("chief whip", "deputy chief whip"), frozenset(("GBR", "ZAF", "NZL", "IRL"))),
    "chief secretary": frozenset(("MYS",)),
    "chief adviser": frozenset(("BGD",)),
    **dict.fromkeys(("chief of cabinet", "chief of the cabinet"), frozenset(("ARG",))),
}


_OFFICES = {"president": "Presidency", "prime minister": "Prime Minister's Office"}


class StatelyPosts:
    """Finds the posts of a state, of its head's office and of its parliament that no country's name goes with."""

    def __init__(
        self, lookup: Lookup, organisations: OrganisationFinder, register: Register, countries: CountryPosts
    ) -> None:
        self._countries = countries
        self._lookup = lookup
        self._organisations = organisations
        self._register = register

    def shown(
        self, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
    ) -> int | None:
        """The number of such a post; None where the words show none."""
        side = _ARMY_OF_A_SIDE.search(sentence.text, 0, post.head) if post.title == "commander" else None
        if side is not None and (state := self._of_whose_side(article, post, person, side[1])) is not None:
            return self._of_side(article, side, state)
        if post.title == "minister" and post.organisation is not None:
            return self._of_police(article, post.organisation)
        if post.organisation is not None or post.plural:
            return None
        holder = article.people[person] if person is not None else None
        country = post.country or (holder.country if holder is not None else None) or article.main_country
        if country == "USA" and post.title in _OWN and post.possessor is not None and person != post.possessor:
            title = with_portfolio(post) if post.portfolio else post.title
            return self._of_titled(article, sentence, title, post.possessor, country)
        if country is None or country in _ELSEWHERE:
            return None
        if post.title == "chief of staff" and post.country is not None and _officer(sentence, post):
            return self._countries.services.answering(
                article, "armed forces", country
            )  # "Saudi chief of staff General Bell"
        whose = _whose(article, sentence, post) if post.title.endswith("adviser") and post.portfolio else None
        if whose is not None and whose != person:
            title = with_portfolio(post)  # "President Holm's economic adviser"
            return self._of_own(article, title, whose) or self._of_titled(article, sentence, title, whose, country)
        if post.portfolio is not None:
            officer = country in _CIVILIAN and post.portfolio == "defence" and post.title in ("chief", "head")
            if officer and (country in _CHIEF_OF_FORCES or _officer(sentence, post)):
                return self._countries.services.answering(article, "armed forces", country)
            return None
        if post.title in _PRESIDENTIAL and (post.country is not None or not post.indefinite):
            return self._of_office(article, post.title, "Presidency", country)
        if post.title in _STAFF and (words := _WORDS.search(sentence.text, 0, post.head)) is not None:
            return self._of_staff(article, post, words, country)
        if post.title in _OWN and (owner := _whose(article, sentence, post)) is not None and owner != person:
            return self._of_own(article, post.title, owner) or self._of_titled(
                article, sentence, post.title, owner, country
            )
        if post.title == "chief secretary" and _TO_GOVERNMENT.match(sentence.text, post.head_end):
            return self._of_state(article, post.title, country)
        if post.title in _OF_FORCES and (listed := self._lookup.national(post.title, country)) is not None:
            return self._register.listed(article, listed)
        if post.title in _OF_FORCES and (forces := self._lookup.local("Armed Forces", country)) is not None:
            return self._register.number(article, post.title, self._organisations.pack_entry(article, forces), country)
        if country in _OFFICIALS.get(post.title, ()):
            return self._of_state(article, post.title, country)
        if post.title in _OF_CHAMBERS and post.country is None and _alone(sentence, post):
            return self._of_chamber(article, post.title, country)
        return None

    def palace(self, article: ArticleContext, sentence: SentenceContext, post: PostMention) -> None:
        """ "Kremlin spokesman": of the office of the head of state, which goes by where it is."""
        if post.country is None or post.organisation is not None or post.title not in _OF_PALACES:
            return
        written = sentence.text[post.start : post.end]
        office = self._lookup.local("Presidential Administration", "RUS") if "Kremlin" in written else None
        post.organisation = self._organisations.pack_entry(article, office) if office is not None else None

    def _of_staff(self, article: ArticleContext, post: PostMention, words: re.Match[str], country: str) -> int | None:
        field = (words["field"] or "").strip()
        if field and post.title not in ("adviser", "envoy"):
            return None  # "presidential campaign spokesman"
        title = post.title
        if title in ("adviser", "envoy"):
            title = " ".join(f"presidential {field} {title}".split()) if words["presidency"] else title
        return (
            self._of_office(article, title, "Presidency", country)
            if words["presidency"]
            else self._of_state(article, title, country)
        )

    def _of_own(self, article: ArticleContext, title: str, whose: int) -> int | None:
        """ "Macron's chief of staff", "her press secretary": of the office of a head of state or government, of the ministry of
        a minister."""
        for held in reversed(article.people[whose].positions):
            entry = article.positions[held]
            body = article.organisations[entry.organisation] if entry.organisation is not None else None
            if body is None or body.country is None or body.country in _ELSEWHERE:
                continue
            if body.kind == "ministry":
                return self._register.number(article, title, entry.organisation, body.country)
            office = _OFFICES.get(entry.title)
            if body.kind == "country" and office is not None:
                return self._of_office(article, title, office, body.country)
            if body.kind == "country":
                return self._register.number(article, title, entry.organisation, body.country)
        return None

    def _of_titled(
        self, article: ArticleContext, sentence: SentenceContext, title: str, whose: int, country: str
    ) -> int | None:
        """ "President Ann Bell's chief of staff": of the office that the title before the name tells."""
        for named in sentence.people:
            led = (
                p.title for p in sentence.posts if named.person == whose and p.end + 1 == named.start and not p.former
            )
            office = _OFFICES.get(next(led, ""))
            if office is not None and country == "USA":
                house = self._organisations.pack_entry(article, self._lookup.organisations("White House")[0])
                return self._register.number(article, title, house, country)
            if office is not None:
                return self._of_office(article, title, office, country)
        return None

    def _of_office(self, article: ArticleContext, title: str, office: str, country: str) -> int | None:
        """A post of the office of a head of state or government that a pack knows; of the state where it knows none."""
        body = common.common_body(office)
        names = body.names if body is not None else ()
        listed = next((found for name in names if (found := self._lookup.local(name, country))), None)
        if listed is None and country == "RUS":
            listed = self._lookup.local("Presidential Administration", country)
        if listed is None:
            return self._of_state(article, title, country)
        number = self._organisations.pack_entry(article, listed)
        return self._register.number(article, title, number, country, self._lookup.position(title, listed.id))

    def _of_state(self, article: ArticleContext, title: str, country: str) -> int | None:
        state = self._lookup.country(country)
        if state is None:
            return None
        return self._register.number(article, title, self._organisations.pack_entry(article, state), country)

    def _of_police(self, article: ArticleContext, body: int) -> int | None:
        """ "Queensland Police Minister": not of the police of that part, but of the ministry for it."""
        entry = article.organisations[body]
        if entry.kind == "service" and "Police" in entry.name and entry.country is not None:
            number = self._organisations.common(article, common.ministry("police"), entry.country)
            return self._register.number(article, "minister", number, entry.country)
        place = entry.name.removesuffix(" Police")
        if entry.pack_id is not None or place == entry.name or not countries_with(place):
            return None
        name = f"{common.ministry('police').name} of {place}"
        number = self._organisations.unlisted(article, name, country=entry.country, kind="ministry")
        return self._register.number(article, "minister", number, entry.country)

    def _of_whose_side(self, article: ArticleContext, post: PostMention, person: int | None, side: str) -> str | None:
        """The state of an army of a side: that of the phrase or of the holder, else the first that the article is about and
        that has a command of this side in its army."""
        holder = article.people[person] if person is not None else None
        own = post.country or (holder.country if holder is not None else None)
        if own is None and holder is not None and article.main_country in _ELSEWHERE:
            fitting = [state for state in countries_by_name(article, holder.name) if state not in _ELSEWHERE]
            own = next((state for state in fitting if self._lookup.local(f"{side} Command", state)), None)
        own = own or article.main_country
        return own if own not in _ELSEWHERE else None

    def _of_side(self, article: ArticleContext, side: re.Match[str], country: str) -> int:
        """ "Northern Army Commander": not that of the whole army; in India it is that of a command."""
        command = self._lookup.local(f"{side[1]} Command", country)
        if command is not None:
            number = self._organisations.pack_entry(article, command)
        else:
            number = self._organisations.unlisted(article, f"{side[1]} Army", country=country)
        return self._register.number(article, "commander", number, country)

    def _of_chamber(self, article: ArticleContext, title: str, country: str) -> int | None:
        """Of the one chamber of the state that the article names; of its parliament where it names none."""
        named = [
            number
            for number, entry in enumerate(article.organisations)
            if entry.kind == "legislature" and entry.country == country
        ]
        if len(named) != 1:
            return None
        known = article.organisations[named[0]].pack_id
        pack = self._lookup.position(title, known) if known is not None else None
        return self._register.number(article, pack.title if pack else title, named[0], country, pack)


def _officer(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a rank beside a title says that its holder is an officer."""
    return _ranked(sentence, post.end) or _ranked_before(sentence, post.start)


def _ranked(sentence: SentenceContext, end: int) -> bool:
    """Whether a rank follows: "defence chief Gen. Bell", "the defence chief, General Bell"."""
    return any(sentence.text[end:low] in (" ", ", ") for low, _ in sentence.ranks)


def _ranked_before(sentence: SentenceContext, start: int) -> bool:
    """Whether the title is that of the ranked name before it: "General Bell, the outgoing defence chief,"."""
    named = next((m for m in sentence.people if m.end <= start and sentence.text[m.end : start] == ", "), None)
    return named is not None and any(sentence.text[high : named.start] == " " for _, high in sentence.ranks)


def _alone(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a title in capitals has no chamber before it: "the Speaker", not "House Speaker"."""
    before = re.search(r"(\w+)\s+$", sentence.text[: post.head])
    compound = " " in post.title and post.definite  # "the deputy speaker"
    return (compound or sentence.text[post.head].isupper()) and (
        before is None or before[1].islower() or before[1] == "The"
    )


def _whose(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """Whose it is by the words before the title: "Macron's", "his" of the one person just named."""
    if post.possessor is not None or not post.possessive_pronoun:
        return post.possessor
    if not sentence.text[post.start :].lower().startswith(("his ", "her ")):
        return None
    last = article.sentences[sentence.index - 1].people if sentence.index else []
    named = {m.person for m in sentence.people if m.end <= post.start} or {m.person for m in last}
    return next(iter(named)) if len(named) == 1 else None
