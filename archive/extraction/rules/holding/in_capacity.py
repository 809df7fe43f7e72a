"""A title behind "in his capacity as", "while still" and the like: what somebody is who does something."""

from __future__ import annotations

import re
from datetime import timedelta

from spacy.tokens import Token

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.dating.words import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

_ENCOUNTERS = frozenset(
    """
    meet hold talk speak discuss call visit host receive see greet attend sign arrive say tell announce sack fire dismiss
    name appoint address urge warn add
    """.split()
)
_AS = re.compile(
    r"(?:(?:^|[,;–—]\s+|\bwho,?\s+)(?:and\s+|while\s+|then\s+|for\s+the\s+(?:first|second|third|last|only)\s+time\s+)?"
    r"|\bin\s+(?:his|her|the|that)\s+(?:(?!previous|former|earlier|old|last|prior|past)\w+\s+)?(?:capacity|function)\s+)as\s+(?:(?:the|a|an|its|his|her)\s+)?$",
    re.I,
)
# "Xi, as chairman, may not care": he is, whatever he may do
_CALM = frozenset(("may", "might", "must", "can", "cannot", "will"))
_BEHIND = re.compile(r"(?:\bcapacity|\bfunction|\d{4}|\byear|\bmonth|\bweek)\s+as\s+(?:\w+\s+)?$", re.I)
_FIRST_TIME = re.compile(r"\bfor\s+the\s+first\s+time\s+as\s+(?:\w+\s+)?$", re.I)  # "..., he travelled": the other day
_WHILE = sought(r"(?:^|[\s,])[Ww]hile\s+(?:still\s+|also\s+|yet\s+)?(?:(?:the|an?)\s+)?$")
_WHEN = sought(r"(?:^|[\s,])[Ww]hen\s+(?:still\s+)?$")  # "when governor, she closed it", and no clause of its own
_AS_BEHIND = re.compile(r",\s+as\s+(?:the\s+)?")
_ENDS = re.compile(r"\s*(?:[,.;]|$)")
_MEET = frozenset(("meet", "visit", "tour", "attend", "travel", "sign", "testify", "host", "receive", "address"))
# What somebody does "in his role as commander", he does while he is.
_IN_ROLE = sought(
    r"(?:\b(?:in(?:\s+addition\s+to)?|besides|apart\s+from|aside\s+from|alongside|on\s+top\s+of|beyond)\s+(?:his|her|their)\s+(?:(?!previous|former|earlier|old|last|prior|past)\w+\s+)?"
    r"(?:capacity|role|position|function|post|job|work|duties|office)|\b(?:his|her)\s+(?:first|last|final|second|third)|\b(?:speaking|acting(?=\s+in\b)|writing|testifying|appearing|attending|"
    r"signing|(?:speaking|writing|appearing|testifying)\s+(?:in|at|to|on)\s+[^,;.]{2,30}?|travelling|traveling|at\s+work|on\s+duty|\d+\s+\w+\s+into\s+(?:the|his|her)\s+(?:job|post|role|term)|(?:(?:just|barely|only)\s+)?(?:an?|two|three|four|five|six|seven|eight|nine|ten)\s+(?:days?|weeks?|months?|years?)\s+into\s+(?:the|his|her)\s+(?:job|post|role|term|tenure|stint|time|mandate))(?:\s+for\s+the\s+(?:first|second|last)\s+time)?(?:\s+in\s+(?:his|her|the)\s+(?:capacity|role))?)\s+(?:as|(?<=capacity )of|(?<=function )of|(?<=role )of)\s+(?:(?:the|a|an|its|his|her)\s+)?$",
    re.I,
)
_ASIDE = re.compile(r"(?:\s*[(（][^()（）]{1,40}[)）])?\s*,?\s*")
_FALLEN = frozenset("detain arrest die kill purge disappear vanish sack dismiss oust expel".split())
_NEAR = 3  # sentences
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FRESH = timedelta(days=10)
_FORMER = re.compile(r"\b(?:former|ex|late|one-?time|erstwhile|previous|then)\b", re.I)
_FOLLOWS = frozenset(("succeed", "replace", "follow"))


def in_capacity(scene: Scene) -> None:
    """ "As chief of staff he travelled to Peru in May", "Ma, who as vice chairman is the first of the officers"."""
    for post in scene.sentence.posts:
        if _in_role(scene, post):
            continue
        before = _before(scene, post)
        when = _WHEN.search(before) is not None and _ENDS.match(scene.text, post.end) is not None
        aside = when or _WHILE.search(before) is not None
        behind = _BEHIND.search(before) is not None
        if not behind and not aside and not _AS.search(before):
            continue
        if scene.led(post) is not None or any(c.post is post for c in scene.found):
            continue
        once = post.former and not _FORMER.search(scene.text, post.start, post.head) and bool(scene.sentence.whens)
        if post.former and not (once and _AS.search(before)):
            continue  # but "as commander during the war he refused"
        head = scene.sentence.head_token(post.head, post.head_end)
        verb = verbs.governing_verb(head) if head is not None else None
        if verb is None:
            continue
        reading = verbs.read_verb(verb)
        if verb.idx < post.end and not aside and not (behind and reading.lemma in _MEET):
            continue
        if reading.lemma in _FOLLOWS and any(c.rule == "succession" and c.anchor == verb for c in scene.found):
            continue  # "who as minister succeeds Sy": the verb says it
        beside = _just_before(scene, before)
        calm = beside is not None and any(w.dep_ == "aux" and w.lower_ in _CALM for w in verb.children)
        if not calm and (reading.modal or reading.negated or reading.tense in (Tense.FUTURE, Tense.BARE)):
            continue
        people = scene.subjects(verb) or ([beside.person] if beside is not None else [])
        if not people or post.plural != (len(people) > 1):
            continue
        over = reading.tense in (Tense.PAST, Tense.PLUPERFECT) and date_of(scene.sentence, verb, title=True) is None
        if (
            over
            and scene.known_post(people[0]) is None
            and reading.lemma in _ENCOUNTERS
            and not aside
            and reading.tense is Tense.PAST
        ):
            continue  # "As minister she met the envoy": then or the other day, nothing says
        post.definite = True
        over = over and not (beside is not None and _of_the_news(scene, beside)) and not _FIRST_TIME.search(before)
        over = (
            over or once or (aside and reading.past and reading.lemma in _FALLEN)
        )  # "was detained in 2016 while a deputy chief"
        over = over or _through_years(scene, post, verb)
        aspect = Aspect.HELD_BEFORE if over else Aspect.HOLDS
        for person in people:
            scene.state(person, post, "in capacity", verb, post.start, post.end, aspect=aspect, title=True)
            scene.found[-1].modality = Modality.ASSERTED


def _through_years(scene: Scene, post: PostMention, verb: Token) -> bool:
    """ "Between 2011 and 2015, as head of the office, Li signed": the stretch in front is that of the post, and over."""
    published = scene.article.published
    stretches = (when for when in scene.sentence.whens if when.kind is Kind.FROM_TO and when.bounds.latest is not None)
    return verb.idx > post.end and any(
        when.bounds.latest < published and _AS_BEHIND.fullmatch(scene.text, when.end, post.start)  # type: ignore[operator]
        for when in stretches
        if published is not None
    )


def _just_before(scene: Scene, before: str) -> PersonMention | None:
    """ "Sun, while commander of the navy, signed", "Xi, as chairman, may not": whose name stands before the comma."""
    aside = re.compile(r",\s+(?:(?:while|when)\s+(?:still\s+)?|as\s+)(?:the\s+)?$").search(
        before, max(0, len(before) - 40)
    )
    return next((m for m in scene.sentence.people if aside is not None and m.end == aside.start()), None)


def _of_the_news(scene: Scene, named: PersonMention) -> bool:
    """Whether a deed is one of the news, as a day of it has just been told and the text names its doer for the first time: "On
    Friday the force was split up. Xi, as chairman, handed over a flag"."""
    article, sentence = scene.article, scene.sentence
    if article.published is None or article.topic is not None:
        return False
    if article.people[named.person].introduced < sentence.start:
        return False
    if sentence.whens:  # "..., the garrison said yesterday"
        own = [when.bounds.earliest if when.kind is Kind.AT and when.bounds.exact else None for when in sentence.whens]
        return all(day is not None and timedelta(0) <= article.published - day <= _FRESH for day in own)
    before = article.sentences[max(0, sentence.index - _NEAR) : sentence.index]
    if any(int(year) != article.published.year for each in before for year in _YEAR.findall(each.text)):
        return False
    told = [when.bounds for each in before for when in each.whens if when.kind is Kind.AT]
    days = [bounds.earliest for bounds in told if bounds.exact and bounds.earliest is not None]
    return bool(days) and all(timedelta(0) <= article.published - day <= _FRESH for day in days)


def _in_role(scene: Scene, post: PostMention) -> bool:
    """ "Ma, in his capacity as commander, signed", "speaking as chief of staff, Ma said": what somebody does as such."""
    lead = _IN_ROLE.search(_before(scene, post))
    if lead is None or scene.led(post) is not None or post.former or post.plural or scene.article.topic is not None:
        return False
    mention = next(
        (m for m in reversed(scene.sentence.people) if _ASIDE.fullmatch(scene.text, m.end, lead.start())), None
    )
    mention = mention or next(
        (
            m
            for m in scene.sentence.people
            if scene.text.startswith(", ", post.end)
            and m.start >= post.end + 2
            and scene.only_ranks(post.end + 2, m.start)
        ),
        None,
    )
    head = scene.sentence.head_token(post.head, post.head_end)
    verb = verbs.finite_verb(head) if head is not None else None
    if verb is None or verbs.read_verb(verb).modal:
        return False
    people = [mention.person] if mention is not None else scene.subjects(verb)
    nearest = next((m for m in reversed(scene.sentence.people) if m.end <= lead.start()), None)
    if len(people) != 1 or (mention is None and nearest is not None and nearest.person != people[0]):
        return False  # "Moss denied that President Holm was influenced in his duties as president": no post of Moss
    post.definite = True
    start = min(lead.start(), mention.start) if mention is not None else lead.start()
    scene.state(people[0], post, "in capacity", verb, start, post.end, title=True)
    return True


def _before(scene: Scene, post: PostMention) -> str:
    """What stands before a title, its own article apart."""
    start = re.match(r"(?:(?:the|a|an|its|his|her)\s+)?", scene.text[post.start : post.head], re.I)
    return scene.text[: post.start] + (start.group() if start else "")
