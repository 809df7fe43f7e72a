"""Where the name of a body begins that opens a sentence, and where it ends before another name."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import ACTING, ENDED_BY_ADJECTIVE, FORMER, OUTGOING, THEN
from archive.extraction.name_words import ORGANISATION_WORDS
from archive.extraction.people.namelike import is_pinyin
from archive.identity import fold

# Words that open a sentence before a name; where it is not parsed nothing else tells them from the name.
_OPENINGS = frozenset(
    """
        a after against all also although amid among an and another any around as at because before behind below besides
        between beyond both but by despite during each either even every few following for former from given had has have
        here how however if in inside instead into is it its just last like many may meanwhile more most much near nearby
        neither no none nor not now of off on once one only or other our out outside over per several she he since so some
        still such than that the their then there these they this those though through throughout to today under unlike
        until up upon was we what when where whether which while who whose why with within without yet you your
        """.split()
)


# Words for how a post is held, which are no part of the name of the body after them: "Former Rocket Force commander".
_HELD = FORMER | THEN | ACTING | OUTGOING | ENDED_BY_ADJECTIVE
_ALSO = (
    r"New(?!\s(?:Zealand|York|Mexico|Jersey|Hampshire|England|Orleans|Delhi|South|Caledonia|Brunswick|Democra\w+|Development|Power|Life)\b)",
    r"(?:Newly|Recently|Just)[\s-]\w+ed",
    "Incoming",
    "Ruling",
    "Governing",
    "Longtime",
    "Long-time",
    "Current",
    "Embattled",
)
_WRITTEN = sorted({form for word in _HELD if word[-1].isalpha() for form in (word.capitalize(), word.upper())})
_STATUS = re.compile(rf"(?:(?:{'|'.join([*_WRITTEN, *_ALSO])})[\s-]+)+")

# Bodies of one word, which every state has, before the name of whoever heads them: "Inspector General of Police Musa Bello".
_ALONE = frozenset("police parliament senate congress government cabinet customs prisons immigration navy army".split())


def of_one_word(name: str) -> bool:
    """Whether a run of capitals is a body of one word with the name of a person behind it."""
    words = name.split()
    rest = [fold(word.strip("’'s")) for word in words[1:]]
    return len(words) > 2 and words[0].lower() in _ALONE and not any(word in ORGANISATION_WORDS for word in rest)


def after_opening(sentence: SentenceContext, start: int, end: int) -> int:
    """Past a word that is capitalised only because the sentence begins with it ("After the Politburo")."""
    if (held := _STATUS.match(sentence.text, start, end)) is not None:
        return held.end()
    if start > 1:
        return start
    if sentence.doc is None:
        first = re.match(r"\w+\s+", sentence.text[start:end])
        return start + first.end() if first and first.group().strip().lower() in _OPENINGS else start
    for token in sentence.doc:
        if token.idx >= start and token.idx < end:
            if token.pos_ in ("ADP", "ADV", "SCONJ", "CCONJ", "DET", "PRON", "VERB", "AUX"):
                start = min(token.idx + len(token.text_with_ws), end)
            else:
                break
    return start


def before_name(sentence: SentenceContext, start: int, end: int) -> int:
    """The end of a name before that of a person who follows the state: "the Security Council of Belarus Ales Vol met"."""
    for low, high in sentence.named:
        body = sentence.text[start:low].split()
        if (
            start < low
            and high >= end
            and _RUN_AND.fullmatch(sentence.text, start, low)
            and _ACTS.match(sentence.text, high)
        ):
            return start + len(
                re.sub(r"\s+and\s*$", "", sentence.text[start:low])
            )  # "the State House and Ann Bell was"
        # "the Defence Committee Ann Bell": what comes before shows a body, and no link leads on to the name
        if start < low < end and body and body[-1][0].isupper() and " " in sentence.text[low:high]:
            kinds = [fold(word.strip("’'s")) in ORGANISATION_WORDS for word in body]
            own = [fold(word.strip("’'s")) in ORGANISATION_WORDS for word in sentence.text[low:end].split()]
            if any(kinds) and not any(own):
                return start + len(re.sub(r"(?:\s+(?:and|&|of|for|the))*\s*$", "", sentence.text[start:low]))
    for mention in sentence.countries:
        if (
            start < mention.start
            and mention.end < end
            and re.search(r" of (?:the )?$", sentence.text[start : mention.start])
        ):
            rest = sentence.text[mention.end : end].split()
            if len(rest) in (2, 3) and not any(
                fold(word.strip("’'s")) in ORGANISATION_WORDS or word.islower() for word in rest
            ):
                return mention.end
    last = _LAST_TWO.search(sentence.text, start, end)
    if last is not None and is_pinyin(last["name"]) and fold(last["kind"]) in ORGANISATION_WORDS:
        place = any(last.start("name") < m.end and m.start < last.end() for m in sentence.countries)  # "Hong Kong"
        if not place and not any(fold(word) in ORGANISATION_WORDS for word in last["name"].split()):
            return last.end("kind")  # "president of Tsinghua University Wang Xiqin"
    return _before_speaker(sentence.text, start, end)


_RUN_AND = re.compile(r"(?:[A-Z][\w’'-]+\s+(?:(?:of|for|the)\s+){0,2}){1,6}and\s+")
_ACTS = re.compile(r"\s+(?:was|is|has|had|will|would|as|became|becomes|takes|took|moves|moved)\b")
_LAST_TWO = re.compile(r"(?P<kind>[A-Z]\w+) (?P<name>[A-Z][a-z]+ [A-Z][a-z]+)\Z")
_SPEAKER = re.compile(
    rf"(?P<body>.+ (?:Association|Federation|{one_of(nouns('called') - nouns('unit'), capital=True)}))(?: [A-Z][a-z]+ (?!(?:Panel|Section|Desk|Wing|Arm|Team|Task|Body)\b)[A-Z][a-z]+)"
)
_HEADS = re.compile(r"\b(?:[Cc]hair(?:man|woman)|[Hh]ead|[Cc]hief|[Dd]irector|[Pp]resident|[Ss]ecretary) of the $")
_TELLS = re.compile(r" (?:said|says|told|announced|added|warned)\b")


def _before_speaker(text: str, start: int, end: int) -> int:
    """The end of a body whose head's name goes on to what he says: "chairman of the State Tea Committee Vsevol Murak told"."""
    found = _SPEAKER.fullmatch(text, start, end)
    if found is None or _HEADS.search(text, 0, start) is None or _TELLS.match(text, end) is None:
        return end
    behind = text[found.end("body") : end].split()
    return end if any(fold(word) in ORGANISATION_WORDS for word in behind) else found.end("body")
