"""Whom the press, or whoever saw them last, names by a post: "was named in reports as commander"."""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.text.furniture import AGENCIES

IN_PRINT = re.compile(
    r"\s+(?:in|by|on)\s+[^,.;]{0,40}?\b(?:reports?|media|accounts?|documents?|coverage|articles?|papers?|newspapers?|filings?|press|news|"
    r"websites?|lists?|programmes?|captions?|television)\b[^,.;]{0,20}?\s+as\b"
)
_PRESS = re.compile(
    rf"\b(?:{AGENCIES}|[Mm]edia|[Nn]ewspapers?|[Pp]apers?|[Rr]eports?|(?:[Nn]ews|[Pp]ress) agency|[Bb]roadcaster|[Dd]aily|Times|News|Gazette|Herald|Tribune|"
    r"[Ww]ebsite|[Mm]agazine|[Tt]elevision|TV)$"
)
# "was last seen in public as commander", "was last mentioned as commander in March"
_LAST_TOLD = frozenset(("see", "mention", "report", "show", "cite", "quote", "photograph", "picture", "name", "know"))


def named_in_print(text: str, verb: Verb) -> bool:
    """ "was named in state media reports as commander", "a newspaper named him as commander": called so, and not put there."""
    if verb.lemma != "name":
        return False
    if verb.passive and verb.token.dep_ != "acl":  # "State media in March named Li" may be parsed as a participle
        return IN_PRINT.match(text, verb.token.idx + len(verb.token)) is not None
    teller = verbs.subject(verb.token)
    return teller is not None and _PRESS.search(text[teller.left_edge.idx : teller.idx + len(teller)]) is not None


def last_told(verb: Verb) -> bool:
    """ "Was last seen as commander in August": he was that then, and nothing newer is known."""
    return (
        verb.lemma in _LAST_TOLD and verb.passive and verb.past and any(c.lower_ == "last" for c in verb.token.children)
    )
