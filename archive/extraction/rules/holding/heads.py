"""Bodies in the place of a post: who heads, leads or commands one is what its first holder is called.

Liu heads the department.                             its director
The fleet, now commanded by Admiral Su, sailed.       its commander
Wang, now in charge of the southern command, spoke.   the same
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import OrganisationMention
from archive.extraction.lexicon import NATIONAL
from archive.extraction.parsing import verbs
from archive.extraction.parsing.arguments import SUBJECTS
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.phrases import phrases
from archive.extraction.rules.holding.body_of_clause import body_of_clause
from archive.extraction.rules.holding.career_of_bodies import led_several
from archive.extraction.rules.holding.copulas import APPOINTING, HEAD, say
from archive.extraction.rules.holding.headship import headship, is_place, last_body, organisation_of
from archive.extraction.rules.holding.own_body import own_body
from archive.extraction.rules.whose.roles import apposed_body, as_posts, led_as
from archive.extraction.rules.whose.seats import seats_of
from archive.extraction.scene import Scene
from archive.model import Aspect

_DELEGATION = re.compile(
    r"\b(?:delegation|group|team|mission|contingent|unit|party)\s+(?:of|from)\s+(?:the\s+)?$", re.I
)
_NOT_ONE = re.compile(r"\b(?:a|an|any|no|another|every|both an?)\s+(?:\w+\s+){0,2}$")
# "commands the sister Information Support Force"
_DESCRIBED = re.compile(r"\s+(?:up\s+)?(?:the|its|their|his|her)\s+(?:[a-z-]+\s+){1,2}")
_PART_OF_IT = re.compile(
    r"\s+(?:of|in|for|at|from|and|to|on|with|into|onto|through|against|by|under|over|as|across|past)\s+"
)
_RIGHT = re.compile(r"\s+(?:the\s+)?")
_LED_BY = re.compile(r"\s*,\s+(?:(?:now|still|currently|then|previously|formerly|once|later|long)\s+)?$")
_THEN_LED = re.compile(r"\b(?:then|previously|formerly|once|at\s+the\s+time|in\s+those\s+days)\s+$")
_CHARGE = re.compile(r"\s+(?:(?:overall|full|sole)\s+)?(?:charge|command)\s+of\s+(?:the\s+)?")
_OWNS = re.compile(r"(?:\s+of\s+(?:the\s+)?[A-Z][\w ]*?)?[’']s?\s+[a-z]")
_AND_THEN = re.compile(
    r"\s+(?:from|in|since|until|between|for)\s+[\w\s]{3,40}?,?\s+and\s+(?:(?:then|later|from\s+[\w\s]{3,20}?,?)\s+)?(?:the\s+)?"
)

_ROW = re.compile(r"\s*(?:,\s+(?:and\s+)?|and\s+)(?:(?:later|then)\s+)?(?:the\s+)?")

# Titles of a parliament, a town, a court or a university, whatever else their holders chair
_OF_ELSEWHERE = frozenset(
    phrases(
        """
        senator, member of parliament, lawmaker, legislator, congressman, congresswoman, representative, mayor, deputy mayor, governor,
        judge, justice, ambassador, bishop, archbishop, professor, rector, councillor
        """
    )
)
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
        if body is None and (which := body_of_clause(scene, token)) is not None:
            seated = scene.article.organisations[which.organisation].kind in ("legislature", "court", "tribunal")
            body = (
                None if seated else which
            )  # "the institute, over which he presides"; but who sits in the chair of a senate
    elif verb.passive:
        people, subject = (
            [p for a in verbs.prepositional(token, "by") for p in scene.people_of(a)],
            verbs.subject(token),
        )
        body = _beside(scene, token) or organisation_of(scene, subject) or apposed_body(scene, subject)
        if body is None and subject is not None and subject.lower_ == "it":
            body = last_body(scene, subject.idx)  # "The commission is new. It is headed by Du"
    else:
        if any(child.tag_ == "WDT" and child.dep_ == "nsubj" for child in verb.token.children):
            return  # "the party body that runs the armed forces": what, not who
        people = scene.subjects(verb.token)
        body = _led(scene, token)
    if body is None and not verb.passive and verb.lemma != "preside":
        _ministry(scene, verb, token, people)
        return
    if verb.tense is Tense.BARE and (one := _one_in_a_row(token)) is not None:
        if body is not None and one.head.lemma_ == "be" and not verbs.read_verb(one.head).modal:
            for person in scene.subjects(one.head):
                post = headship(scene, body, token.idx, max(body.end, token.idx), token)
                say(scene, verbs.read_verb(one.head), person, post, "heads", token.idx)
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
    if token.lemma_.lower() == "command" and is_place(scene, body):
        return  # "commanded the flotilla off Shandong": officers command no province
    if entry.kind == "government":
        return  # "a cabinet led by Premier Li": a premier's own post
    if verb.lemma in ("oversee", "run", "direct", "supervise") and entry.name.startswith("Operation "):
        return  # "as minister he oversaw Operation Anvil"
    if verb.lemma == "oversee" and token.dep_ == "relcl":
        return  # "the police, which he oversees": a minister may
    if (
        token.lemma_.lower() in ("run", "lead", "direct", "oversee")
        and entry.kind in ("country", "party")
        and entry.pack_id is None
    ):
        return
    if verb.passive:
        people = [person for person in people if not _entitled(scene, person, body, token)]
        if _THEN_LED.search(scene.text, max(0, token.idx - 20), token.idx) and verb.tense is Tense.BARE:
            for person in people:  # "the department, then headed by Li"
                own = headship(scene, body, token.idx, token.idx + len(token), token)
                scene.state(person, own, "heads", token, token.idx, own.end, aspect=Aspect.HELD_BEFORE)
            return
    end = max(body.end if body in scene.sentence.organisations else 0, token.idx + len(token))
    if led_several(scene, verb, token, people):
        return
    row = _row(scene, token, body) if len(people) == 1 and not verb.passive else [body]
    for person in people:
        for each in row:
            end = max(end, each.end if len(row) > 1 else 0)
            say(scene, verb, person, headship(scene, each, token.idx, end, token), "heads", token.idx)
        if (second := _second(scene, body)) is not None and not verb.passive:
            say(scene, verb, person, headship(scene, second, second.start, second.end, token), "heads", token.idx)


_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth only last latest next".split())


def _one_in_a_row(token: Token) -> Token | None:
    """The noun or number of "the fourth to command the fleet", "the second sailor to lead it", which says what he is, and not
    what he is to be."""
    noun = token.head
    if token.dep_ not in ("relcl", "acl", "xcomp", "advcl") or noun.i > token.i or noun.head == noun:
        return None
    ordinal = noun.lower_ in _ORDINALS or any(c.lower_ in _ORDINALS and c.dep_ == "amod" for c in noun.children)
    return noun if ordinal and noun.dep_ == "attr" else None


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


def _row(scene: Scene, token: Token, body: OrganisationMention) -> list[OrganisationMention]:
    """All of several bodies of one kind that somebody leads: "commanded the Beijing, Shenyang and Nanjing military regions"."""
    kinds = scene.article.organisations
    behind = [m for m in scene.sentence.organisations if m.start > token.idx]
    row: list[OrganisationMention] = []
    for mention in behind:
        alike = kinds[mention.organisation].kind == kinds[body.organisation].kind and kinds[mention.organisation].kind
        if row and not (alike and _ROW.fullmatch(scene.text, row[-1].end, mention.start)):
            if body in row:
                break
            row = []
        row.append(mention)
    told = " and " in scene.text[row[-2].end : row[-1].start] if len(row) > 1 else False
    last = scene.sentence.head_token(row[-1].start, row[-1].end) if told else None
    subject = last is not None and last.dep_ in SUBJECTS  # "led the navy, and the army trusted him"
    return row if body in row and told and not subject else [body]


def _entitled(scene: Scene, person: int, body: OrganisationMention, token: Token) -> bool:
    """ "The air force, led by chief of staff Shi Xiao": whoever leads it has another post of that body."""
    for told in scene.found:
        post = told.post
        if told.person != person or not told.title or post is None or post.start < token.idx or post.end > told.end:
            continue
        bare = post.organisation is None and post.portfolio is None and post.country is None
        bare = bare and (post.title not in NATIONAL or post.title == "chief of staff")  # "led by President Xi"
        bare = bare and post.title not in _OF_ELSEWHERE  # "a council chaired by Senator Bell"
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
    if body is None:
        body = body_of_clause(scene, token)
    if body is None:
        pronoun = next((noun for noun in verbs.objects(token) if noun.lower_ in ("it", "them")), None)
        body = last_body(scene, pronoun.idx) if pronoun is not None else None
    end = token.idx + len(token)
    near = next(
        (
            m
            for m in scene.sentence.organisations
            if 0 < m.start - end < 6 and _RIGHT.fullmatch(scene.text, end, m.start)
        ),
        None,
    )
    if body and near and any(near.end <= m.start < body.start for m in scene.sentence.people):
        return near  # "Lin directs Political Work, Ma Logistic Support", which the parser takes for one name
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


def _used_to(verb: Verb) -> Token | None:
    """The verb after "used to"."""
    return (
        next((child for child in verb.token.children if child.dep_ == "xcomp" and child.pos_ in ("VERB", "AUX")), None)
        if verb.lemma == "use"
        else None
    )
