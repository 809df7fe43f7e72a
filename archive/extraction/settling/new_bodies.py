"""Who heads a body that the article tells to be new has begun with it, and did not hold the post before.

Norland set up a Space Command on Monday. General Holm is its commander.      began, on Monday or after
The five fleets were inaugurated in May. Lind commands the Northern Fleet.    began
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from archive.dates import Bounds
from archive.extraction.body_nouns import ALL, one_of, plurals
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.scene import Candidate
from archive.extraction.text.sought import sought
from archive.model import Aspect, DateBasis, Modality, Role

# Longer ago, somebody else may have headed it first.
_LATELY = timedelta(days=45)
_MADE = r"(?:set\s+up|created|established|founded|formed|launched|inaugurated|unveiled)"
_MAKES = r"(?:sets\s+up|creates|establishes|founds|forms|launches|inaugurates|unveils)"
_SMALL = r"(?:(?:an?|the|its|his|her|their|own|new|two|three|four|five|six|seven|separate|joint|full|all)\s+)*"
# "has created a", "created on Monday a", "forms": whoever does it, what follows is new.
_BEFORE = sought(rf"\b(?:{_MADE}|{_MAKES})\s+{_SMALL}(?:[\w’'.-]+\s+(?:and|,)\s+{_SMALL})?$", re.I)
# "the newly formed", "the just created"
_NEWLY = sought(
    r"\b(?:newly|just|recently)[\s-]+(?:set[\s-]up|created|established|founded|formed|launched|inaugurated)\s+$", re.I
)
# ", which was founded", "was officially set up", ", also founded on Friday"
_AFTER = re.compile(
    rf"(?:\s*\([^()]{{1,30}}\))?(?:,?\s+(?:which\s+)?(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:\w+ly\s+|also\s+)?{_MADE}\b"
    rf"|,\s+(?:also\s+|itself\s+|newly\s+|just\s+)?{_MADE}\s+(?:on|in|last|this|yesterday|today|only)\b)"
)
_PERFECT = re.compile(r"\b(?:has|have)(?:\s+been)?(?:\s+\w+ly|\s+also|\s+just|\s+now)?\s+$")
_AHEAD = re.compile(r"\b(?:will|would|to|could|may|might|should|not|never|be|being|plans?|if)(?:\s+\w+ly)?\s+$")
_AND_BEFORE = re.compile(rf"\s*(?:,|and|,\s+and)\s+{_SMALL}")
_CLOSES = re.compile(
    r"\s*(?:\([^()]*\))?\s*(?:[.,;:)—–-]|$|(?:and|on|in|to|at|last|this|that|which|as|for|under|with|by|after|yesterday|today|out\s+of|from)\b)"
)
# "inaugurated five theatre commands": every body of the article that is called so.
_SEVERAL = sought(
    rf"\b(?:{_MADE}|{_MAKES})\s+{_SMALL}(?P<what>(?:[\w-]+\s+){{0,2}}(?:courts|{one_of(plurals(ALL))}))\b",
    re.I,
)
# "replaced the seven regions with five theatre commands", "have given way to five theatre commands"
_INSTEAD = sought(
    rf"\b(?:replac(?:es|ed)\s[^.;:]{{3,80}}?\s(?:with|by)|(?:gives|gave|given)\s+way\s+to|(?:turned|reorgani[sz]ed|regrouped|merged)\s+into)\s+"
    rf"{_SMALL}(?P<what>(?:[\w-]+\s+){{0,2}}(?:{one_of(plurals(ALL))}))\b",
    re.I,
)
_HEADS = re.compile(
    r"(?:commander|commissar|chief|chief of staff|director|director-general|head|minister|chairman|president|leader|secretary|"
    r"governor|chief executive|administrator|commissioner|speaker|manager|managing director)$"
)
# Of the body that was there before: "its commander stays".
_STAY = re.compile(
    r"\b(?:stay(?:s|ed)?|remain(?:s|ed)?|keep(?:s|ing)?|kept|retain(?:s|ed)?|continue[sd]?|still|since)\b"
)
# The day of a report is not that of what it tells.
_SAID = re.compile(r"\b(?:said|says|announced|reported|confirmed)\s+(?:on\s+|late\s+|early\s+)*$")
_SAYS = re.compile(r"\s+(?:said|announced|reported|confirmed)\b")
_OLDER = frozenset(("country", "place", "city", "province", "government"))


def first_heads(article: ArticleContext, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates of an article, where those who hold a post in a new body on its day have begun it."""
    published = article.published
    if published is None or article.topic is not None:
        return candidates
    made: dict[int, Bounds] = {}
    for sentence in article.told():
        for organisation, day in _made(article, sentence, published):
            made.setdefault(organisation, day)
    for candidate in candidates if made else ():
        body = article.positions[candidate.position].organisation if candidate.position is not None else None
        if body not in made or not _holds_today(candidate, published) or candidate.position is None:
            continue
        if _STAY.search(candidate.scene.text) is not None:
            continue
        if _HEADS.search(article.positions[candidate.position].title) is not None:
            candidate.aspect = Aspect.BEGAN
            candidate.bounds, candidate.basis = Bounds(made[body].earliest, published), DateBasis.EVENT_DATE
    return candidates


def _holds_today(candidate: Candidate, published: date) -> bool:
    return (
        candidate.aspect is Aspect.HOLDS
        and candidate.modality is Modality.ASSERTED
        and candidate.bounds is not None
        and candidate.bounds.latest == published
        and candidate.bounds.earliest is not None
        and published - candidate.bounds.earliest <= _LATELY
    )


def _made(article: ArticleContext, sentence: SentenceContext, published: date) -> Iterator[tuple[int, Bounds]]:
    """The bodies that a sentence tells to have been made lately, each with the days on which that was."""
    text, before = sentence.text, None
    for mention in sorted(sentence.organisations, key=lambda m: m.start):
        entry = article.organisations[mention.organisation]
        if entry.kind in _OLDER or entry.is_place or mention.generic:
            continue
        found = _NEWLY.search(text, 0, mention.start)
        made = found or _BEFORE.search(text, 0, mention.start) or _AFTER.match(text, mention.end)
        joined = before is not None and _AND_BEFORE.fullmatch(text, before, mention.start) is not None
        closed = made is not None and (made.start() >= mention.end or _CLOSES.match(text, mention.end) is not None)
        if joined or closed:
            day = (
                Bounds(None, published) if found else _day(sentence, published, made.start() if made else mention.start)
            )
            if day is not None:
                before = mention.end
                yield mention.organisation, day
    several = _SEVERAL.search(text) or _INSTEAD.search(text)
    if several is not None and (day := _day(sentence, published, several.start())) is not None:
        name = _one(several["what"])
        for number, entry in enumerate(article.organisations):
            if _spelt(entry.name).endswith(f" {name}"):
                yield number, day


def _day(sentence: SentenceContext, published: date, verb: int) -> Bounds | None:
    """When what was made was made: a day of the sentence, or by the publication, where it is told as news; None if long ago."""
    text = sentence.text
    if _AHEAD.search(text, 0, verb) is not None:
        return None
    days = [w.bounds for w in sentence.whens if not (_SAID.search(text, 0, w.start) or _SAYS.match(text, w.end))]
    lately = [d for d in days if d.earliest is not None and published - _LATELY <= d.earliest <= published]
    if lately:
        return lately[0]
    news = len(days) < len(sentence.whens) or _PERFECT.search(text, 0, verb) or sentence.role is Role.HEADLINE
    return Bounds(None, published) if news and not days else None


def _spelt(name: str) -> str:
    return name.lower().replace("theatre", "theater")


def _one(plural: str) -> str:
    """One of several: "theatre commands", "ministries"."""
    return _spelt(re.sub(r"(?:ies|s)$", lambda m: "y" if m[0] == "ies" else "", plural))
