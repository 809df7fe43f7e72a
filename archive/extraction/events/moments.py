"""When an event happened: the date of its words, else the day of which the story tells, else no later than the article."""

from __future__ import annotations

from archive.dates import UNKNOWN, Bounds
from archive.extraction.dating import Dated, Story, date_of
from archive.extraction.events.draft import Draft
from archive.extraction.events.lexicon import MEETINGS, VISITS
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Passage
from archive.extraction.when import Kind, When
from archive.model import DateBasis, Modality, Role

_LEAD = 3
# What is told of the day in passing, without a date of its own; other events need to be the news themselves.
_LASTING = frozenset(("SANCTION",))
_OF_THE_DAY = frozenset(("CONSULT", "AGREE", "REQUEST", "ACCUSE", "REJECT"))


def moment(scene: Passage, draft: Draft, story: Story) -> Dated:
    """The bounds and basis of an event; never narrower than the words."""
    published = scene.article.published
    own = date_of(draft.sentence, draft.anchor)
    if own is not None and not _of_another_noun(own, draft) and (stated := _stated(own, draft, scene)) is not None:
        if _only_before(own, draft):
            stated = Bounds(None, stated.latest)
        return Dated(stated, DateBasis.STATED)
    if draft.modality is Modality.PROSPECTIVE:
        return (
            Dated(Bounds(published, None), DateBasis.PUBLICATION_DATE) if published else Dated(UNKNOWN, DateBasis.NONE)
        )
    day = story.day(draft.sentence)
    if day is not None and _told_of_the_day(scene, draft):
        if _in_clause_of(draft, "after", "since", "once") or _behind(draft):
            day = Bounds(None, day.latest)
        return Dated(day, DateBasis.EVENT_DATE)
    return Dated(Bounds(None, published), DateBasis.PUBLICATION_DATE) if published else Dated(UNKNOWN, DateBasis.NONE)


def _stated(own: When, draft: Draft, scene: Passage) -> Bounds | None:
    """What an expression of time makes of an event, None where it cannot be its date."""
    published = scene.article.published
    bounds = own.bounds
    if own.kind in (Kind.BEFORE, Kind.BY, Kind.UNTIL):
        return Bounds(None, bounds.latest) if bounds.latest and (not published or bounds.latest <= published) else None
    if own.kind is Kind.SINCE and draft.type not in _LASTING:
        return None  # "the first talks since 2022"
    if own.kind is Kind.AFTER:
        return (
            Bounds(bounds.earliest, published)
            if bounds.earliest and published and bounds.earliest <= published
            else None
        )
    if draft.modality is Modality.PROSPECTIVE:
        return bounds if published is None or bounds.latest is None or bounds.latest >= published else None
    if published is not None and bounds.earliest is not None:
        if bounds.earliest > published:
            return None
        if bounds.latest is None or bounds.latest > published:
            return Bounds(bounds.earliest, published)  # told as past, so not later than the telling
    return bounds


def _of_another_noun(own: When, draft: Draft) -> bool:
    """Whether a date belongs to a noun that is not the event ("the 1984 declaration", "a September story")."""
    head = draft.sentence.head_token(own.start, own.end)
    if head is None:
        return False
    carrier = head.head
    return (
        head.dep_ in ("compound", "nummod", "nmod", "amod", "poss")
        and carrier.pos_ in ("NOUN", "PROPN")
        and carrier != draft.anchor
        and not own.start <= carrier.idx < own.end
        and draft.anchor not in list(carrier.children)
        and carrier.lemma_.lower() not in MEETINGS | VISITS
    )


def _only_before(own: When, draft: Draft) -> bool:
    """Whether a date is that of what came after the event ("said at the weekend after talks with Dong")."""
    noun = draft.anchor
    if noun is None or not _behind(draft):
        return False
    head = draft.sentence.head_token(own.start, own.end)
    return head is None or noun not in (head, *head.ancestors)


def _behind(draft: Draft) -> bool:
    """Whether an event noun stands after "after": it was over by the day told."""
    noun = draft.anchor
    return noun is not None and noun.pos_ != "VERB" and noun.head.lower_ in ("after", "following", "since")


def _in_clause_of(draft: Draft, *words: str) -> bool:
    """Whether a conjunction sets the event apart from the day told ("took place a day after the two had met")."""
    return draft.anchor is not None and any(
        child.dep_ == "mark" and child.lower_ in words for child in draft.anchor.children
    )


def _told_of_the_day(scene: Passage, draft: Draft) -> bool:
    verb = verbs.governing_verb(draft.anchor) if draft.anchor is not None else None
    if verb is None or draft.sentence.role is Role.HEADLINE or _in_clause_of(draft, "before", "until"):
        return False
    finite = verbs.finite_verb(verb) or verb
    if verbs.read_verb(finite).tense is not Tense.PAST:
        return False
    if draft.type in _OF_THE_DAY:
        return True
    bodies = [sentence.index for sentence in scene.article.told() if sentence.role is Role.BODY]
    return draft.sentence.index in bodies[:_LEAD] and not any(
        when.kind is not Kind.DURATION for when in draft.sentence.whens
    )
