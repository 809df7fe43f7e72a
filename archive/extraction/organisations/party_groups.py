"""The party's own group in a ministry or agency of China, which news writes in many ways, by one name.

secretary of the ministry's party group                     Leading Party Members Group of the Ministry of Finance
the Leading Party Members' Group of the finance ministry    the same
has been secretary of its party group since June            of the ministry that was named last
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.organisations.numbers import Numbers, put
from archive.extraction.text.sought import sought

_GROUP = r"(?:(?:leading\s+)?(?:CPC\s+|communist\s+)?party\s+(?:members[’']?\s+|leadership\s+|leading\s+)?group|leading\s+group\s+of\s+party\s+members)"
_ANY = sought(_GROUP, re.I)
_OF = re.compile(rf"{_GROUP}\s+(?:of|at|in|within)\s+(?:the\s+|China[’']s\s+)?$", re.I)
_NAMED = re.compile(
    rf"(?i:{_GROUP}\s+(?:of|at|in|within)\s+the\s+)(?P<name>[A-Z][\w’'-]+(?:\s+(?:of|and|for|[A-Z][\w’'-]+))*\s[A-Z]\w+)"
)
_OWNED = re.compile(rf"(?:[’']s?)?\s+{_GROUP}(?!\w)", re.I)
_OF_STATE_TOO = nouns("field", "headed") - {"department", "secretariat"}  # the party has those as well
_ITS = re.compile(
    rf"\b(?:its|(?:the|that|this)\s+{one_of(_OF_STATE_TOO)}[’']s)\s+(?P<group>{_GROUP})(?!\w)",
    re.I,
)
# What has such a group, by its name: no organ of the party itself.
_OF_STATE = re.compile(
    rf"(?!CPC|Central|Political|Discipline)(?=.*\b(?:Bank|Court|Procuratorate|{one_of(_OF_STATE_TOO, capital=True)})\b)"
)


class PartyGroupFinder:
    """Finds the party's groups in bodies of the state."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds them to the organisations of every sentence, in the place of the names in them."""
        for sentence in article.told():
            if _ANY.search(sentence.text) is None:
                continue
            for match in _NAMED.finditer(sentence.text):
                self._named(article, sentence, match)
            for owner in list(sentence.organisations):
                before = _OF.search(sentence.text, 0, owner.start)
                behind = _OWNED.match(sentence.text, owner.end)
                if before is not None:
                    self._add(article, sentence, (before.start(), owner.end), owner.organisation)
                elif behind is not None:
                    self._add(article, sentence, (owner.start, behind.end()), owner.organisation)
            for match in _ITS.finditer(sentence.text):
                body = _last(article, sentence.start + match.start())
                inside = any(match.start() < m.end and m.start < match.end("group") for m in sentence.organisations)
                if body is not None and not inside:
                    self._add(article, sentence, match.span("group"), body)

    def _named(self, article: ArticleContext, sentence: SentenceContext, match: re.Match[str]) -> None:
        """The group of a body that no pack lists, where the model for names sees a part of the whole: "Group of the Reform
        Commission"."""
        if any(m.start == match.start("name") for m in sentence.organisations) or not _OF_STATE.match(match["name"]):
            return
        sentence.organisations[:] = [
            m for m in sentence.organisations if m.end <= match.start() or match.end() <= m.start
        ]
        self._put(article, sentence, match.span(), match["name"])

    def _add(self, article: ArticleContext, sentence: SentenceContext, span: tuple[int, int], owner: int) -> None:
        entry = article.organisations[owner]
        if _OF_STATE.match(entry.name) is None or entry.country not in ("CHN", None):
            return
        self._put(article, sentence, span, entry.name.removesuffix(" of the People's Republic of China"))

    def _put(self, article: ArticleContext, sentence: SentenceContext, span: tuple[int, int], owner: str) -> None:
        name = f"Leading Party Members Group of the {owner}"
        put(article, sentence, span, self._numbers.unlisted(article, name, country="CHN", kind="organ"))


def _last(article: ArticleContext, here: int) -> int | None:
    """The body of such a kind that the article named last before an offset."""
    seen = [
        (spot, number)
        for number, entry in enumerate(article.organisations)
        for spot in entry.seen
        if spot < here and _OF_STATE.match(entry.name) is not None
    ]
    return max(seen)[1] if seen else None
