"""Titles of posts that are over by the words around them and their names, though nothing says "former".

defence minister in the 1990s                         a year long past stands beside the title
defence minister before Otieno                        somebody came after
during her time as defence minister Holt              told of a time
the man who had been president, Rono                  the title is said of the past
the widow of President Rono                           what is left of him
President Rono, who died in 2005                      gone long ago
Gone is Vice President Rono                           so the sentence says
Vice President Rono went there in the Moi years       of another head of state than the article's
"""

from __future__ import annotations

import re
from datetime import timedelta

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.dating.words import date_of
from archive.extraction.parsing import verbs
from archive.extraction.rules.sense.others_time import in_others_time
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.extraction.when.values import Granularity, Kind
from archive.model import Role

_TIME_AS = sought(
    r"\b(?:(?<!for the first )(?<!for the second )(?<!the last )time|years|days|spell|stint|tenure|stewardship|incarnation|career)\s+as\s+(?:the\s+)?$",
    re.I,
)
_LEFT_OF = sought(
    r"\b(?:widow|widower|funeral|burial|coffin|corpse|casket|grave|tomb|mausoleum|memory|legacy|statue|bust|remains|ghost|portrait|biography|assassins?|killers?|"
    r"anniversary of the death|days|era|reign|times|heyday)\s+of\s+(?:the\s+)?$",
    re.I,
)
# "will serve another five years as vice chairman"
_MORE = re.compile(r"\b(?:another|further|more)\s+(?:\w+[\s-])?(?:years|spell|stint)\s+as\s+(?:the\s+)?$", re.I)
# "has got rid of two defence ministers in a row, Ba and Sy"
_RID_OF = re.compile(
    r"\b(?:(?:got|gotten|gets|getting)\s+rid\s+of|purged|gone\s+through|been\s+through|burned\s+through|brought\s+down|disposed\s+of|ha(?:s|ve|d)\s+already\s+(?:dismissed|sacked|fired|removed|ousted|toppled|lost|replaced))\s+(?:\w+\s+){0,3}$",
    re.I,
)
_THROUGH = re.compile(
    r"\s+(?:(?:back\s+|briefly\s+|again\s+|first\s+)?(?:in|of\s+the|during|throughout|through|for\s+(?:most|much|part|all)\s+of|over)\s+(?:the\s+)?)?"
)
_BEFORE = re.compile(r"\s+(?:for\s+(?:\w+\s+){1,3})?before\s+")
_IN_A_WAR = re.compile(
    r"\s+(?:at|during|throughout)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}?(?:independence|wars?|uprising|revolution|genocide|coup|handover|"
    r"annexation|occupation|invasion|famine)\b",
    re.I,
)
# "the finance minister during the crisis,"
_DURING = re.compile(
    r"\s+(?:during|throughout)\s+(?:the|his|her|that|those)\s+(?!\w*\s*(?:transition|absence|interim|leave|current)\b)(?:[\w’'-]+\s+){0,4}?[\w’'-]+(?=\s*[,.;)]|\s*$)"
)
_WHAT_IS_LEFT = re.compile(
    r"[’']s?\s+(?:body|remains|corpse|coffin|funeral|burial|grave|tomb|widow|widower|ashes|legacy|assassins?|killers?)\b"
)
_APPOSED = re.compile(r",\s+(?:(?:the|a|an)\s+(?:[\w-]+\s+){0,3}|(?:[\w’'-]+\s+){0,3})$")
# "mayor of Turin in her thirties, Bell joined the ministry in 2004"
_IN_HIS = re.compile(
    r"\s+(?:in|during)\s+(?:his|her)\s+(?:early\s+|late\s+|mid-?)?(?:teens|twenties|thirties|forties|fifties|\d0s|youth)(?=[,;])"
)
_FRONTED = re.compile(r"(?:^|[:;.]\s+)$")
# "minister in the government of the late President Moi"
_OF_LATE = re.compile(
    r"\s+(?:in|of)\s+the\s+(?:\w+\s+)?(?:cabinet|government|administration|regime)\s+of\s+(?:(?:the\s+)?(?:late|former|ousted|deposed|toppled|fallen|overthrown|then)[\s-]|ex-)"
)
_GONE = frozenset(
    "die kill assassinate murder execute hang overthrow depose oust jail imprison sentence convict expel purge".split()
)
_RULED = frozenset(("rule", "lead", "govern", "reign", "serve", "head", "run", "command", "hold", "be"))
# What is his own who has a title: of another body it says nothing of the title ("Minister Holm, who led her party until 2021").
_OWN = frozenset("country nation state republic kingdom government it post job office position power role".split())
_BESIDE = re.compile(r"(?:\s*[(（][^()（）]{1,20}[)）])?,\s+(?:(?:the|an?)\s+(?:[\w-]+\s+){0,3})?")
_WHO = re.compile(r"(?:\s+of\s+(?:the\s+)?[A-Z]\w+)?,?\s+who\b")
# "the aide Holm, since fired", "the adviser Lund, now retired"
_SINCE_GONE = re.compile(
    r"(?:\s*[(（][^()（）]{1,20}[)）])?\s*[,(–—]\s*(?:(?:who\s+(?:has|had)\s+)?since(?:\s+been)?|now|later|subsequently|recently)\s+"
    r"(?:fired|sacked|dismissed|removed|ousted|deposed|overthrown|toppled|replaced|resigned|retired|departed|deceased|dead|jailed|imprisoned)(?=\s*(?:[,.;:)–—]|$))"
)
# "Gone are navy commander Holm and his deputy", "Out goes the minister, Lund"
_GONE_ARE = re.compile(r"(?:Also\s+)?(?:Gone\s+(?:is|are)|Out\s+(?:is|are|go|goes|went))\b")
_LONG = timedelta(days=300)
_MONTHS = timedelta(days=60)


def mark_over(scene: Scene) -> None:
    """Marks the posts of the sentence that are over as former, or as of then."""
    for post in scene.sentence.posts:
        if post.former or post.then or post.incoming or post.new or post.counterpart:
            continue
        if _beside_a_year(scene, post):
            post.then = True
        elif _GONE_ARE.match(scene.text, 0, post.start) or any(
            _SINCE_GONE.match(scene.text, end) for end in _ends_of_names(scene, post)
        ):
            post.ended = True
        elif (
            in_others_time(scene, post)
            or (_IN_HIS.match(scene.text, post.end) and _FRONTED.search(scene.text, 0, post.start))
            or _told_of_the_past(scene, post)
            or _came_before(scene, post)
            or (scene.article.topic is None and any(_is_gone(scene, end) for end in _ends_of_names(scene, post)))
        ):
            post.former = True


def _ends_of_names(scene: Scene, post: PostMention) -> list[int]:
    """Where a clause about whoever has a post may begin: behind the name that the title leads, or behind the title where the
    name stands before it."""
    led = scene.led(post)
    if led is not None:
        return [led.end]
    before = (scene.text[m.end : post.start] for m in scene.sentence.people if m.end <= post.start)
    return [post.end] if any(_BESIDE.fullmatch(between) for between in before) else []


def _beside_a_year(scene: Scene, post: PostMention) -> bool:
    """ "Defence minister in the 1990s", "president in 2005": a year or more that was over long before the publication."""
    published = scene.article.published
    for when in scene.sentence.whens:
        if when.kind is not Kind.AT or when.bounds.latest is None or when.bounds.earliest is None:
            continue
        if not _THROUGH.fullmatch(scene.text, post.end, when.start) or when.relative:
            continue
        of_years = when.granularity is Granularity.YEAR or when.bounds.latest - when.bounds.earliest >= _LONG
        # "defence minister in 2005 resigned": the year is the verb's
        closed = re.match(r"\s*(?:[,.;)]|$)", scene.text[when.end :]) is not None
        if of_years and closed and (published is None or when.bounds.latest + _LONG < published):
            return True
    return False


def _told_of_the_past(scene: Scene, post: PostMention) -> bool:
    before = scene.text[: post.start]
    led = scene.led(post)
    if led is not None and _WHAT_IS_LEFT.match(scene.text, led.end):
        return True
    if post.plural and _RID_OF.search(before):
        return True
    if (_TIME_AS.search(before) and not _MORE.search(before)) or (
        _LEFT_OF.search(before) and scene.led(post) is not None
    ):
        return True
    if _IN_A_WAR.match(scene.text, post.end) or _OF_LATE.match(scene.text, post.end):
        return True
    if _DURING.match(scene.text, post.end) and _APPOSED.search(scene.text, 0, post.head):
        return True
    head = scene.sentence.head_token(post.head, post.head_end)
    if head is None or head.dep_ != "attr" or head.head.dep_ != "relcl" or scene.sentence.person_at(head.head.head.idx):
        return False
    reading = verbs.read_verb(head.head)
    return reading.past and reading.tense is not verbs.Tense.PERFECT and not reading.negated and not reading.modal


def _came_before(scene: Scene, post: PostMention) -> bool:
    """ "Kenya's defence minister before Otieno"."""
    before = _BEFORE.match(scene.text, post.end)
    if before is None:
        return False
    pronoun = re.match(r"(?:him|her|them)\b(?!\s+\w)", scene.text[before.end() :])
    return pronoun is not None or any(
        mention.start == before.end() and re.match(r"\s*(?:[,.;)]|$)", scene.text[mention.end :])
        for mention in scene.sentence.people
    )


def _is_gone(scene: Scene, end: int) -> bool:
    """ "President Rono, who died in 2005", "who ruled until 1978": long before the article."""
    published = scene.article.published
    who = _WHO.match(scene.text, end)
    span = scene.sentence.span(who.end() - len("who"), who.end()) if who is not None else None
    if published is None or span is None or not len(span) or scene.sentence.role is Role.HEADLINE:
        return False
    clause = verbs.governing_verb(span[0])
    when = date_of(scene.sentence, clause) if clause is not None else None
    if clause is None or when is None:
        return False
    stretch = when.kind in (Kind.UNTIL, Kind.FROM_TO) and verbs.read_verb(clause).past
    if stretch and verbs.lemma_of(clause) in _RULED:
        return not _of_another_post(scene, clause)
    if when.bounds.latest is None or when.bounds.latest + _MONTHS > published:
        return False
    given = verbs.lemma_of(clause) in ("give", "get", "receive") and "sentence" in {
        noun.lemma_.lower() for noun in verbs.objects(clause)
    }
    return (given or verbs.lemma_of(clause) in _GONE) and when.kind is Kind.AT


def _of_another_post(scene: Scene, clause: Token) -> bool:
    """Whether a clause on a name tells of something else that its bearer was or led: "Foreign Minister Holm, who was
    ambassador in Paris until 2022"."""
    first, last = clause.left_edge.idx, clause.right_edge.idx
    if any(first <= post.start <= last for post in scene.sentence.posts):
        return True
    told = [child for child in clause.children if child.dep_ in ("attr", "acomp", "dobj", "oprd")]
    return any(noun.pos_ != "PRON" and noun.lemma_.lower() not in _OWN for noun in told)
