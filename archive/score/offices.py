"""Whether two phrases mean one office: lenient about wording, strict about rank, body and place.

"53rd Governor of Kansas" is governor of Kansas, "Member of the U.S. House of Representatives from Texas" is a
representative in that House. A deputy is no minister, a circuit court no other circuit court, and a title whose body is
unknown is no office of a body.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from archive.identity import fold
from archive.score.wording import coded, is_code, spelt

_ROLES = frozenset(
    """
    administrator adviser aide ambassador archbishop attorneygeneral auditor bishop chair charge chief chiefofstaff chancellor
    clerk commandant commander
    commissar commissioner comptroller constable consul controller coordinator counsel counselor dean delegate designee director
    directorgeneral districtattorney economist elder ethnarch fellow governor head inspector inspectorgeneral judge justice king
    leader lecturer magistrate manager marshal mayor member minister ministeratlarge monarch ombudsman organiser partner
    plenipotentiary premier president professor prosecutor
    provost recorder rector regent registrar representative secretary secretarygeneral sheriff solicitorgeneral speaker
    spokesperson surgeongeneral superintendent treasurer trustee usattorney vicar viceroy warden whip
    """.split()
)
_RANKS = frozenset(
    """
    assistant associate co deputy first former honorary junior lieutenant majority minority parliamentary permanent
    principal ranking second shadow special under
    """.split()
)
# What one writer says and another leaves out: kinds of bodies and places, not which.
_KINDS = frozenset(
    """
    administration affair affairs agency autonomous bureau cabinet city county department federal government krai ministry
    national oblast office okrug people portfolio province provisional region republic state-level statewide territory
    town union armed
    """.split()
)
_SMALL = frozenset("a an and as at by d de du for from general-purpose in its of on s the to with elect".split())
_ACTING = re.compile(
    r"\b(?:acting|interim|caretaker|then|incumbent|senior|(?:extraordinary and )?plenipotentiary(?! (?:representative|envoy))|extraordinary|designate|pro tempore)\b"
)
_ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th)\b(?:\s*(?:,|and)\s*(?=\d))?")
_NEXT = re.compile(r"(?:\biso3\w+ )?\b(?:ambassador|charge|consul|representative)\b.*")
_SEAT = re.compile(r"\bfrom .*$")
_PHRASES = (
    (r"chargé d.affaires|charge d.affaires", "charge"),
    (r"attorney[- ]general", "attorneygeneral"),
    (r"(?:iso3usa|us|united states) attorney\b", "usattorney"),
    (r"solicitor[- ]general", "solicitorgeneral"),
    (r"inspector[- ]general", "inspectorgeneral"),
    (r"surgeon[- ]general", "surgeongeneral"),
    (r"secretary[- ]general|general secretary", "secretarygeneral"),
    (r"director[- ]general|general director", "directorgeneral"),
    (r"district attorney", "districtattorney"),
    (r"chief[- ]of[- ]staff", "chiefofstaff"),
    (r"prime minister|head of (?:the )?government\b", "premier"),
    (r"\b(?:general|flag|air) officer commanding(?:[- ]in[- ]chief)?|\bgoc(?:[- ]in[- ]c)?\b", "commander"),
    (r"commander[- ]in[- ]chief|commanding (?:officer|general)", "commander"),
    (r"chief constable", "constable"),
    (r"undersecretary", "under secretary"),
    (r"\bvice\b[- ]?", "deputy "),
    (r"white house", "whitehouse"),
    (r"\b(adviser|advisor|aide) to (?:the )?(?:president|premier)\b(?! for)", r"\1"),
    (r"permanent (?:representative|delegate)|high commissioner (?=to )", "ambassador "),
    (r"minister (?:of|for) justice|justice minister", "minister justicedepartment"),
    (r"(?:department|ministry) of justice|justice (?:department|ministry)", "justicedepartment"),
    (r"associate justice", "justice"),
    (r"circuit judge", "judge"),
    (r"house of representatives|\bhouse\b", "lowerhouse"),
    (r"congress(?:man|woman|person)|(?:us|united states) representative", "member lowerhouse"),
    (r"\bsenators?\b", "member senate"),
    (r"(?:presidential|plenipotentiary) (?:envoy|representative)\b(?: to\b)?", "plenipotentiary"),
    (r"minister without portfolio", "ministeratlarge"),
    (r"office of the president\b|presidential office|presidency\b", "presidentsoffice"),
    (r"commonwealth of independent states", "cis"),
    (r"covid-?19", "coronavirus"),
)
_LEADERS = frozenset({"administrator", "chair", "chief", "commissioner", "director", "directorgeneral", "leader"})
# The body that an office lies in by its nature: to name it adds nothing.
_IMPLIED = {
    "attorneygeneral": frozenset({"justicedepartment"}),
    "solicitorgeneral": frozenset({"justicedepartment"}),
    "adviser": frozenset({"whitehouse", "council"}),
    "constable": frozenset({"police"}),
    "coordinator": frozenset({"whitehouse"}),
    "justice": frozenset({"supreme", "court"}),
    "ambassador": frozenset({"state", "foreign", "embassy"}),
    "charge": frozenset({"state", "foreign", "embassy"}),
    "premier": frozenset({"executive", "yuan", "state", "council", "cabinet"}),
    "ministeratlarge": frozenset({"executive", "yuan", "council", "cabinet"}),
}
# Titles that mean one office in bodies of a kind.
_OTHERWISE = (
    (
        frozenset({"speaker", "chair", "president", "head"}),
        frozenset({"duma", "parliament", "assembly", "rada", "yuan"}),
    ),
    (frozenset({"governor", "chair", "president", "head"}), frozenset({"bank"})),
    (frozenset({"justice", "member"}), frozenset({"court"})),
    (frozenset({"chair", "president", "head"}), frozenset({"party", "union", "confederation", "federation", "club"})),
    (frozenset({"leader", "president", "head"}), frozenset({"party"})),
    (frozenset({"commissioner", "chief", "director", "head"}), frozenset({"police"})),
)
_FORCE = frozenset({"service", "force"})
_SENT = frozenset({"ambassador", "charge", "consul", "representative"})
# Words that tell one body from its sisters, where the rest of the name is the same.
_TELLING = frozenset(
    "eastern western northern southern central middle north south east west upper lower new third fourth fifth sixth "
    "seventh eighth ninth tenth eleventh first second".split()
)
_PLACE_OF_SCHOOL = re.compile(r"(?<=chool|llege|rsity|ademy), [A-Z]\w+$")
_FIRST_FIELD = re.compile(
    r"(?!.*\bState\b).*?\b(?:Minister|Ministry|Secretary)\b.*?\b(?:of|for)\s(?:(?!\band\b)[\w -])+?(?=,\s|\s+and\s)"
)
_ENOUGH = 2 / 3


@dataclass(frozen=True, slots=True)
class Office:
    """A phrase for an office taken apart. `sent_to` are the countries and bodies that an envoy is sent to."""

    roles: frozenset[str]
    ranks: frozenset[str]
    scope: frozenset[str]
    countries: frozenset[str]
    sent_to: frozenset[str] = frozenset()


@cache
def offices(phrase: str) -> tuple[Office, ...]:
    """The offices that a phrase names: one, or each of several joined by "and" or a dash."""
    parts = re.split(r"\s+[–—-]\s+|\s+and\s+", phrase)
    named = [_office(part) for part in parts]
    whole = (_office(phrase), *_plainer(phrase))
    if len(parts) > 1 and all(part.roles for part in named):
        return (*whole, *named)
    return whole


def _plainer(phrase: str) -> tuple[Office, ...]:
    """What an office is called without a detail that others leave out: the seat of a member ("Member of the Senate for
    Rhône"), the field of a deputy commander, the place where a body is, the staff of a chief of forces."""
    found = []
    body = re.match(
        r"(?P<title>(?:.*?\b(?:of|in)\b.*?|Senato)\w)\s+(?:for\s+(?!the\b[^,]*\b(?:Circuit|District)\b)|in\s+(?!the\b)(?=[A-Z]))",
        phrase,
    )
    if body is not None and re.match(r"(?:Deputy|Vice|Assistant|Member|Senator|Chief|Commander)\b", phrase):
        found.append(_office(body["title"]))
    staff = re.sub(r"\b[Cc]hief of (?:the )?[Gg]eneral [Ss]taff of\b", "chief of staff of", phrase)
    staff = re.sub(r"\b[Cc]hief of (?:the )?(Army|Naval|Navy|Air|Defen[cs]e) [Ss]taff\b", r"chief of the \1", staff)
    if staff != phrase:
        found.append(_office(staff))
    # "Minister of Labour" is that of Labour and Social Affairs, no minister of social affairs is.
    field = _FIRST_FIELD.match(phrase)
    found += [replace(_office(field.group()), countries=_office(phrase).countries)] if field is not None else []
    found += [_office(phrase[: place.start()])] if (place := _PLACE_OF_SCHOOL.search(phrase)) is not None else []
    return tuple(found)


def same_office(one: str, other: str, country: str | None = None) -> bool:
    """Whether two phrases mean one office; `country` (alpha-3) is that of the other's organisation."""
    return any(_same(left, right, country) for left in offices(one) for right in offices(other))


def _same(one: Office, other: Office, country: str | None) -> bool:
    if not one.roles or one.ranks != other.ranks:
        return False
    if one.roles != other.roles and not (_heads(one, other) or _heads(other, one) or _called_otherwise(one, other)):
        return False
    theirs = other.countries | ({country} if country else frozenset())
    if one.countries and theirs and not one.countries & theirs:
        return False
    if one.sent_to or other.sent_to:
        return bool(one.sent_to & other.sent_to) and (one.sent_to <= other.sent_to or other.sent_to <= one.sent_to)
    implied = frozenset[str]().union(*(_IMPLIED.get(role, frozenset()) for role in one.roles))
    if "bank" in one.scope & other.scope and one.countries & theirs:
        implied |= {"central"}  # "Bank of Russia"
    left, right = one.scope - implied, other.scope - implied
    if not left and not right:
        # Nothing but the title and the state, or the body that goes with the title ("counselor to the president").
        return (
            bool(one.countries & theirs)
            or len(one.roles) > 1
            or bool(one.roles & _IMPLIED.keys())
            or one.scope == other.scope != frozenset()
        )
    if one.roles == {"premier"} and one.ranks and one.countries & theirs:
        return True  # "deputy prime minister for construction": the portfolio is a detail
    alike = left & right
    if (left ^ right) & _TELLING or not left or not right:
        return False
    if (left < right and one.countries and not theirs) or (right < left and theirs and not one.countries):
        return False  # that of a state, and that of one of its parts
    if left <= right or right <= left:
        return len(alike) / max(len(left), len(right)) >= _ENOUGH
    return len(alike) >= 3 and len(alike) / len(left | right) >= _ENOUGH


def _heads(one: Office, other: Office) -> bool:
    """Whether one is said to head what the other leads under a title of its own ("she headed the California party")."""
    return (
        one.roles == {"head"}
        and len(other.roles) == 1
        and other.roles <= _LEADERS
        and one.scope == other.scope != set()
    )


def _called_otherwise(one: Office, other: Office) -> bool:
    """Whether two titles are one in bodies of a kind: the speaker of a parliament chairs it, a governor of a central bank
    leads it, the members of a supreme court are its justices."""
    roles, scope = one.roles | other.roles, one.scope & other.scope
    return (
        len(one.roles) == len(other.roles) == 1
        and any(roles <= titles and scope & bodies for titles, bodies in _OTHERWISE)
        and (one.scope - _FORCE == other.scope - _FORCE or bool(scope & {"bank"}))
    )


def _office(phrase: str) -> Office:
    text = re.sub(r"\([^)]*\)", " ", phrase.replace("’", "'"))
    text, countries = coded(text)
    folded = _ORDINAL.sub(" ", fold(text).replace(".", ""))
    folded = _ACTING.sub(" ", re.sub(r"'s\b|s'(?=\s)", " ", folded))
    for pattern, plain in _PHRASES:
        folded = re.sub(pattern, plain, folded)
    bare = " ".join(re.sub(r"[^\w ]+", " ", folded).split())
    if re.match(r"(?:\w+ )?member\b", bare):
        bare = _SEAT.sub("", bare)
    words = [spelt(word) for word in bare.split() if word not in _SMALL]
    ranks = frozenset(word for word in words if word in _RANKS)
    scope = frozenset(word for word in words if word not in _ROLES | _RANKS | _KINDS and not is_code(word))
    roles = frozenset(word for word in words if word in _ROLES)
    if not roles:
        # "Assistant to ...", a deputy of a parliament.
        roles, ranks = ranks, frozenset()
    if roles == {"deputy"} or (roles == {"representative"} and "lowerhouse" in scope):
        roles = frozenset({"member"})
    sent_to = frozenset[str]()
    if roles & _SENT:
        # "Ambassador to Mauritius", of two posts in one phrase each.
        targets = (_NEXT.sub("", part) for part in re.split(r" (?:to|for) ", bare)[1:])
        sent_to = frozenset(spelt(word) for part in targets for word in part.split()) - _SMALL - _KINDS - {"district"}
    return Office(roles, ranks, scope, countries, sent_to)
