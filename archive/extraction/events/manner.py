"""How an event is told: as done, planned or denied; where; by which means."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.events.lexicon import PHONE, VIDEO, words
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of
from archive.extraction.scene import Passage
from archive.model import Modality
from archive.packs import countries

# Under these an encounter or act is wished for, feared or called off, not told.
_NOT_DONE = words(
    "want hope seek propose offer request demand urge ask call refuse reject decline cancel postpone suspend avoid oppose "
    "consider suggest try allow need wish like invite lead prepare prevent threaten mean require"
)
_DENIED = words("deny dismiss refute rebut disavow debunk")
_NO = re.compile(r"\b(?:den(?:y|ies|ied|ying)|no|not any|rumou?rs? of)\s+(?:\w+\s+){0,2}$", re.I)
_PLANNED = words("plan schedule expect intend agree arrange set decide")
_POSSIBLE = frozenset(("may", "might", "could", "should", "can", "must", "if", "whether", "unless"))


def manner(scene: Passage, token: Token) -> Modality:
    """How a verb or an event noun is meant. HYPOTHETICAL is what nobody says happened or will: no event is made of it."""
    verb = token if token.pos_ in ("VERB", "AUX") else verbs.governing_verb(token)
    if token.pos_ not in ("VERB", "AUX") and _NO.search(scene.text[: token.idx]):
        return Modality.DENIED
    if verb is None:
        return Modality.ASSERTED
    if any(above.lemma_.lower() in _DENIED for above in token.ancestors if above.pos_ == "VERB"):
        return Modality.DENIED
    if verb != token:
        lemma = verb.lemma_.lower()
        if lemma in _NOT_DONE and _is_object(token, verb):
            return Modality.HYPOTHETICAL
        if lemma in _PLANNED and _is_object(token, verb):
            return Modality.PROSPECTIVE
    return _of_verb(scene, verbs.read_verb(verb))


def _of_verb(scene: Passage, verb: Verb) -> Modality:
    around = {child.lower_ for child in verb.token.children}
    if around & _POSSIBLE:
        return Modality.HYPOTHETICAL
    if "would" in around:
        return Modality.PROSPECTIVE if not verb.negated else Modality.DENIED
    if verb.tense is verbs.Tense.BARE and verb.token.dep_ == "xcomp" and verb.token.head.lemma_.lower() in _NOT_DONE:
        return Modality.HYPOTHETICAL
    modality = modality_of(scene, verb)
    if modality is not Modality.ASSERTED or verb.tense is not verbs.Tense.BARE:
        return modality
    above = verb.token.head
    if "to" in around and above.lemma_.lower() == "vote" and verbs.read_verb(above).past:
        return Modality.ASSERTED  # "voted to remove": the vote does it
    if "to" in around and above != verb.token:
        if above.lemma_.lower() in _NOT_DONE or above.pos_ in ("NOUN", "ADJ"):
            return Modality.HYPOTHETICAL
        return Modality.PROSPECTIVE
    if verb.token.tag_ in ("VB", "VBG") and verb.token.dep_ in ("pcomp", "xcomp", "ccomp", "csubj", "amod"):
        return Modality.HYPOTHETICAL  # "open to meeting", "after meeting Xi" says no more than the noun would
    return modality


def _is_object(token: Token, verb: Token) -> bool:
    while token.head not in (token, verb):
        if token.dep_ in ("advcl", "relcl", "acl"):
            return False
        token = token.head
    return token.dep_ in ("dobj", "pobj", "prep", "ccomp", "xcomp", "nsubjpass", "attr")


def is_passive(verb: Verb) -> bool:
    """Whether a verb is passive, also as the second of two ("was called back and promoted")."""
    token = verb.token
    return verb.passive or (
        token.dep_ == "conj"
        and token.tag_ == "VBN"
        and token.head.pos_ == "VERB"
        and verbs.read_verb(token.head).passive
        and not any(child.dep_ in ("nsubj", "aux") for child in token.children)
    )


def means(text: str) -> str | None:
    """The mode of an encounter that words such as "video meeting" or "by telephone" give."""
    if VIDEO.search(text):
        return "video"
    return "phone" if PHONE.search(text) else None


def place_of(scene: Passage, *tokens: Token) -> tuple[str | None, str | None]:
    """(name, country) of the place that stands with "in" or "at" beside a verb or noun; None where none does."""
    for token in tokens:
        for noun in verbs.prepositional(token, "in", "at"):
            mention = next((m for m in scene.sentence.countries if m.start <= noun.idx < m.end), None)
            if mention is not None and mention.kind != "adjective":
                return scene.text[mention.start : mention.end], mention.country
            body = next((m for m in scene.sentence.organisations if m.start <= noun.idx < m.end), None)
            if body is not None and not body.generic and noun.ent_type_ in ("GPE", "FAC", "LOC", "ORG"):
                return scene.text[body.start : body.end], scene.article.organisations[body.organisation].country
            if noun.ent_type_ in ("GPE", "FAC", "LOC"):
                named = next((ent for ent in noun.doc.ents if ent.start <= noun.i < ent.end), None)
                if named is not None:
                    bare = named.text.removeprefix("the ")
                    return bare, countries.country_of(bare)
    return None, None
