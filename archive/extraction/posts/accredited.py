"""To whom an envoy is sent: "ambassador of Russia to the United States", "charge d'affaires at the American embassy in Riyadh"."""

from __future__ import annotations

import re

from archive.extraction.context import CountryMention, PostMention, SentenceContext
from archive.extraction.fields import ends_in_field
from archive.packs.countries import country_name, country_of, seated_in

_FORMAL = re.compile(r"\b(?:Republic|Kingdom|State|Federation|Commonwealth|Sultanate|Principality|Union)\b")


_TO = re.compile(r"^,?\s+to\s+(?:the\s+)?")


_EMBASSY = re.compile(
    r",?\s+(?:(?:ad interim|a\.i\.),?\s+)?(?:at|of|in)\s+the\s+(?P<embassy>(?:[A-Z][\w.]*\s+){0,3}[Ee]mbassy)"
)


# "military attache at the Embassy of China in India"
_OF_STATE = re.compile(
    r",?\s+(?:at|in|of)\s+the\s+[Ee]mbassy\s+of\s+(?:the\s+)?(?P<sender>[A-Z][\w’'-]+(?:\s+(?:of\s+)?[A-Z][\w’'-]+){0,4})\s+(?:in|to)\s+"
    r"(?:the\s+)?(?P<there>[A-Z][\w’'-]+(?:\s+(?:of\s+)?[A-Z][\w’'-]+){0,3})"
)
_PLACED = re.compile(r"\s+(?:in|to)\s+(?:the\s+)?(?:[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?,\s+)?(?:the\s+)?")


ACCREDITED = re.compile(r"ambassador|envoy|consul|commissioner|representative|delegate|charge d'affaires|attache")


# Who is sent with a charge of his own, and the words of it.
_CHARGED = frozenset(
    (
        "high commissioner",
        "high representative",
        "special representative",
        "special envoy",
        "special rapporteur",
        "envoy",
    )
)
_FOR = re.compile(r"\s+for\s")
_NAME = r"[A-Z][\w’'-]*(?:\s+(?:(?:of|and)\s+(?:the\s+)?)?[A-Z][\w’'-]*){0,4}"
_CHARGE = re.compile(
    rf"(?:\s+of\s+the\s+(?:U\.?N\.?\s+|United\s+Nations\s+)?Secretary-General)?\s+(?P<link>for|to|on)\s+(?:the\s+)?(?P<name>{_NAME}(?:\s+(?:affairs|issues?)\b)?)(?![’'\w])"
)


# "the Chinese ambassador in Harare": to the state whose capital it is
_IN_CAPITAL = re.compile(r"\s+(?:in|at)\s+(?:the\s+)?")


def accredited(sentence: SentenceContext, post: PostMention) -> None:
    """To whom, after whose: "the ambassador of Russia to the United States", "permanent representative of Mali to the UN"."""
    if " to " not in post.title and _sent_by(sentence, post):
        return
    if embassy := _EMBASSY.match(sentence.text, post.end):
        # "charge d'affaires at the American embassy in Riyadh, Saudi Arabia": to the state where it stands
        found = [m for m in sentence.countries if m.start >= embassy.end("embassy") and m.kind != "adjective"]
        found = [m for m in found if _PLACED.fullmatch(sentence.text[embassy.end("embassy") : m.start])]
        if found and " to " not in post.title and post.title != "ambassador" and ACCREDITED.search(post.title):
            named = found[0].kind == "name"  # or "at the embassy in Paris"
            state = sentence.text[found[0].start : found[0].end] if named else country_name(found[0].country)
            post.title = f"{post.title} to {state}"
            post.end = found[0].end
            sender = country_of(embassy["embassy"].rpartition(" ")[0])
            post.country = post.country or sender  # "at the American embassy in Riyadh"
            return
    if (
        (post.country is not None or post.title in ("ambassador", "envoy") or post.title.endswith("attache"))
        and re.search(r"ambassador|charge d'affaires|attache|high commissioner", post.title)
        and " to " not in post.title
        and (place := _IN_CAPITAL.match(sentence.text, post.end))
        and (capital := next((m for m in sentence.countries if m.start == place.end() and m.kind != "adjective"), None))
        and capital.country != post.country
    ):
        post.title = f"{post.title} to {country_name(capital.country)}"
        post.end = capital.end
        return
    if (there := _seat_of_envoy(sentence, post)) is not None:
        post.title, post.end = f"ambassador to {country_name(there.country)}", there.end
        post.organisation, post.explicit = None, False
        return
    match = _TO.match(sentence.text[post.end :])
    if match is None or not ACCREDITED.search(post.title) or " to " in post.title:
        return
    at = post.end + match.end()
    for mention in (*sentence.organisations, *(m for m in sentence.countries if m.kind != "adjective")):
        if mention.start == at:
            post.title = f"{post.title} to {short_name(sentence.text[at : mention.end])}"
            post.end = mention.end
            return


def _seat_of_envoy(sentence: SentenceContext, post: PostMention) -> CountryMention | None:
    """The capital in which a state's one envoy sits, who is its ambassador: "the US envoy in Beijing"."""
    place = _IN_CAPITAL.match(sentence.text, post.head_end)
    if place is None or post.title != "envoy" or post.country is None or post.plural or post.indefinite:
        return None
    there = next((m for m in sentence.countries if m.start == place.end()), None)
    return there if there is not None and there.kind == "metonym" and there.country != post.country else None


def _sent_by(sentence: SentenceContext, post: PostMention) -> bool:
    """Reads the embassy of a state and where it stands: "attache at the Embassy of Norway in Peru" is Norway's to Peru."""
    embassy = _OF_STATE.match(sentence.text, post.head_end)
    if embassy is None or not ACCREDITED.search(post.title):
        return False
    sender, there = country_of(embassy["sender"]), country_of(embassy["there"])
    if there is None:
        town = next((m for m in sentence.countries if m.start == embassy.start("there")), None)
        there = town.country if town is not None else None
    if sender is None or there is None:
        return False
    post.country, post.organisation = sender, None
    post.title, post.end = f"{post.title} to {country_name(there)}", embassy.end()
    return True


def charged(sentence: SentenceContext, post: PostMention) -> None:
    """With what or where an envoy is charged, which makes another post of it: "High Commissioner for Human Rights", "special
    envoy for the Sahel"."""
    text = sentence.text
    if post.plural or post.title not in _CHARGED:
        return
    if post.portfolio is not None and post.title != "high representative" and _FOR.match(text, post.head_end):
        post.title, post.portfolio = f"{post.title} for {post.portfolio}", None
        return
    charge = _CHARGE.match(text, post.head_end)
    if charge is None or charge.end() < post.end or (charge["link"] == "to" and post.title == "high commissioner"):
        return
    low, high = charge.span("name")
    if any(mention.start < high and low < mention.end for mention in sentence.people) or any(
        when.start < high and low < when.end for when in sentence.whens
    ):
        return
    if any(m.start == low and m.organisation == post.organisation for m in sentence.organisations):
        post.organisation, post.explicit = None, False
    name = charge["name"].lower() if ends_in_field(charge["name"]) else charge["name"]
    post.title = f"{post.title} {charge['link']} {name}"
    post.end = high


def short_name(name: str) -> str:
    """A state by its short name: "to the French Republic" is to France, and so is "to Paris"."""
    code = country_of(name) if _FORMAL.search(name) else seated_in(name)
    return country_name(code) if code is not None else name
