"""Which refs are one organisation, and what stands above it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from archive.identity import fold, name_key, stable_id
from archive.model import EntityRef, EntityType, Name, Organisation, OrganisationParent
from archive.packs.countries import country_of
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation
from archive.resolution.spelling import display_name


def state_id(alpha3: str) -> int:
    """The id of a state's organisation, the same whichever pack describes it, or none."""
    return stable_id("organisation", "country", alpha3)


def pack_organisation_id(entry: PackOrganisation) -> int:
    """The id of the organisation that an entry of a pack describes."""
    if entry.kind == "country" and entry.country:
        return state_id(entry.country)
    return stable_id("organisation", entry.id)


class Organisations:
    """The organisations that refs name, with those above them and those that they became.

    A ref with a pack entry is that entry. Others are one where their names have one key and their countries agree.
    """

    def __init__(self, refs: Iterable[EntityRef], lookup: Lookup) -> None:
        self._lookup = lookup
        self.entries: dict[int, PackOrganisation] = {}
        """The pack entry of an organisation, by the organisation's id."""
        self.assigned: dict[int, int] = {}
        """The organisation of each ref, by the id of the ref."""
        self._members: dict[int, list[EntityRef]] = defaultdict(list)
        self._found: dict[int, Organisation] = {}
        named: dict[str, list[EntityRef]] = defaultdict(list)
        for ref in refs:
            entry = self._entry(ref)
            if entry is None:
                named[name_key(ref.name) or fold(ref.name)].append(ref)
            else:
                self._assign(ref, self.add(entry))
        for key, members in named.items():
            self._add_named(key, members)

    def add(self, entry: PackOrganisation) -> int:
        """Take in a pack entry, with all above it and all that it became; its id."""
        number = pack_organisation_id(entry)
        if number not in self.entries:
            self.entries[number] = entry
            above = [parent for parent, _ in entry.parents] + ([entry.successor] if entry.successor else [])
            for other in above:
                self.add(self._lookup.by_id[other])
        return number

    def country(self, number: int) -> str | None:
        entry = self.entries.get(number)
        return entry.country if entry else self._found[number].country

    def values(self) -> Iterator[Organisation]:
        for number, entry in self.entries.items():
            yield Organisation(
                number,
                entry.name,
                entry.kind,
                entry.country,
                entry.inception,
                entry.dissolution,
                pack_organisation_id(self._lookup.by_id[entry.successor]) if entry.successor else None,
                entry.id,
                entry.wikidata_id,
            )
        yield from self._found.values()

    def parents(self) -> Iterator[OrganisationParent]:
        """The parents that packs state; an organisation that no pack knows is part of the state that it serves."""
        for number, entry in self.entries.items():
            parents: dict[int, str] = {}
            for parent, kind in entry.parents:
                parents.setdefault(pack_organisation_id(self._lookup.by_id[parent]), kind)
            for parent_id, kind in parents.items():
                yield OrganisationParent(number, parent_id, kind)
        for number, organisation in self._found.items():
            if organisation.country and state_id(organisation.country) in self.entries:
                yield OrganisationParent(number, state_id(organisation.country), "part_of")

    def names(self) -> Iterator[Name]:
        for number, entry in self.entries.items():
            listed = [("primary", entry.name)]
            listed += [("former", name) for name in entry.former] + [("native", name) for name in entry.native]
            listed += [("abbreviation", name) for name in entry.abbreviations]
            listed += [("alias", name) for name in entry.aliases]
            known = {name_key(name) for _, name in listed} | {name_key(name) for name in entry.generic}
            written = {ref.name for ref in self._members[number]}
            listed += [("alias", name) for name in sorted(written) if name_key(name) not in known]
            yield from _once(number, listed)
        for number, organisation in self._found.items():
            listed = [("primary", organisation.name)]
            forms = {form for ref in self._members[number] for form in (ref.name, *ref.forms)}
            listed += [(_kind(form), form) for form in sorted(forms) if _names_alone(form, organisation.name)]
            yield from _once(number, listed)

    def _entry(self, ref: EntityRef) -> PackOrganisation | None:
        if ref.pack_id is not None and ref.pack_id in self._lookup.by_id:
            return self._lookup.by_id[ref.pack_id]
        if ref.kind == "country":
            return self._lookup.country(ref.country or country_of(ref.name) or "")
        if ref.kind == "government" and len(found := self._lookup.organisations(ref.name)) == 1:
            return found[0]  # the cabinet of a state is the state
        return None

    def _add_named(self, key: str, refs: list[EntityRef]) -> None:
        """One organisation for each state that refs of one name show; those that show none go with a single one."""
        states = sorted({ref.country for ref in refs if ref.country})
        parts: dict[str | None, list[EntityRef]] = defaultdict(list)
        for ref in refs:
            parts[ref.country or (states[0] if len(states) == 1 else None)].append(ref)
        for state, members in parts.items():
            number = stable_id("organisation", key, state)
            kinds = Counter(ref.kind for ref in members if ref.kind)
            kind = min(kinds, key=lambda each: (-kinds[each], each)) if kinds else None
            self._found[number] = Organisation(number, display_name(ref.name for ref in members), kind, state)
            for ref in members:
                self._assign(ref, number)
            above = self._lookup.country(state) if state else None
            if above is not None:
                self.add(above)

    def _assign(self, ref: EntityRef, number: int) -> None:
        self.assigned[ref.id] = number
        self._members[number].append(ref)


def _once(number: int, listed: list[tuple[str, str]]) -> Iterator[Name]:
    seen: set[str] = set()
    for kind, name in listed:
        if name not in seen:
            seen.add(name)
            yield Name(EntityType.ORGANISATION, number, name, kind)


def _kind(form: str) -> str:
    return "abbreviation" if form.isupper() and " " not in form and len(form) <= 8 else "alias"


def _names_alone(form: str, name: str) -> bool:
    """Whether a form names the organisation outside its article: an abbreviation, or two words with a capital."""
    return _kind(form) == "abbreviation" or (" " in form and form[:1].isupper()) or name_key(form) == name_key(name)
