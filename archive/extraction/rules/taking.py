"""Sentences that say that somebody took up a post: became, rose to, took over, took office, joined a commission."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction import verbs
from archive.extraction.context import OrganisationMention, PersonMention, PostMention
from archive.extraction.rules.appointments import MEMBER_BODIES, posts_after
from archive.extraction.rules.meaning import modality_of, quote_start
from archive.extraction.rules.scene import Scene
from archive.extraction.rules.seats import seats_of
from archive.extraction.verbs import Verb
from archive.model import Aspect, Modality

_INTRANSITIVE = frozenset(["become", "rise", "ascend", "move", "return", "step", "go"])
_TAKE = frozenset(["take", "assume", "enter", "start", "begin", "come"])
_BACK_TO = re.compile(r"\s+to\s+(?:the\s+)?[A-Z][^,.;:]{2,60}?\s+as\b")
_THE = re.compile(r"\s+(?:the\s+)?")
_COUNCILS = frozenset(("council", "commission", "committee", "board", "body", "cabinet", "bureau"))
_JOIN = frozenset(("join", "enter"))
_AND_TOO = re.compile(
    r"\s+(?:the\s+)?[^,.;]{2,40}?\s+in\s+(?:\w+\s+)?\d{4}\s*,?\s+and\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?"
)


def takes(scene: Scene, verb: Verb) -> None:
    """Adds who took up which post by one verb."""
    if verb.lemma in _INTRANSITIVE:
        _became(scene, verb)
    if verb.lemma in _TAKE:
        _took(scene, verb)
    if verb.lemma in _JOIN:
        _joined(scene, verb)


def _became(scene: Scene, verb: Verb) -> None:
    token = verb.token
    end = token.idx + len(token)
    if verb.lemma == "become":
        posts = posts_after(scene, verb, end)
    else:
        post = scene.post_after(
            end,
            r"\s+(?:up\s+|back\s+)?(?:to|as|into)\s+(?:(?:become|be)\s+)?(?:the\s+(?:role|post|position|office|job)\s+of\s+)?(?:(?:the|a|an|new)\s+)*",
        )
        if post is None and (body := _BACK_TO.match(scene.text, end)) is not None:
            post = scene.post_after(body.end(), r"\s*(?:(?:the|a|an)\s+)?")  # "returned to the council as its chairman"
        posts = scene.joined_posts(post) if post is not None else []
    if verb.negated:
        _never(scene, verb, posts)
        return
    for person in scene.subjects(token):
        for post in posts:
            if _only_counts(scene, token, person, post):
                continue
            scene.change(
                person,
                Aspect.BEGAN,
                verb.lemma,
                token,
                quote_start(scene, token),
                post.end,
                post=post,
                modality=modality_of(scene, verb),
            )


def _never(scene: Scene, verb: Verb, posts: list[PostMention]) -> None:
    """ "who never became members of the commission": up to now they are not."""
    never = any(child.lower_ == "never" for child in verb.token.children)
    if not never or verb.lemma != "become" or not verb.past:
        return
    start = quote_start(scene, verb.token)
    for person in scene.subjects(verb.token):
        for post in posts:
            scene.state(person, post, "become", verb.token, start, post.end, aspect=Aspect.NOT_HOLDING)


_NOW = re.compile(r"\bnow\b")
_COUNTED = re.compile(r"\b(?:first|second|third|fourth|fifth|last|only|youngest|oldest)\b[\s\w-]{0,20}$")


def _only_counts(scene: Scene, verb: Token, person: int, post: PostMention) -> bool:
    """Whether somebody in a post is only the first in it to do a thing: "became the first ambassador to visit the town"."""
    before = any(c.person == person and c.aspect is Aspect.BEGAN for c in scene.found)
    if verb.tag_ == "VBG" and before and person == scene.article.topic and _COUNTED.search(scene.text[: post.head]):
        return True  # "was named director, becoming the youngest leader of the force": the same post by another word
    counted = re.search(
        r"\b(?:first|second|third|fourth|fifth|last|only|longest-\w+|youngest|oldest)\b", scene.text[: post.head][-40:]
    )
    if counted is None or not re.match(r"[\w\s]{0,30}\bto\s+(?:be\s+)?[a-z]", scene.text[post.end :]):
        return False
    position = scene.resolve(post, person)
    return any(c.person == person and scene.position_of(c) == position for c in scene.before)


def _took(scene: Scene, verb: Verb) -> None:
    """ "took over as commander", "takes over the western command", "took office as premier", "assumed the post of minister"."""
    token = verb.token
    end = token.idx + len(token)
    over = re.match(
        r"\s+(?:over|up|charge|office|command|the helm|control|on|(?:the|his|her) oath(?: of office)?(?= as\b))\b",
        scene.text[end:],
    )
    if verb.lemma == "come":
        over = re.match(r"\s+(?:in)?to (?P<office>office|power)\b", scene.text[end:])
    if verb.lemma in ("take", "come") and not over:
        return
    start = end + (over.end() if over else 0)
    people = scene.subjects(token)
    modality = modality_of(scene, verb)
    post = scene.post_after(
        start,
        r"(?:\s+(?:formally|officially|today|yesterday|(?:on|in|late|early|last|this|earlier)\s[^,.;]{2,25}?))?(?:\s+from\s+[^,.;]{2,40}?)?\s+(?:(?:as|of|office as|duties as|the post of|the position of|the role of|the job of|the post as|from)\s+)*(?:(?:the|a|an|his|her)\s+)*(?:post of\s+)?",
    )
    giver = _titled_giver(scene, post, start) if post is not None else None
    if post is not None and giver is not None:
        _took_from_titled(scene, verb, people, post, giver, modality)
        return
    if post is not None:
        for person in people:
            for joined in scene.joined_posts(post):
                scene.change(
                    person,
                    Aspect.BEGAN,
                    "takes over",
                    token,
                    quote_start(scene, token),
                    joined.end,
                    post=joined,
                    modality=modality,
                )
        return
    if modality is Modality.HYPOTHETICAL:
        return
    if over and over.group().strip() == "over" and _took_from(scene, verb, start, people, modality):
        return
    if scene.article.topic is not None and scene.article.topic in people:
        return  # of a life `office` says it
    if over and over.group().split()[-1] in ("office", "power") and not re.match(r"\s+(?:as|of)\b", scene.text[start:]):
        for person in people:  # "since he took office in February": the post that the article has given them
            scene.change(
                person,
                Aspect.BEGAN,
                "takes office",
                token,
                quote_start(scene, token),
                start,
                position=scene.known_post(person),
                modality=modality,
            )
        return
    if (
        over
        and over.group().strip() in ("over", "command", "charge")
        and (len(people) < 2 or "respectively" not in scene.text)
    ):
        body = next(
            (
                m
                for m in scene.sentence.organisations
                if m.start >= start
                and re.fullmatch(r"\s+(?:of\s+)?(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?", scene.text[start : m.start])
            ),
            None,
        )
        if body is not None:
            position = scene.head_of(body)
            for person in people:
                scene.change(
                    person,
                    Aspect.BEGAN,
                    "takes over",
                    token,
                    quote_start(scene, token),
                    body.end,
                    position=position,
                    modality=modality,
                )
            _given_by(scene, verb, body.end, position, modality)


def _given_by(scene: Scene, verb: Verb, at: int, position: int, modality: Modality) -> None:
    """ "took command of the fleet from Admiral Locklear": the end of the one before."""
    match = re.match(r"\s+from\s+", scene.text[at:])
    giver = next(
        (m for m in scene.sentence.people if match and m.start >= at and scene.only_ranks(at + match.end(), m.start)),
        None,
    )
    if giver is not None and modality is Modality.ASSERTED:
        begin = quote_start(scene, verb.token)
        scene.change(giver.person, Aspect.ENDED, "succession", verb.token, begin, giver.end, position=position)


def _titled_giver(scene: Scene, post: PostMention, start: int) -> PersonMention | None:
    """Whom a title after "from" leads: "takes over from the chief of staff, General Lis"."""
    if not re.search(r"\bfrom\s+(?:the\s+)?$", scene.text[start : post.start] + _article(scene, post)):
        return None
    comma = scene.text.startswith(", ", post.end)
    named = scene.led(post)
    return named or next(
        (
            m
            for m in scene.sentence.people
            if comma and m.start >= post.end + 2 and scene.only_ranks(post.end + 2, m.start)
        ),
        None,
    )


def _article(scene: Scene, post: PostMention) -> str:
    found = re.match(r"(?:the\s+)?", scene.text[post.start : post.head])
    return found.group() if found else ""


def _took_from_titled(
    scene: Scene, verb: Verb, people: list[int], post: PostMention, giver: PersonMention, modality: Modality
) -> None:
    """The post that the giver's title names, unless that is his next one: then what the article has just told."""
    told = [c for c in scene.before if c.person in people and c.aspect is Aspect.BEGAN]
    moved = post.new or _NOW.search(scene.text[post.start : post.head]) is not None
    if told and scene.sentence.index - told[-1].scene.sentence.index <= 1:
        position = scene.passed_on(told)
    elif moved:
        own = [c for c in scene.before if c.person in people and c.aspect is Aspect.HOLDS]
        near = [c for c in own if scene.sentence.index - c.scene.sentence.index <= 1]
        position = scene.position_of(near[-1]) if near else None
    else:
        position = scene.resolve(post, giver.person)
    begin = quote_start(scene, verb.token)
    for person, aspect in [*((each, Aspect.BEGAN) for each in people), (giver.person, Aspect.ENDED)]:
        scene.change(person, aspect, "takes over", verb.token, begin, giver.end, position=position, modality=modality)


def _took_from(scene: Scene, verb: Verb, start: int, people: list[int], modality: Modality) -> bool:
    """ "He takes over from Gen. Chen Bingde": the post just told, or the one that the other was said to have."""
    match = re.match(r"\s+from\s+", scene.text[start:])
    at = start + match.end() if match else start
    giver = next((m for m in scene.sentence.people if match and m.start >= at and scene.only_ranks(at, m.start)), None)
    nouns = verbs.prepositional(verb.token, "from") if match and giver is None else []
    giver = giver or next((m for noun in nouns if (m := scene.mention_of(noun)) is not None), None)
    if giver is None:
        return False
    told = [
        c for c in scene.before if c.person in people and c.aspect is Aspect.BEGAN and c.modality is Modality.ASSERTED
    ]
    next_one = {
        scene.position_of(c)
        for c in scene.found
        if c.person == giver.person and c.post is not None and (c.post.new or _NOW.search(scene.text[c.start : c.end]))
    }
    position = scene.passed_on(told) if told else scene.known_post(giver.person)
    if not told and position in next_one:
        return True  # "took over from Han, the new chief of staff": what he was, the article does not say
    if position is None and len(people) == 1:
        # "since he took over from Bell in July", told of the minister; what he was before is another
        now = [c for c in (*scene.before, *scene.found) if c.person == people[0]]
        held = [c for c in now if c.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED)]
        position = scene.position_of(held[-1]) if held else None
    if position is None:
        position = _where(scene, verb.token)
    begin = quote_start(scene, verb.token)
    for person in people if not told else ():
        scene.change(
            person, Aspect.BEGAN, "takes over", verb.token, begin, giver.end, position=position, modality=modality
        )
    scene.change(
        giver.person, Aspect.ENDED, "succession", verb.token, begin, giver.end, position=position, modality=modality
    )
    return True


def _where(scene: Scene, verb: Token) -> int | None:
    """ "the education ministry, where Ndiaye takes over from Blanquer": its head, or its minister."""
    clause = re.search(r",?\s+where\s+[^.;]*$", scene.text[: verb.idx])
    if clause is None:
        return None
    span = scene.sentence.span(clause.start() - 1, clause.start())
    seats = seats_of(scene, span[0]) if span is not None and len(span) else []
    seat = seats[0] if seats else None
    if seat is None or seat.position is not None:
        return seat.position if seat is not None else None
    return scene.resolve(seat.post, None) if seat.post is not None else None


def _joined(scene: Scene, verb: Verb) -> None:
    """ "joined the Central Military Commission": membership of a body that has members."""
    token = verb.token
    _joined_people(scene, verb)
    body = next(
        (
            m
            for first in verbs.objects(token)
            for noun in verbs.coordinated(first)  # "joined the army in 1968 and the commission in 2012"
            for m in scene.sentence.organisations
            if m.start <= noun.idx < m.end and _has_members(scene, m.organisation)
        ),
        None,
    )
    body = body or _joined_too(scene, token)
    if body is None:
        _joined_as(scene, verb)
        return
    post = scene.post_after(body.end, r"\s+as\s+(?:one\s+of\s+)?(?:(?:the|a|an|its)\s+)?(?:\w+\s+)?")
    if post is not None:
        post.organisation = body.organisation if post.organisation is None else post.organisation
        post.possessive_pronoun = False
    position = scene.positions.of(scene.article, body.organisation, "member") if post is None else None
    for person in scene.subjects(token):
        start, modality = quote_start(scene, token), modality_of(scene, verb)
        end = post.end if post is not None else body.end
        scene.change(person, Aspect.BEGAN, "joins", token, start, end, post=post, position=position, modality=modality)


def _joined_people(scene: Scene, verb: Verb) -> None:
    """ "Li and Liu join Miao and Zhang as members": who comes to those who are."""
    post = next((p for n in _as_nouns(verb.token) if (p := scene.sentence.post_at(n.idx)) is not None), None)
    there = [person for noun in verbs.objects(verb.token) for person in scene.people_of(noun)]
    if post is None or not there:
        return
    modality = modality_of(scene, verb)
    start = quote_start(scene, verb.token)
    post.definite = True
    for person in scene.subjects(verb.token):
        scene.change(person, Aspect.BEGAN, "joins", verb.token, start, post.end, post=post, modality=modality)
    for person in there if modality is Modality.ASSERTED and post.plural else ():
        scene.state(person, post, "joined by", verb.token, start, post.end, title=True)


def _as_nouns(token: Token) -> list[Token]:
    found = verbs.prepositional(token, "as")
    for noun in verbs.objects(token):
        for each in verbs.coordinated(noun):
            found.extend(verbs.prepositional(each, "as"))
    return found


def _joined_too(scene: Scene, token: Token) -> OrganisationMention | None:
    """The second of two objects with a year each, which the parser may hang on the first year: "joined the army in 1968 and
    the commission in 2012"."""
    start = token.idx + len(token)
    for mention in scene.sentence.organisations:
        if mention.start > start and _has_members(scene, mention.organisation):
            between = scene.text[start : mention.start]
            return mention if _AND_TOO.fullmatch(between) else None
    return None


def _joined_as(scene: Scene, verb: Verb) -> None:
    """ "joined the Department of Energy as deputy secretary": a post of the body joined."""
    at = verb.token.idx + len(verb.token)
    body = next((m for m in scene.sentence.organisations if _THE.fullmatch(scene.text[at : m.start])), None)
    council = any(noun.lemma_.lower() in _COUNCILS for noun in verbs.objects(verb.token))
    if body is None and scene.article.topic is None and not council:
        return
    start = body.end if body is not None else at
    named = body is not None and not body.generic
    post = scene.post_after(
        start,
        (r"" if named else r"(?:[^,.;]|\b[A-Z]\.){0,60}?")
        + r"\s+as\s+(?:one\s+of\s+)?(?:(?:the|a|an|its)\s+)?(?:\w+\s+)?",
    )
    if post is None or (named and post.country is not None):
        return
    if named and body is not None and post.organisation is None:
        post.organisation = body.organisation
    for person in scene.subjects(verb.token):
        start, modality = quote_start(scene, verb.token), modality_of(scene, verb)
        scene.change(person, Aspect.BEGAN, "joins", verb.token, start, post.end, post=post, modality=modality)


def _has_members(scene: Scene, organisation: int) -> bool:
    entry = scene.article.organisations[organisation]
    return any(word in f"{entry.kind or ''} {entry.name}".lower() for word in MEMBER_BODIES)
