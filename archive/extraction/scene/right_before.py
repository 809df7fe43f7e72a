"""The subject named right before its verb, where the parser takes the name for a part of the clause before."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PersonMention, PostMention, SentenceContext

_CLAUSE = re.compile(r"(?:\b(?:and|while|but|whereas|after|before|when|because|as|that|until|once)|[,;:–—])\s+$")
_WHO = re.compile(r"(?:\s*[(（][^()（）]{1,40}[)）])?,\s+who\s")
_REACH = 70  # characters: a name in its own script, and words like "has since been"
_SCRIPT = re.compile(r"(?:\s*[(（][^()（）]{1,40}[)）])?\s+")


def _listed(sentence: SentenceContext, verb: Token) -> list[int]:
    """The last of a list with semicolons, on whom a clause hangs: "Shi, commander of the region; and Dong, who led the fleet and
    this month became chief": of Dong alone, whatever the parser hangs it on."""
    start = sentence.text.rfind(";", 0, verb.idx) + 1
    if not start or verb.tag_ not in ("VBD", "VBZ"):
        return []
    first = next((m for m in sentence.people if m.start >= start), None)
    if first is None or first.end > verb.idx or not _WHO.match(sentence.text, first.end):
        return []
    lead = sentence.text[start : first.start]
    for low, high in sentence.ranks:
        if start <= low and high <= first.start:
            lead = lead.replace(sentence.text[low:high], "")
    own = [
        c
        for c in verb.children
        if c.dep_ in ("nsubj", "nsubjpass")
        and c.idx >= first.end
        and c.lower_ != "who"
        and not any(w.start <= c.idx < w.end for w in sentence.whens)  # "and this month became"
    ]
    return [first.person] if not own and re.fullmatch(r"[\s.]*(?:and\s+)?(?:finally,?\s+)?[\s.]*", lead) else []


_ROW = re.compile(r"(?:[,;]|[,;]?\s+and)\s+$")


def last_of_row(sentence: SentenceContext, who: Token) -> int | None:
    """The one of a row of names right before "who": "his deputy, Ho, Lin, who led the fleet, and Shi, who led the army"."""
    named = next(
        (m for m in sentence.people if _WHO.match(sentence.text, m.end) and m.end < who.idx <= m.end + 45), None
    )
    if named is None or sentence.text[named.end : who.idx].count(",") != 1:
        return None
    start = next((low for low, high in sentence.ranks if sentence.text[high : named.start] == " "), named.start)
    return named.person if _ROW.search(sentence.text, max(0, start - 6), start) is not None else None


_JOINED = re.compile(r"\b(?:and|while|but|as)\s+(?:his|her|its|their|the)\s+(?:[\w’'-]+\s+){0,4}?[\w’'-]+,\s+$")


def _of_joined(sentence: SentenceContext, named: PersonMention) -> bool:
    """ "Bell steps down as president and his deputy, Cole, becomes acting president": of Cole, whatever the parser says."""
    start = next((low for low, high in sentence.ranks if sentence.text[high : named.start] == " "), named.start)
    return _JOINED.search(sentence.text, 0, start) is not None


_WITH = re.compile(r"(?:,|\b[Ww]ith)\s")  # "with Hu being named commander and Xu becoming commissar"


def named_before(sentence: SentenceContext, verb: Token) -> list[int]:
    """The subject named right before a finite verb, where the parser joins the name to a noun before it: "Hu is commissar
    of the force and Xu is president of the university", "the council became a ministry and Bell served as its head"."""
    if ";" in sentence.text and (listed := _listed(sentence, verb)):
        return listed
    if verb.tag_ in ("VBZ", "VBD"):
        beside = next((m for m in sentence.people if sentence.text[m.end : verb.idx] == ", "), None)
        if beside is not None and _of_joined(sentence, beside):
            return [beside.person]
    if verb.lower_ == "becoming" and (clause := _WITH.search(sentence.text, 0, verb.idx)) is not None:
        beside = next((m for m in sentence.people if m.end + 1 == verb.idx and m.start > clause.start()), None)
        return [beside.person] if beside is not None else []
    if verb.dep_ not in ("advcl", "conj", "ccomp", "relcl"):
        return []
    if not any(0 < verb.idx - m.end <= _REACH for m in sentence.people):
        return []  # asked first, as the children of a verb cost more than its offset
    aids = [child for child in verb.children if child.dep_ in ("aux", "auxpass") and child.i < verb.i]
    first = min([verb, *aids], key=lambda token: token.i)
    if first.tag_ not in ("VBD", "VBZ"):
        return []
    own = [c for part in (verb, *aids) for c in part.children if c.dep_ in ("nsubj", "nsubjpass")]
    if any(sentence.post_at(child.idx) is None or first.lower_ not in ("is", "was", "serves") for child in own):
        return []  # a title joined to the name would have the verb in the plural
    named = next((m for m in sentence.people if _SCRIPT.fullmatch(sentence.text, m.end, first.idx)), None)
    if named is None:
        return []
    start = named.start
    for low, high in reversed(sentence.ranks):
        if high <= start and not sentence.text[high:start].strip(" ."):
            start = low
    return [named.person] if _CLAUSE.search(sentence.text[:start]) else []


def long_subject(sentence: SentenceContext, subject: Token) -> PersonMention | None:
    """The name between a long subject and its verb: "An engineer and the son of a veteran, Li joined ...", "The chief of a unit in
    Norway, Holm, becomes commander"."""
    verb = subject.head
    apart = " ," if sentence.post_at(subject.idx) is not None else " "
    named = next(
        (m for m in sentence.people if m.end < verb.idx and not sentence.text[m.end : verb.idx].strip(apart)), None
    )
    apposed = named is not None and named.start > subject.idx and sentence.text[: named.start].endswith(", ")
    return named if apposed and not any(child.dep_ == "poss" for child in subject.children) else None


def apposed_before(sentence: SentenceContext, post: PostMention) -> PersonMention | None:
    """The name at the head of a sentence or clause to which a title between commas belongs."""
    if not sentence.text.startswith(",", post.end):
        return None
    named = next(
        (m for m in sentence.people if re.fullmatch(r",\s+(?:the\s+)?", sentence.text[m.end : post.start])), None
    )
    if named is None:
        return None
    start = next(
        (
            low
            for low, high in sentence.ranks
            if sentence.text[high : named.start].strip(" .") == "" and high <= named.start
        ),
        named.start,
    )
    return named if not sentence.text[:start].strip(" .") else None


def all_before(sentence: SentenceContext, verb: Token) -> list[int]:
    """All who are named before a verb of several ("Li and his deputy, Xu, lost their posts"); none where another verb stands
    between them."""
    before = [m for m in sentence.people if m.end <= verb.idx]
    span = sentence.span(before[0].start, verb.idx) if before else None
    if span is None or any(word.pos_ in ("VERB", "AUX") and word.head != verb for word in span):
        return []  # of its own aids none: "have handed in"
    return list(dict.fromkeys(m.person for m in before))
