"""Whether two names mean one body of one state, by what they say of state and field.

"Federal Ministry of Defence of Germany" is Germany's Ministry of Defense, "Royal Thai Army" the army of Thailand,
"Ministry of External Affairs of India" its foreign ministry. Another field or another state is another body.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from archive.identity import fold
from archive.score.wording import coded, is_code, spelt

# What one writer says and another leaves out.
_KINDS = frozenset({"ministry", "department", "office", "secretariat"})
_MORE = frozenset("a the of for and in s royal imperial national federal affair".split())
_STATES = frozenset(
    "republic kingdom state people democratic federation federal socialist islamic arab bolivarian".split()
)
_FORCES = (frozenset({"armed", "force"}), frozenset({"defense", "force"}))


@dataclass(frozen=True, slots=True)
class Body:
    """A name taken apart: states, kind of body, and its fields, each the words of one part between "and"."""

    countries: frozenset[str]
    ministry: bool
    fields: tuple[frozenset[str], ...]


def same_body(one: str, other: str, country: str | None = None) -> bool:
    """Whether two names mean one body; `country` (alpha-3) is that of the other, where it is known."""
    left, right = _body(one), _body(other)
    if left.ministry and right.ministry and not left.countries | right.countries and left.fields == right.fields:
        return True  # "Department of Health of Kerala": of a part of a state
    theirs = right.countries | ({country} if country else frozenset())
    if not left.countries or not theirs or left.countries != theirs or left.ministry != right.ministry:
        return False
    if not left.fields or not right.fields:
        return left.fields == right.fields
    fewer, more = sorted((left.fields, right.fields), key=len)
    # "Ministry of Labour" is that of Labour and Social Affairs, no ministry of social affairs is.
    return fewer[0] == more[0] and set(fewer) <= set(more) and (left.ministry or len(fewer) == len(more))


@cache
def _body(name: str) -> Body:
    text, countries = coded(name.replace("’", "'"))
    parts = [_words(part) for part in re.split(r"\band\b|,|&", fold(text))]
    said = frozenset[str]().union(*parts)
    ministry = bool(said & _KINDS)
    fields = tuple(left for part in parts if (left := frozenset(part - _KINDS - _MORE)))
    if countries and not ministry and said <= _STATES | _MORE:
        fields = ()  # the state itself, whatever it calls itself
    return Body(countries, ministry, fields)


def _words(part: str) -> frozenset[str]:
    bare = re.sub(r"[^\w ]+", " ", re.sub(r"'s\b", "", part))
    words = frozenset(spelt(word) for word in bare.split() if not is_code(word))
    return frozenset({"military"}) if words in _FORCES else words
