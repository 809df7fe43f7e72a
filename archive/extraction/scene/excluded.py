"""Whom a pronoun cannot mean: who is of the other sex, and with whom its own person is compared."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.people.genders import is_she
from archive.extraction.people.given_names import of_woman
from archive.extraction.scene.passage import Passage
from archive.extraction.scene.subjects_before import HERS, PERSONAL, REACH

_LIKENED = re.compile(
    r"(?:^|[;,]\s+(?:but\s+|and\s+)?)(?:[Ll]ike|[Uu]nlike|[Aa]s with|[Aa]long with|[Aa]longside|[Tt]ogether with|[Bb]esides|[Aa]part from|[Cc]ompared (?:with|to)|"
    r"(?:[Ii]n|[Bb]y) contrast (?:to|with)|[Cc]ontrary to)\s+(?:[^,;]{0,40}\s)?$"
)


def compared(scene: Passage, token: Token) -> set[int]:
    """With whom "he" is compared before: "Unlike Moss, he was never minister", "Like Holt before him, he"."""
    if token.dep_ not in ("nsubj", "nsubjpass", "poss") or token.tag_ not in ("PRP", "PRP$"):
        return set()
    found: set[int] = set()
    for mention in scene.sentence.people:
        if mention.end > token.idx:
            break
        if _LIKENED.search(scene.text[max(0, mention.start - 80) : mention.start]) or (
            found and scene.text[: mention.start].endswith((" and ", " or "))
        ):
            found.add(mention.person)
    return found


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
