"""Sentences that say that a tenure began: appointments, promotions to a post, taking over, joining a commission."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction import verbs
from archive.extraction.context import PersonMention, PostMention
from archive.extraction.rules.scene import Scene
from archive.extraction.verbs import Tense, Verb, lemma_of
from archive.model import Aspect, Modality

APPOINT = frozenset(
    [
        "appoint",
        "name",
        "choose",
        "elect",
        "pick",
        "select",
        "install",
        "designate",
        "make",
        "confirm",
        "approve",
        "elevate",
        "promote",
        "reappoint",
        "reelect",
        "re-elect",
        "swear",
        "tap",
        "hire",
        "announce",
        "unveil",
        "introduce",
        "assign",
        "anoint",
        "crown",
        "proclaim",
        "move",
        "transfer",
        "shift",
        "raise",
        "vote",
        "endorse",
        "return",
        "instate",
        "reinstate",
    ]
)
# Verbs that name somebody to a post only in the passive ("was announced as commander").
_SHOWN = frozenset(("announce", "unveil", "introduce"))
# Verbs whose "to lead", "to succeed" is still to come.
_CHOICE = frozenset(("pick", "choose", "tap", "nominate", "confirm", "select", "propose"))
_AGAIN = frozenset(("reappoint", "reelect", "re-elect", "swear", "confirm", "inaugurate", "reinstate"))
_INTRANSITIVE = frozenset(["become", "rise", "ascend", "move", "return", "step", "go"])
_NOMINATE = frozenset(["nominate", "propose", "recommend", "put", "tip", "shortlist"])
_TAKE = frozenset(["take", "assume", "enter", "start", "begin", "come"])
_PROMISE = frozenset(
    ("set", "due", "expected", "poised", "likely", "slated", "scheduled", "tipped", "about", "ready", "going", "bound")
)
_JOIN = frozenset(("join", "enter"))
_MEMBER_BODIES = (
    "commission",
    "committee",
    "bureau",
    "politburo",
    "council",
    "cabinet",
    "board",
    "party_organ",
    "government",
)
_GAP = r"[\s,]*(?:(?:on|in|last|this|earlier|late|early)\b[^,.;]{0,30}[\s,]+|(?:once again|again|formally|officially|unanimously|also|instead|recently|then)\s+)?"
_TO_POST = rf"{_GAP}(?:(?:as|to be|to|to become|for|into|the post of|to the post of|to the position of|to the rank of|up to|in as)\s+)?(?:(?:the|a|an|its|his|her|their|new)\s+)*"


def begins(scene: Scene, verb: Verb) -> None:
    """Adds what one verb says of a tenure that began or will."""
    lemma = verb.lemma
    if lemma in APPOINT or lemma in _NOMINATE:
        _appointed(scene, verb)
    if lemma in _INTRANSITIVE:
        _became(scene, verb)
    if lemma in _TAKE:
        _took(scene, verb)
    if lemma in _JOIN:
        _joined(scene, verb)


def _appointed(scene: Scene, verb: Verb) -> None:
    token = verb.token
    aspect, modality = Aspect.BEGAN, modality_of(scene, verb)
    if verb.lemma in _SHOWN and not verb.passive:
        return
    if re.search(r"\bneither\b", scene.text[token.idx : token.idx + 25]):
        return
    if verb.lemma in _NOMINATE:
        modality = Modality.PROSPECTIVE
    end = token.idx + len(token)
    if verb.passive:
        people = scene.people_of(verbs.subject(token))
        posts = _posts(scene, verb, end)
        if len(people) > 1 and len(posts) == len(people) and "respectively" in scene.text:
            for person, post in zip(people, posts, strict=True):
                scene.change(
                    person,
                    aspect,
                    "appointed respectively",
                    token,
                    quote_start(scene, token),
                    post.end,
                    post=post,
                    modality=modality,
                )
            return
        for person in people:
            for post in posts:
                scene.change(
                    person,
                    aspect,
                    "appointed",
                    token,
                    quote_start(scene, token),
                    post.end,
                    post=post,
                    modality=modality,
                )
        if people and not posts and (body := _to_head(scene, end)) is not None:
            for person in people:
                scene.change(
                    person,
                    aspect,
                    "appointed to head",
                    token,
                    quote_start(scene, token),
                    body[1],
                    position=body[0],
                    modality=modality,
                )
            return
        if people and not posts and verb.lemma in _AGAIN and not re.match(r"\s+to\b", scene.text[end:]):
            # "Foreign Minister Wang Yi was reappointed": to the post that the sentence gives him.
            for person in people:
                own = next(
                    (c for c in scene.found if c.person == person and c.aspect is Aspect.HOLDS and c.title), None
                )
                if own is not None and (position := scene.position_of(own)) is not None:
                    scene.change(
                        person,
                        aspect,
                        "appointed",
                        token,
                        quote_start(scene, token),
                        end,
                        position=position,
                        modality=modality,
                    )
        if people:
            return
    _named_to(scene, verb, modality)
    # Active: "chose Wang Houbin as head", "approved Yi Gang as governor and Fu Zhenghua as minister", "named Dong Jun defence minister".
    for mention in scene.sentence.people:
        if mention.start < end:
            continue
        found = scene.post_after(
            mention.end,
            r"(?:\s*[(（][^()]{1,20}[)）])?(?:\s*,\s*\d{2}\s*,|\s*,[^,;.]{3,80},(?=\s+(?:as|to)\b))?\s+(?:(?:as|to be|to become|for|to|to the post of|to serve as|to head)\s+)?(?:(?:the|a|an|its|his|her|their|new)\s+)*",
        )
        if not _governed(scene, mention.start, token):
            continue
        if found is None and (body := _to_head(scene, mention.end)) is not None:
            if verb.lemma in _CHOICE and verb.lemma != "confirm" and modality is Modality.ASSERTED:
                modality = Modality.PROSPECTIVE
            scene.change(
                mention.person,
                aspect,
                "appoints to head",
                token,
                token.idx,
                body[1],
                position=body[0],
                modality=modality,
            )
        if found is None or found.start < mention.end:
            continue
        people = _together(scene, mention, end) if found.plural else [mention.person]
        for post in scene.joined_posts(found):
            post.definite = post.definite or not post.indefinite
            for person in people:
                scene.change(person, aspect, "appoints", token, token.idx, post.end, post=post, modality=modality)
    # "has nominated him as ambassador"
    for noun in verbs.objects(token):
        if noun.pos_ == "PRON" and (person_ := scene.people_of(noun, alone=True)):
            post_ = scene.post_after(
                noun.idx + len(noun), r"\s+(?:(?:as|to be|to become|for|to)\s+)?(?:(?:the|a|an|its|new)\s+)*"
            )
            if post_ is not None:
                for joined in scene.joined_posts(post_):
                    scene.change(
                        person_[0], aspect, "appoints", token, token.idx, joined.end, post=joined, modality=modality
                    )


def _to_head(scene: Scene, end: int) -> tuple[int, int] | None:
    """The post of "to lead the Pentagon" after a person who is appointed, and where the words end."""
    match = re.match(r"\s+to\s+(?:head|lead|run|command|oversee|direct)\s+(?:up\s+)?(?:the\s+)?", scene.text[end:])
    if match is None:
        return None
    body = next((m for m in scene.sentence.organisations if m.start == end + match.end()), None)
    if body is None:
        country = next((m for m in scene.sentence.countries if m.start == end + match.end()), None)
        body = next(
            (
                m
                for m in scene.sentence.organisations
                if country and re.fullmatch(r"(?:[’']s)?\s+", scene.text[country.end : m.start] or "-")
            ),
            None,
        )
    return (scene.positions.head(scene.article, body.organisation), body.end) if body else None


def _together(scene: Scene, last: PersonMention, start: int) -> list[int]:
    """The people named together up to `last` after offset `start`: "Generals A and B as vice-chairmen"."""
    found = [last]
    for other in reversed(scene.sentence.people):
        gap = (
            re.match(r"\s*(?:,\s*(?:and\s+)?|and\s+)", scene.text[other.end : found[-1].start])
            if start <= other.start and other.end <= found[-1].start
            else None
        )
        if gap and scene.only_ranks(other.end + gap.end(), found[-1].start):
            found.append(other)
    return [each.person for each in reversed(found)]


def _named_to(scene: Scene, verb: Verb, modality: Modality) -> None:
    """ "the congress named him to the Central Military Commission": membership of a body."""
    token = verb.token
    for noun in verbs.objects(token):
        people = scene.people_of(noun, alone=True)
        end = noun.idx + len(noun)
        body = next(
            (
                m
                for m in scene.sentence.organisations
                if m.start >= end and re.fullmatch(r"\s+(?:to|onto|into)\s+(?:the\s+)?", scene.text[end : m.start])
            ),
            None,
        )
        if not people or body is None:
            continue
        entry = scene.article.organisations[body.organisation]
        if any(word in f"{entry.kind or ''} {entry.name}".lower() for word in _MEMBER_BODIES):
            position = scene.positions.of(scene.article, body.organisation, "member")
            for person in people:
                scene.change(
                    person, Aspect.BEGAN, "named to", token, token.idx, body.end, position=position, modality=modality
                )


def _posts(scene: Scene, verb: Verb, end: int) -> list[PostMention]:
    """The posts to which a passive or intransitive verb brings its subject."""
    post = scene.post_after(end, _TO_POST)
    if post is None:
        for noun in [*verbs.objects(verb.token), *verbs.prepositional(verb.token, "as", "to", "for")]:
            found = scene.sentence.post_at(noun.idx)
            if found is not None and found.start >= end:
                post = found
                break
    if post is None or scene.led(post) is not None:
        return []
    post.definite = post.definite or not post.indefinite  # "promoted to vice chairman": of the body last named
    return scene.joined_posts(post)


def _became(scene: Scene, verb: Verb) -> None:
    token = verb.token
    end = token.idx + len(token)
    if verb.lemma == "become":
        posts = _posts(scene, verb, end)
    else:
        post = scene.post_after(
            end, r"\s+(?:up\s+|back\s+)?(?:to|as|into)\s+(?:(?:become|be)\s+)?(?:(?:the|a|an|new)\s+)*"
        )
        posts = scene.joined_posts(post) if post is not None else []
    if verb.negated:
        return
    for person in scene.people_of(verbs.subject(token)):
        for post in posts:
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


def _took(scene: Scene, verb: Verb) -> None:
    """ "took over as commander", "takes over the western command", "took office as premier", "assumed the post of minister"."""
    token = verb.token
    end = token.idx + len(token)
    over = re.match(r"\s+(?:over|up|charge|office|command|the helm|control|on)\b", scene.text[end:])
    if verb.lemma == "come":
        over = re.match(r"\s+(?:in)?to (?P<office>office|power)\b", scene.text[end:])
    if verb.lemma in ("take", "come") and not over:
        return
    start = end + (over.end() if over else 0)
    people = scene.people_of(verbs.subject(token))
    modality = modality_of(scene, verb)
    post = scene.post_after(
        start,
        r"(?:\s+from\s+[^,.;]{2,40}?)?\s+(?:(?:as|of|office as|duties as|the post of|the position of|the role of|the job of|the post as|from)\s+)*(?:(?:the|a|an|his|her)\s+)*(?:post of\s+)?",
    )
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
    if over and over.group().strip() in ("over", "command", "charge"):
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
            position = scene.positions.head(scene.article, body.organisation)
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


def _joined(scene: Scene, verb: Verb) -> None:
    """ "joined the Central Military Commission": membership of a body that has members."""
    token = verb.token
    body = next(
        (m for noun in verbs.objects(token) for m in scene.sentence.organisations if m.start <= noun.idx < m.end), None
    )
    if body is None:
        return
    entry = scene.article.organisations[body.organisation]
    if not any(word in f"{entry.kind or ''} {entry.name}".lower() for word in _MEMBER_BODIES):
        return
    position = scene.positions.of(scene.article, body.organisation, "member")
    for person in scene.people_of(verbs.subject(token)):
        scene.change(
            person,
            Aspect.BEGAN,
            "joins",
            token,
            quote_start(scene, token),
            body.end,
            position=position,
            modality=modality_of(scene, verb),
        )


def appointments(scene: Scene) -> None:
    """Nominalised beginnings: "the appointment of X as minister", "X's promotion to chief"."""
    pattern = re.compile(
        r"\b(?P<noun>appointment|naming|selection|election|nomination|promotion|elevation|choice|installation|confirmation|accession)\b",
        re.I,
    )
    for match in pattern.finditer(scene.text):
        mention = next(
            (
                m
                for m in scene.sentence.people
                if m.start >= match.end() and scene.only_ranks_after_of(match.end(), m.start)
            ),
            None,
        )
        if mention is None and match["noun"].lower() not in ("choice", "selection", "naming"):
            mention = next(
                (
                    m
                    for m in reversed(scene.sentence.people)
                    if m.end <= match.start()
                    and re.fullmatch(
                        r"[’']s?\s+(?:surprise |unexpected |recent |formal )?", scene.text[m.end : match.start()]
                    )
                ),
                None,
            )
        if mention is None:
            continue
        at = max(mention.end, match.end())
        post = scene.post_after(at, r"\s+(?:as|to|to be|to the post of)\s+(?:(?:the|a|an|its|his|new|next)\s+)*")
        modality = Modality.PROSPECTIVE if match["noun"].lower() == "nomination" else Modality.ASSERTED
        head = scene.sentence.head_token(match.start(), match.end())
        if post is not None:
            for joined in scene.joined_posts(post):
                scene.change(
                    mention.person,
                    Aspect.BEGAN,
                    "appointment",
                    head,
                    min(mention.start, match.start()),
                    joined.end,
                    post=joined,
                    modality=modality,
                )


def prospects(scene: Scene) -> None:
    """ "the front-runner to succeed Li, the minister", "in line for a place on the commission", "tipped to become"."""
    pattern = re.compile(
        r"\b(?:front[- ]?runner|favou?rite|frontrunner|candidate|contender|choice|pick|nominee|tipped|expected|likely|set|due|slated|poised|in line|widely seen|seen)\b"
        r"(?P<link>[^.;,]{0,40}?\b(?:to (?:become|be|succeed|replace|head|lead|take over(?: as| from)?|be named|be appointed|serve as)|for|as)\s+)",
        re.I,
    )
    for match in pattern.finditer(scene.text):
        mention = _subject_before(scene, match.start())
        if mention is None:
            continue
        link = match["link"].strip().lower()
        past = re.search(r"\b(?:was|were|had|been)\b[^.;,]{0,20}$", scene.text[: match.start()]) is not None
        head = scene.sentence.head_token(match.start(), match.end())
        post = scene.post_after(match.end(), r"(?:(?:the|a|an|its|his|new|next|place|seat|post|position|on|as|of)\s+)*")
        position = None
        if post is None and re.search(r"succeed|replace|from$", link):
            victim = next(
                (m for m in scene.sentence.people if m.start >= match.end() and scene.only_ranks(match.end(), m.start)),
                None,
            )
            if victim is not None:
                own = next(
                    (c for c in scene.found if c.person == victim.person and scene.position_of(c) is not None), None
                )
                position = scene.position_of(own) if own else scene.known_post(victim.person)
        if post is None and position is None:
            body = next(
                (
                    m
                    for m in scene.sentence.organisations
                    if m.start >= match.end()
                    and re.fullmatch(r"(?:(?:the|a|an|place|seat|on|of)\s+)*", scene.text[match.end() : m.start])
                ),
                None,
            )
            if body is not None and re.search(r"\b(?:place|seat)\b", scene.text[match.end() : body.start]):
                position = scene.positions.of(scene.article, body.organisation, "member")
            elif body is not None and re.search(r"head|lead|take over", link):
                position = scene.positions.head(scene.article, body.organisation)
        modality = Modality.HYPOTHETICAL if past else Modality.PROSPECTIVE
        leaving = re.search(r"\b(?:retire|step down|leave|resign|stand down|quit)\b", link)
        scene.change(
            mention,
            Aspect.ENDED if leaving else Aspect.BEGAN,
            "prospect",
            head,
            match.start(),
            post.end if post else match.end(),
            post=post,
            position=position,
            modality=modality,
        )


def _subject_before(scene: Scene, offset: int) -> int | None:
    if re.search(r"[’']s?\s+(?:\w+\s+){0,2}$", scene.text[:offset]) and not re.search(
        r"\b(?:is|was|are|were|became|become|becomes)\b[^.;]{0,40}$", scene.text[:offset]
    ):
        return None  # "Biden's nominee for secretary": the nominee is somebody else
    span = scene.sentence.span(max(offset - 1, 0), offset + 1)
    token: Token | None = span.root if span is not None and len(span) else None
    verb = verbs.governing_verb(token) if token is not None else None
    people = scene.people_of(verbs.subject(verb)) if verb is not None else []
    if people:
        return people[0]
    earlier = [m for m in scene.sentence.people if m.end <= offset]
    return earlier[-1].person if earlier else None


def _governed(scene: Scene, offset: int, token: Token) -> bool:
    """Whether the verb reaches the word at `offset`: it is above it in the tree, or the nearest verb before it."""
    span = scene.sentence.span(offset, offset + 1)
    if span is None or not len(span):
        return False
    word = span[0]
    if token in list(word.ancestors):
        return True
    return not any(other.pos_ == "VERB" and token.i < other.i < word.i for other in word.doc)


def quote_start(scene: Scene, token: Token) -> int:
    """Where the quote begins: at the subject when it stands before its verb."""
    subject = verbs.subject(token)
    if subject is None or subject.idx > token.idx:
        return token.idx
    mention = scene.sentence.person_at(subject.idx)
    return mention.start if mention else subject.idx


def modality_of(scene: Scene, verb: Verb) -> Modality:
    """How a verb is meant: denied, hypothetical ("might become"), prospective ("will become", "set to become") or asserted."""
    if verb.negated:
        return Modality.DENIED
    if verb.modal:
        return Modality.HYPOTHETICAL
    if verb.tense is Tense.FUTURE:
        return Modality.PROSPECTIVE
    if verb.tense is Tense.BARE:
        head = verb.token.head
        if head.pos_ in ("NOUN", "PROPN", "ADJ") and verb.token.dep_ in ("relcl", "acl", "xcomp", "advcl"):
            return Modality.PROSPECTIVE  # "the front-runner to succeed Li"
        if lemma_of(head) in _CHOICE:
            return Modality.PROSPECTIVE
        words = {head.lower_, *(child.lower_ for child in head.children)}
        if words & _PROMISE or head.lemma_.lower() in (
            "expect",
            "plan",
            "intend",
            "want",
            "hope",
            "agree",
            "decide",
            "schedule",
            "tip",
            "nominate",
            "be",
        ):
            return Modality.PROSPECTIVE
        if head.lemma_.lower() in ("fail", "refuse", "decline"):
            return Modality.DENIED
    return Modality.ASSERTED
