"""People told by what they are: called so, at work in that capacity, sent to a body as its head, the new head of it.

The army's newspaper described Ma as commander.        he holds the post
As chief of staff he travelled to Peru.                he held it then
Zhang went to the academy as its president.            he has become it
The navy has a new commander: Admiral Zhou Kai.        he has become it
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.in_print import IN_PRINT, last_told, named_in_print
from archive.extraction.rules.holding.shared import bodies_of
from archive.extraction.rules.sense.framing import falsely
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.understood import understood
from archive.extraction.scene import Scene
from archive.model import Aspect

_CALL = frozenset(("describe", "identify", "call", "list", "style", "refer", "introduce"))
_INTO = re.compile(r"\s(?:into|to)\s+(?:the\s+)?")
_SENT = frozenset(("go", "come", "retire", "move", "transfer", "send", "post", "return", "shift", "reassign", "assign"))
_SHOWN = frozenset(
    "introduce identify appear present show list describe name confirm see picture report mention".split()
)
_SEEN = frozenset("appear reappear resurface surface emerge turn show pop".split())
# "turned up as", "appeared under the title of"
_AS_WHAT = (
    r"[^.;,]{0,90}?(?:,\s[^.;,]{3,50},\s)?\b(?:as|(?:under|with)\s+the\s+(?:title|name|designation)\s+of|in\s+the\s+(?:role|capacity)\s+of)\s+"
    r"(?:one\s+of\s+)?[“\"‘]?(?:(?:the|an?|its|his|her)\s+)?(?:new\s+)?"
)
_CAPACITIES = frozenset(("role", "capacity", "post", "position", "job"))
# "got a new commander on Friday, Admiral Li", "has a new chief in Ma Lin"
_TO_BODY = re.compile(r"(?:\s+last\s+(?:year|month|week))?\s+(?:back\s+)?(?:to|into|at)\s+(?:the\s+)?")
_TO_THE = re.compile(r"\bto\s+(?:the\s+)?$")
_BODY_AS = re.compile(
    r"(?:\s+\([A-Z][\w.&-]*\))?(?:\s+(?:in\s+(?:[A-Z]\w+|(?:[A-Z]\w+\s+)?\d{4})|on\s+\w+day|(?:last|this)\s+\w+))?,?\s+(?:this\s+time\s+)?as\s+(?:(?:the|a|an|its)\s+)?(?:new\s+)?"
)


def described(scene: Scene, verb: Verb) -> None:
    """Adds what one verb says of what somebody is called, or where somebody was sent as what."""
    called = verb.lemma in _CALL or verb.lemma == "know" or named_in_print(scene.text, verb)
    called = called or last_told(verb)
    if called and not verb.negated and not verb.modal and not falsely(verb.token):
        _called(scene, verb)
    if verb.lemma in _SENT and not verb.negated:
        _sent(scene, verb)
    if verb.lemma in _SHOWN and not verb.negated and not verb.modal:
        _in_that_role(scene, verb)
    seen = verb.lemma in _SEEN and not verb.passive
    seen = seen or (
        verb.lemma in ("see", "picture", "photograph", "film", "show") and verb.passive and verb.tense is Tense.PAST
    )
    if seen and not verb.negated and not verb.modal and verb.past:
        _appears(scene, verb)


def _appears(scene: Scene, verb: Verb) -> None:
    """ "turned up in naval uniform as political commissar", "has resurfaced as an adviser": what somebody is shown to be."""
    end = verb.token.idx + len(verb.token)
    if verb.lemma in ("turn", "show", "pop") and not verb.passive and not scene.text.startswith(" up", end):
        return
    where = (
        r"\s+(?:in|on|at|again|publicly|for)\b" if verb.passive else ""
    )  # "was seen in public as", not "was seen as"
    post = scene.post_after(end, where + _AS_WHAT)
    people = scene.subjects(verb.token) if post is not None else []
    if post is None or len(people) != 1 or scene.led(post) is not None or any(c.post is post for c in scene.found):
        return
    after = scene.sentence.span(post.end + 1, post.end + 2)
    if after is not None and len(after) and after[0].tag_ in ("VBD", "VBZ", "VBP", "MD"):
        return  # "turned up as the minister spoke"
    post.definite = post.definite or not post.indefinite
    scene.state(people[0], post, "called", verb.token, quote_start(scene, verb.token), post.end, title=True)


def _called_together(scene: Scene, verb: Verb, post: PostMention) -> bool:
    """ "Identified Li and Wang as commanders of the eastern and the central command": each of his own."""
    token = verb.token
    nouns = [n for o in verbs.objects(token) for n in verbs.coordinated(o)]
    people = scene.subjects(token) if verb.passive else [p for n in nouns for p in scene.people_of(n, alone=True)]
    people = list(dict.fromkeys(people)) or _those_before(scene, verb)
    each = bodies_of(scene, post)
    if len(people) < 2 or len(each) not in (0, len(people)) or verb.negated:
        return False
    for place, person in enumerate(people):
        own = each[place] if each else post
        scene.state(person, own, "called", token, quote_start(scene, token), own.end, title=True)
    return True


def _beside_news(token: Token) -> bool:
    """ "State media said, identifying him as commander", "with a caption describing him as such": told along with it."""
    if token.tag_ != "VBG":
        return False
    before = token.nbor(-1) if token.i else None
    own = any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children)
    return own if token.dep_ == "pcomp" else token.dep_ == "advcl" and before is not None and before.text == ","


def _those_before(scene: Scene, verb: Verb) -> list[int]:
    """ "Li got the rank, state media said, identifying him as commander": the only one told of before, or the two."""
    token = verb.token
    pronoun = next((noun for noun in verbs.objects(token) if noun.lower_ in ("him", "her", "them")), None)
    if token.tag_ != "VBG" or pronoun is None or pronoun.i != token.i + 1:
        return []
    named = [m for m in scene.sentence.people if m.end <= token.idx]
    people = list(dict.fromkeys(m.person for m in named))
    if pronoun.lower_ != "them":
        return people if len(people) == 1 else []
    joined = len(named) == 2 and re.match(r"(?:\s*\([^()]{1,30}\))?,?\s+and\s+", scene.text[named[0].end :])
    return people if joined and scene.only_ranks(named[0].end + joined.end(), named[1].start) else []


_TRUE = re.compile(
    r"\b(?:real|true|rightful|legitimate|lawful|actual|best|worst|greatest|outstanding|great|brilliant|loyal|brave|fine|good|proven|excellent|distinguished|tireless|natural|born)\s+(?:\w+\s+)?$"
)


def _called(scene: Scene, verb: Verb) -> None:
    token = verb.token
    if verb.tense is Tense.FUTURE or (verb.tense is Tense.BARE and not _beside_news(token)):
        return
    people = (
        scene.subjects(token)
        if verb.passive
        else [
            p
            for n in (*verbs.objects(token), *(verbs.prepositional(token, "to") if verb.lemma == "refer" else ()))
            for p in scene.people_of(n, alone=True)
        ]
    )
    if not people and token.dep_ == "acl":
        people = [p for noun in verbs.objects(token) for p in scene.people_of(noun, alone=True)]
    if token.tag_ == "VBG" and any(noun.pos_ == "PRON" for noun in verbs.objects(token)):
        people = _those_before(scene, verb)
    nouns = [*verbs.prepositional(token, "as"), *verbs.objects(token)]
    nouns += [n for o in verbs.objects(token) for n in verbs.prepositional(o, "as")]
    post = next((p for n in nouns if (p := scene.sentence.post_at(n.idx)) is not None and p.start > token.idx), None)
    if post is not None and post.plural and _called_together(scene, verb, post):
        return
    if post is None and (print_ := IN_PRINT.match(scene.text, token.idx + len(token))) is not None:
        post = scene.post_after(print_.end(), r"\s+(?:(?:the|an?|its)\s+)?")  # "in state media reports as"
    if post is None or scene.led(post) is not None or len(people) != 1:
        return
    if any(c.post is post for c in scene.found) or (verb.lemma == "know" and not post.former):
        return  # "is known as the butcher of ..." says nothing of a post, "as a former commander" does
    if _TRUE.search(scene.text, max(0, post.head - 40), post.head):
        return  # "called him the real president": so others see it
    post.definite = post.definite or not post.indefinite
    if any(child.lower_ == "longer" for child in token.children):
        scene.change(people[0], Aspect.ENDED, "called", token, quote_start(scene, token), post.end, post=post)
        return  # "is no longer listed as commander"
    into = _INTO.search(scene.text, token.idx, post.start) if verb.lemma == "call" else None
    body = next((m for m in scene.sentence.organisations if into is not None and m.start == into.end()), None)
    if body is not None and body.end < post.start:
        # "called Li into the commission as a vice chairman": he became one
        if post.organisation is None and post.country is None:
            post.organisation, post.explicit = body.organisation, True
        start, modality = quote_start(scene, token), modality_of(scene, verb)
        scene.change(people[0], Aspect.BEGAN, "called into", token, start, post.end, post=post, modality=modality)
        return
    # "The general, whom his government calls commander, spoke on Friday": on Friday
    anchor = token.head if token.dep_ == "relcl" else token
    scene.state(people[0], post, "called", anchor, quote_start(scene, token), post.end, title=True)


def _in_that_role(scene: Scene, verb: Verb) -> None:
    """ "The navy has a new chief. Admiral Hu was introduced in that role on Friday", "first appeared in the post in May"."""
    nouns = [n for n in verbs.prepositional(verb.token, "in") if n.lemma_.lower() in _CAPACITIES]
    if not nouns or not any(child.lower_ in ("that", "this", "the") for child in nouns[0].children):
        return
    people = scene.subjects(verb.token)
    if len(people) != 1 or verb.tense in (Tense.FUTURE, Tense.BARE):
        return
    position = understood(scene, people[0])
    if position is None or any(c.person == people[0] and scene.position_of(c) == position for c in scene.found):
        return
    start, end = quote_start(scene, verb.token), nouns[0].idx + len(nouns[0])
    post = PostMention(nouns[0].idx, end, nouns[0].idx, end, "", position=position)
    scene.state(people[0], post, "in capacity", verb.token, start, end, title=True)


_SENDS = frozenset(("send", "post", "dispatch", "bring", "recall", "transfer", "reassign", "move", "second"))


def _sent(scene: Scene, verb: Verb) -> None:
    """ "went to the National Defence University as president": of that body."""
    token = verb.token
    match = _TO_BODY.match(scene.text, token.idx + len(token))
    body = next((m for m in scene.sentence.organisations if match and m.start == match.end()), None)
    # "was transferred from the navy, where he had been commander, to the army, as commander"
    others = [m for m in scene.sentence.organisations if m.start > token.idx and _TO_THE.search(scene.text[: m.start])]
    body = body or next((m for m in others if scene.post_after(m.end, _BODY_AS.pattern)), None)
    post = scene.post_after(body.end, _BODY_AS.pattern) if body is not None else None
    if body is None or post is None or scene.led(post) is not None:
        return
    if scene.article.organisations[body.organisation].kind in ("place", "province", "city") and (
        post.end == post.head_end and re.match(r"\s+of\s", scene.text[post.end :])
    ):
        return  # "went to Beijing in 2012, as deputy head of the training department"
    if post.organisation is None and post.portfolio is None and post.country is None:
        post.organisation, post.explicit = body.organisation, True
    # "Xi sent Chen to the region as its secretary": of him who is sent
    people = [p for noun in verbs.objects(token) for p in scene.people_of(noun, alone=True)] if not verb.passive else []
    if not people and not (verb.lemma in _SENDS and not verb.passive):
        people = scene.subjects(token)
    for person in people:
        start = quote_start(scene, token)
        scene.change(person, Aspect.BEGAN, "go", token, start, post.end, post=post, modality=modality_of(scene, verb))
