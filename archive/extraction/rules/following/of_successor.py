"""Which post passes to somebody of whom a text has said what he is: "Gao is commander of the navy. He followed Miao"."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
from archive.extraction.rules.following.only_title import only_title
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.model import Aspect, Modality, Role

_NEWS = 7  # days, of which what happens is the news
_NEAR = 3  # sentences
# "was identified as the commander", "Commander: Li": so a text makes known what somebody now is
_SHOWN = frozenset(("called", "roster line", "portfolio"))


def _shown_near(scene: Scene, person: int) -> list[Candidate]:
    """What the sentences just before have made known of somebody, the last of them having told of another."""
    near = (c for c in reversed(scene.before) if scene.sentence.index - c.scene.sentence.index <= _NEAR)
    last = next((c for c in near if c.person == person), None)
    return [last] if last is not None and (_is_shown(last) or not last.title) else []


def _is_shown(candidate: Candidate) -> bool:
    """Whether a title is all that a text tells there: a line of a list, without a verb."""
    if candidate.rule in _SHOWN:
        return True
    doc = candidate.scene.sentence.doc
    root = next((word for word in doc if word.dep_ == "ROOT"), None) if doc is not None else None
    verbless = root is not None and root.pos_ not in ("VERB", "AUX")
    return candidate.title and verbless and candidate.scene.sentence.role is not Role.HEADLINE


def of_successor(scene: Scene, person: int, verb: Token) -> int | None:
    """ "Defence Minister Smith ... Smith replaced Faulkner in 2010": what somebody is who took it over long ago. Not what he is
    called where that is the news of the day: "The deputy minister replaced Li on Tuesday"."""
    new = [
        c for c in scene.before if c.person == person and c.aspect is Aspect.HOLDS and c.post is not None and c.post.new
    ]
    if new:
        return scene.position_of(new[-1])  # "The navy's new head, Ding, spoke. He succeeds Ma"
    reading = verbs.read_verb(verb)
    # "Gao is commander of the navy. He followed Miao": said of him right before, and not beside his name
    told = [c for c in scene.before if c.person == person and scene.sentence.index - c.scene.sentence.index == 1]
    told = told or _shown_near(scene, person)
    said = {scene.position_of(c) for c in told if c.aspect is Aspect.HOLDS and (not c.title or _is_shown(c))}
    if not reading.past:
        if reading.tense is not verbs.Tense.PRESENT:
            return None
        return said.pop() if len(said) == 1 else only_title(scene, person, verb)
    if verb.dep_ == "relcl" and reading.tense in (verbs.Tense.PAST, verbs.Tense.PERFECT):
        # "Defence Minister Smith, who replaced Faulkner in May, said": what the title says is what he came to
        beside = {
            scene.position_of(c)
            for c in scene.found
            if c.person == person and c.aspect is Aspect.HOLDS and c.end <= verb.idx
            if c.title or c.rule == "inverted copula"  # "The commander is Smith, who replaced Faulkner"
        }
        if len(beside) == 1 and (own := next(iter(beside))) is not None:
            return own if scene.article.positions[own].title not in OF_MANY else None
    if len(said) == 1 and all(c.person != person for c in scene.found) and (own := said.pop()) is not None:
        return own if scene.article.positions[own].title not in OF_MANY else None
    held = [
        c
        for c in (*scene.before, *scene.found)
        if c.person == person and c.aspect is not Aspect.NOT_HOLDING and c.modality is Modality.ASSERTED
    ]
    positions = list(dict.fromkeys(p for c in held if (p := scene.position_of(c)) is not None))
    single = [p for p in positions if scene.article.positions[p].title not in OF_MANY]
    if len(single) != 1 or all(c.aspect is Aspect.HELD_BEFORE for c in held if scene.position_of(c) == single[0]):
        return None
    when = date_of(scene.sentence, verb, title=False)
    day, published = (when.bounds.latest if when is not None else None), scene.article.published
    long_ago = day is not None and published is not None and (published - day).days > _NEWS
    return single[0] if long_ago else None
