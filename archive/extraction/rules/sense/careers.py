"""What the tense of a verb of being leaves open: whether a post is held still, was once, or is only denied.

has served as chief of staff and as envoy      what somebody has behind him
no longer serves as chief of staff             he does not
denied that he was chief of staff              that he is
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.framing import DENYING, falsely
from archive.extraction.scene import Scene

_STILL = re.compile(
    r"\b(?:since|so far|still|always|long|ever|now|already|only|until|today|effectively|de facto|concurrently"
    r"|for(?=\s+(?:[\w-]+\s+){0,4}(?:years?|months?|weeks?|days?|decades?|terms?|time|long)\b))\b",
    re.I,
)
_POSTS = re.compile(r"\b(?:posts|positions|roles|jobs|offices|titles)\b")

_REPORTS = frozenset("say report announce show disclose write state indicate suggest confirm reveal note add".split())
_NO_LONGER = re.compile(r"\b(?:no longer|no more|any longer|any ?more)\b")


def denied(verb: Token) -> bool:
    return verb.dep_ == "ccomp" and (verb.head.lemma_.lower() in DENYING or falsely(verb.head))


def no_longer(scene: Scene, verb: Verb, post: PostMention) -> bool:
    """ "No longer serves as", "no longer heads": other verbs deny little of a post where they are only negated."""
    return verb.tense is Tense.PRESENT and "no longer" in scene.text[max(0, verb.token.idx - 12) : post.start]


def over_now(scene: Scene, verb: Verb, post: PostMention) -> bool:
    """ "Is no longer minister", "was not mayor any more": who is it no longer has been it, and it has ended."""
    return _NO_LONGER.search(scene.text, max(0, verb.token.idx - 12), post.end + 14) is not None


def now_by_report(verb: Token) -> bool:
    """ "Said that Li was now its head": what is reported of today, in the tense of the report."""
    return any(child.lower_ == "now" for child in verb.children) and verb.head.lemma_.lower() in _REPORTS


def of_a_career(scene: Scene, verb: Verb, post: PostMention, rule: str) -> bool:
    """ "Has served as chief of staff and as envoy" tells what somebody has behind him; "has been chief for two years",
    "since May" or "so far" what he is."""
    if rule == "heads" and verbs.is_plural(verb.token) and not _STILL.search(scene.text):
        return True  # "two men who have led the fleet": one after the other
    many = rule == "holds the post" and _POSTS.search(scene.text[verb.token.idx : post.end]) is not None
    if verb.passive or not (many or (rule in ("serves as", "copula") and verb.lemma in ("serve", "work", "be", "act"))):
        return False
    if verb.token.tag_ == "VBG":
        return False  # "has been serving as chief": he still does
    return not scene.sentence.whens and not _STILL.search(scene.text)
