"""What the tense of a verb of being makes of a post: it is held, was held, or begins."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb, lemma_of
from archive.extraction.rules.holding.first_holders import first_of_new, is_first
from archive.extraction.rules.sense.careers import denied, no_longer, now_by_report, of_a_career, over_now
from archive.extraction.rules.sense.in_row import counted, of_counted
from archive.extraction.rules.sense.meaning import (
    appointed_to,
    came_of_it,
    goes_on,
    modality_of,
    over,
    went_on,
)
from archive.extraction.rules.sense.supposed import heard_to_be
from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

HEAD = frozenset(("head", "lead", "chair", "command", "run", "oversee", "direct", "preside"))
_HELD = HEAD | {"hold", "occupy", "fill"}
# Verbs after which "to lead the Pentagon" says what somebody is appointed to.
APPOINTING = frozenset(
    """
        confirm nominate appoint choose name pick select tap elect approve
        """.split()
)
_AS_OF = re.compile(r"\bas of\b", re.I)
_ANOTHER = re.compile(r"\b(?:another|a (?:second|third|fourth|further|new))\s+(?:\w+[\s-])?(?:years?|terms?)\b")
_LATELY = re.compile(r"\b(?:most recently|until recently|previously|formerly|earlier)\s+$")


def _at_the_time(scene: Scene, verb: Verb, rule: str) -> bool:
    """ "The officer commanding the fleet, Li, said so", "Li, acting as chairman, said so": at the time of what is told."""
    token = verb.token
    if rule == "heads":
        return token.dep_ == "acl" and token.i == token.head.i + 1 and token.head.pos_ == "NOUN"
    return verb.lemma == "act" and scene.text[max(0, token.idx - 2) : token.idx] == ", "


_ONCE = re.compile(r"\b(?:once|formerly|previously|used to|at the time|at that time|earlier)\b", re.I)
_NEXT_CLAUSE = re.compile(r";|\b(?:and|but)\b")
_WISH = frozenset("want like wish prefer need hope".split())
_TIMES = frozenset(("day", "week", "month", "year"))
_STAY = frozenset(("stay", "remain", "continue", "keep", "retain"))
_HOPES = frozenset(("expect", "hope", "want", "plan", "intend", "suppose", "tip"))
_COME = re.compile(r"\b(?:(?:re-?)?(?:appointed|named|elected|sworn in)|replaced|promoted|newcomers?|became)\b")
_GOING_ON = frozenset(("continue", "keep"))


def _set_off(scene: Scene, start: int, verb: Verb) -> bool:
    """Whether a word stands in what is set off by commas before a verb: "Li, formerly director of the bureau, has been"."""
    return scene.text[:start].rstrip().endswith(",") and "," in scene.text[start : verb.token.idx]


def _only_wished(verb: Verb) -> bool:
    """ "Students want Ba, the laureate, to be adviser", "will nominate Judge Ba to be minister"."""
    aided = any(child.lower_ == "to" for child in verb.token.children if child.dep_ == "aux")
    return aided and verb.token.dep_ == "ccomp" and lemma_of(verb.token.head) in _WISH | APPOINTING


def _stayed(scene: Scene, verb: Verb) -> bool:
    """ "Li was reappointed, and Ma remained as minister": who stays when others come, at a day that is not past."""
    if scene.article.topic is not None or any(when.kind is not Kind.AT for when in scene.sentence.whens):
        return False
    return _COME.search(scene.text, 0, verb.token.idx) is not None and not _ONCE.search(scene.text)


def _not_long(verb: Verb) -> bool:
    """Whether only the length of the time is denied: "had not been minister long", "for long", "a month"."""
    for child in verb.token.children:
        if child.dep_ == "advmod" and child.lower_ == "long":
            return not any(word.lower_ == "so" for word in child.children)
        if child.dep_ == "prep" and child.lower_ == "for" and any(word.lower_ == "long" for word in child.children):
            return True
        if child.dep_ == "npadvmod" and child.lemma_.lower() in _TIMES and child.i > verb.token.i:
            return not any(word.lower_ in ("this", "that", "last") for word in child.children)
    return False


def say(scene: Scene, verb: Verb, person: int, post: PostMention, rule: str, start: int, *, end: int = 0) -> None:
    """What the tense of a stative verb makes of a post."""
    if (
        verb.tense is Tense.BARE
        and verb.token.head.lemma_.lower() in APPOINTING
        and verbs.read_verb(verb.token.head).negated
    ):
        return  # "was not appointed to be": the appointment says it
    if verb.token.dep_ in ("ccomp", "advcl") and any(child.lower_ == "whether" for child in verb.token.children):
        return  # "nobody would say whether he was still minister"
    if verb.negated and _not_long(verb):
        verb = replace(verb, negated=False)  # "had not been minister long when she died": she was
    if (
        verb.negated
        or re.search(r"\bneither\b|\bno (?:longer|more)\b", scene.text[start : post.start])
        or any(
            child.lower_ == "longer" and child.nbor(-1).lower_ in ("no", "any")
            for child in verb.token.children
            if child.i
        )
    ):
        if verb.lemma == "be" and verb.tense is Tense.FUTURE:
            # "Will no longer be minister": he leaves what he still is
            longer = "longer" in scene.text[start : post.start]
            change = Aspect.ENDED if longer else Aspect.BEGAN
            scene.state(person, post, rule, verb.token, start, max(end, post.end), aspect=change)
            scene.found[-1].modality = Modality.PROSPECTIVE if longer else Modality.DENIED
        elif verb.modal:
            return  # "must never be minister again"
        elif (verb.lemma in ("be", "hold", "have", "sit", "belong") or no_longer(scene, verb, post)) and (
            not post.indefinite or post.title == "member" or "longer" in scene.text[start : post.start]
        ):
            if over_now(scene, verb, post):  # "is no longer minister": he has been it
                scene.change(person, Aspect.ENDED, rule, verb.token, start, max(end, post.end), post=post)
            else:
                scene.state(person, post, rule, verb.token, start, max(end, post.end), aspect=Aspect.NOT_HOLDING)
        return
    heard = None if post.incoming or post.nominated else heard_to_be(verb, post)
    if heard is not None:
        if heard[1] is not Modality.DENIED:  # "is not believed to be commander" says nothing
            scene.state(person, post, rule, verb.token, start, max(end, post.end), aspect=heard[0])
            scene.found[-1].modality = heard[1]
        return
    aspect: Aspect | None = None
    modality = Modality.ASSERTED
    used = verb.lemma == "use" or (verb.tense is Tense.BARE and verb.token.head.lemma_.lower() == "use")
    joined = verb.token.dep_ == "conj" and verb.token.head.dep_ == "acl" and verb.token.tag_ == "VBN"
    if verb.passive and (verb.token.dep_ in ("acl", "advcl") or joined) and verb.lemma in _HELD and not used:
        # "a body headed by Xi", "the post of chief, held by Xi": now, unless it says otherwise
        gone = re.search(r"\b(?:once|formerly|previously|until\b.{1,30})[\s,]*$", scene.text[: verb.token.idx], re.I)
        over_ = Aspect.HELD_BEFORE if gone else None
        scene.state(person, post, rule, verb.token, start, max(end, post.end), aspect=over_)
        return
    if (
        verb.tense is Tense.PRESENT
        and verb.lemma == "be"
        and (
            post.new
            or is_first(scene.text, post)
            or (verb.token.dep_ != "relcl" and _AS_OF.search(scene.text[max(0, start - 40) : post.start]))
        )
    ):
        aspect = Aspect.BEGAN
    opening = verb.token.idx if verb.tense is Tense.BARE else max(0, start - 30)
    for link in _NEXT_CLAUSE.finditer(scene.text, opening, max(opening, verb.token.idx)):
        opening = link.end()  # "was earlier in Oslo and has been mayor since 2019"
    once = _ONCE.search(scene.text, opening, post.end + 12)
    if once and verb.tense is Tense.PERFECT and once.end() <= verb.token.idx and _set_off(scene, once.start(), verb):
        once = None  # "Li, formerly director of the bureau, has been minister since March"
    if verb.tense is Tense.PAST and denied(verb.token):
        aspect = Aspect.HOLDS  # "denied that he was minister": that he is
    elif verb.tense is Tense.PAST and verb.token.dep_ == "ccomp" and now_by_report(verb.token):
        aspect = Aspect.HOLDS  # "the paper said that Li was now head of the command"
    elif verb.tense is Tense.PAST and verb.lemma == "be" and post.new and verb.token.dep_ == "ccomp":
        aspect = Aspect.BEGAN  # "state media disclosed that Wang was the new commander"
    elif (
        verb.tense is Tense.PAST
        and rule in ("serves as", "copula")
        and first_of_new(scene.sentence, verb.token.idx, post)
    ):
        aspect = Aspect.BEGAN
    elif (
        used
        or went_on(verb)
        or verb.tense in (Tense.PAST, Tense.PLUPERFECT)
        or (once and verb.tense is not Tense.PRESENT)
    ):
        aspect = Aspect.HELD_BEFORE
    elif verb.token.tag_ == "VBG" and verb.tense is Tense.BARE and _at_the_time(scene, verb, rule):
        aspect = None
    elif verb.token.tag_ == "VBG" and verb.token.head.tag_ == "VB" and verb.token.head.lemma_ in _GOING_ON:
        aspect = None  # "wanted to continue serving as minister": she serves
    elif verb.token.tag_ == "VBG" and verb.lemma in _STAY and any(c.lower_ == "while" for c in verb.token.children):
        aspect = None  # "became vice chairman while staying on as secretary": so he did
    elif verb.tense is Tense.BARE and verb.token.tag_ == "VBG":
        above = verbs.finite_verb(verb.token)  # "is a jurist serving as", "retired after serving as"
        if _LATELY.search(scene.text, 0, verb.token.idx):
            aspect = Aspect.HELD_BEFORE  # "is an economist, most recently serving as director"
        elif above is not None and verbs.read_verb(above).past:
            begins = above.lemma_.lower() in ("begin", "start")
            aspect = Aspect.BEGAN if begins else Aspect.HELD_BEFORE
    elif verb.tense is Tense.PERFECT and not post.acting and of_a_career(scene, verb, post, rule):
        aspect = Aspect.HELD_BEFORE
    elif counted(verb):
        aspect = of_counted(verb)
        if aspect is None:
            return
    elif over(scene, verb, post):
        aspect = Aspect.HELD_BEFORE  # "went on to serve as minister from 2001 to 2005"
    elif came_of_it(verb) or (verb.tense is Tense.BARE and appointed_to(verb)):
        aspect = Aspect.BEGAN  # "was appointed to serve as"
        if not re.search(r"\b(?:former|then|ex)\b", scene.text[post.start : post.head], re.I):
            post.former = post.then = False  # "rose to be chief in 2007": the year of the rise
    elif verb.tense is Tense.FUTURE or (
        verb.tense is Tense.BARE
        and not goes_on(verb)
        and (verb.token.dep_ in ("xcomp", "advcl", "acl", "relcl", "ROOT") or _only_wished(verb))
    ):
        aspect, modality = Aspect.BEGAN, modality_of(scene, verb)
        if modality is Modality.ASSERTED:
            modality = Modality.PROSPECTIVE
    if verb.modal:
        aspect, modality = Aspect.BEGAN, modality_of(scene, verb)
    if verb.lemma in _STAY and aspect is Aspect.BEGAN:
        ruling = verbs.read_verb(verb.token.head)
        hoped = ruling.lemma in _HOPES and ruling.tense in (Tense.PAST, Tense.PLUPERFECT)
        if verb.modal or (verb.tense is Tense.BARE and (hoped or ruling.modal or ruling.negated)):
            return  # "had been expected to stay on", "might remain"
        aspect, modality = Aspect.HOLDS, Modality.ASSERTED  # "will stay on as chief": he is chief now
    if verb.lemma in _STAY and verb.tense is Tense.PAST and aspect is Aspect.HELD_BEFORE and _stayed(scene, verb):
        aspect = Aspect.HOLDS
    if verb.lemma == "serve" and verb.tense is Tense.FUTURE and _ANOTHER.search(scene.text, verb.token.idx, post.start):
        aspect, modality = Aspect.HOLDS, Modality.ASSERTED  # "will serve another five years as": he does now
    if post.position is None and not post.indefinite:
        post.definite = True  # "was acting secretary": a title without article is the one of the body last named
    before = len(scene.found)
    scene.state(person, post, rule, verb.token, start, max(end, post.end), aspect=aspect)
    if modality is not Modality.ASSERTED and len(scene.found) > before:
        scene.found[-1].modality = modality
