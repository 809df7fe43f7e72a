"""Find the organisations and posts of a pack by what texts call them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from archive.identity import name_key
from archive.packs.countries import adjectives, country_of, short_names
from archive.packs.governments import governed
from archive.packs.model import Pack, PackOrganisation, PackPosition

_SPELLINGS = {
    "chair": "chairman",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "councilor": "councillor",
    "counselor": "councillor",
    "counsellor": "councillor",
    "adviser": "advisor",
    "commisar": "commissar",
    "ministers": "minister",
    "vicechairman": "vice chairman",
}
_POSSESSIVE = re.compile(r"^(?P<country>[A-Z][\w.’' -]*?)(?:['’]s?)\s+(?P<name>.+)$")
_DEPARTMENT = re.compile(r"(?P<duty>[A-Z][\w ]+?) Department\b")  # "Political Work Department of ..."
_OF = re.compile(r"\s+(?:of|in)\s+(?:the\s+)?(?=[A-Z])")


def title_key(title: str) -> str:
    """The key under which two spellings of a title are one: "Vice-Chairwoman" and "vice chairman" share it."""
    return " ".join(_SPELLINGS.get(word, word) for word in name_key(title).split())


class Lookup:
    """The names of one pack, indexed. Names are compared by `archive.identity.name_key`, titles by `title_key`."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.by_id: dict[str, PackOrganisation] = {entry.id: entry for entry in pack.organisations}
        self.post_by_id: dict[str, PackPosition] = {entry.id: entry for entry in pack.positions}

    def organisations(self, name: str) -> tuple[PackOrganisation, ...]:
        """All organisations that bear the name; names that need their country are found with it: "Chinese Defence
        Ministry", "China's Foreign Ministry", "Ministry of Commerce of China". The government of a state is the state, unless the pack knows that body. Empty
        when none does."""
        found = self._named.get(name_key(name), ())
        return tuple(found) or tuple(self._with_country(name)) or tuple(self._with_whole(name)) or self._governed(name)

    def local(self, name: str, country: str) -> PackOrganisation | None:
        """The organisation of a country (alpha-3) that a name such as "Foreign Ministry" means there."""
        key = name_key(name)
        found = self._local.get((country, key))
        if found is not None:
            return found
        for entry in self._named.get(key, ()):
            if entry.country == country:
                return entry
        return None

    def position(self, title: str, organisation_id: str) -> PackPosition | None:
        """The post of an organisation that a title means there ("head" is the chief of the Joint Staff Department); of a
        state, its national posts too ("defence minister" and the People's Republic of China)."""
        found = self._titled.get((organisation_id, title_key(title)))
        entry = self.by_id.get(organisation_id)
        if found is None and entry is not None and entry.kind == "country" and entry.country:
            return self.national(title, entry.country)
        return found

    def national(self, phrase: str, country: str, day: date | None = None) -> PackPosition | None:
        """The post that a phrase means after a country's adjective or possessive ("defence minister" and "CHN"). Where bodies that
        followed one another have it, that of the one that stood on the day; the first of the pack where no day is told."""
        found = self._national.get((country, title_key(phrase)), ())
        standing = [post for post in found if day is not None and self._stands(post.organisation, day)]
        return next(iter(standing or found), None)

    def within(self, phrase: str, organisation_id: str, day: date | None = None) -> PackPosition | None:
        """The one post of a part of an organisation that a phrase means there: "discipline chief" and "head of equipment
        development" of a commission whose departments these are. None where two parts have such a post on a day."""
        found = [
            post for post in self._parts.get(title_key(phrase), ()) if organisation_id in self.above(post.organisation)
        ]
        if len({post.id for post in found}) > 1:
            found = [post for post in found if self._stands(post.organisation, day)]
        return found[0] if len({post.id for post in found}) == 1 else None

    def _stands(self, organisation_id: str, day: date | None) -> bool:
        """Whether a body is there on a day, today where none is told."""
        body = self.by_id[organisation_id]
        gone, founded = body.dissolution.latest, body.inception.earliest
        if day is None:
            return not body.dissolution.known
        return (gone is None or day <= gone) and (founded is None or founded <= day)

    def phrase(self, text: str) -> tuple[PackPosition, ...]:
        """The posts that a phrase names by itself ("Speaker of the House"); several where countries share it."""
        return tuple(self._phrases.get(title_key(text), ()))

    def ministry(self, portfolio: str, country: str) -> PackOrganisation | None:
        """The ministry of a country for a field ("defence", "foreign affairs", "finance")."""
        return self._ministries.get((country, _portfolio_key(portfolio)))

    def posts(self, organisation_id: str) -> tuple[PackPosition, ...]:
        """The posts of an organisation, in the order of the pack."""
        return tuple(self._posts.get(organisation_id, ()))

    def surfaces(self) -> Iterator[tuple[str, str]]:
        """(surface, organisation id) for every form that names an organisation by itself, countries included, and for
        the names that need their country every form with it ("Chinese Foreign Ministry"). A surface that several
        organisations bear comes once for each."""
        for entry in self.pack.organisations:
            for name in dict.fromkeys(entry.names):
                yield name, entry.id
            for name in entry.local:
                for form in _country_forms(name, entry.country):
                    yield form, entry.id

    def phrases(self) -> Iterator[tuple[str, str]]:
        """(phrase, position id) for every name of a post that stands alone, in any script."""
        for entry in self.pack.positions:
            for phrase in (*entry.phrases, *entry.native):
                yield phrase, entry.id

    def above(self, organisation_id: str) -> frozenset[str]:
        """The ids of all organisations above one, itself not included."""
        seen: set[str] = set()
        ahead = [organisation_id]
        while ahead:
            for parent, _ in self.by_id[ahead.pop()].parents:
                if parent not in seen:
                    seen.add(parent)
                    ahead.append(parent)
        return frozenset(seen)

    def country(self, alpha3: str) -> PackOrganisation | None:
        """The organisation that is the state itself."""
        return self._states.get(alpha3)

    def _with_country(self, name: str) -> Iterator[PackOrganisation]:
        for country, rest in _split_country(name):
            found = self.local(rest, country)
            if found is not None:
                yield found
                return

    def _with_whole(self, name: str) -> Iterator[PackOrganisation]:
        """ "South Sea Fleet of the People's Liberation Army Navy": with the body of which it is a part."""
        for match in _OF.finditer(name):
            whole = {entry.id for entry in self._named.get(name_key(name[match.end() :]), ())}
            parts = self._named.get(name_key(name[: match.start()]), ()) if whole else ()
            found = [entry for entry in parts if whole & self.above(entry.id)]
            if found:
                yield from found
                return

    def _governed(self, name: str) -> tuple[PackOrganisation, ...]:
        """ "Government of Japan", "Presidency of Kenya": the state, whose posts those of its government are."""
        meant = governed(name)
        country = country_of(meant[0]) if meant is not None else None
        if meant is None or country is None or (country in self._governments and not meant[1]):
            return ()
        state = self.country(country)
        return (state,) if state is not None else ()

    @cached_property
    def _governments(self) -> frozenset[str | None]:
        """The states whose government has an entry of its own (China's is the State Council)."""
        return frozenset(entry.country for entry in self.pack.organisations if entry.kind == "government")

    @cached_property
    def _named(self) -> dict[str, list[PackOrganisation]]:
        index: dict[str, list[PackOrganisation]] = defaultdict(list)
        for entry in self.pack.organisations:
            for key in dict.fromkeys(map(name_key, entry.names)):
                index[key].append(entry)
        return index

    @cached_property
    def _local(self) -> dict[tuple[str, str], PackOrganisation]:
        index: dict[tuple[str, str], PackOrganisation] = {}
        for entry in self.pack.organisations:
            for name in entry.local:
                index.setdefault((entry.country or "", name_key(name)), entry)
        return index

    @cached_property
    def _titled(self) -> dict[tuple[str, str], PackPosition]:
        """Titles first: a synonym never hides the title of another post of the same organisation."""
        index = {(entry.organisation, title_key(entry.title)): entry for entry in reversed(self.pack.positions)}
        for entry in self.pack.positions:
            for word in (*entry.titles, *entry.native):
                index.setdefault((entry.organisation, title_key(word)), entry)
        for entry in self.pack.positions:
            for organisation_id in entry.also_at:
                for word in (entry.title, *entry.titles):
                    index.setdefault((organisation_id, title_key(word)), entry)
        return index

    @cached_property
    def _national(self) -> dict[tuple[str, str], list[PackPosition]]:
        index: dict[tuple[str, str], list[PackPosition]] = defaultdict(list)
        for entry in self.pack.positions:
            for phrase in entry.national:
                index[self.by_id[entry.organisation].country or "", title_key(phrase)].append(entry)
        return index

    @cached_property
    def _parts(self) -> dict[str, list[PackPosition]]:
        """Posts of departments by what they are called in the body above: by their national names, and by their duty."""
        index: dict[str, list[PackPosition]] = defaultdict(list)
        for entry in self.pack.positions:
            named = _DEPARTMENT.match(self.by_id[entry.organisation].name)
            duties = (f"{title} of {named['duty']}" for title in (entry.title, *entry.titles)) if named else ()
            for key in dict.fromkeys(map(title_key, (*entry.national, *duties))):
                index[key].append(entry)
        return index

    @cached_property
    def _phrases(self) -> dict[str, list[PackPosition]]:
        index: dict[str, list[PackPosition]] = defaultdict(list)
        for entry in self.pack.positions:
            for key in dict.fromkeys(map(title_key, (*entry.phrases, *entry.native))):
                index[key].append(entry)
        return index

    @cached_property
    def _ministries(self) -> dict[tuple[str, str], PackOrganisation]:
        return {
            (entry.country or "", _portfolio_key(entry.portfolio)): entry
            for entry in reversed(self.pack.organisations)
            if entry.portfolio
        }

    @cached_property
    def _posts(self) -> dict[str, list[PackPosition]]:
        index: dict[str, list[PackPosition]] = defaultdict(list)
        for entry in self.pack.positions:
            index[entry.organisation].append(entry)
        return index

    @cached_property
    def _states(self) -> dict[str, PackOrganisation]:
        return {entry.country: entry for entry in self.pack.organisations if entry.kind == "country" and entry.country}


def _portfolio_key(portfolio: str) -> str:
    """ "National Defence", "defense" and "foreign affairs", "foreign" are the same fields."""
    key = name_key(portfolio).removeprefix("national ")
    return key.removesuffix(" affairs") if key.startswith(("foreign", "home")) else key


def _country_forms(name: str, country: str | None) -> Iterable[str]:
    if country is None:
        return
    for adjective in adjectives(country):
        yield f"{adjective} {name}"
    for short in short_names(country):
        yield f"{short}'s {name}"
        yield f"{name} of {short}"
        yield f"{name} of the {short}"


def _split_country(name: str) -> Iterator[tuple[str, str]]:
    """(alpha-3, the rest) for "Chinese X", "South Korean X", "China's X", "X of China"."""
    bare = re.sub(r"^(?:[Tt]he)\s+", "", " ".join(name.split()))
    words = bare.split()
    for count in (2, 1):
        country = country_of(" ".join(words[:count])) if len(words) > count else None
        if country:
            yield country, " ".join(words[count:])
    match = _POSSESSIVE.match(bare)
    if match and (country := country_of(match["country"])):
        yield country, match["name"]
    for of in _OF.finditer(bare):  # "Ministry of Defence of Kenya": any of them may be the one before the state
        if country := country_of(bare[of.end() :]):
            yield country, bare[: of.start()]
