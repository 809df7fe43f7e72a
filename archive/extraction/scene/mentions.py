"""Which name in its sentence a word or a title goes with: "commander Li", "his predecessor, General Li"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PersonMention, PostMention, SentenceContext
from archive.extraction.lexicon import SHORT
from archive.extraction.parsing import verbs
from archive.extraction.scene.right_before import apposed_before, long_subject

_TIES = frozenset(("successor", "predecessor", "replacement"))
# "replaced his father, Bo Lind"
_KIN = frozenset("father mother brother sister uncle aunt cousin husband wife son daughter mentor patron boss".split())
_COMMA = re.compile(rf"{SHORT}, ")
_BETWEEN_WORDS = re.compile(r"\b(?:ret|retired|the|late|us|u\.s)\b\.?", re.I)


def mention_of(sentence: SentenceContext, token: Token) -> PersonMention | None:
    """The mention of a person that a noun is part of, or that stands beside it as its name ("commander Li")."""
    mention = sentence.person_at(token.idx - 1 if token.is_punct else token.idx)
    if mention is not None:
        return mention  # "Paul Reed Sr., who": by its parse the clause may hang on the stop
    for child in token.children:
        if child.dep_ in ("appos", "compound", "nmod", "flat", "npadvmod") and (
            mention := sentence.person_at(child.idx)
        ):
            between = sentence.text[min(mention.end, token.idx) : max(mention.start, token.idx)]
            # "The man he relieved, Li, is now commander"
            opens = token.left_edge.i == 0 and token.dep_ in ("nsubj", "nsubjpass") and child.i > token.i
            opens = opens and sentence.text.startswith(",", mention.end) and ", " in between and ";" not in between
            opens = opens and only_ranks(sentence, token.idx + between.rfind(", ") + 2, mention.start)
            opens = opens and not any(token.idx < m.start < mention.start for m in sentence.people)
            kin = token.lemma_ in _KIN and any(word.dep_ == "poss" for word in token.children)
            if (token.lemma_ in _TIES or (kin and between == ", ")) and between.endswith(", "):
                return mention  # "His successor as minister, Li, was sworn in"
            if "(" in between and only_ranks(sentence, token.left_edge.idx, mention.start):
                return mention  # "Brig Gen (Res) Lind was dismissed"
            if opens or (len(between) < 40 and not re.search(r"[,;(]|[’']s\b", between)):
                return mention
            end = token.idx + len(token)
            if sentence.text.startswith(", ", end) and only_ranks(sentence, end + 1, mention.start):
                return mention  # "his predecessor, General Li, resigned"
    post = sentence.post_at(token.idx)
    if post is not None:
        comma = _COMMA.match(sentence.text, post.end)
        at = comma.end() if comma is not None else post.end
        after = next((m for m in sentence.people if m.start >= post.end and only_ranks(sentence, at, m.start)), None)
        if after is None and token.dep_ in ("nsubj", "nsubjpass"):
            after = apposed_before(sentence, post)  # "Kim Gyu-ha, head of the command, was named"
        if after is not None:
            return after
    if token.dep_ == "appos" and token.head != token:
        return mention_of(sentence, token.head)  # "Liu, a general of 59 who is head", "Li, the minister, who was fired"
    if token.dep_ in ("nsubj", "nsubjpass") and (named := long_subject(sentence, token)) is not None:
        return named
    if (described := verbs.predicated(token)) is not None:
        return mention_of(sentence, described)  # "Burns is a diplomat and academic who has served as ambassador"
    if re.match(r"^(?:general|gen\.?|admiral|adm\.?|colonel|col\.?|mr|ms|mrs|dr)\b", token.lower_):
        return next((m for m in sentence.people if 0 <= m.start - (token.idx + len(token)) <= 2), None)
    return None


def named_at(sentence: SentenceContext, at: int) -> PersonMention | None:
    """The person whose name follows an offset, with nothing but ranks between."""
    return next((m for m in sentence.people if m.start >= at and only_ranks(sentence, at, m.start)), None)


def led(sentence: SentenceContext, post: PostMention) -> PersonMention | None:
    """The person whose name the post phrase leads directly ("Defence Minister General Li Shangfu")."""
    return named_at(sentence, post.end)


def only_ranks(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether text[start:end] is blank but for ranks, honorifics and a branch of service ("Air Force Gen.")."""
    if end - start > 60 or sentence.text[start : start + 1] in (",", ";", ":"):
        return False
    letters = list(sentence.text[start:end])
    for low, high in (
        *sentence.ranks,
        *((mention.start, mention.end) for mention in (*sentence.organisations, *sentence.countries)),
    ):
        for index in range(max(low, start), min(high, end)):
            letters[index - start] = " "
    return not re.sub(r"\(ret\.?\)|\([A-Z]{2,4}\)|[\s“\"]", "", _BETWEEN_WORDS.sub("", "".join(letters)))


def only_ranks_after_of(sentence: SentenceContext, start: int, end: int) -> bool:
    """The same after "of": "the removal of General Li"."""
    link = re.match(r"\s+of\s+", sentence.text[start:end])
    return link is not None and only_ranks(sentence, start + link.end(), end)
