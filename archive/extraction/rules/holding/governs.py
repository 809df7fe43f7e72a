"""Who governs a part of a state: "Holm, who once governed Gansu" was its governor, one who governs Tibet is its chairman."""

from __future__ import annotations

from archive.extraction.context import PostMention
from archive.extraction.organisations.places_of_china import is_named, place
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.holding.copulas import say
from archive.extraction.scene import Scene

_TITLES = {"Provincial": "governor", "Regional": "chairman"}


def governs(scene: Scene, verb: Verb) -> None:
    """Adds the post of whoever governs the province or region that stands right behind the verb."""
    if verb.lemma != "govern" or verb.passive:
        return
    end = verb.token.idx + len(verb.token)
    there = next((m for m in scene.sentence.organisations if m.start == end + 1), None)
    name = scene.article.organisations[there.organisation].name if there is not None else ""
    title = _TITLES.get(place(name).kind) if is_named(name) else None
    people = scene.subjects(verb.token)
    if there is None or title is None or len(people) != 1:
        return
    position = scene.positions.of(scene.article, there.organisation, title)
    post = PostMention(there.start, there.end, there.start, there.end, title, position=position)
    say(scene, verb, people[0], post, "governs", verb.token.idx)
