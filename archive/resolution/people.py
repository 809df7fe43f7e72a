"""Which refs are one person."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from archive.identity import FAMILY_FIRST, fold, person_key, stable_id
from archive.model import EntityRef, EntityType, Name, Person
from archive.packs.model import Pack
from archive.resolution.spelling import display_name, full_forms, split_name


def identity_keys(name: str, pack: Pack) -> frozenset[str]:
    """Every `person_key` under which refs to the bearer of this name may stand: its own and, where a pack lists other
    spellings, theirs. Refs under these keys must be resolved together."""
    key = person_key(name)
    canonical = _canonical(pack)
    main = canonical.get(key, key)
    return frozenset({key, main} | {other for other, target in canonical.items() if target == main})


def resolve_people(
    refs: Iterable[EntityRef], pack: Pack, organisations: Mapping[int, int]
) -> tuple[list[Person], list[Name], dict[int, int]]:
    """The people that the refs name, their names, and the person of each ref.

    Refs with one name are one person, unless the articles show them to serve different states; then each state's are
    one, and a ref that shows no state goes with those of the one state whose bearer it shares an organisation with, or
    else stays apart. A family name alone ("Liu") is nobody in particular outside its article. A public figure whose
    name a pack lists is one person whatever the articles show. `organisations` gives the organisation of each ref.
    """
    groups: dict[tuple[object, ...], list[EntityRef]] = defaultdict(list)
    canonical = _canonical(pack)
    listed = frozenset(canonical.values())
    for ref in refs:
        groups[_group(ref, canonical)].append(ref)
    people: list[Person] = []
    names: list[Name] = []
    assigned: dict[int, int] = {}
    spellings = _native(pack)
    for key in sorted(groups, key=repr):
        parts = [(None, groups[key])] if key[0] in listed else list(_by_state(groups[key], organisations))
        for state, members in parts:
            person = _person(stable_id("person", *key, *([state] if state else [])), members)
            people.append(person)
            names.extend(_names(person, members, spellings.get(str(key[0]), ())))
            assigned.update((ref.id, person.id) for ref in members)
    return people, names, assigned


def _group(ref: EntityRef, canonical: Mapping[str, str]) -> tuple[object, ...]:
    key = person_key(ref.name) or fold(ref.name)
    if key in FAMILY_FIRST and key not in canonical:
        return key, ref.article_id
    return (canonical.get(key, key),)


def _by_state(refs: list[EntityRef], organisations: Mapping[int, int]) -> Iterator[tuple[str | None, list[EntityRef]]]:
    """The refs of one name, parted by state where they show several."""
    states = sorted({ref.country for ref in refs if ref.country})
    if len(states) < 2:
        yield None, refs
        return
    bodies: dict[str, set[int]] = defaultdict(set)
    parts: dict[str | None, list[EntityRef]] = defaultdict(list)
    for ref in refs:
        if ref.country:
            parts[ref.country].append(ref)
            if ref.organisation_ref is not None and ref.organisation_ref in organisations:
                bodies[ref.country].add(organisations[ref.organisation_ref])
    for ref in refs:
        if not ref.country:
            body = organisations.get(ref.organisation_ref or 0)
            compatible = [state for state in states if body in bodies[state]]
            parts[compatible[0] if len(compatible) == 1 else None].append(ref)
    yield from sorted(parts.items(), key=lambda item: item[0] or "")


def _person(person_id: int, refs: list[EntityRef]) -> Person:
    name = display_name(ref.name for ref in refs)
    family, given = split_name(name)
    states = Counter(ref.country for ref in refs if ref.country)
    country = min(states, key=lambda state: (-states[state], state)) if states else None
    return Person(person_id, name, family, given, country)


def _names(person: Person, refs: list[EntityRef], native: tuple[str, ...]) -> Iterator[Name]:
    yield Name(EntityType.PERSON, person.id, person.name, "primary")
    others = {ref.name for ref in refs} | set(
        full_forms({form for ref in refs for form in ref.forms}, person.family_name)
    )
    for name in sorted(others - {person.name} - set(native)):
        yield Name(EntityType.PERSON, person.id, name, "alias")
    for name in native:
        if name != person.name:
            yield Name(EntityType.PERSON, person.id, name, "native")


@lru_cache(maxsize=4)
def _canonical(pack: Pack) -> Mapping[str, str]:
    """The key of the listed name for the key of each of its spellings, itself included."""
    return {
        person_key(name): person_key(entry.name)
        for entry in pack.people
        for name in (entry.name, *entry.aliases, *entry.native)
    }


@lru_cache(maxsize=4)
def _native(pack: Pack) -> Mapping[str, tuple[str, ...]]:
    return {person_key(entry.name): entry.native for entry in pack.people}
