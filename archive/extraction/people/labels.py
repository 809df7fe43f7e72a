"""Runs of capitals that the language model or the opening of a text marks as names of people."""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive.extraction.context import SentenceContext
from archive.extraction.people.edges import MONTH_NAMES, SYLLABLES, opens_with_small_word, trimmed
from archive.extraction.people.fullnames import Run
from archive.extraction.people.namelike import (
    is_pinyin,
)
from archive.extraction.people.things import is_no_name
from archive.extraction.people.witnesses import (
    NAMED_LY,
    by_trade,
    leads_on,
)
from archive.extraction.ranks import HONORIFIC, RANK_RE

CAPITAL = r"(?:[A-Z][a-z]?\.[A-Z][a-z][\w’'-]*\w\b|(?:[A-Z]\.){2,}(?=\s)|(?:[A-Z]\.)+[A-Z](?=\s[A-Z])|[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]*\w\b|[A-Z]\.(?=[\s,A-Z])|[A-Z](?=\s))"


_HONORIFIC_LEAD = re.compile(rf"{HONORIFIC}\s+(?=\S)")


_ENDS_IN_HONORIFIC = re.compile(r"\s(?:Tan Sri|Datuk(?: Seri)?|Dato|Dr|Mr|Mrs|Ms|Sir|Dame|Prof|Engr|Cde|Sheikh)\.?$")


_TRADES = re.compile(
    r"(?:Farmer|Analyst|Economist|Lawyer|Activist|Journalist|Resident|Villager|Teacher|Student|Trader|Shopkeeper|Driver|Protester|Historian|"
    r"Actor|Actress|Singer|Novelist|Author|Businessman|Businesswoman|Housewife|Vendor|Fisherman|Broker|Veteran|Opposition|Billionaire|Tycoon|Investor|Financier|Employee|Singer|Guitarist)\s+"
    r"(?=[A-Z]\S*\s+[A-Z])"
)


_SPACED = re.compile(r"(?:[A-Z] ){2,3}[A-Z][a-z]")
_BORN = re.compile(r"[^.!?]{0,25}?\([^()]*\bborn\b")


_ASKED = re.compile(r"([QA])[.:]\s+")


_MADE_BY = re.compile(
    r"^[(–—-]?\s?(?:(?:[Bb]y|BY)|Story by|(?:Additional |With )?[Rr]eport(?:ing|ed|s)? (?:by|from)|(?:Written|Writing|Edited|Editing|Compiled|Produced|Translated) by|"
    r"[Ww]ith (?:a report|reports|reporting|additional reporting) (?:by|from)|Translation|Edition):?\s+(?:(?:our |the )?(?:[a-z]+ ){1,3}(?:correspondent|reporter|editor) )?"
)
_AND_BY = re.compile(
    r"(?:[Ww]riting|[Ee]diting|[Rr]eporting|[Tt]ranslat(?:ion|ing)|[Ee]dited|[Ee]dition)(?: by)?:?\s$|,\s$"
)
_BYLINE_NAME = re.compile(rf"{CAPITAL}(?:\s+{CAPITAL}){{1,2}}")
# "Hon Ann Miller KC": the line with which a minister's release begins
_OF_RELEASE = re.compile(
    rf"(?:Senator )?(?:[Tt]he )?(?:R(?:t|ight)\.? )?Hon(?:ou?rable)?\.? (?:Dr\.? |Sir |Dame )?(?P<name>{CAPITAL}(?: {CAPITAL}){{1,2}}?)(?:,? (?:[A-Z]{{2,4}}|MP)){{0,3}}"
)
# "By Nation Reporter": nobody's name
_OF_THE_PAPER = re.compile(
    r"\b(?:Reporters?|Correspondents?|Writers?|Staff|Bureau|Desk|Team|Newsroom|Editors?|Editorial|Online|Agenc(?:y|ies)|Wire|Web|Digital|"
    r"Monitoring|Monitor|Contributors?|Media|Press|Journalists?)\b"
)


def labelled(
    sentence: SentenceContext, blocked: list[tuple[int, int]], leads: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Stretches that the model calls PERSON and nothing speaks against."""
    found = []
    for low, high in sentence.named:
        start, end = trimmed(sentence.text, low, high)
        while honorific := _HONORIFIC_LEAD.match(sentence.text, start, end):
            start = honorific.end()  # "Ayatollah Ali Rahmani"
        start = next(
            (stop + 1 for lead, stop in leads if lead == start and leads_on(sentence.text, lead, stop, end)), start
        )
        start = next(
            (
                stop + 1
                for lead, stop in (*leads, *(rank for rank in sentence.ranks if rank[1] - rank[0] > 2))
                if stop < end
                and sentence.text[stop] == " "
                and (start < lead or (start == lead and re.match(r" [A-Z]", sentence.text[end:])))
            ),
            start,
        )  # "Victorian Treasurer Tim Pallas", labelled as far as his first name
        words = sentence.text[start:end].split()
        inside = any(low <= start and end <= high for low, high in blocked)
        if (
            (
                words
                and not inside
                and not any(is_no_name(word) for word in words if word not in MONTH_NAMES and word not in SYLLABLES)
                and len(words) >= 2
            )
            and not RANK_RE.match(sentence.text[start:end])
            and not _ENDS_IN_HONORIFIC.search(sentence.text[start:end])
            and not any(low <= start < high or start < low < end for low, high in blocked)
        ):
            found.append((start, end))
    return found


def opening(sentence: SentenceContext, start: int, end: int) -> int:
    """Past a word that is capitalised only because the sentence begins with it ("Meanwhile Ding Laihang")."""
    if (
        start == 0
        and (asked := _ASKED.match(sentence.text))
        and (asked[1] == "Q" or is_pinyin(" ".join(sentence.text[asked.end() : end].split()[:2])))
    ):
        start = asked.end()  # "Q. Was General Zhao ...", "A. Xi Jinping, the chairman."
    if start == 0 and (trade := _TRADES.match(sentence.text, 0, end)) is not None:
        return trade.end()  # "Farmer Wanjiku Mwangi"
    if start > 4 or _BORN.match(sentence.text[end:]):
        return start
    if start == 0 and opens_with_small_word(sentence.text, end):
        return start  # "To Lam was there"
    if sentence.doc is None:
        # Not parsed: the name that the model found in the run says where it begins.
        named = next((low for low, _ in sentence.named if start < low < end), start)
        return start if is_pinyin(sentence.text[start:end]) else named
    if by_trade(sentence.text[end:]) and any(
        entity.label_ == "PERSON" and (entity.start_char, entity.end_char) == (start, end)
        for entity in sentence.doc.ents
    ):
        return start  # "Anjali Menon is an Indian lawyer", whose given name the parser takes for an adjective
    for token in sentence.doc:
        if start <= token.idx < end:
            if token.pos_ == "ADV" and NAMED_LY.fullmatch(token.text) and len(sentence.text[start:end].split()) == 2:
                break  # "Adly Mansour"
            if _SPACED.match(sentence.text, start, end):
                break  # "A K Menon", and no article
            if token.pos_ in ("ADP", "ADV", "SCONJ", "CCONJ", "DET", "PRON", "AUX") or token.tag_ in (
                "VBG",
                "VBN",
                "JJ",
            ):
                if is_pinyin(sentence.text[token.idx : end]) and len(sentence.text[token.idx : end].split()) == 2:
                    break
                start = min(token.idx + len(token.text_with_ws), end)
            else:
                break
    return start


def byline(sentence: SentenceContext) -> Iterable[Run]:
    """The authors of a byline ("By Guo Yuandan and Zhang Hui"): people of the article who hold nothing in it."""
    if minister := _OF_RELEASE.fullmatch(sentence.text):
        yield sentence, minister.start("name"), minister.end("name"), minister["name"], True
        return
    if (head := _MADE_BY.match(sentence.text)) is None:
        return
    for match in _BYLINE_NAME.finditer(sentence.text, head.end()):
        name = match.group()
        before = sentence.text[max(0, match.start() - 40) : match.start()]
        if (
            _OF_THE_PAPER.search(name) is None
            and not any(map(is_no_name, name.split()))
            and (
                is_pinyin(name.title())
                or match.start() == head.end()
                or before.endswith(" and ")
                or _AND_BY.search(before)
            )
        ):
            yield (
                sentence,
                match.start(),
                match.end(),
                name.title() if name.isupper() or any(w.isupper() and len(w) > 1 for w in name.split()) else name,
                True,
            )
