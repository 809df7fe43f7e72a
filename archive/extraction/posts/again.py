"""The same title of further bodies: "commander of the 65th and then the 38th Group Army", "director of the General Office and
of the Reform Office"."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import PostMention, SentenceContext

_AND = re.compile(
    r",?\s+and\s+(?P<then>(?:(?:then|later|subsequently|also|afterwards)\s+)?)(?P<of>(?:of\s+)?)(?:the\s+)?"
)
_AND_TO = re.compile(r"\s+and\s+(?:to\s+)?(?:the\s+)?")
_NUMBERED = re.compile(r"\d{1,3}(?:st|nd|rd|th)?\b")


def repeated(sentence: SentenceContext, post: PostMention) -> list[PostMention]:
    """The posts that a title is of besides its first body, in the order of the text."""
    if post.plural or post.organisation is None or post.end == post.head_end:
        return []
    found: list[PostMention] = []
    last = post
    while match := _AND.match(sentence.text, last.end):
        body = next((m for m in sentence.organisations if m.start == match.end()), None)
        if body is None or body.organisation == last.organisation:
            break
        numbered = _NUMBERED.match(sentence.text, body.start) is not None and re.search(
            r"\b\d{1,3}(?:st|nd|rd|th)?(?:\s[A-Z]\w+){0,3}$", sentence.text[: last.end]
        )
        if not (match["then"] or match["of"] or numbered):
            break
        if re.match(
            r"[’']s?\s+\w|\s+[a-z]*(?:chief|commander|minister|head|director|secretary)\b", sentence.text[body.end :]
        ):
            break  # "of the army and the navy chief"
        last = replace(
            post,
            start=match.start() + len(match.group()) - len(match.group().lstrip(", ")),
            end=body.end,
            organisation=body.organisation,
            explicit=True,
            outer=None,
            position=None,
            again=True,
        )
        found.append(last)
    return found


def sent_to_two(sentence: SentenceContext, post: PostMention) -> list[PostMention]:
    """The second state of an ambassador who is sent to two: "ambassador to France and Monaco"."""
    if not post.title.startswith("ambassador to ") or post.plural:
        return []
    link = _AND_TO.match(sentence.text, post.end)
    there = next((m for m in sentence.countries if link and m.start == link.end() and m.kind == "name"), None)
    if there is None or re.match(r"[’']s?\b|\s+[Aa]mbassador", sentence.text[there.end :]):
        return []
    title = f"ambassador to {sentence.text[there.start : there.end]}"
    return [
        replace(
            post, start=there.start, head=there.start, head_end=there.end, end=there.end, title=title, position=None
        )
    ]
