"""Firms with the whole of their form, and the word by which a text says that it will call a body.

Norden Marine Co., Ltd. (the "Company")            "president of the Company" is of Norden Marine
Vantage Steel plc (hereinafter "the Group")        so is "chief financial officer of the Group"
"""

from __future__ import annotations

import re

from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext, OrganisationMention, SentenceContext
from archive.extraction.organisations.numbers import Numbers, put
from archive.extraction.organisations.words_of_names import of_bodies

# What may follow the name as it was found: "Norden Marine Co" and ", Ltd.".
_FORM = re.compile(r"\.?,?\s(?:Ltd|Limited|Inc|Incorporated|LLC|plc|PLC)\b\.?|\.?,?\sS\.A\.|\.?,?\sN\.V\.")
_WORDS = rf"[{UPPER}][\w’'&-]*(?:\s+(?:(?:of|and|&)\s+)?[{UPPER}][\w’'&-]*){{0,5}}"
_FIRM = re.compile(rf"(?<![\w’'-])(?P<name>{_WORDS})(?:,?\s(?:plc|AS|ASA|AB|SE|S\.A\.|N\.V\.|A/S|Oyj?|SpA|KGaA))(?!\w)")
_CALLED = re.compile(
    r"(?:\s*\([^()“”\"]{2,40}\))?,?\s*\(\s*(?:(?:together|collectively|hereinafter|hereafter)\b[^()“”\"]{0,40})?"
    rf"(?P<the>the\s+)?[“\"](?P<the_too>the\s+)?(?P<word>[{UPPER}][a-z]+(?:\s[{UPPER}][a-z]+)?)[,.]?[”\"]"
)


class DefinedFinder:
    """Finds what a text calls by a word of its own choice."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds to the organisations of every sentence those that the words which the text has chosen mean."""
        called: dict[str, tuple[int, bool]] = {}  # and whether it stands with "the"
        for sentence in article.told():
            self._whole_forms(article, sentence)
            _use(article, sentence, called)
            for mention in list(sentence.organisations):
                defined = _CALLED.match(sentence.text, mention.end)
                if defined is None or mention.generic:
                    continue
                with_the = any(defined.group("the", "the_too"))
                called[defined["word"]] = mention.organisation, with_the
                if with_the and of_bodies(defined["word"]):
                    article.organisations[mention.organisation].defined = True
                _use(article, sentence, {defined["word"]: called[defined["word"]]}, defined.end())

    def _whole_forms(self, article: ArticleContext, sentence: SentenceContext) -> None:
        for mention in list(sentence.organisations):
            form = _FORM.match(sentence.text, mention.end)
            entry = article.organisations[mention.organisation]
            if form is None or mention.generic or entry.pack_id is not None:
                continue
            entry.name = re.sub(r"^[Tt]he\s", "", sentence.text[mention.start : form.end()])
            mention.end = form.end()
        for match in _FIRM.finditer(sentence.text):
            if not any(m.start < match.end() and match.start() < m.end for m in sentence.organisations):
                put(article, sentence, match.span(), self._numbers.unlisted(article, match.group()))


def _use(
    article: ArticleContext, sentence: SentenceContext, called: dict[str, tuple[int, bool]], start: int = 0
) -> None:
    """Puts the bodies where their words stand."""
    for word, (number, with_the) in called.items():
        lead = r"\b[Tt]he\s+" if with_the else r"(?<![\w“\"])"
        for found in re.compile(rf"{lead}(?P<word>{re.escape(word)})(?![\w”\"])(?!\s+[{UPPER}])").finditer(
            sentence.text, start
        ):
            low, high = found.span("word")
            if not any(m.start < high and low < m.end for m in sentence.organisations):
                sentence.organisations.append(OrganisationMention(low, high, number, generic=True))
                article.organisations[number].seen.append(sentence.start + low)
    sentence.organisations.sort(key=lambda mention: mention.start)
