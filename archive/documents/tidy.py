"""A page made safe to parse: without scripts and styles, and no deeper than parsers can follow.

libxml2 stops at 256 levels (XML_PARSE_HUGE aside) and trafilatura then gives nothing, without an error. Beyond a
depth, tags are left out here and their contents stay, so that a deep page loses its nesting and not its words.
"""

from __future__ import annotations

import re

DEPTH = 120
"""Levels that are kept. Paragraphs are not counted and may double them."""

_TAG = re.compile(r"<(?:(!--)|(/?)([a-zA-Z][a-zA-Z0-9:-]*))")
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p"]
)
# An open one of these ends where the next one opens.
_UNCLOSED = frozenset(["li", "dt", "dd", "tr", "td", "th", "option", "thead", "tbody", "tfoot"])
_DROPPED = frozenset(("script", "style", "svg", "template"))
_JSON_LD = re.compile(r"ld\+json", re.I)


def tidy(page: str, *, depth: int = DEPTH) -> str:
    """The page without comments, scripts (but for JSON-LD), styles and drawings, and at most `depth` levels deep.

    Takes time in proportion to the length of the page, whatever is in it.
    """
    kept: list[str] = []
    stack: list[str] = []
    flattened: dict[str, int] = {}
    endless: set[str] = set()
    at = 0
    while found := _TAG.search(page, at):
        start = found.start()
        kept.append(page[at:start])
        if found[1]:
            at = _after(page, "-->", found.end(), endless)
            continue
        name = found[3].lower()
        end = page.find(">", found.end())
        if end < 0:
            at = len(page)
            break
        tag, at = page[start : end + 1], end + 1
        if not found[2] and name in _DROPPED:
            past = _after(page, f"</{name}", at, endless)
            if name == "script" and _JSON_LD.search(tag) and past > at:
                kept.append(page[start:past])
            elif past == at:
                continue
            at = past
            close = page.find(">", at)
            at = close + 1 if close >= 0 else at
            if name == "script" and _JSON_LD.search(tag):
                kept.append(">")
            continue
        if _keeps(
            name, closing=bool(found[2]), alone=tag.endswith("/>"), stack=stack, flattened=flattened, depth=depth
        ):
            kept.append(tag)
        else:
            kept.append(" ")
    kept.append(page[at:])
    return "".join(kept)


def _after(page: str, mark: str, start: int, endless: set[str]) -> int:
    """The place after the next mark, or `start` where there is none; what is missing once is not looked for again."""
    if mark in endless:
        return start
    place = page.find(mark, start)
    if place < 0 and mark != "-->":
        place = page.lower().find(mark, start) if mark.upper() in page else -1
    if place < 0:
        endless.add(mark)
        return start
    return place + len(mark)


def _keeps(name: str, *, closing: bool, alone: bool, stack: list[str], flattened: dict[str, int], depth: int) -> bool:
    if name in _VOID:
        return True
    if not closing:
        if name in _UNCLOSED and stack and stack[-1] == name:
            return True
        if len(stack) >= depth:
            flattened[name] = flattened.get(name, 0) + 1
            return False
        stack.append(name)
        return True
    if flattened.get(name):
        flattened[name] -= 1
        return False
    if name in stack:
        while stack.pop() != name:
            pass
    return True
