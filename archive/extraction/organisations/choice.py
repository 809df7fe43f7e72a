"""Which body a name means that several bear: that of the state beside it, or of the state that the article is about."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.gazetteer import Match
from archive.extraction.organisations.common import CommonBody, common_body
from archive.extraction.organisations.datelines import ministry_by_dateline
from archive.extraction.setting.speakers import told_by_holder
from archive.extraction.text.sought import sought
from archive.identity import name_key
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation


def states_beside(sentence: SentenceContext, start: int, end: int) -> list[str]:
    """The states whose name stands right beside a stretch: "Kenya's Senate", "the Senate of Kenya", "MFA (Kenya)"."""
    return [
        mention.country
        for mention in sentence.countries
        if re.fullmatch(r"(?:[’']s?)?\s+", sentence.text[mention.end : start] or "x")
        or re.fullmatch(r"\s+of (?:the )?", sentence.text[end : mention.start] or "x")
        or (sentence.text[end : mention.start] == " (" and sentence.text.startswith(")", mention.end))
    ]


_ISLAND = sought(
    r"\b(?:[Tt]he|[Tt]hat|[Tt]his|self-ruled|self-governed|democratic)\s+island(?:[’']s|\s+democracy[’']s)\s+(?:own\s+)?$"
)


def of_island(article: ArticleContext, sentence: SentenceContext, start: int) -> str | None:
    """The state that news of China and Taiwan calls the island, where a stretch is owned by it: "the island's defence ministry"."""
    if not article.salience["TWN"] or _ISLAND.search(sentence.text, max(0, start - 40), start) is None:
        return None
    return "TWN"


def opening_state(sentence: SentenceContext, start: int) -> str | None:
    """The state with which a sentence opens, where it names no other before an offset: "In Colombia, the president ..."; where it
    names none there, the one of which the holder of the post tells: "Central bank governor Diaz said Colombia may ..."."""
    named = {mention.country for mention in sentence.countries if mention.start < start}
    opens = any(
        re.fullmatch(
            r"(?:In [A-Z][\w’' -]+, )?(?:(?:[Ii]n|[Ff]or) )?(?:neighbou?ring )?", sentence.text[: mention.start]
        )
        for mention in sentence.countries
        if mention.kind != "adjective"
    )
    if not named:
        return told_by_holder(sentence, start)
    return next(iter(named)) if opens and len(named) == 1 else None


# Kinds of bodies that every state has, so that one which no state is named for may be any state's.
_EVERYWHERE = frozenset(("ministry", "legislature", "court", "central_bank", "service", "party", "office"))


DEPARTMENTS = frozenset("USA PHL AUS CAN IRL ZAF GBR HKG CHE PRI NZL IND".split())
"""States whose ministries are called departments, by themselves or by news."""

SPOKEN_OF = 12  # salience of a state from which a report comes, or which it names otherwise than as a place
_HARDLY = 8  # of a state to which no more than two names of bodies point that any state may have
_SHARE = 3  # times as much may be said of another state
# Words of which any state may make the name of a body: "Strategic Command", "Joint Chiefs of Staff", "Department of Defense".
_PLAIN = (
    frozenset(
        """
    joint chiefs chief staff of the strategic central northern southern eastern western north south east west command
    special operations forces cyber space transportation transport training logistics support defence intelligence naval air marine marines
    coast guard national security adviser advisor director secretary chairman vice deputy commandant general house senate on foreign
    affairs armed services military secret judiciary appropriations budget
    """.split()
    )
    | nouns("headed", "unit")
    | {"department", "headquarters", "ministry", "service", "staff", "council", "committee"}
)
# States whose head has an office by another name, or that have no such council.
_WITHOUT = {
    "Presidency": frozenset(("CHN", "USA")),
    "Prime Minister's Office": frozenset(("CHN", "USA", "TWN", "KOR", "RUS")),
    "National Security Council": frozenset(("CHN",)),
}
_MINISTRY = sought(r"[Mm]inistry\b|MINISTRY\b")
_WITHOUT_MINISTRIES = frozenset(("USA",))  # nobody calls its departments so
_NEAR = 500  # characters
_OF_A_SIDE = re.compile(
    r"(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)\w* (?:Command|Fleet|Army|Front)$", re.I
)
_SERVICE_OF_NAMED = re.compile(r"(?:navy|air force|army|ground forces?) of the [A-Z]\w+ [A-Z]")


def is_plain(written: str) -> bool:
    """Whether a name says nothing of whose it is, though packs know one body of that name alone."""
    words = name_key(written).split()
    return len(words) > 1 and all(word in _PLAIN for word in words)


def _american(article: ArticleContext, written: str, options: list[PackOrganisation]) -> list[PackOrganisation]:
    """ "Chairman of the Joint Chiefs of Staff" in news of a state that has none, which he visits: those whom all know."""
    if "joint chiefs" not in name_key(written) or any(option.country in article.salience for option in options):
        return []
    return [option for option in options if option.country == "USA"]


def is_part_of_one(written: str, body: CommonBody, country: str | None) -> bool:
    """Whether a name is that of a part of a ministry: "the Foreign Affairs Department", in a state that has ministries."""
    return (
        body.kind == "ministry"
        and body.field != "defence"  # which is never a part of another
        and "epartment" in written
        and country is not None
        and country not in DEPARTMENTS
    )


class Choice:
    """Chooses among the bodies of packs that bear a name."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._parliaments = {entry.country for entry in lookup.by_id.values() if entry.kind == "legislature"}

    def needs_state(self, written: str, option: PackOrganisation) -> bool:
        """Whether a name means this body only with its state."""
        key = name_key(written)
        return (common_body(written) is not None or _OF_A_SIDE.match(written) is not None) or (
            key in {name_key(name) for name in option.local} and key not in {name_key(name) for name in option.names}
        )

    def choose(self, article: ArticleContext, sentence: SentenceContext, match: Match) -> PackOrganisation | None:
        """The body that a name means, or None where it means that of a state of which no pack has one, or stays open."""
        options = [self._lookup.by_id[value] for value in match.values]
        beside = states_beside(sentence, match.start, match.end)
        if not beside and (island := of_island(article, sentence, match.start)) is not None:
            beside = [island]
        if beside:
            agreeing = [option for option in options if option.country in beside]
            if agreeing:
                options = agreeing
            elif all(option.country and option.country not in beside for option in options):
                return None  # "Pakistan's National Assembly" is not the one that the pack knows
        written = sentence.text[match.start : match.end]
        if not beside and (known := _american(article, written, options)):
            return known[0]
        if not beside and is_plain(written):
            options = self._of_the_states(article, written, options)
        if (
            not beside and "epartment" in written and "efen" not in written
        ):  # "the Foreign Affairs Department" is none of a state with ministries
            options = [o for o in options if o.kind != "ministry" or o.country is None or o.country in DEPARTMENTS]
        if _OF_A_SIDE.match(written):
            # "Southern Command": of many a state, so of one that the article speaks of
            options = [option for option in options if option.country is None or option.country in article.speaking]
            others = [option for option in options if option.country not in ("CHN", "USA")]
            if others and written[:1].isupper() and not re.search(rf"{written.split()[0]} theat", article.text, re.I):
                options = others  # "the Western Command": China's are of theatres, America's are called so
        if written[:1].islower() and not beside and not _SERVICE_OF_NAMED.match(written):
            # "the ground forces": common words, of a country of the article or of none
            # ... or of China, in news of a part of it
            said = {*article.salience, *(["CHN"] if any(article.salience[code] for code in ("HKG", "MAC")) else [])}
            options = [option for option in options if option.country is None or option.country in said]
        if not beside:
            opened = opening_state(sentence, match.start)
            if opened is None and written == "House":
                opened = _of_houses(article, sentence.start + match.start)
            if opened is not None and any(option.country == opened for option in options):
                options = [option for option in options if option.country == opened]
            elif opened is not None and common_body(written) is not None and told_by_holder(sentence, match.start):
                return None
            elif opened is not None and written == "House" and sentence.text.startswith(" Speaker", match.end):
                return None  # "In Manila, House Speaker Cruz"
            else:
                options = self._of_the_article(article, sentence, match, options)
        if len(options) <= 1:
            return options[0] if options else None
        if (there := _of_territory(article, sentence.start + match.start, options)) is not None:
            return there
        if article.published is not None:
            # Of an old and a new body with one name, the one that existed on the day.
            alive = [
                option
                for option in options
                if (option.dissolution.latest is None or option.dissolution.latest >= article.published)
                and (option.inception.earliest is None or option.inception.earliest <= article.published)
            ]
            options = alive or options
        ranking = [country for country, _ in article.salience.most_common()]
        return min(
            options, key=lambda option: ranking.index(option.country) if option.country in ranking else len(ranking)
        )

    def state_of(
        self,
        article: ArticleContext,
        body: CommonBody,
        sentence: SentenceContext,
        span: tuple[int, int],
        *,
        opens: bool = True,
    ) -> str | None:
        """The state whose body a name means that every state has: the one that the sentence opened with, else the one that
        the article is about, but for a parliament that packs know by another name: "the Senate" is not China's."""
        without = _WITHOUT_MINISTRIES if _MINISTRY.search(sentence.text, *span) is not None else frozenset[str]()
        if opens and (opened := opening_state(sentence, span[0])) is not None and opened not in without:
            return opened
        ranked = [country for country, _ in article.salience.most_common()]
        there = article.reported_from
        most = max(article.salience.values(), default=0)
        if (
            body.kind == "ministry"
            and there
            and _SHARE * article.salience[there] >= most
            and (told := ministry_by_dateline(article, body, sentence, span, there)) is not None
        ):
            ranked.insert(0, told)  # whoever writes from Tokyo means Japan's, however much is said of China
        for country in ranked:
            if country in _WITHOUT.get(body.name, ()) or country in without:
                continue
            if any(self._lookup.local(name, country) for name in body.names) or body.kind != "legislature":
                return country
            if country not in self._parliaments or body.name == "Parliament":
                return country
        return None

    def _of_the_states(
        self, article: ArticleContext, written: str, options: list[PackOrganisation]
    ) -> list[PackOrganisation]:
        """Of bodies whose name any state may give, those of the states that the article is about; the one that alone bears
        the name outright, where it is about none."""
        most = max(article.salience.values(), default=0)
        if most < SPOKEN_OF:
            said = [option for option in options if option.country in article.salience]
            if said and said != options:
                return said  # "the Joint Chiefs of Staff", said in Seoul
            return [option for option in options if not self.needs_state(written, option)] or options
        return [
            option for option in options if option.country is None or _SHARE * article.salience[option.country] >= most
        ]

    def _of_the_article(
        self, article: ArticleContext, sentence: SentenceContext, match: Match, options: list[PackOrganisation]
    ) -> list[PackOrganisation]:
        """Of bodies whose name needs a state, those of a state that the article speaks of."""
        written = sentence.text[match.start : match.end]
        local = [option for option in options if self.needs_state(written, option)]
        if not local:
            return options
        if (body := common_body(written)) is not None:
            state = self.state_of(article, body, sentence, (match.start, match.end), opens=False)
            return [option for option in options if option.country == state]
        least = min(_HARDLY, max(article.salience.values(), default=0))
        if " " not in written.strip():
            # "the House": of the country that the article is about, or not at all; "BJP": of one that it speaks of
            own = len(options) == 1 and (
                written[1:2].isupper() or options[0].kind not in ("legislature", "armed_force")
            )
            said = article.salience[options[0].country or ""] >= max(least, 1)
            return [option for option in options if option.country == article.main_country or (own and said)]
        known = [option for option in options if article.salience[option.country or ""] >= max(least, 1)]
        outright = [option for option in options if option not in local]
        if not known and outright:
            return outright  # "Conservative Party": of the one state whose party bears the name without it
        # Only one country has a "Joint Chiefs of Staff"; "the armed forces" every one has.
        alone = len(options) == 1 and written[:1].isupper() and len(written.split()) >= 3
        alone = alone and options[0].kind not in _EVERYWHERE
        return known or (options if alone else [])


def _of_territory(article: ArticleContext, here: int, options: list[PackOrganisation]) -> PackOrganisation | None:
    """Of offices of one name, each for a territory, that of the territory named last: "the central government's liaison office", in
    news of Macau."""
    named: dict[int, PackOrganisation] = {}
    for option in options:
        places = {place for name in option.names if (place := name.rpartition(" in ")[2]) != name}
        if not places:
            return None
        named[max(article.text.rfind(place, 0, here) for place in places)] = option
    last = max(named)
    return named[last] if last >= 0 else None


_HOUSES = re.compile(r"(?:\b(?P<us>U\.?S\.?|Congress\w*|Capitol)|\b(?:Lower|Upper|lower|upper) [Hh]ouse|\bDiet)\b")
_OTHERWISE = "another state"  # of no code: one whose houses go by where they are


def _of_houses(article: ArticleContext, here: int) -> str | None:
    """Another state than America where the text has just called a house the lower or upper one: "the Lower House passed it, and
    House Speaker Mori said"."""
    told = list(_HOUSES.finditer(article.text, max(0, here - _NEAR), here))
    return _OTHERWISE if told and told[-1]["us"] is None else None


def before_owner(sentence: SentenceContext, start: int, end: int) -> int:
    """ "The Training Directorate of Russia's General Staff": the state belongs to what follows it."""
    if not re.match(r"[’']s?\s+[A-Z]", sentence.text[end:]):
        return end
    state = next((m for m in sentence.countries if m.end == end), None)
    link = re.search(r"\s+of\s+$", sentence.text[start : state.start]) if state is not None else None
    return start + link.start() if link is not None else end
