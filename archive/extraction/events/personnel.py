"""PERSONNEL from claims: who was appointed, dismissed, resigned, retired or was nominated, by the rule that found the claim."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from spacy.tokens import Token

from archive.dates import UNKNOWN
from archive.extraction.dating import Story
from archive.extraction.events.draft import Draft, Party
from archive.extraction.events.lexicon import CHOOSE, DISMISS, DISMISSALS, NOMINATE, RESIGN, words
from archive.extraction.events.manner import manner
from archive.extraction.events.moments import moment
from archive.extraction.events.parties import Parties
from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate
from archive.model import Aspect, DateBasis, EntityType, Modality, Role

_LEAD = 4
_NOW = (verbs.Tense.PRESENT, verbs.Tense.PERFECT)
_EXPECTED = words("expect tip poise likely see think believe speculate rumour rumor hope bind")
# What a life story tells of earlier posts is no event of the news; changes of the last months are.
_RECENT = timedelta(days=45)


def personnel(candidates: Sequence[Candidate], parties: Parties, story: Story) -> Iterator[Draft]:
    """Changes of post, those of one sentence, kind and date in one draft."""
    drafts: dict[tuple[object, ...], Draft] = {}
    for candidate in candidates:
        mode = _mode(candidate)
        if mode is None or candidate.person is None or not _is_news(candidate, mode) or _is_wished(candidate):
            continue
        modality = candidate.modality
        bounds = candidate.bounds or UNKNOWN
        basis = candidate.basis or DateBasis.NONE
        if mode == "nominate":  # the choice has been made, the post is to come
            modality = Modality.ASSERTED
            chosen = moment(
                candidate.scene, Draft(candidate.scene.sentence, candidate.anchor, "PERSONNEL", mode), story
            )
            bounds, basis = chosen.bounds, chosen.basis
        key = (candidate.scene.sentence.index, mode, modality, bounds)
        person = parties.person(candidate.scene, candidate.person)
        draft = drafts.get(key)
        if draft is None:
            draft = drafts[key] = Draft(
                candidate.scene.sentence,
                candidate.anchor,
                "PERSONNEL",
                mode,
                modality=modality,
                bounds=bounds,
                basis=basis,
            )
            draft.actors = tuple(_agents(candidate, parties))
        if person not in draft.recipients:
            draft.recipients = (*draft.recipients, person)
        draft.actors = tuple(party for party in draft.actors if party not in draft.recipients)
        if candidate.position is not None:
            draft.positions |= {candidate.position}
    yield from drafts.values()


def _mode(candidate: Candidate) -> str | None:
    """What a claim is as an event; None for a state, a prospect, and the end that is only the other side of a beginning."""
    lemma = candidate.anchor.lemma_.lower() if candidate.anchor is not None else ""
    if candidate.aspect is Aspect.BEGAN and not candidate.title and not candidate.state:
        if lemma in NOMINATE or (lemma in CHOOSE and candidate.modality is Modality.PROSPECTIVE):
            return "nominate"
        return None if candidate.rule == "prospect" or candidate.modality is Modality.HYPOTHETICAL else "appoint"
    if candidate.aspect is not Aspect.ENDED or candidate.modality is Modality.HYPOTHETICAL:
        return None
    if lemma in ("retire", "retirement"):
        return "retire"
    if lemma in RESIGN or lemma == "resignation":
        return "resign"
    if lemma in DISMISS or lemma in DISMISSALS:
        return "dismiss" if candidate.rule in ("removed", "removal") else None
    return None


def _is_wished(candidate: Candidate) -> bool:
    """Whether a change is only called for ("calls for Menke to resign")."""
    token = candidate.anchor
    if token is None or token.tag_ != "VB" or candidate.modality is not Modality.ASSERTED:
        return False
    return verbs.read_verb(token).tense is verbs.Tense.BARE and manner(candidate.scene, token) is Modality.HYPOTHETICAL


def _is_news(candidate: Candidate, mode: str) -> bool:
    """Whether a change is an event that the article tells, not a line of a career."""
    published, bounds = candidate.scene.article.published, candidate.bounds
    if mode not in ("appoint", "nominate") or published is None:
        return True
    if bounds is None or (bounds.latest is not None and published - bounds.latest > _RECENT):
        return False
    anchor = candidate.anchor
    if candidate.modality is Modality.PROSPECTIVE and anchor is not None and mode == "appoint":
        # What is expected is no event; what is decided for a later day is.
        return not {word.lemma_.lower() for word in (anchor, *list(anchor.ancestors)[:2])} & _EXPECTED
    if candidate.basis is DateBasis.PUBLICATION_DATE:
        bodies = [s.index for s in candidate.scene.article.told() if s.role is Role.BODY]
        sentence = candidate.scene.sentence
        if mode == "appoint" and anchor is not None and anchor.pos_ == "VERB" and verbs.read_verb(anchor).tense in _NOW:
            return True
        return sentence.role is not Role.BODY or sentence.index in bodies[:_LEAD]
    return True


def _agents(candidate: Candidate, parties: Parties) -> list[Party]:
    """Who made the change: the subject of an active verb, the agent of a passive one."""
    token = candidate.anchor
    if token is None or token.pos_ not in ("VERB", "AUX") or candidate.rule not in _ACTS:
        return []
    verb = verbs.read_verb(token)
    found = (
        parties.of_all(candidate.scene, verbs.prepositional(token, "by"))
        if verb.passive
        else parties.subject(candidate.scene, token)
        if _has_object(token, candidate)
        else []
    )
    person = Party(EntityType.PERSON, candidate.person or 0)
    return [party for party in found if not (party.person and party.number == person.number)]


_ACTS = frozenset(("appointed", "appoints", "appointed respectively", "removed"))


def _has_object(token: Token, candidate: Candidate) -> bool:
    """Whether the person concerned comes after the verb, so that its subject is somebody else."""
    return any(m.person == candidate.person and m.start > token.idx for m in candidate.scene.sentence.people)
