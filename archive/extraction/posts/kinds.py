"""What is in capitals between a body and a coordinator, adviser, representative or administrator says which is meant: "White House
Drug Policy Coordinator". How the post is held does not ("Former Trump adviser"), nor whose adviser it is."""

from __future__ import annotations

import re

from archive.extraction import fields, lexicon
from archive.extraction.context import PostMention, SentenceContext

_KINDED = frozenset(("coordinator", "adviser", "representative", "administrator"))
_OF_A_KIND = re.compile(r"(?<![\w-])[A-Z][\w-]*(?:\s+(?:(?:and|&)\s+)?[A-Z][\w-]*){0,3}\s+$")
_JOINED = re.compile(r"(?:ex|former|then)-(?=\w)", re.I)
_OF_SORT = re.compile(r"(?:al|ary|ian|ic|tech|aid)$")  # "Political Adviser"


def read_kind(sentence: SentenceContext, post: PostMention) -> bool:
    """Takes the words in capitals before a title into it, or passes over the name of whom it advises; False without any."""
    if post.start != post.head or post.title not in _KINDED:
        return False
    start = _start(sentence, post.head)
    text = sentence.text
    while start < post.head:
        first = text[start : post.head].split()[0]
        if joined := _JOINED.match(first):
            post.former, start = True, start + joined.end()
        elif first.lower() in lexicon.FORMER:
            post.former, start = True, start + len(first) + 1
        else:
            break
    if start >= post.head:
        return False
    kind = text[start : post.head].strip()
    if not _whose(sentence, post, start, kind):
        post.title = f"{kind.lower()} {post.title}"
    post.start = start
    return True


def _whose(sentence: SentenceContext, post: PostMention, start: int, kind: str) -> bool:
    """Whether the words are the name of whom somebody advises: "Trump adviser"."""
    if any(low <= start and start + len(kind) <= high for low, high in sentence.named):
        return True
    return (
        post.title == "adviser"
        and " " not in kind
        and not fields.ends_in_field(kind)
        and kind.lower() not in fields.PORTFOLIOS
        and _OF_SORT.search(kind) is None
    )


def _start(sentence: SentenceContext, at: int) -> int:
    """Where the words in capitals before a title begin, after the last name; the title itself where there are none."""
    ends = [mention.end for mention in (*sentence.organisations, *sentence.countries, *sentence.people)]
    ends += [when.end for when in sentence.whens]
    low = max((end for end in ends if end <= at), default=0)
    low += len(sentence.text[low:at]) - len(sentence.text[low:at].lstrip(" ,.;:’'s"))
    found = _OF_A_KIND.search(sentence.text[low:at])
    return low + found.start() if found else at
