"""Sentences where one holder follows another, where a predecessor is named, or where a post stands empty."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.dating import date_of
from archive.extraction.lexicon import WITHIN
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.following.gapped_passive import before_gap
from archive.extraction.rules.following.given_by_clause import put_right_before
from archive.extraction.rules.following.passing import come_to, several_replaced, succession_post
from archive.extraction.rules.following.whom_followed import (
    agents,
    and_then,
    by_whom,
    replaced,
    right_before_to,
    they,
    whom,
)
from archive.extraction.rules.sense.meaning import modality_of, proposed, quote_start
from archive.extraction.rules.whose.understood import announced, named_alone
from archive.extraction.scene import Scene
from archive.extraction.scene.named_later import whom_behind
from archive.model import Aspect, Modality

_DUTIES = re.compile(
    rf"^{WITHIN}{{0,60}}?\bof\s+(?:his|her|their|the|all)\s+(?:duties|posts?|positions?|command|office|responsibilities)\b"
)
_AS_WHAT = re.compile(r"\bas\s+(?:(?:the|its|their|an?)\s+)?(?:new\s+)?[\w ]*$")
_TO_A_PLACE = re.compile(r"\s+(?:him|her|them|[A-Z][\w. -]{1,40}?)\s+(?:back\s+|home\s+|over\s+)?to\s+[A-Z]")
_THE_ONE = re.compile(
    r"\b(?:seen|regarded|viewed|thought\s+of|considered|touted|tipped|mentioned|named)\s+(?:\w+\s+)?as\s+[^,;.]{0,30}\b(?:man|woman|one|candidate|choice|favou?rite|person|contender)\s+to\s+$"
)
_WOULD = re.compile(r"\bwould (?:\w+ )?$")
_RULERS = frozenset(
    ("president", "prime minister", "premier", "chancellor", "king", "queen", "emir", "sultan", "taoiseach")
)
# "the nomination of Bell to succeed Moss": which may yet fail
_NOMINATION = re.compile(r"\bnomination\s+of\s+[^,;.]{3,50}\sto\s+$")
_FOLLOW = frozenset(["succeed", "replace", "follow", "supplant", "relieve"])


def _gone_alone(scene: Scene, verb: Verb, ended: list[int]) -> bool:
    """Ends the posts of which the titles of the replaced tell, where whoever comes has no name."""
    for post in scene.sentence.posts:
        mention = scene.led(post)
        if mention is not None and mention.person in ended:
            start, modality = quote_start(scene, verb.token), modality_of(scene, verb)
            scene.change(
                mention.person, Aspect.ENDED, "succession", verb.token, start, mention.end, post=post, modality=modality
            )
    return True


def _told_beside(scene: Scene, verb: Verb, begun: list[int], position: int | None) -> bool:
    """ "Minister Lind, who also replaced his father, Ola, went to Rome": on no day, so that one held it before and one does now."""
    if verb.token.dep_ != "relcl" or verb.passive or not verb.past or position is None or len(begun) != 1:
        return False
    beside = [c for c in scene.found if c.person == begun[0] and c.title and c.aspect is Aspect.HOLDS]
    named = any(scene.position_of(c) == position and c.end <= verb.token.idx for c in beside)
    return named and date_of(scene.sentence, verb.token, title=False) is None


def _of_a_clause(scene: Scene, begun: list[int], ended: list[int], position: int | None) -> bool:
    """Whether a post is only told by a clause on a name: what he had who comes, or who goes with no more than "led it"."""
    told = (
        c for c in scene.found if c.anchor is not None and c.anchor.dep_ == "relcl" and scene.position_of(c) == position
    )
    return any(
        verbs.read_verb(c.anchor).past
        and (c.person in begun or (c.person in ended and any(n.lower_ == "it" for n in verbs.objects(c.anchor))))
        for c in told
        if c.anchor is not None
    )


def follows(scene: Scene, verb: Verb) -> bool:
    """ "X succeeds Y (as minister)": a beginning for X and an end for Y. False when no people are involved."""
    if verb.lemma not in _FOLLOW:
        return False
    token = verb.token
    at = token.idx + len(token)
    if verb.lemma == "relieve" and (verbs.prepositional(token, "of") or _DUTIES.search(scene.text[at:])):
        return False  # "relieved Ba of his duties": nobody comes
    if verb.lemma == "relieve" and not verb.passive and not verbs.objects(token) and token.dep_ != "relcl":
        return False  # "Lind, relieved on Friday as commander, was there", where the parser takes it for the past tense
    if verb.passive:
        ended = scene.subjects(token)
        begun = [person for agent in agents(token) for person in scene.people_of(agent)]
        begun = before_gap(scene, begun or by_whom(scene, at), at)
        if verb.lemma == "replace" and not begun:  # "was removed and replaced with Li"
            begun = [person for noun in verbs.prepositional(token, "with") for person in scene.people_of(noun)]
    else:
        put = put_right_before(scene, token)
        begun = [put[0]] if put is not None else right_before_to(scene, token)
        begun = begun or scene.subjects(token) or they(scene, token)
        ended = [person for noun in verbs.objects(token) for person in replaced(scene, noun, len(begun) > 1)]
        if not ended and token.dep_ == "relcl" and not verbs.objects(token):
            ended = [person for person in whom(scene, token) if person not in begun]
        if _is_whom(token) and (behind := whom_behind(scene, token.head)):
            ended = behind  # "the man whom he replaces, Ma Lin"
        if verb.lemma == "replace":
            # "Putin replaced Shoigu with Belousov": the subject appoints, the third begins
            others = [
                noun for noun in verbs.prepositional(token, "with") if noun.lemma_.lower() not in ("effect", "end")
            ]
            coming = [person for noun in others for person in scene.people_of(noun)]
            if others and not coming:
                return _gone_alone(scene, verb, ended)  # "replaced Shoigu with a civilian": nobody says with whom
            begun = coming or begun
    if token.tag_ == "VB" and _THE_ONE.search(scene.text[max(0, token.idx - 60) : token.idx]):
        return True  # "was seen as the one to follow Holm": nobody comes yet
    if token.tag_ == "VB" and _RACE.search(scene.text, 0, token.idx):
        return True  # "a contest to replace President Zuma": nobody comes yet
    subject = verbs.subject(token)
    if not begun and token.dep_ == "ccomp" and subject is not None and subject.tag_ == "WP":
        return True  # "did not say who would succeed Miao"
    if ended and not begun and (named := _subject_post(scene, verb, ended)) is not None:
        start, end = quote_start(scene, token), at
        for person in ended:
            how = modality_of(scene, verb)
            scene.change(person, Aspect.ENDED, "succession", token, start, end, position=named, modality=how)
        return True
    if not ended and not begun:
        return False
    if verb.passive and not begun and len(ended) > 1 and (each := _own_titles(scene, ended)):
        how = modality_of(scene, verb)
        for person, seat in each:  # "commander Li and commissar Ma, who were replaced": each of his own
            scene.change(
                person, Aspect.ENDED, "succession", token, quote_start(scene, token), at, position=seat, modality=how
            )
        return True
    modality = modality_of(scene, verb)
    if token.tag_ == "VBG" and modality is Modality.ASSERTED:
        # "is slated to become minister, replacing Li"; "is expected to approve Ma, replacing Li", where she is no subject
        came = [c for c in scene.found if c.aspect is Aspect.BEGAN and c.end <= token.idx]
        own = [c for c in came if (c.person == begun[0] if begun else c.anchor == token.head)]
        modality = own[-1].modality if own else modality
    if token.tag_ == "VB" and modality is Modality.ASSERTED and _NOMINATION.search(scene.text, 0, token.idx):
        modality = Modality.PROSPECTIVE
    if verb.lemma == "follow" and not (begun and ended):
        return False
    if verb.lemma == "follow" and not verb.passive and _TO_A_PLACE.match(scene.text, at):
        return True  # "worked under Xi in the province and followed him to Shanghai"
    if verb.lemma == "follow" and verb.passive and any(_elsewhere(scene, person, at) for person in begun):
        return True  # "Bell spoke first. He was followed by President Diallo": to the desk, not in the post
    if re.search(r"\b(?:latter|former|other|first|second) (?:post|job|position|role)\b", scene.text):
        return True  # of two posts one: which, the sentence alone does not say
    if scene.article.topic in begun and not ended:
        return False  # of a life: "replaced the roof"
    if scene.article.topic in begun and token.tag_ == "VBG":
        own = [c for c in scene.found if c.person == scene.article.topic and c.aspect is Aspect.BEGAN]
        if not own and scene.post_after(at, r"[^.;]{0,60}?\bas\s+(?:(?:the|a|an|its|new)\s+)*") is None:
            return True  # "joined the board, replacing Li": in what, the sentence does not say
    if _in_turn(scene, verb, begun, ended, modality):
        return True
    post, position = succession_post(scene, at, ended, begun, token)
    if (
        post is None
        and ended
        and _of_a_clause(scene, begun, ended, position)
        and (news := announced(scene)) is not None
    ):
        position = news  # "The navy has a new chief. Sun, who had the fleet, follows Ma": not in the fleet
    if post is None and position is None and not begun and (several := several_replaced(scene, verb)) is not None:
        for person in ended:
            start, how = quote_start(scene, token), modality_of(scene, verb)
            scene.change(person, Aspect.ENDED, "succession", token, start, at, post=several, modality=how)
        return True
    if post is None and position is None and any(n.lower_ in ("him", "her") for n in verbs.objects(token)):
        position = named_alone(scene)  # "The premier was sacked on Friday. Moss was named to replace him"
        ended = []
    elif post is None and position is None and begun and ended:
        position = announced(scene)  # "Kenya's army has a new chief. General Otieno replaces General Maina"
    if post is None and position is None:
        return bool(ended)
    if _told_beside(scene, verb, begun, position):
        for person in (p for p in ended if p not in begun):
            held = PostMention(token.idx, at, token.idx, at, "", position=position)
            scene.state(person, held, "succession", token, token.idx, at, aspect=Aspect.HELD_BEFORE, title=True)
        return True
    if verb.lemma in ("replace", "relieve") and not verb.passive:
        begun = [person for person in begun if not _rules_over(scene, person, post, position)]
    meant = (
        verb.tense is verbs.Tense.PRESENT if modality is Modality.ASSERTED else _WOULD.search(scene.text, 0, token.idx)
    )
    if modality in (Modality.ASSERTED, Modality.HYPOTHETICAL) and meant and _to_come(scene, begun, position):
        modality = (
            Modality.PROSPECTIVE
        )  # "Li will be minister. He replaces Ma", "Li was nominated. He would replace Ma"
    end = max([at, *(post.end for post in [post] if post is not None)])
    start = quote_start(scene, token)
    begun = [*begun, *and_then(scene, verb, begun)]
    for joined in _joined_behind(scene, post, at):  # "succeeds Holm as chairman and chief executive"
        for aspect, people in ((Aspect.BEGAN, begun), (Aspect.ENDED, ended)):
            for person in people if modality is not Modality.HYPOTHETICAL else ():
                _once(scene, person, aspect, verb, start, joined.end, joined, None, modality)
    for person in begun:
        if person not in ended and not (
            verb.lemma == "follow" and any(c.person == person and c.aspect is Aspect.BEGAN for c in scene.before)
        ):
            by = next((m.end for m in scene.sentence.people if m.person == person and m.start >= at), end)
            _once(
                scene,
                person,
                Aspect.BEGAN,
                verb,
                start,
                max(end, by) if verb.passive else end,
                post,
                position,
                modality,
            )
    for person in ended:
        kept = modality is Modality.DENIED and verb.passive  # "a job in which he has not been replaced"
        over = modality is Modality.PROSPECTIVE and _gone(scene, person, post, position)
        if person not in begun and modality is not Modality.HYPOTHETICAL and not kept and not over:
            mention = next((m for m in scene.sentence.people if m.person == person and m.start >= token.idx), None)
            aspect = Aspect.ENDED
            _once(
                scene,
                person,
                aspect,
                verb,
                start,
                max(end, mention.end if mention else end),
                post,
                position,
                modality,
            )
    return True


def _is_whom(verb: Token) -> bool:
    """Whether what a clause hangs on is whom its verb acts on, and not who acts: "the man whom he replaces"."""
    subject = verbs.subject(verb)
    acts = subject is None or subject.lower_ in ("who", "that", "which")
    return verb.dep_ == "relcl" and not acts and all(n.lower_ in ("whom", "who", "that") for n in verbs.objects(verb))


def _joined_behind(scene: Scene, post: PostMention | None, at: int) -> list[PostMention]:
    """The further posts that are joined to the one behind a verb, each in the singular."""
    if post is None or post.start < at or post.plural or not _AS_WHAT.search(scene.text, at, post.start):
        return []
    return [
        each for each in scene.joined_posts(post)[1:] if not each.plural and not each.former and not each.indefinite
    ]


def _own_titles(scene: Scene, people: list[int]) -> list[tuple[int, int]]:
    """What a title beside each of several names says that he is, as far as it says of what body; none where one of them has
    no title."""
    titled = [
        (
            person,
            next((p for p in scene.sentence.posts if (led := scene.led(p)) is not None and led.person == person), None),
        )
        for person in people
    ]
    if any(post is None or post.plural for _, post in titled):
        return []
    told = ((person, scene.resolve(post, person)) for person, post in titled if post is not None)
    return [(person, position) for person, position in told if position is not None]


_RACE = re.compile(
    r"\b(?:contest|race|battle|fight|vote|election|campaign|search|process|bid|effort|scramble|struggle)\s+to\s+$"
)


def _gone(scene: Scene, person: int, post: PostMention | None, position: int | None) -> bool:
    """Whether the article has just told that somebody went: "was dismissed on Monday. He will be succeeded by Li"; not "left
    the commission and will be succeeded as minister"."""
    number = position if position is not None else scene.resolve(post, person) if post is not None else None
    return any(
        c.person == person
        and c.aspect is Aspect.ENDED
        and c.modality is Modality.ASSERTED
        and (number is None or scene.position_of(c) in (None, number))
        for c in (*scene.before, *scene.found)
    )


def _rules_over(scene: Scene, person: int, post: PostMention | None, position: int | None) -> bool:
    """ "headed the army until April, when President Diallo replaced him": with somebody else."""
    number = position if position is not None else scene.resolve(post, person) if post is not None else None
    if number is None or scene.article.positions[number].title in _RULERS:
        return False
    return any(
        c.person == person
        and c.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.HELD_BEFORE)
        and c.modality is Modality.ASSERTED
        and (own := scene.position_of(c)) is not None
        and scene.article.positions[own].title in _RULERS
        for c in (*scene.before, *scene.found)
    )


def _to_come(scene: Scene, begun: list[int], position: int | None) -> bool:
    """Whether the article has said of who follows that the post is still to be his."""
    told = [c for c in scene.before if c.person in begun and c.aspect is Aspect.BEGAN and c.position == position]
    return position is not None and bool(told) and all(c.modality is Modality.PROSPECTIVE for c in told)


def _subject_post(scene: Scene, verb: Verb, ended: list[int]) -> int | None:
    """The post that stands for who comes: "The 28th chief of the army succeeds General Rawat"."""
    subject = verbs.subject(verb.token)
    post = scene.sentence.post_at(subject.idx) if subject is not None and not verb.passive else None
    if (
        post is None
        or post.plural
        or post.former  # "The former spy chief replaces Holt"
        or post.indefinite
        or scene.led(post) is not None
        or modality_of(scene, verb) is Modality.HYPOTHETICAL
    ):
        return None
    return scene.resolve(post, ended[0])


def _elsewhere(scene: Scene, person: int, at: int) -> bool:
    """Whether the sentence gives somebody who follows a post of his own."""
    return any(c.person == person and c.aspect is Aspect.HOLDS and c.title and c.start >= at for c in scene.found)


def _in_turn(scene: Scene, verb: Verb, begun: list[int], ended: list[int], modality: Modality) -> bool:
    """ "A and B replace C and D": each takes the post of the one in the same place of the list."""
    if len(begun) < 2 or len(begun) != len(ended):
        return False
    start = quote_start(scene, verb.token)
    for new, old in zip(begun, ended, strict=True):
        told = [c for c in [*scene.before, *scene.found] if c.person == new and c.aspect is Aspect.BEGAN]
        position = scene.position_of(told[-1]) if told else scene.known_post(old)
        if position is None:
            continue
        if modality is not Modality.PROSPECTIVE or not come_to(scene, new, position):
            _once(scene, new, Aspect.BEGAN, verb, start, verb.token.idx, None, position, modality)
        _once(scene, old, Aspect.ENDED, verb, start, verb.token.idx, None, position, modality)
    return True


def _once(
    scene: Scene,
    person: int,
    aspect: Aspect,
    verb: Verb,
    start: int,
    end: int,
    post: PostMention | None,
    position: int | None,
    modality: Modality,
) -> None:
    if aspect is Aspect.ENDED and modality is Modality.PROSPECTIVE and proposed(verb):
        return
    resolved = position if position is not None else scene.resolve(post, person) if post is not None else None
    if any(c.person == person and c.aspect is aspect and scene.position_of(c) == resolved for c in scene.found):
        return
    scene.change(person, aspect, "succession", verb.token, start, end, position=resolved, modality=modality)
