"""Finds the organisations and countries of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from archive.extraction.context import ArticleContext, CountryMention, OrganisationMention, SentenceContext
from archive.extraction.gazetteer import Gazetteer, Match
from archive.extraction.lexicon import title_pattern
from archive.extraction.organisations.bracketed import BracketedFinder
from archive.extraction.organisations.by_article import ByArticle
from archive.extraction.organisations.by_town import ByTown
from archive.extraction.organisations.choice import SPOKEN_OF, Choice, is_part_of_one, is_plain, states_beside
from archive.extraction.organisations.committees import CommitteeFinder
from archive.extraction.organisations.common import CommonBody, common_body
from archive.extraction.organisations.coordinated import coordinated
from archive.extraction.organisations.defined import DefinedFinder
from archive.extraction.organisations.duties import DutyFinder
from archive.extraction.organisations.embassies import EmbassyFinder
from archive.extraction.organisations.escorts import EscortFinder
from archive.extraction.organisations.firm_forms import FirmFormFinder
from archive.extraction.organisations.formations import FormationFinder
from archive.extraction.organisations.generic import MILITARY_WHAT, GenericFinder
from archive.extraction.organisations.in_common_words import CommonWordsFinder
from archive.extraction.organisations.initials import means_another, other_half
from archive.extraction.organisations.missions import MissionFinder
from archive.extraction.organisations.numbers import Numbers
from archive.extraction.organisations.organs import OrganFinder
from archive.extraction.organisations.owned_units import OwnedUnitFinder
from archive.extraction.organisations.parties import PartyFinder
from archive.extraction.organisations.parts import PartFinder
from archive.extraction.organisations.party_groups import PartyGroupFinder
from archive.extraction.organisations.pointed import PointedFinder
from archive.extraction.organisations.ships import ShipFinder
from archive.extraction.organisations.short_firms import ShortFirmFinder
from archive.extraction.organisations.shown import ShownFinder
from archive.extraction.organisations.sides import Sides
from archive.extraction.organisations.words_of_names import is_numbered
from archive.extraction.organisations.yards import YardFinder
from archive.extraction.people.given_names import PLACES_TOO, is_given
from archive.extraction.setting.american_parts import leave_parts
from archive.extraction.setting.countries import weigh_bodies
from archive.extraction.setting.former_states import apart, give_back_seats, only_recalled
from archive.model import Role
from archive.packs import countries
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

# Every state has an army with a chief of staff, many a house with a speaker, many secretaries, whatever packs list.
_DEPARTMENT = re.compile(r"(?:Department|Ministry) (?:of|for) \w+$")
_LONGER = re.compile(r"\s+[A-Z](?=[a-z]+(?:tion|ment|ance|ence|ity|ing|ics)\b)")
_ABBREVIATED_OF = re.compile(r"\s*\([A-Z][A-Za-z]{1,7}\)(?=\s+of\s)")
_LONGEST = 60  # characters of what may stand behind such a bracket
_TITLE = title_pattern()
_TITLE_REACH = 40  # characters
_LANGUAGE = re.compile(r"[- ](?:language|speak(?:er|ers|ing)|script|translation)\b")
# "56 billion U.S. dollars": money in which is counted everywhere tells of no state
_HOLIDAY = re.compile(r"\s+Day\b")  # "the eve of Army Day"
_MONEY = re.compile(r"\s(?:[Dd]ollars?|[Dd]lrs?|[Cc]urrency|[Cc]ents?)\b")
# "President Carlos de la Madrid", "Queen Sofia": a town by which somebody is called
_NAMED_SO = re.compile(r"\b(?:[A-Z][a-z]+ (?:de|de la|del|da|di|von|van)|(?:Queen|King|Prince|Princess))\s$")
# "Representative Glenn English", "Minister Anna Holland": a state or people by which somebody is called
_SURNAMED = re.compile(
    r"\b(?:(?:Rep|Sen|Gov|Gen|Lt|Col|Adm|Mr|Mrs|Ms|Dr|Sir|Judge|Justice)\.?|Senator|Governor|General|Admiral|Colonel|President|"
    r"Representative|[Cc]ongress(?:wo)?man|[Mm]inister|[Ss]ecretary|[Cc]hairman|[Aa]mbassador|[Ss]poke(?:s|swo)man|[Ll]awmaker)\s+"
    r"(?P<given>[A-Z][a-z]+)\s$"
)
_SERVICE_OF = re.compile(r"(?:navy|air force|army|ground forces?) of\b")
# "Emirates President Tim Holm": the airline, where no article stands before it
# "General Tran Duc Thai": a name of three words that ends so
_VIETNAMESE = re.compile(
    r"\b(?:Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Hu[yỳ]nh|Ho[aà]ng|Phan|V[uũ]|V[oõ]|[DĐ][aặ]ng|B[uù]i|[DĐ][oỗ]|H[oồ]|Ng[oô]|D[uư][oơ]ng|L[yý]|[DĐ]inh) [A-ZĐ]\w+ $"
)
_AIRLINE = re.compile(r"Emirates\b(?!\s+(?:Foreign|Prime|Defen[cs]e|Interior)\b)")
_ANY_STATES = re.compile(
    r"^(?:army|navy|air force|military)\b|\bHouse$|^speaker of the house\b|^chief of\b|^supreme commander|\w Secretary$",
    re.I,
)


# Parts of another state than that of which they have the name: "Northern Ireland".
_PARTS_ELSEWHERE = (("Northern ", "Ireland"), ("Inner ", "Mongolia"))


class OrganisationFinder:
    """Finds organisations and countries in sentences and gives each a number in the article."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._gazetteer = Gazetteer(_surfaces(lookup))
        # "PERU", "JAPAN" of a headline: hardly any state is called like an abbreviation
        self._countries = Gazetteer(
            ((surface, f"{code} {kind}") for surface, code, kind in countries.surfaces()), in_capitals=4
        )
        self._titles = Gazetteer(
            (phrase, lookup.by_id[post.organisation].country or "")
            for post in lookup.pack.positions
            for phrase in post.phrases
            if lookup.by_id[post.organisation].country and " " in phrase
        )
        self._numbers = Numbers(lookup)
        self._choice = Choice(lookup)
        self._defined = DefinedFinder(self._numbers)
        self._generic = GenericFinder(lookup, self._numbers)
        self._shown = ShownFinder(self._numbers)
        self._bracketed = BracketedFinder(self._numbers)
        self._firm_forms = FirmFormFinder(self._numbers)
        self._owned_units = OwnedUnitFinder(self._numbers)
        self._ships = ShipFinder(self._numbers)
        self._embassies = EmbassyFinder(self._numbers)
        self._short_firms = ShortFirmFinder()
        self._organs = OrganFinder(lookup, self._numbers)
        self._yards = YardFinder(self._numbers)
        self._by_town = ByTown(lookup, self._numbers)
        self._by_article = ByArticle(lookup, self._numbers)
        self._sides = Sides(lookup, self._numbers)
        self._escorts = EscortFinder(self._numbers)
        self._party_groups = PartyGroupFinder(self._numbers)
        self._pointed = PointedFinder(self._numbers)
        self._parties = PartyFinder(lookup, self._numbers)
        self._parts = PartFinder(lookup, self._numbers)
        self._formations = FormationFinder(self._numbers)
        self._common_words = CommonWordsFinder(lookup, self._numbers)
        self._missions = MissionFinder(lookup, self._numbers)
        self._duties = DutyFinder(lookup, self._numbers)
        self._committees = CommitteeFinder(lookup, self._numbers)

    def countries(self, article: ArticleContext) -> None:
        """The countries that every sentence names."""
        for sentence in article.sentences:
            for match in self._countries.find(sentence.text):
                if any(
                    sentence.text.endswith(before, 0, match.start) and sentence.text.startswith(name, match.start)
                    for before, name in _PARTS_ELSEWHERE
                ):
                    continue
                if _LANGUAGE.match(sentence.text, match.end) is not None:
                    continue
                country, kind = match.values[0].split(" ", 1)
                called = _SURNAMED.search(sentence.text, 0, match.start) if kind != "metonym" else None
                if called is not None and is_given(called["given"]) and called["given"].casefold() not in PLACES_TOO:
                    continue
                if kind == "metonym" and _NAMED_SO.search(sentence.text, 0, match.start) is not None:
                    continue
                if country == "THA" and _VIETNAMESE.search(sentence.text, 0, match.start) is not None:
                    continue
                if country == "USA" and _MONEY.match(sentence.text, match.end) is not None:
                    continue
                if _AIRLINE.match(sentence.text, match.start) and not sentence.text.endswith(
                    ("the ", "The ", "Arab ", "THE "), 0, match.start
                ):
                    continue
                if only_recalled(sentence.text, match.start, match.end, country):
                    continue
                two = apart(sentence.text, match.start, match.end, country)
                sentence.countries.extend(two or [CountryMention(match.start, match.end, country, kind)])
        give_back_seats(article)
        leave_parts(article)

    def countries_in(self, text: str) -> list[CountryMention]:
        """The countries that a text apart from the article names, such as its headline."""
        found = []
        for match in self._countries.find(text):
            country, kind = match.values[0].split(" ", 1)
            found.append(CountryMention(match.start, match.end, country, kind))
        return found

    def named(self, article: ArticleContext) -> None:
        """Organisations by name, in every sentence that can state facts."""
        found = list(self._by_name(article))
        # Unambiguous names first: they make their country salient, by which the others are told apart.
        named = [*self._certain(article, found), *self._titled(article)]
        weigh_bodies(article, [country for country, name in named if not is_plain(name)])
        # "Joint Chiefs of Staff", "National Security Adviser": the known ones, unless the article is of other states
        known = set(article.salience) if max(article.salience.values(), default=0) >= SPOKEN_OF else set()
        weigh_bodies(
            article,
            [country for country, name in named if is_plain(name) and (not known or country in known)],
            self._shared(found),
        )
        for sentence, match in found:
            self._take(article, sentence, match)
        local: dict[str, int] = {}
        for sentence in article.sentences:
            if sentence.role not in (Role.RELATED_LINK, Role.BOILERPLATE):
                self._shown.find(article, sentence, local)
                self._bracketed.find(article, sentence)
                self._firm_forms.find(article, sentence)
                self._owned_units.find(article, sentence)
                self._ships.find(article, sentence)
                self._embassies.find(article, sentence)
                sentence.organisations.sort(key=lambda mention: mention.start)

    def cut_at_names(self, article: ArticleContext) -> None:
        """Takes from the bodies of every sentence the names of people that the model found in them."""
        for sentence in article.read():
            if sentence.named and sentence.organisations:
                self._shown.cut_at_names(article, sentence)

    def generic(self, article: ArticleContext) -> None:
        """ "the commission", "the force", "China's navy": an organisation named before, or the country's own."""
        self._by_article.find(article)
        self._parties.find(article)
        self._defined.find(article)
        self._committees.find(article)
        self._short_firms.find(article)
        self._organs.find(article)
        self._yards.find(article)
        self._by_town.find(article)
        self._sides.find(article)
        self._escorts.find(article)
        self._generic.find(article)
        self._formations.find(article)
        self._common_words.find(article)
        self._pointed.find(article)
        self._missions.find(article)
        self._party_groups.find(article)
        self._parts.find(article)
        self._duties.find(article)

    def resolve_generic(self, article: ArticleContext, sentence: SentenceContext, noun: str, start: int) -> int | None:
        """The organisation that a common noun at sentence offset `start` means, or None where that stays open."""
        return self._generic.resolve(article, sentence, noun, start)

    def of_state(self, article: ArticleContext, noun: str, country: str) -> PackOrganisation | None:
        """The one body of a state that a common noun means there: "the army"."""
        return self._generic.of_state(article, noun, country)

    def pack_entry(self, article: ArticleContext, organisation: PackOrganisation) -> int:
        """The number of an organisation that the article implies without naming it (the ministry of a minister)."""
        return self._numbers.listed(article, organisation)

    def common(self, article: ArticleContext, body: CommonBody, country: str) -> int:
        """The number of a body that every state has, in this one."""
        return self._numbers.common(article, body, country)

    def unlisted(
        self, article: ArticleContext, name: str, *, country: str | None = None, kind: str | None = None
    ) -> int:
        """The number of an organisation that no pack knows."""
        return self._numbers.unlisted(article, name, country=country, kind=kind)

    def _by_name(self, article: ArticleContext) -> Iterable[tuple[SentenceContext, Match]]:
        told: dict[str, tuple[str, ...]] = {}  # what an abbreviation stands for here, where a longer name shows it
        for sentence in article.sentences:
            if sentence.role in (Role.RELATED_LINK, Role.BOILERPLATE):
                continue
            shared = list(coordinated(self._lookup, sentence))
            low, high = (shared[0].start, shared[-1].end) if shared else (0, 0)
            yield from ((sentence, match) for match in shared)
            for match in self._gazetteer.find(sentence.text):
                if _HOLIDAY.match(sentence.text, match.end):
                    continue
                if match.end <= low or high <= match.start:
                    whole = self._past_bracket(sentence.text, match)
                    if whole is not match:
                        told[sentence.text[match.end : whole.end].split("(")[1].split(")")[0]] = whole.values
                    written = sentence.text[match.start : match.end]
                    yield sentence, replace(whole, values=told[written]) if written in told else whole

    def _past_bracket(self, text: str, match: Match) -> Match:
        """The match, or that of a longer name whose abbreviation stands within it: "Land Commission (LC) of the Republic of Peru"."""
        bracket = _ABBREVIATED_OF.match(text, match.end)
        if bracket is None:
            return match
        length = match.end - match.start
        joined = text[match.start : match.end] + text[bracket.end() : bracket.end() + _LONGEST]
        longer = next((m for m in self._gazetteer.find(joined) if m.start == 0 and m.end > length), None)
        if longer is None or longer.values == match.values:
            return match
        return replace(match, end=match.end + len(bracket.group()) + longer.end - length, values=longer.values)

    def _certain(
        self, article: ArticleContext, found: Iterable[tuple[SentenceContext, Match]]
    ) -> Iterable[tuple[str, str]]:
        """The countries of the bodies whose name alone says whose they are, with the names."""
        for sentence, match in found:
            written = sentence.text[match.start : match.end]
            if not written[:1].isupper():
                continue
            packs = [self._lookup.by_id[value] for value in match.values]
            own = [pack for pack in packs if not self._choice.needs_state(written, pack)]
            # "Conservative Party": of the state whose party bears the name outright, where no other that has one is named
            others = {pack.country for pack in packs if pack not in own}
            if len(own) == 1 and own[0].country and not any(country in article.salience for country in others):
                yield own[0].country, written

    def _titled(self, article: ArticleContext) -> Iterable[tuple[str, str]]:
        """The countries of posts whose name alone says whose they are: "Secretary of Defense"."""
        for sentence in article.read():
            for match in self._titles.find(sentence.text):
                # "Lower House Speaker": a capital before it makes it another's
                written = sentence.text[match.start : match.end]
                if (
                    len(match.values) == 1
                    and written.split()[-1][:1].isupper()
                    and not _ANY_STATES.search(written)
                    and not sentence.text.startswith(" for ", match.end)
                    and not re.search(r"[A-Z][\w.]*\s$", sentence.text[: match.start])
                ):
                    yield match.values[0], written

    def _shared(self, found: Iterable[tuple[SentenceContext, Match]]) -> Iterable[tuple[str, frozenset[str]]]:
        """Other names in capitals that not every country has, with the countries that have a body of the name."""
        for sentence, match in found:
            packs = [self._lookup.by_id[value] for value in match.values]
            written = sentence.text[match.start : match.end]
            if (
                written[:1].isupper()
                and common_body(written) is None
                and all(self._choice.needs_state(written, pack) for pack in packs)
            ):
                yield written, frozenset(pack.country for pack in packs if pack.country)

    def _take(self, article: ArticleContext, sentence: SentenceContext, match: Match) -> None:
        start, written = match.start, sentence.text[match.start : match.end]
        longer = _LONGER.match(sentence.text, match.end) if _DEPARTMENT.match(written) else None
        if longer is not None and _TITLE.match(sentence.text, longer.end() - 1) is None:
            return  # "the Department of State Regulation"
        capital = re.search("[A-Z]", written) if written[:1].islower() and not _SERVICE_OF.match(written) else None
        if capital is not None and _in_title(sentence, start):
            # "chief of the general staff of the People's Liberation Army": the first words are of the title
            at = start + capital.start()
            for inner in self._gazetteer.find(sentence.text[at : match.end]):
                self._take(article, sentence, Match(at + inner.start, at + inner.end, inner.values))
            return
        if written.endswith("Cabinet") and re.match(r"\s+(?:Minister|Secretary)", sentence.text[match.end :]):
            return  # "Kenyan Cabinet Minister": the title of one of its members
        if is_numbered(sentence.text, start, written):
            return
        if written.lower() == "police" and _of_a_town(sentence, match.start):
            return  # "the Nairobi police" are those of the town
        if written.lower() == "military" and MILITARY_WHAT.match(sentence.text, match.end):
            return  # "military intelligence" is a body of its own, "military logistics" none
        half = other_half(sentence.text, start, match.end)
        if half is not None and not self._lookup.organisations(half):
            return  # "AFL-CIO" is no AFL; "CCP-PLA ties" are of two
        chosen = self._choice.choose(article, sentence, match)
        if chosen is not None and means_another(article, sentence, start, match.end, chosen):
            number = self._numbers.unlisted(article, written)
            article.organisations[number].seen.append(sentence.start + start)
        elif chosen is not None:
            number = self._numbers.listed(article, chosen, written, sentence.start + match.start)
            self._numbers.see_whole(article, chosen, written, sentence.start + match.start)
        else:
            body = common_body(written)
            beside = states_beside(sentence, match.start, match.end)
            country = (
                beside[0]
                if beside
                else self._choice.state_of(article, body, sentence, (start, match.end))
                if body
                else None
            )
            if body is None or (written[:1].islower() and not beside) or is_part_of_one(written, body, country):
                return
            if country is None and (article.salience or (" " not in written and body.kind != "legislature")):
                return
            # "the President of the Senate", where the text names no state at all
            number = (
                self._numbers.common(article, body, country)
                if country is not None
                else self._numbers.unlisted(article, written, kind=body.kind)
            )
            article.organisations[number].seen.append(sentence.start + match.start)
            start = _with_state(sentence, start)
        sentence.organisations.append(OrganisationMention(start, match.end, number))


def _in_title(sentence: SentenceContext, at: int) -> bool:
    """Whether a title has begun before an offset and goes on behind it."""
    low = max(0, at - _TITLE_REACH)
    return any(low + m.start() < at < low + m.end() for m in _TITLE.finditer(sentence.text[low : at + _TITLE_REACH]))


def _of_a_town(sentence: SentenceContext, start: int) -> bool:
    """Whether a town that may stand for its state comes right before."""
    return any(m.kind == "metonym" and sentence.text[m.end : start] == " " for m in sentence.countries)


def _with_state(sentence: SentenceContext, start: int) -> int:
    """Where a name begins to which the state before it belongs: "Brazilian Navy"."""
    before = (m.start for m in sentence.countries if sentence.text[m.end : start] == " ")
    return next(before, start)


def _surfaces(lookup: Lookup) -> Iterable[tuple[str, str]]:
    """Every name of an organisation. States are countries here; a country beside a name is read by `Choice`, so that
    "China's Joint Staff" does not hide the "Joint Staff Department"."""
    for organisation in lookup.pack.organisations:
        if organisation.kind != "country":
            yield from ((name, organisation.id) for name in dict.fromkeys((*organisation.names, *organisation.local)))
