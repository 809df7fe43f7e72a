"""Titles joined to another noun before one name: "former museum director and Danish navy officer Bo Lind"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.scene import Scene

_AND = re.compile(
    r"\s+and\s+(?:(?:former|ex|retired|current|now|then|one-time|prominent|longtime|leading|wealthy)[\s-]+)*"
)
_NOUN = re.compile(r"(?:(?:an?|the)\s+)?[a-z][\w-]*(?:\s+[\w’'-]+){0,6},\s+")
# "A businessman and member of parliament, Bo Lind, sued": what else he is, by a trade or a people's name
_TRADE_AND = re.compile(
    r"(?:^|[\s,(])(?:an?|the)\s+(?:(?:former|local|prominent|wealthy|young|retired|leading)\s+)?(?:[A-Z]\w+\s+)?"
    r"(?:businessman|businesswoman|tycoon|oligarch|banker|lawyer|economist|journalist|academic|politician|historian|writer|diplomat|engineer|doctor|physician|activist|entrepreneur|magnate)\s+and\s+(?:(?:former|ex)[\s-]+)?$",
    re.I,
)
_WHO_WAS = re.compile(r"\bwho\s+(?:is|was|has\s+been|had\s+been|became|serves\s+as|served\s+as)\s+(?:\w+\s+){0,2}$")
_DETERMINED = re.compile(r"\b(?:the|a|an|his|her|its|their|this|that)\b|[’']s\s", re.I)

_AS_WHAT = re.compile(r"(?:\s*\([^()]*\))?\s+as\s")
_AS = re.compile(r"\bas\s+(?:(?:the|an?|his|her|its|their)\s+)?$")


def also_is(scene: Scene, post: PostMention) -> PersonMention | None:
    """Who has a title that no article parts from what else he is called before his name."""
    text = scene.text
    joint = _AND.match(text, post.end)
    if joint is not None and not post.plural and (named := _behind_comma(scene, joint.end())) is not None:
        return named
    if joint is None and (named := behind_trade(scene, post)) is not None:
        return named
    if joint is None or post.plural or _DETERMINED.match(text[post.start : post.head]):
        return None
    mention = next((m for m in scene.sentence.people if m.start >= joint.end()), None)
    if mention is None or any(joint.end() <= other.start < mention.start for other in scene.sentence.posts):
        return None
    stop = next((low for low, high in scene.sentence.ranks if text[high : mention.start] == " "), mention.start)
    between = text[joint.end() : stop]
    if len(between) > 60 or re.search(r"[,;:.](?!\w)(?<!U\.S\.)", between) or _DETERMINED.search(between):
        return None
    if scene.only_ranks(joint.end(), mention.start):
        return mention if "former" in joint.group() or "retired" in joint.group() else None
    words = list(scene.sentence.span(joint.end(), stop) or ())
    plain = bool(words) and words[-1].text.islower() and words[-1].pos_ in ("NOUN", "ADJ", "PROPN")
    return mention if plain and all(word.pos_ in ("NOUN", "PROPN", "ADJ", "PUNCT") for word in words) else None


def behind_trade(scene: Scene, post: PostMention) -> PersonMention | None:
    """ "A businessman and member of parliament, Bo Lind, sued": whose trade stands before his title and whose name behind it,
    between commas."""
    text = scene.text
    if post.plural or not text.startswith(", ", post.end) or _TRADE_AND.search(text, 0, post.start) is None:
        return None
    named = scene.named_at(post.end + 2)
    return named if named is not None and re.match(r"[,.;]", text[named.end :]) else None


def _behind_comma(scene: Scene, at: int) -> PersonMention | None:
    """ "The president of the party and former substitute at PACE, Zmago Jelincic, got": one person between the commas."""
    mention = next((m for m in scene.sentence.people if m.start > at), None)
    if mention is None or not re.match(r",\s+(?!(?:and|who|whose)\b)\w+", scene.text[mention.end :]):
        return None
    noun = _NOUN.fullmatch(scene.text, at, mention.start)
    if noun is None or any(at <= other.start < mention.start for other in scene.sentence.posts):
        return None
    words = scene.sentence.span(at, mention.start) or ()
    return mention if not any(word.pos_ in ("VERB", "AUX") for word in words) else None


def given_away(scene: Scene, post: PostMention, last: PostMention) -> bool:
    """ "named Davies as chief of staff, and central bank governor Orr said": what somebody was named, and whom comes next."""
    joint, before = scene.text[post.end : last.start], scene.text[: post.start]
    if _WHO_WAS.search(before) and "," in joint:
        return True  # "Hall, who was once chairman of the bank, and bank head Orr"
    led = scene.led(last)
    if led is not None and _AS_WHAT.match(scene.text, led.end) and _AS.search(scene.text, 0, post.head):
        return True  # "chose Bell as his minister and deputy mayor Moss as his chief of staff"
    apart = "," in joint or re.search(r"\band\s+the\b", scene.text[post.end : last.head]) is not None
    return apart and re.search(r"\bas (?:the )?$", before) is not None
