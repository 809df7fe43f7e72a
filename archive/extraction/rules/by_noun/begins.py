"""What begins by a noun: "the appointment of Novak as minister", "his nomination for the post of envoy", "her rise to chairman"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.parsing import verbs
from archive.extraction.rules.by_noun.spoken_of import UNDONE, modality_of_noun
from archive.extraction.rules.by_noun.whose_change import post_behind, whose_change
from archive.extraction.rules.whose.new_post import new_post
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_OF_PERSON = frozenset(("choice", "selection", "naming"))
# A candidacy for a post that others fill, and not one in an election: "approved the candidacy of Rusu for the post of minister"
_CANDIDACIES = frozenset(("candidacy", "candidature"))
_PUTS = frozenset(
    "approve back support endorse confirm propose submit put forward present consider hold agree discuss".split()
)
_BY_VOTERS = re.compile(
    r"\b(?:president|governor|mayor|leader|senator|representative|member|lawmaker|councillor|sheriff|congressman)$"
)
_NAMES_FOR = frozenset(("nomination", "candidacy", "candidature", "choice", "selection", "appointment"))
_TO_BODY = re.compile(r"\s+to\s+(?:the\s+)?")
_RISES = frozenset(("rise", "ascent", "ascension", "accession", "arrival"))
_FOR_POST = rf"{BEHIND_NAME}\s+(?:for|to)\s+the\s+(?:post|position|job|role|office)\s+of\s+(?:(?:the|a|an|its|his|her|new|next)\s+)*"
_TO_FOLLOW = re.compile(r"\s+to\s+(?:succeed|replace|follow)\b")  # whose post is meant, that rule says


def begins_by_noun(scene: Scene, noun: Token, word: str) -> None:
    """Adds what a noun for a beginning tells of."""
    if noun.dep_ in ("dobj", "obj") and verbs.lemma_of(noun.head) in ("owe", "attribute", "credit"):
        return  # "owes his rise to the president"
    modality = modality_of_noun(noun)
    if word in _CANDIDACIES and verbs.lemma_of(verbs.governing_verb(noun) or noun) not in _PUTS:
        return
    if word in ("nomination", *_CANDIDACIES) and modality is not Modality.DENIED:
        modality = Modality.PROSPECTIVE  # withdrawn, praised or awaited, it has been made
    people = whose_change(scene, noun, owned=word not in _OF_PERSON)
    if word == "swearing":  # the parser parts "swearing-in"
        people = people or [
            (m.person, m.end)
            for m in scene.sentence.people
            if scene.only_ranks_after_of(noun.idx + len("swearing-in"), m.start)
        ]
    if (
        word in _RISES
        and scene.post_after(noun.idx + len(noun), r"\s+to\s+(?:(?:the|a|an)\s+)?(?:post of\s+)?") is None
    ):
        return
    link = _TO_BODY.match(scene.text, noun.idx + len(noun))
    body = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
    if body is not None and scene.article.organisations[body.organisation].kind == "ministry" and modality is not None:
        for person, end in people:  # "his elevation to the ministry in March"
            position = scene.head_of(body)
            start = min(noun.idx, end)
            scene.change(
                person, Aspect.BEGAN, "appointment", noun, start, body.end, position=position, modality=modality
            )
        return
    for person, end in people:
        post = post_behind(scene, noun, end)
        if word not in _CANDIDACIES and not _TO_FOLLOW.match(scene.text, end):
            post = post or new_post(scene, person)
        if post is None and word in _NAMES_FOR:
            post = scene.post_after(end, _FOR_POST) or scene.post_after(noun.idx + len(noun), _FOR_POST)
        if post is None or modality is None or (word in _CANDIDACIES and _BY_VOTERS.search(post.title)):
            continue
        undone = UNDONE.match(scene.text, post.end)
        if undone is not None and undone["ahead"] is None:
            continue  # "his appointment as minister was blocked"
        modality = Modality.PROSPECTIVE if undone is not None else modality
        post.definite = post.definite or not post.indefinite
        for joined in scene.joined_posts(post):
            start = min(noun.idx, end)
            scene.change(person, Aspect.BEGAN, "appointment", noun, start, joined.end, post=joined, modality=modality)
