"""Parts of states by a common noun: "the state's governor", after Sinaloa; "president of Ethiopia's Amhara region".

Who governs is said of the part that the text has named last, as the model for names sees it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext, CountryMention, SentenceContext
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.text.sought import sought
from archive.identity import fold
from archive.packs.countries import country_of

_CAPITAL = rf"[{UPPER}][\w-]*\w"
_PARTS = "region|province|state|governorate|prefecture|oblast|canton|county|city|town"
_GOVERNS = (
    r"(?:(?:deputy|vice|former|new|then|acting|interim|outgoing)[\s-]+)*"
    r"(?:governor|president|premier|chief\s+minister|mayor|police\s+chief|police\s+commissioner|first\s+minister)"
)
_OWNED = sought(rf"\b[Tt]he\s+(?P<noun>{_PARTS})(?=[’']s\s+{_GOVERNS}\b)")
_OF = sought(
    rf"\b{_GOVERNS}\s+of\s+(?:the\s+)?(?:{_CAPITAL}[’']s\s+)?(?P<name>{_CAPITAL}(?:\s{_CAPITAL})?)\s+(?:{_PARTS})\b",
    re.I,
)
_IN_NAMED = re.compile(
    rf"\b(?:in|of|at|near|across|outside|around)\s+(?P<name>{_CAPITAL}(?:\s{_CAPITAL}){{0,2}})(?![\w’'])"
)
_BACK = 2  # sentences
# Who comes to a town is not of it, nor are those who meet or speak there.
_COMES = re.compile(
    r"\b(?:visit(?:s|ed|ing|ors?)?|fl[ey]w|fl(?:y|ies|ying)|travel\w*|tour(?:s|ed|ing)?|trip|arriv\w+|land(?:ed|s|ing)|"
    r"conference|summit|festival|delegat\w+|sp(?:oke|eaks?|eaking)|came (?:from|to))\b",
    re.I,
)
_IN = re.compile(
    r"\b(?:in|at|of|across|near|through|around|outside|over|hit|struck)\s+(?:(?:the|central|downtown|northern|southern|eastern|western)\s+)*$"
)


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
        near = _near(article, sentence, found.start())
        name = next((places[-1] for each, end in near if (places := _places(each, end))), None)
        if name is not None:
            yield found.start("noun"), found.end("noun"), name


def only_town(article: ArticleContext, sentence: SentenceContext, at: int) -> str | None:
    """The one town that the text before an offset of a sentence has named; None where it names several, where somebody has only
    come to it, and where the sentence goes on to name another."""
    named: set[str] = set()
    for each, end in _near(article, sentence, at):
        towns = _towns(article, each, end)
        if towns and _COMES.search(each.text, 0, end) is not None:
            return None
        named |= towns
    return named.pop() if len(named) == 1 and not _later(sentence, at) - named else None


def _later(sentence: SentenceContext, at: int) -> set[str]:
    """The towns that a sentence names behind an offset: "Mayor Kowal said Krakow would ban cars"."""
    seats = {sentence.text[m.start : m.end] for m in sentence.countries if m.kind == "metonym" and m.start >= at}
    return seats | set(_places(sentence, len(sentence.text))) - set(_places(sentence, at))


def _near(article: ArticleContext, sentence: SentenceContext, at: int) -> list[tuple[SentenceContext, int]]:
    before = article.sentences[max(0, sentence.index - _BACK) : sentence.index][::-1]
    return [(sentence, at), *((each, len(each.text)) for each in before if each.role is sentence.role)]


def _towns(article: ArticleContext, sentence: SentenceContext, end: int) -> set[str]:
    """The towns that a sentence names before an offset: those of which it told a post, those that the model sees, else what stands
    behind "in" or "of" and is nothing else."""
    told = {
        article.organisations[m.organisation].name
        for m in sentence.organisations
        if m.end <= end and article.organisations[m.organisation].is_place
    }
    seats = {sentence.text[m.start : m.end] for m in sentence.countries if _is_seat(sentence, m, end)}
    if named := {*told, *seats, *_places(sentence, end)}:
        return named
    taken = [(m.start, m.end) for m in (*sentence.countries, *sentence.organisations, *sentence.people)]
    taken += [(e.start_char, e.end_char) for e in (sentence.doc.ents if sentence.doc is not None else ())]
    return {
        match["name"]
        for match in _IN_NAMED.finditer(sentence.text, 0, end)
        if not any(start < match.end() and match.start("name") < stop for start, stop in taken)
        and fold(match["name"].split()[0]) not in NOT_A_NAME
    }


def _is_seat(sentence: SentenceContext, named: CountryMention, end: int) -> bool:
    """Whether the name of a seat of government is said of the town: "people in Kyiv", and not "Kyiv said"."""
    return named.kind == "metonym" and named.end <= end and _IN.search(sentence.text, 0, named.start) is not None


def _places(sentence: SentenceContext, end: int) -> list[str]:
    """The names before an offset that the model takes for those of places, and that are no state's."""
    places = [
        entity.text
        for entity in (sentence.doc.ents if sentence.doc is not None else ())
        if entity.label_ in ("GPE", "LOC")
        and entity.end_char <= end
        and country_of(entity.text) is None
        and not any(m.start < entity.end_char and entity.start_char < m.end for m in sentence.countries)
    ]
    return [re.sub(r"^[Tt]he\s+|[’']s$", "", name) for name in places]
