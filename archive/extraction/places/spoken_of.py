"""Parts of states by a common noun: "the state's governor", after Sinaloa; "president of Ethiopia's Amhara region".

Who governs is said of the part that the text has named last, as the model for names sees it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext, SentenceContext
from archive.packs.countries import country_of

_CAPITAL = rf"[{UPPER}][\w-]*\w"
_PARTS = "region|province|state|governorate|prefecture|oblast|canton|county|city|town"
_GOVERNS = (
    r"(?:(?:deputy|vice|former|new|then|acting|interim|outgoing)[\s-]+)*"
    r"(?:governor|president|premier|chief\s+minister|mayor|police\s+chief|police\s+commissioner|first\s+minister)"
)
_OWNED = re.compile(rf"\b[Tt]he\s+(?P<noun>{_PARTS})(?=[’']s\s+{_GOVERNS}\b)")
_OF = re.compile(
    rf"\b{_GOVERNS}\s+of\s+(?:the\s+)?(?:{_CAPITAL}[’']s\s+)?(?P<name>{_CAPITAL}(?:\s{_CAPITAL})?)\s+(?:{_PARTS})\b",
    re.I,
)
_BACK = 2  # sentences


def parts_named(sentence: SentenceContext) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of "Amhara region" in "president of Ethiopia's Amhara region"."""
    for found in _OF.finditer(sentence.text):
        name = found["name"]
        of_state = any(m.start < found.end("name") and found.start("name") < m.end for m in sentence.countries)
        if name[:1].isupper() and name.split()[-1][:1].isupper() and not of_state:
            yield found.start("name"), found.end(), name


def parts_spoken_of(article: ArticleContext, sentence: SentenceContext) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of "the state" in "the state's governor", with the name of the part of a state named last."""
    for found in _OWNED.finditer(sentence.text):
        near = [(sentence, found.start())]
        near += [(s, len(s.text)) for s in article.sentences[max(0, sentence.index - _BACK) : sentence.index][::-1]]
        name = next((place for each, end in near if (place := _last(each, end)) is not None), None)
        if name is not None:
            yield found.start("noun"), found.end("noun"), name


def _last(sentence: SentenceContext, end: int) -> str | None:
    """The last name before an offset that the model takes for that of a place, and that is no state's."""
    places = [
        entity.text
        for entity in (sentence.doc.ents if sentence.doc is not None else ())
        if entity.label_ in ("GPE", "LOC")
        and entity.end_char <= end
        and country_of(entity.text) is None
        and not any(m.start < entity.end_char and entity.start_char < m.end for m in sentence.countries)
    ]
    return re.sub(r"^[Tt]he\s+|[’']s$", "", places[-1]) if places else None
