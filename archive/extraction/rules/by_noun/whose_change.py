"""Whose change a noun tells of, and of what post: "the removal of Li", "Li's removal", "his letter of resignation", "his"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.parsing import verbs
from archive.extraction.rules.by_noun.decided_by import not_who_decides
from archive.extraction.scene import Scene

_AS = rf"{BEHIND_NAME}(?:\s+(?:on|in|last|this|earlier|late|early|yesterday|today)\b[^,;.]{{0,25}}?)?[\s,]+(?:as|to|to be|to the post of|from|from the post of|from his post as|from her post as|of)\s+(?:(?:the|a|an|its|his|her|new|next|one\s+of)\s+)*"
_UNNAMED = frozenset(
    "aide adviser official officer man woman politician leader businessman general diplomat minister lawmaker".split()
)
_DATED_OF = re.compile(
    r"\s+(?:on|in|last|this|late|early|yesterday|earlier)\b(?:(?!\bof\b)[^,;:]){0,25}(?:,\s\d{4},?)?\s+of\s+(?=[A-Z])"
)
# "One key appointment is General Rao as army commander", "the other choice was that of Li as envoy"
_IS_HIS = re.compile(r"s?\s+(?:is|are|was|were|includes?|included)\s+(?:that\s+of\s+)?(?:the\s+)?")
_OWNS = re.compile(r"[’']s?\s+\w")
_OFFICES = frozenset(("office", "post", "position", "duty", "duties", "command"))


def whose_change(scene: Scene, noun: Token, *, owned: bool) -> list[tuple[int, int]]:
    """Whose change it is, with the end of the words that name them: "of Li and Wang", "Li's", "his letter of"."""
    found: list[tuple[int, int]] = []
    for other in verbs.prepositional(noun, "of"):
        found.extend((person, _end_of(scene, person, other)) for person in scene.people_of(other))
    if not found and (dated := _DATED_OF.match(scene.text, noun.idx + len(noun))) is not None:
        # "the dismissal on Monday of General Li": the parser hangs the "of" on the day
        found.extend(
            (m.person, m.end)
            for m in scene.sentence.people
            if dated.end() <= m.start
            and (scene.only_ranks(dated.end(), m.start) or _titled_from(scene, dated.end(), m))
            and not _OWNS.match(scene.text, m.end)  # "the resignation on Monday of Li's government"
        )
    if not found and (named := _IS_HIS.match(scene.text, noun.idx + len(noun))) is not None:
        found.extend(
            (m.person, m.end)
            for m in scene.sentence.people
            if named.end() <= m.start
            and (scene.only_ranks(named.end(), m.start) or _titled_from(scene, named.end(), m))
        )
    if found or not owned or any(each.lower_ not in _OFFICES for each in verbs.prepositional(noun, "of")):
        return found  # "the president's dismissal of a minister": nobody is named, and he stays
    holder: Token | None = noun
    while holder is not None:
        owner = next((child for child in holder.children if child.dep_ == "poss"), None)
        if owner is not None and owner.pos_ == "PRON" and _of_nobody_named(scene, owner):
            return []
        if owner is not None:
            ahead = _ahead(scene, owner)
            people = [ahead] if ahead is not None else scene.people_of(owner, alone=True)
            return [(person, noun.idx + len(noun)) for person in not_who_decides(scene, noun, owner, people)]
        # "his letter of resignation"
        of = (
            holder.dep_ == "pobj"
            and holder.head.lower_ == "of"
            and holder.head.head.lemma_.lower() in ("letter", "note")
        )
        holder = holder.head.head if of else None
    return []


def _titled_from(scene: Scene, at: int, mention: PersonMention) -> bool:
    """Whether a title that begins at an offset leads a name: "the resignation on Monday of Prime Minister Lind"."""
    return any(post.start == at and scene.led(post) is mention for post in scene.sentence.posts)


def _of_nobody_named(scene: Scene, owner: Token) -> bool:
    """ "A former aide to the president has written a poem after his dismissal": of the aide, who has no name."""
    verb = verbs.governing_verb(owner)
    subject = verbs.subject(verb) if verb is not None else None
    return (
        subject is not None
        and subject.lemma_.lower() in _UNNAMED
        and subject.i < owner.i
        and any(child.lower_ in ("a", "an") for child in subject.children)
        and scene.mention_of(subject) is None
    )


def _ahead(scene: Scene, owner: Token) -> int | None:
    """Whom "his" means in words set before the sentence: "Since his appointment as minister, Li has toured the bases"."""
    if owner.lower_ not in ("his", "her") or any(m.end <= owner.idx for m in scene.sentence.people):
        return None
    if any(word.lower_ in ("him", "her") and word.dep_ in ("dobj", "obj") for word in owner.doc[: owner.i]):
        return None  # "Congratulating him on his appointment, Li said"
    subject = next((m for m in scene.sentence.people if m.start > owner.idx), None)
    head = scene.sentence.head_token(subject.start, subject.end) if subject is not None else None
    while head is not None and head.dep_ == "compound":
        head = head.head
    if subject is None or head is None or head.dep_ not in ("nsubj", "nsubjpass"):
        return None
    set_before = owner.i < head.i and re.search(r",\s", scene.text[owner.idx : subject.start]) is not None
    opens = re.fullmatch(r"(?:\w+\s+){0,4}", scene.text[: owner.idx]) is not None
    return subject.person if set_before and opens and head.head.i > head.i else None


def _end_of(scene: Scene, person: int, noun: Token) -> int:
    named = [m.end for m in scene.sentence.people if m.person == person and m.end > noun.left_edge.idx]
    end = named[0] if named else noun.idx + len(noun)
    # "the appointment of General Wang of China as force commander"
    home = (
        m.end
        for m in scene.sentence.countries
        if re.fullmatch(r"\s+(?:of|from)\s+(?:the\s+)?", scene.text[end : m.start] or "x")
    )
    return next(home, end)


def post_behind(scene: Scene, noun: Token, end: int) -> PostMention | None:
    """The post told behind the person or the noun: "the appointment of Novak as minister", "his removal from the post of"."""
    return scene.post_after(end, _AS) or scene.post_after(noun.idx + len(noun), _AS)
