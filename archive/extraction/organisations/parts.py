"""Parts of a body that no pack knows, named by common nouns beside a title: they are stored as the part of the body.

head of the force's logistics department      Logistics Department of the force
chief of its transportation bureau            Transportation Bureau of the body that the sentence speaks of
director of the legal department of the bank  Legal Department of the bank
the ministry's press service director         Press Service of the ministry
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, OrganisationMention, SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.organisations.beside_titles import beside_title
from archive.extraction.organisations.named_parts import part_before, part_owned
from archive.extraction.organisations.numbers import Numbers
from archive.extraction.organisations.of_command_before import DEPARTMENT, command_before
from archive.extraction.organisations.places_of_china import is_named, place
from archive.extraction.text.sought import sought
from archive.packs import countries
from archive.packs.lookup import Lookup

_TITLE = title_pattern()
# "the command, takes office in May": who enters or leaves an office is in none that is a part of the body.
_NO_ENTERING = "".join(
    rf"(?<!\b{verb} )" for verb in ("take", "takes", "took", "taking", "leave", "leaves", "left", "enters", "in")
)
_NOUN = rf"(?:{_NO_ENTERING}office|inspectors|{one_of(nouns('part') - {'office'})})"
# What is only said of a part and does not name it.
_DESCRIBING = frozenset(
    """
    new old former own whole entire local regional central other last powerful head then current various own
    said same secretive elite newly sprawling late entire huge small big large foreign-based the a an its his her their this that
    """.split()
)
_WORD = r"(?:(?!(?:of|for|at|in|on|to|by|with|from)\b)[A-Za-z][\w&’'-]*|&|\d{1,2}(?:st|nd|rd|th)\b)"
_PHRASE = rf"(?P<words>{_WORD}(?:,?\s+{_WORD}){{0,4}}?)\s+(?P<noun>{_NOUN})\b(?![’'-])"
_OWNED = re.compile(rf"(?:[’']s?)\s+(?:[(（][^()（）]{{1,20}}[)）]\s*)?{_PHRASE}", re.I)
_NAMED_OF = re.compile(
    r"[’']s?\s+(?P<name>(?:[A-Z][\w-]+\s+){0,2}?"
    rf"{one_of(nouns('part', 'field'), capital=True)}\s+(?:of|for)\s+"
    r"[A-Z][\w’'-]*(?:(?:,?\s+(?:and|&|of|for)|,)?\s+[A-Z][\w-]*)*)"
)
_SITS = frozenset(("legislature", "committee"))  # what sits for another body, whose committees it fills
_ITS = sought(rf"\b(?:its|their)\s+{_PHRASE}", re.I)
_OF = sought(rf"\b(?P<noun>{_NOUN})\s+(?:of|at|in|within)\s+(?:the\s+|its\s+|(?-i:[A-Z])[\w-]+[’']s\s+)?$", re.I)
# Services, of which a command has its own: "the Southern Theater's air force", "the navy of the Southern Theatre Command".
_SERVICES = {
    "navy": "Navy",
    "air force": "Air Force",
    "army": "Ground Force",
    "ground force": "Ground Force",
    "ground forces": "Ground Force",
}
_SERVICE = re.compile(r"[’']s?\s+(?P<noun>navy|air force|army|ground forces?)\b", re.I)
_SERVICE_OF = re.compile(r"\b(?P<noun>navy|air force|army|ground forces?)\s+of\s+(?:the\s+|its\s+)?$", re.I)
_THERE = re.compile(
    r"(?:\s+(?:corps|contingent|force|forces|Corps|Contingent|Force))?\s+(?:in|of)\s+(?:[a-z]+\s+|[A-Z]\w+\s+)?(?:China[’']s\s+)?"
    r"(?P<place>Inner Mongolia|(?!Beijing|Shanghai|Tianjin|Chongqing)[A-Z][a-z]+)(?:\s+(?:[Pp]rovince|Uy?gh?u?r Autonomous Region|Autonomous Region))?\b"
)
_POSSESSIVE = re.compile(r"[’']s?\s+")
_TITLE_OF = re.compile(r"\s+(?:of|for|in|at)\s+(?:the\s+|its\s+)?")
_BARE = re.compile(
    r"(?:\s*[(（][A-Z][A-Za-z]{1,6}[)）])?\s+(?P<words>[a-z][a-z-]+(?:\s+[a-z][a-z-]+){0,2}?)\s+"
    rf"(?P<noun>{one_of(nouns('part'))})(?=\s)"
)
_FORCES = sought(
    r"(?:[A-Z][\w.-]*\s+(?:(?:and|&)\s+)?){1,3}(?:[a-z]+\s+){0,2}?(?:forces|troops|peacekeepers)\s+in\s+(?:the\s+)?(?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z]\w+(?:\s[A-Z]\w+)*"
)
_STATE_FORCES = re.compile(
    r"(?:[’']s)?\s+(?P<name>(?:airborne|drone|special operations?|special|strategic missile|strategic rocket|missile|rocket|space|aerospace|railway|engineering|"
    r"unmanned systems|cyber|territorial defen[cs]e|air assault|air defen[cs]e|border|presidential|republican|royal|coastal|paratroop|tank|artillery|nuclear)\s+"
    r"(?:forces|troops|guards?))\b"
)
_LEADS_THE = re.compile(
    r"\b(?:heads?|headed|heading|leads?|led|leading|directs?|directed|directing|r[ua]ns?|running|chairs?|chaired)\s+the\s+"
    r"(?=(?:(?!(?:into|for|on|of|in|at|to|from|with|by)\b)[\w&-]+\s+){1,4}$)"
)
_TAKING_PART = re.compile(
    r"\b(?:members?|part|participants?|(?<!research )(?<!visiting )(?<!senior )fellows?)\s+(?:of|in)\s+[^,;]{0,80}$",
    re.I,
)
_OF_WORKS = frozenset(("armed_force", "government", "country", "command", "ministry", "agency", "party", "commission"))
_FORCES_OF_STATES = frozenset(("armed_force", "party", "service"))


class PartFinder:
    """Finds parts of bodies beside titles."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._lookup = lookup
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds the parts that the sentences of an article name beside a title."""
        for sentence in article.told():
            for owner in sorted(sentence.organisations, key=lambda mention: mention.start):
                if owner not in sentence.organisations:
                    continue
                self._owned(article, sentence, owner)
                self._inside(article, sentence, owner)
                self._called(article, sentence, owner)
                self._before_title(article, sentence, owner)
                self._in_place(article, sentence, owner)
            self._of_command_before(article, sentence)
            self._forces(article, sentence)
            self._of_state(article, sentence)
            for match in _ITS.finditer(sentence.text):
                parent = self._spoken_of(article, sentence, match.start())
                if _is_firm_of_its_own(sentence, match):
                    continue
                if parent is not None and beside_title(sentence, match.start(), match.end()):
                    self._add(article, sentence, match.start("words"), match.span("noun"), parent)
            sentence.organisations.sort(key=lambda mention: mention.start)

    def _of_command_before(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """ "The district met. The director of the political department spoke": of the department of the district."""
        for match in DEPARTMENT.finditer(sentence.text):
            named = [m for m in sentence.organisations if m.start < match.end() and match.start() < m.end]
            if any(not m.generic for m in named) or not beside_title(sentence, *match.span()):
                continue
            if (parent := command_before(article, sentence, match.start())) is not None:
                self._add(article, sentence, match.start("words"), match.span("noun"), parent)

    def _owned(self, article: ArticleContext, sentence: SentenceContext, owner: OrganisationMention) -> None:
        """ "The ministry's information office"."""
        self._of_another_state(article, sentence, owner)
        self._service(article, sentence, owner)
        if (named := _NAMED_OF.match(sentence.text, owner.end)) is not None:
            self._named_of(article, sentence, named, owner.organisation)
            return
        match = _OWNED.match(sentence.text, owner.end)
        if match is None or _is_firm_of_its_own(sentence, match):
            return
        if beside_title(sentence, _whole(sentence, owner.start), match.end()):
            self._add(article, sentence, match.start("words"), match.span("noun"), owner.organisation)

    def _named_of(self, article: ArticleContext, sentence: SentenceContext, named: re.Match[str], parent: int) -> None:
        """ "The foreign ministry's Department of Asian Affairs": a part by its name, whatever other body its words mean."""
        start, end = named.span("name")
        inside = [m for m in sentence.organisations if m.start < end and start < m.end]
        if any(m.start <= start and end <= m.end for m in inside) or any(
            m.start < end and start < m.end for m in sentence.people
        ):
            return
        number = self._number(article, named["name"], parent)
        sentence.organisations = [m for m in sentence.organisations if m not in inside]
        sentence.organisations.append(OrganisationMention(start, end, number))
        entry = article.organisations[number]
        entry.seen.append(sentence.start + start)
        if number != parent and entry.part_of is None:
            entry.part_of = parent
            entry.country = entry.country or article.organisations[parent].country

    def _service(self, article: ArticleContext, sentence: SentenceContext, owner: OrganisationMention) -> None:
        """ "The Southern Theater's air force": the one that a pack knows of this command."""
        entry = article.organisations[owner.organisation]
        if entry.pack_id is None or entry.kind != "command":
            return
        match = _SERVICE.match(sentence.text, owner.end) or _SERVICE_OF.search(sentence.text[: owner.start])
        service = _SERVICES[match["noun"].lower()] if match is not None else None
        found = self._lookup.organisations(f"{entry.name} {service}") if service is not None else ()
        if match is None or len(found) != 1:
            return
        start, end = min(match.start("noun"), owner.start), max(match.end("noun"), owner.end)
        number = self._numbers.listed(article, found[0])
        sentence.organisations = [m for m in sentence.organisations if m.end <= start or end <= m.start]
        sentence.organisations.append(OrganisationMention(start, end, number))
        article.organisations[number].seen.append(sentence.start + start)

    def _of_another_state(self, article: ArticleContext, sentence: SentenceContext, owner: OrganisationMention) -> None:
        """ "The IDF's Southern Command": no command of the state that the pack knows one by this name of."""
        named = next(
            (
                m
                for m in sentence.organisations
                if re.fullmatch(r"[’']s?\s+", sentence.text[owner.end : m.start] or "x") and not m.generic
            ),
            None,
        )
        if named is None:
            return
        entry, over = article.organisations[named.organisation], article.organisations[owner.organisation]
        command = entry.pack_id is None and entry.country is None and re.search(r"\bCommand$", entry.name) is not None
        if over.country in (None, entry.country) or not (command or (entry.pack_id and entry.country)):
            return
        number = self._number(article, sentence.text[named.start : named.end], owner.organisation)
        sentence.organisations[sentence.organisations.index(named)] = OrganisationMention(
            named.start, named.end, number
        )
        article.organisations[number].seen.append(sentence.start + named.start)

    def _before_title(self, article: ArticleContext, sentence: SentenceContext, owner: OrganisationMention) -> None:
        """ "The Democratic Party (DP) executive council chairman"."""
        match = _BARE.match(sentence.text, owner.end)
        if match is not None and any(
            title.start() == 0 for title in _TITLE.finditer(sentence.text[match.end() : match.end() + 40].lstrip())
        ):
            self._add(article, sentence, match.start("words"), match.span("noun"), owner.organisation)

    def _in_place(self, article: ArticleContext, sentence: SentenceContext, owner: OrganisationMention) -> None:
        """ "The staff chief of the armed police corps in Gansu": the contingent of that province."""
        entry = article.organisations[owner.organisation]
        there = _THERE.match(sentence.text, owner.end) if entry.pack_id == "cn.pap" else None
        found = self._lookup.organisations(f"{there['place']} Armed Police Corps") if there is not None else ()
        if there is None or len(found) != 1 or not beside_title(sentence, owner.start, owner.end):
            return
        number = self._numbers.listed(article, found[0])
        sentence.organisations = [m for m in sentence.organisations if m.end <= owner.start or there.end() <= m.start]
        sentence.organisations.append(OrganisationMention(owner.start, there.end(), number))
        article.organisations[number].seen.append(sentence.start + owner.start)

    def _forces(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """ "Commander of U.S. and NATO troops in Afghanistan": a body as it is written."""
        for match in _FORCES.finditer(sentence.text):
            titles = list(_TITLE.finditer(sentence.text[: match.start()]))
            if not titles or _TITLE_OF.fullmatch(sentence.text[titles[-1].end() : match.start()]) is None:
                continue
            low, high = match.span()
            if any(m.start <= low and high <= m.end for m in sentence.organisations):
                continue  # "US forces in South Korea": by its name
            number = self._numbers.unlisted(article, match.group())
            sentence.organisations = [m for m in sentence.organisations if m.end <= low or high <= m.start]
            sentence.organisations.append(OrganisationMention(low, high, number))
            article.organisations[number].seen.append(sentence.start + low)

    def _of_state(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """ "Head of Russia's airborne forces": the forces of a kind of a state, in common words."""
        for state in list(sentence.countries):
            match = _STATE_FORCES.match(sentence.text, state.end)
            named = countries.adjectives(state.country) if match is not None else ()
            if match is None or not named or not beside_title(sentence, state.start, match.end()):
                continue
            low, high = match.span("name")
            if any(m.start < high and low < m.end for m in sentence.organisations):
                continue
            number = self._numbers.unlisted(
                article, f"{named[0]} {written(match['name'])}", country=state.country, kind="armed_force"
            )
            sentence.organisations.append(OrganisationMention(low, high, number))
            article.organisations[number].seen.append(sentence.start + low)

    def _inside(self, article: ArticleContext, sentence: SentenceContext, owner: OrganisationMention) -> None:
        """ "Head of the legal department of the bank"."""
        noun = _OF.search(sentence.text[: _stated(sentence, owner.start)])
        titles = list(_TITLE.finditer(sentence.text[: noun.start()])) if noun is not None else []
        link = _TITLE_OF.match(sentence.text, titles[-1].end()) if titles else None
        if link is None and noun is not None:
            link = _LEADS_THE.search(sentence.text, 0, noun.start())
        if noun is None or link is None:
            return
        owned = (m for m in sentence.organisations if m.start > owner.end)
        if (of := _POSSESSIVE.match(sentence.text, owner.end)) is not None:
            owner = next((m for m in owned if m.start == of.end()), owner)  # "the commission's staff department"
        words = sentence.text[link.end() : noun.start()]
        if re.fullmatch(rf"(?:{_WORD},?\s+){{1,5}}", words) and not re.search(r"\s(?:of|in|at)\s", words):
            self._add(article, sentence, link.end(), noun.span("noun"), owner.organisation)

    def _called(self, article: ArticleContext, sentence: SentenceContext, owner: OrganisationMention) -> None:
        """ "Head of the department of strategic studies at the academy"."""
        before, owned = part_before(sentence.text, owner.start), part_owned(sentence.text, owner.end)
        for span in (before, owned):
            if span is None or not beside_title(sentence, span[0] if span == before else owner.start, span[1]):
                continue
            inside = (*sentence.people, *sentence.countries, *sentence.organisations)
            if any(m.start < span[1] and span[0] < m.end for m in inside):
                continue
            number = self._number(article, written(sentence.text[slice(*span)]), owner.organisation)
            sentence.organisations.append(OrganisationMention(*span, number))
            entry = article.organisations[number]
            entry.seen.append(sentence.start + span[0])
            if number != owner.organisation:
                entry.part_of = entry.part_of if entry.part_of is not None else owner.organisation

    def _spoken_of(self, article: ArticleContext, sentence: SentenceContext, at: int) -> int | None:
        """Whose parts "its" are: the body named last in the sentence, or the whole of which that one is a part."""
        before = [mention for mention in sentence.organisations if mention.end <= at]
        if not before and sentence.index:
            last_one = article.sentences[sentence.index - 1]
            if "\n" not in article.text[last_one.end : sentence.start]:
                before = last_one.organisations
                before = before if len({mention.organisation for mention in before}) == 1 else []
        if not before:
            return None
        last = before[-1].organisation
        return article.organisations[last].part_of if article.organisations[last].part_of is not None else last

    def _add(
        self, article: ArticleContext, sentence: SentenceContext, start: int, noun: tuple[int, int], parent: int
    ) -> None:
        end = noun[1]
        if re.search(r",\s+(?:the|an?)\s", sentence.text[start : noun[0]]):
            return  # "its successor, the Equipment Development Department"
        words = list(re.finditer(_WORD, sentence.text[start : noun[0]]))
        while words and words[0].group().lower() in _DESCRIBING:
            words = words[1:]
        if not words or _TITLE.search(sentence.text[start : noun[0]]):
            return
        start += words[0].start()
        programme = sentence.text[noun[0] : end].lower().startswith("program")
        if programme and article.organisations[parent].kind in _OF_WORKS:
            return  # "ran the army's space programme": work, and no part of it
        if programme and _TAKING_PART.search(sentence.text, 0, start):
            return  # "a member of the school's honours programme": what is learnt there
        field = [] if programme else sentence.countries
        if any(m.start < end and start < m.end for m in (*sentence.people, *field)):
            return  # but "its China programme"
        inside = [m for m in sentence.organisations if m.start < end and start < m.end]
        if any(end < m.end and not m.generic for m in inside):
            return  # "its liaison office in Hong Kong": a body by its name
        entry = article.organisations[parent]
        if any(m.organisation != parent and self._is_part(article, m.organisation, parent) for m in inside):
            return  # "the commission's political work department": a body that a pack knows there
        if any(m.start <= start and end <= m.end and self._beside(article, m.organisation, parent) for m in inside):
            return  # "the Joint Staff Department and its Political Work Department": both of what is above them
        name = written(sentence.text[start:end])
        number = self._number(article, name, parent)
        for mention in inside:
            sentence.organisations.remove(mention)
        sentence.organisations.append(OrganisationMention(start, end, number))
        article.organisations[number].seen.append(sentence.start + start)
        if number != parent:
            article.organisations[number].part_of = parent
            article.organisations[number].country = article.organisations[number].country or entry.country

    def _number(self, article: ArticleContext, name: str, parent: int) -> int:
        entry = article.organisations[parent]
        for form in dict.fromkeys((entry.name, *sorted(entry.forms))):
            for whole in (f"{name} of the {form}", f"{form} {name}"):
                if len(found := self._lookup.organisations(whole)) == 1:
                    return self._numbers.listed(article, found[0])
        for above in (
            sorted(self._numbers.above(entry.pack_id)) if entry.pack_id is not None and entry.kind in _SITS else ()
        ):
            # "the Standing Committee named Li to its finance committee": to one of the legislature of which it is a part
            whole_body = self._numbers.pack(above)
            whole = f"{name} of the {whole_body.name}" if whole_body is not None else ""
            if whole and len(found := self._lookup.organisations(whole)) == 1:
                return self._numbers.listed(article, found[0])
        if entry.country is not None and entry.kind in _FORCES_OF_STATES and " " in name:
            own = self._lookup.local(name, entry.country)
            if own is not None and own.country not in (None, "CHN"):
                return self._numbers.listed(article, own)  # "the army's General Political Bureau", of North Korea
        if is_named(entry.name):
            there = place(entry.name)  # as its own bureaus are called: "Shanghai Municipal Labour Bureau"
            return self._numbers.unlisted(article, f"{there.name} {there.kind} {name}", country="CHN", kind="organ")
        return self._numbers.unlisted(article, f"{name} of the {entry.name}", country=entry.country)

    def _is_part(self, article: ArticleContext, number: int, parent: int) -> bool:
        own, above = article.organisations[number].pack_id, article.organisations[parent].pack_id
        return own is not None and above is not None and above in self._numbers.above(own)

    def _beside(self, article: ArticleContext, number: int, other: int) -> bool:
        """Whether two bodies of packs are departments of one body."""
        own, beside = (self._numbers.pack(article.organisations[n].pack_id) for n in (number, other))
        if own is None or beside is None or own.kind != beside.kind or own.kind != "department":
            return False
        return bool({parent for parent, _ in own.parents} & {parent for parent, _ in beside.parents})


def _whole(sentence: SentenceContext, start: int) -> int:
    """Where the phrase of a body begins with the country or body that owns it: "China's navy's planning section"."""
    for mention in (*sentence.countries, *sentence.organisations):
        if re.fullmatch(r"[’']s?\s+|\s+", sentence.text[mention.end : start] or "x"):
            return mention.start
    return start


def _stated(sentence: SentenceContext, start: int) -> int:
    """Where the phrase of a body begins with the state by which it is called: "of the Russian Defence Ministry"."""
    state = next((m for m in sentence.countries if m.end < start and not sentence.text[m.end : start].strip()), None)
    return start if state is None else state.start


def written(text: str) -> str:
    """The name of a part as names are written: "Logistics Department"."""
    small = ("and", "of", "for", "the", "in", "to", "on", "against", "into", "at", "with")
    return " ".join(word if word in small else word[0].upper() + word[1:] for word in text.split())


def _is_firm_of_its_own(sentence: SentenceContext, part: re.Match[str]) -> bool:
    """Whether a firm with a name of its own was found in the words: "its Mora Bell unit"."""
    return part["noun"].lower() == "unit" and any(
        part.start("words") <= m.start and m.end == part.end() for m in sentence.organisations
    )
