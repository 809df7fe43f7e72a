"""Whatever somebody does, gets or loses "as" the holder of a post, where no rule knows the verb.

Li debuted as commander.                       he has the post
It was Li's first visit as commander.          he has it
Li was handpicked as commander in 2019.        his time began
Li bowed out as commander on Friday.           it ended
Li was mentioned as commander.                 nothing: what somebody is taken for, or may become
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_AS = re.compile(
    r"(?<!such)(?<!same)(?<!known)(?<!well)(?<!much)\s+as\s+(?:(?:the|an?|its|his|her|their|acting|new)\s+)*$"
)
_ARTICLE = re.compile(r"(?:the|an?|its|his|her|their)\s+", re.I)
_ONCE = re.compile(r"\b(?:at one time|at the time|earlier|before (?:that|this)|previously|once)\b", re.I)
_REACH = 90  # characters from the verb to its "as"
_BEGINS = frozenset(
    """
    handpick hand-pick anoint draft enlist co-opt recruit hire install slot parachute select choose bring enter start return
    commission induct designate join switch promote move transfer instal assign post send dispatch step
    """.split()
)
_ENDS = frozenset(
    "disqualify unseat disbar bow retire recall depart oust boot bundle relieve hound drum finish cashier deselect ditch dump jettison defenestrate".split()
)
_OUT = frozenset(("out", "down", "aside", "off", "over"))
_OUT_OF = frozenset(
    "hand sign check bundle bow push force ease vote nudge muscle usher throw turn boot step stand".split()
)
# "cut his teeth as", "earned a name as": what somebody is no longer
_MAKE = frozenset("cut make earn win gain get build begin start acquire".split())
_MADE = frozenset("teeth reputation name mark spurs stripes fame fortune start career".split())
_STAYS = frozenset(
    "stay remain continue double act function fill deputise deputize officiate moonlight keep retain".split()
)
# What makes nobody a holder: how he is seen, what he wants or may become, what he did before.
_SEEMS = frozenset(
    """
    see regard know consider view treat disguise pose tip run stand propose suggest nominate train study graduate qualify work hail cast
    use dress portray depict describe dismiss recommend rule lobby campaign compete bid seek want apply interview fail emerge float
    mention back endorse tout rank rate think class figure count remember revere imagine envisage reject rule serve name appoint elect
    replace succeed follow identify list call style refer act accept need expect consider pass eye approve confirm vet swear
    impersonate masquerade precede moot bandy canvass whisper rumour rumor speculate discuss pencil slate groom line spend hold have be pay term label brand denounce criticise criticize praise attack mock cite quote regard perceive
    """.split()
)
_PEOPLE = frozenset(
    """
    man woman person civilian soldier general admiral colonel officer lawmaker politician diplomat veteran ally aide loyalist
    adviser outsider insider economist lawyer judge professor academic businessman technocrat newcomer deputy successor
    figure minister ex-minister him her
    """.split()
)
_WISHES = frozenset(
    "candidacy nomination bid campaign hope prospect reputation image choice selection appointment election job term time tenure stint year day decade career name successor replacement position post role experience period record colleague superior boss chief subordinate predecessor friend number".split()
)


def as_holder(scene: Scene) -> None:
    """Adds what such sentences say of posts of which nothing has been said yet."""
    if " as " not in scene.text or scene.article.topic is not None:
        return
    for post in scene.sentence.posts:
        if post.plural or post.former or post.counterpart or post.nominated:
            continue
        article = _ARTICLE.match(scene.text, post.start)
        before = scene.text[: article.end() if article is not None else post.start]
        link = _AS.search(before[max(0, len(before) - 40) :])
        if link is None or scene.led(post) is not None or any(c.post is post for c in scene.found):
            continue
        at = max(0, len(before) - 40) + link.start()
        head = scene.sentence.head_token(post.head, post.head_end)
        if head is None or head.dep_ != "pobj" or _is_subject(scene, post) or _by_noun(scene, post, head):
            continue
        _by_verb(scene, post, head, at)


def _is_subject(scene: Scene, post: PostMention) -> bool:
    """ "left as the minister spoke": a clause of time."""
    span = scene.sentence.span(post.end, len(scene.text))
    return span is not None and len(span) > 0 and span[0].tag_ in ("VBD", "VBZ", "MD")


def _by_noun(scene: Scene, post: PostMention, head: Token) -> bool:
    """ "It was Li's first visit as commander", "In his speech as minister, Li", "Li, the most senior officer as vice chairman"."""
    noun = head.head.head if head.head.lower_ == "as" else None
    if noun is None or noun.pos_ != "NOUN":
        return False
    if noun.dep_ == "appos" and noun.lemma_.lower() in _PEOPLE and noun.i > noun.head.i:
        named = scene.people_of(noun.head, alone=True)
        for person in named:
            post.definite = post.definite or not post.indefinite
            scene.state(person, post, "as holder", noun, noun.idx, post.end, title=True)
        return bool(named)
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is None:
        return False
    if _OPPOSITE.search(scene.text, owner.idx, noun.idx + len(noun)) is not None:
        _his_counterpart(scene, post, noun, owner.idx)
        return True
    if noun.lemma_.lower() in _WISHES:
        return True
    people = scene.people_of(owner)
    verb = verbs.governing_verb(noun)
    reading = verbs.read_verb(verb) if verb is not None else None
    if len(people) != 1 or (
        reading is not None and (reading.modal or reading.negated or reading.tense is Tense.FUTURE)
    ):
        return True
    post.definite = post.definite or not post.indefinite
    scene.state(people[0], post, "as holder", verb or noun, owner.idx, post.end, title=True)
    return True


_OPPOSITE = re.compile(r"\b(?:counterparts?|opposite\s+numbers?)$")


def _his_counterpart(scene: Scene, post: PostMention, noun: Token, start: int) -> None:
    """ "Met Liu Lin, his opposite number as commander of the district": what the one before the comma is."""
    named = next((m for m in scene.sentence.people if scene.text[m.end : start] == ", "), None)
    if named is not None:
        post.definite = post.definite or not post.indefinite
        scene.state(named.person, post, "as holder", noun, named.start, post.end, title=True)


def _by_verb(scene: Scene, post: PostMention, head: Token, at: int) -> None:
    token = verbs.governing_verb(head)
    if token is None or token.idx > at or at - token.idx > _REACH or token.dep_ in ("amod", "acl", "csubj"):
        return
    between = scene.text[token.idx + len(token) : at]
    if re.search(r"[;:]|,\s|\b(?:that|who|terms?|tours?|stints?|spells?|years?|time|days|place)\b", between):
        return
    verb = verbs.read_verb(token)
    if not verb.passive and any(_is_somebody(scene, noun, token) for noun in verbs.objects(token)):
        return  # "picks a civilian as minister", "put Li in his place as commander": not whoever does so
    aspect = _aspect(verb, between)
    modality = modality_of(scene, verb)
    if aspect is None or modality in (Modality.DENIED, Modality.HYPOTHETICAL) or verb.tense is Tense.BARE:
        return
    if _ONCE.search(scene.text[:at]) or any(
        token.idx < mention.start < post.start for mention in scene.sentence.people
    ):
        return  # "greeted Li as commander": which of them?
    people = scene.subjects(token)
    if len(people) != 1:
        return
    post.definite = post.definite or not post.indefinite
    if aspect is not Aspect.HOLDS:
        scene.change(
            people[0], aspect, "as holder", token, quote_start(scene, token), post.end, post=post, modality=modality
        )
    elif modality is Modality.ASSERTED:
        over = verb.tense in (Tense.PERFECT, Tense.PLUPERFECT) and verb.lemma not in _STAYS | {
            "survive",
            "last",
            "endure",
            "linger",
            "hang",
            "hold",
            "cling",
        }
        over = over or (verb.tense is Tense.PAST and verb.lemma == "fill")  # "filled in as chief for two months"
        scene.state(
            people[0],
            post,
            "as holder",
            token,
            token.idx,
            post.end,
            aspect=Aspect.HELD_BEFORE if over else None,
            title=True,
        )


def _is_somebody(scene: Scene, noun: Token, verb: Token) -> bool:
    """Whether an object is a person, named or not."""
    if noun.i < verb.i or noun.dep_ not in ("dobj", "obj") or noun.tag_ in ("NNS", "NNPS"):
        return False
    if noun.pos_ == "PROPN" and not any(
        m.start <= noun.idx < m.end for m in (*scene.sentence.organisations, *scene.sentence.countries)
    ):
        return True  # a name that nobody knew for one
    words = {noun.lower_, noun.lemma_.lower()}
    return not words.isdisjoint(_PEOPLE) or scene.sentence.person_at(noun.idx) is not None


def _aspect(verb: Verb, between: str) -> Aspect | None:
    """What the verb makes of the post, by the words up to its "as"; None where it makes nobody a holder."""
    words = between.lower().split()
    if verb.lemma in _OUT_OF and words[:1] and words[0] in _OUT:
        return Aspect.ENDED
    if verb.lemma in _ENDS or (verb.lemma == "show" and not {"door", "exit"}.isdisjoint(words)):
        return Aspect.ENDED
    if verb.lemma in _BEGINS or not {"duty", "reins", "oath", "nod", "approval", "guard", "mantle"}.isdisjoint(words):
        return Aspect.BEGAN if verb.lemma != "step" or words[:1] == ["in"] else None
    if verb.lemma == "hang" and not {"boots", "uniform", "hat", "spurs"}.isdisjoint(words):
        return Aspect.ENDED
    if verb.lemma == "stand" and words[:1] == ["in"]:
        return Aspect.HOLDS
    if verb.lemma in ("last", "survive", "endure", "linger", "hang", "hold", "cling") and (
        verb.tense in (Tense.PRESENT, Tense.PERFECT)
        and (verb.lemma not in ("hold", "hang", "cling") or words[:1] == ["on"])
    ):
        return Aspect.HOLDS  # "has survived as minister", "holds on as commander"
    if verb.lemma in ("last", "survive", "endure", "linger") and verb.past:
        return Aspect.HELD_BEFORE
    if verb.lemma in _MAKE and not _MADE.isdisjoint(words):
        return Aspect.HELD_BEFORE
    if verb.lemma in _STAYS:
        return Aspect.HOLDS
    return None if verb.lemma in _SEEMS else Aspect.HOLDS
