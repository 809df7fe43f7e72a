"""The parts and towns of China that news names, and which of them "the regional party chief", "the city's mayor" is of.

The pack has bodies for the parts and the greatest towns; that a name is a town's is known of many more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive.extraction.context import ArticleContext
from archive.extraction.phrases import phrases
from archive.model import Role

_PROVINCES = phrases(
    """
    Hebei, Shanxi, Liaoning, Jilin, Heilongjiang, Jiangsu, Zhejiang, Anhui, Fujian, Jiangxi, Shandong, Henan, Hubei, Hunan,
    Guangdong, Hainan, Sichuan, Guizhou, Yunnan, Shaanxi, Gansu, Qinghai
    """
)
_REGIONS = phrases("Xinjiang, Tibet, Xizang, Inner Mongolia, Guangxi, Ningxia")
_CITIES = phrases(
    """
    Beijing, Shanghai, Tianjin, Chongqing, Guangzhou, Shenzhen, Wuhan, Nanjing, Chengdu, Xi'an, Xi’an, Xian, Hangzhou, Suzhou,
    Ningbo, Xiamen, Dalian, Shenyang, Qingdao, Jinan, Harbin, Changchun, Zhengzhou, Changsha, Kunming, Urumqi, Lhasa, Lanzhou,
    Fuzhou, Nanchang, Hefei, Nanning, Guiyang, Haikou, Taiyuan, Shijiazhuang, Hohhot, Xining, Yinchuan, Zhuhai, Sanya, Wenzhou,
    Wuxi, Yantai, Dongguan, Foshan, Quanzhou, Changzhou, Nantong, Xuzhou, Weihai, Zhangjiakou, Tangshan, Baoding, Datong,
    Baotou, Ordos, Anshan, Dandong, Huludao, Daqing, Jiaxing, Shaoxing, Zhoushan, Zhanjiang, Shantou, Zhongshan, Huizhou,
    Guilin, Liuzhou, Beihai, Zunyi, Mianyang, Yichang, Xiangyang, Luoyang, Kaifeng, Kashgar, Hotan, Zhuzhou, Jiujiang, Ganzhou
    """
)
_KINDS = {
    **dict.fromkeys(_PROVINCES, "Provincial"),
    **dict.fromkeys(_REGIONS, "Regional"),
    **dict.fromkeys(_CITIES, "Municipal"),
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
NAMES = "|".join(sorted(_KINDS, key=len, reverse=True))
"""The names as alternatives of a pattern, the longest first."""
_NAMED = re.compile(rf"(?<![\w-])(?:{NAMES})(?!\w)")
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
    before, else the first one named after. Beijing stands for the state too: any other town that is named comes first. None
    where the article is not of China."""
    kinds = _TOLD.get(word.lower())
    if kinds is None or not _is_of_china(article):
        return None
    found = [each for each in _places_of(article) if _KINDS[each[1]] in kinds]
    towns = [each for each in found if each[1] != "Beijing"] or found
    before = [name for at, name in towns if at < here]
    after = [name for at, name in towns if at >= here]
    named = before[-1] if before else after[0] if after else None
    return place(named) if named is not None else None
