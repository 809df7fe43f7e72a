"""Clauses that leave out the verb and the title, and name only the next body: "Lin commands the fleet and Wang of the army".

Zhang was named commander of the navy and Zhao of the army.                       the same, of the army
Zhang became commander in Beijing and Zhao in Nanjing.                            of the region there
Zhang took command of the navy, Zhao of the army and Li of the air force.         of each
Zhang is commander of the east, responsible for the strait, and Zhao of the west. what is said of the first stands between
"""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import OrganisationMention, PersonMention, PostMention
from archive.extraction.scene import Candidate, Scene
from archive.model import Modality

_OF = re.compile(r"(?:\s*\([^()]{1,30}\))?\s+(?:of|in|at)\s+(?:the\s+)?")
_JOINT = re.compile(
    r"(?:,\s+(?:responsible|which|where|whose|based|in charge|headquartered)\b[^;.]{3,90}?)?(?:,|;)?\s+(?:(?:and|while|with)\s+)?"
)
_OVER = re.compile(r"\s*(?:[,.;)]|$|\s(?:and|while|with|respectively|in|on|last|this)\b)")
_RULES = frozenset(
    ("become", "fronted", "appointed", "appoints", "copula", "serves as", "takes over", "called", "heads", "in charge")
)


def name_of_body(scene: Scene) -> None:
    """Adds what such clauses say, the same as the clause before them."""
    if len(scene.sentence.people) < 2 or len(scene.sentence.organisations) < 2:
        return
    told = [c for c in scene.found if not c.title and c.rule in _RULES and c.modality is not Modality.DENIED]
    for mention in scene.sentence.people if told else ():
        link = _OF.match(scene.text, mention.end)
        body = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
        if body is None or not _OVER.match(scene.text, body.end) or any(c.person == mention.person for c in told):
            continue
        model = _model(scene, mention, told)
        post = _post(scene, model, body) if model is not None else None
        if model is None or post is None:
            continue
        said = replace(
            model, person=mention.person, post=post, position=None, start=mention.start, end=body.end, bounds=None
        )
        told.append(said)
        # "was named commander in Lanzhou, Wang in Chengdu": Wang is no commander in Lanzhou
        scene.found = [
            c for c in scene.found if not (c.title and c.person == mention.person and model and c.post is model.post)
        ]
        scene.add(said)


def _model(scene: Scene, mention: PersonMention, told: list[Candidate]) -> Candidate | None:
    """The claim before a name, with nothing but a joint, what is said of its body, and ranks between."""
    before = [c for c in told if c.end <= mention.start]
    last = max(before, key=lambda c: c.end, default=None)
    if last is None or any(last.end <= m.start < mention.start for m in scene.sentence.people):
        return None
    low = next((low for low, high in scene.sentence.ranks if 0 <= mention.start - high <= 1), mention.start)
    between = scene.text[last.end : low]
    joint = _JOINT.fullmatch(between)
    return last if joint is not None and between.strip() else None


def _post(scene: Scene, model: Candidate, body: OrganisationMention) -> PostMention | None:
    if model.post is not None and model.post.title:
        return replace(
            model.post,
            organisation=body.organisation,
            explicit=True,
            outer=None,
            country=None,
            portfolio=None,
            position=None,
            possessor=None,
            possessive_pronoun=False,
            end=body.end,
        )
    return PostMention(body.start, body.end, body.start, body.end, "", position=scene.head_of(body))
