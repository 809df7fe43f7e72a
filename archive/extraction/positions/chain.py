"""The post that is meant where a body is spoken of that has no such post itself: of a part of it, or of what commands it."""

from __future__ import annotations

import re
from collections.abc import Collection

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.identity import name_key
from archive.packs.lookup import Lookup
from archive.packs.model import PackPosition

_UNITS = nouns("unit") - {"army", "base", "force", "headquarters", "navy", "unit"}
_FORMATION = re.compile(
    rf"\b(?:Group Army|{one_of(_UNITS, capital=True)}|escort taskforce|(?:Army|Military) Region)$|^Operation "
)
_FORCE = re.compile(r"(?<!Police )(?<!Task )(?<!Salvation )\b(?:Forces?|Guards?|Army|Navy|Marines)$")

# Who leads the staff of all forces of a state, of whichever force it may be said.
OF_STAFF = frozenset(
    ("chief of general staff", "chief of the general staff", "chief of defence staff", "chief of the defence staff")
)


def below(lookup: Lookup, pack_id: str, nouns: Collection[str], title: str) -> PackPosition | None:
    """Of the one part of a body that goes by the same noun: "the army's political commissar" is of the ground force, where
    the whole army has no such post."""
    found = [
        pack
        for entry in lookup.pack.organisations
        if (pack_id, "part_of") in entry.parents
        and any(name_key(noun) in nouns for noun in entry.generic)
        and not entry.dissolution.known
        and (pack := lookup.position(title, entry.id)) is not None
        and pack.organisation == entry.id
    ]
    return found[0] if len(found) == 1 else None


def above(lookup: Lookup, pack_id: str, title: str) -> PackPosition | None:
    """Of what commands it: a "military vice-chairman" is of the commission."""
    found = [
        pack
        for parent, _ in lookup.by_id[pack_id].parents
        if (pack := lookup.position(title, parent)) is not None and pack.organisation == parent
    ]
    return found[0] if len(found) == 1 else None


def above_or_below(
    lookup: Lookup, article: ArticleContext, sentence: SentenceContext, post: PostMention
) -> PackPosition | None:
    """The post of a part of the body that a phrase names by a common noun, or of what commands it."""
    pack_id = article.organisations[post.organisation].pack_id if post.organisation is not None else None
    if pack_id is None:
        return None
    nouns = {
        name_key(sentence.text[m.start : m.end])
        for m in sentence.organisations
        if m.organisation == post.organisation and post.start <= m.start < post.end
    }
    country = lookup.by_id[pack_id].country or ""
    of_state = (lookup.national(f"{noun} {post.title}", country) for noun in sorted(nouns))
    return (
        below(lookup, pack_id, nouns, post.title)
        or above(lookup, pack_id, post.title)
        or next((pack for pack in of_state if pack is not None), None)  # "navy secretary": of the ministry
    )


_OF_COURTS = frozenset(("chief prosecutor", "prosecutor general", "chief judge", "chief procurator"))


def court_of(lookup: Lookup, pack_id: str, title: str) -> PackPosition | None:
    """Of the court or the prosecution of a body: "the army's chief prosecutor"."""
    if title not in _OF_COURTS:
        return None
    found = [
        pack
        for entry in lookup.pack.organisations
        if entry.kind == "court" and any(parent == pack_id for parent, _ in entry.parents)
        if (pack := lookup.position(title, entry.id)) is not None
    ]
    return found[0] if len(found) == 1 else None


def commanding(lookup: Lookup, pack_id: str | None) -> PackPosition | None:
    """The post of whoever heads what a body is under the command of."""
    parents = lookup.by_id[pack_id].parents if pack_id else ()
    over = [parent for parent, kind in parents if kind == "under_command_of"]
    posts = lookup.posts(over[0]) if len(over) == 1 else ()
    return next((post for post in posts if post.seats == 1 and lasts(lookup, post)), None)


def lasts(lookup: Lookup, post: PackPosition) -> bool:
    """Whether a post is there for as long as its organisation."""
    return post.dissolution == lookup.by_id[post.organisation].dissolution


def formation_title(title: str, body: str) -> str:
    """What whoever heads a body is called: "head of the Southern Command", of the Malawian Air Force, is its commander."""
    name = body.partition(" of ")[0]
    # a "Division of Strategy" is one of an office
    leads = title in ("head", "chief") and name != "Division" and _FORMATION.search(name) is not None
    return "commander" if leads or (title == "head" and _FORCE.search(name)) else title


def vague(lookup: Lookup, article: ArticleContext, sentence: SentenceContext, post: PostMention) -> bool:
    """Whether the body is only meant by a common noun and has no such post: "a military leader"."""
    entry = article.organisations[post.organisation] if post.organisation is not None else None
    if entry is None or entry.pack_id is None or lookup.position(post.title, entry.pack_id):
        return False
    if " " in post.title and lookup.within(post.title, entry.pack_id, article.published) is not None:
        return False  # "the army's chief of logistics": of the part of it that he heads
    if court_of(lookup, entry.pack_id, post.title) is not None:
        return False
    if post.title == "spokesperson" and entry.kind == "armed_force" and post.explicit:
        return False  # who speaks for a service does not speak for what is over it
    if entry.kind == "commission" and above(lookup, entry.pack_id, post.title) is None:
        return False
    if entry.kind not in ("armed_force", "party", "government", "commission"):
        return False  # "deputy director of the department": of the one named before
    return any(
        (m.generic or (sentence.text[m.start : m.end].islower() and m.start < post.head))
        and m.organisation == post.organisation
        and post.start <= m.start < post.end
        for m in sentence.organisations
    )
