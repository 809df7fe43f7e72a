"""Who is joined to a subject before it, where the parser takes the first name for a part of the second: "Finance Minister Ma
and Commerce Minister Lind were reappointed"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import SentenceContext
from archive.extraction.scene.passage import Passage

_AND = re.compile(r"(?:\s*[(（][^()（）]{1,20}[)）])?\s*(?:,|,?\s+and)\s+(?:the\s+)?")


def joined_before(sentence: SentenceContext, person: int, at: int) -> list[int]:
    """The people of the list that ends with the last naming of `person` before `at`, each with no more than a title or a
    rank before the name; he alone where it is no list."""
    before = [mention for mention in sentence.people if mention.end <= at]
    if not before or before[-1].person != person:
        return [person]
    found = [person]
    last = before[-1]
    for mention in reversed(before[:-1]):
        start = last.start
        post = next((p for p in sentence.posts if mention.end < p.start and 0 <= start - p.end <= 1), None)
        rank = next((low for low, high in sentence.ranks if mention.end < low and 0 <= start - high <= 1), start)
        start = post.start if post is not None else rank
        if not _AND.fullmatch(sentence.text, mention.end, start):
            break
        found.insert(0, mention.person)
        last = mention
    return list(dict.fromkeys(found))


_BRACKET = re.compile(
    r"\s*[(（][^()（）]{1,20}[)）]\s+(?:(?:both|all)\s+)?(?:(?:have|had|has|will|are|were)\s+(?:been\s+|be\s+)?)?"
)


def bracketed_row(sentence: SentenceContext, verb: Token) -> list[int]:
    """The list right before a verb whose names have brackets behind them, over which the parser stumbles: "Ma (馬), Li (李) and
    Lu (陸) are members". Not what stands between commas behind the first: "the chief, Ma (馬), and Li (李) are"."""
    last = next((m for m in reversed(sentence.people) if m.end <= verb.idx), None)
    if last is None or not _BRACKET.fullmatch(sentence.text, last.end, verb.idx):
        return []
    row = joined_before(sentence, last.person, verb.idx)
    first = next((m for m in sentence.people if m.person == row[0] and m.end <= last.end), last)
    return [] if sentence.text[: first.start].endswith(", ") else row


def joined_after(sentence: SentenceContext, people: list[int], at: int) -> list[int]:
    """Those whom a verb that ends at `at` has for its objects, where the parser takes all but the last name of a list for parts
    of it: "dismissed Health Minister Ma and Labour Minister Lind"."""
    if len(people) != 1:
        return people
    named = next((m for m in sentence.people if m.start >= at and m.person == people[0]), None)
    first = next((m for m in sentence.people if m.start >= at), None)
    if named is None or first is named:
        return people
    return [
        p
        for p in joined_before(sentence, people[0], named.end)
        if any(m.person == p and m.start >= at for m in sentence.people)
    ]


_WHO = re.compile(r",?\s+")
_AS = re.compile(r"(?:\s+as)?\s+(?:(?:the|its)\s+)?(?:(?:first|two|three|four)\s+)?")


def row_before(sentence: SentenceContext, who: Token) -> list[int]:
    """The people of the list right before "who": "Zhang, Liu and Miao, who sat on the commission"; not whom a title before a
    comma calls: "the president, Bell, Liu and Miao, who"."""
    last = next((m for m in sentence.people if m.end < who.idx and _WHO.fullmatch(sentence.text, m.end, who.idx)), None)
    if last is None:
        return []
    row = joined_before(sentence, last.person, who.idx)
    first = next((m for m in sentence.people if row and m.person == row[0] and m.end <= last.end), last)
    apposed = any(sentence.text[post.end : first.start] == ", " for post in sentence.posts)
    return row[1:] if apposed and len(row) > 2 else row


def plural_post(scene: Passage, who: Token, verb: Token) -> bool:
    """Whether a clause of which the verb does not tell it is of several: "who served as deputies", "who as deputies kept"."""
    ends = (who.idx + len(who), verb.idx + len(verb))
    return any(
        post.plural and post.start >= end and _AS.fullmatch(scene.sentence.text, end, post.start)
        for post in scene.sentence.posts
        for end in ends
    )
