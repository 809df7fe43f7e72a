"""CONSULT: people and states who meet, talk, call or visit each other, told by verbs or by nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from archive.extraction.events.draft import Draft, Party
from archive.extraction.events.lexicon import (
    DISCUSS,
    GATHERING,
    HOLD,
    MEETINGS,
    NEVER_ALONE,
    RECEIVE,
    TALK,
    TELEPHONE,
    TRAVEL,
    VISITS,
)
from archive.extraction.events.manner import manner, means, place_of
from archive.extraction.events.parties import Parties
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene import Scene
from archive.model import Modality


def encounters(scene: Scene, parties: Parties) -> Iterator[Draft]:
    """The encounters that a sentence tells of, each by the word that carries it."""
    doc = scene.sentence.doc
    if doc is None:
        return
    used: set[int] = set()
    for verb in verbs.verbs(doc):
        draft = _by_verb(scene, parties, verb, used)
        if draft is not None:
            yield draft
    for token in verbs.words(doc, MEETINGS | VISITS):
        if token.pos_ in ("NOUN", "PROPN") and token.i not in used:
            draft = _by_noun(scene, parties, token)
            if draft is not None:
                yield draft


def _by_verb(scene: Scene, parties: Parties, verb: Verb, used: set[int]) -> Draft | None:
    token, lemma = verb.token, verb.lemma
    noun = next((each for each in verbs.objects(token) if each.lemma_.lower() in MEETINGS | VISITS), None)
    if noun is None and verb.passive:
        held = next((c for c in token.children if c.dep_ == "nsubjpass" and c.lemma_.lower() in MEETINGS), None)
        if lemma in HOLD and held is not None:
            used.add(held.i)
            return _draft(scene, token, _between(scene, parties, held), [], _phrase(held))
    if noun is not None and noun.lemma_.lower() == "call" and verbs.prepositional(noun, "on", "upon"):
        noun = None
    if noun is not None and (lemma in HOLD or lemma in ("host", "attend", "pay", "make")):
        used.add(noun.i)
        actors = parties.subject(scene, token)
        others = _minus(
            parties.of_all(scene, [*verbs.prepositional(token, "with", "to"), *_with(noun)])
            or _between(scene, parties, noun),
            actors,
        )
        return _draft(scene, token, actors, others, f"{_phrase(noun)} {_by_means(token)}", noun=noun)
    if verb.passive and lemma in RECEIVE:
        # "was received by the president": the guest visits the host
        guests, hosts = parties.subject(scene, token), parties.of_all(scene, verbs.prepositional(token, "by"))
        return _draft(scene, token, guests, _people(hosts), "") if _people(guests) and _people(hosts) else None
    if verb.passive or lemma not in _VERBS:
        return None
    actors = parties.subject(scene, token)
    objects = [each for each in verbs.objects(token) if each.dep_ in ("dobj", "obj", "dative")]
    if lemma == "meet" or lemma == "join":
        others = parties.of_all(scene, [*objects, *verbs.prepositional(token, "with")]) or _after_with(
            scene, parties, token
        )
        if not others and lemma == "meet" and len(actors) < 2:
            # "Aba and Li, who met in Seoul": the parser hangs the clause on the second alone
            noun = verbs.subject(token)
            actors = parties.of_all(scene, sorted((noun, *noun.conjuncts))) if noun is not None else actors
        if lemma == "join" and not (_people(others) and GATHERING.search(scene.text[token.idx :])):
            return None
        return _draft(scene, token, actors, _minus(others, actors), _by_means(token))
    if lemma in TALK:
        others = parties.of_all(scene, verbs.prepositional(token, "with", "to")) or _after_with(scene, parties, token)
        return _draft(scene, token, actors, _minus(others, actors), _by_means(token))
    if lemma in DISCUSS:
        others = parties.of_all(scene, verbs.prepositional(token, "with")) or _after_with(scene, parties, token)
        return _draft(scene, token, actors, _minus(others, actors), _by_means(token))
    if (
        lemma == "call"
        and (hosts := parties.of_all(scene, verbs.prepositional(token, "on", "upon")))
        and not asks(token)
    ):
        return _draft(scene, token, actors, _people(hosts), "") if _people(actors) and _people(hosts) else None
    if lemma == "call" and any(child.dep_ in ("oprd", "xcomp", "ccomp", "prt", "acomp") for child in token.children):
        return None
    others = parties.of_all(scene, objects)
    if lemma in TELEPHONE or lemma == "call":
        return _draft(scene, token, actors, _people(others), "phone") if _people(others) else None
    if lemma == "tell":
        return _tells(scene, token, [each for each in actors if each.person], [each for each in others if each.person])
    if lemma in RECEIVE or lemma == "see":
        if lemma == "see" and any(
            child.dep_ in ("ccomp", "xcomp", "prep") and child.lower_ == "as" for child in token.children
        ):
            return None
        return _draft(scene, token, actors, _people(others), "") if _people(actors) and _people(others) else None
    if lemma in TRAVEL or lemma == "visit":
        towards = objects if lemma == "visit" else verbs.prepositional(token, *TRAVEL[lemma])
        return _visit(scene, parties, token, actors, towards)
    return None


_VERBS = (
    TALK
    | DISCUSS
    | RECEIVE
    | TELEPHONE
    | frozenset(TRAVEL)
    | frozenset(("tell", "meet", "join", "call", "see", "visit"))
)


def _by_noun(scene: Scene, parties: Parties, noun: Token) -> Draft | None:
    lemma = noun.lemma_.lower()
    if lemma in VISITS:
        owners = parties.of_all(
            scene, [*(c for c in noun.children if c.dep_ == "poss"), *verbs.prepositional(noun, "by")]
        )
        return _visit(scene, parties, noun, owners, verbs.prepositional(noun, "to"))
    if lemma not in MEETINGS or noun.dep_ == "compound":
        return None
    owners = parties.of_all(scene, [child for child in noun.children if child.dep_ == "poss"])
    others = _between(scene, parties, noun) or parties.of_all(scene, _with(noun))
    if others and not owners and len(others) == 1:
        owners = parties.of_all(scene, verbs.prepositional(noun, "of", "by"))
    if others and not owners and len(others) == 1:
        owners = _whose(scene, parties, noun)
    if not others and lemma not in NEVER_ALONE and _points_back(noun):
        draft = Draft(scene.sentence, noun, "CONSULT", means(_phrase(noun)), back=True)
        return draft if manner(scene, noun) is Modality.ASSERTED else None
    if lemma == "call" and not others:
        return _call_on(scene, parties, noun, owners)
    return _draft(scene, noun, owners, _minus(others, owners), _phrase(noun))


def _tells(scene: Scene, token: Token, speakers: list[Party], told: list[Party]) -> Draft | None:
    """Somebody of another country who is told something by name has been spoken with; at home it is a statement.

    Where no country is known, the article must be about both.
    """
    homes = [{party.country for party in side} - {None} for side in (speakers, told)]
    if not speakers or not told or homes[0] & homes[1]:
        return None
    if not any(homes) and not all(_is_spoken_of(scene, party) for party in (*speakers, *told)):
        return None
    return _draft(scene, token, speakers, told, _by_means(token))


def _is_spoken_of(scene: Scene, party: Party) -> bool:
    """Whether more than one sentence of the article names somebody."""
    named = [s for s in scene.article.sentences if any(mention.person == party.number for mention in s.people)]
    return len(named) > 1


def _call_on(scene: Scene, parties: Parties, noun: Token, callers: list[Party]) -> Draft | None:
    """ "Bajra paid a farewell call on the premier": a visit."""
    hosts = _people(parties.of_all(scene, verbs.prepositional(noun, "on", "upon")))
    callers = _people(callers) or _whose(scene, parties, noun)
    token = noun
    if noun.dep_ == "dobj":
        token = noun.head
        callers = callers or _people(parties.subject(scene, token))
    return _draft(scene, token, callers, _minus(hosts, callers), "") if callers and hosts else None


def asks(token: Token) -> bool:
    """Whether a call on somebody asks for something ("called on China to stop")."""
    return (
        any(child.dep_ in ("xcomp", "ccomp", "advcl") for child in token.children)
        or any(child.dep_ == "acl" for noun in verbs.prepositional(token, "on", "upon") for child in noun.children)
        or bool(verbs.prepositional(token, "for"))
    )


def _whose(scene: Scene, parties: Parties, noun: Token) -> list[Party]:
    """ "He was last seen in talks with the minister": who the sentence says was in them."""
    verb = verbs.governing_verb(noun)
    if verb is None or noun.head.lower_ not in ("in", "during", "at", "after", "following", "for"):
        return []
    return _people(parties.subject(scene, verb))


def _visit(scene: Scene, parties: Parties, token: Token, visitors: list[Party], towards: list[Token]) -> Draft | None:
    """A visit to a country, or to somebody there; travel within one's own country is none."""
    hosts = parties.of_all(scene, towards)
    abroad = [host for host in hosts if host.country is None or host.country not in {v.country for v in visitors}]
    people = _people(visitors)
    if not people or not abroad:
        return None
    draft = _draft(scene, token, people, abroad, "")
    if draft is not None:
        draft.mode = "visit"
        if draft.place is None and len(abroad) == 1:
            draft.place, draft.place_country = _place_name(scene, towards), abroad[0].country
    return draft


def _place_name(scene: Scene, towards: list[Token]) -> str | None:
    for noun in towards:
        for mention in scene.sentence.countries:
            if mention.start <= noun.idx < mention.end and mention.kind != "adjective":
                return scene.text[mention.start : mention.end]
    return None


def _draft(
    scene: Scene, token: Token, actors: list[Party], others: list[Party], how: str, *, noun: Token | None = None
) -> Draft | None:
    """The draft of an encounter; it takes two."""
    modality = manner(scene, token)
    if modality is Modality.HYPOTHETICAL or len({*actors, *others}) < 2:
        return None
    if not actors:
        actors, others = others[:1], others[1:]
    place, country = place_of(scene, token, *([noun] if noun is not None else []))
    draft = Draft(
        scene.sentence,
        noun if noun is not None and _dated_by(noun, scene) else token,
        "CONSULT",
        means(how),
        tuple(actors),
        tuple(others),
        modality,
        place=place,
        place_country=country,
    )
    draft.mode = draft.mode or _mode_of(draft)
    return draft


def _mode_of(draft: Draft) -> str | None:
    """Three parties are multilateral; who meets another at the other's home visits."""
    if len({party.country or party for party in draft.parties}) >= 3:
        return "multilateral"
    if draft.place is None:
        return None
    homes = {party.country for party in draft.parties if party.country}
    return "visit" if len(homes) > 1 and draft.place_country in homes else None


def _dated_by(noun: Token, scene: Scene) -> bool:
    """Whether a date hangs on the noun itself ("held a Monday meeting")."""
    inside = {word.i for word in noun.subtree}
    return any(
        (head := scene.sentence.head_token(when.start, when.end)) is not None and head.i in inside
        for when in scene.sentence.whens
    )


def _phrase(noun: Token) -> str:
    """A noun with what stands before it, and the means named after it."""
    return f"{noun.doc[noun.left_edge.i : noun.i + 1].text} {_by_means(noun)}"


def _after_with(scene: Scene, parties: Parties, token: Token) -> list[Party]:
    """The person after "with", where the parser hung the words on another noun ("discussed the need ... with Gen. Li")."""
    for mention in scene.sentence.people:
        link = re.search(r"\bwith\s+(?:the\s+)?(?=[^,;]*$)", scene.text[token.idx : mention.start])
        if (
            mention.start > token.idx
            and link
            and not parties.blanked(scene, token.idx + link.end(), mention.start).strip()
        ):
            between = scene.text[token.idx : mention.start]
            inside = [word for word in token.doc if token.idx < word.idx < mention.start]
            apart = any(word.lemma_.lower() in MEETINGS | VISITS and word.dep_ != "pobj" for word in inside)
            if apart or re.search(r"[;:]|, (?:who|which|and)\b|\b(?:after|before|since|between)\b", between):
                return []
            return [parties.person(scene, mention.person)]
    return []


def _by_means(token: Token) -> str:
    words = [
        word.text
        for child in token.children
        if (child.dep_ in ("prep", "agent") and child.lower_ in ("by", "via", "over", "through", "on"))
        or (child.dep_ == "prep" and child.lower_ in ("in", "during") and _is_meeting(child))
        or child.dep_ == "advmod"
        for word in child.subtree
        if word.ent_type_ not in ("DATE", "TIME")
    ]
    return " ".join(words)


def _is_meeting(preposition: Token) -> bool:
    return any(noun.lemma_.lower() in MEETINGS for noun in preposition.children)


def _with(noun: Token) -> list[Token]:
    return verbs.prepositional(noun, "with")


def _between(scene: Scene, parties: Parties, noun: Token) -> list[Party]:
    found = parties.of_all(scene, verbs.prepositional(noun, "between", "of", "among"))
    return found if len(found) >= 2 else []


def _points_back(noun: Token) -> bool:
    """ "the talks", "Friday's meeting", "their call": not "a meeting", "talks"."""
    for child in noun.children:
        if child.dep_ == "det" and child.lower_ in ("the", "this", "that"):
            return True
        if child.dep_ == "poss" and (child.lower_ in ("their", "its") or child.ent_type_ == "DATE"):
            return True
    return False


def _people(found: list[Party]) -> list[Party]:
    return [party for party in found if party.person or party.stand_in]


def _minus(found: list[Party], others: list[Party]) -> list[Party]:
    return [party for party in found if party not in others]
