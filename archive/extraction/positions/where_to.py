"""What the place or body before it makes of a bare title of a life: "went to Oslo as ambassador", "joined the fleet as its
chief of staff"."""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.likely import state_by_name
from archive.packs.countries import country_name

_AS = re.compile(r"\s+(?:to\s+be|(?:to\s+serve\s+)?as)\s+(?:(?:the|its|an?|his|her)\s+)?$")
_TO = re.compile(r"\b(?:to|into|at|with|in|joined|entered)\s+(?:the\s+)?$")
_CLAUSE = re.compile(r"[;:(]|,\s+(?:and|but|who|which)\b|\band\s+(?:was|were|had|\w{3,}ed)\b")
_REACH = 90  # characters
# Who is sent abroad, by the state that sends.
_SENT = frozenset(("ambassador", "high commissioner", "envoy", "charge d'affaires", "minister plenipotentiary"))
_AMBASSADORS = ("ambassador to ", "high commissioner to ", "charge d'affaires to ")
_OF_STATES = frozenset(
    ("president", "vice president", "prime minister", "deputy prime minister", "premier", "chancellor")
)
_SENT_TO = re.compile(
    r"\b(?:sent|posted|went|goes|going|moved|moves|dispatched|despatched|returned|assigned|left\s+for|leaves\s+for)\s+(?:back\s+)?(?:to\s+)?"
    r"(?:the\s+)?(?P<there>[A-Z][\w.]*(?:\s[A-Z]\w+)?)(?:\s+in\s+(?:\w+\s+)?\d{4})?,?\s+(?:to\s+serve\s+)?as\s+(?:its\s+|the\s+)?(?:new\s+)?$"
)
_ELSEWHERE = re.compile(r"\s+(?:to|for|of|with)\s+(?:the\s+)?")
_MINISTRY = re.compile(
    rf"\b(?:(?P<before>{fields.ANY})\s+ministry|ministry\s+(?:of|for)\s+(?:the\s+)?(?P<after>{fields.ANY}))(?:\s+in\s+(?:\w+\s+)?\d{{4}})?$",
    re.I,
)
_IN_MINISTRIES = frozenset(
    "minister,deputy minister,vice minister,state secretary,permanent secretary,secretary,spokesperson".split(",")
)
_GOVERNMENT = re.compile(r"\b(?:Administration|White House|Government|Cabinet)\b", re.I)  # of which many are
_NO_BODY = frozenset(("country", "place", "government", "party"))


def where_to(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> None:
    """Gives a bare title of the subject the state or body to which they went as its holder."""
    topic = article.topic
    if topic is None or post.organisation is not None or post.portfolio is not None:
        return
    link = _AS.search(sentence.text[max(0, post.start - 20) : post.start])
    head = _AS.search(sentence.text[max(0, post.head - 20) : post.head]) if link is None else link
    if head is None:
        return
    end = max(0, post.start - 20) + head.start() if link is not None else max(0, post.head - 20) + head.start()
    first = max(0, end - _REACH)
    clause = [match.end() for match in _CLAUSE.finditer(sentence.text, first, end)]
    first = clause[-1] if clause else first
    if post.title == "permanent representative":
        there_ = [m for m in sentence.organisations if first <= m.start and m.end <= end and _led(sentence, m.start)]
        if len(there_) == 1:
            name = article.organisations[there_[0].organisation].name
            post.country, post.title = article.people[topic].country, f"{post.title} to {name}"
        return
    if post.title in _SENT:
        home = post.country or article.people[topic].country
        there = {m.country for m in sentence.countries if first <= m.start < end and _led(sentence, m.start)} - {home}
        if home is not None and len(there) == 1:
            post.country, post.title = home, f"{post.title} to {country_name(there.pop())}"
        return
    field = _MINISTRY.search(sentence.text, first, end) if post.title in _IN_MINISTRIES else None
    if field is not None:
        post.portfolio = fields.stored(field["before"] or field["after"])
        return
    bodies = [m for m in sentence.organisations if first <= m.start and m.end <= end and _led(sentence, m.start)]
    if len(bodies) != 1 or post.country is not None or post.title in _OF_STATES:
        return
    body = article.organisations[bodies[0].organisation]
    if body.kind not in _NO_BODY and not _GOVERNMENT.search(body.name):
        post.organisation, post.explicit, post.possessive_pronoun = bodies[0].organisation, True, False


def sent_from_home(article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None) -> None:
    """ "China names US envoy Qin Gang as minister": by the form of the name an envoy of the one state to the other; "Peru sent its
    ambassador in Cairo": of Peru."""
    its = post.country is None and post.possessive_pronoun and post.title.startswith(_AMBASSADORS)
    if its and sentence.text[post.start :].lower().startswith("its "):
        owners = [m for m in sentence.countries if m.end <= post.start and m.kind != "adjective"]
        if owners and not any(m.start > owners[-1].end and m.end <= post.start for m in sentence.organisations):
            post.country = owners[-1].country
        return
    if post.title not in ("ambassador", "envoy") or post.country is None or person is None:
        return
    home = state_by_name(article, article.people[person].name, post.country)
    if home is not None and article.salience[home]:
        post.title, post.country = f"{post.title} to {country_name(post.country)}", home


def sent_abroad(sentence: SentenceContext, post: PostMention) -> None:
    """ "Was sent to Washington as ambassador": to the state whose capital it is."""
    if post.title != "ambassador" or post.plural:
        return
    behind = _ELSEWHERE.match(sentence.text, post.head_end)
    if behind is not None and not any(m.start == behind.end() for m in sentence.countries):
        return  # "ambassador for UNICEF"
    sent = _SENT_TO.search(sentence.text, 0, post.start)
    there = next((m for m in sentence.countries if sent is not None and m.start == sent.start("there")), None)
    if there is not None and there.country != post.country:
        post.title = f"{post.title} to {country_name(there.country)}"


def _led(sentence: SentenceContext, start: int) -> bool:
    return _TO.search(sentence.text[max(0, start - 15) : start]) is not None
