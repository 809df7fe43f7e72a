"""Holders told one after the other: "Its members include Ma, He and Liu", "the force has Gao as commander"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.holding.headship import organisation_of
from archive.extraction.scene import Scene
from archive.model import Aspect

_WITH = re.compile(r"\b[Ww]ith\s")
# "replaced Li with Ma as commander": Ma comes
_SWAPS = frozenset(("replace", "swap", "supplant", "exchange", "substitute", "reshuffle"))
# Verbs that show who is what, and do not make him so.
_SHOWN = frozenset(
    "have keep retain include list identify introduce describe refer present show label caption mention address receive lead head run command".split()
)

# "welcomes Ana Roux as its new chief executive": she has come
_GREETED = frozenset(("welcome", "announce", "unveil"))


def includes(scene: Scene, verb: Verb) -> None:
    """ "Its members now include Chang Wanquan, Fang Fenghui and Zhang Yang"."""
    if verb.lemma != "include":
        return
    post = next(
        (
            p
            for p in reversed(scene.sentence.posts)
            if p.end <= verb.token.idx
            and p.plural
            and re.fullmatch(r"\s+(?:\w+\s+)?", scene.text[p.end : verb.token.idx])
        ),
        None,
    )
    if post is None:
        return
    last = verb.token.idx + len(verb.token)
    for mention in scene.sentence.people:
        if mention.start < last:
            continue
        gap = re.match(r"[\s,]*(?:and\s+)?", scene.text[last : mention.start])
        if gap is None or not scene.only_ranks(last + gap.end(), mention.start):
            break
        say(scene, verb, mention.person, post, "includes", post.start, end=mention.end)
        last = mention.end


_OF_WHOM = re.compile(
    r"\b(?:appointment|election|nomination|selection|choice|naming|promotion|removal|dismissal|resignation|confirmation|departure|"
    r"installation|return|re-?election|reappointment|portrayal|description|rise|talk|idea|prospect)\s+of\s+(?:[\w.]+\s+){0,3}$"
)


_AS = re.compile(r"(?:\s*[(（][^()]{1,20}[)）])?\s+as\s+(?:(?:the|its|their|a)\s+)?")

_JOINT = re.compile(r"\s*[,;]\s*(?:and\s+|while\s+)?|\s+and\s+")
# Rows of those who may come to it, have left it, or only play it.
_WANTED = re.compile(
    r"\b(?:(?:nomin|candidat|propos|tipped|favou?rite|likely|recommend|reject|resign|outgoing|former)\w*|"
    r"(?:stars?|cast|film|movie|series|drama|play|plays|actors?|actress(?:es)?|performers?|roles?|shadow)\b)",
    re.I,
)
_NEW = re.compile(r"\bnew(?:ly[ -](?:appointed|named|elected))?\s", re.I)
_ROW_OF = re.compile(r"(?:are|were|is|was|gave|gives?|named?|listed?|released|unveiled|announced|published|follows?)$")


def row_of_pairs(scene: Scene) -> None:
    """ "The new chiefs are X as commander of A; Y as commander of B; and Z as chief": what the words before the first say, is
    said of all."""
    row: list[tuple[PersonMention, PostMention]] = []
    for mention in scene.sentence.people:
        post = scene.post_after(mention.end, _AS.pattern)
        gap = _JOINT.match(scene.text, row[-1][1].end) if row else None
        goes_on = gap is not None and scene.only_ranks(gap.end(), mention.start)
        if post is not None and (not row or goes_on):
            row.append((mention, post))
    if len(row) < 2 or _WANTED.search(scene.text, 0, row[0][0].start):
        return
    head = scene.sentence.head_token(row[0][0].start, row[0][0].end)
    verb = verbs.governing_verb(head) if head is not None else None
    if verb is None or not _ROW_OF.match(verb.lower_) or verb.idx > row[0][0].start:
        return
    aspect = Aspect.BEGAN if _NEW.search(scene.text, 0, row[0][0].start) else None
    for mention, post in row:
        if not any(c.person == mention.person and c.post is post for c in scene.found):
            post.definite = True
            scene.state(mention.person, post, "as", verb, mention.start, post.end, aspect=aspect)


def as_named(scene: Scene) -> None:
    """ "X as commander" in a list after "has", "keeps", "with": the pairs stand side by side without a verb of their own."""
    row_of_pairs(scene)
    for mention in scene.sentence.people:
        post = scene.post_after(mention.end, _AS.pattern)
        if post is None or any(
            c.person == mention.person and c.post is not None and c.post.head == post.head for c in scene.found
        ):
            continue
        if _OF_WHOM.search(scene.text, max(0, mention.start - 60), mention.start):
            continue  # "the appointment of X as commander is expected"
        head = scene.sentence.head_token(mention.start, mention.end)
        verb_token = verbs.governing_verb(head) if head is not None else None
        lemma = verb_token.lemma_.lower() if verb_token is not None else ""
        with_ = [found.end() for found in _WITH.finditer(scene.text, 0, mention.start)]
        beside = bool(with_) and lemma not in _SWAPS and scene.only_ranks(with_[-1], mention.start)
        beside = beside and all(c.state for c in scene.found)  # "Li was named commander, with Ma as commissar"
        if lemma in _SHOWN or (post.new and lemma in _GREETED) or verb_token is None or beside:
            # "The force has Gao Jin as commander": of the force
            body = organisation_of(scene, verbs.subject(verb_token)) if verb_token is not None else None
            if (
                body is not None
                and post.organisation is None
                and post.portfolio is None
                and scene.positions.has(scene.article, body.organisation, post.title)
            ):
                post.organisation = body.organisation
            post.definite = True
            aspect = Aspect.BEGAN if post.new and lemma in _GREETED else None
            scene.state(mention.person, post, "as", verb_token, mention.start, post.end, aspect=aspect)
