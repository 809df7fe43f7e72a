"""Whom a noun that ties two people names, and whose he is: "his predecessor, Wei", "Ding, whose successor is Chang"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import PersonMention
from archive.extraction.parsing import verbs
from archive.extraction.scene import Scene

_POSSESSIVE = re.compile(r"\b(?P<word>his|her|whose)\s+(?:[\w-]+\s+){0,2}$", re.I)
_BY_NAME = re.compile(r"[’']s?\s+(?:\w+\s+){0,2}")
AS = r"(?:\s+of\s+[\w. ’'-]+?)?\s+(?:as|in the (?:post|job|role) of)\s+(?:(?:the|an?)\s+)?"
_BESIDE = re.compile(
    r"(?:\s*[(（][^()（）]{1,40}[)）])?\s*,\s*(?:who\s+(?:is|was|had been)\s+)?(?:(?:at (?:that|the) time|then|now|long|once)\s+)?(?:his|her|whose|the|[^,]{2,30}[’']s?)?\s*(?:[\w’'-]+\s+)?"
)


# "His successor there is Ma", "his successor in the post, Ma"
_THERE = re.compile(
    rf"\s+(?:there|(?:in|at)\s+(?:that|the|this)\s+(?:post|job|role|position|{one_of(nouns('headed'))}))\b"
)


def named(scene: Scene, match: re.Match[str]) -> list[PersonMention]:
    """Whom the noun names: right after it, in apposition before it, or as the subject of a copula."""
    after = _names_after(scene, match.end(), many=match["noun"].lower().endswith("s"))
    if after:
        return after
    beside = [
        m
        for m in scene.sentence.people
        if m.end <= match.start() and _BESIDE.fullmatch(scene.text[m.end : match.start()])
    ]
    if beside:
        return beside[-1:]
    noun = scene.sentence.head_token(match.start(), match.end())
    if noun is not None and noun.dep_ == "attr":
        return _mentions(scene, verbs.subject(noun.head))
    return []


def _mentions(scene: Scene, token: Token | None) -> list[PersonMention]:
    if token is None:
        return []
    mention = scene.mention_of(token)
    if mention is not None:
        return [mention]
    return [PersonMention(token.idx, token.idx + len(token), person) for person in scene.people_of(token, alone=True)]


def _names_after(scene: Scene, end: int, *, many: bool) -> list[PersonMention]:
    found: list[PersonMention] = []
    inside = re.match(r"\s+(?:in|at|as)\s+(?:the\s+)?[^,;.]{2,90}?(?=,|\s(?:was|is)\s)", scene.text[end:])
    post = scene.post_after(end, AS)
    there = _THERE.match(scene.text, end)
    at = post.end if post is not None else there.end() if there else end + (inside.end() if inside else 0)
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        opening = r"\s*,?\s*(?:(?:are|were|include|included|was|is|will be|is to be)\s+(?:(?:once\s+)?again\s+|still\s+|now\s+)?)?"
        gap = re.match(r"\s*,?\s*(?:and\s+)?" if found else opening, scene.text[at : mention.start])
        if gap is None or not scene.only_ranks(at + gap.end(), mention.start):
            break
        if re.match(r"[’']s?\s", scene.text[mention.end :]):
            break  # "his predecessor was Li's deputy"
        found.append(mention)
        at = mention.end
        if not many:
            break
    return found


def of_whom(scene: Scene, match: re.Match[str], named: set[int]) -> int | None:
    """Whose predecessor or successor is meant: a name with "'s", "of" a name, or a pronoun, which is not the one named."""
    before = scene.text[: match.start()]
    owner = next(
        (
            m
            for m in reversed(scene.sentence.people)
            if m.end <= match.start() and _BY_NAME.fullmatch(scene.text[m.end : match.start()])
        ),
        None,
    )
    if owner is not None:
        return owner.person
    of = re.match(r"\s+(?:of|to)\s+", scene.text[match.end() :])
    if of is not None:
        at = match.end() + of.end()
        after = scene.named_at(at)
        return after.person if after is not None else None
    pronoun = _POSSESSIVE.search(before)
    span = scene.sentence.span(pronoun.start(), pronoun.start() + 3) if pronoun else None
    if span is None or not len(span):
        return None
    gone = _put_out_before(scene, pronoun.start(), named) if pronoun else None
    return gone if gone is not None else scene.antecedent(span[0], excluded=named)


_PUT_OUT = re.compile(r"\b(?:relieved|sacked|fired|dismissed|removed|suspended|ousted|sidelined|demoted)\s")
_IN_HIS_PLACE = re.compile(
    r"\b(?:and|then|before)\s+(?:(?:then|has|had|also|later|instead)\s+)*"
    r"(?:appoint(?:ed|ing)|nam(?:ed|ing)|promot(?:ed|ing)|elevat(?:ed|ing)|install(?:ed|ing)|replac(?:ed|ing)\s+(?:him|her)\s+with|pick(?:ed|ing))\s+$"
)


def _put_out_before(scene: Scene, start: int, named: set[int]) -> int | None:
    """ "The president sacked the police chief, Bo Lund, and named his deputy": his who is put out, of whom there is one."""
    chosen = _IN_HIS_PLACE.search(scene.text, 0, start)
    acts = list(_PUT_OUT.finditer(scene.text, 0, chosen.start())) if chosen is not None else []
    if len(acts) != 1 or chosen is None:
        return None
    between = scene.text[acts[0].end() : chosen.start()]
    gone = {m.person for m in scene.sentence.people if acts[0].end() <= m.start < chosen.start()} - named
    return gone.pop() if len(gone) == 1 and not re.search(r"[.;]|\bwas\b|\bwere\b", between) else None
