"""Posts of the European Union that news names without it: "the European Commissioner for Energy", "Defence Commissioner Kubilas"
once the Commission was named, "Parliament President Mizzi" in news of the Union."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.fields import PORTFOLIOS

MEMBER = "member of the european parliament"
"""What an MEP is: a member there, whatever state sent him."""
_COMMISSION = "eu.commission"
_UNION = "eu"
_EUROPEAN = re.compile(
    r"\b(?:European\s+(?:Union\s+|Community\s+)?|(?:EC|EEC|EU)(?:[’']s)?\s+)(?:(?!High\b|high\b)[A-Za-z][\w-]+\s+){0,3}$"
)
_OF_EUROPE = re.compile(r"\bEurope|\bBrussels\b|\bCommunity\b")  # "EC" is an election commission elsewhere
_FIELDED = re.compile(r"(?!high |police |election |electoral |information )(?:[a-z-]+ ){1,3}commissioner")
_PRESIDES = re.compile(r"(?:\b[A-Z][\w-]*\s)?\b(?P<body>Commission|Council|Parliament)\s+(?:[Vv]ice[ -])?$")
_BODIES = {"Commission": _COMMISSION, "Council": "eu.council", "Parliament": "eu.parliament"}
_PRESIDENTS = ("president", "vice president")
_PRESIDED = re.compile(r"\s+(?:[A-Z][\w-]+\s+)?(?:Delors|Santer|Prodi|Barroso|Juncker|von der Leyen)\b")
_SEATS = frozenset(("BEL", "LUX"))  # of the Union's own bodies
_BACK = 3  # sentences
_ELSEWHERE = re.compile(r"^[Ii]n (?!Brussels|Strasbourg|Luxembourg)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*, ")
_OF_ANOTHER = re.compile(r"\s+(?:of|for)\s|\s+in\s+(?!Brussels|Strasbourg|Luxembourg)[A-Z]")
_PRESIDENT = re.compile(r"\b(?P<body>Commission|Council|Parliament) President\b")
_SAYS = re.compile(r"\bs(?:aid|ays)\s+(?:that\s+)?$")
# Of what states, towns and other bodies have commissioners and the Union has none.
_NEVER = ("information", "human rights", "refugee", "police", "privacy", "election", "electoral", "insurance")


def european(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> str | None:
    """The body of the Union, by its id in the packs, of which a post is; None where it is of none."""
    if post.title == MEMBER:
        return _BODIES["Parliament"]
    if post.described and _FIELDED.fullmatch(post.title):
        before = sentence.text[max(0, post.head - 50) : post.head]
        body = article.organisations[post.organisation].pack_id if post.organisation is not None else _UNION
        if body != _UNION or _EUROPEAN.search(before) is None:
            return None
        post.title = "commissioner"  # "EC farm commissioner"
        return _COMMISSION
    if post.title == "commissioner":
        return _COMMISSION if _is_commissioner(article, sentence, post) else None
    bare = post.country is None and post.organisation is None and post.head_end == post.end and not post.former
    if post.title == "president" and bare and _PRESIDED.match(sentence.text, post.end):
        # "President Delors", who never was one of a state
        return _COMMISSION if _OF_EUROPE.search(article.text) else None
    if post.title not in _PRESIDENTS or post.country is not None or not _speaks_of_union(article, sentence, post):
        return None
    presides = _PRESIDES.search(sentence.text[max(0, post.head - 30) : post.head])
    if presides is None or presides[0].strip().partition(" ")[0] not in _BODIES:
        return None  # "Security Council President"
    if presides["body"] != "Commission" and _speaks_of_state(article, sentence):
        return None  # "Serbia hopes to join the EU. Parliament President Jovic said": of Serbia's
    return _BODIES[presides["body"]] if not _is_of_another(sentence, post) else None


def _is_commissioner(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> bool:
    if post.organisation is not None:
        letters = sentence.text[post.start : post.head].split()[:1]
        named = article.organisations[post.organisation]
        field = named.pack_id is None and named.name.lower() in PORTFOLIOS
        if field and _named_before(article, sentence, post, _COMMISSION):
            return True  # "former External Affairs Commissioner Lind"
        if letters not in (["EC"], ["EEC"]) or (post.portfolio is None and _OF_EUROPE.search(article.text) is None):
            return article.organisations[post.organisation].pack_id == _UNION
    if _EUROPEAN.search(sentence.text[max(0, post.head - 50) : post.head]) is not None:
        return True
    return (
        post.portfolio is not None
        and post.country is None
        and not sentence.text[post.start : post.end].lower().startswith(_NEVER)
        and not _is_of_another(sentence, post)
        and _named_before(article, sentence, post, _COMMISSION)
    )


def _is_of_another(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether something beside a title tells of a body that is none of the Union's: "In London, Information Commissioner Bell",
    "Council President Keller of the canton of Bern", "Health Commissioner Moss said New York had no cases"."""
    ends = [post.head_end, *(m.end for m in sentence.people if 0 < m.start - post.end <= 2)]
    if _ELSEWHERE.match(sentence.text) or any(_OF_ANOTHER.match(sentence.text, end) for end in ends):
        return True
    states = [(m.start, m.end) for m in sentence.countries]
    return any(
        entity.label_ == "GPE"
        and _SAYS.search(sentence.text, post.end, entity.start_char) is not None
        and not any(start < entity.end_char and entity.start_char < end for start, end in states)
        for entity in (sentence.doc.ents if sentence.doc is not None else ())
    )


def _speaks_of_state(article: ArticleContext, sentence: SentenceContext) -> bool:
    """Whether a sentence or those before it name a state, whose parliament or council may be meant."""
    near = article.sentences[max(0, sentence.index - _BACK) : sentence.index + 1]
    if len({found["body"] for found in _PRESIDENT.finditer(sentence.text)}) > 1:
        return False  # "Parliament President Mizzi met Council President Moss"
    return any(m.country not in _SEATS and m.kind != "adjective" for each in near for m in each.countries)


def _speaks_of_union(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> bool:
    return any(_named_before(article, sentence, post, body) for body in (_UNION, *_BODIES.values()))


def _named_before(article: ArticleContext, sentence: SentenceContext, post: PostMention, body: str) -> bool:
    here = sentence.start + post.start
    return any(entry.pack_id == body and any(seen < here for seen in entry.seen) for entry in article.organisations)
