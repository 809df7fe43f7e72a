"""Lists of names with their posts, whose lead says what happened to all of them.

Those coming in are Ann Miller, minister for health; and ...      all of them begin
They are the army chief, General Otieno; ...                      as the sentence before told: sworn in, or sacked
Also named were Ann Miller and Bo Lind.                           possible successors, where a post has fallen vacant
The others were Ann Miller (1961 to 1964) and Bo Lind (1967).     holders of the post told before, each with his time
Miller, Lind and Waweru are the deputy premiers.                  all of them begin, below the news of a new cabinet
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention, SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.rules.lines.new_body import is_news
from archive.extraction.rules.whose.understood import vacant
from archive.extraction.scene import Candidate, Scene
from archive.extraction.text.sought import sought
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality, Role

_LEAD = re.compile(
    r"^[“\"]?(?P<lead>(?P<bare>They|These|Those|Others?|(?:The|Among(?:st)? the) (?:others?|\w+))\b(?: (?!who\b)[^:;,.]{1,80}?)??|"
    r"(?:Among(?:st)?|Also among|Also out|Out|Also gone|Gone|Gone too|Those|The|His|Her)\b[^:;.]{0,110}?)\s(?:are|were|include|included|includes|is|was)\b:?\s",
)
_COMING = re.compile(
    r"\b(?:coming in|newcomers?|new (?!york|faces?\b|members?\b|recruits?\b)|appointees|appoint\w*|named|names|sworn in|swore|oath|joining|incoming|approved|"
    r"confirmed|chosen|chose|picked|elected|into (?:his|her|the) (?:cabinet|government))\b",
    re.I,
)
_GOING = re.compile(
    r"\b(?:leaving|leave|left|outgoing|departing|depart|dismiss\w*|sack\w*|fired|fires|remov(?:ed|es)|retire\w*|ousted|dropped|axed|"
    r"out$|gone$|shown the door|go|going|resign\w*|quit|(?:lost|lose) their(?!\s+(?:\w+\s+)?(?:seats?|mandates?|credentials|ranks?|party)\b))\b",
    re.I,
)
_NOMINEES = re.compile(r"\b(?:nominees|nominated|proposed|would-be|designated)\b", re.I)
# A promotion in rank gives nobody a post.
_RANK = re.compile(
    r"\b(?:ranks?|promot\w+ (?:\w+ ){0,6}?(?:generals?|admirals?|colonels?|marshals?|commodores?|brigadiers?))\b", re.I
)
# Nor does whoever leaves a parliament lose what else he is.
_SEATS = re.compile(r"\b(?:lost|lose|losing|stripped of) their (?:\w+ )?(?:seats?|mandates?|credentials)\b", re.I)
_NAMED = re.compile(
    r"^(?:Also|The others?|Others?|Those|Among(?:st)? (?:those|them|the others))\s+named"
    r"(?:\s+(?:by\s+(?:[\w’'.-]+\s+){0,5}?(?:ministry|agency|media|newspapers?|papers?|press|reports?|police|prosecutors?|investigators?|"
    r"inspectors?|court|tribunal|statement|announcement|notice|broadcaster|television|radio|sources?|spokes\w+|watchdog)|"
    r"in\s+(?:[\w’'.-]+\s+){0,4}?(?:statement|report|reports|list|announcement|notice|case|cases|inquiry|probe|investigation|indictment|scandal|affair)))?$|"
    r"^Also named$",
    re.I,
)
_NAMES = re.compile(r"\bnames\b", re.I)  # "other names making the rounds": who has one is not yet named to anything
_MOST = 2  # sentences back, in which "they" were told of
_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|others?|all|both|many|among|with|along|\d+)\b",
    re.I,
)  # beside one who is named
_TITLE = title_pattern()
_FOR_JOB = re.compile(r"\bfor\s+(?:the\s+)?(?:(?:post|job)\s+of\s+)?")
_CANDIDATES = sought(
    r"\b(?:as|among) (?:the )?(?:possible |potential |likely |leading )?(?:candidates|contenders|successors|replacements|front-?runners)\b|"
    r"\b(?:possible|potential|likely) (?:candidates|contenders|successors|replacements)\b|"
    r"\b(?:candidates|contenders|favou?rites|front-?runners)\b[^.;]{0,40}\b(?:include|are|were)\b|\bthought likely\b|"
    r"\b(?:names|contenders|candidates) (?:(?:also|often|most|being|now|that (?:are|were)) )*(?:mentioned|floated|touted|discussed|named|bandied|raised|in circulation|in the (?:hat|frame|mix|air))\b|"
    r"\bare (?:also )?(?:possible|in the running|being considered|being mentioned|on the shortlist)\b",
    re.I,
)
_OTHERS = re.compile(
    r"^(?:The others|Others|They|Earlier holders|His predecessors|Her predecessors)\b[^:.;]{0,40}?\b(?:are|were)\b",
    re.I,
)
_OLD = re.compile(r"\b(?:still|already|remain\w*|again|keep\w*|kept|stay\w*|outgoing|both)\b")


def rosters(scene: Scene) -> None:
    """Gives the titles of a list the change that its lead tells of; adds who is thought of for a vacant post."""
    _changes(scene)
    _candidates(scene)
    _with_times(scene)
    _line_up(scene)


def _changes(scene: Scene) -> None:
    lead = _lead(scene)
    if lead is None or scene.sentence.role is Role.HEADLINE or _CANDIDATES.search(scene.text):
        return
    listed = [c for c in _held(scene) if c.start >= lead.end()]
    few = 1 if lead["lead"].lower().startswith(("among", "also", "out")) else 2
    for candidate in listed:
        scene.position_of(candidate)
    listed = [c for c in _held(scene) if c in listed]
    told = _told(scene, lead["lead"])
    if told is None or len({c.person for c in listed}) < few:
        return
    aspect, modality = told
    for candidate in listed:
        candidate.aspect, candidate.modality = aspect, modality
        candidate.state = candidate.title = False
        candidate.rule = "roster"


def _line_up(scene: Scene) -> None:
    """ "Miller, Lind and Waweru are the deputy premiers", below "parliament approved a new cabinet on Saturday"."""
    listed = [
        c
        for c in scene.found
        if c.rule in ("copula", "inverted copula")
        and c.aspect is Aspect.HOLDS
        and c.modality is Modality.ASSERTED
        and c.person is not None
        and c.post is not None
        and c.post.plural
        and c.anchor is not None
        and c.anchor.tag_ in ("VBP", "VBZ")
        and not c.acting
    ]
    if len({c.person for c in listed}) < 2 or scene.sentence.role is not Role.BODY or _OLD.search(scene.text):
        return
    index = scene.sentence.index
    before = scene.article.sentences[max(0, index - _MOST) : index]
    if any(is_news(sentence.text) for sentence in before if sentence.role is Role.BODY):
        for candidate in listed:
            candidate.aspect, candidate.state, candidate.rule = Aspect.BEGAN, False, "roster"


def _held(scene: Scene) -> list[Candidate]:
    """The titles of the sentence that say no more than that somebody has a post."""
    return [
        c
        for c in scene.found
        if c.title
        and c.person is not None
        and c.aspect is Aspect.HOLDS
        and c.modality is Modality.ASSERTED
        and not (c.position is not None and scene.article.positions[c.position].title.startswith("member"))
    ]


def _lead(scene: Scene) -> re.Match[str] | None:
    """The words up to the verb right before the first name or title of a list."""
    for candidate in _held(scene):
        before = re.sub(r"(?:\bthe |\bformer )?$", "", scene.text[: candidate.start])
        for low, high in reversed(scene.sentence.ranks):
            if before[high:].strip() == "":
                before = before[:low]
        if lead := _LEAD.fullmatch(before.rstrip() + " "):
            return lead
    return None


def _told(scene: Scene, lead: str) -> tuple[Aspect, Modality] | None:
    """What happens to those listed: by the lead, else by the last of the sentences before that tells of a change."""
    found = _change(_NAMES.sub("", lead))
    if found is not None and _NAMED.search(lead):
        found = None  # "the others named include": for what, the text before says
    if found is None and re.search(r"\bpromoted\b", lead):
        return None  # in rank
    if found is not None or not re.match(r"(?:They|These|Those|The (?:others?|two|three|four|five|six|seven)\b)", lead):
        return found
    index = scene.sentence.index
    for before in reversed(scene.article.sentences[max(0, index - _MOST) : index]):
        if before.role not in (Role.BODY, Role.QUOTE):
            continue
        if _RANK.search(before.text) or _SEATS.search(before.text):
            return None
        if (found := _change(before.text)) is not None and not _of_one(scene, before):
            return found
    return None


def _of_one(scene: Scene, before: SentenceContext) -> bool:
    """ "Ma was removed from the board in June. The others are Li, a director, and ...": what befell him alone befell no others."""
    changed = {
        c.person for c in scene.before if c.scene.sentence is before and c.aspect in (Aspect.BEGAN, Aspect.ENDED)
    }
    return len(changed) == 1 and {m.person for m in before.people} == changed and _SEVERAL.search(before.text) is None


def _change(text: str) -> tuple[Aspect, Modality] | None:
    """The one kind of change that a text tells of; None for none and for both."""
    if _NOMINEES.search(text):
        return Aspect.BEGAN, Modality.PROSPECTIVE
    coming, going = _COMING.search(text) is not None, _GOING.search(text) is not None
    if coming == going:
        return None
    return (Aspect.BEGAN if coming else Aspect.ENDED), Modality.ASSERTED


def _candidates(scene: Scene) -> None:
    """ "The media mention Otieno, a lawmaker, and Waweru as candidates": for the post that has just fallen vacant."""
    match = _CANDIDATES.search(scene.text)
    if match is None or len({m.person for m in scene.sentence.people}) < 2:
        return
    if any(c.modality is not Modality.ASSERTED for c in scene.found):
        return  # the sentence says for which post
    gone = vacant(scene, None) or _only_end(scene)
    position = scene.position_of(gone) if gone is not None else None
    if gone is None or position is None:
        return
    job = _FOR_JOB.search(scene.text, match.start(), match.end() + 40)
    title = _TITLE.match(scene.text, job.end()) if job is not None else None
    if title is not None and title["head"].lower() not in scene.article.positions[position].title:
        return  # "candidates for the governor's job": another post than that which fell vacant
    for mention in _list_of(scene):
        if mention.person == gone.person or any(
            c.person == mention.person and scene.position_of(c) == position for c in scene.found
        ):
            continue
        scene.found.append(
            Candidate(
                scene,
                mention.person,
                Aspect.BEGAN,
                "candidate",
                min(mention.start, match.start()),
                max(mention.end, match.end()),
                position=position,
                anchor=scene.sentence.head_token(mention.start, mention.end),
                modality=Modality.HYPOTHETICAL,
                state=False,
            )
        )


def _list_of(scene: Scene) -> list[PersonMention]:
    """The people named first in the list, each once; nobody whose words or works are only spoken of."""
    found: dict[int, PersonMention] = {}
    for mention in scene.sentence.people:
        if not re.match(r"[’']s?\s", scene.text[mention.end :]):
            found.setdefault(mention.person, mention)
    return list(found.values())


def _only_end(scene: Scene) -> Candidate | None:
    """The end of a tenure that the article tells of, where it tells of one only."""
    ends = [c for c in scene.before if c.aspect is Aspect.ENDED and c.modality is not Modality.DENIED]
    return ends[-1] if ends and len({scene.position_of(c) for c in ends}) == 1 else None


def _with_times(scene: Scene) -> None:
    """ "The others were Miller (1961 to 1964) and Lind (1967 to 1970)": each held the post of which the text has spoken."""
    pairs = [(m, end) for m in scene.sentence.people if (end := _time_after(scene, m)) is not None]
    if not pairs or scene.article.topic is not None:
        return
    position = _post_before(scene, pairs[0][0])
    if position is None:
        return
    for mention, end in pairs:
        if any(c.person == mention.person and scene.position_of(c) == position for c in scene.found):
            continue
        own = PostMention(mention.end, end, mention.end, end, "", position=position)
        anchor = scene.sentence.head_token(mention.start, mention.end)
        scene.state(
            mention.person, own, "list of holders", anchor, mention.start, end, aspect=Aspect.HELD_BEFORE, title=True
        )


def _time_after(scene: Scene, mention: PersonMention) -> int | None:
    """The end of a stretch of time in brackets right after a name."""
    bracket = re.match(r"\s*\((?P<inside>[^()]{4,60})\)", scene.text[mention.end :])
    if bracket is None:
        return None
    low, high = mention.end + bracket.start("inside"), mention.end + bracket.end("inside")
    whole = any(
        when.kind is Kind.FROM_TO
        and low <= when.start
        and when.end <= high
        and 2 * (when.end - when.start) > high - low
        for when in scene.sentence.whens
    )
    return mention.end + bracket.end() if whole else None


def _post_before(scene: Scene, first: PersonMention) -> int | None:
    """The post whose holders are listed: one that the sentence names before them, else that of the sentence before."""
    named = [post for post in scene.sentence.posts if post.end <= first.start and scene.led(post) is None]
    if named:
        return scene.resolve(named[-1], None)
    if not (_OTHERS.match(scene.text) or first.start == 0):
        return None
    told = [c for c in scene.before if 0 <= scene.sentence.index - c.scene.sentence.index <= _MOST]
    if told:
        return scene.position_of(told[-1])
    index = scene.sentence.index
    spoken = [
        (sentence, post)
        for sentence in scene.article.sentences[max(0, index - 1) : index]
        for post in sentence.posts
        if post.portfolio or post.organisation is not None or post.country
    ]
    return scene.positions.resolve(scene.article, *spoken[-1]) if spoken else None
