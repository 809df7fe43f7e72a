"""Posts that somebody only claims or pretends to have, or is given by hearsay.

the self-styled president, Ba             an adjective before the title says so
Ba, who claims to be the army chief       so does the verb
According to rumours, Ba was named chief  and what the whole sentence rests on
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate
from archive.extraction.text.sought import sought

_NOT_TRULY = sought(
    r"\b(?:self-(?:proclaimed|styled|declared|appointed|anointed|described)|so-called|fake|bogus|phon(?:y|ey)|purported|would-be|"
    r"fictional|fictitious|imaginary|pretended|pretend|mock|aspiring|wannabe|impostor|sham)\s+(?:(?!of\b)[\w’'-]+\s+){0,6}$",
    re.I,
)
_REACH = 90  # characters before a title
_HEARSAY = sought(
    r"\b(?:according to|on|amid|by)\s+(?:\w+\s+){0,2}?(?:rumou?rs?|gossip|hearsay|speculation|(?:unconfirmed|unverified|false|fake|erroneous|anonymous online)\s+(?:[\w-]+\s+){0,2}"
    r"(?:reports?|posts?|claims?|accounts?|messages?))\b|^(?:an? |some |several |the )?(?:unconfirmed|unverified|false|fake)\s+(?:[\w-]+\s+){0,2}(?:reports?|posts?)\b"
    r"|\brumou?r(?:s have|s had| has| had) it\b",
    re.I,
)
_CLAIMS = frozenset("claim purport profess pretend".split())
_JOKES = frozenset("joke quip jest lie fantasise fantasize pretend".split())
_SELF = frozenset(("himself", "herself", "themselves"))
_STYLES = frozenset("call style dub fancy consider bill".split())


def pretended(candidate: Candidate) -> bool:
    """Whether nobody but the one who speaks of it gives somebody a post."""
    post, anchor, text = candidate.post, candidate.anchor, candidate.scene.text
    if post is not None and _NOT_TRULY.search(text[max(0, post.head - _REACH) : post.head]):
        return True
    if anchor is None:
        return False
    if verbs.lemma_of(anchor) in _STYLES and any(noun.lower_ in _SELF for noun in verbs.objects(anchor)):
        return True
    if candidate.title:
        return False
    above = verbs.lemma_of(anchor.head) if anchor.dep_ in ("xcomp", "ccomp") else ""
    if above in _JOKES or (above in _CLAIMS and anchor.dep_ == "xcomp"):
        return True
    return _HEARSAY.search(text) is not None
