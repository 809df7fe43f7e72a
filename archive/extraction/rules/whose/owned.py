"""A body that a phrase names by what owns it: "the navy's Eastern Fleet", "the commission's training department"."""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention
from archive.extraction.scene import Scene

_OWNS = re.compile(r"[’']s?\s+(?=\w)")


def innermost(scene: Scene, body: OrganisationMention) -> OrganisationMention | None:
    """The body that a phrase which begins with another is about; None where what follows the owner is no body."""
    while (own := _OWNS.match(scene.text, body.end)) is not None:
        part = next((m for m in scene.sentence.organisations if m.start == own.end()), None)
        if part is None:
            return None
        body = part
    return body
