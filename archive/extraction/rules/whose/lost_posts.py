"""Which post somebody is said to have lost, where the verb does not say it."""

from __future__ import annotations

import re
from datetime import timedelta

from spacy.tokens import Token

from archive.extraction.body_kinds import UNDER_ARMS
from archive.extraction.body_nouns import nouns
from archive.extraction.context import OrganisationMention
from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.rules.whose.left_behind import left_behind
from archive.extraction.scene import Candidate, Scene
from archive.extraction.scene.descriptions import post_described
from archive.extraction.scene.named_later import one_later
from archive.model import Aspect, Modality, Role

_OF_ANOTHER = re.compile(r"[’']s\s+(?:role|post|job|position|place|seat|term|time|tenure)\s+(?:as|of)\s+(?:the\s+)?$")
# Links of a clause that says why a post was free.
_WHY = frozenset(("after", "since", "when", "because", "as", "following", "once"))


_SINCE_WHEN = re.compile(r"\bsince\s[^,;.]{2,25},\s+when\s[^,;.]*$")


def beside_a_beginning(scene: Scene, person: int, verb: Token, *, here: bool = False) -> int | None:
    """ "Miller was made minister, Lind having left the government", "named her on Tuesday after Lind had resigned": the post
    into which somebody comes in the same sentence, or in the one before."""
    words = {child.lower_ for child in verb.children if child.dep_ in ("mark", "advmod", "prep")}
    above = verb.head if verb.dep_ in ("advcl", "pcomp", "ccomp", "xcomp") else None
    links = (
        {child.lower_ for child in above.children if child.dep_ in ("mark", "advmod")} if above is not None else set()
    )
    if above is not None and above.dep_ == "prep":
        links |= {child.lower_ for child in above.head.children if child.dep_ in ("mark", "advmod")}
        links.add(above.lower_)  # "named Miller a day after firing Lind"
    having = verb.dep_ in ("advcl", "ccomp") and any(child.lower_ == "having" for child in verb.children)
    if _SINCE_WHEN.search(scene.text, 0, verb.idx) is not None:
        # "Li has commanded the fleet since July, when Ma was sacked": what began then
        lasting = [c for c in scene.found if c.aspect is Aspect.HOLDS and not c.title and c.person != person]
        since = [c for c in lasting if c.end <= verb.idx and c.modality is Modality.ASSERTED]
        if since:
            return scene.position_of(since[-1])
    if not (having or (words | links) & _WHY):
        return None
    told = [
        c
        for c in (*scene.before, *scene.found)
        if c.aspect is Aspect.BEGAN
        and c.person != person
        and c.modality is not Modality.HYPOTHETICAL
        and scene.sentence.index - c.scene.sentence.index <= (0 if having or here else 1)
        and not (left_behind(c) and c.scene is not scene)
    ]
    return scene.position_of(told[-1]) if told else None


_VACANT = re.compile(r"\b(?:vacant|empty|unfilled|open|vacancy)\b[^;]*\b(?:since|after|when)\b")


def left_to(scene: Scene, person: int, verb: Token) -> int | None:
    """ "retired last month, with Wang taking over as commander", "left in July and Wang was named minister in his place": the
    post into which another comes in the same breath. Also what "has been vacant since Li retired"."""
    for candidate in scene.found:
        if candidate.aspect is not Aspect.BEGAN or candidate.person == person or candidate.anchor is None:
            continue
        if candidate.modality is Modality.HYPOTHETICAL or candidate.anchor == verb:
            continue
        if _beside(candidate.anchor, verb):
            return scene.position_of(candidate)
    if verb.dep_ == "advcl" and _VACANT.search(scene.text, 0, verb.idx):
        return own_post(scene, person, verb)
    return None


def _beside(coming: Token, going: Token) -> bool:
    """Whether the clause of who comes hangs on that of who goes: by "with", or joined to it where it says "took over"."""
    if any(link.head == going and link.lower_ == "with" for link in coming.ancestors):
        return True
    joined = coming.dep_ in ("conj", "parataxis", "ccomp") and going in (coming.head, *coming.head.conjuncts)
    return joined and coming.lemma_.lower() == "take"


# "his senate seat", "her seat on the council"
_SEAT = re.compile(r"\s+(?:up\s+)?(?:from\s+)?(?:his|her|the|a|that)\s+(?:[\w.’'-]+\s+){0,3}?seat\b")
_COMMISSION = re.compile(r"\s+(?:up\s+)?(?:his|her)\s+commission\b")
_FROM = re.compile(r"\s+from\s+(?:the\s+|his\s+|her\s+)?(?P<kind>(?:[a-z][\w-]*\s+){0,2}?)(?P<noun>[A-Za-z][\w-]*)\b")
_OTHER_PLACES = frozenset(
    "company firm party bench bar army navy military police marines board race campaign club practice".split()
) | nouns("school")
_ON_THE_BOARD = frozenset(
    ("director", "non-executive director", "board member", "chairman", "deputy chairman", "vice chairman", "trustee")
)
_HOUSES = frozenset(("parliament", "congress", "senate", "politics"))
_AS = re.compile(r"\b(?:as|(?:post|position|job|role|office|duties)s?\s+of)\s+(?:(?:the|its|his|her)\s?)?\w?$")
_SEATED = frozenset(
    "member senator legislator delegate representative congressman councillor lawmaker alderman speaker".split()
)


def left_elsewhere(scene: Scene, position: int, at: int) -> bool:
    """Whether the words behind a verb or noun of leaving name something else than a post: "resigned his senate seat", of a
    governor; "retired from the Foreign Service", "resigned his commission"."""
    entry = scene.article.positions[position]
    if _COMMISSION.match(scene.text, at):
        return True
    if _SEAT.match(scene.text, at):
        return entry.title.split()[-1] not in _SEATED
    found = _FROM.match(scene.text, at)
    if found is None:
        return False
    own = scene.article.organisations[entry.organisation] if entry.organisation is not None else None
    body = next(
        (m for m in scene.sentence.organisations if m.start in (found.start("kind"), found.start("noun"))), None
    )
    if body is not None and not body.generic and own is not None:
        other = scene.article.organisations[body.organisation]
        another = other.kind == "party" or other.pack_id is None
        another = another or (other.kind == "legislature" and entry.title.split()[-1] not in _SEATED)
        return body.organisation != entry.organisation and another
    noun = found["noun"].lower()
    if noun == "board" and entry.title in _ON_THE_BOARD:
        return False  # "director Holm has resigned from the board"
    if noun in _HOUSES:
        return entry.title.split()[-1] not in _SEATED
    if noun not in _OTHER_PLACES or noun in entry.title or (own is not None and noun in own.name.lower()):
        return False
    return own is None or own.kind not in UNDER_ARMS | {"ministry", "government"}


def _was(candidate: Candidate) -> bool:
    return candidate.aspect is Aspect.HELD_BEFORE and candidate.modality is Modality.ASSERTED


def _over_that_year(scene: Scene, person: int, verb: Token) -> int | None:
    """ "Was archbishop from 2006 to 2021 ... He became head of the conference in 2013 ... He resigned in May 2021": of a life
    the post that was told to be over in the year in which it is left."""
    when = date_of(scene.sentence, verb) if scene.article.topic == person else None
    published = scene.article.published
    if when is None or not when.bounds.closed or when.bounds.earliest is None or published is None:
        return None
    years = {when.bounds.earliest.year, *([when.bounds.latest.year] if when.bounds.latest else [])}
    ended = {
        scene.position_of(c)
        for c in scene.before
        if c.person == person
        and _was(c)
        and c.bounds is not None
        and c.bounds.latest is not None
        and c.bounds.latest < published - timedelta(days=1)
        and {c.bounds.latest.year} == years
    }
    return ended.pop() if len(ended) == 1 else None


def own_post(scene: Scene, person: int, verb: Token | None = None) -> int | None:
    """The post that somebody is said to have lost: the one this sentence gives them, else the one the article does."""
    if verb is not None and (meant := post_described(scene, verbs.subject(verb), person)) is not None:
        return meant
    for noun in verbs.objects(verb) if verb is not None and not scene.sentence.people else ():
        if (post := scene.sentence.post_at(noun.idx)) is not None and one_later(scene, noun) == person:
            return scene.resolve(post, person)  # "The president fired the army chief. Moss had led it"
    own = [c for c in reversed(scene.found) if c.person == person and not _is_now(scene, verb, c)]
    # "dismissed Zhou, a former head of the force": one of those who were, long before
    own = [c for c in own if c.post is None or not (c.post.former and c.post.indefinite)]
    if any(c.person == person and c.aspect in (Aspect.HOLDS, Aspect.BEGAN) for c in scene.before):
        # "the dismissal of Moss, a former head of the command": what he was long before he did not lose
        own = [c for c in own if c.post is None or not c.post.former]
    for aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE):  # what he was before is not what he gave up, where he has a post
        for candidate in own:
            if candidate.aspect is aspect and (position := scene.position_of(candidate)) is not None:
                return position
    if verb is not None and (over := _over_that_year(scene, person, verb)) is not None:
        return over
    known = scene.known_post(person)
    if known is None:
        # "There has been no defence minister since Li was dismissed": the one post that the sentence names.
        giver = verbs.subject(verb) if verb is not None and not verbs.read_verb(verb).passive else None
        free = [
            p
            for p in scene.sentence.posts
            if scene.led(p) is None
            and not (p.plural and p.title == "deputy")  # "nine military deputies": of a parliament
            and (verb is None or p.start < verb.idx or _AS.search(scene.text, verb.idx, p.start + 1))
            and not p.counterpart
            and not (giver is not None and p.start <= giver.idx < p.end and verbs.objects(giver.head))
            and not any(re.fullmatch(r",\s+[^,;.]{0,30}", scene.text[m.end : p.start]) for m in scene.sentence.people)
            and not _OF_ANOTHER.search(scene.text[: p.start])
        ]
        if (
            len(free) == 1
            and scene.sentence.role is not Role.HEADLINE
            and not any(c.post is free[0] for c in scene.found)
        ):
            return scene.resolve(free[0], person)
    once = {scene.position_of(c) for c in scene.before if c.person == person and _was(c)} if known is None else set()
    if len(once) == 1 and verb is not None and verbs.read_verb(verb).past:
        return once.pop()  # "former President Moss ... Moss resigned in 2019": the one post that he is said to have had
    if known is None and verb is not None and (aside := beside_a_beginning(scene, person, verb)) is not None:
        return aside
    if known is not None or not re.search(r"\b(?:post|position|place|job|role|seat|office)\b", scene.text, re.I):
        return known
    # "Dong was named minister. The place had been empty since Li was removed": the post that the story is about.
    told = [
        c for c in scene.before if c.aspect is Aspect.BEGAN and scene.sentence.index - c.scene.sentence.index <= _NEAR
    ]
    told = [c for c in told if not left_behind(c)]  # "had led the army since 2017": not what is new
    return scene.position_of(told[-1]) if told else None


_NEAR = 2  # sentences


def _is_now(scene: Scene, verb: Token | None, candidate: Candidate) -> bool:
    """ "Wu, who vacated that post, now runs the department": what he is since is not what he lost."""
    anchor = candidate.anchor
    if verb is None or anchor is None or anchor.i <= verb.i or candidate.aspect is not Aspect.HOLDS or candidate.title:
        return False
    return re.search(r"\b(?:now|currently|today|since)\b", scene.text[verb.idx : anchor.idx]) is not None


def title_taken(scene: Scene, verb: Verb) -> None:
    """ "The committee also took the title of state councillor from Qin"."""
    nouns = [noun for noun in verbs.objects(verb.token) if noun.lemma_.lower() in ("title", "post", "position", "job")]
    if not nouns or verb.passive or verb.negated or verb.modal:
        return
    noun = nouns[0]
    post = scene.post_after(noun.idx + len(noun), r"\s+of\s+(?:(?:the|a|an)\s+)?")
    link = re.match(r"\s+(?:away\s+)?from\s+", scene.text[post.end :]) if post is not None else None
    if post is None or link is None:
        return
    at = post.end + link.end()
    person = scene.named_at(at)
    if person is not None:
        post.definite = True
        start = verb.token.idx
        scene.change(person.person, Aspect.ENDED, "removed", verb.token, start, person.end, post=post)


def from_department(scene: Scene, verb: Verb, people: list[int], body: OrganisationMention, modality: Modality) -> bool:
    """ "Was quietly dropped from the department": the post of that body which the article gives him."""
    told = False
    for person in people:
        held = [c for c in (*scene.before, *scene.found) if c.person == person and c.modality is Modality.ASSERTED]
        there = [p for c in held if (p := scene.position_of(c)) is not None]
        there = [p for p in there if scene.article.positions[p].organisation == body.organisation]
        ministry = scene.article.organisations[body.organisation].kind == "ministry"
        if not there and ministry and verb.lemma in ("dismiss", "sack", "fire", "remove", "oust", "axe", "relieve"):
            there = [scene.head_of(body)]  # "dismissed Azevedo from the Defense Ministry"
        if there:
            told, token = True, verb.token
            start, position = quote_start(scene, token), there[-1]
            scene.change(
                person, Aspect.ENDED, "removed from", token, start, body.end, position=position, modality=modality
            )
    return told


def with_titles(scene: Scene, person: int, position: int) -> list[int]:
    """A post with what else the sentence calls its holder in the same body: "Bell, its chairman and president, resigned";
    with a post of nothing named what is joined to it: "the hospital director and mayor of Linz, Gruber, resigned"."""
    body = scene.article.positions[position].organisation
    held = [c for c in scene.found if c.person == person and c.title and c.aspect is Aspect.HOLDS]
    told = [(c.post, p) for c in held if (p := scene.position_of(c)) is not None]
    own = next((post for post, p in told if p == position and body is None), None)
    same = [
        p
        for post, p in told
        if p != position
        and (
            scene.article.positions[p].organisation == body
            or (own is not None and post is not None and scene.text[own.end : post.start] == " and ")
        )
    ]
    return [position, *(p for p in same if scene.article.positions[p].title != "member")]
