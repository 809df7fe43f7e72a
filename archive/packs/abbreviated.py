"""Names of parts with the short name of the whole: a body called "Audit Office of the Central Military Commission" is also
the "Audit Office of the CMC", the "CMC Audit Office" and the "CMC's Audit Office"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from archive.identity import name_key
from archive.packs.model import Pack, PackOrganisation


def with_abbreviated(pack: Pack) -> Pack:
    """The pack with such names added to each body whose name ends in that of a body above it; a name that some entry bears
    already is left to that entry."""
    by_id = {entry.id: entry for entry in pack.organisations}
    taken = {name_key(name) for entry in pack.organisations for name in (*entry.names, *entry.local)}
    entries: list[PackOrganisation] = []
    for entry in pack.organisations:
        wholes = (by_id[parent] for parent, _ in entry.parents if parent in by_id)
        fresh = {name_key(name): name for whole in wholes for name in _of(entry, whole)}
        added = tuple(name for key, name in fresh.items() if key not in taken)
        taken.update(fresh)
        entries.append(replace(entry, aliases=(*entry.aliases, *added)) if added else entry)
    return replace(pack, organisations=tuple(entries))


def _of(entry: PackOrganisation, whole: PackOrganisation) -> Iterator[str]:
    for name in (entry.name, *entry.aliases):
        own = next((name.removesuffix(end) for end in _endings(whole.name) if name.endswith(end)), None)
        if own:
            for short in whole.abbreviations:
                yield from (f"{own} of the {short}", f"{short} {own}", f"{short}'s {own}")


def _endings(name: str) -> tuple[str, str]:
    return f" of the {name}", f" of {name}"
