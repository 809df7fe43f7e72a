"""Sentences that say that a tenure ended: removals, resignations, retirements, seats lost."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.lexicon import WITHIN
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.ending.all_of_them import with_all
from archive.extraction.rules.ending.from_what import (
    AS_POST,
    LEFT_EMPTY,
    OUT_ELSEWHERE,
    STEP,
    along_with,
    behind_names,
    end_of_post,
    from_body,
    listed_behind,
)
from archive.extraction.rules.ending.gave_up import gave_up
from archive.extraction.rules.ending.stripped import stripped
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.lost_posts import (
    beside_a_beginning,
    left_to,
    title_taken,
)
from archive.extraction.rules.whose.members import change_members
from archive.extraction.rules.whose.membership import has_members
from archive.extraction.rules.whose.seats_lost import body_after
from archive.extraction.scene import Scene
from archive.extraction.scene.joined_before import joined_after
from archive.model import Aspect, Modality

_PASSIVE = frozenset(
    """
        sack fire dismiss remove terminate sideline discharge release exempt oust depose topple replace suspend relieve strip recall unseat purge impeach
        dethrone drop succeed axe ax demote expel overthrow ditch dump jettison cashier defenestrate
        """.split()
)
_ACTIVE = frozenset(["resign", "quit", "retire", "leave", "vacate", "relinquish", "abdicate", "exit"])
# Verbs that tell of a removal where "out" stands behind: "was voted out as mayor", "forced Li out"; "let go".
_DRIVEN = frozenset(
    "vote force push edge kick boot throw turf drum ease squeeze hound drive shove let shunt elbow".split()
)
_OUT = re.compile(rf"(?:{WITHIN}{{1,40}}?)??\s+(?:(?:out|go|aside)\b(?!\s+to\b)|from\s+(?:power|office)\b)")
_FROM_POWER = re.compile(r"\s+from\s+(?:power|office|grace)\b(?=\s+as\b)")
_BEATEN = frozenset("oust unseat topple depose dethrone".split())
_PENSIONED = re.compile(rf"(?:{WITHIN}{{1,60}}?)??\s+(?:in)?to\s+(?:early\s+|forced\s+)?retirement\b")
_DOWN = re.compile(r"\s+down\s+(?:the|his|her|their|both)\s+(?:posts?|offices?|positions?|duties|roles?)\b")
_GONE = re.compile(r"\s+(?:now\s+)?out\s+(?=as\b(?!\s+well\b))")  # "is out as minister"
_OUT_OF = re.compile(r"\s+(?:now\s+)?out\s+of\s")  # "nine officers are out of the congress"
_QUITS_ELSE = re.compile(
    r"\s+(?:politics|smoking|drinking|school|university|the race|his party|her party|the party|the country)\b"
)
_FROM_PARTY = re.compile(
    r"\s+(?:out\s+)?(?:of|from)\s+(?:(?:the|his|her)\s+)?(?:[\w’'-]+\s+){0,3}?[Pp]arty\b(?!\s+(?:and|as|leader\w*|post\w*|chair\w*|chief|position)\b)"
)
# "left the post", "left office"; not "left her office at the capitol"
_POST_LEFT = re.compile(
    r"\s+(?:(?:the|his|her|that)\s+(?:post|position|job|role)|(?:the|that)\s+office|(?:his|her)\s+office(?!\s+(?:in|at|to|for|by|through)\s)|"
    r"(?:public\s+)?office)\b"
)
_BY = re.compile(r"\s+(?:\w+\s+){0,3}?by\b")
_GOVERNMENT = re.compile(r"\s+(?:the|his|her|its)\s+(?:government|cabinet|administration)\b(?!\s+\w+s\b)")
# "was released in connection with his transfer to other work": from his post, not from a prison
_FOR_OTHER_WORK = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?:in\s+connection\s+with|due\s+to|owing\s+to|because\s+of)\s+(?:(?:a|his|her|the)\s+)?"
    r"(?:transfer|move|appointment|transition|retirement|election|departure)\b"
)
# "stepped down"; but "went down that road", "walked out on the terrace" are ways on foot
_STEPS_DOWN = re.compile(
    r"\s+(?:down|aside|out)\b(?!\s+(?:(?:the|that|this|a|an|his|her)\s+)(?:[\w-]+\s+)?(?:road|path|route|street|avenue|aisle|steps|stairs|line|track|hill|corridor)\b)"
)


def endings(scene: Scene, verb: Verb) -> None:
    """Adds what one verb says of a tenure that ended, or of who followed whom."""
    if (
        verb.token.dep_ == "acl"
        and verb.lemma in ("vacate", "relinquish")
        and _BY.match(scene.text, verb.token.idx + len(verb.token))
    ):
        return  # "becomes commander, the post vacated by Li": not he who becomes it leaves
    tried = verb.lemma == "impeach" and verb.passive  # who is impeached has yet to be tried
    if verb.lemma in _PASSIVE and verb.lemma not in ("succeed", "follow") and not tried:
        _removed(scene, verb)
    if verb.lemma in ("take", "withdraw", "strip"):
        title_taken(scene, verb)
    if verb.lemma == "lay" and _DOWN.match(scene.text, verb.token.idx + len(verb.token)):
        gave_up(scene, verb)
    if verb.lemma in ("give", "lose", "hand", "turn", "relinquish", "vacate", "surrender", "exit"):
        gave_up(scene, verb)
    if verb.lemma == "be" and not verb.negated and _GONE.match(scene.text, verb.token.idx + len(verb.token)):
        end_of_post(scene, verb, scene.subjects(verb.token), "leaves")
    if verb.lemma == "be" and not verb.negated and _OUT_OF.match(scene.text, verb.token.idx + len(verb.token)):
        at = verb.token.idx + len(verb.token)
        from_body(scene, verb, scene.subjects(verb.token), at, modality_of(scene, verb))
    if verb.lemma == "fall" and _FROM_POWER.match(scene.text, verb.token.idx + len(verb.token)):
        end_of_post(scene, verb, scene.subjects(verb.token), "leaves")
    if verb.lemma == "send" and _PENSIONED.match(scene.text, verb.token.idx + len(verb.token)):
        _removed(scene, verb)
    at = verb.token.idx + len(verb.token)
    if verb.lemma in _DRIVEN and _OUT.match(scene.text, at) and body_after(scene, at) is None:
        _removed(scene, verb)
    if verb.lemma in _ACTIVE or (
        verb.lemma in STEP and _STEPS_DOWN.match(scene.text, at) and not OUT_ELSEWHERE.match(scene.text, at)
    ):
        _left(scene, verb)


_PUBLIC_OFFICE = re.compile(r"\s+from\s+public\s+(?:office|posts?|service|employment|duties)\b")
_FROM_RANKS = re.compile(r"[^,;.]{0,40}\bfrom\s+(?:among\s+)?its\s+(?:own\s+)?(?:ranks|members|membership|number)\b")


def _removed(scene: Scene, verb: Verb) -> None:
    token = verb.token
    if _FROM_PARTY.match(scene.text, token.idx + len(token)):
        return  # "kicked out of the ruling party": a post of the state may stay
    if _FROM_RANKS.match(scene.text, token.idx + len(token)):
        return  # "parliament removed nine generals from its ranks, among them Moss": of their seats
    if verb.lemma == "demote" and re.search(r"\bfrom\s[^.;]{2,90}?\sto\s", scene.text[token.idx :]):
        return  # from one post to the next
    if verb.passive:
        people = scene.subjects(token)
    else:
        people = [person for noun in verbs.objects(token) for person in scene.people_of(noun)]
        if not people and not verbs.objects(token):
            # the parser may take the name for a time: "dismissed Gen. Bar as head"
            at = token.idx + len(token)
            beside = (m.person for m in scene.sentence.people if m.start > at and scene.only_ranks(at, m.start))
            people = list(beside)[:1]
        people = joined_after(scene.sentence, people, token.idx + len(token))
        people = listed if len(listed := listed_behind(scene, token)) > len(people) else people
        if verb.tense is Tense.PERFECT and any(
            p.plural and p.former and p.start > token.idx for p in scene.sentence.posts
        ):
            return  # "has already dismissed two ministers, Li and Wei": what they were, they were
        people += [person for person in along_with(scene, token) if person not in people]
    if (
        verb.lemma
        in ("drop", "release", "discharge", "recall", "suspend", "purge", "strip", "expel", "ax", "axe", "demote")
        and scene.post_after(token.idx + len(token), AS_POST) is None
        and scene.post_after(behind_names(scene, people, token.idx + len(token)), AS_POST) is None
        and not re.match(r"\s+from\s+it\b", scene.text[token.idx + len(token) :])
        and not (verb.lemma == "release" and _FOR_OTHER_WORK.match(scene.text, token.idx + len(token)))
    ):
        modality = modality_of(scene, verb)
        if modality is not Modality.HYPOTHETICAL and not stripped(scene, verb, people, modality):
            told = from_body(scene, verb, people, token.idx + len(token), modality)
            for person in people if not told and verb.lemma == "suspend" else ():
                # "stepped in as acting minister after Li was suspended"
                position = beside_a_beginning(scene, person, token, here=True)
                start, end = quote_start(scene, token), token.idx + len(token)
                scene.change(person, Aspect.ENDED, "removed", token, start, end, position=position, modality=modality)
        return
    if token.tag_ == "VBG" and not verb.passive and _by_winner(scene, verb, people):
        return
    if _PUBLIC_OFFICE.match(scene.text, token.idx + len(token)) and any(
        c.person in people and c.title and c.aspect is Aspect.HELD_BEFORE for c in scene.found
    ):
        return  # "the former mayor, Li, was dismissed from public office": not as mayor
    end_of_post(scene, verb, people, "removed")


def _by_winner(scene: Scene, verb: Verb, people: list[int]) -> bool:
    """ "Was elected mayor on Sunday, ousting Holm": the post that the other wins."""
    token = verb.token
    at = token.idx + len(token)
    if verb.lemma not in _BEATEN or scene.post_after(behind_names(scene, people, at), AS_POST) is not None:
        return False
    won = [
        c
        for c in scene.found
        if c.aspect is Aspect.BEGAN
        and c.modality is Modality.ASSERTED
        and c.end <= token.idx
        and c.person not in people
    ]
    position = scene.position_of(won[-1]) if won else None
    own = {scene.position_of(c) for c in scene.found if c.person in people and c.title}
    if position is None or (own and position not in own):
        return False
    for person in people:
        scene.change(person, Aspect.ENDED, "removed", token, won[-1].start, at, position=position)
    return bool(people)


def _retires_others(scene: Scene, token: Token) -> bool:
    """ "The president retired General Li": whoever retires others stays."""
    end = token.idx + len(token)
    return any(child.dep_ in ("dobj", "obj") for child in token.children) or any(
        m.start > end and scene.only_ranks(end, m.start) for m in scene.sentence.people
    )


def _leaves_to_become(token: Token) -> bool:
    """ "When chairman Holm left to become ambassador": who leaves for another post leaves the one that his title names."""
    aims = (child for child in token.children if child.dep_ in ("xcomp", "advcl") and child.tag_ == "VB")
    return not verbs.objects(token) and any(aim.lemma_.lower() == "become" for aim in aims)


_RETIRES_TO = re.compile(
    r"(?:\s+(?:last|in)\s+\w+(?:\s+\d{4})?)?\s+(?:in)?to\s+(?:the\s+)?(?!\w*\s*(?:life|obscurity)\b)[^,.;]{3,80}?\s+as\s+(?:an?|the|one)\s"
)


def _left(scene: Scene, verb: Verb) -> None:
    token = verb.token
    if verb.lemma == "retire" and (
        _retires_others(scene, token) or _RETIRES_TO.match(scene.text, token.idx + len(token))
    ):
        return  # "retired to the congress as a deputy chairman of its committee": that he came to be
    people = with_all(scene, token, scene.subjects(token))
    if verb.lemma == "leave":
        if LEFT_EMPTY.match(scene.text, token.idx + len(token)):
            return
        # "left the Central Military Commission", "left the post"; not "left Beijing".
        body = next(
            (m for noun in verbs.objects(token) for m in scene.sentence.organisations if m.start <= noun.idx < m.end),
            None,
        )
        post_word = _POST_LEFT.match(scene.text, token.idx + len(token))
        if body is not None and has_members(scene, body.organisation):
            change_members(scene, people, Aspect.ENDED, "leaves", token, body, modality_of(scene, verb))
            return
        if not body and not verbs.objects(token) and len(people) == 1:
            # "left in July, with Wang taking over as commander"
            told = left_to(scene, people[0], token)
            start, end, how = quote_start(scene, token), token.idx + len(token), modality_of(scene, verb)
            scene.change(people[0], Aspect.ENDED, "leaves", token, start, end, position=told, modality=how)
        if (
            not post_word
            and not _leaves_to_become(token)
            and scene.post_after(token.idx + len(token), AS_POST) is None
            and not _GOVERNMENT.match(scene.text[token.idx + len(token) :])
        ):
            return
    if verb.lemma == "retire" and not verb.passive and any(map(scene.mention_of, verbs.objects(token))):
        return  # "the president retired General Moss"
    if verb.lemma == "quit" and _QUITS_ELSE.match(scene.text[token.idx + len(token) :]):
        return
    end_of_post(scene, verb, people, "leaves")
