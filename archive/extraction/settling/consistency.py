"""What the claims of one sentence make of each other: a change overrules the title beside it, a move ends the old post."""

from __future__ import annotations

import re
from datetime import timedelta

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.dating import beside_title
from archive.extraction.parsing import verbs
from archive.extraction.rules.sense.besides import beside_office
from archive.extraction.scene import Candidate, Scene
from archive.extraction.settling.chair_and_seat import ends_with_seat
from archive.extraction.settling.meanwhile import for_the_time_being
from archive.extraction.settling.moves import is_move
from archive.extraction.settling.risen_and_dead import had_it_once
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis, Modality

_UNTIL_WHEN = re.compile(r"\b(?:until|till)\s+[^,;.]{3,30},\s+when\s+[^,;.]{2,60}$")
_NEWS = timedelta(days=14)


def consistent(scene: Scene) -> list[Candidate]:
    """The candidates of a sentence without those that its own stronger words overrule.

    "Li Shangfu, the minister, who was fired last month": the change is the claim, the title beside it says no more.
    """
    for_the_time_being(scene.found)
    changed = {
        (c.person, c.position)
        for c in scene.found
        if c.aspect in (Aspect.ENDED, Aspect.BEGAN) and c.modality is Modality.ASSERTED and not _aside(c)
    }
    kept = []
    for candidate in scene.found:
        if candidate.position is None or beside_office(candidate) or _dated_better(scene, candidate):
            continue
        if _until_when(scene, candidate) or _has_come(candidate, scene.found) or _stays_after_all(scene, candidate):
            continue
        if _left_for_it(scene, candidate) or _still_to_come(scene, candidate) or _told_with_its_end(scene, candidate):
            continue
        if (
            candidate.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE)
            and (candidate.title or candidate.rule == "predecessor")
            and (candidate.person, candidate.position) in changed
            and not (_beside_name(scene, candidate) and _only_long_begun(scene, candidate))
            and not _back_again(scene, candidate)
            and not _has_stretch(candidate)
            and not _since_then(scene, candidate)
            and not (candidate.post is not None and candidate.post.former and candidate.title)
        ):
            continue
        if not _has_stretch(candidate):
            ends_with_seat(scene, candidate)
        _of_today(scene, candidate)
        _comes_when_he_goes(scene, candidate)
        had_it_once(candidate)
        move = _move_of(scene, candidate) if candidate.aspect is Aspect.HOLDS and _by_the_way(candidate) else None
        if move is not None:
            candidate.aspect = Aspect.HELD_BEFORE
            latest = (move.bounds.latest if move.bounds else None) or (
                candidate.bounds.latest if candidate.bounds else None
            )
            candidate.bounds = Bounds(None, latest)
        kept.append(candidate)
    return kept


def _has_come(candidate: Candidate, found: list[Candidate]) -> bool:
    """ "promoted Lund to be commander": what has begun is not still to come."""
    return (
        candidate.rule == "copula"
        and candidate.aspect is Aspect.BEGAN
        and candidate.modality is Modality.PROSPECTIVE
        and any(
            other.aspect is Aspect.BEGAN
            and other.modality is Modality.ASSERTED
            and (other.person, other.position) == (candidate.person, candidate.position)
            for other in found
        )
    )


def _stays_after_all(scene: Scene, candidate: Candidate) -> bool:
    """ "Holm, who was expected to retire, will serve as vice chairman", "the vice chairman is Holm, who was expected to retire":
    nobody is to leave what he is to come to, or was only once expected to leave."""
    above = candidate.anchor.head if candidate.anchor is not None else None
    was = above is not None and any(child.lower_ in ("was", "were", "had") for child in above.children)
    return (
        candidate.aspect is Aspect.ENDED
        and candidate.modality is Modality.PROSPECTIVE
        and candidate.post is None
        and candidate.anchor is not None
        and candidate.anchor.dep_ == "xcomp"
        and any(
            (other.aspect is Aspect.BEGAN or (was and other.aspect is Aspect.HOLDS and not other.title))
            and (other.person, other.position) == (candidate.person, candidate.position)
            for other in scene.found
        )
    )


def _aside(candidate: Candidate) -> bool:
    """ "Ambassador Li, appointed in the spring, took part": when he came is told beside the title, which he has."""
    anchor = candidate.anchor
    if anchor is None or candidate.aspect is not Aspect.BEGAN:
        return False
    if candidate.rule != "takes office":
        who = any(child.dep_ in ("nsubj", "nsubjpass") and child.tag_ in ("WP", "WDT") for child in anchor.children)
        return who and candidate.rule in ("takes over", "succession", "appointed", "become", "gets")
    return anchor.dep_ in ("acl", "relcl") or candidate.scene.text[: anchor.idx].endswith(", ")


def _long_begun(scene: Scene, candidate: Candidate) -> bool:
    """ "President Moss, who took office in January": what began long before the report is no news, and the title stands."""
    published = scene.article.published
    return (
        candidate.aspect is Aspect.BEGAN
        and scene.article.topic is None
        and published is not None
        and candidate.bounds is not None
        and candidate.bounds.earliest is not None
        and candidate.bounds.latest is not None
        and candidate.bounds.latest + _NEWS < published
    )


def _only_long_begun(scene: Scene, candidate: Candidate) -> bool:
    changes = [
        c
        for c in scene.found
        if c.aspect in (Aspect.ENDED, Aspect.BEGAN)
        and c.modality is Modality.ASSERTED
        and (c.person, c.position) == (candidate.person, candidate.position)
    ]
    return candidate.aspect is Aspect.HOLDS and all(_long_begun(scene, c) for c in changes)


_CLOSE = re.compile(r"[^\d;:]{0,25}")


def _beside_name(scene: Scene, candidate: Candidate) -> bool:
    """Whether a title stands right beside the name of its bearer."""
    post = candidate.post
    return post is not None and any(
        _CLOSE.fullmatch(scene.text[min(post.end, m.end) : max(post.start, m.start)]) is not None
        for m in scene.sentence.people
        if m.person == candidate.person
    )


def _of_today(scene: Scene, candidate: Candidate) -> None:
    """ "The commander, Moss, came to the post last winter": the date is that of the beginning, the title is his now."""
    if candidate.aspect is Aspect.HOLDS and candidate.title and candidate.bounds is not None:
        began = [
            c
            for c in scene.found
            if _long_begun(scene, c)
            and c.bounds == candidate.bounds
            and (c.person, c.position) == (candidate.person, candidate.position)
        ]
        if began and all(_only_dates(c) for c in began):
            candidate.bounds = Bounds(candidate.bounds.earliest, scene.article.published)
        elif began:
            candidate.bounds = Bounds(scene.article.published, scene.article.published)
            candidate.basis = DateBasis.PUBLICATION_DATE


def _comes_when_he_goes(scene: Scene, candidate: Candidate) -> None:
    """ "Holm retires at the end of September and Lund succeeds him": told in the present, as much to come as what it follows."""
    published, anchor = scene.article.published, candidate.anchor
    asserted = candidate.aspect is Aspect.BEGAN and candidate.modality is Modality.ASSERTED
    if not asserted or candidate.basis is not DateBasis.PUBLICATION_DATE or anchor is None or published is None:
        return
    if verbs.read_verb(anchor).tense is not verbs.Tense.PRESENT:
        return
    for other in scene.found:
        leaves = other.aspect is Aspect.ENDED and other.modality is Modality.PROSPECTIVE and other.bounds is not None
        later = leaves and other.bounds is not None and (other.bounds.earliest or published) > published
        if later and other.position == candidate.position and other.person != candidate.person:
            candidate.modality, candidate.bounds, candidate.basis = other.modality, other.bounds, other.basis


def _only_dates(began: Candidate) -> bool:
    """Whether a beginning only says when something else was, so that it may be long over: "when he came to power in 1965"."""
    anchor = began.anchor
    marks = ("when", "after", "before", "until", "once")
    return anchor is not None and anchor.dep_ == "advcl" and any(c.lower_ in marks for c in anchor.children)


def _left_for_it(scene: Scene, candidate: Candidate) -> bool:
    """ "She resigned to become director": she left another post."""
    anchor = candidate.anchor
    return (
        candidate.aspect is Aspect.ENDED
        and anchor is not None
        and any(
            other.aspect is Aspect.BEGAN
            and (other.person, other.position) == (candidate.person, candidate.position)
            and other.anchor is not None
            and other.anchor.dep_ in ("xcomp", "advcl")
            and other.anchor.head == anchor
            and any(child.lower_ == "to" for child in other.anchor.children)
            for other in scene.found
        )
    )


def _still_to_come(scene: Scene, candidate: Candidate) -> bool:
    """ "Hu, who gave up both posts, stays on as president until March": what is yet to end has not ended."""
    return (
        candidate.aspect is Aspect.ENDED
        and candidate.modality is Modality.ASSERTED
        and any(
            other.person == candidate.person
            and other.position == candidate.position
            and other.aspect is Aspect.ENDED
            and other.modality is Modality.PROSPECTIVE
            for other in scene.found
        )
    )


def _until_when(scene: Scene, candidate: Candidate) -> bool:
    """ "Was commander until 2017, when he retired": what he had until then says the end already."""
    anchor = candidate.anchor
    return (
        candidate.aspect is Aspect.ENDED
        and candidate.modality is Modality.ASSERTED
        and anchor is not None
        and not any(other.aspect is Aspect.BEGAN and other.anchor == anchor for other in scene.found)
        and (_UNTIL_WHEN.search(scene.text, 0, anchor.idx) is not None or _until(anchor))
        and any(
            other.aspect is Aspect.HELD_BEFORE
            and (other.person, other.position) == (candidate.person, candidate.position)
            for other in scene.found
        )
    )


def _until(anchor: Token) -> bool:
    """ "Ran the department until he was replaced in 2017"."""
    return anchor.dep_ == "advcl" and any(c.lower_ in ("until", "till") and c.i < anchor.i for c in anchor.children)


def _told_with_its_end(scene: Scene, candidate: Candidate) -> bool:
    """ "As president of the bank, a post she held until 2019": what has a date of its own says it better."""
    return (
        candidate.aspect is Aspect.HELD_BEFORE
        and candidate.basis is DateBasis.PUBLICATION_DATE
        and any(
            other is not candidate
            and other.aspect is Aspect.HELD_BEFORE
            and other.basis is DateBasis.STATED
            and (other.person, other.position) == (candidate.person, candidate.position)
            for other in scene.found
        )
    )


def _back_again(scene: Scene, candidate: Candidate) -> bool:
    """ "Qin was replaced by his own predecessor, Wang": who comes was there before."""
    return candidate.rule == "predecessor" and not any(
        c.person == candidate.person and c.position == candidate.position and c.aspect is Aspect.ENDED
        for c in scene.found
    )


def _has_stretch(candidate: Candidate) -> bool:
    """ "Milley, chairman since 2019, is retiring": the beginning is told beside the end."""
    beside = beside_title(candidate, candidate.scene.sentence)
    return beside is not None and beside.kind is Kind.SINCE and candidate.aspect is Aspect.HOLDS


def _since_then(scene: Scene, title: Candidate) -> bool:
    """ "President Holm, who took office in March, spoke on Friday": what began on an earlier day is what he is since."""
    if title.aspect is not Aspect.HOLDS or not title.title or title.bounds is None or title.bounds.earliest is None:
        return False
    changes = [
        c
        for c in scene.found
        if (c.person, c.position) == (title.person, title.position)
        and c.aspect in (Aspect.BEGAN, Aspect.ENDED)
        and c.modality is Modality.ASSERTED
    ]
    return all(
        c.aspect is Aspect.BEGAN
        and c.bounds is not None
        and c.basis is DateBasis.STATED
        and c.bounds.latest is not None
        and c.bounds.latest < title.bounds.earliest
        for c in changes
    )


def _dated_better(scene: Scene, candidate: Candidate) -> bool:
    """ "In 2004 she was elected treasurer, a role in which she served from 2005 to 2011": of a life, what follows says when
    she began."""
    if (
        scene.article.topic is None
        or candidate.aspect is not Aspect.BEGAN
        or candidate.modality is not Modality.ASSERTED
    ):
        return False
    return any(
        other.person == candidate.person
        and other.position == candidate.position
        and other.rule == "serves in it"
        and other.start > candidate.start
        for other in scene.found
    )


def _by_the_way(candidate: Candidate) -> bool:
    """Whether a post only tells who somebody is of whom something else is told: a title, "who heads the fleet"."""
    anchor = candidate.anchor
    told = anchor is not None and anchor.dep_ == "relcl" and candidate.basis is not DateBasis.STATED
    return candidate.title or told


def _move_of(scene: Scene, candidate: Candidate) -> Candidate | None:
    """ "The chief of the Lanzhou region, General Liu, becomes head of the eastern command": nobody commands two bodies."""
    return next((other for other in scene.found if is_move(other, candidate)), None)
