"""Bare titles of news, of the body that it is speaking of.

The 71st Group Army crossed the river. Commander Wang Bin watched     of the group army
The Beijing Garrison opened its gates, said Li Yun, a spokesman       of the garrison
Halden Motors closed its plant at Mora, said Chairman Otto Graf       of the firm
Peng is to lead the garrison. He was deputy chief of the police. Cai stays as political commissar       of the garrison: the police is over

Who reads on takes the last body that can have such a post, if the sentence names only one (Grosz, Joshi and Weinstein, Centering,
Computational Linguistics 21, 1995: what was last in focus is what a reduced expression continues).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from archive.extraction.body_kinds import SPEAKING
from archive.extraction.context import (
    ArticleContext,
    OrganisationEntry,
    OrganisationMention,
    PostMention,
    SentenceContext,
)
from archive.extraction.likely import state_by_name
from archive.extraction.organisations.firm_words import FIRM
from archive.extraction.organisations.origin import is_origin
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.positions.firm_told_of import serves_another
from archive.extraction.positions.of_firms import LED_CHINA, acts_before
from archive.extraction.positions.spoken_of import lay_before
from archive.extraction.positions.titles_of_bodies import (
    OF_BOARDS,
    OF_FIRMS,
    OF_OFFICES,
    OF_PARTIES,
    OF_SCHOOLS,
    OF_UNITS,
    can_have,
)
from archive.extraction.setting.figures import state_of
from archive.identity import fold
from archive.model import Role
from archive.packs.lookup import Lookup, title_key

_FAR = 3  # sentences
_SCHOOL = re.compile(r"\b(?:[Uu]niversity|[Aa]cademy|[Cc]ollege|[Hh]ospital|[Ii]nstitute)\b")
_SPEAKERS = frozenset(("spokesperson", "deputy spokesperson"))
_TITLES = (
    OF_UNITS | OF_OFFICES | OF_FIRMS | OF_PARTIES | OF_SCHOOLS | OF_BOARDS | _SPEAKERS
)  # a bare "president" is a head of state, but for `of_school`
_OF_SEVERAL = ("deputy ", "vice ")  # "a deputy commander" is one of those of the body; "a commander" may be any
_BEHIND = re.compile(r",?\s+(?:[A-Z][\w.]*\s+){0,3}")
_SAYS = re.compile(
    r"\b(?:sa(?:id|ys)|told|den(?:ied|ies)|announced|announces|confirmed|confirms|declined|called|warned|accused|urged|added|stated)\b"
)
_LINKED = re.compile(r"\s+(?P<by>of|for|at|in|to)\s(?:the\s+)?")


def in_focus(
    lookup: Lookup,
    of: Callable[[ArticleContext, int, str], int],
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
    person: int | None,
) -> int | None:
    """The post of a bare title said of a person: of the last body named that can have it, else of the only one of the article so far.
    None where two of one sentence can, or none."""
    if person is None or article.topic is not None or not _is_bare(sentence, post):
        return None
    own = [
        number
        for number in article.people[person].positions
        if title_key(article.positions[number].title) == title_key(post.title)
    ]
    if own:
        return own[-1]
    if _of_another(sentence, post):
        return None
    for bodies in _spoken(article, sentence, post) if post.title in _SPEAKERS else _last_named(article, sentence, post):
        suited = {
            number for number in bodies if _suits(lookup, article, article.organisations[number], post.title, person)
        }
        if suited:
            body = suited.pop()
            return of(article, body, post.title) if not suited and _may(article, sentence, post, body) else None
        if post.title in _SPEAKERS and bodies:
            return None
    if not is_pinyin(article.people[person].name):
        return None
    before = {number for bodies in _named_before(article, sentence) for number in bodies}
    suited = {number for number in before if _suits(lookup, article, article.organisations[number], post.title, person)}
    if len(suited) != 1 or post.title in _SPEAKERS:
        return None
    body = suited.pop()
    return of(article, body, post.title) if _may(article, sentence, post, body) else None


def of_school(
    of: Callable[[ArticleContext, int, str], int],
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
    person: int | None,
) -> int | None:
    """Of the school or hospital that the last sentence with a body names, and no other: "The university opened a hall. President Li Xiang spoke".
    None where the holder is known to lead a state, or has been called a president before; a vice president only beside a president."""
    if person is None or article.topic is not None or post.title not in ("president", "vice president"):
        return None
    entry = article.people[person]
    if not _names_nothing(post) or post.indefinite or post.plural or " " not in entry.name or state_of(entry.name):
        return None
    if fold(entry.name) in LED_CHINA:
        return None
    if any(article.positions[number].title in ("president", "vice president") for number in entry.positions):
        return None
    for bodies in islice(_last_named(article, sentence, post), 3):
        if bodies:
            body = bodies.pop() if len(bodies) == 1 else None
            country = (
                (article.organisations[body].country or article.main_country or "CHN") if body is not None else None
            )
            if body is None or country != "CHN" or not is_pinyin(entry.name):
                return None
            if not _SCHOOL.search(article.organisations[body].name):
                return None
            heads = (held.title == "president" and held.organisation == body for held in article.positions)
            return of(article, body, post.title) if post.title == "president" or any(heads) else None
    return None


def _is_bare(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a title names neither a body nor a state nor a field, and may be of a body spoken of."""
    if post.title not in _TITLES or not _names_nothing(post):
        return False
    if post.indefinite and post.title not in _SPEAKERS and not post.title.startswith(_OF_SEVERAL):
        return False
    if serves_another(sentence, post):
        return False
    joined = next((each for each in sentence.posts if 0 < each.start - post.end <= len(" and ")), post)
    return all(_LINKED.match(sentence.text, each.head_end) is None for each in (post, joined))


def _names_nothing(post: PostMention) -> bool:
    """Whether a title says nothing of where it is held."""
    if post.possessive_pronoun or post.counterpart or post.open or post.described:
        return False
    return (post.organisation, post.country, post.portfolio, post.possessor) == (None, None, None, None)


def _last_named(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> Iterator[set[int]]:
    """The bodies named before a title, sentence by sentence, the nearest first."""
    yield _bodies(article, sentence, post.start)
    for earlier in article.sentences[max(0, sentence.index - _FAR) : sentence.index][::-1]:
        yield _bodies(article, earlier)


def _spoken(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> Iterator[set[int]]:
    """The bodies whose word a spokesman can give: of his own sentence, and of the one before if that tells what they say."""
    yield _bodies(article, sentence, post.start)
    earlier = article.sentences[sentence.index - 1] if sentence.index else None
    if earlier is not None and _SAYS.search(earlier.text) is not None:
        yield _bodies(article, earlier)


def _of_another(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether the body stands behind the name: "Deputy commander Karaki of the militia", after a brigade; not "at the ceremony"."""
    links = (
        _LINKED.match(sentence.text, m.end)
        for m in sentence.people
        if _BEHIND.fullmatch(sentence.text, post.end, m.start)
    )
    named = {m.start for m in sentence.organisations}
    return any(
        link is not None
        and (link.group("by") in ("of", "for") or not named.isdisjoint((link.end(), link.end("by") + 1)))
        for link in links
    )


def _named_before(article: ArticleContext, sentence: SentenceContext) -> Iterator[set[int]]:
    return (_bodies(article, earlier, past=True) for earlier in article.sentences[: sentence.index])


def _bodies(
    article: ArticleContext, sentence: SentenceContext, end: int | None = None, *, past: bool = False
) -> set[int]:
    """The bodies that a sentence names before an offset; those of posts that are over, and those from which somebody comes, are passed over."""
    if sentence.role in (Role.RELATED_LINK, Role.BOILERPLATE):
        return set()
    former = [
        post
        for post in sentence.posts or ()
        if post.former or post.then or (end is None and not past and lay_before(article, sentence, post))
    ]
    return {
        mention.organisation
        for mention in sentence.organisations
        if (end is None or mention.end <= end)
        and not any(post.start <= mention.start < post.end for post in former)
        and not is_origin(article.text, sentence.start + mention.start)
        and not _tells_of_what(sentence, mention)
        and not _of_a_rank(sentence, mention)
    }


def _of_a_rank(sentence: SentenceContext, mention: OrganisationMention) -> bool:
    """Whether a service only says of which kind a rank is: "Air Force General Moss stepped down as president"."""
    return any(0 <= start - mention.end <= 1 for start, _ in sentence.ranks)


def _tells_of_what(sentence: SentenceContext, mention: OrganisationMention) -> bool:
    """Whether a common noun only says of what kind another is: "military spending", of which the force says nothing."""
    word = sentence.head_token(mention.start, mention.end) if sentence.text[mention.start].islower() else None
    if word is None or word.dep_ not in ("amod", "compound", "nmod") or not word.head.text.islower():
        return False
    after = word.head.idx
    return after > mention.start and not any(post.start <= after < post.end for post in sentence.posts or ())


def _may(article: ArticleContext, sentence: SentenceContext, post: PostMention, body: int) -> bool:
    """Whether a title may be of that body: of a firm, if it is the firm that acts or speaks."""
    entry = article.organisations[body]
    return entry.pack_id is not None or not FIRM.search(entry.name) or acts_before(article, sentence, post, body)


def _suits(lookup: Lookup, article: ArticleContext, body: OrganisationEntry, title: str, person: int) -> bool:
    """Whether a body can have a post of that title, and somebody of that name and state can hold it."""
    state = article.people[person].country
    if body.country and state and body.country != state:
        return False
    if body.country and state_by_name(article, article.people[person].name, body.country) is not None:
        return False
    if title in _SPEAKERS:
        return body.kind in SPEAKING - {"government"} and body.name != article.publisher
    if body.pack_id:
        listed = lookup.position(title, body.pack_id)
        return (
            listed is not None and listed.organisation == body.pack_id and title_key(listed.title) == title_key(title)
        )
    return can_have(body.name, title)
