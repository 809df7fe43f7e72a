"""A field that no list has, in capitals before a minister's title: "Information Policy Minister"."""

from __future__ import annotations

import re

from archive.extraction import fields, lexicon
from archive.extraction.body_nouns import nouns
from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.posts.modifiers import MOVEMENT
from archive.model import Role

_CAPITALS = re.compile(
    r"(?P<field>(?<![\w’'-])[A-Z][a-z][\w’'-]*(?:(?:,| and| of| &|,? and) [A-Z][a-z][\w’'-]*| [A-Z][a-z][\w’'-]*){0,4})\s+$"
)
_MINISTERIAL = frozenset(("minister", "secretary", "undersecretary", "deputy minister"))
# Words in capitals before "Minister" or "Secretary" that make no field of it.
_NOT_A_FIELD = frozenset(
    """
    prime chief press general private executive permanent cabinet party first second third under assistant deputy vice senior
    junior former then ex acting interim caretaker new outgoing incoming newly-appointed state union federal provincial regional
    national assembly parliamentary presidential mr mrs ms dr home principal military additional joint special personal
    minister secretary president chairman director political district shadow village staff team league club association society union's
    """.split()
) | nouns("field")
_TITLED = frozenset(
    "councillor councilor commissioner governor chancellor senator commander speaker chief head member premier".split()
)
_OPENING = frozenset(
    "the a an in on at as but and with for from after before while when his her its their this that".split()
)
# "Will Minister Li attend?": a question opens, no field
_ASKING = frozenset("will would can could did does do has have had is are was were may might must shall should".split())
_TELLS = re.compile(r"\b(?:told|informed|assured|reminded)\s$")  # "told Reuters Finance Secretary Cruz had left"
_OF_A_CREED = frozenset(
    "sunni shia shiite shi'ite moslem muslim maronite druze alawite christian catholic orthodox protestant kurdish".split()
)


def open_field(sentence: SentenceContext, post: PostMention, at: int) -> tuple[str, int] | None:
    """A field that no list has, in capitals right before a minister's title at `at`: "Information Policy Minister"."""
    text = sentence.text
    if text[post.head].islower() and post.title in ("minister", "deputy minister"):
        return (
            fields.low_field_before(text[:at]) if not post.plural and fields.BEFORE.search(text[:at]) is None else None
        )
    if post.title not in _MINISTERIAL or not text[post.head].isupper() or sentence.role is Role.HEADLINE:
        return None
    match = _CAPITALS.search(text[:at])
    if match is None or post.plural:
        return None
    start = match.start("field")
    taken = [
        stretch.end
        for stretches in (sentence.people, sentence.organisations, sentence.countries, sentence.whens)
        for stretch in stretches
        if stretch.start < at and stretch.end > start
    ]
    offset = max([start, *taken])
    words = list(re.finditer(r"(?<![’'])\b[A-Za-z][\w’'-]*,?|&", text[offset:at]))
    while words and (
        _is_no_field(words[0].group(), first=offset + words[0].start() == 0)
        or _TELLS.search(text, 0, offset + words[0].start()) is not None
    ):
        words = words[1:]
    commas = [index for index, word in enumerate(words) if word.group().endswith(",")]
    if commas and not any(word.group() in ("and", "&") for word in words[commas[-1] :]):
        words = words[commas[-1] + 1 :]  # "in Espoo, Defence Minister": no list of fields
    said = [word.group() for word in words]
    if any(word.lower().strip(",") in _TITLED for word in said):
        return None  # "State Councillor and Foreign Minister": a title of its own
    if len(said) > 2 and said[0] == "Coordinating":
        said, words = said[1:], words[1:]  # "Coordinating Political and Security Affairs Minister"
    if (
        not said
        or not said[0][0].isupper()
        or any(
            word.lower().strip(",") in _NOT_A_FIELD - ({"political"} if word != said[-1] else set()) for word in said
        )
    ):
        return None
    return fields.stored(" ".join(said)), offset + words[0].start()


def _is_no_field(word: str, *, first: bool) -> bool:
    """Whether a word in capitals says how the post is held, of which creed its holder is, or only opens the sentence."""
    low = word.lower().strip(",")
    held = (
        lexicon.PLAIN
        | lexicon.FORMER
        | lexicon.NEW
        | lexicon.OUTGOING
        | lexicon.ENDED_BY_ADJECTIVE
        | _NOT_A_FIELD
        | _OF_A_CREED
        | _ASKING
    )
    return low in held or MOVEMENT.search(word) is not None or (first and low in _OPENING)
