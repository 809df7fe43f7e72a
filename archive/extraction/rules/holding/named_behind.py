"""People named only behind the clause that tells their post: "Two men who served as minister, Li and his predecessor Wei,
were expelled"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.holding.beside_names import ASIDE
from archive.extraction.scene import Scene

_NEXT = re.compile(
    rf"{ASIDE}\s*(?:,\s*(?:and\s+)?|and\s+)(?:(?:his|her|their)\s+(?:own\s+)?(?:predecessor|successor),?\s+)?"
)


def named_behind(scene: Scene, verb: Verb, post: PostMention) -> list[int]:
    """The people behind a post whose clause hangs on a noun that names nobody; one alone after a noun in the singular."""
    noun = verb.token.head
    if verb.token.dep_ != "relcl" or noun.pos_ not in ("NOUN", "NUM"):
        return []
    if any(m.end <= verb.token.idx and m.start > noun.left_edge.idx for m in scene.sentence.people):
        return []  # the noun has its name before the clause
    found: list[int] = []
    at = post.end
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        gap = _NEXT.match(scene.text, at)
        if gap is None or (not found and "," not in gap.group()) or not scene.only_ranks(gap.end(), mention.start):
            break
        found.append(mention.person)
        at = mention.end
        if noun.tag_ == "NN":
            break
    return found


_ENDS = re.compile(rf"{ASIDE}\s*(?:[.;]|$)")


def ends_with_name(scene: Scene, post: PostMention) -> bool:
    """ "He last spoke when he met the commander of the fleet, Ba.": the name is in apposition, for no clause follows."""
    named = scene.named_at(post.end + 2)
    return named is not None and _ENDS.match(scene.text, named.end) is not None


def of_a_thing(scene: Scene, post: PostMention) -> bool:
    """Whether "whose" before a post is said of a common noun that means none of the bodies named."""
    if not scene.text[post.start :].lower().startswith("whose "):
        return False
    before = scene.sentence.span(max(0, post.start - 2), post.start)
    noun = before[-1] if before is not None and len(before) else None
    return (
        noun is not None
        and noun.pos_ == "NOUN"
        and not any(m.start <= noun.idx < m.end for m in scene.sentence.organisations)
    )
