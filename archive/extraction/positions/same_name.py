"""Which of the bodies that bear one name a post is of: the part of what is named around it, or that of the holder's own state."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.likely import state_by_name
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.organisations.committees import of_own_chamber
from archive.extraction.organisations.common import common_body
from archive.extraction.positions.home import own_ministry
from archive.identity import name_key
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_SERVICE = re.compile(
    r"\b(?P<noun>navy|naval|air force|army|ground forces?)(?:[’']s)?\s+(?:deputy\s+|political\s+)*$", re.I
)
# What a theater command calls its services.
_SERVICES = {"navy": "Navy", "naval": "Navy", "air force": "Air Force"}

# Bodies of which packs know one, and which other states have too.
_OF_SEVERAL_STATES = frozenset(("state council", "council of state"))


def service_before(sentence: SentenceContext, post: PostMention) -> str | None:
    """The service that a noun right before a title tells, as part of a command: "navy commander in the Southern Theater"."""
    found = _SERVICE.search(sentence.text, max(0, post.head - 40), post.head)
    return _SERVICES.get(found["noun"].lower(), "Ground Force") if found is not None else None


def body_of(
    lookup: Lookup,
    organisations: OrganisationFinder,
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
    person: int | None,
) -> int:
    """The body of the post, where its name alone may mean another: "the Air Force of the Northern Theater Command" is
    one organisation; "Ministry of National Defense" is that of the holder's country."""
    assert post.organisation is not None
    entry = article.organisations[post.organisation]
    named = next(
        (m for m in sentence.organisations if m.organisation == post.organisation and post.start <= m.start < post.end),
        None,
    )
    written = sentence.text[named.start : named.end] if named is not None else None
    if written is None or named is None:
        return post.organisation
    if post.outer is not None:
        for name in (
            f"{article.organisations[post.outer].name} {written}",
            f"{written} of the {article.organisations[post.outer].name}",
        ):
            if found := lookup.organisations(name):
                return organisations.pack_entry(article, found[0])
    pack = lookup.by_id.get(entry.pack_id or "")
    if pack is None and person is not None and entry.country is not None and post.country is None:
        other = state_by_name(article, article.people[person].name, entry.country)
        body = common_body(written) if other is not None else None
        if body is not None and other is not None:
            return organisations.common(article, body, other)
    if pack is None and (committee := of_own_chamber(lookup, article, written, person)) is not None:
        return organisations.pack_entry(article, committee)
    if pack is None or person is None:
        return post.organisation
    if (own := own_ministry(lookup, article, post, pack, written, person)) is not None:
        return organisations.pack_entry(article, own)
    if (having := _with_post(lookup, article, post, pack, written)) is not None:
        return organisations.pack_entry(article, having)
    every = common_body(written)
    if name_key(written) not in {name_key(name) for name in pack.local} and every is None and not named.generic:
        home = article.people[person].country if post.country is None else None
        theirs = lookup.local(written, home) if home and home != entry.country else None
        plain = name_key(written) in _OF_SEVERAL_STATES
        if theirs is None and home and home != entry.country and person == article.topic and plain:
            return organisations.unlisted(article, written, country=home)  # "the State Council", of a Russian
        return organisations.pack_entry(article, theirs) if theirs else post.organisation
    holder = article.people[person]
    country = holder.country or state_by_name(article, holder.name, entry.country)
    if country is None or country == entry.country or post.country is not None:
        return post.organisation
    if named.generic and any(
        m.organisation == named.organisation and not m.generic and m.end <= named.start for m in sentence.organisations
    ):
        return post.organisation  # "the European Investment Bank, and later the bank's vice-president", of a Finn
    own = lookup.local(written, country)
    if own is None and named.generic:  # "Party chief Tran Van Long", in an article about China too
        own = organisations.of_state(article, written, country)
    if own is None and every is not None:
        return organisations.common(article, every, country)
    return organisations.pack_entry(article, own) if own else post.organisation


_CENTRE = re.compile(
    rf"\b(?:Initiative|Project|{one_of({*nouns('part', 'school'), *nouns('part', 'field', 'office'), 'programme', 'program'}, capital=True)})\b"
)


def names_within(article: ArticleContext, body: int | None, post: PostMention) -> None:
    """Notes the fuller names of a centre: "the Center for Arctic Studies" of a university is its "... at Lakeside University"."""
    if body is None or post.outer in (None, body) or post.outer is None:
        return
    entry, house = article.organisations[body], article.organisations[post.outer]
    if entry.pack_id is None and house.pack_id is None and house.kind is None and _CENTRE.search(entry.name):
        entry.forms |= {f"{entry.name} at {house.name}", f"{entry.name} of {house.name}", f"{house.name} {entry.name}"}


_ANYWHERE = frozenset(
    (
        "spokesperson",
        "member",
        "chief",
        "head",
        "director",
        "leader",
        "deputy chief",
        "deputy head",
        "deputy director",
        "adviser",
    )
)
"""Titles that any body may have, whatever packs list."""


def _with_post(
    lookup: Lookup, article: ArticleContext, post: PostMention, pack: PackOrganisation, written: str
) -> PackOrganisation | None:
    """Of the bodies of other states that bear a name, the one that has such a post, where this one has none: a "secretary-general
    of the National Security Council" is no American."""
    if (
        post.title in _ANYWHERE
        or post.country is not None
        or pack.country is None
        or lookup.position(post.title, pack.id) is not None
    ):
        return None
    others = (
        lookup.local(written, country) for country, _ in article.salience.most_common() if country != pack.country
    )
    found = [other for other in others if other is not None and lookup.position(post.title, other.id) is not None]
    return found[0] if len(found) == 1 else None
