"""Of which state the navy is that somebody leads: his own, not that of whom the sentence before speaks."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import OrganisationMention
from archive.extraction.likely import PINYIN_STATES
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.scene import Scene
from archive.identity import fold

_FORCES = frozenset(("armed_force", "command"))


def own_body(scene: Scene, body: OrganisationMention, person: int) -> OrganisationMention | None:
    """The body of that kind in which the article has given somebody a post: "Admiral Wu, commander of the PLA Navy, met the
    head of the US Navy. He runs the fleet from Oslo". None where it is one of China's and the name none of China's: "Adm. John
    Moss, who led the command until May", after the Southern Theatre Command, leads one of his own state or none that is told."""
    noun = fold(scene.text[body.start : body.end])
    if any(
        m.end <= body.start and re.fullmatch(r"(?:[’']s)?\s+", scene.text[m.end : body.start])
        for m in scene.sentence.countries
    ):
        return body
    held = [scene.article.positions[number].organisation for number in scene.article.people[person].positions]
    if body.organisation in held:
        return body
    so_called = [n for n in held if n is not None and fold(scene.article.organisations[n].name.split()[-1]) == noun]
    if so_called:
        return replace(body, organisation=so_called[-1])
    state = _state_of(scene, person)
    entry = scene.article.organisations[body.organisation]
    if state is None and entry.country in PINYIN_STATES and entry.kind in _FORCES and _is_foreign(scene, person):
        own = _last_foreign(scene, noun, scene.sentence.start + body.start)
        return replace(body, organisation=own) if own is not None else None
    if state is None or entry.kind != "armed_force" or entry.country in (None, state):
        return body
    own = scene.positions.of_state(scene.article, noun, state)
    return replace(body, organisation=own) if own is not None else body


def _is_foreign(scene: Scene, person: int) -> bool:
    name = scene.article.people[person].name
    return " " in name and not is_pinyin(name)


def _last_foreign(scene: Scene, noun: str, here: int) -> int | None:
    """The force of another state last named that is called so."""
    seen = [
        (offset, number)
        for number, entry in enumerate(scene.article.organisations)
        if entry.kind in _FORCES
        and entry.country not in (None, *PINYIN_STATES)
        and fold(entry.name.split()[-1]) == noun
        for offset in entry.seen
        if offset < here
    ]
    return max(seen)[1] if seen else None


def _state_of(scene: Scene, person: int) -> str | None:
    """The state of somebody, as the article has told it: by his country or by the posts that he is given."""
    entry = scene.article.people[person]
    states = {scene.article.positions[number].country for number in entry.positions} - {None}
    return entry.country or (states.pop() if len(states) == 1 else None)
