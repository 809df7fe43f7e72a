"""Fields of government: what a minister, secretary or ministry is for.

They stand before the title ("defence minister"), or after it ("minister of defence", "Secretary for Home Affairs"). The
list joins spellings of one field; a field that it does not have is read from its capitals ("Minister of Rural
Electrification").
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from archive.extraction.body_nouns import nouns
from archive.extraction.lexicon import (
    ACTING,
    ENDED_BY_ADJECTIVE,
    FORMER,
    INCOMING,
    NEW,
    OUTGOING,
    PLAIN,
    THEN,
    title_pattern,
)
from archive.extraction.phrases import phrases
from archive.extraction.text.alternatives import either
from archive.extraction.text.sought import sought
from archive.packs.countries import country_of

_ALIASES = {
    "national defence": "defence",
    "national defense": "defence",
    "people's armed forces": "defence",
    "people’s armed forces": "defence",
    "defense": "defence",
    "foreign affairs": "foreign",
    "external affairs": "foreign",
    "external relations": "foreign",
    "foreign relations": "foreign",
    "economic affairs": "economy",
    "economics": "economy",
    "economic": "economy",
    "internal affairs": "interior",
    "home affairs": "home",
    "transportation": "transport",
    "labor": "labour",
    "sport": "sports",
    "defense industry": "defence industry",
    "farm": "agriculture",
    "agricultural": "agriculture",
}
_PLAIN = phrases(
    """
    defence, war, foreign, finance, economy, interior, home, justice, health, education, trade, commerce, energy, oil,
    petroleum, environment, agriculture, transport, labour, culture, tourism, information, science and technology,
    industry, planning, economic planning, national planning, security, public security, state security, national security, intelligence, treasury, state,
    homeland security, veterans affairs, housing, immigration, unification, propaganda, railways, railway, water resources,
    natural resources, emergency management, civil affairs, women's affairs, social welfare, sports, religious affairs,
    digital affairs, army, navy, air force, economic development, regional development, rural development, urban development,
    social development, social affairs, social protection, social security, social services, higher education, science,
    technology, innovation, research, climate, climate change, ecology, emergencies, emergency situations, communications,
    telecommunications, infrastructure, public works, works, construction, mines, mining, forestry, fisheries, water,
    irrigation, power, electricity, budget, taxation, employment, pensions, equality, integration, migration, citizenship,
    parliamentary affairs, legal affairs, constitutional affairs, law, human rights, reconciliation, public administration,
    public service, local government, local governments, youth, youth affairs, women, minority affairs, tribal affairs,
    family affairs, family, development, international development, international cooperation, international trade, foreign trade, external trade,
    overseas development, civil aviation, aviation, shipping, ports, maritime affairs, police, corrections, prisons,
    industry and trade, trade and industry, defence industry, strategic industries, privatisation, investment, food,
    consumer affairs, textiles, steel, coal, chemicals, food security, land, lands, livestock, ict, cooperatives, devolution, veterans, intergovernmental
    affairs, indigenous affairs, european affairs, europe, northern ireland, communities, business, work and pensions,
    public order, administrative reform, correctional services, public service and administration, civil protection,
    digital transformation, posts, public instruction, information technology, media, broadcasting, royal household
    """
)
PORTFOLIOS: Mapping[str, str] = {**{field: field for field in _PLAIN}, **_ALIASES}
"""Each field as texts write it, with the form under which it is stored."""

# Whose chief may be its minister ("defence chief", "the finance head"), by headlines; an intelligence chief is none.
CHIEFLY = frozenset(
    phrases("defence, foreign, finance, economy, interior, justice, health, trade, commerce, state, treasury")
)
SERVICES = {"army": "Army", "navy": "Navy", "air force": "Air Force"}
MINISTERIAL = frozenset(
    ("minister", "secretary", "chief", "head", "vice minister", "deputy minister", "deputy secretary", "spokesperson")
)

# What is directed, and no body, in the name of a post: "Director of Administration", "Director General of Military Operations".
DUTIES = frozenset(
    """
    operations administration training intelligence planning policy communications research logistics personnel affairs
    security protocol strategy staff programs programmes procurement plans recruitment finance investigations engineering
    mobilisation mobilization propaganda publicity analysis information development production sales marketing
    science technology innovation prosecutions immigration customs ceremonies services work
    """.split()
)

# As part of a regular expression: any field of a post.
ANY = either(sorted(map(re.escape, PORTFOLIOS), key=len, reverse=True))
BEFORE = re.compile(
    rf"(?:(?<![\w-])|(?<=\bex-)|(?<=\bthen-))(?P<field>(?:(?:{ANY})(?:,\s+|,?\s+and\s+|\s+&\s+))*(?:{ANY}))[\s-]+$",
    re.I,
)
AFTER = re.compile(
    rf"^\s+(?:of|for)\s+(?:the\s+)?(?P<field>{ANY})(?![\w-])(?!\s+(?:controlled|owned|run|backed|funded|enterprise|oil|gas|television|TV|media|news|radio)\b)",
    re.I,
)
CABINET_LINE = re.compile(
    rf"\s*(?:(?:[-*•▪‣]|\d{{1,2}}[.)])\s*)*(?:[Mm]inist(?:er|ry) (?:of|for) )?(?:the )?(?P<field1>{ANY})(?:,? (?:and|&) [\w-]+(?: \w+)?)?(?P<noun1> [Mm]inist(?:er|ry))?\s*(?::|\s[–—-])\s+"
    r"(?P<name>(?-i:(?:[A-Z][\w.'’-]+ (?:(?:de|da|do|dos|del|van|von|bin|al|el|la) ){0,2}){1,4}(?:[ae]l-)?[A-Z][\w.'’-]+))\s*[.;,]?$",
    re.I,
)
"""A field and who has it, in the list of a cabinet: "- Foreign Affairs: Hugo Marte"."""
_NOT_OF_FIELDS = r"(?!(?:in|on|of|at|for|from|to|by|as|and|or|with|under|since|until|during|after|before|when|who|which|was|is|its|his|her|their|our)\b)"
_LOW = rf"{_NOT_OF_FIELDS}[a-z][\w’'-]+(?: {_NOT_OF_FIELDS}[a-z][\w’'-]+){{0,2}}"
# "secretary of health and human services": in lower case it is one field as far as its parts are fields.
_JOINED = re.compile(rf"^\s+(?:of|for)\s+(?:the\s+)?(?P<field>{_LOW}(?:, {_LOW})*,? and (?P<last>{_LOW}))(?![\w-])")
# "minister for financial services,": so far as its last word can be of a field alone
_LOW_ONE = re.compile(
    rf"^\s+(?:of|for)\s+(?:the\s+)?(?P<field>{_LOW})(?=\s*(?:[,.;:)]|$)|\s+(?:in|from|until|under|between|during|since|on|at\s+th(?:e|at)\s+time)\b)"
)
_VERBS = frozenset("being becoming having making naming getting leaving".split())  # "who besides being minister is"
_BEFORE_LOW = re.compile(r"(?<![\w’'-])(?P<field>(?:[a-z][\w’'-]+ )?[a-z][\w’'-]+) $")
_CAPITAL = r"[A-Z][\w’'-]+"
_NAME = rf"{_CAPITAL}(?:\s+{_CAPITAL})*"
_OPEN = re.compile(
    rf"^\s+(?:of|for)\s+(?:the\s+)?(?P<field>{_NAME}(?:(?:,\s+{_NAME})*,?\s+(?:and|&)\s+(?:the\s+)?{_NAME})?)"
)
_WHOLE = re.compile(r"^\s+(?:of|for)\s+(?:the\s+)?(?P<field>.+)$")
_LISTED = re.compile(
    r"(?P<one>[^,&]+?)(?:,|(?<!\s)\s+(?:and|&)\s|(?<!\s)\s+(?:(?:Lt|Gen|Adm|Col|Maj)\.|General|Admiral|Lieutenant|Major|Vice|Rear|Colonel))"
)
# What stands before a field and is no part of it.
_NO_PART = (
    FORMER
    | THEN
    | ACTING
    | OUTGOING
    | INCOMING
    | NEW
    | PLAIN
    | ENDED_BY_ADJECTIVE
    | frozenset(
        """
        the a an his her its their our this that as of and for by with to was is were become became be named under from in on s no any
        each every some other another next first second third last public national state local human civil social foreign higher
        """.split()
    )
)
# "Secretary of the discipline commission": of a body, and of no field.
_BODIES = frozenset(
    "association organization organisation federation union delegation mission institution foundation corporation".split()
) | nouns("part", "field")
_TITLE = title_pattern()
# Words of fields by their endings, and those of the list; names of people end otherwise.
_OF_FIELDS = re.compile(
    r"^(?:"
    + "|".join(sorted({word for field in PORTFOLIOS for word in field.split() if len(word) > 3}))
    + r")$|(?:tion|sion|ment|ments|ance|ence|ity|ship|ing|ics|ies|ture|ology|fare|care|ways|works|affairs|roads|system|systems|policy|policies|life|space|defence|defense|sea|seas|forests|oceans|enterprises|services|industries|utilities|minorities|lands|mines|minerals|resources|reforms|rights|"
    r"youth|women|children|seniors|pensioners|schools|universities|skills|railways|families|heritage|territories|ports|highways|communications)$"
)
# "for Trade Policy", "of Defence Procurement": what goes on with a field that the list has, and is no name.
_LONGER = re.compile(
    r"\s+(?:Policy|Affairs|Security|Cooperation|Procurement|Management|Services|Industries|Promotion|Development|Planning|Relations|Reform|Operations|Negotiations|Readiness|Innovation|Strategy|Coordination|Protection|Growth)\b"
)
# "for Development of the Far East": of a part of the state, which makes another field of it; of a state it is whose.
_OF_A_PART = re.compile(
    r"\s+of\s+(?:the\s+)?(?:[A-Z][\w-]+\s+){0,2}(?:East|West|North|South|Regions?|Areas|Arctic|Caucasus|Islands|Territories|Delta|Basin|Capital)\b"
    r"(?!\s+(?:of|[A-Z]))"
)
# Titles whose "of" or "for" leads to a field rather than to a body.
_FIELDED = sought(
    r"(?:minister|minister delegate|secretary|secretary of state|minister of state|undersecretary|under secretary|under-secretary)$"
)


def stored(field: str) -> str:
    """A field as it is stored: "National Defense" is defence; one that no list has, in lower case."""
    key = " ".join(field.lower().replace("’", "'").split())
    return PORTFOLIOS.get(key, key)


def takes_field(title: str) -> bool:
    """Whether "of" after a title leads to a field: of a minister it does, of a chief or director to a body."""
    return _FIELDED.search(title) is not None and not title.endswith("chief minister")


def open_field(text: str, end: int, limit: int) -> re.Match[str] | None:
    """A field in capitals right after a title that ends at `end`, before `limit`: "of Health and Human Services"; of a
    longer run only what the list has ("Work and Pensions Iain Duncan Smith"), unless "and" goes on."""
    found = _OPEN.match(text[end:limit])
    if found and (first := _LISTED.match(found["field"])) and country_of(first["one"]):
        return None  # "minister of China, and He Ping"
    if found and (title := _TITLE.search(text, end + found.start("field"), end + found.end())):
        found = _OPEN.match(text[end : title.start()])  # "National Defence and State Councillor": a second post
    known = AFTER.match(text[end:limit])
    if found and known and not re.match(r",|\s+(?:and|&)\s", text[end + known.end() : limit]):
        if known["field"].lower() == "development" and (part := _OF_A_PART.match(text, end + known.end())) is not None:
            return _WHOLE.match(text[end : part.end()])
        longer = _LONGER.match(text, end + known.end(), limit)
        if longer is None and text.startswith(" Economic ", end + known.end()):
            return found  # "Foreign Economic Relations and Trade"
        if longer is None:
            return known
        if not re.match(r",|\s+(?:and|&)\s", text[longer.end() : limit]):
            return _OPEN.match(text[end : longer.end()])
    if found and (last := _last_of_field(found["field"])) < len(found["field"]):
        # "Rural Electrification Ravi Menon": a name follows
        return _OPEN.match(text[end : end + found.start("field") + last])
    return found


def joined_field(after: str) -> re.Match[str] | None:
    """A field of several parts in lower case after a title: "of transportation and communications"."""
    found = _JOINED.match(after)
    if found is None:
        single = _LOW_ONE.match(after)
        last = single["field"].rpartition(" ")[2] if single is not None else ""
        return single if last not in _NO_PART | _BODIES and ends_in_field(last) else None
    parts = re.split(r",? and |, ", found["field"])
    return found if all(part in PORTFOLIOS or _OF_FIELDS.search(part.rpartition(" ")[2]) for part in parts) else None


def low_field_before(before: str) -> tuple[str, int] | None:
    """A field of two words that no list has, in lower case right before a title, and where it begins: "financial services"."""
    found = _BEFORE_LOW.search(before)
    words = found["field"].split() if found is not None else []
    if found is None or len(words) != 2 or not ends_in_field(words[1]) or (_NO_PART | _VERBS).intersection(words):
        return None
    return found["field"], found.start("field")


def before_title(text: str, start: int, end: int) -> int:
    """The end of a field that stops before a second title: "Defence and State Councillor" is the field of defence."""
    title = _TITLE.search(text[start:end])
    stop = start + title.start() if title else end
    joiner = re.search(r"[\s,]*(?:\b(?:and|of|the)\s*)*$", text[start:stop])
    return start + joiner.start() if joiner else stop


def ends_in_field(field: str) -> bool:
    """Whether the last word can only be of a field, so that a name may follow it."""
    return bool(_OF_FIELDS.search(field.rpartition(" ")[2].lower()))


def _last_of_field(field: str) -> int:
    """Where the last word ends that can be of a field; the whole length where none can."""
    ends = [word.end() for word in re.finditer(r"[\w’'-]+", field) if _OF_FIELDS.search(word.group().lower())]
    return ends[-1] if ends else len(field)
