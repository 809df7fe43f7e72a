"""The whole firm or body that somebody leaves, with the post that his title gives him there.

Zorvex chief executive Ann Bell left the company in May.     her post, by the title beside her name
Ann Bell, its editor, has quit Zorvex.                       the same, where the body is that of the title

A party is not what a minister has his post in, and who leaves "the bank" or "the ministry" may only go home: such a
place is left for good in a month or a year, not on an afternoon.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.body_nouns import nouns
from archive.extraction.lexicon import OF_ANY_STATE
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.phrases import phrases
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_LEAVE = frozenset(("leave", "quit", "depart", "exit"))
# What nobody walks out of: it is left by whoever works there.
_FIRMS = frozenset(
    phrases(
        """
        company, firm, business, group, startup, organisation, organization, agency, newspaper, broadcaster, network, carrier,
        airline, lender, carmaker, automaker, manufacturer, retailer, institution, charity, foundation, fund, federation,
        association, regulator, watchdog, corporation, conglomerate, consultancy, brokerage, outlet, magazine
        """
    )
)
_HOUSES = (nouns("headed") - nouns("unit")) | {"bank", "paper", "studio", "label", "club"}
_THE = frozenset(("the", "his", "her", "its"))
_FOR_GOOD = re.compile(
    r"\s+(?:(?:at\s+the\s+end\s+of\s+|in\s+(?:early\s+|late\s+|mid-?)?)(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b"
    r"|(?:earlier\s+)?(?:last|this|next)\s+(?:week|month|year|spring|summer|autumn|fall|winter)\b|(?:\w+\s+){1,2}(?:weeks|months|years?)\s+(?:ago|earlier|later)\b"
    r"|after\s+(?:\w+|\d+)\s+(?:months|years)\b)"
)
_DIRECTS = ("director", "manager", "chief", "head", "officer")  # of a field, but in a firm: "finance director"
# Whose body is a state, or a place: no firm is left by leaving it.
_PLACED = OF_ANY_STATE - {"president", "vice president"}


def leaves_firm(scene: Scene, verb: Verb) -> None:
    """Adds the end of the posts of whoever leaves the body to which his title beside his name belongs."""
    if verb.lemma not in _LEAVE or verb.negated or verb.modal or verb.passive:
        return
    nouns = [noun for noun in verbs.objects(verb.token) if noun.i > verb.token.i]
    if len(nouns) != 1 or any(child.dep_ == "dative" for child in verb.token.children):
        return  # "left the company a debt"
    left = nouns[0]
    if any(child.dep_ in ("poss", "case") and child.lower_ not in _THE for child in left.children):
        return  # "left his brother's company"
    modality = modality_of(scene, verb)
    if modality is Modality.ASSERTED and (verb.tense is Tense.FUTURE or _is_leaving(verb)):
        modality = Modality.PROSPECTIVE
    if modality not in (Modality.ASSERTED, Modality.PROSPECTIVE):
        return
    for person in scene.subjects(verb.token):
        for held in [c for c in scene.found if c.person == person and _can_be_left(c) and _is_there(scene, c, left)]:
            start, end = quote_start(scene, verb.token), left.idx + len(left)
            scene.change(person, Aspect.ENDED, "leaves", verb.token, start, end, post=held.post, modality=modality)


def _is_leaving(verb: Verb) -> bool:
    return verb.token.tag_ == "VBG" and any(child.lower_ in ("is", "are") for child in verb.token.children)


def _can_be_left(held: Candidate) -> bool:
    """Whether a title beside a name tells of a post in some body, and of none of a state."""
    post = held.post
    if held.aspect is not Aspect.HOLDS or held.modality is not Modality.ASSERTED or post is None:
        return False
    if post.portfolio is not None and not post.title.endswith(_DIRECTS):
        return False
    of_state = post.country is not None or post.title in _PLACED or post.title.endswith("minister")
    return (held.title or held.rule == "apposition") and not of_state


def _is_there(scene: Scene, held: Candidate, left: Token) -> bool:
    """Whether what is left is the body of a title: by its name, or as "the company"."""
    post = held.post
    assert post is not None
    named = next((m for m in scene.sentence.organisations if m.start <= left.idx < m.end and not m.generic), None)
    if named is not None:
        return post.organisation is not None and named.organisation == post.organisation
    if not any(child.lower_ in _THE for child in left.children) or not _ends_here(scene, left):
        return False
    noun = left.lemma_.lower()
    return noun in _FIRMS or (noun in _HOUSES and _FOR_GOOD.match(scene.text, left.idx + len(left)) is not None)


def _ends_here(scene: Scene, left: Token) -> bool:
    """Not "the company's party", "the group of seven"."""
    return re.match(r"[’']s?\s|\s+of\b", scene.text[left.idx + len(left) :]) is None
