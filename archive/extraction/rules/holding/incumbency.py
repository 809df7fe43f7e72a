"""Sentences that say that somebody is in a post without its title: "has held the post since 2018", "in command of the fleet".

Richardson has been in the post since September.     the post that the article has given him
Huang is in charge of the Northern Theater Command.   the head of that body
vice president, a post that he had held since 2013    the one named before "a post"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.holding.kept_post import kept_post
from archive.extraction.rules.holding.told_then import has_by_now, told_then
from archive.extraction.rules.sense.in_row import counted
from archive.extraction.rules.whose.seats import POST_WORDS, Seat, seats_of
from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

_OF_A_ROW = frozenset(("first", "last", "latest", "youngest", "oldest", "only"))
_HOLD = frozenset(("hold", "occupy", "keep", "retain", "have"))
_TAKE = frozenset(("fill", "take", "assume"))
_BE = frozenset(("be", "remain", "stay", "serve", "continue"))
_POST_OF = re.compile(
    r"\s+(?:in\s+)?(?:the\s+|his\s+|her\s+|various\s+|several\s+|many\s+)?(?:(?:(?:post|position|role|title|job|office)s?),?\s+(?:of|as|such as|including|like|among them|notably)"
    r"|(?:place|seat)\s+as)\s+(?:an?\s+|the\s+)?"
)
_ONCE = re.compile(r"\b(?:once|previously|formerly|earlier|last|long|then|until \w+)\s+$")
_BEFORE_HIM = re.compile(
    r"\b(?:[Bb]efore (?:him|her)|ahead of (?:him|her)|[Pp]reviously|[Ee]arlier|[Bb]efore (?:that|then))\b"
)
# "who did the job ahead of Holm"
_BEFORE_NAMED = re.compile(
    r"\w+\s+(?:before|ahead of)\s+(?:him|her|[A-Z][\w.-]+(?:\s+[A-Z][\w.-]+)*(?:\s+did)?)(?=[,.;])"
)
_BEFORE_TIME = re.compile(r"\s+(?:(?:in|on|from|since|early in|late in)\s+)?")
_FOR_A_TIME = re.compile(r"\s+(?:for\s+(?:[\w-]+\s+){1,3}(?:months?|years?|weeks?)|until|from\s+\w+)\b")
_POST_LEAD = re.compile(
    r"\b(?:the|a)\s+(?:\w+\s+)?(?:post|position|role|title|job|office)\s+(?:of|as)\s+(?:the\s+)?$", re.I
)
_LEAD = 40  # characters
_INTO = re.compile(r"\b(?:as|to be|to)\s+(?:(?:the|its|his|her|new|next|acting|interim)\s+)*$")
_SINCE = re.compile(
    r"\s*,\s*(?P<words>in (?:the|that|his|her) (?:post|job|role|position|office)|in office|in command)\b"
)


def incumbency(scene: Scene, verb: Verb) -> None:
    """Adds whom one verb puts in a post that goes by other words than its title."""
    if verb.lemma in _HOLD and not verb.passive:
        post = scene.post_after(verb.token.idx + len(verb.token), _POST_OF.pattern)
        if post is not None:
            for person in scene.subjects(verb.token):
                for joined in scene.joined_posts(post):
                    _say(scene, verb, person, joined)
            return
        if verb.lemma == "have" and _had_for_a_time(scene, verb):
            return
        nouns = [noun for noun in _held(verb.token) if verb.lemma != "have" or noun.lemma_.lower() in POST_WORDS]
    elif verb.lemma == "fill" and verb.tense is Tense.PRESENT and not verb.passive:
        nouns = [
            noun for noun in _held(verb.token) if noun.lemma_.lower() in ("post", "position", "role", "job", "seat")
        ]
    elif verb.lemma in ("fill", "do") and verb.token.dep_ == "relcl" and not verb.passive:
        # "a role that Ma had filled", "the job Li had done"
        nouns = [noun for noun in _held(verb.token) if noun.lemma_.lower() in ("post", "position", "role", "job")]
    elif verb.passive and (
        verb.lemma in _HOLD or (verb.lemma in (*_TAKE, "do") and verb.token.dep_ == "acl")
    ):  # "has been filled by Li": he has come to it
        if not _named_held(scene, verb):
            _held_by(scene, verb)
        return
    elif verb.lemma == "be" and any(child.lower_ == "where" for child in verb.token.children):
        _where_since(scene, verb)
        return
    elif verb.lemma in _BE:
        nouns = [noun for noun in verbs.prepositional(verb.token, "in", "at", "on") if noun.lower_ != "chair"]
        bodies = [m for m in scene.sentence.organisations if not m.generic]
        # "were previously at the Ministry of Defence": where, not as what
        nouns = [noun for noun in nouns if not any(m.start <= noun.idx < m.end for m in bodies)]
        # "Li, in charge of the staff, was absent": no predicate
        nouns = [noun for noun in nouns if noun.i > verb.token.i or verb.token.dep_ == "relcl"]
        lasting = verb.tense in (Tense.PERFECT, Tense.PLUPERFECT)
        if lasting and verb.token.dep_ == "relcl":  # "the office in which she has been since"
            nouns = [verb.token.head if noun.lower_ == "which" else noun for noun in nouns]
        nouns += [child for child in verb.token.children if lasting and child.lower_ == "there"]
    else:
        return
    for person in scene.subjects(verb.token):
        for noun in nouns:
            if (
                verb.past
                and noun.lemma_.lower() in POST_WORDS
                and (
                    (_BEFORE_HIM.search(scene.text) and scene.known_post(person) is None)
                    or _BEFORE_NAMED.match(scene.text, noun.idx)
                )
                and (position := _last_told(scene, person, over=True)) is not None
            ):
                _once(scene, verb, person, position, noun.idx + len(noun))
                continue
            if (kept := kept_post(scene, verb, noun, person)) is not None:
                _hold(scene, verb, person, Seat(noun.idx + len(noun), position=kept))
                continue
            if _told_first(scene, verb, noun, person):
                continue
            said = _of_the_replaced(scene, verb, noun, person)
            if said is not None or (said := _just_said(scene, verb, noun, person)) is not None:
                _hold(scene, verb, person, Seat(noun.idx + len(noun), position=said))
                continue
            for seat in _seats(scene, noun, person):
                _hold(scene, verb, person, seat)


_COMES = frozenset("elect appoint name make become choose promote install select pick confirm".split())
_FOLLOWS = frozenset(("succeed", "replace", "follow", "relieve"))


def _told_first(scene: Scene, verb: Verb, noun: Token, person: int) -> bool:
    """ "Was chosen mayor in 1990 and kept the office till 1994": in what the verb before brings him to, once that is
    found, and not in what he was before."""
    if noun.lemma_.lower() not in POST_WORDS or any(
        c.person == person and c.aspect is Aspect.BEGAN for c in scene.found
    ):
        return False
    joined = verb.token.dep_ in ("conj", "advcl")
    beside = [verb.token.head, *verb.token.children] if joined else list(verb.token.children)
    coming = [word for word in beside if word.i < verb.token.i and word.lemma_.lower() in _COMES | _FOLLOWS]
    return any(word.idx < post.start < noun.idx for word in coming for post in scene.sentence.posts)


def _just_said(scene: Scene, verb: Verb, noun: Token, person: int) -> int | None:
    """ "Once led the army too, having been its chief in 2011", "the previous commander, Li, had been in the job since 2019": what
    the same sentence says that he was."""
    if verb.tense is not Tense.PLUPERFECT or noun.lemma_.lower() not in POST_WORDS:
        return None
    was = [c for c in scene.found if c.person == person and c.aspect is Aspect.HELD_BEFORE and c.end <= noun.idx]
    if verb.token.dep_ != "advcl":
        beside = [c for c in was if c.title and scene.sentence.text[c.end : verb.token.idx].count(",") <= 1]
        return scene.position_of(beside[0]) if len(beside) == 1 and verb.lemma == "be" else None
    return scene.position_of(was[-1]) if was and not was[-1].title else None


def _of_the_replaced(scene: Scene, verb: Verb, noun: Token, person: int) -> int | None:
    """ "Picked Holm, the trade minister, as premier, replacing Lind, who had held the post": into which the other is put."""
    replacing = verb.token.head
    if verb.token.dep_ != "relcl" or noun.lemma_.lower() not in POST_WORDS:
        return None
    while replacing.dep_ in ("dobj", "conj", "appos", "compound"):
        replacing = replacing.head
    above = replacing.head
    if replacing.lemma_.lower() not in ("replace", "succeed") or above.lemma_.lower() not in _COMES:
        return None
    put = [
        post
        for post in scene.sentence.posts
        if above.idx < post.start < replacing.idx
        and _INTO.search(scene.text[max(0, post.start - _LEAD) : post.start])
        and scene.led(post) is None
    ]
    return scene.resolve(put[-1], person) if put else None


def _had_for_a_time(scene: Scene, verb: Verb) -> bool:
    """ "Where he had the Central Theater Command for some months", "had the 54th Group Army until March": its head then."""
    if verb.tense not in (Tense.PAST, Tense.PLUPERFECT) or verb.negated:
        return False
    for noun in verbs.objects(verb.token):
        body = next((m for m in scene.sentence.organisations if m.start <= noun.idx < m.end), None)
        if body is None or _FOR_A_TIME.match(scene.text, body.end) is None or body.generic:
            continue
        if scene.article.organisations[body.organisation].kind not in ("country", "party", "place", "legislature"):
            start = verb.token.idx
            own = PostMention(start, body.end, start, body.end, "", position=scene.head_of(body))
            for person in scene.subjects(verb.token):
                say(scene, verb, person, own, "holds the post", start)
            return True
    return False


def _named_held(scene: Scene, verb: Verb) -> bool:
    """ "The post of commander is held by Li", "the job of army chief, now occupied by Li"."""
    people = [person for noun in verbs.prepositional(verb.token, "by") for person in scene.people_of(noun)]
    for post in reversed(scene.sentence.posts) if people else ():
        lead = _POST_LEAD.search(scene.text[: post.start]) if post.end <= verb.token.idx else None
        if lead is not None and not re.search(r"[;:]|\b(?:and|but)\b", scene.text[post.end : verb.token.idx]):
            for person in people:
                say(scene, verb, person, post, "holds the post", lead.start())
            return True
    return False


def _of_another(scene: Scene, person: int, position: int | None) -> bool:
    """Whether the text has just called somebody else the holder of it: "President Holm picked an admiral. The job is held by Du"."""
    told = [c for c in (*scene.before, *scene.found) if c.aspect is Aspect.HOLDS and c.title and c.person != person]
    near = [c for c in told if scene.sentence.index - c.scene.sentence.index <= 1]
    return position is not None and any(scene.position_of(c) == position for c in near)


_UNTIL_THEN = re.compile(r"\s+(?:up\s+)?(?:until|till)\s+(?:then|now|recently)\b")


def _held_by(scene: Scene, verb: Verb) -> None:
    """ "The post is now held by Wang", "was previously held by Chen", "a post once held by Chen": the post just told of."""
    token = verb.token
    noun = token.head if token.dep_ in ("acl", "relcl") else verbs.subject(token)
    past = verb.tense in (Tense.PAST, Tense.PLUPERFECT)
    if token.dep_ == "acl":
        past = _ONCE.search(scene.text[max(0, token.idx - 20) : token.idx]) is not None
        until = date_of(scene.sentence, token)
        past = past or (until is not None and until.kind in (Kind.UNTIL, Kind.FROM_TO))
        past = past or _UNTIL_THEN.match(scene.text, token.idx + len(token)) is not None
    if noun is None or noun.lemma_.lower() not in POST_WORDS or verb.negated or verb.modal:
        return
    for agent in verbs.prepositional(token, "by"):
        for person in scene.people_of(agent):
            if not past and token.dep_ == "acl" and (own := _apposed(scene, noun)) is not None:
                # "chief of staff until May, a post now held by Li"
                position = scene.resolve(own, person)
                start, end = noun.left_edge.idx, agent.idx + len(agent)
                held = PostMention(start, end, start, end, "", position=position)
                if position is not None and not any(c.person == person and c.position == position for c in scene.found):
                    scene.state(person, held, "holds the post", None, start, end)
                continue
            if not past:
                for seat in seats_of(scene, noun, person, gained=False) if token.dep_ != "acl" else ():
                    if not _of_another(scene, person, seat.position):
                        _hold(scene, verb, person, seat)
                continue
            before = _apposed(scene, noun)
            if before is not None:
                position = scene.resolve(before, person)
            else:
                lost = _just_lost(scene, person)
                position = lost if lost is not None else _last_told(scene, person)
            _once(scene, verb, person, position, agent.idx + len(agent))


def _just_lost(scene: Scene, person: int) -> int | None:
    """ "The president fired the police chief, Holm. The post had been held by Holm since 2021"."""
    gone = [c for c in (*scene.before, *scene.found) if c.person == person and c.aspect is Aspect.ENDED]
    return scene.position_of(gone[-1]) if gone else None


def _last_told(scene: Scene, person: int, *, over: bool = False) -> int | None:
    """The post that somebody else has by the words just before: the one that changes hands, if they say so."""
    told = [c for c in (*scene.before, *scene.found) if c.person != person]
    last = [c for c in told if c.scene is told[-1].scene and scene.sentence.index - c.scene.sentence.index == 1]
    changed = {scene.position_of(c) for c in last if c.aspect in (Aspect.BEGAN, Aspect.ENDED) and not c.title}
    if len(changed) == 1 and any(c.title for c in last):
        return changed.pop()
    for other in reversed((*scene.before, *scene.found)):
        if scene.sentence.index - other.scene.sentence.index > 1:
            return None
        over_too = (Aspect.HELD_BEFORE, Aspect.ENDED) if over else ()
        if other.person != person and other.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.NOT_HOLDING, *over_too):
            return scene.position_of(other)
    return None


def _once(scene: Scene, verb: Verb, person: int, position: int | None, end: int) -> None:
    if position is None or any(c.person == person and scene.position_of(c) == position for c in scene.found):
        return
    start = min(verb.token.idx, verb.token.left_edge.idx)
    own = PostMention(start, end, start, end, "", position=position)
    scene.state(person, own, "holds the post", verb.token, start, end, aspect=Aspect.HELD_BEFORE)


def _where_since(scene: Scene, verb: Verb) -> None:
    """ "was confirmed as director of the police, where he has been since 2007": in the post named before."""
    since = date_of(scene.sentence, verb.token)
    if verb.tense not in (Tense.PERFECT, Tense.PLUPERFECT) or since is None or since.kind is not Kind.SINCE:
        return
    for person in scene.subjects(verb.token):
        named = [c for c in scene.found if c.person == person and c.post is not None and c.end <= verb.token.idx]
        last = max(named, key=lambda c: c.end, default=None)
        if last is not None and (position := scene.position_of(last)) is not None:
            start, end = verb.token.idx, since.end
            own = PostMention(start, end, start, end, "", position=position)
            say(scene, verb, person, own, "holds the post", start)


def _held(token: Token) -> list[Token]:
    """The objects of a verb of holding; of "a post that he held" the noun before."""
    found = [noun for noun in verbs.objects(token) if noun.tag_ not in ("WDT", "WP")]
    if token.dep_ == "relcl" and not found:
        found.append(token.head)
    return found


def _seats(scene: Scene, noun: Token, person: int) -> Iterator[Seat]:
    word = noun.lemma_.lower()
    if word in ("it", "there"):
        # "took over the job from Li, who had been in it since 2019": what he has just left
        gone = [c for c in scene.found if c.person == person and c.aspect is Aspect.ENDED and c.end <= noun.idx]
        position = scene.position_of(gone[-1]) if gone else None
        if position is None and word == "it" and noun.head.lemma_.lower() == "hold":
            position = _spoken_of(scene, person)
        yield from [Seat(noun.idx + len(noun), position=position, vague=True)] if position is not None else []
        return
    elsewhere = [*verbs.prepositional(noun.head, "in", "at"), *verbs.prepositional(noun, "in", "at")]
    if any(child.lower_ == "same" for child in noun.children) and elsewhere:
        return  # "he held the same job in another region": which, the title beside him would have to say
    end = noun.idx + len(noun)
    if word in POST_WORDS and (before := _apposed(scene, noun)) is not None:
        yield Seat(end, post=before)  # "was elected vice president, the post that Xi had held"
        return
    if word not in POST_WORDS and not verbs.prepositional(noun, "of"):
        if word in ("office", "power", "command", "charge") and noun.i == noun.left_edge.i:
            position = scene.known_post(person, gone=True)
            yield from [Seat(end, position=position, vague=True)] if position is not None else []
        elif noun.head.lemma_.lower() in ("keep", "retain", "hold"):
            yield from _bodies(scene, noun)  # "Miao keeps the Political Work Department"
        return
    if word == "office" and noun.i == noun.left_edge.i:
        position = scene.known_post(person)
        yield from [Seat(end, position=position, vague=True)] if position is not None else []
        return
    yield from seats_of(scene, noun, person, gained=False)


def _spoken_of(scene: Scene, person: int) -> int | None:
    """The one post that the sentence before gives somebody: "Holm is premier. He first held it from 2006 to 2010"."""
    near = [c for c in scene.before if c.person == person and scene.sentence.index - c.scene.sentence.index == 1]
    positions = {scene.position_of(c) for c in near if c.modality is Modality.ASSERTED}
    return positions.pop() if len(positions) == 1 else None


def _bodies(scene: Scene, noun: Token) -> Iterator[Seat]:
    """The seats at the head of a ministry, a department or a command that somebody is said to hold."""
    for body in scene.sentence.organisations:
        entry = scene.article.organisations[body.organisation]
        own = any(child.lower_ in ("his", "her") for child in noun.children)  # "kept his navy"
        kinds = ("ministry", "department", "command", *(("armed_force",) if own else ()))
        if body.start <= noun.idx < body.end and entry.kind in kinds:
            yield Seat(body.end, position=scene.head_of(body))


def _apposed(scene: Scene, noun: Token) -> PostMention | None:
    """The title to which "the post" stands in apposition, the time of it apart: "became commander in 2017, a post that"."""
    start = noun.left_edge.idx
    post = next((post for post in reversed(scene.sentence.posts) if post.end <= start), None)
    if post is None:
        return None
    end = next(
        (w.end for w in scene.sentence.whens if _BEFORE_TIME.fullmatch(scene.text[post.end : w.start])), post.end
    )
    return post if re.fullmatch(r"\s*[,–—-]+\s*", scene.text[min(end, start) : start]) else None


def _hold(scene: Scene, verb: Verb, person: int, seat: Seat) -> None:
    position = seat.position if seat.position is not None else scene.resolve(seat.post, person) if seat.post else None
    if position is None or any(c.person == person and c.anchor == verb.token for c in scene.found):
        return
    if told_then(scene, person) or (seat.vague and verb.past and has_by_now(scene, person, position)):
        return  # "since 2006, when Holm, now the president, held the post": that of which the sentence speaks
    if counted(verb) or (verb.tense is Tense.BARE and verb.token.head.lower_ in _OF_A_ROW):
        return  # "was the youngest to hold the office": how many have, not that he will
    start = verb.token.idx
    _say(scene, verb, person, PostMention(start, seat.end, start, seat.end, "", position=position))


def _say(scene: Scene, verb: Verb, person: int, post: PostMention) -> None:
    """Adds that somebody has the post, or had it."""
    keeps = verb.lemma in ("keep", "retain")
    until = date_of(scene.sentence, verb.token) if keeps else None
    over = until is not None and until.kind in (Kind.UNTIL, Kind.FROM_TO) and verb.past  # "a post he kept until 2014"
    if keeps and not over and _goes_on(verb):
        scene.state(person, post, "holds the post", verb.token, verb.token.idx, post.end)  # when others went, he stayed
    else:
        say(scene, verb, person, post, "holds the post", verb.token.idx)


def _goes_on(verb: Verb) -> bool:
    """Whether who keeps a post has it today: "kept" when others went, "will keep" when he comes to another."""
    told = verb.tense in (Tense.PAST, Tense.PERFECT, Tense.FUTURE)
    return told and not verb.negated and not verb.modal


def in_office(scene: Scene) -> None:
    """ "Odierno, in the post since September 2011, is retiring": a stretch beside the name, of the post that he has."""
    for mention in scene.sentence.people:
        apposed = [c.end for c in scene.found if c.person == mention.person and c.rule == "apposition"]
        ends = [mention.end, *(end for end in apposed if end > mention.end)]
        match = next((found for end in ends if (found := _SINCE.match(scene.text, end))), None)
        position = scene.known_post(mention.person) if match is not None else None
        if match is None or position is None:
            continue
        start, end = match.start("words"), match.end("words")
        own = PostMention(start, end, start, end, "", position=position)
        anchor = scene.sentence.head_token(start, end)
        scene.state(mention.person, own, "in office", anchor, mention.start, end, aspect=Aspect.HOLDS, title=True)
