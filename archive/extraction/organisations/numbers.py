"""The organisations of an article, each with its number."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, OrganisationEntry, OrganisationMention, SentenceContext
from archive.extraction.organisations.common import CommonBody
from archive.identity import name_key
from archive.packs.countries import adjectives
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation
from archive.packs.places import countries_with

_REPUBLIC = re.compile(r"^(?:[Tt]he\s+)?Republic of\s+(?=[A-Z])")
_BASED = re.compile(r"(?:[A-Z][\w’'.]*[ -]){1,3}based (?=[A-Z])")
_OBLAST = re.compile(r"\bregion$")
# A krai in English, and the two languages of one name.
_KRAI = re.compile(r"\bterritory$")
_TRANSLATED = re.compile(r"^trans ?baikal(?: krai)?$|^zabaikals?(?:ky|ye)(?: krai)?$|^zabaykals?(?:ky|ye)(?: krai)?$")
_JOINS = re.compile(r"(?: (?:of|for|the))+ ")
_OF_DELEGATES = frozenset(("Virginia", "West Virginia", "Maryland"))
_STATE_CHAMBER = re.compile(r"(?<=\w)\s+State\s+(?=(?:Senate|House|Assembly|Legislature)\b)")


class Numbers:
    """Numbers organisations within an article: one number for one entry of a pack, or for one name and country."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    def above(self, pack_id: str) -> frozenset[str]:
        """The ids of all bodies above one of a pack, itself included."""
        return self._lookup.above(pack_id) | {pack_id}

    def pack(self, pack_id: str | None) -> PackOrganisation | None:
        """The entry of a pack with this id."""
        return self._lookup.by_id.get(pack_id) if pack_id else None

    def listed(
        self,
        article: ArticleContext,
        organisation: PackOrganisation,
        form: str | None = None,
        offset: int | None = None,
    ) -> int:
        """The number of an organisation of a pack; `form` is what the text calls it at `offset`."""
        number = next(
            (index for index, entry in enumerate(article.organisations) if entry.pack_id == organisation.id), None
        )
        if number is None:
            article.organisations.append(
                OrganisationEntry(organisation.name, organisation.id, organisation.country, organisation.kind)
            )
            number = len(article.organisations) - 1
        entry = article.organisations[number]
        if form and form != entry.name:
            entry.forms.add(form)
        if offset is not None:
            entry.seen.append(offset)
        return number

    def see_whole(self, article: ArticleContext, part: PackOrganisation, written: str, offset: int) -> None:
        """Notes that the name of a part names the command too of which it is one: "the army of the Western Theatre Command"."""
        wholes = (self.pack(parent) for parent, _ in part.parents)
        for whole in wholes:
            if whole is None:
                continue
            led = whole.kind == "ministry" and written.split()[0] in whole.abbreviations  # "MND Information Office"
            if led or (whole.kind == "command" and name_key(whole.name) in name_key(written)):
                self.listed(article, whole, None, offset)

    def unlisted(
        self, article: ArticleContext, name: str, *, country: str | None = None, kind: str | None = None
    ) -> int:
        """The number of an organisation that no pack knows."""
        if (meant := _abbreviated(article, name)) is not None:
            return meant
        name = _whole(name)
        if (longer := _shortened(article, name)) is not None:
            return longer
        key = _key(name)
        for number, entry in enumerate(article.organisations):
            if entry.pack_id is None and _key(entry.name) == key:
                return number
        article.organisations.append(OrganisationEntry(name, None, country, kind))
        return len(article.organisations) - 1

    def common(self, article: ArticleContext, body: CommonBody, country: str) -> int:
        """The number of a body that every state has, in this one: what a pack lists of it, else one named after it."""
        if body.kind == "armed_force" and country in _WITHOUT_FORCES:
            country = "CHN"
        listed = next(filter(None, (self._lookup.local(name, country) for name in body.names)), None)
        if listed is None and body.field:
            listed = self._lookup.ministry(body.field, country)
        if listed is None and body.kind == "legislature":  # "the Turkish parliament", whatever its own name is
            named = (self._lookup.organisations(f"{word} {body.name}") for word in adjectives(country))
            listed = next((found[0] for found in named if len(found) == 1), None)
        if listed is not None:
            return self.listed(article, listed)
        return self.unlisted(article, body.of(country), country=country, kind=body.kind)


# Places with a government of their own that China's forces defend.
_WITHOUT_FORCES = frozenset(("HKG", "MAC"))


def reaches_beyond(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether a body of a sentence lies partly in a span of its text and partly outside: a longer name, which is the better
    one."""
    return any(m.start < end and start < m.end and (m.start < start or end < m.end) for m in sentence.organisations)


def put(
    article: ArticleContext, sentence: SentenceContext, span: tuple[int, int], number: int, *, generic: bool = False
) -> None:
    """Puts a body into a sentence at a span of its text, in the place of those that lie inside."""
    start, end = span
    sentence.organisations[:] = [m for m in sentence.organisations if not (start <= m.start and m.end <= end)]
    ship = article.organisations[number].kind == "ship"
    sentence.organisations.append(OrganisationMention(start, end, number, generic=generic, ship=ship))
    sentence.organisations.sort(key=lambda mention: mention.start)
    article.organisations[number].seen.append(sentence.start + start)


def name_no_state(sentence: SentenceContext, start: int, end: int) -> None:
    """Takes the states out of a sentence that are named inside the name of a body."""
    sentence.countries[:] = [m for m in sentence.countries if not (start <= m.start and m.end <= end)]


def _abbreviated(article: ArticleContext, name: str) -> int | None:
    """The body of the article whose initials a name in capitals is: the VA, of the Department of Veterans Affairs."""
    if not re.fullmatch(r"[A-Z]{2,6}", name):
        return None
    for number, entry in enumerate(article.organisations):
        initials = "".join(re.findall(r"\b[A-Z]", entry.name))
        if initials == name or (entry.kind == "ministry" and " of " in entry.name and _field(entry.name) == name):
            return number
    return None


_FORMS = re.compile(
    r"(?:,?\s+(?:Airlines|Airways|Industries|Holdings|Group|International|Corporation|Corp|Company|Co|Inc|Ltd|Limited|Plc|PLC|AG|SA|NV)\.?)+"
)


# "Dome", after Dome Petroleum Ltd
_OF_FIRM = re.compile(rf"(?: [A-Z][\w&-]*){{0,2}}?{_FORMS.pattern}")


def _shortened(article: ArticleContext, name: str) -> int | None:
    """The one firm of the article whose name goes on where this one stops: "Baltic Western", after Baltic Western Airlines Corp."""
    rest = _FORMS if " " in name else _OF_FIRM
    found = [
        number
        for number, entry in enumerate(article.organisations)
        if entry.pack_id is None and entry.name.startswith(name) and rest.fullmatch(entry.name, len(name))
    ]
    return found[0] if found and (" " in name or len(found) == 1) else None


_CORPORATION = re.compile(r" Corp\.?$")


def _whole(name: str) -> str:
    """The name of the lower house of an American state, of which news says "House" alone, "Indiana House"; that of a firm
    with its last word written out, "Halden Corp."; that of a body without where it is, "Mora-based Center for Trade"."""
    if (based := _BASED.match(name)) is not None:
        return _whole(name[based.end() :])
    if (firm := _CORPORATION.sub(" Corporation", name)) != name:
        return firm
    place = name.removesuffix(" House").removesuffix(" State")
    if place == name or "USA" not in countries_with(place):
        return name
    return f"{place} House of {'Delegates' if place in _OF_DELEGATES else 'Representatives'}"


def _field(name: str) -> str:
    return "".join(re.findall(r"\b[A-Z]", name.partition(" of ")[2]))


def _key(name: str) -> str:
    """The key of a name: the Texas State Senate is the Texas Senate, the Republic of Dagestan Dagestan, Omsk Region Omsk
    Oblast, the Trans-Baikal Territory Zabaykalsky Krai, the committee "for" a party the committee "of" it."""
    key = name_key(_REPUBLIC.sub("", _STATE_CHAMBER.sub(" ", name)))
    key = _KRAI.sub("krai", _OBLAST.sub("oblast", _JOINS.sub(" ", key)))
    return _TRANSLATED.sub("zabaykalsky krai", key)
