"""Fields of government behind names, in lists of who is in a cabinet, comes into it or goes.

The new cabinet includes Lund (defence), Moss (finance) and Rono (interior).      a beginning each
Among the new ministers are Lund at defence and Moss at health.                   the same
The ministers who were sacked are Lund (defence) and Moss (health).               an end each
Ministers Lund (defence) and Moss (health) were there.                            holdings
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction import fields
from archive.extraction.context import PersonMention, PostMention
from archive.extraction.posts.after import read_after
from archive.extraction.posts.before import read_before
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_FIELDS = fields.ANY
_NOUN = r"(?: (?:ministry|portfolio|minister|department))?"
_ONE = re.compile(rf"(?<![\w-])(?:{_FIELDS})(?![\w-])", re.I)
_BRACKET = re.compile(
    rf"\s*[(（](?:minister (?:of|for) )?(?P<field>(?:{_FIELDS})(?:(?:,| and|, and) (?:{_FIELDS})){{0,3}}){_NOUN}[)）]",
    re.I,
)
_AT = re.compile(rf"\s+(?:at|for|in|to)\s+(?:the\s+)?(?P<field>{_FIELDS}){_NOUN}\b(?=\s*(?:[,.;]|and\s|$))", re.I)
_CABINET = sought(r"\b(?:cabinet|ministers?|government|line-?up|ministerial|portfolios|reshuffle)\b", re.I)
_LISTED = re.compile(r"\bministers\s+(?:are|were|include[ds]?|including)\b|\b(?:are|were)\b", re.I)
_GONE = re.compile(
    r"sacked|dismissed|fired|dropped|axed|removed|ousted|resignations?|left|shown|departures?|outgoing|departing|casualties|losers",
    re.I,
)
_COME = re.compile(
    r"new|newly|newcomers?|appoint(?:s|ed|ments?|ing)|appointees?|nam(?:es|ed|ing)|sworn|swore|swears|incoming|fresh|first-time|"
    r"unveil(?:s|ed|ing)|announc(?:e[ds]?|ing)|reshuffled?",
    re.I,
)
_STAY = re.compile(r"keeps?|kept|retain(?:s|ed)?|remain(?:s|ed)?|stay(?:s|ed)?|unchanged|survivors?|reappointed", re.I)
_SACKS = frozenset("sack dismiss fire drop axe remove oust show".split())
_NAMES = frozenset("appoint name swear unveil announce".split())
_QUITS = frozenset(("resign", "quit"))
_JOINS = frozenset(("join", "enter"))
_SHOWS = frozenset("be include comprise feature see contain have".split())
# What a list of ministers is called; above any other noun ("with the help of ministers") a verb is not of those listed.
_LISTS = re.compile(
    r"ministers?|newcomers?|faces?|members?|appoint(?:ees?|ments?)|cabinet|government|line-?up|team|casualties|losers|survivors?|"
    r"resignations?|departures?|changes?|names?|wom[ae]n|m[ae]n|people|politicians?|others?|list|portfolios?|reshuffle",
    re.I,
)
# "nominated Lund (defence) and Moss (health) to the cabinet": what they are to be
_PROPOSES = re.compile(r"\b(?:nominat(?:es?|ed|ing|ions?)|nominees?|proposed|proposes|shortlisted)\b", re.I)
_WERE_PROPOSED = re.compile(r"\b(?:was|were|are|been|being)\s+(?:also\s+)?(?:nominated|proposed|shortlisted)\b", re.I)
_SECRETARIES = re.compile(r"\bcabinet secretar(?:y|ies)\b", re.I)
_MINISTERS = re.compile(r"\bministers\b", re.I)
_NOT_THERE = re.compile(r"shadow|former|ex|previous|past|would-be|one-time|onetime|future|next", re.I)
_RIGHT_BEFORE = re.compile(rf"\b(?P<noun>{_LISTS.pattern})(?=\s*(?:[:,–—]\s*|,?\s*(?:including|such as)\s+)?$)", re.I)
_NEAR = 40
_ON_NOUN = frozenset("amod compound nmod relcl acl advmod".split())
_UP = frozenset(
    "appos conj compound nmod amod pobj prep dobj attr nsubj nsubjpass oprd dep agent npadvmod pcomp".split()
)


def fields_listed(scene: Scene) -> None:
    """Adds what a field in brackets, or after "at", makes of each name of a list."""
    people = scene.sentence.people
    if len(people) < 2 or _CABINET.search(scene.text) is None:
        return
    told = [(m, found) for m in people if (found := _BRACKET.match(scene.text, m.end)) is not None]
    if not told and _LISTED.search(scene.text) and _COME.search(scene.text):
        told = [(m, found) for m in people if (found := _AT.match(scene.text, m.end)) is not None]
    if len(told) < 2 or ";" in scene.text[: told[-1][0].start]:
        return
    aspect = _aspect(scene, told[0][0])
    if aspect is not None:
        for mention, found in told:
            for field in _ONE.finditer(scene.text, *found.span("field")):
                _add(scene, mention, field, aspect)


def _aspect(scene: Scene, first: PersonMention) -> Aspect | None:
    """Whether those of a list come, go or are there, by what the list is called and the verb it is the subject or object of."""
    token = _named_by(scene, first) or scene.sentence.head_token(first.start, first.end)
    if token is None:
        return None
    said: list[str] = []
    while not _is_verb(token) and token.dep_ in _UP and token.head != token:
        named = token.pos_ in ("NOUN", "PROPN") and not first.start <= token.idx < first.end
        if named and _LISTS.fullmatch(token.text) is None:
            break  # "the allies of ministers Lund and Moss"
        said += _called(token, first)
        role, token = token.dep_, token.head
        if _is_verb(token):
            return _told(said, token, role, first)
    return _by_words(said)


def _is_verb(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") and token.dep_ != "prep"  # not "including"


def _named_by(scene: Scene, first: PersonMention) -> Token | None:
    """What a list is called right before its first name, which the parser often takes for a part of the name."""
    opening = max(0, first.start - _NEAR)
    noun = _RIGHT_BEFORE.search(scene.text[opening : first.start])
    return scene.sentence.head_token(opening + noun.start(), opening + noun.end("noun")) if noun is not None else None


def _called(noun: Token, first: PersonMention) -> list[str]:
    """The words that say what a noun is: itself, what stands before it, the verb of a clause on it."""
    near = [noun, *(c for c in noun.children if c.dep_ in _ON_NOUN and not any(d.dep_ == "neg" for d in c.children))]
    before = noun
    while (
        before.i > 0
        and before.nbor(-1).pos_ in ("ADJ", "NOUN", "PROPN", "NUM", "PUNCT")
        and before.nbor(-1).text != ","
    ):
        before = before.nbor(-1)
        near.append(before)
    return [token.text for token in near if token.idx < first.start]


def _told(said: list[str], verb: Token, role: str, first: PersonMention) -> Aspect | None:
    """What a list is told by its verb: "sacked ministers Lund and Moss", "were sacked", "resigned", "are among the new"."""
    denied = any(child.dep_ == "neg" for child in verb.children)
    lemma = verb.lemma_.lower()
    while verb.dep_ == "xcomp" and lemma not in _SACKS | _NAMES and verb.head.pos_ == "VERB":
        verb = verb.head
        lemma = verb.lemma_.lower()
    if lemma in _SHOWS:
        for child in verb.children:
            if child.dep_ in ("nsubj", "attr", "acomp", "prep"):
                for noun in (child, *(c for c in child.children if c.dep_ == "pobj" and child.dep_ == "prep")):
                    said += _called(noun, first)
        return None if denied else _by_words(said)
    objects = role not in ("nsubj", "agent")
    if (lemma in _SACKS and objects) or (lemma in _QUITS and role == "nsubj"):
        return Aspect.HOLDS if denied else Aspect.ENDED
    if (lemma in _NAMES and objects) or (lemma in _JOINS and role == "nsubj"):
        return None if denied else Aspect.BEGAN
    return _by_words(said)


def _by_words(said: list[str]) -> Aspect | None:
    """What the words say that a list is called by; nothing where they say more than one thing, or are of no ministers."""
    if any(_NOT_THERE.fullmatch(word) for word in said):
        return None
    gone, come, stay = (any(pattern.fullmatch(word) for word in said) for pattern in (_GONE, _COME, _STAY))
    if gone + come + stay > 1:
        return None
    return Aspect.ENDED if gone else Aspect.BEGAN if come else Aspect.HOLDS


def _add(scene: Scene, mention: PersonMention, field: re.Match[str], aspect: Aspect) -> None:
    start, end = field.span()
    # what a minister is called in Kenya
    ministers = _MINISTERS.search(scene.text, 0, start) is not None or _SECRETARIES.search(scene.article.text) is None
    title = "minister" if ministers else "cabinet secretary"
    post = PostMention(start, end, start, end, title, portfolio=fields.stored(field.group().lower()))
    read_before(scene.sentence, post)
    read_after(scene.sentence, post)
    post.definite = True
    position = scene.resolve(post, mention.person)
    if position is None:
        return
    # what the word "ministers" alone said of each of them
    scene.found = [
        c
        for c in scene.found
        if c.person != mention.person
        or not ((c.post is not None and c.post.plural) or scene.position_of(c) == position)
    ]
    anchor = scene.sentence.head_token(mention.start, mention.end)
    proposed = _PROPOSES.search(scene.text, 0, mention.start) or _WERE_PROPOSED.search(scene.text, end)
    if aspect is not Aspect.ENDED and proposed is not None:
        how, rule = Modality.PROSPECTIVE, "field listed"
        scene.change(mention.person, Aspect.BEGAN, rule, anchor, mention.start, end, position=position, modality=how)
        return
    if aspect is Aspect.HOLDS:
        own = PostMention(start, end, start, end, "", position=position)
        scene.state(mention.person, own, "field listed", anchor, mention.start, end, title=True)
        return
    scene.change(mention.person, aspect, "field listed", anchor, mention.start, end, position=position)
