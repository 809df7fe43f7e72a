"""The body on which a clause of who led it hangs.

The command, which Paparo leads, is large.                         the noun before "which"
The Rocket Force, the service that he used to command.             what the noun is said of
She takes over the Foreign Ministry, the ministry she led before.  the same without a pronoun
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.body_nouns import ALL
from archive.extraction.context import OrganisationMention
from archive.extraction.parsing import verbs
from archive.extraction.rules.holding.headship import is_place, organisation_of
from archive.extraction.scene import Scene

_BODIES = ALL | {"body", "company", "bank", "group", "arm"}

_IN = re.compile(r"\s+(?:in|at|from|outside|near|on)\s+(?:the\s+)?")


def _there(scene: Scene, body: OrganisationMention) -> OrganisationMention:
    """The body that lies in a place, where the place stands right before the clause: "the 39th Group Army in Liaoning, which he led"."""
    if not is_place(scene, body):
        return body
    lying = (m for m in scene.sentence.organisations if _IN.fullmatch(scene.text, m.end, body.start))
    return next(lying, body)


def body_of_clause(scene: Scene, token: Token) -> OrganisationMention | None:
    """The body of which a relative clause tells who led it; None where the verb stands in no such clause."""
    clause = token.head if token.dep_ == "xcomp" and token.head.lemma_.lower() == "use" else token
    if clause.dep_ != "relcl":
        return None
    objects = [noun for noun in verbs.objects(token) if noun.tag_ in ("WDT", "WP") or noun.lower_ == "that"]
    if not objects and any(noun.i > token.i for noun in verbs.objects(token)):
        return None
    if objects:
        # Whatever the parser hangs the clause on.
        which = objects[0].idx
        before = (m for m in scene.sentence.organisations if scene.text[m.end : which] in (", ", " "))
        if (body := next(before, None)) is not None:
            return _there(scene, body)
    noun = clause.head
    if (body := organisation_of(scene, noun)) is not None:
        return body if objects or body.end < clause.idx else None
    said = noun.head if noun.dep_ == "appos" and noun.lemma_.lower() in _BODIES else None
    return organisation_of(scene, said) if said is not None else None
