"""The subject of the sentence before, which a pronoun may mean."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import ASIDES, PersonMention, SentenceContext
from archive.extraction.scene.passage import Passage

HERS = frozenset(("she", "her", "herself"))


_CAREER = frozenset(
    """
    appointment promotion nomination election selection confirmation removal dismissal resignation departure retirement
    tenure term career rise fall death absence disappearance arrival return path road route way record background resume biography
    trajectory ascent climb star reputation departure exit downfall ouster arrest disgrace comeback posting assignment transfer elevation
    demotion candidacy name fate story
    """.split()
)


# "The 66-year-old met", "The general left": of whom the sentence before spoke
_DESCRIBED = re.compile(
    r"The\s+(?:\d{2}-year-old|(?:[\w-]+\s+)?(?:general|admiral|colonel|politician|lawyer|diplomat))\s+[a-z]"
)


REACH = 4  # sentences
# "Ivanko, 61, ...", "Petar Ivanko, once a friend of the president, ..."
_OF_SOMEBODY = re.compile(
    r",\s+(?:\d{2}\b|who\b|once\b|himself\b|herself\b|(?:an?|the)\s+(?:former\s+)?(?:lawyer|general|admiral|soldier|economist|diplomat|politician|native|veteran)\b)"
)
SAYING = frozenset(
    """
    say tell add note answer reply respond decline refuse ask announce confirm deny stress declare explain write comment warn
    call urge accuse give brush read speak
    """.split()
)


PERSONAL = HERS | {"he", "him", "his", "himself"}


def _goes_on(sentence: SentenceContext, token: Token) -> bool:
    """Whether a sentence speaks by the same pronoun of whom the one before it spoke: "He was succeeded by Li. He ..."."""
    if sentence.doc is None or token.lower_ not in PERSONAL or ";" in sentence.text or ": " in sentence.text:
        return False  # "He led the navy; Li, the new chief.", "Li heads no department: he is commissar"
    if _DESCRIBED.match(sentence.text):
        return True
    root = next((word for word in sentence.doc if word.dep_ == "ROOT"), None)
    own = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), None) if root is not None else None
    if root is not None and own is not None and own.lower_ in ("it", "this", "that"):
        # "It lists him as a guest beside the commissar, Zheng. His": of him still
        meant = "her" if token.lower_ in HERS else "him"
        return any(c.dep_ == "dobj" and c.lower_ == meant for c in root.children)
    return own is not None and own.lower_ in ("he", "she") and (own.lower_ == "she") is (token.lower_ in HERS)


def beside_subject(sentence: SentenceContext, verb: Token) -> set[int]:
    """Who is named as the object of a verb, or behind it, and so is not its subject: "He followed Moss", "She met with Moss"."""
    found: set[int] = set()
    for mention in sentence.people:
        head = sentence.head_token(mention.start, mention.end)
        above = head.head if head is not None and head.dep_ == "pobj" else head
        if above is not None and above.head == verb and above.dep_ in ("dobj", "obj", "dative", "prep", "agent"):
            found.add(mention.person)
    return found


def _beside_own(sentence: SentenceContext) -> set[int]:
    """Whom the pronoun that is the subject of a sentence does not mean."""
    root = next((word for word in sentence.doc or () if word.dep_ == "ROOT"), None)
    return beside_subject(sentence, root) if root is not None and _below(sentence) else set()


def _below(sentence: SentenceContext) -> bool:
    """Whether a sentence has a pronoun for its subject, and names others only in clauses below: "He is the first to fall
    since Xi became president"."""
    root = next((word for word in sentence.doc or () if word.dep_ == "ROOT"), None)
    return root is not None and any(c.dep_ in ("nsubj", "nsubjpass") and c.tag_ == "PRP" for c in root.children)


def subject_before(scene: Passage, token: Token, *others: int) -> int | None:
    """The subject of the nearest sentence before that has one; else the one person whom such a sentence names."""
    alone: int | None = None
    steps = chained = 0
    silent = _spokesmen(scene, token)
    beside: set[int] = set()
    for sentence in reversed(scene.article.sentences[: scene.sentence.index]):
        if sentence.role in ASIDES:
            continue
        spoken = _spoken_of(scene, sentence) if not sentence.people and token.lower_ in PERSONAL else None
        if spoken is not None and spoken not in others:
            return spoken
        subjects = list(
            dict.fromkeys(
                m.person
                for m in sentence.people
                if is_subject(m, sentence) and m.person not in others and m.person not in beside
            )
        )
        if sentence.people and all(m.start == 0 and sentence.text.startswith(":", m.end) for m in sentence.people):
            continue  # "Liu: As of today, yes.": who speaks, in an interview
        if _unread_name(sentence, token):
            return None  # "Ivanko, 61, is one of three deputies. He was": of somebody whom nothing has read
        aside = {p for p in subjects if _acts_on_him(sentence, token, p)}
        if silent and _speaks(sentence):
            aside |= silent & {m.person for m in sentence.people}
        if aside and chained < REACH:
            others, chained = (*others, *aside), chained + 1
            subjects = [p for p in subjects if p not in aside]
            if not subjects:
                continue
        if others and alone is not None and "\n" in scene.article.text[sentence.end : scene.sentence.start]:
            return alone  # whom this paragraph names goes before the subject of another
        of_others = bool(sentence.people) and all(m.person in others for m in sentence.people)
        goes_on = _goes_on(sentence, token) or (not subjects and _acts_on(sentence, token))
        if goes_on:
            told_there = _told_by_pronoun(scene, sentence)
            if told_there is not None and told_there not in others:
                return told_there
            beside |= _beside_own(sentence)
        if chained < REACH and ((not subjects and of_others) or (goes_on and (not subjects or _below(sentence)))):
            chained += 1
            continue
        steps += 1
        if steps > 3:
            break
        if subjects:
            return subjects[0]
        if not subjects and _excluded_subject(sentence, others):
            continue  # "Premier Moss praised the work of Ba. He": for being no woman he is not yet Ba
        here = [m for m in sentence.people if m.person not in others and not _is_aside(m, sentence)]
        if (
            steps == 1
            and len({m.person for m in here}) == 1
            and "\n" not in scene.article.text[sentence.end : scene.sentence.start]
        ):
            return here[0].person  # "The first to fall was Li. He ..."
        if steps == 1 and not here and (owner := _whose_career(sentence)) is not None and owner not in others:
            return owner
        named = list(dict.fromkeys(m.person for m in sentence.people if m.person not in others))
        if alone is None and len(named) == 1 and steps == 1:
            alone = named[0]
    return alone


def _spoken_of(scene: Passage, sentence: SentenceContext) -> int | None:
    """Of whom a sentence tells that names nobody: "The former pilot has been secretary since 2017. He ..."."""
    told = {c.person for c in scene.before if c.scene.sentence is sentence and c.person is not None}
    return told.pop() if len(told) == 1 else None


def _told_by_pronoun(scene: Passage, sentence: SentenceContext) -> int | None:
    """Of whom a sentence whose subject is a pronoun has told, where it names others by the way: "He led the fleet, according to
    Holm, an analyst. Before that he ...": what was understood there, is so here."""
    named = {m.person for m in sentence.people}
    told = {
        c.person for c in scene.before if c.scene.sentence is sentence and c.person is not None and not c.title
    } - named
    return told.pop() if named and len(told) == 1 else None


def _excluded_subject(sentence: SentenceContext, others: tuple[int, ...]) -> bool:
    """Whether the subject of a sentence is one who is not meant, and nobody else is its object."""
    if not any(m.person in others and is_subject(m, sentence) for m in sentence.people):
        return False
    heads = [sentence.head_token(m.start, m.end) for m in sentence.people if m.person not in others]
    return not any(head is not None and head.dep_ in ("dobj", "obj", "dative") for head in heads)


def _spokesmen(scene: Passage, token: Token) -> set[int]:
    """Who only speaks for others, where the pronoun tells of what somebody is or does: "the spokesman said so. He was born"."""
    if token.lower_ not in PERSONAL or token.head.lemma_.lower() in SAYING:
        return set()
    return {
        c.person
        for c in scene.before
        if c.person is not None
        and c.title
        and c.position is not None
        and scene.article.positions[c.position].title == "spokesperson"
    }


def _speaks(sentence: SentenceContext) -> bool:
    """Whether a sentence tells what somebody said or was asked."""
    root = next((word for word in sentence.doc or () if word.dep_ == "ROOT"), None)
    return root is not None and root.lemma_.lower() in SAYING


def _acts_on_him(sentence: SentenceContext, token: Token, person: int) -> bool:
    """Whether a sentence whose subject is `person` tells what was done with him of whom it spoke already: "Moss sent him
    abroad. He"."""
    if sentence.doc is None or token.lower_ not in PERSONAL:
        return False
    object_ = "her" if token.lower_ in HERS else "him"
    for word in sentence.doc:
        if word.lower_ != object_ or word.tag_ != "PRP":
            continue
        verb = word.head if word.dep_ in ("dobj", "obj", "dative") else word.head.head
        if verb != word.head and word not in made(verb):
            continue
        named = [m for m in sentence.people if m.end <= word.idx]
        own = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)
        if named and own is not None and own.i < word.i and {m.person for m in named} == {person}:
            return any(m.start <= own.idx < m.end for m in named)
    return False


def made(verb: Token) -> list[Token]:
    """Of whom a verb makes something, which the parser takes for the subject of it: "made him minister"."""
    below = [child for child in verb.children if child.dep_ == "ccomp" and child.pos_ in ("NOUN", "PROPN")]
    return [word for child in below for word in child.children if word.dep_ == "nsubj" and word.i > verb.i]


def _unread_name(sentence: SentenceContext, token: Token) -> bool:
    """Whether the subject of a sentence is the name of somebody whom nothing takes for a person, though his age or what he
    is follows."""
    root = next((word for word in sentence.doc or () if word.dep_ == "ROOT"), None)
    own = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), None) if root is not None else None
    if own is None or own.tag_ != "NNP" or token.lower_ not in PERSONAL or sentence.person_at(own.idx) is not None:
        return False
    named = [(m.start, m.end) for m in (*sentence.organisations, *sentence.countries)]
    named += [(when.start, when.end) for when in sentence.whens]
    if any(low <= own.idx < high for low, high in named) or sentence.post_at(own.idx) is not None:
        return False
    return _OF_SOMEBODY.match(sentence.text, own.idx + len(own)) is not None


def _acts_on(sentence: SentenceContext, token: Token) -> bool:
    """Whether whoever a sentence names is named as the object of the same pronoun: "People had predicted his fall, and he
    outlasted Miao. But he ..."."""
    if sentence.doc is None or not sentence.people or token.lower_ not in PERSONAL:
        return False
    word = "she" if token.lower_ in HERS else "he"
    acts = [w.head for w in sentence.doc if w.lower_ == word and w.dep_ in ("nsubj", "nsubjpass")]
    heads = [sentence.head_token(m.start, m.end) for m in sentence.people]
    return bool(acts) and all(head is not None and any(verb in head.ancestors for verb in acts) for head in heads)


def _whose_career(sentence: SentenceContext) -> int | None:
    """Of whom a sentence speaks whose subject is something in his career: "Dong's appointment was made known. He ..." """
    owners = {
        mention.person
        for mention in sentence.people
        if (head := sentence.head_token(mention.start, mention.end)) is not None
        and head.dep_ == "poss"
        and head.head.dep_ in ("nsubj", "nsubjpass")
        and head.head.lemma_.lower() in _CAREER
    }
    return owners.pop() if len(owners) == 1 else None


def _is_aside(mention: PersonMention, sentence: SentenceContext) -> bool:
    """Whether a person is only named to say whose or by whom: "the cabinet of Premier Li", "Xi's ally"."""
    head = sentence.head_token(mention.start, mention.end)
    last = not sentence.text[mention.end :].strip(' .”"')
    if head is not None and head.dep_ == "appos" and last:
        return False  # "a department led by an acting secretary, Mark Esper. He ...": brought in last
    if last and head is not None and head.dep_ in ("pobj", "agent") and head.head.lower_ in ("to", "by", "of", "for"):
        verb = next((word for word in head.ancestors if word.dep_ == "ROOT"), None)
        own = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None) if verb is not None else None
        if own is not None and own.pos_ == "NOUN" and own.tag_ in ("NN", "NNS") and head.head.head.dep_ != "nsubj":
            return False  # "The corps is now in the hands of Admiral Holm. His last post ..."
    if _FRONTED.fullmatch(sentence.text, 0, mention.start) and sentence.text.startswith(",", mention.end):
        return False  # "For Moss, the vote came at a bad time. He ..."
    while head is not None and head.dep_ in ("appos", "compound", "conj", "flat", "nmod") and head.head != head:
        head = head.head  # "his talk with the army chief, General Bajwa"
    if head is not None and head.dep_ == "pobj" and _comes_to(head):
        return False
    return head is None or head.dep_ in ("poss", "pobj", "agent")


_FRONTED = re.compile(
    r"(?:For|As for|With|To|Behind|That leaves|Enter)\s+(?:(?:General|Gen|Admiral|Adm|Colonel|Col|Mr|Ms|Mrs|President|Minister)\.?\s+)?"
)


def _comes_to(head: Token) -> bool:
    """ "The second seat went to Moss", "the region is in the hands of Moss": who has it is what the sentence tells."""
    above = head.head.head
    return (head.head.lower_ == "to" and above.lemma_ in ("go", "fall", "pass")) or above.lower_ == "hands"


def is_subject(mention: PersonMention, sentence: SentenceContext) -> bool:
    """Whether a name is the subject of a verb, or joined to it."""
    head = sentence.head_token(mention.start, mention.end)
    if head is None:
        return False
    while head.dep_ in ("compound", "conj", "flat") and head.head != head:
        head = head.head
    return head.dep_ in ("nsubj", "nsubjpass")
