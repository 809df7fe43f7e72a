"""Scholars, between whose title and house stands what they study: "professor of political science at the institute"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext

SCHOLARS = re.compile(
    r"(?:.+ )?(?:professor|fellow|lecturer|researcher|scholar|analyst|economist|strategist)(?: emeritus)?"
)
"""Titles of those whose field is what they study."""
_FIELD_AT = re.compile(
    r"\s+(?:of|on|in|for)\s+(?P<field>(?:[\w’'&-]+,?\s+){1,7}?)(?:at|with)\s+(?:the\s+)?(?:[A-Z]\w+(?:[’']s?)\s+)?"
)
# "spokesman on finance for the liberal Reform Party"
_ON_FOR = re.compile(
    r"\s+on\s+(?P<field>(?:[\w’'&-]+\s+){1,4}?)(?:for|of)\s+(?:the\s+|its\s+)?(?:[a-z][a-z-]+\s+){0,2}(?=[A-Z])"
)


_OF = re.compile(r" of (?:the )?")
_PROGRAMME = re.compile(
    r"\b(?:[Pp]rogram(?:me)?|[Ii]nitiative|[Ss]tudies)\s+(?:at|with|of)\s+(?:the\s+)?(?:[A-Z]\w+(?:[’']s?)\s+)?$"
)
_NO_BODIES = ("Program", "Programme", "Initiative")
_LEADS = frozenset(("director", "head", "deputy director", "co-director", "associate director", "chairman", "manager"))


def programme_at(sentence: SentenceContext, post: PostMention) -> bool:
    """ "Director of the Asia program at the Lowy Institute": of the institute."""
    if post.plural or post.organisation is not None or post.title not in _LEADS:
        return False
    of = _OF.match(sentence.text, post.end)
    if of is None:
        return False
    named = next((m for m in sentence.organisations if m.start == of.end()), None)
    if named is not None and not sentence.text[named.start : named.end].endswith(_NO_BODIES):
        return False  # "the Center for Asian Studies at ...": a body by its name
    body = next(
        (
            m
            for m in sentence.organisations
            if m.start > post.end and _PROGRAMME.search(sentence.text, post.end, m.start)
        ),
        None,
    )
    if body is None or re.search(r"[,;:()]", sentence.text[post.end : body.start]):
        return False
    post.organisation, post.explicit, post.end = body.organisation, True, body.end
    return True


def at_institute(sentence: SentenceContext, post: PostMention) -> bool:
    """Takes the field of a scholar and the body behind it, and moves `post.end` over them."""
    if programme_at(sentence, post):
        return True
    speaks = post.title == "spokesperson"
    if post.plural or post.organisation is not None or not (speaks or SCHOLARS.fullmatch(post.title)):
        return False
    match = (_ON_FOR if speaks else _FIELD_AT).match(sentence.text, post.end)
    body = next((m for m in sentence.organisations if match is not None and m.start == match.end()), None)
    if match is None or body is None:
        return False
    if any(match.start("field") <= m.start < match.end("field") for m in (*sentence.people, *sentence.organisations)):
        return False
    post.organisation, post.explicit, post.end = body.organisation, True, body.end
    return True
