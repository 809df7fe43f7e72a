"""The parts and towns of China that news names, and which of them "the regional party chief", "the city's mayor" is of.

The pack has bodies for the parts and the greatest towns; that a name is a town's is known of many more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive.extraction.context import ArticleContext
from archive.extraction.organisations.towns_of_china import TOWNS, province_of, seat_of
from archive.extraction.phrases import phrases
from archive.extraction.text.alternatives import either
from archive.model import Role

_PROVINCES = phrases(
    """
    Hebei, Shanxi, Liaoning, Jilin, Heilongjiang, Jiangsu, Zhejiang, Anhui, Fujian, Jiangxi, Shandong, Henan, Hubei, Hunan,
    Guangdong, Hainan, Sichuan, Guizhou, Yunnan, Shaanxi, Gansu, Qinghai
    """
)
_REGIONS = phrases("Xinjiang, Tibet, Xizang, Inner Mongolia, Guangxi, Ningxia")
_KINDS = {
    **dict.fromkeys(_PROVINCES, "Provincial"),
    **dict.fromkeys(_REGIONS, "Regional"),
    **dict.fromkeys(TOWNS, "Municipal"),
}
# Of regions, what stands in the names of their organs for "Xinjiang Regional".
_FORMAL = {
    "Xinjiang": "Xinjiang Uygur Autonomous Regional",
    "Tibet": "Tibet Autonomous Regional",
    "Inner Mongolia": "Inner Mongolia Autonomous Regional",
    "Guangxi": "Guangxi Zhuang Autonomous Regional",
    "Ningxia": "Ningxia Hui Autonomous Regional",
}
_WRITTEN = {"Xizang": "Tibet", "Xi’an": "Xi'an", "Xian": "Xi'an"}
NAMES = either(sorted(_KINDS, key=len, reverse=True))
"""The names as alternatives of a pattern, the longest first."""
_NAMED = re.compile(
    rf"(?<![\w-])(?:{NAMES})(?=\b|(?<=Inner Mongolia)n\b)(?! (?:Military|Area|Theat(?:er|re)|University|Institute|Airlines|Daily|massacre)\b)"
)
# What kind a common word tells: a region may be called a province by nobody, a municipality a city.
_TOLD = {
    **dict.fromkeys(("province", "provincial"), ("Provincial",)),
    **dict.fromkeys(("region", "regional", "autonomous region"), ("Regional",)),
    **dict.fromkeys(("city", "municipal", "municipality", "town", "metropolis"), ("Municipal",)),
    "local": ("Provincial", "Regional", "Municipal"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """A part or town of China. `kind` is what its organs are called: Provincial, Regional or Municipal."""

    name: str
    kind: str

    @property
    def committee(self) -> str:
        """What the committee of the party there is called."""
        return f"CPC {_FORMAL.get(self.name, f'{self.name} {self.kind}')} Committee"


def place(name: str) -> Place:
    """The place of a name out of `NAMES`."""
    return Place(_WRITTEN.get(name, name), _KINDS[name])


def is_named(name: str) -> bool:
    """Whether a name is one of a part or town of China."""
    return name in _KINDS


def named_at(text: str, offset: int) -> str | None:
    """The part or town of China whose name begins at an offset of a text."""
    match = _NAMED.match(text, offset)
    return match.group() if match is not None else None


def _places_of(article: ArticleContext) -> list[tuple[int, str]]:
    """The places of China that an article names, each with its offset: sought once, when its people are known."""
    if article.places_of_china is None:
        people = {part for entry in article.people for part in entry.name.split()}
        named = ((m.start(), m.group()) for m in _NAMED.finditer(article.text))
        article.places_of_china = [each for each in named if each[1] not in people]  # "Gao Datong" is no town
    return article.places_of_china


def _is_of_china(article: ArticleContext) -> bool:
    """Whether an article is of China by the states that it speaks of; one that speaks of none, by a place that it opens with: one
    named in passing ("Holm once lived in Dalian") tells nothing."""
    if article.main_country is not None:
        return article.main_country in ("CHN", "HKG")
    opening = next((sentence for sentence in article.told() if sentence.role is not Role.HEADLINE), None)
    places = _places_of(article)
    return opening is not None and bool(places) and places[0][0] < opening.end


def place_meant(article: ArticleContext, word: str, here: int) -> Place | None:
    """The place that "the province", "regional" or "the city" means at an offset of the article: the one of its kind last named
    before, else that in which the town last named lies, else the first one named after. Beijing stands for the state too: any
    other town that is named comes first. None where the article is not of China."""
    kinds = _TOLD.get(word.lower())
    if kinds is None or not _is_of_china(article):
        return None
    found = _of_kinds(article, kinds)
    before = [name for at, name in found if at < here]
    after = [name for at, name in found if at >= here]
    around = [province for at, name in _places_of(article) if at < here and (province := _around(name, kinds))]
    named = next((each for each in (before[-1:], around[-1:], after[:1]) if each), None)
    return place(named[0]) if named is not None else None


def last_place(article: ArticleContext, kinds: tuple[str, ...], here: int, since: int = 0) -> tuple[int, str] | None:
    """The place of some kind, or that in which a town lies, last named before an offset, with where it was named. None where
    the article is not of China, or none was."""
    if not _is_of_china(article):
        return None
    direct = _of_kinds(article, kinds)
    around = [(at, province) for at, name in _places_of(article) if (province := _around(name, kinds))]
    return max(((at, name) for at, name in (*direct, *around) if since <= at < here), default=None)


def seat_meant(article: ArticleContext, here: int) -> Place | None:
    """The town that "the provincial capital" means at an offset of the article."""
    found = last_place(article, ("Provincial", "Regional"), here)
    seat = seat_of(found[1]) if found is not None else None
    return place(seat) if seat is not None else None


def capital_meant(article: ArticleContext) -> Place | None:
    """The capital, in news of China that is of none of its provinces."""
    found = [name for _, name in _of_kinds(article, ("Provincial", "Regional"))]
    return place("Beijing") if _is_of_china(article) and not found else None


def _of_kinds(article: ArticleContext, kinds: tuple[str, ...]) -> list[tuple[int, str]]:
    found = [each for each in _places_of(article) if _KINDS[each[1]] in kinds]
    return [each for each in found if each[1] != "Beijing"] or found


def _around(town: str, kinds: tuple[str, ...]) -> str | None:
    """The province or region of one of the kinds in which a town lies, where towns themselves are not of them."""
    province = province_of(town) if "Municipal" not in kinds else None
    return province if province is not None and _KINDS[province] in kinds else None
