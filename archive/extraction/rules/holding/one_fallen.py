"""The one of several holders to whom a lead says something was done, where the next sentence names him as done something to:
"A member of the commission has been suspended. General Moss, 60, is suspected of taking bribes"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Scene
from archive.extraction.scene.subjects_before import is_subject

_DONE_TO = frozenset(
    """
    suspend arrest detain investigate expel dismiss remove sack fire jail sentence charge indict convict purge accuse probe
    question kill injure wound hospitalise hospitalize demote reprimand punish try place take
    """.split()
)
_SUFFERED = _DONE_TO | frozenset("suspect find bring hand give strip report see hold allege say believe".split())

_SUFFERS = re.compile(
    r"(?:\s*[(（][^()（）]{1,20}[)）])?(?:\s*,\s*\d{2}\s*,|\s*,\s*who\s[^,;.]{3,90},)?\s+(?:is|was|has\s+been|had\s+been)\s+(?:now\s+)?"
    r"(?:suspected|accused|believed|said|alleged|held|found|taken|detained|questioned|investigated|arrested|suspended)\b"
)


def one_fallen(scene: Scene, following: SentenceContext) -> tuple[PostMention, int] | None:
    """The post that such a lead gives to one of several, and who he is; None where the two sentences may tell of two people."""
    sentence = scene.sentence
    posts = [post for post in sentence.posts if not post.counterpart]
    if (
        sentence.people
        or len(posts) != 1
        or not posts[0].indefinite
        or posts[0].plural
        or not _is_done(sentence, posts[0])
    ):
        return None
    post = posts[0]
    if post.former or post.then or post.incoming or post.nominated or post.ended:
        return None
    if post.country is None and post.organisation is None:
        return None
    first = min(following.people, key=lambda mention: mention.start, default=None)
    if first is None or not first.full:
        return None
    rank_end = max((high for low, high in following.ranks if low == 0), default=0)
    if following.text[rank_end : first.start].strip(" ."):
        return None
    if following.doc is None:  # nothing in it had to be parsed
        return (post, first.person) if _SUFFERS.match(following.text, first.end) is not None else None
    root = next((word for word in following.doc if word.dep_ == "ROOT"), None)
    if root is None or not is_subject(first, following):
        return None
    return (post, first.person) if verbs.read_verb(root).passive and verbs.lemma_of(root) in _SUFFERED else None


def _is_done(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether something befalls the holder of a post by the main verb."""
    head = sentence.head_token(post.head, post.head_end)
    if head is None or head.dep_ != "nsubjpass":
        return False
    verb = verbs.read_verb(head.head)
    main = head.head.dep_ == "ROOT" or (head.head.dep_ == "ccomp" and head.head.head.dep_ == "ROOT")
    return main and verb.lemma in _DONE_TO and not verb.negated and not verb.modal and verb.tense is not Tense.FUTURE
