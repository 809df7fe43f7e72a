"""Who opens the next sentence, named for the first time.

The navy has a new chief. Vice Admiral Zhao was promoted on Monday
A former governor is the new minister. Analysts said the choice of Zhao was no surprise
"""

from __future__ import annotations

import re

from archive.extraction.context import ASIDES, PersonMention, SentenceContext
from archive.extraction.lexicon import CHOOSING, THEN_FROM
from archive.extraction.parsing import verbs
from archive.extraction.scene.passage import Passage
from archive.extraction.scene.subjects_before import SAYING, is_subject
from archive.model import Role

_IT_IS = re.compile(
    r"(?:He|She|It)\s+is\s+|(?:His|Her)\s+name\s+is\s+|(?:The\s+job|The\s+post|It)\s+(?:goes|went|has\s+gone)\s+to\s+"
)
_CHOICE = re.compile(
    r"(?:[^,;:.]{3,70}\b(?:said|says?|believe|called|saw|see|welcomed|praised|criticised)\s+(?:that\s+)?)?(?:the|his|her)\s+"
    r"(?:formal\s+|official\s+|surprise\s+|unexpected\s+)?"
    r"(?:naming|choice|appointment|selection|promotion|nomination|election|confirmation|elevation|installation|pick)\s+of\b\s*",
    re.I,
)
# Nothing, his age or what he was before the verb: "Zhao, 58, was", "Zhao, who led the fleet, takes"; "Zhao, an analyst," is another
_BARE = re.compile(
    r"(?:\s*[(（][^()（）]{1,20}[)）])?(?:\s*,\s*\d{2}\s*,|\s*,\s*(?:who|the\s+first)\s[^,;.]{3,90},)?\s+(?=[a-z])"
)
# Whatever else he is, where he comes into something: "Zhao, an economist, was sworn in on Monday"
_COMES = re.compile(
    r"(?:\s*,\s*[^,;.]{2,90}){1,2},\s+(?:(?:was|is|has\s+been)\s+(?:formally\s+)?(?:sworn\s+in|appointed|named|chosen|picked|elected|confirmed)"
    r"(?=\s*[.,;]|\s+(?:on|by|in|late|last|this|to\s+the\s+(?:job|post|position))\b)|"
    r"(?:took|takes|will\s+take|has\s+taken)\s+(?:office|over|the\s+(?:oath|job|post|reins)|up\s+the)\b)"
)
# of a sentence that was not parsed
_ACTS = re.compile(r"(?:\s*,\s*\d{2}\s*,)?\s+(?:was|is|has|had|will|(?!said\b)[a-z]+ed)\b")
_LEADS = re.compile(r"\s*,\s*who\s+(?:leads|heads|chairs|runs|has\s+\w+|is)\b")
_ANSWERS = frozenset(
    """
    welcome criticise criticize praise thank accept reject appoint name nominate pick choose condemn applaud hail mourn
    denounce back support oppose question replace succeed fire sack dismiss
    """.split()
)
_FOLLOWS = frozenset(("replace", "succeed", "relieve"))
_FROM = re.compile(rf"\s+(?:takes|took|will\s+take|has\s+taken)\s+over{THEN_FROM.pattern}")
_OVER = re.compile(r"\s+(?:takes|took|will\s+take|has\s+taken)\s+(?:over|office|up\s+the)\b")
_TO_FOLLOW = re.compile(r"\s+(?:was|is|has\s+been)\s+[a-z]+(?:ed|en)\b[^,;]*\sto\s+(?:succeed|replace|follow)\s")
HIM = re.compile(r"\b(?:him|her(?!\s+[a-z]))\b")
_OTHERS = re.compile(r"\b(?:him|her|them)\b|\bthe\s+new\b")


_COMES_IN = frozenset(
    "swear appoint name choose elect confirm pick select install nominate promote approve assume".split()
)


def comes_next(scene: Passage) -> int | None:
    """Who opens the next sentence where it says that he comes into a post: whom a lead means by what is new. Who left, was beaten
    or has a view may be anybody: "China has a new minister. Zhao was removed in May"."""
    following = next((s for s in scene.article.sentences[scene.sentence.index + 1 :] if s.role not in ASIDES), None)
    person = opens_next(scene)
    if following is None or person is None:
        return None
    first = min(following.people, key=lambda mention: mention.start)
    root = next((word for word in following.doc or () if word.dep_ == "ROOT"), None)
    comes = root is not None and root.lemma_.lower() in _COMES_IN | _FOLLOWS
    comes = comes or (_CHOICE.match(following.text) is not None and _tells_of_choice(scene))
    return person if comes or _OVER.search(following.text, first.end) else None


def opens_next(scene: Passage, *, among: bool = False) -> int | None:
    """The one person with whom the next sentence begins; None where it may be somebody else, who speaks or acts on others.
    `among` lets him meet or name others there: of a lead that says who he is."""
    sentences = scene.article.sentences
    following = next((s for s in sentences[scene.sentence.index + 1 :] if s.role not in ASIDES), None)
    if following is None or not following.people:
        return None
    first = min(following.people, key=lambda mention: mention.start)
    before = {
        m.person for s in sentences[: scene.sentence.index + 1] if s.role in (Role.BODY, Role.QUOTE) for m in s.people
    }
    if first.person in before or not first.full:
        return None
    rank = next(
        (r for r in following.ranks if r[1] <= first.start and not following.text[r[1] : first.start].strip(" .")), None
    )
    opening = following.text[: rank[0] if rank is not None else first.start]
    if (said := _IT_IS.match(following.text)) is not None and said.end() == len(opening):
        return first.person
    if _CHOICE.fullmatch(opening) is not None and scene.sentence.role is Role.BODY:
        return first.person if _tells_of_choice(scene) else None
    acts = is_subject(first, following) if following.doc is not None else _ACTS.match(following.text, first.end)
    if (
        opening.strip()
        or not acts
        or not (_BARE.match(following.text, first.end) or _COMES.match(following.text, first.end))
    ):
        return None
    root = next((word for word in following.doc or () if word.dep_ == "ROOT"), None)
    alone = all(m.person == first.person or _acts_on_him(following, m) for m in following.people)
    follows = (root is not None and root.lemma_ in _FOLLOWS) or _FROM.search(following.text, first.end) is not None
    follows = follows or _TO_FOLLOW.search(following.text, first.end) is not None
    if not (alone or follows or among) or (HIM if among else _OTHERS).search(following.text):
        return None
    if not among and not follows and root is not None and root.lemma_ in _ANSWERS:
        return None
    own = following.head_token(first.start, first.end)
    does = verbs.governing_verb(own) if own is not None else root
    # "Zhao, 66, was taken away, sources said": he does not speak
    speaks = root is not None and root.lemma_.lower() in SAYING and (does is None or verbs.lemma_of(does) in SAYING)
    if among and rank is None and (_LEADS.match(following.text, first.end) or (root and root.lemma_ in _ANSWERS)):
        return None  # "The minister resigned. Kamau, who leads the opposition, welcomed it."
    return None if speaks and rank is None and not among else first.person


def _tells_of_choice(scene: Passage) -> bool:
    """Whether a sentence says that somebody is or becomes something, so that the choice of which the next speaks is his."""
    root = next((word for word in scene.sentence.doc or () if word.dep_ == "ROOT"), None)
    return root is not None and verbs.lemma_of(root) in CHOOSING | {"be", "become", "get", "take", "head", "lead"}


def _acts_on_him(sentence: SentenceContext, mention: PersonMention) -> bool:
    """Whether a name only says by whom it was done: "Zhao was sworn in by President Ma"."""
    head = sentence.head_token(mention.start, mention.end)
    return head is not None and any(word.dep_ == "agent" and word.head.dep_ == "ROOT" for word in head.ancestors)
