"""Copulas turned round or told of several: "the chief is Li", "A and B are chief and commissar", and plain ones whose parse went astray."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.holding.named_behind import of_a_thing
from archive.extraction.rules.holding.prospects import CHOICE_FOR
from archive.extraction.scene import Scene
from archive.model import Aspect

_SPAN = r"(?:in|from|between|since|during)\s+(?:(?:early|late|mid)[\s-]+)?(?:\d{1,2}\s+)?(?:[A-Z][a-z]+\s+)?\d{4}(?:\s*(?:to|until|till|and|[–-])\s*(?:\d{1,2}\s+)?(?:[A-Z][a-z]+\s+)?\d{2,4})?"
_HOW_LONG = (
    r"briefly|again|in turn|in succession|one after the other|thrice|three times|later|subsequently|successively|variously|jointly|initially|at first|afterwards|thereafter|"
    rf"for a (?:short |brief |long )?(?:time|while|spell|period)|{_SPAN}"
)
ADVERB = rf"(?:,\s+until\s[^,;]{{3,50}}(?=,))?[\s,]*(?:(?:until (?:now|then|recently|this \w+|last \w+|(?:early |late )?(?:[A-Z]\w+ )?\d{{4}}|[A-Z]\w+)|twice|one of|most recently|lately|earlier|also|now|still|currently|then|likewise|once|formerly|previously|already|only|both|today|concurrently|himself|herself|simultaneously|{_HOW_LONG}|for now|for the time being|at (?:present|the moment|the same time|one and the same time)|on paper|in name|for the moment|for\s+(?:[\w-]+\s+){{0,4}}(?:years?|months?|weeks?|decades?)|for\s+(?:so\s+)?long)[\s,]+)*"
_COPULA = re.compile(
    rf"\s*(?:,?\s*who\s+)?(?P<verb>is|was|are|were|remains|(?:(?:also|now|currently)\s+)?(?:doubles|serves|acts)(?:\s+\w+ly)?\s+as)\s+{ADVERB}(?:(?:the|a|an)\s+)?",
    re.I,
)
# "the commander there is Li", "its commander since July has been Li", "its commander at the time of the raid was Li"
_TO_VERB = re.compile(
    r"(?:\s+(?:there|here|since\s[^,;.]{3,40}|at (?:the|that) (?:time|moment)|in those (?:days|years)|"
    r"(?:at the (?:time|start|height|end|beginning|outbreak) of|during)\s[^,;.]{3,50}))?(?:(?<=at the time)\s+of\s[^,;.]{3,50})?"
    r"[\s,]*(?:(?:now|also|then|still|currently|respectively)\s+)?(?:has |had |will |have )?"
)
# "is now Li", "is a former pilot, Li"
_FROM_VERB = r"[\s,]*(?:and\s+|now\s+|still\s+|(?:once\s+)?again\s+|respectively\s+)*(?:an?\s(?:(?!\b(?:of|to|who|that|and|for)\b)[a-z-]+\s){0,4}[a-z-]+(?:\sfrom\s[\w ]{3,30})?,\s+(?:named\s+)?)?"
# "are Li, who ran Hebei until May, Ma, 61, and Hu": what is said of one of a list
_ASIDE = re.compile(
    r"(?:\s*\([^()]{1,40}\))?,\s+(?:who|whose|\d{2}\b|an?|the|once|formerly|also|both)[^,;.:]{0,80}(?=,)"
)
_BY_HIM = re.compile(r"\b\w+(?:ed|en|[^s]t)\s+(?:by|with|from)\s+(?:(?:the|an?|its|his|her)\s+)?$")
_BESIDE = re.compile(
    r"(?:^|[.;,]\s*)(?:also\s+)?(?:present\s+|standing\s+|seated\s+|sitting\s+|there\s+)?(?:with|beside|among|alongside|near|behind)\s+(?:the\s+)?$",
    re.I,
)
_OWNS = re.compile(r"[’']s\s(?!\s*(?:\d|$))")  # "who as chairman is Li's only superior"
_PREDECESSORS = re.compile(r"\bpredecessors?\s+as\s+(?:the\s+)?$")
TO_GO = re.compile(
    r"\s+(?:in\s+(?:a\s+row|succession)\s+)?to\s+(?:fall|go|leave|resign|quit|fall|depart|step|be\s+(?:\w+\s+)?(?:sacked|fired|dismissed|removed|ousted|arrested|tried|jailed|charged|indicted|convicted|purged|expelled|investigated|detained))\b"
)


def plain_copula(scene: Scene) -> None:
    """ "Zhang is first-ranked vice-chairman of ...": side by side, for the sentences whose parse went astray."""
    for mention in scene.sentence.people:
        for post in scene.sentence.posts:
            match = _COPULA.fullmatch(scene.text[mention.end : post.start]) if post.start >= mention.end else None
            if (
                match
                and not post.counterpart
                and scene.led(post) is None
                and _BESIDE.search(scene.text, max(0, mention.start - 40), mention.start) is None
                and not TO_GO.match(scene.text[post.end :])
                and not re.search(r"\b(?:[Ww]hether|nor)\s+[^,;]{0,40}$", scene.text[: mention.start])
                and not any(
                    c.person == mention.person and c.post is not None and c.post.head == post.head for c in scene.found
                )
            ):
                past = match["verb"].lower() in ("was", "were")
                anchor = scene.sentence.head_token(mention.start, mention.end)
                scene.state(
                    mention.person,
                    post,
                    "plain copula",
                    anchor,
                    mention.start,
                    post.end,
                    aspect=Aspect.HELD_BEFORE if past else Aspect.BEGAN if post.new else None,
                )


def inverted(scene: Scene, verb: Verb) -> None:
    """ "Its commander is Li Zuocheng", "The members are General Wei Fenghe, Admiral Miao Hua and ..."."""
    posts = [
        post
        for post in scene.sentence.posts
        if post.end <= verb.token.idx and _TO_VERB.fullmatch(scene.text, post.end, verb.token.idx)
    ]
    if not posts or scene.led(posts[-1]) is not None:
        return
    post = posts[-1]
    if of_a_thing(scene, post):
        return  # "the listed unit whose chairman is Yao"
    if _BY_HIM.search(scene.text, 0, post.start):
        return  # "Among those dismissed by the president were Ba and Sy"
    if _PREDECESSORS.search(scene.text, 0, post.start):
        return  # "Among his predecessors as minister are Ba and Sy"
    if _BESIDE.search(scene.text[: post.start]):
        return  # "With the French president were Ba and Sy"
    if CHOICE_FOR.search(scene.text[: post.start]):
        return  # "The prime minister's choice for defence minister is Li"
    end = verb.token.idx + len(verb.token)
    after = [m for m in scene.sentence.people if m.start >= end and not _OWNS.match(scene.text, m.end)]
    listed: list[PersonMention] = []
    for mention in after:
        start = listed[-1].end if listed else end
        gap = re.match(
            r"[\s,]*(?:and\s+|now\s+|still\s+|respectively\s+)*" if listed else _FROM_VERB,
            scene.text[start : mention.start],
        )
        if listed and post.plural and (aside := _ASIDE.match(scene.text, start, mention.start)) is not None:
            gap = re.match(rf".{{{aside.end() - start}}}[\s,]*(?:and\s+)?", scene.text[start : mention.start])
        if (
            gap is None
            or not (scene.only_ranks(start + gap.end(), mention.start) or _leads(scene, start + gap.end(), mention))
            or (listed and not re.match(r"\s*(?:,|and)", scene.text[start : mention.start]))
        ):
            break
        listed.append(mention)
        if not post.plural:
            break
    if re.search(r"respectively", scene.text) and len(listed) > 1:
        _respectively(scene, verb, post, [mention.person for mention in listed])
        return
    row = post.plural and len(listed) > 1 and verb.tense in (Tense.PERFECT, Tense.PLUPERFECT)
    row = row and not post.title.startswith(("member", "deputy", "vice", "delegate"))
    if row:
        _in_a_row(scene, post, listed)
        return
    come = verb.tense in (Tense.PRESENT, Tense.PAST) and _NEWCOMERS.search(scene.text, 0, post.start) is not None
    for mention in listed:
        if come and not verb.negated:
            start, end = post.start, mention.end
            scene.state(mention.person, post, "inverted copula", verb.token, start, end, aspect=Aspect.BEGAN)
            continue
        say(scene, verb, mention.person, post, "inverted copula", post.start, end=mention.end)


def _leads(scene: Scene, at: int, mention: PersonMention) -> bool:
    """ "The new minister is fleet commander Li": another title of his stands between."""
    return any(
        _KIND.fullmatch(scene.text, at, post.start) is not None
        and post.end < mention.start
        and scene.led(post) is mention
        for post in scene.sentence.posts
        if post.start >= at
    )


_KIND = re.compile(r"(?:[a-z-]+\s)?")


def _in_a_row(scene: Scene, post: PostMention, listed: list[PersonMention]) -> None:
    """ "Its commanders since 2010 have been Li, Ma and Xu": one after the other, none of them since 2010."""
    scene.found = [c for c in scene.found if c.post is not post]
    for mention in listed:
        position, end = scene.resolve(post, mention.person), mention.end
        scene.change(mention.person, Aspect.HELD_BEFORE, "row", None, post.start, end, position=position)


def _respectively(scene: Scene, verb: Verb, post: PostMention, people: list[int]) -> None:
    """ "The commanders of the Beijing, Lanzhou and Jinan commands are respectively A, B and C": one each, in order."""
    bodies = [mention for mention in scene.sentence.organisations if post.head_end <= mention.start < verb.token.idx]
    if len(bodies) != len(people):
        return
    for body, person in zip(bodies, people, strict=True):
        position = scene.positions.of(scene.article, body.organisation, post.title)
        own = PostMention(
            post.start,
            body.end,
            post.head,
            post.head_end,
            post.title,
            organisation=body.organisation,
            position=position,
        )
        say(scene, verb, person, own, "respectively", post.start, end=len(scene.text.rstrip(".")))


_NEWCOMERS = re.compile(r"\bnewcomers?\s+(?:among|on|to|in|as)\s+(?:(?:the|its|\w+)\s+){0,3}$", re.I)
