"""Posts that only the name of their body tells, beside verbs that rules of their own do not read.

Zhao was picked in May for the defence ministry.                 its minister, from then on
Zhao moved to the Defence Ministry from the Foreign Ministry.    a beginning, and what he held before
Zhao leaves the fleet for the theatre command.                   an end and a beginning
Zhao speaks for the navy.                                        its spokesperson
Zhao chairs the board of the bank.                               its chairman
"""

from __future__ import annotations

import re

from archive.extraction.body_kinds import HEADED, SPEAKING
from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.membership import has_members
from archive.extraction.rules.whose.seats import ministry_at
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_CHOOSE = frozenset(("choose", "pick", "select", "tap", "approve", "confirm", "tip", "slate", "earmark"))
_MOVE = frozenset("move transfer go shift switch reassign come return rise graduate jump".split())
_CHAIR = frozenset(("chair", "head", "lead"))
# Bodies whose head a text may mean by their name; of a state, party or parliament it would mean more than one thing.
_SPEAKING_NAMES = re.compile(rf"\b(?:Police|Forces|Presidency|Guard|{one_of(nouns('headed'), capital=True)})\b")
_WHEN = r"(?:\s+(?:(?:in|on|at)\s+)?(?:early\s+|late\s+|mid-?)?(?:last\s+|this\s+)?(?:[A-Z]\w+day|[A-Z]\w+|month|week|year|summer|autumn|spring|winter)(?:\s+\d{1,4})?)?"
_THE = r"(?:the\s+|its\s+)?(?:(?:country|nation|state)[’']s\s+|[A-Z]\w+[’']s\s+)?(?:old\s+|new\s+|same\s+)?"
_FOR = re.compile(rf"{_WHEN},?\s+(?:for|to\s+(?:head|lead|run|take\s+over))\s+{_THE}")
_TO = re.compile(rf"{_WHEN}(?:\s+(?:over|across|on|up))?\s+to\s+{_THE}")
_FROM = re.compile(rf"{_WHEN}(?:\s+(?:over|across|straight))?,?\s+from\s+(?:(?:that|those)\s+of\s+)?{_THE}")
_LEFT_FOR = re.compile(rf"(?:\s+command)?{_WHEN}\s+for\s+{_THE}")
_SPOKEN = re.compile(r"\s+for\s+(?:the\s+|its\s+)?(?:(?:country|nation|state)[’']s\s+|[A-Z]\w+[’']s\s+)?")
_BOARD = re.compile(
    r"\s+(?:the\s+)?board\s+(?:of\s+(?:directors|trustees|governors|supervisors)\s+)?(?:of|at)\s+(?:the\s+)?", re.I
)
_GOES_ON = re.compile(rf"[’']s?\s+[a-z]|\s+(?:officials?|staff|team|building|{one_of(nouns('part'))})\b")
_CABINET = re.compile(r"\b(?:[Cc]abinet|[Mm]inisters?|[Rr]eshuffle)\b")
_OFFICIAL = re.compile(r"\b(?:diplomat|official|analyst|aide|bureaucrat|civil servant|adviser|advisor|economist)\b")


def by_body(scene: Scene, verb: Verb) -> None:
    """Adds what one verb says of somebody and the post that the name of a body stands for."""
    if not scene.sentence.organisations or not scene.sentence.people:
        return
    if verb.lemma in _CHOOSE:
        _chosen(scene, verb)
    elif verb.lemma in _MOVE:
        _moves(scene, verb)
    elif verb.lemma in ("leave", "quit"):
        _left_for(scene, verb)
    elif verb.lemma == "speak":
        _speaks(scene, verb)
    if verb.lemma in _CHAIR and not verb.passive:
        _chairs(scene, verb)


def _body_after(scene: Scene, link: re.Match[str] | None) -> OrganisationMention | None:
    """The body right behind some words, of which nothing else is said."""
    if link is None:
        return None
    body = next((m for m in scene.sentence.organisations if m.start == link.end()), None)
    return body if body is not None and _GOES_ON.match(scene.text, body.end) is None else None


def _headed(scene: Scene, body: OrganisationMention) -> bool:
    """Whether the name of a body may stand for the post of its head."""
    entry = scene.article.organisations[body.organisation]
    return entry.kind in HEADED and not has_members(scene, body.organisation)


def _head(scene: Scene, body: OrganisationMention, person: int) -> int:
    """The post at that body which the article gives the person, if one; else that of its head."""
    held = scene.article.people[person].positions
    there = [n for n in held if scene.article.positions[n].organisation == body.organisation]
    if len(there) == 1:
        return there[0]
    noun = scene.sentence.head_token(body.start, body.end) if _is_ministry(scene, body) else None
    named = ministry_at(scene, noun) if noun is not None else None
    position = scene.resolve(named, person) if named is not None else None  # "the Foreign Ministry": of his own state
    return position if position is not None else scene.head_of(body)


def _is_ministry(scene: Scene, body: OrganisationMention) -> bool:
    return scene.article.organisations[body.organisation].kind == "ministry"


def _chosen(scene: Scene, verb: Verb) -> None:
    """ "Was picked in spring for a ministry", "chose General Sanchez for the national police"."""
    token = verb.token
    end = token.idx + len(token)
    people = scene.subjects(token) if verb.passive else []
    if not verb.passive:
        named = scene.named_at(end)
        people, end = ([named.person], named.end) if named is not None else ([], end)
    body = _body_after(scene, _FOR.match(scene.text, end))
    if len(people) != 1 or body is None or verb.negated or not _headed(scene, body):
        return
    if any(c.person == people[0] and c.anchor == token for c in scene.found):
        return
    modality = modality_of(scene, verb)
    position = _head(scene, body, people[0])
    # There the Senate has to agree to whom the president picks.
    ahead = verb.lemma in ("choose", "pick", "select", "tap") and scene.article.positions[position].country == "USA"
    if (ahead or verb.lemma in ("tip", "slate", "earmark")) and modality is Modality.ASSERTED:
        modality = Modality.PROSPECTIVE
    scene.change(
        people[0],
        Aspect.BEGAN,
        "appoints",
        token,
        quote_start(scene, token),
        body.end,
        position=position,
        modality=modality,
    )


def _moves(scene: Scene, verb: Verb) -> None:
    """ "Moves from the Trade Ministry to the Energy Ministry", "moved to the one from the other in September"."""
    token = verb.token
    end = token.idx + len(token)
    if verb.negated or any(c.anchor == token for c in scene.found):
        return
    if (old := _body_after(scene, _FROM.match(scene.text, end))) is not None:
        new = _body_after(scene, _TO.match(scene.text, old.end))
    elif (new := _body_after(scene, _TO.match(scene.text, end))) is not None:
        old = _body_after(scene, _FROM.match(scene.text, new.end))
    if old is None or new is None or old.organisation == new.organisation:
        return
    people = scene.subjects(token)
    modality = modality_of(scene, verb)
    if len(people) != 1 or modality is Modality.HYPOTHETICAL or not (_headed(scene, old) and _headed(scene, new)):
        return
    person = people[0]
    left, taken = _head(scene, old, person), _head(scene, new, person)
    sure = _of_cabinet(scene, old, new)
    if not sure and not (left in scene.article.people[person].positions and left == scene.head_of(old)):
        return
    start, stop = quote_start(scene, token), max(old.end, new.end)
    if sure and modality is Modality.ASSERTED:
        scene.change(person, Aspect.HELD_BEFORE, "go", token, start, old.end, position=left)
    scene.change(person, Aspect.BEGAN, "go", token, start, stop, position=taken, modality=modality)


def _of_cabinet(scene: Scene, old: OrganisationMention, new: OrganisationMention) -> bool:
    """Whether who goes from one body to another is a minister: both are ministries, in news of a cabinet, and no official
    is told of. An officer or official may have been anything at either."""
    ministries = _is_ministry(scene, old) and _is_ministry(scene, new)
    return ministries and bool(_CABINET.search(scene.article.text)) and not _OFFICIAL.search(scene.text)


def _left_for(scene: Scene, verb: Verb) -> None:
    """ "Leaves the fleet for the theatre command": where he goes is his too, whatever he leaves being his."""
    for told in [c for c in scene.found if c.anchor == verb.token and c.aspect is Aspect.ENDED]:
        body = _body_after(scene, _LEFT_FOR.match(scene.text, told.end))
        if body is None or told.person is None or told.position is None or not _headed(scene, body):
            continue
        scene.change(
            told.person,
            Aspect.BEGAN,
            "go",
            verb.token,
            told.start,
            body.end,
            position=_head(scene, body, told.person),
            modality=told.modality,
        )


def _speaks(scene: Scene, verb: Verb) -> None:
    """ "Zhao, who speaks for the navy", "speaking for the ministry, Zhao said"."""
    token = verb.token
    body = _body_after(scene, _SPOKEN.match(scene.text, token.idx + len(token)))
    if body is None or verb.negated or verb.modal:
        return
    entry = scene.article.organisations[body.organisation]
    if entry.kind not in SPEAKING and _SPEAKING_NAMES.search(entry.name) is None:
        return
    if not (verb.tense is Tense.PRESENT or token.tag_ == "VBG"):
        return
    people = scene.subjects(token)
    if not people and token.dep_ in ("advcl", "acl"):
        people = scene.subjects(verbs.governing_verb(token) or token)
    for person in people:
        own = PostMention(
            token.idx, body.end, token.idx, body.end, "spokesperson", organisation=body.organisation, explicit=True
        )
        scene.state(person, own, "holds the post", token, token.idx, body.end)


def _chairs(scene: Scene, verb: Verb) -> None:
    """ "Chairs the board of the bank", "headed the board of trustees of the university until 2014"."""
    token = verb.token
    body = _body_after(scene, _BOARD.match(scene.text, token.idx + len(token)))
    if body is None:
        return
    position = scene.positions.of(scene.article, body.organisation, "chairman")
    for person in scene.subjects(token):
        own = PostMention(token.idx, body.end, token.idx, body.end, "chairman", position=position)
        say(scene, verb, person, own, "heads", token.idx)
