"""Bare titles of those who govern a part or town of China, of the place that the news is speaking of.

Rain fell on Datong. Mayor Sun Bo saw the dykes               of Datong
Rain fell on Datong. Governor Sun Bo saw the dykes            of the province in which it lies
Tibet is to have new roads, said party boss Sun Bo            of the party's committee there, not of the whole party
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.capitals import UPPER
from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.likely import state_by_name
from archive.extraction.organisations.places_of_china import Place, is_named, last_place, place
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.phrases import phrases
from archive.identity import fold

_OF_TOWNS = frozenset(phrases("mayor, vice mayor, deputy mayor, executive vice mayor, executive deputy mayor"))
_OF_PROVINCES = frozenset(phrases("governor, vice governor, deputy governor, executive vice governor"))
OF_PARTY = frozenset(phrases("party chief, party secretary, deputy party secretary, deputy party chief"))
"""What those at the head of a committee of the party are called by news."""
_OF_POLICE = frozenset(phrases("police chief, deputy police chief"))
_KINDS = {
    **dict.fromkeys(_OF_TOWNS, ("Municipal",)),
    **dict.fromkeys(_OF_PROVINCES, ("Provincial",)),
    **dict.fromkeys((*OF_PARTY, *_OF_POLICE), ("Provincial", "Regional", "Municipal")),
}
_NEAR = 2  # sentences
_MOVED_TO = re.compile(
    r"\b(?:transferred|moved|sent|reassigned|shifted|called|promoted|went|goes|left)\s+(?:[a-z]+\s+){0,2}?(?:to|for)\s+(?:the\s+)?$"
)
# "Sun Bo, who had the same post in Datong, takes over": where he comes from is not the place of the news
_ONCE_THERE = re.compile(
    r",\s+(?:who\s+(?:had\s+)?(?:(?:earlier|previously|formerly)\s+)?(?:held|had|filled|occupied)|holder\s+of)\s+"
    r"(?:the|a)\s+(?:same|like|similar|equivalent)\s+(?:post|position|job|role|office)\s+(?:in|at)\s+$"
)
# "a naval expert in Shanghai said. The late party chief Sun": where an expert works is not the place of the news
_AT_WORK = re.compile(
    r"\b(?:experts?|analysts?|scholars?|professors?|researchers?|observers?|commentators?|lecturers?|diplomats?|sources?|historians?|based)\s+in\s+$"
)
_WHOLE = ("head", "chief", "leader", "party chief", "general secretary")
_OF_BODY = re.compile(
    r"\s+(?:(?:of|at)\s|(?:for|in)\s+(?:the\s+)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z])"
)
_NAME_BEFORE = re.compile(rf"[{UPPER}][\w’'-]*(?:[’']s?)?\s+$")
_BANK = re.compile(r"\b(?:bank|banks|banker|PBOC|monetary|currency|interest rates?)\b", re.I)
_OF_STATE = ("cn", "cn.cpc.cc", "cn.cpc", "cn.cmc", "cn.state_cmc")  # bodies whose heads lead the whole party
_LED_PARTY = frozenset(phrases("mao zedong, hua guofeng, hu yaobang, zhao ziyang, jiang zemin, hu jintao, xi jinping"))
# Bodies that have a secretary of the party as places do.
_WITH_SECRETARIES = frozenset(
    ("ministry", "commission", "agency", "university", "company", "firm", "bank", "institute")
)
# Where names are of other languages than Chinese.
_REGIONS = re.compile(r"\b(?:Tibet|Xinjiang|Inner Mongolia|Lhasa|Urumqi|Hohhot)\b")
# What has a secretary of the party too, in common words: "a hospital in Wuhan ... party secretary Sun".
_OWN_PARTY = re.compile(
    rf"\b(?i:hospital|plant|mine|mill|factory|firm|company|steelmaker|village|county|workshop|bank|station|{one_of(nouns('school'))})s?\b"
)


def governed(article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None) -> Place | None:
    """The place that somebody of a bare title governs; None where nothing tells."""
    kinds = _KINDS.get("party chief" if (whole := _whole(article, post)) else post.title)
    if kinds is None or not _is_bare(sentence, post) or (post.organisation is not None and not whole):
        return None
    if person is not None and _is_elsewhere(article, person, whole or post.title in OF_PARTY):
        return None
    here = sentence.start + post.start
    if post.title in _OF_PROVINCES and _BANK.search(article.text, max(0, here - 300), here):
        return None
    since = _since(article, sentence, far=whole)
    found = last_place(article, kinds, here, since)
    while found is not None and _beside_it(article.text, since, found[0]):
        found = last_place(article, kinds, found[0], since)
    if found is None:
        return None
    at, name = found
    if (left := _left_for(article, sentence, post, at, name)) is not None:
        return place(left)
    return None if post.title in OF_PARTY and _other_body(article, at, here) else place(name)


def _beside_it(text: str, since: int, at: int) -> bool:
    """Whether a place is only where somebody comes from or works."""
    return _ONCE_THERE.search(text, since, at) is not None or _AT_WORK.search(text, max(since, at - 40), at) is not None


def _left_for(article: ArticleContext, sentence: SentenceContext, post: PostMention, at: int, name: str) -> str | None:
    """The place whose mayor has just been told to go to the place named last: "The mayor of Wuhan, Sun Bo, was moved to Xiamen.
    Li An is acting mayor"."""
    near = article.sentences[max(0, sentence.index - _NEAR)].start
    if at < near or _MOVED_TO.search(article.text, near, at) is None:
        return None
    held = {number for entry in article.people for number in entry.positions}
    bodies = {
        article.positions[number].organisation for number in held if article.positions[number].title == post.title
    }
    seen = {
        article.organisations[body].name: max(seen)
        for body in bodies
        if body is not None and (seen := [spot for spot in article.organisations[body].seen if spot < at])
    }
    last = max(seen, key=lambda body: seen[body], default=None)
    return last if last is not None and last != name and seen[last] >= near and is_named(last) else None


def _whole(article: ArticleContext, post: PostMention) -> bool:
    """Whether words alone name the party: "Communist Party boss Sun Bo"."""
    if post.organisation is None or post.title not in _WHOLE or post.outer is not None:
        return False
    return article.organisations[post.organisation].pack_id == "cn.cpc"


def _since(article: ArticleContext, sentence: SentenceContext, *, far: bool) -> int:
    """From which offset on a place can be the one that is meant: of "Communist Party chief" only from the sentence before."""
    return article.sentences[max(0, sentence.index - 1)].start if far else 0


def _is_bare(sentence: SentenceContext, post: PostMention) -> bool:
    if post.plural or post.country is not None or post.portfolio is not None or post.possessor is not None:
        return False
    if post.indefinite and not post.title.startswith(("vice ", "deputy ", "executive ")):
        return False
    if _OF_BODY.match(sentence.text, post.head_end) is not None:
        return False
    if sentence.text.startswith("the ", post.start):
        return True  # "In Datong the new mayor is Sun Bo": the name before is no part of the title
    return _NAME_BEFORE.search(sentence.text[: post.start].rstrip("\n") or " ") is None


def _is_elsewhere(article: ArticleContext, person: int, of_party: bool) -> bool:
    """Whether somebody is of another state, or by the article at the head of all China."""
    entry = article.people[person]
    if entry.country not in (None, "CHN") or state_by_name(article, entry.name, "CHN") is not None:
        return True
    if (
        entry.country is None
        and " " in entry.name
        and not is_pinyin(entry.name)
        and _REGIONS.search(article.text) is None
    ):
        return True  # "a city twinned with Wuhan. Mayor Anders Holm"
    if of_party and (fold(entry.name) in _LED_PARTY or _is_national(article, entry.name)):
        return True
    bodies = (article.positions[number].organisation for number in entry.positions)
    ids = {article.organisations[body].pack_id for body in bodies if body is not None}
    return of_party and bool(ids.intersection(_OF_STATE))


def _is_national(article: ArticleContext, name: str) -> bool:
    """Whether the article calls somebody of that name what only those who lead all China are called."""
    names = re.escape(name), re.escape(name.partition(" ")[0])
    titled = rf"(?:[Pp]resident|[Pp]aramount leader|[Gg]eneral [Ss]ecretary|Chinese leader|[Pp]remier)\s+(?:{'|'.join(names)})\b"
    return re.search(titled, article.text) is not None


def _other_body(article: ArticleContext, since: int, here: int) -> bool:
    """Whether a body with a secretary of the party was named after a place: "a university in Wuhan ... party secretary Sun"."""
    if _OWN_PARTY.search(article.text, since, here) is not None:
        return True
    return any(
        entry.kind in _WITH_SECRETARIES and any(since < seen < here for seen in entry.seen)
        for entry in article.organisations
    )
