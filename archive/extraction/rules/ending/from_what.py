"""What somebody leaves or is removed from: a post, a body, or what was told of before."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.body_kinds import RUN
from archive.extraction.context import OrganisationMention, PersonMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.posts.offices import office_left
from archive.extraction.rules.sense.meaning import modality_of, only_wanted, quote_start
from archive.extraction.rules.whose.lost_posts import (
    beside_a_beginning,
    from_department,
    left_elsewhere,
    left_to,
    own_post,
    with_titles,
)
from archive.extraction.rules.whose.members import change_members
from archive.extraction.rules.whose.membership import has_members, spoken_of
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_RANKED = 25  # characters of a rank between a verb and a name


STEP = frozenset(["step", "stand", "go", "bow", "walk"])
# "went out of his way to say so", "stood out for her calm", "walked out to meet them"; but "bowed out of the cabinet"
OUT_ELSEWHERE = re.compile(
    r"(?<!\bbow)(?<!bows)(?<!bowed)(?<!bowing)\s+out\s+(?:of\s+(?!office|power|(?:the\s+)?(?:government|cabinet|administration|army|party)\b|(?:his|her|the|their)\s+(?:posts?|jobs?|office|role|position)\b)|"
    r"(?:to|with|on|for|against|into|onto|there|here|among|between|from)\b)"
)


AS_POST = r"(?:\s+(?:on|in|last|this|earlier)\b[^,.;]{0,25})?[\s,]+(?:as|from|from the post of|from his post as|from her post as|from the position of|from his position as|from his role as|of)\s+(?:(?:the|a|an|his|her|its|post|one\s+of|of|as)\s+)*"


_ELSEWHERE = re.compile(
    r"\s+(?:from|of|off)\s+(?:the|a|an|his|her)\s+(?:\w+\s+)?(?:plane|aircraft|jet|helicopter|train|car|stage|podium|platform|rostrum|dais)\b",
    re.I,
)
_WALKS = re.compile(
    r"\s+(?:of|from|on|during|in|after)\s+(?!(?:his|her|the)\s+(?:post|position|job|office|role)\b)(?!(?:the\s+)?(?:government|cabinet)\b)"
)


OF_STANDING = re.compile(
    r"\s+(?:him\s+|her\s+|them\s+)?of\s+(?:his|her|their|the)\s+"
    r"(?:status|standing|qualifications?|position|posts?|titles?|ranks?|roles?|seats?|membership|places?|duties|portfolios?)\b",
    re.I,
)


_FROM_POST = re.compile(
    r"\s+(?:from|of)\s+(?:his|her|the|that|this)\s+(?:posts?|positions?|roles?|jobs?|duties|office|command)\b", re.I
)


LEFT_EMPTY = re.compile(r"\s+[^,;.]{3,90}?\s(?:empty|vacant|open|unfilled|blank|unoccupied)\b")
"""What somebody leaves so has been empty: "has left both seats vacant"."""

_ALONG = re.compile(r"\s+[^\s,;.][^,;.]{1,59}?,?\s+(?:along|together)\s+with\s+(?:the\s+)?")
_COMMAND = re.compile(
    r"[^,.;]{0,40}?\b(?:from|of)\s+(?:the\s+|his\s+|her\s+)?(?:command|leadership|helm|head|top)\s+of\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?"
)


_SEATS = frozenset(("senator", "member", "member of parliament", "representative", "lawmaker", "congressman"))
_FROM_TEAM = re.compile(
    r"\s+from\s+(?:the|his|her|its)\s+(?:[\w-]+\s+)?(?:ministry|cabinet|front\s?bench|frontbench|team|leadership|caucus|post|role|job|position)\b"
)


_OWN_VERB = re.compile(r"\b(?:is|was|has been|becoming|serve[sd]?|has served|he|she)\b")


def along_with(scene: Scene, verb: Token) -> list[int]:
    """ "Sacked Li along with Ma, the chief of staff": who shares the lot of the object."""
    linked = _ALONG.match(scene.text, verb.idx + len(verb))
    if linked is None:
        return []
    at = linked.end()
    return [m.person for m in scene.sentence.people if m.start >= at and scene.only_ranks(at, m.start)][:1]


_NEXT = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_LISTS = re.compile(
    r"(?:\s+(?:on|in|last|this)\s+\w+)?(?:,|:|\s+[–—-])\s+(?:(?:including|among\s+them|namely)\s+)?|\s+(?:including\s+)?"
)
# Of whom some may be told by name: "dismissed five generals, including Li, the head of the base, and Ma"
_OFFICIALS = frozenset("general admiral officer official colonel aide executive".split())
_DESCRIBED = re.compile(r",\s+(?:the\s+|its\s+)?[a-z][^,;.]{2,80}(?=,|\s+and\s)")


def listed_behind(scene: Scene, verb: Token) -> list[int]:
    """ "Has sacked two defence ministers, Li and Wei": those whom the object counts, however the parser hangs them."""
    noun = next((noun for noun in verbs.objects(verb) if noun.tag_ == "NNS" and noun.i > verb.i), None)
    post = scene.sentence.post_at(noun.idx) if noun is not None else None
    if noun is None or not (post.plural if post is not None else noun.lemma_.lower() in _OFFICIALS):
        return []
    found: list[int] = []
    at = post.end if post is not None else noun.idx + len(noun)
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        aside = _DESCRIBED.match(scene.text, at) if found else None
        gap = (_NEXT if found else _LISTS).match(scene.text, aside.end() if aside is not None else at)
        if gap is None or not (scene.only_ranks(gap.end(), mention.start) or _titled(scene, gap.end(), mention)):
            break
        found.append(mention.person)
        at = mention.end
    return found


def _titled(scene: Scene, at: int, mention: PersonMention) -> bool:
    """Whether a title that begins there leads the name: "including Finance Minister Li"."""
    return any(post.start == at and scene.led(post) is mention for post in scene.sentence.posts)


def behind_names(scene: Scene, people: list[int], at: int) -> int:
    """Where the name of whoever is meant ends, behind the verb: "suspended Li as minister"."""
    return next((m.end for m in scene.sentence.people if m.person in people and m.start >= at), at)


def post_of_body(scene: Scene, at: int) -> OrganisationMention | None:
    """The body of "vacated the Rocket Force post", "gave up the Lanzhou command": the post is that of its head."""
    body = next((m for m in scene.sentence.organisations if _THE.fullmatch(scene.text, at, m.start)), None)
    if body is None or _BODYS_POST.match(scene.text, body.end) is None:
        return None
    return body if scene.article.organisations[body.organisation].kind in RUN else None


_THE = re.compile(r"\s+(?:up\s+|over\s+)?(?:the|his|her)\s+")
_BODYS_POST = re.compile(r"\s+(?:post|job|position|top\s+job|top\s+post|command)\b(?!\s+(?:of|as)\b)")


def end_of_post(scene: Scene, verb: Verb, people: list[int], rule: str) -> None:
    """Adds that people left the post which stands after the verb, else the one that they are said to have."""
    token = verb.token
    at = token.idx + len(token)
    particle = re.match(r"\s+(?:down|aside|out|go)\b", scene.text[at:])
    at += particle.end() if particle else 0
    if particle and verb.lemma in STEP and _ELSEWHERE.match(scene.text[at:]):
        return  # "stepped down from the plane"
    if verb.lemma == "walk" and particle and (_WALKS.match(scene.text, at) or not particle.group().endswith("out")):
        return  # "walked out of the chamber", "walked down"
    modality = modality_of(scene, verb)
    if modality is Modality.HYPOTHETICAL and verb.modal:
        return  # "should have retired", "could step down": no claim about a tenure
    _and_as(scene, verb, people, behind_names(scene, people, at), modality)
    if from_body(scene, verb, people, at, modality):
        return
    if not verb.passive and (body := post_of_body(scene, at)) is not None:
        start, headed = quote_start(scene, token), scene.head_of(body)
        for person in people:
            scene.change(person, Aspect.ENDED, rule, token, start, body.end, position=headed, modality=modality)
        return
    named = behind_names(scene, people, at)
    post = (
        scene.post_after(at, AS_POST)
        or scene.post_after(named, AS_POST)
        or scene.post_after(
            at, r"\s+(?:the\s+|his\s+|her\s+)?(?:posts?|positions?|roles?|jobs?)\s+(?:of|as)\s+(?:the\s+)?"
        )
        or scene.post_after(named, OF_STANDING.pattern + r"\s+(?:of|as)\s+(?:(?:the|a|an)\s+)?")
    )
    nouns = verbs.prepositional(token, "as") if post is None else []  # "retired three years ago as commander"
    post = post or next((own for noun in nouns if (own := scene.sentence.post_at(noun.idx)) is not None), None)
    if post is not None and scene.led(post) is not None:
        post = None
    post = post or office_left(scene.sentence, at) or office_left(scene.sentence, named)
    if post is not None:
        post.definite = post.definite or not post.indefinite  # "resigned as director": of the body last named
    elif only_wanted(verb):
        return  # "calls for Li to resign": of no post that they name
    together = _left_together(scene, post) if post is not None else []
    one_each = len(people) > 1 and len(together) == len(people) and len({each.title for each in together}) > 1
    for place, person in enumerate(people):
        if post is not None:
            for joined in [together[place]] if one_each else together:
                scene.change(
                    person,
                    Aspect.ENDED,
                    rule,
                    token,
                    quote_start(scene, token),
                    joined.end,
                    post=joined,
                    modality=modality,
                )
            continue
        if verb.lemma == "retire" and verb.past and not _FROM_POST.match(scene.text[at:]):
            # "until he retired in late 2012": of what he was said to be in this sentence, nothing else.
            position = next(
                (
                    p
                    for c in scene.found
                    if c.person == person
                    and c.rule != "first to lead"
                    and not _in_next_clause(c, token)
                    and (c.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE) or _in_clause(c))
                    and (p := scene.position_of(c)) is not None
                ),
                None,
            )
            position = position if position is not None else beside_a_beginning(scene, person, token, here=True)
            position = position if position is not None else left_to(scene, person, token)
        else:
            position = own_post(scene, person, token)
            position = position if position is not None else left_to(scene, person, token)
        if position is None or left_elsewhere(scene, position, at):
            continue
        seat = scene.article.positions[position].title in _SEATS
        if seat and rule == "removed" and _FROM_TEAM.match(scene.text, max(named, at)):
            continue  # "sacked Senator Lind from the shadow ministry": she keeps her seat
        for each in with_titles(scene, person, position):
            scene.change(
                person, Aspect.ENDED, rule, token, quote_start(scene, token), at, position=each, modality=modality
            )


_AND_AS = re.compile(
    r"\s+(?:both\s+)?from\s+(?:the|his|her)\s+(?P<place>ministry|department|cabinet|government|post|party\s+post|job)\s+and\s+(?:also\s+)?as\s+"
)


def _and_as(scene: Scene, verb: Verb, people: list[int], at: int, modality: Modality) -> None:
    """ "Was removed both from the ministry and as a state councillor": of the second post as well."""
    link = _AND_AS.match(scene.text, at)
    post = scene.post_after(link.end(), r"(?:(?:an?|the)\s+)?") if link is not None else None
    if link is None or post is None:
        return
    start = quote_start(scene, verb.token)
    for person in people:
        if (position := own_post(scene, person, verb.token)) is not None:
            end = link.end("place")
            scene.change(person, Aspect.ENDED, "removed", verb.token, start, end, position=position, modality=modality)
        scene.change(person, Aspect.ENDED, "removed", verb.token, start, post.end, post=post, modality=modality)


def _in_next_clause(candidate: Candidate, token: Token) -> bool:
    """ "Li retired in 1997 but continued to serve as director": what a clause joined behind the verb tells of."""
    word = candidate.anchor
    joined = False
    while word is not None and word != token and word.dep_ in ("conj", "xcomp"):
        joined = joined or word.dep_ == "conj"
        word = word.head
    return joined and word == token


def _in_clause(candidate: Candidate) -> bool:
    """ "Li, who succeeded Wu as commander in 2019, retired on Friday": how he came is told beside his name."""
    anchor = candidate.anchor
    return candidate.aspect is Aspect.BEGAN and anchor is not None and anchor.dep_ == "relcl"


def _left_together(scene: Scene, post: PostMention) -> list[PostMention]:
    """A post with those joined to it, up to a verb of its own: "quit as minister in 2013 and is now an ambassador"."""
    joined = scene.joined_posts(post)
    told = (n for n, other in enumerate(joined) if n and _OWN_VERB.search(scene.text[joined[n - 1].end : other.start]))
    return joined[: next(told, len(joined))]


def from_body(scene: Scene, verb: Verb, people: list[int], at: int, modality: Modality) -> bool:
    """ "was dropped from the commission", "removed him from the Politburo": a seat on a body that has members."""
    at = next((m.end for m in scene.sentence.people if m.person in people and 0 < m.start - at <= _RANKED), at)
    if _from_command(scene, verb, people, at, modality):
        return True
    match = re.match(
        r"(?:[^,.;]{0,40}?\bfrom|(?:\s+now)?\s+out\s+of)\s+(?:the\s+|its\s+)?(?:[A-Z]\w+[’']s?\s+)?(?=[A-Za-z])",
        scene.text[at:],
    )
    body = next((m for m in scene.sentence.organisations if match and m.start == at + match.end()), None)
    if match and re.match(r"it\b", scene.text[at + match.end() :]):
        return _from_it(scene, verb, people, at + match.end(), modality)
    if body is None:
        return False
    if not has_members(scene, body.organisation):
        return from_department(scene, verb, people, body, modality)
    change_members(scene, people, Aspect.ENDED, "removed from", verb.token, body, modality)
    return True


def _from_command(scene: Scene, verb: Verb, people: list[int], at: int, modality: Modality) -> bool:
    """ "Was ousted from the leadership of the police", "stripped of command of the fleet": whoever leads that body."""
    match = _COMMAND.match(scene.text, at)
    body = next((m for m in scene.sentence.organisations if match and m.start == match.end()), None)
    if body is None or scene.article.organisations[body.organisation].kind in ("country", "party", "government"):
        return False
    start = quote_start(scene, verb.token)
    for person in people:
        position = scene.head_of(body)
        scene.change(
            person, Aspect.ENDED, "removed from", verb.token, start, body.end, position=position, modality=modality
        )
    return True


def _from_it(scene: Scene, verb: Verb, people: list[int], at: int, modality: Modality) -> bool:
    """ "He was dropped from it in October": the body in which the article has just given him a seat."""
    for person in people:
        known = scene.known_post(person)
        if known is not None and scene.article.positions[known].title == "member":
            scene.change(
                person,
                Aspect.ENDED,
                "removed from",
                verb.token,
                quote_start(scene, verb.token),
                at + len("it"),
                position=known,
                modality=modality,
            )
    return True


def seat_on(scene: Scene, at: int, gap: str) -> int | None:
    """The membership of a body named after `at`: "his removal from the commission", "is no longer on it"."""
    match = re.match(gap, scene.text[at:])
    if match is not None and re.match(r"it\b", scene.text[at + match.end() :]):
        it = spoken_of(scene, at)
        return scene.positions.of(scene.article, it, "member") if it is not None else None
    body = next((m for m in scene.sentence.organisations if match and m.start == at + match.end()), None)
    if body is None or not has_members(scene, body.organisation):
        return None
    return scene.positions.of(scene.article, body.organisation, "member")
