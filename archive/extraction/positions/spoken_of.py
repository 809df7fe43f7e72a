"""Posts of the body last spoken of: "its commander", "the members", "another former vice chairman"."""

from __future__ import annotations

import re
from collections.abc import Callable

from archive.extraction.context import ArticleContext, OrganisationMention, PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL
from archive.extraction.likely import bodies_before, state_by_name
from archive.extraction.organisations.firm_words import FIRM
from archive.extraction.organisations.in_career import told_besides
from archive.extraction.organisations.origin import is_origin
from archive.extraction.parsing import verbs
from archive.extraction.positions.beside_it import beside_it
from archive.extraction.positions.of_firms import acts_before
from archive.extraction.positions.titles_of_bodies import can_have
from archive.extraction.positions.told_apart import HEADLIKE, OF_WHAT
from archive.packs.lookup import Lookup, title_key

_RULERS = frozenset(("president", "prime minister", "king", "queen", "emir", "sultan"))
_RANKED = re.compile(r"(?:executive|first|senior|standing|second|permanent)\s+")


_IS = re.compile(r"\s*,\s+(?:is|was|becomes|became|will\s+be|has\s+been|serves\s+as)\s+")


_FROM = re.compile(r",?\s+(?:also\s+)?(?:from|of)\s+(?:the\s+)?")


def _of_own_aside(sentence: SentenceContext, post: PostMention) -> set[int]:
    """The bodies of what somebody is or was besides, between commas before "is its commander", and that from which he comes, "Xu
    from the air force became its commissar": of none of these."""
    if not post.possessive_pronoun or not sentence.text[post.start :].lower().startswith("its "):
        return set()
    came = {
        m.organisation
        for m in sentence.organisations
        if m.end < post.start and any(_FROM.fullmatch(sentence.text, p.end, m.start) for p in sentence.people)
    }
    if came:
        return came
    last = next((m for m in sentence.organisations if _IS.fullmatch(sentence.text, m.end, post.start)), None)
    named = [m for m in sentence.people if last and m.end < last.start and sentence.text.startswith(", ", m.end)]
    return {m.organisation for m in sentence.organisations if named and named[-1].end < m.start < post.start}


def by_context(
    lookup: Lookup,
    of: Callable[[ArticleContext, int, str], int],
    article: ArticleContext,
    sentence: SentenceContext,
    post: PostMention,
    person: int | None,
) -> int | None:
    """ "its commander", "the members", "vice-chairmen General Fan and General Xu": a post of the body last named that
    has such a post by its pack; a possessive may also mean a body that no pack knows."""
    if (
        post.portfolio
        or post.country
        or (post.indefinite and not (_goes_on(sentence, post) or _compound(post) or _as_one_of(sentence, post)))
        or (post.title in NATIONAL and post.title != "chief of staff" and not post.possessive_pronoun)
    ):
        return None
    if not (
        post.definite or post.indefinite or post.possessive_pronoun or post.plural or post.acting or _compound(post)
    ):
        return None
    if article.topic is not None and OF_WHAT.match(sentence.text, post.head_end):
        return None
    country = article.people[person].country if person is not None else None
    own = (
        article.people[person].positions
        if person is not None and not post.possessive_pronoun and not post.plural
        else []
    )
    if post.title == "commander-in-chief" and any(article.positions[n].title in _RULERS for n in own):
        return None  # "President Tsai, who is also commander-in-chief": of all forces, whichever was named last
    if sentence.text.startswith(" there", post.end):
        own = []  # "Bi led the Support Force; Li was political commissar there": of the body just named
    for position in reversed(own):
        if title_key(article.positions[position].title) == title_key(post.title):
            return position  # "Li became minister in March": of what the article has called him
    aside = _of_own_aside(sentence, post)
    here = [m for m in sentence.organisations if m.end <= post.start and m.organisation not in aside]
    if post.title.startswith(("vice ", "deputy ")) and not here and article.topic is None:
        for position in reversed(own):  # "Rawat, named chief of the army, became vice chief in May": of the army
            body = article.positions[position].organisation
            pack_id = article.organisations[body].pack_id if body is not None else None
            found = lookup.position(post.title, pack_id) if pack_id else None
            if body is not None and found is not None and found.organisation == pack_id:
                return of(article, body, post.title)
    own_unlisted = post.title != "deputy" and sentence.text[post.start :].lower().startswith(("its ", "whose "))
    near = here or _in_sentence_before(article, sentence, skips=not own_unlisted)
    at = sentence.start + post.start
    bodies = [number for number in bodies_before(article, at) if number not in aside]
    if own_unlisted and sentence.text[post.start :].lower().startswith("its "):
        mentioned = beside_it(article, sentence, post.start)
        bodies.sort(key=lambda number: number in mentioned)
        bodies.sort(key=lambda number: _of_his_past(article, number, at))
    if own_unlisted and (same := _same_owner(article, sentence, post)) is not None:
        bodies.sort(key=lambda number: number != same)
    if not post.possessive_pronoun:  # "a former commander of the fleet" speaks of the fleet in passing
        bodies.sort(key=lambda number: _in_passing(article, number, at))
    bodies.sort(key=lambda number: _as_occasion(article, number, at))
    for number in bodies:
        entry = article.organisations[number]
        suits = (post.definite or own_unlisted) and can_have(entry.name, post.title, owned=True)
        if suits and not own_unlisted and FIRM.search(entry.name):
            suits = acts_before(article, sentence, post, number)
        if (
            ((own_unlisted and here) or suits)
            and {m.organisation for m in near} == {number}
            and entry.pack_id is None
            and entry.kind != "place"
        ):
            return of(article, number, post.title)  # "the 71st Group Army and its commander"
        if post.title == "member" and entry.kind in ("party", "country", "legislature"):
            continue  # "the members", once a commission was named, are not those of the party
        pack = lookup.position(post.title, entry.pack_id) if entry.pack_id else None
        if pack is None and entry.pack_id and own_unlisted and (ranked := _RANKED.match(post.title)) is not None:
            # "its executive deputy director": of a body that has such a deputy
            base = lookup.position(post.title[ranked.end() :], entry.pack_id)
            if base is not None and base.organisation == entry.pack_id:
                return of(article, number, post.title)
        if pack is None or pack.organisation != entry.pack_id:
            continue
        if (
            post.title in ("minister", "secretary") or (article.topic is not None and post.title in HEADLIKE)
        ) and pack.title != post.title:
            continue  # a department whose head may be called so in translation is not meant by "the minister"
        if entry.kind in ("province", "city", "country") and pack.title != post.title:
            continue  # "he served in Guangdong, joined the department and became its head"
        if country and entry.country and country != entry.country:
            continue
        if country is None and person is not None and _of_another_state(article, person, entry.country):
            continue
        if post.indefinite and pack.seats == 1 and not _goes_on(sentence, post):
            continue  # "a political commissar": not the only one
        return of(article, number, post.title)
    return None


def _same_owner(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """The body of another "its" before: "Its commander is Bi, who led the fleet, and its political commissar is Li"."""
    others = (
        other.position
        for other in sentence.posts
        if other.end <= post.start and sentence.text[other.start :].lower().startswith("its ")
    )
    return next((article.positions[number].organisation for number in others if number is not None), None)


def _of_another_state(article: ArticleContext, person: int, state: str | None) -> bool:
    """Whether somebody by the form of the name is not of a state: "its commander, Rear Admiral Torres", after a fleet of China."""
    return state is not None and state_by_name(article, article.people[person].name, state) is not None


_MEETING = re.compile(
    r"\b(?:at|during|after|before|following|in)\s+(?:the|a|an|this|last)\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:meeting|session|plenum|plenary|conference|gathering|ceremony|sitting)\s+of\s+(?:the\s+)?(?:\w+\s+)?\Z"
)
_LEAD_IN = 80  # characters


def _as_occasion(article: ArticleContext, number: int, offset: int) -> bool:
    """Whether the last that was said of a body is that something happened where it met: "was named vice chairman of the
    commission at the first meeting of the new committee. The members are Ma and Wu"."""
    last = max((place for place in article.organisations[number].seen if place < offset), default=None)
    return last is not None and _MEETING.search(article.text[max(0, last - _LEAD_IN) : last]) is not None


def _of_his_past(article: ArticleContext, number: int, offset: int) -> bool:
    """Whether a body was last named in a clause on a name as that of a post he had: "The commander of the new force is Bi, who was
    a deputy of the old one until May. Its commissar is Li"."""
    last = max((place for place in article.organisations[number].seen if place < offset), default=None)
    sentence = next((each for each in article.sentences if last is not None and each.start <= last < each.end), None)
    if sentence is None or last is None or sentence.start <= offset < sentence.end:
        return False
    for post in sentence.posts or ():
        noun = sentence.head_token(post.head, post.head_end) if post.start <= last - sentence.start < post.end else None
        verb = verbs.governing_verb(noun) if noun is not None else None
        if verb is not None and verb.dep_ == "relcl" and verbs.read_verb(verb).past:
            return True
    return False


def _in_passing(article: ArticleContext, number: int, offset: int) -> bool:
    """Whether a body has been named only as that of a post which somebody held before, or as where he came from: "his predecessor
    came from the southern command, of which he was deputy commander"."""
    seen = [place for place in article.organisations[number].seen if place < offset]
    return bool(seen) and all(_passes_by(article, place) for place in seen)


def _passes_by(article: ArticleContext, seen: int) -> bool:
    """Whether what the article names there is no more than a station of somebody's career."""
    sentence = next((each for each in article.sentences if each.start <= seen < each.end), None)
    if sentence is None:
        return False
    if is_origin(article.text, seen) or told_besides(article.text, seen):
        return True
    held = [p for p in sentence.posts if p.start <= seen - sentence.start < p.end]
    return bool(held) and all(p.former or p.then or lay_before(article, sentence, p) for p in held)


_ONCE = frozenset(("previously", "formerly", "earlier", "once"))


def lay_before(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> bool:
    """ "Before that she had been prefect of the district", "who used to serve as its commissar": what was, before what is told.
    Also "Peng was deputy chief of the police", where the article is no life told in its order."""
    noun = sentence.head_token(post.head, post.head_end)
    verb = verbs.governing_verb(noun) if noun is not None else None
    if noun is None or verb is None:
        return False
    if (
        article.topic is None
        and verb.lower_ == "was"
        and noun.dep_ == "attr"
        and noun.head == verb
        and verb.dep_ == "ROOT"
    ):
        return True
    if verb.lower_ in ("served", "worked") and any(c.lower_ in _ONCE and c.i < verb.i for c in verb.children):
        return True  # "who took command in April, previously served as chief of staff of the fleet"
    return verbs.read_verb(verb).tense is verbs.Tense.PLUPERFECT or verb.head.lower_ == "used"


def _in_sentence_before(
    article: ArticleContext, sentence: SentenceContext, *, skips: bool
) -> list[OrganisationMention]:
    """The bodies of the sentence before, in the same paragraph; where it only tells of what lay before, of the one before that, if
    any, but for "its", which means the body just named."""
    found: list[OrganisationMention] = []
    for last in article.sentences[max(0, sentence.index - 2) : sentence.index][::-1]:
        if last.role is not sentence.role or "\n" in article.text[last.end : sentence.start]:
            break
        before = [post for post in last.posts or () if skips and lay_before(article, last, post)]
        still = [m for m in last.organisations if not any(p.start <= m.start < p.end for p in before)]
        if still or not before:
            return still or found
        found = found or last.organisations
    return found


def _compound(post: PostMention) -> bool:
    """Whether a title says so much that of the bodies of an article few have it: "a vice chairman" is one of a commission."""
    return " " in post.title and post.title not in NATIONAL


_ONE_OF = frozenset(("delegate", "deputy", "member", "lawmaker", "legislator"))


def _as_one_of(sentence: SentenceContext, post: PostMention) -> bool:
    """ "The legislature removed Li as a delegate": of the body that the sentence has named."""
    named = any(m.end <= post.start for m in sentence.organisations)
    return post.title in _ONE_OF and named and sentence.text.endswith(" as ", 0, post.start)


def _goes_on(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether one of several posts is of the body spoken of: "another former vice chairman", "Li, the former commander of
    the fleet, and Wang, a deputy commander"."""
    if sentence.text[post.start :].lower().startswith(("another ", "one ")):
        return True
    return any(
        other.organisation is not None and other.end <= post.start and sentence.text[other.end : other.end + 1] == ","
        for other in sentence.posts
    )
