"""The posts that a sentence names: a title noun with everything that says which post it is.

    [determiner] [status] [country] [organisation | field] TITLE [of | for | at organisation | field] ...
    "the former Chinese vice minister of foreign affairs", "PLA Navy political commissar", "its chief of staff"

Only the phrase is read here. Which post of which organisation it is, `positions` decides; who holds it, the rules do.
"""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.lexicon import TITLE_PREFIXES, TITLES, title_pattern
from archive.extraction.posts.after import read_after
from archive.extraction.posts.again import further_fields, repeated, sent_on, sent_to_two
from archive.extraction.posts.before import read_before
from archive.extraction.posts.fielded import read_fielded, read_in_charge
from archive.extraction.posts.foremost import FOREMOST, read_foremost
from archive.extraction.posts.in_words import read_in_words
from archive.extraction.posts.of_ships import of_a_ship
from archive.extraction.posts.other_use import inside_organisation, not_a_post
from archive.extraction.posts.past import read_past, share_past
from archive.extraction.posts.sharing import (
    name_deputies,
    share_before_names,
    share_before_titles,
    share_body,
    share_department,
    share_ministry,
    share_over_names,
)
from archive.extraction.text.sought import sought

_TITLE = title_pattern()
_RUN = re.compile(r"(?<![\w’'-])[A-Z][a-z][\w-]*(?: [A-Z][a-z][\w-]*)+\s$")
# "Inspector General of Police Musa Bello": a body of one word, before a name
_OF_ONE_WORD = re.compile(r"\s+of\s+(?:Police|Customs|Prisons|Immigration|Parliament|Government)(?=\s+[A-Z])")
# Words before a title that may be taken for titles themselves: "the deputy defence secretary", "the chief spokesman".
_BEFORE_TITLES = frozenset(TITLE_PREFIXES) | {"chief"}
_FURTHER = re.compile(r"\s+for\s+(?=[A-Z])")
# "its President since 1993 Ann Bell": between a title and the name
_SINCE = re.compile(r"\s+since\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d\s")
_COUNTED = re.compile(r"\b(?:the|its|his|her|their|whose|very|a)\s+$|[’']s\s+$", re.I)
_TICKER = re.compile(r"\s*<[A-Z]{1,6}(?:\.[A-Z]{1,3})?>")  # "chairman of Continental Illinois Corp <CIL>"
# In some cabinets beside the minister: "Second Minister for Defence"; "the second minister" is a count.
_SECOND_MINISTER = re.compile(r"second minister")
_RANKED = sought(r"\b(?:top|senior|rank(?:ed|ing))", re.I)
# "his Russian opposite, Ivan Petrov", but not "sat opposite Ivan Petrov"
_PLACE_BEHIND = re.compile(r"\s+(?:of|in|for)\s+(?:the\s+)?(?:(?:\w+ern|coastal|central|neighbou?ring|nearby)\s+)?")
_PLACE_BEFORE = re.compile(r"(?:[’']s)?\s+(?:(?:former|new|then|top|outgoing|late|current)\s+)?")
_OF_PLACES = frozenset(
    ("party chief", "party secretary", "deputy party secretary", "governor", "acting governor", "mayor")
)
_AS = re.compile(r",?\s+as\s+(?:(?:its|the|their)\s+)?(?:new\s+)?")
_TO = re.compile(r"\b(?:to|into|in)\s+(?:the\s+)?$")
_OPPOSITE = (
    r"(?:(?<=an )|(?<=se )|(?<=sh )|(?<=ch )|(?<=his )|(?<=her )|(?<=US ))(?:opposite|peer|homologue)(?=,?\s[A-Z])"
)
_COUNTERPART = sought(rf"\b(?P<head>(?i:counterparts?|opposite numbers?|(?<=[a-z] )colleagues?)\b|{_OPPOSITE})")


class PostFinder:
    """Finds post phrases; it keeps nothing between sentences."""

    def titles(self, sentence: SentenceContext) -> list[tuple[int, int]]:
        """Where title nouns stand with the fields after them, before organisations and people are known."""
        found = []
        for match in sentence.titles():
            fielded = fields.takes_field(match["head"].lower())
            after = sentence.text[match.end() :]
            field = (fields.open_field(after, 0, len(after)) or fields.AFTER.match(after)) if fielded else None
            reach = field.end() if field and fields.ends_in_field(field["field"]) else 0
            if field and (further := _FURTHER.match(after, field.end())) is not None:
                # "of the Treasury for Terrorism and Sanctions"
                second = fields.open_field(after, further.start(), len(after))
                reach = field.end() + second.end() if second and fields.ends_in_field(second["field"]) else reach
            if not reach and (alone := _OF_ONE_WORD.match(after)):
                reach = alone.end()
            start = match.start()
            if fielded and match["head"][0].isupper() and (before := _RUN.search(sentence.text[:start])):
                # "Information Policy Minister": a field, whatever it may look like
                start = before.start() if _is_field(before.group()) else start
            found.append((start, match.end() + reach))
        return found

    def find(self, sentence: SentenceContext) -> list[PostMention]:
        """The post phrases of a sentence whose people, organisations and countries are known."""
        posts: list[PostMention] = []
        matches: list[re.Match[str]] = [
            *map(_of_state_field, map(_before_rank, map(_after_under, sentence.titles()))),
            *_COUNTERPART.finditer(sentence.text),
            *of_a_ship(sentence),
        ]
        if _RANKED.search(sentence.text) is not None:
            first = list(FOREMOST.finditer(sentence.text))
            matches = [
                m for m in matches if not any(one.start() <= m.start("head") < one.end() for one in first)
            ] + first
        for match in sorted(matches, key=lambda match: match.start("head")):
            lettered = match["head"] == "NSA"  # where it stands before a name: the agency is called so too
            if sentence.person_at(match.start("head")) or (
                not lettered and inside_organisation(sentence, match.start(), match.end())
            ):
                continue
            if not_a_post(sentence, match.start(), match.end()):
                continue
            post = _phrase(sentence, match)
            if post.title == "state secretary" and post.country == "USA":
                post.title, post.portfolio = "secretary", "state"  # elsewhere a rank below a minister
            if posts and posts[-1].title in _BEFORE_TITLES and post.start < posts[-1].end <= post.head:
                posts.pop()  # "the deputy" was the beginning of "the deputy defence secretary"
                read_before(sentence, post)
            if posts and post.portfolio is not None and post.start <= posts[-1].head and posts[-1].end <= post.head:
                posts.pop()  # "Quebec Justice Minister": a field, and no justice
            if posts and posts[-1].end > post.start and post.start < post.head:
                # "Minister of National Defence and State Councillor": the second phrase may not reach into the first.
                post.start = min(
                    max(post.start, posts[-1].end), post.head
                )  # "adviser to the President" reaches over it
            if post.plural and post.title == "attache":
                continue  # "foreign attaches": of whatever states
            if re.match(r"[’'´`]s\b", sentence.text[post.end :]):
                continue  # "the president's doctor": somebody else's post
            if post.possessor is not None and posts and posts[-1].end + 1 == post.start and not post.counterpart:
                # "President Reagan's chief of staff": the phrase begins with the title of the owner, which is a post too
                post.start, owner = posts[-1].start, posts[-1]
                post.former = post.former or owner.former or owner.then
                posts.insert(len(posts) - 1, post)
                continue
            posts.append(post)
            posts.extend(repeated(sentence, post))
            posts.extend(sent_to_two(sentence, post))
            posts.extend(sent_on(sentence, post))
            posts.extend(further_fields(sentence, post))
        name_deputies(sentence, posts)
        share_body(sentence, posts)
        share_before_titles(sentence, posts)
        share_over_names(sentence, posts)
        share_before_names(sentence, posts)
        share_ministry(sentence, posts)
        share_department(sentence, posts)
        share_past(sentence, posts)
        return posts


def _is_field(words: str) -> bool:
    """Whether the last of some words in capitals can be of a field, and none is a title."""
    return fields.ends_in_field(words.rstrip()) and _TITLE.search(words) is None


def _after_under(match: re.Match[str]) -> re.Match[str]:
    """ "Served under Secretary Dole": a title after a preposition, no under secretary."""
    text = match.group()
    if not re.match(r"under\s+[A-Z]", text):
        return match
    return _TITLE.match(match.string, match.start() + text.index(text.split()[1])) or match


_STATE_FIELD = re.compile(r"\s+(?:security|property|enterprises|assets)\b", re.I)


def _of_state_field(match: re.Match[str]) -> re.Match[str]:
    """ "Minister of state security": the minister of a field, and no minister of state."""
    if not match["head"].lower().endswith("minister of state") or not _STATE_FIELD.match(match.string, match.end()):
        return match
    return _TITLE.match(match.string[: match.end() - len(" of state")], match.start()) or match


# Behind the whole title: "Li, commander of the fleet designate, said". "Members of the house elect" has a verb.
_DESIGNATE = re.compile(r"[\s-](?:designate|designee|elect|in-waiting)\b(?=\s*(?:[,.;:)]|$)|\s+[A-Z])")
_SECRETARY = re.compile(r"Secretary(?=\s+General\s+(?:\((?:[Rr]e?td|R|[Rr]etired)\.?\)|[A-Z][a-z]))")


def _before_rank(match: re.Match[str]) -> re.Match[str]:
    """ "Defence Secretary General (Retd) Kamal Silva": a secretary who is a general, as no ministry has a secretary general
    of its field."""
    ranked = _SECRETARY.match(match.string, match.start("head")) if match["head"] == "Secretary General" else None
    if ranked is None or not fields.BEFORE.search(match.string[: match.start()]):
        return match
    return _TITLE.match(match.string[: ranked.end()], match.start()) or match


def _phrase(sentence: SentenceContext, match: re.Match[str]) -> PostMention:
    head = match["head"]
    groups = match.groupdict()
    title, plural = _canonical(head)
    title = " ".join(
        [*(TITLE_PREFIXES.get(word, word) for word in _prefix_words(groups.get("prefix") or "")), title]
    ).strip()
    post = PostMention(match.start(), match.end(), match.start("head"), match.end("head"), title, plural=plural)
    post.counterpart = head.lower().startswith(("counterpart", "opposite", "colleague", "peer", "homologue"))
    post.plural = post.plural or (post.counterpart and head.lower().endswith("s"))
    ordinal = re.match(r"(?:first|second|third) (?!vice|deputy|secretary(?!-general)|lieutenant)", post.title)
    of_cabinet = _SECOND_MINISTER.fullmatch(post.title) is not None and not match.string[: match.start()].endswith(
        "he "
    )
    of_list = post.title in TITLES and (match.string[match.start()].isupper() or post.title.endswith("lord"))
    # beside a political commissar: "is concurrently first political commissar of the force"; with "the" a count
    of_list = of_list or (
        post.title == "first political commissar" and not _COUNTED.search(match.string, 0, match.start())
    )
    if ordinal and not of_list and not of_cabinet:
        post.title = post.title[ordinal.end() :]  # "the first commander": a count, no title
    peoples = re.search(r"\bpeople[’']s $", match.string[: post.head], re.I) is not None
    if post.title.endswith("commissar") and "political" not in post.title and not peoples:
        post.title = post.title.replace("commissar", "political commissar")  # but no "people's commissar"
    if post.title == "vice head":
        post.title = "deputy head"
    if groups.get("elect"):
        post.incoming = True
    if match.re is FOREMOST:
        read_foremost(sentence, post)
    read_fielded(post)
    read_in_charge(post)
    _in_body(sentence, post)
    read_before(sentence, post)
    _is_somebodys(sentence, post)
    read_after(sentence, post)
    read_in_words(sentence, post)
    _sent_there(sentence, post)
    _of_unknown(sentence, post)
    if designate := _DESIGNATE.match(sentence.text, post.end):
        post.incoming, post.end = True, designate.end()
    if ticker := _TICKER.match(sentence.text, post.end):
        post.end = ticker.end()
    if (since := _SINCE.match(sentence.text, post.end)) and any(m.start == since.end() for m in sentence.people):
        post.end = since.end() - 1
    read_past(sentence, post)
    bare = post.possessive_pronoun or (post.organisation, post.country) == (None, None)
    of_part = _OF_PART.search(sentence.text, 0, post.head) is not None and post.country is None
    if post.title == "political chief" and (bare or of_part):
        post.title = "political commissar"  # "Wei leads the force. Wang is its political chief": not of all forces
    return post


_OF_PART = re.compile(r"[’']s\s+military\s+$")  # "Tibet's military political boss"


def _in_body(sentence: SentenceContext, post: PostMention) -> None:
    """ "Papua Police chief": a title that begins with the last word of a body is of that body."""
    if not post.title.startswith(("police ", "party ", "bureau ", "county ")):
        return
    body = next((m for m in sentence.organisations if m.start < post.start < m.end < post.end and not m.generic), None)
    title = _TITLE.fullmatch(sentence.text[body.end : post.end].strip()) if body is not None else None
    if body is not None and title is not None:
        communist = "Communist" in sentence.text[body.start : body.end]
        if communist and (post.title == "party secretary" or _of_a_place(sentence, body.start, post.end)):
            post.start = body.start  # of the party in a province or town: that of the whole is a general secretary
            return
        post.organisation, post.explicit = body.organisation, True
        post.title, post.start = _canonical(title["head"])[0], body.start


_LETTERS = re.compile(r"(?:DG|DDG|IG|GOC|CO)$")
_UNKNOWN = re.compile(r" (?P<word>[A-Z][a-z]\w+)")


def _of_unknown(sentence: SentenceContext, post: PostMention) -> None:
    """ "Posted as DG Rangers": of what stands right behind, known or not."""
    behind = _UNKNOWN.match(sentence.text, post.end) if post.organisation is None and post.country is None else None
    if behind is None or _LETTERS.match(sentence.text, post.head, post.head_end) is None:
        return
    if not any(m.start <= behind.start("word") < m.end for m in (*sentence.people, *sentence.organisations)):
        post.open = True


def _sent_there(sentence: SentenceContext, post: PostMention) -> None:
    """ "Went to Hunan as its party secretary": of the place to which somebody goes."""
    if post.organisation is not None or post.title not in _OF_PLACES or post.portfolio is not None:
        return
    there = next((m for m in sentence.organisations if _AS.fullmatch(sentence.text, m.end, post.start)), None)
    if there is not None and _TO.search(sentence.text, max(0, there.start - 12), there.start) is not None:
        post.organisation, post.explicit = there.organisation, True


def _of_a_place(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether a part of a state stands beside a title: "Communist Party chief of Hunan", "Hunan's Communist Party boss"."""
    states = [c for c in sentence.countries if c.kind != "metonym"]  # "chief of Beijing": the town
    places = [
        m
        for m in (*sentence.organisations, *(c for c in sentence.countries if c.kind == "metonym"))
        if not any(c.start < m.end and m.start < c.end for c in states)
    ]
    return any(
        _PLACE_BEHIND.fullmatch(sentence.text, end, m.start) or _PLACE_BEFORE.fullmatch(sentence.text, m.end, start)
        for m in places
    )


def _is_somebodys(sentence: SentenceContext, post: PostMention) -> None:
    """ "His deputy, Ma", "Ruan's deputy Ma": like a counterpart, known only by way of the other one's post."""
    owned = post.possessor is not None or re.match(r"(?:his|her|whose)\b", sentence.text[post.start :], re.I)
    if post.title == "deputy" and owned and post.organisation is None and post.country is None:
        post.counterpart = True


def _prefix_words(prefix: str) -> list[str]:
    words = prefix.lower().split()
    found: list[str] = []
    for word in words:
        if word.rstrip("-") in TITLE_PREFIXES:
            found.append(word.rstrip("-"))
        else:
            found.extend(part for part in word.split("-") if part)
    return found


def _canonical(head: str) -> tuple[str, bool]:
    """The stored form of a title noun, and whether it stood in the plural."""
    word = re.sub(r"[\s]+", " ", head.lower())
    for form in (word, word.replace("-", " ")):
        if form in TITLES:
            return TITLES[form], word.endswith(("chiefs of staff", "ns.", "ps.", "vs."))  # "Sens.", "Reps.", "Govs."
    for form in (word, word.replace("-", " ")):
        for single in (
            re.sub(r"men$", "man", form),
            re.sub(r"ies$", "y", form),
            re.sub(r"s$", "", form),
            re.sub(r"^(\w+?)s([ -]of[ -].+)$", r"\1\2", form),
        ):
            if single in TITLES:
                return TITLES[single], True
    return word, False
