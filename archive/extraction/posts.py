"""The posts that a sentence names: a title noun with everything that says which post it is.

    [determiner] [status] [country] [organisation | portfolio] TITLE [of | for | at organisation | portfolio] ...
    "the former Chinese vice minister of foreign affairs", "PLA Navy political commissar", "its chief of staff"

Only the phrase is read here. Which post of which organisation it is, `positions` decides; who holds it, the rules do.
"""

from __future__ import annotations

import re
from itertools import pairwise

from archive.extraction import lexicon
from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL, PORTFOLIOS, TITLE_PREFIXES, TITLES, title_pattern
from archive.extraction.phrases import phrases

_TITLE = title_pattern()
_COUNTERPART = re.compile(r"\b(?P<head>counterparts?|opposite numbers?)\b", re.I)
_PORTFOLIO_LEFT = re.compile(
    rf"(?<![\w-])(?P<portfolio>{'|'.join(sorted(map(re.escape, PORTFOLIOS), key=len, reverse=True))})[\s-]+$", re.I
)
_PORTFOLIO_RIGHT = re.compile(
    rf"^\s+(?:of|for)\s+(?:the\s+)?(?P<portfolio>{'|'.join(sorted(map(re.escape, PORTFOLIOS), key=len, reverse=True))})(?![\w-])",
    re.I,
)
_PREFIX_LEFT = re.compile(r"\b(?P<word>deputy|vice|assistant|under)[\s-]+$", re.I)
# What may stand between "of" and the name of a body; in lower case, or "the Second Artillery Corps" would lose its first word.
_LEAD = re.compile(
    r"(?:(?:the|The|its|their|his|her|that|this|a|an)\s+)?(?:(?:powerful|ruling|new|old|whole|entire|military|second|then|former)\s+)?"
)
# Titles that say nothing without the field before them.
_VAGUE = frozenset(
    ("secretary", "minister", "director", "chief", "head", "adviser", "commissioner", "administrator", "officer")
)
# A duty in lower case after a title ("head of political work"): which post it is, no organisation says.
_DUTY = re.compile(r"^\s+of\s+(?!the\b|its\b|his\b|their\b|that\b|[A-Z])\w")
_LEFT_WORD = re.compile(r"(?P<word>[\w’'.-]+)\s*$")
_POSSESSIVE = re.compile(r"[’']s?\s+$")
_PRONOUN = re.compile(r"\b(?P<word>his|her|its|their|whose)\s+$", re.I)
_DETERMINER = re.compile(r"\b(?P<word>the|a|an|this|that|another|one|some)\s+$", re.I)
_ORDINAL = re.compile(
    r"(?:\b\d+(?:st|nd|rd|th)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|both|many|first|last)|\bNo\. ?\d+)(?:[\s-]+and|,)?[\s-]+$",
    re.I,
)
_OF = re.compile(r"^\s*(?:,\s*)?(?:of|for|at|in|with|to|on|over|from)\s+", re.I)
_LINK = re.compile(r"^\s*(?:of|at|in|under|within)\s+(?:the\s+|its\s+)?", re.I)
_BRACKET = re.compile(r"^\s*[(（][^()（）]{1,40}[)）]")


class PostFinder:
    """Finds post phrases; it keeps nothing between sentences."""

    def titles(self, sentence: SentenceContext) -> list[tuple[int, int]]:
        """Where title nouns stand, before organisations and people are known."""
        return [match.span() for match in _TITLE.finditer(sentence.text)]

    def find(self, sentence: SentenceContext) -> list[PostMention]:
        """The post phrases of a sentence whose people, organisations and countries are known."""
        posts: list[PostMention] = []
        for match in (*_TITLE.finditer(sentence.text), *_COUNTERPART.finditer(sentence.text)):
            if sentence.person_at(match.start("head")) or _inside_organisation(sentence, match.start(), match.end()):
                continue
            if _not_a_post(sentence, match.start(), match.end()):
                continue
            post = _phrase(sentence, match)
            if posts and posts[-1].title in TITLE_PREFIXES and post.start < posts[-1].end <= post.head:
                posts.pop()  # "the deputy" was the beginning of "the deputy defence secretary"
                _left(sentence, post)
            if posts and posts[-1].end > post.start and post.start < post.head:
                # "Minister of National Defence and State Councillor": the second phrase may not reach into the first.
                post.start = max(post.start, posts[-1].end)
            if re.match(r"[’']s\b", sentence.text[post.end :]):
                continue  # "the president's doctor": somebody else's post
            posts.append(post)
        _share(sentence, posts)
        return posts


def _share(sentence: SentenceContext, posts: list[PostMention]) -> None:
    """ "commander and political commissar of the PLA Rocket Force": the body after the second is that of the first."""
    for one, other in pairwise(posts):
        if (
            one.organisation is None
            and one.portfolio is None
            and one.country is None
            and one.end == one.head_end
            and one.title not in (*NATIONAL, "minister", "secretary")
            and other.organisation is not None
            and other.end > other.head_end
            and re.fullmatch(r"\s+and\s+", sentence.text[one.end : other.start])
        ):
            one.organisation, one.explicit = other.organisation, other.explicit


def _phrase(sentence: SentenceContext, match: re.Match[str]) -> PostMention:
    head = match["head"]
    groups = match.groupdict()
    title, plural = _canonical(head)
    prefix = (groups.get("prefix") or "").replace("-", " ").lower().split()
    title = " ".join(
        [*(TITLE_PREFIXES.get(word, word) for word in _prefix_words(groups.get("prefix") or "")), title]
    ).strip()
    post = PostMention(match.start(), match.end(), match.start("head"), match.end("head"), title, plural=plural)
    post.counterpart = head.lower().startswith(("counterpart", "opposite"))
    ordinal = re.match(r"(?:first|second|third) (?!vice|deputy|secretary|lieutenant)", post.title)
    if ordinal:
        post.title = post.title[ordinal.end() :]  # "the first commander": a count, no title
    if groups.get("elect"):
        post.incoming = True
    _left(sentence, post)
    _right(sentence, post, prefix)
    return post


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
            return TITLES[form], word.endswith("chiefs of staff")
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


def _left(sentence: SentenceContext, post: PostMention) -> None:
    """Reads the modifiers before the title, the nearest first, and moves `post.start` over them."""
    text = sentence.text
    while True:
        at = post.start
        before = text[:at]
        if found := next(
            (
                mention
                for mention in sentence.organisations
                if _ends_before(text, mention.end, at) and mention.start < at
            ),
            None,
        ):
            if post.organisation is None:
                post.organisation = found.organisation
                post.explicit = True
            post.start = found.start
            continue
        if found_country := next(
            (mention for mention in sentence.countries if _ends_before(text, mention.end, at) and mention.start < at),
            None,
        ):
            post.country = post.country or found_country.country
            post.start = found_country.start
            continue
        if found_person := next(
            (
                mention
                for mention in sentence.people
                if mention.end < at and _POSSESSIVE.fullmatch(text[mention.end : at])
            ),
            None,
        ):
            post.possessor = found_person.person
            post.start = found_person.start
            return
        if match := _PRONOUN.search(before):
            post.possessive_pronoun = True
            post.definite = True
            post.start = match.start()
            return
        if match := _DETERMINER.search(before):
            word = match["word"].lower()
            post.definite = post.definite or word in ("the", "this", "that")
            post.indefinite = word in ("a", "an", "another", "one", "some")
            post.start = match.start()
            return
        if post.portfolio is None and post.organisation is None and (match := _PORTFOLIO_LEFT.search(before)):
            post.portfolio = PORTFOLIOS[re.sub(r"\s+", " ", match["portfolio"].lower())]
            post.start = match.start()
            continue
        if match := _ORDINAL.search(before):
            post.start = match.start()
            continue
        if post.portfolio is not None and (match := _PREFIX_LEFT.search(before)):
            post.title = f"{match['word'].lower()} {post.title}"  # "deputy defence secretary"
            post.start = match.start()
            continue
        word_match = _LEFT_WORD.search(before)
        if word_match is None or not _status(post, word_match["word"]):
            if (
                word_match is not None
                and post.title in _VAGUE
                and post.start == post.head
                and word_match["word"][:1].isupper()
                and word_match.start() > 0
            ):
                post.open = True  # "Press Secretary": a field that no list knows makes it another post
            return
        post.start = word_match.start()


def _status(post: PostMention, word: str) -> bool:
    """Takes a word before the title as saying how the post is held; False when it says no such thing."""
    word = word.lower()
    word = "ex" if word in ("ex-", "ex") else word
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
    elif word not in lexicon.PLAIN:
        return False
    return True


def _right(sentence: SentenceContext, post: PostMention, prefix: list[str]) -> None:
    """Reads what follows the title and moves `post.end` over it."""
    text = sentence.text
    if match := _PORTFOLIO_RIGHT.match(text[post.end :]):
        portfolio = PORTFOLIOS[re.sub(r"\s+", " ", match["portfolio"].lower())]
        start = post.end + match.start("portfolio")
        if not any(mention.start <= start < mention.end for mention in sentence.organisations):
            if post.portfolio is None:
                post.portfolio = portfolio
            post.end += match.end()
    first = True
    while True:
        at = post.end
        if match := _BRACKET.match(text[at:]):
            inside = text[at : at + match.end()]
            if not re.search(r"\d{4}|previous|former|now|then", inside) and any(
                at <= mention.start < at + match.end() for mention in sentence.organisations
            ):
                post.end += match.end()
                continue
        link = (_OF if first else _LINK).match(text[at:])
        military = (
            re.match(r"^, (?=U\.?S\.? |[A-Z])", text[at:])
            if first and post.organisation is None and text[post.head].isupper()
            else None
        )
        if link is None and military is None:
            return
        if (
            first
            and link
            and post.title in ("head", "chief", "director", "deputy", "member", "president")
            and _DUTY.match(text[at:])
            and post.portfolio is None
        ) and not any(mention.start == at + link.end() for mention in (*sentence.organisations, *sentence.countries)):
            post.organisation = None
            post.open = True
            return
        stop = at + (link or military).end()  # type: ignore[union-attr]
        word = link.group().split()[0].lower() if link else ","
        taken = _organisation_phrase(sentence, post, stop, word, first)
        if not taken:
            return
        first = False


def _organisation_phrase(sentence: SentenceContext, post: PostMention, at: int, link: str, first: bool) -> bool:
    """Takes "(the|its|China's|the commission's) ORGANISATION" or a country at `at`; moves `post.end` when it does."""
    text = sentence.text
    lead = _LEAD.match(text[at:])
    start = at + (lead.end() if lead else 0)
    organisation = next((mention for mention in sentence.organisations if mention.start == start), None)
    country = next((mention for mention in sentence.countries if mention.start == start), None)
    if organisation is None and country is not None:
        after = re.match(
            r"[’']s?\s+(?:own |powerful |ruling |nuclear |strategic )?|\s+(?:military |ruling )?", text[country.end :]
        )
        following = country.end + (after.end() if after else 0)
        organisation = next((mention for mention in sentence.organisations if mention.start == following), None)
        if organisation is None:
            return _country_phrase(sentence, post, country.start, country.end, country.country, link, first)
    if link in ("at", "in", "with", "on") and (post.portfolio is not None or post.title in NATIONAL):
        return False  # "was made minister at the National People's Congress": where, not of what
    if organisation is None or (
        link in ("to", "from", "over") and first and "ambassador" not in post.title and "envoy" not in post.title
    ):
        return False
    end = organisation.end
    chosen = organisation
    # "the commission's Equipment Development Department", "the Central Military Commission's (CMC) Joint Staff Department"
    while follow := re.match(
        r"(?:[’']s?)\s*(?:[(（][^()]{1,20}[)）]\s*)?|\s*[(（][^()]{1,20}[)）](?:[’']s?)?\s*|\s+", text[end:]
    ):
        nested = next((mention for mention in sentence.organisations if mention.start == end + follow.end()), None)
        if nested is None or not follow.group():
            break
        chosen, end = nested, nested.end
    if post.organisation is None or (first and not post.explicit):
        post.organisation = chosen.organisation
        post.explicit = True
    elif not first and post.outer is None:
        # "of the Southern Theater Command of the PLA": the first is the body of the post, the second stands above it.
        post.outer = chosen.organisation
    while post.plural and (join := re.match(r"\s*(?:,\s*(?:and\s+)?|and\s+)(?:the\s+)?", text[end:])):
        # "the commanders of the Beijing, Lanzhou and Jinan regions": one phrase, several bodies
        nested = next((mention for mention in sentence.organisations if mention.start == end + join.end()), None)
        if nested is None:
            break
        end = nested.end
    post.end = end
    return True


def _country_phrase(
    sentence: SentenceContext, post: PostMention, start: int, end: int, country: str, link: str, first: bool
) -> bool:
    text = sentence.text
    if re.match(r"[’']s?\s+\w", text[end:]):
        return False
    mention = next(mention for mention in sentence.countries if mention.start == start)
    if mention.kind == "adjective" or (link in ("in", "from", "on", "with", "over") and first):
        return False
    if link == "to":
        if not re.search(r"ambassador|envoy|consul|commissioner|representative|delegate", post.title):
            return False
        post.title = f"{post.title} to {text[start:end]}"
    elif post.country is None:
        post.country = country
    post.end = end
    return True


def _inside_organisation(sentence: SentenceContext, start: int, end: int) -> bool:
    return any(
        mention.start <= start and end <= mention.end and not mention.generic for mention in sentence.organisations
    )


def _not_a_post(sentence: SentenceContext, start: int, end: int) -> bool:
    """Title nouns in other use: verbs ("to head", "leads"), "head to", "on the chair", "chief among", "general officer"."""
    word = sentence.text[start:end].lower()
    after = sentence.text[end : end + 12].lower()
    if re.match(r"chief$", word) and re.match(r"\s+(?:among|concern|goal|reason|aim|rival|ally|executive of)\b", after):
        return True
    if sentence.doc is None:
        return False
    span = sentence.span(start, end)
    if span is None or len(span) == 0:
        return False
    token = span[-1] if len(span) > 1 else span[0]
    first = span[0]
    if len(span) == 1 and word in phrases(
        """
        head, heads, chair, chairs, lead, leads, whip, fellow, dean, director, champion, governor, head , deputy,
        judge, judges
        """
    ):
        return bool(token.pos_ in ("VERB", "AUX")) or (token.tag_ in ("VB", "VBP", "VBZ", "VBD"))
    if word in ("member", "members") and re.match(r"[\s-]+(?:state|nation|countr)", after):
        return True
    if (
        word in ("fellow", "justice", "king", "queen", "architect")
        and not sentence.text[start].isupper()
        and not re.match(r"\s+(?:at|of|with|in)\b", after)
    ):
        return True
    return first.pos_ == "VERB" and len(span) == 1


def _ends_before(text: str, end: int, at: int) -> bool:
    """Whether nothing but a possessive ending, a bracketed abbreviation and blanks lies between."""
    return bool(end <= at and re.fullmatch(r"(?:[’']s?)?\s*(?:[(（][^()]{1,20}[)）](?:[’']s?)?)?[\s-]+", text[end:at]))
