"""Words between two parts of what is told of somebody that say when or how he held a title: "before it", "at the same time"."""

from __future__ import annotations

import re

_DAY = r"(?:[\w-]+\s+){0,3}?(?:\d{4}s?|\w+day|(?:last|that|this|past)\s+\w+|(?-i:(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)\w*))"
_EARLIER = (
    rf"(?:before\s+(?:it|that|this|then|him|her|{_DAY})|(?:once|formerly|previously|earlier|hitherto|most recently|prior to (?:that|this|it))|at\s+one\s+time|in\s+(?:his|her)\s+(?:youth|time)|"
    rf"(?:(?:up\s+)?to|until|till)\s+(?!now\b|today\b)[\w ]{{3,25}}[:]?|from\s+{_DAY}\s+(?:to|until|till)\s+{_DAY}|between\s+{_DAY}\s+and\s+[\w ]{{3,25}}|for\s+(?:[\w-]+\s+){{1,3}}(?:years|decades|months))"
)
_LATER = rf"(?:then|later|afterwards|thereafter|after\s+(?:it|that|this)|subsequently|next|eventually|finally|(?:by|in|from|since|after)\s+{_DAY})"
_BESIDES = (
    r"(?:also|likewise|equally|concurrently|simultaneously|at\s+(?:the\s+same|one\s+and\s+the\s+same|this|that)\s+time|at\s+once|now|today|nowadays|currently|at\s+present|besides|"
    r"in\s+addition|moreover|still|on\s+paper|in\s+name|formally|officially|nominally|in\s+fact|in\s+effect)"
)
HOW = rf"(?P<earlier>{_EARLIER})|(?P<later>{_LATER})|(?P<besides>{_BESIDES})"
"""Groups `earlier`, `later` and `besides`."""
_AGAIN = rf"(?:,?\s+(?:{_EARLIER}|{_LATER}|{_BESIDES}))*"
_ARTICLE = r"(?:as\s+)?(?:(?:the|an?|its|his|her|one\s+of\s+the)\s+)?"

BEFORE_TITLE = re.compile(rf"(?:.*?[,(–—-]|)\s*(?:(?:and|but)\s+)?(?P<how>{HOW}){_AGAIN},?\s+{_ARTICLE}", re.I | re.S)
"""All that stands between a name and such a title."""
JOINED = re.compile(
    rf"(?:^|.*?)(?:[,(]\s*(?:and\s+|but\s+)?|\s+(?:and|but)\s+)(?:,\s*)?(?P<how>{HOW}){_AGAIN},?\s+{_ARTICLE}",
    re.I | re.S,
)
"""All that stands between one title and the next."""
