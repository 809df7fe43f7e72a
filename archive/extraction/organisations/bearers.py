"""Which bodies of the packs a common noun is used of: "the garrison", "the navy" of a state, "its air force" of a command."""

from __future__ import annotations

import re
from datetime import date

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.organisations.numbers import Numbers
from archive.extraction.phrases import phrases
from archive.identity import fold
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

# Common nouns by which any organisation is spoken of after its name.
_NOUNS = nouns("called") | {
    *phrases(
        """
        air force, party, bank, court, senate, supreme court, coast guard, armed forces, police, cabinet, union, association, federation,
        foundation, tribunal
        """
    )
}
# "assumed command of the Corps", "the head of the Mission": as officials write
_IN_CAPITALS = rf"(?<=\b[Tt]he )(?:Mission|{one_of(nouns('called') - {'army', 'navy'}, capital=True)})(?=[,.;:’']|\s+[a-z])(?!\s+(?:of|for|in)\s)"
_POSSESSIVE = re.compile(r"[’']s?\s+(?:own\s+)?")


class Bearers:
    """The bodies of the packs by the common nouns that they are called by."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._numbers = numbers
        self._by_noun: dict[str, list[PackOrganisation]] = {}
        for organisation in lookup.by_id.values():
            for noun in organisation.generic:
                self._by_noun.setdefault(fold(noun), []).append(organisation)

    def pattern(self) -> re.Pattern[str]:
        """A regular expression for the common nouns that mean a body."""
        nouns = sorted(set(self._by_noun) | {fold(word) for word in _NOUNS}, key=len, reverse=True)
        nouns[:0] = ["military intelligence", "presidential guard", "republican guard"]  # longer than what packs list
        # of which no pack lists a name that is written so
        nouns += ["Judiciary", "interior ministry", "home ministry"]
        return re.compile(rf"\b({'|'.join(map(re.escape, nouns))}|{_IN_CAPITALS})\b(?![’']?s?-)")

    def called(self, noun: str) -> list[PackOrganisation]:
        """All bodies that go by a noun."""
        return self._by_noun.get(noun, [])

    def of_state(self, noun: str, country: str, published: date | None) -> list[PackOrganisation]:
        """The bodies of a state that a noun means there: one where its kind or its name tells which."""
        options = [
            organisation
            for organisation in self._by_noun.get(noun, ())
            if organisation.country == country and stands(organisation, published)
        ]
        ids = {organisation.id for organisation in options}
        # "the navy" is that of the country, not the naval force of one of its commands
        options = [o for o in options if not any(parent in ids for parent, _ in o.parents)] or options
        if len(options) < 2:
            return options
        exact = [
            organisation
            for organisation in options
            if fold(organisation.name.split()[-1]) == noun or noun in (fold(alias) for alias in organisation.aliases)
        ]
        services = [
            organisation
            for organisation in options
            if organisation.kind in ("armed_force", "service", "ministry", "commission")
        ]
        return services[:1] if len(services) == 1 else exact[:1] if len(exact) == 1 else options

    def garrison(self, article: ArticleContext) -> PackOrganisation | None:
        """The one garrison in whose town or territory the article plays: "the garrison", in news of Hong Kong."""
        ends = " Garrison"
        found = [
            each
            for each in self._by_noun.get("garrison", ())
            if any(
                name.endswith(ends) and re.search(rf"\b{re.escape(name.removesuffix(ends))}\b", article.text)
                for name in (each.name, *each.aliases)
            )
        ]
        return found[0] if len(found) == 1 else None

    def office_there(self, article: ArticleContext, noun: str) -> PackOrganisation | None:
        """The one office of that kind in a territory in which the article plays: "the liaison office", in news of Hong Kong."""
        options = self._by_noun.get(noun, ())
        found = [
            each
            for each in options
            if re.search(rf"\b{re.escape(each.name.rpartition(' in ')[2])}\b", article.text, re.I)
        ]
        return found[0] if len(found) == 1 else None

    def part(self, article: ArticleContext, sentence: SentenceContext, noun: str, start: int) -> int | None:
        """The part of the body right before it: "the western command's air force"; "its army" of one that has several."""
        owner = next((m for m in sentence.organisations if _POSSESSIVE.fullmatch(sentence.text[m.end : start])), None)
        if owner is None and re.search(r"\b[Ii]ts\s+$", sentence.text[:start]):
            owner = next((m for m in reversed(sentence.organisations) if m.end < start), None)
        pack_id = article.organisations[owner.organisation].pack_id if owner is not None else None
        options = [
            organisation
            for organisation in self._by_noun.get("army" if noun in ("ground force", "land force") else noun, ())
            if pack_id is not None and any(parent == pack_id for parent, _ in organisation.parents)
            if stands(organisation, article.published)
        ]
        return self._numbers.listed(article, options[0]) if len(options) == 1 else None


def stands(organisation: PackOrganisation, day: date | None) -> bool:
    """Whether a body is there on the day of an article: "the logistics department" is another since 2016."""
    if day is None:
        return not organisation.dissolution.known
    gone, founded = organisation.dissolution.latest, organisation.inception.earliest
    return (gone is None or day <= gone) and (founded is None or founded <= day)
