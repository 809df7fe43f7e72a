"""Bodies that an article speaks of by a common noun: "the commission", "the force", "China's navy"."""

from __future__ import annotations

import re
from datetime import date

from archive.extraction.context import ArticleContext, OrganisationMention, SentenceContext
from archive.extraction.fields import PORTFOLIOS
from archive.extraction.organisations.choice import opening_state
from archive.extraction.organisations.common import common_body, ministry
from archive.extraction.organisations.numbers import Numbers
from archive.extraction.organisations.origin import is_origin
from archive.extraction.phrases import phrases
from archive.identity import fold
from archive.model import Role
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_LEAD = re.compile(
    r"(?:\b(?:the|that|this|its|their|his|her|a|an|said)|[’']s?|[A-Z]\w+)\s+(?:(?:powerful|ruling|new|old|same|newly formed|country's|nation's|state|military|ground)\s+){0,2}$",
    re.I,
)
_OTHER = re.compile(
    r"(?!(?:the|that|this|its|their|his|her|a|an|said|powerful|ruling|new|old|same|state|military|ground|former|entire|whole)\b)"
    r"\b[a-z][a-z-]{3,}\s+$"
)
# "entered parliament" is of the state, whatever word stands before.
_OTHER_PARLIAMENT = re.compile(
    r"\b(?:regional|provincial|state|local|european|student|youth|mock|colonial|territorial|pre-independence|cantonal)\s+$",
    re.I,
)
# "took office", "for high office": no body.
_IN_OFFICE = re.compile(
    r"\b(?:t[ao]k\w*|took|assum\w+|enter\w*|ent\w+|in|into|left|leav\w+|from|for|of|to|holds?|held|seek\w*|public|high|elected|elective)\s+$",
    re.I,
)
# Common nouns that mean the country's own body without its having been named before.
_OWN = frozenset(
    phrases(
        """
        army, navy, police, parliament, legislature, military, marines, cabinet, senate, air force, ground force, rocket
        force, missile force, strategic missile force, coast guard, armed forces, marine corps, central bank, ruling
        party, defence ministry, defense ministry, foreign ministry, joint staff department, joint staff, strategic
        support force, ground forces, armed police, logistics department, logistic department, political department,
        armaments department, armament department, equipment department, political work department, logistics support
        department, equipment development department, southern fleet, northern fleet, eastern fleet, supreme court, judiciary, military forces, naval forces, defence forces, defence force, defense forces, military intelligence, presidential guard, republican guard
        """
    )
)
# Common nouns by which any organisation is spoken of after its name.
_NOUNS = phrases(
    """
    commission, committee, ministry, department, command, force, navy, army, air force, party, agency, bureau,
    council, service, bank, court, university, academy, senate, supreme court, coast guard, armed forces, police, cabinet, division, brigade,
    corps, regiment, battalion, institute, college, union, association, federation, authority, board, foundation, tribunal
    """
)


# "assumed command of the Corps", "the head of the Mission": as officials write
_IN_CAPITALS = r"(?<=\b[Tt]he )(?:Corps|Command|Mission|Garrison|Academy|Institute|Agency|Department|Ministry|Bureau|Directorate|Secretariat)(?=[,.;:’']|\s+[a-z])(?!\s+(?:of|for|in)\s)"
_THE_SERVICE = re.compile(r"\b(?:the|that|this)\s+(?:same\s+)?$", re.I)
_POSSESSIVE = re.compile(r"[’']s?\s+(?:own\s+)?")
_PART = re.compile(
    r"\s+(?:bases?|stations?|academy|hospital|school|college|barracks|brigade|division|unit|squadron|regiment|battalion)\b"
)


_TITLES = (
    r"(?:spokes(?:man|woman|person)|(?:deputy|vice|chief|head|director|commander|chair(?:man|woman)?|secretary))\b"
)
_TITLED = re.compile(rf"\s+{_TITLES}")
_OPENS = re.compile(rf"(?:Ministry|Commission|Department|Command|Garrison)\s+{_TITLES}")


# A body that bears the noun in its name is meant rather than one which is only called so, named a little later.
_CALLED = frozenset(("force", "fleet", "district", "region", "garrison"))
_NAMED_SO = 300  # characters
_SERVICES = frozenset(("force", "forces", "army", "navy"))
# Departments of forces and regions by their fields: those of the whole army stand without an owner.
_OWNED = re.compile(
    r"(?:[’']s?|\bits|\btheir|\bhis|\b(?!the|former|old|and|or|of|new|that|this|powerful|mighty|entire|whole)[a-z]+)\s+$"
)
_OF_A_SERVICE = re.compile(r"\b(?:army|navy|naval|air force|fleet|ground force|rocket force|military)\s+$")
_OWNER = re.compile(r"(?:[A-Z][a-z]+\s){0,3}(?P<noun>[A-Za-z]+)[’']s\s+[a-z]")
_STATE_SERVICES = frozenset(("army", "navy", "air force"))
_NEAR = 1500  # characters, in which "the ministry" is that of the minister told of
_MINISTER = re.compile(r"\b(?P<field>[Dd]efen[cs]e|[Ff]oreign|[Ff]inance|[Ii]nterior) (?:[Mm]inister|[Ss]ecretary)\b")
_ITS_OWN = re.compile(r"\bits\s+(?:own\s+)?$")
_PLACED = re.compile(r"\b(?:in|to|from|at|near|with|against|for|on)\s+(?:the\s+)?$", re.I)
# Of these a body has several, each by its name: "the logistics department"; "the missile corps" only says which it is.
_PARTS = frozenset(("department", "bureau", "office", "division", "section", "committee", "unit"))


def _of_other_name(article: ArticleContext, sentence: SentenceContext, number: int, start: int) -> bool:
    """Whether a noun right before the common one says that another body is meant: "the logistics department", after the
    Equipment Development Department."""
    span = sentence.span(start - 2, start - 1) if start > 2 else None
    word = span[0] if span is not None and len(span) else None
    if (
        word is None
        or word.pos_ != "NOUN"
        or not word.text.islower()
        or word.dep_ not in ("compound", "nmod", "amod", "conj")
    ):
        return False
    entry = article.organisations[number]
    told = {fold(part) for form in (entry.name, *entry.forms) for part in form.split()}
    return fold(word.text) not in told and entry.pack_id is not None


def _passing(text: str, noun: str, at: int) -> bool:
    owner = _OWNER.match(text, at)
    return (owner is not None and fold(owner["noun"]) == noun) or is_origin(text, at)


def _stands(organisation: PackOrganisation, day: date | None) -> bool:
    """Whether a body is there on the day of an article: "the logistics department" is another since 2016."""
    if day is None:
        return not organisation.dissolution.known
    gone, founded = organisation.dissolution.latest, organisation.inception.earliest
    return (gone is None or day <= gone) and (founded is None or founded <= day)


def _of_state(article: ArticleContext, match: re.Match[str]) -> str | None:
    """The state whose name stands right before a minister's title."""
    for sentence in article.sentences:
        if sentence.start <= match.start() < sentence.end:
            at = match.start() - sentence.start
            return next(
                (
                    m.country
                    for m in sentence.countries
                    if re.fullmatch(r"(?:[’']s)?\s", sentence.text[m.end : at] or "x")
                ),
                None,
            )
    return None


# "South Western Army Commander"
_SIDE = re.compile(r"(?<![\w-])(?P<side>(?:(?:North|South)[ -]?)?(?:Northern|Southern|Eastern|Western|Central))\s+$")
_COMMANDER = re.compile(r"\s+[Cc]ommander\b")


class GenericFinder:
    """Finds the common nouns of a text that mean a body named before, or the country's own."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._numbers = numbers
        self._bearers: dict[str, list[PackOrganisation]] = {}
        for organisation in lookup.by_id.values():
            for noun in organisation.generic:
                self._bearers.setdefault(fold(noun), []).append(organisation)
        nouns = sorted(set(self._bearers) | {fold(word) for word in _NOUNS}, key=len, reverse=True)
        nouns[:0] = ["military intelligence", "presidential guard", "republican guard"]  # longer than what packs list
        nouns.append("Judiciary")  # of which no pack lists a name in capitals
        self._pattern = re.compile(rf"\b({'|'.join(map(re.escape, nouns))}|{_IN_CAPITALS})\b(?![’']?s?-)")

    def find(self, article: ArticleContext) -> None:
        """Adds to the organisations of every sentence what its common nouns mean."""
        for sentence in article.sentences:
            if sentence.role in (Role.RELATED_LINK, Role.BOILERPLATE):
                continue
            opens = _OPENS.match(sentence.text) is not None  # "Ministry spokesman Zhang said"
            text = sentence.text[:1].lower() + sentence.text[1:] if opens else sentence.text
            for match in self._pattern.finditer(text):
                if any(
                    mention.start < match.end() and match.start() < mention.end for mention in sentence.organisations
                ):
                    continue
                if match.group(1) == "office" and _IN_OFFICE.search(sentence.text[: match.start()]):
                    continue
                if re.match(r"\s+(?:that|which|who)\s+\w+s\b", sentence.text[match.end() :]):
                    continue  # "the commission that supervises state companies": another than the one named before
                if _PART.match(sentence.text[match.end() :]):
                    continue  # "the air force base", "an army hospital"
                number = self.resolve(article, sentence, match.group(1), match.start())
                if number is not None and self._of_another(article, sentence, match.end(), number):
                    continue  # "the political department of the 42nd Group Army"
                if number is not None:
                    sentence.organisations.append(OrganisationMention(match.start(), match.end(), number, generic=True))
                    article.organisations[number].seen.append(sentence.start + match.start())
            self._parts_by_name(article, sentence)
            self._of_sides(article, sentence)
            sentence.organisations.sort(key=lambda mention: mention.start)

    def _of_sides(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """ "Northern Army Commander Bose": not he who commands the army, but he who has the command of that name in it."""
        for place, mention in enumerate(sentence.organisations):
            entry = article.organisations[mention.organisation]
            side = _SIDE.search(sentence.text[: mention.start]) if entry.kind == "armed_force" else None
            if side is None or _COMMANDER.match(sentence.text, mention.end) is None:
                continue
            written = sentence.text[mention.start : mention.end]
            indian = entry.country == "IND"  # whose army is made up of commands
            name = f"{side['side']} Command of the {entry.name}" if indian else f"{side['side']} {written}"
            number = self._numbers.unlisted(article, name, country=entry.country if indian else None)
            sentence.organisations[place] = OrganisationMention(side.start("side"), mention.end, number)
            article.organisations[number].seen.append(sentence.start + side.start("side"))

    def _parts_by_name(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """ "The theatre's ground force", "led its navy": a part of a command that is written like the body of the state."""
        for place, mention in enumerate(sentence.organisations):
            written = fold(sentence.text[mention.start : mention.end])
            if not sentence.text[mention.start].islower() or written.split()[-1] not in _SERVICES:
                continue
            part = self._part(article, sentence, written, mention.start)
            if part is not None and part != mention.organisation:
                sentence.organisations[place] = OrganisationMention(mention.start, mention.end, part)
                article.organisations[part].seen.append(sentence.start + mention.start)

    def resolve(self, article: ArticleContext, sentence: SentenceContext, noun: str, start: int) -> int | None:
        """The organisation that a common noun at sentence offset `start` means, or None where that stays open."""
        noun = fold(noun)
        if (part := self._part(article, sentence, noun, start)) is not None:
            return part
        country = next(
            (
                mention.country
                for mention in sentence.countries
                if re.fullmatch(r"(?:[’']s?)?\s+(?:own |military )?", sentence.text[mention.end : start] or "x")
            ),
            None,
        )
        if country is None and (its := _ITS_OWN.search(sentence.text, 0, start)) is not None:
            # "Russia sent its navy chief": of the country that the sentence names, where it names no body before "its"
            bodies = [m.start for m in sentence.organisations if m.start < its.start()]
            named = [m for m in sentence.countries if m.end <= its.start() and m.kind != "adjective"]
            if (
                named
                and named[-1].start > max(bodies, default=-1)
                and not _PLACED.search(sentence.text, 0, named[-1].start)
            ):
                country = named[-1].country
        other = _OTHER_PARLIAMENT if noun in ("parliament", "legislature") else _OTHER
        if article.topic is not None and not country and other.search(sentence.text[max(0, start - 40) : start]):
            return None  # of a life, "the provincial reconstruction office" is none that was named
        if noun == "command" and _OF_A_SERVICE.search(sentence.text[max(0, start - 20) : start]):
            return None  # "gave up the army command": that of the army
        if noun == "service" and not _THE_SERVICE.search(sentence.text[:start]):
            return None  # "third spokesman in service", "his service"
        recent = self._before(article, noun, country, sentence.start + start)
        if recent is not None and noun in _PARTS and _of_other_name(article, sentence, recent, start):
            recent = None
        led = country or noun in _OWN or _LEAD.search(sentence.text[:start])
        led_or_titled = led or _TITLED.match(sentence.text, start + len(noun)) is not None
        if recent is not None and led_or_titled:
            return recent
        if noun == "garrison" and recent is None and (placed := self._of_place(article)) is not None:
            return self._numbers.listed(article, placed)
        if (
            noun in ("ministry", "department")
            and led_or_titled
            and (its_ministry := self._of_minister(article, sentence, start)) is not None
        ):
            return its_ministry
        if noun not in _OWN or (noun.endswith((" department", " fleet")) and self._owned(article, sentence, start)):
            return None
        code = country or opening_state(sentence, start) or article.main_country
        if code is None:
            return None
        options = self._of(noun, code, article.published)
        if len(options) == 1:
            return self._numbers.listed(article, options[0])
        body = common_body(noun) if not options else None
        return self._numbers.common(article, body, code) if body is not None else None

    def _of_place(self, article: ArticleContext) -> PackOrganisation | None:
        """The one garrison in whose town or territory the article plays: "the garrison", in news of Hong Kong."""
        ends = " Garrison"
        found = [
            each
            for each in self._bearers.get("garrison", ())
            if any(
                name.endswith(ends) and re.search(rf"\b{re.escape(name.removesuffix(ends))}\b", article.text)
                for name in (each.name, *each.aliases)
            )
        ]
        return found[0] if len(found) == 1 else None

    def _of_minister(self, article: ArticleContext, sentence: SentenceContext, start: int) -> int | None:
        """The ministry of the minister told of before: "Defense Minister Han ..., ministry spokesman Kim told reporters"."""
        offset = sentence.start + start
        told = list(_MINISTER.finditer(article.text, max(0, offset - _NEAR), offset))
        named = {PORTFOLIOS.get(match["field"].lower()) for match in told}
        states = {_of_state(article, match) for match in told}
        field, code = (named.pop() if len(named) == 1 else None), (states.pop() if len(states) == 1 else None)
        return self._numbers.common(article, ministry(field), code) if field and code else None

    def _owned(self, article: ArticleContext, sentence: SentenceContext, start: int) -> bool:
        """Whether a department is that of a body or place named before it: "the region's logistics department"."""
        if _OWNED.search(sentence.text, 0, start) is None:
            return False
        countries = (m.end for m in sentence.countries)
        return not any(re.fullmatch(r"(?:[’']s?)?\s+", sentence.text[end:start] or "x") for end in countries)

    def of_state(self, article: ArticleContext, noun: str, country: str) -> PackOrganisation | None:
        """The one body of a state that a common noun means there."""
        options = self._of(fold(noun), country, article.published)
        return options[0] if len(options) == 1 else None

    def _of_another(self, article: ArticleContext, sentence: SentenceContext, end: int, number: int) -> bool:
        """Whether "of" and the name of a body follow of which the one that a noun would mean is no part."""
        link = re.match(r"\s+of\s+(?:the\s+)?(?=[A-Z0-9])", sentence.text[end:])
        at = end + link.end() if link else end
        other = next((m for m in sentence.organisations if link and m.start <= at < m.end and not m.generic), None)
        if other is None:
            return False
        above, pack_id = article.organisations[other.organisation].pack_id, article.organisations[number].pack_id
        return pack_id is None or above is None or above not in self._numbers.above(pack_id)

    def _part(self, article: ArticleContext, sentence: SentenceContext, noun: str, start: int) -> int | None:
        """The part of the body right before it: "the western command's air force"; "its army" of one that has several."""
        owner = next((m for m in sentence.organisations if _POSSESSIVE.fullmatch(sentence.text[m.end : start])), None)
        if owner is None and re.search(r"\b[Ii]ts\s+$", sentence.text[:start]):
            owner = next((m for m in reversed(sentence.organisations) if m.end < start), None)
        pack_id = article.organisations[owner.organisation].pack_id if owner is not None else None
        options = [
            organisation
            for organisation in self._bearers.get("army" if noun in ("ground force", "land force") else noun, ())
            if pack_id is not None and any(parent == pack_id for parent, _ in organisation.parents)
            if _stands(organisation, article.published)
        ]
        return self._numbers.listed(article, options[0]) if len(options) == 1 else None

    def _before(self, article: ArticleContext, noun: str, country: str | None, offset: int) -> int | None:
        """The organisation named last before an offset that the noun may mean."""
        recent: tuple[int, int] | None = None
        for number, entry in enumerate(article.organisations):
            if country and entry.country and entry.country != country:
                continue
            pack = self._numbers.pack(entry.pack_id)
            nouns = {fold(word) for word in pack.generic} if pack else set[str]()
            if pack is not None and pack.kind == "armed_force" and "armed forces" not in nouns:
                nouns.add("service")
            if pack is not None:  # "the department", where the text has called a ministry so
                nouns |= {fold(form.partition(" of ")[0].split()[-1]) for form in entry.forms if " of " in form}
            # "the department", of the Legal Department of an agency, is by the last word before "of"
            ends = (entry.name.partition(" of ")[0], entry.name.partition(" for ")[0], entry.name)
            nouns = nouns or {fold(end.split()[-1]) for end in ends}
            if entry.part_of is not None:
                nouns.discard(fold(entry.name.split()[-1]))
            if noun not in nouns:
                continue
            # "the commission's discipline inspectors" name a part of the commission
            before = [s for s in entry.seen if s < offset and not _passing(article.text, noun, s)]
            if not before or self._of_a_command(noun, entry.name, pack):
                continue
            # "the force", after the Rocket Force and the navy
            called = noun in _CALLED and fold(entry.name.split()[-1]) == noun
            last = before[-1] + (_NAMED_SO if called else 0)
            if recent is None or last > recent[0]:
                recent = (last, number)
        return recent[1] if recent is not None else self._whole(article, noun, country, offset)

    def _of_a_command(self, noun: str, name: str, pack: PackOrganisation | None) -> bool:
        """Whether a body is the army, navy or air force of a region, or one of many armies, where the noun alone means that
        of the state."""
        if noun not in _STATE_SERVICES or pack is None:
            return noun == "army" and name.endswith("Group Army")
        return any(parent == other.id for other in self._bearers[noun] for parent, _ in pack.parents)

    def _whole(self, article: ArticleContext, noun: str, country: str | None, offset: int) -> int | None:
        """The one body of which parts have been named: "the commission", after "the Joint Staff Department"."""
        wholes = {
            parent.id: parent
            for entry in article.organisations
            if entry.pack_id is not None and any(seen < offset for seen in entry.seen)
            for parent_id in self._numbers.above(entry.pack_id)
            if (parent := self._numbers.pack(parent_id)) is not None and parent.id != entry.pack_id
            if parent.kind == "commission" and noun in fold(parent.name).split()
            if country in (None, parent.country)
        }
        return self._numbers.listed(article, wholes.popitem()[1]) if len(wholes) == 1 else None

    def _of(self, noun: str, country: str, published: date | None) -> list[PackOrganisation]:
        """The bodies of a state that a noun means there: one where its kind or its name tells which."""
        options = [
            organisation
            for organisation in self._bearers.get(noun, ())
            if organisation.country == country and _stands(organisation, published)
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
