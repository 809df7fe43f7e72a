"""States that are no more, in news of their time and of ours.

the Soviet oil minister, a spokesman in Moscow         in news of the Soviet Union Moscow is its seat
the former Yugoslav republic, post-Soviet, Soviet-era  tells of another state, or of none
a president of Serbia and Montenegro                   of the one state that both were; "between Serbia and Montenegro" names two
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, CountryMention

# The states that had their seats later, by their codes.
_HEIRS = {"SUN": "RUS", "YUG": "SRB", "CSK": "CZE"}
_GONE = frozenset((*_HEIRS, "DDR"))
_BEFORE = re.compile(r"(?:\b(?:[Ff]ormer|[Dd]efunct|[Oo]ld|[Ss]upreme|ex)[\s-]+(?:[Cc]ommunist\s+)?(?:the\s+)?|\w-)$")
_BEHIND = re.compile(r"-\w|[ -](?:era|times|years|past|republics?|bloc|invasion|occupation|rule)\b")


_OF_BOTH = re.compile(
    r"\b(?:president|minister|premier|speaker|government|parliament|army|union|federation|ambassador|citizen|ministry|secretary|chief|head)"
    r"(?:\s+(?:of|for)\s+[a-z]+(?:\s+[a-z]+)?)?\s+of\s+(?:the\s+)?$",
    re.I,
)
_BOTH = {"SCG": (("Serbia", "SRB"), ("Montenegro", "MNE"))}


def apart(text: str, start: int, end: int, country: str) -> list[CountryMention]:
    """The two states that the name of one which is no more joins, where no title before it shows that one to be meant."""
    if country not in _BOTH or _OF_BOTH.search(text, max(0, start - 60), start) or text.startswith("State", start):
        return []
    places = [(text.index(name, start, end), name, code) for name, code in _BOTH[country]]
    return [CountryMention(at, at + len(name), code, "name") for at, name, code in places]


def only_recalled(text: str, start: int, end: int, country: str) -> bool:
    """Whether a state that is no more is named only to tell of a time or of what came after it."""
    return country in _GONE and (
        _BEFORE.search(text, max(0, start - 30), start) is not None or _BEHIND.match(text, end) is not None
    )


def give_back_seats(article: ArticleContext) -> None:
    """Belgrade is the seat of Yugoslavia in news that tells of it and never of Serbia."""
    mentions = [mention for sentence in article.sentences for mention in sentence.countries]
    named = {mention.country for mention in mentions if mention.kind != "metonym"}
    meant = {heir: state for state, heir in _HEIRS.items() if state in named and heir not in named}
    if not meant:
        return
    for sentence in article.sentences:
        sentence.countries = [_meant(mention, meant) for mention in sentence.countries]


def _meant(mention: CountryMention, meant: dict[str, str]) -> CountryMention:
    state = meant.get(mention.country)
    return mention if state is None else CountryMention(mention.start, mention.end, state, mention.kind)
