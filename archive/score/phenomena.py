"""The claims broken down by what makes them hard: aspect and modality, date basis, the rule that found them, the kind of
sentence, and whether it names the holder.

A fact counts under the traits of its first claim. Those of the gold give the recall, those of the archive the precision;
only the archive knows its rules, so those have no recall.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from archive.dates import Bounds
from archive.identity import person_key
from archive.model import Aspect, DateBasis, Modality
from archive.score import claims
from archive.score.gold import GoldClaim
from archive.score.said import Article, Line, Said
from archive.score.tally import Tally

DATES = "dates, "


def compare(tally: Tally, facts: claims.Facts, article: Article) -> None:
    """Counts the facts of an article under each of their traits, and under "dates, ..." those found whose date does not
    contradict the gold's."""
    found, right = {pair[0] for pair in facts.pairs}, {pair[1] for pair in facts.pairs}
    for index, group in enumerate(facts.gold):
        for trait in _of_gold(group[0], article):
            tally.count(trait, 1, 0, 0, found=int(index in found))
    for index, told in enumerate(facts.predicted):
        for trait in (*_of_said(told[0]), f"rule: {_rule(told[0])}"):
            tally.count(trait, 0, 1, int(index in right), found=0)
    for left, place in facts.pairs:
        for said in claims.variants(facts.predicted[place]):
            meets = claims.nearest(said, facts.gold[left]).bounds.meets(said.bounds)
            for trait in (f"basis: {said.basis}", f"rule: {_rule(said)}"):
                tally.count(DATES + trait, 0, 1, int(meets), found=0)


def _of_gold(claim: GoldClaim, article: Article) -> Iterator[str]:
    return _traits(claim.aspect, claim.modality, claim.basis, claim.bounds, article.line(claim.cue), claim.person, ())


def _of_said(said: Said) -> Iterator[str]:
    name, names = (None, ()) if said.person is None else (said.person.name, said.person.names)
    return _traits(said.aspect, said.modality, said.basis, said.bounds, said.line, name, names)


def _traits(
    aspect: Aspect,
    modality: Modality,
    basis: DateBasis,
    bounds: Bounds,
    line: Line | None,
    person: str | None,
    names: Iterable[str],
) -> Iterator[str]:
    yield f"{aspect}, {modality}"
    yield f"basis: {basis}"
    yield f"date: {_grain(bounds)}"
    yield f"sentence: {'not found' if line is None else line.role}"
    yield f"holder: {_holder(line, person, names)}"


def _grain(bounds: Bounds) -> str:
    width = bounds.width
    if width is None:
        return "open" if bounds.known else "none"
    return next(
        (grain for most, grain in ((1, "day"), (31, "within a month"), (366, "within a year")) if width <= most),
        "wider",
    )


def _holder(line: Line | None, person: str | None, names: Iterable[str]) -> str:
    """How the sentence names the holder: in full, by a part of the name, or not (by a pronoun or a description)."""
    if person is None:
        return "nobody"
    if line is None:
        return "sentence not found"
    said = set(person_key(line.text).split())
    most = max(
        (len(said.intersection(words)), len(words)) for name in (person, *names) if (words := person_key(name).split())
    )
    return "full name" if most[0] >= min(2, most[1]) else "part of the name" if most[0] else "not named"


def _rule(said: Said) -> str:
    return said.rule or "not known"
