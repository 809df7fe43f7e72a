"""Members of the Congress of the United States, who are told by their state and party rather than by their chamber.

Sen. Ann Holm, D-N.J.           a party and a state behind the name, as "(D., N.J.)" or "a New Jersey Democrat" too
New Jersey Sen. Ann Holm        a state before the title; a "state Sen." sits in the senate of that state
Senator Ann Holm of Ohio        a state behind the name
Republican Rep. Ann Holm        one of the two parties before the title

The short forms and the tags are those of the stylebook of the Associated Press.
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.packs.places import countries_with

_AMERICA = "USA"
_WITH_SENATES = frozenset(
    """
    USA CAN AUS FRA ITA ESP MEX BRA ARG CHL COL PER PHL NGA KEN PAK POL CZE ROU BEL IRL NLD ZAF THA KHM KAZ UZB BLR HTI DOM
    PRY URY BOL LBR RWA BDI GAB CMR CIV ZWE SWZ LSO MDG COD COG TCD TGO GNQ JAM TTO BRB BHS GRD ATG BLZ LCA JOR EGY RUS
    """.split()
)
_MEMBERS = frozenset(("senator", "representative", "congressman", "congresswoman"))
_TAG = re.compile(
    r"(?:,\s+|\s+\()(?:D|R|I|Ind|DFL)(?:[.]?[-–—]|[.]?,\s)(?:[A-Z]\.?){1,3}(?:[a-z]{1,12}\.?)?(?: [A-Z][a-z]+)?(?=[,);:.\s]|$)"
)
_PLACE = r"(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
_PARTY = r"(?:Republican|Democrat|Independent|Democratic|GOP)"
_FROM = re.compile(
    rf"(?:\s+(?:of|from)\s+|,\s+(?:an?|the)\s+|,\s+(?:(?:an?|the)\s+)?{_PARTY}\s+(?:of|from|representing)\s+){_PLACE}\b"
)
# "a Republican congressman from Ohio", said of a name before it
_ITSELF_FROM = re.compile(rf"\s+(?:from|representing)\s+{_PLACE}\b")
# No other state calls its members so: "Republican Sen. Ann Holm"
_OF_PARTY = re.compile(r"\b(?:Democratic|Republican|GOP)\s+(?:US\s+|U\.S\.\s+)?$")
_BEFORE = re.compile(rf"{_PLACE}\s+(?:(?:Republican|Democratic|GOP|Democrat|US|U\.S\.)\s+)?$")


def of_congress_of_america(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> None:
    """Gives such a title its state, so that its chamber can be told."""
    if post.title not in _MEMBERS or post.local or post.country is not None:
        return
    if post.portfolio == "state":
        # "state Rep. Ann Holm, D-Mora": of the house of a part, and of no department
        post.title, post.portfolio = f"state {'senator' if post.title == 'senator' else 'representative'}", None
        return
    name = next((m for m in sentence.people if 0 <= m.start - post.end <= 1), None)
    behind = sentence.text[name.end :] if name is not None else ""
    placed = (
        _FROM.match(behind),
        _BEFORE.search(sentence.text, 0, post.head),
        _ITSELF_FROM.match(sentence.text, post.head_end),
    )
    party = _OF_PARTY.search(sentence.text, 0, post.head) is not None and name is not None
    short = name is not None and post.title == "senator" and sentence.text.startswith("Sen.", post.head)
    if short and _no_senator_of(article):
        party = True
    if party or _TAG.match(behind) or any(found is not None and _american(found) for found in placed):
        post.country = _AMERICA
        body = article.organisations[post.organisation] if post.organisation is not None else None
        if body is not None and body.kind == "place":
            post.organisation = None  # where he was elected


def _no_senator_of(article: ArticleContext) -> bool:
    """Whether the state of which an article is has no senate, and America is named in it: "The late Sen. Ann Holm was held
    there", in news of Vietnam."""
    return (
        article.main_country is not None and article.main_country not in _WITH_SENATES and _AMERICA in article.salience
    )


def _american(found: re.Match[str]) -> bool:
    place = found["place"]
    return any(_AMERICA in countries_with(name) for name in (place, place.split()[0], place.split()[-1]))
