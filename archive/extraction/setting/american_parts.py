"""Parts of the United States that bear the name of a state or of its capital.

Georgia Gov. Ann Holm, Sen. Bo Lind of Georgia        the part, in all of the article
Washington Gov. Ann Holm, Washington state            that mention alone: elsewhere Washington is the government
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.context import ArticleContext, CountryMention, SentenceContext

_NAMES = frozenset(("Georgia", "Washington"))
_OFFICE = re.compile(
    r"(?:[’']s)?\s+(?:(?:Republican|Democratic|GOP|former|then|newly elected|longtime|first-term)\s+)*"
    r"(?:(?:Lt\.\s+)?Gov\.|Lieutenant Governor|Lt\. Governor|Governor|(?:U\.S\.\s+)?(?:Reps?\.|Sens?\.|Senator|Congress(?:wo)?man|Congressional)|Secretary of State|Attorney General|"
    r"Supreme Court (?:Chief )?Justice|[Ss]tate\s+(?!Department\b)(?:[A-Z]|[a-z]+[,. ])|Republican\b|Democrat\b|GOP\b|House\s+Speaker|Insurance\s+Commissioner)"
)
_MEMBER = re.compile(
    r"\b(?:Reps?\.|Sens?\.|Senator|Representative|Congress(?:wo)?man|Gov\.)\s+(?:[A-Z][\w.’'-]+\s+){1,3}(?:\([RDI]\)\s+)?(?:of|from)\s+$"
)
_OTHER_STATE = re.compile(r"\b(?:Tbilisi|Caucasus|Georgians?\b|South Ossetia|Abkhazia|Saakashvili)")


def leave_parts(article: ArticleContext) -> None:
    """Takes the mentions of such parts from the countries of every sentence."""
    shown = [(sentence, mention) for sentence in article.sentences for mention in _shown(sentence)]
    whole = any(_written(sentence, mention) == "Georgia" for sentence, mention in shown)
    whole = whole and _OTHER_STATE.search(article.text) is None
    for sentence in article.sentences:
        sentence.countries = [
            mention
            for mention in sentence.countries
            if not any(mention is part for _, part in shown)
            and not (whole and _written(sentence, mention) == "Georgia")
        ]


def _shown(sentence: SentenceContext) -> Iterator[CountryMention]:
    for mention in sentence.countries:
        if _written(sentence, mention) not in _NAMES:
            continue
        text = sentence.text
        if _OFFICE.match(text, mention.end) or _MEMBER.search(text, max(0, mention.start - 60), mention.start):
            yield mention


def _written(sentence: SentenceContext, mention: CountryMention) -> str:
    return sentence.text[mention.start : mention.end]
