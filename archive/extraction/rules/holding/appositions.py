"""Posts behind a name, between commas or after another post."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.rules.holding.beside_names import (
    ASIDE,
    EARLIER,
    FORMERLY,
    apposed_at,
    of_next,
    of_owner,
    since_when,
    time_before,
)
from archive.extraction.rules.holding.in_turn import in_turn
from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect

_ONCE = re.compile(r"\b(?:once|earlier|formerly|prev?iously|in the past|at one time)\b", re.I)


# "minister until 2014", "minister two years ago"; not "until a successor is found"
_AGO = re.compile(r"\s+(?:(?:until|till)\b(?![^,;.]{0,50}\b(?:is|are|has|have|can)\b)|(?:\w+\s+){1,2}ago\b)")


# "minister for 20 years", "minister in the previous cabinet", "a member in her youth": told of a time that is over
_LONG = re.compile(
    r"\s+for\s+(?:(?:over|more than|almost|nearly|about|some|around)\s+)?(?:an?|\d+|\w+)\s+(?:years|decades?|months)\b(?=[\s,]*(?:,|and\b|\)|last\s+year\b|in\s+(?:the\s+)?\d{4}|until\b|from\b|to\s+\d{4}))"
    r"|\s+in\s+(?:the|a)\s+(?:outgoing|previous|last|former|preceding)\s+(?:cabinet|government|administration|ministry|parliament)\b"
    r"|\s+in\s+(?:his|her)\s+(?:youth|student days|twenties|thirties|early\s+\w+)\b"
    r"|\s+in\s+(?:his|her|an?)\s+(?:previous|former|earlier|last|past|prior)\s+(?:post|job|role|position|life|incarnation|career|capacity|assignment|posting)\b"
    r"|\s+in\s+the\s+(?:very\s+)?(?:first|second|third|fourth)\s+(?-i:[A-Z][\w’'-]+)\s+(?:cabinet|government|administration)\b(?=(?P<whose>))"
    r"|\s+under\s+(?-i:(?:[A-Z][\w.’'-]+\s+){0,4}[A-Z][\w’'-]+),\s+(?:the\s+)?(?:then|former|late|ex-|(?:\w+\s+){1,3}(?:until|till|from)\s+(?:\w+\s+)?\d{4})",
    re.I,
)
_BY_TRADE = re.compile(r"\s+by\s+(?:trade|training|profession|background|temperament|upbringing)\b")


# Where somebody was elected or lives, behind the name
_HOME = re.compile(r"\s+(?:of|from)\s+(?:the\s+)?[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,2}(?=,\s)")
_DASH = re.compile(r"\s*[–—-]+\s*(?:(?:the|a|an)\s+)?")
_CHOOSES = re.compile(r"\b(?:nominat(?:e|es|ed|ing|ions?)|nominees?|intent(?:ion)? to appoint)\b", re.I)
_LINES = 40  # sentences of one list
_LINE_START = 12  # characters
_HELD = r"(?:also|concurrently|now|currently|at present|today|earlier|formerly|previously|later|then|once|before (?:that|this|then)|prior to that|since then|most recently|until (?:recently|last \w+|this \w+|\w+ \d{4}|\d{4}))"
_NOW = re.compile(r"\b(?:now|currently|at present|today|since then)\s")
_BEFORE = re.compile(
    r"\b(?:earlier|formerly|previously|later|then|once|before (?:that|this|then)|prior to that|most recently|until recently),?\s"
)
_FURTHER = re.compile(
    rf"\s*,?\s*(?:and|&|as well as|but)\s+(?:{_HELD},?\s+)?(?:(?:the|a|an)\s+)?(?:also\s+)?|\s*,\s*(?:(?:and\s+)?{_HELD}\s+)?(?:(?:the|a|an)\s+)?"
)
_SAID = re.compile(r"\s+(?:said|says|told|announced|added|reported|confirmed)\b")
_OUT_ON = re.compile(
    r"\s+(?:who\s+was\s+)?(?P<verb>ousted|deposed|overthrown|toppled|removed|unseated|sacked|fired|dismissed)(?:\s+(?:on|in))?(?=\s)"
)
_OPENS = re.compile(
    r"(?:In|At|After|Before|By|With|Beside|Alongside|Under|On|From|During|Following|Despite|Like|Unlike|Besides|To|For|"
    r"(?:Together|Along)\s+with|(?:Accompanied|Flanked|Joined|Followed|Received)\s+by)\s"
)
_SET_OFF = re.compile(r"[a-z],\s+(?:currently|now|then|today|namely)?\s*(?:[A-Z][a-z]+\.?\s)?$")
# "the President, in accordance with the law, revoked"
_SET_OFF_ADJUNCT = re.compile(
    r",\s+(?:in|on|by|under|with|acting|pursuant|through|following|after|as)\s[^,;.]{3,120},\s+"
)
_BULLET = re.compile(r"\s*(?:(?:[-*•▪‣]|\d{1,2}[.)]|\|)\s*)*")


def apposed(scene: Scene, mention: PersonMention, shared: set[int]) -> None:
    text = scene.text
    at = mention.end
    branch = re.match(r"\s+(?:of|from)\s+(?:the\s+)?", text[at:])
    named = (*scene.sentence.organisations, *scene.sentence.countries)
    body = next((m for m in named if branch and m.start == at + branch.end()), None)
    if body is not None:
        at = body.end  # "General Xu Qiliang of the air force, formerly second vice-chairman"
    elif home := _HOME.match(text, at):
        at = home.end()  # "Sen. Ann Bell of Utah, the chairman of its finance committee"
    post = next(
        (
            p
            for p in scene.sentence.posts
            if p.start >= at and not p.counterpart and id(p) not in shared and apposed_at(scene, at, p)
        ),
        None,
    )
    if post is not None:
        of_owner(scene, mention, post)
    if post is None:
        # A determiner belongs to the phrase already; adverbs may stand inside it.
        return
    if _in_list_of_others(scene, mention, post):
        return
    if scene.led(post) is not None or _leads_on(scene, post) or of_next(scene, mention, post) or in_turn(scene, post):
        return  # the title of the next name: "Wei Fenghe, President Xi Jinping and ..."
    if _speaks(text, post):
        return  # "replacing Carlos Romo, a ministry spokesman said", "Holm's press secretary said"
    if _BY_TRADE.match(text, post.end):
        return  # "an army commander by trade": what he has learnt
    if _before_subject(scene, mention, post):
        return  # "In the list approved by President Moss, the army chief, General Lind, kept his post"
    if _opens_clause(scene, mention, post) or _goes_on_as_subject(scene, mention, post):
        return  # "At the request of Prime Minister Anna Holm, the King dissolved parliament"
    between = text[at : post.start]
    if re.match(r"\s*:", between) and not _heads_line(scene, mention):
        return
    anchor = scene.sentence.head_token(mention.start, mention.end)
    people = [mention.person]
    if post.plural and not re.search(
        r"\b(?:one|senior|junior|youngest|oldest|serving|ranking|last|first) of\b", between
    ):
        # "Fang Fenghui and Zhang Yang, both members": of all who are named together, never of the last one alone.
        people = _joined_before(scene, mention)
        if len(people) < 2 or re.match(r"\s+and\s+(?:the\s+)?[A-Z]", text[post.end :]):
            return
    further = _appositions_after(scene, post)
    if _on_list_of_chosen(scene, mention, post):
        for joined in (post, *further):
            joined.incoming = True
    for person, joined in ((person, joined) for person in people for joined in [post, *further]):
        if joined is not post and joined.ended and joined.title == post.title and not (post.former or post.ended):
            continue  # "chairman of the board and the first sitting chairman to be sacked": said already
        if joined is not post and EARLIER.search(text[post.end : joined.start][-20:]):
            joined.former = True
        if joined is not post and post.former and _shares_status(scene, post, joined):
            joined.former = True
        told = between if joined is post else _told_of(scene, [post, *further], joined) or between
        before = FORMERLY.search(told) or (_AGO.match(text, joined.end) and not _still_to_end(scene, joined))
        before = before or (joined is post and _was_then(scene, at, post))
        before = before or (_over(scene, joined.end) and not _will_be(anchor))
        before = before or (joined is post and _until_both(scene, post, further))
        aspect = Aspect.HELD_BEFORE if before else None
        joined.former = joined.former or _ONCE.search(told) is not None  # on no day that the sentence names
        if re.match(r"\s*,?\s*(?:but\s+)?(?:will be|is to be|would be|to be)\b", between):
            continue
        own = {scene.article.positions[number].title for number in scene.article.people[person].positions}
        joined.definite = joined.definite or (joined.title in own and not joined.indefinite)  # "Milley, chairman since"
        if joined.ended and (put_out := _put_out(scene, joined)) is not None:
            # "the minister sacked in October": an end with its day
            end = put_out.idx + len(put_out)
            scene.change(person, Aspect.ENDED, "removed", put_out, mention.start, end, post=joined)
            continue
        scene.state(person, joined, "apposition", anchor, mention.start, joined.end, aspect=aspect, title=True)


def _was_then(scene: Scene, at: int, post: PostMention) -> bool:
    """Whether a time that is over stands before the title: "Holm, in the 1990s the finance minister"."""
    when = time_before(scene, at, post)
    published = scene.article.published
    if when is None or when.kind is Kind.SINCE or published is None or when.bounds.latest is None:
        return False
    return when.bounds.latest < published


def _speaks(text: str, post: PostMention) -> bool:
    """Whether a title is that of who says what stands before it: "a ministry spokesman said", "Holm's press secretary said"."""
    if _SAID.match(text, post.end) is None:
        return False
    return post.indefinite or re.search(r"[’']s?\s", text[post.start : post.head]) is not None


_IS_ONE = re.compile(r"\s+(?:is|was|remains?|will be|has been|became)\s+(?!also\b)")


def _opens_other_clause(scene: Scene, post: PostMention) -> bool:
    """Whether a title is the subject of a clause of its own: "Bi, once head of the school, and its commissar is Li"."""
    owned = re.match(r"(?:its|their|his|her)\s", scene.text[post.start :], re.I) is not None
    return owned and _IS_ONE.match(scene.text, post.end) is not None


def _until_both(scene: Scene, post: PostMention, further: list[PostMention]) -> bool:
    """ "The first commander and defence minister until March": both were over then."""
    if len(further) != 1 or scene.text[post.end : further[0].start].strip() != "and":
        return False
    bare = further[0].start == further[0].head or not re.match(r"(?:the|an?)\s", scene.text[further[0].start :])
    return bare and _AGO.match(scene.text, further[0].end) is not None and not _still_to_end(scene, further[0])


def _over(scene: Scene, end: int) -> bool:
    """Whether what stands behind a title says that its time is over; a government may be of today where the article speaks
    of its head elsewhere."""
    found = _LONG.match(scene.text, end)
    if found is None or found["whose"] is None:
        return found is not None
    return scene.article.text.count(found.group().split()[-2]) < 2


def _put_out(scene: Scene, post: PostMention) -> Token | None:
    """The participle right behind a title that says that its holder was put out, where a date follows at once."""
    match = _OUT_ON.match(scene.text, post.end)
    if match is None or not any(0 <= when.start - match.end() <= 4 for when in scene.sentence.whens):
        return None
    words = scene.sentence.span(match.start("verb"), match.end("verb"))
    return words[0] if words is not None and len(words) else None


def _opens_clause(scene: Scene, mention: PersonMention, post: PostMention) -> bool:
    """Whether a title behind an opening phrase is the subject of the verb right behind it, and the name is in that phrase."""
    head = scene.sentence.head_token(post.head, post.head_end)
    name = scene.sentence.head_token(mention.start, mention.end)
    if head is None or name is None or head.dep_ not in ("nsubj", "nsubjpass") or head.head.idx < post.end:
        return False
    return (
        name.dep_ == "pobj"
        and not re.match(r"\s*[,–—]", scene.text[post.end :])
        and scene.sentence.span(0, 1) is not None
        and scene.text[: mention.start].count(",") == 0
        and name not in list(head.subtree)
    )


def _goes_on_as_subject(scene: Scene, mention: PersonMention, post: PostMention) -> bool:
    """ "Unlike his guest, Bo Lind, the finance minister is no banker": the name is set off already, and a verb follows."""
    if post.indefinite or not _OPENS.match(scene.text) or _SET_OFF.search(scene.text, 0, mention.start) is None:
        return False
    aside = _SET_OFF_ADJUNCT.match(scene.text, post.end)
    at = aside.end() if aside is not None else post.end + 1
    after = scene.sentence.span(at, at + 1)
    return after is not None and len(after) > 0 and after[0].tag_ in ("VBD", "VBZ", "MD")


def _will_be(anchor: Token | None) -> bool:
    """Whether what a sentence tells is still to come: "will be replaced by Li, director for five years"."""
    verb = verbs.governing_verb(anchor) if anchor is not None else None
    return verb is not None and verbs.read_verb(verb).tense is Tense.FUTURE


def _without_subject(scene: Scene, at: int) -> bool:
    """Whether a finite verb stands at an offset to which the parser gives no subject."""
    words = scene.sentence.span(at, at + 2)
    verb = words[0] if words is not None and len(words) else None
    return verb is not None and verb.tag_ in ("VBD", "VBZ", "VBP") and verbs.subject(verb) is None


def _before_subject(scene: Scene, mention: PersonMention, post: PostMention) -> bool:
    """Whether a title behind an opening phrase belongs to the subject named between commas right behind it."""
    if not scene.text.startswith(", ", post.end) or not post.definite:
        return False
    following = next((m for m in scene.sentence.people if m.start >= post.end), None)
    if following is None or not scene.only_ranks(post.end + 2, following.start):
        return False
    name = scene.sentence.head_token(mention.start, mention.end)
    subject = scene.sentence.head_token(following.start, following.end)
    title = scene.sentence.head_token(post.head, post.head_end)
    return (
        name is not None
        and name.dep_ in ("pobj", "compound")
        and (
            any(
                noun is not None and noun.dep_ in ("nsubj", "nsubjpass") and noun.head.idx > following.end
                for noun in (subject, title)
            )
            or _without_subject(scene, following.end + 2)
        )
        and scene.text.startswith(", ", following.end)
        and _OPENS.match(scene.text) is not None
        and scene.text.find(",") >= mention.end
    )


def _told_of(scene: Scene, posts: list[PostMention], joined: PostMention) -> str:
    """How a further post is held, where its own words say so: "once commander of the fleet and now chief of staff"."""
    last = max(post.end for post in posts if post.end <= joined.start)
    between = scene.text[last : joined.start]
    if _NOW.search(between):
        return "now"
    return "formerly" if _BEFORE.search(between) else ""


def _on_list_of_chosen(scene: Scene, mention: PersonMention, post: PostMention) -> bool:
    """Whether a line stands in a list that the words "announced his intent to nominate:" open: "Ana Moss – Ambassador to Mali"."""
    doc = scene.sentence.doc
    if not _DASH.fullmatch(scene.text, mention.end, post.start) or not _heads_line(scene, mention):
        return False
    if doc is not None and any(word.tag_ in ("VBD", "VBZ", "VBP", "MD") for word in doc):
        return False
    for before in reversed(scene.article.sentences[max(0, scene.sentence.index - _LINES) : scene.sentence.index]):
        if before.text.rstrip().endswith(":"):
            return _CHOOSES.search(before.text) is not None
        if not any(m.start < _LINE_START for m in before.people):
            return False
    return False


def _heads_line(scene: Scene, mention: PersonMention) -> bool:
    """Whether a name is the first of its line, but for a bullet and a rank: "- Admiral Hu Datong: commander"."""
    bullet = _BULLET.match(scene.text)
    return scene.only_ranks(bullet.end() if bullet is not None else 0, mention.start)


def _still_to_end(scene: Scene, post: PostMention) -> bool:
    """ "Chairman until 2030": the end is still to come."""
    published = scene.article.published
    return published is not None and any(
        post.end <= when.start <= post.end + 2
        and when.kind is Kind.UNTIL
        and when.bounds.earliest is not None
        and when.bounds.earliest > published
        for when in scene.sentence.whens
    )


def _shares_status(scene: Scene, post: PostMention, joined: PostMention) -> bool:
    """Whether "former" is said of a second title too, which has no article or status of its own: "former vice chairman of
    the commission and member of the Politburo"."""
    own = scene.text[joined.start : joined.head]
    last = max((other.end for other in scene.sentence.posts if other.end <= joined.start), default=post.end)
    return (
        post.end <= joined.start
        and re.search(r"\b(?:now|currently|present|the|a|an)\b", scene.text[last : joined.head], re.I) is None
        and not (joined.then or joined.new or joined.outgoing or joined.acting)
        and re.search(r"\b(?:current|new|present|incumbent)\b", own, re.I) is None
    )


_AND_OTHERS = re.compile(r"\s+and\s+(?:[a-z-]+\s+){0,3}?others?\b")


def _in_list_of_others(scene: Scene, mention: PersonMention, post: PostMention) -> bool:
    """ "Met President Bako, the prime minister and other officials": somebody else, as the name has its title."""
    titled = any(p.end <= mention.start and scene.led(p) is mention for p in scene.sentence.posts)
    return titled and _AND_OTHERS.match(scene.text, post.end) is not None


def _leads_on(scene: Scene, post: PostMention) -> bool:
    """ "Kumar, former home secretary and now lawmaker Singh": joined to a title that another name follows at once."""
    following = next((p for p in scene.sentence.posts if p.start >= post.end), None)
    spoken = following is not None and scene.text[: post.start].endswith(
        ": "
    )  # "Bo Lind: Minister and Deputy Holm has"
    return (
        following is not None
        and re.fullmatch(r"\s+and\s+(?:now\s+)?", scene.text[post.end : following.start]) is not None
        and (spoken or not following.definite)
        and scene.led(following) is not None
    )


def _joined_before(scene: Scene, mention: PersonMention) -> list[int]:
    """The people named together up to a mention: "A, B and C"."""
    found = [mention]
    for other in reversed(scene.sentence.people):
        gap = (
            re.match(rf"{ASIDE}\s*(?:,\s*(?:and\s+)?|and\s+)", scene.text[other.end : found[-1].start])
            if other.end <= found[-1].start
            else None
        )
        if gap and scene.only_ranks(other.end + gap.end(), found[-1].start):
            found.append(other)
    return [each.person for each in reversed(found)]


# What a title without a body of its own may be of, where nothing shows what it is called.
_UNREAD = re.compile(
    r"\s+(?:of|for|at)\s+(?:(?:the|its|an?)\s+)?(?:[a-z][\w’'-]*\s+){0,6}?[a-z][\w’'-]*(?=\s+and\s+(?!the\s))"
)


def _appositions_after(scene: Scene, post: PostMention) -> list[PostMention]:
    """Further posts in one apposition: "a vice chairman of the CMC and a member of the Politburo"."""
    found: list[PostMention] = []
    last = post
    for other in scene.sentence.posts:
        if other.start >= last.end and not other.counterpart:
            dated = next((w.end for w in scene.sentence.whens if 0 <= w.start - last.end <= 2), last.end)
            gap = scene.text[max(last.end, dated if dated <= other.start else 0) : other.start]
            if last.end == last.head_end and (unread := _UNREAD.match(gap)) is not None:
                gap = gap[unread.end() :]  # "head of the parade office and commander of the garrison"
            of_others = other.plural and not post.plural and "one of" not in gap  # "chief of staff, and heads of units"
            if (since := since_when(scene, last.end, other.start)) is not None:
                gap = since  # "director of the bureau and since October a vice chairman of the council"
            if other.again or (_FURTHER.fullmatch(gap) and scene.led(other) is None and not of_others):
                if "," in gap and (_speaks(scene.text, other) or _opens_other_clause(scene, other)):
                    break
                if "," in gap and any(
                    m.start > other.end
                    and scene.text.startswith(",", other.end)
                    and scene.only_ranks(other.end + 1, m.start)
                    for m in scene.sentence.people
                ):
                    break  # "A, minister of X, the chief of Y, B, ...": the post of the next name
                found.append(other)
                last = other
            else:
                break
    return found
