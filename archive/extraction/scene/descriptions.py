"""Whom a noun with "the" means that names nobody: "the general", "the 61-year-old", "the latter", "the minister".

Only where the sentences before leave one person to whom it can apply; who is not told apart is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from spacy.tokens import Token

from archive.extraction.context import ASIDES, PersonMention, PostMention, SentenceContext
from archive.extraction.scene.bare_before import bare_before, left_over
from archive.extraction.scene.of_story import of_story
from archive.extraction.scene.passage import Candidate, Passage
from archive.extraction.scene.subjects_before import is_subject
from archive.extraction.scene.titled_before import post_titled
from archive.model import Aspect, Modality

RANKS = frozenset("general admiral colonel marshal commodore brigadier captain major commander".split())
_CALLINGS = frozenset(
    """
    politician lawyer diplomat economist veteran officer native academic engineer banker technocrat soldier sailor submariner pilot
    businessman businesswoman jurist professor scientist lawmaker loyalist hardliner reformer official princeling democrat socialist
    conservative liberal republican moderate centrist populist nationalist physicist physician airman infantryman cleric strongman
    frenchman dutchman englishman irishman scotsman welshman
    """.split()
)
_OTHER = frozenset("former new other first second third only same outgoing incoming next last late top ranking".split())
_AGED = re.compile(r"\b(\d{2})-year-old(?:\s+\w+)?$")
_AGE = re.compile(r"(?:\s*\([^()]*\))?(?:\s*,)?\s*(?:aged\s+|now\s+)?(\d{2})\b")
_ABBREVIATED = {
    "gen": "general",
    "adm": "admiral",
    "col": "colonel",
    "brig": "brigadier",
    "capt": "captain",
    "maj": "major",
}
_OF_TWO = ("former", "latter", "first", "second")
_ONE_OF_TWO = re.compile(r"The (?:former|first|latter|second)\b")
_COMMA = re.compile(r",\s+(?:[A-Z][\w.]*\s+){0,3}")
_REACH = 3


def described_person(scene: Passage, token: Token) -> int | None:
    """The person that a noun with "the" means by what was told before; None where it may be another."""
    if (token.pos_ not in ("NOUN", "PROPN", "ADJ") and token.lower_ not in _OF_TWO) or token.tag_ in ("NNS", "NNPS"):
        return None
    first = token.left_edge
    if first.lower_ != "the" or _of_another(token):
        return None
    phrase = scene.text[first.idx : token.idx + len(token)]
    if phrase.lower() in ("the latter", "the former", "the first", "the second"):
        here = _second_here(scene, token) if token.lower_ == "latter" else None
        return here if here is not None else one_of_two(scene, first=token.lower_ in ("former", "first"))
    if (aged := _AGED.search(phrase)) is not None:
        return _of_age(scene, int(aged[1]))
    if token.lower_ in RANKS and not any(child.dep_ in ("prep", "poss") for child in token.children):
        ranked = {person for person in _near(scene) if token.lower_ in _ranks_of(scene, person)}
        bare = not any(word.lower_ in _OTHER for word in token.doc[first.i + 1 : token.i])
        if not ranked and bare and (one := _alone(scene)) is not None and not _ranks_of(scene, one):
            return one  # whom the article has given no rank
        if not ranked and bare and (about := of_story(scene, token)) is not None and _may_be(scene, about, token):
            return about
        if len(ranked) == 1 or scene.sentence.post_at(token.idx) is None:
            return ranked.pop() if len(ranked) == 1 else None
    post = scene.sentence.post_at(token.idx)  # "commander" may be a rank or a post
    if post is not None and post.former:
        return former_holder(scene, post)
    if post is not None and (token.lower_ not in _CALLINGS or post.organisation is not None):
        if first.idx > post.head:
            return None
        if post.new or phrase.lower().startswith("the new "):
            return _newcomer(scene, post)
        held = _holder(scene, post)
        return held if held is not None or first.i or not _plain(post) else bare_before(scene, post)
    if _by_nation(scene, token):
        return _topical(scene)
    if token.lower_ in _CALLINGS and not any(child.dep_ == "prep" for child in token.children):
        topical = _topical(scene)
        return topical if topical is not None else of_story(scene, token)
    return None


def _of_another(token: Token) -> bool:
    """ "The general who replaces him": nobody is told in a clause on himself as him to whom he does something."""
    clauses = (child for child in token.children if child.dep_ == "relcl")
    return any(
        c.lower_ in ("him", "her") and c.dep_ in ("dobj", "obj", "dative")
        for clause in clauses
        for c in clause.children
    )


def former_holder(scene: Passage, post: PostMention) -> int | None:
    """The subject of the sentence before, where it names nobody else and no other post of whoever else may be meant."""
    if not post.definite or post.plural or post.counterpart or scene.led(post) is not None:
        return None
    if any(m.start >= post.end and _COMMA.fullmatch(scene.text[post.end : m.start]) for m in scene.sentence.people):
        return None  # "The former minister, Peter Smith, was there": another
    person = _alone(scene)
    if any(m.end <= post.start and m.person != person for m in scene.sentence.people):
        return None  # "Holm takes over the ministry after the previous minister left": of a body named here
    last = next(iter(_sentences_before(scene)), None)
    acts = last is not None and any(
        is_subject(m, last) or left_over(m, last) or _is_chosen(m, last) for m in last.people
    )
    if person is None or last is None or not acts:
        return None
    own = {id(c.post) for c in scene.before if c.person == person and c.scene.sentence is last}
    others = [
        p
        for p in last.posts
        if id(p) not in own and not any(0 <= m.start - p.end <= 2 or 0 <= p.start - m.end <= 3 for m in last.people)
    ]
    return person if not others else None


_CHOSEN = frozenset("elect appoint name choose pick nominate select".split())


def _is_chosen(mention: PersonMention, sentence: SentenceContext) -> bool:
    """ "Parliament elected Moss": whom the sentence before tells of, though others act."""
    head = sentence.head_token(mention.start, mention.end)
    return head is not None and head.dep_ in ("dobj", "obj") and head.head.lemma_.lower() in _CHOSEN


def _sentences_before(scene: Passage) -> list[SentenceContext]:
    """The sentences of the story just before, the last one first."""
    earlier = [s for s in scene.article.sentences[: scene.sentence.index] if s.role not in ASIDES]
    return earlier[: -_REACH - 1 : -1]


def _near(scene: Passage) -> set[int]:
    return {mention.person for sentence in _sentences_before(scene) for mention in sentence.people}


def _alone(scene: Passage) -> int | None:
    """The one person whom the sentence before names, or of whom it tells without a name."""
    last = next(iter(_sentences_before(scene)), None)
    people = {mention.person for mention in last.people} if last is not None else set()
    if last is not None and not people:
        people = {c.person for c in scene.before if c.scene.sentence is last and c.person is not None}
    if last is None or len(people) != 1 or "\n" in scene.article.text[last.end : scene.sentence.start]:
        return None
    return people.pop()


def _may_be(scene: Passage, person: int, token: Token) -> bool:
    """Whether "the general" can be somebody to whom the article gives no other rank, and nobody else it."""
    own = _ranks_of(scene, person)
    if own:
        return token.lower_ in own
    others = (n for n in range(len(scene.article.people)) if n != person)
    return not any(token.lower_ in _ranks_of(scene, other) for other in others)


_BESIDE = re.compile(
    r",\s+(?:(?:his|her|the)\s+(?:\w+\s+)?(?:predecessor|successor|rival|deputy|colleague)|the\s+(?:previous|former|last|outgoing)\s+|"
    r"who(?:m|se)?\s+(?:he|she)\s)"
)


def _by_nation(scene: Passage, token: Token) -> bool:
    """ "The American", "the Norwegian": an adjective of a country as the subject."""
    if token.dep_ not in ("nsubj", "nsubjpass") or token.left_edge.i != 0 or token.nbor(-1).i != 0:
        return False
    return any(
        m.kind == "adjective" and m.start == token.idx and m.end == token.idx + len(token)
        for m in scene.sentence.countries
    )


def _second_here(scene: Passage, token: Token) -> int | None:
    """The second of the two whom the sentence has named: "Ma served under Li when the latter was governor"."""
    order = dict.fromkeys(m.person for m in sorted(scene.sentence.people, key=lambda m: m.start) if m.end <= token.idx)
    return list(order)[-1] if len(order) > 1 else None


def _topical(scene: Passage) -> int | None:
    """The one whom the sentence before names; not whom it brings in by the way, "Ma, his predecessor, was expelled"."""
    person = _alone(scene)
    last = next(iter(_sentences_before(scene)), None)
    if person is None or last is None or not any(_BESIDE.match(last.text, m.end) for m in last.people):
        return person
    before = _sentences_before(scene)[1:2]
    acting = {m.person for s in before for m in s.people if is_subject(m, s)}
    return acting.pop() if len(acting) == 1 else None


def one_of_two(scene: Passage, *, first: bool) -> int | None:
    """The first or second of the two people just named."""
    last = next((s for s in _sentences_before(scene) if s.people or not _ONE_OF_TWO.match(s.text)), None)
    if last is None:
        return None  # "The former is a sailor. The latter was chief of staff.": the two are told before both
    order = list(dict.fromkeys(m.person for m in sorted(last.people, key=lambda mention: mention.start)))
    if len(order) == 1 and (acting := _by_pronoun(scene, last)) not in (None, order[0]):
        return acting if first else order[0]  # "He replaces Ma. The latter had held the post since 2016"
    return order[0 if first else 1] if len(order) == 2 else None


def _by_pronoun(scene: Passage, last: SentenceContext) -> int | None:
    """Whom the sentence means by the pronoun with which it begins, where something was told of him there."""
    if re.match(r"(?:He|She)\s", last.text) is None:
        return None
    named = {m.person for m in last.people}
    told = {c.person for c in scene.before if c.scene.sentence is last and c.person not in named}
    return told.pop() if len(told) == 1 else None


def _of_age(scene: Passage, age: int) -> int | None:
    told = {
        mention.person
        for sentence in scene.article.sentences
        for mention in sentence.people
        if (found := _AGE.match(sentence.text, mention.end)) is not None and int(found[1]) == age
    }
    return told.pop() if len(told) == 1 else _alone(scene) if not told else None


def _ranks_of(scene: Passage, person: int) -> set[str]:
    """The ranks by which the article calls somebody, by their last word."""
    return {
        _ABBREVIATED.get(word, word)
        for sentence in scene.article.sentences
        for mention in sentence.people
        if mention.person == person and (word := _rank_before(sentence, mention)) is not None
    }


def _rank_before(sentence: SentenceContext, mention: PersonMention) -> str | None:
    rank = next(
        (r for r in sentence.ranks if r[1] <= mention.start and not sentence.text[r[1] : mention.start].strip(" .")),
        None,
    )
    if rank is None:
        return None
    return re.split(r"[\s-]+", sentence.text[rank[0] : rank[1]].rstrip(".").lower())[-1].strip(".")


def post_described(scene: Passage, token: Token | None, person: int) -> int | None:
    """The post by which a noun with "the" means somebody whom the sentences before gave it: "The minister resigned"."""
    post = scene.sentence.post_at(token.idx) if token is not None else None
    if post is None or _holder(scene, post) != person:
        return None
    told = [c for c in _told(scene, post) if c.person == person]
    return told[-1].position if told else None


def _plain(post: PostMention) -> bool:
    """Whether a title with "the" means whoever has the post now."""
    changed = post.former or post.then or post.new or post.incoming or post.acting or post.nominated or post.ended
    return post.definite and not (changed or post.plural or post.counterpart or post.indefinite or post.homeland)


def _holder(scene: Passage, post: PostMention) -> int | None:
    """Who has the post of which the article has just told: "The minister", "The defence minister"."""
    if not _plain(post):
        return None
    if (post.organisation is not None and post.explicit) or post.country is not None or scene.led(post) is not None:
        return None
    people = {c.person for c in _told(scene, post) if c.aspect is Aspect.ENDED or not post.outgoing}
    return people.pop() if len(people) == 1 else None


def _newcomer(scene: Passage, post: PostMention) -> int | None:
    """Who has come into the post, by what the article has told: "The new army chief"; nobody where two have."""
    if not post.definite or post.plural or post.incoming or post.counterpart or scene.led(post) is not None:
        return None
    if any(m.start >= post.end and _COMMA.fullmatch(scene.text[post.end : m.start]) for m in scene.sentence.people):
        return None  # "The new army chief, Moss, was there"
    came = [
        c
        for c in scene.before
        if c.person is not None
        and c.aspect is Aspect.BEGAN
        and c.modality is not Modality.DENIED
        and c.position is not None
    ]
    meant = scene.positions.resolve(scene.article, scene.sentence, post, None) if _named_body(post) else None
    title = {c.person for c in came if scene.article.positions[c.position or 0].title == post.title}
    people = {c.person for c in came if c.position == meant} if meant is not None else title
    if not people and meant is not None and post.title in _HEAD:
        # "was made chief of staff of the army. The new army head": who heads it is called this way or that
        body = scene.article.positions[meant].organisation
        posts = [(c.person, scene.article.positions[c.position or 0]) for c in came]
        people = {person for person, own in posts if own.organisation == body and _HEADS.match(own.title)}
    return people.pop() if len(people) == 1 else None


_HEAD = frozenset(("head", "chief", "boss", "leader", "commander"))
_HEADS = re.compile(r"(?:chief|commander|head|director|leader|chairman|president|minister)\b")


def _named_body(post: PostMention) -> bool:
    return post.portfolio is not None or post.organisation is not None or post.country is not None


def described_before(scene: Passage, pronoun: Token, excluded: Collection[int]) -> int | None:
    """Whom the subject before a pronoun describes, where the sentence names nobody else before it whom the pronoun can mean:
    "The outgoing commander had been there since 2021, when the president appointed him"."""
    if pronoun.tag_ not in ("PRP", "PRP$"):
        return None
    if any(m.end <= pronoun.idx and m.person not in excluded for m in scene.sentence.people):
        return None
    for word in pronoun.doc[: pronoun.i]:
        if word.dep_ in ("nsubj", "nsubjpass") and word.left_edge.lower_ == "the":
            person = described_person(scene, word)
            if person is not None and person not in excluded:
                return person
    return None


def _told(scene: Passage, post: PostMention) -> list[Candidate]:
    """What the sentences just before said of holders of the post."""
    told = [
        c
        for c in scene.before
        if c.person is not None
        and c.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED)
        and c.modality is Modality.ASSERTED
        and (position := c.position) is not None
        and scene.article.positions[position].title == post.title
    ]
    near = [c for c in told if scene.sentence.index - c.scene.sentence.index <= _REACH]
    meant = post_titled(scene, post, None) if post.portfolio is not None or post.organisation is not None else None
    if meant is not None:
        near = [c for c in near if c.position == meant]
    return near
