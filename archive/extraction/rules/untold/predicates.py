"""What a verb of being says of its subject by a title that stands at some distance from it.

Sun is on paper commander of the fleet.             he holds it
He was his ministry's commissioner in Macau.         he held it
Qiu is more probably his deputy.                     perhaps
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.rules.holding.copulas import TO_GO, say
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.untold.titles_left import says_so, titles_left, without_clause
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_BEING = frozenset(("be", "remain", "stay"))
_CEASING = frozenset(("cease", "stop"))
_PREDICATES = frozenset(("attr", "oprd", "acomp", "dobj"))
_OF_ANOTHER = re.compile(
    r"\b(?:of|to|by|with|for|from|at|in|under|like|between|among|beside|near|about|as)\s+(?:(?:the|an?|its|his|her|their)\s+)?(?:[A-Z]\w+\s+)?$",
    re.I,
)
_MAYBE = re.compile(
    r"\b(?:probably|perhaps|possibly|presumably|supposedly|allegedly|reportedly|apparently|maybe|likely)\b", re.I
)
_OF_WHICH = re.compile(r"\b(?:of which|whose)\b[^,;]{0,40}$")
_LONGEST = 90  # characters from a verb to its title


def predicates(scene: Scene) -> None:
    """Adds such titles."""
    for post, head in titles_left(scene):
        verb = _verb_of(head)
        if verb is None or not _reaches(scene, verb, post) or TO_GO.match(scene.text[post.end :]):
            continue
        if _OF_WHICH.search(scene.text, 0, verb.idx):
            continue  # "left the staff, of which he was chief": the verb above says it
        people = scene.subjects(verb)
        if len(people) != 1 or says_so(scene, people[0], post):
            continue
        reading = verbs.read_verb(verb)
        start = quote_start(scene, verb)
        over = verbs.lemma_of(verb.head) in _CEASING and verb.dep_ == "xcomp"
        if reading.negated or (over and verbs.read_verb(verb.head).negated):
            continue
        if over or verbs.lemma_of(verb) == "become":
            modality = modality_of(scene, verbs.read_verb(verb.head) if over else reading)
            aspect = Aspect.ENDED if over else Aspect.BEGAN
            scene.change(people[0], aspect, "predicate", verb, start, post.end, post=post, modality=modality)
            continue
        before = len(scene.found)
        say(scene, reading, people[0], post, "predicate", min(start, post.start))
        if len(scene.found) > before and _MAYBE.search(scene.text, verb.idx, post.start):
            scene.found[-1].modality = Modality.HYPOTHETICAL


def _verb_of(head: Token) -> Token | None:
    """The verb of being that a noun completes: "is on paper commander" too, which the parser takes for "on ... commander"."""
    noun = head
    while noun.dep_ == "conj" and noun.head != noun and noun.head.pos_ in ("NOUN", "PROPN", "ADJ"):
        noun = noun.head
    verb = noun.head
    if (
        noun.dep_ == "pobj"
        and verb.dep_ == "prep"
        and noun.i > verb.i + 1
        and noun.nbor(-1).dep_ in ("compound", "amod")
    ):
        verb = verb.head if verb.text == "on" else noun
    elif noun.dep_ not in _PREDICATES:
        return None
    lemma = verbs.lemma_of(verb)
    if lemma == "become" and noun.dep_ == "attr":
        return verb
    return verb if lemma in _BEING and (noun.dep_ != "dobj" or lemma == "remain") else None


def _reaches(scene: Scene, verb: Token, post: PostMention) -> bool:
    """Whether no other clause, name or noun stands between a verb and its title."""
    end = verb.idx + len(verb)
    if post.start < end or post.start - end > _LONGEST:
        return False
    if any(_OF_ANOTHER.search(scene.text, end, to) for to in (post.start, post.head)):
        return False
    return without_clause(scene, end, post.start)
