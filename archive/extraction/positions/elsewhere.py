"""Whether a title is of a body that the text names in words that could not be read."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import ALL, nouns, one_of
from archive.extraction.context import ArticleContext, PostMention, SentenceContext

# "president of the association": of a body that nothing has named, so not of the state. "Of the country" is of the state.
_OF_A_BODY = re.compile(
    r"\s+of\s+(?!(?:the|his|her|their|its|our)\s+(?:\w+\s+)?(?:country|nation|state|republic|government|land|time|times|day|days|years?|era|period|moment)\b|those\s)(?:the\s+|an?\s+|its\s+|his\s+|her\s+)?\w"
)


_TO_SOMEBODY = re.compile(r"\s+to\s+(?:Mr |Ms |Gen |General |President |Defen[cs]e )?[A-Z]")


# "Catalan president Artur Mas": of a part of a state, by an adjective that no list has
_OF_A_REGION = re.compile(r"\b[A-Z][a-z]+(?:an|ish|ese|[a-z]{3}i|ic)\s+(?:[a-z]+\s+)?$")
# "Committee chairman William Proxmire": of one that the text has not named
_OF_A_BODY_BEFORE = re.compile(
    rf"(?:^|[,.;:“\"]\s)(?:Association|Union|{one_of(nouns('called') - nouns('unit'), capital=True)})\s+$"
)
_OF_BODIES = frozenset(
    (
        "chairman",
        "vice chairman",
        "president",
        "spokesperson",
        "director",
        "secretary",
        "chief",
        "head",
        "deputy chairman",
    )
)
_REGIONAL = frozenset(("president", "premier", "prime minister", "first minister", "governor"))


# Parts of states by their adjectives, where these are no part's name.
_REGIONS = {
    "abkhaz": "Abkhazia",
    "abkhazian": "Abkhazia",
    "andalusian": "Andalusia",
    "basque": "Basque Country",
    "bavarian": "Bavaria",
    "catalan": "Catalonia",
    "chechen": "Chechnya",
    "corsican": "Corsica",
    "crimean": "Crimea",
    "dagestani": "Dagestan",
    "flemish": "Flanders",
    "galician": "Galicia",
    "ingush": "Ingushetia",
    "lombard": "Lombardy",
    "sardinian": "Sardinia",
    "saxon": "Saxony",
    "sicilian": "Sicily",
    "south ossetian": "South Ossetia",
    "tatar": "Tatarstan",
    "tyrolean": "Tyrol",
    "valencian": "Valencia",
    "venetian": "Veneto",
    "walloon": "Wallonia",
    "zanzibari": "Zanzibar",
}
_LED = frozenset(("leader", "head", "strongman", "ruler"))  # "Chechen leader"
_REGION_BEFORE = re.compile(r"\b(?P<name>(?:South )?[A-Z][a-z]+)\s+(?:(?:former|then|regional|acting|new)\s+)?$")


def region_of(sentence: SentenceContext, post: PostMention) -> str | None:
    """The part of a state that an adjective before the head of its government tells: "Catalan president"."""
    governs = post.title in _REGIONAL | _LED
    found = _REGION_BEFORE.search(sentence.text, max(0, post.head - 40), post.head) if governs else None
    if found is None:
        return None
    return _REGIONS.get(found["name"].lower()) or _REGIONS.get(found["name"].rpartition(" ")[2].lower())


def of_a_region(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a title is of a part of a state that nothing else tells."""
    if post.open and post.title in _OF_BODIES and _OF_A_BODY_BEFORE.search(sentence.text, 0, post.head):
        return True
    return post.open and post.title in _REGIONAL and _OF_A_REGION.search(sentence.text, 0, post.head) is not None


def of_somebody(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a name follows to whom the post is: "chief of staff to General Li"."""
    staff = post.title in ("chief of staff", "deputy", "adviser")
    return staff and _TO_SOMEBODY.match(sentence.text[post.end :]) is not None


# "the Assembly's defence committee, whose president": of the committee, whether or not it could be read
_WHOSE = re.compile(
    r"\b(?P<noun>panel|association|union|party|group|company|firm|club|federation|bank|foundation|movement|charity|league|court|chamber|"
    rf"{one_of(ALL)}),\s+whose\s+(?:[\w-]+\s+){{0,2}}$"
)


def of_something_else(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether "of" leads to a body or field that could not be read, where nothing else says of which body the post is."""
    if post.organisation is None and post.portfolio is not None and post.title.endswith("chairman"):
        return True  # "finance chair for a friend": of no ministry
    if post.organisation is not None or post.country is not None or post.portfolio is not None:
        return False
    if (whose := _WHOSE.search(sentence.text, 0, post.head)) is not None:
        return not any(m.start <= whose.start("noun") < m.end for m in (*sentence.organisations, *sentence.countries))
    if sentence.text.endswith((" at the time", " at that time"), post.start, post.end):
        return False  # "its commander at the time of the raid"
    named = (*sentence.organisations, *sentence.countries)
    return _OF_A_BODY.match(sentence.text[post.end :]) is not None and not any(
        mention.start < post.end < mention.end for mention in named
    )


_PARTY = re.compile(r"\b(?:Party|Congress|Union|Front|League|Movement|Alliance)\b|^[A-Z]{2,5}$|^[A-Z].* party$")


def is_creed(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> bool:
    """Whether the body of a post is a party of which its holder only is: "Republican governor", but "ANC president"."""
    if post.organisation is None:
        return False
    body = article.organisations[post.organisation]
    if body.kind != "party" and not body.name.endswith(" Party"):
        return False
    written = (sentence.text[m.start : m.end] for m in sentence.organisations if post.start <= m.start < post.end)
    return post.title != "president" or not any(map(_PARTY.search, written))


def place_before(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """The part of a state that stands before such a party: "Ohio GOP Gov. Bo Lind"."""
    creed = next(
        (m for m in sentence.organisations if m.organisation == post.organisation and m.start < post.head), None
    )
    if creed is None:
        return None
    return next(
        (
            m.organisation
            for m in sentence.organisations
            if article.organisations[m.organisation].kind == "place"
            and sentence.text[m.end : creed.start] in (" ", "’s ", "'s ")
        ),
        None,
    )
