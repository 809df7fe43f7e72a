"""Which expressions of time stand with which post of a sentence: "governor (2003–2007 and 2011–2019) and mayor since 2020"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.when import When
from archive.extraction.when.values import Kind

# Words with which something else begins, to which a date after them belongs.
_ELSE = re.compile(
    r"\b(?:after|before|following|until|when|while|where|which|who|whom|that|but|despite|prior|succeeding|replacing|"
    r"defeating|and|elected|born|since|to)\b|[;:]",
    re.I,
)
# "was made minister, moving in 1998 to transport": another thing done
_DOING = re.compile(
    r",\s+(?:(?:then|later|also|\w+ly)\s+)?(?!serving|holding|remaining|staying|starting|beginning|lasting|taking (?:office|up)|assuming)[a-z]+ing\b"
)
_AGAIN = re.compile(
    r"\)?\s*,?\s*(?:and|,|;|&)\s*(?:(?:again|then|later|also|once more|currently|in|for (?:a|the) \w+ time)\b\s*)*"
    r"(?:,?\s*(?:after|following|despite|with)\s[^,;]{3,60},\s*)?",
    re.I,
)
_FROM = re.compile(r"\bfrom\s+$")
_BEFORE = re.compile(
    r"[\s,]*(?:(?:he|she)\s+)?(?:(?:was|served|acted)\s+)?(?:also\s+)?(?:as\s+)?(?:(?:the|an?|its)\s+)?", re.I
)
_RIGHT_BEFORE = re.compile(
    r"\s+(?:(?:he|she)\s+)?(?:(?:was|served|acted)\s+)?(?:also\s+)?(?:as\s+)?(?:(?:the|an?|its)\s+)?"
)
# "first from 1981 to 1982 as director, then from 1982 to 1986 as head": the stretch opens what is told of the next post
_THEN = re.compile(
    r",\s+(?:(?:and\s+)?(?:then|later|subsequently|afterwards|next|finally|lastly)),?\s+(?:from\s+|between\s+)?$"
)
_STRETCH = frozenset((Kind.FROM_TO, Kind.SINCE))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_FAR = 110


def spells_of(sentence: SentenceContext, post: PostMention) -> list[When]:
    """The expressions that stand with a post, in text order: what stands right before it, else what follows before anything
    else is told, with those joined to it. None where the date is a clause's and not the post's own."""
    dated = [when for when in sentence.whens if when.bounds.known and when.kind is not Kind.DURATION]
    before = next(
        (
            when
            for when in reversed(dated)
            if when.end <= post.start
            and when.kind is Kind.FROM_TO
            and _BEFORE.fullmatch(sentence.text[when.end : post.start])
            and (
                _THEN.search(sentence.text, 0, when.start)
                or not any(other.end <= when.start and _beside(sentence, other, when) for other in sentence.posts)
            )
            and not _of_closed_clause(sentence, post, when)
        ),
        None,
    )
    if before is not None:
        return [before]
    found: list[When] = []
    for when in dated:
        if when.start < post.end:
            continue
        if found:
            opens = when.kind is Kind.AT and _FROM.search(sentence.text, max(0, when.start - 8), when.start)
            if (when.kind not in _STRETCH and not opens) or not _AGAIN.fullmatch(
                _plain(sentence, found[-1].end, when.start)
            ):
                break
            if when.kind is Kind.FROM_TO and any(
                _RIGHT_BEFORE.fullmatch(sentence.text, when.end, other.start) for other in sentence.posts
            ):
                break  # "was mayor (2008–2013), and from 2003 to 2007 chief executive of the port": of the next post
        elif not _beside(sentence, post, when):
            break
        found.append(when)
    return found


def _of_closed_clause(sentence: SentenceContext, post: PostMention, when: When) -> bool:
    """Whether a stretch closes a clause on a name: "picked Lind, who ran the fleet from 2013 to 2016, as minister"."""
    head = sentence.head_token(when.start, when.end)
    verb = verbs.governing_verb(head) if head is not None else None
    clause = verb if verb is not None and verb.dep_ == "relcl" else None
    return clause is not None and clause.right_edge.idx < post.start and clause.head.idx < when.start


def _beside(sentence: SentenceContext, post: PostMention, when: When) -> bool:
    between = _plain(sentence, post.end, when.start)
    if len(between) > _FAR or _ELSE.search(between) or _DOING.search(between):
        return False
    if any(post.end <= other.start < when.start and not _leads(sentence, other) for other in sentence.posts):
        return False
    span = sentence.span(post.end, when.start) if post.end < when.start else None
    return span is None or not any(
        token.tag_ in _FINITE and token.idx >= post.end and token.idx < when.start for token in span
    )


def _plain(sentence: SentenceContext, start: int, end: int) -> str:
    """The text between without durations ("for two years") and the lead of the expression that follows."""
    letters = list(sentence.text)
    for when in sentence.whens:
        if when.kind is Kind.DURATION:
            letters[when.start : when.end] = " " * (when.end - when.start)
    plain = re.sub(r"\b(?:from|between)\s*$", "", "".join(letters[start:end]))
    return re.sub(
        r"\b(?:twice|(?:two|three|four) times)\s*[:,–—-]\s*$", "", plain
    )  # "was mayor twice: from 2004 to 2007"


def _leads(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a post stands before a name: "under President Hughes"."""
    return any(0 <= mention.start - post.end <= 2 for mention in sentence.people)


_NEXT_POST = re.compile(r",?\s+(?:and\s+|as well as\s+)?(?:(?:then|later|finally)\s+)?(?:(?:the|an?|its)\s+)?")


def inside_list(sentence: SentenceContext, post: PostMention, when: When) -> bool:
    """Whether a date stands with a later post of a list that goes on behind it: "was head of the academy, commander of the
    fleet from 2002 to 2004 and deputy chief": of the fleet alone."""
    if when.start < post.end or not any(
        _NEXT_POST.fullmatch(sentence.text, when.end, other.start) for other in sentence.posts if other.start > when.end
    ):
        return False
    own = [other for other in sentence.posts if post.end <= other.start and other.end <= when.start]
    return bool(own) and when in spells_of(sentence, own[-1]) and when not in spells_of(sentence, post)
