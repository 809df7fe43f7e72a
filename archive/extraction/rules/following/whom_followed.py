"""Who succeeds and whom, where the parse does not tell: "they" who were named before, agents, names around the verb."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_YEAR_AND = re.compile(r"\s+in\s+(?:\w+\s+)?\d{4},?\s+(?:and|then|and then)\s+")
_CHOSEN = re.compile(
    r"\b(?:names?|named|naming|appoint(?:s|ed|ing)?|cho(?:o?se|oses|osing)|pick(?:s|ed|ing)?|select(?:s|ed|ing)?|elect(?:s|ed|ing)?|"
    r"promot(?:es?|ed|ing)|installs?|installed|taps|tapped|nominat(?:es?|ed|ing)|sen[dt]s?|"
    r"(?:appointment|nomination|selection|choice|election|promotion|naming)\s+of)\s+(?=[^,;]{0,40}$)"
)
_TO = re.compile(
    rf"{BEHIND_NAME}(?:,?\s+(?:a|an|the|who|his|her)\s[^,;]{{3,70}},)?(?:\s+as\s+[^,;.]{{3,60}}?)?\s+to\s+(?:be\s+)?"
)
_AND_REPLACED = re.compile(r",?\s+(?:and\s+)?(?:immediately\s+|promptly\s+|swiftly\s+|then\s+)?(?:has\s+)?")
_DISMISSED = re.compile(
    r"\b(?:sack(?:s|ed|ing)|fir(?:es|ed|ing)|dismiss(?:es|ed|ing)|remov(?:es|ed|ing)|oust(?:s|ed|ing)|reliev(?:es|ed|ing))\s"
    r"[^,;:]{0,120}(?:,[^,;:]{0,80})?$"
)
_FAR = 8  # sentences, after which "they" are others
_LEAVES = re.compile(r"\b(?:resignation|departure|dismissal|retirement|death|removal|ouster|sacking|firing)\s+of\s")


def agents(token: Token) -> list[Token]:
    """By whom: of the verb, or of "in his last post by Miao", which the parser may hang on the post."""
    found = verbs.prepositional(token, "by")
    for noun in verbs.prepositional(token, "in", "as", "at") if not found else ():
        found = found or verbs.prepositional(noun, "by")
    return found


def whom(scene: Scene, token: Token) -> list[int]:
    """ "The man he succeeds, Qin, ...": whom the noun before the clause means."""
    found = scene.people_of(token.head, alone=True)
    end = token.idx + len(token)
    name = next(
        (
            m
            for m in scene.sentence.people
            if m.start >= end and scene.text.startswith(", ", end) and scene.only_ranks(end + 2, m.start)
        ),
        None,
    )
    return [name.person] if name is not None else found


def right_before_to(scene: Scene, verb: Token) -> list[int]:
    """ "named Li to succeed him": who stands right before the infinitive is to come, whatever the parser makes of him."""
    if verb.i == 0 or verb.nbor(-1).lower_ != "to":
        return []
    named = next((m for m in scene.sentence.people if _TO.fullmatch(scene.text[m.end : verb.idx])), None)
    chosen = _CHOSEN.search(scene.text[: named.start]) if named is not None else None
    return [named.person] if named and chosen and scene.only_ranks(chosen.end(), named.start) else []


def by_whom(scene: Scene, at: int) -> list[int]:
    """Who follows, where the parser hangs "by" on another noun: "was succeeded as head of the office by Jiang"."""
    for mention in scene.sentence.people:
        link = scene.text.rfind(" by ", at, mention.start)
        if link != -1 and scene.only_ranks(link + len(" by "), mention.start):
            return [mention.person]
    return []


def and_then(scene: Scene, verb: Verb, begun: list[int]) -> list[int]:
    """The next but one: "was followed as minister by Wu in 2014 and Xu in 2019", where the parser joins Xu to the year."""
    if not verb.passive or len(begun) != 1:
        return []
    for one, other in zip(scene.sentence.people, scene.sentence.people[1:], strict=False):
        link = _YEAR_AND.match(scene.text, one.end) if one.person == begun[0] and one.start > verb.token.idx else None
        year = re.match(r"\s+in\s+(?:\w+\s+)?\d{4}", scene.text[other.end :])
        if link is not None and year is not None and scene.only_ranks(link.end(), other.start):
            return [other.person]
    return []


def they(scene: Scene, verb: Token) -> list[int]:
    """The two or more whose beginnings the sentence before told of: "They replace Li and Xu"."""
    subject = verbs.subject(verb)
    if subject is None or subject.lower_ != "they":
        return []
    told = [
        c.person
        for c in scene.before
        if c.aspect is Aspect.BEGAN and c.person is not None and scene.sentence.index - c.scene.sentence.index == 1
    ]
    told = told or together_before(scene)
    people = list(dict.fromkeys(told))
    return people if len(people) > 1 else []


def together_before(scene: Scene) -> list[int]:
    """The two or more who came to a post together a little before: "A and B were named vice chairmen. ... They will succeed"."""
    near = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index <= _FAR and c.person is not None]
    begun = [c for c in near if c.aspect is Aspect.BEGAN and c.modality is Modality.ASSERTED]
    for last in reversed(begun):
        beside = [c for c in begun if c.scene is last.scene and scene.position_of(c) == scene.position_of(last)]
        people = list(dict.fromkeys(c.person for c in beside if c.person is not None))
        if len(people) > 1:
            return people
    return []


def _put_out(scene: Scene, verb: Token) -> int | None:
    """ "President Kiir sacked army chief Wol and replaced him with Majok": who is named right before, where the parser does
    not see whom the verb of dismissal has as its object."""
    named = [m for m in scene.sentence.people if _AND_REPLACED.fullmatch(scene.text, m.end, verb.idx)]
    if not named or verb.lemma_.lower() != "replace":
        return None
    deed = _DISMISSED.search(scene.text, 0, named[0].start)
    return named[0].person if deed is not None else None


def replaced(scene: Scene, noun: Token, many: bool) -> list[int]:
    """Whom a successor follows: a pronoun means the one who has just gone, by the sentence itself."""
    if noun.lower_ in ("him", "her"):
        gone = [c.person for c in scene.found if c.aspect is Aspect.ENDED and c.person is not None]
        if gone:
            return gone[-1:]
        if (put_out := _put_out(scene, noun.head)) is not None:
            return [put_out]
        if (left := _LEAVES.search(scene.text, 0, noun.idx)) is not None:
            who = next((m for m in scene.sentence.people if left.end() <= m.start < noun.idx), None)
            if who is not None:
                return [who.person]  # "accepted the resignation of Wallison and named Culvahouse to replace him"
        if (whose := _whose_leaving(scene, noun.idx)) is not None:
            return [whose]
    return [person for person in scene.people_of(noun, alone=not many) if not _is_put(scene, person, noun.idx)]


_HIS_LEAVING = re.compile(
    r"\b(?P<verb>announced|accepted|forced|demanded|requested|ordered|approved)\s+(?:his|her)\s+"
    r"(?:resignation|departure|retirement|dismissal|removal|ouster)\b"
)


def _whose_leaving(scene: Scene, at: int) -> int | None:
    """ "The president announced his resignation in May, and Lind replaced him": of whom a life tells, if another announces it."""
    told = _HIS_LEAVING.search(scene.text, 0, at)
    topic = scene.article.topic
    verb = scene.sentence.head_token(*told.span("verb")) if told is not None else None
    if verb is None or topic is None or topic in scene.subjects(verb):
        return None
    return topic if scene.subjects(verb) else None


def _is_put(scene: Scene, person: int, at: int) -> bool:
    """Whether a title right behind a name, without a comma, puts somebody somewhere: "appointed Li minister, replacing Ma, and
    Wu governor of the bank"."""
    return any(
        mention.person == person
        and mention.start > at
        and scene.text.endswith(", and ", 0, mention.start)
        and scene.post_after(mention.end, r"\s+(?:the\s+)?") is not None
        for mention in scene.sentence.people
    )
