"""Places and bodies that a title alone shows to be one: "governor of Kansas", "Texas Attorney General", "head of Roscosmos".

Read before people are, so that "Mayor of Braddock John Fetterman" gives the town its name and not the man.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext, OrganisationMention, SentenceContext
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.organisations.openings import before_name
from archive.extraction.organisations.pieces import after_board, after_named
from archive.extraction.organisations.shown import OF_FIELDS
from archive.extraction.organisations.work_headed import after_work
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.places.beside_titles import KIND, beside_titles
from archive.extraction.places.boards import with_boards
from archive.extraction.places.branches import with_country
from archive.extraction.places.by_use import by_use
from archive.extraction.places.campaigns import campaigns
from archive.extraction.places.districts import (
    bodies_after_titles,
    bodies_of_parts,
    parts,
    shows_body,
)
from archive.extraction.places.enumerated import with_list
from archive.extraction.places.firms import telling
from archive.extraction.places.local_forces import local_forces
from archive.extraction.places.parties import KIND as PARTY
from archive.extraction.places.parties import parties
from archive.extraction.places.spoken_of import parts_named, parts_spoken_of
from archive.model import Role
from archive.packs.countries import country_of
from archive.packs.places import countries_with

_AND_ONE = re.compile(r"\s+and\s+\w+")


_OF_PART = re.compile(rf"\s+of\s+(?:the\s+)?(?P<name>[{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+)?)(?![\w’'])")
_WHOSE = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)?[’']s? ")  # "Peru's Security Council Ana Rojas"


class PlaceFinder:
    """Adds to the organisations of every sentence the places and bodies beside its titles."""

    def __init__(self, organisations: OrganisationFinder) -> None:
        self._organisations = organisations

    def find(self, article: ArticleContext) -> None:
        for sentence in article.sentences:
            if sentence.role not in (Role.RELATED_LINK, Role.BOILERPLATE):
                self._parties(article, sentence)
        for sentence in article.read():
            self._enumerated(article, sentence)
            self._districts(article, sentence)
            self._campaigns(article, sentence)
            self._forces(article, sentence)
            firm = telling(sentence)
            told = [(*firm, None)] if firm is not None and not _named_already(sentence, *firm) else []
            beside = [*told, *beside_titles(sentence)]
            shown = (*with_boards(sentence), *by_use(article, sentence))
            for start, end, kind in (*beside, *_beyond(beside, shown)):
                name = sentence.text[start:end]
                if _is_surname(article, sentence, name, end):
                    continue  # "Rawat's deputy", after Pradeep Rawat
                if _is_state(sentence, name, end):
                    continue
                if kind is None:
                    end = with_list(sentence, start, with_country(sentence, start, end))
                    name = sentence.text[start:end]
                number = self._organisations.unlisted(article, name, country=_country(article, name), kind=kind)
                article.organisations[number].seen.append(sentence.start + start)
                sentence.organisations.append(OrganisationMention(start, end, number))
                # "New Mexico" is not the country of Mexico
                sentence.countries = [
                    m
                    for m in sentence.countries
                    if not (start <= m.start and m.end <= end and (start < m.start or kind == KIND))
                ]
            self._by_kind(article, sentence)
            self._ministries(article, sentence)
            sentence.organisations.sort(key=lambda mention: mention.start)

    def _enumerated(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Gives the bodies that are known by their first words the lists with which their names end."""
        for mention in sentence.organisations:
            entry = article.organisations[mention.organisation]
            if entry.pack_id is not None or entry.kind is not None or mention.generic:
                continue
            end = with_list(sentence, mention.start, mention.end)
            if end > mention.end and entry.name.endswith(sentence.text[mention.start : mention.end]):
                at = sentence.start + mention.start
                name = sentence.text[mention.start : end]
                entry.seen[:] = [offset for offset in entry.seen if offset != at]
                mention.end, mention.organisation = (
                    end,
                    self._organisations.unlisted(article, name, country=entry.country),
                )
                article.organisations[mention.organisation].seen.append(at)

    def _campaigns(self, article: ArticleContext, sentence: SentenceContext) -> None:
        for start, end, name in campaigns(sentence):
            if not _named_already(sentence, start, end):
                number = self._organisations.unlisted(article, name)
                article.organisations[number].seen.append(sentence.start + start)
                sentence.organisations.append(OrganisationMention(start, end, number))

    def _forces(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Those of towns and counties, in the place of the names in theirs."""
        for start, end in local_forces(sentence):
            number = self._organisations.unlisted(article, sentence.text[start:end])
            article.organisations[number].seen.append(sentence.start + start)
            sentence.organisations = [m for m in sentence.organisations if not (start <= m.start and m.end <= end)]
            sentence.organisations.append(OrganisationMention(start, end, number))

    def _parties(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """ "The Hlas party", which is also called by its name alone."""
        for start, end, name in parties(sentence):
            number = self._organisations.unlisted(article, sentence.text[start:end], kind=PARTY)
            article.organisations[number].seen.append(sentence.start + start)
            article.organisations[number].forms.add(name)
            sentence.organisations.append(OrganisationMention(start, end, number))
        sentence.organisations.sort(key=lambda mention: mention.start)

    def _ministries(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """ "The Ministry of Justice of Lower Saxony": of that part of the state, and not of the state."""
        for mention in sentence.organisations:
            entry = article.organisations[mention.organisation]
            part = _OF_PART.match(sentence.text, mention.end) if entry.kind == "ministry" else None
            if part is None or not countries_with(part["name"]) or country_of(part["name"]) is not None:
                continue
            name = f"{sentence.text[mention.start : mention.end]} of {part['name']}"
            mention.organisation = self._organisations.unlisted(article, name, country=entry.country, kind="ministry")
            mention.end = part.end()
            article.organisations[mention.organisation].seen.append(sentence.start + mention.start)
            inside = [m for m in sentence.organisations if mention.start < m.start < mention.end]
            sentence.organisations = [m for m in sentence.organisations if m not in inside]

    def _by_kind(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """ "President of the Amhara region", and "the state's governor", of the part of a state told of before."""
        for start, end, name in (*parts_named(sentence), *parts_spoken_of(article, sentence)):
            inside = [m for m in sentence.organisations if m.start < end and start < m.end]
            if any(m.start != start or article.organisations[m.organisation].name != name for m in inside):
                continue
            sentence.organisations = [m for m in sentence.organisations if m not in inside]
            number = self._organisations.unlisted(article, name, country=_country(article, name), kind=KIND)
            article.organisations[number].seen.append(sentence.start + start)
            sentence.organisations.append(OrganisationMention(start, end, number))

    def _districts(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Parts of states and their bodies, which take the place of shorter names in them: "Senate" in "Kansas Senate"."""
        for found, kind in (
            (bodies_of_parts(sentence), None),
            (parts(sentence.text), KIND),
            (bodies_after_titles(sentence), None),
        ):
            for first, stop in list(found):
                end = before_name(sentence, first, stop)
                first = after_board(sentence.text, first, end)
                start = after_named(sentence.text, first, end)  # "chairman Ann Bell and World Bank president Bo Lind"
                if (firm := after_work(sentence.text, start, end)) is None:
                    continue
                start = firm
                if _is_state(sentence, sentence.text[start:end], end) or OF_FIELDS.search(sentence.text, 0, start):
                    continue
                inside = [m for m in sentence.organisations if m.start < end and start < m.end]
                if any(m.start == start and _AND_ONE.fullmatch(sentence.text, m.end, end) for m in inside):
                    continue  # "the Central Military Commission and Yuan"
                if any(m.start < start or end < m.end or (m.start, m.end) == (start, end) for m in inside):
                    continue
                if _made_up(sentence, inside, start, end) or any(
                    (m.start == start or _WHOSE.fullmatch(sentence.text, start, m.start))
                    and not shows_body(sentence.text[m.end : end].partition(" and ")[0])
                    for m in inside
                ):
                    continue  # "the House of Representatives Nancy Pelosi", "the Lok Sabha Ram Das and Congress president"
                name = re.sub(r"(?<!People)[’']s?(?=\s)", "", sentence.text[start:end])
                number = self._organisations.unlisted(article, name, country=_country(article, name), kind=kind)
                article.organisations[number].seen.append(sentence.start + start)
                sentence.organisations = [m for m in sentence.organisations if m not in inside]
                sentence.organisations.append(OrganisationMention(start, end, number))
                sentence.countries = [m for m in sentence.countries if not (start <= m.start and m.end <= end)]
        sentence.organisations.sort(key=lambda mention: mention.start)


def _beyond(
    found: list[tuple[int, int, str | None]], others: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int, str | None]]:
    """Those of other stretches that none of those found touches."""
    for start, end in others:
        if not any(low < end and start < high for low, high, _ in found):
            yield start, end, None


def _named_already(sentence: SentenceContext, start: int, end: int) -> bool:
    return any(m.start < end and start < m.end for m in sentence.organisations) or any(
        m.start <= start and end <= m.end for m in sentence.countries
    )


def _is_state(sentence: SentenceContext, name: str, end: int) -> bool:
    """Whether words are the first of the full name of a state: "the Socialist Republic of Vietnam"."""
    if not name.endswith(("Republic", "Kingdom", "Federation", "Commonwealth", "Union", "Emirate")):
        return False
    link = re.match(r"\s+of\s+(?:the\s+)?", sentence.text[end:])
    return link is not None and any(m.start == end + link.end() for m in sentence.countries)


def _is_surname(article: ArticleContext, sentence: SentenceContext, name: str, end: int) -> bool:
    """Whether one word that owns something stood behind a first name before."""
    if " " in name or not re.match(r"[’']s\b", sentence.text[end:]):
        return False
    before = article.text[: sentence.start]
    if re.search(rf"\b[A-Z]\w+ {re.escape(name)}\b(?! [A-Z])", before) is not None:
        return True
    # "Miao's deputy", after Miao Hua
    return any(is_pinyin(full.group()) for full in re.finditer(rf"\b{re.escape(name)} [A-Z][a-z]+\b(?! [A-Z])", before))


def _made_up(sentence: SentenceContext, inside: list[OrganisationMention], start: int, end: int) -> bool:
    """Whether known bodies and countries make up the whole run, so that it is no new name: "PLA Navy of China"."""
    letters = list(sentence.text[start:end])
    for mention in (*inside, *sentence.countries):
        low, high = max(mention.start, start), min(mention.end, end)
        letters[low - start : max(high, low) - start] = " " * (max(high, low) - low)
    rest = re.sub(r"[’']s?\b|\b(?:of|the|and|for|in|on)\b", " ", "".join(letters))
    return bool(inside) and not re.search(r"\w", rest)


def _country(article: ArticleContext, name: str) -> str | None:
    """The state of a place: the only one that has it, else the one that the article speaks of most."""
    states = countries_with(name)
    if len(states) == 1:
        return next(iter(states))
    return next((country for country, _ in article.salience.most_common() if country in states), None)
