"""Which countries an article is about, the first of them first.

What the headline and the lead name counts most, then the rest of the text: countries, and bodies that only one country
has. Names that several countries have ("Senate"), towns, and the address of the outlet ("ewn.co.za") only decide where the
text says little else.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from urllib.parse import urlsplit

import pycountry

from archive.errors import PackError
from archive.extraction.context import ArticleContext, CountryMention, SentenceContext
from archive.extraction.text.alternatives import either
from archive.extraction.text.sought import sought
from archive.model import Role
from archive.packs.countries import country_of, short_names
from archive.resources import data_folder

# One mention of a country in the body counts as ten, so that weaker signs can count less than one.
_HEADLINE, _LEAD, _BODY, _DATELINE = 30, 20, 10, 12
_HEADED = 30  # more for what opens a headline
_NAMED, _VOTE, _OUTLET, _TOWN, _SEAT, _BY_GUEST = 20, 3, 15, 3, 8, 2
_LEADING = 3  # sentences
_TELLING = 2  # names that several countries have, which together tell the country where nothing else does
# "KAMPALA, March 4 -", "BEIJING (Reuters)": a place in capitals.
_DATED_FROM = re.compile(r"[A-Z][A-Z.'’/ -]+(?![A-Za-z])")
# "at a forum in Singapore", "her visit to Taiwan": where something happens, not whose it is.
_PLACE = re.compile(
    r"\b(?:in|to|from|near|at|into|towards?|with|against|over|for|visit(?:s|ed|ing)?)\s+(?:the\s+)?$", re.I
)
# "the Israeli ambassador was received": a guest's state, unless it says where else he is sent
_GUEST = re.compile(
    r"(?:[’']s?)?\s+(?:(?:deputy|new|outgoing|acting|visiting)\s+)?(?:ambassador|high commissioner|consul(?:[- ]general)?|embassy|charg[eé] d[’']affaires|"
    r"(?:defen[cs]e|military|naval) attach[eé])\b(?!\s+(?:to|at|in)\b)",
    re.I,
)
_GUEST_OF = sought(r"\b(?:[Aa]mbassador|[Ee]mbassy|[Hh]igh [Cc]ommissioner)(?: [A-Z][\w-]+){0,3} of (?:the )?$")


_WORDS = re.compile(r"\w+")
# A name of a person, or of something in the town, goes on with the town's.
_NAMED_SO = re.compile(r"(?:\b(?!(?:In|At|From|To|The|And|Near|Outside)\b)[A-Z][\w.’'-]*|\b(?:del|de|da|al|el|san))\s$")
# "Dawn.com", "Rappler.com" in a line above or below the text.
_DOMAIN = re.compile(r"\b(?:[a-z0-9-]+\.)+[a-z]{2,6}\b", re.I)
# What stands beside the name of a person alone.
_SHOWN = re.compile(r",\s+(?:who|whose|\d\d|an?|the|as the|then|now|former)\b")
_HONOURED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Gen|Adm|Col|Maj|Lt|Capt|Sen|Rep|Gov|General|Admiral|Colonel|Captain|Senator|Judge|Justice)\.? $"
)


_TERRITORIES = frozenset(("HKG", "MAC", "TWN"))
_AFFAIRS = re.compile(
    r"(?:,? (?:and )?Maca[ou])?(?: and Taiwan)? (?:affairs (?:office|bureau)|work (?:office|department))\b", re.I
)


def weigh_countries(article: ArticleContext) -> None:
    """Counts what the text names of countries and their towns."""
    for sentence in article.sentences:
        if sentence.role is Role.RELATED_LINK:
            continue
        if sentence.role is Role.BOILERPLATE:
            if sentence.index <= _LEADING and (place := _DATED_FROM.match(sentence.text)):
                capital = country_of(place[0].strip(" -").title())
                named = [*(m.country for m in sentence.countries), *filter(None, [capital]), *_towns(sentence.text)]
                article.salience.update(dict.fromkeys(named[:1], _DATELINE))
                article.reported_from = article.reported_from or next(iter(named), None)
            continue
        for country in _towns(sentence.text):
            article.salience[country] += _TOWN
        for match in _seat().finditer(sentence.text):
            article.salience[_seats()[match[0]]] += _SEAT
        for mention in sentence.countries:
            if _is_of_guest(sentence, mention):
                article.salience[mention.country] += _BY_GUEST
                article.guests.add(mention.country)
                continue
            if mention.country in _TERRITORIES and _AFFAIRS.match(sentence.text, mention.end) is not None:
                article.salience["CHN"] += weight_of(sentence)  # which has an office for them
                continue
            there = _PLACE.search(sentence.text[: mention.start]) is not None
            article.salience[mention.country] += weight_of(sentence) // (2 if there else 1)
            if sentence.role is Role.HEADLINE and mention.start == 0:
                article.salience[mention.country] += _HEADED  # "VENEZUELA FINANCE MINISTER TO SEEK JAPANESE CREDIT"
            if not there:
                article.speaking.add(mention.country)


def _is_of_guest(sentence: SentenceContext, mention: CountryMention) -> bool:
    """Whether a state is named only as that of an ambassador or embassy: the news is of the state where they are."""
    text = sentence.text
    return _GUEST.match(text, mention.end) is not None or _GUEST_OF.search(text, 0, mention.start) is not None


def weigh_headline(article: ArticleContext, title: str | None, named: Sequence[CountryMention]) -> None:
    """Counts what a headline names that stands apart from the text."""
    if not title or any(sentence.role is Role.HEADLINE for sentence in article.sentences):
        return
    for mention in named:
        there = _PLACE.search(title[: mention.start]) is not None
        article.salience[mention.country] += _LEAD // (2 if there else 1)
        if not there:
            article.speaking.add(mention.country)


_LED = re.compile(r" (?:of (?:the )?[A-Z]\w+(?: [A-Z]\w+)? )?")  # "Mayor Sinisa Mali", "mayor of Belgrade Sinisa Mali"


def clear_names(article: ArticleContext, leads: Mapping[int, Sequence[tuple[int, int]]]) -> None:
    """Takes back what looks like a country in the name of a person whom a title or apposition shows: "Minority Leader France
    Castro", "Rangsiman Rome, who chairs the committee"."""
    for sentence in article.told():
        if not sentence.named or not sentence.countries:
            continue
        text = sentence.text
        for low, high in sentence.named:
            inside = [m for m in sentence.countries if low <= m.start and m.end <= high and m.kind != "adjective"]
            if (
                not inside
                or not 2 <= len(text[low:high].split()) <= 3
                or (inside[0].start, inside[0].end) == (low, high)
            ):
                continue
            led = any(_LED.fullmatch(text, stop, low) for _, stop in leads.get(sentence.index, ()))
            if not led and not _SHOWN.match(text, high) and not _HONOURED.search(text[:low]):
                continue
            sentence.countries = [m for m in sentence.countries if m not in inside]
            for mention in inside:
                there = _PLACE.search(text[: mention.start]) is not None
                article.salience[mention.country] -= weight_of(sentence) // (2 if there else 1)
    article.salience += Counter()  # without those that are left with nothing


def weigh_bodies(
    article: ArticleContext, certain: Iterable[str], shared: Iterable[tuple[str, frozenset[str]]] = ()
) -> None:
    """Counts the bodies named: `certain` are the countries of those that only one country has; `shared` are names with
    the countries that have a body of that name, each name counted once."""
    for country in certain:
        article.salience[country] += _NAMED
        article.speaking.add(country)
    votes: Counter[str] = Counter()
    for _, bearers in sorted(set(shared), key=lambda pair: (pair[0], sorted(pair[1]))):
        votes.update(sorted(bearers))  # in a set order: equals stay in the order in which they came
    enough = 1 if article.salience else _TELLING
    article.salience.update(
        {
            country: count * _VOTE
            for country, count in votes.items()
            if count >= enough and (country in article.salience or count == votes.most_common(1)[0][1])
        }
    )


def weigh_outlet(article: ArticleContext, url: str | None) -> None:
    """Counts the country of the outlet by its address, a little; else by the domain that the page names."""
    country = outlet_country(url) or next(
        (
            found
            for sentence in article.sentences
            for match in _DOMAIN.finditer(sentence.text)
            if (found := _outlets().get(match[0].lower()))
        ),
        None,
    )
    if country is not None:
        article.salience[country] += _OUTLET
        article.speaking.add(country)


def outlet_country(url: str | None) -> str | None:
    """The country of the outlet behind an address: of its table, else of a country-code domain."""
    host = urlsplit(url or "").hostname or ""
    parts = host.split(".")
    for start in range(len(parts) - 1):
        if found := _outlets().get(".".join(parts[start:])):
            return found
    if len(parts) < 2 or parts[-1] in _GENERIC_DOMAINS:
        return None
    code = "GB" if parts[-1] == "uk" else parts[-1].upper()
    state = pycountry.countries.get(alpha_2=code) if len(code) == 2 else None
    return str(state.alpha_3) if state is not None and short_names(state.alpha_3) else None


def _towns(text: str) -> Iterator[str]:
    return (country for _, country in towns_named(text))


def towns_named(text: str) -> Iterator[tuple[int, str]]:
    """Where a text names towns, with the states in which they are: not of "del Rosario", "Milan Novak", "Port of Durban
    Authority"."""
    if _city_words().isdisjoint(_WORDS.findall(text)):
        return  # most sentences name no town: the long list of names is for the others
    for match in _city().finditer(text):
        if not _NAMED_SO.search(text, 0, match.start()):
            yield match.start(), _cities()[match[0].upper()]


def weight_of(sentence: SentenceContext) -> int:
    """How much one mention counts in a sentence, by where it stands."""
    if sentence.role is Role.HEADLINE:
        return _HEADLINE
    return _LEAD if sentence.index <= _LEADING else _BODY


# Country-code domains that outlets everywhere take for their sound.
_GENERIC_DOMAINS = frozenset("am cc co fm io is la ly me nu su to tv tk ws ai eu cn".split())


@cache
def _outlets() -> dict[str, str]:
    return {row["domain"]: row["country"] for row in table("outlets.csv", "domain", "country")}


@cache
def _cities() -> dict[str, str]:
    """The state of each town of the table, by its name in capitals."""
    rows = table("cities.csv", "code", "cities")
    return {city.upper(): row["code"] for row in rows for city in row["cities"].split(";") if city}


@cache
def _seats() -> dict[str, str]:
    """The state of each seat and institution of government that bears a name of its own."""
    rows = table("cities.csv", "code", "seats")
    return {seat: row["code"] for row in rows for seat in row["seats"].split(";") if seat}


@cache
def _seat() -> re.Pattern[str]:
    names = either(sorted(map(re.escape, _seats()), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{names})(?![\w-])")


@cache
def _city_words() -> frozenset[str]:
    """The first words of the names of towns."""
    return frozenset(_WORDS.findall(name)[0] for name in _written())


@cache
def _city() -> re.Pattern[str]:
    """A town by a name that no other capital follows."""
    names = either(sorted(map(re.escape, _written()), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{names})(?![\w-])(?!\s[A-Z])")


def _written() -> list[str]:
    rows = table("cities.csv", "code", "cities")
    names = [city for row in rows for city in row["cities"].split(";") if city]
    return [*names, *(name.upper() for name in names)]


def table(name: str, *columns: str) -> list[dict[str, str]]:
    """Columns of a table of data/packs/, row by row. Raises PackError."""
    path = data_folder() / "packs" / name
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return [{column: row[column] for column in columns} for row in csv.DictReader(file)]
    except (OSError, KeyError) as error:
        raise PackError(f"the table {name} cannot be read: {error}", where=str(path), hint="reinstall") from None
