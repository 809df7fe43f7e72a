"""Commands and formations with their number behind the name: "Military Region 7", "Bureau of Special Operations-6"."""

from __future__ import annotations

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, SentenceContext
from archive.extraction.organisations.choice import states_beside
from archive.extraction.organisations.numbers import Numbers, put, reaches_beyond
from archive.extraction.text.sought import sought

_COMMAND = r"(?:Military (?:Region|Zone|Area)|Bureau of Special Operations?|Army Corps|Naval (?:Region|Zone))"
# Fewer figures would be those of a league or a list.
_FORMATION = (
    rf"(?:Infantry |Armou?red |Missile |Air |Air Defen[cs]e )?{one_of(nouns('part', 'unit', 'called'), capital=True)}"
)
_NUMBERED = sought(
    rf"\b(?P<name>{_COMMAND})(?:\s*-\s*|\s+|\s+No\.\s|\s*\()(?P<number>\d{{1,2}}\b(?!st|nd|rd|th|[.,:]\d))\)?|"
    rf"\b(?P<formation>{_FORMATION})\s(?P<figures>\d{{3}}\b(?![.,:]\d))"
)


def number_behind(article: ArticleContext, sentence: SentenceContext, numbers: Numbers) -> None:
    """Puts such bodies into a sentence, in the place of their names without the number."""
    for match in _NUMBERED.finditer(sentence.text):
        start, end = match.span()
        if reaches_beyond(sentence, start, end):
            continue
        name = f"{match['name'] or match['formation']} {match['number'] or match['figures']}"
        beside = states_beside(sentence, start, end)
        put(article, sentence, (start, end), numbers.unlisted(article, name, country=beside[0] if beside else None))
