"""One plural title for several countries or bodies, a name for each in the same order.

"the Indian and Pakistani foreign ministers, Menon and Qureshi", "Hegseth and Dong, the defence chiefs of the US and China"
"the commanders of the Navy, Marcos Olsen, and of the Air Force, Marcelo Damasceno"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from archive.extraction import fields
from archive.extraction.context import OrganisationMention, PersonMention, PostMention
from archive.extraction.rules.holding.state_each import state_each
from archive.extraction.scene import Scene

_AND = re.compile(r"(?:[’']s?)?,?\s+and\s+(?:the\s+)?(?:its\s+)?")
_OF = re.compile(r"\s+(?:respectively\s+)?of\s+(?:the\s+|its\s+|[A-Z][\w.]+[’']s\s+|the\s+country[’']s\s+)?")
_JOINED = re.compile(r",?\s+and\s+(?:of\s+)?(?:the\s+|its\s+)?|,\s+(?:of\s+)?(?:the\s+|its\s+)?")
_BOTH = re.compile(r",\s+both\s+(?:of\s+them\s+)?(?:the\s+)?(?:former|retired|deputy|vice|current|serving|\s)*$")
_OF_IT = re.compile(r"\s+of\s+(?:the\s+)?(?=[A-Z])")
_IN_BRACKETS = re.compile(r"\s\((?:the\s)?")
_WORDS = re.compile(r"[A-Z][\w.]+(?:\s[A-Z]\w+)?")
_BRANCHES = re.compile(r"\s+of\s+(?:all\s+)?(?:the\s+|its\s+)?(?:\w+\s+)?(?:branches|services)\s+of\s+(?:the\s+)?")
_SET_OFF = re.compile(r"\s+(?:–|—|--)\s+")
_NEXT = re.compile(r",?\s+and\s+|,\s+")
_DASH = r"\s+(?:–|—|--)\s+"
_ASIDE = re.compile(
    r"(?:\s*[(（][^()（）]{1,30}[)）])?(?:,|\s+(?:–|—|--))\s+(?:both\s+)?(?:respectively\s+)?(?:the\s+)?"
)


def shared_titles(scene: Scene) -> set[int]:
    """Adds who holds which of the posts that one plural title stands for; the ids of the titles that are read so."""
    read: set[int] = set()
    for post in scene.sentence.posts:
        if not post.plural or post.counterpart:
            continue
        pairs = list(_of_each(scene, post)) or list(_pairs(scene, post)) or list(_both(scene, post))
        if not pairs:
            if _unmatched(scene, post):
                read.add(id(post))
            continue
        read.add(id(post))
        for mention, own in pairs:
            anchor = scene.sentence.head_token(mention.start, mention.end)
            start, end = min(mention.start, own.start), max(mention.end, own.end)
            scene.state(mention.person, own, "shared title", anchor, start, end, title=True)
    return read


def _behind_branches(scene: Scene, post: PostMention) -> int:
    """Where a title ends with "of all three branches of the armed forces", which says of what the bodies behind are."""
    of = _BRANCHES.match(scene.text, post.end)
    whole = next((m for m in scene.sentence.organisations if of is not None and m.start == of.end()), None)
    return whole.end if whole is not None else post.end


def _unmatched(scene: Scene, post: PostMention) -> bool:
    """ "The commanders of the army and the navy, Li, Ma and Su": who is of which body, the row of names does not tell."""
    bodies = bodies_of(scene, post) if post.title != "member" else []
    return bool(bodies) and len(_named_after(scene, post, bodies[-1].end)) > 1


def _of_each(scene: Scene, post: PostMention) -> Iterator[tuple[PersonMention, PostMention]]:
    """Names with what each is of behind it: "Presidents Ann Holm of Kenya and Bo Lind of Ghana"."""
    at = _behind_branches(scene, post)
    found: list[tuple[PersonMention, PostMention]] = []
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        link = (_NEXT if found else _SET_OFF).match(scene.text, at)
        start = link.end() if link is not None else at
        if (found and link is None) or not scene.only_ranks(start, mention.start):
            break
        of = _OF_IT.match(scene.text, mention.end) or _IN_BRACKETS.match(scene.text, mention.end)
        if of is None:
            break
        state = next((m for m in scene.sentence.countries if m.start == of.end()), None)
        place = next((m for m in scene.sentence.organisations if m.start == of.end()), None)
        own = replace(post, plural=False, definite=True, position=None, end=post.end)
        placed = any(
            post.start <= m.start < post.head for m in (*scene.sentence.countries, *scene.sentence.organisations)
        )
        if state is not None and not placed:
            own.country, own.organisation, own.open = state.country, None, False
        elif place is not None and not placed:
            own.country, own.organisation, own.explicit, own.open = None, place.organisation, True, False
        named = state or place
        if scene.text[of.end() - 1] == "(":
            if named is None or not scene.text.startswith(")", named.end):
                break
            found.append((mention, own))
            at = named.end + 1
            continue
        found.append((mention, own))
        at = named.end if named is not None else of.end() + len(_WORDS.match(scene.text, of.end()).group())  # type: ignore[union-attr]
    if len(found) > 1:
        yield from found


def _pairs(scene: Scene, post: PostMention) -> Iterator[tuple[PersonMention, PostMention]]:
    owners = _before(scene, post) or _after(scene, post)
    owners = owners if len(owners) > 1 else _fields(post) or owners
    if len(owners) >= 2:
        rows = [_named_before(scene, post), _named_after(scene, post, owners[-1].end)]
        if scene.text[post.start : post.head].lower().startswith("the "):
            rows.reverse()  # "Li and Ma met the commanders of the army and the navy, Su and Wu"
        people = next((row for row in rows if len(row) == len(owners)), [])
        if post.title == "member" and "respectively" not in scene.text:
            yield from product(people, owners)  # one may sit in several bodies
        else:
            yield from zip(people, owners, strict=False)
        return
    people = _named_after(scene, post, post.end) or _named_before(scene, post)
    if found := state_each(scene, post, people):
        yield from found
        return
    yield from _each(scene, post)


def _both(scene: Scene, post: PostMention) -> Iterator[tuple[PersonMention, PostMention]]:
    """ "The orders were announced by Xu, and the ceremony was chaired by Zhang, both vice chairmen": the two of the sentence,
    though a clause each."""
    both = _BOTH.search(scene.text, max(0, post.head - 40), post.head)
    people = [m for m in scene.sentence.people if both is not None and m.end <= both.start()]
    if both is None or len(people) != 2 or people[0].person == people[1].person or _joined(scene, *people):
        return
    if any(scene.led(p) in people for p in scene.sentence.posts if p is not post):
        return
    if re.match(r"\s*(?:[(（][^()（）]{1,30}[)）])?$", scene.text[people[1].end : both.start()]) is None:
        return
    yield from ((mention, replace(post, plural=False, definite=True)) for mention in people)


def _joined(scene: Scene, one: PersonMention, other: PersonMention) -> bool:
    """Whether two names stand together, and so are read with any title."""
    gap = re.match(r"(?:\s*[(（][^()（）]{1,30}[)）])?,?\s+and\s+", scene.text[one.end : other.start])
    return gap is not None and scene.only_ranks(one.end + gap.end(), other.start)


def _fields(post: PostMention) -> list[PostMention]:
    """The fields of a plural title: "Norway's foreign and defence ministers"."""
    parts = re.split(r",\s+|,?\s+and\s+", post.portfolio or "")
    if len(parts) < 2 or any(part not in fields.PORTFOLIOS for part in parts):
        return []
    return [replace(post, portfolio=fields.stored(part), plural=False, definite=True, position=None) for part in parts]


def _before(scene: Scene, post: PostMention) -> list[PostMention]:
    """The countries joined before the title: "the U.S. and Chinese defence chiefs"."""
    last = next((m for m in scene.sentence.countries if post.start <= m.start < post.head), None)
    if last is None:
        return []
    found = [last]
    for other in reversed(scene.sentence.countries):
        if other.end <= found[-1].start and re.fullmatch(r",\s+|,?\s+and\s+", scene.text[other.end : found[-1].start]):
            found.append(other)
    return [replace(post, country=m.country, plural=False, definite=True, position=None) for m in reversed(found)]


def _after(scene: Scene, post: PostMention) -> list[PostMention]:
    """The countries joined after the title: "the defence chiefs of the United States and China"."""
    first = next((m for m in scene.sentence.countries if post.head_end <= m.start < post.end), None)
    if first is None:
        return bodies_of(scene, post)
    found = [first]
    for other in scene.sentence.countries:
        if other.start >= found[-1].end and _AND.fullmatch(scene.text[found[-1].end : other.start]):
            found.append(other)
    if len(found) < 2:
        return bodies_of(scene, post)
    end = found[-1].end
    return [replace(post, country=m.country, plural=False, definite=True, position=None, end=end) for m in found]


def bodies_of(scene: Scene, post: PostMention) -> list[PostMention]:
    """The bodies joined after a plural title, a post of each: "the political commissars of the army and the navy"."""
    found: list[OrganisationMention] = []
    for body in sorted(scene.sentence.organisations, key=lambda m: (m.start, -m.end)):
        if body.start < post.head_end or (found and body.start < found[-1].end):
            continue
        between = scene.text[found[-1].end if found else post.head_end : body.start]
        if (_JOINED if found else _OF).fullmatch(between):
            found.append(body)
        elif found and re.fullmatch(r"[’']s\s+|\s+", between):
            found[-1] = body  # "of China's army", "the commission's Political Work Department"
        else:
            break
    if len(found) < 2:
        return []
    return [
        replace(
            post,
            organisation=body.organisation,
            explicit=True,
            plural=False,
            definite=True,
            position=None,
            end=found[-1].end,
        )
        for body in found
    ]


def _named_after(scene: Scene, post: PostMention, end: int) -> list[PersonMention]:
    """The people listed after the title: ", Ravi Menon and Bilal Qureshi,"."""
    found: list[PersonMention] = []
    at = max(post.end, end)
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        gap = re.match(
            rf"(?:\s*\([^)]{{1,30}}\))?(?:,\s+|:\s+|{_DASH}|,?\s+and\s+|\s+)", scene.text[at : mention.start]
        )
        if gap is None or not scene.only_ranks(at + gap.end(), mention.start):
            break
        found.append(mention)
        at = mention.end
    return found


def _named_before(scene: Scene, post: PostMention) -> list[PersonMention]:
    """The people listed before the title: "Pete Hegseth and Dong Jun, the"."""
    found: list[PersonMention] = []
    for mention in reversed(scene.sentence.people):
        if mention.end > post.start:
            continue
        stop = found[-1].start if found else post.start
        gap = scene.text[mention.end : stop]
        link = r",?\s+and\s+" if len(found) == 1 else r",\s+"
        joined = re.match(rf"(?:\s*\([^)]{{1,30}}\))?{link}", gap) if found else _ASIDE.fullmatch(gap)
        if joined is None or (found and not scene.only_ranks(mention.end + joined.end(), stop)):
            break
        found.append(mention)
    return found[::-1]


def _each(scene: Scene, post: PostMention) -> Iterator[tuple[PersonMention, PostMention]]:
    """Bodies with their holders one after another: "of the Navy, Marcos Olsen, and of the Air Force, Marcelo Damasceno"."""
    found = [(post.end, post)]
    pairs: list[tuple[PersonMention, PostMention]] = []
    while True:
        at, own = found[-1]
        aside = re.match(r",\s+|\s*\(", scene.text[at:])
        mention = next(
            (
                m
                for m in scene.sentence.people
                if aside and m.start >= at + aside.end() and scene.only_ranks(at + aside.end(), m.start)
            ),
            None,
        )
        if mention is None:
            break
        pairs.append((mention, own))
        link = re.match(r"[,)]*\s+(?:and\s+)?of\s+(?:the\s+)?|[,)]*\s+and\s+(?:the\s+)?", scene.text[mention.end :])
        body = next(
            (m for m in scene.sentence.organisations if link and m.start == mention.end + link.end()),
            None,
        )
        if body is None:
            break
        found.append(
            (
                body.end,
                replace(
                    post, organisation=body.organisation, plural=False, position=None, start=body.start, end=body.end
                ),
            )
        )
    if len(pairs) >= 2:
        yield from ((mention, replace(own, plural=False, definite=True)) for mention, own in pairs)
