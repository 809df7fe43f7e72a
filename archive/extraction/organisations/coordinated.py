"""Names of bodies that share their end: "the Beijing, Lanzhou and Chengdu Military Area Commands", "the theater commanders
Holm (Southern) and Lind (Northern)"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive.extraction.context import SentenceContext
from archive.extraction.gazetteer import Match
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_WORD = r"(?:Inner Mongolia|[A-Z][\w’'-]+(?: Sea| Kong)?)"
_SHARED = re.compile(
    rf"(?P<words>(?:{_WORD}, )*{_WORD},? and (?:(?:then|later) )?(?:of )?(?:the )?{_WORD}) (?P<shared>(?:[A-Z][a-z]+ ?){{1,3}}|"
    r"(?:(?:theat(?:er|re)|(?:provincial )?military) (?:area )?)?(?:commands?|regions?)|military (?:areas|districts)|"
    r"theat(?:er|re)s|fleets|garrisons)"
)


def _named(lookup: Lookup, word: str, shared: str) -> tuple[PackOrganisation, ...]:
    """The bodies of a name; a plain "command" or "region" is one of an army."""
    found = lookup.organisations(f"{word} {shared}")
    if found or shared not in ("command", "region"):
        return found
    return next(filter(None, (lookup.organisations(f"{word} {kind}") for kind in _KINDS)), ())


_OF_KIND = re.compile(
    r"\b(?P<kind>theat(?:er|re)(?:\s+command)?|fleet|military\s+region)\s+(?:commanders|(?:political\s+)?commissars|chiefs|heads|leaders)\b",
    re.I,
)
_BRACKETED = re.compile(r"(?<=\()[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?=\))")
_ENDS = {"theater": "Theater Command", "theatre": "Theater Command", "fleet": "Fleet", "military": "Military Region"}
_KINDS = ("Military Region", "Theater Command")


def coordinated(lookup: Lookup, sentence: SentenceContext) -> Iterable[Match]:
    """One name for each word that shares the rest."""
    yield from _bracketed(lookup, sentence)
    for match in _SHARED.finditer(sentence.text):
        shared = match["shared"].rstrip()
        singular = shared[:-1] if shared.endswith("s") else shared
        spans = [
            (found.start() + match.start("words"), found.end() + match.start("words"))
            for found in re.finditer(_WORD, match["words"])
        ]
        names = [_named(lookup, sentence.text[start:end], singular) for start, end in spans]
        if len(spans) > 1 and all(names):
            for (start, end), found in zip(spans[:-1], names[:-1], strict=True):
                yield Match(start, end, tuple(organisation.id for organisation in found))
            yield Match(
                spans[-1][0],
                match.start("shared") + len(shared),
                tuple(organisation.id for organisation in names[-1]),
            )


def _bracketed(lookup: Lookup, sentence: SentenceContext) -> Iterable[Match]:
    """What stands in brackets behind each of several names, the kind of body before the title: "theater commanders Holm
    (Southern) and Lind (Northern)"."""
    of_kind = _OF_KIND.search(sentence.text) if "(" in sentence.text else None
    end = _ENDS.get(of_kind["kind"].lower().split()[0]) if of_kind is not None else None
    if of_kind is None or end is None:
        return
    for match in _BRACKETED.finditer(sentence.text, of_kind.end()):
        if found := lookup.organisations(f"{match.group()} {end}"):
            yield Match(*match.span(), tuple(organisation.id for organisation in found))
