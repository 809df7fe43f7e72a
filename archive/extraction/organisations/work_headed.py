"""The work of a firm that somebody heads, whose words look like a body's: "head of Platform Solutions for Zorvex"."""

from __future__ import annotations

import re

_HEADS = re.compile(r"\b(?:head|chief|director|manager|lead|vice[ -]president)\s+of\s+(?:[A-Z][\w-]*\s+){0,3}$", re.I)
_WORK = (
    r"(?:Solutions|Services|Sales|Operations|Programs|Programmes|Projects|Products|Platforms?|Strategy|Research|Engineering|"
    r"Partnerships|Marketing|Development|Relations|Communications|Affairs|Policy|Planning|Trading|Investments?|Accounts|Design|"
    r"Technology|Innovation|Security|Systems|Growth|Content|Advertising|Procurement|Manufacturing|Production|Resources|"
    r"Analysis|Analytics|Insights|Games|Gaming|Data)"
)
_FOR = re.compile(rf"(?:[A-Z][\w-]*,?\s+(?:and\s+|&\s+)?){{0,4}}{_WORK}\s+for\s+(?:the\s+)?(?=[A-Z])")
_ALONE = re.compile(rf"(?:[A-Z][\w-]*,?\s+(?:and\s+|&\s+)?){{0,4}}{_WORK}")
_AT = re.compile(r"\s+at\s+(?:the\s+)?[A-Z]")


def after_work(text: str, start: int, end: int) -> int | None:
    """Where a body begins behind the work that a title before it heads; None where all of the stretch is work, and the body
    stands behind "at"."""
    if _HEADS.search(text, max(0, start - 80), start) is None:
        return start
    work = _FOR.match(text, start, end)
    if work is not None:
        return work.end()
    return None if _ALONE.fullmatch(text, start, end) and _AT.match(text, end) else start
