"""Names that the grammar of their sentence, or a given name that everybody knows, shows to be of people, whatever the model
takes them for.

With them was Carlo Monti, the bank's head lawyer and governor             a title in apposition
Ade Okoro, once among his friends, has left the government                  what people alone do or undergo
They gave the name of Tharindu Perera                                       a name
his son-in-law Berat Demir                                                  a word for people before it
Rosa Ibarra was there                                                       a given name
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.people.given_names import PLACES_TOO, is_given
from archive.extraction.people.things import is_no_name

_PLACES = frozenset(("GPE", "LOC", "FAC"))
_NAMES_OF = re.compile(r"\b(?:(?:the )?names? of|by the name of|namely|called|named)$")
_PEOPLE = re.compile(
    r"\b(?:son-in-law|daughter-in-law|brother-in-law|sister-in-law|father-in-law|mother-in-law|stepson|half-brother|half-sister|"
    r"analyst|activist|lawyer|candidate|colleague|aide|confidant|wife|husband|son|daughter|brother|sister|cousin|nephew|niece|uncle|aunt|"
    r"journalist|reporter|correspondent|columnist|historian|economist|researcher|scholar|academic|academics|newcomer|incumbent|veteran|"
    r"singer|actor|actress|author|poet|writer|novelist|tycoon|billionaire|businessman|businesswoman|lawmaker|legislator|prosecutor|"
    r"successor|predecessor|counterpart|politician|diplomat|strongman|warlord|cleric|priest|bishop|technocrat|banker|physicist|biologist|"
    r"sociologist|philosopher|engineer|astronaut|submariner|airman|infantryman|classmate|friend|protege|protégé|loyalist)$"
)
_DOES = frozenset("resign retire quip tweet die write recall joke concede".split())
_LEFT = frozenset("government cabinet post office job ministry presidency leadership party".split())
_UNDERGOES = frozenset(
    "appoint nominate sack dismiss oust swear jail arrest behead assassinate reappoint impeach pardon indict".split()
)
_MADE = frozenset(
    "appoint oust topple overthrow unseat depose succeed replace sack dismiss fire nominate assassinate".split()
)
_PLACED = re.compile(r"(?:^|\s)(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ff]rom)$")
_MOST = 3  # words


def is_shown(sentence: SentenceContext, start: int, end: int, leads: list[tuple[int, int]]) -> bool:
    """Whether text[start:end], a run of two or three capitalised words, is a person's name by what is around it."""
    text = sentence.text
    words = text[start:end].split()
    before = text[max(0, start - 40) : start].rstrip()
    if not 2 <= len(words) <= _MOST or any(map(is_no_name, words)) or text[start:end].isupper():
        return False
    if (
        before.lower().endswith(" the")
        or before in ("The", "the")
        or re.match(r"[-/&]|\s+(?:[A-Z&]|of\s+[a-z])", text[end:])
    ):
        return False
    if _PLACED.search(before):
        return False
    label = _label(sentence, start, end)
    if is_given(words[0]) and (fold_places(words[0]) is False or label not in _PLACES):
        return True
    if label in _PLACES:
        return False
    if _NAMES_OF.search(before) or _PEOPLE.search(before):
        return True
    token = sentence.head_token(start, end)
    return token is not None and token.pos_ == "PROPN" and (_has_title(token, leads) or _is_human(token))


def fold_places(word: str) -> bool:
    """Whether a given name is the name of a place too: "Victoria", "Florence"."""
    return word.casefold() in PLACES_TOO


def _label(sentence: SentenceContext, start: int, end: int) -> str:
    found = (
        e.label_
        for e in (sentence.doc.ents if sentence.doc is not None else ())
        if e.start_char < end and start < e.end_char
    )
    return next(found, "")


def _has_title(token: Token, leads: list[tuple[int, int]]) -> bool:
    """ "Carlo Monti, the bank's governor": a title in apposition that leads to no name itself."""
    return any(
        child.dep_ == "appos"
        and child.pos_ == "NOUN"
        and child.i > token.i
        and any(low <= child.idx < high for low, high in leads)
        for child in token.children
    )


def _is_human(token: Token) -> bool:
    verb = token.head
    lemma = verbs.lemma_of(verb)
    if token.dep_ == "nsubj":
        gone = lemma == "leave" and any(noun.lemma_.lower() in _LEFT for noun in verbs.objects(verb))
        return verb.pos_ == "VERB" and (lemma in _DOES or gone)
    if token.dep_ == "nsubjpass":
        return lemma in _UNDERGOES
    return token.dep_ in ("dobj", "obj") and (
        lemma in _MADE or (lemma == "bring" and any(child.lower_ == "down" for child in verb.children))
    )
