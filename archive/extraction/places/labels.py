"""What the model for names takes the words of a sentence for."""

from __future__ import annotations

from archive.extraction.context import SentenceContext
from archive.extraction.people.given_names import PLACES_TOO, is_given

_NAME = 2  # words


def labels_of(sentence: SentenceContext) -> list[tuple[int, int, str]]:
    """(start, end, label) of every name that the model sees, but for towns that are people by their given names."""
    if sentence.doc is None:
        return []
    return [
        (entity.start_char, entity.end_char, entity.label_)
        for entity in sentence.doc.ents
        if not (entity.label_ == "GPE" and len(entity) == _NAME and _is_person(entity.text))
    ]


def _is_person(text: str) -> bool:
    """ "Oksana Moroz", which the model takes for a town."""
    given = text.split()[0]
    return is_given(given) and given.casefold() not in PLACES_TOO
