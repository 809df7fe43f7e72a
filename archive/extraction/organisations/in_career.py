"""Which mention of a body is no word of what news is about: one in somebody's career, or beside what else he got.

He was a deputy commander of the western command. The command's commissar ...     not that of the western command
in the 31st Group Army                                                            is no word of "the force"
Xi chose the commission. Zhang was also elected to the council. The members ...   those of the commission
"""

from __future__ import annotations

import re

_WAS = re.compile(
    r"\b(?:was|had\s+been|has\s+been|served\s+as|used\s+to\s+be|[Ff]ormer(?:ly)?|[Pp]reviously|once)\s+"
    r"(?:(?:also|previously|once|then|earlier|an?|the|one\s+of)\s+)*"
    r"(?!(?:\w+ed|\w+en|made|put|sworn|set)\b)(?:[a-z-]+\s+){1,4}(?:of|in|at|with)\s+(?:the\s+|its\s+)?$"
)
_REACH = 90  # characters before the name of the body
# "the theatre's political commissar is Han": who is there now, and no more of the career told before
_TITLED = re.compile(
    r"[’']s\s+(?:(?!former|previous|then|late|last|first)[a-z-]+\s+){0,3}"
    r"(?:commissar|commander|chief|head|director|chair\w*|secretary|spokes\w+|deputy|boss|leader|president|governor)\b"
)
_BESIDES = re.compile(
    r"\b(?:outgoing|previous|old)\s+$|\balso\s+(?:[a-z]+\s+){0,3}(?:to|onto|into|on|in)\s+(?:the\s+|its\s+)?$"
)
_AS_WELL = re.compile(
    r"(?:[A-Z][\w’'.-]*\s+|of\s+|the\s+){1,7}(?:as\s+well|too)\b"
)  # "was lifted into the Politburo as well"
_NEVER_ON = re.compile(
    r"\b(?:not|never|nor)\b[^.;:]{0,50}\b(?:on|in|to|of)\s+(?:the\s+|its\s+)?(?:(?:outgoing|last|old|previous)\s+)?$"
)
_OPENS = re.compile(r"(?:The\s)?$")
_WORDS = 7


def in_career(text: str, at: int) -> bool:
    """Whether the body named at offset `at` of a text is told only as that of a post somebody had."""
    return _WAS.search(text, max(0, at - _REACH), at) is not None


def opens_with_holder(sentence: str, start: int, noun: str) -> bool:
    """Whether a common noun opens a sentence as that of a post: "The command's commissar", which goes back to what is told of."""
    return _OPENS.fullmatch(sentence[:start]) is not None and _TITLED.match(sentence, start + len(noun)) is not None


def bears(text: str, at: int, noun: str) -> bool:
    """Whether the body named at an offset is written there with a noun: "the Rocket Force", not "the Group Army"."""
    return noun in (word.strip(",.;:()’'\"").casefold() for word in text[at : at + 100].split()[:_WORDS])


def told_besides(text: str, at: int) -> bool:
    """Whether the body named at an offset is told only as what somebody got besides: "were also elected to the council",
    or was not on: "had never sat on the council"."""
    return any(words.search(text, max(0, at - _REACH), at) for words in (_BESIDES, _NEVER_ON)) or (
        _AS_WELL.match(text, at) is not None
    )
