"""Whom the words of a sentence mean: the people a noun stands for, the subject of a verb, who "he" and "I" are."""

from __future__ import annotations

import re
from collections.abc import Collection

from spacy.tokens import Token

from archive.extraction.lexicon import CHOOSING
from archive.extraction.parsing import verbs
from archive.extraction.scene import antecedents
from archive.extraction.scene.bound import bound
from archive.extraction.scene.descriptions import RANKS, described_before, described_person
from archive.extraction.scene.groups import PLURAL, QUANTIFIED, counted_people, group
from archive.extraction.scene.joined_before import bracketed_row, joined_before, plural_post, row_before
from archive.extraction.scene.joined_titles import joined_titles
from archive.extraction.scene.named_later import behind_clause, both_behind, named_later, one_later, whose_clause
from archive.extraction.scene.passage import Passage
from archive.extraction.scene.right_before import last_of_row, named_before
from archive.extraction.scene.speaking import FIRST_PERSON, quoted, said_by, speaker_before

_PRONOUNS = frozenset(
    """
    he she him her his himself herself who whom whose
    """.split()
)
_ELDER = re.compile(r"\b[Tt]he (?:elder|older|senior) $")


def people_of(scene: Passage, token: Token | None, *, alone: bool = False) -> list[int]:
    """The people that a noun means, with those joined to it ("A and B") unless `alone`."""
    if token is None:
        return []
    if behind := both_behind(scene, token):
        return behind
    if named := _one_of_several(scene, token):
        return named
    if token.lower_ in PLURAL or (token.lower_ in QUANTIFIED and not alone):
        return group(scene, token)
    found: list[int] = []
    for noun in (
        [token]
        if alone
        else [*verbs.coordinated(token), *verbs.apposed_list(token), *_listed(scene, token), *_behind(scene, token)]
    ):
        person = _person_of(scene, noun)
        if person is not None and person not in found:
            found.append(person)
    if len(found) == 1 and not alone:
        found += joined_titles(scene, found[0], token.left_edge.idx)
    return found or counted_people(scene, token) or named_later(scene, token)


_OF_SEVERAL = frozenset("other latter former first second third fourth last".split())


def _one_of_several(scene: Passage, token: Token) -> list[int]:
    """Whom a word for one of several means whose name stands right behind it: "The other, Minister Lind, resigned"."""
    if token.lower_ not in _OF_SEVERAL:
        return []
    named = (
        person for child in token.children if child.dep_ == "appos" and (person := _person_of(scene, child)) is not None
    )
    return [*named][:1]


def _asked(who: Token) -> bool:
    """Whether "who" asks, right behind the verb or preposition that it completes: "discussed who", "is unclear who"."""
    return who.i > 0 and who.nbor(-1).pos_ in ("VERB", "ADP", "ADJ")


def subjects(scene: Passage, verb: Token) -> list[int]:
    """The people that are the subject of a verb. In a relative clause not those joined after it: "Lin, who leads the
    fleet, and Ma spoke" says of Lin alone that he leads it."""
    if own := named_before(scene.sentence, verb):
        return own
    clause = verb.head if verb.dep_ == "xcomp" else verb  # "who moves on to become"
    if (
        clause.dep_ == "conj"
        and clause.head.dep_ == "relcl"
        and verbs.subject(clause) in (None, verbs.subject(clause.head))
    ):
        clause = clause.head  # "Lind and Holm, who lost his seat in May and is to retire, spoke"
    if any(c.lower_ == "who" and c.dep_ == "nsubj" and _asked(c) for c in clause.children):
        return []  # "leaders discussed who was to take over from Moss": nobody yet
    who = next((c for c in clause.children if c.lower_ == "who"), None) if clause.dep_ in ("relcl", "ccomp") else None
    if who is not None and (man := bound(scene, who)) is not None:
        return [man]
    several = verbs.is_plural(verb) or (who is not None and plural_post(scene, who, verb))
    if who is not None and not several and (last := last_of_row(scene.sentence, who)) is not None:
        return [last]
    if who is not None and several and len(row := row_before(scene.sentence, who)) > 1:
        return row
    subject = verbs.subject(verb)
    if subject is None and (opening := _opens_with(scene, verb)) is not None:
        return [opening]
    if subject is None or subject.i != verb.head.i or verb.dep_ not in ("relcl", "acl"):
        people = people_of(scene, subject)
        alone = subject is not None and len(people) == 1 and not subject.conjuncts and verbs.is_plural(verb)
        if (
            not alone
            and people
            and verbs.is_plural(verb)
            and len(row := bracketed_row(scene.sentence, verb)) > len(people)
        ):
            return row if set(people) < set(row) else people
        return joined_before(scene.sentence, people[0], verb.idx) if alone else people
    if subject.lower_ in PLURAL | QUANTIFIED:
        return people_of(scene, subject)
    found: list[int] = []
    among = [other for other in subject.conjuncts if (subject.i < other.i or several) and other.i < verb.i]
    for noun in [*(n for n in among if n.i < subject.i), subject, *(n for n in among if n.i > subject.i)]:
        person = _person_of(scene, noun)
        if person is not None and person not in found:
            found.append(person)
    return found or behind_clause(scene, subject)


def _opens_with(scene: Passage, verb: Token) -> int | None:
    """Whose name opens the sentence, where the parser takes its first word for a preposition: "To Lam was elected"."""
    first = verb.doc[0]
    if first.dep_ not in ("prep", "aux", "advmod", "det") or first.head != verb:
        return None
    return next(
        (m.person for m in scene.sentence.people if m.start == first.idx and m.end > first.idx + len(first)), None
    )


def antecedent(scene: Passage, token: Token, excluded: Collection[int] = ()) -> int | None:
    """Whom a pronoun means, never one of `excluded`; an object is not the subject of its own verb."""
    if token.lower_ in ("him", "her") and token.dep_ in ("dobj", "obj", "dative"):
        own = verbs.subject(token.head)
        joined = own is not None and token.head.dep_ == "conj" and own.head in token.head.ancestors
        aside = (
            token.head.tag_ == "VBG" and token.head.dep_ == "advcl"
        )  # "Lind named Ma envoy, relieving him of his post"
        if own is not None and own != token and (own.head == token.head or joined or (aside and own.i < token.i)):
            excluded = {*excluded, *people_of(scene, own, alone=True)}
        excluded = {*excluded, *_chooser(scene, token.head)}
    if token.lower_ in ("who", "whose") and (noun := _described_by(token)) is not None:
        return described_person(scene, noun)  # "The general, whose term ends in May": he alone, if anybody
    for told in (described_before(scene, token, excluded), whose_clause(scene, token)):
        if told is not None:
            return told
    return antecedents.antecedent(scene, token, excluded)


def _described_by(token: Token) -> Token | None:
    """The rank with "the" on which a clause hangs: "The general, whose term ends"."""
    clause = next((word for word in token.ancestors if word.dep_ == "relcl"), None)
    noun = clause.head if clause is not None else None
    if (
        noun is None
        or noun.lower_ not in RANKS
        or noun.i > token.i
        or noun.tag_ != "NN"
        or noun.left_edge.lower_ != "the"
    ):
        return None
    return noun if all(child.dep_ in ("det", "relcl", "punct", "amod") for child in noun.children) else None


def _chooser(scene: Passage, verb: Token) -> list[int]:
    """Who gives a post to another that is to follow somebody: "the president has chosen Li to replace him", which is a third."""
    giver = verb.head
    if verb.dep_ not in ("xcomp", "advcl", "ccomp", "acl", "relcl") or verb.tag_ != "VB":
        return []
    giver = giver.head if giver.pos_ in ("NOUN", "PROPN") and giver.dep_ in ("dobj", "obj") else giver
    subject = verbs.subject(giver) if verbs.lemma_of(giver) in CHOOSING and not verbs.read_verb(giver).passive else None
    return people_of(scene, subject, alone=True) if subject is not None and verbs.objects(giver) else []


def _person_of(scene: Passage, token: Token) -> int | None:
    if token.lower_ in _PRONOUNS and scene.sentence.person_at(token.idx) is None:  # "He Weidong" is no pronoun
        return antecedent(scene, token)
    if token.lower_ in FIRST_PERSON and token.pos_ == "PRON":
        return _speaker(scene)
    mention = scene.mention_of(token)
    if mention is not None:
        elder = mention.person == scene.article.topic and _ELDER.search(scene.text[: mention.start]) is not None
        return None if elder else mention.person  # "the elder Baker was named secretary": of a life, the parent
    apposed = _apposed_to(scene, token)
    if apposed is None:
        apposed = described_person(scene, token)
    return apposed if apposed is not None else one_later(scene, token)


def _listed(scene: Passage, token: Token) -> list[Token]:
    """The rest of "Wei, Li, Miao and Zhang", where the parser takes the second name for an apposition to the first."""
    one = scene.sentence.person_at(token.idx)
    for child in token.children if one is not None else ():
        other = scene.sentence.person_at(child.idx) if child.dep_ == "appos" else None
        if one and other and one.person != other.person and scene.text[one.end : other.start].startswith(", "):
            names = verbs.coordinated(child)
            if len(names) > 1 and scene.only_ranks(one.end + 2, other.start):
                return names
    return []


def _behind(scene: Passage, token: Token) -> list[Token]:
    """What is joined to another word of the name: "He Weidong and Zhang Youxia", where the parser takes "He" apart."""
    mention = scene.sentence.person_at(token.idx)
    span = scene.sentence.span(mention.start, mention.end) if mention is not None else None
    return [other for word in span or () if word.i > token.i for other in word.conjuncts if other.i > word.i]


def _apposed_to(scene: Passage, token: Token) -> int | None:
    """Of whom a title is said in whose words a clause hangs: "Guo, secretary of the commission for law, who was minister"."""
    post = scene.sentence.post_at(token.idx)
    if post is None or token.idx < post.head_end:
        return None
    return next((c.person for c in scene.found if c.post is post and c.title), None)


def _speaker(scene: Passage) -> int | None:
    """Whom "I" means; None outside a quote, and where nobody is named as speaking."""
    if not quoted(scene):
        return None
    if (verb := said_by(scene.sentence)) is not None:
        people = subjects(scene, verb)
        return people[0] if len(people) == 1 else None
    return speaker_before(scene)
