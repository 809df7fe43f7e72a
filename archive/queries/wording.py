"""Why a tenure is bounded as it is, in sentences with names and quotes.

Liu Zhenli began on or before 2023-12-21, because Capitol Ledger of 2023-12-21 has Liu Zhenli in the post: “…”
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from archive.dates import Bounds
from archive.model import Aspect, BearsOn, BoundBasis, ClaimFact, Pin, Tenure
from archive.tenure import Ground, Reason, grounds, may_be_one

_VERBS = {BearsOn.START: "began", BearsOn.END: "left"}


@dataclass(frozen=True, slots=True)
class Cited:
    """A claim with what a reader is shown of it: whom it is about, its words, the outlet and the day."""

    fact: ClaimFact
    person: str | None
    quote: str
    outlet: str
    published_on: str | None

    @property
    def where(self) -> str:
        return f"{self.outlet} of {self.published_on}" if self.published_on else f"{self.outlet}, undated,"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an explanation: what it is about (start, end, against), and the claims on which it stands."""

    bears_on: str
    text: str
    claims: tuple[int, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return {"bears_on": self.bears_on, "text": self.text, "claims": list(self.claims)}


def sentences(
    name: str, tenure: Tenure, cited: Mapping[int, Cited], spells: Iterable[Tenure] = (), pins: Iterable[Pin] = ()
) -> tuple[Sentence, ...]:
    """A sentence for each bound of the tenure, for what is not known of it, for a silence that parts it from another of
    the same holder, and for each claim that was not followed. `name` is the holder's, `cited` the claims of the tenure's
    evidence by their ids, `spells` the tenures of the holder in the post, `pins` what was decided of the post."""
    in_order = sorted((spell for spell in spells if spell.acting == tenure.acting), key=lambda spell: spell.spell)
    return (*_sentences(name, tenure, cited, pins), *_silences(name, tenure, in_order))


def _sentences(name: str, tenure: Tenure, cited: Mapping[int, Cited], pins: Iterable[Pin]) -> Iterator[Sentence]:
    found = grounds(tenure, [each.fact for each in cited.values()], pins)
    start = [ground for ground in found if ground.bears_on is BearsOn.START]
    end = [ground for ground in found if ground.bears_on is BearsOn.END]
    yield from _side(name, tenure.start, start, cited)
    if not start:
        yield Sentence("start", f"No report says when {name} began.")
    elif tenure.start.earliest is None:
        yield Sentence("start", f"How long before that {name} began is unknown.")
    yield from _side(name, tenure.end, end, cited)
    if tenure.end.latest is None:
        yield Sentence("end", _open_end(name, tenure))
    elif tenure.end.earliest is None:
        yield Sentence("end", f"How long before that {name} left is unknown.")
    for claim, bears_on in tenure.evidence:
        if bears_on is BearsOn.AGAINST and claim in cited:
            yield _against(name, tenure, cited, cited[claim])


def _silences(name: str, tenure: Tenure, in_order: Sequence[Tenure]) -> Iterator[Sentence]:
    for before, after in pairwise(in_order):
        if tenure not in (before, after) or not may_be_one(before, after):
            continue
        here, there, word = (before, after, "again on") if tenure == before else (after, before, "until")
        day = there.first_seen or there.end.latest if here == before else there.last_seen or there.end.earliest
        yield Sentence(
            "end" if here == before else "start",
            f"Another tenure has {name} in the post {word} {day}. Whether the two are one is left open: of the time "
            "between no report speaks, and a single report on one side of days on which others have all seats does not "
            "bridge it.",
        )


def _side(name: str, bounds: Bounds, found: Sequence[Ground], cited: Mapping[int, Cited]) -> Iterator[Sentence]:
    """One sentence where both bounds stand on the same claims, else one for each."""
    one, other = found if len(found) == 2 else (None, None)
    if one and other and one.claims == other.claims and one.pin == other.pin and (one.claims or one.pin):
        yield _bound(name, found[0], f"{_VERBS[found[0].bears_on]} {when(bounds)}", cited)
        return
    for ground in found:
        if ground.lower and ground.bears_on is BearsOn.END:
            said = f"stayed until {ground.day} at least"
        else:
            said = f"{_VERBS[ground.bears_on]} on or {'after' if ground.lower else 'before'} {ground.day}"
        yield _bound(name, ground, said, cited)


def _bound(name: str, ground: Ground, said: str, cited: Mapping[int, Cited]) -> Sentence:
    telling = sorted(
        (cited[claim.id] for claim in ground.claims if claim.id in cited),
        key=lambda each: (each.published_on or "9999", each.fact.id),
    )
    ids = tuple(each.fact.id for each in telling)
    return Sentence(ground.bears_on.value, f"{name} {said}, because {_because(name, ground, telling)}", ids)


def _because(name: str, ground: Ground, telling: Sequence[Cited]) -> str:
    if ground.pin is not None:
        return f"{ground.pin.by} decided so on {ground.pin.decided_on} (decision {ground.pin.id})."
    if ground.reason is Reason.INCEPTION:
        return f"the post did not exist before {ground.day}."
    if ground.reason is Reason.DISSOLUTION:
        return f"the post no longer existed after {ground.day}."
    if ground.reason is Reason.RENAME:
        return f"reports have {name} in the post before it was renamed and after."
    if ground.reason is Reason.DEATH:
        return f"{name} was dead by {ground.day}."
    if not telling:
        return "a tenure begins before it ends."
    first, more = telling[0], len(telling) - 1
    also = "" if not more else f" (and {more} more {'report' if more == 1 else 'reports'})"
    return f"{first.where} {_says(name, ground, first)}{also}: {quoted(first.quote)}"


def _says(name: str, ground: Ground, cited: Cited) -> str:
    """What the claim says, as the reason for a bound."""
    fact = cited.fact
    if ground.reason is Reason.VACANT:
        return f"has the post empty{_on(cited)}"
    who = name if ground.reason is Reason.OWN else cited.person or "somebody else"
    still = "still " if (ground.bears_on is BearsOn.END) is (ground.reason is Reason.OWN) and ground.lower else ""
    already = "already " if ground.reason is Reason.OTHER and not ground.lower else ""
    if fact.aspect is Aspect.BEGAN:
        return f"says that {who} took the post up {when(fact.bounds)}"
    if fact.aspect is Aspect.ENDED:
        return f"says that {who} left the post {when(fact.bounds)}"
    if fact.aspect is Aspect.NOT_HOLDING:
        return f"has {who} out of the post{_on(cited)}"
    if fact.aspect is Aspect.HELD_BEFORE:
        return f"looks back on {who} as a former holder"
    return f"{still}{already}has {who} in the post{_on(cited)}"


def _on(cited: Cited) -> str:
    """The days of a claim, unless they are the day on which it was published."""
    bounds = cited.fact.bounds
    if not bounds.known or (bounds.exact and str(bounds.earliest) == cited.published_on):
        return ""
    return f" {when(bounds)}"


def _open_end(name: str, tenure: Tenure) -> str:
    if tenure.last_seen is None:
        return f"No report says when {name} left."
    return (
        f"No report says when {name} left: after {tenure.last_seen}, the day of the last report, the tenure is only "
        "carried forward."
    )


def _against(name: str, tenure: Tenure, known: Mapping[int, Cited], cited: Cited) -> Sentence:
    fact = cited.fact
    name = name if fact.person_id in (tenure.person_id, None) else cited.person or "somebody else"
    says = {
        Aspect.BEGAN: f"says that {name} took the post up {when(fact.bounds)}",
        Aspect.ENDED: f"says that {name} left the post {when(fact.bounds)}",
        Aspect.NOT_HOLDING: f"has {name} out of the post{_on(cited)}",
    }.get(fact.aspect, f"has {name} in the post{_on(cited)}")
    why = "Not followed, because more or later reports say otherwise"
    if any(other.fact.accepted for other in known.values()):
        why = "Not followed, because a report that was accepted, or more or later ones say otherwise"
    if _overruled(tenure, fact):
        why = "Not followed, because it was decided otherwise"
    if fact.aspect in (Aspect.BEGAN, Aspect.HOLDS) and _left_open(tenure, fact.bounds):
        why = "Left open, because a single report has the holder in the post before the start that is stated"
    return Sentence("against", f"{why}: {cited.where} {says}: {quoted(cited.quote)}", (fact.id,))


def _overruled(tenure: Tenure, fact: ClaimFact) -> bool:
    """Whether a claim is against a bound that was pinned: it dates that side, or lies beyond it."""
    ends, other = fact.aspect in (Aspect.ENDED, Aspect.NOT_HOLDING), fact.person_id not in (tenure.person_id, None)
    beyond = not fact.bounds.meets(Bounds(tenure.start.earliest, tenure.end.latest))
    return (tenure.end_basis is BoundBasis.PINNED and (ends or other or beyond)) or (
        tenure.start_basis is BoundBasis.PINNED and (fact.aspect is Aspect.BEGAN or other or beyond)
    )


def _left_open(tenure: Tenure, bounds: Bounds) -> bool:
    """Whether a sighting that is not followed lies before the start, where the tenure may have begun all the same."""
    earliest, latest = tenure.start.earliest, tenure.start.latest
    before = bounds.latest is not None and latest is not None and bounds.latest < latest
    return before and (earliest is None or (bounds.earliest is not None and bounds.earliest >= earliest))


def when(bounds: Bounds) -> str:
    """Bounds as part of a sentence: "on 2023-03-12", "in 2023-03", "between 2022-10-23 and 2023-12-21"."""
    if bounds.exact:
        return f"on {bounds.earliest}"
    if bounds.closed:
        written = str(bounds)
        return f"between {bounds.earliest} and {bounds.latest}" if " to " in written else f"in {written}"
    if bounds.earliest is not None:
        return f"on or after {bounds.earliest}"
    return f"on or before {bounds.latest}" if bounds.latest is not None else "on a day that it does not give"


def quoted(quote: str) -> str:
    """The quote on one line, between quotation marks."""
    return f"“{' '.join(quote.split())}”"
