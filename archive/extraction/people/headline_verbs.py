"""What follows a plural title and is no name: "MEPs Send Message of Thanks", in a headline that begins each word with a capital."""

from __future__ import annotations

import re

from archive.extraction.context import SentenceContext
from archive.extraction.people.given_names import is_given
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.people.witnesses import PLURAL_TITLE

# Behind the first name of several: "Senators Lund and Moss", "Presidents Lund of Kenya and", "Ministers Lund (trade),"
_MORE = re.compile(r"\s*(?:[(（][^()（）]{1,40}[)）])?\s*(?:[,;/&–—-]|(?:and|of|from|for|or|plus|as\s+well\s+as)\b)")


def is_what_they_do(sentence: SentenceContext, start: int, end: int, leads: list[tuple[int, int]]) -> bool:
    """Whether a run of capitals right behind a plural title is what those people do: a verb, or no name joined to others."""
    text = sentence.text
    lead = next((each for each in leads if each[1] == start - 1 and text[each[1]] == " "), None)
    if lead is None or PLURAL_TITLE.search(text, *lead) is None:
        return False
    if " of " in text[lead[0] : lead[1]] or text[: lead[0]].endswith((" of ", " of the ")):
        return False  # "Chairman of the Board of Directors Lund"
    first = text[start:end].split()[0]
    if is_given(first) or is_pinyin(text[start:end]):
        return False
    token = sentence.head_token(start, start + len(first))
    return (token is not None and token.pos_ == "VERB") or _MORE.match(text, end) is None
