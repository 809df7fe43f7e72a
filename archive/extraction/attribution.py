"""To whom an article attributes a claim: "according to Xinhua", "the ministry said", "he told reporters".

What a title or an aside says of the speaker ("Li, the minister, said ...") the article says itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from archive.extraction.context import SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate
from archive.extraction.scene.people_meant import people_of
from archive.extraction.text.sought import sought
from archive.model import Role

_REPORTING = frozenset(
    """
    say announce report state tell add write note confirm quote cite claim allege insist argue reveal disclose declare
    explain recall remark suggest acknowledge admit warn stress post tweet
    """.split()
)
_SOURCE = r"(?P<who>(?:(?!\bto (?:have|be)\b)[^,.;:()“”\"]){2,80})"
_ACCORDING = sought(rf"\b(?:according to|in the words of) (?:a |an |the )?{_SOURCE}", re.I)
_CITING = sought(rf"\b(?:citing|quoting|quoted by|reported by|as told to) (?:a |an |the )?{_SOURCE}", re.I)
# Whom one can cite, apart from names: "citing officials", never "citing an affair".
_SPEAKERS = re.compile(
    r"(?i)\b(?:officials?|sources?|people|persons?|media|reports?|reporters?|statements?|newspapers?|papers?|agency|agencies|ministry|spokes\w+|"
    r"diplomats?|officers?|lawyers?|documents?|letters?|records?|witnesses|analysts?|experts?|scholars?|researchers?|police|military|government|"
    r"television|tv|radio|broadcasters?|outlets?|websites?|magazines?|journals?|press|dailies|daily|weekly|insiders?|aides?|lawmakers?|ministers?|"
    r"prosecutors?|investigators?|authorities|memos?|notices?|announcements?|communiqu\w+|portals?|channels?|bloggers?|observers?|residents?|relatives|"
    r"executives?|employees?|bankers?|traders?|economists?|data|figures|surveys?|polls?|stud(?:y|ies)|friends?|colleagues?|family)\b"
)
_CUT = re.compile(
    r"\s+(?:that|who|which|when|as saying|saying|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|as having)\b.*", re.I
)
_REACH = 100  # characters before the verb, in which its subject stands behind what is said
_QUOTED = frozenset('“"”')
# Who speaks after what is said: ", the South China Morning Post reported", ", two people who know of it said".
_BEHIND = re.compile(
    r"[,”\"]\s+(?:the\s+|an?\s+)?(?P<who>[^,;:“”\"]{2,70}?)\s+(?:also\s+|has\s+|have\s+|had\s+)?$", re.I
)


def attributed_to(candidate: Candidate) -> str | None:
    """The speaker or outlet, as printed, a pronoun by the name it stands for; None where the article itself says it."""
    sentence = candidate.scene.sentence
    for pattern in (_ACCORDING, _CITING):
        match = pattern.search(sentence.text)
        if (
            match is not None
            and not match.start("who") <= candidate.start < match.end("who")
            and (pattern is not _CITING or _is_source(match["who"]))
        ):
            return _CUT.sub("", match["who"]).strip()
    for verb, subject in _spoken(sentence):
        behind = _BEHIND.search(sentence.text, max(0, verb.idx - _REACH), verb.idx)
        if behind is not None and candidate.end <= behind.start() and _is_source(behind["who"]):
            return behind["who"]
        if not _of_the_speaker(candidate, subject, verb):
            return _named(candidate, subject)
    if sentence.role is Role.QUOTE or sentence.text[:1] in _QUOTED:
        return _carried_on(candidate)
    return None


def _is_source(cited: str) -> bool:
    """Whether what is cited can speak: a name, or a noun of speakers or of what they put out."""
    said = _CUT.sub("", cited).strip()
    return re.match(r"[A-Z]", said) is not None or _SPEAKERS.search(said) is not None


def _spoken(sentence: SentenceContext) -> Iterator[tuple[Token, Token]]:
    """The verbs of reporting of a sentence with their subjects."""
    for token in verbs.words(sentence.doc, _REPORTING):
        if (
            token.pos_ == "VERB"
            and token.dep_ in ("ROOT", "parataxis", "ccomp", "conj", "dep")
            and (subject := _speaker(token)) is not None
            and subject.pos_ in ("PROPN", "NOUN", "PRON")
        ):
            yield token, subject


def _speaker(verb: Token) -> Token | None:
    """Whoever says it: of "his new role was not announced" nobody; of "it was reported by Xinhua" Xinhua."""
    if not verbs.read_verb(verb).passive or verb.lemma_.lower() in ("quote", "cite"):
        return verbs.subject(verb)
    return next(iter(verbs.prepositional(verb, "by")), None)


def _of_the_speaker(candidate: Candidate, subject: Token, verb: Token) -> bool:
    """Whether the claim stands in the noun phrase of the speaker, which the article itself wrote."""
    anchor = candidate.anchor
    inside = subject.left_edge.idx <= candidate.start and candidate.end <= subject.right_edge.idx + len(
        subject.right_edge
    )
    if inside or (candidate.title and anchor is not None and subject in (anchor, *anchor.ancestors)):
        return True
    return (
        candidate.title
        and subject.i < verb.i
        and candidate.end <= verb.idx
        and candidate.start >= subject.left_edge.idx
    )


def _named(candidate: Candidate, subject: Token) -> str | None:
    """The speaker as printed, with the words before that belong to the name."""
    if subject.pos_ == "PRON":
        speakers = people_of(candidate.scene, subject)
        return candidate.scene.article.people[speakers[0]].name if len(speakers) == 1 else None
    if subject.pos_ == "NOUN" and len(speakers := people_of(candidate.scene, subject)) == 1:
        return candidate.scene.article.people[speakers[0]].name  # "the minister, Ann Reed, said"
    return _printed(candidate.scene.text, subject)


def _printed(text: str, noun: Token) -> str:
    parts = [noun, *(child for child in noun.lefts if child.dep_ in ("compound", "amod", "poss", "nmod"))]
    return text[noun.doc[min(part.i for part in parts)].idx : noun.idx + len(noun)]


def _carried_on(candidate: Candidate) -> str | None:
    """A quotation that goes on: its speaker is that of the sentence before, where that has one."""
    scene = candidate.scene
    before = next(
        (s for s in scene.article.sentences if s.index == scene.sentence.index - 1 and s.doc is not None), None
    )
    if before is None or not _QUOTED & set(before.text):
        return None
    speaker = next((subject for _, subject in _spoken(before)), None)
    return None if speaker is None or speaker.pos_ == "PRON" else _printed(before.text, speaker)
