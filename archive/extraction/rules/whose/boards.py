"""Seats on the boards of firms and charities, told by the board: whose name they bear is the body.

Lind served on Zorvex's board until 2014.          he was a member
Lind sits on the board of directors of Zorvex.     he is one
Lind joined the supervisory board of Zorvex.       he has become one
Lind resigned from Zorvex's board in May.          he is one no longer
"""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.lexicon import BOARD
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.sense.meaning import modality_of
from archive.extraction.rules.whose.members import change_members
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_ON = r"(?:\s+(?:also|still|now|currently|both))?\s+on\s+(?:the\s+)?"
_GAPS: dict[str, tuple[str, Aspect]] = {
    **dict.fromkeys(("sit", "serve", "be", "remain", "stay"), (_ON, Aspect.HOLDS)),
    "join": (r"\s+(?:the\s+)?", Aspect.BEGAN),
    **dict.fromkeys(("leave", "quit"), (r"\s+(?:the\s+)?", Aspect.ENDED)),
    **dict.fromkeys(
        ("resign", "step", "retire", "remove", "oust"), (r"\s+(?:down\s+)?from\s+(?:the\s+)?", Aspect.ENDED)
    ),
    **dict.fromkeys(("appoint", "name", "elect", "nominate"), (r"\s+(?:\w+\s+)?(?:to|on)\s+(?:the\s+)?", Aspect.BEGAN)),
}
_PASSIVE = frozenset(("appoint", "name", "elect", "nominate", "remove", "oust"))
_OF = rf"{BOARD}\s+(?:of|at)\s+(?:[Tt]he\s+)?"
_OWNED = re.compile(rf"[’']s?\s+{BOARD}\b(?!\s+(?:room|meeting|chair\w*|member\w*)\b)")


def on_boards(scene: Scene, verb: Verb) -> None:
    """Adds who sits on a board, comes to it or leaves it by one verb. The life of somebody tells of such seats besides."""
    if verb.lemma not in _GAPS or scene.article.topic is not None or "board" not in scene.text:
        return
    if verb.passive is not (verb.lemma in _PASSIVE) or verb.modal:
        return
    gap, aspect = _GAPS[verb.lemma]
    token = verb.token
    end = token.idx + len(token)
    found = _board(scene, end, gap)
    if found is None:
        return
    body, stop = found
    if scene.post_after(stop, r",?\s+as\s+(?:(?:the|an?|its)\s+)?") is not None:
        return  # "joined the board of Zorvex as its chairman"
    people = scene.subjects(token)
    if aspect is Aspect.HOLDS:
        position = scene.positions.of(scene.article, body.organisation, "member")
        own = PostMention(end, stop, end, stop, "member", organisation=body.organisation, position=position)
        for person in people if verb.tense not in (Tense.BARE, Tense.FUTURE) else ():
            say(scene, verb, person, own, "sits on", token.idx)
        return
    modality = Modality.PROSPECTIVE if verb.lemma == "nominate" else modality_of(scene, verb)
    if not verb.negated and modality is not Modality.HYPOTHETICAL:
        change_members(scene, people, aspect, "membership", token, body, modality)


def _board(scene: Scene, at: int, gap: str) -> tuple[OrganisationMention, int] | None:
    """The body whose board a verb is told with, and where the words for it end."""
    text = scene.text
    for mention in scene.sentence.organisations:
        if mention.start < at or mention.generic:
            continue
        if re.fullmatch(gap + _OF, text[at : mention.start]):
            return mention, mention.end
        owned = _OWNED.match(text, mention.end) if re.fullmatch(gap, text[at : mention.start]) else None
        if owned is not None:
            return mention, owned.end()
    return None
