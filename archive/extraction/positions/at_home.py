"""Bodies that a post has by where its holder is at home, or by where the news is.

Vietnam's minister, Giang, a Politburo member     of his own state, though Beijing has one, too
Sun Bo, the regional party chief                  of the region last named, not of the party
Sun Bo, mayor of the municipality                 of the city last named
Sun Bo, the city's chief executive                of Hong Kong, in news of it: no other town has one
Sun Bo, the city's security secretary             of its bureau there, likewise
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.organisations.firm_words import FIRM
from archive.extraction.organisations.places_of_china import (
    NAMES,
    Place,
    capital_meant,
    is_named,
    place,
    place_meant,
    seat_meant,
)
from archive.extraction.organisations.towns_of_china import TOWNS, seat_of
from archive.extraction.positions.governing import OF_PARTY, governed
from archive.extraction.text.sought import sought
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_KIND = sought(
    r"\b(?:(?P<owner>province|city|municipality|region|autonomous region)[’']s|(?P<kind>[Rr]egional|[Pp]rovincial|[Mm]unicipal|[Ll]ocal|[Cc]ity|county|"
    r"district|prefectural))\s+(?P<government>government(?:[’']s)?\s+)?(?:(?:Communist|new|former|acting|deputy|vice|executive)[\s-]+)*"
    r"(?:(?:vice |deputy )?mayor and )?$"
)
# "mayor of the municipality", "party secretary of the provincial capital"
_SEAT = re.compile(
    rf"\s+of\s+the\s+(?:(?P<of_part>provincial|regional|province[’']s|region[’']s)\s+|(?P<named>{NAMES})n?(?:[’']s)?\s+)?capital\b(?!\s+(?:of|[A-Z]))"
)
_OF_KIND = re.compile(
    r"\s+of\s+(?:the|that)\s+(?:(?:whole|entire)\s+)?(?P<owner>province|city|municipality|autonomous region)\b(?!\s+(?:of|[A-Z]))"
)
_PLACES = ("province", "city", "region", "place")
_ITS = re.compile(r"[Ii]ts\b")
_THERE = re.compile(r"\s+there\b")
_IN_PLACE = re.compile(rf"\s+in\s+(?:the\s+)?(?:\w+ern\s+)?(?P<place>{NAMES})(?!\w)")
# "a police chief in north China's Tianjin", "the party boss in the city of Wuhan"
_IN_TOWN = re.compile(
    rf"\s+in\s+(?:(?:(?:north|south|east|west|central)\w*\s+)?China[’']s\s+)?(?:the\s+)?(?:[\w-]+\s+){{0,2}}(?:(?:city|municipality)\s+of\s+)?"
    rf"(?P<place>{'|'.join(TOWNS)})(?!\w)"
)
_TOLD_OF_TOWNS = OF_PARTY | {"police chief", "deputy police chief"}
_OF_WHOLE = frozenset(("head", "chief", "leader", "secretary", "party chief", "party secretary"))
_REGIONAL = ("regional",)
_TERRITORIES = ("HKG", "MAC")
_OF_CITY = sought(r"\b(?:city|territory)[’']s\s+(?:[a-z-]+\s+){0,3}$")
_SECRETARIES = frozenset(("chief secretary", "financial secretary"))
_OF_GOVERNMENTS = frozenset(("chairman", "vice chairman", "deputy chairman", "head"))
_OF_PLACES = (
    OF_PARTY
    | _OF_GOVERNMENTS
    | {
        "governor", "vice governor", "deputy governor", "acting governor", "mayor", "vice mayor", "deputy mayor", "acting mayor",
        "executive vice mayor", "executive vice governor", "police chief", "deputy police chief", "chief executive",
    }
)  # fmt: skip


def body_at_home(
    lookup: Lookup, article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
) -> PackOrganisation | None:
    """The body of the holder's own state, where the post's body is one of that name in another; else None."""
    home = article.people[person].country if person is not None else None
    if home is None or post.organisation is None:
        return None
    entry = article.organisations[post.organisation]
    if entry.country in (None, home) or entry.pack_id is None:
        return None
    named = next((m for m in sentence.organisations if post.start <= m.start and m.end <= post.end), None)
    if named is None or named.generic:
        return None
    written = sentence.text[named.start : named.end]
    return lookup.local(written, home) if lookup.local(written, entry.country or "") is not None else None


def place_meant_by(
    organisations: OrganisationFinder,
    lookup: Lookup,
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
    person: int | None,
) -> int | None:
    """The place of which "the regional party chief", "the city's mayor" holds a post; None where the words name no kind of
    place, or nothing tells which it is."""
    if (inside := _IN_TOWN.match(sentence.text, post.head_end)) is not None and post.title in _TOLD_OF_TOWNS:
        return _called(post, _numbered(organisations, lookup, article, place(inside["place"]).name))
    if post.title in _OF_WHOLE and (there := _party_in(article, sentence, post)) is not None:
        post.title = "party secretary"
        return _numbered(organisations, lookup, article, there)
    if (seat := _SEAT.match(sentence.text, post.head_end)) is not None and post.title in _OF_PLACES:
        town = _seat(article, sentence.start + post.start, seat)
        return _called(post, _numbered(organisations, lookup, article, town.name)) if town is not None else None
    words = _KIND.search(sentence.text, max(0, post.head - 50), post.head)
    words = words or _OF_KIND.match(sentence.text, post.head_end)
    if words is None and (governs := governed(article, sentence, post, person)) is not None:
        return _called(post, _numbered(organisations, lookup, article, governs.name))
    title = post.title.rpartition(" and ")[2]
    if title not in _OF_PLACES or not (post.organisation is None or _by_common_noun(sentence, post)):
        return None
    if title == "chief executive":
        return _territory(organisations, lookup, article, sentence, post)
    placed = not post.indefinite and _THERE.match(sentence.text, post.head_end) is not None
    by_pronoun = _ITS.match(sentence.text, post.start) is not None or placed
    if words is None and by_pronoun and post.country is None and title not in _OF_GOVERNMENTS:
        meant = place_meant(article, "local", sentence.start + post.start)
        last = _last_place(article, sentence.start + post.start)
        if meant is None or not _governs(meant, title) or _of_bank(article, title, sentence.start + post.start):
            return None
        if last is not None and article.organisations[last].country not in ("CHN", None):
            return None
        return _called(post, _numbered(organisations, lookup, article, meant.name))
    if words is None:
        return None
    named = words.groupdict()
    kind = (named.get("kind") or "").lower()
    if title in _OF_GOVERNMENTS and not (named.get("government") or kind in _REGIONAL):
        return None
    meant = place_meant(article, kind or words["owner"], sentence.start + post.start)
    if meant is not None:
        number = _numbered(organisations, lookup, article, meant.name)
    elif title in OF_PARTY and (before := _last_place(article, sentence.start + post.start)) is not None:
        number = before
    else:
        return None
    return _called(post, number)


def _governs(there: Place, title: str) -> bool:
    """Whether a place of its kind has such a head: a town no governor, a province no mayor."""
    kind = "Provincial" if title.endswith("governor") else "Municipal" if title.endswith("mayor") else there.kind
    return there.kind == kind


def _of_bank(article: ArticleContext, title: str, here: int) -> bool:
    """Whether a governor is that of the central bank, which was named last: "The central bank is calm. Its governor ..."."""
    seen = [
        (offset, entry.kind)
        for entry in article.organisations
        if entry.kind in _PLACES or entry.kind == "central_bank"
        for offset in entry.seen
        if offset < here
    ]
    return title.endswith("governor") and bool(seen) and max(seen)[1] == "central_bank"


def _seat(article: ArticleContext, here: int, words: re.Match[str]) -> Place | None:
    if words["named"]:
        town = seat_of(place(words["named"]).name)
        return place(town) if town is not None else None
    return seat_meant(article, here) if words["of_part"] else capital_meant(article)


def _called(post: PostMention, number: int) -> int:
    if post.title in _OF_WHOLE:
        post.title = "party secretary"  # "Communist Party boss Sun", in news of a province
    elif post.title in OF_PARTY:
        post.title = post.title.replace("chief", "secretary")
    return number


def _party_in(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> str | None:
    """The part or town of China in which somebody heads the party: "head of the Communist Party in Hunan"."""
    if post.organisation is None or article.organisations[post.organisation].pack_id != "cn.cpc":
        return None
    if (named := _IN_PLACE.match(sentence.text, post.end)) is not None:
        return place(named["place"]).name
    above = article.organisations[post.outer].name if post.outer is not None else ""
    return above if is_named(above) else None


def _by_common_noun(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether only a common noun of the phrase has given the post its body: "the regional government's chairman"."""
    low = max(0, post.start - 20)
    return any(
        m.organisation == post.organisation and low <= m.start < post.end and sentence.text[m.start : m.end].islower()
        for m in sentence.organisations
    )


def _territory(
    organisations: OrganisationFinder,
    lookup: Lookup,
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
) -> int | None:
    """Hong Kong or Macao, of which "the city's chief executive" is, and "Chief Executive Chan" in news of it that tells of no firm."""
    if _KIND.search(sentence.text, max(0, post.head - 50), post.head) is None and not _of_territory(
        article, sentence, post
    ):
        return None
    named = [code for code in _TERRITORIES if article.salience[code]]
    if len(named) > 1:
        named = [code for code in named if _by_itself(article, code)]
    state = lookup.country(named[0]) if len(named) == 1 else None
    return organisations.pack_entry(article, state) if state is not None else None


def of_its_territory(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> None:
    """Gives "the city's security secretary" the territory of which the article tells; no other town has such an officer."""
    fielded = post.portfolio is not None and post.title in ("secretary", "undersecretary", "chief", "minister")
    if post.country is not None or not (fielded or post.title in _SECRETARIES):
        return
    if post.organisation is not None and not _by_common_noun(sentence, post):
        return
    named = [code for code in _TERRITORIES if article.salience[code]]
    if len(named) == 1 and _OF_CITY.search(sentence.text, max(0, post.head - 60), post.head) is not None:
        post.country, post.organisation = named[0], None


def _by_itself(article: ArticleContext, code: str) -> bool:
    """Whether an article names a territory outside the names of bodies, "the Hong Kong and Macau Affairs Office"."""
    return any(
        m.country == code and not any(o.start <= m.start and m.end < o.end for o in sentence.organisations)
        for sentence in article.sentences
        for m in sentence.countries
    )


def _of_territory(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a title leads a name in capitals, and no firm is named in its sentence or the one before."""
    if not sentence.text.startswith("Chief Executive ", post.head) or post.head_end != post.end:
        return False
    if not any(m.start == post.end + 1 for m in sentence.people):
        return False
    near = article.sentences[max(0, sentence.index - 1) : sentence.index + 1]
    if any(_BUSINESS.search(each.text) for each in near):
        return False
    return not any(
        FIRM.search(article.organisations[m.organisation].name) or article.organisations[m.organisation].kind in _FIRMS
        for each in near
        for m in each.organisations
    )


_FIRMS = frozenset(("company", "firm", "bank", "airline"))
_BUSINESS = re.compile(
    r"\b(?:bank|company|airline|firm|group|profits?|shares?|shareholders|exchange|insurer|developer)\b", re.I
)


def _numbered(organisations: OrganisationFinder, lookup: Lookup, article: ArticleContext, name: str) -> int:
    found = [body for body in lookup.organisations(name) if body.kind in _PLACES]
    if len(found) == 1:
        return organisations.pack_entry(article, found[0])
    return organisations.unlisted(article, name, country="CHN", kind="place")


def _last_place(article: ArticleContext, here: int) -> int | None:
    """The part of a state last named before an offset."""
    seen = [
        (offset, number)
        for number, entry in enumerate(article.organisations)
        if entry.kind in _PLACES
        for offset in entry.seen
        if offset < here
    ]
    return max(seen)[1] if seen else None
