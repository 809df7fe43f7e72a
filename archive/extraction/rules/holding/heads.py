"""Bodies in the place of a post: who heads, leads or commands one is what its first holder is called.

Liu heads the department.                             its director
The fleet, now commanded by Admiral Su, sailed.       its commander
Wang, now in charge of the southern command, spoke.   the same
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import OrganisationMention, PersonMention, PostMention
from archive.extraction.lexicon import NATIONAL
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.career_of_bodies import led_several
from archive.extraction.rules.holding.copulas import APPOINTING, HEAD, say
from archive.extraction.rules.holding.own_body import own_body
from archive.extraction.rules.whose.roles import apposed_body, as_posts, led_as
from archive.extraction.rules.whose.seats import seats_of
from archive.extraction.scene import Scene
from archive.model import Aspect

_DELEGATION = re.compile(
    r"\b(?:delegation|group|team|mission|contingent|unit|party)\s+(?:of|from)\s+(?:the\s+)?$", re.I
)
# What one who does this to a body that no pack knows is called.
_BY_VERB = {"direct": "director", "command": "commander", "chair": "chairman"}
_NOT_ONE = re.compile(r"\b(?:a|an|any|no|another|every|both an?)\s+(?:\w+\s+){0,2}$")
# "commands the sister Information Support Force"
_DESCRIBED = re.compile(r"\s+(?:up\s+)?(?:the|its|their|his|her)\s+(?:[a-z-]+\s+){1,2}")
_PART_OF_IT = re.compile(
    r"\s+(?:of|in|for|at|from|and|to|on|with|into|onto|through|against|by|under|over|as|across|past)\s+"
)
_LED_BY = re.compile(r"\s*,\s+(?:(?:now|still|currently|then|previously|formerly|once|later|long)\s+)?$")
_FOLLOW = frozenset(("succeed", "replace", "follow", "relieve", "supplant"))
_IN_CHARGE = re.compile(
    r"(?:\s*,)?\s+(?:the\s+(?:man|woman|officer|general|admiral|official)\s+)?(?:who\s+(?:is|was)\s+)?(?P<when>(?:now|still|currently|today|then|previously|formerly|once|earlier)\s+)?"
    r"(?:(?:in\s+(?:charge|command|control)|at\s+the\s+(?:head|helm|top))\s+of\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?|(?P<duty>responsible\s+for\s+))"
)
_CHARGE = re.compile(r"\s+(?:(?:overall|full|sole)\s+)?(?:charge|command)\s+of\s+(?:the\s+)?")
_OWNS = re.compile(r"(?:\s+of\s+(?:the\s+)?[A-Z][\w ]*?)?[’']s?\s+[a-z]")
_UNDER = re.compile(r"Under\s+(?=[A-Z])")
_THE_BODY = re.compile(r",\s+(?:the\s+)?(?:(?!the\b)[A-Z]\w+[’']s\s+)?")
_IS_UNDER = re.compile(
    r"(?:\s+(?:is|are|remains|ha(?:s|ve)\s+been|(?P<was>was))\s+(?:now\s+|still\s+|currently\s+)?|(?:\s+in\s+[A-Z]\w+)?,?\s+)(?:under|in\s+the\s+hands\s+of)\s+(?P<of>(?:the\s+)?(?:command|leadership|direction|control|charge)\s+of\s+)?"
)
_BEFORE_HIM = re.compile(r"\b(?:[Bb]efore (?:him|her|that|then)|[Pp]reviously|[Ee]arlier)\b")
_NOW = re.compile(r"\s+(?:has|have|is|are|now|continues)\b")
_AND_THEN = re.compile(
    r"\s+(?:from|in|since|until|between|for)\s+[\w\s]{3,40}?,?\s+and\s+(?:(?:then|later|from\s+[\w\s]{3,20}?,?)\s+)?(?:the\s+)?"
)
_SAME = re.compile(
    r"\b(?P<verb>doing|does|did|in|has|having|had|holds|holding|held|fills|filled|served\s+in|took(?:\s+(?:up|over))?|assumed|to|into)\s+"
    r"(?:the\s+(?:same|equivalent|corresponding)|a\s+(?:like|similar|comparable))\s+(?:rank\s+of\s+)?(?:job|post|position|role|capacity)\s+"
    r"(?:in|at|with|of|for)\s+(?:the\s+)?"
)
_TAKEN = frozenset(("took", "assumed", "to", "into"))

# "turned to Austin to lead the Pentagon": he is to lead it, not who turned to him
_TURNING = frozenset(("turn", "settle", "decide", "opt", "plump", "agree"))


def heads(scene: Scene, verb: Verb) -> None:
    """ "Liu heads the department", "Mr Xi, who also chairs the commission", "the body is led by Hu"."""
    if verb.lemma == "have":
        _has_charge(scene, verb)
        return
    if verb.lemma not in HEAD and not (verb.lemma == "use" and _used_to(verb) is not None):
        return
    token = _used_to(verb) or verb.token if verb.lemma == "use" else verb.token
    chosen = verb.tense is Tense.BARE and token.head.lemma_.lower() in APPOINTING | _TURNING
    if token.lemma_.lower() not in HEAD or chosen:
        return  # "confirmed Austin to lead the Pentagon" is read as an appointment
    if verb.lemma == "preside":
        people = scene.subjects(token)
        body = next((b for noun in verbs.prepositional(token, "over") if (b := organisation_of(scene, noun))), None)
    elif verb.passive:
        people, subject = (
            [p for a in verbs.prepositional(token, "by") for p in scene.people_of(a)],
            verbs.subject(token),
        )
        body = _beside(scene, token) or organisation_of(scene, subject) or apposed_body(scene, subject)
        if body is None and subject is not None and subject.lower_ == "it":
            body = _last_body(scene, subject.idx)  # "The commission is new. It is headed by Du"
    else:
        if any(child.tag_ == "WDT" and child.dep_ == "nsubj" for child in verb.token.children):
            return  # "the party body that runs the armed forces": what, not who
        people = scene.subjects(verb.token)
        body = _led(scene, token)
    if body is None and not verb.passive and verb.lemma != "preside":
        _ministry(scene, verb, token, people)
        return
    if body is not None and body.generic and len(people) == 1:
        body = own_body(scene, body, people[0])
    if body is None or not people or _NOT_ONE.search(scene.text[: body.start]):
        return
    unlisted = scene.article.organisations[body.organisation].pack_id is None
    if unlisted and not verb.passive and scene.post_after(body.end, r"\s+as\s+(?:(?:its|the|their)\s+)?") is not None:
        return  # "ran the police as its superintendent"
    if body in scene.sentence.organisations and re.match(r"[’']s?\s+[a-z]", scene.text[body.end :]):
        return  # "led the association's political department"
    if verb.passive and _DELEGATION.search(scene.text[: body.start]):
        return  # "a delegation of the university headed by its vice president"
    posts = as_posts(scene, verb) if not verb.passive else []
    if posts and led_as(scene, verb, posts[0]) is not None:
        return  # "led the academy as commissar": the title says as what
    entry = scene.article.organisations[body.organisation]
    if entry.kind == "government":
        return  # "a cabinet led by Premier Li": a premier's own post
    if (
        token.lemma_.lower() in ("run", "lead", "direct", "oversee")
        and entry.kind in ("country", "party")
        and entry.pack_id is None
    ):
        return
    if verb.passive:
        people = [person for person in people if not _entitled(scene, person, body, token)]
    end = max(body.end if body in scene.sentence.organisations else 0, token.idx + len(token))
    bodies = _one_each(scene, token, body) if len(people) > 1 and "respectively" in scene.text else []
    if len(bodies) == len(people):
        for person, own in zip(people, bodies, strict=True):
            say(scene, verb, person, headship(scene, own, token.idx, own.end, token), "heads", token.idx)
        return
    if led_several(scene, verb, token, people):
        return
    for person in people:
        say(scene, verb, person, headship(scene, body, token.idx, end, token), "heads", token.idx)
        if (second := _second(scene, body)) is not None and not verb.passive:
            say(scene, verb, person, headship(scene, second, second.start, second.end, token), "heads", token.idx)


def _ministry(scene: Scene, verb: Verb, token: Token, people: list[int]) -> None:
    """ "Headed the ministry of finance", "ran the health ministry", where no pack knows it by that name: its minister."""
    for noun in verbs.objects(token):
        for seat in seats_of(scene, noun):
            if seat.post is not None and seat.post.title == "minister" and seat.post.portfolio is not None:
                for person in people:
                    say(scene, verb, person, seat.post, "heads", token.idx)


def _has_charge(scene: Scene, verb: Verb) -> None:
    """ "Holm, in whose charge the fleet had been": its commander."""
    end = verb.token.idx + len(verb.token)
    match = _CHARGE.match(scene.text, end)
    body = next((m for m in scene.sentence.organisations if match and m.start == match.end()), None)
    if body is None or _OWNS.match(scene.text, body.end):
        return
    for person in scene.subjects(verb.token):
        own = headship(scene, body, verb.token.idx, body.end, verb.token)
        say(scene, verb, person, own, "in charge", verb.token.idx)


def _second(scene: Scene, body: OrganisationMention) -> OrganisationMention | None:
    """The second of two bodies with a date each: "led the district from 2019 and the region since March"."""
    after = next((m for m in scene.sentence.organisations if m.start >= body.end), None)
    if after is None or not scene.sentence.whens:
        return None
    return after if _AND_THEN.fullmatch(scene.text, body.end, after.start) else None


def _one_each(scene: Scene, token: Token, first: OrganisationMention) -> list[OrganisationMention]:
    """ "Dong and Chang run the navy and the air force respectively": the bodies in a row from the first on."""
    found = [first]
    for body in scene.sentence.organisations:
        if (
            re.fullmatch(r",?\s+(?:and\s+)?(?:the\s+)?", scene.text[found[-1].end : body.start])
            and body.start > token.idx
        ):
            found.append(body)
    return found


def _entitled(scene: Scene, person: int, body: OrganisationMention, token: Token) -> bool:
    """ "The air force, led by chief of staff Shi Xiao": whoever leads it has another post of that body."""
    for told in scene.found:
        post = told.post
        if told.person != person or not told.title or post is None or post.start < token.idx or post.end > told.end:
            continue
        bare = post.organisation is None and post.portfolio is None and post.country is None
        bare = bare and (post.title not in NATIONAL or post.title == "chief of staff")  # "led by President Xi"
        unlisted = scene.article.organisations[body.organisation].pack_id is None
        if bare and (unlisted or scene.positions.has(scene.article, body.organisation, post.title)):
            post.organisation, post.explicit = body.organisation, True
        if post.organisation == body.organisation:
            return True
    return False


def _led(scene: Scene, token: Token) -> OrganisationMention | None:
    """The body that is the object of a verb in the active."""
    body = next((found for noun in verbs.objects(token) if (found := organisation_of(scene, noun))), None)
    if body is None:  # "heads its successor, the development department"
        apposed = [child for noun in verbs.objects(token) for child in noun.children if child.dep_ == "appos"]
        body = next((found for noun in apposed if (found := organisation_of(scene, noun))), None)
    if body is None and token.dep_ == "relcl" and any(noun.tag_ == "WDT" for noun in verbs.objects(token)):
        # "the command, which Paparo leads", whatever the parser hangs the clause on
        which = next(noun for noun in verbs.objects(token) if noun.tag_ == "WDT")
        before = (m for m in scene.sentence.organisations if scene.text[m.end : which.idx] in (", ", " "))
        body = next(before, None) or organisation_of(scene, token.head)
    if body is None:
        pronoun = next((noun for noun in verbs.objects(token) if noun.lower_ in ("it", "them")), None)
        body = _last_body(scene, pronoun.idx) if pronoun is not None else None
    end = token.idx + len(token)
    return body or next(
        (
            m
            for m in scene.sentence.organisations
            if m.start > end
            and _DESCRIBED.fullmatch(scene.text[end : m.start])
            and not _PART_OF_IT.search(scene.text[end : m.start])
        ),
        None,
    )


def _beside(scene: Scene, token: Token) -> OrganisationMention | None:
    """The body right before a participle: "the East Sea Fleet, now commanded by Su", whatever the clause hangs on."""
    if any(child.dep_ == "auxpass" for child in token.children):
        return None
    return next(
        (m for m in scene.sentence.organisations if _LED_BY.fullmatch(scene.text[m.end : token.idx] or "-")), None
    )


def in_charge(scene: Scene) -> None:
    """ "Wang Xiubin, now in charge of the southern command": beside a name, without a verb."""
    for mention in scene.sentence.people:
        match = _IN_CHARGE.match(scene.text, mention.end)
        body = next((m for m in scene.sentence.organisations if match and m.start == match.end()), None)
        if body is not None and re.match(r"[’']s?\s+\w", scene.text[body.end :]):
            body = next((m for m in scene.sentence.organisations if 0 < m.start - body.end <= len("’s ")), None)
        if match is not None and match["duty"] and body is not None and scene.text[body.start].isupper():
            continue  # "responsible for the fleet": not that he commands it
        told = _told(scene, mention)
        put = told is None and match is not None and "," not in match.group()  # "put Li at the head of the navy"
        if match is None or body is None or put or any(c.start <= match.start() < c.end for c in told or ()):
            continue
        over = (match["when"] or "").strip() in ("then", "previously", "formerly", "once", "earlier")
        anchor = scene.sentence.head_token(mention.start, mention.end)
        if anchor is not None and anchor.dep_ == "dobj" and anchor.head.lemma_.lower() in _FOLLOW and not match["when"]:
            continue  # "Li succeeds Ma at the helm of the fleet": no more Ma's
        own = headship(scene, body, match.start(), body.end, anchor)
        own.former = over and match["when"].strip() != "then"
        aspect = Aspect.HELD_BEFORE if over or re.search(r"\bwho\s+was\b", match.group()) else Aspect.HOLDS
        scene.state(mention.person, own, "in charge", anchor, mention.start, body.end, aspect=aspect, title=True)


def under_whom(scene: Scene) -> None:
    """ "Under Li Qiaoming, the ground force has tested new drones": whoever is over it now."""
    opening = _UNDER.match(scene.text)
    mention = next((m for m in scene.sentence.people if opening and scene.only_ranks(opening.end(), m.start)), None)
    link = _THE_BODY.match(scene.text, mention.end) if mention is not None else None
    body = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
    if mention is None or body is None or not _NOW.match(scene.text, body.end):
        return
    if scene.article.organisations[body.organisation].kind in ("country", "party", "government", "place"):
        return
    anchor = scene.sentence.head_token(mention.start, mention.end)
    own = headship(scene, body, 0, body.end, anchor)
    scene.state(mention.person, own, "in charge", anchor, 0, body.end, title=True)


def is_under(scene: Scene) -> None:
    """ "The Eastern Theater Command is under General Lin Xiangyang": whoever commands it."""
    if " under " not in scene.text and " the hands of " not in scene.text:
        return
    for body in scene.sentence.organisations:
        link = _IS_UNDER.match(scene.text, body.end)
        if link is None or scene.article.organisations[body.organisation].kind in ("country", "party", "government"):
            continue
        mention = next((m for m in scene.sentence.people if m.start >= link.end()), None)
        ranked = mention is not None and any(
            link.end() == low and high < mention.start for low, high in scene.sentence.ranks
        )
        if (
            mention is None
            or not (ranked or link["of"] or link["was"])
            or not scene.only_ranks(link.end(), mention.start)
        ):
            continue
        anchor = scene.sentence.head_token(mention.start, mention.end)
        told = verbs.governing_verb(anchor) if anchor is not None else None
        of_subject = _is_subject(scene, body) and ranked and not link["was"]  # "The army, under General Li, tested it"
        if told is None or (not of_subject and verbs.read_verb(told).tense not in (Tense.PRESENT, Tense.PERFECT)):
            continue  # "served in the western command under General Zhao"
        own = headship(scene, body, body.start, mention.end, anchor)
        before = link["was"] is not None
        if before and _BEFORE_HIM.search(scene.text, 0, body.start) is None:
            continue
        aspect = Aspect.HELD_BEFORE if before else None  # "Before him the theatre was under He"
        scene.state(mention.person, own, "in charge", anchor, body.start, mention.end, title=True, aspect=aspect)


def _is_subject(scene: Scene, body: OrganisationMention) -> bool:
    head = scene.sentence.head_token(body.start, body.end)
    return head is not None and head.dep_ in ("nsubj", "nsubjpass")


def same_post(scene: Scene) -> None:
    """ "Zheng, now doing the same job in the eastern command": the title last spoken of, of that body."""
    for match in _SAME.finditer(scene.text):
        body = next((m for m in scene.sentence.organisations if m.start == match.end()), None)
        if body is None:
            continue
        word = match["verb"].lower()
        anchor = scene.sentence.head_token(match.start("verb"), match.end("verb"))
        verb = verbs.governing_verb(anchor) if anchor is not None and word in ("to", "into") else anchor
        people = scene.subjects(verb) if verb is not None and verb.pos_ == "VERB" else []
        named = [m for m in scene.sentence.people if m.end <= match.start()]
        people = people or [m.person for m in named[-1:]]
        title = _title_spoken_of(scene, people[0], match.start()) if len(people) == 1 else None
        if title is None:
            continue
        position = scene.positions.of(scene.article, body.organisation, title)
        start = named[-1].start if named else match.start()
        if word.split()[0] in _TAKEN:
            scene.change(people[0], Aspect.BEGAN, "same post", verb, start, body.end, position=position)
            continue
        post = PostMention(match.start(), body.end, match.start(), body.end, title, position=position)
        over = word in ("held", "had", "did", "filled", "served in") or re.search(
            r"\b(?:previously|formerly|once|earlier|had|was)\s+(?:been\s+)?$", scene.text[: match.start()]
        )
        aspect = Aspect.HELD_BEFORE if over else Aspect.HOLDS
        if word == "in" and scene.found and scene.found[-1].aspect is Aspect.HELD_BEFORE:
            aspect = Aspect.HELD_BEFORE  # "Yu served as chief of the fleet, and Fan in a like role in the region"
        scene.state(people[0], post, "same post", anchor, start, body.end, aspect=aspect, title=True)


def _title_spoken_of(scene: Scene, person: int, at: int) -> str | None:
    """The title of the post last spoken of before `at`, of others where the sentence has given the person none himself."""
    near = [c for c in (*scene.before, *scene.found) if scene.sentence.index - c.scene.sentence.index <= 2]
    told = [c for c in near if c.person is not None and scene.position_of(c) is not None]
    if any(c.person == person and c.scene is scene for c in told):
        return None  # two posts of his in one sentence: which of the two is meant, nothing says
    if any(m.person == person for m in scene.sentence.people):
        told = [c for c in told if c.person != person] or told
    before = [c for c in told if c.scene is not scene or (c.post.start if c.post is not None else c.start) < at] or told
    # The rules find posts in an order of their own: "the commissar of the fleet, Li, who is the same in the corps, and
    # Wang, its commander".
    last = max(
        before, key=lambda c: (c.scene.sentence.index, c.post.start if c.post is not None else c.start), default=None
    )
    return scene.article.positions[last.position or 0].title if last is not None else None


def _told(scene: Scene, mention: PersonMention) -> list[PostMention] | None:
    told = [c for c in scene.found if c.person == mention.person]
    return None if any(c.rule == "given" for c in told) else [c.post for c in told if c.post is not None]


def headship(scene: Scene, body: OrganisationMention, start: int, end: int, anchor: Token | None) -> PostMention:
    """The post of whoever heads a body, as a stretch of the sentence."""
    position = scene.head_of(body)
    if (
        anchor is not None
        and scene.article.positions[position].title == "head"
        and (title := _BY_VERB.get(anchor.lemma_.lower()))
    ):
        position = scene.positions.of(scene.article, body.organisation, title)
    return PostMention(start, end, start, end, "head", organisation=body.organisation, position=position)


def organisation_of(scene: Scene, token: object) -> OrganisationMention | None:
    """The organisation that a noun phrase ends in."""
    idx = getattr(token, "idx", -1)
    return next((mention for mention in scene.sentence.organisations if mention.start <= idx < mention.end), None)


def _last_body(scene: Scene, offset: int) -> OrganisationMention | None:
    """The organisation that "it" means: the last one named before."""
    earlier = [mention for mention in scene.sentence.organisations if mention.end <= offset]
    if earlier:
        return earlier[-1]
    index = scene.sentence.index - 1
    if index >= 0 and scene.article.sentences[index].organisations:
        return scene.article.sentences[index].organisations[-1]
    return None


def _used_to(verb: Verb) -> Token | None:
    """The verb after "used to"."""
    return (
        next((child for child in verb.token.children if child.dep_ == "xcomp" and child.pos_ in ("VERB", "AUX")), None)
        if verb.lemma == "use"
        else None
    )
