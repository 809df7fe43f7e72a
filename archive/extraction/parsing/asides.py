"""Asides in brackets after a name, which a parser takes for part of the sentence: "(Russian: Иван Петров; born 8 June 1954)",
what an exchange calls a firm: "Halden Motors <HLD.O>"; what something is called for short before a comma."""

from __future__ import annotations

import re

_BRACKET = re.compile(r"(?<=[\w.,”\"’'])\s[(（][^()（）]{2,300}[)）]")
_DAY = r"(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}),? \d{4}"
# What such an aside holds: a birth, a life, a birth name, how it is said, or how it is written in another script.
_ASIDE = re.compile(
    rf"\b(?:born|née|né|pronounced|died)\b|[Ѐ-ӿͰ-Ͽ֐-ۿऀ-෿฀-࿿Ⴀ-ჿԱ-֏぀-ヿ一-鿿가-힯]|{_DAY}\s*[–—-]\s*{_DAY}|^\W*[/\[]"
)

# "the Chief of Defence Staff (CDS), General Moss": what is called so for short
_SHORT = re.compile(r"(?<=\w)\s\([A-Z]{2,6}\)(?=,\s)")
_TICKER = re.compile(r"\s<[A-Z]{1,7}(?:\.[A-Z]{1,3})?>|<(?=[A-Z])|(?<=[\w.])>")


def without_asides(text: str) -> str:
    """The text with each such aside made blank, of the same length, so that offsets stay."""
    plain = _TICKER.sub(lambda match: " " * len(match[0]), text) if "<" in text else text
    plain = _SHORT.sub(lambda match: " " * len(match[0]), plain) if "(" in plain else plain
    return _BRACKET.sub(lambda match: " " * len(match[0]) if _ASIDE.search(match[0]) else match[0], plain)
