"""Verbs that say whose a post is or becomes, and where their sentences name it, him who has it and the other one.

A verb of one class is told in many ways, and all of them are derived from where its active has the three:

Wu got the navy from Shi.   Wu gave the navy to Shi.   Wu lost the navy to Shi.   Wu has the navy.   The navy went to Wu.
The navy was inherited by Wu; the navy, which Wu gave up; Wu, to whom it was handed; the post that was Wu's until May.
"""

from __future__ import annotations

from enum import StrEnum

from spacy.tokens import Token

from archive.extraction.parsing.verbs import Verb


class Passing(StrEnum):
    """What a verb says of a post and its holder."""

    GETS = "gets"
    HAS = "has"
    KEEPS = "keeps"
    LOSES = "loses"
    GIVES = "gives"
    GOES = "goes"
    PUTS = "puts"
    SITS = "sits"
    RUNS = "runs"


def _verbs(words: str) -> frozenset[str]:
    return frozenset(words.split())


_OF = {
    Passing.GETS: _verbs("get gain take inherit acquire receive assume obtain win"),
    Passing.HAS: _verbs("have hold occupy fill own look sit belong rest lie be"),
    Passing.KEEPS: _verbs("keep retain"),
    Passing.LOSES: _verbs(
        "lose relinquish surrender vacate forfeit resign give lay hand sign leave cede yield quit part relieve strip deprive divest"
    ),
    Passing.GIVES: _verbs("give hand entrust assign award leave pass turn bequeath commit confide transfer cede yield"),
    Passing.GOES: _verbs("go pass fall come return revert devolve transfer shift"),
    Passing.SITS: _verbs("be sit serve stay remain"),
    Passing.RUNS: _verbs("run head lead direct command manage oversee chair"),
    Passing.PUTS: _verbs(
        "lift raise bring carry move promote elevate call return restore advance rise climb ascend come put place"
    ),
}
# Verbs that let go of something with these words alone.
_LETS_GO = {"give": ("up", "away"), "lay": ("down",), "hand": ("over", "on", "back", "in"), "sign": ("over",)}
_TAKES_ALONE = {"take": ("over", "on", "up")}


def particle(token: Token) -> str | None:
    """The word that makes one verb with another: "give up", "lay down", "take over"."""
    return next((child.lower_ for child in token.children if child.dep_ == "prt"), None)


def passings(verb: Verb) -> list[Passing]:
    """What a verb can say of a post: "hand" that somebody gives it to another, and that he lets go of it."""
    beside = particle(verb.token)
    found = []
    for kind, lemmas in _OF.items():
        if verb.lemma not in lemmas:
            continue
        if kind is Passing.LOSES and verb.lemma in _LETS_GO and beside not in _LETS_GO[verb.lemma]:
            continue
        if kind is Passing.GETS and beside is not None and beside not in _TAKES_ALONE.get(verb.lemma, ()):
            continue  # "got up", "took in"
        if kind is Passing.GIVES and beside == "up":
            continue
        if kind is Passing.GOES and beside is not None and beside not in ("on", "over", "back"):
            continue
        if kind is Passing.PUTS and beside is not None and beside not in ("up", "back", "in"):
            continue
        if kind in (Passing.HAS, Passing.KEEPS) and beside is not None and beside != "on":
            continue
        found.append(kind)
    return found
