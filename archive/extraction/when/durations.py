"""How long: "for seven years", "over a decade", "the first in ten years". An age is no duration."""

from __future__ import annotations

import re

from archive.dates import UNKNOWN
from archive.extraction.when.amounts import amount
from archive.extraction.when.lexicon import COUNTED, HEDGE, HEDGE_STARTS, NUMBER, NUMBER_STARTS, PLURAL_STARTS, WS
from archive.extraction.when.phrases import Phrase, Rule, Sense, rule
from archive.extraction.when.values import Granularity, Kind

_COUNTED_OFF = re.compile(r"\s{1,3}(?:ago|earlier|later|before|after(?:wards?)?|previously|prior)\b", re.I)
_ONE = ("a", "an", "one")


def _duration(match: re.Match[str]) -> Phrase | None:
    number, unit, hedge = match["number"], match["unit"] or match["plural"], match["hedge"]
    lead = match["lead"]
    # "twice a year", "one day they will": a single unit needs a word that makes it a length.
    if number is not None and number.lower() in _ONE and lead is None and hedge is None:
        return None
    if number is None and (lead is None or lead.lower() not in ("for", "over", "after")):
        return None
    if lead is not None and lead.lower() in ("in", "over") and _COUNTED_OFF.match(match.string, match.end()):
        return None  # "sworn in two months ago", "took over a week earlier": the little word is the verb's
    length = amount(number, unit, hedge)
    least, most = length.days
    if lead is not None and lead.lower() == "over" and hedge is None and most is not None:
        # "over two years" is a length of two years, or more than that.
        most = max(most, amount(number, unit, "over").days[1] or most)
    start = match.start("inner") if lead and lead.lower() in ("after", "of") else match.start()
    return Phrase(
        start,
        match.end(),
        lambda scene: Sense(UNKNOWN, Granularity.RANGE, relative=False),
        kind=Kind.DURATION,
        days=(least, most),
    )


RULES: tuple[Rule, ...] = (
    rule(
        "duration",
        f"for over in during within throughout after of under {HEDGE_STARTS} {NUMBER_STARTS} {PLURAL_STARTS}",
        rf"(?<![\w$€£¥.,-])(?i:(?:(?P<lead>for|over|in|during|within|throughout|after|of|under){WS})?(?P<inner>(?:(?P<hedge>{HEDGE}){WS})?"
        rf"(?:(?P<number>{NUMBER}){WS}(?P<unit>{COUNTED})|(?P<plural>days|weeks|months|years|decades|centuries))))"
        rf"(?!\w|-|{WS}(?:old\b|of{WS}age\b|younger\b|older\b))",
        _duration,
    ),
)
