"""Of which state a public figure is: "President Obama" needs no "US" before it.

The table (data/packs/figures.csv) names heads of state and of government and ministers and commanders whom foreign news
names without their state. It says of none of them which post or when: that comes from articles only.
"""

from __future__ import annotations

import re
from functools import cache

from archive.extraction.context import ArticleContext
from archive.extraction.setting.countries import table, weight_of
from archive.identity import fold

# Whose names begin with the family's, by which news calls them: "President Moon".
_FAMILY_FIRST = frozenset(("KOR", "PRK", "TWN", "SGP"))

_HEADS_OF_STATE = frozenset(("president", "prime minister", "chancellor", "premier", "speaker"))
_CALLED_BY_FAMILY = frozenset(("president", "prime minister", "chancellor"))  # "President Ruto sacked the police chief"
_POSSESSIVE = re.compile(r"[’']s$")
_BEARER = re.compile(
    r"(?: of the House(?: of Representatives)?)?\s+((?:[A-Z][\w’'.-]+)(?:\s+(?:[a-z]{1,3}\s+)?[A-Z][\w’'.-]+){0,3})"
)


def state_of(name: str, *, titled: bool = False) -> str | None:
    """The state of whoever bears a name, by its code; of a family name alone only right after a title, and where all
    figures of that name are of one state."""
    key = fold(name).replace(".", "")
    if " " in key:
        return _full().get(key)
    return _family().get(key) if titled else None


def weigh_figures(article: ArticleContext) -> None:
    """Counts the states of heads of state and of government whom the text names by title: "President Tinubu"."""
    for sentence in article.told():
        for title in sentence.titles():
            if title["head"].lower() not in _HEADS_OF_STATE or any(
                m.end in (title.start() - 1, title.start() - 3) for m in sentence.countries
            ):
                continue
            name = _BEARER.match(sentence.text, title.end())
            words = name[1].split() if name is not None else []
            if (state := _state_of_bearer(words)) is not None:
                article.salience[state] += weight_of(sentence)
                article.speaking.add(state)
            elif (state := _state_of_family(title["head"], words)) is not None:
                article.salience[state] += weight_of(sentence) // 2
                article.speaking.add(state)


def _state_of_bearer(words: list[str]) -> str | None:
    """By the full name, else without the middle names that a national paper writes out: "Ellen Eugenia Sirleaf"."""
    names = [_POSSESSIVE.sub("", " ".join(words[:count])) for count in range(len(words), 1, -1)]
    shorter = [f"{name.split()[0]} {name.split()[-1]}" for name in names if name.count(" ") > 1]
    return next((state for name in (*names, *shorter) if (state := state_of(name))), None)


def _state_of_family(title: str, words: list[str]) -> str | None:
    """ "President Ruto": by the family name alone, which is less sure."""
    alone = len(words) == 1 or words[1:2] in (["on"], ["in"], ["at"], ["to"], ["and"], ["for"])
    if not words or not alone or title.lower() not in _CALLED_BY_FAMILY:
        return None
    return state_of(_POSSESSIVE.sub("", words[0]), titled=True)


def _rows() -> list[tuple[str, str]]:
    rows = table("figures.csv", "country", "names")
    return [(row["country"], fold(name).replace(".", "")) for row in rows for name in row["names"].split("; ")]


@cache
def _full() -> dict[str, str]:
    return {name: country for country, name in _rows()}


@cache
def _family() -> dict[str, str]:
    states: dict[str, set[str]] = {}
    for country, name in _rows():
        if name.startswith(("king ", "queen ")):
            continue  # who has no family name: "Prime Minister Charles" is not the king
        words = name.removesuffix(" jr").split()
        for word in {words[-1], *(words[:1] if country in _FAMILY_FIRST else ())}:
            states.setdefault(word, set()).add(country)
    return {word: next(iter(found)) for word, found in states.items() if len(found) == 1}
