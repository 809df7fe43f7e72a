"""How a body comes into a sentence among those that are there."""

from __future__ import annotations

from archive.extraction.context import ArticleContext, OrganisationEntry, OrganisationMention, SentenceContext
from archive.extraction.organisations.numbers import put, reaches_beyond
from archive.model import Role

_TEXT = "He led the Velmar Escort Fleet Band."


def _read(*spans: tuple[int, int]) -> tuple[ArticleContext, SentenceContext]:
    sentence = SentenceContext(0, 0, len(_TEXT), _TEXT, Role.BODY)
    sentence.organisations.extend(OrganisationMention(start, end, 0) for start, end in spans)
    article = ArticleContext(_TEXT, None, None, [sentence])
    article.organisations.extend((OrganisationEntry("Velmar"), OrganisationEntry("Velmar Escort Fleet")))
    return article, sentence


def test_a_longer_name_reaches_beyond() -> None:
    _, sentence = _read((11, 35))
    assert reaches_beyond(sentence, 11, 30)
    assert not reaches_beyond(sentence, 11, 35)


def test_what_lies_inside_gives_way() -> None:
    article, sentence = _read((11, 17), (31, 35))
    assert not reaches_beyond(sentence, 11, 30)
    put(article, sentence, (11, 30), 1)
    assert [(m.start, m.end, m.organisation) for m in sentence.organisations] == [(11, 30, 1), (31, 35, 0)]
    assert article.organisations[1].seen == [11]
