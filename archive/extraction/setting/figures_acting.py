"""Heads of state and of government named without a title, by what only they do: "Clement Attlee's government", "Harold Wilson's
second Home Secretary", "Golda Meir made him foreign minister"."""

from __future__ import annotations

from archive.extraction.context import ArticleContext
from archive.extraction.setting.countries import weight_of
from archive.extraction.setting.figures import state_of
from archive.extraction.text.sought import sought

_NAME = r"(?<![\w-])(?P<name>[A-Z][\w-]+(?: [A-Z][\w.-]+){1,3})"
_GOVERNS = sought(
    rf"{_NAME}(?:[’']s? (?:(?:first|second|last|third|new|own|minority|coalition|Labour|Conservative) )*(?:government|cabinet|administration|"
    r"ministry|premiership|presidency|(?:[A-Z]\w+ )?(?:Secretary|Minister)|(?:[a-z]+ )?minister)\b|"
    r",? (?:later |then |promptly )?(?:made|appointed|named|promoted|sacked|dismissed|chose|picked|brought) (?:him|her)\b)"
)


def weigh_acting(article: ArticleContext) -> None:
    """Counts the states of known figures whose government, or whose appointment of somebody, the text tells of."""
    for sentence in article.told():
        for match in _GOVERNS.finditer(sentence.text):
            if (state := state_of(match["name"])) is not None:
                article.salience[state] += weight_of(sentence)
                article.speaking.add(state)
