"""Read one pack file into values. The format is described in data/packs/README.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from archive.dates import UNKNOWN
from archive.errors import PackError
from archive.packs.fields import Fields
from archive.packs.model import Pack, PackOrganisation, PackPerson, PackPosition

# The base loader leaves every scalar a text: YAML 1.1 would turn the country code NO into False and 2016-01 into
# something that is no longer what was written. The C parser is eight times as fast as the Python one.
_BASE: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_ID = r"[a-z0-9]+(?:[._-][a-z0-9]+)*"


class _Loader(_BASE):  # type: ignore[misc]  # which of the two bases it is depends on how PyYAML was built
    """The base loader, but for keys given twice: YAML forbids them, PyYAML keeps the last without a word."""

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"key {key.value!r} given twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def read(path: Path) -> Pack:
    """The pack in a YAML file. References to other entries are not followed here (`archive.packs.check`).

    Raises PackError where the file cannot be read, is no YAML, or an entry is ill-formed.
    """
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except OSError as error:
        raise PackError(
            f"the pack cannot be read: {error.strerror or error}", where=str(path), hint="check the path and its rights"
        ) from None
    except UnicodeDecodeError:
        raise PackError("the pack is not UTF-8", where=str(path), hint="save it as UTF-8") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark else str(path)
        raise PackError(
            f"not YAML: {getattr(error, 'problem', error)}", where=where, hint="check indents, colons and quotes there"
        ) from None
    top = Fields.of(content, str(path))
    name = top.text("pack") or path.stem
    country = _country(top)
    sets = _post_sets(top)
    organisations: list[PackOrganisation] = []
    positions: list[PackPosition] = []
    for number, entry in enumerate(_unfolded(top.entries("organisations"), str(path)), 1):
        label = entry.get("id") if isinstance(entry, dict) and isinstance(entry.get("id"), str) else f"entry {number}"
        fields = Fields.of(entry, f"{path}: organisation {label}")
        organisation = _organisation(fields, country)
        posts = _posts(fields, sets)
        fields.done()
        organisations.append(organisation)
        positions.extend(_position(post, organisation, fields.where) for post in posts)
    people = tuple(_person(entry, f"{path}: person {n}") for n, entry in enumerate(top.entries("people"), 1))
    top.done()
    return Pack(name, tuple(organisations), tuple(positions), people)


def _country(fields: Fields) -> str | None:
    return fields.matched("country", r"[A-Z]{3}", "CHN")


def _unfolded(entries: list[Any], where: str) -> Iterator[Any]:
    """The entries, one with `for` once for each of its rows, `{word}` replaced by the row's value of that word."""
    for number, entry in enumerate(entries, 1):
        if not isinstance(entry, dict) or "for" not in entry:
            yield entry
            continue
        pattern = {key: value for key, value in entry.items() if key != "for"}
        for row in Fields.of(entry, f"{where}: entry {number}").entries("for"):
            words = Fields.of(row, f"{where}: entry {number}, for")
            yield _filled(pattern, {key: words.needed(key) for key in words.values}, words.where)


def _filled(value: Any, words: dict[str, str], where: str) -> Any:
    if isinstance(value, dict):
        return {key: _filled(inner, words, where) for key, inner in value.items()}
    if isinstance(value, list):
        return [_filled(inner, words, where) for inner in value]

    def word(match: re.Match[str]) -> str:
        if match[1] not in words:
            raise PackError(f"no value for {match[0]}", where=where, hint=f"given: {', '.join(sorted(words))}")
        return words[match[1]]

    return re.sub(r"\{(\w+)\}", word, value) if isinstance(value, str) else value


def _post_sets(top: Fields) -> dict[str, list[Any]]:
    """Posts that many organisations have alike, by the name under which `posts` refers to them."""
    top.asked.add("post_sets")
    value = top.values.get("post_sets")
    if value in (None, ""):
        return {}
    sets = Fields.of(value, f"{top.where}: post_sets")
    return {key: sets.entries(key) for key in sets.values}


def _organisation(fields: Fields, country: str | None) -> PackOrganisation:
    return PackOrganisation(
        id=fields.matched("id", _ID, "cn.cmc.jsd") or fields.needed("id"),
        name=fields.needed("name"),
        kind=fields.matched("kind", r"[a-z]+(?:_[a-z]+)*", "armed_force") or fields.needed("kind"),
        country=_country(fields) or country,
        parents=tuple((parent, kind) for kind in ("part_of", "under_command_of") for parent in fields.texts(kind)),
        aliases=fields.texts("aliases"),
        abbreviations=fields.texts("abbreviations"),
        native=fields.texts("native"),
        former=fields.texts("former"),
        generic=fields.texts("generic"),
        portfolio=fields.text("portfolio"),
        inception=fields.bounds("inception"),
        dissolution=fields.bounds("dissolution"),
        successor=fields.text("successor"),
        wikidata_id=fields.matched("wikidata", r"Q[1-9]\d*", "Q148"),
        local=fields.texts("local"),
        shared=fields.texts("shared"),
    )


def _posts(fields: Fields, sets: dict[str, list[Any]]) -> list[Any]:
    """The posts of an organisation, sets unfolded; a post given in full replaces the one of that title from a set."""
    posts: dict[str, Any] = {}
    for item in fields.entries("posts"):
        if isinstance(item, str) and item not in sets:
            raise PackError(f"unknown post set {item!r}", where=fields.where, hint=f"known: {', '.join(sorted(sets))}")
        for post in sets[item] if isinstance(item, str) else [item]:
            posts[str(post.get("title")) if isinstance(post, dict) else f"#{len(posts)}"] = post
    return list(posts.values())


def _position(entry: object, organisation: PackOrganisation, where: str) -> PackPosition:
    """A post without dates of its own has those of its organisation: no post is older than what it belongs to."""
    fields = Fields.of(entry, f"{where}, post")
    title = fields.needed("title")
    fields.where = f"{where}, post {title}"
    inception, dissolution = fields.bounds("inception"), fields.bounds("dissolution")
    post = PackPosition(
        id=fields.text("id") or f"{organisation.id}/{re.sub(r'[^a-z0-9]+', '-', title.lower()).strip('-')}",
        title=title,
        organisation=organisation.id,
        seats=fields.seats(),
        titles=fields.texts("titles"),
        phrases=fields.texts("phrases"),
        national=fields.texts("national"),
        native=fields.texts("native"),
        inception=inception if inception != UNKNOWN else organisation.inception,
        dissolution=dissolution if dissolution != UNKNOWN else organisation.dissolution,
        successor=fields.text("successor"),
        wikidata_id=fields.matched("wikidata", r"Q[1-9]\d*", "Q1234"),
        also_at=fields.texts("also_at"),
    )
    fields.done()
    return post


def _person(entry: object, where: str) -> PackPerson:
    fields = Fields.of(entry, where)
    person = PackPerson(fields.needed("name"), fields.texts("aliases"), fields.texts("native"))
    fields.done()
    return person
