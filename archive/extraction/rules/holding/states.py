"""Sentences that say that somebody is, was or has been something: copulas, "serves as", "heads", lists of holders."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.ranks import RANK_RE
from archive.extraction.rules.holding.copulas import APPOINTING, HEAD, say
from archive.extraction.rules.holding.inverted import ADVERB, TO_GO, inverted
from archive.extraction.rules.holding.named_behind import named_behind
from archive.extraction.rules.holding.shared import bodies_of
from archive.extraction.rules.holding.sitting import of_which, sits_on
from archive.extraction.rules.sense.meaning import still_to_be
from archive.extraction.rules.whose.roles import as_posts, of_main
from archive.extraction.scene import Scene
from archive.extraction.scene.joined_before import bracketed_row
from archive.extraction.scene.right_before import named_before
from archive.model import Aspect, Modality

_POST_WORDS = frozenset(("post", "position", "job", "role", "assignment", "appointment", "command", "title"))
_PUTS = frozenset(("appoint", "name", "elect", "confirm", "approve"))  # who is picked or tapped is not yet there
_LINKING = frozenset(("be", "remain", "stay"))
_SERVE = frozenset(
    (
        "rule",
        "govern",
        "reign",
        "serve",
        "perform",
        "act",
        "work",
        "double",
        "continue",
        "function",
        "deputise",
        "deputize",
    )
)
"""Verbs whose subject is at the head of a body."""
_NUMBER = r"(?:(?:(?:about|some|nearly|almost|just|around|only|roughly|over)\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|many|few|several|only|remaining|ordinary|regular|military|uniformed)(?:\s+(?:full|alternate|standing|serving|sitting|remaining|uniformed|military|civilian))?)"
_PREDICATE = re.compile(
    rf"{ADVERB}(?:(?:back\s+as|in\s+(?:place|office|post)\s+as|as|in|among|the post of|the position of|the role of)\s+)?(?:(?:the|a|an)\s+)?"
    rf"(?:(?<=one of )(?:the\s+|its\s+)?{_NUMBER}\s+|(?<=one of the ){_NUMBER}\s+)?",
    re.I,
)
_NEGATED_PREDICATE = re.compile(
    rf"(?:n[’']t|\s+(?:not(?:\s+any\s?(?:more|longer))?|no\s+(?:longer|more)|never))(?:\s+(?:even|yet))?{_PREDICATE.pattern}",
    re.I,
)
_THERE = re.compile(
    r"\b(?:present|attending|attendance|among|amongst|with|beside|alongside|there|included|absent|missing)\b", re.I
)


_OF_NAME = re.compile(r"\b(?:nomination|appointment|selection|choice|pick|election|confirmation)\s+of\s+[^,;]{0,40}$")
_LIKEWISE = re.compile(r"(?:^|[.;,]\s+(?:and\s+)?)(?:so|nor|neither|as)\s+$", re.I)
_LONGEST = 16  # characters of such words
_WITHOUT_A_CHIEF = frozenset(("officer", "veteran", "native", "graduate", "product", "son", "daughter"))
_BESIDE = re.compile(r"(?:^|[.;]\s)(?:With|Beside|Alongside|Among|Behind|Near|Next to)\s+$")


def states(scene: Scene, verb: Verb) -> None:
    """Adds what one verb says of who is or was what."""
    if verb.lemma in _LINKING:
        _copula(scene, verb)
    if verb.lemma == "act" and (acting := _acting(scene, verb)) is not None:
        for person in scene.subjects(verb.token):
            say(scene, verb, person, acting, "copula", verb.token.idx)
    if (
        verb.lemma in _SERVE
        or (verb.lemma in HEAD and any(noun.i > verb.token.i for noun in verbs.prepositional(verb.token, "as")))
        or (
            verb.lemma in ("stay", "remain")
            and re.match(r"\s+(?:on\s+)?(?:\w+\s+)?as\b", scene.text[verb.token.idx + len(verb.token) :])
        )
    ):
        _serves(scene, verb)
    if (
        verb.lemma in ("sit", "serve", "belong", "rank")
        and "without" not in scene.text[max(0, verb.token.idx - 15) : verb.token.idx]
    ):
        sits_on(scene, verb)


def _acting(scene: Scene, verb: Verb) -> PostMention | None:
    """The post of "has been acting head", "was founding editor", where the parser takes the word for a verb."""
    if verb.token.tag_ != "VBG" or not any(child.lemma_ == "be" for child in verb.token.children):
        return None
    return next(
        (
            post
            for post in scene.sentence.posts
            if (post.acting or verb.token.lower_ == "founding") and post.start <= verb.token.idx < post.head
        ),
        None,
    )


def _copula(scene: Scene, verb: Verb) -> None:
    if verb.tense is Tense.BARE and verb.token.dep_ == "xcomp" and _puts(scene, verb.token.head):
        return  # "appointed Li, a deputy governor, to be its governor": the appointment says it
    if verb.tense is Tense.BARE and _of_appointment(scene, verb):
        return  # "lifted his hold on the nomination of Li to be chief": so does the noun
    if _LIKEWISE.search(scene.text[max(0, verb.token.idx - _LONGEST) : verb.token.idx]):
        return  # "so was its commissar, Li": he shares what was said before
    subject = verbs.subject(verb.token)
    end = verb.token.idx + len(verb.token)
    post = scene.post_after(end, _PREDICATE.pattern) or scene.post_after(end, _NEGATED_PREDICATE.pattern)
    post = post or _joined_predicate(scene, verb)
    if scene.article.topic is not None and scene.text.startswith(" back as", end):
        return  # of a life: a beginning, by another rule
    if post is not None and TO_GO.match(scene.text[post.end :]):
        return  # "is the third minister to go"
    if post is not None and post.counterpart and post.title != "deputy":
        return  # "is his opposite number at the academy": by another rule; "was Li's deputy in the navy" names a body of his own
    if post is not None and _follows(scene, subject, verb, post):
        return  # "Also present were Chile's president, Rojas, and ...": beside the name it is a title
    if post is not None and scene.led(post) is None:
        of_which(scene, verb, post)
        people = bracketed_row(scene.sentence, verb.token) if post.plural and verbs.is_plural(verb.token) else []
        people = people or _named_before(scene, verb, post) or named_before(scene.sentence, verb.token)
        several = post.plural or any(child.lower_ in ("both", "each", "all") for child in verb.token.children)
        several = several or (subject is not None and subject.left_edge.lower_ == "neither")
        if not people and post.plural and verb.token.dep_ == "relcl":
            people = scene.subjects(verb.token)  # "Lin, Ma and Shi, who were its deputies"
        people = people or scene.people_of(subject, alone=not several) or named_behind(scene, verb, post)
        if not people and subject is not None and subject.tag_ in ("WP", "WDT"):
            people = [person for person in [scene.antecedent(subject)] if person is not None]
        each = bodies_of(scene, post) if post.plural and len(people) > 1 else []
        if len(each) == len(people) and each:
            for person, own in zip(people, each, strict=True):
                say(scene, verb, person, own, "copula", verb.token.idx)
            return
        posts = scene.joined_posts(post)
        if (further := _joined_predicate(scene, verb)) is not None and further not in posts:
            posts.append(further)  # "is a member of the delegation and the chief of staff"
        if len(posts) == len(people) > 1 and "respectively" in scene.text:
            for person, own in zip(people, posts, strict=True):
                say(scene, verb, person, own, "copula", verb.token.idx)
            return
        for person in people:
            for joined in posts:
                say(scene, verb, person, joined, "copula", min(_start(scene, subject, joined.start), verb.token.idx))
        if people:
            return
    if post is not None and subject is not None and subject.lemma_.lower() in _POST_WORDS:
        _his_post(scene, verb, subject, post)
    sits_on(scene, verb)
    inverted(scene, verb)


def _of_appointment(scene: Scene, verb: Verb) -> bool:
    """Whether an infinitive stands behind an appointment and a name, whatever verb the parser hangs it on."""
    token = verb.token
    if token.i == 0 or token.nbor(-1).lower_ != "to":
        return False
    to = token.nbor(-1).idx
    named = next((m for m in scene.sentence.people if 0 < to - m.end <= 2), None)
    return named is not None and _OF_NAME.search(scene.text, max(0, named.start - 60), named.start) is not None


def _puts(scene: Scene, above: Token) -> bool:
    """Whether a verb in the active voice puts somebody into what he is to be."""
    lemma = verbs.lemma_of(above)
    if lemma not in _PUTS and (lemma not in APPOINTING or still_to_be(scene, lemma)):
        return False
    return not verbs.read_verb(above).passive


def _his_post(scene: Scene, verb: Verb, noun: Token, post: PostMention) -> None:
    """ "His last post was commander of the fleet", "whose current job is spokesman"."""
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is None or verb.tense not in (Tense.PAST, Tense.PRESENT, Tense.PLUPERFECT) or verb.modal:
        return
    post.definite = True
    words = {child.lower_ for child in noun.children}
    if words & {"new", "next"} and verb.tense is Tense.PRESENT:
        modality = Modality.PROSPECTIVE if "next" in words else Modality.ASSERTED
        for person in scene.people_of(owner, alone=True):
            start = noun.left_edge.idx
            scene.change(person, Aspect.BEGAN, "copula", verb.token, start, post.end, post=post, modality=modality)
        return
    for person in scene.people_of(owner, alone=True):
        for joined in scene.joined_posts(post):
            say(scene, verb, person, joined, "copula", noun.left_edge.idx)


def _follows(scene: Scene, subject: Token | None, verb: Verb, post: PostMention) -> bool:
    """Whether the subject stands behind the verb and the name right behind the post."""
    opened = subject is None or subject.i > verb.token.i or scene.sentence.post_at(subject.idx) is post
    # "With Anna Bell were the army chief, Lind, and ...", where the parser takes Bell for the subject
    opened = opened or (subject is not None and _BESIDE.search(scene.text[: subject.left_edge.idx]) is not None)
    return (
        opened
        and any(
            m.start >= post.end
            and scene.only_ranks(post.end + (2 if scene.text.startswith(", ", post.end) else 0), m.start)
            for m in scene.sentence.people
        )
        and _THERE.search(scene.text[: verb.token.idx]) is not None
    )


def _named_before(scene: Scene, verb: Verb, post: PostMention) -> list[int]:
    """Who stands between commas right before the verb: "her close friend and ally, Therese Coffey, had been minister"."""
    if post.plural:
        return []
    start = min([verb.token.idx, *(child.idx for child in verb.token.children if child.dep_ in ("aux", "auxpass"))])
    own = next((m for m in scene.sentence.people if scene.text[m.end : start] == ", "), None)
    if own is None or not re.search(r"\b(?:his|her|their|its)\s(?:[\w-]+\s){0,5}[\w-]+,\s$", scene.text[: own.start]):
        return []
    return [own.person]


def _joined_predicate(scene: Scene, verb: Verb) -> PostMention | None:
    """The post in a list of what somebody is: "is a Russian economist and current head of the central bank"."""
    nouns = [noun for child in verb.token.children if child.dep_ == "attr" for noun in child.conjuncts]
    for noun in nouns:
        post = scene.sentence.post_at(noun.idx)
        if post is not None and post.head <= noun.idx < post.head_end and scene.led(post) is None:
            if any(verb.token.idx < m.start and m.end + 1 == post.start for m in scene.sentence.people):
                continue  # "had been commander of the fleet and Ma chief of staff": of the second
            return post
    return _behind_rank(scene, verb)


def _behind_rank(scene: Scene, verb: Verb) -> PostMention | None:
    """ "Is an admiral of the navy and deputy chief of the staff": the parser joins the chief to the navy, a rank has no chief."""
    nouns = (child for child in verb.token.children if child.dep_ == "attr")
    ranks = (noun for noun in nouns if noun.lower_ in _WITHOUT_A_CHIEF or RANK_RE.fullmatch(noun.text.title()))
    owners = (noun for rank in ranks for of in rank.children if of.lower_ == "of" for noun in of.children)
    for noun in (joined for owner in owners for joined in owner.conjuncts):
        post = scene.sentence.post_at(noun.idx)
        if post is not None and post.head <= noun.idx < post.head_end and scene.led(post) is None:
            return post
    return None


def _serves(scene: Scene, verb: Verb) -> None:
    for post in as_posts(scene, verb):
        each = scene.joined_posts(post)
        people = scene.subjects(verb.token)
        if 1 < len(people) == len(each) == len({own.title for own in each}) and not any(own.plural for own in each):
            for person, own in zip(people, each, strict=True):  # "Li and Ma lead it as commander and commissar"
                say(scene, verb, person, own, "serves as", verb.token.idx)
            continue
        for person in scene.subjects(verb.token) or named_behind(scene, verb, post):
            for joined in scene.joined_posts(post):
                if joined is post or not of_main(scene, verb, joined):
                    say(scene, verb, person, joined, "serves as", verb.token.idx)


def _start(scene: Scene, subject: object, default: int) -> int:
    idx = getattr(subject, "idx", None)
    if idx is None:
        return default
    mention = scene.sentence.person_at(idx)
    return min(mention.start if mention else idx, default)
