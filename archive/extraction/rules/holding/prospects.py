"""Posts still to come: front-runners, nominees, those in line, tipped, expected or due to leave."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.body_nouns import SITTING
from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.posts.offices import office_at
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_PROSPECT = sought(
    r"\b(?:front[- ]?runner|favou?rite|frontrunner|candidate|contender|choice|pick|nominee|tipped|expected|likely|set|due|slated|poised|in line|lined up|groomed|earmarked|in the frame|pencilled in|shortlisted|touted|widely seen|(?<!last )seen)\b"
    r"(?P<link>[^.;,]{0,40}?\b(?:to (?:become|be|succeed|replace|follow|head|lead|take over(?: as| from)?|be named|be appointed|serve as)|for|as)\s+)",
    re.I,
)

_LOST = re.compile(r"\b(?:former|failed|one-time) $")


def prospects(scene: Scene) -> None:
    """ "the front-runner to succeed Li, the minister", "in line for a place on the commission", "tipped to become"."""
    _successors(scene)
    _choices(scene)
    for match in _PROSPECT.finditer(scene.text):
        if _CLAUSE.search(match["link"]):
            continue  # "has not been seen since he was removed as director"
        if _RUNS_OUT.search(match["link"]):
            continue  # "is due to end his term as minister in July": so do the verbs of terms
        mention = _shown_as(scene, match.start())
        mention = mention if mention is not None else _subject_before(scene, match.start())
        if mention is None or _LOST.search(scene.text, max(0, match.start() - 12), match.start()):
            continue
        link = match["link"].strip().lower()
        past = (
            re.search(r"\b(?:was|were|had|(?<!has )(?<!have )been)\b[^.;,]{0,20}$", scene.text[: match.start()])
            is not None
        ) and not _TOLD.search(scene.text[: match.start()])
        past = past or _ONCE.search(scene.text[max(0, match.start() - 15) : match.start()]) is not None
        head = scene.sentence.head_token(match.start(), match.end())
        post = scene.post_after(match.end(), r"(?:(?:the|a|an|its|his|new|next|place|seat|post|position|on|as|of)\s+)*")
        if post is None:
            post = _office(scene, match.end())
        if post is None and link.endswith("as"):
            post = scene.post_after(match.end(), _LIKELY)
        position = None
        if re.match(r"\s*(?:stay|remain|continue|keep)\b", scene.text[match.end() :]) or re.search(
            r"\bstay|\bremain|\bto (?:keep|retain)\b", link
        ):
            continue  # "is expected to stay on as chief": he is chief now
        if post is None and re.search(r"succeed|replace|from$", link):
            victim = scene.named_at(match.end())
            if victim is not None:
                own = next(
                    (c for c in scene.found if c.person == victim.person and scene.position_of(c) is not None), None
                )
                position = scene.position_of(own) if own else scene.known_post(victim.person)
        if post is None and position is None and re.match(r"(?:him|her)\b", scene.text[match.end() :]):
            position = of_him(scene, match.end(), mention)
        if post is None and position is None:
            body = next(
                (
                    m
                    for m in scene.sentence.organisations
                    if m.start >= match.end()
                    and re.fullmatch(r"(?:(?:the|a|an|place|seat|on|of)\s+)*", scene.text[match.end() : m.start])
                ),
                None,
            )
            if body is not None and re.search(r"\b(?:place|seat)\b", scene.text[match.end() : body.start]):
                position = scene.positions.of(scene.article, body.organisation, "member")
            elif body is not None and re.search(r"head|lead|take over", link):
                position = scene.head_of(body)
            else:
                meant = body if link == "for" and _MEANT.match(match.group()) else _candidate_for(scene, match.end())
                position = _sought(scene, meant) if meant is not None else None
        if post is None and position is None and _THE_JOB.match(scene.text, match.end()):
            position = _just_filled(scene, mention)
        if post is not None and link == "as" and _is_it(scene, mention, post):
            continue  # "Prime Minister Lind remained first choice as prime minister"
        modality = Modality.HYPOTHETICAL if past else Modality.PROSPECTIVE
        leaving = re.search(r"\b(?:retire|step down|leave|resign|stand down|quit)\b", link)
        scene.change(
            mention,
            Aspect.ENDED if leaving else Aspect.BEGAN,
            "prospect",
            head,
            match.start(),
            post.end if post else match.end(),
            post=post,
            position=position,
            modality=modality,
        )


_VACANT = re.compile(
    r"(?:(?:the|an?|that|its|one\s+of\s+the)\s+)?(?:(?:vacant|empty|open|vacated|coveted|top)\s+)?", re.I
)


def _office(scene: Scene, at: int) -> PostMention | None:
    """ "Tipped for a vice chairmanship of the commission", "a candidate for the vacant premiership"."""
    opens = _VACANT.match(scene.text, at)
    office = office_at(scene.sentence, opens.end()) if opens is not None else None
    return office if office is not None and opens is not None and office.head - opens.end() <= len("deputy ") else None


def _is_it(scene: Scene, person: int, post: PostMention) -> bool:
    """Whether the sentence has called somebody by the very post for which he is then named."""
    position = scene.resolve(post, person)
    return position is not None and any(
        c.person == person and c.aspect is Aspect.HOLDS and c.title and scene.position_of(c) == position
        for c in scene.found
    )


# "Ma had been tipped for the job": for what another got.
_THE_JOB = re.compile(
    r"(?:the|that|this)\s+(?:(?:top|same)\s+)?(?:job|post|position|role|seat)\b(?!\s+(?:of|as|at|in)\b)", re.I
)


def _just_filled(scene: Scene, person: int) -> int | None:
    """The one post that another leaves by this sentence, or into which it or one of the two before it puts another."""
    left = {
        scene.position_of(c)
        for c in scene.found
        if c.person not in (None, person) and c.aspect is Aspect.HOLDS and _LEAVES.match(scene.text, c.end)
    }
    if len(left) == 1:
        return left.pop()
    told = [c for c in (*scene.before, *scene.found) if scene.sentence.index - c.scene.sentence.index <= _NEAR]
    told = [c for c in told if c.aspect is Aspect.BEGAN and c.person not in (None, person) and not c.title]
    if _NOMINEE.search(scene.text) is not None:
        told = [c for c in told if c.scene is scene]  # "Lind is the president's nominee for the post": a new one
    filled = {scene.position_of(c) for c in told}
    if not filled and "seat" in scene.text:
        filled = _seats_of_others(scene, person)
    return filled.pop() if len(filled) == 1 else None


def _seats_of_others(scene: Scene, person: int) -> set[int | None]:
    """Of which body the sentence before says that another has a seat or leaves it: "Wu leaves the commission. Shen is in line
    for the seat"."""
    near = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index == 1 and c.person != person]
    seats = {scene.position_of(c) for c in near if c.aspect in (Aspect.HOLDS, Aspect.ENDED)}
    return {p for p in seats if p is not None and scene.article.positions[p].title == "member"}


_LEAVES = re.compile(
    r"\s+(?:is|are|was|will|has|plans|intends)\s+(?:\w+\s+){0,2}?(?:leav|step|retir|resign|depart|stand(?:ing)?\s+down|quit|gone)"
)
_NOMINEE = re.compile(r"\b(?:nominee|choice|pick|candidate)\b")


_RUNS_OUT = re.compile(r"\bto\s+(?:end|finish|complete|conclude|see\s+out|serve\s+out)\b", re.I)
# "said that Holm was tipped for": the past is that of the telling
_TOLD = re.compile(r"\b(?:said|told|reported|added|wrote)\b[^.;]{0,40}\bthat\s[^.;,]{0,50}$")
_MEANT = re.compile(
    r"(?:candidate|contender|tipped|in line|lined up|slated|earmarked|groomed|favou?rite|touted|shortlisted)\s+for\b",
    re.I,
)
# "seen as a likely minister", "seen as a strong candidate for minister"
_LIKELY = (
    r"(?:an?|the|one\s+of\s+the)\s+(?:(?:strong|leading|main|top|most|very|prime)\s+)*(?:(?:likely|possible|potential|probable|prospective)\s+|"
    r"(?:candidate|contender|favou?rite|front-?runner)s?\s+(?:for|to\s+become|to\s+be)\s+)(?:(?:the|an?|new|next|post|job|position|of)\s+)*"
)
_OVER = re.compile(
    r"\b(?:once|earlier|previously|formerly|long|had(?:\s+\w+ly|\s+long|\s+once)?\s+been)\s+(?:\w+ly\s+)?$"
)
_ONCE = re.compile(r"\b(?:once|earlier|previously|formerly)\s+$")
_NEAR = 2  # sentences


def _candidate_for(scene: Scene, at: int) -> OrganisationMention | None:
    """ "Seen as a candidate for the commission": the body behind such words."""
    likely = re.compile(_LIKELY)
    bodies = (m for m in scene.sentence.organisations if m.start >= at and likely.fullmatch(scene.text, at, m.start))
    return next(bodies, None)


def _sought(scene: Scene, body: OrganisationMention) -> int | None:
    """ "Tipped for the commission", "in line for the defence ministry": a seat among its members, or its minister's."""
    if re.match(r"[’']s?\s|\s+(?:of|job|post)\b", scene.text[body.end :]):
        return None
    entry = scene.article.organisations[body.organisation]
    if SITTING.search(entry.name.partition(" of the ")[0]):
        return scene.positions.of(scene.article, body.organisation, "member")
    return scene.head_of(body) if entry.kind == "ministry" else None


_CLAUSE = re.compile(r"\b(?:since|after|when|until|before|while|he|she|was|were|who)\b")
CHOICE_FOR = sought(
    r"\b(?:choice|pick|nominee|candidate|favou?rite|front-?runner|nomination|contender|in line)s?\s+(?:for|as|to be|to become)\s+(?:the\s+)?(?:next\s+)?$",
    re.I,
)
"""What stands before the title of a post for which somebody is only meant."""
_COPULA = re.compile(r"\s+(?:is|was|remains)\s+(?:now\s+)?(?:the\s+)?|,?\s+")


def _choices(scene: Scene) -> None:
    """ "The prime minister's choice for defence minister is Li", "the candidate for governor, Li, said"."""
    for post in scene.sentence.posts:
        is_ = _COPULA.match(scene.text, post.end)
        named = scene.named_at(is_.end()) if is_ else None
        if named is not None and CHOICE_FOR.search(scene.text, 0, post.start):
            anchor = scene.sentence.head_token(named.start, named.end)
            how = Modality.PROSPECTIVE
            scene.change(named.person, Aspect.BEGAN, "prospect", anchor, post.start, named.end, post=post, modality=how)


_SUCCESSOR = sought(
    r"\b(?:as|be|is|to be)\s+(?:(?:a|the)\s+)?(?:(?:his|her|(?P<owner>(?:[A-Z][\w.-]+\s?){1,4})[’']s?)\s+)?(?:(?:possible|likely|likeliest|potential|probable|next|eventual)\s+)?"
    r"(?:successor|replacement)\b"
)
_AT_THE = r"\s+(?:at|as)\s+"
_TO_WHOM = re.compile(r"\s+(?:to|of|for)\s+(?:the\s+)?")
_MENTIONED = re.compile(
    r"\b(?:named|mentioned|tipped|seen|touted|floated|discussed|considered|cited|regarded|viewed|expected|likely|thought|believed)\b"
)


def _successors(scene: Scene) -> None:
    """ "Liu has been named as a possible successor", "Li is tipped as his successor": to the post last spoken of."""
    for match in _SUCCESSOR.finditer(scene.text):
        before = scene.text[: match.start()]
        likely = re.search(r"\b(?:possible|likely|likeliest|potential|probable)\b", match.group()) is not None
        if not _MENTIONED.search(before[-70:]) or not (
            likely or re.search(r"\b(?:tipped|expected|likely|seen)\b", before)
        ):
            continue
        mention = _subject_before(scene, match.start())
        if mention is None:
            continue
        owner = next((m for m in scene.sentence.people if match["owner"] and m.end == match.end("owner")), None)
        if owner is not None and owner.person != mention:
            position = _now_of(scene, owner.person)
        elif match["owner"]:
            continue  # "tipped as the fleet's successor": of nobody
        else:
            position = of_the_named(scene, match.end())
        if position is None and owner is None:
            position = of_him(scene, match.end(), mention)
        over = any(_OVER.search(before[: word.start()]) for word in [*_MENTIONED.finditer(before)][-1:])
        head = scene.sentence.head_token(match.start(), match.end())
        scene.change(
            mention,
            Aspect.BEGAN,
            "prospect",
            head,
            match.start(),
            match.end(),
            position=position,
            modality=Modality.HYPOTHETICAL if over else Modality.PROSPECTIVE,
        )


def of_the_named(scene: Scene, at: int) -> int | None:
    """ "A successor to Li, the navy commander", "to the navy commander Li": the post of him, by the sentence or before it."""
    link = _TO_WHOM.match(scene.text, at)
    if link is None:
        return None
    post = scene.post_after(at, _TO_WHOM.pattern)
    if post is not None:
        return scene.resolve(post, None)
    named = scene.named_at(link.end())
    if named is None:
        return None
    if (head := scene.post_after(named.end, _AT_THE)) is not None:
        return scene.resolve(head, None)
    return _now_of(scene, named.person)


def _now_of(scene: Scene, person: int) -> int | None:
    """The post that the sentence gives somebody, else the one that the text before gave him."""
    own = next((c for c in scene.found if c.person == person and scene.position_of(c) is not None), None)
    return scene.position_of(own) if own is not None else scene.known_post(person)


def of_him(scene: Scene, at: int, successor: int) -> int | None:
    """The post of whom "him" means, who is not the one to come; else the post that the sentences before were about."""
    if re.match(r"(?:him|her)\b", scene.text[at:]) or re.search(r"\b(?:his|her)\b", scene.text[:at]):
        told = [c for c in [*scene.before, *scene.found] if c.person is not None and c.person != successor]
        near = [c for c in told if scene.sentence.index - c.scene.sentence.index <= 3]
        people = {c.person for c in near if c.aspect in (Aspect.HOLDS, Aspect.ENDED)}
        if len(people) == 1 and (person := people.pop()) is not None:
            return scene.known_post(person)
        return None
    told = [c for c in scene.before if c.person != successor and scene.sentence.index - c.scene.sentence.index <= 2]
    positions = {position for c in told if (position := scene.position_of(c)) is not None}
    return positions.pop() if len(positions) == 1 else None


_AS_HIS = re.compile(r"(?:,[^,;.]{3,60},)?\s+as\s+(?:(?:his|her|its|their|the|an?)\s+)?(?:[a-z-]+\s+)?")


def _shown_as(scene: Scene, offset: int) -> int | None:
    """Whom somebody presents: "announced Ba as her pick for governor"."""
    text = scene.text
    return next((m.person for m in reversed(scene.sentence.people) if _AS_HIS.fullmatch(text, m.end, offset)), None)


def _subject_before(scene: Scene, offset: int) -> int | None:
    if re.search(r"[’']s?\s+(?:\w+\s+){0,2}$", scene.text[:offset]) and not re.search(
        r"\b(?:is|was|are|were|became|become|becomes)\b[^.;]{0,40}$", scene.text[:offset]
    ):
        return None  # "Biden's nominee for secretary": the nominee is somebody else
    span = scene.sentence.span(max(offset - 1, 0), offset + 1)
    token: Token | None = span.root if span is not None and len(span) else None
    verb = verbs.governing_verb(token) if token is not None else None
    people = scene.subjects(verb) if verb is not None else []
    if people:
        return people[0]
    earlier = [m for m in scene.sentence.people if m.end <= offset]
    return earlier[-1].person if earlier else None
