"""What a merged pack implies without saying it: the states of the world, and posts renamed with their organisation."""

from __future__ import annotations

from dataclasses import replace

from archive.packs.countries import formal_name, surfaces
from archive.packs.model import Pack, PackOrganisation


def with_states(pack: Pack) -> Pack:
    """The pack with one organisation of kind country for every state, its names those of the table of countries, and
    with the successor of every post whose organisation was renamed: the post of the same title there."""
    names: dict[str, list[str]] = {}
    for surface, country, kind in surfaces():
        if kind == "name":
            names.setdefault(country, []).append(surface)
    declared = {entry.country: entry for entry in pack.organisations if entry.kind == "country"}
    organisations = [
        replace(entry, aliases=_added(entry, names.get(entry.country or "", []))) if entry.kind == "country" else entry
        for entry in pack.organisations
    ]
    for country, forms in sorted(names.items()):
        if country not in declared:
            state = PackOrganisation(f"state.{country.lower()}", formal_name(country), "country", country)
            organisations.append(replace(state, aliases=_added(state, forms)))
    successors = {entry.id: entry.successor for entry in pack.organisations}
    by_title = {(entry.organisation, entry.title): entry.id for entry in pack.positions}
    positions = tuple(
        entry
        if entry.successor
        else replace(entry, successor=by_title.get((successors.get(entry.organisation) or "", entry.title)))
        for entry in pack.positions
    )
    return replace(pack, organisations=tuple(organisations), positions=positions)


def _added(entry: PackOrganisation, forms: list[str]) -> tuple[str, ...]:
    """Its aliases and the forms of the country's name that it does not bear yet."""
    own = set(entry.names)
    return (*entry.aliases, *(form for form in forms if form not in own))
