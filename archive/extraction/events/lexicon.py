"""The words by which news tells of the events that are read."""

from __future__ import annotations

import re

# --- CONSULT --------------------------------------------------------------------------------------------------------

MEETINGS = frozenset(
    "meeting talk conversation call discussion consultation dialogue dialog teleconference videoconference summit "
    "negotiation encounter tete-a-tete briefing exchange".split()
)
"""Nouns that two parties hold with each other."""

# Of these only with their participants: "the call for talks", "the dialogue", "the exchange" are seldom an encounter.
NEVER_ALONE = frozenset(("dialogue", "dialog", "exchange", "briefing", "discussion", "negotiation", "consultation"))
VISITS = frozenset(("visit", "trip", "travel", "tour", "stopover"))
HOLD = frozenset("hold have conduct convene begin open resume conclude complete start wrap finish".split())
TALK = frozenset("speak talk confer consult converse negotiate chat".split())
DISCUSS = frozenset(("discuss", "debate"))
RECEIVE = frozenset("host receive welcome greet".split())
TELEPHONE = frozenset(("telephone", "phone", "ring"))
TRAVEL = frozenset(("travel", "fly"))
VIDEO = re.compile(
    r"\b(?:video|virtual|virtually|videoconference|video[- ]?(?:link|call|conference|chat)|online)\b", re.I
)
PHONE = re.compile(r"\b(?:phone|telephone|hotline|call)s?\b", re.I)
GATHERING = re.compile(r"\b(?:forum|summit|dialogue|talks|conference|gathering|meeting|coordination)\b", re.I)

# --- AGREE, REQUEST, ACCUSE, REJECT ---------------------------------------------------------------------------------

ACCORDS = frozenset(
    "agreement accord pact treaty deal memorandum mou understanding protocol communique arrangement ceasefire truce "
    "armistice compact".split()
)
CONCLUDE = frozenset("sign reach conclude strike ink make seal initial clinch".split())
URGE = frozenset("urge ask request press implore beseech exhort order warn".split()) - {"warn", "order"}
ACCUSE = frozenset(
    "accuse blame denounce condemn criticise criticize castigate lambast rebuke chide reprimand slam".split()
)
LASH = frozenset(("lash", "hit"))
REFUSE = frozenset("refuse reject rebuff spurn decline rule dismiss deny rebut veto".split()) - {"dismiss", "rule"}
# What a spokesperson declines to do is not news ("declined to comment").
NO_REFUSAL = frozenset(
    "comment say give disclose elaborate answer name specify reveal discuss respond identify provide be".split()
)

# --- SANCTION, ASSAULT ----------------------------------------------------------------------------------------------

SANCTIONS = frozenset("sanction embargo blacklisting".split())
IMPOSE = frozenset(
    "impose put place slap levy announce introduce tighten extend expand issue order adopt approve".split()
)
EASE = frozenset(
    "lift ease remove drop waive relax suspend end rescind withdraw circumvent evade violate oppose".split()
)
ATTACK = frozenset("attack bomb bombard shell assassinate ambush torture raid murder".split())
ATTACKS = frozenset("attack airstrike bombing shelling assassination ambush raid strike".split())
LAUNCH = frozenset("launch carry mount conduct stage make".split())
ATTACK_MODES = {
    "bomb": "explosives",
    "bombing": "explosives",
    "bombard": "heavy-weapons",
    "shell": "heavy-weapons",
    "shelling": "heavy-weapons",
    "airstrike": "heavy-weapons",
    "assassinate": "assassinate",
    "assassination": "assassinate",
    "torture": "torture",
}

# --- PERSONNEL ------------------------------------------------------------------------------------------------------

DISMISS = frozenset(
    "sack fire dismiss remove oust depose topple relieve strip unseat purge impeach dethrone drop suspend recall".split()
)
RESIGN = frozenset("resign quit step stand bow relinquish abdicate vacate".split())
DISMISSALS = frozenset("removal dismissal ouster firing sacking ousting suspension impeachment downfall".split())
RAISE = frozenset("promote raise elevate make".split())
NOMINATE = frozenset("nominate propose".split())
PROBES = frozenset("investigation inquiry enquiry probe case".split())
PROBE = frozenset("investigate probe".split())
EXPEL = frozenset("expel oust eject kick throw drum remove strip".split())
RANKS = re.compile(
    r"\b(?:(?:to|of|a|an|as|into|became?|becomes)\s+)(?:the\s+)?(?:(?:full|four-star|three-star|rank of|military rank of|the|a|lieutenant|major|vice|rear|brigadier)[\s-]+)*"
    r"(?:generals?|admirals?|marshals?|colonels?|brigadiers?|commodores?)\b(?!\s+(?:[Ss]ecretary|[Ss]taff|[Dd]irector|of))"
    r"|\bbec[ao]mes? (?:full )?(?:generals?|admirals?|marshals?)\b",
)

# --- participants ---------------------------------------------------------------------------------------------------

# People who act for their country or body without being named.
AGENTS = frozenset(
    "official officer diplomat leader minister ministry government authority president envoy negotiator military force troop army "
    "general admiral commander spokesman spokeswoman spokesperson delegation counterpart chief secretary premier regime "
    "administration ambassador side navy parliament lawmaker senator emir king prosecutor investigator warplane jet "
    "militant soldier police navy number opponent representative adviser delegate".split()
)
PAIR = re.compile(
    r"^(?:(?:the|these|those)\s+)?(?:two|both|pair|duo|they|two (?:men|generals|leaders|ministers|presidents|officials|officers|defen[cs]e \w+|sides|countries|militaries|commanders|chiefs)|"
    r"(?:leaders|ministers|presidents|generals|both (?:men|sides|leaders)|sides|two sides))$",
    re.I,
)
