"""Title nouns in other use: verbs ("to head"), "on the chair", "chief among", what is part of the name of a body."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.phrases import phrases
from archive.extraction.text.sought import sought

_TITLE = title_pattern()
_NO_VERBS = ("man", "woman", "ator", "ident", "commissar", "minister", "governor", "secretary", "premier")
_AFTER = frozenset("minute hour day week month year".split())


# "Holm, the most powerful minister for the economy": praise, and no title of his.
_MOST = re.compile(
    r"\bmost (?:important|powerful|influential|popular|unpopular|trusted|prominent|famous|controversial|successful|experienced)\s+(?:[\w-]+\s+){0,2}$",
    re.I,
)


# "promoted to the rank of Army Commander"; "will take over as an Army Commander", one of several of a kind
_RANK = sought(r"\bto the (?:military )?rank of (?:an? |full )?(?:[Aa]rmy )?$")
# the name behind is the secretary's
_SECRETARY_TO = re.compile(
    r"\b(?:Secretary|Advis[eo]r|(?:Special )?Assistant|Aide|Spokes(?:man|woman|person)) to the (?:Prime )?$"
)
_ONE_OF_THEM = re.compile(r"\b[Aa]n [Aa]rmy $")


def inside_organisation(sentence: SentenceContext, start: int, end: int) -> bool:
    return any(
        mention.start <= start and end <= mention.end and not mention.generic for mention in sentence.organisations
    )


_SEAT_OF = re.compile(
    r"\b(?:to|into|in|for|from|fills?|filled|takes?|took)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}[A-Z][\w-]+[’']s?\s+(?:former|old|own|empty|vacant|vacated)\s+$"
)


def not_a_post(sentence: SentenceContext, start: int, end: int) -> bool:
    """Title nouns in other use: verbs ("to head", "leads"), "head to", "on the chair", "chief among", "general officer"."""
    word = sentence.text[start:end].lower()
    after = sentence.text[end : end + 20].lower()
    if re.match(r"chief$", word) and re.match(r"\s+(?:among|concern|goal|reason|aim|rival|ally|executive of)\b", after):
        return True
    if word == "chair" and re.search(
        r"\b(?:in the|an empty|the empty|empty|took the|takes the|his|her|whose) $", sentence.text[:start].lower()
    ):
        return True  # "was in the chair", of a meeting
    if word == "chair" and _SEAT_OF.search(sentence.text, 0, start):
        return True  # "goes up to Belov's former chair": to his place, whatever it is
    if re.match(r"\s+of the (?:year|month|decade)\b|[\s-]in[\s-]residence\b", after) or (
        word.startswith("clerk") and sentence.text[:start].lower().endswith("law ")
    ):
        return True  # an honour; somebody who learns
    if word in ("president", "minister", "prime minister") and _SECRETARY_TO.search(sentence.text, 0, start):
        return re.match(r"\s+[A-Z]", sentence.text[end : end + 3]) is not None
    ranked = _RANK.search(sentence.text, 0, start) is not None and not after.startswith(" of ")
    if ranked or (word == "commander" and _ONE_OF_THEM.search(sentence.text, 0, start)):
        return True
    if word in ("minister", "governor", "mayor", "member", "judge") and _MOST.search(sentence.text, 0, start):
        return True
    if word == "head of government" and re.match(
        r"\s+(?!(?:and|in|of|from|since|until|on|at|for|to|as|with|who|but)\b)[a-z]", after
    ):
        return True  # "head of government transport agencies"
    if word.endswith("architect") and after.startswith(" of"):
        return True  # "the chief architect of the strategy": nobody's post
    if word.endswith("head") and re.match(
        r"\s+(?:coach|teacher|nurse|chef|cook|gardener|waiter|waitress|boy|girl|start)\b", after
    ):
        return True  # "head coach of the university team": nobody at the head of a body
    if word in ("sen", "sen.") and re.match(r"\.?\s(?:gen|col|lt)\b", after):
        return True  # "Sen. Gen. Thura", "Sen. Lt. Gen. Bui": a senior general or lieutenant general
    if sentence.doc is None:
        return False
    span = sentence.span(start, end)
    if span is None or len(span) == 0:
        return False
    token = span[-1] if len(span) > 1 else span[0]
    first = span[0]
    if len(span) == 1 and word in phrases(
        """
        head, heads, chair, chairs, lead, leads, whip, fellow, dean, director, champion, governor, head , deputy,
        judge, judges
        """
    ):
        if word == "head" and _between_body_and_name(sentence, start, end):
            return False  # "IAEA head Rafael Grossi"
        return bool(token.pos_ in ("VERB", "AUX")) or (token.tag_ in ("VB", "VBP", "VBZ", "VBD"))
    if word in ("member", "members"):
        if re.match(r"[\s-]+(?:state|nation|countr)", after):
            return True
        if _between_body_and_name(sentence, start, end):
            return False  # "the commission members Holm and Lund", where the parser takes it for a verb
    if (
        word in ("fellow", "justice", "king", "queen", "architect")
        and not sentence.text[start].isupper()
        and not re.match(r"\s+(?:at|of|with|in)\b", after)
    ):
        return True
    if _modifies(token):
        return True
    # "has written to congressman Lind", "Lind, commissar in the command": no verbs, whatever the parser takes them for
    return first.pos_ == "VERB" and len(span) == 1 and not word.endswith(_NO_VERBS)


def _between_body_and_name(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether a word stands right between the name of a body and that of a person."""
    return any(m.end == start - 1 for m in sentence.organisations) and any(m.start == end + 1 for m in sentence.people)


def _modifies(token: Token) -> bool:
    """Whether a title noun only says of what kind the noun after it is: "chief architect", "a minister-level talk"."""
    following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if token.lower_ == "chief" and token.head.i > token.i + 1 and token.dep_ in ("amod", "compound"):
        # "chief arms inspector", "chief counter-terrorism expert": of a noun further on
        between = token.doc[token.i + 1 : token.head.i + 1]
        return all(
            (word.text.islower() and word.pos_ in ("NOUN", "ADJ", "ADV")) or word.text == "-" for word in between
        )
    return (
        following is not None
        and token.head == following
        and token.dep_ in ("compound", "amod", "nmod")
        and following.pos_ == "NOUN"
        and following.text.islower()
        and following.lemma_ not in _AFTER  # "head of state hours later"
        and _TITLE.match(following.text) is None
    )
