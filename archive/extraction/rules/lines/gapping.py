"""Clauses that leave out the verb of the one before: "Lin commanded the fleet and Wang the army".

    Zhang becomes director of A, Zhao director of B and Li director of C.
    Zhao takes over the western command, and General Song, 62, the northern command.

A name right before a title or a body, without a verb or a comma of apposition between, can be nothing else.
"""

from __future__ import annotations

import re
from dataclasses import replace

from archive.dates import Bounds
from archive.extraction.context import OrganisationMention, PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.scene import Candidate, Scene
from archive.extraction.scene.descriptions import one_of_two
from archive.extraction.text.sought import sought
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis, Modality

_JOIN = re.compile(r"\s*(?:,|;)?\s*(?:and|while|with)?\s+|\s*[,;]\s*", re.I)
# "becomes commander of the fleet, which guards the coast, and Wang": a clause on the body lies between
_JOIN_BEHIND = re.compile(r",\s+(?:which|whose|where)\s[^,;.:]{3,80},\s+(?:and|while|with)\s+")
_NEITHER = sought(r"\b(?:neither|nor)\s+(?:did|does|do|was|were|is|are|has|have|had)\s+", re.I)
_LISTED = re.compile(r"\s*(?:,\s*(?:and\s+|or\s+)?|and\s+|or\s+)|")
_LATTER = re.compile(r"[,;]\s+(?:and\s+|while\s+)?the\s+(?P<noun>latter|second)\s+(?:as\s+)?")
_TO = re.compile(r"\s+to\s+(?=(?:(?!\sto\s)[^,;]){0,60}$)")
_CLAUSE = re.compile(r"[,;]\s+(?:and\s+|while\s+)?(?:the\s+)?$")
_GIVEN_ON = re.compile(r"(?:[,;]\s+(?:and\s+|while\s+)?|\w\s+(?:and|while)\s+)(?:the\s+)?$")
_ASIDE = BEHIND_NAME
# "Lin, at 54 the youngest of them, the army": what is said of somebody between commas, with a body behind that ends the clause
_THE_BODY = re.compile(rf"{_ASIDE}(?P<aside>,\s+[^,;]{{2,50}},)?\s+(?P<the>the\s+)?(?P<owner>[A-Z][\w’']+[’']s\s+)?")
_DAY = re.compile(r"\s+(?:(?:in|on|at|from|since|until|till)\s+)?(?:the\s+)?")
_AS_LINK = re.compile(r"\bas\s+(?:(?:the|a|an|its)\s+)?\Z")
_AS_LINK_BEHIND = re.compile(rf"{BEHIND_NAME}\s+as\s")
_ENDS = re.compile(r"\s*(?:[.;]|,\s+(?:and|while|both|with|the latter)\b|$)")
_AS_ITS = re.compile(r"\s+as\s+(?:its|the)\s+(?:[a-z]+\s+){0,2}[a-z]+(?=[,;])")
_INSTEAD = re.compile(
    r",?\s+(?:succeeding|replacing|in\s+(?:the\s+)?place\s+of|in\s+succession\s+to|taking\s+over\s+from)\s+[^,;.]{3,50}?(?=,?\s+and\s)"
)
# Rules by which a verb puts somebody at the head of a body.
_OF_BODIES = frozenset(("heads", "takes over", "gets", "given", "appointed to head", "holds the post"))
_OF_TITLES = frozenset(
    (
        "become",
        "fronted",
        "appointed",
        "appoints",
        "copula",
        "serves as",
        "takes over",
        "succession",
        "called",
        "as",
        "removed",
    )
)


def gapping(scene: Scene) -> None:
    """Adds what the clauses without a verb say, the same as the clause before them."""
    told = [
        c
        for c in scene.found
        if (not c.title or c.rule == "called") and c.person is not None and c.modality is not Modality.DENIED
    ]
    for mention in scene.sentence.people:
        model = _before(scene, mention, told) or _given_before(scene, mention, told)
        if model is None or any(c.person == mention.person and c.anchor == model.anchor for c in scene.found):
            continue
        said = _of_body(scene, mention, model) or _to_another(scene, mention, model) or _of_title(scene, mention, model)
        if said is None:
            _of_several(scene, mention, model, told)
            continue
        for other in [
            c for c in told if c.person == model.person and c.post is model.post and c.anchor is model.anchor
        ]:
            own = (
                said
                if other is model
                else replace(said, aspect=other.aspect, modality=other.modality, state=other.state)
            )
            _date(scene, own)
            told.append(own)
            scene.add(own)
    _the_latter(scene, told)


def _of_several(scene: Scene, first: PersonMention, model: Candidate, told: list[Candidate]) -> None:
    """ "Wu and Lin were named vice premiers, and Li, Ma and Sun state councillors": all of a row have the title behind it."""
    row = [first]
    for mention in scene.sentence.people:
        gap = _LISTED.match(scene.text, row[-1].end) if mention.start >= row[-1].end else None
        if gap is not None and gap.group() and scene.only_ranks(gap.end(), mention.start):
            row.append(mention)
    said = _of_title(scene, row[-1], model) if len(row) > 1 else None
    if said is None or said.post is None or not said.post.plural:
        return
    for mention in row:
        own = replace(said, person=mention.person, start=mention.start)
        told.append(own)
        scene.add(own)


def _day_behind(scene: Scene, end: int) -> When | None:
    """The day right behind some words: "in 2021", "since May", "a year later"."""
    return next((w for w in scene.sentence.whens if w.start >= end and _DAY.fullmatch(scene.text, end, w.start)), None)


def _date(scene: Scene, candidate: Candidate) -> None:
    """Gives what a clause without a verb says the day that stands in it."""
    when = _day_behind(scene, candidate.end)
    if when is None or not when.bounds.known:
        return
    changes = candidate.aspect in (Aspect.BEGAN, Aspect.ENDED)
    bounds = None
    if when.kind is Kind.SINCE and candidate.aspect is Aspect.BEGAN:
        bounds = when.bounds
    elif when.kind is Kind.UNTIL and candidate.aspect is Aspect.HELD_BEFORE and when.bounds.latest is not None:
        bounds = Bounds(None, when.bounds.latest)
    elif (when.kind is Kind.AT and when.bounds.closed and changes) or (
        when.kind is Kind.FROM_TO and candidate.aspect is Aspect.HELD_BEFORE
    ):
        bounds = when.bounds
    if bounds is not None:
        candidate.bounds, candidate.dated, candidate.basis = bounds, True, DateBasis.STATED
        candidate.end = when.end


def _given_before(scene: Scene, mention: PersonMention, told: list[Candidate]) -> Candidate | None:
    """The clause before "the navy to Li": "the army goes to Wang"."""
    if not any(c.rule == "goes to" for c in told):
        return None
    link = _TO.search(scene.text, 0, mention.start)
    body = next((m for m in scene.sentence.organisations if link and m.end == link.start()), None)
    given = [c for c in told if body and c.rule == "goes to" and c.end <= body.start and c.person != mention.person]
    return given[-1] if given and scene.only_ranks(link.end() if link else 0, mention.start) else None


def _to_another(scene: Scene, mention: PersonMention, model: Candidate) -> Candidate | None:
    """ "The army goes to Wang, the navy to Li"."""
    link = _TO.search(scene.text, 0, mention.start) if model.rule == "goes to" else None
    body = next((m for m in scene.sentence.organisations if link and m.end == link.start()), None)
    if body is None or not _GIVEN_ON.search(scene.text, 0, body.start):
        return None
    position = scene.head_of(body)
    return replace(
        model, person=mention.person, post=None, position=position, start=body.start, end=mention.end, bounds=None
    )


def _the_latter(scene: Scene, told: list[Candidate]) -> None:
    """ "The former is commander, the latter political commissar of the fleet"."""
    match = _LATTER.search(scene.text) if "latter" in scene.text or "second" in scene.text else None
    model = next((c for c in reversed(told) if match and c.end <= match.start() and c.rule in _OF_TITLES), None)
    post = scene.post_after(match.end(), r"(?:(?:the|a|an|its)\s+)?") if match and model else None
    person = one_of_two(scene, first=False) if post is not None else None
    if match is None or model is None or post is None or person is None or person == model.person:
        return
    post.definite = post.definite or not post.indefinite
    scene.add(
        replace(model, person=person, post=post, position=None, start=match.start("noun"), end=post.end, bounds=None)
    )


def neither(scene: Scene) -> None:
    """ "He was never on the commission; neither were Dong and Chang": the same of those."""
    for match in _NEITHER.finditer(scene.text):
        model = next(
            (c for c in reversed(scene.found) if c.aspect is Aspect.NOT_HOLDING and c.end <= match.start()), None
        )
        at = match.end()
        for mention in scene.sentence.people:
            if model is None or mention.start < at:
                continue
            gap = _LISTED.match(scene.text, at)
            if gap is None or not scene.only_ranks(gap.end() if at > match.end() else at, mention.start):
                break
            scene.add(replace(model, person=mention.person, start=match.start(), end=mention.end, bounds=None))
            at = mention.end


def _before(scene: Scene, mention: PersonMention, told: list[Candidate]) -> Candidate | None:
    """The claim whose words end right before a name, with nothing but "and" or a comma and ranks or a title between."""
    for candidate in reversed(told):
        if candidate.person == mention.person or candidate.end > mention.start:
            continue
        lead = next((post.start for post in scene.sentence.posts if _leads(scene, post, mention)), mention.start)
        participle = candidate.anchor is not None and candidate.anchor.tag_ == "VBG"
        if candidate.rule == "in place of" or (candidate.rule == "succession" and participle):
            continue  # "appointed Li minister, succeeding Ma, and Wu governor": by the verb before
        as_what = _AS_ITS.match(scene.text, candidate.end)  # "heads the department as its director, Zhao the ..."
        aside = candidate.anchor is not None and candidate.anchor.dep_ in ("relcl", "acl")
        day = _day_behind(scene, candidate.end) if not aside else None
        at = as_what.end() if as_what else day.end if day else candidate.end
        if (instead := _INSTEAD.match(scene.text, at)) is not None:
            at = instead.end()
        gap = _JOIN_BEHIND.match(scene.text, at) or _JOIN.match(scene.text, at)
        if gap is None or gap.end() > mention.start or not gap.group().strip(" "):
            continue
        apposed = re.match(r"(?:the\s+)?", scene.text[gap.end() :])
        start = gap.end() + (apposed.end() if apposed else 0)
        if start >= lead or scene.only_ranks(gap.end(), min(lead, mention.start)):
            return candidate
    return None


def _leads(scene: Scene, post: PostMention, mention: PersonMention) -> bool:
    """Whether a title stands before the name, a comma apart or not: "the former fleet commander, General Song"."""
    if scene.led(post) is mention:
        return True
    between = scene.text[post.end : mention.start]
    return between.startswith(", ") and scene.only_ranks(post.end + 2, mention.start)


def _of_body(scene: Scene, mention: PersonMention, model: Candidate) -> Candidate | None:
    if model.rule not in _OF_BODIES:
        return None
    match = _THE_BODY.match(scene.text, mention.end)
    # an owner may be a part of the name: "the People's Armed Police"
    starts = (match.end(), match.start("owner")) if match is not None else ()
    body = next((m for m in scene.sentence.organisations if m.start in starts), None)
    if match is None or body is None or (match["aside"] and _ENDS.match(scene.text, body.end) is None):
        return None
    if not match["the"] and (
        match["aside"] or match["owner"] or not _is_field(scene, body) or _ENDS.match(scene.text, body.end) is None
    ):
        return None  # "Li leads the fleet, Ma Fleet Week": only a field that a known body is called by
    position = scene.head_of(body)
    # what the parser gave to the first of them
    scene.found = [
        c
        for c in scene.found
        if match["the"] or c.person == mention.person or c.rule != "holds the post" or scene.position_of(c) != position
    ]
    return replace(
        model, person=mention.person, post=None, position=position, start=mention.start, end=body.end, bounds=None
    )


def _is_field(scene: Scene, body: OrganisationMention) -> bool:
    """ "Lin directs Political Work, Ma Logistic Support": a body called by what it deals with, as the one before."""
    entry = scene.article.organisations[body.organisation]
    name = scene.text[body.start : body.end]
    return entry.pack_id is not None and len(name) < len(entry.name) and name in entry.name


def _share_body(scene: Scene, model: Candidate, post: PostMention, mention: PersonMention) -> None:
    """ "Li became commander and Ma political commissar of the fleet": one body behind the second title for both."""
    first = model.post
    bare = first is not None and first.organisation is None and first.country is None and first.portfolio is None
    if first is None or not bare or not post.explicit or post.organisation is None or first.end != first.head_end:
        return
    if re.fullmatch(r"\s+and\s+.*", scene.text[first.end : mention.end]) and scene.positions.has(
        scene.article, post.organisation, first.title
    ):
        first.organisation, first.explicit, first.position, model.position = post.organisation, True, None, None


def _of_same_body(scene: Scene, mention: PersonMention, model: Candidate) -> PostMention | None:
    """ "Li becomes commander of the region and Ma, formerly chief of the fleet, its commissar": of the region."""
    post = scene.post_after(mention.end, rf"{_ASIDE},\s+[^,;]{{2,80}},\s+(?:as\s+)?")
    position = scene.position_of(model) if post is not None and post.possessive_pronoun else None
    body = scene.article.positions[position].organisation if position is not None else None
    if post is None or body is None or not scene.positions.has(scene.article, body, post.title):
        return None
    scene.found = [c for c in scene.found if c.post is not post]  # the apposition that it seemed
    return replace(post, position=scene.positions.of(scene.article, body, post.title), organisation=body, explicit=True)


def _of_title(scene: Scene, mention: PersonMention, model: Candidate) -> Candidate | None:
    as_before = (
        model.post is not None
        and _AS_LINK.search(scene.text, max(0, model.post.start - 16), model.post.start) is not None
    )
    changes = as_before and model.aspect in (Aspect.BEGAN, Aspect.ENDED)
    if model.rule not in _OF_TITLES and not (changes and _AS_LINK_BEHIND.match(scene.text, mention.end)):
        return None  # "resigned as minister and Ma as ambassador": by the same word
    apart = model.aspect is not Aspect.HOLDS and ";" in scene.text[model.end : mention.start]
    comma = r"(?:\s*,)?" if apart else ""  # "Li was appointed minister; Ma, ambassador"
    post = scene.post_after(mention.end, rf"{_ASIDE}{comma}\s+(?:as\s+|to\s+)?(?:(?:the|a|an|its)\s+)?")
    between = post.head if post is not None else mention.end
    if post is None:
        post = _of_same_body(scene, mention, model)
    if post is None or scene.led(post) is not None:
        return None
    if any(token.pos_ in ("VERB", "AUX") for token in scene.sentence.span(mention.end, between) or ()):
        return None
    post.definite = post.definite or not post.indefinite
    _share_body(scene, model, post, mention)
    # "was promoted to minister of defence, General Ma to commander": the minister is not Ma
    scene.found = [c for c in scene.found if not (c.title and c.person == mention.person and c.post is model.post)]
    return replace(
        model, person=mention.person, post=post, position=None, start=mention.start, end=post.end, bounds=None
    )
