"""The posts to which a passive or intransitive verb brings its subject: "was named in May as commander"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene import Scene

_GAP = r"[\s,]*(?:by (?:an? |the )?(?:\w+ )?(?:decree|order|resolution|executive order)(?: of [^,.;]{2,60}?)?[\s,]+|(?:on|in|last|this|earlier|late|early)\b(?:(?! before )[^,.;]){0,30}[\s,]+|(?:once again|again|formally|officially|unanimously|also|instead|recently|then)\s+)?"
_TO_POST = rf"{_GAP}(?:(?:as|to be|to|to become|for|into|the post of|to the office of|(?:to|for) the (?:post|position|role|job) of|to the rank of|up to|in as|back as|(?:for|to) (?:a|an|his|her)(?: \w+)?(?: [\w-]+-year)? term as|(?:on|to|in) the position of|(?:to|in) (?:his|her|the) (?:current|present|new|latest) (?:post|position|job|role)(?: of| as|,))\s+)?(?:one of\s+(?:(?:the|its|his|her|their|[a-z]+)\s+){{0,3}}?)?(?:(?:the|a|an|its|his|her|their|new)\s+)*"
_FORMER = re.compile(r"\b(?:former|one-?time|erstwhile|ex)\b", re.I)


def called_former(scene: Scene, post: PostMention) -> bool:
    """ "Was named as a former minister in a statement": so called, and not appointed."""
    return post.former and _FORMER.search(scene.text, post.start, post.head) is not None


_FROM_POST = re.compile(r"\bfrom\s+(?:his|her|the|their)\s+(?:posts?|positions?|jobs?|roles?|duties)\b")
_GIVER = re.compile(r"\bby (?:(?:the|then|former|outgoing|new|his|her|its|their) )*$")
_ONE_OF_SEVERAL = re.compile(r"(?:first |second )?(?:vice|deputy) ")
# "was named commissar in 2012; since 2015 he has been commander": the second has a verb of its own
_OWN_CLAUSE = re.compile(r";[^;]*\b(?:he|she)\s+(?:is|was|has|had)\b")
_CANDIDATE = re.compile(r"\b(?:candidates?|nominees?|contenders?|finalists?|to replace|to succeed|to fill)\b")


def posts_after(scene: Scene, verb: Verb, end: int) -> list[PostMention]:
    """The posts to which a passive or intransitive verb brings its subject."""
    post = scene.post_after(end, _TO_POST)
    if post is not None and any(
        end < m.start and scene.text[m.end : post.start] == ", " for m in scene.sentence.people
    ):
        return []  # "was appointed by order of President Bell, chairman of the council": what Bell is
    if post is None and verb.lemma in ("confirm", "swear"):
        post = scene.post_after(
            end, r"[^.;]{0,70}?\bas\s+(?:(?:the|an?)\s+)?"
        )  # "in a 52–48 vote on 3 July as ambassador"
    if post is None:
        for noun in [*verbs.objects(verb.token), *verbs.prepositional(verb.token, "as", "to", "for")]:
            found = scene.sentence.post_at(noun.idx)
            if found is not None and found.start >= end and not _FROM_POST.search(scene.text[end : found.start]):
                post = found
                break
    if post is not None and any(
        end < m.start and re.fullmatch(r",\s+(?:the\s+)?", scene.text[m.end : post.start])
        for m in scene.sentence.people
    ):
        return []  # "was appointed by an order of Ba, chairman of the council"
    if post is not None and (called_former(scene, post) or _GIVER.search(scene.text, end, post.start) is not None):
        return []  # "was named years ago by the president of that time"
    if post is None or scene.led(post) is not None or _CANDIDATE.search(scene.text[end : post.start]):
        return []
    if post.indefinite and post.organisation is None and post.portfolio is None and _ONE_OF_SEVERAL.match(post.title):
        post.indefinite = False  # "became a vice chairman", of the same
    post.definite = post.definite or not post.indefinite  # "promoted to vice chairman": of the body last named
    joined = scene.joined_posts(post)
    for each in joined:
        each.definite = each.definite or not each.indefinite  # "became chief of staff of the fleet and later commander"
    own = (n for n in range(1, len(joined)) if _OWN_CLAUSE.search(scene.text[joined[n - 1].end : joined[n].start]))
    return joined[: next(own, len(joined))]
