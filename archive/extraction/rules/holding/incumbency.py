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
from archive.extraction.rules.holding.held_by import held_by, named_held
from archive.extraction.rules.holding.kept_post import kept_post
from archive.extraction.rules.holding.the_post import apposed_post, hold, last_told, once_held, say_of_post
from archive.extraction.rules.whose.seats import POST_WORDS, Seat, seats_of
from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

_OF_A_ROOM = frozenset("usual accustomed assigned reserved front back".split())  # "was not in his usual seat"
_HOLD = frozenset(("hold", "occupy", "keep", "retain", "have"))
_TAKE = frozenset(("fill", "take", "assume"))
_BE = frozenset(("be", "remain", "stay", "serve", "continue"))
_POST_OF = re.compile(
    r"\s+(?:in\s+)?(?:the\s+|his\s+|her\s+|various\s+|several\s+|many\s+)?(?:(?:(?:post|position|role|title|job|office)s?),?\s+(?:of|as|such as|including|like|among them|notably)"
    r"|(?:place|seat)\s+as)\s+(?:an?\s+|the\s+)?"
)
_BEFORE_HIM = re.compile(
    r"\b(?:[Bb]efore (?:him|her)|ahead of (?:him|her)|[Pp]reviously|[Ee]arlier|[Bb]efore (?:that|then))\b"
)
# "who did the job ahead of Holm"
_BEFORE_NAMED = re.compile(
    r"\w+\s+(?:before|ahead of)\s+(?:him|her|[A-Z][\w.-]+(?:\s+[A-Z][\w.-]+)*(?:\s+did)?)(?=[,.;])"
)
_FOR_A_TIME = re.compile(r"\s+(?:for\s+(?:[\w-]+\s+){1,3}(?:months?|years?|weeks?)|until|from\s+\w+)\b")
_LEAD = 40  # characters
_INTO = re.compile(r"\b(?:as|to be|to)\s+(?:(?:the|its|his|her|new|next|acting|interim)\s+)*$")


def incumbency(scene: Scene, verb: Verb) -> None:
    """Adds whom one verb puts in a post that goes by other words than its title."""
    if verb.lemma in _HOLD and not verb.passive:
        post = scene.post_after(verb.token.idx + len(verb.token), _POST_OF.pattern)
        if post is not None:
            for person in scene.subjects(verb.token):
                for joined in scene.joined_posts(post):
                    say_of_post(scene, verb, person, joined)
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
        if not named_held(scene, verb):
            held_by(scene, verb)
        return
    elif verb.lemma == "be" and any(child.lower_ == "where" for child in verb.token.children):
        _where_since(scene, verb)
        return
    elif verb.lemma in _BE:
        nouns = [noun for noun in verbs.prepositional(verb.token, "in", "at", "on") if noun.lower_ != "chair"]
        nouns = [noun for noun in nouns if not any(child.lower_ in _OF_A_ROOM for child in noun.children)]
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
                and (position := last_told(scene, person, over=True)) is not None
            ):
                once_held(scene, verb, person, position, noun.idx + len(noun))
                continue
            if (kept := kept_post(scene, verb, noun, person)) is not None:
                hold(scene, verb, person, Seat(noun.idx + len(noun), position=kept))
                continue
            if _told_first(scene, verb, noun, person):
                continue
            said = _of_the_replaced(scene, verb, noun, person)
            if said is not None or (said := _just_said(scene, verb, noun, person)) is not None:
                hold(scene, verb, person, Seat(noun.idx + len(noun), position=said))
                continue
            for seat in _seats(scene, noun, person):
                hold(scene, verb, person, seat)


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
    if word in POST_WORDS and (before := apposed_post(scene, noun)) is not None:
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
