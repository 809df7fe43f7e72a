"""The words by which news tells of the events that are read."""

from __future__ import annotations

import re


def words(text: str) -> frozenset[str]:
    """A set of words, written as one line of them."""
    return frozenset(text.split())


# --- CONSULT --------------------------------------------------------------------------------------------------------

MEETINGS = words(
    "meeting talk conversation call discussion consultation dialogue dialog teleconference videoconference summit "
    "negotiation encounter tete-a-tete briefing exchange"
)
"""Nouns that two parties hold with each other."""

# Of these only with their participants: "the call for talks", "the dialogue", "the exchange" are seldom an encounter.
NEVER_ALONE = frozenset(("dialogue", "dialog", "exchange", "briefing", "discussion", "negotiation", "consultation"))
VISITS = frozenset(("visit", "trip", "travel", "tour", "stopover"))
HOLD = words("renew hold have conduct convene begin open resume conclude complete start wrap finish")
TALK = words("speak talk confer consult converse negotiate chat")
DISCUSS = frozenset(("discuss", "debate"))
RECEIVE = words("host receive welcome greet")
TELEPHONE = frozenset(("telephone", "phone", "ring"))
TRAVEL = {"travel": ("to",), "fly": ("to", "into"), "arrive": ("in", "at"), "land": ("in", "at")}
"""How somebody gets somewhere, and after which preposition the place stands."""
VIDEO = re.compile(
    r"\b(?:video|virtual|virtually|videoconference|video[- ]?(?:link|call|conference|chat)|online)\b", re.I
)
PHONE = re.compile(r"\b(?:phone|telephone|hotline|call)s?\b", re.I)
GATHERING = re.compile(r"\b(?:forum|summit|dialogue|talks|conference|gathering|meeting|coordination)\b", re.I)

# --- AGREE, REQUEST, ACCUSE, REJECT ---------------------------------------------------------------------------------

ACCORDS = words(
    "agreement accord pact treaty deal memorandum mou understanding protocol communique arrangement ceasefire truce "
    "armistice compact"
)
CONCLUDE = words("sign reach conclude strike ink make seal initial clinch")
URGE = words("urge ask request press implore beseech exhort")
ACCUSE = words("accuse blame denounce condemn criticise criticize castigate lambast rebuke chide reprimand slam")
REFUSE = words("refuse reject rebuff spurn decline deny rebut veto")
# What a spokesperson declines to do is not news ("declined to comment").
NO_REFUSAL = words("comment say give disclose elaborate answer name specify reveal discuss respond identify provide be")

# --- SANCTION ----------------------------------------------------------------------------------------------

SANCTIONS = words("sanction embargo blacklisting")
EASE = words("lift ease remove drop waive relax suspend end rescind withdraw circumvent evade violate oppose")

# --- PERSONNEL ------------------------------------------------------------------------------------------------------

DISMISS = words(
    "sack fire dismiss remove oust depose topple relieve strip unseat purge impeach dethrone drop suspend recall"
)
RESIGN = words("resign quit step stand bow relinquish abdicate vacate")
DISMISSALS = words("removal dismissal ouster firing sacking ousting suspension impeachment downfall")
RAISE = words("promote raise elevate make")
NOMINATE = words("nominate propose")
CHOOSE = words("pick choose tap select name")
"""Where the post is still to come, as good as a nomination."""
PROBES = words("investigation inquiry enquiry probe case")
EXPEL = words("expel oust eject kick throw drum remove strip")
RANKS = re.compile(
    r"\b(?:(?:to|of|a|an|as|into|became?|becomes)\s+)(?:the\s+)?(?:(?:full|four-star|three-star|rank of|military rank of|the|a|lieutenant|major|vice|rear|brigadier)[\s-]+)*"
    r"(?:generals?|admirals?|marshals?|colonels?|brigadiers?|commodores?)\b(?!\s+(?:[Ss]ecretary|[Ss]taff|[Dd]irector|of))"
    r"|\bbec[ao]mes? (?:full )?(?:generals?|admirals?|marshals?)\b",
)

# --- participants ---------------------------------------------------------------------------------------------------

# People who act for their country or body without being named.
AGENTS = words(
    "official officer diplomat leader minister ministry government authority president envoy negotiator military force troop army "
    "general admiral commander spokesman spokeswoman spokesperson delegation counterpart chief secretary premier regime "
    "administration ambassador side navy parliament lawmaker senator emir king prosecutor investigator warplane jet "
    "militant soldier police navy number opponent representative adviser delegate"
)
GROUPS = words("group number delegation team series member majority thousand hundred dozen some batch")
"""Nouns that take part as what follows "of" does ("a group of Turkish officers")."""
PAIR = re.compile(
    r"^(?:(?:(?:the|these|those)\s+)?(?:two|both|pair|duo|they|two (?:men|generals|leaders|ministers|presidents|officials|officers|defen[cs]e \w+|sides|countries|militaries|commanders|chiefs))|"
    r"(?:the|both) (?:leaders|ministers|presidents|generals|men|sides))$",
    re.I,
)
