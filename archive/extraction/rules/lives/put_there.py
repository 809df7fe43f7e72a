"""Who is put into a post of a life, by whatever verb: the object of another's deed, or "as" what somebody comes somewhere.

Salas made her minister in 1989.  Ito brought him back as adviser in 2003.
He was sent to Paris as consul general in 1996.  He joined the faculty as a lecturer.
"""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.dating.spells import spells_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

# What others do to somebody who has a post by it; some only with "as".
_MAKES = frozenset("make name appoint elect choose designate promote create commission".split())
_PUTS = frozenset(
    """
    bring send post hire employ recruit take call recall choose pick select retain keep engage enlist draft install
    reinstate restore reappoint second dispatch despatch transfer move rush add assign elect name
    appoint use fly co-opt
    """.split()
)
_COMES = frozenset(
    """
    go come return move transfer send post assign join enter draft hire recruit employ bring call recall second dispatch
    despatch rush engage enlist co-opt move install commission reinstate restore take fly retain add enrol
    enroll
    """.split()
)
_BEGINS = frozenset(("begin", "start"))
# What somebody does "as" the holder for the time told.
_LASTS = frozenset(("spend", "work", "live", "be"))
_POSTS = frozenset("post position job appointment assignment seat office role portfolio place command".split())
_GAINS = frozenset("gain get receive obtain accept secure win land find take assume".split())
_ACCEPTS = re.compile(
    r"(?:\s+from\s+[^,.;]{2,40}?)?\s+(?:the|an?)\s+(?:[\w-]+\s+)?(?:post|position|office|job|role|title|station|portfolio|appointment|rank)\s+of\s+"
    r"(?:(?:the|an?)\s+)?"
)
_TO_SERVE = re.compile(r"\bto\s+(?:serve\s+as|be|become|act\s+as)\s+(?:(?:the|an?|its|his|her)\s+)?$")
_CAREER = re.compile(r"\w+\s+(?:his|her|a)\s+(?:\w+\s+)?(?:career|service|life)\b")
_BACK = r"(?:\s+(?:back|in|over|on|up|home|away|out|along|aboard|again))?"
_WHERE = r"(?:,?\s+(?:to|in|into|from|on|at|for|by)\s+(?:(?!\bas\b)[^,.;]){2,60}?)?"
_THEM = re.compile(r"\s+(?P<who>him|her)\b")
_GAP = re.compile(rf"{_BACK}{_WHERE}(?P<as>,?\s+(?:as|to be|to serve as))?\s+(?:(?:the|an?|its|his|her|their)\s+)*")
_AS = re.compile(
    r"(?<!such)(?<!same)(?<!known)(?P<comma>,?)(?:\s+this\s+time|\s+now|\s+back)?\s+as\s+(?:(?:the|an?|its|his|her|their|one\s+of\s+the)\s+)?$"
)
_INTO = re.compile(r"\b(?:to|into|joined|joining|entered|join|at)\s+(?:the\s+)?$")


def put_there(scene: Scene, verb: Verb) -> None:
    """Adds whom one verb puts into a post."""
    if scene.article.topic is None or verb.negated:
        return
    if verb.lemma in _MAKES or verb.lemma in _PUTS:
        _by_another(scene, verb)
    if verb.lemma in _GAINS and verb.lemma != "win":
        _accepts(scene, verb)
    gains = verb.lemma in _GAINS and any(noun.lemma_.lower() in _POSTS for noun in verbs.objects(verb.token))
    if gains or verb.lemma in _COMES | _LASTS or (verb.lemma in _BEGINS and _CAREER.match(scene.text, verb.token.idx)):
        _as_what(scene, verb)


def _by_another(scene: Scene, verb: Verb) -> None:
    token = verb.token
    end = token.idx + len(token)
    them = _THEM.match(scene.text, end)
    if them is None or verb.passive:
        return
    post = next((p for p in scene.sentence.posts if p.head >= them.end()), None)
    gap = (
        _GAP.fullmatch(scene.text[them.end() : max(_start(scene, post), them.end() + 1)]) if post is not None else None
    )
    if post is None or gap is None or (verb.lemma not in _MAKES and gap["as"] is None):
        return
    span = scene.sentence.span(them.start("who"), them.end("who"))
    pronoun = span[0] if span is not None and len(span) else None
    who = scene.antecedent(pronoun, scene.subjects(token)) if pronoun is not None else None
    topic_is_she = scene.article.topic_is_she
    if who != scene.article.topic or (topic_is_she is not None and topic_is_she != (them["who"] == "her")):
        return
    if post.start < them.end():
        post.start, post.possessor, post.possessive_pronoun = them.end() + 1, None, False  # "made her minister"
    for joined in scene.joined_posts(post):
        _begin(scene, verb, joined)


def _as_what(scene: Scene, verb: Verb) -> None:
    token = verb.token
    for post in scene.sentence.posts:
        again = "this time as" in scene.text[max(0, _start(scene, post) - 17) : _start(scene, post)]
        post.former = post.former and not again
        if post.start < token.idx or post.former or post.counterpart or scene.led(post) is not None:
            continue
        before = scene.text[max(token.idx, _start(scene, post) - 30) : _start(scene, post)]
        serves = _TO_SERVE.search(before) is not None and verb.passive
        link = _AS.search(before) or serves
        if not link or re.search(r"[;:.]\s", scene.text[token.idx : post.start]):
            continue
        head = scene.sentence.head_token(post.head, post.head_end)
        above = verbs.governing_verb(head) if head is not None else None
        near = serves or not any(v != token and token.idx < v.idx < post.start and v.pos_ == "VERB" for v in token.doc)
        if above != token and not near:
            continue
        own = scene.subjects(token) == [scene.article.topic] and (verb.lemma != "be" or _is_back(scene, verb))
        if not own and not _opens(scene, verb) and not _his_post(scene, verb):
            continue
        if any(c.post is post and c.aspect is Aspect.BEGAN and c.modality is Modality.ASSERTED for c in scene.found):
            continue
        body = _body(scene, token.idx, post)
        if body is not None and post.organisation is None and post.country is None and post.portfolio is None:
            post.organisation, post.explicit = body.organisation, True
        for joined in scene.joined_posts(post):
            _begin(scene, verb, joined)
        return


def _accepts(scene: Scene, verb: Verb) -> None:
    """ "accepted from the president the post of secretary", "won the post of chairman"."""
    post = scene.post_after(verb.token.idx + len(verb.token), _ACCEPTS.pattern)
    if post is None or verb.passive or scene.subjects(verb.token) != [scene.article.topic]:
        return
    if not any(c.post is post and c.modality is Modality.ASSERTED for c in scene.found):
        _begin(scene, verb, post)


def _his_post(scene: Scene, verb: Verb) -> bool:
    """Whether what comes is a post of the subject of the life: "his first senior post came in 1979, as vice minister"."""
    noun = verbs.subject(verb.token)
    if noun is None or noun.lemma_.lower() not in _POSTS or verb.lemma not in ("come", "be", "begin", "start"):
        return False
    owner = next((child for child in noun.children if child.dep_ == "poss" and child.tag_ == "PRP$"), None)
    return owner is not None and scene.antecedent(owner) == scene.article.topic


def _is_back(scene: Scene, verb: Verb) -> bool:
    """ "In May 1990 he was back as minister"."""
    return verb.lemma == "be" and scene.text.startswith(" back", verb.token.idx + len(verb.token))


def _opens(scene: Scene, verb: Verb) -> bool:
    """Whether a participle opens the sentence whose subject a life is about: "Sent to Paris as consul, he came home"."""
    token = verb.token
    if token.tag_ not in ("VBN", "VBG", "VBD") or not re.fullmatch(r"(?:^|.*;\s)(?:\w+\s)?", scene.text[: token.idx]):
        return False
    return re.search(r",\s+(?:he|she)\b", scene.text[token.idx :]) is not None or any(
        m.person == scene.article.topic and m.start > token.idx for m in scene.sentence.people
    )


def _body(scene: Scene, start: int, post: PostMention) -> OrganisationMention | None:
    """What somebody joined or was sent to: "joined the University of Accra as lecturer"."""
    return next(
        (
            m
            for m in scene.sentence.organisations
            if start < m.start
            and m.end <= post.start
            and _INTO.search(scene.text[max(0, m.start - 14) : m.start])
            and scene.article.organisations[m.organisation].kind not in ("place", "province", "city")
        ),
        None,
    )


def _begin(scene: Scene, verb: Verb, post: PostMention) -> None:
    topic, token = scene.article.topic, verb.token
    modality = modality_of(scene, verb)
    if topic is None or verb.tense is Tense.FUTURE:
        return
    post.definite = post.definite or not post.indefinite
    start = quote_start(scene, token)
    if modality is not Modality.DENIED and verb.past and not verb.modal:
        modality = Modality.ASSERTED  # of a life: "was called home to serve as minister"
        scene.found = [c for c in scene.found if c.post is not post or c.modality is Modality.ASSERTED]
    spells = [when for when in spells_of(scene.sentence, post) if when.kind is Kind.FROM_TO]
    if spells and modality is Modality.ASSERTED:
        scene.state(topic, post, "put there", token, start, max(post.end, spells[-1].end))
        return
    if verb.lemma in _LASTS and not _his_post(scene, verb) and not _is_back(scene, verb):
        scene.state(topic, post, "put there", token, start, post.end, aspect=Aspect.HELD_BEFORE)
        return
    scene.change(topic, Aspect.BEGAN, "put there", token, start, post.end, post=post, modality=modality)


def _start(scene: Scene, post: PostMention) -> int:
    article = re.match(r"(?:(?:the|an?|its|his|her)\s+)?", scene.text[post.start : post.head], re.I)
    return post.start + (article.end() if article is not None else 0)
