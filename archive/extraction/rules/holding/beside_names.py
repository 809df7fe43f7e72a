"""What may stand between a name and the post beside it: how it is held, since when, and what else its holder is.

Li Wei, once commander of the fleet                      an adverb
Li Wei, from 2007 to 2012 commander of the fleet         a time
Li Wei, a retired pilot and former commander             a trade, which is no post
Li Wei, an obscure regional commander                    adjectives
General Li Wei, NI (M), Commander                        decorations
Sen. Ann Bell, R-Miss., the chair                        a party and a state
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import POST_NOMINALS, SHORT
from archive.extraction.places.towns import GOVERNED
from archive.extraction.posts.sharing import of_unnamed
from archive.extraction.scene import Scene
from archive.extraction.when import When
from archive.extraction.when.values import Kind

ASIDE = (
    rf"{POST_NOMINALS}(?:\s*[(（][^()（）]{{1,40}}[)）]){{0,2}}(?:\s+(?:himself|herself)(?=,))?"
    r"(?:,\s+(?:(?:at\s+|far\s+|second\s+from\s+)?(?:left|right|cent(?:er|re))|front|rear)(?=,))?"  # of a picture
)
ORIGIN = (
    r"(?:\s+from\s+(?:the\s+)?[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?(?=,)"
    r"|\s+of\s+(?:the\s+)?(?:[A-Z][\w’'-]+\s+(?:(?:and|for|of)\s+)?){1,5}(?:[Pp]arty|[Cc]oalition|[Aa]lliance|[Mm]ovement|[Uu]nion)(?:\s+\([A-Z]\w+\))?(?=[,.;]))?"
)
"""From where or of which party the holder of a title before his name is: "the director, Bo Lind from Norway, said"."""
_DECORATIONS = r"(?:\s*,\s*(?-i:[A-Z]{2,5}(?:\s?\([A-Z]{1,4}\))?|[RDI]-[A-Z][\w. ]{1,12})(?=\s*,))*"
_AGE = r"(?:\s*,\s*(?:aged\s+|now\s+)?\d{2}(?:\s+years\s+old)?(?=\s*,))?"
_UNTIL = r"(?:(?:up )?(?:until|till)|up to) (?:recently|then|now|(?:(?:early|earlier|late|later|the (?:end|middle|beginning) of|only) )?(?:last|this) (?:year|month|week|spring|summer|autumn|fall|winter|(?-i:[A-Z][a-z]+))|(?:an?|two|three|four|five|six|seven|eight|nine|ten|some|a few) (?:year|month|week|day)s? ago|(?:early |late |mid-?)?\d{4}|[A-Z]\w+(?: \d{4})?)"
_TIME = r"since (?:(?:early|late|mid-?) ?)?(?:[A-Z]\w+ )?(?:\d{4}|(?-i:[A-Z]\w+)|last (?:year|month|week|spring|summer|autumn|fall|winter))|(?:from|between) \d{4} (?:to|and|until) \d{4}|for (?:(?:the (?:last|past) )?(?:\w+ ){0,2}(?:years|decades|months)|a (?:long )?(?:time|while|decade|year))|at one (?:time|point)|in (?:the past|earlier years)"
_ADVERBS = (
    rf"(?:(?:twice|one of|(?:the )?(?:most (?:senior|junior)|senior|junior|youngest|oldest|longest-serving|highest-ranking|last|first) of|{_UNTIL}|{_TIME}|also|already|likewise|currently|now|then|once|hitherto|so far|thus far|to date|heretofore|latterly|earlier|formerly|previously|prevously|most recently|at (?:that|the) time|"
    r"today|until|himself|herself|both|all(?: of them)?|the country's|concurrently|newly appointed),?\s+)*"
)
_TRADES = (
    r"(?:diplomat|general|admiral|colonel|brigadier|officer|soldier|pilot|submariner|lawyer|jurist|politician|economist|banker|engineer|"
    r"academic|scholar|scientist|journalist|historian|technocrat|businessman|businesswoman|doctor|physician|author|expert|strategist|"
    r"veteran|native|loyalist|spy|policeman|cadre|civilian|teacher|writer|novelist|graduate)"
)
_TRADE = rf"(?:(?:an?|the)\s+(?:[\w’'-]+\s+){{0,4}}?{_TRADES}\s+(?:and|turned|who\s+(?:was|is)(?:\s+(?:also|once|now))?)\s+(?:(?:now|once|formerly|also)\s+)?)?"
APPOSITION = re.compile(
    rf"{ASIDE}{_AGE}{_DECORATIONS}\s*(?:,|\(|\[|（|–|—|--| - |:|\|)\s*(?P<adverbs>{_ADVERBS}{_TRADE})(?:(?:the|a|an)\s+)?",
    re.I,
)
_NOUN_AND = re.compile(
    rf"{ASIDE}{_AGE},\s+(?:an?|the|one of)\s+(?:[\w’'-]+\s+){{1,9}}?and\s+(?:(?:now|currently|also|today)\s+)?(?:(?:the|an?)\s+)?",
    re.I,
)
# ", club president and the"
_OPEN_AND = re.compile(
    rf"{ASIDE}{_AGE},\s+(?:(?:an?|the)\s+)?[a-z][\w’'-]*\s+(?:[\w’'-]+\s+){{1,4}}?and\s+(?:(?:now|currently|also|today)\s+)?(?:an?\s+)?"
)
_ONCE_AND = re.compile(
    rf"{ASIDE}{_AGE},\s+(?:(?:once|formerly|long|previously|hitherto|at one time|for (?:many )?years)\s+(?:an?\s+|the\s+|one of\s+)?[^,;:.()]{{3,60}}?|[^,;:.()]{{3,60}}?)"
    rf"\s+(?:and|but)\s+(?:later|subsequently|afterwards|then|before that|earlier|previously|formerly|more recently|most recently|{_UNTIL}),?\s+(?:(?:the|an?|its|his|her)\s+)?",
    re.I,
)
# ", widely known as a reformer and currently the": the adverb says of whom what follows is told
_NOW = re.compile(
    rf"{ASIDE}{_AGE},\s+[^;:.()]{{3,90}}?(?:,|\band)\s+(?:now|currently|presently)\s+(?:(?:the|an?|its)\s+)?", re.I
)
FORMERLY = re.compile(
    r"\b(?:twice|once|later|subsequently|afterwards|before that|more recently|hitherto|so far|thus far|to date|heretofore|latterly|earlier|formerly|previously|prevously|most recently|at (?:that|the|one) (?:time|point)|until|till|then|(?:from|between) \d{4}|in the past|in earlier years|up to|for (?!the (?:last|past)\b)(?:\w+ ){0,3}(?:years|decades|months|time|while|decade|year))\b",
    re.I,
)
_NO_COMMA = re.compile(rf"{ASIDE}\s+(?:the\s+)?")
# "Hungary's prime minister between 1990 and 1994, Pavel Novak, was charged"
COMMA = re.compile(
    SHORT
    + r"(?:\s+then|\s+(?:himself|herself)|\s+(?:whom\s+|that\s+)?(?:he|she)\s+(?:has\s+|had\s+)?(?:replace[ds]|succeed(?:s|ed)|followed|relieved)|\s+(?:between|from|during|until|before|in|since|for)\s+(?:the\s+)?[\w -]{3,30}?)?,\s+(?:(?:namely:?|currently|presently|at present|now)\s+)?|\s+[–—-]+\s+"
)
EARLIER = re.compile(r"\b(?:before (?:that|this)|prior to that|previously|formerly|earlier|once)\b")
_ADJECTIVES = frozenset(("ADJ", "ADV", "PUNCT", "CCONJ"))


def apposed_at(scene: Scene, at: int, post: PostMention) -> bool:
    """Whether nothing but words of these kinds stands between a name that ends at `at` and a post."""
    text = scene.text
    if text.startswith(".,", at) and text[:at].endswith((" Jr", " Sr")):
        at += 1  # "Charles Brown Jr., chairman of ..."
    if APPOSITION.fullmatch(text[at : post.start]) or time_before(scene, at, post) is not None:
        return True
    if _joined_to_noun(scene, at, post):
        return True
    if post.organisation is not None and text[post.head].isupper() and _NO_COMMA.fullmatch(text, at, post.head):
        return scene.led(post) is None  # "Wang Haijiang the Commander of the Western Theater Command"
    lead = re.match(rf"{ASIDE}{_AGE},\s+{_ADVERBS}(?:an?|the)\s+", text[at : post.start], re.I)
    if lead is None or post.title == "member":
        return False  # "an outstanding member of the party"
    words = scene.sentence.span(at + lead.end(), post.start)
    return (
        words is not None
        and 0 < len(words) <= 5
        and all(
            word.pos_ in _ADJECTIVES or (word.pos_ in ("VERB", "NOUN") and "-" in text[at : post.start])
            for word in words
        )
    )


_TIME_OPENS = re.compile(
    rf"{ASIDE}{_AGE},\s+(?:(?:as\s+(?:late|recently)\s+as|in|during|until|till)\s+(?:the\s+)?)?", re.I
)
_TIME_ENDS = re.compile(r"(?:\s+(?:also|briefly|once|still))?,?\s+(?:(?:the|an?|its|one of the)\s+)?")


def time_before(scene: Scene, at: int, post: PostMention) -> When | None:
    """The time that alone stands between a name that ends at `at` and a post: "Lind, from 2001 to 2003 governor of Bergen",
    "Holm, in the 1990s the finance minister"."""
    return next(
        (
            when
            for when in scene.sentence.whens
            if at < when.start < when.end <= post.start
            and _TIME_OPENS.fullmatch(scene.text, at, when.start)
            and _TIME_ENDS.fullmatch(scene.text, when.end, post.start)
        ),
        None,
    )


def _joined_to_noun(scene: Scene, at: int, post: PostMention) -> bool:
    """ "Li Wei, a veteran of the border war and the commander of the fleet": what else somebody is, no verb and no name in it."""
    text = scene.text
    between = [other for other in scene.sentence.posts if at <= other.start < post.start]
    another = scene.text.startswith("the ", post.start)  # "club president and the mayor of Oslo clashed"
    patterns = (_NOUN_AND, _NOW, _ONCE_AND, *((_OPEN_AND,) if between and not another else ()))
    if not any(pattern.fullmatch(text, at, post.start) for pattern in patterns):
        return False
    once = _ONCE_AND.fullmatch(text, at, post.start) is not None
    named = any(at <= m.start < post.start for m in scene.sentence.people)
    if (named and not once) or any(
        # "the squadron commander and deputy mayor of London": of a squadron that has no name here
        not once
        and not (other.open or of_unnamed(scene.sentence, other))
        and (other.title != "member" or other.organisation is not None)
        for other in between
    ):
        return False
    words = scene.sentence.span(at + 1, post.start)
    return words is not None and not any(word.tag_ in ("VBZ", "VBD", "VBP", "MD", "WP", "WDT") for word in words)


def of_next(scene: Scene, mention: PersonMention, post: PostMention) -> bool:
    """ "Beside Defense Secretary Chuck Hagel, China's minister of defense, Gen. Chang Wanquan, said": who has a title of his
    own, in a phrase that opens the sentence, leaves the next to the subject between commas."""
    text = scene.text
    if _ranked_behind(scene, mention, post):
        return True
    owned = re.search(r"[’']s?\s+(?:[\w-]+\s+){0,2}$", text[post.start : post.head]) is not None
    if post.possessor is None and post.country is None and not owned:
        return False
    if not any(p.end <= mention.start and scene.led(p) is mention for p in scene.sentence.posts):
        return False
    following = next((m for m in scene.sentence.people if m.start > post.end), None)
    if following is None or not re.match(ASIDE + ",", text[following.end :]):
        return False
    opening = re.match(r"(?:[A-Z]\w+ing|Beside|With|Alongside|After|Before|Like|Unlike|At|In|Next)\b", text)
    return opening is not None and text.startswith(", ", post.end) and scene.only_ranks(post.end + 2, following.start)


def _ranked_behind(scene: Scene, mention: PersonMention, post: PostMention) -> bool:
    """ "Backed by President Obi, the Chief of Naval Staff, Admiral Eze, kept his post": where a title already leads the
    first name, what stands before a rank and a name between commas is of that name."""
    text = scene.text
    if not post.definite or not text.startswith(", ", post.end):
        return False
    if not any(p.end <= mention.start and scene.led(p) is mention for p in scene.sentence.posts):
        return False
    following = next((m for m in scene.sentence.people if m.start > post.end), None)
    return (
        following is not None
        and any(low == post.end + 2 for low, _ in scene.sentence.ranks)
        and scene.only_ranks(post.end + 2, following.start)
        and re.match(ASIDE + r",\s+(?:who\b|\w+(?:ed|s)\b|(?:has|had|was|is|will)\b)", text[following.end :])
        is not None
    )


_DUTY = re.compile(
    r"\s+(?P<link>of|for)\s+(?P<duty>(?!(?:the|an?|his|her|its|their|all)\b)[a-z][\w-]*(?: (?:and )?[a-z][\w-]*){0,3})(?=\s*[,.;])"
)
_OF_SOMETHING = re.compile(r"\s+(?:of|for|at|in|to|on|with)\b")


def of_owner(scene: Scene, mention: PersonMention, post: PostMention) -> None:
    """ "NASA's Ann Bell, deputy associate administrator, said": the body before the name is that of a bare title behind it."""
    if post.organisation is not None or post.country is not None or post.portfolio is not None or post.former:
        return
    if scene.text[post.start : post.head].lower().startswith(("the ", "its ", "their ", "his ", "her ")):
        return  # "NASA's Ann Bell, the chairman": of whatever else was told of
    if not scene.text.startswith(", ", mention.end) or post.start > mention.end + len(", an "):
        return
    owners = (m for m in scene.sentence.organisations if not m.generic and m.end < mention.start)
    owner = next((m for m in owners if re.fullmatch(r"[’']s?\s+", scene.text[m.end : mention.start])), None)
    duty = _DUTY.match(scene.text, post.end)
    if owner is None or (duty is None and _OF_SOMETHING.match(scene.text, post.end)):
        return
    if duty is not None:
        post.title, post.end = f"{post.title} {duty['link']} {duty['duty']}", duty.end()
    post.organisation, post.explicit, post.open = owner.organisation, True, False


# Of what body those are who bear such a title, whatever packs know of it
_OF_KIND = (
    (
        re.compile(r"\b(?:Police|Constabulary|Sheriff)\b"),
        re.compile(r"chief constable|superintendent|inspector|commissioner|chief$"),
    ),
    (re.compile(r"\bCourt\b"), re.compile(r"judge$|justice$|magistrate$|clerk$")),
    (re.compile(r"\bDistrict\b"), re.compile(r"us attorney$")),
)


_RULERS = r"(?:(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Gg]overnment|[Cc]abinet)[’']s\s+)"


def of_body_behind(scene: Scene, post: PostMention, mention: PersonMention) -> None:
    """ "Vice-Chairman Xu Qiliang of the Central Military Commission": takes the body behind the name that has such a post;
    "Judge Ann Bell of the U.S. District Court", "Mayor Carl Moss of Chicago"."""
    if post.organisation is not None or post.portfolio is not None or post.plural:
        return
    link = re.match(
        rf"{ASIDE}\s+(?:of|from)\s+(?:the\s+)?{_RULERS}?(?:[A-Z][\w-]+[’']s\s+)?", scene.text[mention.end :]
    )
    at = mention.end + link.end() if link else -1
    state = next((m for m in scene.sentence.countries if m.start == at and scene.text.startswith(" ", m.end)), None)
    body = next(
        (m for m in scene.sentence.organisations if m.start == at or (state is not None and m.start == state.end + 1)),
        None,
    )
    if body is None:
        return
    listed = post.country is None and scene.positions.has(scene.article, body.organisation, post.title)
    written = scene.text[body.start : body.end]
    governed = scene.article.organisations[body.organisation].is_place and post.title in GOVERNED
    if listed or governed or any(kind.search(written) and title.search(post.title) for kind, title in _OF_KIND):
        post.organisation, post.explicit = body.organisation, True


def one_of_few(text: str, post: PostMention) -> bool:
    """ "Another former vice chairman, Guo, was jailed": of the body that the text speaks of, which has several."""
    return (
        post.title.startswith("vice ")
        and re.match(r"(?:one|another)\s", text[post.start : post.head], re.I) is not None
    )


_AND = re.compile(r"\s*,?\s+and,?\s+")


def since_when(scene: Scene, start: int, end: int) -> str | None:
    """What joins two titles but for a time before the second, since when that one is held: "and since October a"."""
    since = next((w for w in scene.sentence.whens if start < w.start and w.end <= end and w.kind is Kind.SINCE), None)
    if since is None or _AND.fullmatch(scene.text, start, since.start) is None:
        return None
    return " and " if re.fullmatch(r",?\s+", scene.text[since.end : end]) else None
