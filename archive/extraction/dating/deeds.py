"""What people do, by what it tells of the time of their titles: at a meeting, in office, in a life, or put out of office."""

from __future__ import annotations

import re
from datetime import date

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.parsing import verbs

# What people do at an encounter or ceremony: a past tense of these tells the story of the day.
ENCOUNTER = frozenset(
    """
        meet hold talk speak discuss host receive see greet attend preside hand read sign inspect travel
        arrive join appear brief present award confer promote witness swear conduct exchange watch accompany
        address testify question demand urge announce agree tell raise call visit
        """.split()
)
# Of these a report tells on another day than that of its news, too.
ANY_DAY = frozenset("tell demand urge announce agree call raise question visit".split())
MEETINGS = frozenset(("meet", "hold", "host", "visit", "receive", "greet", "attend"))
# What an office does in its own right: whoever does it holds the office then, however long ago.
OFFICIAL = frozenset(
    """
        appoint name nominate sack fire dismiss remove pick choose sign order announce present launch declare impose
        dissolve promote veto pardon award decree reshuffle reach agree negotiate host receive unveil ratify promulgate
        propose outline introduce abolish approve ban lift authorise authorize suspend reject repeal amend inaugurate
        """.split()
)
# What is told of a life: the title is of the present, not of then ("President Ruto joined the party in 1990").
LIFE = frozenset(
    """
        join graduate study enlist marry bear begin start serve work grow fight enter become rise retire earn train be
        take win come lead command run elect swear make move
        """.split()
)
# Of these, what one does in office too.
BUSY = frozenset("be lead command come take make move start begin enter fight".split())
# What befalls an office holder who then mostly is none.
OUT = frozenset("suspend detain arrest vanish disappear purge expel investigate disgrace place put kill die".split())
# Whom others want out of office has it then: "staged a coup to unseat the prime minister".
OVERTHROWN = frozenset("overthrow topple oust depose unseat defeat beat".split())
GOVERNMENTS = frozenset(("government", "cabinet", "administration"))
TIMES = frozenset(("rule", "reign", "presidency", "premiership", "tenure", "year"))
SAY = frozenset(("say", "tell", "write", "add", "note", "warn", "argue", "explain", "call"))
# What somebody did once who now has another title: "The firm was set up in 1990 by the minister".
_ONCE = frozenset(
    """
        found establish create build design own write compose paint marry live be have stay study teach know befriend
        publish start open set lose survive suffer recover
        """.split()
)
_LONG = 10 * 366  # days, longer than most stay in a post


def was_then(verb: Token, anchor: Token, bounds: Bounds, published: date) -> bool:
    """Whether the title of one who stands in what happened is of that time: who was put out, by his title, had it then;
    and so had, mostly, who did what is told of many years ago."""
    lemma = verbs.lemma_of(verb)
    reading = verbs.read_verb(verb)
    if lemma in OUT and reading.past and not reading.passive and anchor.dep_ in ("dobj", "obj"):
        return True  # "arrested President Otieno in 2012"; not "the father of Minister Holm", whom rebels killed
    if not is_of_old(bounds, published) or lemma in _ONCE | SAY:
        return False
    if lemma in LIFE or not is_subject(anchor):
        return False  # "in 2004 voters sent President Holm to the Senate", "a letter written in 1990 by President Holm"
    return reading.past and not reading.passive


# "served as counsel to Vice President Holm", "worked with Mayor Holm"
_BESIDE_HIM = re.compile(r"\b(?:to|for|under|with|alongside)\s+(?:the\s+)?(?:[\w.]+\s+){1,5}$")


_IN_HIS_TIME = re.compile(r"(?<!cabinet )(?<!government )\bunder\s+(?:then\s+)?(?:[\w.]+\s+){1,9}$")


def in_his_time(text: str, anchor: Token) -> bool:
    """Whether what is told was under the bearer of a title: "served under Secretary Holm"."""
    return _IN_HIS_TIME.search(text, 0, anchor.idx) is not None


def beside_him(text: str, anchor: Token) -> bool:
    """Whether somebody served or worked with the bearer of a title, for as long as it is said to have lasted."""
    return not is_subject(anchor) and _BESIDE_HIM.search(text, 0, anchor.idx) is not None


def is_of_old(bounds: Bounds, published: date) -> bool:
    """Whether a time is longer past than most stay in a post."""
    return bounds.latest is not None and (published - bounds.latest).days > _LONG


def is_subject(anchor: Token) -> bool:
    """Whether a name is the subject of its clause, or joined to it."""
    return anchor.dep_ in ("nsubj", "nsubjpass") or (
        anchor.dep_ == "conj" and anchor.head.dep_ in ("nsubj", "nsubjpass")
    )
