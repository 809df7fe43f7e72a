"""Who is joined to a subject before it, where the parser takes the first name for a part of the second: "Finance Minister Ma
and Commerce Minister Lind were reappointed"."""

from __future__ import annotations

import re

from archive.extraction.context import SentenceContext

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
