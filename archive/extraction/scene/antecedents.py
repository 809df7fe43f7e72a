"""Whom a pronoun means: the subject so far in its sentence, else the subject of the sentence before.

A biography has a topic, whom a pronoun means unless the sentence before speaks of somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from spacy.tokens import Token

from archive.extraction.context import PersonMention
from archive.extraction.parsing import verbs
from archive.extraction.people.genders import is_she
from archive.extraction.scene.acted_on import acted_on
from archive.extraction.scene.bound import bound
from archive.extraction.scene.excluded import acted_with, compared, fronted, other_gender, signed
from archive.extraction.scene.goes_on import main_subject
from archive.extraction.scene.letters import letter_taken_by, own_letter
from archive.extraction.scene.named_ahead import named_ahead
from archive.extraction.scene.passage import Passage
from archive.extraction.scene.subjects_before import HERS, PERSONAL, REACH, is_subject, made, subject_before
from archive.model import Role

_THINGS = frozenset(("post", "position", "role", "job", "office", "seat", "title"))
_ABOUT = frozenset(("on", "about", "over", "of", "as", "to", "than", "regarding"))
_MEN = frozenset(
    ("father", "grandfather", "brother", "husband", "son", "uncle", "stepfather", "father-in-law", "nephew")
)
_WOMEN = frozenset(
    ("mother", "grandmother", "sister", "wife", "daughter", "aunt", "stepmother", "mother-in-law", "niece")
)
_APPOINTEE = re.compile(r"The\s+(?:officer|appointee|appointment|promotion|new\s+\w+(?:\s+\w+)?)\s+[a-z]")
_KIN = re.compile(rf"(?:His|Her)\s+(?:\w+\s+)?(?:{'|'.join(sorted(_MEN | _WOMEN))})\b")


def antecedent(scene: Passage, token: Token, excluded: Collection[int] = ()) -> int | None:
    """Whom a pronoun means: the subject so far in this sentence, else the subject of the sentence before.

    Not guessed where that sentence has two candidates; never one of `excluded`, nor whom its own verb has for an object.
    """
    found = _nearest(scene, token, excluded)
    beside = acted_with(scene, token) if found is not None else set()
    return _nearest(scene, token, {*excluded, *beside}) if found in beside else found


def _of_another(token: Token) -> bool:
    """Whether "who" stands behind a word for somebody whom nothing names."""
    before = [w.lower_ for w in token.doc[max(0, token.i - 2) : token.i] if w.lower_ != ","]
    return bool(before) and before[-1] in ("another", "others", "someone", "somebody", "anyone", "those")


def _nearest(scene: Passage, token: Token, excluded: Collection[int]) -> int | None:
    if token.tag_ in ("WP", "WP$") and (token.i == 0 or token.nbor(-1).pos_ in ("VERB", "ADJ")):
        return None  # "Who will take over the army", "it is not clear who will": a question
    if token.lower_ == "who" and token.dep_ in ("nsubj", "nsubjpass") and token.nbor(-1).lower_ in _ABOUT:
        return None  # "no word on who would become minister"
    if token.lower_ in ("who", "whose") and _of_another(token):
        return None  # "the president has lifted another, who is no member of the commission"
    if (told := bound(scene, token)) is not None and told not in excluded:
        return told
    if (namesake := _called_he(scene, token)) is not None and namesake not in excluded:
        return namesake
    if (shown := _in_caption(scene, token)) is not None and shown not in excluded:
        return shown
    excluded = {
        *excluded,
        *_not_meant(scene, token),
        *other_gender(scene, token),
        *_kin_before(scene, token),
        *compared(scene, token),
        *fronted(scene, token),
        *signed(scene, token),
    }
    earlier = [
        mention for mention in scene.sentence.people if mention.end <= token.idx and mention.person not in excluded
    ]
    told = _topic(scene, token)
    if not earlier and told is None and (other := acted_on(scene, token, excluded)) is not None:
        return other
    if excluded and not earlier:
        if told is not None and told not in excluded:
            return _in_life(scene, told)  # "Deng brought him back"
        return subject_before(scene, token, *excluded)
    if token.lower_ in ("who", "whom", "whose") and earlier:
        last = max(earlier, key=lambda mention: mention.end)
        if scene.text[last.end : token.idx].strip(" ,-–—") == "":
            return last.person  # right after a name, whatever the sentence is about: "Xi, ... and Liu, who is chief"
    if token.lower_ in ("him", "her") and (token.dep_ in ("dobj", "dative", "pobj") or token in made(token.head.head)):
        # An object is not the subject of its own verb: "Hu Zhongming replaced him".
        verb = verbs.governing_verb(token)
        own = verbs.subject(verb) if verb is not None else None
        acting = scene.mention_of(own) if own is not None else None
        earlier = [mention for mention in earlier if acting is None or mention.person != acting.person]
        if acting is not None and not earlier:
            if told is not None and told != acting.person:
                return _in_life(scene, told)
            return subject_before(scene, token, acting.person)
    if (
        token.lower_ in ("him", "her")
        and token.dep_ in ("dobj", "obj")
        and (same := _parallel(scene, token)) is not None
        and same not in excluded
    ):
        return same
    if token.dep_ == "poss" and (theirs := own_letter(scene, token)) is not None and theirs not in excluded:
        return theirs
    if (
        token.dep_ == "poss"
        and (praised := _praised(scene, token))
        and (praised[0] is None or praised[0] not in excluded)
    ):
        return praised[0]
    if token.dep_ == "poss" and (given := _given_away(scene, token)) is not None and given not in excluded:
        return given
    subjects = [mention for mention in earlier if is_subject(mention, scene.sentence)]
    topic = _topic(scene, token)
    if topic is None and (called := _called_before(token)) is not None:
        return antecedent(scene, called, excluded)
    if topic is None and (main := main_subject(scene, token)) is not None:
        return antecedent(scene, main, excluded)
    if topic is not None and _of_kin(token):
        return None  # "Bell's father was a teacher and later director, a post he held": he is not Bell
    if topic is not None and topic not in excluded:
        if not subjects or any(mention.person == topic for mention in earlier) or _object_before(token):
            return topic if subjects or earlier else _in_life(scene, topic)
        if _of_an_aside(subjects[-1], scene, token) or _only_she(subjects[-1], scene, token):
            return topic
        return subjects[-1].person
    if subjects:
        return subjects[-1].person
    if (before := _subject_so_far(token)) is not None:
        return antecedent(scene, before, excluded)
    if len({mention.person for mention in earlier}) == 1:
        return earlier[0].person
    if earlier and token.lower_ in ("who", "whom", "whose"):
        return earlier[-1].person
    if not earlier and (fresh := _just_announced(scene, token)) is not None and fresh not in excluded:
        return fresh
    if not earlier and token.dep_ == "poss" and (ahead := _named_after(scene, token)) is not None:
        return ahead if ahead not in excluded else None
    spoken = subject_before(scene, token, *excluded)
    return spoken if spoken is not None or earlier else named_ahead(scene, token, excluded)


def _called_he(scene: Passage, token: Token) -> int | None:
    """ "He Ping was promoted. He led the command": whoever wrote it, the word at the head of a sentence means him."""
    if token.text != "He" or token.i > 0:
        return None
    last = next(
        (s for s in reversed(scene.article.sentences[: scene.sentence.index]) if s.people and s.role is Role.BODY), None
    )
    if last is None or scene.sentence.index - last.index > _FAR:
        return None
    named = {m.person for m in last.people if scene.article.people[m.person].name.startswith("He ")}
    acting = {m.person for m in last.people if is_subject(m, last)}
    return named.pop() if len(named) == 1 and (named & acting or not acting) else None


def _in_caption(scene: Passage, token: Token) -> int | None:
    """Whom a picture shows, by the sentence before of what stands under it: "General Holm in Oslo. He is the new chief"."""
    if scene.sentence.role is not Role.CAPTION or token.lower_ not in PERSONAL or not scene.sentence.index:
        return None
    last = scene.article.sentences[scene.sentence.index - 1]
    if last.role is not Role.CAPTION or "\n" in scene.article.text[last.end : scene.sentence.start]:
        return None
    named = {m.person for m in last.people}
    here = any(m.end <= token.idx for m in scene.sentence.people)
    return named.pop() if len(named) == 1 and not here else None


_FAR = 2  # sentences


def _kin_before(scene: Passage, token: Token) -> set[int]:
    """Whom "he himself" does not mean: the one of his family of whom the sentence before spoke, "His father, Ma, was ..."."""
    if token.i + 1 >= len(token.doc) or token.nbor(1).lower_ not in ("himself", "herself"):
        return set()
    last = next((s for s in reversed(scene.article.sentences[: scene.sentence.index]) if s.role is Role.BODY), None)
    kin = _KIN.match(last.text) if last is not None else None
    return {m.person for m in last.people if m.start >= kin.end()} if last is not None and kin is not None else set()


def _named_after(scene: Passage, token: Token) -> int | None:
    """Who is the subject of the clause that "his" opens: "In his years as minister, Otieno bought ships"."""
    verb = verbs.governing_verb(token)
    own = verbs.subject(verb) if verb is not None else None
    if (
        own is None
        or own.i < token.i
        or not any(above.dep_ == "prep" and above.head == verb for above in token.ancestors)
    ):
        return None
    mention = scene.sentence.person_at(own.idx)
    return mention.person if mention is not None else None


def _called_before(token: Token) -> Token | None:
    """The object that a joined clause goes on about: "Deng called him back in 1992, and from then he was vice chairman"."""
    if token.dep_ not in ("nsubj", "nsubjpass") or token.head.dep_ != "conj":
        return None
    above = token.head.head
    objects = [child for child in above.children if child.dep_ in ("dobj", "obj")]
    objects += [noun for noun in made(above) if noun.i < token.i]  # "made him minister, and he was"
    return next((o for o in objects if (o.lower_, token.lower_) in (("him", "he"), ("her", "she"))), None)


def _subject_so_far(token: Token) -> Token | None:
    """The same pronoun as the first subject of a sentence: "He took over from Deng last year; before that he was"."""
    if token.dep_ not in ("nsubj", "nsubjpass"):
        return None
    first = next((word for word in token.doc[: token.i] if word.dep_ in ("nsubj", "nsubjpass")), None)
    return first if first is not None and first.lower_ == token.lower_ and first.tag_ == "PRP" else None


def _parallel(scene: Passage, token: Token) -> int | None:
    """ "Congress impeached Castillo and removed him": the object of the verb joined to its own."""
    verb = token.head
    if verb.dep_ != "conj" or any(child.dep_ == "nsubj" for child in verb.children):
        return None
    found = [scene.mention_of(noun) for noun in verbs.objects(verb.head) if noun.pos_ != "PRON"]
    return found[0].person if found and found[0] is not None else None


def _praised(scene: Passage, token: Token) -> tuple[int | None] | None:
    """ "congratulated Li on his election": of him who is congratulated, though he have no name: "his counterpart"."""
    link = token.head.head
    if link.dep_ != "prep" or verbs.lemma_of(link.head) not in verbs.PRAISE:
        return None
    found = [scene.mention_of(noun) for noun in verbs.objects(link.head) if noun.i < token.i]
    return (found[0].person if found[0] is not None else None,) if found else None


def _just_announced(scene: Passage, token: Token) -> int | None:
    """ "The secretary-general announced the appointment of Li as head of the mission. He will take over from Ba": the one
    who is new, not whoever announced it."""
    if token.dep_ not in ("nsubj", "nsubjpass") or token.lower_ not in ("he", "she"):
        return None
    last = scene.sentence.index - 1
    since = last
    while since > 0 and since > last - REACH and _goes_on(scene.article.sentences[since].text, token):
        since -= 1  # "The officer has been made a general.", "The appointment takes effect at once.", "He replaces Ba."
    new = {
        c.person
        for c in scene.before
        if since <= c.scene.sentence.index <= last and c.rule in ("appointment", "appoints", "given")
    }
    if not new and (chosen := _chosen_before(scene)) is not None:
        return chosen
    return new.pop() if len(new) == 1 else None


def _goes_on(text: str, token: Token) -> bool:
    """Whether a sentence speaks on of whoever is new, by a word for him or by the same pronoun."""
    return _APPOINTEE.match(text) is not None or text.startswith(f"{token.text} ")


_CHOSEN = frozenset("appoint name pick choose nominate select tap promote elevate pluck hire reappoint".split())


def _chosen_before(scene: Passage) -> int | None:
    """Whom the sentence before says that others chose: "Rono appointed Holt in April. Before that he had been"."""
    last = next((s for s in reversed(scene.article.sentences[: scene.sentence.index]) if s.role is Role.BODY), None)
    root = next((w for w in last.doc if w.dep_ == "ROOT"), None) if last is not None and last.doc is not None else None
    if last is None or root is None or verbs.lemma_of(root) not in _CHOSEN or verbs.read_verb(root).passive:
        return None
    found = {
        m.person
        for noun in verbs.objects(root)
        for word in (noun, *noun.children)
        if word.dep_ in ("dobj", "obj", "appos") and (m := last.person_at(word.idx)) is not None
    }
    return found.pop() if len(found) == 1 else None


def _given_away(scene: Passage, token: Token) -> int | None:
    """ "Rono dismissed Holt and gave Otieno her job": what is given to the one was the other's."""
    verb = token.head.head
    to_somebody = any(child.dep_ in ("dative", "prep") and child.i != token.i for child in verb.children)
    if verb.lemma_ not in ("give", "hand", "pass", "offer") or not to_somebody or verb.dep_ != "conj":
        return None
    if any(child.dep_ == "nsubj" for child in verb.children):
        return None
    found = [scene.mention_of(noun) for noun in verbs.objects(verb.head) if noun.pos_ != "PRON"]
    return found[0].person if found and found[0] is not None else None


def _not_meant(scene: Passage, token: Token) -> set[int]:
    """Whom "he" cannot mean: the one whom his own relative clause is about, "Wei, whom he replaced"; "his" not the one who
    is handed what is his, "Robles accepted his resignation"."""
    verb = verbs.governing_verb(token)
    if token.dep_ == "poss" and (taker := letter_taken_by(scene, token)) is not None:
        return {taker}
    if token.dep_ not in ("nsubj", "nsubjpass") or verb is None or verb.dep_ != "relcl" or token.tag_ != "PRP":
        return set()
    if any(part.lower_ == "which" for child in verb.children for part in (child, *child.children)):
        return set()  # "a role in which she served", "the commission, which he heads": of a thing
    if any(child.lower_ in ("when", "while", "before", "where") and child.i < verb.i for child in verb.children):
        return set()  # "Wei, when he was minister, came", "Wei, head of the bank, where he is": no clause of a person
    if verb.head.lemma_.lower() in _THINGS and scene.sentence.person_at(verb.head.idx) is None:
        return set()  # "was named governor, a position he holds", whatever the noun hangs on
    mention = scene.mention_of(verb.head)
    return {mention.person} if mention is not None else set()


def _topic(scene: Passage, pronoun: Token) -> int | None:
    """Whom a biography tells of, where a pronoun can mean them."""
    word = pronoun.lower_
    if word not in PERSONAL or (word in HERS) is not (scene.article.topic_is_she or False):
        return None
    return scene.article.topic


def _of_kin(pronoun: Token) -> bool:
    """Whether a pronoun follows somebody of the family as the subject of its sentence: "his father", "Bell's wife"."""
    kin = _WOMEN if pronoun.lower_ in HERS else _MEN
    return any(
        word.lemma_.lower() in kin
        and word.dep_ in ("nsubj", "nsubjpass")
        and any(child.dep_ == "poss" for child in word.children)
        for word in pronoun.doc[: pronoun.i]
    )


def _object_before(pronoun: Token) -> bool:
    """Whether the sentence has spoken of the same person as an object: "Ba announced her as director, and she was sworn in"."""
    word = pronoun.lower_
    kin = HERS if word in HERS else PERSONAL - HERS
    return word in ("he", "she") and any(
        other.lower_ in kin and (other.lower_ == "him" or other.dep_ in ("dobj", "pobj", "dative"))
        for other in pronoun.doc[: pronoun.i]
    )


def _of_an_aside(mention: PersonMention, scene: Passage, pronoun: Token) -> bool:
    """Whether somebody is the subject of no more than a clause beside that of the pronoun: "When Moss fell ill, she took
    his place"."""
    head = scene.sentence.head_token(mention.start, mention.end)
    clause = verbs.governing_verb(head) if head is not None else None
    own = verbs.governing_verb(pronoun)
    return clause is not None and own is not None and clause.dep_ == "advcl" and own in clause.ancestors


def _only_she(mention: PersonMention, scene: Passage, pronoun: Token) -> bool:
    """Whether "she" can hardly be the other person of a sentence: the life is a woman's, nothing calls the other one."""
    return pronoun.lower_ in HERS and is_she(scene.article, mention.person) is not True


def _in_life(scene: Passage, topic: int) -> int:
    """The topic of a biography, unless the sentence before speaks of somebody else alone."""
    last = next(
        (s for s in reversed(scene.article.sentences[: scene.sentence.index]) if s.role is not Role.CAPTION), None
    )
    if last is None or "\n" in scene.article.text[last.end : scene.sentence.start]:
        return topic
    subjects = [m.person for m in last.people if is_subject(m, last)]
    spoken = topic in {m.person for m in last.people} or re.search(r"\b(?:he|she|his|her|him)\b", last.text, re.I)
    return subjects[0] if subjects and not spoken else topic
