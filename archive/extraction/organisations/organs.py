"""Organs of the provinces, regions and cities of China, which news writes in many ways, by one name each.

Hunan's political and legal commission                    Political and Legal Affairs Commission of the CPC Hunan Provincial Committee
the standing committee of Hunan's people's congress      Hunan Provincial People's Congress Standing Committee
head of the city's public security bureau                Dalian Municipal Public Security Bureau, in news of Dalian
secretary of its political and legal commission          of the committee that the sentence names
Gansu's transport department                              Gansu Provincial Transport Department, whatever its field
its congress met, and the standing committee elected      the standing committee of the congress last named
heads the city's police                                   Dalian Police, whose head is told of as police chief of Dalian
"""

from __future__ import annotations

import re

from archive.extraction.context import (
    ArticleContext,
    CountryMention,
    OrganisationEntry,
    SentenceContext,
)
from archive.extraction.organisations.numbers import Numbers, name_no_state, put, reaches_beyond
from archive.extraction.organisations.places_of_china import NAMES, Place, place, place_meant
from archive.extraction.text.sought import sought
from archive.packs.lookup import Lookup

_BESIDE_POLICE = (
    "chief|commissioner|officer|station|academy|college|bureau|department|spokes|official|car|statement|brutality|state"
)
# What stands before "department", "bureau" and is no field of an organ of the place.
_NO_FIELD = (
    "party|communist|own|new|old|former|military|army|navy|garrison|police|news|press|liaison|branch|main|head|home|local|other|and|is|was|has|had|said|"
    "central|national|state|standing|theater|theatre|of|the|a|an|in|for|to|by|with|from|at|on|as|its|his|her|their|this|that|who"
)
# Each organ by its key, as it is written, and as it is called.
_WORDS = {
    "congress": r"people[’']?s[’']? congress|(?<!special )legislature",
    "conference": r"committee of the (?:chinese )?people[’']s political consultative conference|committee of the CPPCC|(?:people[’']?s )?political consultative conference|(?:top )?political advisory (?:body|conference)|CPPCC",
    "law": r"political and legal(?: affairs)? (?:commission|committee)|politics and law (?:commission|committee)|commission for political and legal affairs",
    "front": r"united front(?: work)? department",
    "personnel": r"organi[sz]ation department",
    "publicity": r"(?:publicity|propaganda) department",
    "discipline": r"(?:commission for discipline inspection|(?:party )?discipline(?: inspection)? commission|disciplinary commission|(?:anti-corruption|anti-graft|discipline) (?:body|watchdog))",
    "security": r"public security (?:bureau|department)",
    "prosecution": r"(?:people[’']s )?procuratorate",
    "court": r"high(?:er)? people[’']s court",
    "party": r"(?:communist )?party committee|committee of the (?:communist party of china|chinese communist party|communist party|CPC|CCP|party)|CPC committee",
    "police": rf"police(?: force)?(?! (?:{_BESIDE_POLICE})\w*)",
    "field": rf"(?:(?!(?:{_NO_FIELD})\b)[a-z]+(?:,? and|,)? ){{1,4}}(?:department|bureau|commission|administration|authority)",
}
_CALLED = {
    "congress": "{place} {kind} People's Congress",
    "sitting": "{place} {kind} People's Congress Standing Committee",
    "conference": "{place} {kind} Committee of the Chinese People's Political Consultative Conference",
    "law": "Political and Legal Affairs Commission of the {committee}",
    "front": "United Front Work Department of the {committee}",
    "personnel": "Organization Department of the {committee}",
    "publicity": "Publicity Department of the {committee}",
    "discipline": "{place} {kind} Commission for Discipline Inspection",
    "security": "{place} {kind} Public Security {bureau}",
    "prosecution": "{place} {kind} People's Procuratorate",
    "court": "{place} {kind} High People's Court",
    "party": "{committee}",
    "police": "{place} Police",
    "field": "{place} {kind} {field}",
}
_ORGAN = rf"(?:{'|'.join(f'(?P<{key}>{words})' for key, words in _WORDS.items())})"
_KIND = r"(?:provincial|municipal|regional|autonomous regional|city)"
_NOUN = r"(?:[Pp]rovince|[Cc]ity|[Mm]unicipality|(?:[A-Z]\w+ )?[Aa]utonomous [Rr]egion|[Rr]egion)"
_SITTING = r"(?P<sitting>(?:standing committee|presidium) of (?:the )?)?"
_SITS = r"(?P<sits>[’']?s? standing committee)?"
_PLACED = sought(
    rf"(?i:(?:CPC |CCP )?{_SITTING}(?:CPC |CCP )?)(?P<place>{NAMES})(?: {_NOUN})?(?:[’']s?)? (?i:(?:{_KIND} )?(?:CPC |party )?{_ORGAN}{_SITS})(?!\w)"
)
_OF_PLACE = sought(
    rf"(?<![\w-])(?i:{_SITTING}{_ORGAN}{_SITS} (?:of|in|for) (?:the )?(?:(?:CPC|CCP|communist party|party)(?:[’']s)? )?(?:province of |city of |municipality of )?)"
    rf"(?P<place>{NAMES})(?![\w-])(?: {_NOUN})?(?P<above>(?i:(?:[’']s)? (?:{_KIND} )?(?:party )?committee(?: of (?:the )?(?:communist party of china|CPC|CCP|party|communist party))?))?"
)
# "the party's Shanghai committee"
_OF_PARTY = sought(
    rf"(?i:(?P<sitting>(?:standing committee of )?)(?:communist )?party[’']s )(?P<place>{NAMES}) (?i:(?P<party>(?:{_KIND} )?committee)(?P<sits>))(?!\w)"
)
# "secretary of the Hubei Provincial Committee": of the party, where no other body is named behind it
_OF_SECRETARY = sought(
    rf"(?P<sitting>(?:[Ss]tanding [Cc]ommittee of (?:the )?)?)(?<![\w-])(?P<place>{NAMES}) (?:[A-Z]\w+ )?(?:Autonomous )?(?P<party>(?:Provincial|Municipal|Regional|City) Committee)(?P<sits>)(?!\w| (?:of|for)\b)"
)
# "the league's Anhui Provincial Committee", "the Jiusan Society Beijing Municipal Committee": of no party that rules
_OF_OTHERS = re.compile(
    r"(?:(?<!CPC)(?<!CCP)(?<!arty)[’']s?|\b(?:League|Society|Association|Federation|Union|(?<!Communist )Party))\s+$"
)
_MEANT = re.compile(
    rf"(?<![\w])(?i:{_SITTING}(?:the|its|that|this) (?P<whose>(?P<owner>province|city|municipality|region|autonomous region)[’']s|(?P<kind>provincial|municipal|regional|city|local)) (?:party )?{_ORGAN}{_SITS})(?!\w)"
)
_ANY = sought(
    r"congress|consultative|advisory|legal|law comm|united front|disciplin|public security|organi[sz]ation dep|publicity|propaganda dep|"
    r"standing committee|legislature|police|department|bureau|commission|administration|authority|procuratorate|people[’']s court|party committee|anti-graft|anti-corruption|CPPCC|committee of the (?:c|p)|party[’']s .{2,30}committee|(?:al|City) committee",
    re.I,
)
_OWNER = sought(
    r"\b(?:[Tt]he|[Tt]hat|[Ii]ts) (?:(?P<owner>province|city|municipality|region|autonomous region)(?=[’']s (?:[\w-]+ ){0,3}(?:mayor|governor|chief|"
    r"party|chair|secretary|executive|boss|head|police|leader))|(?P<kind>provincial|regional|municipal|city) government(?!\w| of [A-Z]))"
)
_OF_TERRITORY = re.compile(r"s (?:\w+ )?(?:chief executive|leader)\b")
_CONGRESS = re.compile(r"National People's Congress|.+ (?:Provincial|Municipal|Regional) People's Congress")
_COMMITTEE = re.compile(r"CPC .+(?:Provincial|Municipal|Regional) Committee")
_ONE_THAT_SITS = re.compile(r"^Standing Committee of the |Congress Standing Committee$")
_THE_SITTING = re.compile(
    r"\b(?:[Tt]he|[Ii]ts) (?P<sits>(?:(?:congress|legislature|committee)[’']s )?[Ss]tanding [Cc]ommittee)(?!\w| of\b)"
)
_OF_POLITBURO = re.compile(
    r"\b(?:[Ss]tanding [Cc]ommittee of (?:its|China[’']s|the (?:ruling )?[Pp]arty[’']s) (?:Politburo|Political Bureau)|"
    r"(?:its|China[’']s|[Pp]arty[’']s) Politburo[’']s [Ss]tanding [Cc]ommittee)"
)
# Of these whoever heads them is the secretary.
_BY_SECRETARIES = (
    "Political and Legal Affairs Commission",
    "Commission for Discipline Inspection",
    "Leading Party Members Group",
)
_SECRETARIES = {
    **dict.fromkeys(("head", "chief", "director", "chairman", "party secretary"), "secretary"),
    **dict.fromkeys(("deputy head", "deputy chief", "deputy director"), "deputy secretary"),
}


class OrganFinder:
    """Finds organs of parts and towns of China in the sentences of an article."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._lookup = lookup
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds them to the organisations of every sentence, in the place of shorter names in them."""
        sitting: str | None = None
        for sentence in article.told():
            for match in _OWNER.finditer(sentence.text):
                self._owned(article, sentence, match)
            if _ANY.search(sentence.text) is None:
                continue
            for pattern in (_OF_PLACE, _PLACED, _OF_PARTY, _OF_SECRETARY):
                for match in pattern.finditer(sentence.text):
                    if pattern is _OF_SECRETARY and _OF_OTHERS.search(sentence.text, 0, match.start()):
                        continue
                    self._add(article, sentence, match, place(match["place"]))
            for match in _MEANT.finditer(sentence.text):
                word = match["owner"] or match["kind"]
                there = place_meant(article, word, sentence.start + match.start())
                if there is not None:
                    self._add(article, sentence, match, there)
            self._of_politburo(article, sentence)
            sitting = self._sittings(article, sentence, sitting)

    def _of_politburo(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """ "The standing committee of its Politburo", in news of China and of no other state's party."""
        match = _OF_POLITBURO.search(sentence.text)
        known = self._lookup.organisations("Politburo Standing Committee") if match is not None else ()
        if match is not None and len(known) == 1 and article.main_country in ("CHN", "HKG", None):
            put(article, sentence, match.span(), self._numbers.listed(article, known[0]))

    def _sittings(self, article: ArticleContext, sentence: SentenceContext, last: str | None) -> str | None:
        """ "The standing committee": that of the congress or committee last named, whose name is returned for the sentences that
        follow."""
        at = 0
        for match in (*_THE_SITTING.finditer(sentence.text), None):
            end = match.start() if match is not None else len(sentence.text)
            for mention in sentence.organisations:
                if at <= mention.start < end:
                    last = _that_sits(article.organisations[mention.organisation], last)
            if match is None:
                return last
            at = match.end()
            if last is not None and not reaches_beyond(sentence, *match.span("sits")):
                put(article, sentence, match.span("sits"), self._number(article, last))
        return last

    def _owned(self, article: ArticleContext, sentence: SentenceContext, match: re.Match[str]) -> None:
        """ "The city's mayor", "chairman of the regional government": the place that is meant, where no other state's town is named
        before it."""
        word = match["owner"] or match["kind"]
        start, end = match.start("owner" if match["owner"] else "kind"), match.end()
        inside = [m for m in sentence.organisations if m.start < end and start < m.end]
        if reaches_beyond(sentence, start, end) or any(sentence.text[m.start : m.end] != "government" for m in inside):
            return
        if any(m.end <= start and m.country not in ("CHN", "HKG", "MAC") for m in sentence.countries):
            return
        territory = [code for code in ("HKG", "MAC") if article.salience[code]]
        if word == "city" and len(territory) == 1 and _OF_TERRITORY.match(sentence.text, end + 1):
            sentence.countries.append(CountryMention(start, end, territory[0], "name"))
            sentence.countries.sort(key=lambda mention: mention.start)
            return
        there = place_meant(article, word, sentence.start + start)
        if there is None:
            return
        known = [body for body in self._lookup.organisations(there.name) if body.kind in ("province", "city", "region")]
        number = (
            self._numbers.listed(article, known[0])
            if len(known) == 1
            else self._numbers.unlisted(article, there.name, country="CHN", kind="place")
        )
        put(article, sentence, (start, end), number, generic=True)

    def _add(self, article: ArticleContext, sentence: SentenceContext, match: re.Match[str], there: Place) -> None:
        start, end = match.span()
        if match.re is _MEANT and not match["sitting"]:
            start = match.start("whose")  # the article before it is of the phrase of the title
        if reaches_beyond(sentence, start, end):
            return
        key = next(key for key in _WORDS if match.groupdict().get(key))
        if key == "congress" and (match["sitting"] or match["sits"]):
            key = "sitting"
        bureau = "Bureau" if there.kind == "Municipal" else "Department"
        if key == "field" and there.name == "Beijing" and "municipal" not in match.group().lower():
            return  # "Beijing's foreign exchange administration": of the state
        field = _titled(match["field"]) if key == "field" else ""
        name = _CALLED[key].format(
            place=there.name, kind=there.kind, bureau=bureau, committee=there.committee, field=field
        )
        if key == "party" and (match["sitting"] or match["sits"]):
            name = f"Standing Committee of the {name}"
        put(article, sentence, (start, end), self._number(article, name))
        name_no_state(sentence, start, end)

    def _number(self, article: ArticleContext, name: str) -> int:
        known = self._lookup.organisations(name)
        if len(known) == 1:
            return self._numbers.listed(article, known[0])
        return self._numbers.unlisted(article, name, country="CHN", kind="organ")


def _that_sits(body: OrganisationEntry, last: str | None) -> str | None:
    """The standing committee of a body that has one; none after the party's central bodies, and the last after any other."""
    if body.country == "CHN" and _ONE_THAT_SITS.search(body.name) is not None:
        return body.name
    if _CONGRESS.fullmatch(body.name) is not None:
        return f"{body.name} Standing Committee"
    if body.pack_id is not None and body.pack_id.startswith("cn.cpc") and not body.name.endswith("al Committee"):
        return None
    return f"Standing Committee of the {body.name}" if _COMMITTEE.fullmatch(body.name) is not None else last


def _titled(words: str) -> str:
    return " ".join(word if word == "and" else word.capitalize() for word in words.lower().split())


def title_there(title: str, body: OrganisationEntry) -> str:
    """What whoever heads an organ is called there: a commission of the party has a secretary."""
    if body.country == "CHN" and body.kind == "organ" and any(name in body.name for name in _BY_SECRETARIES):
        return _SECRETARIES.get(title, title)
    return title
