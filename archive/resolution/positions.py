"""Which refs are one post."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from archive.identity import name_key, stable_id
from archive.model import EntityRef, EntityType, Name, Position
from archive.packs.lookup import Lookup, title_key
from archive.packs.model import PackPosition
from archive.resolution.organisations import Organisations, pack_organisation_id
from archive.resolution.spelling import display_name

# (title key, organisation, country where no organisation is known)
_Key = tuple[str, int | None, str | None]


class Positions:
    """The posts that refs name, and those that they became.

    A ref whose organisation has the post in a pack, under any of its titles, is that post; others are one where their
    titles have one key and their organisations are one. Posts of no known organisation are parted by country.
    """

    def __init__(self, refs: Iterable[EntityRef], organisations: Organisations, lookup: Lookup) -> None:
        self._lookup = lookup
        self._organisations = organisations
        self.assigned: dict[int, int] = {}
        """The post of each ref, by the id of the ref."""
        self._entries: dict[int, PackPosition] = {}
        self._keys: dict[int, _Key] = {}
        self._members: dict[int, list[EntityRef]] = defaultdict(list)
        for ref in refs:
            number = self._position(ref)
            self.assigned[ref.id] = number
            self._members[number].append(ref)

    def values(self) -> Iterator[Position]:
        for number, entry in self._entries.items():
            organisation = self._lookup.by_id[entry.organisation]
            yield Position(
                number,
                entry.title,
                pack_organisation_id(organisation),
                organisation.country,
                entry.seats,
                entry.inception,
                entry.dissolution,
                self._id_of(self._lookup.post_by_id[entry.successor]) if entry.successor else None,
                entry.id,
                entry.wikidata_id,
            )
        for number, (_, organisation_id, country) in self._keys.items():
            refs = self._members[number]
            if organisation_id is not None:
                country = self._organisations.country(organisation_id)
            if country is None:
                states = Counter(ref.country for ref in refs if ref.country)
                country = min(states, key=lambda state: (-states[state], state)) if states else None
            yield Position(number, display_name(ref.name for ref in refs), organisation_id, country)

    def names(self) -> Iterator[Name]:
        for number, entry in self._entries.items():
            listed = [("primary", entry.title), *(("native", name) for name in entry.native)]
            listed += [("alias", name) for name in (*entry.titles, *entry.phrases, *entry.national)]
            yield from _once(number, listed, self._members[number])
        for number in self._keys:
            title = display_name(ref.name for ref in self._members[number])
            yield from _once(number, [("primary", title)], self._members[number])

    def _position(self, ref: EntityRef) -> int:
        entry = self._lookup.post_by_id.get(ref.pack_id) if ref.pack_id else None
        organisation_id = None
        if ref.organisation_ref is not None:
            try:
                organisation_id = self._organisations.assigned[ref.organisation_ref]
            except KeyError:
                raise ValueError(
                    f"ref {ref.id} is a post of ref {ref.organisation_ref}, which is not among the refs to resolve"
                ) from None
        if entry is None and organisation_id in self._organisations.entries:
            entry = self._lookup.position(ref.name, self._organisations.entries[organisation_id].id)
        if entry is not None:
            return self._add(entry)
        if organisation_id is None:
            # Without an organisation nothing but the title as names are compared finds the refs that belong together.
            key: _Key = (name_key(ref.name), None, ref.country)
        else:
            key = (title_key(ref.name), organisation_id, None)
        number = stable_id("position", *key)
        self._keys[number] = key
        return number

    def _add(self, entry: PackPosition) -> int:
        """Take in a pack entry, its organisation and what it became; its id."""
        number = self._id_of(entry)
        if number not in self._entries:
            self._entries[number] = entry
            self._organisations.add(self._lookup.by_id[entry.organisation])
            if entry.successor:
                self._add(self._lookup.post_by_id[entry.successor])
        return number

    def _id_of(self, entry: PackPosition) -> int:
        organisation_id = pack_organisation_id(self._lookup.by_id[entry.organisation])
        return stable_id("position", title_key(entry.title), organisation_id, None)


def _once(number: int, listed: list[tuple[str, str]], refs: list[EntityRef]) -> Iterator[Name]:
    listed = [*listed, *(("alias", name) for name in sorted({ref.name for ref in refs}))]
    seen: set[str] = set()
    for kind, name in listed:
        if name not in seen:
            seen.add(name)
            yield Name(EntityType.POSITION, number, name, kind)
