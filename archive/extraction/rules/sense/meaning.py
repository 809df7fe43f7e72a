"""How a verb of change is meant, and where the quote that carries it begins."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.present import bare_present
from archive.extraction.parsing.verbs import Tense, Verb, lemma_of
from archive.extraction.rules.sense.in_row import counted
from archive.extraction.rules.sense.motions import of_a_motion
from archive.extraction.rules.sense.supposed import HEARSAY, once_likely
from archive.extraction.scene import Passage
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

# Verbs whose "to lead", "to succeed" is still to come.
CHOICE = frozenset(("pick", "choose", "tap", "nominate", "confirm", "select", "propose"))
_PROPOSED = frozenset(("nominate", "propose"))
_CHOSEN = frozenset(("appoint", "confirm", "name", "select", "tap", "choose", "pick", "elect", "assign", "hire"))
_PROMISE = frozenset(
    """
        set due expected poised likely slated scheduled tipped about ready going bound
        """.split()
)


# "rose to be", "moves up to command", "went on to lead": the infinitive is what came of it.
_GO = frozenset(("leave", "quit", "resign", "retire", "depart", "step", "move", "return", "go", "come", "rise"))
_RESULT = _GO | {"arrive", "swear", "grow", "become", "live"}
# "was sent to head the mission": so was it.
_SENT = frozenset(
    """
    send bring assign call transfer dispatch recall parachute draft install promote elevate deploy second reassign redeploy
    """.split()
)
_TOLD = frozenset(
    ("say", "announce", "tell", "add", "confirm", "state", "report", "promise", "declare", "write", "indicate")
)
_DOUBT = frozenset(
    (
        "almost",
        "nearly",
        "reportedly",
        "allegedly",
        "supposedly",
        "purportedly",
        "apparently",
        "perhaps",
        "possibly",
        "maybe",
    )
)
# What takes effect where those who can decide so.
_DECREED = frozenset(
    "appoint remove dismiss name relieve accept elect confirm approve replace suspend expel strip recall".split()
)
# Only wished, asked or threatened: "was urged to resign", "tried to remove Li". Not "was forced to resign".
_WISHED = frozenset(
    """
    urge ask press pressure pressurise demand advise encourage beg want invite implore exhort wish try attempt threaten offer
    like prefer need tell dare refuse beseech warn
    """.split()
)
# What is done to somebody so that he does it: how that is meant, so is this.
_DRIVEN = frozenset("force compel oblige push drive lead cause prompt persuade convince".split())
_ONLY_TO = re.compile(r"\bonly\s+to\s+(?:be\s+|have\s+been\s+)?$")
_REACH = frozenset(("get", "manage", "come", "live", "go", "rise"))
_THOUGHTS = frozenset(
    "dream think talk hope chance prospect idea possibility thought ambition intention hint despair".split()
)
_CALLS = frozenset("call appeal demand plea petition push campaign pressure clamour clamor press".split())
# "ordered that Li be removed": so he is.
_DECREES = frozenset("order decree rule decide direct vote agree resolve".split())
_NOBODY = frozenset(("nobody", "none", "few"))
_IF = re.compile(r"\b(?:if|unless|should|whether|had\s+he|had\s+she)\b", re.I)
_NEAR = 90  # characters, in which the time of a clause follows its verb


def still_to_be(scene: Passage, lemma: str) -> bool:
    """Whether who is chosen "to be" something is not yet that. A life tells of it long after: there the choice of somebody
    was the beginning, unless another had to agree to it."""
    if lemma not in CHOICE or lemma == "confirm":
        return False
    return lemma in _PROPOSED or scene.article.topic is None


def quote_start(scene: Passage, token: Token) -> int:
    """Where the quote begins: at the subject when it stands before its verb."""
    subject = verbs.subject(token)
    if subject is None or subject.idx > token.idx:
        return token.idx
    mention = scene.sentence.person_at(subject.idx)
    return mention.start if mention else subject.idx


def modality_of(scene: Passage, verb: Verb) -> Modality:
    """How a verb is meant by itself: denied, hypothetical ("might become"), prospective ("will become", "set to become") or
    asserted. What the words above it make of it, `framing` says."""
    if verb.negated:
        return Modality.DENIED
    aux = [child.lower_ for child in verb.token.children if child.dep_ in ("aux", "auxpass")]
    if aux == ["be"] and verb.token.dep_ == "conj" and verb.token.head.pos_ in ("VERB", "AUX"):
        return modality_of(scene, verbs.read_verb(verb.token.head))  # "would retire in June and be replaced by Li"
    if verb.modal and _come_since(scene, verb):
        return Modality.ASSERTED
    if verb.modal:
        return Modality.PROSPECTIVE if _told_as_future(verb) else Modality.HYPOTHETICAL
    if any(child.lower_ in _DOUBT or child.lower_ == "whether" for child in verb.token.children):
        return Modality.HYPOTHETICAL
    if verb.tense is Tense.PRESENT and any(
        child.lower_ in ("until", "till") and child.dep_ in ("mark", "advmod") for child in verb.token.children
    ):
        end = verb.token.right_edge.idx + 1
        if any(verb.token.idx < when.start < end and when.kind is Kind.AT for when in scene.sentence.whens):
            return Modality.PROSPECTIVE  # "chief until she retires on 1 October"
        return Modality.HYPOTHETICAL  # "no peace until President Hussein is ousted"
    if verb.tense is Tense.FUTURE:
        return Modality.PROSPECTIVE
    if _after_staying(scene, verb):
        return Modality.PROSPECTIVE
    if only_wanted(verb) or _only_thought(verb):
        return Modality.HYPOTHETICAL
    if verb.tense is Tense.BARE:
        head = verb.token.head
        if lemma_of(head) in ("see", "have", "let") and (
            verbs.read_verb(head).modal or lemma_of(head.head) in ("like", "want", "wish", "hope")
        ):
            return Modality.HYPOTHETICAL  # "whom he would like to see take over"
        if _ONLY_TO.search(scene.text, max(0, verb.token.idx - 24), verb.token.idx):
            return Modality.ASSERTED  # "was appointed in March only to be removed in October"
        if lemma_of(head) == "have" and any(child.lower_ == "yet" for child in (*head.children, *verb.token.children)):
            return Modality.DENIED  # "has yet to be replaced"
        if lemma_of(head) in _REACH and verbs.read_verb(head).negated and verb.token.dep_ == "xcomp":
            return Modality.DENIED  # "never got to be minister"
        if (moved := of_a_motion(scene, verb)) is not None:
            return moved
        shared = head.dep_ == "xcomp" and (head.tag_ == "VB" or _has_to(head))
        if verb.token.dep_ == "conj" and (_has_to(head) if _has_to(verb.token) else shared):
            return modality_of(scene, verbs.read_verb(head))  # "is due to be promoted and take command"
        if (
            verb.token.dep_ in ("xcomp", "advcl")
            and lemma_of(head) in _GO
            and verbs.read_verb(head).tense is Tense.FUTURE
        ):
            return Modality.PROSPECTIVE  # "will leave the bank to become minister"
        if lemma_of(head) in _DRIVEN and verb.token.dep_ in ("xcomp", "ccomp", "advcl"):
            return modality_of(
                scene, verbs.read_verb(head)
            )  # "might be forced to resign", "the scandal forced Li to resign"
        if came_of_it(verb) or (counted(verb) and verb.token.dep_ in ("relcl", "acl", "xcomp")):
            return Modality.ASSERTED
        if any(child.lemma_.lower() == "have" and child.dep_ == "aux" for child in verb.token.children):
            if lemma_of(head) in HEARSAY:
                return Modality.HYPOTHETICAL  # "is reported to have resigned"
            if head.lower_ in ("was", "were"):
                return Modality.DENIED  # "was to have become"
        if head.pos_ == "NOUN" and any(child.lower_ == "no" for child in head.children):
            return Modality.DENIED  # "has no plans to replace Austin"
        if lemma_of(head) in ("decide", "decision", "vote") and verb.lemma in _DECREED:
            above = head if head.pos_ == "VERB" else verbs.governing_verb(head)
            told = verbs.read_verb(above) if above is not None else None
            now = told is not None and told.tense is Tense.PRESENT and lemma_of(head) == "vote"
            if told is not None and (told.past or now) and not told.negated:
                return Modality.ASSERTED  # "the committee decided to appoint Dong as minister", "votes to remove him"
        if verb.token.tag_ == "VBG":
            return Modality.ASSERTED  # "was one of three officials removed, losing his post"
        if once_likely(verb.token):
            return Modality.HYPOTHETICAL
        if head.pos_ in ("NOUN", "PROPN", "ADJ") and verb.token.dep_ in ("relcl", "acl", "xcomp", "advcl"):
            return Modality.PROSPECTIVE  # "the front-runner to succeed Li"
        if lemma_of(head) == "confirm" and scene.article.topic is not None and verbs.read_verb(head).past:
            return Modality.ASSERTED  # of a life: "was confirmed by the Senate to become secretary"
        above = _said_behind(verb.token) or head
        if lemma_of(above) in CHOICE | _CHOSEN and verb.token.dep_ in ("xcomp", "advcl", "ccomp"):
            chosen = modality_of(scene, verbs.read_verb(above))
            if chosen is not Modality.ASSERTED:
                return chosen  # "may name Li to replace Ma", "was urged to appoint him to lead it"
        if lemma_of(head) in CHOICE:
            ahead = lemma_of(head) == "confirm" or still_to_be(scene, lemma_of(head))
            return Modality.PROSPECTIVE if ahead else Modality.ASSERTED
        if lemma_of(head) in ("have", "be") and any(c.lower_ == "yet" and c.i < verb.token.i for c in head.children):
            return Modality.DENIED  # "has yet to be replaced"
        if lemma_of(head) == "apply" or any(c.lower_ in _NOBODY for c in head.children if c.dep_ == "nsubj"):
            return Modality.HYPOTHETICAL  # "applied to become minister", "nobody expected him to become minister"
        if lemma_of(head) == "want" and any(child.dep_ == "nsubj" for child in verb.token.children):
            return Modality.HYPOTHETICAL  # "wants Li to be minister": so another wants
        words = {head.lower_, *(child.lower_ for child in head.children)}
        if (
            words & _PROMISE
            or lemma_of(head)
            in """
            expect plan intend want hope agree decide schedule tip nominate be run campaign seek compete stand bid vie
            vow pledge promise prepare aim undertake groom earmark destine aspire dream yearn long
            """.split()
        ):
            thought = lemma_of(head) in ("expect", "hope", "want", "tip", "plan")
            past = thought and verbs.read_verb(head).tense is Tense.PLUPERFECT  # "had expected him to take over"
            return Modality.HYPOTHETICAL if past else Modality.PROSPECTIVE
        if head.lemma_.lower() in ("threaten", "offer", "try", "attempt", "struggle", "consider"):
            return Modality.HYPOTHETICAL
        if head.lemma_.lower() in ("fail", "refuse", "decline"):
            return Modality.DENIED
        called = lemma_of(head) == "call" and any(child.lower_ in ("on", "upon") for child in head.children)
        if (called or lemma_of(head) in _WISHED) and verb.token.dep_ in ("xcomp", "ccomp", "advcl"):
            return Modality.HYPOTHETICAL
    return Modality.ASSERTED


_STAYS = frozenset(("remain", "stay", "continue", "keep", "retain", "serve"))


def _said_behind(token: Token) -> Token | None:
    """The verb before an infinitive that the parser hangs on "said" behind the clause: "urged him to name Li to replace Ma, she said"."""
    if (
        token.dep_ != "ccomp"
        or token.head.i < token.i
        or not any(c.dep_ == "aux" and c.lower_ == "to" for c in token.children)
    ):
        return None
    return next((each for each in reversed(token.doc[: token.i]) if each.pos_ == "VERB"), None)


def _after_staying(scene: Passage, verb: Verb) -> bool:
    """ "Will remain a director after giving up the chair": as much to come as what she will be then, unless it is dated or told
    to be over. "Will stand trial after resigning" tells of what has happened."""
    token, link = verb.token, verb.token.head
    if token.tag_ != "VBG" or token.dep_ != "pcomp" or link.lower_ not in ("after", "on", "upon", "when"):
        return False
    if any(child.lower_ == "having" for child in token.children) or link.head.pos_ not in ("VERB", "AUX"):
        return False
    if lemma_of(link.head) not in _STAYS or verbs.read_verb(link.head).tense is not Tense.FUTURE:
        return False
    stretch, published = (token.idx, token.right_edge.idx), scene.article.published
    dated = [when.bounds.latest for when in scene.sentence.whens if stretch[0] <= when.start <= stretch[1]]
    if any(latest is not None and published is not None and latest <= published for latest in dated):
        return False
    return not any(c.aspect is Aspect.ENDED and c.modality is Modality.ASSERTED for c in scene.before)


def _only_thought(verb: Verb) -> bool:
    """ "Dreamt of becoming minister", "hopes of leading the navy", "no chance of becoming": what is but a thought."""
    link = verb.token.head
    if verb.token.dep_ != "pcomp" or link.lower_ not in ("of", "about", "at", "on"):
        return False
    return lemma_of(link.head) in _THOUGHTS


def _has_to(token: Token) -> bool:
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in token.children)


def only_wanted(verb: Verb) -> bool:
    """Whether a clause tells what somebody calls for: "calls for Li to resign", "demanding that Li be removed"."""
    token, head = verb.token, verb.token.head
    if any(child.dep_ == "mark" and child.lower_ == "for" for child in token.children):
        return lemma_of(head) in _CALLS
    helping = [child.lower_ for child in token.children if child.dep_ in ("aux", "auxpass")]
    return helping == ["be"] and verb.passive and token.dep_ != "conj" and lemma_of(head) not in _DECREES


def proposed(verb: Verb) -> bool:
    """Whether an infinitive only says what somebody is proposed for: "nominated to follow Li", "the favourite to succeed him"."""
    head = verb.token.head
    return verb.tense is Tense.BARE and (
        head.pos_ in ("NOUN", "PROPN") or (lemma_of(head) in (CHOICE | {"tip"}) and lemma_of(head) != "confirm")
    )


def over(scene: Passage, verb: Verb, post: PostMention) -> bool:
    """Whether an infinitive tells of a time that is past: "took leave to serve as treasurer from 2003 to 2007"."""
    above = verbs.finite_verb(verb.token)
    published = scene.article.published
    if (
        verb.tense is not Tense.BARE
        or above is None
        or not verbs.read_verb(above).past
        or lemma_of(above) in CHOICE
        or published is None
    ):
        return False
    return any(
        when.kind is Kind.FROM_TO
        and when.start >= post.end
        and when.bounds.latest is not None
        and when.bounds.latest < published
        for when in scene.sentence.whens
    )


def came_of_it(verb: Verb) -> bool:
    """Whether an infinitive tells what came of its verb: "rose to be chairman", "was sworn in to succeed Li"."""
    head = verb.token.head
    if verb.tense is Tense.BARE and verb.token.dep_ in ("xcomp", "advcl") and lemma_of(head) in _SENT:
        sent = verbs.read_verb(head)
        return sent.passive and sent.past and not sent.modal and not sent.negated
    return (
        verb.tense is Tense.BARE
        and verb.token.dep_ in ("xcomp", "advcl", "conj")
        and lemma_of(head) in _RESULT
        and head.lower_ != "going"
        and (verbs.read_verb(head).tense not in (Tense.FUTURE, Tense.BARE) or bare_present(head) or _rising(head))
        and not verbs.read_verb(head).modal
    )


def _rising(head: Token) -> bool:
    """ "joined the guard, later rising to head its air force": a participle beside what is over."""
    above = verbs.finite_verb(head) if head.tag_ == "VBG" else None
    return above is not None and verbs.read_verb(above).past and not verbs.read_verb(above).modal


def went_on(verb: Verb) -> bool:
    """Whether an infinitive tells of what was so and stayed so: "retired but continued to serve as director"."""
    above = verb.token.head
    return verb.tense is Tense.BARE and above.lemma_.lower() == "continue" and verbs.read_verb(above).past


def goes_on(verb: Verb) -> bool:
    """Whether an infinitive tells of what is so and stays so: "continues to serve as"."""
    above = verb.token.head
    return (
        verb.tense is Tense.BARE
        and above.lemma_.lower() == "continue"
        and verbs.read_verb(above).tense is Tense.PRESENT
    )


def _told_as_future(verb: Verb) -> bool:
    """ "said that he would step down in July": what will be, as it was told; "would have" never was."""
    token = verb.token
    words = {child.lower_ for child in token.children if child.dep_ in ("aux", "auxpass")}
    word_of = token.dep_ == "acl" and token.head.lemma_ in ("word", "news", "announcement", "report", "statement")
    if "would" not in words or "have" in words or not (token.dep_ == "ccomp" or word_of):
        return False
    if any(child.dep_ == "advcl" and any(c.lower_ == "if" for c in child.children) for child in token.children):
        return False
    return (
        word_of
        or lemma_of(token.head) in _TOLD
        or (lemma_of(token.head) == "bring" and "word" in told_words(token.head))
    )


_LONG = 60  # days, after which what would be has been


def _come_since(scene: Passage, verb: Verb) -> bool:
    """ "Who would become minister in 2015", "would later be named director": what was still to come, and is past by now."""
    token, published = verb.token, scene.article.published
    words = {child.lower_ for child in token.children if child.dep_ in ("aux", "auxpass")}
    if "would" not in words or "have" in words or token.dep_ in ("ccomp", "advcl", "xcomp") or published is None:
        return False
    if _IF.search(scene.text) is not None:
        return False
    if any(child.lower_ == "later" and child.i < token.i for child in token.children):
        return True
    return any(
        0 < when.start - token.idx < _NEAR
        and when.bounds.latest is not None
        and (published - when.bounds.latest).days > _LONG
        and not re.search(r"[,;]", scene.text[token.idx : when.start])
        for when in scene.sentence.whens
    )


def told_words(verb: Token) -> set[str]:
    """The nouns that a verb has for objects: "brought word that"."""
    return {noun.lower_ for noun in verbs.objects(verb)}


def governed(scene: Passage, offset: int, token: Token) -> bool:
    """Whether the verb reaches the word at `offset`: it is above it in the tree, or the nearest verb before it."""
    span = scene.sentence.span(offset, offset + 1)
    if span is None or not len(span):
        return False
    word = span[0]
    if token in list(word.ancestors):
        return True
    return not any(other.pos_ == "VERB" and token.i < other.i < word.i for other in word.doc)


def appointed_to(verb: Verb) -> bool:
    """Whether an infinitive completes an appointment that was made: "was appointed to concurrently serve as"."""
    head = verb.token.head
    if verb.token.dep_ not in ("xcomp", "advcl") or head.lemma_.lower() not in _CHOSEN:
        return False
    above = verbs.read_verb(head)
    return above.passive and above.past and not above.negated and not above.modal
