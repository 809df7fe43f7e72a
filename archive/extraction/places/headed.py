"""Firms and bodies that only the title of whoever heads them shows: "former Skoda boss Ann Bell", "Sonangol CFO Raikundalia",
and the firm that "its" means: "Wirecard collapsed, and its chief executive Ann Bell"."""

from __future__ import annotations

import re

from archive.extraction.capitals import UPPER
from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import FOUNDER, title_pattern
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.people.given_names import is_given
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.phrases import phrases
from archive.extraction.places.districts import NO_BODY
from archive.extraction.ranks import RANK_RE
from archive.identity import fold
from archive.packs.places import countries_with

_TITLE = title_pattern()
_OF_FIRMS_ALONE = frozenset(
    phrases(
        """
        chief executive, chief executive officer, ceo, cfo, coo, cto, chief financial officer, chief operating officer, managing director,
        group chief executive, group chief executive officer, group ceo, general manager, managing partner, managing editor, editor-in-chief, editor in chief, boss
        """
    )
)
_HEADS = _OF_FIRMS_ALONE | frozenset(("chief", "head", "chairman", "chairwoman", "chair", "chairperson"))
_NAME_BEHIND = re.compile(rf"\s+(?:Dr\.? |Mr\.? |Ms\.? |Sir )?[{UPPER}]")
_RUN = re.compile(rf"(?<![\w’'.-])(?P<name>[{UPPER}][\w-]*\w(?: [{UPPER}][\w-]*\w){{0,3}})\s+$")
FOUNDED = re.compile(
    rf"\b(?i:{FOUNDER})\s+(?:and|&)\s+(?:(?:former|ex|then|ousted|outgoing|current|longtime|now)[\s-]+)*$"
)
"""Between a body and a title that is its own too: "OCCRP co-founder and editor"."""
_HOW_HELD = frozenset(
    "the former ex then late acting interim new outgoing current deputy longtime embattled disgraced ousted sacked jailed".split()
)
# What opens a sentence or clause before a firm: "After Zorvex chief executive Ann Bell left".
_OPENING = frozenset(
    "after as at although because before by following for from if in like once since unlike until when where while with the".split()
)
_JOINED = re.compile(r"(?:ex|former|then)-(?=\w)", re.I)
# What is headed for a time, and what no body is called by.
_NO_FIRM = frozenset(
    "brexit olympics olympic covid christmas lawmaker congressman senator mayor governor state opposition government".split()
)
_ITS = re.compile(
    r"\bits\s+(?:(?:former|then|new|longtime|founding|current|acting|interim|outgoing|deputy|late|ousted|disgraced)\s+)*$"
)
# "has appointed Petra Holm as its chief executive", whatever the model takes her for
_AS_ITS = re.compile(r"\s+(?:as|to\s+be(?:come)?)\s+its\b")
_OFFICER = re.compile(r"chief (?!(?:medical|electoral|veterinary|petty|warrant|probation)\b)[a-z]+(?: [a-z]+)? officer")
_MOST_WORDS = 4
_BEHIND_CAPITAL = re.compile(rf"[{UPPER}][\w’'.-]*\s$")
_THING = re.compile(r"\b(?:the|an?|his|her|their|this|that)\s")
_ONE = re.compile(rf"(?<![\w’'.-])(?<![{UPPER}]\w )[{UPPER}][a-z][\w-]*\w(?![\w’'-]| [{UPPER}])")


def headed(sentence: SentenceContext, title: re.Match[str]) -> tuple[int, int] | None:
    """The name right before the title of whoever heads a body, where that of a person follows."""
    text, head = sentence.text, title["head"]
    if head.lower() not in _HEADS or not _NAME_BEHIND.match(text, title.end()):
        return None
    last = head.split()[-1]
    if not (head.islower() or (last.isupper() and len(last) == len("CEO"))):
        return None  # in a headline each word has a capital
    run = _RUN.search(FOUNDED.sub("", text[: title.start()]))
    if run is None:
        return None
    start, end = run.span("name")
    opened = start == 0
    while (first := text[start:end].split(" ")[0]) and fold(first) in (_HOW_HELD | _OPENING if opened else _HOW_HELD):
        start += len(first) + 1
        if start >= end:
            return None
    if joined := _JOINED.match(text, start, end):
        start = joined.end()  # "Ex-Skoda boss"
    if start == 0 and head.lower() not in _OF_FIRMS_ALONE:
        return None  # "Opposition chief Ann Bell": a word that opens the sentence
    words = sentence.span(start, end)
    if words is not None and len(words) and words[0].pos_ not in ("PROPN", "NOUN", "ADJ", "VERB"):
        return None  # "Meanwhile chief executive Ann Bell"
    return (start, end) if _is_firm(sentence, start, end) else None


def its_owner(sentence: SentenceContext, title: re.Match[str]) -> tuple[int, int] | None:
    """The firm last named in a sentence, which "its" before the title means."""
    officer = _OFFICER.fullmatch(title["head"].lower()) is not None
    if sentence.doc is None or not (
        officer or title["head"].lower() in _HEADS | {"director", "president", "spokesman"}
    ):
        return None
    if not _ITS.search(sentence.text[: title.start()]):
        return None
    if any(m.end <= title.start() and not m.generic for m in sentence.organisations):
        return None
    firms = [
        (each.start_char + 4 * each.text.startswith(("The ", "the ")), each.end_char)
        for each in sentence.doc.ents
        if each.label_ == "ORG" and each.end_char <= title.start() and not _AS_ITS.match(sentence.text, each.end_char)
    ]
    if not firms and (officer or title["head"].lower() in _OF_FIRMS_ALONE):
        firms = [
            m.span()
            for m in _ONE.finditer(sentence.text[: title.start()])
            if _can_own(sentence, m.span(), title.start())
        ]
    last = max(firms, key=lambda each: each[0], default=None)
    if last is None or not _is_firm(sentence, *last):
        return None
    return last


def _can_own(sentence: SentenceContext, span: tuple[int, int], at: int) -> bool:
    """Whether one word in capitals can be a firm of which "its" before `at` tells: within a sentence, or its subject where no
    other thing stands between ("Wirecard collapsed", but not "Holm sued the bank and its")."""
    start, end = span
    if _BEHIND_CAPITAL.search(sentence.text, 0, start):
        return False  # the second of two: "Ana Roux"
    if start == 0:
        word = sentence.head_token(start, end)
        if word is None or word.dep_ not in ("nsubj", "nsubjpass") or word.tag_ == "NNS" or word.text.endswith("ing"):
            return False
        if sentence.text.startswith(", who", end) or _THING.search(sentence.text, end, at):
            return False
    return _is_firm(sentence, start, end) and not is_given(sentence.text[start:end])


def _is_firm(sentence: SentenceContext, start: int, end: int) -> bool:
    name = sentence.text[start:end]
    words = name.removesuffix("'s").removesuffix("’s").split()
    if name.endswith(("'s", "’s")) or not words or len(words) > _MOST_WORDS or not words[0][0].isupper():
        return False
    if (
        {fold(word) for word in words} & (NOT_A_NAME | NO_BODY | _NO_FIRM)
        or _TITLE.search(name)
        or RANK_RE.search(name)
    ):
        return False
    if (len(words) > 1 and is_given(words[0])) or is_pinyin(name) or countries_with(name):
        return False
    return not any(m.start < end and start < m.end for m in (*sentence.countries, *sentence.organisations))
