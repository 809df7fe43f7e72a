"""Who says "I": whoever the sentence, or the one before within the same speech, says is speaking."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.context import SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.scene.passage import Passage

FIRST_PERSON = frozenset(("i", "me", "my", "myself"))
_SAYING = frozenset(
    "say tell recall write add remember note explain reply answer tweet admit insist argue joke reveal declare testify post".split()
)
_QUOTES = ("“", '"', "‘", "'")
_REACH = 3  # sentences, over which a speech goes on without naming the speaker again


def quoted(scene: Passage) -> bool:
    """Whether the sentence has a quote, within which somebody may say "I"."""
    return any(mark in scene.text for mark in _QUOTES[:2])


def speaker_before(scene: Passage) -> int | None:
    """Who went on speaking: of a quote without a speaker, whom the sentences before within the same speech name."""
    if not scene.text.startswith(_QUOTES):
        return None
    for back in range(1, _REACH + 1):
        if (number := scene.sentence.index - back) < 0:
            return None
        before = scene.article.sentences[number]
        verb = said_by(before)
        subject = verbs.subject(verb) if verb is not None else None
        mention = before.person_at(subject.idx) if subject is not None else None
        if mention is not None:
            return mention.person
        if subject is not None or not before.text.startswith(_QUOTES):
            return None
    return None


def said_by(sentence: SentenceContext) -> Token | None:
    """The verb of saying that stands outside the quote, with a subject that is not "I" itself."""
    inside = False
    for token in sentence.doc or ():
        if token.text in ("“", "”", '"'):
            inside = token.text == "“" or (token.text == '"' and not inside)
        elif not inside and token.pos_ == "VERB" and verbs.lemma_of(token) in _SAYING:
            subject = verbs.subject(token)
            if subject is not None and subject.lower_ not in FIRST_PERSON:
                return token
    return None
