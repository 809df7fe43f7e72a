"""What is made up and says so: satire, and the roles of films and novels. Nothing in it is asserted of the world."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from archive.extraction.text.sought import sought
from archive.identity import fold

# Outlets that publish nothing but satire, by name and by address.
_OUTLETS = frozenset(
    fold(name)
    for name in (
        "The Onion",
        "The Babylon Bee",
        "Babylon Bee",
        "The Daily Mash",
        "NewsThump",
        "Waterford Whispers News",
        "The Beaverton",
        "Duffel Blog",
        "The Betoota Advocate",
        "The Borowitz Report",
        "Der Postillon",
        "The Postillon",
        "Le Gorafi",
        "El Mundo Today",
        "Lercio",
        "The Shovel",
        "The Chaser",
        "Faking News",
        "The Fauxy",
        "The Hard Times",
        "The Mideast Beast",
        "The Pan-Arabia Enquirer",
        "The Rochdale Herald",
        "Southend News Network",
        "World News Daily Report",
    )
)
_ADDRESSES = frozenset(
    """
    theonion.com babylonbee.com thedailymash.co.uk newsthump.com waterfordwhispersnews.com thebeaverton.com
    duffelblog.com betootaadvocate.com the-postillon.com der-postillon.com legorafi.fr elmundotoday.com lercio.it
    theshovel.com.au chaser.com.au fakingnews.com thefauxy.com themideastbeast.com worldnewsdailyreport.com
    """.split()
)
_MARKED = re.compile(
    r"^\W*(?:satire|parody|spoof|fiction|short story)\b\s*[:|\]\)–—-]|[\[(](?:satire|parody|fiction)[\])]", re.I
)
_OWNED = sought(
    r"\bth(?:is|e (?:above|following)) (?:is|was|(?:article|story|piece|post|column|report|page|item|text)(?: above)? (?:is|was))"
    r" (?:entirely |purely |strictly )?(?:(?:a|an) )?(?:(?:work|piece|bit) of )?"
    r"(?:satire|satirical|parody|fiction\b|fictional|fictitious|spoof|april fool)"
    r"|\b(?:is|was) (?:a|an) (?:satirical|parody|spoof|humou?r) (?:news(?:paper)?|web ?site|site|publication|magazine|article)\b"
    r"[^.]{0,40}\b(?:all|no|any)\b[^.]{0,60}\b(?:names|quotes|articles|stories|events|persons|people)\b",
    re.I,
)
_ACTED = sought(
    r"\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|star(?:s|red|ring)?(?: [^,;.]{0,40}?)? as|impersonat(?:es|ed|ing)|"
    r"(?:role|part|character) of|cast as|(?:fictional|fictitious|imaginary|on-screen))\s+(?:the |a |an |young |fictional |then-)*$",
    re.I,
)
# "stepped into the role of", "left the role of": no part that is played
_IN_POST = re.compile(
    r"\b(?:step(?:s|ped|ping)?|mov(?:es?|ed|ing)|promot\w+|elevat\w+|appoint\w+|nam(?:es?|ed|ing)|succeed\w*|resign\w*|remov\w+|dismiss\w+|"
    r"reliev\w+|assum\w+|fill\w*|left|leav\w+|quit\w*|inherit\w*|hand\w*|(?:t(?:ook|ak\w+)) (?:up|over|on)|elect\w+|transferr\w+|serv\w+ in)\b"
    r"[^,;.]{0,30}\brole of\s+(?:the |a |an |then-)*$",
    re.I,
)
_WORK = (
    r"(?:films?|movies?|novels?|sitcoms?|thrillers?|mini-?series|(?:television|TV|drama|hit|streaming|political) (?:series|drama|show)|"
    r"comed(?:y|ies)|musicals?|video ?games?|cartoons?|screenplay|short stor(?:y|ies))"
)
_TOLD_IN = re.compile(
    rf"^(?:In|At the (?:start|end|heart) of) (?:the|his|her|their|a|an|this|that)\s(?:[\w’'-]+\s){{0,4}}?{_WORK}\b(?! (?:festival|industry|about))",
    re.I,
)
_ABOUT_IT = sought(rf"\bthe (?:[\w’'-]+ ){{0,2}}{_WORK}(?:['’]s)? (?:plot|hero(?:ine)?|protagonist)\b", re.I)


def satirical(title: str | None, publisher: str | None, url: str | None, texts: Iterable[str]) -> bool:
    """Whether an article is satire by its outlet, or by what it says of itself in its headline or text."""
    if publisher and fold(publisher) in _OUTLETS:
        return True
    host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    if host in _ADDRESSES:
        return True
    return bool(title and _MARKED.search(title)) or any(_OWNED.search(text) for text in texts)


def by_satirists(source: str | None) -> bool:
    """Whether a sentence gives an outlet of satire as its source."""
    return source is not None and (fold(source) in _OUTLETS or fold(f"The {source}") in _OUTLETS)


def acted(text: str, start: int) -> bool:
    """Whether what stands at `start` is a role somebody plays ("who played President Bartlet"), or the sentence tells what
    happens in a film or a novel."""
    return (
        (_ACTED.search(text[:start]) is not None and _IN_POST.search(text[:start]) is None)
        or _TOLD_IN.match(text) is not None
        or _ABOUT_IT.search(text) is not None
    )
