"""What is told as done and is still to come, by who does it or by how the post is called.

President-elect Holm named Ba to run the bank.      who gives the post has none himself yet
The Senate confirmed Ba as the next bank governor.  the next one, whom somebody else still precedes
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate, Passage
from archive.extraction.scene.people_meant import people_of, subjects
from archive.model import Aspect, Modality

# Verbs that give somebody a post. "Became the next minister" is what has happened.
_GIVES = frozenset(
    """
    name appoint tap pick choose select announce confirm approve endorse designate assign install unveil introduce elect
    propose bring put make hire decide back vote clear present reveal entrust recruit
    """.split()
)
_OFFICE = (
    r"(?:(?:president|prime minister|premier|chancellor|governor|mayor|taoiseach|leader)[\s-]+(?:elect|designate|in-waiting)"
    r"|incoming\s+(?:[\w’'-]+\s+){0,3}?(?:president|prime minister|premier|chancellor|governor|mayor|leader|"
    r"government|administration|cabinet|coalition)|transition team)"
)
_YET = re.compile(rf"\b{_OFFICE}\b", re.I)
_SUBJECT = re.compile(
    rf"\b{_OFFICE}(?-i:(?:\s+[A-Z][\w.’'-]+){{0,4}})(?:\s+(?:on \w+|has|had|also|later|\w+ly))*\s+$", re.I
)
_AGENT = re.compile(rf"[^;:]*?\bby\s+(?:the\s+|[\w ]+[’']s\s+|the\s+\w+\s+)?{_OFFICE}\b", re.I)
_NEXT = re.compile(r"\b(?:the|its|his|her|their|[’']s)\s+next\s", re.I)
_BEFORE = 25  # characters, in which "the next" stands before a title that begins with its body
_REACH = 80
_LONG = 60  # days, after which what was ahead has come


def ahead(candidate: Candidate) -> bool:
    """Whether a change is still to come although its verb tells of it as done."""
    scene, anchor = candidate.scene, candidate.anchor
    if (
        candidate.modality is not Modality.ASSERTED
        or candidate.state
        or anchor is None
        or scene.article.topic is not None
    ):
        return False
    if candidate.aspect not in (Aspect.BEGAN, Aspect.ENDED):
        return False
    giving = [verb for verb in _above(anchor) if verbs.lemma_of(verb) in _GIVES]
    if not giving or _long_ago(scene, giving[0]):
        return False
    begun = candidate.post if candidate.aspect is Aspect.BEGAN else None
    if begun is not None and (begun.incoming or _NEXT.search(scene.text, max(0, begun.start - _BEFORE), begun.head)):
        return True
    return any(_by_words(scene, verb) or _by_what_is_known(scene, verb) for verb in giving)


def _above(anchor: Token) -> Iterator[Token]:
    yield anchor
    if anchor.dep_ in ("xcomp", "advcl", "conj", "ccomp") and anchor.head != anchor:
        yield anchor.head


def _by_words(scene: Passage, verb: Token) -> bool:
    """Whether who gives is called by an office that is still to be his, before the verb or after "by"."""
    if verbs.read_verb(verb).passive and _AGENT.match(scene.text, verb.idx) is not None:
        return True
    start = max(0, verb.idx - _REACH)
    word = _SUBJECT.search(
        scene.text[start : verb.idx]
    )  # "Premier-designate Ba named", where the parse has a participle
    return word is not None and not scene.text[: start + word.start()].lower().endswith(("then ", "then-"))


def _by_what_is_known(scene: Passage, verb: Token) -> bool:
    """Whether the article has told of who gives that he has yet to come into office, and not that he is in it."""
    read = verbs.read_verb(verb)
    if not any(c.modality is Modality.PROSPECTIVE and c.title for c in (*scene.before, *scene.found)):
        return False
    nouns = verbs.prepositional(verb, "by") if read.passive else []
    people = {p for noun in nouns for p in people_of(scene, noun, alone=True)} or (
        set() if read.passive else set(subjects(scene, verb))
    )
    told = [c for c in (*scene.before, *scene.found) if c.person in people and c.title and c.post is not None]
    offices = [c for c in told if c.post is not None and c.post.incoming and _YET.search(_words(c))]
    return bool(offices) and not any(c.aspect is Aspect.HOLDS and c.position == offices[-1].position for c in told)


def _words(candidate: Candidate) -> str:
    post = candidate.post
    assert post is not None
    return candidate.scene.text[max(0, post.start - 12) : post.end + 12]


def _long_ago(scene: Passage, verb: Token) -> bool:
    """Whether a verb tells of a day long before the report: "in 2016 the president-elect named him adviser"."""
    when, published = date_of(scene.sentence, verb), scene.article.published
    latest = when.bounds.latest if when is not None else None
    return published is not None and latest is not None and (published - latest).days > _LONG
