"""Bodies that an article speaks of by a common noun: "the commission", "the force", "China's navy"."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, OrganisationMention, SentenceContext
from archive.extraction.fields import ANY, PORTFOLIOS
from archive.extraction.organisations import own_parliaments
from archive.extraction.organisations.bearers import Bearers
from archive.extraction.organisations.choice import of_island, opening_state
from archive.extraction.organisations.common import common_body, ministry
from archive.extraction.organisations.in_career import opens_with_holder
from archive.extraction.organisations.named_before import NamedBefore
from archive.extraction.organisations.numbers import Numbers
from archive.extraction.people.namelike import is_pinyin
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
_SERVICES = frozenset(("army", "navy", "air force", "armed forces"))
_OWN = frozenset(
    phrases(
        """
        army, navy, police, parliament, legislature, military, marines, cabinet, senate, air force, ground force, rocket
        force, missile force, strategic missile force, missile arm, strategic missile arm, rocket arm, coast guard, armed forces, marine corps, central bank, ruling
        party, defence ministry, defense ministry, foreign ministry, interior ministry, home ministry, joint staff department, joint staff, strategic
        support force, ground forces, armed police, logistics department, logistic department, political department,
        propaganda department, publicity department, organisation department, organization department,
        armaments department, armament department, equipment department, political work department, logistics support
        department, equipment development department, southern fleet, northern fleet, eastern fleet, supreme court, judiciary, military forces, naval forces, defence forces, defence force, defense forces, military intelligence, presidential guard, republican guard
        """
    )
)


# What a body does says which one it is.
DEFINED = re.compile(
    r"\s+(?:(?:that|which|who)\s+\w+s\b|(?:overseeing|supervising|handling|regulating|managing|running|coordinating|governing|"
    r"controlling|dealing\s+with|looking\s+after|responsible\s+for|charged\s+with|tasked\s+with|in\s+charge\s+of)\b)"
)
_THE_SERVICE = re.compile(r"\b(?:the|that|this)\s+(?:same\s+)?$", re.I)
_PART = re.compile(
    rf"\s+(?:Day\b|bases|stations?|barracks|unit|hospital|{one_of(nouns('part', 'unit') | nouns('part', 'school'))})\b"
)


MILITARY_WHAT = re.compile(
    r"\s(?:intelligence|logistics|suppl(?:y|ies)|procurement|training|industr(?:y|ies)|affairs|justice|construction|equipment|research|"
    r"operations|education|discipline|strategy|planning|reforms?|transport|matters|aid|cooperation|exercises?|drills?|budget|spending)\b"
)
"""What makes "military" say of what kind something is: "in charge of military logistics" is not of the forces."""
_OF_FIELDS = nouns("field")
_OF_SUBJECT = re.compile(
    r"\s+of\s+(?!(?:the|a|an|its|his|her|their|this|that|which|whom|some|more|about|nearly|over|almost)\b)[a-z]"
)
_FOR_FIELD = re.compile(
    rf"\s+(?:for|on)\s+(?:the\s+)?(?:{ANY})\b(?!\s+(?:reasons|purposes|leave|grounds|treatment|offences|crimes))"
)
_TITLES = (
    r"(?:spokes(?:man|woman|person)|(?:deputy|vice|chief|head|director|commander|chair(?:man|woman|person)?|secretary|president|leader|"
    r"general secretary))\b"
)
_TITLED = re.compile(rf"\s+(?:(?i:{_TITLES})|members?\s+[A-Z])")
_OPENS = re.compile(
    rf"{one_of(nouns('called', 'headed') - {'army', 'navy'}, capital=True)}\s+(?i:{_TITLES})|{one_of(nouns('panel'), capital=True)}\s+members?\s+[A-Z]|Party\s+(?!(?i:secretary|chief)\b(?! general))(?i:{_TITLES})"
)


# "gave up command of the air force", "took command in May": what one has, and no body
_HAD = re.compile(
    r"\b(?:in|of|up|over|t[ao]k\w*|took|assum\w+|gave|giv\w+|had|has|have|hold\w*|held|hand\w+|pass\w+|relinquish\w+|under)\s+$"
)
_OF_IT = re.compile(r"\s+of\s")
_SERVICES = frozenset(("force", "forces", "army", "navy"))
# Departments of forces and regions by their fields: those of the whole army stand without an owner.
_OWNED = re.compile(
    r"(?:[’']s?|\bits|\btheir|\bhis|\b(?!the|former|old|and|or|of|new|that|this|powerful|mighty|entire|whole)[a-z]+)\s+$"
)
_PARTYS = re.compile(r"\b(?:[Pp]arty[’']s|central)\s+$")
_OF_A_SERVICE = re.compile(r"\b(?:army|navy|naval|air force|fleet|ground force|rocket force|military)\s+$")
_NEAR = 1500  # characters, in which "the ministry" is that of the minister told of
_MINISTER = re.compile(r"\b(?P<field>[Dd]efen[cs]e|[Ff]oreign|[Ff]inance|[Ii]nterior) (?:[Mm]inister|[Ss]ecretary)\b")
_ITS_OWN = re.compile(r"\bits\s+(?:own\s+)?$")
_PLACED = re.compile(r"\b(?:in|to|from|at|near|with|against|for|on)\s+(?:the\s+)?$", re.I)
# Of these a body has several, each by its name: "the logistics department"; "the missile corps" only says which it is.
_PARTS = nouns("part")
_FORMATIONS = nouns("part", "unit")


def _of_other_name(article: ArticleContext, sentence: SentenceContext, number: int, start: int, noun: str) -> bool:
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
    return fold(word.text) not in told and (entry.pack_id is not None or noun in _FORMATIONS)


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


_SPOKEN_BY = re.compile(rf"\s+(?i:{_TITLES})\s+(?P<name>[A-Z][a-z]+\s[A-Z][a-z]+)\b")


def _chinese_behind(sentence: SentenceContext, end: int) -> bool:
    """Whether a Chinese name stands behind noun and title: "Ministry spokeswoman Mao Lan", after a minister who came from abroad."""
    named = _SPOKEN_BY.match(sentence.text, end)
    return named is not None and is_pinyin(named["name"])


# "South Western Army Commander"
_SIDE = re.compile(r"(?<![\w-])(?P<side>(?:(?:North|South)[ -]?)?(?:Northern|Southern|Eastern|Western|Central))\s+$")
_COMMANDER = re.compile(r"\s+[Cc]ommander\b")


class GenericFinder:
    """Finds the common nouns of a text that mean a body named before, or the country's own."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._numbers = numbers
        self._bearers = Bearers(lookup, numbers)
        self._named = NamedBefore(numbers, self._bearers)
        self._pattern = self._bearers.pattern()

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
                if DEFINED.match(sentence.text, match.end()):
                    continue  # "the commission that supervises state companies": another than the one named before
                if match.group(1).lower() in _OF_FIELDS and _FOR_FIELD.match(sentence.text, match.end()):
                    continue  # "the commission for science and technology": not the one named before
                if match.group(1) in _OF_FIELDS and _OF_SUBJECT.match(sentence.text, match.end()):
                    continue  # "the institute of physics"
                if match.group(1) == "military" and MILITARY_WHAT.match(sentence.text, match.end()):
                    continue
                if _PART.match(sentence.text[match.end() :]):
                    continue  # "the air force base", "an army hospital", "Army Day"
                if match.group(1) in own_parliaments.NOUNS and self._of_a_part(article, sentence, match):
                    continue
                number = self.resolve(article, sentence, match.group(1), match.start())
                if number is not None and self._of_another(article, sentence, match.end(), number):
                    continue  # "the political department of the 42nd Group Army"
                if number is not None:
                    sentence.organisations.append(OrganisationMention(match.start(), match.end(), number, generic=True))
                    article.organisations[number].seen.append(sentence.start + match.start())
            self._parts_by_name(article, sentence)
            self._of_sides(article, sentence)
            sentence.organisations.sort(key=lambda mention: mention.start)

    def _of_a_part(self, article: ArticleContext, sentence: SentenceContext, match: re.Match[str]) -> bool:
        """Adds the parliament of a part of a state; whether the noun is none of the state's own."""
        start = own_parliaments.part_of_a_state(sentence, match.start())
        if start is None:
            return own_parliaments.of_no_state(sentence, match.start())
        name = sentence.text[start : match.end()]
        number = self._numbers.unlisted(article, name, kind="legislature")
        sentence.organisations = [m for m in sentence.organisations if m.end <= start or match.end() <= m.start]
        sentence.organisations.append(OrganisationMention(start, match.end(), number))
        article.organisations[number].seen.append(sentence.start + start)
        return True

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
            part = self._bearers.part(article, sentence, written, mention.start)
            if part is not None and part != mention.organisation:
                sentence.organisations[place] = OrganisationMention(mention.start, mention.end, part)
                article.organisations[part].seen.append(sentence.start + mention.start)

    def resolve(self, article: ArticleContext, sentence: SentenceContext, noun: str, start: int) -> int | None:
        """The organisation that a common noun at sentence offset `start` means, or None where that stays open."""
        noun = fold(noun)
        if (part := self._bearers.part(article, sentence, noun, start)) is not None:
            return part
        country = next(
            (
                mention.country
                for mention in sentence.countries
                if re.fullmatch(r"(?:[’']s?)?\s+(?:own |military )?", sentence.text[mention.end : start] or "x")
            ),
            None,
        )
        country = country or of_island(article, sentence, start)
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
        if noun == "command" and (
            _OF_A_SERVICE.search(
                sentence.text[max(0, start - 20) : start]
            )  # "gave up the army command": that of the army
            or _HAD.search(sentence.text, max(0, start - 20), start)
            or _OF_IT.match(sentence.text, start + len(noun))
        ):
            return None
        if noun == "service" and not _THE_SERVICE.search(sentence.text[:start]):
            return None  # "third spokesman in service", "his service"
        goes_back = opens_with_holder(sentence.text, start, noun)
        if country is None and _chinese_behind(sentence, start + len(noun)):
            country = "CHN"
        recent = self._named.last(article, noun, country, sentence.start + start, goes_back=goes_back)
        if recent is not None and noun in _PARTS and _of_other_name(article, sentence, recent, start, noun):
            recent = None
        if recent is not None and country is None and noun in _SERVICES and self._abroad(article, sentence, recent):
            recent = None  # "served with the United States Army. Holm leads the army": the one of the state told of
        led = country or noun in _OWN or _LEAD.search(sentence.text[:start])
        led_or_titled = led or _TITLED.match(sentence.text, start + len(noun)) is not None
        if recent is not None and led_or_titled:
            return recent
        if noun == "garrison" and recent is None and (placed := self._bearers.garrison(article)) is not None:
            return self._numbers.listed(article, placed)
        if (
            noun == "liaison office"
            and recent is None
            and led
            and (there := self._bearers.office_there(article, noun)) is not None
        ):
            return self._numbers.listed(article, there)
        if (
            noun in ("ministry", "department")
            and led_or_titled
            and (its_ministry := self._of_minister(article, sentence, start, country)) is not None
        ):
            return its_ministry
        if noun not in _OWN or (noun.endswith((" department", " fleet")) and self._owned(article, sentence, start)):
            return None
        code = country or opening_state(sentence, start) or article.main_country
        if code is None:
            return None
        options = self._bearers.of_state(noun, code, article.published)
        if len(options) == 1:
            return self._numbers.listed(article, options[0])
        body = common_body(noun) if not options else None
        return self._numbers.common(article, body, code) if body is not None else None

    def _of_minister(
        self, article: ArticleContext, sentence: SentenceContext, start: int, country: str | None
    ) -> int | None:
        """The ministry of the minister told of before: "Defense Minister Han ..., ministry spokesman Kim told reporters"; where
        ministers of several are, of the one in the nearest sentence, in a state that is known of that in which the article plays."""
        offset = sentence.start + start
        told = list(_MINISTER.finditer(article.text, max(0, offset - _NEAR), offset))
        if country is not None:
            told = [match for match in told if (_of_state(article, match) or article.main_country) == country]
        ministers = [match for match in told if "secretary" not in match.group().lower()]
        if ministers and article.text.startswith("ministry", offset):
            told = ministers  # not the department of the American secretary
        if told:
            last = next(s.start for s in reversed(article.sentences) if s.start <= told[-1].start())
            told = [match for match in told if match.start() >= last]
        named = {PORTFOLIOS.get(match["field"].lower()) for match in told}
        states = {_of_state(article, match) or country for match in told}
        field, code = (named.pop() if len(named) == 1 else None), (states.pop() if len(states) == 1 else None)
        return self._numbers.common(article, ministry(field), code) if field and code else None

    def _abroad(self, article: ArticleContext, sentence: SentenceContext, number: int) -> bool:
        """Whether a body named some sentences before is of another state than the one that the article is about, which names that
        one more often."""
        state, main = article.organisations[number].country, article.main_country
        if state is None or main is None or state == main:
            return False
        if 3 * article.salience[state] > 2 * article.salience[main]:
            return False
        near = article.sentences[max(0, sentence.index - 1)].start
        return not any(near <= at < sentence.end for at in article.organisations[number].seen)

    def _owned(self, article: ArticleContext, sentence: SentenceContext, start: int) -> bool:
        """Whether a department is that of a body or place named before it: "the region's logistics department"."""
        if _OWNED.search(sentence.text, 0, start) is None or _PARTYS.search(sentence.text, 0, start) is not None:
            return False
        countries = (m.end for m in sentence.countries)
        return not any(re.fullmatch(r"(?:[’']s?)?\s+", sentence.text[end:start] or "x") for end in countries)

    def of_state(self, article: ArticleContext, noun: str, country: str) -> PackOrganisation | None:
        """The one body of a state that a common noun means there."""
        options = self._bearers.of_state(fold(noun), country, article.published)
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
