"""A title set off from the name before it by commas, brackets or dashes, whatever else is told of its holder in between.

Hao Min, an ethnologist, at one time deputy head of the academy, ...      behind another apposition
Li Jun, the ship's commanding officer, ...                                 its body, which no list knows, before it
Sun Tao (to March: deputy commander of the fleet) ...                      a time before it
Qiu Jun, on paper, chief of staff.                                         no verb at all
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.rules.holding.appositions import apposed
from archive.extraction.rules.holding.beside_names import ASIDE, apposed_at
from archive.extraction.rules.untold.how_held import BEFORE_TITLE
from archive.extraction.rules.untold.titles_left import last_named, of_later_body, speaks, titles_left, without_clause
from archive.extraction.scene import Scene

_SET_OFF = re.compile(rf"\.?{ASIDE}\s*(?:,|[(（]|\s[–—-]+\s)\s*")
_LINKS = frozenset(("appos", "conj", "nmod", "npadvmod", "dep"))
_LONGEST = 140  # characters between a name and its title
# The last words before a title that leave it its own place: nothing, or what says how, when or of what body it is held.
_OF_ANOTHER = re.compile(
    r"\b(?:of|to|by|with|for|from|at|in|on|under|like|between|among|beside|near|against|about)\s+(?:(?:the|an?|its|his|her|their)\s+)?$",
    re.I,
)


def set_off(scene: Scene) -> None:
    """Adds such titles."""
    left = {id(post): head for post, head in titles_left(scene)}
    if not left:
        return
    others = {id(post) for post in scene.sentence.posts if id(post) not in left}

    def beside(scene: Scene, at: int, post: PostMention) -> bool:
        mention = last_named(scene, post.start)
        if mention is None or at < mention.end or apposed_at(scene, mention.end, post):
            return False  # what stands right beside a name has been looked at
        if post.title == "member" or not _goes_with(scene, mention, at, post, left[id(post)]):
            return False
        return not of_later_body(scene, post, mention.person)

    for mention in scene.sentence.people:
        apposed(scene, mention, others, beside)


def _goes_with(scene: Scene, mention: PersonMention, at: int, post: PostMention, head: Token) -> bool:
    gap = scene.text[at : post.start]
    opened = _SET_OFF.match(gap)
    if opened is None or len(gap) > _LONGEST or speaks(scene, post):
        return False
    if any(_OF_ANOTHER.search(scene.text, at, end) for end in (post.start, post.head)):
        return False
    if any(mention.end <= other.start < post.start for other in scene.sentence.posts):
        return False
    if not without_clause(scene, mention.end, post.start):
        return False
    return _in_time(scene, at, post) or _hangs_on(head, mention)


def _hangs_on(head: Token, mention: PersonMention) -> bool:
    """Whether a noun is apposed to a name, or joined to what is."""
    token, links = head, set()
    while token.dep_ in _LINKS and token.head != token:
        links.add(token.dep_)
        token = token.head
        if mention.start <= token.idx < mention.end:
            return "appos" in links or "npadvmod" in links
    return False


_ENDS = re.compile(r"\s*(?:[;,.)]|$)")


def _in_time(scene: Scene, at: int, post: PostMention) -> bool:
    """ "Qiu Jun, on paper, chief of staff", "Hao, a lawyer, at one time mayor": how it was held, whatever the parser makes of it."""
    found = BEFORE_TITLE.fullmatch(scene.text, at, post.start)
    if found is None or _ENDS.match(scene.text, post.end) is None:
        return False
    post.former = post.former or bool(found["earlier"])
    return True
