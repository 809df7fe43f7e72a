"""Days that stand beside a name whose verb was told before.

The president dismissed Zhao as minister in May and Ma a year later.       the same end, another day
Both had led the fleet: Zhao from 2017 to 2020 and Ma until 2023.          each in his own time
Zhao lost his post in July. Ma lost his a month later.                     the post that he had
"""

from __future__ import annotations

import re
from dataclasses import replace

from archive.dates import Bounds
from archive.extraction.context import PersonMention
from archive.extraction.scene import Candidate, Scene
from archive.extraction.scene.named_later import list_behind
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis, Modality

_JOIN = re.compile(r"(?:\s*[,;]\s*(?:and|while|then)?\s*|\s+and\s+)(?:then\s+)?")
_AT = re.compile(r"\s+(?:(?:in|on|at|from|until|till|for)\s+)?(?:the\s+)?")
_ENDS = re.compile(r"\s*(?:[.,;)]|$|and\b)")
_HIS = re.compile(
    r"\s+(?:also\s+|then\s+)?(?P<verb>lost|gave up|left)\s+(?:his|hers)(?=\s+(?:in|on|a|an|last|this|earlier|the|two|three|soon|\w+\s+(?:days?|weeks?|months?|years?)\s+later)\b|\s*[.;])"
)
_OF_BODIES = frozenset(("joins", "membership", "leaves", "heads", "takes over"))
_NEAR = 2  # sentences
_GAP = 4  # characters, " in "
_DISTRIBUTED = re.compile(r"^(?:Both|All|The\s+(?:two|three)|Two|Three|Four|Each)\b[^:]{10,160}?:\s+")


def gapped_days(scene: Scene) -> None:
    """Adds what is told of those who are named with no more than a day, and gives each his own time."""
    if not scene.sentence.people:
        return
    if ":" in scene.text:
        _distributed(scene)
    if len(scene.sentence.whens) > 1 and len(scene.sentence.people) > 1:
        _gapped(scene)
    if " his " in scene.text or " hers " in scene.text:
        _lost_his(scene)


def _beside(scene: Scene, mention: PersonMention) -> When | None:
    """The day right behind a name."""
    return next(
        (w for w in scene.sentence.whens if w.start >= mention.end and _AT.fullmatch(scene.text, mention.end, w.start)),
        None,
    ) or next(
        (w for w in scene.sentence.whens if scene.text[mention.end : w.start] == " " and w.start > mention.end), None
    )


def _gapped(scene: Scene) -> None:
    for mention in scene.sentence.people:
        when = _beside(scene, mention)
        if when is None or when.kind is not Kind.AT or not when.bounds.closed or not _ENDS.match(scene.text, when.end):
            continue
        before = [w for w in scene.sentence.whens if w.end <= mention.start]
        gap = _JOIN.match(scene.text, before[-1].end) if before else None
        own = next((p for p in scene.sentence.posts if gap and p.start == gap.end() and scene.led(p) is mention), None)
        if gap is None or not (own or scene.only_ranks(gap.end(), mention.start)):
            continue
        model = _model(scene, mention, before[-1])
        if model is None:
            continue
        position = scene.known_post(mention.person)
        if own is not None:
            position = scene.resolve(own, mention.person)
        elif model.rule in _OF_BODIES or _behind_verb(scene, model):
            position = scene.position_of(model)
        if position is None or any(c.person == mention.person and c.aspect is model.aspect for c in scene.found):
            continue
        scene.add(
            replace(
                model,
                person=mention.person,
                post=None,
                position=position,
                rule="gapped",
                start=mention.start,
                end=when.end,
                dated=True,
                bounds=when.bounds,
                basis=DateBasis.STATED,
            )
        )


def _model(scene: Scene, mention: PersonMention, day: When) -> Candidate | None:
    """The change of somebody else that the day before the name dates."""
    told = [
        c
        for c in scene.found
        if c.aspect in (Aspect.BEGAN, Aspect.ENDED)
        and c.modality is Modality.ASSERTED
        and c.person not in (None, mention.person)
        and c.end <= mention.start
        and not c.title
    ]
    last = max(told, key=lambda c: c.end, default=None)
    if last is None or any(
        last.end < m.start < mention.start for m in scene.sentence.people if m.person != last.person
    ):
        return None
    between = scene.text[min(last.end, day.start) : day.start]
    return last if not re.search(r"[;:]|\b(?:and|but|who|when|after|before)\b", between) else None


def _behind_verb(scene: Scene, model: Candidate) -> bool:
    """Whether the post is told behind the verb, and is not the title of the one whom it is about."""
    post, verb = model.post, model.anchor
    return post is not None and scene.led(post) is None and (verb is None or post.start > verb.idx)


def _distributed(scene: Scene) -> None:
    match = _DISTRIBUTED.match(scene.text)
    if match is None:
        return
    named = list_behind(scene.sentence, match.end())
    for candidate in [c for c in scene.found if c.person in named and c.aspect is Aspect.HELD_BEFORE]:
        mention = next(m for m in scene.sentence.people if m.person == candidate.person and m.start >= match.end())
        when = _beside(scene, mention)
        if candidate.post is None or candidate.post.end > match.end() or when is None:
            continue
        if when.kind is Kind.FROM_TO:
            _date(candidate, when.bounds)
        elif when.kind is Kind.UNTIL and when.bounds.latest is not None:
            _date(candidate, Bounds(None, when.bounds.latest))


def _date(candidate: Candidate, bounds: Bounds) -> None:
    candidate.dated, candidate.bounds, candidate.basis = True, bounds, DateBasis.STATED


def _lost_his(scene: Scene) -> None:
    """ "Ma lost his a month later": his post, where the sentence before tells that another lost one."""
    for mention in scene.sentence.people:
        match = _HIS.match(scene.text, mention.end)
        if match is None or any(c.person == mention.person and c.aspect is Aspect.ENDED for c in scene.found):
            continue
        others = [
            c
            for c in (*scene.before, *scene.found)
            if c.aspect is Aspect.ENDED
            and c.person != mention.person
            and scene.sentence.index - c.scene.sentence.index <= _NEAR
        ]
        position = scene.known_post(mention.person)
        if others and position is not None:
            anchor = scene.sentence.head_token(match.start("verb"), match.end("verb"))
            when = next((w for w in scene.sentence.whens if 0 <= w.start - match.end() <= _GAP), None)
            scene.change(
                mention.person, Aspect.ENDED, "gives up", anchor, mention.start, match.end(), position=position
            )
            if when is not None and when.kind is Kind.AT and when.bounds.closed:
                _date(scene.found[-1], when.bounds)
