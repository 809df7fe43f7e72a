"""What a verb tells of the post behind its "as": that somebody has it, came into it, lost it or left it long ago.

debuted as, signed as, doubles as             he has it
was handpicked as, was hired as               his time began
bowed out as, was unseated as                 it ended
cut her teeth as                              she held it before
was tipped as, is seen as, dreamed of it as   nothing
"""

from __future__ import annotations

from archive.extraction.parsing.verbs import Tense, Verb
from archive.model import Aspect

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
# What is taken or given with an office: "took the oath as minister".
_OFFICE = frozenset("duty reins oath nod approval guard mantle".split())
_ON = frozenset(("hold", "hang", "cling"))  # "holds on as commander"
_LASTS = _ON | {"last", "survive", "endure", "linger"}


def what_of_it(verb: Verb, between: str) -> Aspect | None:
    """What a verb makes of the post behind its "as", by the words up to it; None where it makes nobody a holder."""
    words = between.lower().split()
    if verb.lemma in _OUT_OF and words[:1] and words[0] in _OUT:
        return Aspect.ENDED
    if verb.lemma in _ENDS or (verb.lemma == "show" and not {"door", "exit"}.isdisjoint(words)):
        return Aspect.ENDED
    if verb.lemma in _BEGINS or not _OFFICE.isdisjoint(words):
        return Aspect.BEGAN if verb.lemma != "step" or words[:1] == ["in"] else None
    if verb.lemma == "hang" and not {"boots", "uniform", "hat", "spurs"}.isdisjoint(words):
        return Aspect.ENDED
    if verb.lemma == "stand" and words[:1] == ["in"]:
        return Aspect.HOLDS
    if verb.lemma in _LASTS and (
        verb.tense in (Tense.PRESENT, Tense.PERFECT) and (verb.lemma not in _ON or words[:1] == ["on"])
    ):
        return Aspect.HOLDS  # "has survived as minister", "holds on as commander"
    if verb.lemma in _LASTS - _ON and verb.past:
        return Aspect.HELD_BEFORE
    if verb.lemma in _MAKE and not _MADE.isdisjoint(words):
        return Aspect.HELD_BEFORE
    if verb.lemma in _STAYS:
        return Aspect.HOLDS
    return None if verb.lemma in _SEEMS else Aspect.HOLDS


def is_over(verb: Verb) -> bool:
    """Whether what somebody did as the holder of a post tells that he is so no longer: "had signed as", "filled in as"."""
    if verb.tense in (Tense.PERFECT, Tense.PLUPERFECT):
        return verb.lemma not in _STAYS | _LASTS
    return verb.tense is Tense.PAST and verb.lemma == "fill"
