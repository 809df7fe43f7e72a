"""Sentences that say that somebody took up a post: became, rose to, took over, took office."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.dating import date_of
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.beginning.appointed_to import posts_after
from archive.extraction.rules.beginning.joining import joins
from archive.extraction.rules.beginning.named_to import into_office
from archive.extraction.rules.following.there import commanded_in
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.givers import (
    ended_by_name,
    ended_by_post,
    taken_from,
    taken_from_titled,
    titled_giver,
)
from archive.extraction.rules.whose.owned import innermost
from archive.extraction.scene import OF_MANY, Scene
from archive.model import Aspect, Modality

_INTRANSITIVE = frozenset(
    """
    become rise ascend move return step go climb come emerge cross switch leap jump vault soar shoot advance graduate progress
    accede
    """.split()
)
_RISES = frozenset("rise climb ascend leap jump vault soar shoot advance graduate progress".split())
_TAKE = frozenset(["take", "assume", "enter", "start", "begin", "come", "accept"])
_MADE_IT = re.compile(r"\s+it(?:\s+all\s+the\s+way)?(?=\s+to\s)")
_BACK_TO = re.compile(r"\s+to\s+(?:the\s+)?[A-Z][^,.;:]{2,60}?\s+as\b")
_CAME_IN = re.compile(r"\s+in(?=\s+(?:only\s+|just\s+)?(?:last|this|in|on|early|late|earlier)\b)")
_SINCE = re.compile(r"\b[Ss]ince\s+[^,;.]{0,50}$")
_OVER_TO = re.compile(r"\s+(?:over\s+|across\s+|on\s+|up\s+|back\s+)?to\s+(?:the\s+)?(?=[A-Za-z])")
_AS_ITS = r"(?:\s+(?:in|last|this|on)\s[\w ]{1,20}?)?,?\s+as\s+(?:one\s+of\s+)?(?:(?:its|the|a|an)\s+)?(?:new\s+)?"
_POST_OF = re.compile(
    r"\s+(?:the|a|his|her)\s+(?:\w+\s+)?(?:post|position|role|job|office|portfolio|appointment|nomination|chairmanship)\s+(?:of|as)\b"
)
_JOIN = frozenset(("join", "enter"))


def takes(scene: Scene, verb: Verb) -> None:
    """Adds who took up which post by one verb."""
    if verb.lemma in _INTRANSITIVE or (
        verb.lemma == "make" and _MADE_IT.match(scene.text, verb.token.idx + len(verb.token))
    ):
        _became(scene, verb)
    if verb.lemma in _TAKE:
        _took(scene, verb)
    if verb.lemma in _JOIN:
        joins(scene, verb)


def _became(scene: Scene, verb: Verb) -> None:
    token = verb.token
    end = token.idx + len(token)
    if verb.lemma == "become":
        posts = posts_after(scene, verb, end)
    else:
        made_it = _MADE_IT.match(scene.text, end) if verb.lemma == "make" else None
        end = made_it.end() if made_it is not None else end
        if (
            _SENT_AWAY.search(scene.text[:end])
            or (verb.lemma == "come" and not _COMES_IN.match(scene.text, end))
            or (verb.lemma == "emerge" and not _EMERGES.match(scene.text, end))
        ):
            return
        post = scene.post_after(
            end,
            (
                r"(?:\s+from\s[^,.;]{3,45}?)?"
                if verb.lemma in _RISES
                else f"(?:{_CHOSEN_BY})?"
                if verb.lemma == "emerge"
                else ""
            )
            + r"(?:\s+(?:up|over|back|in|through the ranks|swiftly|quickly|straight|directly|in\s(?:\w+\s)?\d{4}|on\s\w+day|last\s\w+|this\s\w+))*\s+(?:to|as|into)\s+(?:(?:become|be)\s+)?"
            r"(?:(?:the|his|her)\s+(?:new\s+)?(?:role|post|position|office|job)\s+(?:of|as)\s+)?(?:one\s+of\s+)?(?:(?:the|its|a|an|new|acting)\s+)*",
        )
        if post is None and (body := _BACK_TO.match(scene.text, end)) is not None:
            post = scene.post_after(body.end(), r"\s*(?:(?:the|a|an)\s+)?")  # "returned to the council as its chairman"
        if post is None and (over := _OVER_TO.match(scene.text, end)) is not None:
            post = _of_body_joined(scene, over.end())
        posts = scene.joined_posts(post) if post is not None else []
        if not posts and not verb.negated and verb.lemma in _RISES | {"return", "come", "step"}:
            into_office(scene, token, scene.subjects(token), modality_of(scene, verb), verb.lemma)
        for each in posts:
            each.definite = each.definite or not each.indefinite  # "rose to commander in 2016": of the body last named
    if verb.negated:
        _never(scene, verb, posts)
        return
    for person in scene.subjects(token):
        for post in posts:
            if _only_counts(scene, token, person, post):
                continue
            if _LONGEST.search(scene.text, 0, post.head):
                if modality_of(scene, verb) is Modality.ASSERTED:
                    scene.state(person, post, verb.lemma, token, quote_start(scene, token), post.end)
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


def _of_body_joined(scene: Scene, at: int) -> PostMention | None:
    """ "Has crossed over to the general staff as one of its deputy chiefs": a post of the body that is named first."""
    body = next((m for m in scene.sentence.organisations if m.start == at), None)
    post = scene.post_after(body.end, _AS_ITS) if body is not None else None
    if body is None or post is None or post.country is not None or post.organisation not in (None, body.organisation):
        return None
    post.organisation, post.explicit, post.possessive_pronoun, post.position = body.organisation, True, False, None
    return post


def _never(scene: Scene, verb: Verb, posts: list[PostMention]) -> None:
    """ "who never became members of the commission": up to now they are not."""
    never = any(child.lower_ == "never" for child in verb.token.children)
    if not never or verb.lemma != "become" or not verb.past:
        return
    start = quote_start(scene, verb.token)
    for person in scene.subjects(verb.token):
        for post in posts:
            scene.state(person, post, "become", verb.token, start, post.end, aspect=Aspect.NOT_HOLDING)


_TO_GO = re.compile(
    r"[\w\s]{0,30}?\s+to\s+(?:be\s+(?:\w+ly\s+)?(?:sacked|fired|dismissed|removed|ousted|purged|arrested|investigated|jailed|charged|expelled|"
    r"impeached|killed|assassinated|replaced|forced)|quit|resign|leave|step\s+(?:down|aside)|fall|die|go|lose|retire)\b"
)
# "emerged as the new chief", "emerged from the congress as one of its vice chairmen": chosen by it
_CHOSEN_BY = (
    r"\s+(?:from|out\s+of)\s(?=[^,.;]{0,60}\b(?:plenum|congress|session|vote|election|conclave|reshuffle|contest|ballot|run-?off|conference|convention|shake-?up|"
    r"assembly|primary|primaries)\b)[^,.;]{3,60}?"
)
_EMERGES = re.compile(
    rf"\s+as\s+(?:the|its)\s+(?:new|next)\b|{_CHOSEN_BY}(?=\s+as\s(?![^,.;]*\b(?:in-waiting|elect|designate)\b))"
)
_COMES_IN = re.compile(r"\s+(?:in|up|back)\b")
_SENT_AWAY = re.compile(r"\b(?:let|lets|letting) go$")  # "was let go as minister"
_COUNTED = re.compile(r"\b(?:first|second|third|fourth|fifth|last|only|youngest|oldest)\b[\s\w-]{0,20}$")


# "Became the longest-serving minister": who has long been it.
_LONGEST = re.compile(r"\blongest-\w+\s+(?:[\w-]+\s+){0,3}$")


def _only_counts(scene: Scene, verb: Token, person: int, post: PostMention) -> bool:
    """Whether somebody in a post is only the first in it to do a thing: "became the first ambassador to visit the town"."""
    before = any(c.person == person and c.aspect is Aspect.BEGAN for c in scene.found)
    if verb.tag_ == "VBG" and before and person == scene.article.topic and _COUNTED.search(scene.text[: post.head]):
        return True  # "was named director, becoming the youngest leader of the force": the same post by another word
    if _TO_GO.match(scene.text, post.end):
        return True  # "becoming the fifth minister to quit the government"
    counted = re.search(
        r"\b(?:first|second|third|fourth|fifth|last|only|longest-\w+|youngest|oldest)\b.*$",
        scene.text[: post.head][-40:],
    )
    if counted is None or not re.match(r"[\w\s]{0,30}\bto\s+(?:be\s+)?[a-z]", scene.text[post.end :]):
        return False
    if re.search(r"\b(?:sitting|serving|incumbent)\b", counted.group()) is not None:
        return True  # "became the first sitting minister to visit the island"
    position = scene.resolve(post, person)
    return any(c.person == person and scene.position_of(c) == position for c in scene.before)


def _took(scene: Scene, verb: Verb) -> None:
    """ "took over as commander", "takes over the western command", "took office as premier", "assumed the post of minister"."""
    token = verb.token
    end = token.idx + len(token)
    over = re.match(
        r"\s+(?:over|up|charge|office|command|(?:the|his|her) (?:helm|reins|baton)|control|on|(?:the|his|her|their) oaths?(?: of office)?(?= as\b))\b",
        scene.text[end:],
    )
    if verb.lemma == "come":
        over = re.match(r"\s+(?:in)?to (?P<office>office|power)\b", scene.text[end:])
        if over is None and token.dep_ == "relcl" and _CAME_IN.match(scene.text, end):
            _came_in(scene, verb)  # "Minister Chang, who came in last month"
            return
    if verb.lemma in ("take", "come") and not over:
        return
    if verb.lemma == "accept" and not _POST_OF.match(scene.text, end):
        return  # "accepted the minister's apology"
    start = end + (over.end() if over else 0)
    people = scene.subjects(token)
    modality = modality_of(scene, verb)
    post = scene.post_after(
        start,
        r"(?:,?\s+(?:formally|officially|today|yesterday|(?:on|in|late|early|last|this|earlier)\s(?:(?! (?:after|following|from)\b)[^,.;]){2,25}?|(?:(?:only|just|barely)\s+)?[\w-]+\s+(?:day|week|month|year)s?\s+(?:ago|earlier|later)),?)?(?:\s+from\s+[^,.;]{2,40}?)?\s+(?:(?:as|of|the appointment as|office as|(?:work|life|duties|responsibilities|(?:the\s+)?reins|his\s+(?:new\s+)?(?:work|duties)|her\s+(?:new\s+)?(?:work|duties)) as|duties as|the post of|the position of|the role of|the job of|the post as|from|(?:his|her|the)\s+(?:current|present|new)\s+(?:post|position|job|role)(?:\s+of|\s+as|,))\s+)*(?:(?:the|a|an|his|her)\s+)*(?:post of\s+)?",
    )
    giver = titled_giver(scene, post, start) if post is not None else None
    if post is not None and giver is not None:
        taken_from_titled(scene, verb, people, post, giver, modality)
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
        ended_by_post(scene, verb, people, post, modality)
        return
    if modality is Modality.HYPOTHETICAL:
        return
    if (
        over
        and over.group().strip() in ("over", "charge", "command")
        and taken_from(scene, verb, start, people, modality)
    ):
        return
    if scene.article.topic is not None and scene.article.topic in people:
        return  # of a life `office` says it
    if over and over.group().split()[-1] in ("office", "power") and not re.match(r"\s+(?:as|of)\b", scene.text[start:]):
        if over.group().split()[-1] == "power" or (
            _SINCE.search(scene.text, 0, token.idx) and date_of(scene.sentence, token) is None
        ):
            return  # "since Xi came to power in 2012": in which office he did, and at times when, it does not say
        for person in people:  # "since he took office in February": the post that the article has given them
            scene.change(
                person,
                Aspect.BEGAN,
                "takes office",
                token,
                quote_start(scene, token),
                start,
                position=_office_of(scene, person),
                modality=modality,
            )
        return
    if (
        over
        and over.group().split()[-1] in ("over", "command", "charge", "helm", "reins", "control")
        and (len(people) < 2 or "respectively" not in scene.text)
    ):
        body = next(
            (
                m
                for m in scene.sentence.organisations
                if m.start >= start
                and (
                    re.fullmatch(r"\s+(?:of\s+)?(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?", scene.text[start : m.start])
                    or commanded_in(scene, start, m)
                )
            ),
            None,
        )
        body = innermost(scene, body) if body is not None else None
        as_ = scene.post_after(body.end, r"\s+as\s+(?:(?:its|the|their)\s+)?(?:new\s+)?") if body is not None else None
        if body is not None and as_ is not None and as_.organisation is None and as_.country is None:
            as_.organisation, as_.explicit, as_.possessive_pronoun = body.organisation, True, False
            start, how = quote_start(scene, token), "takes over"
            for person in people:
                scene.change(person, Aspect.BEGAN, how, token, start, as_.end, post=as_, modality=modality)
            return
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
            ended_by_name(scene, verb, body.end, position, modality)


def _office_of(scene: Scene, person: int) -> int | None:
    """The post last given to somebody; of one who sits on a body too, his own: nobody takes office as a member."""
    known = scene.known_post(person)
    if known is None or scene.article.positions[known].title not in OF_MANY:
        return known
    told = [c for c in reversed(scene.before) if c.person == person and c.aspect is not Aspect.NOT_HOLDING]
    own = (p for c in told if (p := scene.position_of(c)) is not None)
    return next((p for p in own if scene.article.positions[p].title not in OF_MANY), known)


def _came_in(scene: Scene, verb: Verb) -> None:
    """Of whom a title beside the name says into what he came."""
    token = verb.token
    for person in scene.subjects(token) if date_of(scene.sentence, token) is not None else ():
        own = [p for c in scene.found if c.person == person and c.title and (p := scene.position_of(c)) is not None]
        start, end = quote_start(scene, token), token.idx + len(token)
        position = own[0] if own else None
        scene.change(person, Aspect.BEGAN, "takes office", token, start, end, position=position)
