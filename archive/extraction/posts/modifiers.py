"""The words before a title that say how it is held: former, acting, deputy, elect."""

from __future__ import annotations

import re

from archive.extraction import lexicon
from archive.extraction.context import PostMention, SentenceContext

# Parties and creeds before a title describe its holder, they are no bodies.
MOVEMENT = re.compile(
    r"(?i)(?:^tory|^labor|^liberals?|^nationals?|^greens|ists?|crats?|crat|cratic|icans?|beral|tive|tives|nalist|bour|Green|Christian|Social|Islamic|Muslim|billionaire|strongman|wartime|lame-duck|junta|career)$"
)


_DOES = re.compile(r"(?:analyst|strategist|researcher|manager|adviser|engineer|economist|coordinator|fellow)$")
_HOUSE = re.compile(r"\s+(?:at|with|for)\s+(?:the\s+)?[A-Z]")
# Titles that say little without what is headed.
_OF_WHAT = frozenset(("chief", "director", "commissioner", "secretary", "coordinator"))


_TWO = 2  # words of a title: what is headed, and the noun


_OF_TIME = frozenset("time point day week month year decade hitherto heretofore latterly lately sometime".split())


def _works_at(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a title is of somebody told by what he does, with the house behind it: "policy analyst at the institute"."""
    return _DOES.search(post.title) is not None and _HOUSE.match(sentence.text, post.head_end) is not None


def describes(sentence: SentenceContext, post: PostMention, word: tuple[str, int, bool]) -> bool:
    """Whether a common noun before a title says what is headed, so that it is part of the title: "prosecutions chief"; or what
    somebody does in a house: "policy analyst at the institute"."""
    text, _, noun = word
    if noun and text.islower() and not (post.plural or post.described or post.portfolio) and _works_at(sentence, post):
        return not MOVEMENT.search(text)
    twice = post.described and len(post.title.split()) == _TWO  # "drug enforcement chief", "miners union chief"
    return (
        noun
        and (twice or not post.described)
        and not post.plural
        and (twice or post.title in _OF_WHAT)
        and post.portfolio is None
        and post.organisation is None
        and text.islower()
        and not MOVEMENT.search(text)
    )


_FIGHTS = re.compile(r"(?<![\w-])(?:anti|counter)-[a-z]+ $", re.I)


def fights(post: PostMention, before: str) -> re.Match[str] | None:
    """What the holder of a post is to fight, before its title: "anti-corruption chief"."""
    plain = post.title in _OF_WHAT or post.title in ("head", "leader")
    free = plain and post.portfolio is None and post.organisation is None and not post.plural and not post.described
    return _FIGHTS.search(before) if free else None


def modifiers(sentence: SentenceContext, post: PostMention) -> list[tuple[str, int, bool]]:
    """(word, offset, whether it is a noun) of the words that stand before the phrase in one noun phrase, the nearest
    first; at most four, up to a comma, a verb, a name, a date."""
    found: list[tuple[str, int, bool]] = []
    named = [*sentence.people, *sentence.organisations, *sentence.countries]
    taken = [(m.start, m.end) for m in named] + [(when.start, when.end) for when in sentence.whens]
    for token in reversed(list(sentence.doc or ())):
        end = token.idx + len(token)
        if end > post.start:
            continue
        last = found[-1][1] if found else post.start
        if sentence.text[end:last].strip() or any(low <= token.idx < high for low, high in taken) or len(found) == 4:
            break
        if not any(letter.isalpha() for letter in token.text):
            break  # the line between two cells of a table
        if token.lower_ in _OF_TIME:
            break  # "at one time commander of the navy"
        if token.pos_ not in ("NOUN", "PROPN", "ADJ") and token.dep_ not in ("amod", "compound", "nmod"):
            break
        if token.dep_ in ("ROOT", "nsubj", "dobj", "pobj", "npadvmod") and token.pos_ != "PROPN":
            break
        found.append((token.text, token.idx, token.pos_ in ("NOUN", "PROPN")))
    return found


def status(post: PostMention, word: str) -> bool:
    """Takes a word before the title as saying how the post is held; False when it says no such thing."""
    word = word.lower()
    if joined := re.match(r"(?P<status>ex|then|former)-(?=\w)", word):
        word = joined["status"]  # "then-national police commissioner"
    word = "ex" if word in ("ex-", "ex") else word.removeprefix("now-")  # "the now-disgraced minister"
    if word in lexicon.FORMER:
        post.former = True
    elif word in lexicon.THEN:
        post.then = True
    elif word in lexicon.ACTING:
        post.acting = True
    elif word in lexicon.OUTGOING:
        post.outgoing = True
    elif word in lexicon.INCOMING:
        post.incoming = True
    elif word in lexicon.ENDED_BY_ADJECTIVE:
        post.ended = True
    elif word in lexicon.NOMINATED:
        post.nominated = True
    elif word in lexicon.NEW:
        post.new = True
    elif word in lexicon.SHADOW:
        post.open = True
    elif word not in lexicon.PLAIN or (word == "union" and not post.title.endswith(("minister", "secretary"))):
        return False  # "trade union chief": no minister of the Union
    return True
