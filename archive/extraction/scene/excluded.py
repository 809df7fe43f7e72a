"""Whom a pronoun cannot mean: who is of the other sex, with whom its own person is compared, or does what is told."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.people.genders import is_she
from archive.extraction.people.given_names import of_woman
from archive.extraction.scene.passage import Passage
from archive.extraction.scene.subjects_before import HERS, PERSONAL, REACH, beside_subject

_LIKENED = re.compile(
    r"(?:^|[;,]\s+(?:but\s+|and\s+)?)(?:[Ll]ike|[Uu]nlike|[Aa]s with|[Aa]long with|[Aa]longside|[Tt]ogether with|[Bb]esides|[Aa]part from|[Cc]ompared (?:with|to)|"
    r"(?:[Ii]n|[Bb]y) contrast (?:to|with)|[Cc]ontrary to)\s+(?:[^,;]{0,40}\s)?$"
)
# "The son of Prime Minister Moss, he", "A protégé of the late General Holt, she"
_OF_ANOTHER = re.compile(
    r"(?:The|An?|Himself an?|Herself an?|Once an?)\s+(?:[\w-]+\s+){0,3}?(?:(?:grand|step)?(?:son|daughter)|brother|sister|nephew|niece|cousin|uncle|aunt|"
    r"father|mother|husband|wife|widow(?:er)?|son-in-law|daughter-in-law|prot[ée]g[ée]e?|ally|aide|friend|confidante?|disciple|pupil|student|classmate|schoolmate|senior|junior|contemporary|compatriot|rival|"
    r"critic|admirer|subordinate|comrade|loyalist|colleague|associate|descendant|heir)\s+(?:of|to)\s[^;:]{2,90},\s+"
)


def compared(scene: Passage, token: Token) -> set[int]:
    """With whom "he" is compared before: "Unlike Moss, he was never minister", "Like Holt before him, he"; or to whom he is
    something: "The son of Moss, he"."""
    if token.dep_ not in ("nsubj", "nsubjpass", "poss") or token.tag_ not in ("PRP", "PRP$"):
        return set()
    if _OF_ANOTHER.fullmatch(scene.text, 0, token.idx):
        return {mention.person for mention in scene.sentence.people if mention.end <= token.idx}
    found: set[int] = set()
    for mention in scene.sentence.people:
        if mention.end > token.idx:
            break
        if _LIKENED.search(scene.text[max(0, mention.start - 80) : mention.start]) or (
            found and scene.text[: mention.start].endswith((" and ", " or "))
        ):
            found.add(mention.person)
    return found


# "signed the decree that sends him into retirement and named Holm as his successor"
_SIGNED = re.compile(
    r"\b(?:sign|issu|approv|publish)(?:ed|es|ing)\s+(?:the|an?)\s+(?:[\w-]+\s+)?(?:decree|order|warrant|resolution|letter|ordinance)\s+"
    r"(?:that|which|to|for|on|remov|send|reliev|dismiss|retir|sack)"
)


def signed(scene: Passage, token: Token) -> set[int]:
    """Who signs what is done with "him": a decree is about another."""
    if token.lower_ not in ("him", "his", "her"):
        return set()
    match = _SIGNED.search(scene.text, 0, token.idx)
    if match is None or re.search(r"[.;]\s", scene.text[match.end() : token.idx]):
        return set()
    return {mention.person for mention in scene.sentence.people if mention.end <= match.start()}


def fronted(scene: Passage, token: Token) -> set[int]:
    """Who is only named in the phrase before the main clause: "After three years as a deputy to Moss, he got the fleet"; not whose
    something is, "In Moss's first week he", and nobody where the sentences before tell of nobody else."""
    if token.dep_ not in ("nsubj", "nsubjpass") or token.lower_ not in ("he", "she") or token.head.dep_ != "ROOT":
        return set()
    found: set[int] = set()
    for mention in scene.sentence.people:
        head = scene.sentence.head_token(mention.start, mention.end) if mention.end <= token.idx else None
        taken = (
            head is not None and head.dep_ in ("dobj", "obj") and head.head.tag_ == "VBG"
        )  # "Before succeeding Moss, he"
        if head is None or not (head.dep_ == "pobj" or taken) or head.head.lower_ == "for":
            continue
        chain = [word for word in head.ancestors if word.i < token.i]
        fronted_ = bool(chain) and chain[-1].dep_ in ("prep", "advcl")[: 1 + taken] and chain[-1].head == token.head
        if fronted_ and all(word.pos_ in ("ADP", "NOUN", "SCONJ") or word.tag_ == "VBG" for word in chain):
            found.add(mention.person)
    before = scene.article.sentences[max(0, scene.sentence.index - REACH) : scene.sentence.index]
    return found if any(m.person not in found for s in before for m in s.people) else set()


def acted_with(scene: Passage, token: Token) -> set[int]:
    """With whom "he" does what the sentence tells: "He followed Moss to the capital", "She met with Moss"."""
    if token.dep_ not in ("nsubj", "nsubjpass") or token.lower_ not in ("he", "she"):
        return set()
    return beside_subject(scene.sentence, token.head)


def other_gender(scene: Passage, token: Token) -> set[int]:
    """Who cannot be meant as the article calls them a man or a woman: "spokeswoman Hua spoke. He is ..."."""
    word = token.lower_
    if word not in PERSONAL:
        return set()
    if (topic := scene.article.topic) is not None:
        she = scene.article.topic_is_she
        return {topic} if she is not None and (word in HERS) is not she else set()  # "her father ... He became mayor"
    near = [s for s in scene.article.sentences[: scene.sentence.index + 1] if s.people][-REACH:]
    people = {mention.person for sentence in near for mention in sentence.people}
    hers = word in HERS
    called = {person: is_she(scene.article, person) for person in people}
    others = {person for person in people if called[person] is not hers and called[person] is not None}
    by_name = {
        person
        for person in people - others
        if called[person] is None
        and of_woman(scene.article.people[person].name) is not hers
        and of_woman(scene.article.people[person].name) is not None
    }
    # the given name is no more than a hint: it tells apart, it does not rule everybody out
    return others | by_name if people - others - by_name else others
