"""Whether a name of the gold and an entity of the archive are the same; how sure, from 0 (no) to 1.

Lenient about spelling, never about substance. An organisation that a pack knows by the name in the gold is decided by
the pack alone; elsewhere names match as they are folded, where one is what the pack calls the other within its state
("Department of National Defence"), where one is the other and its country ("Ministry of Justice", "Ministry of Justice of
the People's Republic of China"), or by state and field (archive.score.bodies). Titles match by spelling, as synonyms in
the pack ("head" and chief of the Joint Staff Department), and where one repeats its organisation ("defence minister",
"minister" of defence).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from archive.identity import name_key, person_key
from archive.model import EntityType
from archive.packs.countries import country_of
from archive.packs.governments import governed
from archive.packs.lookup import Lookup, title_key
from archive.packs.model import Pack
from archive.score.bodies import same_body
from archive.score.said import Entity, Post

_LOOSE = 0.9
_OF = re.compile(r",?\s+of\s+")
_PART_OF_A_STATE = re.compile(
    r" (?:[Ss]tate|[Pp]rovince|[Pp]refecture|[Gg]overnorate|[Oo]blast)$|^(?:[Ss]tate|[Pp]rovince) of "
)
_SMALL = frozenset({"of", "the", "for", "and", "in", "s"})
_ACTING = re.compile(r"^(?:acting|interim|caretaker) ")


class Names:
    """Compares names with the help of a pack; every comparison is remembered."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._lookup = Lookup(pack)
        self._seen: dict[tuple[object, ...], float] = {}

    def person(self, gold: str | None, entity: Entity | None) -> float:
        """Nobody (a vacant post) is the same as nobody only."""
        if gold is None or entity is None:
            return float(gold is None and entity is None)
        if entity.type is not EntityType.PERSON:
            return 0.0
        keys = {person_key(name) for name in entity.names}
        wanted = person_key(gold)
        if wanted in keys:
            return 1.0
        return _LOOSE if self._spellings.get(wanted, frozenset()) & keys else 0.0

    def organisation(self, gold: str | None, entity: Entity | None) -> float:
        if gold is None or entity is None:
            return float(gold is None and entity is None)
        if entity.type is not EntityType.ORGANISATION:
            return 0.0
        key = ("organisation", gold, entity.id, entity.names)
        if key not in self._seen:
            self._seen[key] = self._organisation(gold, entity)
        return self._seen[key]

    def party(self, gold: str, entity: Entity) -> float:
        """A participant of an event, person or organisation."""
        return max(self.person(gold, entity), self.organisation(gold, entity))

    def title(self, gold: str, gold_organisation: str | None, post: Post) -> float:
        """Whether a title of the gold means the post, whatever its organisation."""
        key = ("title", gold, gold_organisation, post.id, post.title)
        if key not in self._seen:
            self._seen[key] = self._title(gold, gold_organisation, post)
        return self._seen[key]

    def post(self, title: str, organisation: str | None, post: Post) -> float:
        """Whether title and organisation of the gold mean the post, which may be one of two bodies by the pack: the chief of
        the general staff of the armed forces."""
        for body in self._lookup.organisations(organisation or ""):
            meant = self._lookup.position(title, body.id)
            if meant is not None and meant.id == post.pack_id and body.id in meant.also_at:
                return 1.0
        return min(self.title(title, organisation, post), self.organisation(organisation, post.organisation))

    def _organisation(self, gold: str, entity: Entity) -> float:
        meant = {entry.id: entry for entry in self._lookup.organisations(gold)}
        if meant and entity.pack_id is not None:
            return float(entity.pack_id in meant)
        keys = {name_key(name) for name in entity.names}
        if name_key(gold) in keys:
            return 1.0
        entry = self._lookup.by_id.get(entity.pack_id or "")
        if entry is not None and name_key(gold) in map(name_key, entry.local):
            return _LOOSE  # "Department of National Defence", of a story that says of which state by itself
        if any(keys.intersection(map(name_key, entry.names)) for entry in meant.values()):
            return _LOOSE
        bare, country = _without_country(gold)
        if country is not None and entity.country in (None, country) and name_key(bare) in keys:
            return _LOOSE
        if any(same_body(gold, name, entity.country) for name in entity.names):
            return _LOOSE
        if (place := governed(gold)) is not None and name_key(place[0]) in keys:
            return _LOOSE  # "Government of Odisha": who governs it holds a post of Odisha
        if _PART_OF_A_STATE.search(gold) and name_key(_PART_OF_A_STATE.sub("", gold)) in keys:
            return _LOOSE  # "Kaduna State", "Ishikawa Prefecture"
        if any(name_key(part) in keys and entity.country in (None, state) for part, state in self._parts(gold)):
            return _LOOSE  # "58 Division of the Sri Lanka Army"
        for name in entity.names:
            theirs, their_country = _without_country(name)
            if their_country is None or name_key(theirs) != name_key(bare):
                continue
            if country in (None, their_country):
                return _LOOSE
        return 0.0

    def _parts(self, gold: str) -> Iterator[tuple[str, str | None]]:
        """The name without the body of which it is said to be a part, with the state of that body."""
        for of in _OF.finditer(gold):
            for whole in self._lookup.organisations(re.sub(r"^[Tt]he ", "", gold[of.end() :])):
                if whole.kind != "country":
                    yield gold[: of.start()], whole.country

    def _title(self, gold: str, gold_organisation: str | None, post: Post) -> float:
        wanted, found = _bare_title(gold), _bare_title(post.title)
        if wanted == found:
            return 1.0
        entry = self._lookup.post_by_id.get(post.pack_id or "")
        if entry is not None:
            words = (entry.title, *entry.titles, *entry.phrases, *entry.national)
            if wanted in {title_key(word) for word in words}:
                return 1.0
        for body in self._lookup.organisations(gold_organisation or ""):
            meant = self._lookup.position(gold, body.id)
            if meant is not None and meant in (entry, self._lookup.position(post.title, body.id)):
                return 1.0
        theirs = post.organisation.name if post.organisation is not None else None
        for organisation in (gold_organisation, theirs):
            if organisation and _apart(wanted, organisation) == _apart(found, organisation):
                return _LOOSE
        return 0.0

    @cached_property
    def _spellings(self) -> dict[str, frozenset[str]]:
        """Keys of people's names that a pack lists as one person's."""
        index: dict[str, frozenset[str]] = defaultdict(frozenset)
        for person in self._pack.people:
            keys = frozenset(person_key(name) for name in (person.name, *person.aliases, *person.native))
            for key in keys:
                index[key] |= keys
        return index


def _bare_title(title: str) -> str:
    """The title without what the claim says otherwise, that its holder is acting."""
    return _ACTING.sub("", title_key(title))


def _apart(title: str, organisation: str) -> str:
    """A title without the words of its organisation: "defense minister" of the Ministry of Defense is "minister"."""
    said = {word.rstrip("s") for word in name_key(organisation).split()}
    left = [word for word in title.split() if word not in _SMALL and word.rstrip("s") not in said]
    return " ".join(left) or title


def _without_country(name: str) -> tuple[str, str | None]:
    """("Ministry of Justice", "CHN") for that of China, of the People's Republic of China, and for the Chinese one."""
    if country_of(name) is not None:
        return name, None
    for of in _OF.finditer(name):
        country = country_of(name[of.end() :])
        if country is not None:
            return name[: of.start()], country
    words = name.split()
    for count in range(min(4, len(words) - 1), 0, -1):
        country = country_of(" ".join(words[:count]))
        if country is not None:
            return " ".join(words[count:]), country
    return name, None
