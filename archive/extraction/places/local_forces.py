"""The police of towns and the offices of counties, where their spokesmen are told: "Mora police spokeswoman Ann Holm",
"the Polk County Sheriff's Office".
"""

from __future__ import annotations

from collections.abc import Iterator

from archive.extraction.capitals import UPPER
from archive.extraction.context import SentenceContext
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.places.districts import NO_BODY
from archive.extraction.text.sought import sought
from archive.identity import fold

_CAPITAL = rf"[{UPPER}][\w’'-]*\w"
_POLICE = sought(
    rf"(?<![\w’'.-])(?P<town>{_CAPITAL}(?: {_CAPITAL}){{0,2}}) [Pp]olice(?: [Dd]epartment)?(?=\s+spokes(?:man|woman|person)\b)"
)
_OFFICE = sought(
    rf"(?<![\w’'.-])(?P<town>{_CAPITAL}(?: {_CAPITAL}){{0,2}}) (?:County|Parish) "
    r"(?:Sheriff|District Attorney|State[’']s Attorney|Prosecutor|Medical Examiner|Coroner)[’']s (?:Office|Department)\b"
)


def local_forces(sentence: SentenceContext) -> Iterator[tuple[int, int]]:
    """(start, end) of each of them."""
    for pattern in (_POLICE, _OFFICE):
        for found in pattern.finditer(sentence.text):
            start, end = found.span()
            words = {fold(word) for word in found["town"].split()}
            if words & (NOT_A_NAME | NO_BODY) or any(m.start < end and start < m.end for m in sentence.countries):
                continue
            if not any(m.start < start and start < m.end for m in sentence.organisations):
                yield start, end
