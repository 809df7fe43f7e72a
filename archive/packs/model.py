"""The entries of a reference pack, as values."""

from __future__ import annotations

from dataclasses import dataclass

from archive.dates import UNKNOWN, Bounds


@dataclass(frozen=True, slots=True)
class PackOrganisation:
    """An organisation of a pack.

    `id` is unique over all packs ("cn.cmc.jsd"). `parents` are (id, kind) pairs, kind part_of or under_command_of.
    `aliases`, `abbreviations`, `native` and `former` are other names; each is recognised in any text. `local` are names
    that mean this organisation only where its country is spoken of ("Foreign Ministry", "Senate"): recognised with the
    country ("China's Foreign Ministry") or in its context. `generic` are common nouns by which an article speaks of it
    once it has been named ("commission", "force"). `portfolio` is the field of a ministry ("defence", "foreign"), by
    which "the Chinese defence minister" finds it. `successor` is the id of the organisation that it was renamed to or
    replaced by. `shared` lists those of its names that another organisation of its country bears too.
    """

    id: str
    name: str
    kind: str
    country: str | None = None
    parents: tuple[tuple[str, str], ...] = ()
    aliases: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    native: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    generic: tuple[str, ...] = ()
    portfolio: str | None = None
    inception: Bounds = UNKNOWN
    dissolution: Bounds = UNKNOWN
    successor: str | None = None
    wikidata_id: str | None = None
    local: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that is recognised in any text, the canonical one first."""
        return (self.name, *self.aliases, *self.abbreviations, *self.native, *self.former)


@dataclass(frozen=True, slots=True)
class PackPosition:
    """A post of a pack. `title` is the post without its organisation ("chief"); `titles` are words that mean the same
    post in this organisation ("head", "director"). `phrases` are names of the post that stand alone ("Chief of the
    General Staff", "top Pentagon official"); a phrase that means this post only after "Chinese" or "China's" is given
    as `national` ("defence minister", "president").
    `also_at` are organisations of which news calls it a post too ("general secretary of the CPC Central Committee").
    `seats` None is unknown. `successor` is the id of the post it became when it was renamed."""

    id: str
    title: str
    organisation: str
    seats: int | None = None
    titles: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    national: tuple[str, ...] = ()
    native: tuple[str, ...] = ()
    inception: Bounds = UNKNOWN
    dissolution: Bounds = UNKNOWN
    successor: str | None = None
    wikidata_id: str | None = None
    also_at: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PackPerson:
    """Spellings of one public figure's name that no rule brings together. It says nothing of posts.

    `aliases` are other full names in Latin letters, `native` the name in its own script.
    """

    name: str
    aliases: tuple[str, ...] = ()
    native: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """One pack file, or several merged; entries in the order of the file. Two packs are equal when they are one object,
    so that an index of a pack can be kept beside it."""

    name: str
    organisations: tuple[PackOrganisation, ...]
    positions: tuple[PackPosition, ...]
    people: tuple[PackPerson, ...] = ()
