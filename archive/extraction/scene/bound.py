"""Whom a pronoun means by the clause it stands in, whatever the sentence is about.

offered by Li of the Lakeside University, where he directs an institute      Li
replaced Ba, who said that he would resign                                    Ba
handed Ba his letter of appointment                                           Ba
told Ba that he was dismissed                                                 Ba
an order once given to Ba when he was minister                                Ba
A year after he became minister, Ba resigned.                                 Ba
Ma will succeed Ba when he retires; Ma replaces Ba as minister, who leaves    Ba
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.scene.followed import gone_when, gone_who
from archive.extraction.scene.named_ahead import opened_for
from archive.extraction.scene.passage import Passage

# ", a trusted ally of President "
_TIE = re.compile(
    r",\s+(?:an?|the|his|her)\s+(?:[\w-]+\s+){0,3}(?:man|woman|ally|associate|friend|prot[eé]g[eé]e?|aide|confidante?|follower|"
    r"supporter|rival|loyalist|disciple|son|daughter|brother|sister|wife|husband|cousin|nephew|classmate|comrade|colleague)\s+(?:of|to)\s+"
    r"(?:(?:the\s+)?[\w.’'-]+\s+){0,3}$"
)
_FURTHEST = 4  # steps from a clause up to a name
_SUBJECTS = ("nsubj", "nsubjpass")
_SAY = frozenset(
    "say announce tell add confirm state declare write admit claim insist indicate reveal hint disclose warn".split()
)
_HAND = frozenset("hand give present award send bring deliver grant issue offer write address dedicate".split())
# What is made out for whoever receives it.
_PAPERS = frozenset(
    "appointment nomination certificate commission credentials decree baton insignia epaulettes warrant".split()
)
_OF_PAPERS = frozenset(("letter", "letters", "certificate", "instrument", "act", "decree", "note", "order", "warrant"))
_TELL = frozenset("tell inform notify assure remind".split())
_WITH_HIM = frozenset(
    "appoint name dismiss sack fire remove replace suspend relieve choose select promote pick".split()
)


def bound(scene: Passage, token: Token) -> int | None:
    """Whom the clause of a pronoun gives it for; None where it leaves that open."""
    if token.tag_ == "WP":
        if token.lower_ != "who":
            return None
        man = whose_man(scene, token)
        return man if man is not None else gone_who(scene, token)
    if token.dep_ in _SUBJECTS and token.tag_ == "PRP":
        for rule in (_of_its_owner, _who_said, _told, _given_when, opened_for, gone_when):
            if (person := rule(scene, token)) is not None:
                return person
    return _handed(scene, token) if token.dep_ == "poss" else None


def whose_man(scene: Passage, token: Token) -> int | None:
    """He whom an aside calls another's man: "Bell, an ally of President Ma, who became minister"."""
    text = scene.text[: token.idx]
    patron = next((m for m in scene.sentence.people if text[m.end :] == ", "), None)
    if patron is None or (" of " not in text and " to " not in text):
        return None
    tie = _TIE.search(text, 0, patron.start)
    if tie is None:
        return None
    return next((m.person for m in scene.sentence.people if m.end == tie.start()), None)


def _of_its_owner(scene: Passage, token: Token) -> int | None:
    """He whom the place of the clause is said of."""
    verb = token.head
    if verb.dep_ != "relcl" or not any(word.lower_ == "where" for word in verb.children):
        return None
    place = verb.head
    for _ in range(_FURTHEST):
        mention = scene.sentence.person_at(place.idx)
        if mention is not None:
            return mention.person
        if place.dep_ != "pobj" or place.head.lower_ not in ("of", "at", "from", "with"):
            return None
        place = place.head.head
    return None


def _who_said(scene: Passage, token: Token) -> int | None:
    """He of whom a relative clause says that he said so."""
    clause = token.head
    saying = clause.head
    if clause.dep_ != "ccomp" or saying.dep_ != "relcl" or verbs.lemma_of(saying) not in _SAY:
        return None
    if not any(child.lower_ == "who" and child.dep_ in _SUBJECTS for child in saying.children):
        return None
    mention = scene.mention_of(saying.head)
    return mention.person if mention is not None else None


def _told(scene: Passage, token: Token) -> int | None:
    """He who is told what is done with him."""
    clause = token.head
    telling = clause.head
    if clause.dep_ != "ccomp" or verbs.lemma_of(telling) not in _TELL:
        return None
    reading = verbs.read_verb(clause)
    over = clause.lemma_ == "take" and any(child.lower_ == "over" for child in clause.children)
    if not over and not (reading.passive and reading.lemma in _WITH_HIM):
        return None
    found = [scene.mention_of(noun) for noun in verbs.objects(telling) if noun.i < token.i and noun.pos_ != "PRON"]
    return found[0].person if found and found[0] is not None else None


def _given_when(scene: Passage, token: Token) -> int | None:
    """He to whom something was given at a time that "when" goes on to tell."""
    mark = token.nbor(-1) if token.i else None
    if mark is None or mark.lower_ not in ("when", "while"):
        return None
    mention = next((m for m in scene.sentence.people if scene.text[m.end : mark.idx].strip() == ""), None)
    head = scene.sentence.head_token(mention.start, mention.end) if mention is not None else None
    link = head.head if head is not None and head.dep_ == "pobj" else None
    given = link is not None and link.lower_ == "to" and link.head.tag_ == "VBN" and link.head.lemma_ in _HAND
    return mention.person if mention is not None and given else None


def _handed(scene: Passage, token: Token) -> int | None:
    """He who is handed what makes him something."""
    paper = token.head
    if paper.lemma_.lower() not in _PAPERS and not (
        paper.lower_ in _OF_PAPERS and any(noun.lemma_.lower() in _PAPERS for noun in verbs.prepositional(paper, "of"))
    ):
        return None
    verb = paper.head
    if paper.dep_ not in ("dobj", "obj") or verb.lemma_.lower() not in _HAND:
        return None
    found = [scene.mention_of(noun) for noun in verbs.objects(verb) if noun.i < token.i and noun.pos_ != "PRON"]
    return found[0].person if found and found[0] is not None else None
